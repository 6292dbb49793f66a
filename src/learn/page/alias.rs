//! Other ids for the items of an exercise: those in its file stand in the right order, and their letters tell it.

use sha2::{Digest as _, Sha256};

use crate::learn::answer::Answer;
use crate::model::course::training::{Exercise, Kind};

/// The other id of an item. It depends on the whole exercise, so that no table of them serves for two.
pub fn alias(exercise: &Exercise, id: &str) -> String {
    let digest = Sha256::digest(format!("{}\n{}\n{id}", exercise.sha256, exercise.id).as_bytes());
    digest.iter().take(5).fold(String::from("i"), |text, byte| format!("{text}{byte:02x}"))
}

/// An answer with the ids of the exercise's file: what a page without keys gave is told from its other ids.
pub fn resolved(exercise: &Exercise, answer: Answer) -> Answer {
    match answer {
        Answer::Order(order) => Answer::Order(own(exercise, order)),
        other => other,
    }
}

/// Ids, each as in the exercise's file; what is none of them stays, and is refused where the answer is marked.
pub fn own(exercise: &Exercise, ids: Vec<String>) -> Vec<String> {
    let Kind::Ordering { items, .. } = &exercise.kind else { return ids };
    // A page with keys has the ids themselves.
    if ids.iter().all(|id| items.iter().any(|item| item.id == *id)) {
        return ids;
    }
    let aliases: Vec<(String, &str)> =
        items.iter().map(|item| (alias(exercise, &item.id), &*item.id)).collect();
    let of_alias = |given: String| match aliases.iter().find(|(alias, _)| *alias == given) {
        Some((_, id)) => (*id).to_owned(),
        None => given,
    };
    ids.into_iter().map(of_alias).collect()
}
