//! A file that lies in no assessment: what it seems to be, a table by its headings alone.

use std::path::Path;

#[cfg(feature = "cli")]
use super::archive::begins_archive;
#[cfg(feature = "workbook")]
use super::returns::is_form;
use super::source::Tree;
#[cfg(feature = "workbook")]
use super::table::workbook::{Sheet, may_be_workbook, sheets};
use crate::model::columns::{Column, known};

/// What a file seems to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lone {
    /// Answers of respondents.
    Survey,
    /// Answers already counted.
    Tally,
    /// An archive of an assessment.
    Archive,
    /// Neither.
    Other,
}

/// So many bytes of a text tell what it is.
const FIRST: usize = 1 << 16;
/// So many rows of a sheet are looked at: titles may stand above its headings.
#[cfg(feature = "workbook")]
const ROWS: usize = 20;

/// What a file seems to be, whether a text, a workbook or an archive. One that cannot be read has no headings.
pub fn lone_file(tree: &dyn Tree, path: &Path) -> Lone {
    let first = tree.begin(path, FIRST).unwrap_or_default();
    #[cfg(feature = "cli")]
    if begins_archive(&first) {
        return Lone::Archive;
    }
    #[cfg(feature = "workbook")]
    if may_be_workbook(&first) {
        return lone_workbook(&tree.read(path).unwrap_or_default());
    }
    lone_table(&first)
}

/// What a table seems to be, from its first bytes.
pub fn lone_table(head: &[u8]) -> Lone {
    let text = String::from_utf8_lossy(head);
    let text = text.trim_start_matches('\u{FEFF}');
    // A spreadsheet's own first line, `sep=;`, is no heading.
    let Some(line) = text.lines().find(|line| !line.trim().is_empty() && !line.starts_with("sep=")) else {
        return Lone::Other;
    };
    let separator = [',', ';', '\t'].into_iter().max_by_key(|&s| line.matches(s).count()).unwrap_or(',');
    let headings: Vec<&str> = line.split(separator).map(|name| name.trim().trim_matches('"')).collect();
    lone_headings(&headings)
}

/// What a workbook seems to be: one of our forms, or what the first of its sheets is that is anything.
#[cfg(feature = "workbook")]
fn lone_workbook(bytes: &[u8]) -> Lone {
    let Ok(sheets) = sheets(bytes) else { return Lone::Other };
    if is_form(&sheets) {
        return Lone::Survey;
    }
    let rows = |sheet: &Sheet| -> Vec<csv::StringRecord> {
        let mut rows = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(&*sheet.text);
        rows.records().filter_map(Result::ok).take(ROWS).collect()
    };
    let seems = |row: csv::StringRecord| {
        lone_headings(&row.iter().map(str::trim).filter(|name| !name.is_empty()).collect::<Vec<_>>())
    };
    let mut all = sheets.iter().flat_map(rows).map(seems);
    all.find(|lone| *lone != Lone::Other).unwrap_or(Lone::Other)
}

fn lone_headings(headings: &[&str]) -> Lone {
    let columns: Vec<Column> = headings.iter().filter_map(|name| known(name)).collect();
    let has = |column: Column| columns.contains(&column);
    if headings.len() < 2 {
        Lone::Other
    } else if has(Column::Indicator) && headings.iter().any(|name| name.eq_ignore_ascii_case("n")) {
        Lone::Tally
    } else if has(Column::Respondent) || has(Column::Constituency) || has(Column::Indicator) {
        Lone::Survey
    } else if columns.iter().filter(|column| **column == Column::Metadata).count() > 1 {
        // Only survey systems write two of their columns.
        Lone::Survey
    } else {
        Lone::Other
    }
}

#[cfg(test)]
mod tests {
    use super::{Lone, lone_table};

    #[test]
    fn a_table_by_its_headings() {
        #[rustfmt::skip]
        let cases = [
            ("long",             "respondent,constituency,indicator,answer\nW1,workers,T01P1,3\n", Lone::Survey),
            ("wide, of Excel",   "\u{feff}sep=;\r\n\"respondent\";\"constituency\";T01P1\r\n",     Lone::Survey),
            ("of Kobo",          "start,end,about/group,T01P1,_uuid\n",                            Lone::Survey),
            ("of LimeSurvey",    "id,submitdate,lastpage,startlanguage,T01P1\n",                   Lone::Survey),
            ("a tally",          "constituency,indicator,answer,n\n",                              Lone::Tally),
            ("a budget",         "poste;montant;année\n",                                          Lone::Other),
            ("one column",       "respondent\nW1\n",                                               Lone::Other),
            ("nothing",          "\n\n",                                                           Lone::Other),
            ("a workbook",       "PK\u{3}\u{4}",                                                   Lone::Other),
        ];
        for (name, head, expected) in cases {
            assert_eq!(lone_table(head.as_bytes()), expected, "{name}");
        }
    }
}
