//! What is made for one reader: weights of their own, the document of one organisation, the view for programs.

use std::collections::BTreeMap;
use std::io::Read as _;

use serde_json::Value as Json;

use super::Run;

const WEIGHTS: &str =
    "whose: Ministry of Labour\nconstituencies: {ministry: 2, employers: 0}\nindicators: {T01P1: 5}\n";

fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap()
}

#[test]
fn a_readers_weights_stand_beside_the_standard_and_change_nothing_of_it() {
    let run = Run::with_demo();
    run.write("w.yaml", WEIGHTS);
    let standard = json(&run.done(&["score", "demo", "--format", "json"]).out);
    let mut both = json(&run.done(&["score", "demo", "--format", "json", "--weights", "w.yaml"]).out);
    let schema = json(&run.done(&["score", "--schema"]).out);
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> =
        validator.iter_errors(&both).map(|error| error.to_string().chars().take(300).collect()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let own = both.as_object_mut().unwrap().remove("own_weights").unwrap();
    assert_eq!(both, standard, "the standard is what it was");
    assert_eq!(own["whose"], "Ministry of Labour");
    let overall = own["scores"].as_array().unwrap().last().unwrap();
    assert_eq!((&overall["id"], &overall["standard"]), (&"overall".into(), &standard["overall"]["score"]));
    // The same as an assessment with these weights in its own file and its framework gives: here for the voices alone.
    run.write("v.yaml", "whose: X\nconstituencies: {ministry: 2, employers: 0}\n");
    let voices = json(&run.done(&["score", "demo", "--format", "json", "--weights", "v.yaml"]).out);
    let file = run.read("demo/assessment.yaml");
    run.write("other/assessment.yaml", format!("{file}\nconstituencies: {{ministry: 2, employers: 0}}\n"));
    for name in
        run.files().iter().filter(|name| name.starts_with("demo/") && !name.ends_with("assessment.yaml"))
    {
        run.write(name.replacen("demo", "other", 1), std::fs::read(run.path().join(name)).unwrap());
    }
    let other = json(&run.done(&["score", "other", "--format", "json"]).out);
    for one in voices["own_weights"]["scores"].as_array().unwrap() {
        let id = one["id"].as_str().unwrap();
        let lenses =
            ["cycle", "topic"].into_iter().flat_map(|lens| other["lenses"][lens].as_array().unwrap());
        let there = lenses.chain([&other["overall"]]).find(|node| node["id"] == id).unwrap();
        assert_eq!(one["own"], there["score"], "{id}");
        if let (Some(standard), Some(own)) = (one["standard"].as_f64(), one["own"].as_f64()) {
            assert!((one["difference"].as_f64().unwrap() - (own - standard)).abs() < 2e-9, "{id}");
        }
    }
    let screen = run.done(&["score", "demo", "--weights", "w.yaml", "--lang", "fr"]).out;
    assert!(screen.contains("Ces poids sont ceux de Ministry of Labour"), "{screen}");
    // Beside it in every format that a report has.
    run.done(&["report", "demo", "-o", "out", "--weights", "w.yaml"]);
    for (name, said) in [
        ("report_2026-11-23_en.html", "With other weights"),
        ("report_2026-11-23_en.md", "With other weights"),
        ("workbook_2026-11-23_en.xlsx", "Other weights"),
        ("workbook_2026-11-23_en.xlsx", "These weights are those of Ministry of Labour"),
        ("workbook_2026-11-23_en.xlsx", "Ministries: 2 in place of 1"),
        ("results_2026-11-23.json", "own_weights"),
        ("weights_2026-11-23.csv", "Ministry of Labour"),
    ] {
        assert!(run.read(format!("out/nerania-2026_{name}")).contains(said), "{name}");
    }
    let word = parts(&run, "out/nerania-2026_report_2026-11-23_en.docx");
    assert!(word["word/document.xml"].contains("With other weights"));
    run.done(&["report", "demo", "-o", "plain"]);
    assert!(!run.read("plain/nerania-2026_report_2026-11-23_en.html").contains("With other weights"));
    assert_eq!(
        run.run(&["report", "demo", "--public", "--weights", "w.yaml"]).code,
        2,
        "no pack by a reader's weights"
    );
}

#[test]
fn weights_that_are_none_are_findings_with_their_places() {
    let run = Run::with_demo();
    let cases = [
        ("w.yaml", "whose: X\nindicators: {T01P9: 1}\n", "weights/unknown-id", "w.yaml:2"),
        (
            "w.yaml",
            "whose: X\nconstituencies: {ministri: 1}\n",
            "weights/unknown-id",
            "did you mean `ministry`",
        ),
        ("w.yaml", "whose: X\nconstituencies: {ministry: -1}\n", "weights/unsound", "`-1` is no weight"),
        ("w.yaml", "whose: X\nindicators: {T01P1: 1001}\n", "weights/unsound", "from 0 to 1000"),
        ("w.yaml", "whose: X\nindicators: {T01P1: many}\n", "load/yaml", "w.yaml:2"),
        ("w.yaml", "whose: X\n", "weights/unsound", "sets no weight"),
        ("w.yaml", "whose: ' '\nindicators: {T01P1: 2}\n", "weights/unsound", "whose weights"),
        ("w.yaml", "indicators: {T01P1: 2}\n", "load/yaml-missing-key", "whose"),
        (
            "w.yaml",
            "whose: X\nconstituencies: {ministry: 0, workers: 0, employers: 0}\n",
            "weights/unsound",
            "no constituency",
        ),
        ("w.csv", "id,weight\nT01P1,x\n", "weights/unsound", "`x` is no weight"),
        ("w.csv", "id,weight\nT01P1,1\nt01p1,2\n", "weights/unsound", "twice"),
        ("w.csv", "id,heavy\nT01P1,1\n", "weights/unsound", "lacks the heading"),
        ("nowhere.yaml", "", "load/not-found", "nowhere.yaml"),
    ];
    for (file, text, code, said) in cases {
        if !text.is_empty() {
            run.write(file, text);
        }
        for command in ["score", "report"] {
            let found = run.run(&[command, "demo", "--weights", file]);
            assert_eq!(found.code, 3, "{text}: {}", found.err);
            assert!(found.err.contains(code) && found.err.contains(said), "{text}: {}", found.err);
            assert!(found.out.is_empty(), "{text}: nothing is computed");
        }
    }
    assert!(!run.path().join("demo/reports").exists());
    for heading in ["id;weight", "Identifiant;Poids"] {
        run.write("w.csv", format!("{heading}\nministry;2\nT01P1;0\n"));
        let out = run.done(&["score", "demo", "--weights", "w.csv", "--format", "csv"]).out;
        assert!(
            out.trim_start_matches('\u{feff}').starts_with("id,title,standard,own_weights,difference,whose")
                && out.contains(",w"),
            "{out}"
        );
    }
}

/// The parts of a file of Word that are text.
fn parts(run: &Run, path: &str) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(run.path().join(path)).unwrap()).unwrap();
    let mut all = BTreeMap::new();
    for n in 0..zip.len() {
        let mut part = zip.by_index(n).unwrap();
        let (name, mut bytes) = (part.name().unwrap().into_owned(), Vec::new());
        part.read_to_end(&mut bytes).unwrap();
        if let Ok(text) = String::from_utf8(bytes) {
            all.insert(name, text);
        }
    }
    all
}

/// The returns of the demo as the canonical table: organisation, constituency, respondent, and the words.
fn returns(run: &Run) -> Vec<BTreeMap<String, String>> {
    let table = run.done(&["import", "demo/returns"]).out;
    let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn the_document_of_one_organisation_holds_nothing_of_any_other() {
    let run = Run::with_demo();
    let returns = returns(&run);
    let mut organisations: Vec<&str> = returns.iter().map(|row| row["organisation"].as_str()).collect();
    organisations.sort_unstable();
    organisations.dedup();
    assert!(organisations.len() > 8);
    for (n, own) in organisations.iter().enumerate().filter(|(_, own)| !own.is_empty()) {
        let out = format!("out{n}");
        run.done(&["report", "demo", "--for", &own.to_uppercase(), "-o", &out]);
        let names: Vec<String> = run.files().into_iter().filter(|name| name.starts_with(&out)).collect();
        assert_eq!(names.len(), 3, "{names:?}");
        for name in names {
            let text = match name.ends_with(".docx") {
                true => parts(&run, &name).into_values().collect::<String>(),
                false => run.read(&name),
            };
            let text = plain(&text);
            assert!(text.contains(&plain(own)), "{own}: its own name in {name}");
            for row in &returns {
                let mine = row["organisation"] == *own;
                for column in ["comment", "evidence", "reason", "organisation"] {
                    let word = plain(&row[column]);
                    // Another one may have said the very same.
                    let says = |one: &&BTreeMap<String, String>| {
                        ["comment", "evidence", "reason"]
                            .iter()
                            .any(|column| plain(&one[*column]).contains(&word))
                    };
                    let shared =
                        returns.iter().filter(|one| one["organisation"] == *own).any(|one| says(&one));
                    if word.len() < 12 || (column == "organisation" && plain(own).contains(&word)) {
                        continue;
                    }
                    if mine && column != "organisation" && row.get("consent").is_none_or(|said| said != "no")
                    {
                        assert!(text.contains(&word), "{own}: {column} of its own: {word} in {name}");
                    } else if !shared {
                        assert!(
                            !text.contains(&word),
                            "{own}: {column} of {}: {word} in {name}",
                            row["organisation"]
                        );
                    }
                }
            }
        }
    }
}

/// Letters and digits alone, so that markup and escapes do not hide a text.
fn plain(text: &str) -> String {
    let marks = [
        ("&#39;", ""),
        ("&#x27;", ""),
        ("&#x2f;", ""),
        ("&apos;", ""),
        ("&quot;", ""),
        ("&amp;", ""),
        ("&lt;", ""),
        ("&gt;", ""),
    ];
    let text = marks.iter().fold(text.to_owned(), |text, (mark, letter)| text.replace(mark, letter));
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Three organisations of workers, one of which answers for two people; nobody released anything.
fn three(others: &[(&str, &str)]) -> Run {
    let run = Run::new();
    run.write(
        "a/assessment.yaml",
        "assessment: a\nbody: {name: B, profile: [origin]}\nframework: coherence\ndate: 2026-01-01\n",
    );
    let mut text = String::from("respondent,constituency,organisation,indicator,answer,capacity,consent\n");
    let mut all = vec![("Own", "4", "")];
    all.extend(others.iter().map(|&(organisation, point)| (organisation, point, "")));
    for (n, (organisation, point, consent)) in all.iter().enumerate() {
        for indicator in ["T01P1", "T01P3"] {
            text += &format!("W{n},workers,{organisation},{indicator},{point},individual,{consent}\n");
        }
    }
    run.write("a/returns/w.csv", text);
    run
}

#[test]
fn what_one_other_said_cannot_be_subtracted() {
    let of = |run: &Run| {
        run.done(&["report", "a", "--for", "own", "-o", "out", "--format", "md"]);
        run.read("out/a_own_own_2026-01-01_en.md")
    };
    let row = |text: &str, id: &str| -> Vec<String> {
        let line = text.lines().find(|line| line.contains(&format!("· {id} |"))).unwrap();
        line.split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    // One other, or two: the own side is left out, and with it all together.
    for others in [&[("Other", "0")][..], &[("Other", "0"), ("Third", "2")]] {
        let text = of(&three(others));
        let cells = row(&text, "T01");
        assert!(cells[3].contains("suppressed") && cells[6].contains("suppressed"), "{cells:?}");
        assert!(!cells[2].contains("suppressed"), "its own score is its own: {cells:?}");
    }
    // What it says is the same whatever the other one answered.
    let [zero, four] = ["0", "4"].map(|point| of(&three(&[("Other", point)])));
    assert_eq!(zero, four);
}

#[test]
fn no_two_organisations_share_a_folder() {
    let run = Run::new();
    run.write(
        "a/assessment.yaml",
        "assessment: a\nbody: {name: B, profile: [origin]}\nframework: coherence\n\
         date: 2026-01-01\ninvited: invited.csv\nuninvited: counted\n",
    );
    // Those on the list in its order, then the others by constituency and name: "1 2" comes before every other script.
    run.write(
        "a/invited.csv",
        "organisme,mandant\nФілія 1,workers\nСпілка 1,workers\nДіаспора ILO,workers\n工会 ILO,ministry\n",
    );
    let all = [
        ("workers", "Філія 1", "1"),
        ("workers", "Спілка 1", "1-2"),
        ("workers", "Діаспора ILO", "ilo"),
        ("ministry", "工会 ILO", "ilo-2"),
        ("workers", "1 2", "1-2-2"),
        ("workers", "نقابة", "workers-5"),
    ];
    let mut rows = String::from("respondent,constituency,organisation,T01P1\n");
    for (n, (constituency, name, _)) in all.iter().enumerate() {
        rows += &format!("R{n},{constituency},{name},3\n");
    }
    run.write("a/returns/w.csv", rows);
    for (_, name, part) in all {
        run.done(&["report", "a", "--for", name, "--format", "md"]);
        let file = format!("a/reports/2026-01-01-for-{part}/a_own_{part}_2026-01-01_en.md");
        assert!(run.read(&file).contains(name), "{file}");
    }
}

#[test]
fn a_name_that_is_only_near_is_an_error_with_the_name() {
    let run = Run::with_demo();
    let near = run.run(&["report", "demo", "--for", "Ministry of Labor"]);
    assert_eq!(near.code, 3);
    assert!(
        near.err.contains("response/unknown-organisation")
            && near.err.contains("did you mean `Ministry of Labour`"),
        "{}",
        near.err
    );
    let silent = run.run(&["report", "demo", "--for", "Chamber of Small Enterprises"]);
    assert_eq!(silent.code, 3);
    assert!(silent.err.contains("sent no return"), "{}", silent.err);
    let data = run.run(&["report", "demo", "--for", "Ministry of Labour", "--format", "json"]);
    assert_eq!(data.code, 3);
    assert!(data.err.contains("html") && data.err.contains("docx"), "{}", data.err);
    assert!(!run.path().join("demo/reports").exists());
}

#[test]
fn the_view_of_every_document_is_as_its_schema_says() {
    let run = Run::with_demo();
    for language in ["en", "fr"] {
        run.done(&["report", "demo", "-o", language, "--lang", language, "--emit-view", "--format", "json"]);
        let schema = json(&run.read(format!("{language}/view.schema.json")));
        let validator = jsonschema::validator_for(&schema).unwrap();
        for outline in ["brief", "report", "annex", "actions"] {
            let view =
                json(&run.read(format!("{language}/nerania-2026_{outline}_2026-11-23_{language}.view.json")));
            let errors: Vec<String> = validator.iter_errors(&view).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{outline}: {:?}", errors.first());
            assert_eq!((&view["$schema"], &view["language"]), (&"view.schema.json".into(), &language.into()));
            assert!(view["document"]["body"].as_array().unwrap().len() > 1, "{outline}");
            // A schema that takes anything says nothing.
            for spoilt in [
                ("document", "body", serde_json::json!([{"paragraf": {}}])),
                ("document", "meta", serde_json::json!({"title": 1})),
            ] {
                let mut other = view.clone();
                other[spoilt.0][spoilt.1] = spoilt.2;
                assert!(!validator.is_valid(&other), "{outline}: {}", spoilt.1);
            }
        }
    }
    // The overall score stands there in full precision, with what is printed.
    let results = json(&run.read("en/nerania-2026_results_2026-11-23.json"));
    let view = run.read("en/nerania-2026_brief_2026-11-23_en.view.json");
    let printed = format!("{:.1}", results["overall"]["score"].as_f64().unwrap());
    assert!(view.contains(&format!("\"text\": \"{printed}\"")), "{printed}");
}
