//! Findings that look beyond one file; and that no code is without a test.

use std::path::Path;

use tripartite::diag::Code;

use super::Run;

const HEAD: &str =
    "assessment: a\nbody: {name: A, profile: [origin]}\nframework: coherence@1\ndate: 2026-11-23\n";

#[test]
fn one_organisation_that_speaks_for_its_whole_constituency_is_a_warning() {
    let run = Run::new();
    run.write("a/assessment.yaml", HEAD);
    let rows = |shares: &[(&str, usize)]| {
        let mut text = "respondent,constituency,organisation,indicator,answer\n".to_owned();
        for (organisation, returns) in shares {
            for n in 0..*returns {
                text += &format!("{organisation}{n},workers,{organisation},T01P1,3\n");
            }
        }
        text
    };
    run.write("a/returns/r.csv", rows(&[("Congress", 3), ("Seafarers", 2)]));
    let said = run.done(&["check", "a"]).err;
    assert!(
        said.contains(
            "warning[assessment/one-sided]: `Congress` sent 3 of the 5 returns of `Workers' organisations`"
        ),
        "{said}"
    );
    run.write("a/returns/r.csv", rows(&[("Congress", 2), ("Seafarers", 2)]));
    let said = run.done(&["check", "a"]).err;
    assert!(!said.contains("one-sided"), "half is not more than half: {said}");
}

#[test]
fn what_lies_in_the_folder_and_is_not_read_is_named() {
    let run = Run::new();
    run.write("a/assessment.yaml", format!("{HEAD}statements: statements/\n"));
    run.write("a/returns/r.csv", "respondent,constituency,T01P1\nA,workers,3\n");
    run.write("a/returns/form.pdf", "%PDF");
    run.write("a/returns/.hidden", "x");
    run.write("a/statements/unions.md", "We said no.");
    let said = run.done(&["check", "a"]).err;
    assert!(said.contains("warning[load/skipped-file]: `a/returns/form.pdf` is left out"), "{said}");
    assert!(!said.contains("hidden"), "{said}");
    assert!(said.contains("[assessment/stray-statement]") && said.contains("unions.md"), "{said}");
}

#[test]
fn who_was_not_invited_and_who_names_no_organisation() {
    let run = Run::new();
    let invited =
        "invited:\n  - {organisation: Ministry of Labour, constituency: ministry, remit: [labour]}\n";
    run.write("a/assessment.yaml", format!("{HEAD}{invited}"));
    run.write(
        "a/returns/r.csv",
        "respondent,constituency,organisation,T01P1\nA,ministry,Ministry of Labour,3\nB,ministry,Ministry of Trade,0\nC,ministry,,0\n",
    );
    let said = run.run(&["check", "a"]);
    assert_eq!(said.code, 3);
    let said = said.err;
    assert!(said.contains("error[response/not-invited]") && said.contains("Ministry of Trade"), "{said}");
    assert!(said.contains("warning[response/no-organisation]: `C` of `Ministries`"), "{said}");
}

#[test]
fn yaml_that_is_nested_or_repeated_beyond_all_measure_is_refused() {
    let run = Run::new();
    run.write("a/returns/r.csv", "respondent,constituency,T01P1\nA,workers,3\n");
    for bomb in [
        "[".repeat(100_000),
        // Nine levels of nine aliases: 387 million texts if they were written out.
        (b'b'..=b'i').fold("a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned(), |text, level| {
            let (level, below) = (level as char, (level - 1) as char);
            format!("{text}{level}: &{level} [{}]\n", vec![format!("*{below}"); 9].join(", "))
        }),
    ] {
        run.write("a/assessment.yaml", format!("{HEAD}prepared_by: {bomb}\n"));
        let said = run.run(&["check", "a"]);
        assert_eq!(said.code, 3);
        assert!(said.err.contains("error[load/yaml-"), "{}", said.err);
        assert!(said.err.len() < 2000, "{}", said.err.len());
    }
}

#[test]
fn a_list_that_aliases_blow_up_is_refused_before_it_fills_the_memory() {
    let run = Run::new();
    run.write("a/returns/r.csv", "respondent,constituency,T01P1\nA,workers,3\n");
    let remits = vec!["labour"; 1000].join(", ");
    let first = format!("  - &a {{organisation: X, constituency: ministry, remit: [{remits}]}}\n");
    run.write("a/assessment.yaml", format!("{HEAD}invited:\n{first}{}", "  - *a\n".repeat(100_000)));
    let said = run.run(&["check", "a"]);
    assert_eq!(said.code, 3);
    assert!(said.err.starts_with("error[load/yaml-too-complex]"), "{}", said.err);
}

#[test]
fn no_code_is_without_a_test() {
    fn texts(folder: &Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                texts(&path, all);
            } else if !path.ends_with("diag/code.rs") {
                all.push_str(&String::from_utf8_lossy(&std::fs::read(&path).unwrap()));
            }
        }
    }
    let mut all = String::new();
    for folder in ["tests", "src"] {
        texts(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut all);
    }
    let missing: Vec<&str> =
        Code::ALL.iter().map(|c| c.as_str()).filter(|code| !all.contains(code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
