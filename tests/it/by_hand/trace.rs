//! How numbers came about: the parts of each sum, worked out by hand; and the names that files give to readings.

use tripartite::analysis::evidence::Evidenced;
use tripartite::analysis::reading::Reading;
use tripartite::analysis::scoring::{Part, score};
use tripartite::analysis::strength::claimed_alone;
use tripartite::analysis::trace::{caps, mean_of, steps};
use tripartite::model::framework::Mean;
use tripartite::model::table::Ix;

use crate::support::three::{Country, tally};

/// Two topics of two indicators in one group, computed by points up to the overall value.
const BY_POINTS: &str = "method: {node: points, group: points, overall: points, missing: zero}\n\
                         lenses: {topic: {title: t, groups: [{id: g, title: G, members: [A, B]}]}}\n";

#[test]
fn the_steps_of_a_sum_are_its_children_with_their_weights() {
    let indicators = [("A1", 2), ("A2", 1), ("B1", 3), ("B2", 4)];
    let country = Country { indicators: &indicators, ..Country::default() };
    let assessment =
        country.assessed(&tally(&["ministry A1=4 A2=2 B1=0 B2=4", "workers A1=0", "employers A1=0"]));
    let card = score(&assessment);
    let of = |part: Part| {
        let steps = steps(&assessment, &card, part);
        let one = |step: &tripartite::analysis::trace::Step<'_>| {
            let own = step.own(Ix::new(0)).and_then(|value| value.score).map(|score| score.get());
            (step.entry.part.id(assessment.framework()).to_owned(), step.weight, own)
        };
        steps.iter().map(one).collect::<Vec<_>>()
    };
    let step = |id: &str, weight: u32, own: f64| (id.to_owned(), weight, Some(own));
    // The ministry: A = (2 x 100 + 1 x 50) / 3 = 83.33..., B = (3 x 0 + 4 x 100) / 7 = 57.14...
    assert_eq!(of(Part::Node(Ix::new(0), Ix::new(0))), [step("A1", 2, 100.0), step("A2", 1, 50.0)]);
    assert_eq!(of(Part::Overall), [step("A", 1, 250.0 / 3.0), step("B", 1, 400.0 / 7.0)]);
    assert_eq!(of(Part::Indicator(Ix::new(0))), []);
    // Nobody of the workers gave a point to A2.
    let second = &steps(&assessment, &card, Part::Node(Ix::new(0), Ix::new(0)))[1];
    assert_eq!(second.own(Ix::new(1)).map(|value| value.score), Some(None));
    for (part, mean) in [
        (Part::Node(Ix::new(0), Ix::new(0)), Some(Mean::Mean)),
        (Part::Overall, Some(Mean::Mean)),
        (Part::Indicator(Ix::new(0)), None),
    ] {
        assert_eq!(mean_of(&assessment, part), mean, "{part:?}");
    }
}

#[test]
fn under_points_a_child_weighs_its_most_points() {
    let indicators = [("A1", 2), ("A2", 1), ("B1", 3), ("B2", 4)];
    // Each topic reaches no more than 3 points: A could reach 2 + 1, B 3 + 4.
    let country =
        Country { indicators: &indicators, more: BY_POINTS, topic: "cap: 3\n", ..Country::default() };
    let all = |name: &str| format!("{name} A1=4 A2=2 B1=0 B2=4");
    let assessment = country.assessed(&tally(&[&all("ministry"), &all("workers"), &all("employers")]));
    let card = score(&assessment);
    let weights =
        |part: Part| steps(&assessment, &card, part).iter().map(|step| step.weight).collect::<Vec<_>>();
    assert_eq!(weights(Part::Node(Ix::new(0), Ix::new(1))), [3, 4]);
    assert_eq!(weights(Part::Group(Ix::new(0), Ix::new(0))), [3, 3]);
    assert_eq!(weights(Part::Overall), [3, 3]);
    let most = |part: Part| {
        let (most, named) = caps(&assessment, part, &steps(&assessment, &card, part));
        (most, named.len())
    };
    assert_eq!(most(Part::Node(Ix::new(0), Ix::new(1))), (3, 0));
    // 3 + 3
    assert_eq!((most(Part::Group(Ix::new(0), Ix::new(0))), most(Part::Overall)), ((6, 0), (6, 0)));
    for part in [Part::Node(Ix::new(0), Ix::new(0)), Part::Group(Ix::new(0), Ix::new(0)), Part::Overall] {
        assert_eq!(mean_of(&assessment, part), Some(Mean::Points), "{part:?}");
    }
}

#[test]
fn the_group_and_the_whole_have_means_of_their_own() {
    let more = "method: {node: mean, group: geometric, overall: mean}\n\
                lenses: {topic: {title: t, groups: [{id: g, title: G, members: [A, B]}]}}\n";
    let country = Country { indicators: &[("A1", 1), ("B1", 1)], more, ..Country::default() };
    let assessment = country.assessed(&tally(&["ministry A1=4 B1=2"]));
    let card = score(&assessment);
    let group: Vec<u32> = steps(&assessment, &card, Part::Group(Ix::new(0), Ix::new(0)))
        .iter()
        .map(|step| step.weight)
        .collect();
    assert_eq!(group, [1, 1]);
    assert_eq!(mean_of(&assessment, Part::Group(Ix::new(0), Ix::new(0))), Some(Mean::Geometric));
    assert_eq!(mean_of(&assessment, Part::Overall), Some(Mean::Mean));
}

#[test]
fn of_two_constituencies_one_can_claim_alone() {
    let country = Country { indicators: &[("A1", 1)], weights: [1, 1, 0], ..Country::default() };
    let assessment = country.assessed(&tally(&["ministry A1=4", "workers A1=blank"]));
    assert_eq!(claimed_alone(&assessment, &score(&assessment)), [vec![Ix::new(0)], vec![], vec![]]);
    // Where one alone weighs, nobody else could have spoken.
    let alone = Country { weights: [1, 0, 0], ..country };
    let assessment = alone.assessed(&tally(&["ministry A1=4", "workers A1=blank"]));
    assert!(claimed_alone(&assessment, &score(&assessment)).iter().all(Vec::is_empty));
}

#[test]
fn no_claim_has_no_share_of_evidence() {
    assert_eq!(Evidenced { claims: 0, with_evidence: 0 }.share(), None);
    // 1 of 4
    let share = Evidenced { claims: 4, with_evidence: 1 }.share().map(|share| share.get());
    assert_eq!(share, Some(0.25));
}

#[test]
fn a_reading_is_called_the_same_in_json_and_in_tables() {
    for reading in Reading::ALL {
        let json = serde_json::to_value(reading).unwrap();
        assert_eq!(json, reading.as_str(), "{reading:?}");
        assert_eq!(reading.key(), reading.as_str().replace('_', "-"), "{reading:?}");
        let contested = matches!(reading, Reading::ContestedGap | Reading::ContestedStrength);
        assert_eq!(reading.is_contested(), contested, "{reading:?}");
    }
}

#[test]
fn a_group_by_points_beside_a_whole_by_means() {
    let more = "method: {node: points, group: points, overall: mean, missing: zero}\n\
                lenses: {topic: {title: t, groups: [{id: g, title: G, members: [A, B]}]}}\n";
    let country = Country { indicators: &[("A1", 2), ("B1", 3)], more, ..Country::default() };
    let assessment =
        country.assessed(&tally(&["ministry A1=4 B1=2", "workers A1=4 B1=2", "employers A1=4 B1=2"]));
    let card = score(&assessment);
    let weights =
        |part: Part| steps(&assessment, &card, part).iter().map(|step| step.weight).collect::<Vec<_>>();
    assert_eq!(
        (weights(Part::Group(Ix::new(0), Ix::new(0))), weights(Part::Overall)),
        (vec![2, 3], vec![1, 1])
    );
}
