//! Cells as people see them: numbers, days, percentages, formulas, merged cells, cells that go on below, sheets that are none.

use super::make::{Cell, Sheet, ods, xlsx};
use super::{answers, said, with};
use Cell::{Inline, No, Number, Text, Xml};

const LONG: [Cell<'static>; 6] = [
    Text("respondent"),
    Text("constituency"),
    Text("indicator"),
    Text("answer"),
    Text("reason"),
    Text("comment"),
];

fn long<'a>(rows: Vec<Vec<Cell<'a>>>) -> Vec<Vec<Cell<'a>>> {
    std::iter::once(LONG.to_vec()).chain(rows).collect()
}

#[test]
fn a_cell_is_read_as_it_is_shown() {
    let rows = long(vec![
        vec![Number(7.0, 0), Text("Workers"), Text("a1"), Number(1.0, 0), No, Number(46_349.0, 2)],
        vec![Number(7.0, 0), Inline(" WORKERS "), Text("B2"), Text("  Done \u{a0}"), No, Number(46_349.5, 3)],
        vec![
            Text("8"),
            Text("workers"),
            Text("A1"),
            Xml(r#" t="str"><f>A1&amp;""</f><v>na</v></c>"#),
            Number(0.25, 1),
            Xml(r#" t="b"><v>1</v></c>"#),
        ],
        vec![Text("8"), Text("workers"), Text("B2"), Text("2"), No, Xml(r#" t="e"><v>#REF!</v></c>"#)],
    ]);
    let material = with("w.xlsx", &xlsx(&[Sheet::new("S", rows)]));
    assert_eq!(
        answers(&material),
        ["7 A1 1 |2026-11-23|", "7 B2 2 |2026-11-23 12:00|", "8 A1 na 25%|TRUE|", "8 B2 2 |#REF!|"],
        "{:?}",
        said(&material.diagnostics)
    );
}

#[test]
fn what_is_no_answer_is_told_as_it_is_shown() {
    let row = |n, cell| vec![Text(n), Text("workers"), Text("A1"), cell];
    let rows = long(vec![
        row("1", Number(1.0, 1)),
        row("2", Number(46_349.0, 2)),
        row("3", Xml("><f>B7+1</f></c>")),
        row("4", Xml(r#" t="b"><v>0</v></c>"#)),
        row("5", Xml(r#" t="e"><v>#N/A</v></c>"#)),
        row("6", Number(1.5, 0)),
    ]);
    let material = with("w.xlsx", &xlsx(&[Sheet::new("Feuil1", rows)]));
    let told: Vec<String> = said(&material.diagnostics);
    for (row, text) in (2..).zip(["100%", "2026-11-23", "=B7+1", "FALSE", "#N/A", "1.5"]) {
        let place = format!("sheet `Feuil1`, row {row}, column `answer`");
        assert!(
            told.iter().any(|line| line.contains(&place) && line.contains(&format!("`{text}`"))),
            "{text}: {told:#?}"
        );
    }
}

#[test]
fn a_row_has_the_number_that_the_spreadsheet_shows() {
    let mut sheet = Sheet::new("S", vec![]);
    sheet.rows = vec![
        (2, vec![Text("Returns of 2026, as of today")]),
        (5, LONG.to_vec()),
        (9, vec![Text("1"), Text("workers"), Text("A1"), Text("nine")]),
        (12, vec![Text("1"), Text("workers"), Text("B2"), Text("twelve")]),
    ];
    let told = said(&with("w.xlsx", &xlsx(&[sheet])).diagnostics);
    assert!(told[0].contains("row 9,") && told[1].contains("row 12,"), "{told:#?}");
}

#[test]
fn what_is_merged_downwards_stands_in_each_row() {
    let rows = long(vec![
        vec![Text("1"), Text("workers"), Text("A1"), Text("1")],
        vec![No, No, Text("B2"), Text("2")],
        vec![Text("2"), Text("workers"), Text("A1"), Text("0")],
    ]);
    let mut sheet = Sheet::new("S", rows);
    sheet.behind = r#"<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/><mergeCell ref="F1:G1"/></mergeCells>"#;
    assert_eq!(answers(&with("w.xlsx", &xlsx(&[sheet]))), ["1 A1 1 ||", "1 B2 2 ||", "2 A1 0 ||"]);
}

#[test]
fn a_text_that_goes_on_below_comes_back_whole() {
    let (first, second) = ("a".repeat(32_767), format!("{} end", "b".repeat(32_000)));
    let rows = long(vec![
        vec![Text("1"), Text("workers"), Text("A1"), Text("1"), No, Text(&first)],
        vec![No, No, No, No, No, Text(&second)],
        vec![Text("1"), Text("workers"), Text("B2"), Text("2"), No, Text("short")],
    ]);
    let material = with("w.xlsx", &xlsx(&[Sheet::new("S", rows)]));
    assert_eq!(answers(&material), [format!("1 A1 1 |{first}{second}|"), "1 B2 2 |short|".to_owned()]);
}

#[test]
fn every_sheet_of_returns_is_read_and_the_others_are_passed_over() {
    let wide = |name, value| {
        vec![
            vec![Text("respondent"), Text("constituency"), Text("A1"), Text("B2")],
            vec![Text(name), Text("workers"), Text(value), Text("1")],
        ]
    };
    let lists = vec![vec![Text("Not yet")], vec![Text("Done")]];
    let lacks = vec![vec![Text("respondent"), Text("A1")], vec![Text("9"), Text("1")]];
    let all = [
        Sheet::new("Lists", lists),
        Sheet::new("2025", wide("1", "0")),
        Sheet::new("2026", wide("2", "1")),
        Sheet::new("Draft", lacks),
    ];
    let material = with("w.xlsx", &xlsx(&all));
    assert_eq!(answers(&material), ["1 A1 0 ||", "1 B2 1 ||", "2 A1 1 ||", "2 B2 1 ||"]);
    let told = said(&material.diagnostics);
    let left_out: Vec<&String> = told.iter().filter(|line| line.contains("skipped-file")).collect();
    assert_eq!(
        left_out,
        [
            "warning load/skipped-file returns/w.xlsx, sheet `Draft`, row 1: the sheet “Draft” has some headings of a table of returns, but not both `respondent` and `constituency`: it is left out"
        ]
    );
}

#[test]
fn where_no_sheet_has_the_headings_the_nearest_says_what_is_missing() {
    let notes = vec![vec![Text("Notes")]];
    let lacks = vec![vec![Text("respondent"), Text("A1"), Text("B2")], vec![Text("9"), Text("1"), Text("1")]];
    let told = said(&with("w.xlsx", &xlsx(&[Sheet::new("N", notes), Sheet::new("R", lacks)])).diagnostics);
    assert!(told[0].starts_with("error load/csv-header returns/w.xlsx, sheet `R`, row 1"), "{told:#?}");
    assert!(told[0].contains("constituency"), "{told:#?}");
}

#[test]
fn a_note_beside_the_headings_is_a_column_without_a_name() {
    let mut rows =
        long(vec![vec![Text("1"), Text("workers"), Text("A1"), Text("1"), No, No, No, Text("call them")]]);
    rows.push(vec![Text("1"), Text("workers"), Text("B2"), Text("1")]);
    let told = said(&with("w.xlsx", &xlsx(&[Sheet::new("S", rows)])).diagnostics);
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(told[0].starts_with("warning load/unnamed-column"), "{told:#?}");
}

#[test]
fn cells_of_open_document_are_read_as_they_are_shown() {
    let heading: String = ["respondent", "constituency", "indicator", "answer", "comment"]
        .map(|name| {
            format!(
                r#"<table:table-cell office:value-type="string"><text:p>{name}</text:p></table:table-cell>"#
            )
        })
        .concat();
    let text = |text: &str| {
        format!(r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#)
    };
    let row = |who: &str, indicator: &str, cells: &str| {
        format!(
            "<table:table-row>{}{}{}{cells}</table:table-row>",
            text(who),
            text("workers"),
            text(indicator)
        )
    };
    let tables = format!(
        r#"<table:tracked-changes><table:table-cell><text:p>old</text:p></table:table-cell></table:tracked-changes>
        <table:table table:name="S"><table:shapes><draw:frame><text:p>drawn</text:p></draw:frame></table:shapes>
        <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        <table:table-header-rows><table:table-row>{heading}</table:table-row></table:table-header-rows>{}{}{}{}
        <table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row></table:table>
        <table:table table:name="'file:///home/a/b.ods'#$S"><table:table-row>{heading}</table:table-row>{}</table:table>"#,
        row(
            "1",
            "A1",
            r#"<table:table-cell office:value-type="float" office:value="1"><text:p>1,00</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2026-11-23T00:00:00"><text:p>23/11/26</text:p></table:table-cell>"#
        ),
        row(
            "1",
            "B2",
            r#"<table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p></office:annotation><text:p>D<text:span>one</text:span></text:p></table:table-cell><table:table-cell><text:p>one<text:s text:c="2"/>two</text:p><text:p>three<text:line-break/>é &amp; <text:a>four</text:a></text:p></table:table-cell>"#
        ),
        row(
            "2",
            "A1",
            r#"<table:table-cell office:value-type="percentage" office:value="1"><text:p>100%</text:p></table:table-cell>"#
        ),
        row("2", "B2", r#"<table:table-cell table:formula="of:=[.A1]"/>"#),
        row("9", "A1", &text("1")),
    );
    let told = said(&with("w.ods", &ods(&tables)).diagnostics);
    assert_eq!(told.len(), 3, "{told:#?}");
    assert!(told[0].contains("row 6,") && told[0].contains("not read: D6"), "the note: {told:#?}");
    assert!(told[1].contains("row 7,") && told[1].contains("`100%`"), "{told:#?}");
    assert!(told[2].contains("row 8,") && told[2].contains("`=[.A1]`"), "{told:#?}");
    let tables = tables
        .replace("100%", "0")
        .replace(r#"table:formula="of:=[.A1]"/>"#, r#"office:value-type="float" office:value="2"/>"#);
    assert_eq!(
        answers(&with("w.ods", &ods(&tables))),
        ["1 A1 1 |2026-11-23|", "1 B2 2 |one  two\nthree\né & four|", "2 A1 0 ||", "2 B2 2 ||"]
    );
}

#[test]
fn rows_that_are_alike_stand_once_in_open_document_and_are_each_read() {
    let cell = |text: &str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
    let row = |times: u32, cells: &[&str]| {
        let cells: String = cells.iter().map(|text| cell(text)).collect();
        format!(r#"<table:table-row table:number-rows-repeated="{times}">{cells}</table:table-row>"#)
    };
    let tables = format!(
        r#"<table:table table:name="S">{}{}<table:table-row>{}<table:table-cell table:number-columns-repeated="2"><text:p>1</text:p></table:table-cell></table:table-row></table:table>"#,
        row(1, &["respondent", "constituency", "A1", "B2"]),
        row(2, &["1", "workers", "1", "2"]),
        cell("2") + &cell("workers"),
    );
    let material = with("w.ods", &ods(&tables));
    assert_eq!(answers(&material), ["1 A1 1 ||", "1 B2 2 ||", "2 A1 1 ||", "2 B2 1 ||"]);
    let told = said(&material.diagnostics);
    assert!(told.iter().any(|line| line.contains("repeated-answer") && line.contains("row 3")), "{told:#?}");
}
