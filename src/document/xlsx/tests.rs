//! Workbooks, opened again by another reader.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use super::*;
use crate::document::tree::{Cell, CellValue, Column, RowKind, Shown, Table};

fn book(sheets: Vec<Sheet>) -> Book {
    Book { title: "A & B".into(), generator: "tripartite".into(), day: "2026-11-23".into(), sheets }
}

fn sheet(name: &str, table: Table) -> Sheet {
    Sheet { name: name.into(), tables: vec![table], fixed: 1, ..Sheet::default() }
}

fn opened(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

/// A part of the file, as text.
fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    std::io::read_to_string(zip.by_name(name).unwrap()).unwrap()
}

fn numbers() -> Table {
    let mut table = Table::new("", vec![Column::words("What"), Column::numbers("Value")]);
    let score = |value, text: &str| Cell::of(CellValue::score(value, text));
    for (what, cell) in [
        ("two thirds", score(200.0 / 3.0, "66.7")),
        ("cut below a target", score(59.96, "59.9")),
        ("hardly anything", score(0.04, "<0.1")),
        ("a share", Cell::of(CellValue::percent(1.0 / 3.0, "33.3\u{a0}%"))),
        ("a share cut below its threshold", Cell::of(CellValue::percent(0.4998, "49.9\u{a0}%"))),
        ("how many", Cell::of(CellValue::count(1234, "1,234"))),
        (
            "a day",
            Cell::of(CellValue::Date(Shown { value: "2026-11-23".into(), text: "23 November 2026".into() })),
        ),
        ("nothing", Cell::missing("not assessed")),
    ] {
        table.row(RowKind::Plain, vec![Cell::text(what), cell]);
    }
    table
}

#[test]
fn numbers_are_numbers_in_nine_decimals_and_show_what_is_printed() {
    let bytes = write(&book(vec![sheet("N", numbers())]), &Locale::new("en")).unwrap();
    let range = opened(bytes.clone()).worksheet_range("N").unwrap();
    let values: Vec<Data> =
        (1..=8).map(|row| range.get_value((row, 1)).cloned().unwrap_or(Data::Empty)).collect();
    assert_eq!(values[0], Data::Float(66.666_666_667));
    assert_eq!(values[1..6], [0.04_f64 + 59.92, 0.04, 0.333_333_333, 0.4998, 1234.0].map(Data::Float));
    assert!(matches!(&values[6], Data::DateTime(day) if day.as_f64() == 46_349.0), "{:?}", values[6]);
    // What is missing is nothing, and no word that a chart would draw as 0.
    assert_eq!(values[7], Data::Empty);
    let styles = part(&bytes, "xl/styles.xml");
    for format in [
        "&quot;59.9&quot;;0.0",
        "[=59.96]",
        "[=0.04]&quot;&lt;0.1&quot;;0.0",
        "[=0.4998]&quot;49.9\u{a0}%&quot;;0.0%",
        "\"0.0\"",
        "\"0.0%\"",
        "yyyy-mm-dd",
    ] {
        assert!(styles.contains(format), "{format}: {styles}");
    }
}

#[test]
fn what_looks_like_a_formula_is_a_text_and_no_cell_holds_one() {
    let mut table = Table::new("", vec![Column::words("=1+1")]);
    let hostile = ["=cmd|' /C calc'!A1", "+1", "-1", "@SUM(A1)", "\tx", "<b>&amp;\u{1}</b>", "_x0041_"];
    for text in hostile {
        table.row(RowKind::Plain, vec![Cell::text(text)]);
    }
    let bytes = write(&book(vec![sheet("H", table)]), &Locale::new("en")).unwrap();
    let mut read = opened(bytes.clone());
    let range = read.worksheet_range("H").unwrap();
    for (row, text) in (1..).zip(hostile) {
        let wanted = text.replace('\u{1}', "\u{fffd}");
        assert_eq!(range.get_value((row, 0)), Some(&Data::String(wanted)), "{text}");
    }
    assert!(read.worksheet_formula("H").unwrap().is_empty());
    assert!(part(&bytes, "xl/styles.xml").contains("quotePrefix=\"1\""));
}

#[test]
fn a_text_too_long_for_a_cell_goes_on_below_and_is_read_whole() {
    let long = format!("{}{}end", "é".repeat(32_767), "x".repeat(32_767));
    let mut table = Table::new("", vec![Column::words("id"), Column::words("comment")]);
    table.row(RowKind::Plain, vec![Cell::text("W1"), Cell::text(long.as_str())]);
    table.row(RowKind::Plain, vec![Cell::text("W2"), Cell::text("short")]);
    let bytes = write(&book(vec![sheet("L", table)]), &Locale::new("en")).unwrap();
    let range = opened(bytes).worksheet_range("L").unwrap();
    let column = |n: u32| (1..=4).map(move |row| (row, n));
    let ids: Vec<String> =
        column(0).map(|at| range.get_value(at).map(ToString::to_string).unwrap_or_default()).collect();
    assert_eq!(ids, ["W1", "", "", "W2"]);
    let whole: String = column(1).take(3).map(|at| range.get_value(at).unwrap().to_string()).collect();
    assert_eq!(whole, long);
}

#[test]
fn a_table_longer_than_a_sheet_goes_on_in_the_next() {
    let mut table = Table::new("", vec![Column::words("n")]);
    for n in 0..5 {
        table.row(RowKind::Plain, vec![Cell::text(n.to_string())]);
    }
    let bytes = packed(&book(vec![sheet("T", table)]), &Locale::new("en"), 2).unwrap();
    let mut read = opened(bytes);
    assert_eq!(read.sheet_names(), ["T", "T 2", "T 3"]);
    let last = read.worksheet_range("T 3").unwrap();
    assert_eq!(
        (last.get_value((0, 0)), last.get_value((1, 0))),
        (Some(&Data::String("n".into())), Some(&Data::String("4".into())))
    );
    assert_eq!(read.worksheet_range("T 2").unwrap().height(), 3);
}

#[test]
fn a_page_is_set_for_print_and_read_in_its_direction() {
    let mut one = sheet("N", numbers());
    one.charts = vec![Chart {
        kind: ChartKind::Bars,
        title: "T".into(),
        about: "what it shows".into(),
        axis: "A".into(),
        of: String::new(),
        labels: 0,
        series: vec![1],
        rows: 3,
        beside: false,
    }];
    one.printed = Some(2);
    let (english, arabic) = (Locale::new("en"), Locale::from_source("ar", "percent = { $number } %\n"));
    let bytes = write(&book(vec![one.clone()]), &english).unwrap();
    let xml = part(&bytes, "xl/worksheets/sheet1.xml");
    for wanted in [
        "orientation=\"landscape\"",
        "paperSize=\"9\"",
        "fitToHeight=\"0\"",
        "<autoFilter ref=\"A1:B9\"",
        "ySplit=\"1\"",
        "&amp;LA &amp;&amp; B&amp;RN",
        "&amp;P / &amp;N",
    ] {
        assert!(xml.contains(wanted), "{wanted}: {xml}");
    }
    assert!(!xml.contains("rightToLeft"));
    let names = part(&bytes, "xl/workbook.xml");
    assert!(
        names.contains("Print_Titles") && names.contains("N!$1:$1") && names.contains("Print_Area"),
        "{names}"
    );
    let chart = part(&bytes, "xl/charts/chart1.xml");
    for wanted in ["N!$B$2:$B$4", "N!$A$2:$A$4", "N!$B$1", "<c:barDir val=\"bar\"/>", "<c:max val=\"100\"/>"]
    {
        assert!(chart.contains(wanted), "{wanted}: {chart}");
    }
    assert!(part(&bytes, "xl/drawings/drawing1.xml").contains("descr=\"what it shows\""));
    assert!(part(&bytes, "docProps/core.xml").contains("2026-11-23T00:00:00Z"));
    // The same input gives the same bytes; a language that is read from the right turns the sheet.
    assert_eq!(bytes, write(&book(vec![one.clone()]), &english).unwrap());
    let turned = part(&write(&book(vec![one]), &arabic).unwrap(), "xl/worksheets/sheet1.xml");
    assert!(turned.contains("rightToLeft=\"1\""), "{turned}");
}

#[test]
fn texts_of_a_workbook_from_right_to_left_are_read_in_its_direction() {
    let styles = |title: &str, tag: &str| {
        let mut one = sheet("N", numbers());
        one.lead = vec![title.into()];
        let locale = Locale::from_source(tag, "percent = { $number } %\n");
        let bytes = write(&book(vec![one]), &locale).unwrap();
        let xml = part(&bytes, "xl/worksheets/sheet1.xml");
        let styles = part(&bytes, "xl/styles.xml");
        let styles: Vec<String> =
            styles.split("<cellXfs").nth(1).unwrap().split("<xf ").map(str::to_owned).collect();
        let of = |cell: &str| {
            let (_, rest) = xml.split_once(&format!("<c r=\"{cell}\" s=\"")).unwrap();
            styles[rest.split_once('"').unwrap().0.parse::<usize>().unwrap() + 1].clone()
        };
        // The title, the head of the numbers, a number.
        ["A1", "B3", "B4"].map(|cell| {
            let style = of(cell);
            style.split_once("readingOrder=\"").map(|(_, rest)| rest[..1].to_owned())
        })
    };
    let [right, left] = ["2", "1"].map(|order| Some(order.to_owned()));
    assert_eq!(styles("W1 \u{5d0}.", "he"), [right.clone(), left.clone(), None]);
    assert_eq!(styles("W1.", "he"), [left.clone(), left, None]);
    assert_eq!(styles("\u{5d0}.", "en"), [None, None, None]);
}
