//! What a caller may choose.

use super::vocabulary::Vocabulary;

/// How a file is to be counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// What may stand in the file; without it everything is counted as it stands.
    pub vocabulary: Option<Vocabulary>,
    /// Count by block of respondents as well ([`block_of`](crate::model::tally::block_of)).
    pub blocks: bool,
    /// Count by organisation as well, where the file names any.
    pub organisations: bool,
    /// How many threads read; 0 = as many as the machine has cores, 1 = none is started.
    pub threads: usize,
}

impl Default for Options {
    /// No vocabulary, no blocks, organisations, all cores.
    fn default() -> Self {
        Self { vocabulary: None, blocks: false, organisations: true, threads: 0 }
    }
}
