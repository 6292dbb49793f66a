//! The policy for returns: who may answer uninvited, which near names are two organisations, what was checked by hand.

use schemars::JsonSchema;
use serde::Deserialize;

use super::invitation::Publication;

/// What `assessment.yaml` says about the returns as a whole. The default is what holds where it says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReturnsPolicy {
    /// Returns of organisations that the list of the invited does not name.
    pub uninvited: Uninvited,
    /// Names, as written, that are near an invited one and mean another organisation.
    pub distinct: Vec<String>,
    /// Respondents' ids that count up, with one answer each, were looked at and are right.
    pub ids_checked: bool,
    /// Whether "not applicable" needs a reason.
    pub reasons: Reasons,
    /// What is printed under whose name where a return does not say.
    pub publication: Publication,
}

impl ReturnsPolicy {
    /// The policy under which returns are read as they are written: whether words may be printed is what a return itself says of
    /// it. What an assessment makes of silence holds where it is read, and does not travel.
    pub(crate) fn as_written(&self) -> Self {
        Self { publication: Publication::default(), ..self.clone() }
    }
}

/// What becomes of a return of a constituency whose invited organisations are listed, from none of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Uninvited {
    /// It is an error.
    #[default]
    Refused,
    /// It is shown and counts nowhere.
    Heard,
    /// It counts like any other.
    Counted,
}

/// Whether an answer `na` needs a reason.
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Reasons {
    /// It may stand without one.
    Optional,
    /// Without one it is an error.
    #[default]
    Required,
}

/// The one word that `ids` takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Ids {
    /// Somebody looked at ids that count up, and they are right.
    Checked,
}
