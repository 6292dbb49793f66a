//! What came from each constituency and from each of its organisations, from a tally and who is asked what.

use std::collections::{BTreeMap, BTreeSet};

use super::asked::Asked;
use super::framework::{Constituency, Framework, Indicator, Point};
use super::state::{ByState, State};
use super::table::{Ix, Table};
use super::tally::{RETURNS_OF, Tally, TallyKey};

/// How often each answer was given to one indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counts {
    /// By point of the indicator's scale.
    pub points: Table<Point, u64>,
    /// Answers that are no point.
    pub states: ByState<u64>,
}

impl Counts {
    /// Nothing counted, on a scale with these points.
    pub fn none(points: &Table<Point>) -> Self {
        Self { points: points.map(|_, _| 0), states: ByState::default() }
    }

    /// Points given: the n of rule 1.
    pub fn given(&self) -> u64 {
        self.points.iter().sum()
    }

    /// Asked for and not there: the m of rule 1.
    pub fn missing(&self) -> u64 {
        let missing = [State::DontKnow, State::NotConsulted, State::Blank];
        missing.into_iter().map(|state| self.states[state]).sum()
    }

    /// All that was counted.
    pub fn all(&self) -> u64 {
        self.given() + self.missing() + self.states[State::NotApplicable]
    }

    /// Adds what is counted elsewhere on a scale with as many points.
    pub(crate) fn add(&mut self, other: &Self) {
        for (mine, more) in self.points.iter_mut().zip(&other.points) {
            *mine += more;
        }
        for state in State::ALL {
            self.states[state] += other.states[state];
        }
    }
}

/// What came from one organisation.
#[derive(Debug, Clone)]
pub struct Organisation {
    /// Its name; empty for respondents who name none.
    pub name: String,
    /// Returns that came.
    pub respondents: u64,
    /// In the order of the indicators; those of which nothing was counted have no place in it.
    counted: Vec<(Ix<Indicator>, Counts)>,
    /// Its name is withheld, and something else stands in its place.
    pub withheld: bool,
    /// Answers that are expected to each indicator that it is asked: those not counted are blank.
    expected: u64,
}

impl Organisation {
    /// What was counted of the organisation at an indicator; nothing where it is not asked or all is blank.
    pub fn counts(&self, indicator: Ix<Indicator>) -> Option<&Counts> {
        let found = self.counted.binary_search_by_key(&indicator, |(known, _)| *known).ok()?;
        Some(&self.counted[found].1)
    }

    /// What is counted of the organisation at an indicator that it is asked, with the blanks, on a scale with these points.
    pub(crate) fn cell(&self, indicator: Ix<Indicator>, points: &Table<Point>) -> Counts {
        self.counts(indicator).cloned().unwrap_or_else(|| {
            let mut blank = Counts::none(points);
            blank.states[State::Blank] = self.expected;
            blank
        })
    }

    /// The returns that may be told to be of the organisation, if there are any, and apart from them the others under another name.
    pub(super) fn parted(&self, named: u64, unnamed: String) -> Vec<Self> {
        let others =
            Self { name: unnamed, respondents: self.respondents - named, withheld: true, ..self.clone() };
        if named == 0 {
            return vec![others];
        }
        // What was counted is of both together.
        let counted = Vec::new();
        vec![
            Self { respondents: named, counted: counted.clone(), ..self.clone() },
            Self { counted, ..others },
        ]
    }

    fn new(name: &str, counted: BTreeMap<Ix<Indicator>, Counts>, returns: Option<u64>) -> Self {
        let mut counted: Vec<(Ix<Indicator>, Counts)> = counted.into_iter().collect();
        // Without a row for the returns, at least as many came as answered any one indicator.
        let most = || counted.iter().map(|(_, counts)| counts.all()).max().unwrap_or(0);
        let respondents = returns.unwrap_or_else(most);
        let expected = returns.unwrap_or(0);
        for (_, counts) in &mut counted {
            counts.states[State::Blank] += expected.saturating_sub(counts.all());
        }
        Self { name: name.to_owned(), respondents, counted, withheld: false, expected }
    }

    /// An invited organisation that sent nothing: one blank return.
    fn silent(name: &str) -> Self {
        Self { name: name.to_owned(), respondents: 0, counted: Vec::new(), withheld: false, expected: 1 }
    }
}

/// What came from one constituency.
#[derive(Debug, Clone)]
pub struct Voice {
    /// Weight of the voice in the joint score.
    pub weight: u32,
    /// Returns that came, whatever they hold.
    pub respondents: u64,
    /// `None` where it is not asked.
    pub cells: Table<Indicator, Option<Counts>>,
    /// In alphabetical order of their names, those invited and silent included.
    pub organisations: Table<Organisation>,
}

/// Turns a tally into the voices of the constituencies.
///
/// Every name in the tally is taken to have been checked. What is not asked counts nowhere; what is
/// asked of a return and not counted is blank; an invited organisation that sent nothing is one
/// blank return.
///
/// Returns are what the tally's row for them says, and without one the most answers to any one
/// indicator. A part of a merged tally that has no such row adds no return: the row stays as it is,
/// however many answers came with that part.
pub fn voices(
    framework: &Framework,
    asked: &Asked,
    weights: &Table<Constituency, u32>,
    tally: &Tally,
) -> Table<Constituency, Voice> {
    weights.map(|c, weight| voice(framework, asked, c, *weight, tally))
}

fn voice(framework: &Framework, asked: &Asked, c: Ix<Constituency>, weight: u32, tally: &Tally) -> Voice {
    let mut organisations = counted(framework, asked, c, tally);
    let names: BTreeSet<&str> = organisations.iter().map(|one| one.name.as_str()).collect();
    // Where nobody names an organisation, nobody can be known to be silent.
    let names_none = names.iter().eq([&""]);
    let mut silent: Vec<&str> = asked
        .invited()
        .filter(|who| who.constituency == c && !names_none)
        .map(|who| who.organisation.as_str())
        .filter(|name| !names.contains(name))
        .collect();
    silent.sort_unstable();
    silent.dedup();
    let silent: Vec<Organisation> = silent.into_iter().map(Organisation::silent).collect();
    for one in silent {
        organisations.push(one);
    }
    organisations.sort_by(|a, b| a.name.cmp(&b.name));
    let mut cells =
        framework.indicators.map(|i, _| asked.of(c, i).then(|| Counts::none(&framework.scale_of(i).points)));
    for one in &organisations {
        let is_asked = asked.of_organisation(c, &one.name);
        let mut counted = one.counted.iter().peekable();
        for (i, sum) in cells.pairs_mut() {
            let counts = counted.next_if(|(known, _)| *known == i);
            match (sum, counts) {
                (Some(sum), Some((_, counts))) => sum.add(counts),
                (Some(sum), None) if is_asked(i) => sum.states[State::Blank] += one.expected,
                _ => {}
            }
        }
    }
    let respondents = organisations.iter().map(|o| o.respondents).sum();
    Voice { weight, respondents, cells, organisations }
}

/// The organisations of which something was counted.
fn counted(framework: &Framework, asked: &Asked, c: Ix<Constituency>, tally: &Tally) -> Table<Organisation> {
    let id = &framework.constituencies[c].id;
    let rows: Vec<_> = tally.rows().filter(|(key, _)| *key.constituency == **id).collect();
    // The rows of a tally are sorted, so that those of one organisation stand together.
    let by_name = rows.chunk_by(|(one, _), (next, _)| one.organisation == next.organisation);
    let organisation = |rows: &[_]| {
        let name = rows.first().map_or("", |(key, _): &(&TallyKey, u64)| &*key.organisation);
        let is_asked = asked.of_organisation(c, name);
        let mut counted: BTreeMap<Ix<Indicator>, Counts> = BTreeMap::new();
        let mut returns = None;
        for &(key, n) in rows {
            if &*key.indicator == RETURNS_OF {
                *returns.get_or_insert(0) += n;
            } else if let Some(i) = framework.indicator(&key.indicator).filter(|i| is_asked(*i)) {
                let points = &framework.scale_of(i).points;
                let counts = counted.entry(i).or_insert_with(|| Counts::none(points));
                count(counts, points.position(|p| p.code == *key.answer), &key.answer, n);
            }
        }
        Organisation::new(name, counted, returns)
    };
    by_name.map(organisation).collect()
}

fn count(counts: &mut Counts, point: Option<Ix<Point>>, answer: &str, n: u64) {
    match point {
        Some(point) => counts.points[point] += n,
        // Whatever is no point and no state has been refused where the tally was checked.
        None => counts.states[State::of_code(answer).unwrap_or(State::Blank)] += n,
    }
}
