//! The dossier of the fictional country and its key: papers of a length that can be read, and a sentence in them for each point.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use tripartite::Catalog;

#[derive(Deserialize)]
struct Case {
    documents: Vec<Document>,
}

#[derive(Deserialize)]
struct Document {
    id: String,
    file: String,
}

#[derive(Deserialize)]
struct Key {
    key: Vec<Entry>,
}

#[derive(Deserialize)]
pub(crate) struct Entry {
    pub(crate) indicator: String,
    pub(crate) point: Option<u8>,
    tolerance: Option<u8>,
    pub(crate) document: Option<String>,
    pub(crate) sentence: String,
    why: String,
}

fn text(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks/coherence").join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The key of a language, by indicator.
pub(crate) fn key(folder: &str) -> BTreeMap<String, Entry> {
    let key: Key = serde_yaml::from_str(&text(&format!("{folder}key.yaml"))).unwrap();
    let count = key.key.len();
    let entries: BTreeMap<String, Entry> =
        key.key.into_iter().map(|entry| (entry.indicator.clone(), entry)).collect();
    assert_eq!(entries.len(), count, "an indicator stands twice in {folder}key.yaml");
    entries
}

/// The papers of a language by id: what stands below the front matter, each line end a space.
fn papers(folder: &str) -> BTreeMap<String, String> {
    let case: Case = serde_yaml::from_str(&text("case/case.yaml")).unwrap();
    let paper = |document: Document| {
        let whole = text(&format!("{folder}{}", document.file));
        let (matter, body) = whole.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
        assert!(matter.contains(&format!("id: {}\n", document.id)), "{}: {matter}", document.file);
        (document.id, body.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    case.documents.into_iter().map(paper).collect()
}

#[test]
fn the_dossier_has_twelve_papers_of_300_to_900_words() {
    for folder in ["case/", "fr/case/"] {
        let papers = papers(folder);
        assert_eq!(papers.len(), 12);
        for (id, paper) in papers {
            let words = paper.split(' ').filter(|word| word.contains(char::is_alphanumeric)).count();
            assert!((300..=900).contains(&words), "{folder} {id}: {words} words");
        }
    }
}

#[test]
fn each_point_of_the_key_is_carried_by_a_sentence_of_the_papers() {
    let loaded = Catalog::builtin().framework("coherence").unwrap();
    let framework = &loaded.framework;
    let english = key("case/");
    let mut topics: BTreeMap<String, u8> = BTreeMap::new();
    let mut points = BTreeSet::new();
    for (id, entry) in &english {
        let i = framework.indicator(id).unwrap_or_else(|| panic!("{id}"));
        let point = entry.point.unwrap();
        assert!(
            framework.scale_of(i).points.iter().any(|known| known.code == point.to_string()),
            "{id}: {point}"
        );
        assert!(entry.tolerance.unwrap() <= 1, "{id}");
        points.insert(point);
        *topics.entry(framework.topic_of(i).unwrap().id.to_string()).or_default() += 1;
    }
    assert!(english.len() >= 48 && points.len() == 5, "{} indicators, points {points:?}", english.len());
    assert!(topics.len() == 14 && topics.values().all(|count| *count >= 3), "{topics:?}");
    for folder in ["case/", "fr/case/"] {
        let (papers, own) = (papers(folder), key(folder));
        assert!(own.keys().eq(english.keys()), "{folder}");
        for (id, entry) in &own {
            let document = english[id].document.as_ref().unwrap();
            let sentence = entry.sentence.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(papers[document].matches(&sentence).count(), 1, "{folder} {id}: {sentence}");
            assert!(entry.why.len() > 20, "{folder} {id}");
        }
    }
}
