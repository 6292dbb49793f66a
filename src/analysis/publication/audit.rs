//! Audit: what published figures tell of those that are not published. Every figure that is a mean of others is an equation, and who
//! knows the equations can add and subtract them.
//!
//! It finds quickly what sums and ends alone tell, and what rests on too few together. That it finds nothing does not mean that
//! nothing can be found: `worlds` goes on from there.

use super::people::People;
use crate::model::score::nine_decimals;

/// An equation: the weighted sum of unknown figures, by their number, is known.
#[derive(Debug, Clone, Default)]
pub(super) struct Equation {
    /// Unknown figures with their weights.
    pub(super) unknown: Vec<(usize, f64)>,
    /// The sum.
    pub(super) sum: f64,
}

/// A figure that is not published.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unknown<'a> {
    /// The individuals behind it.
    pub(super) people: &'a People,
    /// It is kept from everybody, and not only to protect another one.
    pub(super) is_protected: bool,
    /// What it is at the least and at the most, whatever these individuals said.
    pub(super) ends: (f64, f64),
}

/// A weight that is smaller is nothing but the rounding of a computer.
const NOTHING: f64 = 1e-9;
/// What lies in less has one value.
const NARROW: f64 = 1e-2;
/// Files carry 9 decimals, so what lies nearer is the same.
const SAME: f64 = 1e-6;

/// A protected figure that somebody could compute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// Which one.
    pub(super) unknown: usize,
    /// From which equations.
    pub(super) equations: Vec<usize>,
}

/// The first protected figure that somebody could compute from these equations, or that could be computed together with others of
/// fewer individuals than `fewest`; none where none is found.
pub(super) fn found_out(equations: &[Equation], unknown: &[Unknown<'_>], fewest: u64) -> Option<Found> {
    let alone = equations.iter().enumerate().find_map(|(n, equation)| {
        Some(Found { unknown: tells(equation, unknown, fewest)?, equations: vec![n] })
    });
    let found = |(equation, equations): &(Equation, Vec<usize>)| {
        Some(Found { unknown: tells(equation, unknown, fewest)?, equations: equations.clone() })
    };
    alone
        .or_else(|| {
            let reduced = reduced(equations, unknown.len(), &[]);
            reduced.iter().find_map(found).or_else(|| narrowed(equations, &reduced, unknown))
        })
        .or_else(|| {
            let all = few_together(unknown, fewest);
            all.iter().find_map(|few| reduced(equations, unknown.len(), few).iter().find_map(found))
        })
}

/// More sets of few individuals than this are not looked at.
const MOST_SETS: usize = 60;

/// Figures that rest on the same few individuals, for each set of those that one figure or two rest on.
fn few_together(unknown: &[Unknown<'_>], fewest: u64) -> Vec<Vec<usize>> {
    let is_few = |n: &usize| (1..fewest).contains(&unknown[*n].people.count());
    let few: Vec<usize> = (0..unknown.len()).filter(|n| unknown[*n].is_protected && is_few(n)).collect();
    let pairs = few.iter().enumerate().flat_map(|(at, &n)| few[at..].iter().map(move |&other| (n, other)));
    let mut sets: Vec<Vec<usize>> = Vec::new();
    for (n, other) in pairs {
        let these = [unknown[n].people, unknown[other].people];
        let count = People::together(these.into_iter());
        let adds = |one: usize| People::together(these.into_iter().chain([unknown[one].people])) > count;
        let set: Vec<usize> = (0..unknown.len()).filter(|&one| !adds(one)).collect();
        if count < fewest && !sets.contains(&set) {
            sets.push(set);
        }
        if sets.len() == MOST_SETS {
            break;
        }
    }
    sets
}

/// Ends that move by less stay where they are.
const MOVE: f64 = 1e-6;
/// So often every equation is looked at again, which is more than what is there to be found takes.
const SWEEPS: usize = 200;

/// The first protected figure that can have one value alone: each equation narrows down where a figure lies by where the others of it
/// do, until no end moves.
fn narrowed(
    equations: &[Equation],
    reduced: &[(Equation, Vec<usize>)],
    unknown: &[Unknown<'_>],
) -> Option<Found> {
    let all: Vec<(&Equation, Vec<usize>)> = equations
        .iter()
        .enumerate()
        .map(|(n, equation)| (equation, vec![n]))
        .chain(reduced.iter().map(|(equation, used)| (equation, used.clone())))
        .collect();
    let mut ends: Vec<(f64, f64)> = unknown.iter().map(|one| one.ends).collect();
    for _ in 0..SWEEPS {
        let mut moves = false;
        for (equation, _) in &all {
            let at = |&(n, weight): &(usize, f64), ends: &[(f64, f64)]| {
                let (low, high) = (weight * ends[n].0, weight * ends[n].1);
                (low.min(high), low.max(high))
            };
            let sums = equation.unknown.iter().map(|one| at(one, &ends));
            let (mut least, mut most) = sums.fold((0.0, 0.0), |sum, next| (sum.0 + next.0, sum.1 + next.1));
            for one in &equation.unknown {
                let (own_least, own_most) = at(one, &ends);
                let (from, to) = (
                    (equation.sum - (most - own_most)) / one.1,
                    (equation.sum - (least - own_least)) / one.1,
                );
                let (low, high) = &mut ends[one.0];
                let (new_low, new_high) = (low.max(from.min(to)), high.min(from.max(to)));
                moves |= new_low > *low + MOVE || new_high < *high - MOVE;
                (*low, *high) = (new_low, new_high);
                let (new_least, new_most) = at(one, &ends);
                (least, most) = (least - own_least + new_least, most - own_most + new_most);
            }
        }
        if !moves {
            break;
        }
    }
    let is_in = |equation: &Equation, n: usize| equation.unknown.iter().any(|(known, _)| *known == n);
    (0..unknown.len())
        .find(|&n| {
            // What has one value alone without any equation is no secret.
            let width = |ends: (f64, f64)| ends.1 - ends.0;
            unknown[n].is_protected && width(unknown[n].ends) > NARROW && width(ends[n]) < NARROW
        })
        .map(|n| {
            let mut used: Vec<usize> = all
                .iter()
                .filter(|(equation, _)| is_in(equation, n))
                .flat_map(|(_, used)| used.clone())
                .collect();
            used.sort_unstable();
            used.dedup();
            Found { unknown: n, equations: used }
        })
}

/// The protected figure that one equation tells.
fn tells(equation: &Equation, unknown: &[Unknown<'_>], fewest: u64) -> Option<usize> {
    let there = || equation.unknown.iter().copied().filter(|(_, weight)| weight.abs() > NOTHING);
    let protected = there().map(|(n, _)| n).find(|&n| unknown[n].is_protected)?;
    let people = People::together(there().map(|(n, _)| unknown[n].people));
    let (mut least, mut most) = (0.0, 0.0);
    for (n, weight) in there() {
        let (low, high) = (weight * unknown[n].ends.0, weight * unknown[n].ends.1);
        least += low.min(high);
        most += low.max(high);
    }
    let is_at = |end: f64| (equation.sum - end).abs() < SAME * there().map(|(_, w)| w.abs()).sum::<f64>();
    let alone = there().count() == 1;
    (alone || people < fewest || is_at(least) || is_at(most)).then_some(protected)
}

/// The equations in reduced form, each as short as adding and subtracting others makes it, and which ones were used for it. The
/// `last` figures are got rid of last: what can be known of them alone stands in a row of its own.
fn reduced(equations: &[Equation], unknown: usize, last: &[usize]) -> Vec<(Equation, Vec<usize>)> {
    // A row: the weights of the unknown figures, the sum, and how often each equation is in it.
    let used = unknown + 1;
    let mut rows: Vec<Vec<f64>> = equations
        .iter()
        .enumerate()
        .map(|(n, equation)| {
            let mut row = vec![0.0; used + equations.len()];
            equation.unknown.iter().for_each(|&(at, weight)| row[at] += weight);
            (row[unknown], row[used + n]) = (equation.sum, 1.0);
            row
        })
        .collect();
    let mut done = 0;
    let columns = (0..unknown).filter(|column| !last.contains(column)).chain(last.iter().copied());
    for column in columns {
        let largest =
            (done..rows.len()).max_by(|&a, &b| rows[a][column].abs().total_cmp(&rows[b][column].abs()));
        let Some(pivot) = largest.filter(|&row| rows[row][column].abs() > NOTHING) else { continue };
        rows.swap(done, pivot);
        let scale = rows[done][column];
        rows[done].iter_mut().for_each(|cell| *cell /= scale);
        let lead = rows[done].clone();
        for (n, row) in rows.iter_mut().enumerate() {
            let times = row[column];
            if n != done && times.abs() > NOTHING {
                row.iter_mut().zip(&lead).for_each(|(cell, lead)| *cell -= times * lead);
            }
        }
        done += 1;
    }
    rows.truncate(done);
    let there = |cells: &[f64]| -> Vec<(usize, f64)> {
        cells.iter().copied().enumerate().filter(|(_, weight)| weight.abs() > NOTHING).collect()
    };
    rows.into_iter()
        .map(|row| {
            let equation = Equation { unknown: there(&row[..unknown]), sum: nine_decimals(row[unknown]) };
            (equation, there(&row[used..]).into_iter().map(|(n, _)| n).collect())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENDS: (f64, f64) = (0.0, 100.0);

    fn equation(unknown: &[(usize, f64)], sum: f64) -> Equation {
        Equation { unknown: unknown.to_vec(), sum }
    }

    #[test]
    fn what_subtraction_tells() {
        let (two, many) = (People::those(0..2), People::those(10..30));
        let list = [
            Unknown { people: &two, is_protected: true, ends: ENDS },
            Unknown { people: &many, is_protected: false, ends: ENDS },
            Unknown { people: &many, is_protected: false, ends: ENDS },
            Unknown { people: &two, is_protected: true, ends: ENDS },
        ];
        let found = |equations: &[Equation]| found_out(equations, &list, 3).map(|found| found.unknown);
        assert_eq!(found(&[]), None);
        // The mean of two, of which one is known: the other is known.
        assert_eq!(found(&[equation(&[(0, 0.5)], 20.0)]), Some(0));
        assert_eq!(found(&[equation(&[(1, 0.5)], 20.0)]), None, "what is there to hide another one");
        assert_eq!(found(&[equation(&[(0, 0.5), (1, 0.5)], 50.0)]), None);
        // x + y and x + y + z and z + v: only together they tell v.
        let (a, b) =
            (equation(&[(0, 1.0), (1, 1.0)], 90.0), equation(&[(0, 1.0), (1, 1.0), (2, 1.0)], 130.0));
        assert_eq!(found(&[a.clone(), b.clone()]), None);
        assert_eq!(found(&[a, b, equation(&[(2, 1.0), (3, 1.0)], 90.0)]), Some(3));
        // Two figures of the same two individuals are one figure of two.
        assert_eq!(found(&[equation(&[(0, 0.5), (3, 0.5)], 50.0)]), Some(0));
        // x + y = 100 and y + z = 200, so z and y are 100 each and x is 0; no sum is at its end alone but the second.
        let many_of = |n| Unknown { people: &many, is_protected: n == 0, ends: ENDS };
        let chain = [equation(&[(0, 1.0), (1, 1.0)], 100.0), equation(&[(1, 1.0), (2, 1.0)], 200.0)];
        assert_eq!(found_out(&chain, &[0, 1, 2].map(many_of), 3).map(|found| found.unknown), Some(0));
        // A sum at the end of what it can be leaves no choice.
        for end in [0.0, 100.0] {
            assert_eq!(found(&[equation(&[(0, 0.5), (1, 0.5)], end)]), Some(0), "{end}");
        }
    }

    #[test]
    fn what_few_say_together_is_told_in_whatever_order_figures_stand() {
        let (two, many) = (People::those(0..2), People::those(10..30));
        let of = |people, is_protected| Unknown { people, is_protected, ends: ENDS };
        let list = [of(&two, true), of(&two, true), of(&many, false), of(&many, false)];
        // x + y + z = 120 and v + y + z = 90, so x - v = 30, which two say alone; in the reduced form both sums are as they are.
        let sums = [
            equation(&[(0, 1.0), (2, 1.0), (3, 1.0)], 120.0),
            equation(&[(1, 1.0), (2, 1.0), (3, 1.0)], 90.0),
        ];
        assert_eq!(found_out(&sums, &list, 3).map(|found| found.unknown), Some(0));
        // Of four there is none.
        let four = People::those(0..4);
        let list = [of(&four, true), of(&four, true), of(&many, false), of(&many, false)];
        assert_eq!(found_out(&sums, &list, 3), None);
    }
}
