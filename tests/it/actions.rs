//! The action plan: what comes first is worked out by hand, and what is filled in is read back and shown.

use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Reader, Xlsx};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use tripartite::analysis::plan::{Kind, Progress, plan, progress};
use tripartite::load::Material;
use tripartite::locale::languages;
use tripartite::model::action::Status;
use tripartite::{Assessment, Code, Locale, score};

use crate::book::file;
use crate::support::{loaded, material};

const TOPIC: &str = "id: A
title: First topic
indicators:
  - {id: Q1, title: Quick, scale: steps, asked: [ministry, workers], anchors: {1: A draft is there}, advice: {0: {step: Write a draft, who: Labour, effort: low}}}
  - {id: Q2, title: Slow, scale: steps, asked: [ministry, workers], advice: {0: {step: Pass a law, who: Parliament, effort: high}}}
  - {id: T1, title: Apart, scale: steps, asked: [ministry, workers]}
  - {id: T2, title: Far apart, scale: steps, asked: [ministry, workers], advice: {1: {step: Apply it, who: Labour, effort: low}}}
  - {id: S1, title: Doubted, scale: steps, asked: [ministry, workers], evidence: A list of cases}
  - {id: C1, title: Unheard, scale: steps, asked: [ministry, workers]}
  - {id: O1, title: Alone, scale: steps, asked: [ministry, workers]}
  - {id: G1, title: Reached, scale: steps, asked: [ministry, workers]}
  - {id: K1, title: Nearly, scale: steps, asked: [ministry, workers]}
";

const QUESTIONS: &str = "id: workers
framework: small@1
constituency: workers
title: For workers
sections:
  - id: all
    title: All
    questions: [{indicator: Q1, text: q}, {indicator: Q2, text: q}, {indicator: T1, text: q}, {indicator: T2, text: q}, {indicator: S1, text: q}, {indicator: C1, text: q}, {indicator: O1, text: q}, {indicator: G1, text: q}, {indicator: K1, text: q}, {indicator: B1, text: q}, {indicator: B2, text: q}]
profiles:
  quick: [Q1]
";

const RETURNS: &str = "respondent,constituency,organisation,consent,Q1,Q2,T1,T2,T2_comment,S1,C1,O1,G1,K1
M1,ministry,Labour,yes,0,0,1,2,We did it twice,2,0,0,2,1
M2,ministry,Labour,no,0,0,1,2,A secret,2,0,0,2,2
W1,workers,Union,yes,0,0,0,0,Never seen,1,nc,dk,2,1
";

/// The small country with these actions.
fn country(files: &[(&str, &str)]) -> Material {
    let base = [
        ("framework/topics/A.yaml", TOPIC),
        ("questionnaires/workers.yaml", QUESTIONS),
        ("returns/r.csv", RETURNS),
    ];
    material(&[&base, files].concat())
}

fn assessed(files: &[(&str, &str)]) -> Assessment {
    country(files).assessment.unwrap()
}

fn ids(assessment: &Assessment) -> Vec<(Kind, String)> {
    let card = score(assessment);
    let steps = plan(assessment, &card);
    steps.iter().map(|step| (step.kind, assessment.framework()[step.indicator].id.to_string())).collect()
}

/// The plan as a document, as text.
fn text(assessment: &Assessment) -> String {
    String::from_utf8(file(assessment, &Locale::new("en"), "md", "actions")).unwrap()
}

#[test]
fn what_comes_first_is_told_by_the_reading() {
    // The target is 75, 25 is serious, more than 25 a dispute; points are worth 0, 50, 100.
    // Q1, Q2: 0 and 0, gap 75. T1: 50 and 0, 50 apart, score 25. T2: 100 and 0, 100 apart, score 50, gap 25. S1: 100 and 50, score 75,
    // 50 apart. C1: the workers were not consulted. O1: the workers don't know. G1: 100 and 100.
    // K1: (50 + 100) / 2 = 75 and 50, 25 apart, score 62.5, gap 12.5.
    let wanted = [
        (Kind::QuickWin, "Q1"),
        (Kind::Act, "Q2"),
        (Kind::Talk, "T2"),
        (Kind::Talk, "T1"),
        (Kind::Show, "S1"),
        (Kind::Consult, "C1"),
        (Kind::Ask, "O1"),
        (Kind::Small, "K1"),
    ];
    let assessment = assessed(&[]);
    assert_eq!(ids(&assessment), wanted.map(|(kind, id)| (kind, id.to_owned())));
    let plan = text(&assessment);
    // The sign of success is the anchor of the next point, or its label.
    for said in [
        "A draft is there",
        "On paper",
        "Write a draft",
        "We did it twice",
        "Never seen",
        "Bring Workers' organisations and Ministries together and agree on where this stands. Then: Apply it",
        "A list of cases",
        "Consult Workers' organisations.",
        "Ask Workers' organisations to answer.",
    ] {
        assert!(plan.replace('\\', "").contains(said), "{said}: {plan}");
    }
    assert!(!plan.contains("A secret"), "who withholds is not quoted");
}

#[test]
fn what_was_entered_is_shown_as_done_late_or_dropped_and_what_is_wrong_is_said_with_its_row() {
    let actions = "indicator,owner,due,status,remark
Q1,Ministry of Labour,2026-11-22,open,
q2,Parliament,2026-12-31,Fait,well
T1,,,abandonné,
G1,Somebody,2020-01-01,done,
B1,Another,,,
zz,Nobody,,,
Q1,Second,soon,maybe,
K1,,,,
";
    let material = country(&[("actions.csv", actions)]);
    let findings: Vec<(&str, String)> = material
        .diagnostics
        .iter()
        .map(|one| {
            (
                one.code.as_str(),
                Locale::new("en")
                    .finding_text(one, &|_, _| None)
                    .lines()
                    .nth(1)
                    .unwrap_or_default()
                    .trim()
                    .to_owned(),
            )
        })
        .filter(|(code, _)| code.starts_with("actions/"))
        .collect();
    let place = |row: usize, column: &str| format!("--> actions.csv, row {row}, column `{column}`");
    assert_eq!(
        findings,
        [
            ("actions/unknown-indicator", place(7, "indicator")),
            ("actions/bad-date", place(8, "due")),
            ("actions/unknown-status", place(8, "status")),
        ]
    );
    let assessment = material.assessment.unwrap();
    assert!(assessment.sources().iter().any(|source| source.path == "actions.csv"));
    let card = score(&assessment);
    let steps = plan(&assessment, &card);
    // Q1 twice (late, and with a word that is no status), Q2 done, T1 dropped, G1 done and closed, B1 open where nothing is asked.
    assert_eq!(
        progress(&steps, assessment.date()),
        Progress { all: 6, done: 2, late: 1, doing: 0, open: 1, dropped: 1, unclear: 1, closed: 1 }
    );
    assert_eq!(
        steps.iter().map(|step| step.kind).filter(|kind| matches!(kind, Kind::Closed | Kind::Gone)).count(),
        2
    );
    let plan = text(&assessment);
    for said in [
        "6 actions are entered in the plan: 2 done, 1 late, 0 in progress, 1 open, 1 dropped, 1 with a status that is not understood. The gap of one of them is closed now.",
        "Ministry of Labour, 22 November 2026, late",
        "Parliament, 31 December 2026, done, well",
        "Gap closed",
        "Somebody, 1 January 2020, done",
        "Not a gap of this assessment",
        "Second, soon, “maybe” (not understood)",
    ] {
        assert!(plan.contains(said), "{said}: {plan}");
    }
    // On the day that it is due nothing is late.
    let day = tripartite::model::day::Day::parse("2026-11-22").unwrap();
    assert!(text(&assessment.clone().dated(day)).contains("Ministry of Labour, 22 November 2026, open"));
}

#[test]
fn days_are_read_as_people_write_them_and_what_is_none_stands_as_it_was_entered() {
    let actions = "indicator,owner,due\nQ1,A,31/12/2026\nQ2,B,31.12.2026\nT1,C,04/05/2026\n";
    let material = country(&[("actions.csv", actions)]);
    let bad = material.diagnostics.iter().filter(|one| one.code == Code::BadActionDate).count();
    assert_eq!(bad, 1, "in English the fourth of May may be the fifth of April");
    let plan = text(&material.assessment.unwrap());
    for said in ["A, 31 December 2026, open", "B, 31 December 2026, open", "C, 04/05/2026, open"] {
        assert!(plan.contains(said), "{said}: {plan}");
    }
    // What the next point looks like can name what is missing there, and is a success all the same.
    assert!(plan.contains("Sign of success, at least") && plan.contains("A draft is there"), "{plan}");
}

#[test]
fn a_plan_without_its_columns_and_a_damaged_one_keep_nobody_from_the_scores() {
    for (name, bytes) in [("actions.csv", "who,when\nx,y\n"), ("actions.xlsx", "PK\u{3}\u{4}damaged")] {
        let material = country(&[(name, bytes)]);
        assert!(material.assessment.is_some(), "{name}");
        let told: Vec<Code> = material
            .diagnostics
            .iter()
            .filter(|one| one.place.path() == Path::new(name))
            .map(|one| one.code)
            .collect();
        assert_eq!(told.len(), 1, "{name}: {told:?}");
    }
    let both = country(&[
        ("actions.csv", "indicator,owner\nQ1,Second\n"),
        ("actions.ods", "indicator,owner\nQ1,First\n"),
    ]);
    let owners: Vec<&str> =
        both.assessment.as_ref().unwrap().actions().iter().map(|one| one.owner.as_str()).collect();
    assert_eq!(owners, ["First"]);
    assert!(both.diagnostics.iter().any(|one| one.code.as_str() == "actions/no-table"));
}

#[test]
fn the_words_of_a_status_are_read_in_every_language_in_which_they_are_written() {
    for language in languages() {
        for status in Status::ALL {
            let word = Locale::new(language).text(&format!("action-{}", status.as_str()));
            let assessment = assessed(&[("actions.csv", &format!("indicator,status\nQ1,{word}\n"))]);
            let read: Vec<Status> = assessment.actions().iter().map(|action| action.status).collect();
            assert_eq!(read, [status], "{language}: {word}");
        }
    }
}

#[test]
fn words_of_a_status_are_read_without_their_accents_and_what_is_none_is_kept() {
    let read = |word: &str| {
        let assessment = assessed(&[("actions.csv", &format!("indicator,status\nQ1,{word}\n"))]);
        let action = assessment.actions().iter().next().unwrap().clone();
        (action.status, action.status_entered)
    };
    for (word, status) in [
        ("ACHEVE", Status::Done),
        ("Réalisée", Status::Done),
        ("Clôturé", Status::Done),
        ("A FAIRE", Status::Open),
        ("en retard", Status::Doing),
    ] {
        assert_eq!(read(word), (status, String::new()), "{word}");
    }
    assert_eq!(read("erledigt"), (Status::Open, "erledigt".to_owned()));
}

#[test]
fn a_plan_is_read_under_the_name_that_it_was_written_under_if_something_was_entered() {
    let filled = "indicator,owner\nQ1,Ana\n";
    for name in ["Actions.csv", "actions (1).csv", "d_actions_2026-11-23_en.csv", "actions-2.csv"] {
        let assessment = assessed(&[(name, filled)]);
        assert_eq!(assessment.actions().len(), 1, "{name}");
        assert!(assessment.sources().iter().any(|source| source.path == name), "{name}");
    }
    // What a report wrote is nobody's answer to it.
    for name in [
        "transactions_1.csv",
        "actions_plan.txt",
        "actionsplan.csv",
        "reports/2026-11-23/d_actions_2026-11-23_en.csv",
    ] {
        assert!(assessed(&[(name, filled)]).actions().is_empty(), "{name}");
    }
    // Nothing was entered: it is no source.
    let empty = assessed(&[("d_actions_2026-11-23_en.csv", "indicator,owner\nQ1,\n")]);
    assert!(
        empty.actions().is_empty() && empty.sources().iter().all(|source| !source.path.contains("actions"))
    );
    // The usual name comes first, then the latest day; others are told of.
    let material = country(&[
        ("d_actions_2025-11-23_en.csv", filled),
        ("d_actions_2026-11-23_en.csv", "indicator,owner\nQ1,Bea\n"),
    ]);
    let twice: Vec<String> = material
        .diagnostics
        .iter()
        .filter(|one| one.code.as_str() == "actions/no-table")
        .map(|one| Locale::new("en").finding_text(one, &|_, _| None))
        .collect();
    assert!(twice.len() == 1 && twice[0].contains("d_actions_2025-11-23_en.csv"), "{twice:?}");
    assert_eq!(material.assessment.unwrap().actions()[0].owner, "Bea");
}

/// The plan with a few cells filled in by somebody, saved again by another program: rows sorted from the end, and without the
/// hidden row of names where that is asked for.
fn filled(bytes: Vec<u8>, locale: &Locale, names: bool) -> Vec<u8> {
    let mut book: Xlsx<Cursor<Vec<u8>>> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheet = book.worksheet_range(&book.sheet_names()[0]).unwrap();
    let column = |name: &str| {
        (0..sheet.width() as u32)
            .find(|&n| sheet.get_value((0, n)).is_some_and(|cell| *cell == *name))
            .unwrap()
    };
    let [id, owner, due, status, remark] = ["indicator", "owner", "due", "status", "remark"].map(column);
    let mut workbook = Workbook::new();
    let saved = workbook.add_worksheet();
    let last = sheet.height() as u32;
    let heads = if names { vec![0, 1] } else { vec![1] };
    let order: Vec<u32> = heads.into_iter().chain((2..last).rev()).collect();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    for (to, from) in (0..).zip(order) {
        for n in 0..sheet.width() as u32 {
            let at = u16::try_from(n).unwrap();
            match sheet.get_value((from, n)) {
                Some(Data::Float(number)) => saved.write_number(to, at, *number).unwrap(),
                Some(Data::String(text)) => saved.write_string(to, at, text).unwrap(),
                _ => continue,
            };
        }
        let at = |n: u32| u16::try_from(n).unwrap();
        if from > 1 && sheet.get_value((from, id)).is_some_and(|cell| *cell == *"Q2") {
            saved.write_string(to, at(owner), "=Zoë & Söhne").unwrap();
            saved
                .write_datetime_with_format(to, at(due), ExcelDateTime::from_ymd(2026, 11, 1).unwrap(), &day)
                .unwrap();
            saved.write_string(to, at(status), locale.text("action-doing")).unwrap();
            saved.write_string(to, at(remark), "line 1\nline 2").unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_that_was_filled_in_is_read_back_and_written_again() {
    for language in ["en", "fr"] {
        for names in [true, false] {
            let locale = Locale::new(language);
            let empty = file(&assessed(&[]), &locale, "xlsx", "actions");
            let filled = filled(empty, &locale, names);
            let mut tree = crate::support::base();
            for (path, text) in [
                ("framework/topics/A.yaml", TOPIC),
                ("questionnaires/workers.yaml", QUESTIONS),
                ("returns/r.csv", RETURNS),
            ] {
                tree.insert(path, text);
            }
            tree.insert("actions.xlsx", filled);
            let material = tripartite::load::assessment(&tree, Path::new(""));
            let told: Vec<Code> = material
                .diagnostics
                .iter()
                .map(|one| one.code)
                .filter(|code| code.as_str().starts_with("actions/"))
                .collect();
            assert_eq!(told, [], "{language}");
            let assessment = material.assessment.unwrap();
            let [action] = assessment.actions() else { panic!("{:?}", assessment.actions()) };
            assert_eq!(assessment.framework()[action.indicator].id.as_str(), "Q2");
            assert_eq!((action.owner.as_str(), action.status), ("=Zoë & Söhne", Status::Doing));
            assert_eq!(action.due.map(|due| due.to_string()).as_deref(), Some("2026-11-01"));
            assert_eq!(action.remark, "line 1\nline 2");
            // The next plan has it in its cells, as it can be filled in further, and says that it is late.
            let mut again: Xlsx<Cursor<Vec<u8>>> =
                Xlsx::new(Cursor::new(file(&assessment, &locale, "xlsx", "actions"))).unwrap();
            let sheet = again.worksheet_range_at(0).unwrap().unwrap();
            let row = sheet.rows().find(|row| row[0] == *"Q2").unwrap();
            let cells: Vec<String> = row.iter().map(ToString::to_string).collect();
            for wanted in
                ["=Zoë & Söhne", "line 1\nline 2", &locale.text("action-doing"), &locale.text("action-late")]
            {
                assert!(cells.iter().any(|cell| cell == wanted), "{wanted}: {cells:?}");
            }
            assert!(
                row.iter().any(|cell| matches!(cell, Data::DateTime(day) if day.as_f64() == 46_327.0)),
                "{row:?}"
            );
        }
    }
}

/// The lesson that the page names beside a step, the workbook has in a column.
#[cfg(feature = "cli")]
#[test]
fn the_workbook_has_the_lessons_of_the_page() {
    let run = crate::cli::Run::with_demo();
    run.done(&["report", "demo", "--format", "xlsx,md", "-o", "out", "--date", "2026-11-23"]);
    let page = run.read("out/nerania-2026_actions_2026-11-23_en.md");
    let book = run.read("out/nerania-2026_actions_2026-11-23_en.xlsx");
    // The names for programs, then the headings, then a row a step.
    let header = book.lines().find(|line| line.contains("Lesson and exercises")).unwrap();
    let column = header.split('\t').position(|heading| heading == "Lesson and exercises").unwrap();
    let lessons: Vec<&str> = book
        .lines()
        .filter_map(|row| row.split('\t').nth(column))
        .filter(|cell| cell.starts_with("Lesson T"))
        .collect();
    assert!(lessons.len() > 20, "{book}");
    let shown = lessons.iter().filter(|lesson| page.contains(*lesson)).count();
    assert!(shown > 0, "{page}");
}

#[cfg(feature = "cli")]
#[test]
fn a_run_reads_the_users_plan_and_never_writes_it() {
    let run = crate::cli::Run::with_demo();
    let plan = "indicator,owner,status\nT02P5,The secretariat,done\n";
    run.write("demo/actions.csv", plan);
    run.done(&["report", "demo", "--format", "xlsx,md", "--force"]);
    run.done(&["report", "demo", "--format", "xlsx,md", "-o", "demo", "--force"]);
    assert_eq!(run.read("demo/actions.csv"), plan);
    assert!(run.files().contains(&"demo/nerania-2026_actions_2026-11-23_en.xlsx".to_owned()));
    let report = run.read("demo/nerania-2026_actions_2026-11-23_en.md");
    assert!(report.contains("The secretariat, done"), "{report}");
}

#[test]
fn the_report_has_the_first_eight_steps_and_the_plan_all() {
    let material = crate::book::example();
    let (assessment, locale) = (material.assessment.unwrap(), Locale::new("en"));
    let (card, findings) = (score(&assessment), tripartite::Diagnostics::new());
    let report = tripartite::Report::new(&assessment, &card, &findings, &locale);
    let rows_and_columns = |name: &str| -> Option<(usize, usize)> {
        let outline =
            tripartite::report::OUTLINES.into_iter().find(|outline| outline.name() == name).unwrap();
        let document = report.document(outline);
        let tables = document.sections().find(|section| section.id == "actions")?.tables();
        Some((tables.iter().map(|table| table.rows.len()).sum(), tables.first()?.columns.len()))
    };
    let all = plan(&assessment, &card).len();
    assert!(all > 40, "{all}");
    // Who does it and until when has a column where it is to be filled in, and none where nobody has filled it in.
    assert_eq!(["report", "annex", "actions"].map(rows_and_columns), [Some((8, 5)), None, Some((all, 6))]);
}

#[test]
fn a_step_that_nobody_took_has_a_line_for_each_thing_to_be_written() {
    let locale = Locale::new("en");
    let lines = |assessment: &Assessment, format: &str| {
        let bytes = file(assessment, &locale, format, "actions");
        let text = match format {
            "docx" => {
                let mut text = String::new();
                let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
                std::io::Read::read_to_string(&mut zip.by_name("word/document.xml").unwrap(), &mut text)
                    .unwrap();
                text
            }
            _ => String::from_utf8(bytes).unwrap(),
        };
        ["Owner", "Due date", "Status", "Remark"].map(|label| text.matches(&format!("{label}: …………")).count())
    };
    // Eight steps, and then one of them is taken.
    let (nobody, one) = (assessed(&[]), assessed(&[("actions.csv", "indicator,owner\nQ1,Labour\n")]));
    for format in ["md", "html", "docx"] {
        assert_eq!((lines(&nobody, format), lines(&one, format)), ([8; 4], [7; 4]), "{format}");
    }
}

#[test]
fn where_all_is_on_target_there_is_nothing_to_plan() {
    let assessment =
        loaded(&[("returns/r.csv", "respondent,constituency,A1,B2\nM1,ministry,2,2\nW1,workers,2,2\n")]);
    assert!(ids(&assessment).is_empty());
    let plan = text(&assessment);
    assert!(plan.contains("There is no gap on which a step could be taken."), "{plan}");
}
