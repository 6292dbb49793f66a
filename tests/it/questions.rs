//! One question for all who are asked: where it stands, when a questionnaire may word its own, and what the checks say.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

use std::path::Path;
use std::sync::Arc;

use tripartite::form::booklet::booklet;
use tripartite::form::effort::informants;
use tripartite::form::model::Form;
use tripartite::load::source::InMemoryTree;
use tripartite::load::{Catalog, FrameworkSet, Loader, builtin};
use tripartite::locale::Locale;
use tripartite::model::course::lint;
use tripartite::model::framework::Version;

const FRAMEWORK: &str = "id: small
version: 1.2.0
language: en
title: A small framework
summary: For tests.
provenance: Our own.
constituencies:
  - {id: ministry, title: Ministries, weight: 1}
  - {id: workers, title: Workers, weight: 1}
scales: [{id: s, title: Steps, points: [{code: 0, value: 0, label: Nothing}, {code: 1, value: 100, label: Done}]}]
lenses: {topic: {title: Topics}}
overall: topic
bands: [{id: low, from: 0, label: Low}]
bands_note: One band.
targets: {default: 75}
target_note: Three quarters.
topics: [A]
";
const QUESTION: &str = "question: How far were hearings held in the past 24 months?";

fn topic(more: &str) -> String {
    format!(
        "id: A
title: Talking
indicators:
  - id: A1
    title: Hearings
    {more}
    scale: s
    asked: [ministry, workers]
    evidence: Minutes
    anchors:
      0: No hearing was held in the past 24 months and no paper that proposes one exists anywhere.
      1: Hearings were held in the past 24 months in all regions and what they showed was put right.
"
    )
}

fn form(of: &str, entry: &str) -> String {
    format!(
        "id: {of}
framework: small@1
constituency: {of}
title: For {of}
sections: [{{id: all, title: All, questions: [{{indicator: A1{entry}, knows: The office}}]}}]
"
    )
}

/// What is loaded and what is said, with these keys of the indicator and these entries of the two questionnaires.
fn loaded(indicator: &str, ministry: &str, workers: &str) -> (Option<Arc<FrameworkSet>>, String) {
    let mut tree = InMemoryTree::default();
    tree.insert("f/framework.yaml", FRAMEWORK);
    tree.insert("f/topics/A.yaml", topic(indicator));
    tree.insert("f/questionnaires/ministry.yaml", form("ministry", ministry));
    tree.insert("f/questionnaires/workers.yaml", form("workers", workers));
    tree.insert(
        "f/fr/topics/A.yaml",
        "indicators: [{id: A1, question: Des auditions ont-elles été tenues dans les 24 derniers mois ?}]\n",
    );
    let mut loader = Loader::new(&tree, Catalog::builtin());
    let set = loader.framework("f", Path::new(""));
    let locale = Locale::new("en");
    let said = loader.findings().iter().map(|d| locale.finding_text(d, &|_, _| None)).collect();
    (set, said)
}

/// What the checks of the content say.
fn linted(indicator: &str, ministry: &str, workers: &str) -> String {
    let (set, said) = loaded(indicator, ministry, workers);
    assert_eq!(said, "", "{indicator}");
    let set = set.unwrap();
    let forms = Path::new("f/questionnaires");
    let found = lint(&set.framework, &set.questionnaires, set.course(), Path::new("f"), forms);
    let locale = Locale::new("en");
    found.iter().map(|d| locale.finding_text(d, &|_, _| None)).collect()
}

#[test]
fn without_a_text_of_its_own_a_questionnaire_asks_the_question_of_the_indicator() {
    let own = ", text: What did the ministry hold?";
    let (set, said) = loaded(QUESTION, own, "");
    assert_eq!(said, "");
    let set = set.unwrap();
    let asked = |set: &tripartite::model::language::Localised| -> Vec<String> {
        let questions = set.questionnaires.iter().flat_map(|q| q.questions());
        questions.map(|q| q.text(&set.framework).to_owned()).collect()
    };
    let english = set.in_language("en").unwrap();
    assert_eq!(
        asked(&english),
        ["What did the ministry hold?", "How far were hearings held in the past 24 months?"]
    );
    let french = set.in_language("fr").unwrap();
    assert_eq!(
        asked(&french),
        [
            "[en] What did the ministry hold?",
            "Des auditions ont-elles été tenues dans les 24 derniers mois ?"
        ]
    );
    // The booklet prints the same words.
    let locale = Locale::new("fr");
    let page =
        booklet(&Form::of_questionnaire(&french.framework, &french.questionnaires[1], "full"), &locale);
    let text = tripartite::document::markdown::text(&page, &locale);
    assert!(text.contains("Des auditions ont-elles été tenues"), "{text}");
}

#[test]
fn a_question_in_no_place_is_an_error_with_the_way_out() {
    let (set, said) = loaded("weight: 1", "", ", text: What did you see?");
    assert!(set.is_none());
    assert!(
        said.starts_with("error[questionnaire/mismatch]: `A1` has no question: neither this questionnaire nor the indicator words one\n  --> f/questionnaires/ministry.yaml:5:"),
        "{said}"
    );
    assert!(said.contains("help: add `question: \"...\"` to `A1` in the framework"), "{said}");
    assert_eq!(said.matches("error").count(), 1, "the other questionnaire has a text of its own: {said}");
}

#[test]
fn since_is_a_version_that_the_framework_has_reached() {
    let since = |written: &str| loaded(&format!("{QUESTION}\n    since: {written}"), "", "");
    for reached in ["1.0.0", "1.2.0"] {
        let (set, said) = since(reached);
        assert_eq!(said, "");
        let set = set.unwrap();
        let i = set.framework.indicator("A1").unwrap();
        assert_eq!(set.framework[i].since, Version::parse(reached));
    }
    for (written, expected) in [
        (
            "1.2.1",
            "error[framework/bad-version]: `since` names version 1.2.1, but the framework is version 1.2.0",
        ),
        (
            "2.0.0",
            "error[framework/bad-version]: `since` names version 2.0.0, but the framework is version 1.2.0",
        ),
        ("soon", "error[framework/bad-version]: `soon` is not a valid version"),
    ] {
        let (set, said) = since(written);
        assert!(set.is_none() && said.starts_with(expected), "{written}: {said}");
    }
}

#[test]
fn questions_may_differ_only_for_a_reason() {
    let differ = "warning[content/stems]: `A1` is worded differently for `ministry`, `workers`, and `stems` does not say why: a difference in the answers could come from the wording\n  --> f/topics/A.yaml\n";
    let alike = "warning[content/stems]: `A1` gives a reason for different questions in `stems`, but all are asked the same\n  --> f/topics/A.yaml\n";
    let reason = format!("{QUESTION}\n    stems: Ministries are asked about the law.");
    let own = ", text: What did you hold in the past 24 months?";
    let same = ", text: 'How far were hearings  held in the past 24 months?'";
    for (indicator, ministry, workers, expected) in [
        (QUESTION, "", "", ""),
        (QUESTION, own, own, ""),
        (QUESTION, same, "", ""),
        (QUESTION, own, "", differ),
        (&reason, own, "", ""),
        (&reason, "", "", alike),
    ] {
        assert_eq!(linted(indicator, ministry, workers), expected, "{indicator} {ministry} {workers}");
    }
}

#[test]
fn a_form_says_how_long_it_takes_and_who_is_asked_what() {
    let set = Catalog::builtin().framework("coherence").unwrap();
    for own in set.questionnaires.iter() {
        let form = Form::of_questionnaire(&set.framework, own, "full");
        let (whom, sum) = (informants(&form.sections), form.effort);
        assert_eq!(whom.len(), sum.informants);
        let asked: usize = whom.iter().map(|(_, questions)| questions.len()).sum();
        assert_eq!(asked, sum.questions, "each question goes to somebody");
        let locale = Locale::new("en");
        let text = tripartite::document::markdown::text(&booklet(&form, &locale), &locale);
        for part in [
            format!(
                "{} questions; to read and choose, about {} minutes (130 words a minute, 10 seconds a point)",
                sum.questions,
                sum.minutes()
            ),
            format!("asking inside the house, about {} hours", sum.hours()),
        ] {
            assert!(text.contains(&part), "{part}\n{}", &text[..1500]);
        }
        let (who, questions) = &whom[0];
        assert!(text.contains(&format!("{who}: {}", questions[0])), "{who}");
    }
}

#[test]
fn french_questions_name_the_months_of_the_english_ones() {
    for id in builtin::frameworks() {
        let set = Catalog::builtin().framework(id).unwrap();
        let Some(french) = set.in_language("fr") else { continue };
        let numbers = |text: &str| -> Vec<String> {
            let runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
            let mut runs: Vec<String> = runs.map(str::to_owned).collect();
            runs.sort();
            runs
        };
        for (one, other) in set.framework.indicators().iter().zip(french.framework.indicators().iter()) {
            assert_eq!(numbers(&one.question), numbers(&other.question), "{}", one.id);
        }
    }
}
