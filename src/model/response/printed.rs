//! Consent: what of a response may be printed, decided here and nowhere else. An assessment gives its
//! responses out as [`Printed`] alone, so that no chapter can print what is withheld.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Answer, Capacity, Consent, Reply, Response};
use crate::model::day::Day;
use crate::model::framework::{Constituency, Indicator};
use crate::model::name::fold;
use crate::model::table::{Ix, Table};
use crate::model::tag::Language;

/// For whom something is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Purpose {
    /// For those who took part, and whom they give it to.
    #[default]
    Internal,
    /// For everybody.
    Publication,
}

impl Consent {
    /// Are words, role and name withheld?
    pub fn withholds(self, purpose: Purpose) -> bool {
        match self {
            Self::Yes => false,
            Self::Unsaid => purpose == Purpose::Publication,
            Self::No => true,
        }
    }
}

/// The name of a respondent as it may be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Name<'a> {
    /// The respondent's id.
    Said(&'a str),
    /// The number of the respondent in the register, from 1.
    Withheld(usize),
}

/// A comment, reason or piece of evidence as it may be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Words<'a> {
    /// There is none.
    None,
    /// The respondent's own words.
    Said(&'a str),
    /// There is one, and it is withheld.
    Withheld,
}

impl<'a> Words<'a> {
    fn of(text: &'a str, withheld: bool) -> Self {
        match (text.is_empty(), withheld) {
            (true, _) => Self::None,
            (false, true) => Self::Withheld,
            (false, false) => Self::Said(text),
        }
    }

    /// The words that may be printed; empty where there are none.
    pub fn text(self) -> &'a str {
        match self {
            Self::Said(text) => text,
            Self::None | Self::Withheld => "",
        }
    }

    /// Did the respondent write anything, printed or withheld?
    pub fn is_there(self) -> bool {
        self != Self::None
    }
}

/// All responses of an assessment, to be printed for a purpose. A copy shares them.
#[derive(Debug, Clone)]
pub struct Returns {
    responses: Arc<Table<Response>>,
    /// Numbers in the register.
    numbers: Arc<Table<Response, usize>>,
    /// Files in which nobody answers whose name may be printed.
    unnamed: BTreeSet<String>,
    purpose: Purpose,
    /// Responses of which words are printed and no answer.
    unanswered: BTreeSet<Ix<Response>>,
    /// Evidence that a publication leaves out: the answers rest on it all the same.
    held_back: Arc<BTreeSet<(Ix<Response>, Ix<Indicator>)>>,
}

impl Returns {
    /// Responses in the order in which they were read.
    pub fn new(responses: Table<Response>, purpose: Purpose) -> Self {
        Self {
            numbers: Arc::new(numbers(&responses)),
            unnamed: unnamed(&responses, purpose),
            responses: Arc::new(responses),
            purpose,
            unanswered: BTreeSet::new(),
            held_back: Arc::default(),
        }
    }

    /// The same, with these printed without their answers.
    #[must_use]
    pub(in crate::model) fn unanswered(self, unanswered: BTreeSet<Ix<Response>>) -> Self {
        Self { unanswered, ..self }
    }

    /// The same, with the evidence of these answers known to be there and not printed.
    #[must_use]
    pub(in crate::model) fn held_back(self, held_back: BTreeSet<(Ix<Response>, Ix<Indicator>)>) -> Self {
        Self { held_back: Arc::new(held_back), ..self }
    }

    /// The responses as they were given, for what decides about printing them.
    pub(in crate::model) fn raw(&self) -> &Table<Response> {
        &self.responses
    }

    /// The same responses, to be printed for another purpose.
    #[must_use]
    pub fn printed_for(self, purpose: Purpose) -> Self {
        Self { unnamed: unnamed(&self.responses, purpose), purpose, ..self }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.responses.len()
    }

    /// None at all?
    pub fn is_empty(&self) -> bool {
        self.responses.is_empty()
    }

    /// One response; `None` beyond the last.
    pub fn get(&self, position: Ix<Response>) -> Option<Printed<'_>> {
        let response = self.responses.get(position)?;
        let withheld = response.about().consent.withholds(self.purpose);
        Some(Printed {
            response,
            number: self.numbers[position],
            withheld,
            // A publication never names a person.
            nameless: withheld || self.purpose == Purpose::Publication,
            unanswered: self.unanswered.contains(&position),
            position,
            held_back: &self.held_back,
        })
    }

    /// Every response, in the order in which they were read.
    pub fn iter(&self) -> impl Iterator<Item = Printed<'_>> {
        self.responses.ixs().filter_map(|position| self.get(position))
    }

    /// Every response with its position, in the order in which they were read.
    pub fn pairs(&self) -> impl Iterator<Item = (Ix<Response>, Printed<'_>)> {
        self.responses.ixs().filter_map(|position| Some((position, self.get(position)?)))
    }

    /// Is the file one in which answers stand, and all of them of respondents whose names are withheld? Its
    /// name would often be theirs.
    pub fn is_unnamed(&self, file: &str) -> bool {
        self.unnamed.contains(file)
    }

    /// Are there such files?
    pub fn has_unnamed(&self) -> bool {
        !self.unnamed.is_empty()
    }
}

fn unnamed(responses: &Table<Response>, purpose: Purpose) -> BTreeSet<String> {
    let mut withheld: BTreeMap<&String, bool> = BTreeMap::new();
    for response in responses {
        for file in response.files.iter() {
            *withheld.entry(file).or_insert(true) &= response.about().consent.withholds(purpose);
        }
    }
    withheld.into_iter().filter(|(_, all)| *all).map(|(file, _)| file.clone()).collect()
}

/// Numbers of the responses in the register, which lists the constituencies one after the other.
pub fn numbers(responses: &Table<Response>) -> Table<Response, usize> {
    let mut order: Vec<Ix<Response>> = responses.ixs().collect();
    order.sort_by_key(|&position| responses[position].constituency);
    let mut numbers = responses.map(|_, _| 0);
    for (before, position) in order.into_iter().enumerate() {
        numbers[position] = before + 1;
    }
    numbers
}

/// A response as it may be printed.
#[derive(Debug, Clone, Copy)]
pub struct Printed<'a> {
    response: &'a Response,
    number: usize,
    withheld: bool,
    nameless: bool,
    unanswered: bool,
    position: Ix<Response>,
    held_back: &'a BTreeSet<(Ix<Response>, Ix<Indicator>)>,
}

impl<'a> Printed<'a> {
    /// The respondent's name, or a number in its place.
    pub fn name(&self) -> Name<'a> {
        if self.nameless { Name::Withheld(self.number) } else { Name::Said(&self.response.respondent) }
    }

    /// The respondent's id as names are compared, to find the same respondent in another assessment; it is printed nowhere.
    pub(crate) fn identity(&self) -> String {
        fold(&self.response.respondent)
    }

    /// Are words, role and name withheld?
    pub fn is_withheld(&self) -> bool {
        self.withheld
    }

    /// Is it the position of an organisation that agrees to be named?
    pub fn is_position(&self) -> bool {
        self.response.is_position()
    }

    /// Does the respondent agree that the words are printed, for everybody?
    pub fn consents(&self) -> bool {
        self.response.about().consent == Consent::Yes
    }

    /// Are its answers withheld, and only words printed?
    pub fn is_unanswered(&self) -> bool {
        self.unanswered
    }

    /// The constituency, a position in the framework.
    pub fn constituency(&self) -> Ix<Constituency> {
        self.response.constituency
    }

    /// The organisation; empty = none is named. It has a voice of its own, and its name is never withheld.
    pub fn organisation(&self) -> &'a str {
        &self.response.organisation
    }

    /// The function; empty = not said, or withheld.
    pub fn role(&self) -> &'a str {
        if self.withheld { "" } else { &self.response.about().role }
    }

    /// In which capacity the respondent says to answer; `None` where it is not said, which counts as an individual.
    pub fn capacity(&self) -> Option<Capacity> {
        self.response.about().capacity
    }

    /// The day on which it was answered; `None` where no day is said.
    pub fn answered_on(&self) -> Option<Day> {
        self.response.about().answered_on
    }

    /// Do answers of it stand in this file?
    pub fn stands_in(&self, file: &str) -> bool {
        self.response.files.iter().any(|one| one == file)
    }

    /// The files in which the answers stand, as they are called on the disk: [`Returns::is_unnamed`] says which
    /// of these names are not printed.
    pub(crate) fn files(&self) -> &'a [String] {
        &self.response.files
    }

    /// The answer to an indicator; blank when the return leaves it out. Answers are never withheld.
    pub fn answer(&self, indicator: Ix<Indicator>) -> Answer {
        self.response.answer(indicator)
    }

    /// The answer to an indicator with what was said beside it; `None` = the return leaves the indicator out.
    pub fn reply(&self, indicator: Ix<Indicator>) -> Option<PrintedReply<'a>> {
        let reply = self.response.replies.get(indicator)?;
        Some(self.printed(reply))
    }

    /// The language of its answers; `None` where it says none.
    pub fn language(&self) -> Option<&'a Language> {
        self.response.about().language.as_ref()
    }

    /// Does the answer to an indicator name what it rests on, printed or not?
    pub fn names_evidence(&self, indicator: Ix<Indicator>) -> bool {
        self.reply(indicator).is_some_and(|reply| reply.evidence().is_there())
            || self.held_back.contains(&(self.position, indicator))
    }

    /// Every reply of the return, in the order of the framework.
    pub fn replies(&self) -> impl Iterator<Item = PrintedReply<'a>> + use<'a> {
        let printed = *self;
        self.response.replies.values().map(move |reply| printed.printed(reply))
    }

    fn printed(&self, reply: &'a Reply) -> PrintedReply<'a> {
        let language = self.language();
        PrintedReply { reply, language, withheld: self.withheld, unanswered: self.unanswered }
    }
}

/// An answer, and what may be printed of what was said beside it.
#[derive(Debug, Clone, Copy)]
pub struct PrintedReply<'a> {
    reply: &'a Reply,
    language: Option<&'a Language>,
    withheld: bool,
    unanswered: bool,
}

impl<'a> PrintedReply<'a> {
    /// The answer.
    pub fn answer(&self) -> Answer {
        self.reply.answer
    }

    /// Is the answer withheld, and only the words beside it printed?
    pub fn is_unanswered(&self) -> bool {
        self.unanswered
    }

    /// The language of the words beside it; `None` where the return says none.
    pub fn language(&self) -> Option<&'a Language> {
        self.language
    }

    /// Why it does not apply.
    pub fn reason(&self) -> Words<'a> {
        Words::of(&self.reply.remarks().reason, self.withheld)
    }

    /// In the respondent's own words.
    pub fn comment(&self) -> Words<'a> {
        Words::of(&self.reply.remarks().comment, self.withheld)
    }

    /// What the answer rests on.
    pub fn evidence(&self) -> Words<'a> {
        Words::of(&self.reply.remarks().evidence, self.withheld)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{About, Remarks, Spot};
    use super::*;

    fn response(respondent: &str, constituency: u8, consent: Consent, file: &str) -> Response {
        let remarks = Remarks {
            comment: "a remark".to_owned(),
            evidence: "a gazette".to_owned(),
            ..Remarks::default()
        };
        let reply = Reply::new(Answer::Point(Ix::new(1)), remarks, Spot::default());
        Response {
            respondent: respondent.to_owned(),
            constituency: Ix::new(constituency.into()),
            organisation: "Union".into(),
            about: Some(Box::new(About { role: "Secretary".to_owned(), consent, ..About::default() })),
            files: Arc::new(vec![file.to_owned()]),
            replies: [(Ix::new(0), reply)].into_iter().collect(),
        }
    }

    #[test]
    fn consent_and_purpose_decide_together() {
        use Consent::{No, Unsaid, Yes};
        use Purpose::{Internal, Publication};
        let cases = [
            // consent, purpose, withheld
            (Yes, Internal, false),
            (Yes, Publication, false),
            (Unsaid, Internal, false),
            (Unsaid, Publication, true),
            (No, Internal, true),
            (No, Publication, true),
        ];
        for (consent, purpose, withheld) in cases {
            assert_eq!(consent.withholds(purpose), withheld, "{consent:?}, {purpose:?}");
            let returns = Returns::new([response("W1", 0, consent, "w.csv")].into_iter().collect(), purpose);
            let one = returns.get(Ix::new(0)).unwrap();
            let reply = one.reply(Ix::new(0)).unwrap();
            // A publication never names a person.
            let nameless = withheld || purpose == Publication;
            assert_eq!(one.name(), if nameless { Name::Withheld(1) } else { Name::Said("W1") });
            assert_eq!(one.role(), if withheld { "" } else { "Secretary" });
            let comment = if withheld { Words::Withheld } else { Words::Said("a remark") };
            assert_eq!(reply.comment(), comment);
            assert_eq!(reply.comment().text(), if withheld { "" } else { "a remark" });
            assert!(reply.evidence().is_there(), "that there is evidence counts, whoever may read it");
            // What counts is the same, and so is the organisation.
            assert_eq!((reply.answer(), one.organisation()), (Answer::Point(Ix::new(1)), "Union"));
            assert_eq!(reply.reason(), Words::None, "what is not there is not withheld");
        }
    }

    #[test]
    fn numbers_follow_the_register_and_stay_for_every_purpose() {
        // Read: workers W1, ministry M1, workers W2, ministry M2; the register: M1, M2, W1, W2.
        let list = [("W1", 1), ("M1", 0), ("W2", 1), ("M2", 0)];
        let consent = |id| if id == "W1" { Consent::No } else { Consent::Unsaid };
        let list: Table<Response> =
            list.into_iter().map(|(id, c)| response(id, c, consent(id), id)).collect();
        assert_eq!(numbers(&list).into_iter().collect::<Vec<_>>(), [3, 1, 4, 2]);
        let returns = Returns::new(list, Purpose::Internal);
        let names =
            |returns: &Returns| returns.iter().map(|one| format!("{:?}", one.name())).collect::<Vec<_>>();
        assert_eq!(names(&returns), ["Withheld(3)", "Said(\"M1\")", "Said(\"W2\")", "Said(\"M2\")"]);
        let returns = returns.printed_for(Purpose::Publication);
        assert_eq!(names(&returns), ["Withheld(3)", "Withheld(1)", "Withheld(4)", "Withheld(2)"]);
    }

    #[test]
    fn a_file_of_withheld_names_alone_is_unnamed() {
        let list = [
            response("W1", 0, Consent::No, "jane.csv"),
            response("W2", 0, Consent::No, "all.csv"),
            response("W3", 0, Consent::Yes, "all.csv"),
        ];
        let returns = Returns::new(list.into_iter().collect(), Purpose::Internal);
        assert!(returns.is_unnamed("jane.csv"));
        assert!(!returns.is_unnamed("all.csv"), "it bears nobody's name");
        assert!(!returns.is_unnamed("assessment.yaml"), "no answers stand in it");
    }
}
