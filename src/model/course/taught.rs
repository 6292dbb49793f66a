//! Which section of a lesson teaches an indicator, and which exercises practise it.

use std::collections::BTreeMap;

use super::Course;
use super::training::{Exercise, Kind, Training};
use crate::model::framework::Framework;

/// What teaches an indicator.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taught {
    /// Id of the topic.
    pub topic: String,
    /// Id of the section of its lesson.
    pub section: String,
    /// Title of that section.
    pub title: String,
    /// Ids of the exercises, in order: cases that rate the indicator, and those on an objective of the section;
    /// where there are none of either, all of the topic.
    pub exercises: Vec<String>,
}

/// By the id of each indicator that is taught: what teaches it. An indicator beside a core one is taught where that is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lessons(BTreeMap<String, Taught>);

impl Lessons {
    /// The lessons of a framework, with the exercises where there are some.
    pub fn of(framework: &Framework, course: &Course, training: Option<&Training>) -> Self {
        let mut lessons = BTreeMap::new();
        for i in framework.indicators().ixs() {
            let core = framework[i].supports.unwrap_or(i);
            let Some(topic) = framework.topic_of(core) else { continue };
            let Some(teaching) = course.topics.iter().find(|one| one.topic == topic.id) else { continue };
            let wanted = framework[core].lesson.as_deref();
            let section = teaching.lesson.as_ref().zip(wanted).and_then(|(lesson, id)| lesson.section(id));
            let Some(section) = section else { continue };
            let objectives: Vec<&str> = teaching
                .objectives
                .iter()
                .filter(|objective| objective.section == section.id)
                .map(|objective| objective.id.as_str())
                .collect();
            let own = framework[core].id.as_str();
            let rates = |exercise: &Exercise| {
                let Kind::Case { ratings, .. } = &exercise.kind else { return false };
                ratings.iter().any(|rating| rating.indicator == own)
            };
            let practises =
                |exercise: &&Exercise| rates(exercise) || objectives.contains(&exercise.objective.as_str());
            let unit = training.and_then(|training| training.unit(&topic.id));
            let all = || unit.into_iter().flat_map(|unit| &unit.exercises);
            let mut exercises: Vec<String> = all().filter(practises).map(|one| one.id.clone()).collect();
            if exercises.is_empty() {
                exercises.extend(all().map(|one| one.id.clone()));
            }
            let taught = Taught {
                topic: topic.id.to_string(),
                section: section.id.clone(),
                title: section.title.clone(),
                exercises,
            };
            lessons.insert(framework[i].id.to_string(), taught);
        }
        Self(lessons)
    }

    /// What teaches an indicator.
    pub fn get(&self, indicator: &str) -> Option<&Taught> {
        self.0.get(indicator)
    }
}

impl Taught {
    /// The exercises, shortly: three and more that follow one another by their numbers are the first and the last of them.
    pub fn runs(&self) -> Vec<String> {
        let number = |id: &str| {
            let stem = id.trim_end_matches(|c: char| c.is_ascii_digit());
            Some((stem.to_owned(), id[stem.len()..].parse::<u32>().ok()?))
        };
        let follows = |(before, after): (&String, &String)| match (number(before), number(after)) {
            (Some((stem, n)), Some((other, next))) => stem == other && n.checked_add(1) == Some(next),
            _ => false,
        };
        let mut runs = Vec::new();
        for run in self.exercises.chunk_by(|before, after| follows((before, after))) {
            match run {
                [first, _, .., last] => runs.push(format!("{first}\u{2013}{last}")),
                few => runs.extend(few.iter().cloned()),
            }
        }
        runs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exercises_that_follow_one_another_are_a_run() {
        let cases = [
            (&["T03X1", "T03X2", "T03X3", "T03X5"][..], &["T03X1\u{2013}T03X3", "T03X5"][..]),
            (&["T03X1", "T03X2"], &["T03X1", "T03X2"]),
            (&["T03X9", "T03X10", "T03X11"], &["T03X9\u{2013}T03X11"]),
            (&["A1", "B2", "case"], &["A1", "B2", "case"]),
            (&[], &[]),
        ];
        for (exercises, runs) in cases {
            let exercises = exercises.iter().map(|id| (*id).to_owned()).collect();
            let taught = Taught { exercises, ..Taught::default() };
            assert_eq!(taught.runs(), runs);
        }
    }
}
