//! `release.yaml`: what it releases, what is said of lines that name nothing, and the list that helps to write it.

use tripartite::Locale;
use tripartite::model::release::Word;
use tripartite::report::publication::release_list;

use super::country;

const RETURNS: &str =
    "respondent,constituency,organisation,capacity,consent,A1,A1_comment,A1_evidence,A2,A2_comment
M1,ministry,Labour,organisation,yes,3,\"A first
line # and: \"\"another\"\"\",Gazette,1,Second
M2,ministry,,,no,3,Refused,,1,
W1,workers,,,,3,Unsaid,,1,
";

fn codes(release: &str) -> Vec<String> {
    let files = [
        ("returns/all.csv", RETURNS),
        ("release.yaml", release),
        ("statements/workers.md", "Ours."),
        (
            "assessment.yaml",
            "assessment: land-2026\nbody: {name: Testland}\nframework: f\ndate: 2026-11-23\nstatements: statements\n",
        ),
    ];
    let material = country(&[], &files);
    assert!(material.assessment.is_some(), "{release}: no score rests on it");
    let found = material.diagnostics.iter().filter(|one| one.code.as_str().starts_with("release/"));
    found.map(|one| format!("{} {}", one.code.as_str(), Locale::new("en").sentence(&one.message))).collect()
}

#[test]
fn lines_that_name_nothing_are_found() {
    let line = |line: &str| format!("lines:\n  - {{{line}}}\n");
    let cases = [
        ("", ""),
        ("# only\n# comments\n", ""),
        ("statements:\nlines:\n", ""),
        ("statements: [workers]\n", ""),
        ("statements: [ministry]\n", "release/names-nothing `ministry` has no statement"),
        ("statements: [worker]\n", "release/names-nothing `worker` is not a constituency"),
        (&line("constituency: ministry, respondent: m1, indicator: A1, words: [comment, evidence]"), ""),
        (
            &line("constituency: minister, respondent: M1, indicator: A1, words: [comment]"),
            "release/names-nothing `minister` is not a constituency",
        ),
        (
            &line("constituency: workers, respondent: M1, indicator: A1, words: [comment]"),
            "release/names-nothing no return of `workers`",
        ),
        (
            &line("constituency: ministry, respondent: M1, indicator: Z9, words: [comment]"),
            "release/names-nothing `Z9` is not an indicator",
        ),
        (
            &line("constituency: ministry, respondent: M1, indicator: A2, words: [evidence]"),
            "release/names-nothing `M1` gave no evidence for A2",
        ),
        (
            &line("constituency: ministry, respondent: M1, indicator: A1, words: [coment]"),
            "release/names-nothing `coment` is no kind of words",
        ),
        (
            &line("constituency: ministry, respondent: M1, indicator: A1, words: []"),
            "release/names-nothing the line releases no words",
        ),
        (
            &line("constituency: ministry, respondent: M2, indicator: A1, words: [comment]"),
            "release/no-consent `M2` did not consent",
        ),
        (
            &line("constituency: workers, respondent: W1, indicator: A1, words: [comment]"),
            "release/no-consent `W1` did not consent",
        ),
    ];
    for (release, wanted) in cases {
        let found = codes(release);
        match wanted {
            "" => assert_eq!(found, Vec::<String>::new(), "{release}"),
            wanted => assert!(found.len() == 1 && found[0].starts_with(wanted), "{release}: {found:?}"),
        }
    }
}

#[test]
fn the_list_releases_nothing_until_a_line_is_taken_from_its_comment() {
    let files = [("returns/all.csv", RETURNS)];
    let assessment = country(&[], &files).assessment.unwrap();
    for language in ["en", "fr"] {
        let list = release_list(&assessment, &Locale::new(language));
        assert_eq!(codes(&list), Vec::<String>::new(), "{list}");
        assert!(list.contains("2") && !list.contains("Refused") && !list.contains("Unsaid"), "{list}");
        // Each entry is the line after its text: taken from its comment, it is what it says.
        let open: String = list
            .lines()
            .map(|line| match line.strip_prefix("#  - {") {
                Some(rest) => format!("  - {{{rest}\n"),
                None => format!("{line}\n"),
            })
            .collect();
        assert_ne!(open, list);
        let files = [("returns/all.csv", RETURNS), ("release.yaml", &open)];
        let material = country(&[], &files);
        let release = material.assessment.unwrap().release().clone();
        let words: Vec<Word> = release.lines.iter().map(|line| line.word).collect();
        assert_eq!(words, [Word::Comment, Word::Evidence, Word::Comment], "{open}");
    }
}

#[test]
fn a_threshold_that_protects_nobody_is_refused() {
    for (number, sound) in
        [("2", true), ("100", true), ("1", false), ("0", false), ("-3", false), ("101", false)]
    {
        let assessment = format!(
            "assessment: land-2026\nbody: {{name: Testland}}\nframework: f\ndate: 2026-11-23\nsuppress_below: {number}\n"
        );
        let material = country(&[], &[("returns/all.csv", RETURNS), ("assessment.yaml", &assessment)]);
        let found = material.diagnostics.iter().any(|one| {
            one.code.as_str() == "assessment/bad-assessment"
                || Locale::new("en").sentence(&one.message).contains("suppress_below")
        });
        assert_eq!(found, !sound, "{number}");
        if let Some(assessment) = material.assessment {
            assert_eq!(assessment.release().fewest.to_string(), number);
        }
    }
}
