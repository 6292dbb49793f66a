//! The capstone: a small assessment of the trainee's own country, which a trainer marks by a rubric.

use std::collections::BTreeMap;

use super::checked::At;
use super::raw::RawCapstone;
use crate::diag::{Code, Diagnostics, sentence};
use crate::model::course::Course;
use crate::model::framework::File;
use crate::model::ratio::Ratio;

/// The id under which hours on it are declared and its mark is given.
pub const CAPSTONE: &str = "capstone";

/// A capstone with its rubric.
#[derive(Debug, Clone)]
pub struct Capstone {
    /// Title.
    pub title: String,
    /// What is to be done, as Markdown.
    pub brief: String,
    /// Nominal minutes: those that the topics give to work in one's own country.
    pub minutes: u32,
    /// What it is marked by.
    pub criteria: Vec<Criterion>,
}

/// A criterion of a rubric.
#[derive(Debug, Clone)]
pub struct Criterion {
    /// Id of the criterion.
    pub id: String,
    /// What is looked at.
    pub title: String,
    /// How much it weighs.
    pub weight: u32,
    /// What each level looks like, from 0.
    pub levels: Vec<String>,
}

/// Why levels are no mark of a capstone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unmarked {
    /// It has no such criterion.
    Unknown(String),
    /// A criterion has no such level: its id, and the highest.
    TooHigh(String, usize),
    /// Criteria without a level.
    Missing(Vec<String>),
}

impl Capstone {
    /// Is there a level for every criterion, and for nothing else?
    ///
    /// # Errors
    /// Why not.
    pub fn fits(&self, levels: &BTreeMap<String, u32>) -> Result<(), Unmarked> {
        for (id, level) in levels {
            let Some(criterion) = self.criteria.iter().find(|one| one.id == *id) else {
                return Err(Unmarked::Unknown(id.clone()));
            };
            let most = criterion.levels.len().saturating_sub(1);
            if *level as usize > most {
                return Err(Unmarked::TooHigh(id.clone(), most));
            }
        }
        let missing: Vec<String> = self
            .criteria
            .iter()
            .filter(|one| !levels.contains_key(&one.id))
            .map(|one| one.id.clone())
            .collect();
        if missing.is_empty() { Ok(()) } else { Err(Unmarked::Missing(missing)) }
    }

    /// The share that these levels earn: each as a part of its highest, by the weights of the criteria.
    pub fn share(&self, levels: &BTreeMap<String, u32>) -> Ratio {
        let all: u64 = self.criteria.iter().map(|one| u64::from(one.weight)).sum();
        let earned: Ratio = self
            .criteria
            .iter()
            .map(|one| {
                let level = levels.get(&one.id).copied().unwrap_or_default();
                let most = one.levels.len().saturating_sub(1) as u64;
                &Ratio::whole(one.weight.into()) * &Ratio::of(level.into(), most)
            })
            .sum();
        earned.share_of(&Ratio::whole(all))
    }
}

/// Makes the capstone of its file.
pub(super) fn capstone(
    file: &File<RawCapstone>,
    course: &Course,
    diags: &mut Diagnostics,
) -> Option<Capstone> {
    let raw = &file.raw;
    let mut at = At { path: &file.path, diags };
    at.format(&raw.format);
    at.unique(raw.criteria.iter().map(|criterion| &criterion.id));
    if raw.criteria.is_empty() {
        at.error(Code::BadCourse, &raw.format, sentence!("capstone-no-criteria"));
    }
    let mut criteria = Vec::new();
    for one in &raw.criteria {
        let in_order = one.levels.iter().zip(0_u32..).all(|(level, n)| level.code == n);
        if one.levels.len() < 2 || !in_order {
            at.error(Code::BadCourse, &one.id, sentence!("capstone-levels", id = &one.id.value));
        }
        let weight = one.weight.unwrap_or(1);
        if !(1..=100).contains(&weight) {
            at.error(Code::BadCourse, &one.id, sentence!("capstone-weight", id = &one.id.value));
        }
        let levels = one.levels.iter().map(|level| level.text.clone()).collect();
        criteria.push(Criterion { id: one.id.value.clone(), title: one.title.clone(), weight, levels });
    }
    let minutes = course.topics.iter().filter_map(|topic| topic.minutes).map(|parts| parts.assignment).sum();
    Some(Capstone { title: raw.title.clone(), brief: raw.brief.clone(), minutes, criteria })
}
