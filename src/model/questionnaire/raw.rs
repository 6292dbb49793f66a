//! What stands in the file of a questionnaire, exactly as written.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::framework::raw::indexed::Pairs;
use crate::model::marked::Marked;

/// `questionnaires/<framework>/<constituency>.yaml`
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawQuestionnaire {
    /// Id of the questionnaire, unique among its kind without regard to case.
    pub id: Marked<String>,
    /// `<framework id>@<major version>`
    pub framework: Marked<String>,
    /// The constituency that is asked.
    pub constituency: Marked<String>,
    /// Title of the questionnaire, as a reader sees it.
    pub title: String,
    /// What is said to the respondent first.
    #[serde(default)]
    pub lead_in: String,
    /// Whom it is meant for: which organisations, which units.
    #[serde(default)]
    pub meant_for: String,
    /// When `na`, `dk` and `nc` are the right answer.
    #[serde(default)]
    pub states: RawStates,
    /// Sections of the questionnaire, in the order of the file.
    pub sections: Vec<RawSection>,
    /// Shorter forms by name: the ids of their indicators. `full` is always there.
    #[serde(default)]
    pub profiles: Pairs<Vec<Marked<String>>>,
}

/// Some questions under a heading.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawSection {
    /// Id of the section, unique among its kind without regard to case.
    pub id: Marked<String>,
    /// The heading.
    pub title: String,
    /// What is said before the questions.
    #[serde(default)]
    pub lead_in: String,
    /// What counts as evidence for this constituency here.
    #[serde(default)]
    pub evidence: String,
    /// Questions of the section, in the order of the file.
    pub questions: Vec<RawQuestion>,
}

/// When an answer that is no point is the right one.
#[derive(Debug, Default, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RawStates {
    /// Not applicable.
    pub na: String,
    /// Don't know.
    pub dk: String,
    /// Not consulted or informed.
    pub nc: String,
}

/// The answer that an honest respondent will often have to give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum RawExpected {
    /// Don't know.
    Dk,
}

/// A question.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawQuestion {
    /// The indicator for which it is asked.
    pub indicator: Marked<String>,
    /// The question in the constituency's own words; left out = the question of the indicator.
    #[serde(default)]
    pub text: String,
    /// Who inside the organisation would know.
    #[serde(default)]
    pub knows: String,
    /// `dk` where many who answer honestly will not know.
    #[serde(default)]
    pub expect: Option<RawExpected>,
}
