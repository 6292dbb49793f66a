//! What a framework says besides its numbers: lessons, registers, other languages.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

use std::path::Path;
use std::sync::Arc;

use tripartite::analysis::scoring::score;
use tripartite::diag::Diagnostics;
use tripartite::document::html::Html;
use tripartite::document::markdown::Markdown;
use tripartite::document::writer::{Setting, Writer};
use tripartite::learn::handbook;
use tripartite::load::source::InMemoryTree;
use tripartite::load::{Catalog, FrameworkSet, Loader, assessment};
use tripartite::locale::Locale;
use tripartite::model::course::lint;
use tripartite::model::language::Kind;
use tripartite::model::table::Ix;
use tripartite::report::format::usual;
use tripartite::report::{Report, artifacts};

const FRAMEWORK: &str = "id: small
version: 1.0.0
language: en
title: A small framework
summary: For tests.
provenance: Our own.
hours: 1
skills: [{id: listen, title: Listening}]
constituencies:
  - {id: ministry, title: Ministries, weight: 1}
  - {id: workers, title: Workers, weight: 1}
scales: [{id: s, title: Steps, points: [{code: 0, value: 0, label: Nothing}, {code: 1, value: 50, label: On paper}, {code: 2, value: 100, label: Done}]}]
lenses:
  cycle: {title: Cycle, nodes: [{id: P1, title: Plan}, {id: P2, title: Act}]}
  topic: {title: Topics}
overall: topic
bands: [{id: low, from: 0, label: Low}]
bands_note: One band.
targets: {default: 75}
target_note: Three quarters.
topics: [A, B]
";
const TOPIC: &str = "id: A
title: Talking
skills: [listen]
minutes: {reading: 9, exercises: 10, discussion: 15, assignment: 20}
objectives: [{id: AO1, level: apply, section: why, text: Hold a hearing}]
indicators:
  - id: A1
    phase: P1
    title: Hearings
    definition: Too short.
    scale: s
    asked: [ministry, workers]
    evidence: Minutes
    sources: [r1]
    lesson: why
    anchors:
      0: No hearing was held in the past twelve months and no paper that proposes one exists anywhere.
      1: No hearing was held in the past twelve months and no paper that proposes one exists anywhere.
      2: Hearings are held with adequate notice in every region and were counted in the past 18 months by the ministry.
    advice:
      0: {step: Write a proposal., who: The ministry, effort: low, practice: fair}
";
const OTHER: &str = "id: B
title: Acting
indicators: [{id: B1, phase: P2, title: Deeds, scale: s, asked: [ministry, workers], evidence: Files}]
";
const REGISTER: &str = "instruments:
  - {id: r1, kind: recommendation, number: R1, title: A Recommendation, year: 1950, binding: false, verified: true, use: Named here.}
  - {id: c9, kind: convention, number: C9, title: A Convention, year: 1960, binding: true, verified: true, use: Named nowhere.}
";
const PRACTICES: &str = "practices:
  - {id: fair, title: A fair, where: Here, since: '2001', what: A fair., result: Met., criticism: Loud., transfer: A hall., source: Ours., verified: true}
  - {id: dull, title: A dull one, where: Here, since: '2001', what: x., result: x., criticism: x., transfer: x., source: Ours., verified: true}
";
const LESSON: &str = "# A Talking

## Why {#why}
R1
requires a hearing of the partners. Recommendation No. 1 obliges nobody else. See [the indicator](#A1) and [another](#A7).

## Discussion {#discussion}
1. Who speaks?

## Your own country {#assignment}
1. Count the hearings.

## Sources {#sources}
- r1: guidance

é
- r7: nobody knows it
";
const QUESTIONS: &str = "id: workers
framework: small@1
constituency: workers
title: For workers
sections:
  - id: all
    title: All
    questions:
      - {indicator: A1, text: How far are hearings held?, expect: dk}
profiles: {quick: [A1]}
";

fn tree(more: &[(&str, &str)]) -> InMemoryTree {
    let mut tree = InMemoryTree::default();
    for (path, text) in [
        ("f/framework.yaml", FRAMEWORK),
        ("f/topics/A.yaml", TOPIC),
        ("f/topics/B.yaml", OTHER),
        ("f/instruments.yaml", REGISTER),
        ("f/practices.yaml", PRACTICES),
        ("f/glossary.yaml", "terms: [{id: hearing, term: hearing, definition: A meeting., see: []}]\n"),
        ("f/lessons/A.md", LESSON),
        ("f/questionnaires/workers.yaml", QUESTIONS),
    ]
    .iter()
    .chain(more)
    {
        tree.insert(*path, *text);
    }
    tree
}

fn loaded(more: &[(&str, &str)]) -> (Option<Arc<FrameworkSet>>, String) {
    let files = tree(more);
    let mut loader = Loader::new(&files, Catalog::builtin());
    let loaded = loader.framework("f", Path::new(""));
    (loaded, said(loader.findings()))
}

fn said(diags: &Diagnostics) -> String {
    diags.iter().map(|d| tripartite::locale::Locale::new("en").finding_text(d, &|_, _| None)).collect()
}

#[test]
fn everything_that_content_can_lack_is_said() {
    let (loaded, findings) = loaded(&[]);
    assert_eq!(findings, "");
    let loaded = loaded.unwrap();
    let said = said(&lint(
        &loaded.framework,
        &loaded.questionnaires,
        loaded.course(),
        Path::new("f"),
        Path::new("f/questionnaires"),
    ));
    for expected in [
        "warning[content/length]: the definition of `A1` has 2 words; 10 to 40 are required\n  --> f/topics/A.yaml\n",
        "warning[content/same-text]: the anchor 1 of `A1` is identical to the anchor 0 of `A1`\n",
        "warning[content/vague-word]: the anchor 2 of `A1` says `adequate`, which cannot be verified\n",
        "warning[content/missing-text]: the advice from 1 of `A1` is missing\n",
        "warning[content/missing-text]: the question of `A1` is missing\n",
        "warning[content/window]: the anchor 2 of `A1` looks back 18 months; the windows are 12, 24, 36 months\n",
        "warning[content/window]: the question of `A1` does not name the window of its anchors (12, 18 months), or names another\n  --> f/topics/A.yaml\n",
        "warning[content/missing-text]: the practice `fair` does not say in `as_of` of when its last information is\n",
        "warning[content/missing-text]: `A` has no indicator in the phase `P2`\n",
        "warning[content/missing-text]: objectives of `A`: 1; 3 to 5 are required\n",
        // The lesson and the card have fewer than 130 words: one minute.
        "error[content/minutes]: `A` claims 9 minutes of reading; its material accounts for 1\n",
        // 9 + 10 + 15 + 20 = 54
        "error[content/minutes]: the minutes of all topics add up to 54; the course has 60\n",
        "error[content/force]: `r1` is not binding or was not verified, but appears in a sentence with `requires`\n",
        "error[content/force]: `r1` is not binding or was not verified, but appears in a sentence with `obliges`\n",
        "error[content/dead-link]: a link refers to `A7`, which does not exist\n",
        "error[content/dead-link]: the source `r7` is not in the register\n",
        "warning[content/unused]: the instrument `c9` is not named anywhere\n",
        "warning[content/unused]: no advice refers to the practice `dull`\n",
        "warning[content/form]: questions that expect \"don't know\": 1 of 1; at most a quarter is allowed\n",
        "warning[content/form]: the form `quick` asks too few questions in `A`: 1 of the 2 questions put to all that a comparison needs\n",
        "warning[content/missing-text]: the questionnaire does not say who in the organisation would know the answer to `A1`\n",
    ] {
        assert!(said.contains(expected), "{expected}\n{said}");
    }
    // Exercises, discussion and assignment claim what one indicator, one question and one step carry.
    assert!(!said.contains("minutes of exercises") && !said.contains("minutes of assignment"), "{said}");
}

#[test]
fn what_is_named_must_exist() {
    let broken = TOPIC.replace("lesson: why", "lesson: wye").replace("practice: fair", "practice: fare");
    let (framework, said) = loaded(&[("f/topics/A.yaml", &broken), ("f/lessons/A.md", LESSON)]);
    assert!(framework.is_none());
    assert!(
        said.contains("error[framework/unknown-reference]: `wye` is not a section of the topic's lesson"),
        "{said}"
    );
    assert!(
        said.contains("`fare` is not a practice of this framework") && said.contains("did you mean `fair`?"),
        "{said}"
    );
    let (framework, said) = loaded(&[("f/lessons/A.md", "# A\n\n## Why\ntext\n")]);
    assert!(framework.is_none());
    assert!(
        said.contains("error[framework/bad-lesson]: the heading has no id\n  --> f/lessons/A.md:3:1"),
        "{said}"
    );
}

const OVERLAY: [(&str, &str); 3] = [
    (
        "f/ar/framework.yaml",
        "title: إطار صغير\nscales: [{id: s, points: [{code: 0, label: لا شيء}, {code: 1, label: على الورق}]}]\nstray: x\n",
    ),
    (
        "f/ar/topics/A.yaml",
        "title: الحديث\nindicators: [{id: A1, title: جلسات, anchors: {0: لم تعقد أي جلسة}}]\n",
    ),
    (
        "f/questionnaires/ar/workers.yaml",
        "sections: [{id: all, questions: [{indicator: A1, text: إلى أي مدى؟}]}]\n",
    ),
];

#[test]
fn a_further_language_is_one_more_folder() {
    let (loaded, findings) = loaded(&OVERLAY);
    assert_eq!(findings, "");
    let loaded = loaded.unwrap();
    let mut labels = loaded.framework.scales()[Ix::new(0)].points[Ix::new(1)].all_labels();
    assert!(labels.any(|label| label == "على الورق"), "a label in any language is an answer");
    drop(labels);
    let arabic = loaded.in_language("ar").unwrap();
    let coverage = &arabic.coverage;
    assert_eq!(arabic.framework.title(), "إطار صغير");
    assert_eq!(arabic.framework.indicators()[Ix::new(0)].title, "جلسات");
    assert_eq!(arabic.questionnaires[0].sections[0].questions[0].own_text, "إلى أي مدى؟");
    // What has no text keeps its own, marked.
    assert_eq!(arabic.framework.summary(), "[en] For tests.");
    assert_eq!(arabic.framework.scales()[Ix::new(0)].points[Ix::new(2)].label, "[en] Done");
    // A topic's title, an indicator's title; about and evidence are not there, or not translated.
    assert_eq!(coverage.kinds[&Kind::Anchors], (1, 3));
    assert!(coverage.missing.contains(&("topics/A.yaml".to_owned(), "indicators.A1.evidence".to_owned())));
    let stray = arabic.stray(&loaded.overlays("ar"));
    assert_eq!(stray, [("framework.yaml".to_owned(), "stray".to_owned())]);
    assert!(loaded.in_language("xx").is_none());
    // The original is as it was, and what was made is made once.
    assert_eq!(loaded.framework.scales()[Ix::new(0)].points[Ix::new(2)].label, "Done");
    assert!(Arc::ptr_eq(&arabic, &loaded.in_language("ar").unwrap()));
}

/// English words in brackets of their own, so that whatever is not translated is seen.
fn pseudo() -> String {
    let english =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("reports/lang/en.ftl")).unwrap();
    english
        .lines()
        .map(|line| match line.split_once(" = ") {
            Some((key, text)) if !line.starts_with([' ', '#']) && !text.starts_with('{') => {
                format!("{key} = ‹{text}›\n")
            }
            _ => format!("{line}\n"),
        })
        .collect()
}

#[test]
fn a_report_from_right_to_left() {
    let mut files = tree(&OVERLAY);
    files.insert(
        "assessment.yaml",
        "assessment: a\nbody: {name: بلد}\nframework: f\ndate: 2026-11-23\nlanguage: ar\n",
    );
    files.insert("returns/r.csv", "respondent,constituency,indicator,answer\nW1,workers,A1,على الورق\n");
    let mut material = assessment(&files, Path::new(""));
    assert!(!material.diagnostics.has_errors(), "{}", said(&material.diagnostics));
    material.translate("ar", Path::new("assessment.yaml"));
    let marked = said(&material.diagnostics);
    assert!(marked.contains("texts of the framework have no translation into `ar`"), "{marked}");
    let assessment = material.assessment.as_ref().unwrap();
    let locale = Locale::from_source("ar", &pseudo());
    let card = score(assessment);
    let report = Report::new(assessment, &card, &material.diagnostics, &locale);
    let files = artifacts(&report, &usual()).unwrap();
    let report = files.iter().find(|file| file.path == "a_report_2026-11-23_ar.html").unwrap();
    let page = String::from_utf8(report.bytes.clone()).unwrap();
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(page.contains("‹Summary›") && page.contains("جلسات"));
    assert!(page.contains("[en] Ministries"), "what is not translated is marked");
}

#[test]
fn the_handbook_holds_lesson_cards_and_terms() {
    let (loaded, _) = loaded(&[]);
    let loaded = loaded.unwrap();
    let locale = Locale::new("en");
    let book = handbook::document(&loaded.framework, loaded.course(), &locale);
    let setting = Setting::new(&locale);
    let written = |writer: &dyn Writer| String::from_utf8(writer.write(&book, &setting).unwrap()).unwrap();
    let page = written(&Html);
    for part in [
        "<h3 id=\"A-why\"><bdi>Why</bdi></h3>",
        "requires a <a href=\"#term-hearing\">hearing</a> of the partners.",
        "<a href=\"#A1\">the indicator</a>",
        "<em>another</em>",
        "id=\"practice-fair\"",
        "id=\"source-r1\"",
        "guidance, not binding",
        "Nominal learning time: 54 minutes",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    // The name of what a drawing is written in is no address that is fetched.
    let others = page.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
    for bad in ["src=\"", "<link", "http:", "https:"] {
        assert!(!others.contains(bad), "{bad}");
    }
    // Two phases enclose nothing: of the pictures there is the grid, with a cell for each of the two indicators.
    assert!(page.contains("id=\"chart-handbook-grid\"") && !page.contains("chart-handbook-cycle"), "{page}");
    let text = written(&Markdown);
    assert!(text.contains("(charts/en/handbook-grid.svg)"), "{text}");
    for part in ["## A Talking {#A}\n", "#### A1 Hearings", "- [ ] [A1](#A1) Hearings", "### Why {#A-why}\n"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
    // A link leads to a heading or is none.
    for link in text.split("](#").skip(1) {
        let id = &link[..link.find(')').unwrap()];
        assert!(text.contains(&format!("{{#{id}}}")), "{id}");
    }
}

#[test]
fn the_handbook_has_pictures_that_say_that_their_scores_are_invented() {
    let figures = |set: &FrameworkSet, language: &str| -> Vec<(&'static str, String)> {
        let book = handbook::document(&set.framework, set.course(), &Locale::new(language));
        let svg = |figure: &&tripartite::document::tree::Figure| {
            (figure.name, figure.drawing.svg(tripartite::chart::Medium::Page).unwrap().to_owned())
        };
        book.figures().iter().map(svg).collect()
    };
    for framework in Catalog::builtin().ids() {
        let set = Catalog::builtin().framework(framework).unwrap();
        for (language, invented) in [("en", "invented"), ("fr", "inventés")] {
            let found = figures(&set, language);
            assert!(!found.is_empty(), "{framework}");
            for (name, svg) in found {
                let said =
                    |tag: &str| svg.split(&format!("<{tag} ")).nth(1).unwrap().split("</").next().unwrap();
                assert!(said("title").contains(invented) && said("desc").contains(invented), "{name}: {svg}");
            }
        }
    }
    let coherence = Catalog::builtin().framework("coherence").unwrap();
    let names: Vec<&str> = figures(&coherence, "en").into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["handbook-cycle", "handbook-grid"]);
    // A1 in the first phase: 22 + 0; B1 in the second: 22 + (1 x 17 + 1 x 23) % 60 = 62. The other two cells hold no indicator.
    let (loaded, _) = loaded(&[]);
    let own = figures(&loaded.unwrap(), "en");
    let [("handbook-grid", svg)] = own.as_slice() else { panic!("{own:?}") };
    assert!(svg.contains(">22</text>") && svg.contains(">62</text>"), "{svg}");
    // 22 + 23 and 22 + 17 would stand in the others.
    assert!(!svg.contains(">45</text>") && !svg.contains(">39</text>"), "{svg}");
}
