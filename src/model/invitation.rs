//! The invitation: what those who are asked to answer are told about it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::day::Day;
use super::tag::Language;

/// What a covering letter says, as far as `assessment.yaml` says it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Invitation {
    /// The languages of the forms, where other ones than that of the assessment are wanted too; the first is the usual one.
    pub languages: Vec<Language>,
    /// The last day on which a return is taken.
    pub deadline: Option<Day>,
    /// Whom returns are mailed to; empty = not said.
    pub return_to: String,
    /// What is printed under whose name.
    pub publication: Publication,
}

/// What is printed under the name of an organisation, where its return does not say.
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Publication {
    /// Words and names are printed in the report, unless a return withholds them.
    #[default]
    Named,
    /// Words and names are printed nowhere, unless a return allows it.
    Unnamed,
}
