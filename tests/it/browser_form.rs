//! The form for a browser: pages of the demo's organisations, and what comes back from them.

use std::path::{Path, PathBuf};

use serde_json::json;
use tripartite::form::kind::{Worded, named};
use tripartite::form::model::{Addressee, Form};
use tripartite::form::question::{Before, Topic};
use tripartite::load::builtin;
#[cfg(feature = "cli")]
use tripartite::model::{
    response::{Answer, Capacity},
    state::State,
};
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
            tree.insert(
                path,
                format!("{text}\nlanguages: [en, fr]\ndeadline: 2026-12-15\nreturn_to: secretariat@nerania.example\n"),
            );
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

/// A page as a program reads it: its parts that are no HTML, and the rest as XML.
struct Parts {
    policy: String,
    style: String,
    script: String,
    data: serde_json::Value,
    html: String,
}

impl Parts {
    fn of(page: &str) -> Self {
        let between = |from: &str, to: &str| {
            let (_, rest) = page.split_once(from).unwrap();
            rest.split_once(to).unwrap().0.to_owned()
        };
        let (style, script) = (between("<style>", "</style>"), between("<script>", "</script>"));
        let data = between("<script type=\"application/json\" id=\"data\">", "</script>");
        let html =
            [&style, &script, &data].into_iter().fold(page.to_owned(), |html, part| html.replace(part, ""));
        Self {
            policy: between("Content-Security-Policy\" content=\"", "\""),
            style,
            script,
            data: serde_json::from_str(&data).unwrap(),
            html: html.replace("<!DOCTYPE html>", ""),
        }
    }

    fn document(&self) -> roxmltree::Document<'_> {
        roxmltree::Document::parse(&self.html).unwrap()
    }

    /// Text by its number in the language with this number.
    fn text(&self, language: usize, number: &str) -> &str {
        self.data["languages"][language]["texts"][number.parse::<usize>().unwrap()].as_str().unwrap()
    }
}

/// The text of an element with all that stands in it.
fn text_of(node: roxmltree::Node<'_, '_>) -> String {
    node.descendants().filter_map(|one| one.text().filter(|_| one.is_text())).collect()
}

fn with_class<'a>(node: roxmltree::Node<'a, 'a>, class: &str) -> Vec<roxmltree::Node<'a, 'a>> {
    let has = |one: &roxmltree::Node<'_, '_>| {
        one.attribute("class").is_some_and(|all| all.split(' ').any(|c| c == class))
    };
    node.descendants().filter(has).collect()
}

#[test]
fn a_page_holds_every_question_and_every_point_in_every_language() {
    let forms = forms(&["en", "fr"], "Ministry of Labour", None);
    let page = in_languages(&forms);
    let parts = Parts::of(&page);
    let document = parts.document();
    let boxes = with_class(document.root(), "q");
    assert_eq!(boxes.len(), 89, "as many as the ministry is asked");
    let french: Vec<_> = forms[1].questions().collect();
    for ((question, french), own) in forms[0].questions().zip(french).zip(boxes) {
        assert_eq!(own.attribute("data-id"), Some(question.indicator.as_str()));
        let marked: Vec<_> =
            own.descendants().filter_map(|one| Some((text_of(one), one.attribute("data-t")?))).collect();
        let mut wanted = vec![
            (&question.text, &french.text),
            (&question.evidence, &french.evidence),
            (&question.knows, &french.knows),
        ];
        for (point, french) in question.points.iter().zip(&french.points) {
            wanted.extend([(&point.label, &french.label), (&point.meaning, &french.meaning)]);
        }
        wanted.extend(forms[0].states.iter().zip(&forms[1].states).map(|(en, fr)| (&en.label, &fr.label)));
        for (english, french) in wanted {
            let (_, number) =
                marked.iter().find(|(text, _)| text == english).unwrap_or_else(|| panic!("{english}"));
            assert_eq!(parts.text(1, number), french);
        }
        let radios = own.descendants().filter(|one| one.attribute("type") == Some("radio"));
        let codes: Vec<_> =
            radios.map(|one| (one.attribute("value").unwrap(), one.attribute("checked").is_some())).collect();
        let points = question.points.iter().chain(&forms[0].states).map(|one| (one.code.as_str(), false));
        assert_eq!(codes, points.chain([("", true)]).collect::<Vec<_>>());
    }
    let languages = parts.data["languages"].as_array().unwrap();
    for (language, form) in languages.iter().zip(&forms) {
        assert_eq!([&language["tag"], &language["form"]], [&*form.language, form.id.as_str()]);
        assert_eq!(language["direction"], "ltr");
    }
    assert_eq!(languages[0]["texts"], json!([]), "the texts of the first language stand in the page");
    assert_eq!(languages[1]["words"]["form-progress"], "Réponses\u{a0}: {answered} sur {all}");
    assert_eq!(parts.data["framework"]["sha256"], forms[0].framework.sha256.as_str());
}

#[test]
fn the_policy_of_a_page_names_its_own_script_and_style_and_nothing_else() {
    use base64::prelude::{BASE64_STANDARD, Engine as _};
    use sha2::{Digest, Sha256};
    let page = in_languages(&forms(&["en", "fr"], "workers", Some("quick")));
    let parts = Parts::of(&page);
    let hash = |text: &str| BASE64_STANDARD.encode(Sha256::digest(text));
    let wanted = format!(
        "default-src 'none'; script-src 'sha256-{}'; style-src 'sha256-{}'; img-src 'none'; base-uri 'none'; form-action 'none'",
        hash(&parts.script),
        hash(&parts.style)
    );
    assert_eq!(parts.policy, wanted);
    let document = parts.document();
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let unwanted = ["form", "iframe", "object", "embed", "img", "link", "base"];
        assert!(!unwanted.contains(&node.tag_name().name()), "{node:?}");
        for attribute in node.attributes() {
            let name = attribute.name();
            assert!(
                !name.starts_with("on") && !["style", "src", "action", "srcset"].contains(&name),
                "{name}"
            );
            if name == "href" {
                let to = attribute.value();
                assert!(to.starts_with('#') || to == "mailto:secretariat@nerania.example", "{to}");
            }
        }
    }
    for address in ["http:", "https:", "url(", "@import", "fetch(", "XMLHttpRequest", "innerHTML", "eval("] {
        assert!(!page.contains(address), "{address}");
    }
    let ids: Vec<_> = document.descendants().filter_map(|node| node.attribute("id")).collect();
    let known: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(ids.len(), known.len(), "ids are unique");
    let named = ["for", "aria-labelledby", "aria-describedby"];
    for id in
        document.descendants().flat_map(|node| named.into_iter().filter_map(move |name| node.attribute(name)))
    {
        assert!(known.contains(&id), "{id} is nowhere");
    }
}

#[test]
fn hostile_text_stays_text_in_every_field() {
    const HOSTILE: &str = "</script></textarea><script>alert(1)</script>\"'&{{ 7 * 7 }}<!--\u{1}";
    let shown = HOSTILE.replace('\u{1}', "\u{fffd}");
    let mut forms = with_before(&["en", "fr"], true);
    for (n, form) in forms.iter_mut().enumerate() {
        let hostile = |what: &str| format!("{what} {n} {HOSTILE}");
        form.title = hostile("title");
        form.body = hostile("body");
        form.lead_in = hostile("lead-in");
        form.meant_for = hostile("meant-for");
        form.return_to = hostile("return-to");
        form.organisation = hostile("organisation");
        form.constituency_name = hostile("constituency");
        form.framework.title = hostile("framework");
        form.part = Some(Topic { id: "T01".to_owned(), title: hostile("part") });
        form.states.iter_mut().for_each(|state| {
            state.label = hostile("state");
            state.meaning = hostile("state-meaning");
        });
        let section = &mut form.sections[0];
        section.title = hostile("section");
        section.lead_in = hostile("section-lead-in");
        section.evidence = hostile("section-evidence");
        let question = &mut section.questions[0];
        question.text = hostile("question");
        question.evidence = hostile("evidence");
        question.knows = hostile("knows");
        question.points[0].label = hostile("label");
        question.points[0].meaning = hostile("meaning");
        let before = ["reason", "comment", "evidence"].map(|kind| hostile(&format!("before-{kind}")));
        let [reason, comment, evidence] = before;
        question.before = Some(Before { code: "3".to_owned(), reason, comment, evidence });
    }
    let page = in_languages(&forms);
    assert_eq!(page.matches("<script").count(), 2, "the data and the script");
    let parts = Parts::of(&page);
    let document = parts.document();
    let texts: Vec<String> = document
        .descendants()
        .filter(roxmltree::Node::is_text)
        .filter_map(|node| node.text())
        .map(str::to_owned)
        .collect();
    let whole = "title lead-in meant-for return-to organisation constituency part state state-meaning section section-lead-in section-evidence question evidence knows label meaning before-reason before-comment before-evidence";
    for what in whole.split(' ') {
        let wanted = format!("{what} 0 {shown}");
        assert!(texts.contains(&wanted), "{what}");
    }
    for (what, around) in [("body", ", 23 November 2026"), ("framework", " (coherence 1.1.0)")] {
        assert!(texts.contains(&format!("{what} 0 {shown}{around}")), "{what}");
    }
    // In the second language the same, in the data; what people wrote and names are the same in every language.
    let second = parts.data["languages"][1]["texts"].as_array().unwrap();
    for what in whole
        .split(' ')
        .filter(|what| !what.starts_with("before") && !["return-to", "organisation"].contains(what))
    {
        let text = second
            .iter()
            .filter_map(|text| text.as_str())
            .find(|text| text.starts_with(&format!("{what} 1 ")));
        assert_eq!(text, Some(format!("{what} 1 {HOSTILE}").as_str()), "{what}");
    }
    assert!(
        !document.descendants().any(|node| node.attribute("href").is_some_and(|to| to.starts_with("mailto")))
    );
}

#[test]
fn earlier_answers_stand_beside_the_questions_and_in_them_only_when_they_are_carried_over() {
    for carried in [false, true] {
        let page = in_languages(&with_before(&["en"], carried));
        let parts = Parts::of(&page);
        let document = parts.document();
        for own in with_class(document.root(), "q") {
            let before = with_class(own, "before");
            let words = text_of(before[0]);
            assert!(words.contains("3 Applied in part") && words.contains("lu & approuvé"), "{words}");
            let checked: Vec<_> =
                own.descendants().filter(|one| one.attribute("checked").is_some()).collect();
            assert_eq!(checked.len(), 1);
            assert_eq!(checked[0].attribute("value"), Some(if carried { "3" } else { "" }));
            let boxes =
                own.descendants().filter(|one| one.has_tag_name("textarea")).map(text_of).collect::<Vec<_>>();
            let empty = boxes.iter().all(String::is_empty);
            assert_eq!((boxes.len(), empty), (3, !carried));
        }
    }
}

#[test]
fn a_part_is_answered_under_the_name_of_the_organisation() {
    let whole = forms(&["en"], "Ministry of Labour", None).remove(0);
    let parts_of = |form: Form| {
        let page = in_languages(&[form]);
        let parts = Parts::of(&page);
        let asks = |id: &str| parts.document().descendants().any(|node| node.attribute("id") == Some(id));
        (asks("person"), asks("organisation"), parts.data["part"].clone())
    };
    let topic = whole.by_topic().remove(1);
    assert_eq!(parts_of(topic), (false, false, json!("T02")));
    assert_eq!(parts_of(whole), (true, false, json!("")));
    let any = forms(&["en"], "workers", None).remove(0);
    assert_eq!(parts_of(any), (true, true, json!("")));
}

#[test]
fn the_script_says_only_words_of_the_data_and_the_template_uses_all_that_it_is_given() {
    let page = in_languages(&forms(&["en"], "workers", Some("quick")));
    let parts = Parts::of(&page);
    let given = parts.data["languages"][0]["words"].as_object().unwrap();
    let said: std::collections::BTreeSet<&str> =
        parts.script.split("word(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(said, given.keys().map(String::as_str).collect());
    for text in parts.script.split('"').skip(1).step_by(2) {
        assert!(!(text.starts_with(|c: char| c.is_ascii_uppercase()) && text.contains(' ')), "{text}");
    }
    let source =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/form/kind/html/view.rs"))
            .unwrap();
    let template =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("reports/form/form.html"))
            .unwrap();
    let list = source.split_once("const WORDS").unwrap().1.split_once("];").unwrap().0;
    for key in list.split('"').skip(1).step_by(2) {
        // Labels of what is said beside an answer are found by its kind.
        let name = format!("words.{}", key.replace('-', "_"));
        let is_whole = |rest: &str| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
        let used = template.split(name.as_str()).skip(1).any(is_whole);
        assert!(used || key.starts_with("form-column-"), "{key}");
    }
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
    page(
        &forms,
        &[Locale::from_source("ar", &words.unwrap().replace("= English", "= العربية")), Locale::new("en")],
    )
}

#[cfg(feature = "cli")]
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
            "on_behalf": one.capacity() == Some(Capacity::Organisation),
            "answers": answers.collect::<serde_json::Map<_, _>>(),
        })
    });
    assert_eq!(serde_json::Value::from(returns.collect::<Vec<_>>()), expected);
}
