//! Respondents in the report: their names or a number in its place, in which capacity they answer, and what
//! stands where words are withheld.

use super::context::Context;
use crate::document::tree::{Inline, Span};
use crate::locale::Arg;
use crate::model::framework::{Constituency, Indicator};
use crate::model::response::{Capacity, Name, Printed, PrintedReply, Words};
use crate::model::table::Ix;
use crate::model::tag::{Language, base};

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
        let lines = texts.into_iter().filter(|(_, words)| words.is_there());
        let lines = lines.map(|(key, words)| self.quoted(key, words, reply.language()));
        lines.enumerate().fold(Inline::default(), |out, (n, line)| match n {
            0 => line,
            _ => out.then(Span::Break).with(line),
        })
    }

    /// Words beside an answer in a sentence of the document, by its key.
    pub(super) fn quoted(&self, key: &str, words: Words<'_>, language: Option<&Language>) -> Inline {
        match self.foreign(words, language) {
            Some(foreign) => {
                let sentence = self.format(key, &[("text", Arg::Text("\0"))]);
                let (before, behind) = sentence.split_once('\0').unwrap_or((&sentence, ""));
                Inline::from(before).with(foreign).with(behind)
            }
            None => self.format(key, &[("text", Arg::Text(&self.words(words)))]).into(),
        }
    }

    /// Words beside an answer by themselves.
    pub(super) fn spoken(&self, words: Words<'_>, language: Option<&Language>) -> Inline {
        self.foreign(words, language).unwrap_or_else(|| self.words(words).into())
    }

    /// Words in another language than that of the document, with their language; none where it is the same, or not known.
    fn foreign(&self, words: Words<'_>, language: Option<&Language>) -> Option<Inline> {
        let Words::Said(text) = words else { return None };
        let language = self.other_than_mine(language)?;
        Some(Span::Foreign { language: language.to_string(), text: Inline::own(text) }.into())
    }

    /// A language, if it is another than that of the document.
    fn other_than_mine<'l>(&self, language: Option<&'l Language>) -> Option<&'l Language> {
        language.filter(|language| language.base() != base(self.locale.tag()))
    }

    /// The language of a constituency's own words, if it is another than that of the document: that in which all its returns were
    /// given that name one, for a statement names none.
    pub(super) fn spoken_by(&self, constituency: Ix<Constituency>) -> Option<&Language> {
        let returns = self.assessment.responses()?.iter().filter(|one| one.constituency() == constituency);
        let mut named = returns.filter_map(|one| one.language());
        let first = named.next()?;
        self.other_than_mine(named.all(|other| other.base() == first.base()).then_some(first))
    }
}
