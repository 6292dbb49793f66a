//! Spellings of names: what is the same name is printed as it was first spelled.

use std::collections::HashMap;
use std::sync::Arc;

use crate::model::name::{clean, fold};

/// First spelling of each name.
#[derive(Debug, Clone, Default)]
pub(in crate::load) struct Spellings(HashMap<String, Arc<str>>);

impl Spellings {
    /// With these names, so spelled.
    pub(in crate::load) fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let mut spellings = Self::default();
        for name in names {
            spellings.first(name);
        }
        spellings
    }

    /// The first spelling of a name: this one if it is new.
    pub(in crate::load) fn first(&mut self, name: &str) -> Arc<str> {
        let shown = clean(name);
        if shown.is_empty() {
            return Arc::from("");
        }
        self.0.entry(fold(name)).or_insert_with(|| shown.into()).clone()
    }
}
