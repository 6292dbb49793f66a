//! The same table as CSV, as a workbook of Excel's and as one of LibreOffice's: the same answers and the same findings at the same rows.

use std::path::Path;

use tripartite::diag::{Code, Diagnostics, Place};
use tripartite::load::returns::count::{Options, tally_csv};
use tripartite::model::tally::Tally;

use super::make::{ods_of, xlsx_of};
use super::{said, with};

/// What both say: code, row, column; nothing of the bytes, which are other ones.
fn found(diags: &Diagnostics) -> Vec<(Code, usize, String)> {
    let mut all: Vec<_> = diags
        .iter()
        .map(|d| match &d.place {
            Place::Cell { row, column, .. } => (d.code, *row, column.clone()),
            _ => (d.code, 0, String::new()),
        })
        .collect();
    all.sort();
    all
}

fn rows(bytes: &[u8]) -> Option<Vec<Vec<String>>> {
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}');
    let first = text.lines().find(|line| !line.trim().is_empty())?;
    let delimiter =
        [b',', b';', b'\t'].into_iter().max_by_key(|d| first.bytes().filter(|b| b == d).count())?;
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.has_headers(false).flexible(true).delimiter(delimiter);
    let mut rows: Vec<Vec<String>> = Vec::new();
    for record in reader.from_reader(text.as_bytes()).records() {
        let record = record.ok()?;
        rows.push(record.iter().map(|cell| cell.replace("\r\n", "\n")).collect());
    }
    Some(rows)
}

/// The inputs in which what matters is the text of a CSV, and not the cells.
const OF_TEXT: [&str; 4] = ["ragged", "sep", "lone-returns", "quote"];

#[test]
fn every_table_of_the_inputs_says_the_same_as_a_workbook() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/inputs/returns");
    let mut compared = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.extension().is_none_or(|e| e != "csv") || OF_TEXT.iter().any(|text| name.contains(text)) {
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        // The csv crate passes over blank lines, which are rows of a sheet.
        let blank = bytes.split(|byte| *byte == b'\n').rev().skip(1).any(|line| line.trim_ascii().is_empty());
        let Some(rows) = rows(&bytes).filter(|rows| !blank && rows.len() > 1) else { continue };
        let as_csv = with("w.csv", &bytes);
        for (file, bytes) in [("w.xlsx", xlsx_of(&rows)), ("w.ods", ods_of(&rows))] {
            let as_sheet = with(file, &bytes);
            let say = || {
                format!(
                    "{name} as {file}\n{:#?}\n{:#?}",
                    said(&as_csv.diagnostics),
                    said(&as_sheet.diagnostics)
                )
            };
            assert_eq!(found(&as_csv.diagnostics), found(&as_sheet.diagnostics), "{}", say());
            let tally =
                |one: &tripartite::load::Material| one.assessment.as_ref().map(|a| Tally::clone(a.tally()));
            assert_eq!(tally(&as_csv), tally(&as_sheet), "{}", say());
        }
        compared += 1;
    }
    assert!(compared > 25, "{compared}");
}

#[test]
fn a_tally_of_a_workbook_is_that_of_its_table() {
    let rows: Vec<Vec<String>> = (0..500)
        .map(|n| {
            vec![
                format!("R{n}"),
                ["workers", "ministry"][n % 2].into(),
                (n % 3).to_string(),
                ["", "na", "dk"][n % 3].into(),
            ]
        })
        .collect();
    let mut rows = rows;
    rows.insert(0, ["respondent", "constituency", "A1", "B2"].map(str::to_owned).to_vec());
    let csv: String = rows.iter().map(|row| row.join(",") + "\n").collect();
    let count = |name: &str, bytes: &[u8]| {
        let mut diags = Diagnostics::new();
        let tally =
            tally_csv(name, bytes, &Options { reasons: false, ..Options::default() }, &mut diags).unwrap();
        (tally, found(&diags))
    };
    let expected = count("w.csv", csv.as_bytes());
    assert!(expected.0.sum() > 900);
    assert_eq!(count("w.xlsx", &xlsx_of(&rows)), expected);
    assert_eq!(count("w.ods", &ods_of(&rows)), expected);
}
