//! Numbers that the content promises: fields, subjects and questions that are asked of all, and what nobody can be expected to know.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

use std::sync::Arc;

use tripartite::load::{Catalog, FrameworkSet};
use tripartite::model::framework::{Framework, Indicator, LensKind};
use tripartite::model::table::Ix;

fn coherence() -> Arc<FrameworkSet> {
    Catalog::builtin().framework("coherence").unwrap()
}

#[test]
fn ten_further_subjects_are_asked_of_all_three_in_the_same_words() {
    let set = coherence();
    let framework = &set.framework;
    let french = set.in_language("fr").unwrap();
    let weighing: Vec<_> = framework.constituencies().ixs().filter(|&c| framework[c].weight > 0).collect();
    assert_eq!(weighing.len(), 3);
    for n in 1..=10 {
        let i = framework.indicator(&format!("S{n}")).unwrap();
        let one = &framework[i];
        assert!(framework[one.supports.unwrap()].supports.is_none(), "S{n} stands beside a core indicator");
        assert_eq!(one.asked, weighing, "S{n}");
        assert!(!one.question.is_empty() && one.stems.is_empty(), "S{n}");
        assert!(!one.evidence.is_empty() && !one.sources.is_empty(), "S{n}");
        assert!(one.anchors.iter().all(|anchor| anchor.is_some()), "S{n}");
        // From every point but the highest there is a next step.
        assert!(
            one.advice.iter().take(4).all(Option::is_some) && one.advice.iter().nth(4).unwrap().is_none()
        );
        assert!(framework[i].since.is_some_and(|since| since <= framework.version()), "S{n}");
        // Every questionnaire asks it, and none in words of its own.
        for q in set.questionnaires.iter() {
            let question = q.questions().find(|question| question.indicator == i).unwrap();
            assert_eq!(question.own_text, "", "S{n} of {}", framework[q.constituency].id);
            assert!(!question.knows.is_empty(), "S{n} of {}", framework[q.constituency].id);
        }
        let translated = &french.framework[i];
        assert_ne!(translated.question, one.question, "S{n}");
        assert!(!translated.question.starts_with("[en]") && !translated.title.starts_with("[en]"), "S{n}");
    }
    assert!(framework.indicator("S11").is_none());
}

#[test]
fn at_most_a_quarter_of_a_form_is_expected_to_be_unknown() {
    let set = coherence();
    for q in set.questionnaires.iter() {
        let unknown = q.questions().filter(|question| question.often_unknown).count();
        let all = q.questions().count();
        assert!(unknown * 4 <= all, "{}: {unknown} of {all}", set.framework[q.constituency].id);
    }
}

#[test]
fn the_organisations_own_questions_name_a_sample_that_can_be_drawn() {
    let set = coherence();
    let question = |id: &str| set.framework[set.framework.indicator(id).unwrap()].question.clone();
    for (id, parts) in [
        ("W3", ["recruited in the past 36 months", "a week's wages"]),
        ("E2", ["the median work permit", "past 12 months"]),
        ("E4", ["a sample of at least 20 hires", "past 24 months"]),
        ("E5", ["asked in the past 24 months", "recognised foreign qualification"]),
    ] {
        for part in parts {
            assert!(question(id).contains(part), "{id}: {}", question(id));
        }
    }
}

#[test]
fn practices_say_of_when_they_know_and_what_is_held_against_them() {
    let set = coherence();
    let practices = &set.course().practices;
    assert_eq!(practices.len(), 12);
    for one in practices {
        assert!(!one.as_of.is_empty(), "{}", one.id);
        // A criticism says something; it does not only ask.
        assert!(!one.criticism.contains("One may ask"), "{}: {}", one.id, one.criticism);
    }
    let told = |id: &str| {
        let one = practices.iter().find(|one| one.id == id).unwrap();
        [&one.since, &one.what, &one.result, &one.criticism].map(String::as_str).join(" ")
    };
    // Texts and dates that were once mixed up.
    for (id, parts) in [
        ("nigeria-policy", &["2014", "2020", "18 August 2016", "every three years"][..]),
        ("sadc-plans", &["of 2014", "August 2023", "ended in 2025"]),
        ("asean-forum", &["2008", "Since 2012"]),
        ("eps", &["7 days", "quota", "2018"]),
        ("skills-partnerships", &["IOE", "ITUC", "potential"]),
        ("jlmp", &["Business Africa", "JLMP-Action"]),
        ("ecowas-pilot", &["29 January 2025"]),
        ("thamm", &["midterm joint evaluation", "Enabel", "OFII"]),
    ] {
        for part in parts {
            assert!(told(id).contains(part), "{id} {part}");
        }
    }
    assert!(!told("nigeria-policy").contains("nine years"));
    assert!(
        !told("sadc-plans").contains("March 2024"),
        "the one ratification never stands beside March 2024"
    );
}

#[test]
fn further_ministries_have_a_remit_of_their_own() {
    let set = coherence();
    let known: Vec<&str> = set.framework.remits().iter().map(|remit| remit.id.as_str()).collect();
    for remit in ["planning", "finance", "statistics", "health", "social_security", "women", "diaspora"] {
        assert!(known.contains(&remit), "{remit}");
    }
}

/// Ids of the fields of an indicator, in the framework's order.
fn fields(framework: &Framework, i: Ix<Indicator>) -> Vec<String> {
    framework.fields_of(i).map(|field| field.id.to_string()).collect()
}

#[test]
fn each_pair_of_fields_has_indicators_of_its_own() {
    let set = coherence();
    let framework = &set.framework;
    for pair in
        [["employment", "education"], ["employment", "labour_migration"], ["education", "labour_migration"]]
    {
        let alone = framework.core().filter(|&i| fields(framework, i) == pair).count();
        assert!(alone >= 8, "{pair:?}: {alone}");
    }
}

#[test]
fn education_stands_in_every_topic_of_the_first_module() {
    let set = coherence();
    let framework = &set.framework;
    let topics = framework.lens(LensKind::Topic).unwrap();
    for node in topics.nodes.iter().take(8) {
        let n = node
            .indicators
            .iter()
            .filter(|&&i| fields(framework, i).contains(&"education".to_owned()))
            .count();
        assert!(n >= 2, "{}: {n}", node.id);
    }
}

#[test]
fn all_are_asked_the_same_question() {
    let set = coherence();
    let framework = &set.framework;
    let mut own = 0;
    for i in framework.indicators().ixs() {
        assert!(!framework[i].question.is_empty(), "{}", framework[i].id);
        for q in set.questionnaires.iter() {
            for question in
                q.questions().filter(|question| question.indicator == i && !question.own_text.is_empty())
            {
                assert!(!framework[i].stems.is_empty(), "{}", framework[i].id);
                assert!(
                    !question.own_text.contains("your organisation's experience"),
                    "{}",
                    question.own_text
                );
                own += 1;
            }
        }
    }
    assert!(own <= 5, "{own} questions have words of their own");
}

#[test]
fn in_each_topic_two_indicators_are_asked_of_all_three() {
    let set = coherence();
    let framework = &set.framework;
    for node in &framework.lens(LensKind::Topic).unwrap().nodes {
        let n = node.indicators.iter().filter(|&&i| framework[i].asked.len() == 3).count();
        assert!(n >= 2, "{}: {n}", node.id);
    }
}

#[test]
fn a_practice_is_suggested_where_it_fits_and_not_as_a_filler() {
    let set = coherence();
    let framework = &set.framework;
    let advice = || framework.indicators().iter().flat_map(|i| i.advice.iter().flatten());
    let all = advice().count();
    for practice in &set.course().practices {
        let n = advice().filter(|a| a.practice.as_deref() == Some(practice.id.as_str())).count();
        assert!(n >= 1 && n * 10 <= all, "{}: {n} of {all}", practice.id);
    }
}

#[test]
fn every_change_of_meaning_has_its_row() {
    let set = coherence();
    let changes = std::fs::read_to_string(
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks/coherence/CHANGES.md"),
    )
    .unwrap();
    let rows: Vec<&str> =
        changes.lines().filter_map(|line| line.strip_prefix("| ")?.split(' ').next()).collect();
    for one in set.framework.indicators() {
        assert_eq!(one.since.is_some(), rows.contains(&one.id.as_str()), "{}", one.id);
    }
}

#[test]
fn each_remit_is_asked_something() {
    let set = coherence();
    for remit in set.framework.remits() {
        assert!(set.framework.indicators().iter().any(|i| i.remits.contains(&remit.id)), "{}", remit.id);
    }
}
