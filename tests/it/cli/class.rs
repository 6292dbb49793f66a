//! The class dialogue of the trainer's pages, as a class runs it: the dossier, three constituencies, the quick form, one report.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::Value;

use super::Run;
use crate::case::{Entry, key};

const ORGANISATIONS: [(&str, &str); 6] = [
    ("ministry", "Ministry of Labour"),
    ("ministry", "Ministry of Education"),
    ("workers", "Nerania Trade Union Congress"),
    ("workers", "Seafarers and Port Workers Union"),
    ("employers", "Nerania Federation of Employers"),
    ("employers", "Chamber of Construction"),
];

/// What a side reads on the consultation of the partners: the ministries the procedure, the workers the letters alone.
fn on_consultation(constituency: &str) -> u8 {
    match constituency {
        "ministry" => 3,
        "workers" => 1,
        _ => 2,
    }
}

/// A form as its organisation sends it back: the points of the key with the paper that carries each, "don't know" where the papers say
/// too little, and its own point with a sentence on T02P3.
fn filled(form: &str, key: &BTreeMap<String, Entry>, own: impl Fn(&str) -> u8) -> Vec<u8> {
    let mut reader = csv::Reader::from_reader(form.trim_start_matches('\u{feff}').as_bytes());
    let header = reader.headers().unwrap().clone();
    let at = |name: &str| header.iter().position(|known| known == name).unwrap();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&header).unwrap();
    let mut asked = 0;
    for row in reader.records() {
        let mut row: Vec<String> = row.unwrap().iter().map(str::to_owned).collect();
        let (id, constituency) = (row[at("indicator")].clone(), row[at("constituency")].clone());
        let known = key.get(&id);
        row[at("answer")] = match known {
            _ if id == "T02P3" => own(&constituency).to_string(),
            Some(entry) => entry.point.unwrap().to_string(),
            None => "dk".to_owned(),
        };
        row[at("evidence")] = known.and_then(|entry| entry.document.clone()).unwrap_or_default();
        if id == "T02P3" {
            row[at("comment")] = format!("So the {constituency} side reads it: {}", key[&id].sentence);
        }
        asked += 1;
        writer.write_record(&row).unwrap();
    }
    assert_eq!(asked, 28, "the quick form");
    writer.into_inner().unwrap()
}

fn forms(run: &Run) -> Vec<PathBuf> {
    let forms =
        run.files().into_iter().filter(|file| file.starts_with("class/forms/") && file.ends_with(".csv"));
    forms.map(PathBuf::from).collect()
}

fn results(run: &Run, date: &str) -> Value {
    serde_json::from_str(&run.read(format!("class/reports/{date}/class_results_{date}.json"))).unwrap()
}

/// The scores of an indicator by constituency, and of all together.
fn scores(results: &Value, id: &str) -> [Option<f64>; 4] {
    let indicators = results["indicators"].as_array().unwrap();
    let one = indicators.iter().find(|one| one["id"] == id).unwrap();
    let by = |name: &str| one["by"][name]["score"].as_f64();
    [by("ministry"), by("workers"), by("employers"), one["score"].as_f64()]
}

#[test]
fn a_class_answers_from_the_dossier_and_reads_its_own_report() {
    let (run, key) = (Run::new(), key("case/"));
    let profile = ["--questionnaire", "quick", "--profile", "origin,transit", "--date", "2026-11-23"];
    run.done(&[&["new", "class", "--name", "Republic of Nerania"][..], &profile].concat());
    let rows: String = ORGANISATIONS.iter().map(|(side, name)| format!("{name},{side},,,en,\n")).collect();
    run.write(
        "class/invited.csv",
        format!("organisation,constituency,remit,questionnaire,language,contact\n{rows}"),
    );
    run.done(&["form", "class", "--kind", "csv"]);
    let written = forms(&run);
    assert_eq!(written.len(), 6);
    for (form, n) in written.iter().zip(1..) {
        run.write(format!("class/returns/{n}.csv"), filled(&run.read(form), &key, on_consultation));
    }
    let said = run.done(&["check", "class"]);
    assert_eq!(said.err, "", "{}", said.out);
    run.done(&["report", "class", "--format", "md,json"]);
    let first = results(&run, "2026-11-23");
    // Points 3, 1 and 2 of 4 are 75, 25 and 50; one voice each: (75 + 25 + 50) / 3 = 50.
    assert_eq!(scores(&first, "T02P3"), [Some(75.0), Some(25.0), Some(50.0), Some(50.0)]);
    // All give the key's point 4 of T01P1, and nobody one where the papers say too little.
    assert_eq!(scores(&first, "T01P1"), [Some(100.0); 4]);
    assert_eq!(scores(&first, "T07P4"), [None; 4]);
    let report = run.read("class/reports/2026-11-23/class_report_2026-11-23_en.md");
    for (side, score) in
        [("Ministries", "75"), ("Workers' organisations", "25"), ("Employers' organisations", "50")]
    {
        let shown = report.replace('\u{2019}', "'");
        assert!(shown.contains(side) && shown.contains(score), "{side}: {report}");
    }
    let annex = run.read("class/reports/2026-11-23/class_annex_2026-11-23_en.md");
    for (side, name) in ORGANISATIONS {
        assert!(annex.contains(name) && annex.contains(&format!("So the {side} side reads it")), "{name}");
    }
    let brief = run.read("class/reports/2026-11-23/class_brief_2026-11-23_en.md");
    assert!(brief.contains("T02P3") || brief.contains("So the workers side reads it"), "contested: {brief}");
    let sum = run.done(&["explain", "T02P3", "class"]).out;
    for (_, name) in ORGANISATIONS {
        assert!(sum.contains(name), "{sum}");
    }
    // The second round: Labour was convinced, and the key is shown as a review, which is heard and weighs nothing.
    let labour =
        written.iter().position(|form| form.display().to_string().contains("ministry-of-labour")).unwrap();
    run.write(format!("class/returns/{}.csv", labour + 1), filled(&run.read(&written[labour]), &key, |_| 2));
    let quick = run.read(&written[0]);
    let shown = key.values().filter(|entry| quick.contains(&format!(",{},", entry.indicator)));
    let answers: String =
        shown.map(|entry| format!("key,review,{},{}\n", entry.indicator, entry.point.unwrap())).collect();
    assert_eq!(answers.lines().count(), 24, "points of the key among the 28 questions");
    run.write("class/returns/key.csv", format!("respondent,constituency,indicator,answer\n{answers}"));
    run.done(&["report", "class", "--format", "md,json", "--date", "2026-11-24"]);
    let second = results(&run, "2026-11-24");
    // Ministries (50 + 75) / 2 = 62.5; together (62.5 + 25 + 50) / 3 = 45.833333333.
    let [ministry, workers, employers, all] = scores(&second, "T02P3");
    assert_eq!([ministry, workers, employers], [Some(62.5), Some(25.0), Some(50.0)]);
    assert!((all.unwrap() - 137.5 / 3.0).abs() < 1e-8, "{all:?}");
    // The first report stands as it was.
    assert_eq!(results(&run, "2026-11-23"), first);
}
