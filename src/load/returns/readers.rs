//! The list of readers of returns. What a file is, its bytes say first and its name second.

use std::path::Path;

use super::careful::Csv;
#[cfg(feature = "word")]
use super::docx::Word;
use super::lexicon::Lexicon;
use super::reader::Reader;
#[cfg(feature = "workbook")]
use super::workbook::Workbook;
use super::yaml::Yaml;

/// Every kind of return that is read. A further kind is one file and one line here.
pub(super) const READERS: &[&dyn Reader] = &[
    &Csv,
    #[cfg(feature = "workbook")]
    &Workbook,
    #[cfg(feature = "word")]
    &Word,
    &Yaml,
];

/// So many bytes tell a kind.
pub(super) const FIRST: usize = 1 << 16;

/// The reader of a file, by its first bytes and by the ending of its name. The kind that the name promises stands, unless
/// the bytes are beyond doubt those of another.
pub(super) fn reader_of(path: &Path, first: &[u8], lexicon: &Lexicon<'_>) -> Option<&'static dyn Reader> {
    let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    let promised = |reader: &&&dyn Reader| {
        [reader.endings(), reader.turned_away()].iter().any(|endings| endings.contains(&ending.as_str()))
    };
    let named = READERS.iter().find(promised);
    let other = READERS.iter().filter(|reader| !promised(reader)).find(|one| one.claims(first, lexicon));
    match (named, other) {
        (Some(named), Some(_)) if named.claims(first, lexicon) => Some(*named),
        (named, other) => other.or(named).copied(),
    }
}

/// The endings of all kinds, such as `.csv`.
pub(super) fn endings() -> impl Iterator<Item = String> {
    READERS.iter().flat_map(|reader| reader.endings()).map(|ending| format!(".{ending}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::Catalog;

    #[test]
    fn bytes_tell_before_the_name_does() {
        let set = Catalog::builtin().framework("coherence").unwrap();
        let lexicon = Lexicon::of(&set);
        let (wide, long) = ("respondent,constituency,T01P1\n", "respondent;constituency;indicator;answer\n");
        let utf16: Vec<u8> =
            [0xFF, 0xFE].into_iter().chain(long.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let one = "# mine\nrespondent: W1\nconstituency: workers\nanswers: {T01P1: 3}\n";
        let several = "\u{FEFF}---\nreturns:\n  - respondent: W1\n";
        let workbook = b"PK\x03\x04\x14\x00".as_slice();
        let sheets = [workbook, b"...xl/worksheets/sheet1.xml"].concat();
        let document = b"PK\x03\x04...word/document.xml".as_slice();
        #[rustfmt::skip]
        let cases: [(&str, &str, &[u8], Option<&str>); 23] = [
            ("a table",                        "w.csv",   wide.as_bytes(),    Some("CSV")),
            ("a table, in capitals",           "W.TSV",   long.as_bytes(),    Some("CSV")),
            ("text of a spreadsheet",          "w.txt",   &utf16,             Some("CSV")),
            ("a table without an ending",      "answers", wide.as_bytes(),    Some("CSV")),
            ("a table called YAML",            "w.yaml",  long.as_bytes(),    Some("CSV")),
            ("a return",                       "w.yaml",  one.as_bytes(),     Some("YAML")),
            ("several returns",                "w.yml",   several.as_bytes(), Some("YAML")),
            ("a return called CSV",            "w.csv",   one.as_bytes(),     Some("YAML")),
            ("returns in a text",              "w.txt",   several.as_bytes(), Some("YAML")),
            // The name promises a kind, and nothing in the bytes says otherwise: its reader says what is wrong.
            ("a workbook called CSV",          "w.csv",   workbook,           Some("CSV")),
            ("a table called workbook",        "w.xlsx",  wide.as_bytes(),    Some("CSV")),
            ("a workbook",                     "w.ods",   workbook,           Some("Workbook")),
            ("a workbook called CSV, whole",   "w.csv",   &sheets,            Some("Workbook")),
            ("a workbook without an ending",   "w",       &sheets,            Some("Workbook")),
            ("an old workbook",                "w.XLS",   b"\xd0\xcf\x11\xe0", Some("Workbook")),
            ("a document",                     "w.docx",  document,           Some("Word questionnaire")),
            ("a document called CSV",          "w.csv",   document,           Some("Word questionnaire")),
            ("a damaged document",             "w.docx",  b"",                Some("Word questionnaire")),
            ("an empty file",                  "w.yaml",  b"",                Some("YAML")),
            ("a broken return",                "w.yaml",  b"respondent W1",   Some("YAML")),
            // Neither says that these are returns.
            ("a zip file",                     "w.zip",   workbook,           None),
            ("a note",                         "w.txt",   b"Call the union.", None),
            ("some other YAML",                "w.txt",   b"role: head\n",    None),
        ];
        for (name, path, bytes, expected) in cases {
            let reader = reader_of(Path::new(path), bytes, &lexicon);
            assert_eq!(reader.map(Reader::name), expected, "{name}");
        }
    }

    #[test]
    fn the_readme_has_the_table_of_readers() {
        let readme = include_str!("../../../README.md");
        let rows = readme.lines().skip_while(|line| !line.starts_with("| kind of return |")).skip(2);
        let rows: Vec<&str> = rows.take_while(|line| line.starts_with('|')).collect();
        let expected: Vec<String> = READERS
            .iter()
            .map(|reader| {
                let endings: Vec<String> = reader.endings().iter().map(|e| format!("`.{e}`")).collect();
                format!("| {} | {} |", reader.name(), endings.join(", "))
            })
            .collect();
        assert_eq!(rows.len(), expected.len(), "{rows:?}");
        for (row, expected) in rows.iter().zip(&expected) {
            assert!(row.starts_with(expected.as_str()), "{row}\n{expected}");
        }
    }

    #[test]
    fn no_two_kinds_share_an_ending() {
        let all: Vec<&str> = READERS.iter().flat_map(|reader| reader.endings()).copied().collect();
        let different: std::collections::BTreeSet<&str> = all.iter().copied().collect();
        assert_eq!(different.len(), all.len());
        assert_eq!(
            endings().collect::<Vec<_>>(),
            [".csv", ".tsv", ".xlsx", ".ods", ".xlsm", ".docx", ".docm", ".yaml", ".yml"]
        );
    }
}
