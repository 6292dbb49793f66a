//! The form for a browser: pages of the demo's organisations, and what comes back from them.

use std::path::{Path, PathBuf};

use serde_json::json;
use tripartite::form::kind::{Worded, named};
use tripartite::form::model::{Addressee, Before, Form};
use tripartite::load::builtin;
use tripartite::model::response::{Answer, Capacity};
use tripartite::model::state::State;
use tripartite::{Catalog, InMemoryTree, Loader, Locale};

/// The demo before anybody has answered, with what its letter says.
fn plan() -> InMemoryTree {
    let mut tree = InMemoryTree::default();
    for (path, bytes) in builtin::demo() {
        if path.starts_with("returns") || path.starts_with("statements") {
            continue;
        }
        if path == Path::new("assessment.yaml") {
            let text = String::from_utf8(bytes.to_vec()).unwrap();
            let text = text.replace("statements: statements/\n", "");
            tree.insert(path, format!("{text}\ndeadline: 2026-12-15\nreturn_to: secretariat@nerania.example\n"));
        } else {
            tree.insert(path, bytes);
        }
    }
    tree
}

/// The forms of an organisation, or of a constituency, in these languages.
fn forms(languages: &[&str], to: &str, short: Option<&str>) -> Vec<Form> {
    let tree = plan();
    let mut loader = Loader::new(&tree, Catalog::builtin());
    let loaded = loader.plan(Path::new(""));
    let (assessment, framework) = (loaded.assessment.unwrap(), loaded.framework.unwrap());
    let constituency = assessment.framework().constituency(to);
    let invited = assessment.asked().invited().find(|one| one.organisation == to);
    let to = constituency.map(Addressee::Constituency).or(invited.map(Addressee::Organisation)).unwrap();
    let form = |language: &&str| Form::new(&assessment, &framework.in_language(language).unwrap(), to, short);
    languages.iter().map(form).collect()
}

fn page(forms: &[Form], locales: &[Locale]) -> String {
    let worded: Vec<Worded<'_>> =
        forms.iter().zip(locales).map(|(form, locale)| Worded { form, locale }).collect();
    String::from_utf8(named("html").unwrap().write(&worded).unwrap()).unwrap()
}

fn in_languages(forms: &[Form]) -> String {
    page(forms, &forms.iter().map(|form| Locale::new(&form.language)).collect::<Vec<_>>())
}

/// An earlier answer with a text that would break a page that is not careful.
fn before(_: &str) -> Option<Before> {
    Some(Before {
        code: "3".to_owned(),
        reason: "</textarea><script>alert(1)</script>".to_owned(),
        comment: "Décret n° 12 du 3 mai ;\nlu & approuvé".to_owned(),
        evidence: "\"quoted\" {{ 7 * 7 }} {file}".to_owned(),
    })
}

/// The folder in which pages and returns lie for the browser.
fn folder() -> PathBuf {
    PathBuf::from(std::env::var("FORMS").expect("FORMS names a folder"))
}

#[test]
#[ignore = "writes the pages that tests/full/form opens in a browser"]
fn writes_pages_for_a_browser() {
    let pages = [
        ("quick", in_languages(&forms(&["en", "fr"], "Chamber of Small Enterprises", None))),
        ("full", in_languages(&forms(&["fr", "en"], "Ministry of Labour", None))),
        ("open", in_languages(&forms(&["en"], "workers", Some("quick")))),
        ("carried", in_languages(&with_before(&["en", "fr"], true))),
        ("before", in_languages(&with_before(&["fr", "en"], false))),
        ("rtl", rtl()),
    ];
    for (name, text) in pages {
        std::fs::write(folder().join(format!("{name}.html")), text).unwrap();
    }
    let assessment = folder().join("assessment");
    std::fs::create_dir_all(assessment.join("returns")).unwrap();
    let tree = plan();
    let text = tripartite::load::source::Tree::read(&tree, Path::new("assessment.yaml")).unwrap();
    std::fs::write(assessment.join("assessment.yaml"), text).unwrap();
}

fn with_before(languages: &[&str], carry_over: bool) -> Vec<Form> {
    let forms = forms(languages, "Chamber of Construction", Some("quick"));
    forms.into_iter().map(|form| form.with_before(before, carry_over)).collect()
}

/// A page in a language that is written from right to left: English words, marked as Arabic.
fn rtl() -> String {
    let mut forms = forms(&["en", "en"], "Hotel and Care Providers Council", Some("quick"));
    forms[0].language = tripartite::model::tag::Language::parse("ar").unwrap();
    let words = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("reports/lang/en.ftl"));
    page(&forms, &[Locale::from_source("ar", &words.unwrap().replace("= English", "= العربية")), Locale::new("en")])
}

#[test]
#[ignore = "reads what tests/full/form saved in a browser"]
fn reads_what_a_browser_saved() {
    let tree = tripartite::Disk;
    let mut loader = Loader::new(&tree, Catalog::builtin());
    let loaded = loader.assessment(&folder().join("assessment"));
    let english = Locale::new("en");
    let errors: Vec<String> = loader.findings().iter().map(|one| english.finding(one).message).collect();
    let assessment = loaded.assessment.unwrap_or_else(|| panic!("{errors:?}"));
    let expected = std::fs::read_to_string(folder().join("expected.json")).unwrap();
    let expected: serde_json::Value = serde_json::from_str(&expected).unwrap();
    let framework = assessment.framework();
    let code = |i, answer| match answer {
        Answer::Point(point) => framework.scale_of(i).points[point].code.to_string(),
        Answer::State(State::Blank) => String::new(),
        Answer::State(state) => state.code().to_owned(),
    };
    let returns = assessment.responses().unwrap().iter().map(|one| {
        let answers = framework.indicators().pairs().filter_map(|(i, indicator)| {
            let reply = one.reply(i)?;
            let notes = [reply.reason(), reply.comment(), reply.evidence()].map(|words| words.text());
            Some((indicator.id.to_string(), json!([code(i, reply.answer()), notes[0], notes[1], notes[2]])))
        });
        json!({
            "constituency": framework[one.constituency()].id.to_string(),
            "organisation": one.organisation(),
            "role": one.role(),
            "on_behalf": one.capacity() == Capacity::Organisation,
            "answers": answers.collect::<serde_json::Map<_, _>>(),
        })
    });
    assert_eq!(serde_json::Value::from(returns.collect::<Vec<_>>()), expected);
}
