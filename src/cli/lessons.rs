//! The lessons of an assessment's framework, for the report and the study plan.

use super::language::nearest;
use super::session::Session;
use crate::load::Material;
use crate::model::course::Lessons;

/// What teaches each indicator, in the reader's language; none where the framework teaches nothing. What is wrong with its exercises
/// is for `framework check` to say and keeps nobody from a report.
pub(super) fn of(material: &Material, session: &Session) -> Option<Lessons> {
    let set = material.framework.as_ref()?;
    let known: Vec<&str> = set.languages().collect();
    let language = nearest(session.locale.tag(), known.iter().copied()).unwrap_or(set.framework.language());
    let texts = set.in_language(language)?;
    if texts.course.topics.is_empty() {
        return None;
    }
    let training = session.loader().training(set);
    Some(Lessons::of(&texts.framework, &texts.course, training.as_ref()))
}
