//! Random small assessments, and some by hand: the attack recovers nothing from what is published, and something from what is not.

use proptest::prelude::*;
use serde_json::Value as Json;
use tripartite::analysis::publication::Publication;
use tripartite::report::json::results;
use tripartite::report::publication::unnamed;
use tripartite::report::tables::counts_csv;
use tripartite::{Diagnostics, Locale, score};

use super::attack::{Attack, VOICES, told};
use super::{Return, assessed, assessed_by};

fn published(returns: &[Return]) -> (Json, String) {
    published_by(returns, "")
}

/// What is published under a method of the framework.
fn published_by(returns: &[Return], method: &str) -> (Json, String) {
    let assessment = assessed_by(returns, method);
    let (card, locale) = (score(&assessment), Locale::new("en"));
    let publication = Publication::new(&assessment, &card);
    let public = publication.assessment(&assessment, |number| unnamed(&locale, number));
    let json = results(&public, &publication.card, &Diagnostics::new(), &locale);
    (json, String::from_utf8(counts_csv(&public)).unwrap())
}

fn internal(returns: &[Return]) -> Json {
    let assessment = assessed(returns);
    results(&assessment, &score(&assessment), &Diagnostics::new(), &Locale::new("en"))
}

fn of(constituency: &'static str, position: bool, answers: [usize; 9]) -> Return {
    Return { constituency, position, answers }
}

/// Four individuals on each side who answer everything, but for one cell of the ministry to which two of them gave no point.
fn one_hole() -> Vec<Return> {
    let mut returns = Vec::new();
    for voice in VOICES {
        for n in 0..4 {
            let mut answers = [1, 2, 3, 2, 1, 2, 3, 1, 2].map(|answer| answer + n % 2);
            if voice == "ministry" && n < 2 {
                answers[4] = 6;
            }
            returns.push(of(voice, false, answers));
        }
    }
    returns
}

#[test]
fn a_figure_that_is_left_out_alone_is_found_out_and_what_is_published_tells_nothing() {
    let returns = one_hole();
    let mut json = internal(&returns);
    assert_eq!(Attack::new(&json, &returns).recovered(), [(0, 4)], "it stands there");
    // What a program would publish that hides small cells and nothing else.
    json["indicators"][4]["by"].as_object_mut().unwrap().remove("ministry");
    assert_eq!(Attack::new(&json, &returns).recovered(), [(0, 4)], "topic minus the other indicators");
    for node in ["cycle", "topic", "field"] {
        for one in json["lenses"][node].as_array_mut().unwrap() {
            one["by"].as_object_mut().unwrap().remove("ministry");
            one["divergence"] = Json::Null;
        }
    }
    for one in json["indicators"].as_array_mut().unwrap() {
        one["divergence"] = Json::Null;
    }
    json["overall"]["by"].as_object_mut().unwrap().remove("ministry");
    json["overall"]["divergence"] = Json::Null;
    assert_eq!(Attack::new(&json, &returns).recovered(), []);
    assert_eq!(
        Attack::new(&json, &returns).with_joint().recovered(),
        [(0, 4)],
        "all together minus the others"
    );

    let (json, counts) = published(&returns);
    assert_eq!(Attack::new(&json, &returns).with_joint().recovered(), []);
    assert_eq!(told(&json, &counts, &returns), Vec::<String>::new());
    let hole = &json["indicators"][4];
    assert_eq!(hole["reason"], "suppressed");
    assert_eq!(hole["applicable"], true, "it is left out, and not for want of an answer");
    assert_eq!(hole["suppressed"], serde_json::json!(["together", "ministry"]));
    assert!(hole["by"]["workers"]["score"].is_number(), "what the others say stands there");
    // As little as can be: the whole is published, and as it is.
    assert_eq!(json["overall"]["score"], internal(&returns)["overall"]["score"]);
}

#[test]
fn two_individuals_are_few_in_whatever_they_answer() {
    let mut returns: Vec<Return> =
        (0..3).flat_map(|n| ["workers", "employers"].map(|voice| of(voice, false, [n; 9]))).collect();
    returns.extend((0..2).map(|n| of("ministry", false, [n; 9])));
    let (json, counts) = published(&returns);
    assert_eq!(Attack::new(&json, &returns).with_joint().recovered(), []);
    assert_eq!(told(&json, &counts, &returns), Vec::<String>::new());
    let nodes = json["lenses"].as_object().unwrap().values().flat_map(|lens| lens.as_array().unwrap());
    for node in nodes.chain([&json["overall"]]) {
        assert_eq!((&node["score"], &node["gap"], &node["reading"]), (&Json::Null, &Json::Null, &Json::Null));
        assert_eq!((&node["spread"], &node["divergence"]), (&Json::Null, &Json::Null));
        assert!(node["by"].get("ministry").is_none());
        assert!(node["by"]["workers"]["score"].is_number());
    }
}

#[test]
fn positions_of_organisations_are_published_and_protect_nobody() {
    let answers = [0, 1, 2, 3, 4, 0, 1, 2, 3];
    let mut returns: Vec<Return> = VOICES.map(|voice| of(voice, true, answers)).to_vec();
    let (json, counts) = published(&returns);
    assert_eq!(json["overall"]["score"], internal(&returns)["overall"]["score"]);
    assert!(json["indicators"].as_array().unwrap().iter().all(|one| one["suppressed"].is_null()));
    assert!(counts.contains("ministry,A1,0,1,published"));
    // One individual beside it: mean and position tell what that one said.
    returns.push(of("ministry", false, answers));
    let (json, counts) = published(&returns);
    assert_eq!(Attack::new(&json, &returns).with_joint().recovered(), []);
    assert!(json["overall"]["score"].is_null() && json["overall"]["by"]["workers"]["score"].is_number());
    assert!(counts.contains("ministry,A1,,,suppressed") && counts.contains("workers,A1,0,1,published"));
}

fn one_return() -> impl Strategy<Value = Return> {
    // Extremes are frequent: they leave no choice.
    let answer = prop_oneof![3 => 0_usize..5, 2 => Just(0), 2 => Just(4), 2 => 5_usize..9];
    let answers = proptest::collection::vec(answer, 9);
    (0..3_usize, prop::bool::weighted(0.25), answers).prop_map(|(voice, position, answers)| Return {
        constituency: VOICES[voice],
        position,
        answers: answers.try_into().unwrap(),
    })
}

/// Many individuals who answer nearly everything, so that single cells are small.
fn few_holes() -> impl Strategy<Value = Vec<Return>> {
    let answer = prop_oneof![12 => 0_usize..5, 1 => 5_usize..9];
    let answers = proptest::collection::vec(answer, 9);
    let one = (0..3_usize, answers)
        .prop_map(|(voice, answers)| of(VOICES[voice], false, answers.try_into().unwrap()));
    proptest::collection::vec(one, 9..25)
}

fn holds(returns: &[Return]) -> Result<(), TestCaseError> {
    let (json, counts) = published(returns);
    let attack = Attack::new(&json, returns).with_joint();
    prop_assert_eq!(attack.recovered(), Vec::<(usize, usize)>::new());
    prop_assert_eq!(attack.recovered_by_bounds(), Vec::new());
    prop_assert_eq!(told(&json, &counts, returns), Vec::<String>::new());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_recovered_from_a_few(returns in proptest::collection::vec(one_return(), 1..14)) {
        holds(&returns)?;
    }

    #[test]
    fn nothing_is_recovered_under_another_method(returns in few_holes()) {
        let (json, counts) = published_by(&returns, "method: {missing: zero}\n");
        let attack = Attack::under(&json, &returns, true);
        prop_assert_eq!(attack.recovered(), Vec::<(usize, usize)>::new());
        prop_assert_eq!(attack.recovered_by_bounds(), Vec::new());
        prop_assert_eq!(told(&json, &counts, &returns), Vec::<String>::new());
        let (json, _) = published_by(&returns, "method: {node: geometric}\n");
        prop_assert_eq!(Attack::new(&json, &returns).shown_above_left_out(), Vec::<String>::new());
    }

    #[test]
    fn nothing_is_recovered_from_many(returns in few_holes()) {
        holds(&returns)?;
    }
}
