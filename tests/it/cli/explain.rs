//! `explain`: whatever is written as arithmetic comes out when it is computed.

use super::Run;

/// Computes what `explain` writes: `+ - x /`, brackets, `exp`, `ln`, and `at most N of`.
struct Calculator<'a>(&'a str);

impl Calculator<'_> {
    fn take(&mut self, word: &str) -> bool {
        let rest = self.0.trim_start().strip_prefix(word);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    fn sum(&mut self) -> f64 {
        let mut value = self.product();
        loop {
            if self.take("+") {
                value += self.product();
            } else if self.take("-") {
                value -= self.product();
            } else {
                return value;
            }
        }
    }

    fn product(&mut self) -> f64 {
        let mut value = self.factor();
        loop {
            if self.take("x") {
                value *= self.factor();
            } else if self.take("/") {
                value /= self.factor();
            } else {
                return value;
            }
        }
    }

    fn factor(&mut self) -> f64 {
        if self.take("(") {
            let value = self.sum();
            assert!(self.take(")"), "{}", self.0);
            value
        } else if self.take("exp") {
            self.factor().exp()
        } else if self.take("ln") {
            self.factor().ln()
        } else if self.take("at most") {
            let most = self.factor();
            assert!(self.take("of"), "{}", self.0);
            self.factor().min(most)
        } else {
            let text = self.0.trim_start();
            let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
            self.0 = &text[end..];
            text[..end].parse().unwrap_or_else(|_| panic!("no number: `{text}`"))
        }
    }
}

/// Computes every sum in the text; gives how many there were.
fn computed(text: &str) -> usize {
    let mut count = 0;
    let sums = text
        .lines()
        .filter(|line| line.starts_with("  ") && line.contains(") / ") || line.contains("; 100 x "));
    for line in sums {
        // The name of the line and the formula are two spaces apart, at least.
        let formula = line.trim_start().split_once("  ").unwrap().1;
        for step in formula.split(';') {
            let (left, right) = step.rsplit_once(" = ").unwrap_or((step, ""));
            let mut calculator = Calculator(left);
            let value = calculator.sum();
            assert!(calculator.0.trim().is_empty(), "{line}: `{}`", calculator.0);
            // `9.0909 (printed 9.1)`, `3.5, at most 3`
            let right = right.split([' ', ',']).next().unwrap();
            if let Ok(said) = right.parse::<f64>() {
                // Every number in it stands with four decimals.
                assert!((value - said).abs() <= 2e-4 * said.abs().max(1.0), "{line}: {value} is not {said}");
                count += 1;
            }
        }
    }
    count
}

#[test]
fn what_is_written_as_arithmetic_comes_out() {
    let run = Run::with_demo();
    let mut count = 0;
    for id in [
        "P1",
        "P3",
        "T02",
        "T09",
        "set",
        "M1",
        "employment",
        "employment_migration",
        "overall",
        "T02P3",
        "W3",
    ] {
        let text = run.done(&["explain", id, "demo"]).out;
        let code = id.contains(|c: char| c.is_ascii_digit());
        assert_eq!(text.starts_with(&format!("{id}  ")), code, "{text}");
        count += computed(&text);
    }
    assert!(count > 200, "{count}");
}

const FRAMEWORK: &str = "id: small
version: 1.0.0
language: en
title: Points
summary: For tests.
provenance: Our own.
constituencies: [{id: ministry, title: Ministries, weight: 1}, {id: workers, title: Workers, weight: 1}]
scales: [{id: s, title: S, points: [{code: 0, value: 0, label: A}, {code: 1, value: 50, label: B}, {code: 2, value: 100, label: C}]}]
lenses: {topic: {title: Topics}}
overall: topic
bands: [{id: low, from: 0, label: Low}]
bands_note: One band.
targets: {default: 75}
target_note: Three quarters.
topics: [A]
";
const RETURNS: &str =
    "respondent,constituency,A1,A2,A3,A4\nM1,ministry,1,2,2,2\nM2,ministry,2,2,1,2\nW1,workers,0,1,2,2\n";

fn explained(method: &str, topic: &str, id: &str) -> String {
    let run = Run::new();
    let indicator = |n: usize, more: &str| {
        format!("  - {{id: A{n}, title: N{n}, scale: s, asked: [ministry, workers], evidence: e{more}}}\n")
    };
    let more: Vec<&str> = topic.split('|').collect();
    let indicators: String = (1..=4).map(|n| indicator(n, more[n])).collect();
    run.write("a/f/framework.yaml", format!("{FRAMEWORK}method: {method}\n"));
    run.write("a/f/topics/A.yaml", format!("id: A\ntitle: T\n{}indicators:\n{indicators}", more[0]));
    run.write("a/assessment.yaml", "assessment: a\nbody: {name: A}\nframework: f\ndate: 2026-11-23\n");
    run.write("a/returns/r.csv", RETURNS);
    run.done(&["explain", id, "a"]).out
}

#[test]
fn points_are_added_up_under_their_caps() {
    let method = "{node: points, group: points, overall: points, missing: zero}";
    let topic = "cap: 6\ncaps: {extras: 1}\n|, weight: 4|, weight: 1, cap: extras|, weight: 1, cap: extras|, weight: 2";
    let text = explained(method, topic, "A");
    // Ministries: 4 x 0.75 + 2 x 1, and at most 1 of 1 + 0.75: 6 of 6. Workers: 4 x 0 + 2 x 1, and at most 1 of 0.5 + 1: 3
    // of 6. Together (100 + 50) / 2 = 75.
    for line in [
        "  score     4 x 0.75 + 2 x 1 + at most 1 of (1 x 1 + 1 x 0.75) = 6; 100 x 6 / 6 = 100.0\n",
        "  score     4 x 0 + 2 x 1 + at most 1 of (1 x 0.5 + 1 x 1) = 3; 100 x 3 / 6 = 50.0\n",
        "  score     (1 x 100 + 1 x 50) / 2 = 75.0\n",
    ] {
        assert!(text.contains(line), "{line}{text}");
    }
    // Like with like the points are a weighted mean:
    // (4 x 75 + 1 x 100 + 1 x 75 + 2 x 100) / 8 = 84.375 and (0 + 50 + 100 + 200) / 8 = 43.75.
    assert!(text.contains("(4 x 75 + 1 x 100 + 1 x 75 + 2 x 100) / 8 = 84.375"), "{text}");
    assert!(
        text.contains("divergence  84.375 (higher: Ministries) - 43.75 (lower: Workers) = 40.625"),
        "{text}"
    );
    assert!(computed(&text) >= 12, "{text}");
}

#[test]
fn a_thin_voice_is_told_with_its_share() {
    let run = Run::new();
    let indicator = |n: usize| {
        format!("  - {{id: A{n}, title: N{n}, scale: s, asked: [ministry, workers], evidence: e}}\n")
    };
    run.write("a/f/framework.yaml", FRAMEWORK);
    run.write(
        "a/f/topics/A.yaml",
        format!("id: A\ntitle: T\nindicators:\n{}", (1..=4).map(indicator).collect::<String>()),
    );
    run.write("a/assessment.yaml", "assessment: a\nbody: {name: A}\nframework: f\ndate: 2026-11-23\n");
    run.write(
        "a/returns/r.csv",
        "respondent,constituency,A1,A2,A3,A4\nM1,ministry,1,2,2,1\nW1,workers,0,,dk,\n",
    );
    let text = run.done(&["explain", "A", "a"]).out;
    // The ministry has (50 + 100 + 100 + 50) / 4 = 75, the workers 0 over one of four: 0.25 / 0.5 = 0.5 of their voice.
    // (1 x 75 + 0.5 x 0) / 1.5 = 50; low (75 + 0) / 2, high (75 + 75) / 2.
    for line in [
        "  Workers answered 25.0\u{a0}%, below 50.0\u{a0}%: 0.25 / 0.5 = 0.5 of its voice is counted\n",
        "  score     (1 x 75 + 0.5 x 0) / 1.5 = 50.0\n",
        "  low       (1 x 75 + 1 x 0) / 2 = 37.5\n",
        "  high      (1 x 75 + 1 x 75) / 2 = 75.0\n",
    ] {
        assert!(text.contains(line), "{line}{text}");
    }
    let results: serde_json::Value =
        serde_json::from_str(&run.done(&["score", "a", "--format", "json"]).out).unwrap();
    let by = &results["overall"]["by"];
    assert_eq!((by["ministry"]["voice"].as_f64(), by["workers"]["voice"].as_f64()), (Some(1.0), Some(0.5)));
    assert_eq!(results["overall"]["divergence_reason"], "too_little_shared");
    assert_eq!(
        (&by["workers"]["reason"], &by["workers"]["unshown"]),
        (&"below_threshold".into(), &0.0.into())
    );
}

#[test]
fn geometric_means_are_written_with_their_logarithms() {
    let text = explained("{node: geometric, group: mean, overall: mean, missing: exclude}", "||||", "A");
    // Ministries: 1 + 0.99 x 75 = 75.25 twice, 100 twice.
    assert!(
        text.contains("exp((1 x ln 75.25 + 1 x ln 100 + 1 x ln 75.25 + 1 x ln 100) / 4) = 86.7468"),
        "{text}"
    );
    assert!(computed(&text) >= 20, "{text}");
}

#[test]
fn what_a_respondent_wrote_steers_no_terminal() {
    let run = Run::new();
    run.write(
        "a/assessment.yaml",
        "assessment: a\nbody: {name: \"A\\e[2J\\nB\"}\nframework: coherence@1\ndate: 2026-11-23\n",
    );
    run.write(
        "a/returns/r.csv",
        "respondent,constituency,organisation,indicator,answer\n\"W\u{1b}[31m\n  W9\",workers,\u{202e}Union,T01P1,3\n",
    );
    for arguments in [["explain", "T01P1", "a"].as_slice(), &["check", "a"], &["score", "a"]] {
        let said = run.done(arguments);
        assert!(!said.out.contains(['\u{1b}', '\u{202e}']), "{arguments:?}: {}", said.out);
        assert!(!said.err.contains(['\u{1b}', '\u{202e}']), "{arguments:?}: {}", said.err);
    }
    assert!(run.done(&["explain", "T01P1", "a"]).out.contains("  W\\u{1b}[31m W9, Union: 3 "));
}
