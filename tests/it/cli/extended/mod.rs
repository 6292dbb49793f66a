//! A framework that extends another one, and the workbook by which a consultant makes one.

mod refused;

use std::collections::BTreeMap;
use std::path::Path;

use calamine::Reader as _;
use tripartite::{Catalog, Disk, FrameworkSet, Loader};

use crate::cli::Run;

/// A workbook as cells, by the names of its columns and the ids of its rows.
#[derive(Clone)]
struct Book {
    names: Vec<String>,
    headings: Vec<String>,
    rows: Vec<Vec<String>>,
    meta: Vec<(String, String)>,
}

impl Book {
    fn export(run: &Run, framework: &str, language: &str) -> Self {
        run.done(&["framework", "export", framework, "-o", "book.xlsx", "--lang", language, "--force"]);
        let mut book: calamine::Xlsx<_> = calamine::open_workbook(run.path().join("book.xlsx")).unwrap();
        let sheets = book.worksheets();
        let cells = |n: usize| -> Vec<Vec<String>> {
            sheets[n].1.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect()
        };
        let (mut rows, meta) = (cells(0), cells(1));
        assert_eq!(sheets[1].0, "_meta");
        let (names, headings) = (rows.remove(0), rows.remove(0));
        let meta = meta.into_iter().map(|row| (row[0].clone(), row[1].clone())).collect();
        Self { names, headings, rows, meta }
    }

    fn column(&self, name: &str) -> usize {
        self.names.iter().position(|known| known == name).unwrap_or_else(|| panic!("{name}"))
    }

    fn row(&self, id: &str) -> usize {
        self.rows.iter().position(|row| row[self.column("id")] == id).unwrap_or_else(|| panic!("{id}"))
    }

    fn set(&mut self, id: &str, name: &str, text: &str) {
        let (row, column) = (self.row(id), self.column(name));
        self.rows[row][column] = text.to_owned();
    }

    fn add(&mut self, cells: &[(&str, &str)]) {
        let mut row = vec![String::new(); self.names.len()];
        for (name, text) in cells {
            row[self.column(name)] = (*text).to_owned();
        }
        self.rows.push(row);
    }

    /// By id and name of the column; what is empty is left out.
    fn cells(&self) -> BTreeMap<(String, String), String> {
        let id = self.column("id");
        let rows = self.rows.iter().flat_map(|row| {
            let cells = self.names.iter().zip(row).filter(|(_, text)| !text.is_empty());
            cells.map(|(name, text)| ((row[id].clone(), name.clone()), text.clone()))
        });
        rows.collect()
    }

    /// Writes it with another program's habits: columns in any order, blank rows, no numbers.
    fn write(&self, run: &Run, name: &str, order: &[usize], blank: u32) {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let sheet = workbook.add_worksheet();
        let mut line = 0;
        for cells in [&self.names, &self.headings].into_iter().chain(&self.rows) {
            for (at, &column) in (0..).zip(order) {
                sheet.write_string(line, at, &cells[column]).unwrap();
            }
            line += 1 + if line > 1 { blank } else { 0 };
        }
        let meta = workbook.add_worksheet().set_name("_meta").unwrap();
        for (row, (key, value)) in (0..).zip(&self.meta) {
            meta.write_string(row, 0, key).unwrap().write_string(row, 1, value).unwrap();
        }
        workbook.save(run.path().join(name)).unwrap();
    }

    fn save(&self, run: &Run, name: &str) {
        self.write(run, name, &(0..self.names.len()).collect::<Vec<_>>(), 0);
    }
}

fn load(run: &Run, folder: &str) -> std::sync::Arc<FrameworkSet> {
    let mut loader = Loader::new(&Disk, Catalog::builtin());
    let set = loader.framework(run.path().join(folder).to_str().unwrap(), Path::new(""));
    assert_eq!(loader.findings().len(), 0, "{:?}", loader.findings());
    set.unwrap()
}

const ADDED: [(&str, &str); 12] = [
    ("id", "T05X"),
    ("topic", "T05"),
    ("phase", "P1"),
    ("fields", "employment"),
    ("title", "An indicator of one's own"),
    ("question", "How far is it there?"),
    ("scale", "implementation"),
    ("asked", "workers; employers"),
    ("point_0", "Nothing\nat all"),
    ("advice_0", "Begin"),
    ("advice_0_who", "The ministry: its \"unit\""),
    ("advice_0_effort", "low"),
];

#[test]
fn what_is_not_touched_is_no_change() {
    let run = Run::new();
    for framework in ["coherence", "sdg-10-7-2", "sdg-17-14-1"] {
        for language in ["en", "fr"] {
            let mut book = Book::export(&run, framework, language);
            let import = |name: &str| {
                let said = run.done(&["framework", "import", name, "--lang", "en"]);
                assert_eq!(said.out, format!("nothing differs from {framework}@1; no file is written\n"));
                assert_eq!(said.err, "", "{framework} {language}");
            };
            import("book.xlsx");
            book.rows.sort_by_key(|row| std::cmp::Reverse(row[4].clone()));
            let order: Vec<usize> = (0..book.names.len()).rev().collect();
            book.write(&run, "moved.xlsx", &order, 2);
            import("moved.xlsx");
        }
    }
    assert_eq!(run.files(), ["book.xlsx", "moved.xlsx"]);
}

#[test]
fn what_is_edited_in_the_workbook_is_edited_in_the_framework_and_nothing_else() {
    for language in ["en", "fr"] {
        let run = Run::new();
        let mut book = Book::export(&run, "coherence", language);
        // In each column of texts another cell, with whatever YAML could take for its own.
        let texts =
            ["title", "definition", "question", "evidence", "point_0", "point_4", "advice_0", "advice_2_who"];
        for (n, name) in texts.into_iter().enumerate() {
            let id = book.rows[7 * n + 3][0].clone();
            book.set(&id, name, &format!("{n}: # \"{name}\" {{a}} [b] \\n é\n- zweite 'Zeile' : yes"));
        }
        book.set("T03P1", "weight", "3");
        book.set("T03P1", "asked", "workers ministry");
        book.set("T04P2", "phase", "P3");
        book.set("T04P2", "fields", "education");
        book.set("T04P3", "profile", "origin");
        book.set("T04P3", "sources", "c97");
        book.set("T06P1", "advice_1_effort", "high");
        book.set("T06P1", "advice_1_practice", "asean-forum");
        book.set("W2", "evidence", "yes");
        book.add(&ADDED);
        book.set("T05P1", "hidden", "oui");
        book.set("T14P6", "hidden", "YES");
        book.save(&run, "mine.xlsx");
        let said = run.done(&["framework", "import", "mine.xlsx", "--lang", "en"]).out;
        for part in [
            "changed: 12 indicators\n",
            "  T04P2: phase, fields\n",
            "added: one indicator\n",
            "hidden: 2 indicators\n",
            "  T14P6: ",
        ] {
            assert!(said.contains(part), "{part}\n{said}");
        }
        let yaml = run.read("mine/framework.yaml");
        assert!(
            yaml.contains("extends: \"coherence@1\"\n") && yaml.contains("hidden: [T05P1, T14P6]\n"),
            "{yaml}"
        );
        let again = Book::export(&run, "mine", language);
        let mut wanted = book.cells();
        wanted.retain(|(id, column), _| id != "T05P1" && id != "T14P6" && column != "hidden");
        let mut found = again.cells();
        found.retain(|(_, column), _| column != "hidden");
        // Lists come back in the order of the framework.
        wanted.insert(("T03P1".into(), "asked".into()), "ministry workers".into());
        wanted.insert(("T05X".into(), "asked".into()), "workers employers".into());
        wanted.insert(("T05X".into(), "weight".into()), "1".into());
        assert_eq!(found, wanted, "{language}");
        // And that framework, exported in either language, is one without a difference.
        for other in ["en", "fr"] {
            Book::export(&run, "mine", other).save(&run, "again.xlsx");
            let said = run.done(&["framework", "import", "again.xlsx", "--base", "mine", "--lang", "en"]);
            assert_eq!(said.out, "nothing differs from mine@1; no file is written\n", "{language} {other}");
        }
    }
}

#[test]
fn what_is_hidden_or_added_is_so_in_questionnaires_and_the_course_comes_along() {
    let run = Run::new();
    let mut book = Book::export(&run, "coherence", "en");
    book.add(&ADDED);
    book.set("T01P1", "hidden", "yes");
    book.save(&run, "mine.xlsx");
    run.done(&["framework", "import", "mine.xlsx"]);
    let (mine, base) = (load(&run, "mine"), Catalog::builtin().framework("coherence").unwrap());
    let asks = |set: &FrameworkSet, constituency: &str, id: &str| {
        let c = set.framework.constituency(constituency).unwrap();
        let form = set.questionnaires.iter().find(|q| q.constituency == c).unwrap();
        let indicator = set.framework.indicator(id)?;
        let section = form.sections.iter().find(|s| s.questions.iter().any(|q| q.indicator == indicator))?;
        Some((section.id.clone(), form.contains("quick", indicator).unwrap()))
    };
    let at = |section: &str, quick| Some((section.to_owned(), quick));
    assert_eq!(asks(&base, "workers", "T01P1"), at("T01", true));
    assert_eq!(asks(&mine, "workers", "T01P1"), None);
    assert_eq!(asks(&mine, "workers", "T05X"), at("T05", false));
    assert_eq!(asks(&mine, "employers", "T05X"), at("T05", false));
    assert_eq!(asks(&mine, "ministry", "T05X"), None, "it is not asked");
    assert_eq!(asks(&mine, "observers", "T05X"), None, "they hear what all are asked");
    assert_eq!(asks(&mine, "review", "T05X"), at("T05", false), "the review is asked everything");
    assert_eq!(mine.framework.indicators().len(), base.framework.indicators().len());
    let lessons = |set: &FrameworkSet| set.course().topics.iter().filter(|t| t.lesson.is_some()).count();
    assert_eq!((lessons(&mine), mine.course().practices.len()), (14, 12));
    assert_eq!(mine.languages().collect::<Vec<_>>(), ["en", "fr"]);
    let extension = mine.framework.extension().unwrap();
    assert_eq!((extension.id.as_str(), extension.version), ("coherence", base.framework.version()));
    assert_eq!((extension.added.as_slice(), extension.reworded.len()), (&["T05X".to_owned()][..], 0));
    // Its French title is that of the framework below.
    let (french, _) = mine.framework_in("fr");
    let hidden = &french.extension().unwrap().hidden[0];
    let (base_in_french, _) = base.framework_in("fr");
    let title = &base_in_french[base.framework.indicator("T01P1").unwrap()].title;
    assert_eq!((hidden.id.as_str(), &hidden.title), ("T01P1", title));
}

#[test]
fn a_topic_of_which_everything_is_hidden_goes_with_its_lesson() {
    let run = Run::new();
    let hidden = "T08P1, T08P2, T08P3, T08P4, T08P5, T08P6";
    let base = Catalog::builtin().framework("coherence").unwrap();
    let core = |id: &str| base.framework.indicator(id).unwrap();
    let beside: Vec<String> = base
        .framework
        .indicators()
        .iter()
        .filter(|one| one.supports.is_some_and(|c| (1..=6).any(|n| c == core(&format!("T08P{n}")))))
        .map(|one| one.id.to_string())
        .collect();
    let all = [vec![hidden.to_owned()], beside].concat().join(", ");
    run.write(
        "mine/framework.yaml",
        format!("id: mine\nversion: 1.0.0\nextends: coherence@1\nhidden: [{all}]\n"),
    );
    let mine = load(&run, "mine");
    assert!(!mine.framework.has("T08") && mine.framework.has("T09"));
    assert!(mine.course().topics.iter().all(|topic| topic.topic != "T08"));
    assert!(mine.questionnaires.iter().all(|form| form.sections.iter().all(|section| section.id != "T08")));
    let said = run.done(&["framework", "coverage", "mine"]).out;
    assert!(!said.contains("without counterpart"), "{said}");
}

#[test]
fn a_changed_text_loses_its_translation_and_one_changed_in_french_alone_is_counted() {
    let run = Run::new();
    let mut book = Book::export(&run, "coherence", "en");
    book.set("T02P3", "title", "Another title");
    book.save(&run, "english.xlsx");
    run.done(&["framework", "import", "english.xlsx"]);
    let english = load(&run, "english");
    let i = english.framework.indicator("T02P3").unwrap();
    let (french, coverage) = english.framework_in("fr");
    assert_eq!(french[i].title, "[en] Another title");
    assert_eq!(coverage.missing, [("topics/T02.yaml".to_owned(), "indicators.T02P3.title".to_owned())]);
    // A translation in the folder itself stands.
    run.write("english/fr/topics/T02.yaml", "id: T02\nindicators:\n  - {id: T02P3, title: Un autre titre}\n");
    let (french, coverage) = load(&run, "english").framework_in("fr");
    assert_eq!((french[i].title.as_str(), coverage.missing.len()), ("Un autre titre", 0));

    let mut book = Book::export(&run, "coherence", "fr");
    book.set("T02P3", "title", "Un autre titre");
    book.add(&ADDED);
    book.save(&run, "french.xlsx");
    run.done(&["framework", "import", "french.xlsx", "--lang", "fr"]);
    let set = load(&run, "french");
    let base = Catalog::builtin().framework("coherence").unwrap();
    assert_eq!(set.framework[i].title, base.framework[i].title, "the English text is what it was");
    assert_eq!(set.framework_in("fr").0[i].title, "Un autre titre");
    let added = set.framework.indicator("T05X").unwrap();
    assert_eq!(set.framework[added].title, "[fr] An indicator of one's own");
    assert_eq!(set.framework_in("fr").0[added].title, "An indicator of one's own");
    assert_eq!(set.framework.extension().unwrap().reworded, ["T02P3"]);
    let said = run.done(&["framework", "coverage", "french", "--missing"]).out;
    assert!(said.contains("changed in fr alone: topics/T02.yaml indicators.T02P3.title\n"), "{said}");
    // Title, and of the new one: title, question, one anchor, step and who.
    let rows: Vec<Vec<&str>> = said.lines().take(3).map(|line| line.split_whitespace().collect()).collect();
    let counts = |row: usize| rows[row].last().unwrap().split_once('/').unwrap();
    let number = |text: &str| text.parse::<usize>().unwrap();
    let ((english, all), (french, all_french)) = (counts(1), counts(2));
    assert_eq!((number(all) - number(english), french, all), (6, all_french, all_french));
}

#[test]
fn one_derived_framework_extends_another() {
    let run = Run::new();
    run.write("one/framework.yaml", "id: one\nversion: 1.0.0\nextends: coherence@1\nhidden: [T01P1]\n");
    run.write(
        "one/topics/T02.yaml",
        "id: T02\nindicators:\n  - {id: T02P3, title: First}\n  - {id: T02P4, title: Fourth}\n",
    );
    let mut book = Book::export(&run, "one", "en");
    assert!(book.rows.iter().all(|row| row[0] != "T01P1"));
    book.set("T02P3", "title", "Second");
    book.set("T01P2", "hidden", "yes");
    book.save(&run, "two.xlsx");
    let refused = run.run(&["framework", "import", "two.xlsx", "-o", "one", "--force"]);
    assert!(refused.code == 4 && refused.err.contains("choose another one with -o"), "{}", refused.err);
    run.done(&["framework", "import", "two.xlsx", "-o", "deep/two"]);
    assert!(run.read("deep/two/framework.yaml").contains("extends: \"../../one\"\n"));
    let (one, two) = (load(&run, "one"), load(&run, "deep/two"));
    let title =
        |set: &FrameworkSet, id: &str| set.framework[set.framework.indicator(id).unwrap()].title.clone();
    assert_eq!(
        [title(&one, "T02P3"), title(&two, "T02P3"), title(&two, "T02P4")],
        ["First", "Second", "Fourth"]
    );
    let extension = two.framework.extension().unwrap();
    let hidden: Vec<&str> = extension.hidden.iter().map(|one| one.id.as_str()).collect();
    // What it changes is told from the lowest of them on.
    assert_eq!((extension.id.as_str(), hidden), ("coherence", vec!["T01P1", "T01P2"]));
    assert_eq!(extension.reworded, ["T02P3", "T02P4"]);
    assert!(
        two.framework_in("fr").0[two.framework.indicator("T02P4").unwrap()].title.starts_with("[en] Fourth")
    );
    // The fingerprint covers what lies below.
    run.write("one/topics/T02.yaml", "id: T02\nindicators:\n  - {id: T02P3, title: First}\n");
    assert_ne!(load(&run, "deep/two").framework.sha256(), two.framework.sha256());
    let base = Catalog::builtin().framework("coherence").unwrap();
    assert_ne!(one.framework.sha256(), base.framework.sha256());
    assert!(!one.edited);
}

#[test]
fn nothing_is_overwritten_unasked_and_what_an_earlier_import_said_does_not_stay() {
    let run = Run::new();
    let whole = Book::export(&run, "coherence", "en");
    let import = |id: &str, force: &[&str]| {
        let mut book = whole.clone();
        book.set(id, "title", "Another title");
        book.save(&run, "mine.xlsx");
        run.run(&[&["framework", "import", "mine.xlsx"], force].concat())
    };
    assert_eq!(import("T02P3", &[]).code, 0);
    let refused = import("T03P1", &[]);
    assert!(refused.code == 4 && refused.err.contains("already exist"), "{}", refused.err);
    // A file of the consultant's own is left alone.
    run.write("mine/topics/T09.yaml", "id: T09\nindicators:\n  - {id: T09P1, title: By hand}\n");
    assert_eq!(import("T03P1", &["--force"]).code, 0);
    assert_eq!(load(&run, "mine").framework.extension().unwrap().reworded, ["T03P1", "T09P1"]);
}

#[test]
fn a_report_says_what_the_framework_changes() {
    let run = Run::with_demo();
    run.write("demo/own/framework.yaml", "id: own\nversion: 1.0.0\nextends: coherence@1\nhidden: [T14P6]\n");
    run.write(
        "demo/own/topics/T02.yaml",
        "id: T02\nindicators:\n  - {id: T02P3, title: Worded otherwise}\n  - {id: T02P4, weight: 2}\n  - {id: T02X, phase: P1, \
         fields: [employment], title: New, question: How far?, scale: implementation, asked: [workers]}\n",
    );
    let edit = |path: &str, from: &str, to: &str| {
        let text = run.read(path);
        assert!(text.contains(from), "{path}");
        run.write(path, text.replace(from, to));
    };
    edit("demo/assessment.yaml", "framework: coherence@1", "framework: own");
    for path in [
        "demo/returns/ministries.csv",
        "demo/returns/review.yaml",
        "demo/returns/observers.yaml",
        "demo/returns/seafarers-union.yaml",
    ] {
        let kept: Vec<String> =
            run.read(path).lines().filter(|l| !l.contains("T14P6")).map(|l| format!("{l}\n")).collect();
        run.write(path, kept.concat());
    }
    let json: serde_json::Value =
        serde_json::from_str(&run.done(&["score", "demo", "--format", "json"]).out).unwrap();
    let extends = &json["framework"]["extends"];
    assert_eq!(
        *extends,
        serde_json::json!({"id": "coherence", "version": "1.1.0", "hidden": ["T14P6"], "reworded": ["T02P3"], "altered": ["T02P4"], "added": ["T02X"]})
    );
    for (language, parts) in [
        (
            "en",
            [
                "it extends coherence 1.1.0",
                "One indicator of that framework is left out: T14P6 (",
                "worded otherwise: T02P3",
                "who is asked: T02P4 (",
                "added: T02X (New)",
            ],
        ),
        (
            "fr",
            [
                "prolonge coherence 1.1.0",
                "1 indicateur de ce référentiel est écarté\u{a0}: T14P6 (",
                "reformulé\u{a0}: T02P3",
                "interrogé\u{a0}: T02P4 (",
                "ajouté\u{a0}: T02X (",
            ],
        ),
    ] {
        run.done(&["report", "demo", "--lang", language, "--format", "md", "--force"]);
        let name = run.files().into_iter().filter(|name| name.ends_with(&format!("_{language}.md")));
        let text: String = name.map(|name| run.read(name)).collect();
        for part in parts {
            assert!(text.contains(part), "{language}: {part}");
        }
    }
    edit("demo/assessment.yaml", "T03P5: 90", "T14P6: 90");
    let got = run.run(&["check", "demo"]);
    assert!(
        got.code == 3 && got.err.contains("a target is set for `T14P6`, which the framework hides"),
        "{}",
        got.err
    );
}
