//! Interner shared by all worker threads: a number for every constituency, organisation, indicator, answer.
//!
//! A thread asks here when it meets a text for the first time and then remembers the number, so the lock
//! is hardly ever taken. Counting is done on the numbers; the texts come back when the tally is written, in
//! the spelling that stands first in the file, whichever thread met it. Everything has a limit, so that no
//! file, however odd, can fill the memory.

use std::collections::HashMap;

use crate::model::name::fold;
use crate::model::tally::{KeyTexts, RETURNS, RETURNS_OF, Tally, TallyKey};

const CONSTITUENCIES: usize = 64;
const ORGANISATIONS: usize = 10_000;
const INDICATORS: usize = 16_384;
const ANSWERS: usize = 4096;
/// Of one column; a scale has a dozen points.
const ANSWERS_OF_A_SCALE: usize = 64;
/// Counters a thread may hold: 40 MB.
const COUNTERS: usize = 5_000_000;

/// Where returns are counted.
pub(super) const RETURNS_PAIR: u32 = 0;
/// Where answers are counted that are no answers; never shown.
pub(super) const NOWHERE: u32 = 1;
/// The organisation of those who name none.
pub(super) const NO_ORGANISATION: u32 = 0;

/// The file holds more of something than a questionnaire could.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Limit {
    /// Different constituencies.
    Constituencies,
    /// Different organisations.
    Organisations,
    /// Different indicators of a long table.
    Indicators,
    /// Different answers, and the indicator that has too many.
    Answers(String),
    /// Constituencies, organisations and blocks times answers.
    Counters,
    /// Respondents of a long table whose rows do not stand together.
    Respondents,
    /// Answers of respondents whose organisation may still be named.
    Pending,
}

impl Limit {
    /// The limit itself.
    pub(super) fn number(&self) -> usize {
        match self {
            Self::Constituencies => CONSTITUENCIES,
            Self::Organisations => ORGANISATIONS,
            Self::Indicators => INDICATORS,
            Self::Answers(_) => ANSWERS,
            Self::Counters => COUNTERS,
            Self::Respondents => crate::load::returns::respondents::MOST,
            Self::Pending => crate::load::returns::respondents::PENDING,
        }
    }
}

/// Whose answers are counted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct CountKey {
    /// The number of the constituency.
    pub(super) constituency: u32,
    /// The number of the organisation.
    pub(super) organisation: u32,
    /// The block, if blocks are asked for.
    pub(super) block: Option<u8>,
}

/// The numbers and what they stand for.
#[derive(Debug)]
pub(super) struct Names {
    constituencies: Spelled,
    organisations: Spelled,
    indicators: Spelled,
    answers: Register<String>,
    groups: Register<CountKey>,
    /// An indicator and one answer to it: what a counter counts.
    pairs: Register<(u32, u32)>,
}

impl Names {
    /// With these indicators, numbered in this order.
    pub(super) fn new<'a>(indicators: impl IntoIterator<Item = &'a str>) -> Self {
        let mut names = Self {
            constituencies: Spelled::default(),
            organisations: Spelled::default(),
            indicators: Spelled::default(),
            answers: Register::default(),
            groups: Register::default(),
            pairs: Register::default(),
        };
        names.organisations.number("", Position::default());
        // No indicator has these numbers: they keep the places of RETURNS_PAIR and NOWHERE.
        names.pairs.number((u32::MAX, RETURNS_PAIR));
        names.pairs.number((u32::MAX, NOWHERE));
        for id in indicators {
            names.indicators.number(id, Position::default());
        }
        names
    }

    /// The number of a constituency, met at a position.
    pub(super) fn constituency(&mut self, id: &str, at: Position) -> Result<u32, Limit> {
        let number = self.constituencies.number(id, at);
        within(self.constituencies.len(), CONSTITUENCIES, Limit::Constituencies).map(|()| number)
    }

    /// The number of an organisation, met at a position.
    pub(super) fn organisation(&mut self, name: &str, at: Position) -> Result<u32, Limit> {
        let number = self.organisations.number(name, at);
        within(self.organisations.len(), ORGANISATIONS + 1, Limit::Organisations).map(|()| number)
    }

    /// The number of an indicator of a long table, met at a position.
    pub(super) fn indicator(&mut self, id: &str, at: Position) -> Result<u32, Limit> {
        let number = self.indicators.number(id, at);
        within(self.indicators.len(), INDICATORS, Limit::Indicators).map(|()| number)
    }

    /// The number of a group.
    pub(super) fn group(&mut self, group: CountKey) -> Result<u32, Limit> {
        let number = self.groups.number(group);
        within(self.counters(), COUNTERS, Limit::Counters).map(|()| number)
    }

    /// The number of the pair of an indicator and an answer to it.
    pub(super) fn pair(&mut self, indicator: u32, answer: &str) -> Result<u32, Limit> {
        let answer = self.answers.number_of(answer);
        let number = self.pairs.number((indicator, answer));
        if self.answers.len() > ANSWERS {
            return Err(Limit::Answers(self.indicator_without_scale()));
        }
        within(self.counters(), COUNTERS, Limit::Counters).map(|()| number)
    }

    fn counters(&self) -> usize {
        self.groups.len() * self.pairs.len()
    }

    /// The first indicator with more answers than a scale has points, or else the one with the most. (So which
    /// thread came first hardly ever matters.)
    fn indicator_without_scale(&self) -> String {
        let mut answers = vec![0; self.indicators.len()];
        for (indicator, _) in &self.pairs.all {
            if let Some(count) = answers.get_mut(*indicator as usize) {
                *count += 1;
            }
        }
        let first = answers.iter().position(|count| *count > ANSWERS_OF_A_SCALE);
        let most = || (0..answers.len()).max_by_key(|&i| answers[i]);
        first.or_else(most).map(|i| self.indicators.shown(i as u32).to_owned()).unwrap_or_default()
    }

    /// The id of a constituency.
    pub(super) fn constituency_id(&self, number: u32) -> &str {
        self.constituencies.shown(number)
    }

    /// The id of an indicator.
    pub(super) fn indicator_id(&self, number: u32) -> &str {
        self.indicators.shown(number)
    }

    /// The answer of a pair; empty for what is no answer.
    pub(super) fn answer_of(&self, pair: u32) -> &str {
        let answer =
            self.pairs.all.get(pair as usize).and_then(|(_, answer)| self.answers.all.get(*answer as usize));
        answer.map_or("", String::as_str)
    }

    /// The name of an organisation.
    pub(super) fn organisation_name(&self, number: u32) -> &str {
        self.organisations.shown(number)
    }

    /// A group by its number.
    pub(super) fn group_of(&self, number: u32) -> Option<CountKey> {
        self.groups.all.get(number as usize).copied()
    }

    /// Constituency and organisation of every group.
    pub(super) fn groups(&self) -> impl Iterator<Item = (&str, &str)> {
        let names = |group: &CountKey| {
            (self.constituency_id(group.constituency), self.organisation_name(group.organisation))
        };
        self.groups.all.iter().map(names)
    }

    /// From counts by number to counts by name.
    pub(super) fn tally(&self, counts: impl Iterator<Item = (u32, u32, u64)>) -> Tally {
        let (mut tally, mut texts) = (Tally::default(), KeyTexts::default());
        for (group, pair, n) in counts.filter(|(_, pair, n)| *n > 0 && *pair != NOWHERE) {
            let group = self.groups.all[group as usize];
            let (indicator, answer) = match pair {
                RETURNS_PAIR => (RETURNS_OF, RETURNS),
                _ => {
                    let (indicator, answer) = self.pairs.all[pair as usize];
                    (self.indicator_id(indicator), self.answers.all[answer as usize].as_str())
                }
            };
            let key = TallyKey {
                constituency: texts.of(self.constituency_id(group.constituency)),
                organisation: texts.of(self.organisation_name(group.organisation)),
                block: group.block,
                indicator: texts.of(indicator),
                answer: texts.of(answer),
            };
            tally.add(key, n);
        }
        tally
    }
}

/// Where a text was met: chunk, and row in it.
pub(super) type Position = (u64, u64);

/// Names by their comparison keys, each with its first spelling in the file.
#[derive(Debug, Default)]
struct Spelled {
    numbers: HashMap<String, u32>,
    first: Vec<(Position, String)>,
}

impl Spelled {
    fn number(&mut self, text: &str, at: Position) -> u32 {
        let next = self.first.len() as u32;
        let number = *self.numbers.entry(fold(text)).or_insert(next);
        match self.first.get_mut(number as usize) {
            None => self.first.push((at, text.to_owned())),
            Some(first) if at < first.0 => *first = (at, text.to_owned()),
            Some(_) => {}
        }
        number
    }

    fn shown(&self, number: u32) -> &str {
        self.first.get(number as usize).map_or("", |(_, text)| text)
    }

    fn len(&self) -> usize {
        self.first.len()
    }
}

fn within(found: usize, most: usize, limit: Limit) -> Result<(), Limit> {
    if found > most { Err(limit) } else { Ok(()) }
}

/// Things, numbered in the order in which they came.
#[derive(Debug)]
struct Register<T> {
    numbers: HashMap<T, u32>,
    all: Vec<T>,
}

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self { numbers: HashMap::new(), all: Vec::new() }
    }
}

impl<T: Clone + Eq + std::hash::Hash> Register<T> {
    fn number(&mut self, thing: T) -> u32 {
        let next = self.all.len() as u32;
        let all = &mut self.all;
        *self.numbers.entry(thing).or_insert_with_key(|thing| {
            all.push(thing.clone());
            next
        })
    }

    fn len(&self) -> usize {
        self.all.len()
    }
}

impl Register<String> {
    fn number_of(&mut self, text: &str) -> u32 {
        match self.numbers.get(text) {
            Some(number) => *number,
            None => self.number(text.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_by_number_become_counts_by_name() {
        let mut names = Names::new(["A1"]);
        let constituency = names.constituency("ministry", (0, 0)).unwrap();
        let organisation = names.organisation("Labour", (0, 0)).unwrap();
        let group = names.group(CountKey { constituency, organisation, block: Some(7) }).unwrap();
        let pair = names.pair(0, "3").unwrap();
        assert_eq!(names.pair(0, "3"), Ok(pair));
        let counts = [(group, RETURNS_PAIR, 2), (group, NOWHERE, 9), (group, pair, 2)];
        let tally = names.tally(counts.into_iter());
        let rows: Vec<String> = tally
            .rows()
            .map(|(k, n)| {
                format!(
                    "{}/{}/{:?}/{}/{}={n}",
                    k.constituency, k.organisation, k.block, k.indicator, k.answer
                )
            })
            .collect();
        assert_eq!(rows, ["ministry/Labour/Some(7)/*/returns=2", "ministry/Labour/Some(7)/A1/3=2"]);
    }

    #[test]
    fn a_name_is_shown_as_it_stands_first_in_the_file() {
        let mut names = Names::new([]);
        let later = names.organisation("UNION", (3, 0)).unwrap();
        assert_eq!(names.organisation("Union", (1, 7)), Ok(later));
        assert_eq!(names.organisation("union", (1, 8)), Ok(later));
        assert_eq!(names.organisation_name(later), "Union");
    }

    #[test]
    fn every_register_has_a_limit() {
        let mut names = Names::new(["A1", "B1", "C1"]);
        assert!((0..64).all(|i| names.constituency(&i.to_string(), (0, 0)).is_ok()));
        assert_eq!(names.constituency("one more", (0, 0)), Err(Limit::Constituencies));
        assert!((0..10_000).all(|i| names.organisation(&format!("o{i}"), (0, 0)).is_ok()));
        assert_eq!(names.organisation("one more", (0, 0)), Err(Limit::Organisations));
        assert!((0..5).all(|i| names.pair(0, &i.to_string()).is_ok()));
        assert!((0..4096).all(|i| names.pair(1, &i.to_string()).is_ok()));
        assert_eq!(names.pair(2, "one more"), Err(Limit::Answers("B1".to_owned())));
    }
}
