//! Workbooks: the parts of xlsx and ods, or any bytes in their place.

use crate::office;

const XLSX: [(&str, &str); 3] = [
    (
        "xl/workbook.xml",
        r#"<workbook xmlns:r="r"><sheets><sheet name="Q" sheetId="1" r:id="a"/><sheet name="_meta" sheetId="2" state="hidden" r:id="b"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="x/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="c" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="d" Type="x/styles" Target="styles.xml"/></Relationships>"#,
    ),
    ("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>"),
];
const ODS: [(&str, &str); 1] = [("mimetype", "application/vnd.oasis.opendocument.spreadsheet")];

/// Reads a workbook as a return: xlsx, or ods where the input begins with `o`.
pub fn run(input: &[u8]) {
    match input.split_first() {
        Some((b'o', parts)) => office::read(&["returns/r.ods"], &office::file(parts, "content.xml", &ODS)),
        _ => office::read(&["returns/r.xlsx"], &office::file(input, "xl/worksheets/sheet1.xml", &XLSX)),
    }
}
