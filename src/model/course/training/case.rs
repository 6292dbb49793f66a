//! A case: the papers of a country that does not exist, and the key to what they show.

/// A case with its key.
#[derive(Debug, Clone)]
pub struct Case {
    /// Id of the case.
    pub id: String,
    /// Title of the case.
    pub title: String,
    /// What is said first.
    pub lead_in: String,
    /// Minutes that reading it takes.
    pub minutes: u32,
    /// The papers, in order.
    pub papers: Vec<Paper>,
    /// What the papers show, indicator by indicator.
    pub key: Vec<KeyEntry>,
}

/// A paper of a case.
#[derive(Debug, Clone)]
pub struct Paper {
    /// Id of the paper.
    pub id: String,
    /// Title of the paper.
    pub title: String,
    /// The paper, as Markdown.
    pub markdown: String,
}

/// What the papers show on an indicator.
#[derive(Debug, Clone)]
pub struct KeyEntry {
    /// Id of the indicator.
    pub indicator: String,
    /// Code of the point.
    pub point: String,
    /// So many points apart two readings may lie.
    pub tolerance: u32,
    /// Id of the paper that carries the point.
    pub document: String,
    /// The sentence that carries it.
    pub sentence: String,
    /// Why it is this point and not the next.
    pub why: String,
}

impl Case {
    /// The paper with this id.
    pub fn paper(&self, id: &str) -> Option<&Paper> {
        self.papers.iter().find(|paper| paper.id == id)
    }

    /// What the papers show on an indicator.
    pub fn entry(&self, indicator: &str) -> Option<&KeyEntry> {
        self.key.iter().find(|entry| entry.indicator == indicator)
    }
}
