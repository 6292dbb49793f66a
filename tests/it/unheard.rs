//! Reports where little or nothing was answered, or where everything is well: what they say can be taken for nothing else.

use tripartite::{Assessment, Locale};

use crate::book::file;
use crate::support::three::{Country, tally};

/// What could be taken for good news.
const GOOD_NEWS: [&str; 9] = [
    "No serious gap is",
    "No serious gap.",
    "Nothing is contested where",
    "is contested by the constituencies",
    "No gap according to its own answers",
    "Every target is reached",
    "There is no gap on which a step could be taken.",
    "No indicator is a strength.",
    "No phase, topic, field or pair of fields is a strength as a whole.",
];

fn country(lines: &[&str]) -> Assessment {
    Country { indicators: &[("A1", 1), ("A2", 1)], ..Country::default() }.assessed(&tally(lines))
}

fn said(assessment: &Assessment, kind: &str) -> String {
    String::from_utf8(file(assessment, &Locale::new("en"), "md", kind)).unwrap()
}

fn without_good_news(text: &str) {
    for good in GOOD_NEWS {
        assert!(!text.contains(good), "{good}: {text}");
    }
}

#[test]
fn where_nobody_answered_the_answers_are_asked_for() {
    let assessment = country(&["ministry A1=dk A2=blank", "workers A1=blank A2=dk"]);
    let brief = said(&assessment, "brief");
    without_good_news(&brief);
    for said in [
        "no constituency gave an answer that can be scored. Answers are missing from: M, W, E.",
        "get the missing answers before anything else is decided. To be asked: M, W, E.",
        "Nobody can be compared",
    ] {
        assert!(brief.contains(said), "{said}: {brief}");
    }
    without_good_news(&said(&assessment, "report"));
}

#[test]
fn where_one_answered_the_others_are_asked() {
    // Both targets are reached, by one voice of three.
    let assessment = country(&["ministry A1=4 A2=4"]);
    let brief = said(&assessment, "brief");
    without_good_news(&brief);
    assert!(brief.contains("only one constituency answered (M). Answers are missing from: W, E."), "{brief}");
    let report = said(&assessment, "report");
    assert!(report.contains("No answers: nothing can be said."), "{report}");
    assert_eq!(
        report.matches("No gap according to its own answers").count(),
        1,
        "the one that answered has none"
    );
}

#[test]
fn what_was_said_not_to_apply_is_no_silence() {
    let indicators = [("A1", 1), ("A2", 1), ("A3", 1)];
    let country = Country { indicators: &indicators, ..Country::default() };
    let all = ["ministry", "workers", "employers"].map(|name| format!("{name} A1=na A2=na A3=blank"));
    let lines: Vec<&str> = all.iter().map(String::as_str).collect();
    let assessment = country.assessed(&tally(&lines));
    let (brief, report) = (said(&assessment, "brief"), said(&assessment, "report"));
    without_good_news(&brief);
    // Two of three.
    let most = "More than half of what was asked was said not to apply: M 2 of 3, W 2 of 3, E 2 of 3.";
    assert!(brief.contains(most) && report.contains(most), "{brief}");
    assert!(brief.contains("establish whether so much does not apply"), "{brief}");
    let own = "No points given: 2 of 3 answers say “not applicable”, and the others are missing.";
    assert_eq!(report.matches(own).count(), 3, "{report}");
    assert!(!report.contains("No answers: nothing can be said."), "{report}");
    // Half is not more than half, and who answered nothing is silent.
    let half = said(&country.assessed(&tally(&["ministry A1=na A2=3 A3=4", "workers A1=blank"])), "report");
    assert!(!half.contains("More than half of what was asked"), "{half}");
    assert!(half.contains("No answers: nothing can be said."), "{half}");
}

#[test]
fn where_every_target_is_reached_that_is_said() {
    let all = ["ministry A1=4 A2=3", "workers A1=4 A2=3", "employers A1=4 A2=3"];
    let assessment = country(&all);
    for kind in ["brief", "report"] {
        let text = said(&assessment, kind);
        assert!(text.contains("Every target is reached, and no constituency disputes it."), "{text}");
        assert!(
            text.contains("All requested answers were given.") && !text.contains("Whatever the missing"),
            "{text}"
        );
        assert!(!text.contains("differ by 0.0") && !text.contains("everywhere: 0.0"), "{text}");
    }
    // A gap of one step is none of these.
    let mut one_gap = all;
    one_gap[2] = "employers A1=4 A2=2";
    assert!(!said(&country(&one_gap), "brief").contains("Every target is reached"));
}

#[test]
fn a_brief_prints_no_difference_beside_its_parts() {
    let assessment = country(&["ministry A1=4 A2=4", "workers A1=0 A2=1", "employers A1=2 A2=2"]);
    let brief = said(&assessment, "brief");
    assert!(brief.contains("are these: W 12.5, M 100.0."), "{brief}");
    assert!(!brief.contains("87.5"), "{brief}");
    assert!(said(&assessment, "report").contains("differ by 87.5 points on the 2 indicators"));
}
