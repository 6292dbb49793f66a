//! What stands in `assessment.yaml`, exactly as written.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::framework::raw::indexed::Pairs;
use crate::model::marked::Marked;

/// `assessment.yaml`
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawAssessment {
    /// The id; it begins the names of the files of the report.
    pub assessment: Marked<String>,
    /// Whom it is about.
    pub body: RawBody,
    /// `<id>@<major version>` of a built-in framework, or the path of a folder.
    pub framework: Marked<String>,
    /// Year-month-day.
    pub date: Marked<String>,
    /// The language of the report, such as `en`.
    #[serde(default = "english")]
    pub language: Marked<String>,
    /// Who prepared it.
    #[serde(default)]
    pub prepared_by: String,
    /// Weights of the voices; as in the framework if left out.
    #[serde(default)]
    pub constituencies: Pairs<Marked<i64>>,
    /// Targets by id; as in the framework if left out.
    #[serde(default)]
    pub targets: Pairs<Marked<f64>>,
    /// `full`, or the name of a shorter form of the questionnaires.
    #[serde(default)]
    pub questionnaire: Option<Marked<String>>,
    /// The folder of the returns.
    #[serde(default = "returns")]
    pub returns: Marked<String>,
    /// Who is expected to answer, and what; without it, whoever sent a return.
    #[serde(default)]
    pub invited: Vec<RawInvited>,
    /// The folder of the statements: `<constituency>.md`.
    #[serde(default)]
    pub statements: Option<Marked<String>>,
    /// An earlier assessment.
    #[serde(default)]
    pub baseline: Option<Marked<String>>,
}

/// Whom the assessment is about.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawBody {
    /// The name.
    pub name: Marked<String>,
    /// Kinds of country; left out = unknown, and then every indicator applies.
    #[serde(default)]
    pub profile: Vec<Marked<String>>,
}

/// An organisation that is expected to answer.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawInvited {
    /// Its name, exactly as in its returns.
    pub organisation: Marked<String>,
    /// Its constituency.
    pub constituency: Marked<String>,
    /// Its remits; left out = everything.
    #[serde(default)]
    pub remit: Vec<Marked<String>>,
    /// The form that it was sent, if another than the assessment's.
    #[serde(default)]
    pub questionnaire: Option<Marked<String>>,
}

fn english() -> Marked<String> {
    Marked { value: "en".to_owned(), line: 0, column: 0 }
}

fn returns() -> Marked<String> {
    Marked { value: "returns".to_owned(), line: 0, column: 0 }
}
