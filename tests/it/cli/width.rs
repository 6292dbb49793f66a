//! Screens in terminals: no line is wider than 80 or 120 columns, in English and in French.

use super::{Run, said};

/// The program in a terminal of so many columns, as far as `COLUMNS` stands for one.
fn screen(run: &Run, columns: usize, language: &str, arguments: &str) -> String {
    let mut command = run.command();
    command.env("COLUMNS", columns.to_string()).args(arguments.split(' ')).args(["--lang", language]);
    let said = said(command.output().unwrap());
    format!("{}{}", said.out, said.err)
}

#[test]
fn every_line_fits() {
    for language in ["en", "fr"] {
        let run = Run::with_demo();
        for columns in [80, 120] {
            for arguments in [
                "demo x --force",
                "check demo",
                "score demo",
                "score demo --by topic",
                "score demo --by field",
                "score demo --by pair",
                "explain overall demo",
                "explain set demo",
                "explain T03 demo",
                "explain T01P1 demo",
                "explain W33 demo",
                "explain load/csv-header",
                "report demo --force",
                "new own --force",
                "framework show coherence",
                "framework show T01P1",
                "framework coverage",
                "scor",
                "score --help",
                "--help",
            ] {
                let text = screen(&run, columns, language, arguments);
                assert!(text.lines().count() > 1, "{arguments}: {text}");
                for line in text.lines().filter(|line| line.chars().count() > columns) {
                    // What has no space cannot be broken, such as a path.
                    assert!(!line.trim().contains(' '), "{language}, {columns}: {arguments}: {line}\n{text}");
                }
            }
        }
    }
}

#[test]
fn a_narrow_table_of_scores_holds_what_the_wide_one_holds() {
    let run = Run::with_demo();
    let wide = run.done(&["score", "demo", "--by", "topic"]).out;
    let narrow = screen(&run, 80, "en", "score demo --by topic");
    let row = |text: &str, name: &str| -> Vec<String> {
        let at = text.lines().position(|line| line.contains(name)).unwrap();
        let lines: Vec<&str> = text.lines().skip(at).take(2).collect();
        lines.join(" ").split_whitespace().map(str::to_owned).collect()
    };
    // T02: score, low, high, coverage, gap, the three constituencies and the divergence, wherever they stand.
    let (wide, narrow_row) = (row(&wide, "T02 "), row(&narrow, "T02 "));
    let numbers: Vec<&String> =
        wide.iter().skip(1).filter(|word| word.parse::<f64>().is_ok()).take(9).collect();
    assert_eq!(numbers.len(), 9, "{wide:?}");
    for number in numbers {
        let bounds = |word: &String| word.split('\u{2013}').any(|part| part == number);
        assert!(narrow_row.iter().any(bounds), "{number}: {narrow_row:?}");
    }
    assert!(
        narrow.contains("A = Ministries, B = Workers' organisations, C = Employers' organisations"),
        "{narrow}"
    );
    // A member of a group stays set back, and so does what follows a break in its name.
    assert!(
        narrow.contains("\n  T04 Social protection\n") || narrow.contains("\n  T04 Social protection "),
        "{narrow}"
    );
}

#[test]
fn where_no_terminal_reads_nothing_is_broken() {
    let run = Run::with_demo();
    let said = run.done(&["score", "demo", "--by", "topic", "--lang", "fr"]).out;
    assert!(said.lines().any(|line| line.chars().count() > 120), "{said}");
    assert!(!said.contains("A = "), "{said}");
}
