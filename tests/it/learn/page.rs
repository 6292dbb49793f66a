//! The page of the course: nothing but its own script, links that lead somewhere, and without keys not a word that gives an answer away.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use serde_json::{Value, json};
use tripartite::learn::answer::Answer;
use tripartite::learn::log::{Entry, Event, Heading, Log, read, text};
use tripartite::learn::page::alias::alias;
use tripartite::learn::page::{Host, Keys, Material, page};
use tripartite::learn::quiz::Shown;
use tripartite::learn::responses::{Responses, entries};
use tripartite::load::builtin::Builtin;
use tripartite::load::{Catalog, Loader};
use tripartite::locale::Locale;
use tripartite::model::course::training::{Exercise, Kind, Training};
use tripartite::model::language::Localised;

use super::{MONDAY, ratio};

/// The built-in course in a language.
pub(super) struct Course {
    pub(super) texts: &'static Localised,
    pub(super) training: &'static Training,
    pub(super) locale: Locale,
}

type Loaded = (Arc<Localised>, Training);

fn load(language: &str) -> Loaded {
    let mut loader = Loader::new(&Builtin, Catalog::builtin());
    let set = loader.framework("coherence", Path::new("")).unwrap();
    let own = loader.training(&set).unwrap();
    (set.in_language(language).unwrap(), loader.training_in(&set, &own, language))
}

pub(super) fn english() -> Course {
    static ENGLISH: LazyLock<Loaded> = LazyLock::new(|| load("en"));
    Course { texts: &ENGLISH.0, training: &ENGLISH.1, locale: Locale::new("en") }
}

pub(super) fn french() -> Course {
    static FRENCH: LazyLock<Loaded> = LazyLock::new(|| load("fr"));
    Course { texts: &FRENCH.0, training: &FRENCH.1, locale: Locale::new("fr") }
}

impl Course {
    pub(super) fn material(&self) -> Material<'_> {
        Material { framework: &self.texts.framework, course: &self.texts.course, training: self.training }
    }

    fn page(&self, keys: Keys, host: Host) -> String {
        String::from_utf8(page(self.material(), keys, host, &self.locale).unwrap()).unwrap()
    }
}

/// What the script is given.
fn data(page: &str) -> Value {
    let begin = "<script type=\"application/json\" id=\"data\">";
    let (_, rest) = page.split_once(begin).unwrap();
    serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
}

/// Letters and digits alone, so that no way of writing a sign hides a sentence.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The longest piece of a text without a sign that HTML, JSON or Markdown write otherwise.
fn piece(text: &str) -> String {
    let pieces = text.split(['&', '<', '>', '\'', '"', '`', '*', '_', '\n', '[', ']', '/']);
    letters(pieces.max_by_key(|piece| piece.len()).unwrap_or_default())
}

/// Everything that gives an answer away, as words.
fn secrets(training: &Training) -> Vec<String> {
    let mut all = Vec::new();
    for exercise in training.exercises() {
        all.extend(exercise.hints.iter().cloned());
        all.push(exercise.explain.clone());
        match &exercise.kind {
            Kind::Single { options } | Kind::Multiple { options, .. } => {
                all.extend(options.iter().map(|one| one.feedback.clone()));
            }
            Kind::Ordering { items, .. } => all.extend(items.iter().map(|one| one.feedback.clone())),
            Kind::Matching { left, right } => {
                all.extend(left.iter().map(|one| one.feedback.clone()));
                let over = right.iter().filter(|one| !left.iter().any(|left| left.matches == one.id));
                all.extend(over.map(|one| one.feedback.clone()));
            }
            Kind::Numeric { near, .. } => all.extend(near.iter().map(|one| one.feedback.clone())),
            Kind::Case { ratings, .. } => {
                let case = training.case.as_ref().unwrap();
                let whys = ratings.iter().filter_map(|one| case.entry(&one.indicator));
                all.extend(whys.map(|entry| entry.why.clone()));
                all.extend(ratings.iter().flat_map(|one| [one.high.clone(), one.low.clone()]));
            }
            Kind::Text => {}
        }
    }
    all.retain(|text| !text.is_empty());
    all
}

#[test]
fn a_page_without_keys_gives_nothing_away() {
    for course in [english(), french()] {
        let (with, without) = (course.page(Keys::With, Host::Alone), course.page(Keys::Without, Host::Alone));
        let (told, kept) = (letters(&with), letters(&without));
        let secrets = secrets(course.training);
        assert!(secrets.len() > 700, "{}", secrets.len());
        // A lesson or a paper may say the same, which tells no answer.
        let lessons = course.texts.course.topics.iter().filter_map(|topic| topic.lesson.as_ref());
        let sections = lessons.flat_map(|lesson| lesson.sections.iter().map(|one| one.markdown.as_str()));
        let papers =
            course.training.case.iter().flat_map(|case| &case.papers).map(|one| one.markdown.as_str());
        let taught = letters(&sections.chain(papers).collect::<String>());
        let is_taught = |secret: &&String| taught.contains(&piece(secret));
        assert!(secrets.iter().filter(is_taught).count() < 10);
        for secret in secrets.iter().filter(|secret| !is_taught(secret)) {
            let piece = piece(secret);
            assert!(told.contains(&piece), "the page for self-study lacks: {secret}");
            assert!(!kept.contains(&piece), "the page without keys has: {secret}");
        }
        let data = data(&without);
        assert_eq!(data["keys"], json!(false));
        // These keys and no others: what is asked, and nothing on what is right.
        let known = [
            "id", "type", "sha256", "points", "graded", "required", "prompt", "pieces", "left", "unit",
            "ratings", "evidence",
        ];
        for unit in data["units"].as_array().unwrap() {
            for one in unit["exercises"].as_array().unwrap() {
                for key in one.as_object().unwrap().keys() {
                    assert!(known.contains(&key.as_str()), "{key}");
                }
                for piece in one.get("pieces").iter().flat_map(|all| all.as_array().unwrap()) {
                    assert_eq!(piece.as_object().unwrap().keys().collect::<Vec<_>>(), ["id", "text"]);
                }
                for rating in one.get("ratings").iter().flat_map(|all| all.as_array().unwrap()) {
                    let keys: Vec<&String> = rating.as_object().unwrap().keys().collect();
                    assert_eq!(keys, ["indicator", "title", "points"]);
                }
            }
        }
        assert!(without.contains(&course.locale.text("study-about-no-keys")));
        assert!(with.contains(&course.locale.text("study-about-keys")));
    }
}

fn ordering(training: &Training) -> &Exercise {
    training.exercises().find(|one| matches!(one.kind, Kind::Ordering { .. })).unwrap()
}

/// The items of an exercise on a page, as ids and texts.
fn items(page: &str, id: &str) -> Vec<(String, String)> {
    let data = data(page);
    let exercises =
        data["units"].as_array().unwrap().iter().flat_map(|unit| unit["exercises"].as_array().unwrap());
    let own = exercises.into_iter().find(|one| one["id"] == id).unwrap();
    let text = |one: &Value, key: &str| one[key].as_str().unwrap().to_owned();
    own["pieces"].as_array().unwrap().iter().map(|one| (text(one, "id"), text(one, "text"))).collect()
}

#[test]
fn neither_place_nor_id_of_an_item_tells_the_order_without_keys() {
    let page = english().page(Keys::Without, Host::Alone);
    let mut in_order = 0;
    for exercise in english().training.exercises() {
        let Kind::Ordering { items: own, .. } = &exercise.kind else { continue };
        let shown = items(&page, &exercise.id);
        let ids: BTreeSet<&str> = shown.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(ids.len(), own.len());
        assert!(own.iter().all(|item| !ids.contains(item.id.as_str())), "{}", exercise.id);
        assert!(shown.is_sorted(), "they stand in the order of ids that tell nothing");
        in_order += usize::from(shown.iter().map(|(_, text)| text).eq(own.iter().map(|item| &item.text)));
    }
    assert!(in_order <= 1, "{in_order}");
}

fn log() -> Log {
    let text = text(&Heading::new("Awa", "coherence", MONDAY), &[]).unwrap();
    read(text.as_bytes(), Path::new("l")).unwrap().unwrap()
}

fn taken(file: &Value) -> Result<Vec<Entry>, Vec<&'static str>> {
    let bytes = serde_json::to_vec(file).unwrap();
    let taken = entries(&bytes, Path::new("r.json"), english().training, &log(), MONDAY + 1000);
    taken.map_err(|findings| findings.iter().map(|finding| finding.code.as_str()).collect())
}

#[test]
fn an_order_with_the_ids_of_a_page_without_keys_is_marked_by_those_of_the_exercise() {
    let exercise = ordering(english().training);
    let Kind::Ordering { items, .. } = &exercise.kind else { unreachable!() };
    let order: Vec<String> = items.iter().map(|item| alias(exercise, &item.id)).collect();
    let file = |order: &[String]| {
        json!({
            "format": "tripartite-responses/1", "course": "coherence", "version": english().training.version, "learner": "Awa",
            "answers": [{"at": MONDAY, "exercise": exercise.id, "sha256": exercise.sha256, "graded": true, "attempt": 1,
                "shown": order, "answer": {"order": order}}],
            "revealed": [{"at": MONDAY + 5, "exercise": "T01X1"}],
        })
    };
    let made = taken(&file(&order)).unwrap();
    let own: Vec<String> = items.iter().map(|item| item.id.clone()).collect();
    let Event::Submitted { answer, share, shown, .. } = &made[0].event else { panic!("{made:?}") };
    assert_eq!((answer, share, shown), (&Answer::Order(own.clone()), &Some(ratio("1")), &own));
    // What was shown before all attempts were made closes the exercise, as in the terminal.
    assert_eq!(made[1].event, Event::KeyShown { exercise: "T01X1".into() });
    let mut other = order.clone();
    other[0] = alias(english().training.exercise("T02X4").unwrap().1, "a");
    assert_eq!(taken(&file(&other)).unwrap_err(), ["responses/bad-file"], "an id of another exercise");
    let mut unknown = file(&order);
    unknown["revealed"] = json!([{"at": MONDAY, "exercise": "T99X1"}]);
    assert_eq!(taken(&unknown).unwrap_err(), ["responses/unknown-exercise"]);
}

#[test]
fn a_page_runs_its_own_script_alone_and_asks_for_nothing() {
    for (keys, host) in [(Keys::With, Host::Alone), (Keys::Without, Host::Alone), (Keys::With, Host::Scorm)] {
        let page = english().page(keys, host);
        let (_, policy) = page.split_once("http-equiv=\"Content-Security-Policy\" content=\"").unwrap();
        let policy = policy.split_once('"').unwrap().0;
        assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"), "{policy}");
        assert!(!policy.contains("unsafe"), "{policy}");
        let (html, _) = page.split_once("<script").unwrap();
        let html = html.replace("<style>", "");
        for outside in [" src=", " style=", " onclick=", "<link", "<iframe", "url(", "@import"] {
            assert!(!html.contains(outside), "{outside}");
        }
        assert_eq!(page, english().page(keys, host), "the same bytes each time");
    }
}

#[test]
fn every_link_within_the_page_leads_somewhere() {
    for course in [english(), french()] {
        let page = course.page(Keys::With, Host::Alone);
        let (html, _) = page.split_once("<script").unwrap();
        let values = |name: &str| -> Vec<String> {
            let begin = format!(" {name}=\"");
            let pieces = html.split(&begin).skip(1);
            pieces.map(|rest| rest.split_once('"').unwrap().0.to_owned()).collect()
        };
        let all = values("id");
        let ids: BTreeSet<&str> = all.iter().map(String::as_str).collect();
        let twice: Vec<&String> =
            all.iter().filter(|id| all.iter().filter(|other| other == id).count() > 1).collect();
        assert_eq!(twice, [] as [&String; 0], "an id stands once");
        let links = values("href");
        assert!(links.len() > 500, "{}", links.len());
        for link in links.iter().filter_map(|link| link.strip_prefix('#')) {
            assert!(ids.contains(link), "#{link}");
        }
    }
}

#[test]
fn a_french_page_speaks_french() {
    let page = french().page(Keys::With, Host::Alone);
    assert!(page.contains("<html lang=\"fr\" dir=\"ltr\">"));
    let words = data(&page)["words"].clone();
    assert_eq!(words["check"], "Vérifier");
    assert_eq!(words["attempts-left"], "Tentatives restantes\u{a0}: {count}");
    for (key, word) in words.as_object().unwrap() {
        assert!(!word.as_str().unwrap().is_empty(), "{key}");
        assert!(!word.as_str().unwrap().contains(" the "), "{key}: {word}");
    }
}

#[test]
#[ignore = "reads what tests/full/course saved with a browser"]
fn reads_what_a_browser_saved() {
    let folder = std::path::PathBuf::from(std::env::var("COURSE").expect("COURSE names a folder"));
    let mut checked = 0;
    for name in ["practised.json", "collected.json"] {
        let bytes = std::fs::read(folder.join(name)).unwrap();
        let responses: Responses = serde_json::from_slice(&bytes).unwrap();
        for one in &responses.answers {
            let (_, exercise) = english().training.exercise(&one.exercise).unwrap();
            // A page without keys cannot shuffle items to order as the terminal does, since it does not know them.
            if matches!(exercise.kind, Kind::Ordering { .. }) && name == "collected.json" {
                continue;
            }
            let shown = Shown::of(exercise, &responses.learner, one.attempt.max(1)).ids();
            assert_eq!(one.shown, shown, "{} is shuffled as in the terminal", one.exercise);
            checked += usize::from(!shown.is_empty());
        }
    }
    assert!(checked > 15, "{checked}");
}
