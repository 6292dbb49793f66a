//! What stands in the file of a questionnaire, exactly as written.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::framework::raw::indexed::Pairs;
use crate::model::marked::Marked;

/// `questionnaires/<framework>/<constituency>.yaml`
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawQuestionnaire {
    /// The id.
    pub id: Marked<String>,
    /// `<framework id>@<major version>`
    pub framework: Marked<String>,
    /// The constituency that is asked.
    pub constituency: Marked<String>,
    /// The name.
    pub title: String,
    /// What is said to the respondent first.
    #[serde(default)]
    pub lead_in: String,
    /// In order.
    pub sections: Vec<RawSection>,
    /// Shorter forms by name: the ids of their indicators. `full` is always there.
    #[serde(default)]
    pub profiles: Pairs<Vec<Marked<String>>>,
}

/// Some questions under a heading.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawSection {
    /// The id.
    pub id: Marked<String>,
    /// The heading.
    pub title: String,
    /// What is said before the questions.
    #[serde(default)]
    pub lead_in: String,
    /// In order.
    pub questions: Vec<RawQuestion>,
}

/// A question.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawQuestion {
    /// The indicator for which it is asked.
    pub indicator: Marked<String>,
    /// The question in the constituency's words.
    pub text: String,
}
