//! Traces: no file of the pack holds what is withheld, whatever it looks like, and none changes with what is suppressed.

use tripartite::analysis::evidence::evidenced;
use tripartite::analysis::publication::Publication;
use tripartite::analysis::scoring::Part;
use tripartite::report::artifacts;
use tripartite::report::format::usual;
use tripartite::{Artifact, Diagnostics, Locale, Report, score};

use super::{Return, assessed, bytes, country, published, texts};

/// An assessment in which every word that must not be published begins with a word of its own.
const RETURNS: &str =
    "respondent,constituency,organisation,role,capacity,consent,indicator,answer,reason,comment,evidence
xylo-two,ministry,Xylo-Ministry,xylo-role,organisation,no,A1,2,,xylo-refused,xylo-gazette
xylo-three,workers,Xylo-Union,xylo-role,individual,yes,A1,1,,Released aside,
xylo-three,workers,Xylo-Union,,,,B1,na,xylo-reason,,
xylo-four,workers,Xylo-Union,,,,A1,1,,xylo-unsaid,
xylo-five,employers,\"<script>xylo()</script>\",,,,A1,0,,\"=HYPERLINK(\"\"xylo\"\")\",
";

/// The position of an organisation, in a file that is called after whoever filled it in.
const POSITION: &str =
    "respondent,constituency,organisation,role,capacity,consent,indicator,answer,reason,comment,evidence
xylo-one,ministry,Labour Office,xylo-role,organisation,yes,A1,3,,Released sentence,xylo-evidence
xylo-one,ministry,Labour Office,,,,A2,4,,xylo-unreleased,
";

const RELEASE: &str = "statements: [workers]
lines:
  - {constituency: ministry, respondent: xylo-one, indicator: A1, words: [comment]}
  - {constituency: workers, respondent: xylo-three, indicator: A1, words: [comment]}
";

const ASSESSMENT: &str = "assessment: land-2026
body: {name: 'Testland <b>& \"Sons\"</b> {{ x }}'}
framework: f
date: 2026-11-23
prepared_by: 'Office of \"Records\": & <Co>'
reasons: optional
return_to: xylo@example.org
licence: 'Any <use>: \"free\"'
invited:
  - {organisation: Labour Office, constituency: ministry, contact: xylo@example.org}
  - {organisation: Xylo-Ministry, constituency: ministry}
  - {organisation: Xylo-Union, constituency: workers}
  - {organisation: Xylo-Silent, constituency: workers, questionnaire: full}
statements: statements
";

fn pack_of(files: &[(&str, &str)], locale: &Locale) -> Vec<Artifact> {
    let material = country(&[], files);
    let found: Vec<String> = material
        .diagnostics
        .iter()
        .filter(|one| one.code.as_str() != "assessment/not-replied")
        .map(|one| Locale::new("en").sentence(&one.message))
        .collect();
    let assessment = material.assessment.unwrap_or_else(|| panic!("{found:?}"));
    published(&assessment, locale)
}

const FILES: [(&str, &str); 9] = [
    ("assessment.yaml", ASSESSMENT),
    ("returns/all.csv", "respondent,constituency,indicator,answer\n"),
    ("returns/xylo-file.csv", RETURNS),
    ("returns/xylo-one.csv", POSITION),
    ("release.yaml", RELEASE),
    ("statements/workers.md", "A released statement."),
    ("statements/ministry.md", "xylo-statement"),
    ("introduction.md", "xylo-introduction"),
    ("conclusions.md", "xylo-conclusions"),
];

#[test]
fn what_is_withheld_stands_in_no_file() {
    for language in ["en", "fr"] {
        let locale = Locale::new(language);
        let files = pack_of(&FILES, &locale);
        assert!(files.iter().any(|file| file.path.ends_with(".docx")));
        assert!(files.iter().any(|file| file.path.ends_with(".xlsx")));
        let mut all = String::new();
        for (path, text) in files.iter().flat_map(texts) {
            let lower = text.to_lowercase();
            if let Some(at) = lower.find("xylo") {
                let from = lower[..at].char_indices().rev().nth(60).map_or(0, |(at, _)| at);
                panic!("{path}: {}", &lower[from..at + 10]);
            }
            assert!(!path.to_lowercase().contains("xylo"), "{path}");
            for (name, bytes) in FILES {
                // What is withheld of a file could be guessed from its fingerprint.
                assert!(!text.contains(&tripartite::load::fingerprint(bytes.as_bytes())), "{path}: {name}");
            }
            assert!(!path.ends_with(".html") || !text.contains("<b>&"), "{path}: markup of a name");
            all.push_str(&text);
        }
        // What may be published is, and what is not is said.
        for there in ["Labour Office", "Released sentence", "Released aside", "A released statement"] {
            assert!(all.contains(there), "{there}");
        }
        for key in ["suppressed", "answer-withheld", "statement-withheld", "protocol-not-seen"] {
            assert!(all.contains(&locale.text(key)), "{key}");
        }
        let annex =
            String::from_utf8(bytes(&files, &format!("annex_2026-11-23_{language}.md")).to_vec()).unwrap();
        let aside = annex.lines().find(|line| line.contains("Released aside")).unwrap();
        assert!(aside.contains(&locale.text("answer-withheld")), "{aside}");
        assert!(!aside.contains("begun"), "the answer of an individual: {aside}");
    }
}

#[test]
fn hostile_names_leave_the_description_readable() {
    let files = pack_of(&FILES, &Locale::new("en"));
    let dataset: serde_json::Value =
        serde_json::from_slice(bytes(&files, "dataset_2026-11-23.jsonld")).unwrap();
    assert_eq!(dataset["@type"], "dcat:Dataset");
    assert_eq!(dataset["dct:publisher"]["foaf:name"], "Office of \"Records\": & <Co>");
    assert_eq!(dataset["dct:rights"]["rdfs:label"], "Any <use>: \"free\"", "it is no id of a licence");
    assert!(dataset.get("dct:license").is_none());
    let paths: Vec<&str> = dataset["dcat:distribution"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["dcat:downloadURL"]["@id"].as_str().unwrap())
        .collect();
    for path in &paths {
        let file = files.iter().find(|file| file.path == *path).unwrap();
        let one =
            dataset["dcat:distribution"].as_array().unwrap().iter().find(|one| one["dct:title"] == *path);
        let sum = &one.unwrap()["spdx:checksum"]["spdx:checksumValue"]["@value"];
        assert_eq!(sum.as_str().unwrap(), tripartite::load::fingerprint(&file.bytes), "{path}");
    }
    // What explains the data is none of them.
    assert!(paths.iter().all(|path| !path.contains("codebook")), "{paths:?}");
    assert_eq!(dataset["foaf:page"][0]["@id"], "land-2026_codebook_2026-11-23.csv");
    let citation = String::from_utf8(bytes(&files, "CITATION.cff").to_vec()).unwrap();
    assert!(citation.contains(r#"  - name: "Office of \"Records\": & <Co>""#), "{citation}");
    assert_eq!(dataset["dct:creator"][0]["foaf:name"], "Office of \"Records\": & <Co>");
    // Every file but the list itself has its fingerprint in the list.
    let sums = String::from_utf8(bytes(&files, "SHA256SUMS_en").to_vec()).unwrap();
    assert_eq!(sums.lines().count(), files.len() - 1);
    for file in files.iter().filter(|file| !file.path.starts_with("SHA256SUMS")) {
        let line = format!("{}  {}", tripartite::load::fingerprint(&file.bytes), file.path);
        assert!(sums.lines().any(|known| known == line), "{line}");
    }
}

#[test]
fn authors_are_cited_before_who_prepared_it() {
    let named = FILES.map(|(path, text)| match path {
        "assessment.yaml" => (path, format!("{text}authors: [\"Ana: O'Neil\", Ben]\n")),
        _ => (path, text.to_owned()),
    });
    let named: Vec<(&str, &str)> = named.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let files = pack_of(&named, &Locale::new("en"));
    let text = |ending: &str| String::from_utf8(bytes(&files, ending).to_vec()).unwrap();
    let citation = text("CITATION.cff");
    assert!(citation.contains("authors:\n  - name: \"Ana: O'Neil\"\n  - name: \"Ben\"\ndate"), "{citation}");
    let dataset: serde_json::Value = serde_json::from_str(&text("dataset_2026-11-23.jsonld")).unwrap();
    assert_eq!(dataset["dct:creator"][1]["foaf:name"], "Ben");
    let about = text("about_2026-11-23_en.md");
    assert!(about.contains("Ana: O'Neil; Ben. "), "{about}");
}

#[test]
fn programs_get_a_title_without_isolates() {
    let named = FILES.map(|(path, text)| (path, text.replace("Testland", "\u{628}\u{644}\u{62f}")));
    let named: Vec<(&str, &str)> = named.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let files = pack_of(&named, &Locale::new("en"));
    for ending in ["CITATION.cff", "dataset_2026-11-23.jsonld"] {
        let text = String::from_utf8(bytes(&files, ending).to_vec()).unwrap();
        assert!(!text.contains(['\u{2068}', '\u{2069}']), "{text}");
    }
}

#[test]
fn every_column_of_a_table_stands_in_the_codebook() {
    for language in ["en", "fr"] {
        let files = pack_of(&FILES, &Locale::new(language));
        let codebook = String::from_utf8(bytes(&files, "codebook_2026-11-23.csv").to_vec()).unwrap();
        let rows: Vec<Vec<String>> = csv::ReaderBuilder::new()
            .from_reader(codebook.trim_start_matches('\u{feff}').as_bytes())
            .records()
            .map(|row| row.unwrap().iter().map(str::to_owned).collect())
            .collect();
        let tables =
            files.iter().filter(|file| file.path.ends_with(".csv") && !file.path.contains("codebook"));
        let mut columns = 0;
        for table in tables {
            let mut reader = csv::Reader::from_reader(table.bytes.as_slice());
            for column in reader.headers().unwrap().iter().map(|column| column.trim_start_matches('\u{feff}'))
            {
                let row = rows.iter().find(|row| row[0] == table.path && row[1] == column);
                let row = row.unwrap_or_else(|| panic!("{} {column}", table.path));
                assert!(!row[3].is_empty() && !row[3].contains("codebook-"), "{row:?}");
                columns += 1;
            }
        }
        assert!(columns > 60, "{columns}");
    }
}

#[test]
fn nothing_of_a_publication_is_scored_anew_without_what_it_leaves_out() {
    let weighed = ASSESSMENT.replace("reasons:", "constituencies: {ministry: 2}\nreasons:");
    let files = FILES.map(|(path, text)| (path, if path == "assessment.yaml" { &weighed } else { text }));
    let locale = Locale::new("en");
    // What both sentences begin with: the one with the number, and the one that there is none.
    let anew = "With the weights of the framework";
    for (path, text) in pack_of(&files, &locale).iter().flat_map(texts) {
        assert!(!text.contains(anew), "{path}");
    }
    // For those who took part the number stands there.
    let assessment = country(&[], &files).assessment.unwrap();
    let (card, none) = (score(&assessment), Diagnostics::new());
    let inside = artifacts(&Report::new(&assessment, &card, &none, &locale), &usual()).unwrap();
    assert!(inside.iter().flat_map(texts).any(|(_, text)| text.contains(anew)));
}

#[test]
fn a_reason_of_an_individual_tells_the_answer_and_needs_a_line() {
    let mut topic = "id: B\ntitle: Topic B\nindicators:\n".to_owned();
    for (id, phase, fields, weight) in super::INDICATORS.iter().filter(|one| one.0.starts_with('B')) {
        topic.push_str(&format!(
            "  - {{id: {id}, title: t, phase: {phase}, fields: {fields}, scale: s, weight: {weight}, asked: [ministry, workers, employers], evidence: e, sensitive: false}}\n"
        ));
    }
    let returns = RETURNS.replace("na,xylo-reason,,", "na,xylo-reason,Free comment,");
    let line = "  - {constituency: workers, respondent: xylo-three, indicator: B1, words: [reason]}\n";
    for (release, is_told) in [(RELEASE.to_owned(), false), (format!("{RELEASE}{line}"), true)] {
        let mut files = FILES.to_vec();
        files.push(("f/topics/B.yaml", &topic));
        for (path, text) in &mut files {
            match *path {
                "returns/xylo-file.csv" => *text = &returns,
                "release.yaml" => *text = &release,
                _ => {}
            }
        }
        let pack = pack_of(&files, &Locale::new("en"));
        let says = |words: &str| pack.iter().flat_map(texts).any(|(_, text)| text.contains(words));
        assert!(says("Free comment"));
        assert_eq!(says("xylo-reason"), is_told);
    }
}

/// Two ministry officials, and enough others; the officials answer like this.
fn with_officials(answers: [[usize; 9]; 2]) -> Vec<Return> {
    let others = ["workers", "employers"].into_iter().flat_map(|constituency| {
        (0..3).map(move |n| Return { constituency, position: false, answers: [n, 1, 2, 3, 4, n, 1, n, 3] })
    });
    let officials = answers.map(|answers| Return { constituency: "ministry", position: false, answers });
    officials.into_iter().chain(others).collect()
}

#[test]
fn no_file_changes_with_what_two_individuals_answered() {
    let locale = Locale::new("en");
    let made = [[[0; 9], [1; 9]], [[4; 9], [3; 9]], [[5, 6, 7, 8, 0, 1, 2, 3, 4], [8; 9]], [[5; 9], [5; 9]]]
        .map(|answers| published(&assessed(&with_officials(answers)), &locale));
    let [first, others @ ..] = &made;
    for other in others {
        assert_eq!(first.len(), other.len());
        for (one, same) in first.iter().zip(other) {
            assert_eq!(one.path, same.path);
            for ((part, text), (_, other)) in texts(one).iter().zip(&texts(same)) {
                let at = text.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
                let around =
                    |text: &str| text.chars().skip(at.saturating_sub(80)).take(160).collect::<String>();
                assert!(text == other, "{part}: {} | {}", around(text), around(other));
            }
            assert!(one.bytes == same.bytes, "{}", one.path);
        }
    }
    // They are not the same assessment.
    let open = |answers| {
        let assessment = assessed(&with_officials(answers));
        let (card, none) = (score(&assessment), Diagnostics::new());
        artifacts(&Report::new(&assessment, &card, &none, &locale), &usual()).unwrap()
    };
    assert_ne!(open([[0; 9], [1; 9]]), open([[4; 9], [3; 9]]));
}

#[test]
fn evidence_that_is_not_released_is_counted_all_the_same() {
    let material = crate::book::example();
    let (assessment, _) = material.in_language("en").unwrap();
    let publication = Publication::new(&assessment, &score(&assessment));
    let published = publication.assessment(&assessment, |number| number.to_string());
    let mut met = 0;
    for c in assessment.framework().constituencies().ixs() {
        // Where answers are left out there is no share.
        let Some(shown) = evidenced(&published, Part::Overall, c) else { continue };
        assert_eq!(Some(shown), evidenced(&assessment, Part::Overall, c));
        met += shown.with_evidence;
    }
    assert!(met > 0, "some of it is there");
}
