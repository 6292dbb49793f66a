//! Habits: what files do that a plain one does not, each by its name.

use std::collections::BTreeSet;

/// Everything that is noted of files.
#[rustfmt::skip]
pub(crate) const HABITS: [&str; 83] = [
    "BOM",
    "CRLF",
    "Kobo groups",
    "LF",
    "LimeSurvey names",
    "LimeSurvey with submitdate",
    "N/A of LimeSurvey",
    "NUL",
    "ODK groups",
    "UTF-16 BE",
    "UTF-16 BE without mark",
    "UTF-16 LE",
    "UTF-16 LE without mark",
    "Windows-1252",
    "[id] headings",
    "a column that is missing",
    "a respondent in two rows of a wide table",
    "a second answer",
    "anchors",
    "another apostrophe",
    "another case",
    "bad capacity",
    "bad consent",
    "blank rows",
    "blank rows above",
    "blanks",
    "byte order marks",
    "codes",
    "codes with decimals",
    "columns in another order",
    "columns twice that nobody reads",
    "comma",
    "constituencies by their titles",
    "contradicting organisations",
    "decomposed",
    "empty surplus cells",
    "everything quoted",
    "held for review",
    "ids that count up",
    "labels",
    "labels in French",
    "lone CR",
    "long",
    "metadata column",
    "na with a reason",
    "na without a reason",
    "no line end at the end",
    "no respondent",
    "no-break spaces",
    "not approved",
    "notes below",
    "off-scale answers",
    "open quote",
    "organisations named late",
    "plain names",
    "reasons optional",
    "repeated answers",
    "review column",
    "rows of separators",
    "rows of spaces",
    "select-multiple",
    "semicolon",
    "sep=",
    "short rows",
    "shuffled",
    "signs for no organisation",
    "sorted by indicator",
    "sorted by respondent",
    "spaces and dashes",
    "states",
    "stray quote",
    "surplus cells",
    "tab",
    "title above",
    "two columns of one meaning",
    "unknown column",
    "unknown constituency",
    "unknown indicators",
    "unnamed column",
    "white space at the ends",
    "wide",
    "words for no answer",
    "zero-width spaces",
];

/// What a file does that a plain one does not.
#[derive(Debug, Default)]
pub(crate) struct Habits(pub(crate) BTreeSet<&'static str>);

impl Habits {
    pub(crate) fn note(&mut self, habit: &'static str) {
        self.0.insert(habit);
    }

    pub(crate) fn note_if(&mut self, is_so: bool, habit: &'static str) {
        if is_so {
            self.note(habit);
        }
    }
}
