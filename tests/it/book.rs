//! The workbook of a report, opened by another reader: its sheets, its numbers, its words.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Range, Reader, Xlsx};
use serde_json::Value;
use tripartite::load::builtin::demo;
use tripartite::load::source::InMemoryTree;
use tripartite::load::{Material, assessment};
use tripartite::report::format::named;
use tripartite::report::{OUTLINES, artifacts};
use tripartite::{Assessment, Locale, Report, score};

use crate::support::loaded;

/// The example that comes with the program.
pub(crate) fn example() -> Material {
    let mut tree = InMemoryTree::default();
    for (path, bytes) in demo() {
        tree.insert(Path::new("d").join(path), bytes);
    }
    assessment(&tree, Path::new("d"))
}

/// The file of this ending whose name holds `kind`, and nothing else.
pub(crate) fn file(assessment: &Assessment, locale: &Locale, format: &str, kind: &str) -> Vec<u8> {
    let (card, findings) = (score(assessment), tripartite::Diagnostics::new());
    let report = Report::new(assessment, &card, &findings, locale);
    let files = artifacts(&report, &[named(format).unwrap()]).unwrap();
    let named = format!("_{kind}_");
    files.into_iter().find(|file| file.path.contains(&named)).unwrap().bytes
}

fn opened(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

/// A sheet with its headings in the first row.
struct Sheet(Range<Data>);

impl Sheet {
    fn of(book: &mut Xlsx<Cursor<Vec<u8>>>, name: &str) -> Self {
        Self(book.worksheet_range(name).unwrap())
    }

    fn column(&self, heading: &str) -> u32 {
        let mut headings = (0..self.0.width() as u32).map(|n| self.0.get_value((0, n)).unwrap().to_string());
        headings.position(|text| text == heading).unwrap_or_else(|| panic!("no column {heading}")) as u32
    }

    fn cell(&self, row: u32, heading: &str) -> Data {
        self.0.get_value((row, self.column(heading))).cloned().unwrap_or(Data::Empty)
    }

    fn rows(&self) -> std::ops::Range<u32> {
        1..self.0.height() as u32
    }

    /// The row with this id.
    fn row(&self, id: &str) -> u32 {
        self.rows().find(|&row| self.cell(row, "ID") == *id).unwrap_or_else(|| panic!("no row {id}"))
    }
}

/// A number of the public JSON as a cell holds it: `null` is nothing.
fn as_cell(value: &Value) -> Data {
    value.as_f64().map_or(Data::Empty, Data::Float)
}

#[test]
fn the_sheets_are_those_of_the_report_in_the_language_of_the_reader() {
    let material = example();
    let english = file(material.assessment.as_ref().unwrap(), &Locale::new("en"), "xlsx", "workbook");
    let names = [
        "Summary",
        "Cycle",
        "Topics",
        "Fields",
        "Pairs",
        "Indicators",
        "Gaps",
        "Action plan",
        "Answers",
        "Missing",
        "Method",
    ];
    assert_eq!(opened(english).sheet_names(), names);
    let (in_french, _) = material.in_language("fr").unwrap();
    let french = file(&in_french, &Locale::new("fr"), "xlsx", "workbook");
    let names = [
        "Synthèse",
        "Cycle",
        "Thèmes",
        "Domaines",
        "Paires",
        "Indicateurs",
        "Écarts",
        "Plan d’action",
        "Réponses",
        "Manques",
        "Méthode",
    ];
    let mut french = opened(french);
    assert_eq!(french.sheet_names(), names);
    let sheet = french.worksheet_range("Écarts").unwrap();
    let headings: Vec<String> = sheet.rows().next().unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(headings[..6], ["Identifiant", "Indicateur", "Rang", "Score", "Écart", "Lecture"]);
    assert_eq!(sheet.get_value((1, 1)).unwrap().to_string(), {
        let card = score(&in_french);
        in_french.framework()[card.gaps().together[0]].title.clone()
    });
}

#[test]
fn every_number_is_that_of_the_public_interface() {
    let material = example();
    let assessment = material.assessment.as_ref().unwrap();
    let english = Locale::new("en");
    let mut book = opened(file(assessment, &english, "xlsx", "workbook"));
    let results: Value = serde_json::from_slice(&file(assessment, &english, "json", "results")).unwrap();
    let mut compared = 0;
    let mut compare = |sheet: &Sheet, one: &Value| {
        let row = sheet.row(one["id"].as_str().unwrap());
        for (heading, key) in [
            ("Score", "score"),
            ("Low", "low"),
            ("High", "high"),
            ("Coverage", "coverage"),
            ("Target", "target"),
            ("Gap", "gap"),
        ] {
            assert_eq!(sheet.cell(row, heading), as_cell(&one[key]), "{} {heading}", one["id"]);
            compared += 1;
        }
        assert_eq!(sheet.cell(row, "Divergence"), as_cell(&one["divergence"]["value"]), "{}", one["id"]);
        for (c, constituency) in assessment.framework().constituencies().pairs() {
            if assessment.voices()[c].respondents > 0 {
                let own = &one["by"][constituency.id.as_str()];
                assert_eq!(sheet.cell(row, &constituency.title), as_cell(&own["score"]), "{}", one["id"]);
                let coverage = format!("{}: coverage", constituency.title);
                assert_eq!(sheet.cell(row, &coverage), as_cell(&own["coverage"]), "{}", one["id"]);
            }
        }
        // Where there is no score, that is said in words.
        let remarks = sheet.cell(row, "Remarks").to_string();
        assert_eq!(one["score"].is_null(), remarks.contains("Score: "), "{} {remarks}", one["id"]);
    };
    for (lens, name) in [("cycle", "Cycle"), ("topic", "Topics"), ("field", "Fields"), ("pair", "Pairs")] {
        let sheet = Sheet::of(&mut book, name);
        let nodes = results["lenses"][lens].as_array().unwrap();
        // A group with one node is printed once, as its node.
        for one in nodes.iter().filter(|one| one["group"] != true) {
            compare(&sheet, one);
        }
    }
    compare(&Sheet::of(&mut book, "Cycle"), &results["overall"]);
    let sheet = Sheet::of(&mut book, "Indicators");
    let indicators = results["indicators"].as_array().unwrap();
    assert_eq!(sheet.rows().len(), indicators.len());
    for one in indicators {
        compare(&sheet, one);
    }
    assert!(compared > 500, "{compared}");
    // The gaps in their rank.
    let sheet = Sheet::of(&mut book, "Gaps");
    let ranked = results["gaps"]["together"].as_array().unwrap();
    let ids: Vec<Value> = sheet.rows().map(|row| Value::from(sheet.cell(row, "ID").to_string())).collect();
    assert_eq!(&ids, ranked);
    assert_eq!(sheet.cell(1, "Rank"), Data::Float(1.0));
}

#[test]
fn no_cell_is_a_formula_or_an_error_and_the_same_input_gives_the_same_bytes() {
    let material = example();
    let assessment = material.assessment.as_ref().unwrap();
    for kind in ["workbook", "actions"] {
        let bytes = file(assessment, &Locale::new("en"), "xlsx", kind);
        assert_eq!(bytes, file(assessment, &Locale::new("en"), "xlsx", kind));
        let mut book = opened(bytes);
        for name in book.sheet_names() {
            assert!(book.worksheet_formula(&name).unwrap().is_empty(), "{name}");
            let range = book.worksheet_range(&name).unwrap();
            assert!(range.used_cells().all(|(_, _, cell)| !matches!(cell, Data::Error(_))), "{name}");
            assert!(range.height() > 1, "{name}");
        }
    }
}

#[test]
fn every_answer_comes_out_with_all_that_was_said_beside_it() {
    let material = example();
    let assessment = material.assessment.as_ref().unwrap();
    let mut book = opened(file(assessment, &Locale::new("en"), "xlsx", "workbook"));
    let sheet = Sheet::of(&mut book, "Answers");
    // By indicator, and by what is said: how often.
    let mut wanted: BTreeMap<(String, &str), usize> = BTreeMap::new();
    for response in assessment.responses().unwrap().iter() {
        for i in assessment.framework().indicators().ixs() {
            let Some(reply) = response.reply(i) else { continue };
            let id = assessment.framework()[i].id.to_string();
            for (what, words) in
                [("Reason", reply.reason()), ("Comment", reply.comment()), ("Evidence", reply.evidence())]
            {
                *wanted.entry((id.clone(), what)).or_default() += usize::from(words.is_there());
            }
            let point = matches!(reply.answer(), tripartite::model::response::Answer::Point(_));
            *wanted.entry((id, "Value of the point")).or_default() += usize::from(point);
        }
    }
    assert!(wanted.values().sum::<usize>() > 300);
    for ((id, what), count) in wanted {
        let rows = sheet.rows().filter(|&row| sheet.cell(row, "ID").to_string() == id);
        let found = rows.filter(|&row| !matches!(sheet.cell(row, what), Data::Empty)).count();
        assert_eq!(found, count, "{id} {what}");
    }
    let question = &assessment.framework().indicators().iter().next().unwrap().question;
    assert_eq!(&sheet.cell(1, "Question").to_string(), question);
}

#[test]
fn what_consent_withholds_stands_in_no_sheet_and_what_looks_like_a_formula_is_a_text() {
    let assessment = loaded(&[(
        "returns/r.csv",
        "respondent,constituency,organisation,role,consent,indicator,answer,reason,comment,evidence\n\
         Zelda,workers,Union,Quartermaster,no,A1,0,,xylophone,obelisk\n\
         =1+1,ministry,Labour,,yes,A1,2,,=SUM(A1),@home\n",
    )]);
    for kind in ["workbook", "actions"] {
        let mut book = opened(file(&assessment, &Locale::new("en"), "xlsx", kind));
        let mut all = String::new();
        for name in book.sheet_names() {
            for (_, _, cell) in book.worksheet_range(&name).unwrap().used_cells() {
                all.push_str(&cell.to_string());
                all.push('\n');
            }
        }
        for private in ["Zelda", "Quartermaster", "xylophone", "obelisk"] {
            assert!(!all.contains(private), "{kind}: {private}");
        }
        if kind == "workbook" {
            let lines: Vec<&str> = all.lines().collect();
            for wanted in ["=1+1", "=SUM(A1)", "@home", "withheld"] {
                assert!(lines.contains(&wanted), "{wanted}");
            }
        }
    }
}

#[test]
fn charts_are_drawn_from_the_nodes_and_from_the_largest_gaps() {
    let material = example();
    let bytes = file(material.assessment.as_ref().unwrap(), &Locale::new("en"), "xlsx", "workbook");
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes.as_slice())).unwrap();
    let charts: Vec<String> = (1..=5)
        .map(|n| std::io::read_to_string(zip.by_name(&format!("xl/charts/chart{n}.xml")).unwrap()).unwrap())
        .collect();
    // Summary: the gaps of the first ten; cycle: a series for each constituency that weighs, over six phases; topics: fourteen bars.
    let of = |sheet: &str, rows: &str| {
        let range = |part: &str| part.starts_with(&format!("{sheet}!$")) && part.contains(rows);
        let all: Vec<&String> = charts.iter().filter(|chart| chart.split("<c:f>").any(range)).collect();
        assert_eq!(all.len(), 1, "{sheet}");
        all[0].matches("<c:ser>").count()
    };
    assert_eq!((of("Gaps", "$2:"), of("Cycle", "$7<"), of("Topics", "$15<")), (1, 3, 1));
}

#[test]
fn a_tally_alone_has_no_answers_to_list() {
    let mut tree = crate::support::base();
    tree.insert("t.csv", "constituency,indicator,answer,n\nministry,A1,1,3\nworkers,A1,2,2\n");
    let mut loader = tripartite::Loader::new(&tree, tripartite::Catalog::builtin());
    let made =
        loader.assessment_from_tally(&["t.csv".into()], None, Some(Path::new("")), crate::support::day());
    let book = opened(file(&made.assessment.unwrap(), &Locale::new("en"), "xlsx", "workbook"));
    assert_eq!(
        book.sheet_names(),
        ["Summary", "Topics", "Indicators", "Gaps", "Action plan", "Missing", "Method"]
    );
}

#[test]
fn outlines_are_four_and_the_plan_is_the_one_with_a_workbook() {
    assert_eq!(OUTLINES.map(|outline| outline.name()), ["brief", "report", "annex", "actions"]);
}
