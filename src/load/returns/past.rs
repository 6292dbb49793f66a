//! Ids of earlier versions of a framework, while returns are carried over: what each of them is now, and what was met of them.

use std::collections::BTreeMap;

use crate::diag::excerpt;
use crate::model::framework::{Framework, Indicator, Rename, Version};
use crate::model::name::fold;
use crate::model::table::Ix;

/// What became of the ids of earlier versions, by their comparison keys.
#[derive(Debug)]
pub(in crate::load) struct Past {
    ids: BTreeMap<String, Id>,
}

#[derive(Debug)]
struct Id {
    /// As the renames spell it.
    spelled: String,
    /// The indicator that it is now; none where it was dropped.
    now: Option<Ix<Indicator>>,
}

impl Past {
    /// The ids of sound renames. What is said first of an id stands.
    pub(in crate::load) fn new(renames: &[Rename], framework: &Framework) -> Self {
        let mut ids = BTreeMap::new();
        for one in renames {
            let is_new = |to: &String| framework.indicators().position(|i| fold(&i.id) == fold(to));
            let id = Id { spelled: one.from.clone(), now: one.to.as_ref().and_then(is_new) };
            ids.entry(fold(&one.from)).or_insert(id);
        }
        Self { ids }
    }

    /// The id of an earlier version that a text names.
    pub(super) fn id(&self, text: &str) -> Option<&str> {
        self.ids.get(&fold(text)).map(|one| one.spelled.as_str())
    }

    /// Every id by its comparison key, with the indicator that it is now.
    pub(super) fn all(&self) -> impl Iterator<Item = (&String, Option<Ix<Indicator>>)> {
        self.ids.iter().map(|(key, one)| (key, one.now))
    }
}

/// What was met of earlier versions in files of returns.
#[derive(Debug, Default)]
pub(in crate::load) struct Met {
    /// How many answers stand under ids of earlier versions.
    pub(in crate::load) answers: BTreeMap<String, u64>,
    /// How many stand under ids that neither the framework nor its renames know.
    pub(in crate::load) unknown: BTreeMap<String, u64>,
    /// The earliest version of which a form says that it was made from it.
    pub(in crate::load) version: Option<Version>,
}

impl Met {
    /// Counts an answer under an id of an earlier version.
    pub(super) fn count(&mut self, id: &str) {
        *self.answers.entry(id.to_owned()).or_default() += 1;
    }

    /// Counts an answer under an id of which nobody says what became of it.
    pub(super) fn count_unknown(&mut self, id: &str) {
        *self.unknown.entry(excerpt(id)).or_default() += 1;
    }

    /// Takes down the version that a form names.
    pub(super) fn made_from(&mut self, version: Option<Version>) {
        self.version = [self.version, version].into_iter().flatten().min();
    }
}
