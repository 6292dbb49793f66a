//! Every decision against exact fractions: bands, readings, ranks, thresholds and disputes, and what is printed beside them.
//!
//! The inputs are made of ties: three respondents a voice, so that twelfths, thirds of thirds and whole steps meet the
//! limits exactly. The expectation is a reading of the rules in fractions of whole numbers, which never round.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

use std::cmp::Reverse;
use std::fmt::Write;

use crate::support::fraction::Fraction;
use proptest::prelude::*;
use tripartite::analysis::limits;
use tripartite::analysis::reading::Reading;
use tripartite::analysis::scoring::{Entry, Part, Scorecard, score};
use tripartite::analysis::strength::is_strength;
use tripartite::load::assessment_from_tally;
use tripartite::load::source::InMemoryTree;
use tripartite::model::assessment::Assessment;
use tripartite::model::score::Score;
use tripartite::model::table::Ix;

const VOICES: [&str; 3] = ["ministry", "workers", "employers"];
const ANSWERS: [&str; 9] = ["0", "1", "2", "3", "4", "na", "dk", "nc", "blank"];
const TOPICS: [&str; 2] = ["A", "B"];

/// One drawn assessment.
#[derive(Debug, Clone)]
struct Case {
    /// Weights of the indicators, topic by topic.
    indicators: [Vec<u32>; 2],
    voices: [u32; 3],
    /// Target, coverage, dispute and gap, and the edge of the upper band, in tenths.
    target: i128,
    coverage: i128,
    dispute: i128,
    gap: i128,
    edge: i128,
    /// By voice and indicator the answers of three respondents, positions in [`ANSWERS`].
    answers: Vec<Vec<[usize; 3]>>,
}

fn tenths(n: i128) -> Fraction {
    Fraction::new(n, 10)
}

/// An own or together value in fractions; the rules in their words.
#[derive(Debug, Clone, Copy)]
struct Exact {
    score: Option<Fraction>,
    low: Fraction,
    high: Fraction,
    coverage: Fraction,
}

fn mean(parts: impl Iterator<Item = (Fraction, Fraction)>) -> Option<Fraction> {
    let zero = Fraction::whole(0);
    let (sum, weight) = parts.fold((zero, zero), |(s, t), (w, x)| (s + w * x, t + w));
    (weight > zero).then(|| sum / weight)
}

/// Rule 1, and the share of `nc`.
fn indicator(answers: [usize; 3]) -> Option<(Exact, Fraction)> {
    let n = answers.iter().filter(|a| **a < 5).count() as i128;
    let m = answers.iter().filter(|a| **a > 5).count() as i128;
    if n + m == 0 {
        return None;
    }
    let sum: i128 = answers.iter().filter(|a| **a < 5).map(|a| *a as i128 * 25).sum();
    let nc = answers.iter().filter(|a| **a == 7).count() as i128;
    let value = Exact {
        score: (n > 0).then(|| Fraction::new(sum, n.max(1))),
        low: Fraction::new(sum, n + m),
        high: Fraction::new(sum + 100 * m, n + m),
        coverage: Fraction::new(n, n + m),
    };
    Some((value, Fraction::new(nc, n + m)))
}

/// Rule 2.
fn parent(children: &[(u32, Option<Exact>)]) -> Option<Exact> {
    let there: Vec<(Fraction, Exact)> = children
        .iter()
        .filter(|(w, _)| *w > 0)
        .filter_map(|(w, v)| Some((Fraction::whole(i128::from(*w)), (*v)?)))
        .collect();
    Some(Exact {
        score: mean(there.iter().filter_map(|(w, v)| Some((*w, v.score?)))),
        low: mean(there.iter().map(|(w, v)| (*w, v.low)))?,
        high: mean(there.iter().map(|(w, v)| (*w, v.high)))?,
        coverage: mean(there.iter().map(|(w, v)| (*w, v.coverage)))?,
    })
}

/// A list of indicator values up to: each indicator, each topic, the whole.
fn climb(case: &Case, leaves: &[Option<Exact>]) -> Vec<Option<Exact>> {
    let split = case.indicators[0].len();
    let node = |weights: &[u32], leaves: &[Option<Exact>]| {
        parent(&weights.iter().copied().zip(leaves.iter().copied()).collect::<Vec<_>>())
    };
    let topics = [node(&case.indicators[0], &leaves[..split]), node(&case.indicators[1], &leaves[split..])];
    let whole = parent(&topics.map(|topic| (1, topic)));
    leaves.iter().copied().chain(topics).chain([whole]).collect()
}

/// Rule 3.
fn together(case: &Case, own: [Option<Exact>; 3]) -> Option<Exact> {
    let there: Vec<(Fraction, Exact)> = (0..3)
        .filter(|&c| case.voices[c] > 0)
        .filter_map(|c| Some((Fraction::whole(i128::from(case.voices[c])), own[c]?)))
        .collect();
    let low = mean(there.iter().map(|(w, v)| (*w, v.low)))?;
    let high = mean(there.iter().map(|(w, v)| (*w, v.high)))?;
    let threshold = tenths(case.coverage) / Fraction::whole(100);
    let share = |v: &Exact| match v.coverage >= threshold {
        true => Fraction::whole(1),
        false => v.coverage / threshold,
    };
    let score = mean(there.iter().filter_map(|(w, v)| Some((*w * share(v), v.score?))));
    Some(Exact {
        score: score.map(|s| s.max(low).min(high)),
        low,
        high,
        coverage: mean(there.iter().map(|(w, v)| (*w, v.coverage)))?,
    })
}

/// Rule 5: by part the pair with its distance, or how many gave points.
fn divergence(case: &Case, own: &[Vec<Option<Exact>>; 3]) -> Vec<Result<(usize, usize, Fraction), usize>> {
    let leaves = own[0].len() - 3;
    let weighing: Vec<usize> = (0..3).filter(|&c| case.voices[c] > 0).collect();
    let threshold = (tenths(case.coverage) / Fraction::whole(100)).nine();
    let mut widest: Vec<Option<(usize, usize, Fraction)>> = vec![None; own[0].len()];
    for (n, &a) in weighing.iter().enumerate() {
        for &b in &weighing[n + 1..] {
            let both = |i: usize| {
                let point = |c: usize| own[c][i].is_some_and(|v| v.score.is_some());
                point(a) && point(b)
            };
            let only = |c: usize| -> Vec<Option<Exact>> {
                climb(case, &(0..leaves).map(|i| own[c][i].filter(|_| both(i))).collect::<Vec<_>>())
            };
            let share: Vec<Option<Exact>> = (0..leaves)
                .map(|i| {
                    let (mine, theirs) = (own[a][i]?, own[b][i]?);
                    let coverage =
                        if both(i) { mine.coverage.min(theirs.coverage) } else { Fraction::whole(0) };
                    Some(Exact { coverage, ..mine })
                })
                .collect();
            let (share, mine, theirs) = (climb(case, &share), only(a), only(b));
            for part in 0..own[0].len() {
                if share[part].is_none_or(|v| v.coverage.nine() < threshold) {
                    continue;
                }
                let (Some(x), Some(y)) =
                    (mine[part].and_then(|v| v.score), theirs[part].and_then(|v| v.score))
                else {
                    continue;
                };
                let apart = if x > y { x - y } else { y - x };
                if widest[part].is_none_or(|(.., known)| apart.nine() > known.nine()) {
                    let (lower, higher) = if x <= y { (a, b) } else { (b, a) };
                    widest[part] = Some((lower, higher, apart));
                }
            }
        }
    }
    (0..own[0].len())
        .map(|part| {
            let gave = weighing.iter().filter(|&&c| own[c][part].is_some_and(|v| v.score.is_some())).count();
            widest[part].ok_or(gave)
        })
        .collect()
}

/// Rule 6.
fn reading(
    case: &Case,
    gap: Option<Fraction>,
    apart: Result<(usize, usize, Fraction), usize>,
    nc: Fraction,
) -> Reading {
    if nc.nine() >= Fraction::new(1, 2).nine() {
        return Reading::NotConsulted;
    }
    let Some(gap) = gap.map(Fraction::nine) else { return Reading::NotAssessed };
    let serious = gap >= tenths(case.gap).nine();
    let alone = case.voices.iter().filter(|w| **w > 0).count() == 1;
    let calm = if gap == 0 { Reading::OnTarget } else { Reading::SmallGap };
    match apart {
        Ok((.., d)) => match (d.nine() > tenths(case.dispute).nine(), serious) {
            (true, true) => Reading::ContestedGap,
            (true, false) => Reading::ContestedStrength,
            (false, true) => Reading::AgreedGap,
            (false, false) => calm,
        },
        Err(_) if alone => {
            if serious {
                Reading::Gap
            } else {
                calm
            }
        }
        Err(1) => Reading::OneVoice,
        Err(_) => Reading::NotComparable,
    }
}

fn assessed(case: &Case) -> Assessment {
    let mut tree = InMemoryTree::default();
    for (topic, weights) in TOPICS.iter().zip(&case.indicators) {
        let mut text = format!("id: {topic}\ntitle: t\nindicators:\n");
        for (n, weight) in weights.iter().enumerate() {
            writeln!(text, "  - {{id: {topic}{n}, title: t, scale: s, weight: {weight}, asked: [ministry, workers, employers], evidence: e}}").unwrap();
        }
        tree.insert(format!("f/topics/{topic}.yaml"), text);
    }
    let number = |tenths: i128| format!("{}.{}", tenths / 10, tenths % 10);
    tree.insert(
        "f/framework.yaml",
        format!(
            "id: f\nversion: 1.0.0\nlanguage: en\ntitle: t\nsummary: s\nprovenance: p\n\
             constituencies: [{{id: ministry, title: M, weight: {}}}, {{id: workers, title: W, weight: {}}}, {{id: employers, title: E, weight: {}}}]\n\
             scales: [{{id: s, title: s, points: [{{code: 0, value: 0, label: A0}}, {{code: 1, value: 25, label: B0}}, \
             {{code: 2, value: 50, label: C0}}, {{code: 3, value: 75, label: D0}}, {{code: 4, value: 100, label: E0}}]}}]\n\
             lenses: {{topic: {{title: t}}}}\noverall: topic\n\
             bands: [{{id: low, from: 0, label: l}}, {{id: high, from: {}, label: h}}]\nbands_note: n\ntarget_note: n\n\
             targets: {{default: {}}}\nthresholds: {{coverage: {}, dispute: {}, gap: {}}}\ntopics: [A, B]\n",
            case.voices[0], case.voices[1], case.voices[2],
            number(case.edge), number(case.target), number(case.coverage), number(case.dispute), number(case.gap),
        ),
    );
    let mut tally = "constituency,indicator,answer,n\n".to_owned();
    let ids: Vec<String> = (0..2)
        .flat_map(|t| (0..case.indicators[t].len()).map(move |n| format!("{}{n}", TOPICS[t])))
        .collect();
    for (voice, row) in VOICES.iter().zip(&case.answers) {
        for (id, answers) in ids.iter().zip(row) {
            for (a, answer) in ANSWERS.iter().enumerate() {
                let n = answers.iter().filter(|given| **given == a).count();
                if n > 0 {
                    writeln!(tally, "{voice},{id},{answer},{n}").unwrap();
                }
            }
        }
    }
    tree.insert("t.csv", tally);
    let material = assessment_from_tally(&tree, &["t.csv".into()], Some("f"), None, crate::support::day());
    let findings: Vec<String> = material
        .diagnostics
        .iter()
        .map(|d| tripartite::locale::Locale::new("en").sentence(&d.message))
        .collect();
    material.assessment.unwrap_or_else(|| panic!("{findings:?}"))
}

/// A printed number as tenths; `<0.1` is more than nothing and less than 1.
fn printed(text: &str) -> f64 {
    text.strip_prefix('<').map_or_else(|| text.parse().unwrap(), |_| 0.05)
}

/// The print lies on the same side of every limit as the value, and near the value.
fn agrees(value: Score, text: &str, limits: &[i128], above: bool) -> bool {
    let number = printed(text);
    (number - value.get()).abs() < 0.1
        && limits.iter().all(|&limit| {
            let limit = Score::made(limit as f64 / 10.0);
            if above {
                (value > limit) == (number > limit.get())
            } else {
                (value >= limit) == (number >= limit.get())
            }
        })
}

fn check(case: &Case) -> Result<(), TestCaseError> {
    let assessment = assessed(case);
    let card: Scorecard = score(&assessment);
    let own: [Vec<Option<(Exact, Fraction)>>; 3] =
        std::array::from_fn(|c| case.answers[c].iter().map(|&answers| indicator(answers)).collect());
    let values: [Vec<Option<Exact>>; 3] =
        std::array::from_fn(|c| climb(case, &own[c].iter().map(|v| v.map(|(v, _)| v)).collect::<Vec<_>>()));
    let consulted: [Vec<Option<Exact>>; 3] = std::array::from_fn(|c| {
        let leaves: Vec<_> = own[c].iter().map(|v| v.map(|(v, nc)| Exact { coverage: nc, ..v })).collect();
        climb(case, &leaves)
    });
    let apart = divergence(case, &values);
    let topics = &card.lenses()[Ix::new(0)].nodes;
    let found: Vec<&Entry> = card.indicators().iter().chain(topics).chain([card.overall()]).collect();
    let threshold = (tenths(case.coverage) / Fraction::whole(100)).nine();
    let shown = |v: &Exact| v.score.filter(|_| v.coverage.nine() > 0 && v.coverage.nine() >= threshold);
    let target = tenths(case.target);
    let mut gaps = Vec::new();
    for (part, entry) in found.iter().enumerate() {
        let expected = together(case, std::array::from_fn(|c| values[c][part]));
        prop_assert_eq!(entry.value.is_some(), expected.is_some());
        let (Some(value), Some(expected)) = (entry.value, expected) else {
            gaps.push(None);
            continue;
        };
        // Files carry nine decimals; the last of them may differ by what floats lose.
        let near = |x: f64, y: Fraction| (x - y.float()).abs() < 1.5e-9;
        prop_assert!(near(value.low.in_files(), expected.low) && near(value.high.in_files(), expected.high));
        prop_assert!(near(value.coverage.in_files(), expected.coverage));
        prop_assert_eq!(value.score.is_some(), expected.score.is_some());
        if let (Some(x), Some(y)) = (value.score, expected.score) {
            prop_assert!(near(x.in_files(), y), "{:?} {:?}", x, y.float());
        }
        // Decisions: shown or not, the band, the gap, the reading, the pair.
        let coverage = assessment.framework().thresholds().coverage;
        let score = value.shown(coverage);
        prop_assert_eq!(score.is_some(), shown(&expected).is_some());
        if let (Some(score), Some(exact)) = (score, shown(&expected)) {
            let high = exact.nine() >= tenths(case.edge).nine();
            prop_assert_eq!(assessment.framework().band(score).id == "high", high);
        }
        let gap = shown(&expected).map(|s| (target - s).max(Fraction::whole(0)));
        prop_assert_eq!(entry.gap.is_some(), gap.is_some());
        gaps.push(gap);
        match (entry.divergence, apart[part]) {
            (Ok(d), Ok((lower, higher, exact))) => {
                prop_assert_eq!((d.lower.number(), d.higher.number()), (lower, higher));
                prop_assert!(near(d.value.in_files(), exact));
                let text = d.value.printed(&limits::of_divergence(assessment.framework())).to_string();
                prop_assert!(agrees(d.value, &text, &[case.dispute], true), "{:?} {text}", d.value);
            }
            (Err(_), Err(_)) => {}
            other => prop_assert!(false, "{:?}", other),
        }
        let nc = (0..3)
            .filter(|&c| case.voices[c] > 0)
            .filter_map(|c| Some(consulted[c][part]?.coverage))
            .fold(Fraction::whole(0), Fraction::max);
        prop_assert_eq!(entry.reading, Some(reading(case, gap, apart[part], nc)));
        strength(case, &assessment, &card, entry, (&values, &apart, part), expected)?;
        // Prints.
        let scores = limits::of_score(assessment.framework(), assessment.targets(), entry.part);
        let mut in_force = vec![case.edge, case.target, 1000];
        if matches!(entry.part, Part::Indicator(_)) {
            in_force.extend([250, 500, 750]);
        }
        for number in [value.score, Some(value.low), Some(value.high)].into_iter().flatten() {
            let text = number.printed(&scores).to_string();
            prop_assert!(agrees(number, &text, &in_force, false), "{number:?} {text}");
        }
        if let Some(gap) = entry.gap {
            let text = gap.printed(&limits::of_gap(assessment.framework())).to_string();
            prop_assert!(agrees(gap, &text, &[case.gap], false), "{gap:?} {text}");
            prop_assert_eq!(gap > Score::ZERO, printed(&text) > 0.0);
        }
        let text = value.coverage.printed(&limits::of_coverage(assessment.framework())).to_string();
        prop_assert!((printed(&text) >= case.coverage as f64 / 10.0) == value.coverage.reaches(coverage));
    }
    // Ranks, exact ties in the framework's order.
    let weights: Vec<u32> = case.indicators.concat();
    let mut ranks: Vec<usize> = (0..weights.len())
        .filter(|&i| weights[i] > 0 && card.indicators()[Ix::new(i)].value.is_some())
        .collect();
    ranks.sort_by_key(|&i| {
        let loss = gaps[i].map(|gap| (gap * Fraction::whole(i128::from(weights[i]))).nine());
        Reverse((loss, apart[i].ok().map(|(.., d)| d.nine())))
    });
    prop_assert_eq!(card.gaps().together.iter().map(|i| i.number()).collect::<Vec<_>>(), ranks);
    Ok(())
}

type Known<'a> = (&'a [Vec<Option<Exact>>; 3], &'a [Result<(usize, usize, Fraction), usize>], usize);

/// The five conditions of rule 6.
fn strength(
    case: &Case,
    assessment: &Assessment,
    card: &Scorecard,
    entry: &Entry,
    (values, apart, part): Known<'_>,
    together: Exact,
) -> Result<(), TestCaseError> {
    let threshold = (tenths(case.coverage) / Fraction::whole(100)).nine();
    let own: Vec<Exact> = (0..3).filter(|&c| case.voices[c] > 0).filter_map(|c| values[c][part]).collect();
    let shown = own
        .iter()
        .filter(|v| v.score.is_some() && v.coverage.nine() > 0 && v.coverage.nine() >= threshold)
        .count();
    let scores: Vec<Fraction> = own.iter().filter_map(|v| v.score).collect();
    let dispute = tenths(case.dispute).nine();
    let close = scores.iter().all(|a| scores.iter().all(|b| (*a - *b).nine() <= dispute));
    let weights: Vec<u32> = case.indicators.concat();
    let (split, all) = (case.indicators[0].len(), weights.len());
    let below: Vec<usize> = match part {
        p if p < all => vec![p],
        p if p == all => (0..split).collect(),
        p if p == all + 1 => (split..all).collect(),
        _ => (0..all).collect(),
    };
    let (mut disputed, mut sum) = (0, 0);
    for i in below.into_iter().filter(|&i| card.indicators()[Ix::new(i)].value.is_some()) {
        sum += weights[i];
        disputed += if apart[i].is_ok_and(|(.., d)| d.nine() > dispute) { weights[i] } else { 0 };
    }
    let low = (tenths(case.target) - together.low).nine() <= tenths(case.gap).nine();
    let expected =
        entry.reading == Some(Reading::OnTarget) && shown >= 2 && close && 2 * disputed < sum && low;
    prop_assert_eq!(is_strength(assessment, card, entry), expected);
    Ok(())
}

fn any_case() -> impl Strategy<Value = Case> {
    let weights = || proptest::collection::vec(1..6u32, 1..4);
    let answer = prop_oneof![6 => 0..5usize, 1 => 5..9usize];
    (
        (weights(), weights(), proptest::array::uniform3(prop_oneof![1 => Just(0u32), 6 => 1..4u32])),
        (
            prop_oneof![Just(500), Just(750), Just(583), Just(666), Just(250)],
            prop_oneof![Just(0), Just(333), Just(500), Just(666), Just(1000)],
            prop_oneof![Just(0), Just(250), Just(166), Just(83)],
            prop_oneof![Just(250), Just(166), Just(83)],
            prop_oneof![Just(250), Just(416), Just(500), Just(625), Just(583)],
        ),
        proptest::collection::vec(proptest::collection::vec(proptest::array::uniform3(answer), 6), 3),
    )
        .prop_filter_map("some constituency must weigh", |((a, b, voices), numbers, mut answers)| {
            let (target, coverage, dispute, gap, edge) = numbers;
            answers.iter_mut().for_each(|row| row.truncate(a.len() + b.len()));
            let weighs = voices.iter().any(|w| *w > 0);
            weighs.then_some(Case {
                indicators: [a, b],
                voices,
                target,
                coverage,
                dispute,
                gap,
                edge,
                answers,
            })
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn decisions_are_those_of_exact_fractions(case in any_case()) {
        check(&case)?;
    }
}
