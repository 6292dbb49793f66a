//! Closing: which figures of a constituency are not published. First those that rest on too few individuals; then, as few as can be,
//! those from which the first could be computed.

use super::answers::{COVERAGE, Figures, HIGH, LOW, SCORE, other_givers, other_points};
use super::audit::{Equation, Found, Unknown, found_out};
use super::cell::{Shown, shown};
use super::coarse::room;
use super::people::{Cells, People, cells};
use super::weights::{are_means, weights};
use super::worlds::{Patience, Secret, Sum, World, world};
use crate::analysis::scoring::{Part, Scorecard, Value};
use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Indicator, LensKind, Missing};
use crate::model::score::Share;
use crate::model::table::{Ix, Table};

/// What of one constituency is published.
pub(super) struct Closing<'a> {
    assessment: &'a Assessment,
    card: &'a Scorecard,
    constituency: Ix<Constituency>,
    fewest: u64,
    cells: Cells,
    /// What of each cell is shown, were it alone.
    first: Table<Indicator, Shown>,
    /// Cells that are closed, the first ones and those that protect them.
    closed: Table<Indicator, bool>,
    /// Nodes, groups and the overall value: those that are published.
    open: Vec<Part>,
    /// Equations of what else is published.
    further: Vec<Equation>,
    /// What each cell could be if its individuals had given other points, and if others of them had given one.
    others: Table<Indicator, [Vec<Figures>; 2]>,
    /// Worlds that keep secrets.
    worlds: Vec<World>,
    patience: Patience,
}

impl<'a> Closing<'a> {
    /// Works out what is published.
    pub(super) fn new(
        assessment: &'a Assessment,
        card: &'a Scorecard,
        constituency: Ix<Constituency>,
    ) -> Self {
        let framework = assessment.framework();
        let fewest = u64::from(assessment.release().fewest);
        let cells = cells(assessment, constituency);
        let first = cells.map(|i, cell| match cell {
            Some(cell) if cell.is_protected() => shown(cell, framework.scale_of(i), fewest),
            Some(_) | None => Shown::All,
        });
        let closed = first.map(|_, shown| *shown == Shown::Nothing);
        let counts = &assessment.voices()[constituency].cells;
        let others = cells.map(|i, cell| match (cell, &counts[i]) {
            (Some(cell), Some(counts)) => {
                [other_points(cell, counts, framework.scale_of(i)), other_givers(cell, counts)]
            }
            _ => [Vec::new(), Vec::new()],
        });
        let mut closing = Self {
            assessment,
            card,
            constituency,
            fewest,
            cells,
            first,
            closed,
            open: Vec::new(),
            further: Vec::new(),
            others,
            worlds: Vec::new(),
            patience: Patience::FULL,
        };
        let parents = card.parts().filter(|part| !matches!(part, Part::Indicator(_)));
        closing.open =
            parents.filter(|&part| closing.value(part).is_some() && !closing.rests_on_few(part)).collect();
        // The shortest first, so that what protects a figure stands near it.
        closing.open.sort_by_key(|part| part.counting(framework).len());
        let values = closing.open.clone();
        if are_means(framework) {
            while closing.found_out().is_some_and(|(found, parts)| closing.protect(found, &parts)) {}
            closing.patience = Patience::FULL;
            closing.reopen(values);
            closing.patience = Patience::FULL;
        } else {
            let Self { open, closed, .. } = &mut closing;
            open.retain(|part| !part.counting(framework).iter().any(|&i| closed[i]));
        }
        closing
    }

    /// Is a value of the constituency published?
    pub(super) fn is_open(&self, part: Part) -> bool {
        match part {
            Part::Indicator(i) => !self.closed[i],
            // That none of it applies is what individuals said, too.
            _ => self.open.contains(&part) || self.value(part).is_none() && !self.rests_on_closed(part),
        }
    }

    /// Is it published how often each answer was given?
    pub(super) fn counts_shown(&self, i: Ix<Indicator>) -> bool {
        !self.closed[i] && self.first[i] == Shown::All
    }

    /// Does a value rest on cells that are closed?
    pub(super) fn rests_on_closed(&self, part: Part) -> bool {
        part.counting(self.assessment.framework()).iter().any(|&i| self.closed[i])
    }

    /// Does an indicator have a score of the constituency?
    pub(super) fn has_score(&self, i: Ix<Indicator>) -> bool {
        self.value(Part::Indicator(i)).is_some_and(|value| value.score.is_some())
    }

    /// May the mean over these indicators be published as well? If so, it is taken to be from now on.
    pub(super) fn admits(&mut self, part: Part, included: &dyn Fn(Ix<Indicator>) -> bool, mean: f64) -> bool {
        let Some(equation) =
            self.equation(part, included, mean, |value| value.score.map(|score| score.get()))
        else {
            return true;
        };
        if !are_means(self.assessment.framework()) {
            return false;
        }
        self.further.push(equation);
        let worlds = self.worlds.clone();
        let admitted = self.found_out().is_none();
        if !admitted {
            self.further.pop();
            self.worlds = worlds;
        }
        admitted
    }

    fn value(&self, part: Part) -> Option<Value> {
        Some(self.card.of(part).by[self.constituency].as_ref()?.value)
    }

    /// Are the individuals behind a node together too few?
    fn rests_on_few(&self, part: Part) -> bool {
        let counting = part.counting(self.assessment.framework());
        let people = |pick: fn(&super::people::Cell) -> &People| {
            let cells = counting.iter().filter_map(|&i| self.cells[i].as_ref());
            People::together(cells.map(pick))
        };
        let few = |count: u64| count > 0 && count < self.fewest;
        let (points, missing) = (people(|cell| &cell.points), people(|cell| &cell.missing));
        few(points) || (points == 0 && few(missing))
    }

    /// The equation of a mean over indicators of which some are closed; none where none is.
    fn equation(
        &self,
        part: Part,
        included: &dyn Fn(Ix<Indicator>) -> bool,
        mean: f64,
        figure: impl Fn(Value) -> Option<f64>,
    ) -> Option<Equation> {
        let mut equation = Equation { unknown: Vec::new(), sum: mean };
        for (i, weight) in weights(self.assessment.framework(), part, included) {
            if self.closed[i] {
                equation.unknown.push((i.number(), weight));
            } else {
                let known = self.value(Part::Indicator(i)).and_then(&figure).unwrap_or(0.0);
                equation.sum -= weight * known;
            }
        }
        (!equation.unknown.is_empty()).then_some(equation)
    }

    /// A closed cell that could be computed from what is published, and the values from which it could.
    fn found_out(&mut self) -> Option<(Ix<Indicator>, Vec<Part>)> {
        self.told_by_sums().or_else(|| self.told_by_worlds())
    }

    /// A closed cell that sums and ends alone tell.
    fn told_by_sums(&self) -> Option<(Ix<Indicator>, Vec<Part>)> {
        // With each equation the value that it is of; none for what is published further.
        let further = self.further.iter().map(|equation| (None, equation.clone()));
        let scores = self.open.iter().filter_map(|&part| {
            let score = self.value(part)?.score?;
            let own = |value: Value| value.score.map(|score| score.get());
            Some((Some(part), self.equation(part, &|i| self.counts_in_scores(i), score.get(), own)?))
        });
        let (parts, equations): (Vec<Option<Part>>, Vec<Equation>) = further.chain(scores).unzip();
        let nobody = People::default();
        let unknown: Vec<Unknown<'_>> = self
            .cells
            .pairs()
            .map(|(i, cell)| Unknown {
                people: cell.as_ref().map_or(&nobody, |cell| &cell.points),
                is_protected: self.first[i] == Shown::Nothing,
                ends: self.ends(i),
            })
            .collect();
        let Found { unknown, equations } = found_out(&equations, &unknown, self.fewest)?;
        Some((Ix::new(unknown), equations.into_iter().filter_map(|n| parts[n]).collect()))
    }

    /// A closed cell that has one value alone in whatever its individuals, and those of the other closed cells, could have said.
    fn told_by_worlds(&mut self) -> Option<(Ix<Indicator>, Vec<Part>)> {
        let sums = self.sums();
        let (mut worlds, mut patience) = (std::mem::take(&mut self.worlds), self.patience);
        worlds.retain(|world| world.holds(&sums) && world.cells().all(|cell| self.closed[Ix::new(cell)]));
        let told = self.secrets().into_iter().find(|&(i, secret)| {
            let cell = i.number();
            let is_in =
                |sum: &Sum| sum.figure == secret.figure() && sum.weights.iter().any(|(c, _)| *c == cell);
            if !sums.iter().any(is_in) || worlds.iter().any(|world| world.keeps(cell, secret)) {
                return false;
            }
            let is_moved = |sum: &&Sum| (sum.figure == COVERAGE) == (secret == Secret::Coverage);
            let moved: Vec<Sum> = sums.iter().filter(is_moved).cloned().collect();
            let found = world(&moved, &self.could_be(secret), cell, &mut patience);
            let is_told = found.is_none();
            worlds.extend(found);
            is_told
        });
        (self.worlds, self.patience) = (worlds, patience);
        let (told, _) = told?;
        let has = |part: &Part| part.counting(self.assessment.framework()).contains(&told);
        Some((told, self.open.iter().copied().filter(has).collect()))
    }

    /// What must not be told: what those say of a cell who gave a point to it, and how many they are where somebody did not.
    fn secrets(&self) -> Vec<(Ix<Indicator>, Secret)> {
        let protected = self.cells.pairs().filter(|(i, _)| self.first[*i] == Shown::Nothing);
        let secrets = protected.filter_map(|(i, cell)| {
            let cell = cell.as_ref()?;
            // What has one value alone is no secret, and that all of them answered tells nothing of what they said.
            let score = (!self.others[i][0].is_empty()).then_some((i, Secret::Score));
            let coverage = (cell.missing.count() > 0).then_some((i, Secret::Coverage));
            Some([score, coverage])
        });
        secrets.flatten().flatten().collect()
    }

    /// What each closed cell could be instead. How many gave a point is taken to be known where it is asked what they say, since it may
    /// be known from elsewhere.
    fn could_be(&self, secret: Secret) -> Vec<&[Figures]> {
        let all = self.others.pairs().map(|(i, others)| match secret {
            _ if !self.closed[i] => &[][..],
            Secret::Score => &others[0],
            Secret::Coverage => &others[1],
        });
        all.collect()
    }

    /// Does an indicator count in the scores above it?
    fn counts_in_scores(&self, i: Ix<Indicator>) -> bool {
        let is_zero = self.assessment.framework().method().missing == Missing::Zero;
        self.value(Part::Indicator(i)).is_some_and(|value| is_zero || value.score.is_some())
    }

    /// Everything that is published of closed cells.
    fn sums(&self) -> Vec<Sum> {
        let further = self.further.iter().map(|equation| equation.unknown.clone());
        let exact = |weights: Vec<(usize, f64)>| Sum { figure: SCORE, weights, ends: (0.0, 0.0) };
        let mut sums: Vec<Sum> = further.map(exact).collect();
        for &part in &self.open {
            let Some(value) = self.value(part) else { continue };
            let framework = self.assessment.framework();
            if value.score.is_some() {
                sums.push(exact(self.closed_of(&weights(framework, part, &|i| self.counts_in_scores(i)))));
            }
            sums.extend(self.sums_of_bounds(part, value));
        }
        sums.retain(|sum| !sum.weights.is_empty());
        sums
    }

    /// The published bounds and coverage of a part, which are rounded, and those of all constituencies together.
    fn sums_of_bounds(&self, part: Part, value: Value) -> Vec<Sum> {
        let framework = self.assessment.framework();
        let all = weights(framework, part, &|i| self.value(Part::Indicator(i)).is_some());
        let weights = self.closed_of(&all);
        if weights.is_empty() {
            return Vec::new();
        }
        let sum = |figure, weights: &[(usize, f64)], ends: (f64, f64)| Sum {
            figure,
            weights: weights.to_vec(),
            ends,
        };
        let of = |value: Value, weights: &[(usize, f64)]| {
            room(framework, value).map(|(figure, ends)| sum(figure, weights, ends))
        };
        let mut sums = of(value, &weights).to_vec();
        // Where everybody answered, bounds are the score.
        let is_full = value.coverage == Share::ALL && value.score.is_some();
        let weighing: Vec<Ix<Constituency>> = self.assessment.weighing().collect();
        let entry = self.card.of(part);
        let Some(together) = entry.value.filter(|_| weighing.contains(&self.constituency)) else {
            sums.retain(|sum| sum.figure == COVERAGE || !is_full);
            return sums;
        };
        // A voice counts by its coverage where that is below the threshold, so the joint score tells it.
        if !value.coverage.reaches(framework.thresholds().coverage) {
            sums.push(sum(COVERAGE, &weights, (0.0, 0.0)));
        }
        let weight = |c: Ix<Constituency>| f64::from(self.assessment.voices()[c].weight);
        let there = weighing.iter().filter(|&&c| entry.by[c].is_some());
        let share = weight(self.constituency) / there.map(|&c| weight(c)).sum::<f64>();
        let shares: Vec<(usize, f64)> =
            weights.iter().map(|&(cell, weight)| (cell, share * weight)).collect();
        sums.extend(of(together, &shares));
        // A joint score that is held to a bound is that bound.
        if together.score.is_some_and(|score| score == together.low || score == together.high) {
            sums.extend([LOW, HIGH].map(|figure| sum(figure, &weights, (0.0, 0.0))));
        }
        sums.retain(|sum| sum.figure == COVERAGE || !is_full);
        sums
    }

    /// Those that are closed.
    fn closed_of(&self, all: &[(Ix<Indicator>, f64)]) -> Vec<(usize, f64)> {
        let closed = all.iter().filter(|(i, _)| self.closed[*i]);
        closed.map(|(i, weight)| (i.number(), *weight)).collect()
    }

    /// Opens again what need not be closed, since what was closed later protects as well: values first, those that are missed most,
    /// then the cells.
    fn reopen(&mut self, mut values: Vec<Part>) {
        values.retain(|part| !self.open.contains(part));
        values.sort_by_key(|part| std::cmp::Reverse(self.is_missed(*part)));
        for part in values {
            self.open.push(part);
            let worlds = self.worlds.clone();
            if self.found_out().is_some() {
                self.open.pop();
                self.worlds = worlds;
            }
        }
        let closed: Vec<Ix<Indicator>> = self
            .closed
            .pairs()
            .filter(|(i, closed)| **closed && self.first[*i] != Shown::Nothing)
            .map(|(i, _)| i)
            .collect();
        for i in closed {
            self.closed[i] = false;
            let worlds = self.worlds.clone();
            if self.found_out().is_some() {
                self.closed[i] = true;
                self.worlds = worlds;
            }
        }
    }

    /// What the mean of a cell is at the least and at the most, for one who knows the positions in it.
    fn ends(&self, i: Ix<Indicator>) -> (f64, f64) {
        let framework = self.assessment.framework();
        let (low, high) = framework.scale_of(i).ends();
        let counts = self.assessment.voices()[self.constituency].cells[i].as_ref();
        let (Some(cell), Some(counts)) = (&self.cells[i], counts) else { return (low.get(), high.get()) };
        let (all, mine) = (counts.given() as f64, cell.points.count() as f64);
        if all == 0.0 {
            return (0.0, 0.0);
        }
        let known = counts.points.pairs().map(|(point, &count)| {
            (count - cell.counts.points[point]) as f64 * framework.scale_of(i).points[point].value.get()
        });
        let known: f64 = known.sum();
        ((known + mine * low.get()) / all, (known + mine * high.get()) / all)
    }

    /// Closes one more figure, so that a cell can no longer be computed from these values: another cell of individuals in one of them
    /// where there is one, of as few as there are, else the value that is missed least. Was there one?
    fn protect(&mut self, found: Ix<Indicator>, parts: &[Part]) -> bool {
        let framework = self.assessment.framework();
        let candidate = |&i: &Ix<Indicator>| {
            let cell = self.cells[i].as_ref().filter(|cell| cell.points.count() > 0)?;
            (!self.closed[i] && self.value(Part::Indicator(i)).is_some()).then_some((cell.points.count(), i))
        };
        let has = |part: &&Part| part.counting(framework).contains(&found);
        let others = parts.iter().filter(has).chain(parts).map(|part| part.counting(framework));
        let other = others.filter_map(|all| all.iter().filter_map(candidate).min()).next();
        if let Some((_, i)) = other {
            self.closed[i] = true;
            return true;
        }
        let least = parts.iter().min_by_key(|part| (self.is_missed(**part), part.counting(framework).len()));
        match least.copied() {
            Some(least) => self.open.retain(|known| *known != least),
            None => return false,
        }
        true
    }

    /// How much a value is missed where it is left out.
    fn is_missed(&self, part: Part) -> u8 {
        match part {
            Part::Node(lens, _) => match self.assessment.framework()[lens].kind {
                LensKind::Pair => 0,
                LensKind::Field => 1,
                LensKind::Topic => 3,
                LensKind::Cycle => 4,
            },
            Part::Group(..) => 2,
            Part::Indicator(_) | Part::Overall => 5,
        }
    }
}
