//! Comparisons of any two assessments: properties that hold whatever moved.

use super::{Side, compared};
use proptest::prelude::*;
use tripartite::analysis::compare::{Comparison, Moved, Step};

/// Returns of an organisation for any of five indicators, as numbers of answers.
type Answers = [usize; 4];

#[derive(Debug, Clone)]
struct Any {
    /// By organisation, of which the first two are ministries; `None` did not answer.
    answers: Vec<Option<Answers>>,
    weights: [u32; 4],
    voices: [u32; 2],
    method: usize,
    /// Which of the four indicators there are, at least the first.
    there: [bool; 4],
    /// Which are asked of the ministries alone.
    narrow: [bool; 4],
    since: [bool; 4],
    remits: bool,
}

const IDS: [&str; 4] = ["A1", "A2", "B1", "B2"];
const CODES: [&str; 7] = ["0", "1", "2", "na", "dk", "nc", ""];
const METHODS: [&str; 3] =
    ["", "method: {node: geometric, overall: geometric}", "method: {node: mean, missing: zero}"];

fn any_side() -> impl Strategy<Value = Any> {
    let answers = proptest::option::weighted(0.8, proptest::array::uniform4(0..CODES.len()));
    let flags = || proptest::array::uniform4(proptest::bool::weighted(0.25));
    (
        proptest::collection::vec(answers, 5),
        proptest::array::uniform4(0..4u32),
        proptest::array::uniform2(1..4u32),
        0..METHODS.len(),
        flags(),
        flags(),
        flags(),
        any::<bool>(),
    )
        .prop_map(|(answers, mut weights, voices, method, absent, narrow, since, remits)| {
            let mut there = absent.map(|absent| !absent);
            (there[0], weights[0]) = (true, weights[0].max(1));
            Any { answers, weights, voices, method, there, narrow, since, remits }
        })
}

impl Any {
    fn side(&self, version: &'static str) -> Side {
        let mut returns = Vec::new();
        for (n, answers) in self.answers.iter().enumerate() {
            let Some(answers) = answers else { continue };
            let who =
                ["ministry/O0/R0", "ministry/O1/R1", "workers/O2/R2", "workers/O3/R3", "workers//R4"][n];
            let said = (0..4).filter(|&i| self.there[i]);
            let said: String = said.map(|i| format!(" {}={}", IDS[i], CODES[answers[i]])).collect();
            returns.push(format!("{who}{said}"));
        }
        let indicators = (0..4).filter(|&i| self.there[i]).map(|i| {
            let mut more = format!(", weight: {}", self.weights[i]);
            if self.narrow[i] {
                more.push_str(", asked: [ministry]");
            }
            // The first always means the same, so that there is something to compare.
            if i > 0 && self.since[i] && version != "1.0.0" {
                more.push_str(", since: 1.1.0");
            }
            (IDS[i], more)
        });
        let [ministry, workers] = self.voices;
        let mut more = format!("constituencies: {{ministry: {ministry}, workers: {workers}}}\n");
        if self.remits {
            more.push_str("uninvited: counted\ninvited: [{organisation: O0, constituency: ministry}, {organisation: O2, constituency: workers}, {organisation: O9, constituency: workers}]\n");
        }
        let mut side = Side::new(&[]);
        (side.version, side.indicators, side.method) = (version, indicators.collect(), METHODS[self.method]);
        (side.more, side.returns) = (more, returns);
        side
    }
}

fn rows<'c>(all: &'c Comparison<'_>) -> impl Iterator<Item = &'c Moved> {
    let lenses = all.lenses().iter().flat_map(|(_, rows)| rows);
    std::iter::once(all.overall()).chain(lenses).chain(all.indicators())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_parts_of_any_change_add_up_to_it(one in any_side(), other in any_side(), later in any::<bool>()) {
        let (before, after) = (one.side("1.0.0"), other.side(if later { "1.1.0" } else { "1.0.0" }));
        compared(&before, &after, |all| {
            for row in rows(all) {
                let Some(change) = row.change else { continue };
                let (old, new) = (row.scores.0.unwrap().get(), row.scores.1.unwrap().get());
                let sum: f64 = change.parts.iter().sum();
                assert!((sum - (new - old)).abs() < 1e-9 && (change.by - sum).abs() < 1e-9, "{row:?}");
            }
        });
    }

    #[test]
    fn a_part_is_nothing_where_nothing_of_it_changed(one in any_side(), other in any_side()) {
        // Each of them changes one thing of the first.
        let weighed = Any { weights: other.weights.map(|weight| weight.max(1)), voices: other.voices, method: other.method, ..one.clone() };
        let framed = Any { there: other.there, ..one.clone() };
        let asked = Any { narrow: other.narrow, ..one.clone() };
        let swap = |both: bool| {
            let answers = one.answers.iter().zip(&other.answers);
            answers.map(|(a, b)| if (a.is_some() && b.is_some()) == both { *b } else { *a }).collect()
        };
        let answered: Any = Any { answers: swap(true), ..one.clone() };
        let replied: Any = Any { answers: swap(false), ..one.clone() };
        let before = one.side("1.0.0");
        for (step, after) in [
            (Step::Method, weighed),
            (Step::Framework, framed),
            (Step::Questionnaire, asked),
            (Step::Respondents, replied),
            (Step::Answers, answered),
        ] {
            compared(&before, &after.side("1.0.0"), |all| {
                for row in rows(all) {
                    let Some(change) = row.change.filter(|change| !change.joined) else { continue };
                    for (known, part) in Step::ALL.into_iter().zip(change.parts) {
                        // float sums of the same counts in the same order are the same
                        assert!(known == step || part == 0.0, "{step:?}: {} has {change:?}", all.id(row));
                    }
                }
            });
        }
    }
}
