//! Answers to exercises, as they stand in a log and in a file of responses.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::model::course::training::{Exercise, Kind};
use crate::model::ratio::Ratio;

/// What somebody answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Ids of the options that were chosen.
    Options(BTreeSet<String>),
    /// Ids of the items, in the order in which they were put.
    Order(Vec<String>),
    /// By the id of each item on the left, the id of what it was matched with; what was left out is not there.
    Match(BTreeMap<String, String>),
    /// A number, as it was typed.
    Number(String),
    /// By indicator: how it was rated; what was left out is not there.
    Ratings(BTreeMap<String, Rated>),
    /// Words.
    Words(String),
    /// Submitted without an answer: it counts as answered, and earns nothing.
    Nothing,
}

/// A rating with the paper on which it rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rated {
    /// Code of the point.
    pub point: String,
    /// Id of the paper; empty = none was named.
    pub document: String,
}

/// Why something is no answer to an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// The exercise takes another kind of answer.
    OtherKind,
    /// An id of the answer is none of the exercise.
    Unknown(String),
    /// An order leaves items out, or names one twice.
    NoPermutation,
    /// More than one option, where one is asked for.
    TooMany,
    /// No number.
    NoNumber(String),
}

/// Most bytes of words that are kept.
const MOST_WORDS: usize = 20_000;

impl Answer {
    /// Is this an answer to the exercise?
    ///
    /// # Errors
    /// Why it is none. What is no answer never counts as a wrong one.
    pub fn fits(&self, exercise: &Exercise) -> Result<(), Unfit> {
        let known = |id: &str, mut ids: Box<dyn Iterator<Item = &String> + '_>| match ids.any(|one| one == id)
        {
            true => Ok(()),
            false => Err(Unfit::Unknown(id.to_owned())),
        };
        match (&exercise.kind, self) {
            (_, Self::Nothing) => Ok(()),
            (Kind::Single { .. }, Self::Options(chosen)) if chosen.len() > 1 => Err(Unfit::TooMany),
            (Kind::Single { options } | Kind::Multiple { options, .. }, Self::Options(chosen)) => {
                chosen.iter().try_for_each(|id| known(id, Box::new(options.iter().map(|one| &one.id))))
            }
            (Kind::Ordering { items, .. }, Self::Order(order)) => {
                order.iter().try_for_each(|id| known(id, Box::new(items.iter().map(|one| &one.id))))?;
                let different: BTreeSet<&String> = order.iter().collect();
                let is_whole = order.len() == items.len() && different.len() == items.len();
                if is_whole { Ok(()) } else { Err(Unfit::NoPermutation) }
            }
            (Kind::Matching { left, right }, Self::Match(pairs)) => {
                pairs.iter().try_for_each(|(one, other)| {
                    known(one, Box::new(left.iter().map(|left| &left.id)))?;
                    known(other, Box::new(right.iter().map(|right| &right.id)))
                })
            }
            (Kind::Numeric { .. }, Self::Number(text)) => match Ratio::decimal(text) {
                Some(_) => Ok(()),
                None => Err(Unfit::NoNumber(text.clone())),
            },
            (Kind::Case { ratings, scale, .. }, Self::Ratings(given)) => {
                given.iter().try_for_each(|(indicator, rated)| {
                    known(indicator, Box::new(ratings.iter().map(|rating| &rating.indicator)))?;
                    known(&rated.point, Box::new(scale.iter()))
                })
            }
            (Kind::Text, Self::Words(words)) if words.len() <= MOST_WORDS => Ok(()),
            _ => Err(Unfit::OtherKind),
        }
    }

    /// Does it say nothing?
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Options(chosen) => chosen.is_empty(),
            Self::Order(order) => order.is_empty(),
            Self::Match(pairs) => pairs.is_empty(),
            Self::Ratings(ratings) => ratings.is_empty(),
            Self::Number(text) | Self::Words(text) => text.trim().is_empty(),
        }
    }
}
