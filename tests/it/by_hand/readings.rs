//! What nobody may conclude wrongly: readings, strengths and silences worked out by hand, the sums in comments.
//!
//! Three constituencies of equal voice; five points worth 0, 25, 50, 75, 100; the target is 75, a gap of 25 is serious, a
//! divergence above 25 is a dispute, a score is shown from 50 % coverage on, unless a case says otherwise.

use crate::support::three::{Country, tally};
use tripartite::analysis::reading::Reading;
use tripartite::analysis::scoring::{Basis, Entry, NoDivergence, Scorecard, score};
use tripartite::analysis::silence::{Silence, silences};
use tripartite::analysis::strength::{claimed_alone, is_strength, strengths};
use tripartite::model::assessment::Assessment;
use tripartite::model::framework::Constituency;
use tripartite::model::table::Ix;

const MINISTRY: Ix<Constituency> = Ix::new(0);
const WORKERS: Ix<Constituency> = Ix::new(1);
const EMPLOYERS: Ix<Constituency> = Ix::new(2);

fn of<'a>(assessment: &Assessment, card: &'a Scorecard, id: &str) -> &'a Entry {
    card.find(assessment.framework(), id).unwrap()
}

/// Score, low, high, coverage, together.
fn numbers(entry: &Entry) -> (Option<f64>, f64, f64, f64) {
    let v = entry.value.unwrap();
    (v.score.map(|s| s.in_files()), v.low.in_files(), v.high.in_files(), v.coverage.in_files())
}

fn said(assessment: &Assessment, card: &Scorecard) -> Vec<(Ix<Constituency>, usize, bool, f64)> {
    let list: Vec<Silence> = silences(assessment, card);
    list.iter()
        .map(|s| (s.constituency, s.indicator.number(), s.applicability_disputed, s.others.in_files()))
        .collect()
}

#[test]
fn one_voice_at_every_node() {
    // The ministry is asked three indicators of the topic and the others one: their voices weigh the same all the same.
    let country = Country {
        indicators: &[("A1", 1), ("A2", 1), ("A3", 1)],
        asked: &[("A2", "[ministry]"), ("A3", "[ministry]")],
        ..Country::default()
    };
    // Ministry (100 + 75 + 80) / 3 = 85, where A3 is (4 x 75 + 100) / 5 = 80.
    let assessment =
        country.assessed(&tally(&["ministry A1=4 A2=3 A3=3x4 A3=4", "workers A1=1", "employers A1=1"]));
    let card = score(&assessment);
    // (85 + 25 + 25) / 3 = 45. Climbed over the indicators it would be ((100 + 25 + 25) / 3 + 75 + 80) / 3 = 68.3.
    for id in ["A", "overall"] {
        assert_eq!(numbers(of(&assessment, &card, id)).0, Some(45.0), "{id}");
    }
    // A1: (100 + 25 + 25) / 3 = 50
    assert_eq!(numbers(of(&assessment, &card, "A1")).0, Some(50.0));
}

#[test]
fn ten_unions_that_were_not_consulted_have_agreed_to_nothing() {
    let country = Country { indicators: &[("A1", 1)], ..Country::default() };
    let assessment = country.assessed(&tally(&["ministry A1=4", "workers A1=ncx10", "employers A1=4"]));
    let card = score(&assessment);
    // The two that answered say 100; low (100 + 0 + 100) / 3, coverage (1 + 0 + 1) / 3 is above a half: the score is shown.
    let entry = of(&assessment, &card, "A1");
    assert_eq!(numbers(entry), (Some(100.0), 66.666_666_667, 100.0, 0.666_666_667));
    for id in ["A1", "A", "overall"] {
        let entry = of(&assessment, &card, id);
        assert_eq!(entry.reading, Some(Reading::NotConsulted), "{id}");
        assert!(!is_strength(&assessment, &card, entry), "{id}");
    }
    assert_eq!(said(&assessment, &card), [(WORKERS, 0, false, 100.0)]);
    // Four of ten are less than half: (6 x 100) / 6 = 100, and everybody is on target.
    let assessment = country.assessed(&tally(&["ministry A1=4", "workers A1=ncx4 A1=4x6", "employers A1=4"]));
    let card = score(&assessment);
    assert_eq!(of(&assessment, &card, "A1").reading, Some(Reading::OnTarget));
    assert!(is_strength(&assessment, &card, of(&assessment, &card, "A1")));
}

#[test]
fn what_a_ministry_leaves_blank_does_not_vanish() {
    let two = "[ministry, workers]";
    let country = Country {
        indicators: &[("A1", 1), ("A2", 1)],
        asked: &[("A1", two), ("A2", two)],
        ..Country::default()
    };
    for (answer, disputed, coverage) in [("blank", false, 0.5), ("na", true, 1.0)] {
        let lines = [&format!("ministry A1={answer} A2=4"), "workers A1=0 A2=4"];
        let assessment = country.assessed(&tally(&lines));
        let card = score(&assessment);
        // The ministry has 100 over A2 alone, the workers (0 + 100) / 2 = 50: together (100 + 50) / 2 = 75, on target.
        let topic = of(&assessment, &card, "A");
        assert_eq!(numbers(topic).0, Some(75.0), "{answer}");
        assert_eq!(topic.by[MINISTRY].as_ref().unwrap().value.coverage.get(), coverage, "{answer}");
        assert_eq!(topic.reading, Some(Reading::OnTarget), "{answer}");
        // Like with like is A2 alone: |100 - 100| = 0, while the printed scores lie 100 - 50 = 50 apart.
        let (spread, divergence) = topic.spread_against_divergence(assessment.framework()).unwrap();
        assert_eq!((spread.get(), divergence.value.get(), divergence.has_direction()), (50.0, 0.0, false));
        // So it is no strength, and the silence is listed with what the workers say.
        assert!(!is_strength(&assessment, &card, topic), "{answer}");
        assert!(strengths(&assessment, &card).iter().all(|&i| i == Ix::new(1)), "{answer}");
        assert_eq!(of(&assessment, &card, "A1").reading, Some(Reading::OneVoice), "{answer}");
        assert_eq!(said(&assessment, &card), [(MINISTRY, 0, disputed, 0.0)], "{answer}");
    }
}

#[test]
fn one_answer_among_forty_is_no_dispute() {
    let ids: Vec<String> = (1..=40).map(|n| format!("A{n}")).collect();
    let indicators: Vec<(&str, u32)> = ids.iter().map(|id| (id.as_str(), 1)).collect();
    let country = Country { indicators: &indicators, ..Country::default() };
    let all = |name: &str, answer: &str| {
        ids.iter().fold(name.to_owned(), |line, id| format!("{line} {id}={answer}"))
    };
    let first = |name: &str| all(name, "blank").replace("A1=blank", "A1=4");
    let assessment =
        country.assessed(&tally(&[&first("ministry"), &all("workers", "0"), &all("employers", "blank")]));
    let card = score(&assessment);
    // Over A1 the two lie 100 apart, but they share 1 of 40 = 2.5 % of what both are asked.
    let topic = of(&assessment, &card, "A");
    assert_eq!(topic.divergence, Err(NoDivergence::TooLittleShared));
    // The ministry speaks with 0.025 / 0.5 = 0.05 of its voice: (0.05 x 100 + 1 x 0) / 1.05 = 4.76; the coverage of
    // (0.025 + 1 + 0) / 3 = 34 % shows no score.
    assert_eq!(numbers(topic).0, Some(4.761_904_762));
    assert_eq!(topic.reading, Some(Reading::NotAssessed));
    assert_eq!(topic.by[MINISTRY].as_ref().unwrap().voice.in_files(), 0.05);
    // Among respondents it is the same: 1 of 40 gave a point to A1, so the share is min(1/40, 1).
    let assessment =
        country.assessed(&tally(&["ministry A1=4 A1=blankx39", "workers A1=0", "employers A1=0"]));
    let card = score(&assessment);
    let entry = of(&assessment, &card, "A1");
    // Workers and employers share 1: |0 - 0| = 0, and the ministry is compared with nobody.
    let divergence = entry.divergence.unwrap();
    assert_eq!((divergence.lower, divergence.higher, divergence.value.get()), (WORKERS, EMPLOYERS, 0.0));
    let assessment =
        country.assessed(&tally(&["ministry A1=4 A1=blankx39", "workers A1=0", "employers A1=dk"]));
    let card = score(&assessment);
    let entry = of(&assessment, &card, "A1");
    assert_eq!(entry.divergence, Err(NoDivergence::TooLittleShared));
    // With twenty of forty the share is a half, and the dispute is there.
    let assessment =
        country.assessed(&tally(&["ministry A1=4x20 A1=blankx20", "workers A1=0", "employers A1=0"]));
    assert_eq!(of(&assessment, &score(&assessment), "A1").divergence.unwrap().value.get(), 100.0);
}

#[test]
fn three_disputed_pairs_whose_means_are_equal_are_no_strength() {
    let lines = ["ministry A1=4 A2=0 A3=2", "workers A1=0 A2=2 A3=4", "employers A1=2 A2=4 A3=0"];
    let country =
        Country { indicators: &[("A1", 1), ("A2", 1), ("A3", 1)], target: 50.0, ..Country::default() };
    let assessment = country.assessed(&tally(&lines));
    let card = score(&assessment);
    // Each voice has (100 + 0 + 50) / 3 = 50: nothing to choose between them, and the topic is on its target of 50.
    let topic = of(&assessment, &card, "A");
    assert_eq!((numbers(topic), topic.divergence.unwrap().value.get()), ((Some(50.0), 50.0, 50.0, 1.0), 0.0));
    assert_eq!(topic.reading, Some(Reading::OnTarget));
    // But each of its indicators is disputed, 100 against 0.
    for id in ["A1", "A2", "A3"] {
        assert_eq!(of(&assessment, &card, id).reading, Some(Reading::ContestedStrength), "{id}");
    }
    assert!(!is_strength(&assessment, &card, topic));
    // One disputed indicator (75 against 25) of weight 1 among three: (75 + 50 + 50) / 3 = 58.3, 41.7 and 50 lie 16.7 apart,
    // and 1 of 3 is fewer than half. Of weight 2: (2 x 75 + 50 + 50) / 4 = 62.5, 37.5 and 50 lie 25 apart, no more than the
    // line, but 2 of 4 is half.
    let lines = ["ministry A1=3 A2=2 A3=2", "workers A1=1 A2=2 A3=2", "employers A1=2 A2=2 A3=2"];
    for (weight, strong) in [(1, true), (2, false)] {
        let indicators = [("A1", weight), ("A2", 1), ("A3", 1)];
        let country = Country { indicators: &indicators, target: 50.0, ..Country::default() };
        let assessment = country.assessed(&tally(&lines));
        let card = score(&assessment);
        assert_eq!(is_strength(&assessment, &card, of(&assessment, &card, "A")), strong, "{weight}");
    }
}

#[test]
fn what_is_stuck_on_paper_is_not_strong() {
    let country = Country { indicators: &[("A1", 1)], ..Country::default() };
    let assessment = country.assessed(&tally(&["ministry A1=2", "workers A1=2", "employers A1=3"]));
    let card = score(&assessment);
    // (50 + 50 + 75) / 3 = 58.3: from paper on and below practice; the target of 75 is 16.7 away.
    let entry = of(&assessment, &card, "A1");
    assert_eq!(entry.gap.unwrap().in_files(), 16.666_666_667);
    assert!(assessment.framework().scale_of(Ix::new(0)).is_paper(entry.value.unwrap().score.unwrap()));
    assert_eq!(entry.reading, Some(Reading::SmallGap));
    assert!(!is_strength(&assessment, &card, entry) && strengths(&assessment, &card).is_empty());
}

#[test]
fn a_silent_third_voice_before_and_after_its_first_answer() {
    let country = Country { indicators: &[("A1", 1), ("A2", 1), ("A3", 1), ("A4", 1)], ..Country::default() };
    let full = |name: &str| format!("{name} A1=4 A2=4 A3=4 A4=4");
    let with = |employers: &str| country.assessed(&tally(&[&full("ministry"), &full("workers"), employers]));
    let before = with("employers A1=blank A2=blank A3=blank A4=blank");
    let card = score(&before);
    // (100 + 100) / 2, low (100 + 100 + 0) / 3
    assert_eq!(numbers(of(&before, &card, "overall")), (Some(100.0), 66.666_666_667, 100.0, 0.666_666_667));
    assert_eq!(of(&before, &card, "overall").by[EMPLOYERS].as_ref().unwrap().voice.get(), 0.0);
    let after = with("employers A1=0 A2=blank A3=blank A4=blank");
    let card = score(&after);
    // One of four: 0.25 / 0.5 = half a voice: (100 + 100 + 0.5 x 0) / 2.5 = 80, and not (100 + 100 + 0) / 3 = 66.7.
    let overall = of(&after, &card, "overall");
    // high (100 + 100 + 75) / 3, coverage (1 + 1 + 0.25) / 3
    assert_eq!(numbers(overall), (Some(80.0), 66.666_666_667, 91.666_666_667, 0.75));
    let thin = overall.thin_voices(&after);
    assert_eq!(thin.len(), 1);
    let thin = thin[0];
    assert_eq!((thin.constituency, thin.coverage.get(), thin.voice.get()), (EMPLOYERS, 0.25, 0.5));
    // At A1 itself it answered all that it was asked: a full voice, (100 + 100 + 0) / 3, and a dispute.
    assert_eq!(numbers(of(&after, &card, "A1")).0, Some(66.666_666_667));
    assert_eq!(of(&after, &card, "A1").reading, Some(Reading::ContestedStrength));
    assert!(of(&after, &card, "A1").thin_voices(&after).is_empty());
    // With a second answer the threshold is reached: (100 + 100 + 0) / 3, and nobody is thin.
    let half = with("employers A1=0 A2=0 A3=blank A4=blank");
    let card = score(&half);
    assert_eq!(numbers(of(&half, &card, "overall")).0, Some(66.666_666_667));
    assert!(of(&half, &card, "overall").thin_voices(&half).is_empty());
}

#[test]
fn a_tie_of_divergences_names_the_first_pair() {
    // Three answers a voice: ministry (50 + 50 + 75) / 3 = 58.3, workers and employers (25 + 0 + 0) / 3 = 8.3: both pairs
    // with the ministry lie 50 apart, the third 0.
    let country = Country { indicators: &[("A1", 1)], ..Country::default() };
    let thirds = ["ministry A1=2x2 A1=3", "workers A1=1 A1=0x2", "employers A1=0x2 A1=1"];
    let assessment = country.assessed(&tally(&thirds));
    let divergence = of(&assessment, &score(&assessment), "A1").divergence.unwrap();
    assert_eq!((divergence.lower, divergence.higher, divergence.value.in_files()), (WORKERS, MINISTRY, 50.0));
    // The ministry lowest, the others above it by the same.
    let other = ["ministry A1=1 A1=0x2", "workers A1=2x2 A1=3", "employers A1=2x2 A1=3"];
    let assessment = country.assessed(&tally(&other));
    let divergence = of(&assessment, &score(&assessment), "A1").divergence.unwrap();
    assert_eq!((divergence.lower, divergence.higher), (MINISTRY, WORKERS));
    // Everybody alike: no direction, and the first pair in the framework's order.
    let alike = ["ministry A1=2", "workers A1=2", "employers A1=2"];
    let assessment = country.assessed(&tally(&alike));
    let divergence = of(&assessment, &score(&assessment), "A1").divergence.unwrap();
    assert_eq!((divergence.lower, divergence.higher, divergence.has_direction()), (MINISTRY, WORKERS, false));
}

#[test]
fn a_distance_of_exactly_the_line_is_no_dispute() {
    // Twelfths: the ministry has 550 / 12 = 45.83, employers 250 / 12 = 20.83: 300 / 12 = 25 and no more.
    let ids = [("A1", 1), ("A2", 1), ("A3", 1), ("A4", 1)];
    let country = Country { indicators: &ids, ..Country::default() };
    // Points of three respondents a voice: 22 of 48 are 22 x 25 / 12, 10 of 48 are 10 x 25 / 12.
    let ministry = "ministry A1=2x2 A1=1 A2=2x2 A2=1 A3=2x3 A4=2x3";
    let employers = "employers A1=1x3 A2=1x3 A3=1x3 A4=1 A4=0x2";
    let workers = ministry.replace("ministry", "workers");
    let assessment = country.assessed(&tally(&[ministry, &workers, employers]));
    let card = score(&assessment);
    let topic = of(&assessment, &card, "A");
    assert_eq!(topic.divergence.unwrap().value.in_files(), 25.0);
    assert_eq!(topic.reading, Some(Reading::AgreedGap));
}

#[test]
fn gap_times_weight_ties_exactly() {
    // A1 of weight 3: (50 + 50 + 75) / 3 = 58.3, gap 16.6... x 3 = 50. A2 of weight 5: (3 x 75 + 2 x 50) / 5 = 65, gap
    // 10 x 5 = 50. The same loss, the same divergence of 0: the framework's order decides, whichever stands first.
    for ids in [[("A1", 3), ("A2", 5)], [("A2", 5), ("A1", 3)]] {
        let country = Country { indicators: &ids, ..Country::default() };
        let voice = |name: &str| format!("{name} A1=2x2 A1=3 A2=3x3 A2=2x2");
        let lines = [voice("ministry"), voice("workers"), voice("employers")];
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let assessment = country.assessed(&tally(&lines));
        assert_eq!(score(&assessment).gaps().together, [Ix::new(0), Ix::new(1)], "{ids:?}");
    }
}

#[test]
fn what_one_side_alone_claims_stands_under_its_name() {
    let country = Country { indicators: &[("A1", 1), ("A2", 1), ("A3", 1)], ..Country::default() };
    let lines =
        ["ministry A1=3 A2=4 A3=2", "workers A1=blank A2=nc A3=blank", "employers A1=na A2=dk A3=blank"];
    let assessment = country.assessed(&tally(&lines));
    let card = score(&assessment);
    // 75 and 100 reach the target by the word of the ministry alone, the higher first; 50 does not.
    assert_eq!(claimed_alone(&assessment, &card), [vec![Ix::new(1), Ix::new(0)], vec![], vec![]]);
    assert!(strengths(&assessment, &card).is_empty());
}

#[test]
fn a_strength_rests_on_two_voices_that_show_a_score_and_on_its_low_bound() {
    let country = Country { indicators: &[("A1", 1)], ..Country::default() };
    let strong = |lines: [&str; 3]| {
        let assessment = country.assessed(&tally(&lines));
        let card = score(&assessment);
        is_strength(&assessment, &card, of(&assessment, &card, "A1"))
    };
    assert!(strong(["ministry A1=4", "workers A1=4", "employers A1=4"]));
    // Two of three: low (100 + 100 + 0) / 3 = 66.7, no more than 25 below 75.
    assert!(strong(["ministry A1=4", "workers A1=4", "employers A1=blank"]));
    // Low (75 + 75 + 0) / 3 = 50 is 25 below 75, and no more.
    assert!(strong(["ministry A1=3", "workers A1=3", "employers A1=blank"]));
    // Workers 75 with half unanswered: low (75 + 37.5 + 0) / 3 = 37.5 is further below.
    assert!(!strong(["ministry A1=3", "workers A1=3 A1=blank", "employers A1=blank"]));
    // 75, 100 and an unshown 25 (one of three answered): together (75 + 100 + 0.67 x 25) / 2.67 = 71.9: below the target.
    // With 100 instead of 75: (200 + 16.7) / 2.67 = 81.3 is on target, and 75 apart.
    assert!(!strong(["ministry A1=4", "workers A1=4", "employers A1=1 A1=blankx2"]));
}

#[test]
fn a_single_weighing_constituency_has_gaps_and_nobody_to_ask() {
    // Employers and workers are heard: only the ministry weighs.
    let indicators = [("A1", 1), ("A2", 1), ("A3", 1)];
    let country = Country { indicators: &indicators, weights: [1, 0, 0], ..Country::default() };
    let assessment = country.assessed(&tally(&["ministry A1=2 A2=2 A2=3 A3=3", "workers A1=0"]));
    let card = score(&assessment);
    let reading = |id: &str| of(&assessment, &card, id).reading.unwrap();
    // 75 - 50 = 25 is serious; 75 - 62.5 = 12.5 is not; 75 - 75 = 0.
    assert_eq!(
        [reading("A1"), reading("A2"), reading("A3")],
        [Reading::Gap, Reading::SmallGap, Reading::OnTarget]
    );
    assert!(
        strengths(&assessment, &card).is_empty()
            && claimed_alone(&assessment, &card).iter().all(Vec::is_empty)
    );
    assert!(silences(&assessment, &card).is_empty());
}

#[test]
fn points_are_read_as_a_mean_in_divergence_at_every_level() {
    let method = "{node: points, group: points, overall: points, missing: zero}";
    let more = format!(
        "lenses: {{topic: {{title: t, groups: [{{id: G, title: g, members: [A, B]}}]}}}}\nmethod: {method}\n"
    );
    let indicators = [("A1", 1), ("A2", 1), ("B1", 1), ("B2", 1)];
    let country = Country {
        indicators: &indicators,
        more: &more,
        topic: "cap: 2\n",
        weights: [1, 1, 0],
        ..Country::default()
    };
    let lines = ["ministry A1=4 A2=4 B1=4 B2=blank", "workers A1=0 A2=0 B1=blank B2=4"];
    let assessment = country.assessed(&tally(&lines));
    let card = score(&assessment);
    // Both answered A1 and A2 and no B alike: they share (1 + 0) / 2 = half. Over A alone the means are 100 and 0; read as
    // points, B would reach none and halve them: 2 of 4 against 0.
    for id in ["G", "overall"] {
        let divergence = of(&assessment, &card, id).divergence.unwrap();
        assert_eq!((divergence.value.get(), divergence.shared()), (100.0, 2), "{id}");
    }
    // The scores are points: the ministry 3 of 4 = 75, the workers 1 of 4 = 25; silence counts 0, so both speak in full.
    assert_eq!(numbers(of(&assessment, &card, "G")).0, Some(50.0));
}

#[test]
fn above_two_hundred_organisations_own_values_are_compared() {
    let country = Country { indicators: &[("A1", 1), ("A2", 1)], ..Country::default() };
    // The first answers A1 with 100, the last A1 and A2 with 0; all between give 50 to both.
    for (n, own_values) in [(200, false), (201, true)] {
        let mut rows = String::new();
        for o in 0..n {
            let (a1, a2) = if o == 0 {
                ("4", "blank")
            } else if o == n - 1 {
                ("0", "0")
            } else {
                ("2", "2")
            };
            for (indicator, answer) in [("A1", a1), ("A2", a2)] {
                rows += &format!("workers,O{o:03},{indicator},{answer},1\n");
            }
        }
        let assessment = country.organised(&rows);
        let card = score(&assessment);
        let within = of(&assessment, &card, "A").by[WORKERS].as_ref().unwrap().within.unwrap();
        // Of both kinds the widest is the first against the last: 100 - 0, over the one indicator that they share.
        assert_eq!(
            (within.value.get(), within.lower.number(), within.higher.number()),
            (100.0, n - 1, 0),
            "{n}"
        );
        assert_eq!(within.basis, if own_values { Basis::OwnValues } else { Basis::Shared(1) }, "{n}");
    }
}

#[test]
fn of_many_own_values_that_are_equal_the_earlier_one_is_named() {
    let country = Country { indicators: &[("A1", 1)], ..Country::default() };
    // The second and the third say 100, the last two 0, all others 50.
    let mut rows = String::new();
    for o in 0..201 {
        let answer = match o {
            1 | 2 => 4,
            199 | 200 => 0,
            _ => 2,
        };
        rows += &format!("workers,O{o:03},A1,{answer},1\n");
    }
    let assessment = country.organised(&rows);
    let card = score(&assessment);
    let within = of(&assessment, &card, "A1").by[WORKERS].as_ref().unwrap().within.unwrap();
    assert_eq!((within.value.get(), within.lower.number(), within.higher.number()), (100.0, 199, 1));
}

#[test]
fn a_divergence_needs_points_and_has_a_direction_only_above_0() {
    let country = Country { indicators: &[("A1", 1)], ..Country::default() };
    let divergence = |lines: &[&str]| {
        let assessment = country.assessed(&tally(lines));
        of(&assessment, &score(&assessment), "A1").divergence
    };
    let silent = divergence(&["ministry A1=blank", "workers A1=dk", "employers A1=nc"]);
    assert_eq!(silent.unwrap_err(), NoDivergence::NoAnswer);
    let one = divergence(&["ministry A1=2", "workers A1=dk", "employers A1=blank"]);
    assert_eq!(one.unwrap_err(), NoDivergence::OneVoice);
    let same = divergence(&["ministry A1=2", "workers A1=2", "employers A1=2"]).unwrap();
    assert!(!same.has_direction() && same.value.get() == 0.0);
    assert!(divergence(&["ministry A1=2", "workers A1=3", "employers A1=2"]).unwrap().has_direction());
}
