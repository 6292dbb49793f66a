//! What is made of a tally before anything is scored, and agreement over its counts.

use std::path::Path;

use crate::support::loaded;
use crate::support::three::{Country, tally};
use tripartite::analysis::agreement::NoAlpha;
use tripartite::analysis::scoring::score;
use tripartite::load::source::InMemoryTree;
use tripartite::model::assessment::Assessment;
use tripartite::model::state::State;
use tripartite::model::table::Ix;
use tripartite::model::tally::{RETURNS, RETURNS_OF, Tally, TallyKey};
use tripartite::model::voice::voices;

fn respondents(assessment: &Assessment) -> Vec<u64> {
    assessment.voices().iter().map(|voice| voice.respondents).collect()
}

#[test]
fn returns_are_the_most_answers_unless_they_were_counted() {
    let country = Country { indicators: &[("A1", 1), ("A2", 1)], ..Country::default() };
    // Without a row for the returns at least as many came as answered any one indicator: 3 answered A1.
    let assessment = country.assessed(&tally(&["ministry A1=4x2 A1=na A2=4"]));
    assert_eq!(respondents(&assessment), [3, 0, 0]);
    assert_eq!(
        assessment.voices()[Ix::new(0)].cells[Ix::new(1)].as_ref().unwrap().states[State::Blank],
        0,
        "nobody is known to have left it out"
    );
    // With one they are counted, and what is not answered is blank: 5 - 3 and 5 - 1.
    let assessment =
        country.assessed(&format!("{}ministry,*,returns,5\n", tally(&["ministry A1=4x2 A1=na A2=4"])));
    assert_eq!(respondents(&assessment), [5, 0, 0]);
    let blanks = |a: &Assessment| {
        [0, 1].map(|i| a.voices()[Ix::new(0)].cells[Ix::new(i)].as_ref().unwrap().states[State::Blank])
    };
    assert_eq!(blanks(&assessment), [2, 4]);
}

#[test]
fn a_part_without_returns_rows_adds_none() {
    let key = |indicator: &str, answer: &str| TallyKey {
        constituency: "ministry".into(),
        organisation: "".into(),
        block: None,
        indicator: indicator.into(),
        answer: answer.into(),
    };
    let mut counted = Tally::default();
    counted.add(key(RETURNS_OF, RETURNS), 4);
    counted.add(key("A1", "4"), 3);
    let mut bare = Tally::default();
    bare.add(key("A1", "4"), 6);
    counted.merge(&bare);
    let country = Country { indicators: &[("A1", 1)], ..Country::default() };
    let assessment = country.assessed("");
    let weights = [1, 1, 1].into_iter().collect();
    let voice = &voices(assessment.framework(), assessment.asked(), &weights, &counted)[Ix::new(0)];
    // 4 returns were counted, and stay 4, though 3 + 6 answers came; none of the 4 is known to have left it out any more.
    assert_eq!((voice.respondents, voice.cells[Ix::new(0)].as_ref().unwrap().points[Ix::new(4)]), (4, 9));
    assert_eq!(voice.cells[Ix::new(0)].as_ref().unwrap().states[State::Blank], 0);
}

#[test]
fn an_invited_organisation_is_silent_only_where_somebody_names_one() {
    let invited = "assessment: test-2026\nbody: {name: Testland, profile: [origin]}\nframework: framework\n\
        date: 2026-11-23\ninvited:\n- {organisation: Union, constituency: workers}\n\
        - {organisation: League, constituency: workers}\n";
    let blank = |returns: &str| {
        let assessment = loaded(&[("assessment.yaml", invited), ("returns/r.csv", returns)]);
        let a1 = assessment.framework().indicator("A1").unwrap();
        assessment.voices()[Ix::new(1)].cells[a1].as_ref().unwrap().states[State::Blank]
    };
    // The union answers, the league is one blank return.
    assert_eq!(blank("respondent,constituency,organisation,A1,B2\nW1,workers,Union,2,2\n"), 1);
    // Nobody names an organisation, so nobody is known to be silent.
    assert_eq!(blank("respondent,constituency,A1,B2\nW1,workers,2,2\n"), 0);
}

#[test]
fn alpha_stands_on_one_scale() {
    // A1 to A3 on five steps, B1x and B2x on another scale; ministry and workers give the same everywhere on the steps
    // and the opposite on the other scale.
    let lines = ["ministry A1=0 A2=4 B1x=0 B2x=4 A3=2", "workers A1=0 A2=4 B1x=4 B2x=0 A3=2"];
    let agreement = |indicators: &[(&str, u32)]| {
        let country = Country { indicators, ..Country::default() };
        let lines: Vec<String> = lines
            .iter()
            .map(|line| {
                let known = |word: &str| indicators.iter().any(|(id, _)| word.starts_with(&format!("{id}=")));
                line.split(' ').filter(|w| !w.contains('=') || known(w)).collect::<Vec<_>>().join(" ")
            })
            .collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let assessment = country.assessed(&tally(&lines));
        score(&assessment).overall().pooled
    };
    // Three units on the steps: perfect. With the two of the other scale alpha would be lower.
    let steps = agreement(&[("A1", 1), ("A2", 1), ("A3", 1), ("B1x", 1), ("B2x", 1)]);
    assert_eq!((steps.alpha, steps.units, steps.observed.map(|s| s.get())), (Ok(1.0), 3, Some(1.0)));
    // Two and two: the earlier scale of the framework, whichever indicators stand first.
    for indicators in
        [[("A1", 1), ("A2", 1), ("B1x", 1), ("B2x", 1)], [("B1x", 1), ("B2x", 1), ("A1", 1), ("A2", 1)]]
    {
        let tie = agreement(&indicators);
        assert_eq!((tie.alpha, tie.units), (Ok(1.0), 2), "{indicators:?}");
    }
    // One against two: the other scale, on which they never give the same.
    let other = agreement(&[("A1", 1), ("B1x", 1), ("B2x", 1)]);
    assert_eq!((other.units, other.observed.map(|s| s.get())), (2, Some(0.0)));
    // An indicator of weight 0 is no unit, and one unit is too few.
    let few = agreement(&[("A1", 1), ("A2", 0)]);
    assert_eq!((few.alpha, few.units), (Err(NoAlpha::TooFewUnits), 1));
}

#[test]
fn fewer_than_five_respondents_are_described() {
    let country = Country { indicators: &[("A1", 1), ("A2", 1)], ..Country::default() };
    for (answers, descriptive) in
        [("ministry A1=4x2 A1=3x2 A2=1x4", true), ("ministry A1=4x2 A1=3x3 A2=1x5", false)]
    {
        let card = score(&country.assessed(&tally(&[answers])));
        assert_eq!(
            card.overall().by[Ix::new(0)].as_ref().unwrap().agreement.descriptive,
            descriptive,
            "{answers}"
        );
        assert_eq!(card.overall().pooled.descriptive, descriptive, "{answers}");
    }
}

#[test]
fn a_target_is_its_own_else_that_of_what_is_above() {
    let yaml = "assessment: test-2026\nbody: {name: Testland, profile: [destination]}\nframework: coherence@1\n\
        date: 2026-11-23\ntargets: {default: 70, P6: 60, T02: 50, T02P3: 90, overall: 65}\n";
    let mut tree = InMemoryTree::default();
    tree.insert("assessment.yaml", yaml);
    tree.insert("returns/r.csv", "respondent,constituency,T01P1\nM1,ministry,2\n");
    let assessment = tripartite::load::assessment(&tree, Path::new("")).assessment.unwrap();
    let card = score(&assessment);
    let cases = [
        ("T02P3", 90.0, "its own"),
        ("T02P6", 50.0, "its topic's, before its phase's"),
        ("T03P6", 60.0, "its phase's"),
        ("T03P3", 70.0, "the default"),
        ("T02", 50.0, "a node its own"),
        ("T03", 70.0, "a node the default, whatever its indicators have"),
        ("P6", 60.0, "a phase its own"),
        ("overall", 65.0, "the whole its own"),
        ("M1", 70.0, "a group the default"),
    ];
    for (id, target, why) in cases {
        let entry = card.find(assessment.framework(), id).unwrap();
        assert_eq!(entry.target.map(|t| t.get()), Some(target), "{id}: {why}");
    }
}
