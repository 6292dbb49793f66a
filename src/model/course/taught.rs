//! Which section of a lesson teaches an indicator, and which exercises practise it.

use std::collections::BTreeMap;

use super::Course;
use super::training::{Exercise, Kind, Training};
use crate::model::framework::Framework;

/// What teaches an indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
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
