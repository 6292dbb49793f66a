//! The manifest of an archive: what is in it, what made it, and what was left out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The name of the manifest in its archive.
pub(crate) const MANIFEST: &str = "archive.json";

/// The version of the layout of archives that this program writes and reads.
pub(crate) const LAYOUT: u32 = 1;

/// What an archive says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub(crate) struct Manifest {
    /// The layout of the archive.
    pub archive: u32,
    /// Name of the program that made it.
    pub tool: String,
    /// Its version.
    pub version: String,
    /// Id of the assessment.
    pub assessment: String,
    /// Its date, year-month-day.
    pub date: String,
    /// The folder of the assessment below `material`; empty where it is that folder.
    pub folder: String,
    /// Id of the framework.
    pub framework: String,
    /// Its version.
    pub framework_version: String,
    /// SHA-256 of its files.
    pub framework_sha256: String,
    /// Every other file of the archive, by name.
    pub files: Vec<Held>,
    /// What was left out on purpose.
    pub left_out: Vec<String>,
}

/// A file of an archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub(crate) struct Held {
    /// Its name in the archive.
    pub path: String,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// Contacts of the invited were taken out of it. What it was before is not said: they could be guessed from its fingerprint.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub without_contacts: bool,
}
