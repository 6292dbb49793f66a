//! Consent: whoever says no is quoted nowhere and counted everywhere.

use std::io::Read as _;

use serde_json::Value;

use super::{Run, Said};

/// Name, role and words of one respondent, in lower case; none of them is a word of ours.
const PRIVATE: [&str; 6] = ["zelda", "quartermaster", "xylophone", "obelisk", "penguin", "heliotrope"];

/// What the others said, who have nothing against it.
const OPEN: [&str; 4] = ["W2", "Treasurer", "a plain remark", "Gazette 7"];

/// An assessment of the small framework. Zelda Quine answers A1 with a comment and evidence, B2 as practice
/// without evidence, which the ministry disputes, and B1, which nobody is asked here, with a reason and a
/// comment: 3 answers, 2 comments, 1 piece of evidence, 1 reason. The two others give 3 answers with 1
/// comment and 1 piece of evidence.
fn assessment(file: &str, returns: &str) -> Run {
    let run = Run::new();
    let base = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/inputs/base");
    for path in [
        "assessment.yaml",
        "framework/framework.yaml",
        "framework/topics/A.yaml",
        "framework/topics/B.yaml",
        "questionnaires/workers.yaml",
    ] {
        run.write(std::path::Path::new("a").join(path), std::fs::read(base.join(path)).unwrap());
    }
    run.write(format!("a/returns/{file}"), returns);
    run.write(
        "a/returns/ministry.csv",
        "respondent,constituency,organisation,A1,B2\nM1,ministry,Labour,0,0\n",
    );
    run
}

/// The same returns in each shape, with Zelda's consent as given.
fn shapes(consent: &str) -> [(&'static str, String); 3] {
    let long = format!(
        "respondent,constituency,organisation,role,consent,capacity,indicator,answer,reason,comment,evidence\n\
         Zelda Quine,workers,Union,Deputy Quartermaster,,organisation,A1,2,,xylophone remark,obelisk register\n\
         Zelda Quine,workers,Union,,{consent},,B2,2,,,\n\
         Zelda Quine,workers,Union,,,,B1,na,penguin reason,heliotrope aside,\n\
         W2,workers,Union,Treasurer,yes,,A1,1,,a plain remark,Gazette 7\n"
    );
    let wide = format!(
        "respondent,constituency,organisation,role,consent,capacity,A1,A1_comment,A1_evidence,B2,B1,B1_reason,B1_comment\n\
         Zelda Quine,workers,Union,Deputy Quartermaster,{consent},organisation,2,xylophone remark,obelisk register,2,na,penguin reason,heliotrope aside\n\
         W2,workers,Union,Treasurer,yes,,1,a plain remark,Gazette 7,,,,\n"
    );
    // As people write it, without quotation marks.
    let written = if consent.is_empty() { "~" } else { consent };
    let yaml = format!(
        "returns:\n\
         - {{respondent: Zelda Quine, constituency: workers, organisation: Union, role: Deputy Quartermaster, consent: {written}, capacity: organisation, answers: {{A1: {{answer: 2, comment: xylophone remark, evidence: obelisk register}}, B2: 2, B1: {{answer: na, reason: penguin reason, comment: heliotrope aside}}}}}}\n\
         - {{respondent: W2, constituency: workers, organisation: Union, role: Treasurer, consent: yes, answers: {{A1: {{answer: 1, comment: a plain remark, evidence: Gazette 7}}}}}}\n"
    );
    [("all.csv", long), ("all.csv", wide), ("all.yaml", yaml)]
}

/// Every road on which a return could come out: what was printed.
fn every_road(run: &Run) -> Vec<Said> {
    let mut said = vec![
        run.done(&["report", "a", "--format", "html,xlsx,json,csv,svg", "-o", "en"]),
        run.done(&["report", "a", "--format", "html,xlsx,json,csv,svg", "-o", "fr", "--lang", "fr"]),
        run.done(&["check", "a"]),
        run.done(&["check", "a", "--format", "json"]),
        run.done(&["score", "a"]),
        run.done(&["score", "a", "--format", "json"]),
        run.done(&["score", "a", "--format", "csv"]),
        run.done(&["a"]),
    ];
    said.extend(["A1", "B1", "B2", "A", "overall"].map(|id| run.done(&["explain", id, "a"])));
    said
}

/// Everything that was written and is no return.
fn written(run: &Run) -> Vec<(String, String)> {
    let ours = |name: &String| ["en/", "fr/", "a/reports/"].iter().any(|folder| name.starts_with(folder));
    let text = |name: String| {
        let text = match name.rsplit('.').next() {
            // Pictures hold no words of anybody's.
            Some("png") => return None,
            Some("docx") => {
                let file = std::fs::File::open(run.path().join(&name)).unwrap();
                let mut zip = zip::ZipArchive::new(file).unwrap();
                let mut text = String::new();
                zip.by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
                text
            }
            _ => run.read(&name),
        };
        Some((name, text))
    };
    let list: Vec<(String, String)> = run.files().into_iter().filter(ours).filter_map(text).collect();
    // Per folder: the page, results, scores, gaps, tally and at least one chart; in the own one the findings.
    assert!(list.len() > 3 * 6, "{}", list.len());
    list
}

fn private_words(text: &str) -> Vec<&'static str> {
    let text = text.to_lowercase();
    PRIVATE.into_iter().filter(|word| text.contains(word)).collect()
}

fn page(run: &Run, language: &str) -> String {
    run.pages(&format!("{language}/test-2026"), &format!("2026-11-23_{language}.html"))
}

#[test]
fn who_says_no_is_quoted_on_no_road() {
    for (n, (file, returns)) in shapes("no").into_iter().enumerate() {
        let run = assessment(file, &returns);
        for said in every_road(&run) {
            for text in [&said.out, &said.err] {
                assert!(private_words(text).is_empty(), "{n}: {:?} in\n{text}", private_words(text));
            }
        }
        for (name, text) in written(&run) {
            assert!(private_words(&text).is_empty(), "{n}: {:?} in {name}", private_words(&text));
        }
        if file.ends_with(".csv") {
            let path = format!("a/returns/{file}");
            let said = run.done(&["tally", &path, "--framework", "a/framework", "-o", "counts.csv"]);
            for text in [&said.out, &said.err, &run.read("counts.csv")] {
                assert!(private_words(text).is_empty(), "{n}: {:?} in\n{text}", private_words(text));
            }
        }
        for word in OPEN {
            assert!(page(&run, "en").contains(word), "{n}: {word}");
        }
    }
}

#[test]
fn errors_are_said_without_the_words_of_who_says_no() {
    // Three ways of going wrong beside her words: an answer off the scale, an unknown indicator, no reason.
    for (n, (file, returns)) in shapes("no").into_iter().enumerate() {
        let wrong = match n {
            0 => returns.replace(",A1,2,", ",A1,7,").replace(",B2,2,", ",C9,2,"),
            1 => returns
                .replace("organisation,2,xylo", "organisation,7,xylo")
                .replace(",na,penguin reason", ",na,"),
            _ => returns
                .replace("{answer: 2, comment: xylo", "{answer: 7, comment: xylo")
                .replace("B2: 2", "C9: 2"),
        };
        let run = assessment(file, &wrong);
        let said = run.run(&["a"]);
        assert_eq!(said.code, 3, "{}", said.err);
        assert!(said.err.contains("2 errors"), "{}", said.err);
        for text in [&said.out, &said.err, &run.read("a/reports/findings.html")] {
            assert!(private_words(text).is_empty(), "{n}: {:?} in\n{text}", private_words(text));
        }
    }
}

#[test]
fn an_answer_given_twice_is_said_without_the_name_of_who_says_no() {
    for (consent, person) in [("no", "respondent 2 (name withheld)"), ("yes", "`Zelda Quine`")] {
        let twice = format!(
            "respondent,constituency,organisation,consent,indicator,answer\nZelda Quine,workers,Union,{consent},A1,1\nZelda Quine,workers,Union,,A1,2\n"
        );
        let said = assessment("all.csv", &twice).run(&["check", "a"]);
        let expected =
            format!("{person} answers `A1` with `2` here and with `1` at a/returns/all.csv, row 2");
        assert!(said.code == 3 && said.err.contains(&expected), "{}", said.err);
        assert_eq!(said.err.contains("Zelda"), consent == "yes", "{}", said.err);
    }
}

#[test]
fn who_says_yes_or_nothing_is_quoted_in_the_internal_report() {
    for consent in ["yes", ""] {
        for (n, (file, returns)) in shapes(consent).into_iter().enumerate() {
            let run = assessment(file, &returns);
            let said = every_road(&run);
            let page = page(&run, "en");
            assert_eq!(private_words(&page), PRIVATE, "{n} {consent:?}");
            assert!(!page.contains("withheld"), "{n} {consent:?}");
            assert!(page.contains("All of them are reproduced in the annex."), "{n} {consent:?}");
            let explained = said.iter().find(|said| said.out.starts_with("B2 ")).unwrap();
            assert!(explained.out.contains("  Zelda Quine, Union: 2 Done\n"), "{}", explained.out);
            assert!(run.read("a/reports/findings.html").contains("Zelda Quine"), "{n} {consent:?}");
        }
    }
}

#[test]
fn what_went_in_is_what_is_printed_and_what_is_withheld() {
    for (n, (file, returns)) in shapes("no").into_iter().enumerate() {
        let run = assessment(file, &returns);
        every_road(&run);
        // Answers: Zelda 3, W2 1, M1 2. Comments: 2 + 1; evidence: 1 + 1; reasons: 1 + 0.
        let english = page(&run, "en");
        let counted = "3 returns were received. Answers: 6; comments: 3; pieces of evidence: 2; reasons: 1. \
            For want of consent, name, role and written remarks of 1 respondent (2 comments, 1 piece of evidence and \
            1 reason) are withheld; all answers count. The annex reproduces 1 comment and 1 piece of evidence.";
        assert!(english.contains(counted), "{n}");
        // In the register, and with the annex.
        assert_eq!(english.matches("written remarks of 1 respondent (").count(), 2, "{n}");
        let french = page(&run, "fr");
        let counted = "Faute de consentement, ni le nom, ni la fonction, ni les propos d’un répondant \
            (2 commentaires, 1 élément de preuve et 1 motif) ne sont reproduits\u{a0}; toutes les réponses comptent. \
            L’annexe reproduit 1 commentaire et 1 élément de preuve.";
        assert_eq!(french.matches(counted).count(), 2, "{n}");
        assert_eq!(french.matches("Commentaire\u{a0}: texte non reproduit").count(), 2, "{n}");
        // The annex holds them one by one: the comment and the evidence beside A1, the reason and the comment
        // beside B1.
        let of = |page: &str, text: &str| page[page.find("id=\"annex\"").unwrap()..].matches(text).count();
        for (kind, count) in [("Comment: withheld", 2), ("Evidence: withheld", 1), ("Reason: withheld", 1)] {
            assert_eq!(of(&english, kind), count, "{n}: {kind}");
        }
        for (kind, count) in [("Comment: a plain remark", 1), ("Evidence: Gazette 7", 1), ("Reason: ", 1)] {
            assert_eq!(of(&english, kind), count, "{n}: {kind}");
        }
        // M1, then the two of the workers: Zelda was read first, so that hers is the second number in every
        // chapter. Three answers in the annex, a line in the register of each, in the claims that a partner disputes,
        // and among the reasons for what does not apply.
        let label = "Workers&#x27; organisations · Respondent 2 (name withheld)";
        assert_eq!(english.matches(label).count(), 3 + 2 + 1 + 1, "{n}");
        assert!(french.contains("Répondant n°\u{a0}2 (nom non communiqué)"), "{n}");
        // On whose behalf, which only she says, in the register of the report and of the annex.
        assert_eq!(english.matches("on behalf of the organisation").count(), 2, "{n}");
        assert_eq!(english.matches("as an individual").count(), 0, "{n}");
        assert_eq!(english.matches("capacity not stated").count(), 4, "{n}");
    }
}

/// The table of an office that heads it in its own language, and the export of a survey with groups.
#[test]
fn consent_is_read_under_its_french_name() {
    let question = "Les textes et le nom peuvent-ils être imprimés\u{a0}?";
    for (heading, no) in
        [("consentement", "non"), ("Consentement", "Non"), ("à propos/consentement", "0"), (question, "Non")]
    {
        for (file, returns) in shapes(no).into_iter().take(2) {
            let returns = returns.replacen("consent", heading, 1).replacen("capacity", "capacité", 1);
            let run = assessment(file, &returns);
            let said = run.done(&["report", "a", "--format", "md", "-o", "en"]);
            assert!(!said.err.contains("unknown"), "{heading}: {}", said.err);
            let page = run.pages("en/test-2026", "2026-11-23_en.md");
            assert!(private_words(&page).is_empty(), "{heading}: {:?}", private_words(&page));
        }
    }
}

#[test]
fn a_column_that_looks_like_consent_is_not_passed_over() {
    for name in ["consent_given", "Do you consent?", "consentimiento", "consnet", "informed/consentements"] {
        let (file, returns) = shapes("no").into_iter().nth(1).unwrap();
        let run = assessment(file, &returns.replacen("consent", name, 1));
        let said = run.done(&["report", "a", "--format", "md", "-o", "en"]);
        let seen = format!("the column `{name}` looks like that of consent");
        assert!(said.err.contains(&seen), "{}", said.err);
        // Its no is a no.
        let page = run.pages("en/test-2026", "2026-11-23_en.md");
        assert!(private_words(&page).is_empty(), "{name}: {:?}", private_words(&page));
        // Where consent is read, it is one of the others.
        let run = assessment(
            file,
            &returns
                .replacen("consent,", &format!("consent,{name},"), 1)
                .replacen("no,", "no,,", 1)
                .replacen("yes,", "yes,,", 1),
        );
        assert_eq!(run.run(&["check", "a"]).err.matches("looks like that of consent").count(), 0);
    }
    // Other words are other words.
    let (file, returns) = shapes("no").into_iter().nth(1).unwrap();
    let run = assessment(file, &returns.replacen("role", "consensus", 1));
    assert!(run.run(&["check", "a"]).err.contains("the column `consensus` is unknown"));
}

#[test]
fn answers_count_whatever_their_respondent_consents_to() {
    let numbers = |consent: &str, shape: usize| {
        let (file, returns) = &shapes(consent)[shape];
        let run = assessment(file, returns);
        every_road(&run);
        let mut results: Value =
            serde_json::from_str(&run.read("en/test-2026_results_2026-11-23.json")).unwrap();
        // Fingerprints and findings differ, as they must: the files do, and hers may not be named.
        results["assessment"]["sources"].take();
        let findings = results["diagnostics"].take();
        let tables =
            ["scores", "gaps", "tally"].map(|kind| run.read(format!("en/test-2026_{kind}_2026-11-23.csv")));
        (results, tables, findings)
    };
    for shape in 0..3 {
        let (results, tables, findings) = numbers("no", shape);
        // B2 of the workers: one answer, 100. A1: 100 and 50.
        let of = |id: &str| {
            let all = results["indicators"].as_array().unwrap();
            all.iter().find(|one| one["id"] == id).unwrap()["by"]["workers"]["score"].clone()
        };
        assert_eq!((of("A1"), of("B2")), (75.0.into(), 100.0.into()));
        assert!(tables[2].contains("workers,Union,A1,2,1"), "{}", tables[2]);
        let (open, open_tables, open_findings) = numbers("yes", shape);
        assert_eq!((&results, &tables), (&open, &open_tables));
        // The same finding, one with her number and her row, one with her name.
        let codes =
            |list: &Value| list.as_array().unwrap().iter().map(|one| one["code"].clone()).collect::<Vec<_>>();
        assert_eq!(codes(&findings), codes(&open_findings));
        let unasked = |list: &Value| {
            let all = list.as_array().unwrap();
            let one = all.iter().find(|one| one["code"] == "response/not-asked").unwrap();
            (one["message"].as_str().unwrap().to_owned(), one["row"].as_u64().or(one["line"].as_u64()))
        };
        let tail = "answers questions that were not asked of it: B1; these answers are not counted";
        assert_eq!(
            unasked(&findings),
            (format!("respondent 2 of `Workers' organisations` (name withheld) {tail}"), Some(2))
        );
        assert_eq!(
            unasked(&open_findings),
            (format!("`Zelda Quine` of `Workers' organisations` {tail}"), None)
        );
    }
}

#[test]
fn explain_and_report_give_the_same_number_in_place_of_a_name() {
    let (file, returns) = &shapes("no")[0];
    let run = assessment(file, returns);
    let said = run.done(&["explain", "A1", "a"]).out;
    assert!(
        said.contains("  Respondent 2 (name withheld), Union: 2 Done\n  W2, Union: 1 On paper\n"),
        "{said}"
    );
    let yaml = run.read("a/assessment.yaml");
    run.write("a/assessment.yaml", format!("{yaml}language: fr\n"));
    let said = run.done(&["explain", "A1", "a"]).out;
    assert!(
        said.contains("  Répondant n°\u{a0}2 (nom non communiqué), Union\u{a0}: 2 [en] Done\n"),
        "{said}"
    );
}

#[test]
fn a_file_called_after_its_only_respondent_is_printed_by_its_number() {
    let own = "respondent,constituency,organisation,consent,A1,B1\nZelda Quine,workers,Union,no,1,1\n";
    let run = assessment("zelda-quine.csv", own);
    for said in every_road(&run) {
        // On the screen, findings name the file that is to be mended.
        assert!(private_words(&said.out.replace("returns/zelda-quine.csv", "")).is_empty(), "{}", said.out);
    }
    for (name, text) in written(&run) {
        assert!(private_words(&text).is_empty(), "{:?} in {name}", private_words(&text));
    }
    // ministry.csv is the first return, hers the second.
    let results: Value = serde_json::from_str(&run.read("en/test-2026_results_2026-11-23.json")).unwrap();
    let sources = results["assessment"]["sources"].as_object().unwrap();
    let names: Vec<&String> = sources.keys().collect();
    assert_eq!(names, ["assessment.yaml", "returns/ministry.csv", "#2.csv"]);
    assert!(results["diagnostics"].to_string().contains("\"file\":\"#2.csv\""), "{}", results["diagnostics"]);
    let page = page(&run, "en");
    assert!(page.contains(
        "A file that holds only the answers of such respondents is referred to by its number, such as #3."
    ));
    // Register and fingerprint, and the finding.
    assert!(page.matches("#2.csv").count() >= 3);
}

#[test]
fn words_that_show_how_a_file_was_read_are_not_those_of_who_says_no() {
    for (consent, shown) in [("no", false), ("yes", true)] {
        let text = format!(
            "respondent,constituency,organisation,consent,A1,A1_comment\nZ1,workers,Union,{consent},1,Z\u{e9}phyrine\n"
        );
        let bytes: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        let run = assessment("all.csv", "");
        run.write("a/returns/all.csv", bytes);
        let said = every_road(&run);
        assert!(said[2].err.contains("read as Windows-1252"), "{}", said[2].err);
        assert!(said.iter().any(|said| said.err.contains("phyrine")) == shown);
        assert!(written(&run).iter().any(|(_, text)| text.contains("phyrine")) == shown);
    }
}

#[test]
fn a_no_in_any_row_or_file_holds_for_the_whole_return() {
    let first = "respondent,constituency,organisation,indicator,answer,comment\nZelda Quine,workers,Union,A1,1,xylophone\n";
    let run = assessment("first.csv", first);
    run.write(
        "a/returns/second.csv",
        "respondent,constituency,organisation,indicator,answer,consent\nzelda quine,workers,Union,B2,1,no\n",
    );
    every_road(&run);
    for (name, text) in written(&run) {
        assert!(private_words(&text).is_empty(), "{:?} in {name}", private_words(&text));
    }
    assert!(page(&run, "en").contains(
        "written remarks of 1 respondent (1 comment) are withheld; all answers count. The annex reproduces no written remarks."
    ));
}

#[test]
fn who_answers_in_two_capacities_is_taken_as_an_individual_and_told_of_once() {
    for (said, expected) in [
        (["organisation", "individual", "organisation"], 1),
        (["individual", "", "organisation"], 1),
        (["organisation", "", "organisation"], 0),
    ] {
        let rows: String = ["A1", "B1", "B2"]
            .into_iter()
            .zip(said)
            .map(|(id, said)| format!("Zelda Quine,workers,Union,{id},1,{said}\n"))
            .collect();
        let run = assessment(
            "first.csv",
            &format!("respondent,constituency,organisation,indicator,answer,capacity\n{rows}"),
        );
        let checked = run.run(&["check", "a"]);
        assert_eq!(
            checked.err.matches("response/bad-capacity").count(),
            expected,
            "{said:?}: {}",
            checked.err
        );
        let told = "`Zelda Quine` answers both for the organisation and as an individual";
        assert_eq!(checked.err.matches(told).count(), expected, "{}", checked.err);
        run.done(&["report", "a", "--format", "html", "--outline", "report", "-o", "out"]);
        let page = run.files().into_iter().find(|path| path.ends_with("_en.html")).unwrap();
        let page = run.read(page);
        assert_eq!(page.contains("as an individual"), expected == 1, "{said:?}");
        assert_eq!(page.contains("on behalf of the organisation"), expected == 0, "{said:?}");
    }
}

#[test]
fn who_says_yes_and_no_is_withheld_and_told_of_once_without_a_name() {
    let rows = |said: [&str; 3]| {
        let rows: String = ["A1", "B1", "B2"]
            .into_iter()
            .zip(said)
            .map(|(id, said)| format!("Zelda Quine,workers,Union,{id},1,{said},xylophone\n"))
            .collect();
        format!("respondent,constituency,organisation,indicator,answer,consent,comment\n{rows}")
    };
    let asked = "respondent 2 (name withheld) says both yes and no to `consent`";
    for (said, expected) in
        [(["yes", "no", "yes"], 1), (["no", "", "yes"], 1), (["", "no", "no"], 0), (["yes", "", "yes"], 0)]
    {
        let run = assessment("first.csv", &rows(said));
        let checked = run.run(&["check", "a"]);
        assert_eq!(checked.err.matches(asked).count(), expected, "{said:?}: {}", checked.err);
        let all = checked.err.matches("response/bad-consent").count();
        assert_eq!(all, expected, "{}", checked.err);
    }
}
