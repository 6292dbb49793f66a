//! The content: nothing is lacking, and the facts that authors get wrong most often are right.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

use std::collections::BTreeSet;
use std::sync::Arc;

use tripartite::form::model::Form;
use tripartite::load::{Catalog, FrameworkSet, builtin};
use tripartite::locale::Locale;
use tripartite::model::course::Course;
use tripartite::model::course::lint;

use tripartite::model::framework::{Indicator, LensKind};
use tripartite::model::table::Ix;

fn coherence() -> Arc<FrameworkSet> {
    Catalog::builtin().framework("coherence").unwrap()
}

/// Every sentence of every lesson, with its topic.
fn sentences(loaded: &FrameworkSet) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for teaching in &loaded.course().topics {
        for section in &teaching.lesson.as_ref().unwrap().sections {
            for sentence in section.markdown.replace(". ", ".\n").split([';', '\n']) {
                all.push((teaching.topic.clone(), sentence.trim().to_owned()));
            }
        }
    }
    all
}

fn saying<'a>(all: &'a [(String, String)], words: &[&str]) -> Vec<&'a str> {
    all.iter().map(|(_, s)| s.as_str()).filter(|s| words.iter().all(|word| s.contains(word))).collect()
}

#[test]
fn nothing_is_lacking_in_the_content() {
    let loaded = coherence();
    let findings = lint(
        &loaded.framework,
        &loaded.questionnaires,
        loaded.course(),
        loaded.root(),
        loaded.folder_of_questionnaires(),
    );
    let locale = Locale::new("en");
    let said: String = findings.iter().map(|d| locale.finding_text(d, &|_, _| None)).collect();
    assert_eq!(said, "");
    assert_eq!(
        loaded.course().topics.iter().filter_map(|t| t.minutes).map(|m| m.sum()).sum::<u32>(),
        60 * 60
    );
    assert_eq!(loaded.questionnaires.len(), 5);
    // What is counted is counted on a scale that counts.
    let scale = |id: &str| loaded.framework.scale_of(loaded.framework.indicator(id).unwrap()).id.clone();
    assert_eq!(["W3", "W5", "E1", "E2"].map(scale), ["rarity", "rarity", "share", "waiting"]);
}

/// The fields of an indicator, in the order of the alphabet.
fn fields(loaded: &FrameworkSet, indicator: &Indicator) -> Vec<String> {
    let nodes = &loaded.framework.lens(LensKind::Field).unwrap().nodes;
    let mut fields: Vec<String> = indicator.fields.iter().map(|&field| nodes[field].id.to_string()).collect();
    fields.sort();
    fields
}

#[test]
fn each_pair_of_fields_has_indicators_of_its_own() {
    // An indicator of all three fields stands in every pair, and makes the pairs look alike.
    let loaded = coherence();
    let core = || loaded.framework.indicators().iter().filter(|one| one.topic.is_some());
    assert_eq!(core().count(), 84);
    for pair in
        [["employment", "labour_migration"], ["education", "labour_migration"], ["education", "employment"]]
    {
        let of_both = core().filter(|one| fields(&loaded, one) == pair).count();
        assert!(of_both >= 8, "{pair:?}: {of_both}");
    }
}

#[test]
fn education_has_a_part_in_every_topic() {
    let loaded = coherence();
    let topics = &loaded.framework.lens(LensKind::Topic).unwrap().nodes;
    assert_eq!(topics.len(), 14);
    for topic in topics {
        let taught = |&i: &Ix<Indicator>| fields(&loaded, &loaded.framework[i]).contains(&"education".into());
        let of_education = topic.indicators.iter().filter(|i| taught(i)).count();
        assert!(of_education >= 2, "{}: {of_education}", topic.id);
    }
}

#[test]
fn what_two_raters_rated_are_core_indicators_outside_the_review() {
    let loaded = coherence();
    let is_core =
        |id: &str| loaded.framework.indicator(id).is_some_and(|i| loaded.framework[i].topic.is_some());
    let readme = include_str!("../content/README.md");
    let excluded: Vec<&str> = readme
        .lines()
        .find_map(|line| line.strip_prefix("Excluded: "))
        .unwrap()
        .trim_end_matches('.')
        .split(", ")
        .collect();
    assert_eq!(excluded.len(), 20);
    for id in &excluded {
        assert!(is_core(id), "{id}");
    }
    let mut rows = csv::Reader::from_reader(include_str!("../content/raters.csv").as_bytes());
    let rated: Vec<String> = rows.records().map(|row| row.unwrap()[0].to_owned()).collect();
    assert_eq!(rated.iter().collect::<BTreeSet<_>>().len(), 24);
    assert_eq!(rated.len(), 24, "one row for each");
    for id in &rated {
        assert!(is_core(id) && !excluded.contains(&id.as_str()), "{id}");
    }
    // The dossier has a note for each, and none beside.
    let notes: Vec<&str> =
        include_str!("../content/dossier.md").lines().filter_map(|line| line.strip_prefix("## T")).collect();
    let mut sorted: Vec<&str> = rated.iter().map(|id| &id[1..]).collect();
    sorted.sort_unstable();
    assert_eq!(notes, sorted);
}

#[test]
fn few_questions_of_a_form_are_expected_to_be_unknown() {
    let loaded = coherence();
    let weighed = || loaded.questionnaires.iter().filter(|q| loaded.framework[q.constituency].weight > 0);
    assert_eq!(weighed().count(), 3);
    for own in weighed() {
        let unknown = own.questions().filter(|q| q.often_unknown).count();
        let id = &loaded.framework[own.constituency].id;
        assert!(unknown * 4 <= own.questions().count(), "{id}: {unknown} are expected to be unknown");
    }
}

#[test]
fn fact_the_parts_of_c143_are_not_swapped() {
    let all = sentences(&coherence());
    let said = saying(&all, &["Part I ", "Part II"]);
    assert_eq!(said.len(), 1, "{said:?}");
    let (first, second) = said[0].split_once("Part II").unwrap();
    assert!(first.contains("abusive") && second.contains("equality"), "{}", said[0]);
    // C97 is never said to cover those in an irregular situation.
    for sentence in saying(&all, &["No. 97"]) {
        assert!(!sentence.contains("irregular") || sentence.contains("should not"), "{sentence}");
    }
}

#[test]
fn fact_there_are_ten_fundamental_conventions() {
    let all = sentences(&coherence());
    assert!(!saying(&all, &["ten fundamental Conventions in five categories", "June 2022"]).is_empty());
    assert!(saying(&all, &["eight fundamental"]).is_empty());
}

#[test]
fn fact_17_14_1_has_two_scorings() {
    let all = sentences(&coherence());
    assert!(!saying(&all, &["17.14.1", "80 points", "96"]).is_empty());
}

#[test]
fn fact_10_7_2_has_its_own_bands_half_points_and_counts_missing_as_zero() {
    let loaded = Catalog::builtin().framework("sdg-10-7-2").unwrap();
    let edges: Vec<f64> = loaded.framework.bands().iter().map(|band| band.from.get()).collect();
    assert_eq!(edges, [0.0, 40.0, 80.0, 100.0]);
    assert_eq!(loaded.framework.method().missing, tripartite::model::framework::Missing::Zero);
    let half =
        |scale: &tripartite::model::framework::Scale| scale.points.iter().any(|p| p.value.get() == 50.0);
    for (i, indicator) in loaded.framework.indicators().pairs() {
        assert_eq!(half(loaded.framework.scale_of(i)), indicator.id.starts_with("D1"), "{}", indicator.id);
    }
    let all = sentences(&coherence());
    for sentence in saying(&all, &["10.7.2", "measure"]) {
        assert!(sentence.contains("not measure"), "{sentence}");
    }
}

#[test]
fn fact_8_8_2_runs_backwards_and_10_7_1_counts_months() {
    let all = sentences(&coherence());
    assert!(!saying(&all, &["8.8.2", "backwards", "0 is the best"]).is_empty());
    for sentence in saying(&all, &["10.7.1"]).iter().filter(|s| s.contains("income")) {
        assert!(sentence.contains("month"), "{sentence}");
    }
}

#[test]
fn fact_what_does_not_bind_is_never_called_binding() {
    let loaded = coherence();
    for one in loaded.framework.instruments() {
        let may_bind = matches!(one.kind.as_str(), "convention" | "protocol" | "agreement");
        assert!(may_bind || !one.binding, "{} is a {}", one.id, one.kind);
    }
    let all = sentences(&loaded);
    for name in [
        "Multilateral Framework",
        "Global Compact",
        "ASEAN Consensus",
        "air-recruitment principles",
        "Recommendation No.",
    ] {
        for sentence in saying(&all, &[name]) {
            let negated = [
                "non-binding",
                "not legally binding",
                "not itself legally binding",
                "itself not legally binding",
            ];
            let plain = negated.iter().fold(sentence.to_owned(), |text, word| text.replace(word, ""));
            // In a sentence that names a Convention too, the Convention may bind.
            assert!(!plain.contains("binding") || plain.contains("Convention"), "{sentence}");
        }
    }
    // C144 is no general duty to consult on migration.
    for sentence in saying(&all, &["general duty to consult"]) {
        assert!(sentence.contains("no general duty"), "{sentence}");
    }
}

#[test]
fn fact_eight_principles_are_not_the_eight_building_blocks() {
    let all = sentences(&coherence());
    assert!(!saying(&all, &["principles are not the eight building blocks"]).is_empty());
    assert!(!saying(&all, &["phases are the toolkit's own"]).is_empty());
    for bad in ["ILO cycle", "ILO checklist", "ILO policy-coherence cycle", "ILO's cycle"] {
        assert!(saying(&all, &[bad]).is_empty(), "{bad}");
    }
}

#[test]
fn fact_look_alikes_have_their_own_dates() {
    let loaded = coherence();
    let year = |id: &str| loaded.framework.instruments().iter().find(|i| i.id == id).unwrap().year;
    for (id, expected) in [
        ("mflm", 2006),
        ("fair-recruitment", 2016),
        ("recruitment-fees-definition", 2019),
        ("icrmw", 1990),
        ("au-jlmp", 2015),
        ("r86", 1949),
        ("r151", 1975),
        ("c143", 1975),
        ("c97", 1949),
        ("gcm", 2018),
    ] {
        assert_eq!(year(id), Some(expected), "{id}");
    }
    let all = sentences(&loaded);
    assert!(!saying(&all, &["UN Convention on migrant workers of 1990", "July 2003"]).is_empty());
}

#[test]
fn fact_three_fields_and_intersectional_in_its_own_sense() {
    let loaded = coherence();
    assert_eq!(loaded.framework.lens(LensKind::Field).unwrap().nodes.len(), 3);
    let all = sentences(&loaded);
    assert!(!saying(&all, &["*intersectional*", "three policy fields intersect"]).is_empty());
    for sentence in saying(&all, &["SADC Protocol"]) {
        assert!(sentence.contains("not in force"), "{sentence}");
    }
}

#[test]
fn french_is_whole() {
    for id in builtin::frameworks() {
        let loaded = Catalog::builtin().framework(id).unwrap();
        let french = loaded.in_language("fr").unwrap();
        assert_eq!(french.coverage.missing, [], "{id}");
        assert_eq!(french.stray(&loaded.overlays("fr")), [], "{id}: texts for what is not in the framework");
    }
}

#[test]
fn french_lessons_keep_the_links_and_the_sources() {
    let lessons = |course: &Course| -> Vec<(String, Vec<String>)> {
        let sections = course.topics.iter().flat_map(|t| {
            t.lesson.as_ref().unwrap().sections.iter().map(|s| (format!("{} {}", t.topic, s.id), &s.markdown))
        });
        let marks = |at: &str, text: &str| {
            let links = text.split("](#").skip(1).map(|rest| rest.split(')').next().unwrap().to_owned());
            let items = text.lines().filter_map(|l| l.split_once(". ").or_else(|| l.split_once(": ")));
            // The first word of a list's item: its number, or the id of a source.
            let words =
                items.filter(|(word, _)| word.len() < 30 && !word.contains("](")).map(|(w, _)| w.to_owned());
            // What stands before a colon in another list is a word of the language.
            let is_source = |w: &str| at.ends_with(" sources") && w.starts_with("- ");
            let starts = |w: &String| is_source(w) || w.chars().all(|c| c.is_ascii_digit());
            let mut marks: Vec<String> = links.chain(words.filter(starts)).collect();
            marks.sort_unstable();
            marks
        };
        sections.map(|(at, text)| (at.clone(), marks(&at, text))).collect()
    };
    let loaded = coherence();
    let english = lessons(loaded.course());
    assert_eq!(english, lessons(&loaded.in_language("fr").unwrap().course));
    assert_eq!(english.len(), 14 * 12);
}

#[test]
fn the_short_form_is_read_and_chosen_in_seventy_five_minutes() {
    let loaded = coherence();
    let framework = &loaded.framework;
    for own in loaded.questionnaires.iter().filter(|q| framework[q.constituency].weight > 0) {
        let effort = Form::of_questionnaire(framework, own, "quick").effort;
        let id = &framework[own.constituency].id;
        assert!(
            effort.questions <= 30 && effort.minutes() <= 75,
            "{id}: {effort:?}, {} min",
            effort.minutes()
        );
    }
}
