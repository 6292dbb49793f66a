//! Worlds: what individuals could have said instead, so that everything that is published were the same.
//!
//! A figure that is another one in such a world cannot be told from what is published, whatever is added, subtracted or tried out:
//! the world is the proof. So it is looked for, and not the least and the most that equations leave, which say nothing of whole
//! steps. The search tries answers of few cells first, and then of all; where it is too long it ends, and the figure is told.
//!
//! No solver of linear programs is used: microlp, the one in pure Rust that knows whole numbers, asks the clock by way of
//! `web-time`, so that the module for wasm32 would need functions of a browser, and what it says of a figure would be as exact as
//! its floats; a world is checked by one sum for each value that is published.

use super::answers::{COVERAGE, Figures, SCORE};

/// What is published of a sum of figures: it changes by no less and no more than this, else another one would be published.
#[derive(Debug, Clone)]
pub(super) struct Sum {
    /// Which figure of the cells is summed up.
    pub(super) figure: usize,
    /// Cells that are not published, by their number, with their weights.
    pub(super) weights: Vec<(usize, f64)>,
    /// The least and the most that it may change by.
    pub(super) ends: (f64, f64),
}

/// What is asked of a figure that is protected: could it be another one?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Secret {
    /// What those say who gave a point.
    Score,
    /// How many gave one.
    Coverage,
}

impl Secret {
    /// The figure that is the secret.
    pub(super) fn figure(self) -> usize {
        match self {
            Self::Score => SCORE,
            Self::Coverage => COVERAGE,
        }
    }
}

/// Cells whose figures are others, by their number, and by how much.
#[derive(Debug, Clone)]
pub(super) struct World(Vec<(usize, Figures)>);

/// What differs by less is printed the same: files carry 9 decimals.
const SAME: f64 = 1e-10;

impl World {
    /// Would the same be published in it?
    pub(super) fn holds(&self, sums: &[Sum]) -> bool {
        sums.iter().all(|sum| {
            let changes = sum.weights.iter().map(|&(cell, weight)| weight * self.of(cell)[sum.figure]);
            let by = changes.sum::<f64>();
            sum.ends.0 - SAME <= by && by <= sum.ends.1 + SAME
        })
    }

    /// Is a secret another one in it?
    pub(super) fn keeps(&self, cell: usize, secret: Secret) -> bool {
        self.of(cell)[secret.figure()] != 0.0
    }

    /// The cells that are others in it.
    pub(super) fn cells(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().map(|(cell, _)| *cell)
    }

    fn of(&self, cell: usize) -> Figures {
        self.0.iter().find(|(other, _)| *other == cell).map_or([0.0; 4], |(_, change)| *change)
    }
}

/// So many answers are tried for one secret.
const MOST_TRIED: usize = 3_000;

/// How many answers may be tried yet for all secrets of a constituency, so that no pack takes long.
#[derive(Debug, Clone, Copy)]
pub(super) struct Patience(usize);

impl Patience {
    /// As there is for a start.
    pub(super) const FULL: Self = Self(100_000);
}

/// A world in which a secret of a cell is another one; none where there is none, or none is found before patience ends.
pub(super) fn world(
    sums: &[Sum],
    others: &[&[Figures]],
    cell: usize,
    patience: &mut Patience,
) -> Option<World> {
    let mut search = Search::new(sums, others, patience.0.min(MOST_TRIED));
    let found = search.deeper(cell);
    patience.0 -= search.tried.min(patience.0);
    let world = World(found.then_some(search.changes)?);
    world.holds(sums).then_some(world)
}

/// Cells in the order in which they are changed, and what is left to be made up for.
struct Search<'a> {
    sums: &'a [Sum],
    others: &'a [&'a [Figures]],
    /// For each cell the sums that it is in, by their number, with its weight.
    of_cell: Vec<Vec<(usize, f64)>>,
    /// How much each figure of a cell can change.
    ends: Vec<[(f64, f64); 4]>,
    /// What each sum changes by.
    by: Vec<f64>,
    /// What cells that may still change could change each sum by.
    reach: Vec<(f64, f64)>,
    /// Cells that may still change.
    is_free: Vec<bool>,
    changes: Vec<(usize, Figures)>,
    tried: usize,
    limit: usize,
    /// Changes make up for the whole of a sum.
    is_whole: bool,
    /// More cells would have had to change than were let.
    is_cut: bool,
}

impl<'a> Search<'a> {
    fn new(sums: &'a [Sum], others: &'a [&'a [Figures]], limit: usize) -> Self {
        let mut of_cell: Vec<Vec<(usize, f64)>> = vec![Vec::new(); others.len()];
        for (n, sum) in sums.iter().enumerate() {
            sum.weights.iter().for_each(|&(cell, weight)| of_cell[cell].push((n, weight)));
        }
        let mut search = Self {
            sums,
            others,
            of_cell,
            ends: others.iter().map(|others| [0, 1, 2, 3].map(|figure| ends(others, figure))).collect(),
            by: vec![0.0; sums.len()],
            reach: vec![(0.0, 0.0); sums.len()],
            is_free: vec![false; others.len()],
            changes: Vec::new(),
            tried: 0,
            limit,
            is_whole: true,
            is_cut: false,
        };
        (0..others.len())
            .filter(|&cell| !others[cell].is_empty())
            .for_each(|cell| search.set_free(cell, true));
        search
    }

    /// Looks for a world in which few cells are others, then more: first, for half of the steps, with each change making up for the
    /// whole of a sum, as nearly all worlds can be had; then with all changes.
    fn deeper(&mut self, cell: usize) -> bool {
        let all = self.limit;
        for (is_whole, limit) in [(true, all / 2), (false, all)] {
            (self.is_whole, self.limit) = (is_whole, limit);
            let mut most = 1;
            loop {
                self.is_cut = false;
                if self.from(cell, most) {
                    return true;
                }
                if !self.is_cut || self.tried > self.limit {
                    break;
                }
                most = if most < 6 { most + 1 } else { most * 2 };
            }
        }
        false
    }

    /// Looks for a world in which no more cells than these are others.
    fn from(&mut self, cell: usize, most: usize) -> bool {
        if !self.is_free[cell] {
            return false;
        }
        self.set_free(cell, false);
        let others = self.others;
        for change in others[cell] {
            self.put(cell, change, 1.0);
            if self.made_up(most - 1) {
                return true;
            }
            self.put(cell, change, -1.0);
        }
        self.set_free(cell, true);
        false
    }

    /// Changes cells until no sum has changed too much.
    fn made_up(&mut self, most: usize) -> bool {
        self.tried += 1;
        if self.tried > self.limit {
            return false;
        }
        let off: Vec<usize> = (0..self.sums.len()).filter(|&n| !self.is_in(n, self.by[n])).collect();
        if off.is_empty() {
            return true;
        }
        if most == 0 {
            self.is_cut = true;
            return false;
        }
        if off.iter().any(|&n| !self.can_be(n)) {
            return false;
        }
        let free = |n: usize| self.sums[n].weights.iter().map(|(cell, _)| *cell).filter(|&c| self.is_free[c]);
        let Some(tightest) = off.iter().copied().min_by_key(|&n| free(n).count()) else { return false };
        // Cells first that make up for most.
        let makes_up = |cell: &usize| self.of_cell[*cell].iter().filter(|(n, _)| off.contains(n)).count();
        let mut cells: Vec<usize> = free(tightest).collect();
        cells.sort_by_key(|cell| std::cmp::Reverse(makes_up(cell)));
        let mut done = Vec::new();
        let mut is_found = false;
        for cell in cells {
            self.set_free(cell, false);
            done.push(cell);
            if self.tries(cell, tightest, most) {
                is_found = true;
                break;
            }
            // From here on it stays what it is.
            if !self.can_be(tightest) || self.tried > self.limit {
                break;
            }
        }
        done.into_iter().for_each(|cell| self.set_free(cell, true));
        is_found
    }

    /// Tries every other value of a cell, those first that make up for most of a sum.
    fn tries(&mut self, cell: usize, tightest: usize, most: usize) -> bool {
        let (figure, by) = (self.sums[tightest].figure, self.by[tightest]);
        let Some(&(_, weight)) = self.of_cell[cell].iter().find(|(n, _)| *n == tightest) else {
            return false;
        };
        let after = |change: &Figures| (by + weight * change[figure]).abs();
        let others = self.others;
        let mut changes: Vec<&Figures> = others[cell].iter().collect();
        changes.sort_by(|a, b| after(a).total_cmp(&after(b)));
        for change in changes {
            let is_made_up = self.is_in(tightest, by + weight * change[figure]);
            if self.is_whole && !is_made_up || !self.is_bearable(cell, change, most) {
                continue;
            }
            self.put(cell, change, 1.0);
            if self.made_up(most - 1) {
                return true;
            }
            self.put(cell, change, -1.0);
            if self.tried > self.limit {
                break;
            }
        }
        false
    }

    /// Could every sum of a cell still be made up for, once the cell has changed so?
    fn is_bearable(&mut self, cell: usize, change: &Figures, most: usize) -> bool {
        let mut is_far = false;
        for &(n, weight) in &self.of_cell[cell] {
            let by = self.by[n] + weight * change[self.sums[n].figure];
            let (low, high) = self.reach[n];
            if !self.is_in(n, by) {
                is_far = true;
                let ends = self.sums[n].ends;
                if by + low > ends.1 + SAME || by + high < ends.0 - SAME {
                    return false;
                }
            }
        }
        // The last cell that may change leaves nothing.
        self.is_cut |= is_far && most == 1;
        !(is_far && most == 1)
    }

    fn is_in(&self, n: usize, by: f64) -> bool {
        let (least, most) = self.sums[n].ends;
        least - SAME <= by && by <= most + SAME
    }

    fn can_be(&self, n: usize) -> bool {
        let ((least, most), (low, high)) = (self.sums[n].ends, self.reach[n]);
        self.by[n] + low <= most + SAME && self.by[n] + high >= least - SAME
    }

    fn put(&mut self, cell: usize, change: &Figures, times: f64) {
        for &(n, weight) in &self.of_cell[cell] {
            self.by[n] += times * weight * change[self.sums[n].figure];
        }
        match times > 0.0 {
            true => self.changes.push((cell, *change)),
            false => drop(self.changes.pop()),
        }
    }

    fn set_free(&mut self, cell: usize, is_free: bool) {
        self.is_free[cell] = is_free;
        let times = if is_free { 1.0 } else { -1.0 };
        for &(n, weight) in &self.of_cell[cell] {
            let (low, high) = self.ends[cell][self.sums[n].figure];
            self.reach[n].0 += times * weight * low;
            self.reach[n].1 += times * weight * high;
        }
    }
}

/// How much a figure changes at the least and at the most, where it need not.
fn ends(others: &[Figures], figure: usize) -> (f64, f64) {
    others.iter().fold((0.0, 0.0), |(low, high), change| (low.min(change[figure]), high.max(change[figure])))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a score of so many steps could be instead, from 0 to `most`.
    fn steps(is: i32, most: i32) -> Vec<Figures> {
        let mut others: Vec<Figures> =
            (0..=most).filter(|n| *n != is).map(|n| [f64::from(n - is), 0.0, 0.0, 0.0]).collect();
        others.sort_by(|a, b| a[SCORE].abs().total_cmp(&b[SCORE].abs()));
        others
    }

    fn sum(weights: &[f64]) -> Sum {
        let weights = weights.iter().copied().enumerate().filter(|(_, weight)| *weight > 0.0).collect();
        Sum { figure: SCORE, weights, ends: (0.0, 0.0) }
    }

    /// Which of the figures could be another one, each given by its steps and the most that it can have.
    fn kept(sums: &[Sum], figures: &[(i32, i32)], patience: usize) -> Vec<bool> {
        let others: Vec<Vec<Figures>> = figures.iter().map(|&(is, most)| steps(is, most)).collect();
        let others: Vec<&[Figures]> = others.iter().map(Vec::as_slice).collect();
        (0..figures.len())
            .map(|cell| {
                let found = world(sums, &others, cell, &mut Patience(patience));
                found.is_some_and(|world| world.holds(sums) && world.keeps(cell, Secret::Score))
            })
            .collect()
    }

    #[test]
    fn a_figure_is_kept_where_it_could_be_another_one() {
        let many = 10_000;
        // x + y = 3 + 4: one more, one less. Without patience nothing is kept.
        assert_eq!(kept(&[sum(&[1.0, 1.0])], &[(3, 12), (4, 12)], many), [true, true]);
        assert_eq!(kept(&[sum(&[1.0, 1.0])], &[(3, 12), (4, 12)], 0), [false, false]);
        // x + y = 0 leaves no choice.
        assert_eq!(kept(&[sum(&[1.0, 1.0])], &[(0, 12), (0, 12)], many), [false, false]);
        // 3 x + 2 y = 3 * 1 + 2 * 1 = 5: x = 1 and y = 1 alone, though x could be 0 to 5/3 were it no whole number.
        assert_eq!(kept(&[sum(&[3.0, 2.0])], &[(1, 12), (1, 12)], many), [false, false]);
        // 3 x + 2 y = 11: x = 1, y = 4 or x = 3, y = 1.
        assert_eq!(kept(&[sum(&[3.0, 2.0])], &[(1, 12), (4, 12)], many), [true, true]);
        // b + s = 35 and 3 a + 3 b + 2 s = 71 say 3 a + b = 1, so a = 0 and b = 1; of s, which is c + d + e, each could be another.
        let two = [sum(&[0.0, 1.0, 1.0, 1.0, 1.0]), sum(&[3.0, 3.0, 2.0, 2.0, 2.0])];
        let figures = [(0, 12), (1, 12), (12, 12), (12, 12), (10, 12)];
        assert_eq!(kept(&two, &figures, many), [false, false, true, true, true]);
        // 2 c + d + 2 e = 55 and 3 a + 6 b + 6 c + 5 d + 10 e = 224 say 3 a + 6 b = 4 c - 51 = 9, so c = 15.
        let two = [sum(&[0.0, 0.0, 2.0, 1.0, 2.0]), sum(&[3.0, 6.0, 6.0, 5.0, 10.0])];
        let figures = [(1, 16), (1, 16), (15, 16), (9, 16), (8, 16)];
        assert_eq!(kept(&two, &figures, many), [true, true, false, true, true]);
    }

    #[test]
    fn a_sum_that_is_rounded_leaves_room() {
        // x may change by one step at the most, and does; where it may not change by a step it is what it is.
        for (most, is_kept) in [(1.0, true), (0.9, false)] {
            let sums = [Sum { ends: (0.0, most), ..sum(&[1.0]) }];
            assert_eq!(kept(&sums, &[(3, 12)], 1000), [is_kept], "{most}");
        }
    }
}
