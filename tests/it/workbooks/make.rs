//! Workbooks made by hand: the parts that a program would write, so that each of them can be made wrong.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A zip file with these parts.
pub(crate) fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// What stands in a cell.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Cell<'a> {
    /// Nothing.
    No,
    /// A text among those that are shared.
    Text(&'a str),
    /// A text in the cell.
    Inline(&'a str),
    /// A number in a style: see [`STYLES`].
    Number(f64, u8),
    /// The XML of the cell behind its reference.
    Xml(&'a str),
}

/// The styles: a number, a percentage, a day, a day with its hour.
const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\ hh:mm"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>"#;

pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").replace('\n', "&#10;")
}

fn letters(mut column: usize) -> String {
    let mut letters = String::new();
    loop {
        letters.insert(0, char::from(b'A' + (column % 26) as u8));
        if column < 26 {
            return letters;
        }
        column = column / 26 - 1;
    }
}

/// A sheet: its name, its rows with their numbers, and what follows the cells.
pub(crate) struct Sheet<'a> {
    pub(crate) name: &'a str,
    pub(crate) rows: Vec<(u32, Vec<Cell<'a>>)>,
    pub(crate) behind: &'a str,
}

impl<'a> Sheet<'a> {
    pub(crate) fn new(name: &'a str, rows: Vec<Vec<Cell<'a>>>) -> Self {
        Self { name, rows: (1..).zip(rows).collect(), behind: "" }
    }
}

/// A workbook of Excel's.
pub(crate) fn xlsx(sheets: &[Sheet<'_>]) -> Vec<u8> {
    let (mut shared, mut count) = (String::new(), 0);
    let (mut list, mut relations, mut parts) = (String::new(), String::new(), Vec::new());
    for (n, sheet) in (1..).zip(sheets) {
        write!(list, r#"<sheet name="{}" sheetId="{n}" r:id="rId{n}"/>"#, escaped(sheet.name)).unwrap();
        write!(relations, r#"<Relationship Id="rId{n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{n}.xml"/>"#).unwrap();
        let mut xml = String::new();
        for (row, cells) in &sheet.rows {
            write!(xml, r#"<row r="{row}">"#).unwrap();
            for (column, cell) in cells.iter().enumerate() {
                let at = format!("{}{row}", letters(column));
                match cell {
                    Cell::No => {}
                    Cell::Text(text) => {
                        write!(shared, r#"<si><t xml:space="preserve">{}</t></si>"#, escaped(text)).unwrap();
                        write!(xml, r#"<c r="{at}" t="s"><v>{count}</v></c>"#).unwrap();
                        count += 1;
                    }
                    Cell::Inline(text) => {
                        let text = escaped(text);
                        write!(xml, r#"<c r="{at}" t="inlineStr"><is><r><t>{text}</t></r></is></c>"#)
                            .unwrap();
                    }
                    Cell::Number(number, style) => {
                        write!(xml, r#"<c r="{at}" s="{style}"><v>{number}</v></c>"#).unwrap();
                    }
                    Cell::Xml(rest) => write!(xml, r#"<c r="{at}"{rest}"#).unwrap(),
                }
            }
            xml += "</row>";
        }
        let head = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1"/>"#;
        let xml = format!("{head}<sheetData>{xml}</sheetData>{}</worksheet>", sheet.behind);
        parts.push((format!("xl/worksheets/sheet{n}.xml"), xml));
    }
    for (id, kind, target) in [("s", "sharedStrings", "sharedStrings.xml"), ("t", "styles", "/xl/styles.xml")]
    {
        write!(relations, r#"<Relationship Id="{id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"/>"#).unwrap();
    }
    let relation = |inside: &str| {
        format!(
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inside}</Relationships>"#
        )
    };
    let head = r#"<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>"#;
    let book = format!(
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{list}</sheets></workbook>"#
    );
    parts.extend([
        ("[Content_Types].xml".to_owned(), "<Types/>".to_owned()),
        ("_rels/.rels".to_owned(), relation(head)),
        ("xl/workbook.xml".to_owned(), book),
        ("xl/_rels/workbook.xml.rels".to_owned(), relation(&relations)),
        ("xl/sharedStrings.xml".to_owned(), format!("<sst>{shared}</sst>")),
        ("xl/styles.xml".to_owned(), STYLES.to_owned()),
    ]);
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(n, text)| (n.as_str(), text.as_bytes())).collect();
    zipped(&parts)
}

/// A workbook of LibreOffice's with these tables.
pub(crate) fn ods(tables: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#
    );
    zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", b"<manifest:manifest xmlns:manifest='m'/>"),
    ])
}

/// Rows of text as a workbook of one sheet.
pub(crate) fn xlsx_of(rows: &[Vec<String>]) -> Vec<u8> {
    let cell = |text: &'_ String| -> bool { !text.is_empty() };
    let rows = rows
        .iter()
        .map(|row| row.iter().map(|text| if cell(text) { Cell::Text(text) } else { Cell::No }).collect());
    xlsx(&[Sheet::new("Answers", rows.collect())])
}

/// The same as LibreOffice would write it.
pub(crate) fn ods_of(rows: &[Vec<String>]) -> Vec<u8> {
    let mut table = String::from(r#"<table:table table:name="Answers">"#);
    for row in rows {
        table += "<table:table-row>";
        for text in row {
            let lines: String =
                text.split('\n').map(|line| format!("<text:p>{}</text:p>", escaped(line))).collect();
            let lines = if text.is_empty() { String::new() } else { lines };
            write!(table, r#"<table:table-cell office:value-type="string">{lines}</table:table-cell>"#)
                .unwrap();
        }
        table += r#"<table:table-cell table:number-columns-repeated="16000"/></table:table-row>"#;
    }
    table += r#"<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>"#;
    ods(&table)
}
