//! Exercises of the framework below: those whose indicators a framework that extends it neither hides nor changes.

use crate::model::course::Course;
use crate::model::course::training::raw::RawExercise;
use crate::model::course::training::{Files, Training};
use crate::model::framework::{Extension, Framework};

/// Leaves out of the files what is no matter of a framework that extends theirs; gives the ids of the exercises that are gone.
pub(super) fn take_over(files: &mut Files, framework: &Framework, course: &Course) -> Vec<String> {
    let changed: Vec<&str> = framework.extension().map(changed).unwrap_or_default();
    let is_taught = |objective: &str| {
        course.topics.iter().flat_map(|topic| &topic.objectives).any(|known| known.id == objective)
    };
    let mut left_out = Vec::new();
    for unit in &mut files.units {
        unit.raw.exercises.retain(|exercise| {
            let stays =
                is_taught(&exercise.objective.value) && !changed.iter().any(|id| is_about(exercise, id));
            if !stays {
                left_out.push(exercise.id.value.clone());
            }
            stays
        });
    }
    files.units.retain(|unit| !unit.raw.exercises.is_empty());
    if let Some(key) = &mut files.key {
        key.raw.key.retain(|entry| !changed.contains(&entry.indicator.value.as_str()));
    }
    // The course has another name: its certificate is not that of the framework below.
    if let Some(file) = &mut files.course {
        file.raw.title.clear();
    }
    left_out
}

/// Has every module something left that is graded?
pub(super) fn is_whole(training: &Training) -> bool {
    training.modules.iter().zip(0..).all(|(module, n)| {
        let mut graded = training.units.iter().filter(|unit| unit.module == n).flat_map(|unit| unit.graded());
        module.weight.is_zero() || graded.next().is_some()
    })
}

fn changed(extension: &Extension) -> Vec<&str> {
    let hidden = extension.hidden.iter().map(|one| one.id.as_str());
    let others = extension.reworded.iter().chain(&extension.altered).map(String::as_str);
    hidden.chain(others).collect()
}

/// Is an exercise about an indicator: does it rate it, or name it in one of its texts?
fn is_about(exercise: &RawExercise, indicator: &str) -> bool {
    exercise.ratings.iter().any(|rating| rating.indicator.value == indicator)
        || texts(exercise).any(|text| names(text, indicator))
}

fn texts(exercise: &RawExercise) -> impl Iterator<Item = &str> {
    let options = exercise.options.iter().flat_map(|one| [&one.text, &one.feedback]);
    let pieces = exercise.items.iter().chain(&exercise.right).flat_map(|one| [&one.text, &one.feedback]);
    let left = exercise.left.iter().flat_map(|one| [&one.text, &one.feedback]);
    let near = exercise.near.iter().map(|one| &one.feedback);
    let whole = [&exercise.prompt, &exercise.explain].into_iter().chain(&exercise.hints);
    whole.chain(options).chain(pieces).chain(left).chain(near).map(String::as_str)
}

/// Does a text hold an id as a word of its own?
fn names(text: &str, id: &str) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(id).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + id.len()..]);
        !before.chars().next_back().is_some_and(is_letter) && !after.chars().next().is_some_and(is_letter)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_named_as_a_word_of_its_own() {
        for (text, named) in [
            ("T03P5", true),
            ("Which point has (T03P5)?", true),
            ("T03P51 and XT03P5", false),
            ("T03P51, then T03P5.", true),
            ("nothing", false),
        ] {
            assert_eq!(names(text, "T03P5"), named, "{text}");
        }
    }
}
