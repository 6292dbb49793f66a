//! Closing: which figures of a constituency are not published. First those that rest on too few individuals; then, as few as can be,
//! those from which the first could be computed.

use super::audit::{Equation, Found, Unknown, found_out};
use super::cell::{Shown, shown};
use super::people::{Cells, People, cells};
use super::weights::{are_means, weights};
use crate::analysis::scoring::{Part, Scorecard, Value};
use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Indicator, LensKind, Missing};
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
        let (further, open) = (Vec::new(), Vec::new());
        let mut closing =
            Self { assessment, card, constituency, fewest, cells, first, closed, open, further };
        let parents = card.parts().filter(|part| !matches!(part, Part::Indicator(_)));
        closing.open =
            parents.filter(|&part| closing.value(part).is_some() && !closing.rests_on_few(part)).collect();
        // The shortest first, so that what protects a figure stands near it.
        closing.open.sort_by_key(|part| part.counting(framework).len());
        if are_means(framework) {
            while closing.found_out().is_some_and(|(found, parts)| closing.protect(found, &parts)) {}
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
        let admitted = self.found_out().is_none();
        if !admitted {
            self.further.pop();
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
    fn found_out(&self) -> Option<(Ix<Indicator>, Vec<Part>)> {
        let framework = self.assessment.framework();
        let zero = framework.method().missing == Missing::Zero;
        let value = |i: Ix<Indicator>| self.value(Part::Indicator(i));
        let scored = |i: Ix<Indicator>| value(i).is_some_and(|value| zero || value.score.is_some());
        let applies = |i: Ix<Indicator>| value(i).is_some();
        // With each equation the value that it is of; none for what is published further.
        let mut scores: Vec<(Option<Part>, Equation)> =
            self.further.iter().map(|equation| (None, equation.clone())).collect();
        let mut coverages: Vec<(Option<Part>, Equation)> = Vec::new();
        for &part in &self.open {
            let Some(value) = self.value(part) else { continue };
            let score = value.score.and_then(|score| {
                self.equation(part, &scored, score.get(), |value| value.score.map(|score| score.get()))
            });
            scores.extend(score.map(|equation| (Some(part), equation)));
            let coverage = |value: Value| Some(value.coverage.get());
            let coverage = self.equation(part, &applies, value.coverage.get(), coverage);
            coverages.extend(coverage.map(|equation| (Some(part), equation)));
        }
        let nobody = People::default();
        let people = |i: Ix<Indicator>| self.cells[i].as_ref().map_or(&nobody, |cell| &cell.points);
        let protected = |i: Ix<Indicator>| self.first[i] == Shown::Nothing;
        // That all of them answered tells nothing of what they said.
        let lacks = |i: Ix<Indicator>| self.cells[i].as_ref().is_some_and(|cell| cell.missing.count() > 0);
        let score = |i: Ix<Indicator>| Unknown {
            people: people(i),
            is_protected: protected(i),
            ends: self.ends(i),
            step: self.step(i),
        };
        let coverage = |i: Ix<Indicator>| {
            let (ends, step) = self.answered(i);
            Unknown { people: people(i), is_protected: protected(i) && lacks(i), ends, step }
        };
        let indicators = || framework.indicators().ixs();
        let find = |of: Vec<(Option<Part>, Equation)>, unknown: &[Unknown<'_>], fewest: u64| {
            let (parts, equations): (Vec<Option<Part>>, Vec<Equation>) = of.into_iter().unzip();
            let Found { unknown, equations } = found_out(&equations, unknown, fewest)?;
            Some((Ix::new(unknown), equations.into_iter().filter_map(|n| parts[n]).collect()))
        };
        let by_score = find(scores, &indicators().map(score).collect::<Vec<_>>(), self.fewest);
        by_score.or_else(|| find(coverages, &indicators().map(coverage).collect::<Vec<_>>(), 0))
    }

    /// What the coverage of a cell is at the least and at the most, for one who knows the positions in it, and how far it moves where
    /// one individual more answers.
    fn answered(&self, i: Ix<Indicator>) -> ((f64, f64), f64) {
        let counts = self.assessment.voices()[self.constituency].cells[i].as_ref();
        let (Some(cell), Some(counts)) = (&self.cells[i], counts) else { return ((0.0, 1.0), 0.0) };
        let (points, missing) = (cell.points.count(), cell.missing.count());
        let all = (counts.given() + counts.missing()).max(1) as f64;
        let known = (counts.given() - points) as f64;
        ((known / all, (known + (points + missing) as f64) / all), 1.0 / all)
    }

    /// How far the mean of a cell moves at the most where one individual goes to the next point.
    fn step(&self, i: Ix<Indicator>) -> f64 {
        let counts = self.assessment.voices()[self.constituency].cells[i].as_ref();
        let mut values: Vec<f64> =
            self.assessment.framework().scale_of(i).points.iter().map(|point| point.value.get()).collect();
        values.sort_by(f64::total_cmp);
        let widest = values.windows(2).map(|pair| pair[1] - pair[0]).fold(0.0, f64::max);
        widest / counts.map_or(1, |counts| counts.given().max(1)) as f64
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
