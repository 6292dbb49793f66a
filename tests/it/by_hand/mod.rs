//! Whole scorecards worked out by hand, the sums in comments.
//!
//! The framework is the small one of `tests/inputs/base`: topic A holds A1 (ministry, workers) and A2 (ministry, remit
//! education); topic B holds B1 (both, destination only) and B2 (both). Points are worth 0, 50, 100; the country is one of
//! origin, so B1 is asked of nobody. The overall value is the mean of the topics; the target is 75.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

mod charts;
mod counts;
mod evidence;
mod lists;
mod own;
mod readings;
mod trace;

use crate::support::loaded;
use tripartite::analysis::reading::Reading;
use tripartite::analysis::scoring::{Entry, NoDivergence, Scorecard, score};
use tripartite::analysis::trace::said;
use tripartite::model::assessment::Assessment;
use tripartite::model::framework::Indicator;
use tripartite::model::response::Name;
use tripartite::model::state::State;
use tripartite::model::table::Ix;

type Numbers = (Option<f64>, f64, f64, f64);

fn numbers(entry: &Entry) -> Option<Numbers> {
    entry.value.map(|v| (v.score.map(|s| s.get()), v.low.get(), v.high.get(), v.coverage.get()))
}

fn of<'a>(assessment: &Assessment, card: &'a Scorecard, id: &str) -> &'a Entry {
    card.find(assessment.framework(), id).unwrap()
}

#[test]
fn a_small_assessment() {
    let assessment = loaded(&[(
        "returns/r.csv",
        "respondent,constituency,A1,A2,B2\n\
         M1,ministry,2,1,2\n\
         M2,ministry,2,,1\n\
         W1,workers,0,,dk\n",
    )]);
    let card = score(&assessment);
    let check = |id: &str, expected: Numbers| {
        assert_eq!(numbers(of(&assessment, &card, id)), Some(expected), "{id}");
    };
    // A1: ministry (100 + 100) / 2 = 100, workers 0; together (100 + 0) / 2 = 50
    check("A1", (Some(50.0), 50.0, 50.0, 1.0));
    // A2: ministry 50 and a blank: 50, low (50 + 0) / 2 = 25, high (50 + 100) / 2 = 75; nobody else is asked
    check("A2", (Some(50.0), 25.0, 75.0, 0.5));
    // B2: ministry (100 + 50) / 2 = 75; workers nothing, 0..100; together 75, (75 + 0) / 2 = 37.5, (75 + 100) / 2 = 87.5
    check("B2", (Some(75.0), 37.5, 87.5, 0.5));
    // B1 is for countries of destination.
    assert_eq!(numbers(of(&assessment, &card, "B1")), None);
    // A: the ministry (100 + 50) / 2 = 75, low (100 + 25) / 2 = 62.5, high (100 + 75) / 2 = 87.5, coverage (1 + 0.5) / 2;
    // workers are asked A1 alone: 0. Together (75 + 0) / 2, (62.5 + 0) / 2, (87.5 + 0) / 2, (0.75 + 1) / 2.
    check("A", (Some(37.5), 31.25, 43.75, 0.875));
    check("B", (Some(75.0), 37.5, 87.5, 0.5));
    // The whole of the ministry: (75 + 75) / 2 = 75, low (62.5 + 75) / 2 = 68.75, high (87.5 + 75) / 2 = 81.25,
    // coverage (0.75 + 1) / 2 = 0.875. Of the workers: A = 0, B none: 0, low 0, high (0 + 100) / 2 = 50, coverage
    // (1 + 0) / 2 = 0.5, which reaches the threshold: a full voice.
    let own = |c| {
        let own = of(&assessment, &card, "overall").by[Ix::new(c)].as_ref().unwrap();
        let v = own.value;
        (v.score.map(|s| s.get()), v.low.get(), v.high.get(), v.coverage.get(), own.voice.get())
    };
    assert_eq!(own(0), (Some(75.0), 68.75, 81.25, 0.875, 1.0));
    assert_eq!(own(1), (Some(0.0), 0.0, 50.0, 0.5, 1.0));
    // Together: (75 + 0) / 2; (68.75 + 0) / 2; (81.25 + 50) / 2; (0.875 + 0.5) / 2
    check("overall", (Some(37.5), 34.375, 65.625, 0.6875));

    // A: both gave a point to A1 only: 100 against 0. A2 is not asked of workers, so the share is 1 of 1.
    let divergence = of(&assessment, &card, "A").divergence.unwrap();
    assert_eq!((divergence.value.get(), divergence.shared()), (100.0, 1));
    assert_eq!((divergence.lower.number(), divergence.higher.number()), (1, 0));
    // B: workers gave no point to B2, so one voice alone did.
    assert_eq!(of(&assessment, &card, "B").divergence, Err(NoDivergence::OneVoice));
    // overall: topic A shares 1 of 1, topic B 0 of 1: (1 + 0) / 2 = 0.5 reaches 50 %, over A1 alone.
    assert_eq!(of(&assessment, &card, "overall").divergence.unwrap().value.get(), 100.0);
    // A2 is asked of the ministry alone.
    assert_eq!(of(&assessment, &card, "A2").divergence, Err(NoDivergence::OneVoice));

    // Gaps: A1 75 - 50 = 25 in dispute; A2 25 with nobody to compare; B2 75 - 75 = 0, and one voice alone said so.
    let reading = |id: &str| of(&assessment, &card, id).reading.unwrap();
    assert_eq!(reading("A1"), Reading::ContestedGap);
    assert_eq!(reading("A2"), Reading::OneVoice);
    assert_eq!(reading("B2"), Reading::OneVoice);
    // A1 before A2: the same gap, and a divergence before none. Workers see A1 with a gap of 75; B2 they could not score.
    assert_eq!(ids(&assessment, &card.gaps().together), ["A1", "A2", "B2"]);
    assert_eq!(ids(&assessment, &card.gaps().by[Ix::new(1)]), ["A1", "B2"]);
}

fn ids<'a>(assessment: &'a Assessment, positions: &[Ix<Indicator>]) -> Vec<&'a str> {
    positions.iter().map(|&i| assessment.framework()[i].id.as_str()).collect()
}

const INVITED: &str = "assessment: test-2026\n\
    body: {name: Testland, profile: [origin]}\n\
    framework: framework\n\
    date: 2026-11-23\n\
    uninvited: heard\n\
    invited:\n\
    - {organisation: Labour, constituency: ministry, remit: [labour]}\n\
    - {organisation: Education, constituency: ministry, remit: [education]}\n\
    - {organisation: Union, constituency: workers, questionnaire: quick}\n\
    - {organisation: Silent, constituency: workers}\n";

#[test]
fn who_is_asked_and_who_is_silent() {
    let assessment = loaded(&[
        ("assessment.yaml", INVITED),
        (
            "returns/r.csv",
            "respondent,constituency,organisation,A1,A2,B2\n\
             M1,ministry,Labour,2,2,2\n\
             M2,ministry,Education,2,1,\n\
             M3,ministry,Trade,0,0,0\n\
             W1,workers,Union,0,,2\n",
        ),
    ]);
    let asked = |constituency, organisation: &str| -> Vec<&str> {
        let indicators = assessment.framework().indicators().ixs();
        indicators
            .filter(|&i| assessment.asked().of_organisation(Ix::new(constituency), organisation)(i))
            .map(|i| assessment.framework()[i].id.as_str())
            .collect()
    };
    assert_eq!(asked(0, "Labour"), ["A1", "B2"], "A2 is a matter of education");
    assert_eq!(asked(0, "Education"), ["A1", "A2", "B2"], "what names no remit is everybody's");
    assert_eq!(asked(0, "Trade"), Vec::<&str>::new(), "was not invited");
    assert_eq!(asked(1, "Union"), ["A1"], "was sent the quick form");
    assert_eq!(asked(1, "Silent"), ["A1", "B2"], "was sent the full form");
    assert_eq!(assessment.silent().map(|who| who.organisation.as_str()).collect::<Vec<_>>(), ["Silent"]);

    let cell = |c, id: &str| {
        assessment.voices()[Ix::new(c)].cells[assessment.framework().indicator(id).unwrap()].clone().unwrap()
    };
    // Labour's answer to A2 and all of Trade's count nowhere.
    assert_eq!(cell(0, "A2").points, [0, 1, 0]);
    assert_eq!(cell(0, "A1").points, [0, 0, 2]);
    // The silent union is one blank return in what it was asked; the union's answer to B2 was not asked for.
    assert_eq!(cell(1, "A1").points, [1, 0, 0]);
    assert_eq!(cell(1, "A1").states[State::Blank], 1);
    assert_eq!((cell(1, "B2").given(), cell(1, "B2").states[State::Blank]), (0, 1));
    // What was not asked counts nowhere and is told all the same, by `explain` and in the annex.
    let a2 = said(&assessment, assessment.framework().indicator("A2").unwrap());
    let told: Vec<(Name<'_>, bool)> = a2.iter().map(|one| (one.name, one.counts)).collect();
    assert_eq!(
        told,
        [("M1", false), ("M2", true), ("M3", false), ("W1", false)]
            .map(|(id, counts)| (Name::Said(id), counts))
    );
    // Returns that came: four, whatever they hold; a silent organisation sent none.
    assert_eq!(assessment.voices().iter().map(|v| v.respondents).collect::<Vec<_>>(), [3, 1, 0]);
    // Observers are asked what both are asked.
    assert!(assessment.voices()[Ix::new(2)].cells[assessment.framework().indicator("A2").unwrap()].is_none());
}

#[test]
fn trap_na_is_neither_a_punishment_nor_a_loophole() {
    let returns = |answer: &str| {
        format!(
            "respondent,constituency,A1,B2,B2_reason\nM1,ministry,1,{answer},because\nW1,workers,1,{answer},because\n"
        )
    };
    let overall = |answer: &str| {
        let assessment = loaded(&[("returns/r.csv", &returns(answer))]);
        numbers(score(&assessment).overall()).unwrap()
    };
    // A2 is blank for the ministry: A = 50, low (50 + 0) / 2 = 25, high (50 + 100) / 2 = 75, coverage 1/2; workers 50.
    // Together (50 + 50) / 2, (25 + 50) / 2, (75 + 50) / 2, (0.5 + 1) / 2.
    assert_eq!(overall("na"), (Some(50.0), 37.5, 62.5, 0.75), "B leaves with its only indicator");
    // With B = 0 the ministry has (50 + 0) / 2 = 25, (25 + 0) / 2 = 12.5, (75 + 0) / 2 = 37.5, (0.5 + 1) / 2 = 0.75, and
    // workers (50 + 0) / 2 = 25. Together (25 + 25) / 2, (12.5 + 25) / 2, (37.5 + 25) / 2, (0.75 + 1) / 2.
    assert_eq!(overall("0"), (Some(25.0), 18.75, 31.25, 0.875), "a zero is a zero");
}
