//! Marks: which share of the points of an exercise an answer earns, as an exact fraction.
//!
//! What a part of an answer is worth stands in one place each: options in `options`, items in `order`, pairs in `pairs`,
//! ratings in [`rating`].

use std::collections::BTreeSet;

use super::answer::{Answer, Rated, Unfit};
use crate::model::course::training::{Choice, Credit, Exercise, Kind, Rating};
use crate::model::ratio::Ratio;

/// What an answer is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// This share of the points, from 0 to 1.
    Share(Ratio),
    /// A trainer has to mark it first.
    Pending,
}

impl Mark {
    /// The share; `None` where a trainer has not marked it yet.
    pub fn share(&self) -> Option<&Ratio> {
        match self {
            Self::Share(share) => Some(share),
            Self::Pending => None,
        }
    }

    /// Is the answer right in full?
    pub fn is_right(&self) -> bool {
        *self == Self::Share(Ratio::one())
    }
}

/// Marks an answer.
///
/// # Errors
/// Why it is no answer to the exercise: what cannot be read is refused and not counted as wrong.
pub fn mark(exercise: &Exercise, answer: &Answer) -> Result<Mark, Unfit> {
    answer.fits(exercise)?;
    let all_or_nothing = |is_right: bool| if is_right { Ratio::one() } else { Ratio::zero() };
    let share = match (&exercise.kind, answer) {
        // A trainer marks words; where there are none there is nothing to mark.
        (Kind::Text, answer) if !answer.is_empty() => return Ok(Mark::Pending),
        (_, Answer::Nothing) | (Kind::Text, _) => Ratio::zero(),
        (Kind::Single { options }, Answer::Options(chosen)) => {
            all_or_nothing(options.iter().any(|one| one.correct && chosen.contains(&one.id)))
        }
        (Kind::Multiple { options: all, credit }, Answer::Options(chosen)) => options(all, chosen, *credit),
        (Kind::Ordering { items, credit }, Answer::Order(given)) => {
            let key: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
            let given: Vec<&str> = given.iter().map(String::as_str).collect();
            order(&key, &given, *credit)
        }
        (Kind::Matching { left, .. }, Answer::Match(_)) => {
            Ratio::of(pairs(exercise, answer), left.len() as u64)
        }
        (Kind::Numeric { answer: right, tolerance, .. }, Answer::Number(text)) => {
            all_or_nothing(Ratio::decimal(text).is_some_and(|given| given.distance(right) <= *tolerance))
        }
        (Kind::Case { ratings, scale, evidence_required, partial_credit, .. }, Answer::Ratings(given)) => {
            let weight = |rating: &Rating| Ratio::whole(rating.weight.into());
            let all: Ratio = ratings.iter().map(weight).sum();
            let earned: Ratio = ratings
                .iter()
                .map(|one| {
                    let credit = rating(one, given.get(&one.indicator), scale, *evidence_required);
                    weight(one) * credit.share(partial_credit)
                })
                .sum();
            earned.share_of(&all)
        }
        _ => return Err(Unfit::OtherKind),
    };
    Ok(Mark::Share(share))
}

/// Options: hits of the right ones less the share of wrong ones that were chosen, and never below nothing, so that whoever
/// chooses everything earns nothing and carries nothing out of the exercise.
fn options(all: &[Choice], chosen: &BTreeSet<String>, credit: Credit) -> Ratio {
    let count = |correct: bool, among: bool| {
        all.iter().filter(|one| one.correct == correct && (!among || chosen.contains(&one.id))).count() as u64
    };
    let (hits, right) = (count(true, true), count(true, false));
    let (misses, wrong) = (count(false, true), count(false, false));
    match credit {
        Credit::AllOrNothing if hits == right && misses == 0 => Ratio::one(),
        Credit::AllOrNothing => Ratio::zero(),
        _ => (Ratio::of(hits, right) - Ratio::of(misses, wrong)).max(Ratio::zero()),
    }
}

/// Items: pairs that follow each other as in the key, or places that are right.
fn order(key: &[&str], given: &[&str], credit: Credit) -> Ratio {
    match credit {
        Credit::AllOrNothing if key == given => Ratio::one(),
        Credit::AllOrNothing => Ratio::zero(),
        credit => match ordered(key, given, credit) {
            Ordered::Pairs(right, all) | Ordered::Places(right, all) => Ratio::of(right, all),
        },
    }
}

/// What an order earns its points by, as it is said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ordered {
    /// So many pairs of so many follow each other as they should.
    Pairs(u64, u64),
    /// So many items of so many stand where they should.
    Places(u64, u64),
}

/// What is right of an order: places where they are what counts, alone or all together, and pairs otherwise.
pub fn ordered(key: &[&str], given: &[&str], credit: Credit) -> Ordered {
    match credit {
        Credit::Absolute | Credit::AllOrNothing => Ordered::Places(places(key, given), key.len() as u64),
        _ => Ordered::Pairs(successors(key, given), key.len() as u64 - 1),
    }
}

fn places(key: &[&str], given: &[&str]) -> u64 {
    key.iter().zip(given).filter(|(one, other)| one == other).count() as u64
}

fn successors(key: &[&str], given: &[&str]) -> u64 {
    let follows = |pair: &&[&str]| key.windows(2).any(|right| right == *pair);
    given.windows(2).filter(follows).count() as u64
}

/// How many items are matched as they should.
pub fn pairs(exercise: &Exercise, answer: &Answer) -> u64 {
    match (&exercise.kind, answer) {
        (Kind::Matching { left, .. }, Answer::Match(pairs)) => {
            left.iter().filter(|left| pairs.get(&left.id) == Some(&left.matches)).count() as u64
        }
        _ => 0,
    }
}

/// How a rating stands to the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rates {
    /// The point of the key, or one that the papers allow as well.
    Right,
    /// Near the key, and too high or too low.
    Near(Side),
    /// Too far from the key.
    Far(Side),
    /// Nothing was rated.
    Missing,
    /// No paper was named: evidence is required, so the rating earns nothing.
    NoPaper,
    /// The paper that was named does not carry the point: the rating earns nothing.
    OtherPaper,
}

/// On which side of the key a rating lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Above.
    High,
    /// Below.
    Low,
}

impl Rates {
    /// The share that the rating earns.
    pub fn share(self, partial_credit: &Ratio) -> Ratio {
        match self {
            Self::Right => Ratio::one(),
            Self::Near(_) => partial_credit.clone(),
            _ => Ratio::zero(),
        }
    }
}

/// How a rating stands to the key. Evidence comes first: a point without a paper that carries it is a guess.
pub fn rating(rating: &Rating, given: Option<&Rated>, scale: &[String], evidence: bool) -> Rates {
    let Some(given) = given else { return Rates::Missing };
    let Some(point) = scale.iter().position(|code| *code == given.point) else { return Rates::Missing };
    if evidence && given.document.trim().is_empty() {
        return Rates::NoPaper;
    }
    if evidence && !rating.documents.contains(&given.document) {
        return Rates::OtherPaper;
    }
    let distance = point.abs_diff(rating.model);
    let side = if point > rating.model { Side::High } else { Side::Low };
    match distance {
        far if far <= rating.full => Rates::Right,
        far if far <= rating.partial => Rates::Near(side),
        _ => Rates::Far(side),
    }
}
