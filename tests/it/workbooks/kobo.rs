//! Exports of the real Kobo, in each of the ten shapes that it offers: read to the last answer, or refused by the one finding that says
//! which export to choose.

use std::path::{Path, PathBuf};

use tripartite::diag::Code;
use tripartite::load::disk::Disk;
use tripartite::load::{Catalog, Loader};
use tripartite::report::canonical::returns_csv;

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/kobo").join(name)
}

/// The canonical CSV of an export; or the codes of its errors.
fn imported(name: &str) -> Result<String, Vec<Code>> {
    let mut loader = Loader::new(&Disk, Catalog::builtin());
    match loader.returns(&[file(name)], None, None, crate::support::day()) {
        Some(read) => Ok(String::from_utf8(returns_csv(&read.framework.framework, &read.responses)).unwrap()),
        None => Err(loader.findings().iter().map(|finding| finding.code).collect()),
    }
}

/// Constituency, respondent, indicator, answer, sorted; of the columns with these names.
fn answers(table: &str) -> Vec<Vec<String>> {
    let table = table.trim_start_matches('\u{feff}');
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let headers = reader.headers().unwrap().clone();
    let at = ["constituency", "respondent", "indicator", "answer"]
        .map(|name| headers.iter().position(|other| other == name).unwrap());
    let row = |record: csv::StringRecord| at.iter().map(|column| record[*column].to_owned()).collect();
    let mut rows: Vec<Vec<String>> = reader.records().map(|record| row(record.unwrap())).collect();
    // What was not answered has no row of its own, but for words beside it.
    rows.retain(|row| !row[3].is_empty());
    rows.sort();
    rows
}

#[test]
fn names_and_codes_are_read_whole_with_groups_and_without() {
    let submitted = answers(&std::fs::read_to_string(file("answers.csv")).unwrap());
    assert!(submitted.len() > 80, "{}", submitted.len());
    let first = imported("xml.csv").unwrap();
    assert_eq!(answers(&first), submitted);
    for word in
        ["عربي", "'=SUM(A1)", "\"Ligne un\nligne deux\"", "\"No sea border; \"\"none\"\"\nline two, é\""]
    {
        assert!(first.contains(word), "{word}\n{first}");
    }
    for name in ["xml.xlsx", "xml_hier.csv", "xml_hier.xlsx"] {
        assert_eq!(imported(name).unwrap(), first, "{name}");
    }
}

#[test]
fn question_texts_for_headings_are_refused_by_one_finding() {
    for name in ["en.csv", "en.xlsx", "fr.csv", "fr.xlsx", "en_hier.csv", "en_hier.xlsx"] {
        assert_eq!(imported(name), Err(vec![Code::CsvHeader]), "{name}");
    }
}

#[test]
fn labels_that_begin_with_the_id_are_read_in_each_language() {
    let submitted = answers(&std::fs::read_to_string(file("answers.csv")).unwrap());
    for (name, notes) in
        [("en", ["Reason", "Comment", "Evidence"]), ("fr", ["Motif", "Commentaire", "Preuve"])]
    {
        let text = std::fs::read_to_string(file(&format!("{name}.csv"))).unwrap();
        // The form was made when this label read otherwise.
        let text = text.replace("En service, suivi et corrigé", "Effectif, suivi et corrigé");
        let (heading, rows) = text.split_once('\n').unwrap();
        // The same export of a form whose labels begin with the ids, as ours do.
        let mut id = String::new();
        let labels: Vec<String> = heading
            .split(';')
            .map(|quoted| {
                let label = quoted.trim_matches('"');
                if let Some(rest) = label.strip_prefix("Question ") {
                    id = rest[..5].to_owned();
                    return format!("\"Topic/[{id}] {label}\"");
                }
                let kind = notes
                    .iter()
                    .position(|note| *note == label)
                    .map(|n| ["reason", "comment", "evidence"][n]);
                match (kind, label) {
                    (Some(kind), _) => format!("\"Topic/[{id} {kind}] {label}\""),
                    (_, "Constituency" | "Mandant") => format!("\"[constituency] {label}\""),
                    (_, "Who answers" | "Qui répond") => format!("\"[respondent] {label}\""),
                    _ => quoted.to_owned(),
                }
            })
            .collect();
        let mut tree = tripartite::load::source::InMemoryTree::default();
        tree.insert("r.csv", format!("{}\n{rows}", labels.join(";")));
        let mut loader = Loader::new(&tree, Catalog::builtin());
        let read = loader.returns(&["r.csv".into()], None, None, crate::support::day());
        let read = read.unwrap_or_else(|| panic!("{:?}", loader.findings()));
        let table = String::from_utf8(returns_csv(&read.framework.framework, &read.responses)).unwrap();
        assert_eq!(answers(&table), submitted, "{name}");
        assert_eq!(table, imported("xml.csv").unwrap(), "{name}");
    }
}
