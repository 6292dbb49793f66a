//! Files of Word in the folder of a report: what somebody has edited stays.

use std::io::{Cursor, Read as _, Write as _};

use super::Run;

pub(super) const FILE: &str = "demo/reports/2026-11-23/nerania-2026_brief_2026-11-23_en.docx";
const BESIDE: &str = "demo/reports/2026-11-23/nerania-2026_brief_2026-11-23_en-2.docx";
pub(super) const BRIEF: [&str; 7] = ["report", "demo", "--format", "docx", "--outline", "brief", "--force"];

pub(super) type Parts = Vec<(String, Vec<u8>)>;

pub(super) fn parts(bytes: &[u8]) -> Parts {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|n| {
            let mut file = zip.by_index(n).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

pub(super) fn zipped(parts: &Parts) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub(super) fn part(parts: &Parts, name: &str) -> String {
    let found = parts.iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("{name}"));
    String::from_utf8(found.1.clone()).unwrap()
}

#[test]
fn a_plan_of_action_that_was_filled_in_where_it_lies_stays_as_it_is() {
    let run = Run::with_demo();
    let plan = "demo/reports/2026-11-23/nerania-2026_actions_2026-11-23_en.xlsx";
    let write = || run.done(&["report", "demo", "--format", "xlsx", "--force"]);
    write();
    let said = write();
    assert!(!said.err.contains("was edited"), "{}", said.err);
    let ours = std::fs::read(run.path().join(plan)).unwrap();
    // Packed anew it is the same; with another word in it, it is somebody's.
    run.write(plan, zipped(&parts(&ours)));
    let said = write();
    assert!(!said.err.contains("was edited"), "{}", said.err);
    let mut theirs = parts(&ours);
    let (_, texts) = theirs.iter_mut().find(|(name, _)| name == "xl/sharedStrings.xml").unwrap();
    *texts = String::from_utf8(texts.clone()).unwrap().replacen("<t>", "<t>Ana ", 1).into_bytes();
    let theirs = zipped(&theirs);
    run.write(plan, &theirs);
    let said = write();
    assert!(said.err.contains("was edited after it was written and stays as it is"), "{}", said.err);
    assert!(said.err.contains("put it into the folder of the assessment"), "{}", said.err);
    assert_eq!(std::fs::read(run.path().join(plan)).unwrap(), theirs);
    assert_eq!(std::fs::read(run.path().join(plan.replace(".xlsx", "-2.xlsx"))).unwrap(), ours);
}

/// The same file, with a word of its text changed, as another program would save it.
pub(super) fn edited(bytes: &[u8]) -> Vec<u8> {
    let mut parts = parts(bytes);
    for (name, bytes) in &mut parts {
        if name == "word/document.xml" {
            let text = String::from_utf8(bytes.clone()).unwrap();
            assert!(text.contains("Nerania"));
            *bytes = text.replacen("Nerania", "NERANIA", 1).into_bytes();
        }
    }
    zipped(&parts)
}

#[test]
fn a_document_that_is_no_questionnaire_is_left_out_like_any_other_file() {
    let run = Run::with_demo();
    run.done(&BRIEF);
    run.write("position.docx", std::fs::read(run.path().join(FILE)).unwrap());
    let alone = run.run(&["import", "position.docx", "--to", "x.csv"]);
    assert_eq!(alone.code, 3, "{}", alone.err);
    assert!(alone.err.contains("error[load/nothing-to-read]"), "{}", alone.err);
    assert!(alone.err.contains("load/skipped-file") && alone.err.contains("no fields"), "{}", alone.err);
    assert!(!run.files().contains(&"x.csv".to_owned()));
    // Among others it is named, and what is read is the same as without it.
    run.write("w.csv", "respondent,constituency,T05P3\nW1,workers,3\n");
    let both = run.done(&["import", "position.docx", "w.csv"]);
    assert!(both.err.contains("load/skipped-file") && both.err.contains("--> position.docx"), "{}", both.err);
    assert_eq!(both.out, run.done(&["import", "w.csv"]).out);
    let receipt = run.run(&["receipt", "position.docx"]);
    assert!(receipt.code == 3 && receipt.err.contains("load/nothing-to-read"), "{}", receipt.err);
}

#[test]
fn a_word_file_that_somebody_has_edited_stays_as_it_is() {
    let run = Run::with_demo();
    let bytes = |path: &str| std::fs::read(run.path().join(path)).unwrap();
    run.done(&BRIEF);
    let first = bytes(FILE);
    // Packed anew with the same parts, it is what was written, and is replaced.
    run.write(FILE, zipped(&parts(&first)));
    let said = run.done(&BRIEF);
    assert!(!said.err.contains("was edited"), "{}", said.err);
    assert_eq!(bytes(FILE), first);
    // Edited, it stays, and the new one is beside it, however often.
    let theirs = edited(&first);
    run.write(FILE, &theirs);
    for _ in 0..2 {
        let said = run.done(&BRIEF);
        assert!(said.err.contains("was edited after it was written and stays as it is"), "{}", said.err);
        assert!(said.out.contains("_en-2.docx") && !said.out.contains("_en.docx"), "{}", said.out);
        assert_eq!((bytes(FILE), bytes(BESIDE)), (theirs.clone(), first.clone()));
    }
    assert!(!run.files().iter().any(|name| name.contains("-3.docx")));
    // So does a file of somebody else's, and what is no document at all; without --force too.
    for other in [b"not a document".to_vec(), zipped(&vec![("word/document.xml".into(), b"<a/>".to_vec())])] {
        run.write(FILE, &other);
        let said = run.done(&BRIEF[..6]);
        assert!(said.err.contains("was edited"), "{}", said.err);
        assert_eq!(bytes(FILE), other);
    }
    let french = run.done(&[&BRIEF[..], &["--lang", "fr"]].concat());
    assert!(!french.err.contains("a été modifié"), "another language is another file: {}", french.err);
}

#[test]
fn what_somebody_wrote_in_a_form_or_a_plan_stays_whatever_writes_it_anew() {
    let run = Run::with_demo();
    let bytes = |path: &str| std::fs::read(run.path().join(path)).unwrap();
    let form = [
        "form",
        "demo",
        "--for",
        "Seafarers and Port Workers Union",
        "--kind",
        "docx",
        "-o",
        "forms",
        "--force",
    ];
    let plan = ["learn", "plan", "demo", "-o", "plan.docx", "--force"];
    let book = ["handbook", "-o", "book.docx", "--force"];
    let pack = ["trainer", "pack", "pack", "--format", "docx", "--force"];
    for arguments in [&form[..], &plan, &book, &pack] {
        let run_it = || run.done(arguments);
        let before = run.files();
        run_it();
        let now = run.files();
        let file = now.iter().find(|name| name.ends_with(".docx") && !before.contains(name)).unwrap();
        let filled = zipped(&parts(&bytes(file)).into_iter().chain([("a".into(), b"b".to_vec())]).collect());
        run.write(file, &filled);
        let said = run_it();
        assert!(said.err.contains("was edited after it was written and stays as it is"), "{}", said.err);
        assert_eq!(bytes(file), filled, "{arguments:?}");
        assert!(run.files().contains(&file.replace(".docx", "-2.docx")), "{:?}", run.files());
    }
}

#[test]
fn an_edited_document_is_not_overwritten_for_want_of_a_name() {
    let run = Run::with_demo();
    run.done(&BRIEF);
    let theirs = edited(&std::fs::read(run.path().join(FILE)).unwrap());
    run.write(FILE, &theirs);
    for n in 2..1000 {
        run.write(FILE.replace(".docx", &format!("-{n}.docx")), b"somebody's");
    }
    let said = run.run(&BRIEF);
    assert_eq!(said.code, 4, "{}", said.err);
    assert!(said.err.contains("choose another place with -o"), "{}", said.err);
    assert_eq!(std::fs::read(run.path().join(FILE)).unwrap(), theirs);
}

/// A template as a French Word would save it: ids in French, a numbered heading, a header with a logo, Letter paper.
#[test]
fn a_cover_has_its_logo_and_authors_and_their_words_stand_around_the_results() {
    let run = Run::with_demo();
    let file = run.read("demo/assessment.yaml");
    run.write("demo/assessment.yaml", format!("{file}\nauthors: [Ana Diaz, Ben Okoro]\n"));
    run.write("demo/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"30\"><rect width=\"90\" height=\"30\"/></svg>");
    run.write("demo/introduction.md", "# Why we ask\n\nOur **own** words.\n\n# Part\n\n![x](http://example.org/x.png) [home](https://example.org)\n");
    run.write("demo/conclusions.md", "What <b>follows</b> from it.\n");
    run.done(&["report", "demo", "--format", "html,md,docx", "--outline", "report", "--force"]);
    let path = |ending: &str| format!("demo/reports/2026-11-23/nerania-2026_report_2026-11-23_en.{ending}");
    let page = run.read(path("html"));
    assert!(
        page.contains("<img class=\"logo\" src=\"data:image/svg+xml;base64,")
            && page.contains("alt=\"Logo\"")
    );
    assert!(page.contains("Ana Diaz") && page.contains("Ben Okoro"));
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}"));
    assert!(at("<h2 id=\"introduction\"><bdi>Why we ask") < at("<h2 id=\"summary\">"));
    assert!(
        at("<h2 id=\"silences\">") < at("<h2 id=\"conclusions\">")
            && at("<h2 id=\"conclusions\">") < at("<h2 id=\"method\">")
    );
    assert!(page.contains(">Part</") && !page.contains("x.png") && !page.contains("<b>follows"));
    let markdown = run.read(path("md"));
    assert!(markdown.contains("![Logo](logo.svg)") && markdown.contains("Why we ask"));
    assert!(run.read("demo/reports/2026-11-23/logo.svg").contains("<rect"));
    let made = parts(&std::fs::read(run.path().join(path("docx"))).unwrap());
    let core = part(&made, "docProps/core.xml");
    assert!(core.contains("<dc:creator>Ana Diaz; Ben Okoro"));
    assert_eq!(core.matches(">2026-11-23T00:00:00Z<").count(), 2, "made and changed: {core}");
    let document = part(&made, "word/document.xml");
    assert!(document.contains("<w:pStyle w:val=\"Logo\"/>") && document.contains("Why we ask"));
    assert!(
        document.find("Our ").unwrap()
            < document.find("Summary</w:t>").map_or(usize::MAX, |at| at + 1_000_000)
    );
    // What does not come along is said with its place.
    run.write("demo/statements/workers.md", "Our words, and [the law](law.pdf).\n");
    for (language, picture, file) in [
        (
            "en",
            "the picture `http://example.org/x.png` is not carried along",
            "the file `law.pdf` is not carried along",
        ),
        (
            "fr",
            "l’image «\u{a0}http://example.org/x.png\u{a0}» n’est pas reprise",
            "le fichier «\u{a0}law.pdf\u{a0}» n’est pas repris",
        ),
    ] {
        let found = run.done(&["check", "demo", "--lang", language]).err;
        assert_eq!(found.matches("[assessment/not-carried-along]").count(), 2, "{found}");
        for part in [picture, file, "demo/introduction.md:7:1", "demo/statements/workers.md:1:16"] {
            assert!(found.contains(part), "{part}: {found}");
        }
    }
    // Where no authors are named, it is by who prepared it.
    run.write("demo/assessment.yaml", &file);
    run.done(&BRIEF);
    let made = parts(&std::fs::read(run.path().join(FILE)).unwrap());
    assert!(
        part(&made, "docProps/core.xml")
            .contains("<dc:creator>Secretariat of the National Tripartite Council<")
    );
    // What is no picture is a warning in the reader's language, and the report is written without it.
    for (name, bytes) in [("text", b"a logo".to_vec()), ("large", vec![b' '; 3 << 20])] {
        run.write("demo/logo.svg", bytes);
        for (language, said) in [("en", "there is no logo"), ("fr", "il n’y a pas de logo")] {
            let found = run.done(&["check", "demo", "--lang", language]);
            assert!(
                found.err.contains("[assessment/bad-logo]") && found.err.contains(said),
                "{name}: {}",
                found.err
            );
        }
    }
    // A file that is named and missing is an error.
    run.write("demo/assessment.yaml", format!("{file}\nlogo: emblem.png\n"));
    let said = run.run(&["check", "demo"]);
    assert!(said.code == 3 && said.err.contains("emblem.png"), "{}", said.err);
}

/// Browsers that hang, fail and write nothing, and one that prints.
#[cfg(unix)]
#[test]
fn a_browser_prints_within_its_time_or_nothing_is_written() {
    use std::os::unix::fs::PermissionsExt as _;

    let run = Run::with_demo();
    let target = "demo/reports/2026-11-23/nerania-2026_brief_2026-11-23_en.pdf";
    let browser = |script: &str| {
        run.write("browser", format!("#!/bin/sh\n{script}\n"));
        let path = run.path().join("browser");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        path.display().to_string()
    };
    let print = |browser: &str, more: &[&str]| {
        let arguments =
            ["report", "demo", "--format", "pdf", "--outline", "brief", "--force", "--browser", browser];
        run.run(&[&arguments[..], more].concat())
    };
    // What ends up where the browser was told, with the page that it was given behind it.
    let pdf = "for a in \"$@\"; do case $a in --print-to-pdf=*) out=${a#*=};; file://*) in=${a#file://};; esac; done";
    let begin = std::time::Instant::now();
    let said = print(&browser("sleep 600"), &["--browser-wait", "1"]);
    assert!(begin.elapsed().as_secs() < 60, "stopped");
    assert!(said.code == 4 && said.err.contains("was stopped after 1"), "{}", said.err);
    for (script, reason) in [
        ("exit 3", "wrote no PDF"),
        ("exit 0", "wrote no PDF"),
        (&format!("{pdf}; echo %PDF-1.4 cut off >\"$out\""), "wrote no PDF"),
        (&format!("{pdf}; cp \"$in\" \"$out\""), "wrote no PDF"),
    ] {
        let said = print(&browser(script), &[]);
        assert!(said.code == 4 && said.err.contains(reason), "{script}: {}", said.err);
    }
    let said = print("nowhere/chromium", &[]);
    assert!(said.code == 4 && said.err.contains("cannot be started"), "{}", said.err);
    let said = print("nowhere/chromium", &["--lang", "fr"]);
    assert!(said.err.contains("ne peut pas être lancé"), "{}", said.err);
    // Without any, and without typst, it is said how to print by hand.
    let mut command = run.command();
    command
        .args(["report", "demo", "--format", "pdf"])
        .env("PATH", "/nowhere")
        .env_remove("TRIPARTITE_BROWSER");
    let said = super::said(command.output().unwrap());
    if cfg!(all(target_os = "linux", not(feature = "pdf"))) {
        assert!(
            said.code == 4 && said.err.contains("--browser") && said.err.contains("Ctrl+P"),
            "{}",
            said.err
        );
    }
    assert!(cfg!(feature = "pdf") || !run.path().join("demo/reports").exists(), "nothing half-written");
    let good = browser(&format!("{pdf}; (echo %PDF-1.4; cat \"$in\"; echo; echo %%EOF) >\"$out\""));
    let said = print(&good, &[]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(run.read(target).contains("class=\"brief\""), "the page of the brief");
    // It is none of the usual formats.
    assert!(run.done(&["report", "demo", "-o", "all"]).out.lines().all(|line| !line.ends_with(".pdf")));
    // Every document can be printed, not those of a report alone.
    run.done(&["handbook", "-o", "book.pdf", "--browser", &good]);
    run.done(&["demo", "later"]);
    run.write("later/assessment.yaml", run.read("demo/assessment.yaml").replace("2026-11-23", "2027-11-23"));
    run.done(&["compare", "demo", "later", "--format", "pdf", "-o", "moved", "--browser", &good]);
    run.done(&[
        "report",
        "demo",
        "--for",
        "Ministry of Labour",
        "--format",
        "pdf",
        "-o",
        "own",
        "--browser",
        &good,
    ]);
    for (file, said) in [
        ("book.pdf", "id=\"T14\""),
        ("moved/nerania-2026_compare_2026-11-23_2027-11-23_en.pdf", "23 November 2027"),
        ("own/nerania-2026_own_ministry-of-labour_2026-11-23_en.pdf", "Ministry of Labour"),
    ] {
        let page = run.read(file);
        assert!(page.starts_with("%PDF") && page.contains(said), "{file}");
    }
}
