//! A form that was filled in: what it says of itself and of whoever answers, as a long table that takes the one road.

use crate::model::columns::CANONICAL;
use crate::model::person::respondent;

/// The first line of the table: it names the separator, whatever stands in the cells, and is no row.
pub(super) const SEPARATOR: &[u8] = b"sep=,\n";

/// Who answers, as a form and what was filled into it say.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Head<'a> {
    pub(super) organisation: &'a str,
    pub(super) person: &'a str,
    pub(super) constituency: &'a str,
    pub(super) role: &'a str,
    pub(super) language: &'a str,
    pub(super) answered_on: &'a str,
    pub(super) capacity: &'a str,
    pub(super) consent: &'a str,
}

impl<'a> Head<'a> {
    /// The respondent of a form is its organisation; several people of one have a name each. `None` if nobody is named.
    pub(super) fn respondent(&self) -> Option<String> {
        Some(respondent(self.organisation, self.person)).filter(|name| !name.is_empty())
    }

    /// A row of the canonical table: who answers, and the indicator with its answer, reason, comment and evidence.
    pub(super) fn row<'c>(self, respondent: &'c str, answer: [&'c str; 5]) -> [&'c str; CANONICAL.len()]
    where
        'a: 'c,
    {
        let [indicator, answer, reason, comment, evidence] = answer;
        [
            respondent,
            self.constituency,
            self.organisation,
            self.role,
            indicator,
            answer,
            reason,
            comment,
            evidence,
            self.language,
            self.answered_on,
            self.capacity,
            self.consent,
        ]
    }
}
