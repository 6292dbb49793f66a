//! The status of returns: of each organisation that is expected, what came and how much of it is answered.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::assessment::Assessment;
use crate::model::day::Day;
use crate::model::framework::Constituency;
use crate::model::state::State;
use crate::model::table::Ix;

/// How far an organisation has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Progress {
    /// Nothing came.
    Missing,
    /// Something came, and a question is left without an answer.
    Partly,
    /// Every question has an answer, if only "don't know".
    Received,
    /// Something came, and it cannot be counted.
    Refused,
}

/// What came from an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The constituency, a position in the framework.
    pub constituency: Ix<Constituency>,
    /// Its name; empty for respondents who name none.
    pub organisation: String,
    /// How far it has come.
    pub progress: Progress,
    /// Returns that came.
    pub returns: u64,
    /// Answers that are asked for: the questions, times the returns that came.
    pub asked: u64,
    /// Questions that have an answer of any kind.
    pub answered: u64,
    /// Among them: "don't know".
    pub unknown: u64,
    /// Among them: "not consulted or informed".
    pub not_consulted: u64,
    /// The latest day on which one of its returns says that it was answered.
    pub last: Option<Day>,
}

/// The standing of every organisation that was invited or sent something, by constituency and name. `refused` are the files in
/// which something is wrong: one that holds the answers of several organisations does not say whose it is.
pub fn standings(assessment: &Assessment, refused: &BTreeSet<String>) -> Vec<Standing> {
    let framework = assessment.framework();
    let mut senders: BTreeMap<&str, BTreeSet<(Ix<Constituency>, &str)>> = BTreeMap::new();
    for response in assessment.responses().into_iter().flat_map(|all| all.iter()) {
        for file in response.files().iter().filter(|file| refused.contains(*file)) {
            senders.entry(file).or_default().insert((response.constituency(), response.organisation()));
        }
    }
    let alone = senders.values().filter(|all| all.len() == 1);
    let alone: BTreeSet<(Ix<Constituency>, &str)> = alone.flatten().copied().collect();
    let mut days: BTreeMap<(Ix<Constituency>, &str), Day> = BTreeMap::new();
    for response in assessment.responses().into_iter().flat_map(|all| all.iter()) {
        if let Some(day) = response.answered_on() {
            let key = (response.constituency(), response.organisation());
            let last = days.entry(key).or_insert(day);
            *last = day.max(*last);
        }
    }
    let mut all = Vec::new();
    for (c, voice) in assessment.voices().pairs() {
        for organisation in &voice.organisations {
            let is_asked = assessment.asked().of_organisation(c, &organisation.name);
            let asked: Vec<_> = framework.indicators().ixs().filter(|i| is_asked(*i)).collect();
            let counts = asked.iter().filter_map(|&i| organisation.counts(i));
            let mut sums = [0; 3];
            for count in counts {
                let states = [State::DontKnow, State::NotConsulted].map(|state| count.states[state]);
                sums[0] += count.all() - count.states[State::Blank];
                sums[1] += states[0];
                sums[2] += states[1];
            }
            let [answered, unknown, not_consulted] = sums;
            let asked = asked.len() as u64 * organisation.respondents.max(1);
            let progress = match (organisation.respondents, asked, answered < asked) {
                (0, ..) if assessment.has_turned_away(&organisation.name) => Progress::Refused,
                (0, ..) => Progress::Missing,
                // Who is asked nothing was not invited.
                (_, 0, _) => Progress::Refused,
                _ if alone.contains(&(c, organisation.name.as_str())) => Progress::Refused,
                (.., true) => Progress::Partly,
                (.., false) => Progress::Received,
            };
            all.push(Standing {
                constituency: c,
                organisation: organisation.name.clone(),
                progress,
                returns: organisation.respondents,
                asked,
                answered,
                unknown,
                not_consulted,
                last: days.get(&(c, organisation.name.as_str())).copied(),
            });
        }
    }
    all
}
