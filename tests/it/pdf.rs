//! PDF by typst: the documents of a report, without another program.

use tripartite::report::OUTLINES;
use tripartite::{Locale, Report, score};

use crate::book::{example, file};

/// How often a part of a file stands in it.
fn count(file: &[u8], part: &str) -> usize {
    file.windows(part.len()).filter(|bytes| *bytes == part.as_bytes()).count()
}

#[test]
fn every_document_is_accessible_and_the_same_each_time() {
    let material = example();
    for language in ["en", "fr"] {
        let (assessment, _) = material.in_language(language).unwrap();
        let locale = Locale::new(language);
        for outline in OUTLINES {
            let made = file(&assessment, &locale, "pdf", outline.name());
            let name = format!("{} in {language}", outline.name());
            assert!(
                made == file(&assessment, &locale, "pdf", outline.name()),
                "{name} is the same each time"
            );
            for part in [
                "<pdfuaid:part>1<",
                "<pdfaid:part>2<",
                "<pdfaid:conformance>A<",
                "T00:00:00Z</xmp:CreateDate>",
            ] {
                assert_eq!(count(&made, part), 1, "{name}: {part}");
            }
            assert!(count(&made, &format!("/Lang({language})")) > 0, "{name}");
            // Every chart of the tree is a figure, and says what it shows.
            let (card, findings) = (score(&assessment), tripartite::Diagnostics::new());
            let report = Report::new(&assessment, &card, &findings, &locale);
            let figures = report.document(outline).figures().len();
            assert_eq!(count(&made, "/S/Figure"), figures, "{name}");
            assert!(count(&made, "/Alt") >= figures, "{name}");
            // Its faces are in the file, plain and bold: the narrow ones of texts, and the wide ones of charts.
            let faces = if figures > 0 { 4 } else { 2 };
            assert_eq!(count(&made, "/FontFile2"), faces, "{name}");
        }
    }
}

#[cfg(feature = "cli")]
mod program {
    use crate::cli::Run;

    const BRIEF: [&str; 6] = ["report", "demo", "--format", "pdf", "--outline", "brief"];
    const FILE: &str = "demo/reports/2026-11-23/nerania-2026_brief_2026-11-23_en.pdf";

    #[test]
    fn no_browser_is_needed_and_one_that_is_named_is_used() {
        let run = Run::with_demo();
        let mut command = run.command();
        command.args(BRIEF).env("PATH", "/nowhere").env_remove("TRIPARTITE_BROWSER");
        assert!(command.output().unwrap().status.success());
        let made = std::fs::read(run.path().join(FILE)).unwrap();
        assert_eq!(super::count(&made, "<pdfuaid:part>1<"), 1);
        let said = run.run(&[&BRIEF[..], &["--force", "--browser", "nowhere/chromium"]].concat());
        assert!(said.code == 4 && said.err.contains("cannot be started"), "{}", said.err);
    }

    #[test]
    fn whatever_holds_words_can_be_had() {
        let run = Run::with_demo();
        run.done(&["handbook", "-o", "book.pdf"]);
        run.done(&["report", "demo", "--for", "Ministry of Labour", "--format", "pdf", "-o", "own"]);
        // Unless it is asked for, it is not written.
        let usual = run.done(&["report", "demo", "-o", "all"]).out;
        let own = run.done(&["report", "demo", "--for", "Ministry of Labour", "-o", "one"]).out;
        assert!(usual.lines().chain(own.lines()).all(|line| !line.ends_with(".pdf")), "{usual}{own}");
    }

    #[test]
    fn templates_are_files_of_a_folder() {
        let run = Run::with_demo();
        run.write("t/typst/style.typ", "#let colours = (\n");
        let said = run.run(&[&BRIEF[..], &["--templates", "t"]].concat());
        assert_eq!(said.code, 3, "{}", said.err);
        for part in ["error[template/syntax]", "t/typst/style.typ:1:"] {
            assert!(said.err.contains(part), "{part}: {}", said.err);
        }
        run.write("t/typst/style.typ", "");
        run.write("t/typst/styel.typ", "");
        let said = run.run(&[&BRIEF[..], &["--templates", "t"]].concat());
        assert!(said.err.contains("did you mean `typst/style.typ`"), "{}", said.err);
    }
}

/// The readers of bibliographies and of formulas are not ours to answer for: see `deny.toml`.
#[test]
fn no_template_reads_what_somebody_else_wrote() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("reports/typst");
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for word in ["bibliography", "cite", "eval(", "plugin(", "@preview", "read("] {
            assert!(!text.contains(word), "{word}");
        }
    }
}
