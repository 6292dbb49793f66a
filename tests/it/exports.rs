//! Exports of survey systems, made by hand after their rules: each is recognised and read to the last word.

use std::collections::BTreeSet;
use std::path::Path;

use tripartite::diag::Code;
use tripartite::load::source::InMemoryTree;
use tripartite::load::{Catalog, Loader};
use tripartite::report::canonical::returns_csv;

const COLUMNS: [&str; 8] =
    ["respondent", "constituency", "organisation", "indicator", "answer", "reason", "comment", "evidence"];

/// The rows of a long table, those of blank answers aside.
fn rows(table: &str) -> BTreeSet<Vec<String>> {
    let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    let headers = reader.headers().unwrap().clone();
    let at = COLUMNS.map(|name| headers.iter().position(|other| other == name).unwrap());
    let row = |record: csv::StringRecord| -> Vec<String> {
        at.iter().map(|column| record[*column].to_owned()).collect()
    };
    reader.records().map(|record| row(record.unwrap())).collect()
}

/// What was read of a file: its rows in the canonical table, what it was recognised as, and every finding.
struct Read {
    rows: Option<BTreeSet<Vec<String>>>,
    kind: Option<String>,
    findings: Vec<String>,
}

fn read(name: &str, bytes: &[u8]) -> Read {
    let mut tree = InMemoryTree::default();
    tree.insert(name, bytes);
    let mut loader = Loader::new(&tree, Catalog::builtin());
    let read = loader.returns(&[name.into()], None, None, crate::support::day());
    let rows = read.map(|read| {
        rows(&String::from_utf8(returns_csv(&read.framework.framework, &read.responses)).unwrap())
    });
    let kind = loader.read_files().first().map(|file| {
        assert_eq!(file.path, name);
        let labels = file.kind.labels.as_deref().unwrap_or("-");
        format!("{} {:?} {labels}", file.returns, file.kind.origin)
    });
    let english = tripartite::locale::Locale::new("en");
    // Three questions of a framework are no whole questionnaire, and not everybody is asked all of them.
    let partial = [Code::MissingColumn, Code::AnswerNotAsked];
    let said = loader
        .findings()
        .iter()
        .filter(|one| !partial.contains(&one.code))
        .map(|one| format!("{:?} {}", one.code, english.sentence(&one.message)));
    Read { rows, kind, findings: said.collect() }
}

fn reference(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/exports").join(name)).unwrap()
}

#[test]
fn every_system_is_recognised_and_read_whole() {
    let submitted = rows(&String::from_utf8(reference("answers.csv")).unwrap());
    assert_eq!(submitted.len(), 8);
    #[rustfmt::skip]
    let cases = [
        ("odk-central.csv",              "3 Odk -"),
        ("limesurvey-codes.csv",         "3 LimeSurvey -"),
        ("limesurvey-full-answers.csv",  "3 LimeSurvey -"),
        ("limesurvey-code-and-text.csv", "3 LimeSurvey -"),
        ("microsoft-forms.csv",          "3 Microsoft en"),
        ("microsoft-forms-fr.csv",       "3 Microsoft fr"),
        ("google-forms.csv",             "3 Google en"),
        ("google-forms-fr.csv",          "3 Google fr"),
    ];
    for (name, kind) in cases {
        let read = read(name, &reference(name));
        assert_eq!(read.findings, Vec::<String>::new(), "{name}");
        assert_eq!(read.kind.as_deref(), Some(kind), "{name}");
        assert_eq!(read.rows.as_ref(), Some(&submitted), "{name}");
    }
}

#[test]
fn limesurvey_is_known_by_its_headings_in_words() {
    let codes = String::from_utf8(reference("limesurvey-codes.csv")).unwrap();
    let (head, body) = codes.split_once('\n').unwrap();
    let own = ["id", "submitdate", "lastpage", "startlanguage", "seed"];
    for words in [
        ["Response ID", "Date submitted", "Last page", "Start language", "Seed"],
        ["ID de la réponse", "Date de soumission", "Dernière page", "Langue de départ", "Tête de série"],
    ] {
        let mut named = head.to_owned();
        for (code, word) in own.iter().zip(words) {
            let quoted = format!("\"{code}\"");
            assert!(named.contains(&quoted), "{named}");
            named = named.replacen(&quoted, &format!("\"{word}\""), 1);
        }
        let table = format!("{named}\n{body}");
        let one = read("l.csv", table.as_bytes());
        assert_eq!((one.kind.as_deref(), one.findings), (Some("3 LimeSurvey -"), Vec::new()));
        assert_eq!(one.rows, Some(rows(&String::from_utf8(reference("answers.csv")).unwrap())));
        // Whoever has no date of submission did not finish.
        let day = body.split('"').nth(3).unwrap();
        let unfinished = format!("{named}\n{}", body.replacen(&format!("\"{day}\""), "\"\"", 1));
        let found = read("l.csv", unfinished.as_bytes()).findings;
        assert!(found.len() == 1 && found[0].contains("Unfinished"), "{found:?}");
    }
}

#[test]
fn two_versions_of_a_question_are_one_in_an_export_and_an_error_elsewhere() {
    let table =
        |last: &str, rows: &str| format!("respondent,constituency,v1/T01P1,v2/T01P1,T01P2,{last}\n{rows}");
    let answers = |table: String| {
        let read = read("r.csv", table.as_bytes());
        let rows = read.rows.map(|rows| {
            let answer =
                |row: Vec<String>| [&row[0], " ", &row[3], " ", &row[4]].map(|text| text.to_owned()).concat();
            rows.into_iter().map(answer).collect::<Vec<_>>()
        });
        (rows, read.findings)
    };
    let (rows, findings) =
        answers(table("_uuid", "R1,ministry,3,,0,u\nR2,workers,,1,,u\nR3,workers,2,2,dk,u\n"));
    assert_eq!(findings, Vec::<String>::new());
    let rows = rows.unwrap();
    assert_eq!(rows, ["R1 T01P1 3", "R1 T01P2 0", "R2 T01P1 1", "R3 T01P1 2", "R3 T01P2 dk"]);
    let (none, findings) = answers(table("_uuid", "R1,ministry,3,1,0,u\n"));
    assert_eq!((none, findings.len()), (None, 1), "{findings:?}");
    let said = &findings[0];
    for part in ["DuplicateAnswer", "columns 3 and 4", "`3` in `v1/T01P1`", "`1` in `v2/T01P1`"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let (none, findings) = answers(table("note", "R1,ministry,3,,0,u\n"));
    assert_eq!(none, None);
    assert!(findings[0].contains("CsvHeader"), "{findings:?}");
}

#[test]
#[cfg(feature = "workbook")]
fn a_workbook_alone_is_recognised_as_a_table_is() {
    use crate::workbooks::make::{Cell, Sheet, xlsx};
    use tripartite::load::{Lone, lone_file};
    let sheet = |name, rows: &[&[&'static str]]| {
        let rows = rows.iter().map(|row| row.iter().map(|text| Cell::Text(text)).collect()).collect();
        Sheet::new(name, rows)
    };
    let notes = || sheet("Notes", &[&["Read this", "first"]]);
    let kobo = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/kobo/fr.xlsx");
    #[rustfmt::skip]
    let cases = [
        ("an export",        std::fs::read(kobo).unwrap(),                                                  Lone::Survey),
        ("below a title",    xlsx(&[notes(), sheet("R", &[&["Returns of 2026"], &[], &["respondent", "T01P1"]])]), Lone::Survey),
        ("a tally",          xlsx(&[sheet("T", &[&["constituency", "indicator", "answer", "n"]])]),         Lone::Tally),
        ("a form",           xlsx(&[notes(), sheet("_meta", &[&["tripartite", "form"]])]),                  Lone::Survey),
        ("something else",   xlsx(&[notes(), sheet("_meta", &[&["tripartite", "list"]])]),                  Lone::Other),
        ("no workbook",      b"PK\x03\x04".to_vec(),                                                        Lone::Other),
        ("a table as text",  b"respondent,constituency,T01P1\n".to_vec(),                                   Lone::Survey),
    ];
    for (name, bytes, expected) in cases {
        let mut tree = InMemoryTree::default();
        tree.insert("w.xlsx", bytes);
        assert_eq!(lone_file(&tree, Path::new("w.xlsx")), expected, "{name}");
    }
    assert_eq!(lone_file(&InMemoryTree::default(), Path::new("w.xlsx")), Lone::Other);
}
