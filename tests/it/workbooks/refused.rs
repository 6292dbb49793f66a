//! Files that are no workbook, or one that nobody can open or that would fill the memory: each named, none opened further than it takes.

use super::make::{Cell, Sheet, ods, xlsx, zipped};
use super::{answers, said, with};
use Cell::Text;

/// A container of Microsoft's with these names in its directory.
fn ole(names: &[&str]) -> Vec<u8> {
    let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    bytes.resize(1024, 0);
    for name in names {
        bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        bytes.resize(bytes.len().next_multiple_of(128), 0);
    }
    bytes
}

fn sound() -> Vec<u8> {
    let rows = vec![
        vec![Text("respondent"), Text("constituency"), Text("A1"), Text("B2")],
        vec![Text("1"), Text("workers"), Text("1"), Text("2")],
    ];
    xlsx(&[Sheet::new("S", rows)])
}

/// A workbook whose sheet is this XML.
fn sheet_of(xml: &[u8]) -> Vec<u8> {
    const RELATIONS: &[u8] = br#"<Relationships><Relationship Id="r" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    zipped(&[
        ("xl/workbook.xml", br#"<workbook><sheets><sheet name="S" r:id="r"/></sheets></workbook>"#),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/worksheets/sheet1.xml", xml),
    ])
}

#[test]
fn each_is_named_for_what_it_is() {
    let whole = sound();
    let cut = &whole[..whole.len() - 200];
    let encrypted = zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", b"\x17\x8a"),
        (
            "META-INF/manifest.xml",
            b"<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>",
        ),
    ]);
    let text = zipped(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<a/>")]);
    #[rustfmt::skip]
    let cases: [(&str, &str, &[u8], &str, &str); 14] = [
        ("a password",          "w.xlsx", &ole(&["EncryptionInfo", "EncryptedPackage"]),                       "load/protected",   "a password only"),
        ("rights",              "w.xlsx", &ole(&["DRMEncryptedTransform", "EncryptedPackage"]),                "load/protected",   "rights management"),
        ("a password, ods",     "w.ods",  &encrypted,                                                          "load/protected",   "a password only"),
        ("an old workbook",     "w.xls",  &ole(&["Workbook"]),                                                 "load/binary-file", "the old kind"),
        ("an old one, renamed", "w.xlsx", &ole(&["Book"]),                                                     "load/binary-file", "the old kind"),
        ("an old document",     "w.xlsx", &ole(&["WordDocument"]),                                             "load/binary-file", "a document or a presentation"),
        ("a binary one",        "w.xlsb", &zipped(&[("[Content_Types].xml", b""), ("xl/workbook.bin", b"")]), "load/binary-file", "a binary workbook"),
        ("a presentation",      "w.xlsx", &zipped(&[("ppt/presentation.xml", b"<a/>")]),                       "load/binary-file", "a document or a presentation"),
        ("a text",              "w.ods",  &text,                                                               "load/binary-file", "a document or a presentation"),
        ("another zip file",    "w.xlsx", &zipped(&[("photo.jpg", b"")]),                                      "load/binary-file", "without a workbook in it"),
        ("one that is cut off", "w.xlsx", cut,                                                                 "load/damaged",     "damaged or cut off"),
        ("half a letter",       "w.xlsx", b"PK\x03\x04",                                                       "load/damaged",     "damaged or cut off"),
        ("a page",              "w.xlsx", b"<html><table><tr><td>1</td></tr></table></html>",                  "load/binary-file", "not a workbook"),
        ("nothing in any cell", "w.xlsx", &sheet_of(b"<worksheet><sheetData/></worksheet>"),                   "load/empty-file",  "nothing in any cell"),
    ];
    for (name, file, bytes, code, words) in cases {
        let told = said(&with(file, bytes).diagnostics);
        assert_eq!(told.len(), 1, "{name}: {told:#?}");
        assert!(
            told[0].starts_with(&format!("error {code} ")) && told[0].contains(words),
            "{name}: {told:#?}"
        );
    }
}

#[test]
fn what_would_fill_the_memory_is_refused_before_it_does() {
    let cell = |rest: &str| format!(r#"<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>{rest}"#);
    let row = |n: u32| format!(r#"<row r="{n}"><c r="XFD{n}"><v>1</v></c></row>"#);
    let far: String = (1..=7000).map(row).collect();
    let repeated = |rows: u32, columns: u32| {
        ods(&format!(
            r#"<table:table table:name="S"><table:table-row table:number-rows-repeated="{rows}"><table:table-cell table:number-columns-repeated="{columns}"><text:p>1</text:p></table:table-cell></table:table-row></table:table>"#
        ))
    };
    let inflated = |text: &str, mebibytes: usize| text.repeat((mebibytes << 20) / text.len() + 1);
    let strings = format!("<sst>{}</sst>", inflated(&format!("<si><t>{}</t></si>", "a".repeat(1 << 20)), 65));
    let many_strings = zipped(&[
        ("xl/workbook.xml", br#"<workbook><sheets/></workbook>"#),
        (
            "xl/_rels/workbook.xml.rels",
            br#"<Relationships><Relationship Id="s" Type="x/sharedStrings" Target="s.xml"/></Relationships>"#,
        ),
        ("xl/s.xml", strings.as_bytes()),
    ]);
    #[rustfmt::skip]
    let cases: [(&str, &str, &[u8], &str); 7] = [
        ("a text without end",        "w.xlsx", &sheet_of(inflated(&cell("a"), 0).as_bytes()),                                  "load/damaged"),
        ("a text of 20 MiB",          "w.xlsx", &sheet_of(format!("{}{}", cell(""), "a".repeat(20 << 20)).as_bytes()),          "load/too-large"),
        ("cells far to the right",    "w.xlsx", &sheet_of(format!("<worksheet><sheetData>{far}</sheetData></worksheet>").as_bytes()), "load/too-large"),
        ("65 MiB of texts",    "w.xlsx", &many_strings,                                                                  "load/too-large"),
        ("a row a million times",     "w.ods",  &repeated(1_048_576, 16_384),                                                   "load/too-large"),
        ("more rows than a sheet",    "w.ods",  &repeated(4_294_967_295, 1),                                                    "load/damaged"),
        ("more columns than a sheet", "w.ods",  &repeated(1, 4_294_967_295),                                                    "load/damaged"),
    ];
    for (name, file, bytes, code) in cases {
        let told = said(&with(file, bytes).diagnostics);
        assert!(told[0].starts_with(&format!("error {code} ")), "{name}: {told:#?}");
    }
}

#[test]
fn a_cell_in_the_last_corner_takes_no_more_than_its_row() {
    let mut sheet = Sheet::new(
        "S",
        vec![
            vec![Text("respondent"), Text("constituency"), Text("A1"), Text("B2")],
            vec![Text("1"), Text("workers"), Text("1"), Text("2")],
        ],
    );
    sheet.rows.push((1_048_576, vec![Cell::No; 16_384]));
    sheet.rows[2].1[16_383] = Text("x");
    let told = said(&with("w.xlsx", &xlsx(&[sheet])).diagnostics);
    assert!(told.iter().any(|line| line.contains("row 1048576")), "{told:#?}");
}

#[test]
fn numbers_that_no_sheet_has_are_damage_and_no_panic() {
    for xml in [
        r#"<row r="4294967295"></row><row></row><row><c><v>1</v></c></row>"#,
        r#"<row r="0"><c r="A0"><v>1</v></c></row>"#,
        r#"<row r="1"><c r="ZZZ1"><v>1</v></c></row>"#,
        r#"<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>"#,
    ] {
        let sheet = sheet_of(format!("<worksheet><sheetData>{xml}</sheetData></worksheet>").as_bytes());
        let told = said(&with("w.xlsx", &sheet).diagnostics);
        assert!(told[0].starts_with("error load/damaged "), "{xml}: {told:#?}");
    }
    // What a cell points to and what is not there is empty; what is no number is shown.
    for (xml, shown) in [
        (r#" t="s"><v>77</v>"#, None),
        (r#" s="77"><v>1</v>"#, Some("1")),
        ("><v>abc</v>", Some("abc")),
        ("><v>1e999</v>", Some("inf")),
    ] {
        let xml = format!("{xml}</c>");
        let rows = vec![
            vec![Text("respondent"), Text("constituency"), Text("A1"), Text("B2"), Text("A1_comment")],
            vec![Text("1"), Text("workers"), Text("1"), Text("2"), Cell::Xml(&xml)],
        ];
        let read = answers(&with("w.xlsx", &xlsx(&[Sheet::new("S", rows)])));
        assert_eq!(read[0], format!("1 A1 1 |{}|", shown.unwrap_or_default()));
    }
}

#[test]
fn what_is_beside_the_sheets_is_not_looked_at() {
    // Macros, and links to other files, here broken ones.
    let whole = sound();
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(whole)).unwrap();
    for n in 0..zip.len() {
        let mut part = zip.by_index(n).unwrap();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut part, &mut bytes).unwrap();
        parts.push((part.name().unwrap().into_owned(), bytes));
    }
    parts.push(("xl/vbaProject.bin".into(), b"\xd0\xcf\x11\xe0".to_vec()));
    parts.push(("xl/externalLinks/externalLink1.xml".into(), b"<broken".to_vec()));
    let parts: Vec<(&str, &[u8])> =
        parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    let material = with("w.xlsm", &zipped(&parts));
    assert_eq!(answers(&material), ["1 A1 1 ||", "1 B2 2 ||"]);
    assert_eq!(said(&material.diagnostics), [] as [&str; 0]);
}
