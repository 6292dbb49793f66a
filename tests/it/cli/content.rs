//! Cards, exports, coverage and the handbook.

use std::path::Path;

use super::Run;

#[test]
fn an_indicator_is_shown_as_a_card() {
    let run = Run::new();
    let card = run.done(&["framework", "show", "W3"]).out;
    for part in [
        "W3  Members who paid for their recruitment",
        "Question: Of at least 30 migrant members recruited in the past 36 months and asked (fewer: don't know), what share",
        "counted back from the date of the assessment. \"not applicable\" takes the question out",
        "With this meaning since version: 1.1.0",
        "Supports: T03P5",
        "4  In fewer than 10 %",
        "Next step: ",
        "Related practice: ",
        "Evidence to look for: ",
        "Sources on the subject: C181",
    ] {
        assert!(card.contains(part), "{part}\n{card}");
    }
    let typo = run.run(&["framework", "show", "T02P33"]);
    assert_eq!(typo.code, 3);
    assert!(typo.err.contains("\n  help: did you mean `T02P3`?\n"), "{}", typo.err);
    let strange = run.run(&["framework", "show", "W3", "--lang", "xx"]);
    assert_eq!(strange.code, 3);
    assert!(
        strange.err.contains("`coherence` has no texts in `xx`; languages available: en"),
        "{}",
        strange.err
    );
}

#[test]
fn the_whole_framework_is_exported_in_every_format() {
    let run = Run::new();
    let csv = run.done(&["framework", "export"]).out;
    let mut table = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let header: Vec<String> = table.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(header[..3], ["id", "topic", "topic_title"]);
    assert!(header.contains(&"question_employers".to_owned()), "{header:?}");
    let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 106);
    let json: serde_json::Value =
        serde_json::from_str(&run.done(&["framework", "export", "--format", "json"]).out).unwrap();
    assert_eq!(json["indicators"].as_array().unwrap().len(), 106);
    assert_eq!(json["practices"].as_array().unwrap().len(), 12);
    let yaml = run.done(&["framework", "export", "--format", "yaml"]).out;
    assert!(yaml.starts_with("id: coherence\n"), "{}", &yaml[..60]);
    assert_eq!(run.run(&["framework", "export", "--format", "xlsx"]).code, 2, "a workbook needs a file");
    run.done(&["framework", "export", "-o", "one.xlsx"]);
    run.done(&["framework", "export", "--format", "xlsx", "-o", "two.xlsx"]);
    let bytes = |name: &str| std::fs::read(run.path().join(name)).unwrap();
    assert_eq!(bytes("one.xlsx"), bytes("two.xlsx"), "the same input gives the same bytes");
    // Read by another crate, the workbook holds what the table holds.
    use calamine::Reader as _;
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(run.path().join("one.xlsx")).unwrap();
    let sheet = book.worksheet_range("coherence").unwrap();
    assert_eq!(sheet.height(), 108, "names for programs, headings for people, 106 rows");
    for (row, record) in rows.iter().enumerate() {
        let cell = sheet.get((row + 2, 0)).map(ToString::to_string);
        assert_eq!(cell.as_deref(), Some(&record[0]));
    }
}

#[test]
fn the_list_names_frameworks_with_their_languages() {
    let said = Run::new().done(&["framework", "list"]).out;
    let ends: Vec<&str> = said.lines().map(|line| &line[line.rfind('(').unwrap()..]).collect();
    assert_eq!(
        ends,
        ["(84 core indicators; en, fr)", "(30 core indicators; en, fr)", "(40 core indicators; en, fr)"]
    );
}

#[test]
fn coverage_counts_texts_by_language_and_kind() {
    let run = Run::new();
    let said = run.done(&["framework", "coverage"]).out;
    let header = said.lines().next().unwrap();
    assert_eq!(
        header.split_whitespace().collect::<Vec<_>>(),
        [
            "language",
            "framework",
            "indicators",
            "anchors",
            "advice",
            "objectives",
            "lessons",
            "questions",
            "registers",
            "all"
        ]
    );
    let english: Vec<&str> = said.lines().nth(1).unwrap().split_whitespace().collect();
    assert_eq!(english[0], "en");
    let (done, all) = english.last().unwrap().split_once('/').unwrap();
    assert_eq!(done, all, "{said}");
}

#[test]
fn the_handbook_is_one_file() {
    let run = Run::new();
    run.done(&["handbook", "-o", "book.html"]);
    let page = run.read("book.html");
    assert!(
        page.contains("<h2 id=\"T14\">")
            && page.contains("id=\"T14P6\"")
            && page.contains("id=\"checklist\"")
    );
    for part in page.split("href=\"").skip(1) {
        let target = &part[..part.find('"').unwrap()];
        let id = target.strip_prefix('#').unwrap_or_else(|| panic!("{target}"));
        assert!(page.contains(&format!("id=\"{id}\"")), "{target}");
    }
    // The name of what a drawing is written in is no address that is fetched.
    let others = page.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
    for bad in [" src=", "<link", "http://", "https://"] {
        assert!(!others.contains(bad), "{bad}");
    }
    run.write("book.html", "mine");
    assert_eq!(run.run(&["handbook", "-o", "book.html"]).code, 4, "nothing is overwritten unasked");
    // The ending says what is written, unless the format is asked for.
    run.done(&["handbook", "-o", "book.md"]);
    assert_eq!(run.read("book.md").matches("\n- [ ] ").count(), 84);
    assert!(run.read("charts/en/handbook-grid.svg").contains("invented"), "the drawings stand beside it");
    // Another book has the same drawings, which are no reason to refuse it.
    run.done(&["handbook", "-o", "book.txt", "--format", "md"]);
    assert_eq!(run.read("book.txt"), run.read("book.md"));
    let strange = run.run(&["handbook", "-o", "book.odt"]);
    assert_eq!(strange.code, 4, "{}", strange.err);
    assert!(
        strange.err.contains(
            "the ending of `book.odt` does not match any available format; choose one with --format: html, md"
        ),
        "{}",
        strange.err
    );
    assert!(!run.path().join("book.odt").exists());
}

/// The built-in framework as a folder of the user's own.
fn own_framework(run: &Run) {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR"));
    run.copy(&ours.join("frameworks/coherence"), "own");
    run.copy(&ours.join("questionnaires/coherence"), "own/questionnaires");
}

#[test]
fn minutes_that_the_material_cannot_carry_are_refused() {
    let run = Run::new();
    own_framework(&run);
    let sound = run.done(&["framework", "check", "own"]);
    assert!(sound.out.contains("84 core and 22 supporting indicators, 5 questionnaires"), "{}", sound.out);
    let topic = run.read("own/topics/T01.yaml");
    let at = topic.find("reading: ").unwrap() + "reading: ".len();
    let padded = format!("{}9{}", &topic[..at], &topic[at..]);
    std::fs::write(run.path().join("own/topics/T01.yaml"), padded).unwrap();
    let refused = run.run(&["framework", "check", "own"]);
    assert_eq!(refused.code, 3, "{}", refused.out);
    assert!(refused.err.contains("error[content/minutes]: `T01` claims 9"), "{}", refused.err);
}
