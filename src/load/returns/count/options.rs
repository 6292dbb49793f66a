//! What a caller of the sink *count* may choose.

use crate::load::returns::lexicon::Lexicon;

/// How a file is to be counted.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// What may stand in the file; without it everything is counted as it stands.
    pub lexicon: Option<&'a Lexicon<'a>>,
    /// Count by block of respondents as well ([`block_of`](crate::model::tally::block_of)).
    pub blocks: bool,
    /// Count by organisation as well, where the file names any.
    pub organisations: bool,
    /// "Not applicable" needs a reason beside it. Without a framework it is not looked for.
    pub reasons: bool,
    /// Ids that count up were looked at and are right.
    pub ids_checked: bool,
    /// How many threads read; 0 = as many as the machine has cores, 1 = none is started.
    pub threads: usize,
}

impl Default for Options<'_> {
    /// No framework, no blocks, organisations, all cores.
    fn default() -> Self {
        Self {
            lexicon: None,
            blocks: false,
            organisations: true,
            reasons: true,
            ids_checked: false,
            threads: 0,
        }
    }
}
