//! `ask`: a form answered line by line, as a script or a screen reader does.

use std::io::Write as _;
use std::process::Stdio;

use super::{Run, Said, said};

const INVITED: &str = "organisation,constituency,remit,questionnaire,contact,language\n\
     Ministry of Labour,ministry,,,,\nFédération des employeurs,employers,,,,fr\nUnion of Nerania,workers,,,,\n";

/// An assessment that invites three organisations to the short form.
fn assessment() -> Run {
    let run = Run::new();
    run.done(&["new", "n", "--yes", "--name", "Nerania", "--profile", "origin", "--questionnaire", "quick"]);
    let yaml = run.read("n/assessment.yaml");
    if !yaml.contains("\ninvited:") {
        run.write("n/assessment.yaml", format!("{yaml}\ninvited: invited.csv\n"));
    }
    run.write("n/invited.csv", INVITED);
    run
}

/// Runs `ask` and types these lines; the day is fixed.
fn ask(run: &Run, arguments: &[&str], lines: &str) -> Said {
    let mut command = run.command();
    command.arg("ask").args(arguments).env("SOURCE_DATE_EPOCH", "1795392000");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // Whoever leaves early reads no more.
    let _ = child.stdin.take().unwrap().write_all(lines.as_bytes());
    said(child.wait_with_output().unwrap())
}

/// So many questions has a form, by what is said of the first one.
fn questions(said: &Said, of: &str) -> usize {
    let (_, rest) = said.out.split_once(&format!("Question 1 {of} ")).unwrap();
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap()
}

const WHO: &str = "\nhead of unit\n1\nyes\n";

#[test]
fn a_whole_form_is_answered_by_a_script_and_checked() {
    let run = assessment();
    let who = ["n", "--for", "ministry of labour"];
    // The first look says how many questions there are, and keeps nothing but that it was begun.
    let all = questions(&ask(&run, &who, WHO), "of");
    assert!((20..60).contains(&all), "{all}");
    let mut lines = String::from("na\n\nno \"such\" trade: none\nsaid: é, # and \\\n\n");
    for n in 1..all {
        lines.push_str(["3\n\nAct 4/2020\n", "dk\n\n\n", "nc\n\n\n", "0\na, b; c\n-\n"][n % 4]);
    }
    let done = ask(&run, &who, &format!("{lines}\n"));
    assert_eq!(done.code, 0, "{}{}", done.out, done.err);
    assert_eq!(done.err, "");
    assert!(done.out.contains(&format!("Answered: {all} of {all}")), "{}", done.out);
    assert!(done.out.contains("This answer needs a reason in words."), "{}", done.out);
    assert!(done.out.ends_with("Next: tripartite check n\n"), "{}", done.out);
    let file = "n/returns/ministry_ministry-of-labour.yaml";
    let yaml = run.read(file);
    let expected = "respondent: \"Ministry of Labour\"\nconstituency: \"ministry\"\n\
         organisation: \"Ministry of Labour\"\nrole: \"head of unit\"\nlanguage: \"en\"\n\
         answered_on: \"2026-11-23\"\ncapacity: \"organisation\"\nconsent: \"yes\"\nform:\n";
    assert!(yaml.starts_with(expected), "{yaml}");
    let words = "    answer: \"na\"\n    reason: \"no \\\"such\\\" trade: none\"\n    comment: \"said: é, # and \\\\\"\n";
    assert!(yaml.contains(words), "{yaml}");
    assert_eq!(yaml.matches("    answer: ").count(), all);
    // The journal lies beside it and is no return.
    assert!(run.files().contains(&file.replace(".yaml", ".journal")));
    let check = run.run(&["check", "n"]);
    assert!(!check.err.contains("error") && !check.err.contains("journal"), "{}", check.err);
    assert!(check.out.contains("Ministry of Labour"), "{}", check.out);
    // An answer is changed: the return of this session is written anew, that of another is not.
    let end = ask(&run, &who, "b\n4\ns\n\n");
    assert!(end.code == 0 && end.out.contains("Your answer so far: "), "{}{}", end.out, end.err);
    assert_ne!(run.read(file), yaml);
    run.write(file, "respondent: somebody\n");
    let refused = ask(&run, &who, "\n");
    assert!(refused.code == 4 && refused.err.contains("ministry-of-labour.yaml"), "{}", refused.err);
    assert_eq!(run.read(file), "respondent: somebody\n");
    assert_eq!(ask(&run, &["n", "--for", "Ministry of Labour", "--force"], "\n").code, 0);
}

#[test]
fn a_session_goes_on_where_it_was_cut_off() {
    let run = assessment();
    let who = ["n", "--for", "Union of Nerania"];
    let said = ask(&run, &who, &format!("{WHO}3\na comment"));
    assert_eq!(said.code, 0);
    let journal = "n/returns/workers_union-of-nerania.journal";
    assert!(said.out.contains("To go on: tripartite ask n --for \"Union of Nerania\"\n"), "{}", said.out);
    assert!(said.out.contains("--for \"Union of Nerania\" --finish\n") && said.out.contains(journal));
    assert!(!run.files().iter().any(|file| file.ends_with(".yaml") && file.contains("returns")));
    // Killed while the next line was written.
    let whole = run.read(journal);
    run.write(journal, format!("{whole}{{\"of\":\"T01"));
    let said = ask(&run, &who, "");
    assert!(said.out.contains("Answered: 1 of ") && !said.out.contains("Question 1 of"), "{}", said.out);
    let last = said.out.lines().find(|line| line.starts_with("Evidence ["));
    assert!(last.is_some(), "the step after the last that was kept: {}", said.out);
    assert_eq!(run.read(journal), whole);
    // In another language it is the same session, and what there is can be written.
    let said = ask(&run, &["n", "--for", "workers", "--finish", "--lang", "fr"], "");
    assert!(
        said.code == 0 && said.out.contains("Réponses données\u{a0}: 1 sur "),
        "{}{}",
        said.out,
        said.err
    );
    let yaml = run.read("n/returns/workers_union-of-nerania.yaml");
    assert!(yaml.contains("language: \"fr\"") && yaml.contains("comment: \"a comment\""), "{yaml}");
    assert_eq!(yaml.matches("    answer: ").count(), 1);
}

#[test]
fn an_organisation_is_asked_in_its_own_language() {
    let run = assessment();
    // Chosen from the list, for nobody said who answers.
    let said = ask(&run, &["n"], "7\n2\n");
    assert!(said.out.contains("  2  Fédération des employeurs (Employers' organisations)\n"), "{}", said.out);
    assert!(said.out.contains("Type a number from 1 to 5, or q to leave.\n"), "{}", said.out);
    let said = ask(&run, &["n", "--for", "Fédération des employeurs"], "\n\n\noui\n9\n?\nq\n");
    assert!(said.out.contains("Ce n’est pas une réponse à cette question."), "{}", said.out);
    assert!(
        said.out.contains("Question\u{a0}: ") && said.out.contains("Repères")
            || said.out.contains("Phase\u{a0}: ")
    );
    assert!(said.out.contains("Pour reprendre\u{a0}: tripartite ask n --for "), "{}", said.out);
    for english in ["Answer", "Evidence", "Enter:", "leave", "Who to ask"] {
        assert!(!said.out.contains(english), "{english}: {}", said.out);
    }
}

#[test]
fn another_forms_journal_is_refused_with_a_sentence() {
    let run = assessment();
    assert_eq!(ask(&run, &["n", "--for", "workers", "-o", "w.yaml"], WHO).code, 0);
    let kept = run.read("w.journal");
    #[rustfmt::skip]
    let cases: [(&str, &[&str], i32, &str); 6] = [
        ("another organisation", &["n", "--for", "Ministry of Labour", "-o", "w.yaml"], 3, "`w.journal` holds answers to another form (framework coherence"),
        ("another questionnaire", &["n", "--for", "workers", "--questionnaire", "full", "-o", "w.yaml"], 3, "questionnaire quick, language en"),
        ("no such questionnaire", &["n", "--for", "workers", "--questionnaire", "quik"], 3, "quick"),
        ("nobody", &["n", "--for", "Ministry of Labor"], 3, "Ministry of Labour"),
        ("no YAML", &["n", "--for", "workers", "-o", "w.xlsx"], 4, "`w.xlsx` does not end in .yaml"),
        ("nothing kept", &["n", "--for", "workers", "--finish"], 3, "there are no answers to write yet"),
    ];
    for (name, arguments, code, words) in cases {
        let said = ask(&run, arguments, "3\n");
        assert_eq!(said.code, code, "{name}: {}{}", said.out, said.err);
        assert!(said.err.contains(words), "{name}: {}", said.err);
        assert_eq!(run.read("w.journal"), kept, "{name}");
    }
    // Somebody's own file of that name stays as it is.
    run.write("m.journal", "notes without an end");
    let said = ask(&run, &["n", "--for", "workers", "-o", "m.yaml"], "3\n");
    assert!(said.code == 4 && said.err.contains("line 1 of `m.journal`"), "{}", said.err);
    assert_eq!(run.read("m.journal"), "notes without an end");
    assert!(!run.files().iter().any(|file| file.starts_with("n/returns/workers")), "nothing was begun");
}

#[test]
fn anybody_of_an_open_constituency_answers_under_a_name() {
    let run = assessment();
    let said = ask(&run, &["n", "--for", "observers"], "\n\n  Dr. Q\nresearcher\n2\nno\nq\n");
    assert!(said.out.contains("An organisation or a name is needed"), "{}", said.out);
    assert_eq!(said.code, 0);
    let said = ask(&run, &["n", "--for", "observers", "--finish"], "\nDr. Q\n");
    assert_eq!(said.code, 0, "{}", said.err);
    let yaml = run.read("n/returns/observers_dr-q.yaml");
    let top = "respondent: \"Dr. Q\"\nconstituency: \"observers\"\nrole: \"researcher\"\nlanguage: \"en\"\n";
    assert!(yaml.starts_with(top) && yaml.contains("capacity: \"individual\"\nconsent: \"no\"\n"), "{yaml}");
    assert!(yaml.ends_with("answers: {}\n"), "{yaml}");
}
