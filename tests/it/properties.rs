//! What must hold for any answers, by every method: random counts on a framework of two topics, two phases, three voices.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

use std::fmt::Write;

use proptest::prelude::*;
use tripartite::analysis::scoring::{Entry, Scorecard, Value, score};
use tripartite::load::assessment_from_tally;
use tripartite::load::source::InMemoryTree;
use tripartite::model::assessment::Assessment;
use tripartite::model::table::Ix;

const VOICES: [&str; 3] = ["ministry", "workers", "observers"];
const INDICATORS: [&str; 5] = ["A1", "A2", "A3", "B1", "B2"];
/// Three points, then the states.
const ANSWERS: [&str; 7] = ["0", "1", "2", "na", "dk", "nc", "blank"];

/// Number of times each answer was given: `[voice][indicator][answer]`.
type Counts = [[[u64; 7]; 5]; 3];

#[derive(Debug, Clone, Copy)]
struct Method {
    name: &'static str,
    yaml: &'static str,
    caps: bool,
}

const METHODS: [Method; 4] = [
    Method { name: "mean", yaml: "{node: mean}", caps: false },
    Method {
        name: "geometric",
        yaml: "{node: geometric, group: geometric, overall: geometric}",
        caps: false,
    },
    Method { name: "missing counts 0", yaml: "{node: mean, missing: zero}", caps: false },
    Method { name: "points", yaml: "{node: points, overall: points, missing: zero}", caps: true },
];

#[derive(Debug, Clone, Copy)]
struct Shape {
    method: Method,
    weights: [u32; 5],
    /// All weights are multiplied by this.
    times: u32,
    reversed: bool,
}

fn files(shape: Shape) -> InMemoryTree {
    let mut files = InMemoryTree::default();
    let cap = |topic: &str| -> String {
        let reach: u32 = (0..5).filter(|&i| INDICATORS[i].starts_with(topic)).map(|i| shape.weights[i]).sum();
        if shape.method.caps { format!("cap: {}\n", reach.div_ceil(2).max(1)) } else { String::new() }
    };
    for topic in ["A", "B"] {
        let mut rows: Vec<String> = (0..5)
            .filter(|&i| INDICATORS[i].starts_with(topic))
            .map(|i| {
                let (id, weight) = (INDICATORS[i], shape.weights[i] * shape.times);
                format!("  - {{id: {id}, title: t, scale: s, weight: {weight}, asked: [ministry, workers], evidence: e}}\n")
            })
            .collect();
        if shape.reversed {
            rows.reverse();
        }
        files.insert(
            format!("f/topics/{topic}.yaml"),
            format!("id: {topic}\ntitle: {topic}\n{}indicators:\n{}", cap(topic), rows.concat()),
        );
    }
    let topics = if shape.reversed { "[B, A]" } else { "[A, B]" };
    files.insert(
        "f/framework.yaml",
        format!(
            "id: f\nversion: 1.0.0\nlanguage: en\ntitle: t\nsummary: s\nprovenance: p\n\
             constituencies: [{{id: ministry, title: M, weight: 1}}, {{id: workers, title: W, weight: 2}}, {{id: observers, title: O, weight: 0, hears: all}}]\n\
             scales: [{{id: s, title: s, points: [{{code: 0, value: 0, label: none}}, {{code: 1, value: 50, label: half}}, {{code: 2, value: 100, label: all}}]}}]\n\
             lenses: {{topic: {{title: t}}}}\noverall: topic\nmethod: {}\n\
             bands: [{{id: all, from: 0, label: all}}]\nbands_note: n\ntargets: {{default: 75}}\ntarget_note: n\n\
             topics: {topics}\n",
            shape.method.yaml
        ),
    );
    files
}

fn csv(counts: &Counts) -> String {
    let mut out = "constituency,indicator,answer,n\n".to_owned();
    for (voice, indicators) in VOICES.iter().zip(counts) {
        for (indicator, answers) in INDICATORS.iter().zip(indicators) {
            for (answer, n) in ANSWERS.iter().zip(answers).filter(|(_, n)| **n > 0) {
                writeln!(out, "{voice},{indicator},{answer},{n}").unwrap();
            }
        }
    }
    out
}

fn scored(shape: Shape, tallies: &[&Counts]) -> (Assessment, Scorecard) {
    let mut files = files(shape);
    let mut paths = Vec::new();
    for (n, counts) in tallies.iter().enumerate() {
        files.insert(format!("t{n}.csv"), csv(counts));
        paths.push(format!("t{n}.csv").into());
    }
    let material = assessment_from_tally(&files, &paths, Some("f"), None, crate::support::day());
    let findings: Vec<String> = material
        .diagnostics
        .iter()
        .map(|d| tripartite::locale::Locale::new("en").sentence(&d.message))
        .collect();
    let assessment = material.assessment.unwrap_or_else(|| panic!("{findings:?}"));
    let card = score(&assessment);
    (assessment, card)
}

fn entries(card: &Scorecard) -> impl Iterator<Item = &Entry> {
    let nodes = card.lenses().iter().flat_map(|lens| lens.groups.iter().chain(&lens.nodes));
    std::iter::once(card.overall()).chain(nodes).chain(card.indicators())
}

/// Every value by id and voice (`None` = together).
fn values(assessment: &Assessment, card: &Scorecard) -> Vec<(String, Option<usize>, Option<Value>)> {
    let mut list: Vec<(String, Option<usize>, Option<Value>)> = entries(card)
        .flat_map(|entry| {
            let id = entry.part.id(assessment.framework()).to_owned();
            let own = (0..VOICES.len()).map({
                let id = id.clone();
                move |c| (id.clone(), Some(c), entry.by[Ix::new(c)].as_ref().map(|own| own.value))
            });
            std::iter::once((id, None, entry.value)).chain(own).collect::<Vec<_>>()
        })
        .collect();
    list.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    list
}

fn same(a: Option<Value>, b: Option<Value>, slack: f64) -> bool {
    let near = |x: f64, y: f64| (x - y).abs() <= slack;
    match (a, b) {
        (None, None) => true,
        (Some(a), Some(b)) => {
            let scores = match (a.score, b.score) {
                (Some(a), Some(b)) => near(a.get(), b.get()),
                (a, b) => a.is_none() && b.is_none(),
            };
            scores
                && near(a.low.get(), b.low.get())
                && near(a.high.get(), b.high.get())
                && near(a.coverage.get(), b.coverage.get())
        }
        _ => false,
    }
}

/// Every missing answer given as one point; who was asked and sent nothing gives one answer.
fn filled(counts: &Counts, point: usize) -> Counts {
    let mut full = *counts;
    for answers in full.iter_mut().flatten() {
        let missing: u64 = answers[4..].iter().sum();
        let nothing = answers.iter().sum::<u64>() == 0;
        answers[4..].fill(0);
        answers[point] += missing + u64::from(nothing);
    }
    full
}

fn any_counts() -> impl Strategy<Value = Counts> {
    // Half of the cells hold nothing, so that silence and "nothing but na" are common.
    let cell = prop_oneof![Just(vec![0; 7]), proptest::collection::vec(prop_oneof![Just(0), 0..4u64], 7),];
    proptest::collection::vec(cell, 15).prop_map(|cells| {
        let mut counts = [[[0; 7]; 5]; 3];
        for (slot, cell) in counts.iter_mut().flatten().zip(cells) {
            slot.copy_from_slice(&cell);
        }
        counts
    })
}

fn any_shape() -> impl Strategy<Value = Shape> {
    (0..METHODS.len(), proptest::array::uniform5(1..4u32)).prop_map(|(m, weights)| Shape {
        method: METHODS[m],
        weights,
        times: 1,
        reversed: false,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_score_lies_between_its_bounds(shape in any_shape(), counts in any_counts()) {
        let (assessment, card) = scored(shape, &[&counts]);
        for (id, voice, value) in values(&assessment, &card) {
            let Some(value) = value else { continue };
            prop_assert!(value.low <= value.high, "{id} {voice:?}: {value:?}");
            if let Some(score) = value.score {
                // Where a method rounds on the way, the last of 9 decimals is open.
                let (low, high) = (value.low.get() - 2e-9, value.high.get() + 2e-9);
                prop_assert!((low..=high).contains(&score.get()), "{}: {id} {voice:?}: {value:?}", shape.method.name);
            }
        }
    }

    #[test]
    fn bounds_are_attained_by_filling_every_missing_answer(shape in any_shape(), counts in any_counts()) {
        let (assessment, card) = scored(shape, &[&counts]);
        let before = values(&assessment, &card);
        for (point, pick) in [(0, (|v| v.low) as fn(Value) -> _), (2, |v| v.high)] {
            let (assessment, card) = scored(shape, &[&filled(&counts, point)]);
            for ((id, voice, before), (_, _, after)) in before.iter().zip(values(&assessment, &card)) {
                let (Some(before), Some(after)) = (before, after) else { continue };
                let attained = after.score.map(|s| s.get());
                let bound = pick(*before).get();
                prop_assert!(
                    attained.is_some_and(|score| (score - bound).abs() < 2e-9),
                    "{}: {id} {voice:?}: {attained:?} is not the bound {bound}", shape.method.name
                );
            }
        }
    }

    #[test]
    fn voices_are_equal_however_many_returns_they_send(shape in any_shape(), counts in any_counts(), voice in 0..3usize) {
        let mut many = counts;
        many[voice].iter_mut().flatten().for_each(|n| *n *= 40);
        let (a, b) = (scored(shape, &[&counts]), scored(shape, &[&many]));
        for (one, forty) in values(&a.0, &a.1).into_iter().zip(values(&b.0, &b.1)) {
            prop_assert!(same(one.2, forty.2, 2e-9), "{one:?} {forty:?}");
        }
    }

    #[test]
    fn together_lies_between_the_voices_and_inside_the_bounds(shape in any_shape(), counts in any_counts()) {
        let (assessment, card) = scored(shape, &[&counts]);
        for entry in entries(&card) {
            let Some(value) = entry.value else { continue };
            let own: Vec<Value> =
                assessment.weighing().filter_map(|c| Some(entry.by[c].as_ref()?.value)).collect();
            // Where missing counts 0, a voice that gave no point says 0.
            let zero = shape.method.yaml.contains("zero").then_some(0.0);
            let said = |v: &Value| v.score.map(|s| s.get()).or(zero);
            let spoken: Vec<f64> = own.iter().filter_map(said).collect();
            let Some(score) = value.score.map(|s| s.get()) else {
                prop_assert!(own.iter().all(|v| v.score.is_none()), "{entry:?}");
                continue;
            };
            let least = spoken.iter().copied().fold(f64::INFINITY, f64::min);
            let most = spoken.iter().copied().fold(0.0, f64::max);
            prop_assert!(least - 1e-9 <= score && score <= most + 1e-9, "{least} {score} {most}");
            prop_assert!(value.low.get() <= score + 1e-9 && score <= value.high.get() + 1e-9, "{value:?}");
        }
    }

    #[test]
    fn where_every_voice_is_shown_together_is_the_mean_of_what_is_printed(shape in any_shape(), counts in any_counts()) {
        let (assessment, card) = scored(shape, &[&counts]);
        for entry in entries(&card) {
            let threshold = assessment.framework().thresholds().coverage;
            let own: Vec<(f64, Option<f64>)> = assessment
                .weighing()
                .filter_map(|c| Some((f64::from(assessment.voices()[c].weight), entry.by[c].as_ref()?.value)))
                .map(|(weight, v)| (weight, v.shown(threshold).map(|s| s.get())))
                .collect();
            if own.is_empty() || own.iter().any(|(_, shown)| shown.is_none()) {
                continue;
            }
            let weights: f64 = own.iter().map(|(weight, _)| weight).sum();
            let mean = own.iter().map(|(weight, shown)| weight * shown.unwrap()).sum::<f64>() / weights;
            let score = entry.value.unwrap().score.unwrap().get();
            prop_assert!((score - mean).abs() < 1e-9, "{}: {score}, mean {mean}", shape.method.name);
        }
    }

    #[test]
    fn filling_the_missing_answers_in_any_way_stays_within_the_bounds(
        shape in any_shape(), counts in any_counts(), points in proptest::collection::vec(0..3usize, 15)
    ) {
        let (assessment, card) = scored(shape, &[&counts]);
        let before = values(&assessment, &card);
        let mut full = counts;
        for (answers, point) in full.iter_mut().flatten().zip(points) {
            let missing: u64 = answers[4..].iter().sum();
            let nothing = answers.iter().sum::<u64>() == 0;
            answers[4..].fill(0);
            answers[point] += missing + u64::from(nothing);
        }
        let (assessment, card) = scored(shape, &[&full]);
        for ((id, voice, before), (_, _, after)) in before.iter().zip(values(&assessment, &card)) {
            let (Some(before), Some(score)) = (before, after.and_then(|v| v.score)) else { continue };
            prop_assert!(
                before.low.get() - 1e-9 <= score.get() && score.get() <= before.high.get() + 1e-9,
                "{}: {id} {voice:?}: {score:?} is outside {before:?}", shape.method.name
            );
        }
    }

    #[test]
    fn the_first_answer_of_a_silent_voice_moves_the_whole_by_less_than_its_share(
        shape in any_shape(), counts in any_counts(), voice in 0..2usize, indicator in 0..5usize, point in 0..3usize
    ) {
        // Where missing counts 0, silence is an answer already.
        prop_assume!(!shape.method.yaml.contains("zero"));
        // The others answered everything; this voice nothing, and then one of two respondents one question.
        let mut silent = filled(&counts, 1);
        silent[voice].iter_mut().for_each(|answers| *answers = [0, 0, 0, 0, 0, 0, 2]);
        let mut first = silent;
        first[voice][indicator][6] = 1;
        first[voice][indicator][point] = 1;
        let (a, b) = (scored(shape, &[&silent]), scored(shape, &[&first]));
        let whole = |card: &Scorecard| card.overall().value.unwrap().score.unwrap().get();
        let own = b.1.overall().by[Ix::new(voice)].as_ref().unwrap();
        prop_assert!(own.voice.get() < 1.0, "{own:?}");
        // Weights 1 and 2: the share of the ministry is a third of 100, of the workers two thirds.
        let share = [100.0 / 3.0, 200.0 / 3.0][voice];
        prop_assert!((whole(&a.1) - whole(&b.1)).abs() < share, "{} {}", whole(&a.1), whole(&b.1));
    }

    #[test]
    fn a_blank_changes_no_score_narrows_no_bound_and_raises_no_coverage(
        shape in any_shape(), counts in any_counts(), voice in 0..3usize, indicator in 0..5usize
    ) {
        let answers = counts[voice][indicator];
        // A cell of "not applicable" alone becomes applicable with the blank.
        let applicable = answers[3] == 0 || answers[..3].iter().chain(&answers[4..]).any(|n| *n > 0);
        prop_assume!(applicable);
        let mut more = counts;
        more[voice][indicator][6] += 1;
        let (a, b) = (scored(shape, &[&counts]), scored(shape, &[&more]));
        // Together only while every voice keeps its threshold.
        let speaking = |card: &Scorecard, id: &str| -> Vec<f64> {
            let entry = card.find(a.0.framework(), id).unwrap();
            (0..2).filter_map(|c| Some(entry.by[Ix::new(c)].as_ref()?.voice.get())).collect()
        };
        for (before, after) in values(&a.0, &a.1).into_iter().zip(values(&b.0, &b.1)) {
            let (Some(x), Some(y)) = (before.2, after.2) else {
                prop_assert_eq!(before.2.is_some(), after.2.is_some());
                continue;
            };
            let voices = (speaking(&a.1, &before.0), speaking(&b.1, &before.0));
            let kept = voices.0 == voices.1 && voices.0.iter().all(|v| [0.0, 1.0].contains(v));
            prop_assert!(x.score == y.score || before.1.is_none() && !kept, "{before:?} {after:?}");
            prop_assert!(y.low.get() <= x.low.get() + 2e-9 && y.high.get() + 2e-9 >= x.high.get(), "{before:?} {after:?}");
            prop_assert!(y.coverage.get() <= x.coverage.get() + 2e-9, "{before:?} {after:?}");
        }
    }

    #[test]
    fn weights_times_three_change_nothing(shape in any_shape(), counts in any_counts()) {
        prop_assume!(!shape.method.caps);
        let (a, b) = (scored(shape, &[&counts]), scored(Shape { times: 3, ..shape }, &[&counts]));
        for (one, three) in values(&a.0, &a.1).into_iter().zip(values(&b.0, &b.1)) {
            prop_assert!(same(one.2, three.2, 2e-9), "{one:?} {three:?}");
        }
    }

    #[test]
    fn the_order_of_children_does_not_matter(shape in any_shape(), counts in any_counts()) {
        let (a, b) = (scored(shape, &[&counts]), scored(Shape { reversed: true, ..shape }, &[&counts]));
        for (one, other) in values(&a.0, &a.1).into_iter().zip(values(&b.0, &b.1)) {
            prop_assert!(same(one.2, other.2, 2e-9), "{one:?} {other:?}");
        }
    }

    #[test]
    fn merged_tallies_are_the_tally_of_the_whole(shape in any_shape(), one in any_counts(), other in any_counts()) {
        let mut whole = one;
        for (sum, more) in whole.iter_mut().flatten().flatten().zip(other.iter().flatten().flatten()) {
            *sum += more;
        }
        let (a, b) = (scored(shape, &[&one, &other]), scored(shape, &[&whole]));
        prop_assert_eq!(&a.0.tally(), &b.0.tally());
        prop_assert!(values(&b.0, &b.1).iter().all(|v| v.2.is_none_or(|v| v.low <= v.high)));
    }
}
