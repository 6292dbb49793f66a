//! Bounded findings: however much is wrong, what is said of it stays short, and all of it can be had.

use super::Run;

const ASSESSMENT: &str =
    "assessment: a\nbody: {name: A, profile: [origin]}\nframework: coherence@1\ndate: 2026-11-23\n";

/// An assessment whose only return has so many rows of an answer that is none.
fn wrong(rows: usize, answer: &str) -> Run {
    let run = Run::new();
    run.write("a/assessment.yaml", ASSESSMENT);
    let mut table = "respondent,constituency,T01P1\n".to_owned();
    (0..rows).for_each(|n| table.push_str(&format!("R{n},workers,{answer}\n")));
    run.write("a/returns/r.csv", table);
    run
}

#[test]
fn fifty_of_a_kind_are_shown_and_the_others_counted() {
    let run = wrong(1_000, "nine");
    let said = run.run(&["check", "a"]);
    assert_eq!(said.code, 3);
    assert_eq!(said.err.matches("[response/answer-off-scale]").count(), 51, "{}", said.err);
    assert!(said.err.contains("950 more of this kind"), "{}", said.err);
    assert!(said.err.contains("1000 errors") || said.err.contains("1,000 errors"), "{}", said.err);
    let french = run.run(&["check", "a", "--lang", "fr"]);
    assert!(french.err.contains("950 autres constats du même genre"), "{}", french.err);
    // The page says the same.
    run.run(&["a"]);
    let page = run.read("a/reports/findings.html");
    assert!(page.contains("950 more of this kind"), "{page}");
    assert!(page.len() < 1 << 20);
}

#[test]
fn every_finding_is_a_row_of_the_table_of_all() {
    let run = wrong(1_000, "nine");
    let said = run.run(&["check", "a", "--all"]);
    assert_eq!((said.code, said.err.as_str()), (3, ""));
    let table = said.out.trim_start_matches('\u{feff}');
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    assert_eq!(
        rows.headers().unwrap(),
        vec!["severity", "code", "file", "line", "sheet", "row", "column", "message", "help"]
    );
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    // One warning, of the indicators that have no column.
    assert_eq!(rows.len(), 1_001);
    // The heading is row 1.
    assert_eq!(
        rows[1_000].iter().take(7).collect::<Vec<_>>(),
        ["error", "response/answer-off-scale", "a/returns/r.csv", "", "", "1001", "T01P1"]
    );
    let list: serde_json::Value =
        serde_json::from_str(&run.run(&["check", "a", "--all", "--format", "json"]).out).unwrap();
    assert_eq!(list.as_array().unwrap().len(), 1_001);
}

#[test]
fn a_word_without_end_is_quoted_by_its_beginning() {
    let long = "x".repeat(1 << 20);
    for (file, text) in [
        ("a/returns/answer.csv", format!("respondent,constituency,T01P1\nR1,workers,{long}\n")),
        ("a/returns/heading.csv", format!("respondent,constituency,{long}\nR1,workers,1\n")),
        (
            "a/returns/indicator.csv",
            format!("respondent,constituency,indicator,answer\nR1,workers,{long},1\n"),
        ),
        ("a/returns/form.yaml", format!("respondent: R1\nconstituency: {long}\nanswers: {{T01P1: 1}}\n")),
        (
            "a/returns/key.yaml",
            format!("respondent: R1\nconstituency: workers\n{long}: 1\nanswers: {{T01P1: 1}}\n"),
        ),
        ("a/assessment.yaml", ASSESSMENT.replace("date:", &format!("{long}: 1\ndate:"))),
        ("a/assessment.yaml", ASSESSMENT.replace("coherence@1", &long)),
        ("a/assessment.yaml", ASSESSMENT.replace("[origin]", &format!("[{long}]"))),
    ] {
        let run = wrong(1, "1");
        run.write(file, text);
        let said = run.run(&["check", "a"]);
        assert!(said.err.len() < 3_000, "{file}: {} bytes\n{}", said.err.len(), &said.err[..1_000]);
        assert!(said.err.contains("xxx"), "{file}: {}", said.err);
    }
}

#[test]
fn counts_that_no_survey_has_are_refused_and_never_wrap() {
    let run = Run::new();
    let tally = |rows: &[String]| format!("constituency,organisation,indicator,answer,n\n{}", rows.concat());
    let score = |rows: &[String]| {
        run.write("t.csv", tally(rows));
        run.run(&["score", "--tally", "t.csv", "--format", "json"])
    };
    // 2^64 - 1 on 0 points and on 75: sums that wrap would give 75.
    for n in ["18446744073709551615", "1000000000001", "-1", "1e3"] {
        let said = score(&[format!("workers,,T01P1,0,{n}\n"), format!("workers,,T01P1,3,{n}\n")]);
        assert_eq!(said.code, 3, "{n}");
        assert!(said.err.contains("[tally/bad-row]") && said.err.contains(n), "{}", said.err);
    }
    // A million millions each: (10^12 x 0 + 10^12 x 75) / (2 x 10^12) = 37.5
    let most = "1000000000000";
    let said = score(&[format!("workers,,T01P1,0,{most}\n"), format!("workers,,T01P1,3,{most}\n")]);
    let numbers: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(numbers["indicators"][0]["by"]["workers"]["score"], 37.5);
    // 1,001 of them are more than 10^15.
    let rows: Vec<String> = (0..1_001).map(|n| format!("workers,Union {n},T01P1,0,{most}\n")).collect();
    let said = score(&rows);
    assert_eq!(said.code, 3);
    assert!(said.err.contains("the counts together are more than 1,000,000,000,000,000"), "{}", said.err);
    assert_eq!(score(&rows[..1_000]).code, 0);
}

#[test]
fn minutes_of_a_course_that_nobody_lives_are_refused() {
    let run = Run::new();
    run.done(&["framework", "new", "mine"]);
    let topic = run.files().into_iter().find(|file| file.starts_with("mine/topics/")).unwrap();
    let text = run.read(&topic);
    let minutes = "minutes: {reading: 4294967295, exercises: 1, discussion: 1, assignment: 1}\n";
    let own: String =
        text.lines().filter(|line| !line.starts_with("minutes")).map(|l| format!("{l}\n")).collect();
    run.write(&topic, own.replacen("indicators:", &format!("{minutes}indicators:"), 1));
    let said = run.run(&["framework", "check", "mine"]);
    assert_eq!(said.code, 3, "{}{}", said.out, said.err);
    assert!(said.err.contains("4294967295"), "{}", said.err);
}

#[test]
fn a_text_has_one_limit_in_every_kind_of_file() {
    // 1 MiB is 1,048,576 bytes.
    for (length, code) in [(1_048_576, 0), (1_048_577, 3)] {
        let comment = "x".repeat(length);
        let table = format!("respondent,constituency,T01P1,T01P1_comment\nR1,workers,1,{comment}\n");
        let yaml = format!(
            "respondent: R1\nconstituency: workers\nanswers:\n  T01P1: {{answer: 1, comment: {comment}}}\n"
        );
        for (name, text) in [("r.csv", table), ("r.yaml", yaml)] {
            let run = Run::new();
            run.write("a/assessment.yaml", ASSESSMENT);
            run.write(format!("a/returns/{name}"), text);
            let said = run.run(&["check", "a"]);
            assert_eq!(said.code, code, "{name} {length}: {}", said.err);
            assert_eq!(said.err.contains("the text is longer than 1 MiB"), code == 3, "{name}: {}", said.err);
            assert!(said.err.len() < 4096, "{name}: the text is not quoted");
        }
    }
}

#[test]
fn fifty_of_those_who_did_not_reply_are_named_and_the_others_counted() {
    let run = Run::new();
    let invited = |n| format!("  - {{organisation: Union {n}, constituency: workers}}\n");
    let lines: String = (1..=61).map(invited).collect();
    run.write("a/assessment.yaml", format!("{ASSESSMENT}invited:\n{lines}"));
    run.write("a/returns/r.csv", "respondent,constituency,organisation,T01P1\nR1,workers,Union 1,1\n");
    let said = run.done(&["check", "a"]);
    // Sixty of 61 are silent.
    assert_eq!(said.out.matches("  Union ").count(), 50, "{}", said.out);
    assert!(said.out.contains("\n  and 10 more\n"), "{}", said.out);
}

/// A name of nothing but hyphens was looked at anew behind each of them: what ends at once here took hours.
#[test]
fn a_name_of_nothing_but_hyphens_is_looked_at_a_few_times() {
    let run = Run::new();
    run.write("a/assessment.yaml", ASSESSMENT);
    for (name, heading) in [("r.yaml", String::new()), ("r.csv", "respondent,constituency,".to_owned())] {
        run.write(format!("a/returns/{name}"), format!("{heading}{}\n", "- ".repeat(200_000)));
        assert_eq!(run.run(&["check", "a"]).code, 3, "{name}");
    }
}

/// 700 respondents with 73 answers each that they are asked for are 51,100: printed one by one they would have no bound.
#[test]
fn answers_above_a_bound_are_counted_and_the_way_to_them_is_said() {
    let run = Run::new();
    run.write("a/assessment.yaml", ASSESSMENT.replace("[origin]", "[origin, destination]"));
    let ids: Vec<String> = (1..=14).flat_map(|t| (1..=6).map(move |p| format!("T{t:02}P{p}"))).collect();
    let mut table = format!("respondent,constituency,organisation,{}\n", ids.join(","));
    for n in 0..700 {
        table.push_str(&format!("R{n},workers,Union of trade {n}{}\n", ",2".repeat(ids.len())));
    }
    run.write("a/returns/r.csv", table);
    for (language, said) in [
        ("en", "51,100 answers were given. Above 50,000 they are not printed one by one"),
        ("fr", "51\u{202f}100 réponses ont été données. Au-delà de 50\u{202f}000"),
    ] {
        let arguments =
            ["report", "a", "--lang", language, "--outline", "annex", "--format", "md", "-o", language];
        let done = run.run(&arguments);
        assert_eq!(done.code, 0, "{}", done.err);
        let annex = run.read(format!("{language}/a_annex_2026-11-23_{language}.md"));
        assert!(annex.contains(said), "{}", annex.chars().take(4_000).collect::<String>());
        assert!(annex.contains("tripartite import returns --to answers.csv"));
        let named =
            annex.matches("Union of trade 5 ").count() + annex.matches("Union of trade 5\u{a0}").count();
        assert!(named < 84, "{named}");
        assert!(annex.len() < 1 << 20, "{}", annex.len());
    }
    let listed = run.run(&["import", "a/returns", "--to", "answers.csv"]);
    assert_eq!(listed.code, 0, "{}", listed.err);
    assert_eq!(run.read("answers.csv").lines().count(), 58_801);
}
