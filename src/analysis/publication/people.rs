//! People behind a figure: the individuals on whose answers it rests. The positions of organisations that agree to be named are
//! known to everybody and protect nobody.

use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Indicator};
use crate::model::release::MOST_FEWEST;
use crate::model::response::{Answer, Printed, Returns};
use crate::model::state::State;
use crate::model::table::{Ix, Table};
use crate::model::voice::Counts;

/// Individuals: how many, and which, as far as it matters whether they are few.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct People {
    count: u64,
    /// In rising order, no more than [`KNOWN`] of them.
    some: Vec<u64>,
}

/// More individuals than this are not told apart: no threshold is higher.
const KNOWN: usize = MOST_FEWEST as usize;

impl People {
    /// This many of whom nothing is known: the same ones wherever they are as many, which is the least that they can be.
    fn unknown(count: u64) -> Self {
        Self { count, some: (0..count.min(KNOWN as u64)).collect() }
    }

    fn add(&mut self, person: u64) {
        self.count += 1;
        if self.some.len() < KNOWN {
            self.some.push(person);
        }
    }

    /// These.
    #[cfg(test)]
    pub(super) fn those(all: std::ops::Range<u64>) -> Self {
        let mut people = Self::default();
        all.for_each(|one| people.add(one));
        people
    }

    /// How many they are.
    pub(super) fn count(&self) -> u64 {
        self.count
    }

    /// How many they are together, exactly where they are few.
    pub(super) fn together<'a>(all: impl Iterator<Item = &'a Self>) -> u64 {
        let mut people: Vec<u64> = Vec::new();
        let mut most = 0;
        for one in all {
            most = most.max(one.count);
            people.extend(&one.some);
        }
        people.sort_unstable();
        people.dedup();
        most.max(people.len() as u64)
    }
}

/// Individuals behind what one constituency says of one indicator.
#[derive(Debug, Clone)]
pub(super) struct Cell {
    /// Those who gave a point.
    pub(super) points: People,
    /// Those who gave none where one was asked for.
    pub(super) missing: People,
    /// Those to whom it does not apply.
    pub(super) not_applicable: People,
    /// How often they gave each answer.
    pub(super) counts: Counts,
}

impl Cell {
    /// Does any individual stand behind it?
    pub(super) fn is_protected(&self) -> bool {
        self.points.count + self.missing.count + self.not_applicable.count > 0
    }

    fn add(&mut self, person: u64, answer: Answer) {
        match answer {
            Answer::Point(point) => {
                self.points.add(person);
                self.counts.points[point] += 1;
            }
            Answer::State(state) => {
                let people = match state {
                    State::NotApplicable => &mut self.not_applicable,
                    State::DontKnow | State::NotConsulted | State::Blank => &mut self.missing,
                };
                people.add(person);
                self.counts.states[state] += 1;
            }
        }
    }
}

/// The cells of a constituency; none where it is not asked.
pub(super) type Cells = Table<Indicator, Option<Cell>>;

/// The individuals behind every cell of a constituency. Of a tally alone only their numbers are known.
pub(super) fn cells(assessment: &Assessment, c: Ix<Constituency>) -> Cells {
    match assessment.responses() {
        Some(responses) => of_responses(assessment, c, responses),
        None => of_counts(assessment, c),
    }
}

fn of_responses(assessment: &Assessment, c: Ix<Constituency>, responses: &Returns) -> Cells {
    let framework = assessment.framework();
    let mut cells = assessment.voices()[c].cells.map(|i, counts| {
        counts.as_ref().map(|_| Cell {
            points: People::default(),
            missing: People::default(),
            not_applicable: People::default(),
            counts: Counts::none(&framework.scale_of(i).points),
        })
    });
    let is_individual = |one: &Printed<'_>| one.constituency() == c && !one.is_position();
    for (person, one) in responses.pairs().filter(|(_, one)| is_individual(one)) {
        let is_asked = assessment.asked().of_organisation(c, one.organisation());
        for (i, cell) in cells.pairs_mut() {
            if let Some(cell) = cell.as_mut().filter(|_| is_asked(i)) {
                cell.add(person.number() as u64, one.answer(i));
            }
        }
    }
    cells
}

fn of_counts(assessment: &Assessment, c: Ix<Constituency>) -> Cells {
    let voice = &assessment.voices()[c];
    voice.cells.map(|i, counts| {
        let mut counts = counts.clone()?;
        // An invited organisation that sent nothing is a blank of no individual.
        let silent = voice.organisations.iter().filter(|one| one.respondents == 0);
        let is_asked = |name: &str| assessment.asked().of_organisation(c, name)(i);
        let silent = silent.filter(|one| is_asked(&one.name)).count() as u64;
        let blank = &mut counts.states[State::Blank];
        *blank = blank.saturating_sub(silent);
        Some(Cell {
            points: People::unknown(counts.given()),
            missing: People::unknown(counts.missing()),
            not_applicable: People::unknown(counts.states[State::NotApplicable]),
            counts,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_counted_once() {
        let of = |list: &[u64]| {
            let mut people = People::default();
            list.iter().for_each(|&one| people.add(one));
            people
        };
        let (two, other) = (of(&[1, 2]), of(&[2, 3]));
        assert_eq!(People::together([&two, &other].into_iter()), 3);
        assert_eq!(People::together([&two, &two].into_iter()), 2, "the same two");
        assert_eq!(People::together(std::iter::empty()), 0);
        // Of a tally nothing says that they are others.
        assert_eq!(People::together([&People::unknown(2), &People::unknown(1)].into_iter()), 2);
        assert_eq!(People::together([&People::unknown(1000), &two].into_iter()), 1000);
    }
}
