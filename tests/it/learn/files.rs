//! Broken files of exercises: a copy of the built-in course with one thing changed, and what is said of it.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use tripartite::diag::Severity;
use tripartite::load::builtin::Builtin;
use tripartite::load::source::{InMemoryTree, Tree as _};
use tripartite::load::{Catalog, FrameworkSet, Loader};
use tripartite::locale::Locale;
use tripartite::model::course::training::Kind;

const ROOT: &str = "frameworks/coherence";

/// The course with one text of one file replaced; the findings as severity, code and place.
fn with(file: &str, from: &str, to: &str) -> (bool, Vec<String>) {
    let mut tree = InMemoryTree::default();
    for folder in [ROOT, "questionnaires/coherence"] {
        for path in Builtin.files(Path::new(folder)).unwrap() {
            tree.insert(&path, Builtin.read(&path).unwrap());
        }
    }
    let path = Path::new(ROOT).join(file);
    let text = String::from_utf8(Builtin.read(&path).unwrap()).unwrap();
    assert!(text.contains(from), "{file}: {from}");
    tree.insert(&path, text.replacen(from, to, 1));
    let mut loader = Loader::new(&tree, Catalog::builtin());
    // The framework itself is the same unless its own file was changed, and takes a second to read.
    static SOUND: OnceLock<Arc<FrameworkSet>> = OnceLock::new();
    let mut read = || loader.framework("coherence", Path::new("frameworks")).unwrap();
    let set = if file.starts_with("topics") { read() } else { SOUND.get_or_init(read).clone() };
    assert!(!set.builtin);
    let training = loader.training(&set);
    if let Some(training) = &training {
        loader.training_in(&set, training, "fr");
    }
    let said = loader
        .findings()
        .iter()
        .map(|one| {
            for language in ["en", "fr"] {
                let words = Locale::new(language).finding(one).message;
                assert!(!words.contains("[en]") && !words.starts_with('['), "{words}");
            }
            let kind = if one.severity == Severity::Error { "error" } else { "warning" };
            format!("{kind} {}", one.code.as_str())
        })
        .collect();
    (training.is_some(), said)
}

#[test]
fn whatever_is_broken_is_said_and_makes_no_course() {
    let t03 = "exercises/T03.yaml";
    let course = "exercises/course.yaml";
    #[rustfmt::skip]
    let cases = [
        ("an unknown key", t03, "    skill: rights_based", "    skil: rights_based", "load/yaml-unknown-key"),
        ("an unknown format", t03, "coherence-course/1", "coherence-course/2", "course/other-format"),
        ("an unknown topic", t03, "topic: T03", "topic: T33", "framework/unknown-reference"),
        ("an unknown objective", t03, "objective: T03O1", "objective: T03O9", "framework/unknown-reference"),
        ("an unknown skill", t03, "skill: rights_based", "skill: rights", "framework/unknown-reference"),
        ("an unknown indicator", t03, "indicator: T03P2", "indicator: T03P9", "framework/unknown-reference"),
        ("an unknown match", t03, "match: r4", "match: r9", "framework/unknown-reference"),
        ("an id twice", t03, "id: T03X2", "id: T03X1", "framework/duplicate-id"),
        ("two right in a single", "exercises/M1.yaml", "correct: false", "correct: true", "course/bad-exercise"),
        ("no right in a single", "exercises/M1.yaml", "correct: true", "correct: false", "course/bad-exercise"),
        ("points of nothing", t03, "points: \"2\"", "points: \"0\"", "course/bad-exercise"),
        ("points in words", t03, "points: \"2\"", "points: \"two\"", "course/bad-exercise"),
        ("another type's key", t03, "    left:\n", "    unit: \"x\"\n    left:\n", "course/bad-exercise"),
        ("another type's credit", t03, "credit: per_option", "credit: absolute", "course/bad-exercise"),
        ("an unknown case", t03, "case: nerania", "case: utopia", "framework/unknown-reference"),
        ("a tolerance that is none", t03, "partial_credit: \"0.5\"", "partial_credit: \"1.5\"", "course/bad-exercise"),
        ("weights of 90", course, "weight: \"50\"", "weight: \"40\"", "course/bad-course"),
        ("levels out of order", "exercises/capstone.yaml", "{code: 1,", "{code: 2,", "course/bad-course"),
        ("a criterion twice", "exercises/capstone.yaml", "id: evidence", "id: scope", "framework/duplicate-id"),
        ("a criterion of no weight", "exercises/capstone.yaml", "weight: 2", "weight: 0", "course/bad-course"),
        ("an unknown key of it", "exercises/capstone.yaml", "brief: |", "breif: |", "load/yaml-unknown-key"),
        ("an unknown module", course, "id: M2", "id: M3", "framework/unknown-reference"),
        ("a threshold of nothing", course, "threshold: \"60\"", "threshold: \"0\"", "course/bad-course"),
        ("a version in words", course, "version: 1.0.0", "version: first", "framework/bad-version"),
        ("no attempts", course, "attempts: 3", "attempts: 0", "course/bad-course"),
        ("a rule that is none", course, "verified_or_attested", "trusted", "load/yaml-syntax"),
        ("a paper that is not there", "case/key.yaml", "document: budget-extract", "document: budget", "framework/unknown-reference"),
        ("a point off the scale", "case/key.yaml", "point: 4", "point: 7", "course/bad-case"),
        ("a sentence that is not there", "case/10-budget.md", "The two progress reports", "Two progress reports", "course/bad-case"),
        ("a paper without a head", "case/01-policy.md", "---\n", "", "course/bad-case"),
        ("a paper of another id", "case/01-policy.md", "id: policy-2022", "id: policy-2023", "course/bad-case"),
    ];
    for (name, file, from, to, code) in cases {
        let (made, said) = with(file, from, to);
        assert!(!made, "{name}");
        let wanted = format!("error {code}");
        assert!(said.contains(&wanted), "{name}: {said:?}");
    }
}

#[test]
fn what_a_sound_course_lacks_is_a_warning() {
    let feedback =
        "feedback: \"The policy is adopted and in use. A missing report is not a missing policy.\"";
    let (made, said) = with("exercises/M1.yaml", feedback, "feedback: \"\"");
    assert!(made);
    assert_eq!(said, ["warning course/no-feedback"]);
    let (made, said) = with("fr/exercises/T03.yaml", "  - id: T03X1\n", "  - id: T03X77\n");
    assert!(made);
    // Texts that are missing, and texts that belong to nothing.
    assert_eq!(said, ["warning course/translation", "warning course/translation"]);
    let more = "  - {id: T03O9, level: apply, section: example, text: \"Do it\"}\n  - {id: T03O4,";
    let (made, said) = with("topics/T03.yaml", "  - {id: T03O4,", more);
    assert!(made && said == ["warning course/untested-objective"], "{said:?}");
    // Another topic's objective; the exercise that tests its own is gone from the count of T03O1.
    let (made, said) = with("exercises/T03.yaml", "objective: T03O1\n", "objective: T09O1\n");
    assert!(made && said == ["warning course/bad-course"], "{said:?}");
    let (made, said) = with("exercises/T03.yaml", "type: case\n", "type: case\n    graded: false\n");
    assert!(made && said == ["warning course/bad-course"], "{said:?}");
}

#[test]
fn a_rating_takes_its_point_and_its_paper_from_the_key() {
    let mut loader = Loader::new(&Builtin, Catalog::builtin());
    let set = loader.framework("coherence", Path::new("")).unwrap();
    let training = loader.training(&set).unwrap();
    let (_, exercise) = training.exercise("T01X9").unwrap();
    let Kind::Case { ratings, .. } = &exercise.kind else { panic!() };
    let rating = ratings.iter().find(|one| one.indicator == "T01P6").unwrap();
    // Point 1, where the papers allow 2 as well; the minutes carry it like the policy.
    assert_eq!((rating.model, rating.full, rating.partial), (1, 1, 1));
    assert_eq!(rating.documents, ["policy-2022", "committee-minutes"]);
    let points: u32 = training.exercises().count() as u32;
    assert_eq!(points, 152);
}
