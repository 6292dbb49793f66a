//! Registers as they are written: instruments that indicators cite, practices that advice points to, terms.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `instruments.yaml`
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawRegister {
    /// Instruments of the register, in the order of the file.
    pub instruments: Vec<RawInstrument>,
}

/// A source that indicators cite.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawInstrument {
    /// Id of the instrument, unique among its kind without regard to case.
    pub id: String,
    /// What kind of text it is.
    pub kind: String,
    /// Its number, such as C144.
    #[serde(default)]
    pub number: Option<String>,
    /// Title of the instrument, as a reader sees it.
    pub title: String,
    /// The year of adoption.
    #[serde(default)]
    pub year: Option<u16>,
    /// Binding once ratified?
    pub binding: bool,
    /// Was the entry checked against a source?
    pub verified: bool,
    /// What it is used for here, in a sentence.
    #[serde(default, rename = "use")]
    pub use_here: String,
}

/// `practices.yaml`
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawPractices {
    /// Practices, in the order of the file.
    pub practices: Vec<RawPractice>,
}

/// A practice to look at, with its critics.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawPractice {
    /// Id of the practice, unique among its kind without regard to case.
    pub id: String,
    /// Title of the practice, as a reader sees it.
    pub title: String,
    /// Where.
    #[serde(rename = "where")]
    pub place: String,
    /// Since when.
    pub since: String,
    /// Date of the last information; what happened later is not told here.
    #[serde(default)]
    pub as_of: String,
    /// What is done.
    pub what: String,
    /// What came of it.
    pub result: String,
    /// What is held against it.
    pub criticism: String,
    /// What would have to hold to transfer it.
    pub transfer: String,
    /// Where this is known from.
    pub source: String,
    /// Was it checked against a source?
    pub verified: bool,
}

/// `glossary.yaml`
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawGlossary {
    /// Terms of the glossary, in the order of the file.
    pub terms: Vec<RawTerm>,
}

/// A term in plain words.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawTerm {
    /// Id of the term, unique among its kind without regard to case.
    pub id: String,
    /// The term.
    pub term: String,
    /// What it means here.
    pub definition: String,
    /// Ids of related terms.
    #[serde(default)]
    pub see: Vec<String>,
}
