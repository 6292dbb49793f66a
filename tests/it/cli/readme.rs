//! The README's commands are run as they stand there.

use super::{Run, said};

#[test]
fn the_commands_of_the_readme_do_what_it_says() {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let run = Run::new();
    let mut count = 0;
    let mut inside = false;
    for line in readme.lines() {
        if line.starts_with("```") {
            inside = line == "```sh";
            continue;
        }
        let Some(rest) = line.strip_prefix("tripartite ").filter(|_| inside) else { continue };
        let command = rest.split('#').next().unwrap().trim();
        let output = run.command().arg("--version").output().unwrap();
        assert!(output.status.success());
        let program = env!("CARGO_BIN_EXE_tripartite");
        let output = std::process::Command::new("sh")
            .arg("-c")
            .arg(format!("'{program}' {command}"))
            .current_dir(run.path())
            .output()
            .unwrap();
        let said = said(output);
        assert!(matches!(said.code, 0 | 3), "{line}: {}{}", said.out, said.err);
        // A scaffold has no returns yet, and `check` says so; everything else succeeds.
        if said.code == 3 {
            assert!(said.err.contains("load/nothing-to-read"), "{line}: {}", said.err);
        }
        count += 1;
    }
    assert!(count >= 8, "only {count} commands were found");
}

#[test]
fn the_table_of_formats_is_the_list_of_formats() {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let rows: Vec<&str> = readme
        .lines()
        .skip_while(|line| !line.starts_with("| format |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .collect();
    let words = tripartite::locale::Locale::new("en");
    let formats = tripartite::report::FORMATS;
    let wanted: Vec<String> =
        formats.iter().map(|one| format!("| `{}` | {} |", one.name(), words.text(one.about()))).collect();
    assert_eq!(rows, wanted);
    // The command line offers the same, and the handbook those that are documents.
    let help = Run::new().done(&["report", "--help"]).out;
    for format in formats {
        let line = format!("- {}:", format.name());
        let about = words.text(format.about());
        let said = help.lines().find(|text| text.trim_start().starts_with(&line)).unwrap_or_default();
        assert!(said.contains(about.split(' ').next().unwrap()), "{line} {help}");
    }
    let help = Run::new().done(&["handbook", "--help"]).out;
    assert!(help.contains("- html:") && help.contains("- md:") && !help.contains("- json:"), "{help}");
    let wrong = Run::new().run(&["report", "--format", "odt"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("html, md, docx, pdf, xlsx, json, csv, svg, png"), "{}", wrong.err);
}
