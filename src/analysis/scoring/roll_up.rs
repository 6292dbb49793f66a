//! From children to parent: rule 2, the own value of a constituency, by the methods of rule 8.
//!
//! A parent's score is the method's mean of the children that have one; its bounds are the same
//! method over the bounds of all applicable children, answered or not, so they say where the score
//! could be whatever the missing answers are. Coverage is always the weighted arithmetic mean.
//!
//! Pure: no files, no clock, no printing.

use super::Value;
use crate::model::framework::{Mean, Missing};
use crate::model::score::{Score, Share};

/// A child with its weight, which under `points` is its most points.
#[derive(Debug, Clone)]
pub(super) struct Child<'a, T> {
    pub(super) weight: u32,
    /// `None` = not applicable.
    pub(super) value: Option<T>,
    /// The named cap under which its points fall.
    pub(super) cap: Option<&'a str>,
}

/// What `points` needs to know of the parent.
#[derive(Debug, Clone, Copy)]
pub(super) struct Caps<'a> {
    /// Most points of the parent.
    pub(super) own: f64,
    /// Most points of some of its children together.
    pub(super) named: &'a [(String, u32)],
}

/// Rolls up the children in the order given, which is the framework's. A weight of 0 is asked and
/// not scored. `None` comes back when nothing applicable is left, also by `points`: a node whose
/// children are all `na` is not applicable, and not a node of no points.
pub(super) fn roll_up(
    children: &[Child<'_, Value>],
    mean: Mean,
    missing: Missing,
    caps: Caps<'_>,
) -> Option<Value> {
    let coverage = self::mean(applicable(children).map(|(w, v)| (w, v.coverage.get())))?;
    let score_of = |value: &Value| match missing {
        Missing::Exclude => value.score,
        Missing::Zero => Some(value.score.unwrap_or(Score::ZERO)),
    };
    Some(Value {
        score: by(mean, children, caps, score_of).map(Score::made),
        low: Score::made(by(mean, children, caps, |v| Some(v.low))?),
        high: Score::made(by(mean, children, caps, |v| Some(v.high))?),
        coverage: Share::made(coverage),
    })
}

/// The score alone, of children of which no more is known and which all have one; `points` is read as weighted mean.
pub(super) fn score_alone(children: &[Child<'_, Score>], mean: Mean) -> Option<Score> {
    let scores = applicable(children).map(|(weight, score)| (weight, score.get()));
    let made = match mean {
        Mean::Mean | Mean::Points => self::mean(scores),
        Mean::Geometric => geometric(scores),
    };
    made.map(Score::made)
}

/// The coverage alone.
pub(super) fn coverage_alone(children: &[Child<'_, Share>]) -> Option<Share> {
    mean(applicable(children).map(|(weight, share)| (weight, share.get()))).map(Share::made)
}

/// The children that are asked for a score.
fn scored<'c, 'a, T>(children: &'c [Child<'a, T>]) -> impl Iterator<Item = &'c Child<'a, T>> {
    children.iter().filter(|child| child.weight > 0)
}

/// The weights and values of those that apply. They are gone through anew for each mean: this is done for every pair of
/// organisations, and no list is worth its room.
fn applicable<'c, T>(children: &'c [Child<'_, T>]) -> impl Iterator<Item = (f64, &'c T)> {
    scored(children).filter_map(|child| Some((f64::from(child.weight), child.value.as_ref()?)))
}

/// The mean of what is picked from the values; `None` of nothing.
fn by(
    mean: Mean,
    children: &[Child<'_, Value>],
    caps: Caps<'_>,
    pick: impl Fn(&Value) -> Option<Score>,
) -> Option<f64> {
    let picked = || applicable(children).filter_map(|(w, v)| Some((w, pick(v)?.get())));
    match mean {
        Mean::Mean => self::mean(picked()),
        Mean::Geometric => geometric(picked()),
        Mean::Points => Some(points(children, caps, pick)),
    }
}

/// Weighted arithmetic mean; `None` of nothing.
pub(super) fn mean(parts: impl Iterator<Item = (f64, f64)>) -> Option<f64> {
    let (sum, weight) = parts.fold((0.0, 0.0), |(s, t), (w, x)| (s + w * x, t + w));
    (weight > 0.0).then(|| sum / weight)
}

/// Weighted geometric mean on 1..100, taken back to 0..100.
///
/// A geometric mean cannot take a zero, so each x becomes 1 + 0.99 x first, as is usual for
/// composite indicators (COINr does the same).
fn geometric(parts: impl Iterator<Item = (f64, f64)>) -> Option<f64> {
    let log = mean(parts.map(|(w, x)| (w, (1.0 + 0.99 * x).ln())))?;
    Some((log.exp() - 1.0) / 0.99)
}

/// Points reached, as percent of the parent's cap. What is not applicable reaches none.
fn points(children: &[Child<'_, Value>], caps: Caps<'_>, pick: impl Fn(&Value) -> Option<Score>) -> f64 {
    let reached = |child: &Child<'_, Value>| {
        let score = child.value.as_ref().and_then(&pick).map_or(0.0, Score::get);
        f64::from(child.weight) * score / 100.0
    };
    let free: f64 = scored(children).filter(|c| c.cap.is_none()).map(reached).sum();
    let capped: f64 = caps
        .named
        .iter()
        .map(|(name, most)| {
            let under: f64 = scored(children).filter(|c| c.cap == Some(name.as_str())).map(reached).sum();
            under.min(f64::from(*most))
        })
        .sum();
    100.0 * (free + capped).min(caps.own) / caps.own
}

#[cfg(test)]
mod tests {
    use super::*;

    const NO_CAPS: Caps<'static> = Caps { own: 1.0, named: &[] };

    fn value(score: Option<f64>, low: f64, high: f64, coverage: f64) -> Value {
        Value {
            score: score.map(Score::made),
            low: Score::made(low),
            high: Score::made(high),
            coverage: Share::made(coverage),
        }
    }

    fn children<T: Copy>(list: &[(u32, Option<T>)]) -> Vec<Child<'static, T>> {
        list.iter().map(|&(weight, value)| Child { weight, value, cap: None }).collect()
    }

    #[test]
    fn a_parent_from_its_children() {
        let full = |x| Some(value(Some(x), x, x, 1.0));
        let open = Some(value(None, 0.0, 100.0, 0.0));
        #[rustfmt::skip]
        let cases = [
            // name                      children                                    score       low    high   coverage
            ("all answered",             vec![(1, full(40.0)), (1, full(60.0))],     Some(50.0), 50.0,  50.0,  1.0),
            ("weights count",            vec![(3, full(40.0)), (1, full(80.0))],     Some(50.0), 50.0,  50.0,  1.0),
            ("a blank is not a zero",    vec![(1, full(80.0)), (1, open)],           Some(80.0), 40.0,  90.0,  0.5),
            ("a zero is a zero",         vec![(1, full(80.0)), (1, full(0.0))],      Some(40.0), 40.0,  40.0,  1.0),
            ("not applicable leaves",    vec![(1, full(80.0)), (9, None)],           Some(80.0), 80.0,  80.0,  1.0),
            ("weight 0 is not scored",   vec![(1, full(80.0)), (0, full(0.0))],      Some(80.0), 80.0,  80.0,  1.0),
            ("nothing answered",         vec![(1, open)],                            None,       0.0,   100.0, 0.0),
        ];
        for (name, list, score, low, high, coverage) in cases {
            let parent = roll_up(&children(&list), Mean::Mean, Missing::Exclude, NO_CAPS);
            assert_eq!(parent, Some(value(score, low, high, coverage)), "{name}");
        }
        assert_eq!(
            roll_up(&children(&[(1, None)]), Mean::Mean, Missing::Exclude, NO_CAPS),
            None,
            "nothing applicable"
        );
        // missing: zero: (80 + 0) / 2 = 40, and the bounds still say 40 to 90
        let parent = roll_up(&children(&[(1, full(80.0)), (1, open)]), Mean::Mean, Missing::Zero, NO_CAPS);
        assert_eq!(parent, Some(value(Some(40.0), 40.0, 90.0, 0.5)), "missing counts 0");
    }

    #[test]
    fn the_geometric_mean_takes_a_zero() {
        // 1 + 0.99 * 0 = 1 and 1 + 0.99 * 100 = 100; sqrt(1 * 100) = 10; (10 - 1) / 0.99 = 9.0909...
        let list = children(&[
            (1, Some(value(Some(0.0), 0.0, 0.0, 1.0))),
            (1, Some(value(Some(100.0), 100.0, 100.0, 1.0))),
        ]);
        let parent = roll_up(&list, Mean::Geometric, Missing::Exclude, NO_CAPS).unwrap();
        assert_eq!(parent.score, Some(Score::made(9.0 / 0.99)));
        // A constant stays the constant: 1 + 0.99 * 50 = 50.5 both times.
        let list = children(&[
            (2, Some(value(Some(50.0), 50.0, 50.0, 1.0))),
            (5, Some(value(Some(50.0), 50.0, 50.0, 1.0))),
        ]);
        assert_eq!(
            roll_up(&list, Mean::Geometric, Missing::Exclude, NO_CAPS).unwrap().score,
            Some(Score::made(50.0))
        );
    }

    #[test]
    fn trap_points_never_overshoot_their_caps() {
        let full = |x| Some(value(Some(x), x, x, 1.0));
        let named = [("extras".to_owned(), 5)];
        let caps = Caps { own: 10.0, named: &named };
        let child = |weight, value, cap| Child { weight, value, cap };
        // A theme of SDG indicator 17.14.1: 5 for the main mechanism, extras of 1 each up to 5.
        let extras =
            |n: usize| (0..6).map(move |k| child(1, full(if k < n { 100.0 } else { 0.0 }), Some("extras")));
        #[rustfmt::skip]
        let cases = [
            // name                            main         extras  percent
            ("all six extras count five",      full(100.0), 6,      100.0),
            ("five and two",                   full(100.0), 2,      70.0),
            ("extras alone",                   full(0.0),   6,      50.0),
            ("na reaches none",                None,        3,      30.0),
        ];
        for (name, main, n, percent) in cases {
            let list: Vec<_> = std::iter::once(child(5, main, None)).chain(extras(n)).collect();
            let parent = roll_up(&list, Mean::Points, Missing::Zero, caps).unwrap();
            assert_eq!(parent.score, Some(Score::made(percent)), "{name}");
        }
    }

    #[test]
    fn points_over_nothing_but_na_are_not_applicable() {
        let caps = Caps { own: 6.0, named: &[] };
        let na = |weight| Child { weight, value: None::<Value>, cap: None };
        assert_eq!(roll_up(&[na(5), na(1)], Mean::Points, Missing::Zero, caps), None);
        // With one child that applies and is silent the node applies: no point of 6 reached, 1 of 6 still open.
        let silent = Child { weight: 1, value: Some(value(None, 0.0, 100.0, 0.0)), cap: None };
        let parent = roll_up(&[na(5), silent], Mean::Points, Missing::Zero, caps).unwrap();
        assert_eq!(parent, value(Some(0.0), 0.0, 100.0 / 6.0, 0.0));
    }
    #[test]
    fn what_is_rolled_up_alone_is_as_in_the_whole() {
        let of = |x, share| Some(value(Some(x), x, x, share));
        // (1 * 25 + 3 * 75) / 4 = 62.5 and (1 * 0.5 + 3 * 1) / 4 = 0.875; neither na nor a weight of 0 counts.
        let whole = children(&[(1, of(25.0, 0.5)), (3, of(75.0, 1.0)), (2, None), (0, of(0.0, 0.0))]);
        let scores = children(&[
            (1, Some(Score::made(25.0))),
            (3, Some(Score::made(75.0))),
            (2, None),
            (0, Some(Score::made(0.0))),
        ]);
        let shares = children(&[
            (1, Some(Share::made(0.5))),
            (3, Some(Share::made(1.0))),
            (2, None),
            (0, Some(Share::made(0.0))),
        ]);
        assert_eq!(score_alone(&scores, Mean::Mean), Some(Score::made(62.5)));
        assert_eq!(score_alone(&scores, Mean::Points), Some(Score::made(62.5)));
        assert_eq!(coverage_alone(&shares), Some(Share::made(0.875)));
        for mean in [Mean::Mean, Mean::Geometric] {
            let parent = roll_up(&whole, mean, Missing::Exclude, NO_CAPS).unwrap();
            assert_eq!(score_alone(&scores, mean), parent.score);
            assert_eq!(coverage_alone(&shares), Some(parent.coverage));
        }
        assert_eq!(score_alone(&children(&[(2, None)]), Mean::Mean), None);
    }
}
