//! Sink *collect*: every response of every file, put together by respondent, with what only all of them
//! together can tell: answers given twice, and people or organisations on two sides.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::{Path, PathBuf};

use super::drag::Drag;
use super::problem::{At, Problem};
use super::spellings::Spellings;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Sentence, excerpt, sentence};
use crate::model::framework::{Constituency, Framework, Indicator};
use crate::model::name::fold;
use crate::model::response::{About, Answer, Reply, Response};
use crate::model::table::{Ix, Table};

/// So many answers given twice are named one by one for two files.
const NAMED: usize = 10;

/// Who answers, as one row or one file says it.
#[derive(Debug, Clone)]
pub(super) struct Who {
    /// The respondent's id.
    pub(super) respondent: String,
    /// The constituency.
    pub(super) constituency: Ix<Constituency>,
    /// The organisation; empty = none is named.
    pub(super) organisation: String,
    /// What else is said of the respondent.
    pub(super) about: About,
    /// Where the organisation is named, or the respondent.
    pub(super) place: Place,
}

/// Puts rows and files together into one response for each respondent.
pub(super) struct Collect<'a> {
    framework: &'a Framework,
    /// Spellings of organisations, the invited ones first.
    pub(super) organisations: Spellings,
    /// In the order in which the respondents were first met.
    responses: Table<Response>,
    by_key: BTreeMap<(Ix<Constituency>, String), Ix<Response>>,
    /// Responses of which something could not be read.
    pub(super) troubled: Vec<Ix<Response>>,
    twice: Vec<Twice>,
    /// What was said last where something was said twice, by respondent and indicator.
    latest: BTreeMap<(Ix<Response>, Ix<Indicator>), (Answer, Place)>,
    /// Where each respondent was first met.
    places: Table<Response, Place>,
}

/// An answer that was given before.
struct Twice {
    respondent: Ix<Response>,
    indicator: Ix<Indicator>,
    first: Place,
    second: Place,
    same: bool,
}

impl<'a> Collect<'a> {
    /// Nothing read yet.
    pub(super) fn new(framework: &'a Framework, organisations: Spellings) -> Self {
        Self {
            framework,
            organisations,
            responses: Table::new(),
            by_key: BTreeMap::new(),
            troubled: Vec::new(),
            twice: Vec::new(),
            latest: BTreeMap::new(),
            places: Table::new(),
        }
    }

    /// The response of a respondent, new or known. What contradicts what was said before is an error.
    pub(super) fn respondent(&mut self, who: Who, file: &Path) -> (Ix<Response>, Option<Problem>) {
        let organisation = self.organisations.first(&who.organisation);
        let shown = file.display().to_string();
        match self.by_key.entry((who.constituency, fold(&who.respondent))) {
            Entry::Vacant(free) => {
                let position = self.responses.push(Response {
                    respondent: who.respondent,
                    constituency: who.constituency,
                    organisation,
                    about: who.about,
                    files: vec![shown],
                    replies: BTreeMap::new(),
                });
                free.insert(position);
                self.places.push(who.place);
                (position, None)
            }
            Entry::Occupied(known) => {
                let position = *known.get();
                let response = &mut self.responses[position];
                // The files are read one after the other.
                if response.files.last() != Some(&shown) {
                    response.files.push(shown);
                }
                merge(&mut response.about, who.about);
                let before = response.organisation.clone();
                if before.is_empty() {
                    response.organisation = organisation;
                    return (position, None);
                }
                let other = !organisation.is_empty() && organisation != before;
                let problem = other.then(|| Problem::TwoOrganisations {
                    respondent: excerpt(&response.respondent),
                    here: excerpt(&organisation),
                    before: excerpt(&before),
                });
                (position, problem)
            }
        }
    }

    /// Has the respondent given no answer to the indicator yet?
    pub(super) fn is_unanswered(&self, respondent: Ix<Response>, indicator: Ix<Indicator>) -> bool {
        self.responses[respondent].answer(indicator) == Answer::BLANK
    }

    /// Takes an answer with what is said beside it. In a wide table a row that says the same again is the same
    /// row, and no second answer: that is what `again` allows. Words are kept where one of the two has none.
    pub(super) fn reply(
        &mut self,
        respondent: Ix<Response>,
        indicator: Ix<Indicator>,
        reply: Reply,
        again: bool,
    ) -> Option<Problem> {
        match self.responses[respondent].replies.entry(indicator) {
            Entry::Vacant(free) => {
                free.insert(reply);
            }
            // A blank cell beside an answer is no second answer.
            Entry::Occupied(mut first) if reply.answer == Answer::BLANK && agree(first.get(), &reply) => {
                add_words(first.get_mut(), reply);
            }
            Entry::Occupied(mut first)
                if first.get().answer == Answer::BLANK && agree(first.get(), &reply) =>
            {
                let before = first.insert(reply);
                add_words(first.get_mut(), before);
            }
            Entry::Occupied(mut first) => {
                let (answer, place) = match self.latest.get(&(respondent, indicator)) {
                    Some((answer, place)) => (*answer, place.clone()),
                    None => (first.get().answer, first.get().place.clone()),
                };
                self.latest.insert((respondent, indicator), (reply.answer, reply.place.clone()));
                let same = answer == reply.answer;
                if again && same && place.path() == reply.place.path() && agree(first.get(), &reply) {
                    add_words(first.get_mut(), reply);
                    let indicator = self.framework[indicator].id.to_string();
                    return Some(Problem::Repeated { indicator });
                }
                let second = reply.place;
                self.twice.push(Twice { respondent, indicator, first: place, second, same });
            }
        }
        None
    }

    /// Something of this response could not be read.
    pub(super) fn trouble(&mut self, respondent: Ix<Response>) {
        if self.troubled.last() != Some(&respondent) {
            self.troubled.push(respondent);
        }
    }

    /// All responses, with the errors that only all files together show.
    pub(super) fn finish(
        mut self,
        weighs: &dyn Fn(Ix<Constituency>) -> bool,
        diags: &mut Diagnostics,
    ) -> Collected {
        self.say_what_is_said_twice(diags);
        self.say_who_is_on_two_sides(weighs, diags);
        self.troubled.sort_unstable();
        Collected { responses: self.responses, places: self.places, troubled: self.troubled }
    }

    /// By pairs of files: a file that is there in two versions is said once, as that.
    fn say_what_is_said_twice(&self, diags: &mut Diagnostics) {
        let mut pairs: BTreeMap<(PathBuf, PathBuf), Vec<&Twice>> = BTreeMap::new();
        let mut order = Vec::new();
        for one in &self.twice {
            let pair = (one.first.path().to_owned(), one.second.path().to_owned());
            let list = pairs.entry(pair.clone()).or_default();
            if list.is_empty() {
                order.push(pair);
            }
            list.push(one);
        }
        for pair in order {
            let list = &pairs[&pair];
            let (first, second) = (&pair.0, &pair.1);
            let answers = |file: &Path| {
                let all = self.responses.iter().flat_map(|response| response.replies.values());
                all.filter(|reply| reply.answer != Answer::BLANK && reply.place.path() == file).count()
            };
            if first != second && list.iter().all(|one| one.same) && list.len() > 1 && answers(second) == 0 {
                let (count, path, first) = (list.len(), second.as_path(), first.as_path());
                let message = sentence!("same-answers", path, count, first);
                diags.push(
                    Diagnostic::error(Code::SameFile, Place::file(second), message)
                        .help(sentence!("help-take-one-file-out")),
                );
                continue;
            }
            for one in list.iter().take(if first == second { usize::MAX } else { NAMED }) {
                let problem = Problem::AnsweredTwice {
                    respondent: excerpt(&self.responses[one.respondent].respondent),
                    indicator: self.framework[one.indicator].id.to_string(),
                    before: At::Place(Box::new(one.first.clone())),
                };
                let mut finding = problem.say(one.second.clone(), &super::problem::Setting::default());
                if first != second {
                    finding.help = Some(self.two_exports(one));
                }
                diags.push(finding);
            }
            if first != second && list.len() > NAMED {
                let (count, path, first) = (list.len() - NAMED, second.as_path(), first.as_path());
                let message = sentence!("more-answers-twice", count, path, first);
                diags.push(Diagnostic::error(Code::DuplicateAnswer, Place::file(second), message));
            }
        }
    }

    fn two_exports(&self, one: &Twice) -> Sentence {
        let respondent = &self.responses[one.respondent].respondent;
        let counted = respondent.chars().all(|c| c.is_ascii_digit());
        if counted {
            sentence!("help-two-exports", id = format!("b{respondent}"))
        } else {
            sentence!("help-leave-one-or-other-id")
        }
    }

    fn say_who_is_on_two_sides(&self, weighs: &dyn Fn(Ix<Constituency>) -> bool, diags: &mut Diagnostics) {
        let id = |c: Ix<Constituency>| &self.framework[c].id;
        let mut people: BTreeMap<(String, String), Ix<Response>> = BTreeMap::new();
        let mut organisations: BTreeMap<String, Ix<Response>> = BTreeMap::new();
        for (n, response) in self.responses.pairs() {
            if response.organisation.is_empty() {
                continue;
            }
            let organisation = fold(&response.organisation);
            let c = response.constituency;
            let other = *people.entry((organisation.clone(), fold(&response.respondent))).or_insert(n);
            let before = self.responses[other].constituency;
            if before != c {
                let respondent = sentence!("respondent", name = &response.respondent);
                let (organisation, place) = (&response.organisation, &self.places[other]);
                let (here, there) = (id(c), id(before));
                let message =
                    sentence!("respondent-on-two-sides", respondent, organisation, here, there, place);
                let one = Diagnostic::error(Code::TwoSides, self.places[n].clone(), message);
                diags.push(one.help(sentence!("help-one-constituency")));
            }
            if !weighs(c) {
                continue;
            }
            let first = *organisations.entry(organisation).or_insert(n);
            let before = self.responses[first].constituency;
            if before != c && other == n {
                let (organisation, place) = (&response.organisation, &self.places[first]);
                let (here, there) = (id(c), id(before));
                let message = sentence!("organisation-on-two-sides", organisation, here, there, place);
                let one = Diagnostic::error(Code::TwoSides, self.places[n].clone(), message);
                diags.push(one.help(sentence!("help-one-side")));
            }
        }
    }
}

/// What all files together came to.
pub(super) struct Collected {
    /// In the order in which the respondents were first met.
    pub(super) responses: Table<Response>,
    /// Where each was first met.
    pub(super) places: Table<Response, Place>,
    /// Those of which something could not be read, in rising order.
    pub(super) troubled: Vec<Ix<Response>>,
}

/// What a further row says of a respondent; what was said first stays, but a no to printing wins.
fn merge(about: &mut About, more: About) {
    use crate::model::response::{Capacity, Consent};
    let keep = |mine: &mut String, theirs: String| {
        if mine.is_empty() {
            *mine = theirs;
        }
    };
    keep(&mut about.role, more.role);
    about.language = about.language.take().or(more.language);
    about.answered_on = about.answered_on.or(more.answered_on);
    if more.capacity == Capacity::Organisation {
        about.capacity = more.capacity;
    }
    about.consent = match (about.consent, more.consent) {
        (Consent::No, _) | (_, Consent::No) => Consent::No,
        (Consent::Yes, _) | (_, Consent::Yes) => Consent::Yes,
        _ => Consent::Unsaid,
    };
}

/// The three words beside an answer.
fn words_of(reply: &Reply) -> [&String; 3] {
    [&reply.reason, &reply.comment, &reply.evidence]
}

/// Do two answers say nothing different beside them?
fn agree(one: &Reply, other: &Reply) -> bool {
    let mut pairs = words_of(one).into_iter().zip(words_of(other));
    pairs.all(|(a, b)| a.is_empty() || b.is_empty() || a == b)
}

/// Takes the words that a reply lacks from another.
fn add_words(reply: &mut Reply, more: Reply) {
    let pairs = [
        (&mut reply.reason, more.reason),
        (&mut reply.comment, more.comment),
        (&mut reply.evidence, more.evidence),
    ];
    for (mine, theirs) in pairs {
        if mine.is_empty() {
            *mine = theirs;
        }
    }
}

/// One long table's respondents, as [`Drag`] sees them.
pub(super) fn finding_of_drag(drag: &Drag, file: &Path) -> Option<Diagnostic> {
    let (count, first, last) = drag.found()?;
    let message = sentence!("respondents-counted-up", count, first, last);
    let one = Diagnostic::error(Code::CountingUp, Place::file(file), message);
    Some(one.help(sentence!("help-respondents-counted-up")))
}
