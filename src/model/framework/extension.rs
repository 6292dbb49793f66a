//! Extension: what a framework that extends another one changes of it.

use super::Version;

/// What a framework changes of the one that it extends, and, where that extends another one in its turn, of the lowest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// Id of the framework that is extended.
    pub id: String,
    /// Its version.
    pub version: Version,
    /// Indicators that are left out, in the order of that framework.
    pub hidden: Vec<Hidden>,
    /// Ids of the indicators with other words, in the order of the framework.
    pub reworded: Vec<String>,
    /// Ids of the indicators of which something else than words is different, such as the weight or who is asked.
    pub altered: Vec<String>,
    /// Ids of the indicators that are new.
    pub added: Vec<String>,
}

/// An indicator that is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hidden {
    /// Id of the hidden indicator in the framework that is extended.
    pub id: String,
    /// Title of the hidden indicator, as a reader sees it.
    pub title: String,
    /// The file in which it stands, as seen from the folder of that framework.
    pub file: String,
}

impl Extension {
    /// Is this the id of an indicator that is left out?
    pub fn hides(&self, id: &str) -> bool {
        self.hidden.iter().any(|one| one.id == id)
    }
}
