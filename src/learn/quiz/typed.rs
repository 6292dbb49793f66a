//! What was typed, read as an answer to what is shown.

use std::collections::{BTreeMap, BTreeSet};

use crate::learn::answer::{Answer, Rated};
use crate::learn::shuffle::{disordered, shuffled};
use crate::model::course::training::{Exercise, Kind};
use crate::model::ratio::Ratio;

/// What stands for an answer that says nothing.
const NOTHING: [&str; 2] = ["-", "–"];

/// Ids in the order in which they are shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shown {
    /// Options, or items to order.
    pub options: Vec<String>,
    /// Items on the right.
    pub right: Vec<String>,
}

impl Shown {
    /// The order of an attempt.
    pub fn of(exercise: &Exercise, learner: &str, attempt: u32) -> Self {
        let id = exercise.id.as_str();
        let pick = |ids: Vec<&String>, order: Vec<usize>| order.iter().map(|&n| ids[n].clone()).collect();
        match &exercise.kind {
            Kind::Single { options } | Kind::Multiple { options, .. } => {
                let ids: Vec<&String> = options.iter().map(|option| &option.id).collect();
                let order = shuffled(ids.len(), learner, id, attempt);
                Self { options: pick(ids, order), right: Vec::new() }
            }
            Kind::Ordering { items, .. } => {
                let ids: Vec<&String> = items.iter().map(|item| &item.id).collect();
                let order = disordered(ids.len(), learner, id, attempt);
                Self { options: pick(ids, order), right: Vec::new() }
            }
            Kind::Matching { right, .. } => {
                let ids: Vec<&String> = right.iter().map(|right| &right.id).collect();
                let order = shuffled(ids.len(), learner, id, attempt);
                Self { options: Vec::new(), right: pick(ids, order) }
            }
            _ => Self::default(),
        }
    }

    /// All ids, for the log.
    pub fn ids(&self) -> Vec<String> {
        self.options.iter().chain(&self.right).cloned().collect()
    }
}

/// Why a line is no answer; each has its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misread {
    /// One number of the list is asked for.
    One,
    /// Numbers of the list are asked for.
    Some,
    /// Each number of the list once is asked for.
    Each,
    /// A letter for each number is asked for.
    Pairs,
    /// A number is asked for.
    Number,
    /// A point and a paper are asked for.
    Rating,
}

impl Misread {
    /// Key of its sentence.
    pub fn key(self) -> &'static str {
        match self {
            Self::One => "learn-misread-one",
            Self::Some => "learn-misread-some",
            Self::Each => "learn-misread-each",
            Self::Pairs => "learn-misread-pairs",
            Self::Number => "learn-misread-number",
            Self::Rating => "learn-misread-rating",
        }
    }
}

/// Letter of an item on the right.
pub(super) fn letter(n: usize) -> char {
    u8::try_from(n).ok().filter(|n| *n < 26).map_or('?', |n| char::from(b'a' + n))
}

/// Reads a line as an answer. Ratings of a case are typed one by one: [`read_rating`].
///
/// # Errors
/// What is asked for instead.
pub fn read(exercise: &Exercise, shown: &Shown, line: &str) -> Result<Answer, Misread> {
    let line = line.trim();
    if NOTHING.contains(&line) {
        return Ok(Answer::Nothing);
    }
    match &exercise.kind {
        Kind::Single { .. } => match numbers(line, shown.options.len()).as_deref() {
            Some(&[n]) => Ok(Answer::Options(BTreeSet::from([shown.options[n].clone()]))),
            _ => Err(Misread::One),
        },
        Kind::Multiple { .. } => {
            let chosen = numbers(line, shown.options.len()).ok_or(Misread::Some)?;
            Ok(Answer::Options(chosen.into_iter().map(|n| shown.options[n].clone()).collect()))
        }
        Kind::Ordering { items, .. } => {
            let order = numbers(line, shown.options.len()).ok_or(Misread::Each)?;
            let different: BTreeSet<usize> = order.iter().copied().collect();
            if order.len() != items.len() || different.len() != items.len() {
                return Err(Misread::Each);
            }
            Ok(Answer::Order(order.into_iter().map(|n| shown.options[n].clone()).collect()))
        }
        Kind::Matching { left, .. } => {
            let lefts: Vec<&String> = left.iter().map(|left| &left.id).collect();
            pairs(line, &lefts, &shown.right).map(Answer::Match).ok_or(Misread::Pairs)
        }
        Kind::Numeric { .. } => match Ratio::decimal(line) {
            Some(_) => Ok(Answer::Number(line.to_owned())),
            None => Err(Misread::Number),
        },
        Kind::Text if line.is_empty() => Err(Misread::Some),
        Kind::Text => Ok(Answer::Words(line.to_owned())),
        Kind::Case { .. } => Err(Misread::Rating),
    }
}

/// Positions by their numbers from 1, apart or, where there are fewer than ten, in a row: `1 3`, `1,3`, `13`.
fn numbers(line: &str, count: usize) -> Option<Vec<usize>> {
    let mut parts: Vec<String> =
        line.split([' ', ',', ';']).filter(|part| !part.is_empty()).map(str::to_owned).collect();
    if let [one] = parts.as_slice()
        && count < 10
        && one.chars().all(|c| c.is_ascii_digit())
    {
        parts = one.chars().map(String::from).collect();
    }
    let number = |part: &String| part.parse::<usize>().ok()?.checked_sub(1).filter(|n| *n < count);
    let numbers: Option<Vec<usize>> = parts.iter().map(number).collect();
    numbers.filter(|numbers| !numbers.is_empty())
}

/// Letters in the order of the left, or each behind its number: `b a d`, `bad`, `1b 2a`; `-` leaves one out.
fn pairs(line: &str, left: &[&String], right: &[String]) -> Option<BTreeMap<String, String>> {
    let line = line.to_lowercase();
    let mut parts: Vec<String> =
        line.split([' ', ',', ';']).filter(|part| !part.is_empty()).map(str::to_owned).collect();
    if let [one] = parts.as_slice()
        && one.chars().all(|c| c.is_ascii_lowercase() || c == '-')
    {
        parts = one.chars().map(String::from).collect();
    }
    let of_letter = |text: &str| {
        let mut letters = text.chars();
        let c = letters.next().filter(|c| c.is_ascii_lowercase() && letters.next().is_none())?;
        right.get(usize::from(u8::try_from(c).ok()? - b'a'))
    };
    let mut pairs = BTreeMap::new();
    let numbered = parts.iter().all(|part| part.starts_with(|c: char| c.is_ascii_digit()));
    if !numbered && parts.len() != left.len() {
        return None;
    }
    for (part, n) in parts.iter().zip(0..) {
        let (n, rest) = if numbered {
            let digits = part.trim_end_matches(|c: char| !c.is_ascii_digit());
            (digits.parse::<usize>().ok()?.checked_sub(1)?, &part[digits.len()..])
        } else {
            (n, part.as_str())
        };
        let id = left.get(n)?;
        if rest == "-" {
            continue;
        }
        let is_twice = pairs.insert((*id).clone(), of_letter(rest)?.clone()).is_some();
        if is_twice {
            return None;
        }
    }
    (!pairs.is_empty()).then_some(pairs)
}

/// Reads a rating: the code of a point, and the number or the id of a paper. `None` where it is left out.
///
/// # Errors
/// What is asked for instead.
pub fn read_rating(scale: &[String], papers: &[String], line: &str) -> Result<Option<Rated>, Misread> {
    let line = line.trim();
    if NOTHING.contains(&line) {
        return Ok(None);
    }
    let mut parts = line.split([' ', ',', ';']).filter(|part| !part.is_empty());
    let point = parts.next().filter(|point| scale.iter().any(|code| code == point)).ok_or(Misread::Rating)?;
    let document = match (parts.next(), parts.next()) {
        (None, _) => String::new(),
        (Some(paper), None) => {
            let numbered = paper.parse::<usize>().ok().and_then(|n| papers.get(n.checked_sub(1)?));
            let named = papers.iter().find(|id| id.eq_ignore_ascii_case(paper));
            numbered.or(named).ok_or(Misread::Rating)?.clone()
        }
        _ => return Err(Misread::Rating),
    };
    Ok(Some(Rated { point: point.to_owned(), document }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_apart_or_in_a_row() {
        let cases = [
            ("2", 4, Some(vec![1])),
            ("1 3", 4, Some(vec![0, 2])),
            ("1,3; 4", 4, Some(vec![0, 2, 3])),
            ("134", 4, Some(vec![0, 2, 3])),
            ("12", 12, Some(vec![11])),
            ("0", 4, None),
            ("5", 4, None),
            ("x", 4, None),
            ("", 4, None),
        ];
        for (line, count, wanted) in cases {
            assert_eq!(numbers(line, count), wanted, "{line}");
        }
    }

    #[test]
    fn pairs_are_letters_in_order_or_behind_numbers() {
        let ids = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        let (left, right) = (ids(&["l1", "l2"]), ids(&["x", "y", "z"]));
        let left: Vec<&String> = left.iter().collect();
        let said = |line: &str| {
            let pairs = pairs(line, &left, &right)?;
            Some(pairs.into_iter().map(|(one, other)| format!("{one}{other}")).collect::<Vec<_>>().join(" "))
        };
        for (line, wanted) in [
            ("b a", Some("l1y l2x")),
            ("ba", Some("l1y l2x")),
            ("2c 1B", Some("l1y l2z")),
            ("1b", Some("l1y")),
            ("- c", Some("l2z")),
            ("b", None),
            ("b d", None),
            ("1b 1a", None),
            ("3a", None),
            ("", None),
        ] {
            assert_eq!(said(line).as_deref(), wanted, "{line}");
        }
    }

    #[test]
    fn a_rating_is_a_point_and_a_paper() {
        let ids = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        let (scale, papers) = (ids(&["0", "1", "2"]), ids(&["policy", "minutes"]));
        let read = |line: &str| read_rating(&scale, &papers, line);
        let rated = |point: &str, document: &str| {
            Ok(Some(Rated { point: point.to_owned(), document: document.to_owned() }))
        };
        assert_eq!(read("2 2"), rated("2", "minutes"));
        assert_eq!(read(" 0, Policy "), rated("0", "policy"));
        assert_eq!(read("1"), rated("1", ""));
        assert_eq!(read("-"), Ok(None));
        for wrong in ["", "3 1", "2 3", "2 0", "2 other", "2 1 1"] {
            assert_eq!(read(wrong), Err(Misread::Rating), "{wrong}");
        }
    }
}
