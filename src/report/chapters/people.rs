//! Respondents in the report: their names or a number in its place, in which capacity they answer, and what
//! stands where words are withheld.

use super::context::Context;
use crate::document::tree::{Inline, Span};
use crate::locale::Arg;
use crate::model::framework::{Constituency, Indicator};
use crate::model::response::{Capacity, Name, Printed, PrintedReply, Words};
use crate::model::table::Ix;

impl Context<'_> {
    /// A respondent with the constituency for which the answers count.
    pub(super) fn person(&self, constituency: Ix<Constituency>, name: Name<'_>) -> String {
        format!("{} · {}", self.voice(constituency), self.name(name))
    }

    /// The name of a respondent, or what stands in its place.
    pub(super) fn name(&self, name: Name<'_>) -> String {
        match name {
            Name::Said(id) => id.to_owned(),
            Name::Withheld(number) => self.format("name-withheld", &[("number", Arg::Count(number as u64))]),
        }
    }

    /// In which capacity a respondent answers.
    pub(super) fn capacity(&self, response: &Printed<'_>) -> String {
        self.text(match response.capacity() {
            Some(Capacity::Organisation) => "capacity-organisation",
            Some(Capacity::Individual) => "capacity-individual",
            None => "capacity-unsaid",
        })
    }

    /// The answer of a reply in the words of its scale, or that it is withheld.
    pub(super) fn replied(&self, indicator: Ix<Indicator>, reply: PrintedReply<'_>) -> String {
        match reply.is_unanswered() {
            true => self.text("answer-withheld"),
            false => self.answer(indicator, reply.answer()),
        }
    }

    /// One text beside an answer, or that it is withheld; empty where there is none.
    pub(super) fn words(&self, words: Words<'_>) -> String {
        match words {
            Words::None => String::new(),
            Words::Said(text) => text.to_owned(),
            Words::Withheld => self.text("words-withheld"),
        }
    }

    /// All that was said beside an answer, a line each.
    pub(super) fn remarks(&self, reply: PrintedReply<'_>) -> Inline {
        let texts = [
            ("said-reason", reply.reason()),
            ("said-comment", reply.comment()),
            ("said-evidence", reply.evidence()),
        ];
        let lines: Vec<String> = texts
            .into_iter()
            .filter(|(_, words)| words.is_there())
            .map(|(key, words)| self.format(key, &[("text", Arg::Text(&self.words(words)))]))
            .collect();
        let mut out = Inline::default();
        for (n, line) in lines.into_iter().enumerate() {
            out = if n == 0 { out } else { out.then(Span::Break) };
            out = out.text(line);
        }
        out
    }
}
