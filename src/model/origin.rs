//! Origin of a file of returns: the survey system or the form that wrote it.

/// Origin of a file of returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Origin {
    /// Export of Kobo.
    Kobo,
    /// Export of ODK Central.
    Odk,
    /// Export of LimeSurvey.
    LimeSurvey,
    /// Export of Microsoft Forms.
    Microsoft,
    /// Export of Google Forms.
    Google,
    /// Form of ours in a workbook.
    WorkbookForm,
    /// Form of ours in Word.
    WordForm,
    /// Form of ours in a browser.
    BrowserForm,
    /// Table of nobody in particular.
    Table,
    /// Return in YAML that somebody wrote.
    Yaml,
}

/// Kind of a file of returns.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileKind {
    /// Where the file comes from.
    pub origin: Origin,
    /// Tag of the language of its headings, where these are labels of questions.
    pub labels: Option<String>,
}

impl From<Origin> for FileKind {
    fn from(origin: Origin) -> Self {
        Self { origin, labels: None }
    }
}

/// File of returns that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadFile {
    /// Its path as the user would write it.
    pub path: String,
    /// What it was recognised as.
    pub kind: FileKind,
    /// How many returns stand in it.
    pub returns: usize,
}
