//! From bytes to nouns: the only reader of frameworks, questionnaires, assessments, returns and
//! tallies.

pub mod builtin;
#[cfg(feature = "cli")]
pub mod disk;
pub mod source;
