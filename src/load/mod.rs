//! From bytes to nouns: the only reader of frameworks, questionnaires, assessments, returns and
//! tallies.

pub mod builtin;
#[cfg(feature = "cli")]
pub mod disk;
pub mod source;
#[cfg(feature = "cli")]
pub mod stream;

mod assessment;
mod columns;
mod framework;
mod returns;
mod table;
mod tally;
mod text;
mod yaml;

pub use assessment::raw::RawAssessment;
pub use assessment::{FILE as ASSESSMENT_FILE, assessment, assessment_from_tally};
pub use framework::{LoadedFramework, framework};
pub use text::Texts;

use crate::diag::Diagnostics;
use crate::model::assessment::Assessment;

/// What came of loading: an assessment if nothing is wrong, every finding, and the texts that were
/// read.
#[derive(Debug, Default)]
pub struct Material {
    /// The assessment; `None` when there is an error among the findings.
    pub assessment: Option<Assessment>,
    /// Every finding.
    pub diagnostics: Diagnostics,
    /// The texts that were read, for excerpts.
    pub texts: Texts,
}
