//! What somebody wrote into the workbook of a form beside its cells: named, never left out in silence.

use std::path::Path;

use rust_xlsxwriter::{Note, Workbook, Worksheet};
use tripartite::load::source::InMemoryTree;
use tripartite::load::{Catalog, Material, assessment};
use tripartite::locale::Locale;

use crate::workbooks::make::{escaped, ods};

const HEAD: &str = "assessment: n\nbody: {name: Nerania, profile: [origin, transit]}\nframework: coherence@1\ndate: 2026-11-23\n\
                    questionnaire: quick\ninvited:\n  - {organisation: Union A, constituency: workers}\n";

const META: [(&str, &str); 5] = [
    ("tripartite", "form"),
    ("framework", "coherence"),
    ("constituency", "workers"),
    ("organisation", "Union A"),
    ("language", "fr"),
];

/// The hidden names of the columns, and one that somebody added between ours and one behind them.
const NAMES: [&str; 11] = [
    "indicator",
    "number",
    "",
    "question",
    "points",
    "before",
    "answer",
    "reason",
    "comment",
    "evidence",
    "",
];

/// A row of a form: its name, what stands in the two columns that somebody added, and the answer with its words.
fn row(id: &str, added: [&str; 2], [answer, reason, comment, evidence]: [&str; 4]) -> [String; 11] {
    [id, "n", added[0], "Q ?", "0 – 4", "", answer, reason, comment, evidence, added[1]].map(str::to_owned)
}

fn answers(answer: &str) -> Vec<[String; 11]> {
    vec![row("T02P3", ["", ""], [answer, "", "Avis", ""]), row("T01P1", ["", ""], ["2", "", "", ""])]
}

fn write(sheet: &mut Worksheet, rows: &[[String; 11]]) {
    let names = NAMES.map(str::to_owned);
    for (n, cells) in (0..).zip(std::iter::once(&names).chain(rows)) {
        for (column, text) in (0..).zip(cells) {
            sheet.write_string(n, column, text).unwrap();
        }
    }
}

/// A form of these sheets, with notes on these cells of the first.
fn form(sheets: &[&[[String; 11]]], notes: &[(u32, u16)]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for (n, rows) in sheets.iter().enumerate() {
        let sheet = workbook.add_worksheet().set_name(format!("Questions {n}")).unwrap();
        write(sheet, rows);
        for (row, column) in notes.iter().filter(|_| n == 0) {
            sheet.insert_note(*row, *column, &Note::new("Sous réserve").set_author("x")).unwrap();
        }
    }
    let sheet = workbook.add_worksheet().set_name("_meta").unwrap();
    for (n, (key, value)) in (0..).zip(META) {
        sheet.write_string(n, 0, key).unwrap().write_string(n, 1, value).unwrap();
    }
    let version = Catalog::builtin().framework("coherence").unwrap().framework.version().to_string();
    sheet.write_string(9, 0, "version").unwrap().write_string(9, 1, version).unwrap();
    workbook.save_to_buffer().unwrap()
}

fn returned(name: &str, bytes: Vec<u8>) -> Material {
    let mut tree = InMemoryTree::default();
    tree.insert("a/assessment.yaml", HEAD);
    tree.insert(Path::new("a/returns").join(name), bytes);
    assessment(&tree, Path::new("a"))
}

/// Each finding without the way out, but for those on what is missing.
fn said(material: &Material) -> Vec<String> {
    let locale = Locale::new("en");
    let text = |one| locale.finding_text(one, &|_, _| None).lines().take(2).collect::<Vec<_>>().join(" ");
    material.diagnostics.iter().map(text).collect()
}

fn of_form(sheets: &[&[[String; 11]]], notes: &[(u32, u16)]) -> Vec<String> {
    said(&returned("r.xlsx", form(sheets, notes)))
}

#[test]
fn columns_that_somebody_added_are_named() {
    let mut headings = row("#headings", ["Bureau", "Remarques"], ["Réponse", "Motif", "Avis", "Preuves"]);
    let mut rows = vec![row("#title", ["x", ""], ["0 sur 2", "", "", ""]), headings.clone()];
    rows.extend(answers("3"));
    assert_eq!(of_form(&[&rows], &[]), [""; 0], "headings alone hold nothing");
    rows[2][10] = "À valider".to_owned();
    rows[3][10] = "Vu".to_owned();
    rows[3][2] = "DGEFP".to_owned();
    let found = of_form(&[&rows], &[]);
    assert_eq!(found.len(), 2, "{found:?}");
    for (finding, column, at) in
        [(&found[0], "`C (Bureau)`", "row 5"), (&found[1], "`K (Remarques)`", "row 4")]
    {
        assert!(finding.contains("[load/unknown-column]") && finding.contains(column), "{finding}");
        assert!(finding.contains("sheet `Questions 0`") && finding.contains(at), "{finding}");
    }
    assert!(found[0].contains("(one row)") && found[1].contains("(2 rows)"), "{found:?}");
    headings[10] = String::new();
    rows[1] = headings;
    assert!(of_form(&[&rows], &[])[1].contains("`K`:"), "a column without a heading is named by its letter");
}

#[test]
fn words_in_rows_of_no_question_are_named_wherever_they_stand() {
    let none = ["", "", "", ""];
    let mut rows = vec![
        row("#section", ["", ""], none),
        row("#role", ["", ""], ["Secrétaire", "", "", ""]),
        row("#consent", ["", ""], ["oui", "", "", ""]),
    ];
    rows.extend(answers("3"));
    assert_eq!(of_form(&[&rows], &[]), [""; 0]);
    rows[0][6] = "sur une section".to_owned();
    rows[2][8] = "sauf la question 3".to_owned();
    let mut inserted: [String; 11] = Default::default();
    inserted[3] = "Note du service".to_owned();
    rows.push(inserted);
    let found = of_form(&[&rows], &[]);
    let expected =
        [("row 2", "sur une section"), ("row 4", "sauf la question 3"), ("row 7", "Note du service")];
    assert_eq!(found.len(), expected.len(), "{found:?}");
    for (finding, (at, words)) in found.iter().zip(expected) {
        assert!(
            finding.contains(&format!("`{words}` stands in a row that belongs to no question")),
            "{finding}"
        );
        assert!(finding.contains(at), "{finding}");
    }
    // Whoever withholds words is not quoted by what is found either.
    rows[2][6] = "non".to_owned();
    let found = of_form(&[&rows], &[]).concat();
    assert_eq!(found.matches("words stand in a row that belongs to no question").count(), 3, "{found}");
    assert!(!found.contains("sauf") && !found.contains("Note du service"), "{found}");
}

#[test]
fn a_copied_sheet_of_questions_is_read_like_the_first() {
    let (three, four, open) = (answers("3"), answers("4"), answers(""));
    assert_eq!(of_form(&[&three, &three], &[]), [""; 0], "what says the same says nothing more");
    let sorted: Vec<_> = three.iter().rev().cloned().collect();
    assert_eq!(of_form(&[&three, &sorted], &[]), [""; 0], "in whatever order");
    let found = of_form(&[&three, &four], &[]);
    assert_eq!(found.len(), 1, "what both sheets say is said once: {found:?}");
    let found = found.concat();
    assert!(found.contains("[response/duplicate-answer]") && found.contains("`T02P3`"), "{found}");
    assert!(found.contains("sheet `Questions 0`") && found.contains("sheet `Questions 1`"), "{found}");
    // A colleague's sheet, whose questions the first leaves open.
    let mut first = open.clone();
    first[1][6] = String::new();
    let material = returned("r.xlsx", form(&[&first, &four], &[]));
    let assessment = material.assessment.as_ref().unwrap_or_else(|| panic!("{:?}", said(&material)));
    let framework = assessment.framework();
    let responses = assessment.responses().unwrap();
    let one = responses.iter().next().unwrap();
    let code = |id: &str| {
        one.answer(framework.indicator(id).unwrap()).code(framework, framework.indicator(id).unwrap())
    };
    assert_eq!((responses.len(), code("T02P3"), code("T01P1")), (1, "4", "2"));
}

#[test]
fn notes_on_cells_are_counted_and_their_cells_named() {
    let rows = answers("3");
    let found = of_form(&[&rows], &[(2, 6), (1, 27)]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("[response/words-beside-fields]"), "{found:?}");
    assert!(found[0].contains("2 notes on cells are not read: ") && found[0].contains("AB2"), "{found:?}");
    assert!(found[0].contains("G3") && !found[0].contains("réserve"), "where, and not what: {found:?}");
    // In a workbook of LibreOffice the note stands within its cell.
    let cell = |text: &str, note: bool| {
        let note =
            if note { "<office:annotation><text:p>Sous réserve</text:p></office:annotation>" } else { "" };
        format!(
            "<table:table-cell office:value-type=\"string\">{note}<text:p>{}</text:p></table:table-cell>",
            escaped(text)
        )
    };
    let line = |cells: &[(&str, bool)]| {
        let cells: String = cells.iter().map(|(text, note)| cell(text, *note)).collect();
        format!("<table:table-row>{cells}</table:table-row>")
    };
    let head = [("respondent", false), ("constituency", false), ("organisation", false), ("T02P3", false)];
    let one = [("W1", false), ("workers", false), ("Union A", false), ("3", true)];
    let table = format!("<table:table table:name=\"Q\">{}{}</table:table>", line(&head), line(&one));
    let material = returned("r.ods", ods(&table));
    let found = said(&material);
    assert!(found.iter().any(|one| one.contains("one note on a cell is not read: D2")), "{found:?}");
    assert_eq!(material.assessment.unwrap().responses().unwrap().len(), 1);
}
