//! Fields of a form: room for a choice, for a line or for sentences, each with the name under which its value is found again.

use schemars::JsonSchema;
use serde::Serialize;

use super::inline::Inline;
use crate::locale::Locale;

/// Room to fill in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Field {
    /// The name of its value in the file, such as `T02P3.comment`.
    pub tag: String,
    /// What is to be filled in.
    pub label: Inline,
    /// In which way.
    pub fill: Fill,
}

/// The way in which a field is filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Fill {
    /// One of several boxes is ticked.
    Choice(Vec<Choice>),
    /// A few words on one line, with those that stand there already.
    Line(String),
    /// Sentences, with those that stand there already.
    Text(String),
    /// A day, as year-month-day; empty = none yet.
    Day(String),
}

/// A box to tick.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Choice {
    /// Its value in the file.
    pub code: String,
    /// What stands beside the box.
    pub label: Inline,
    /// When it is the right one. Neighbours of which nothing is said share a line.
    pub meaning: Inline,
    /// It is ticked.
    pub ticked: bool,
}

impl Field {
    /// A field without a value.
    pub fn new(tag: impl Into<String>, label: impl Into<Inline>, fill: Fill) -> Self {
        Self { tag: tag.into(), label: label.into(), fill }
    }
}

impl Choice {
    /// A box that is not ticked.
    pub fn new(code: impl Into<String>, label: impl Into<Inline>, meaning: impl Into<Inline>) -> Self {
        Self { code: code.into(), label: label.into(), meaning: meaning.into(), ticked: false }
    }

    /// What stands beside the box, with its meaning.
    pub fn said(&self, locale: &Locale) -> Inline {
        Inline::labelled(self.label.clone(), self.meaning.clone(), locale)
    }
}

/// Choices by the lines in which they stand.
pub fn lines(choices: &[Choice]) -> Vec<&[Choice]> {
    choices.chunk_by(|one, next| one.meaning.is_empty() && next.meaning.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_without_a_meaning_share_a_line() {
        let list = [("0", "none"), ("1", "all"), ("na", ""), ("dk", ""), ("2", "half")];
        let list = list.map(|(code, meaning)| Choice::new(code, code, meaning));
        let codes = |line: &&[Choice]| line.iter().map(|one| one.code.clone()).collect::<Vec<_>>().join(" ");
        assert_eq!(lines(&list).iter().map(codes).collect::<Vec<_>>(), ["0", "1", "na dk", "2"]);
    }
}
