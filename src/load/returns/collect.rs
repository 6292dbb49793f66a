//! Sink *collect*: every response of every file, put together by respondent, with what only all of them
//! together can tell: answers given twice, and people or organisations on two sides.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::drag::Drag;
use super::lexicon::Lexicon;
use super::past::Met;
use super::problem::{At, Problem};
use super::respondents::{Hash, Respondents};
use super::spellings::Spellings;
use super::spots::Spots;
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, Sentence, excerpt, sentence};
use crate::model::framework::{Constituency, Framework, Indicator};
use crate::model::name::fold;
use crate::model::origin::FileKind;
use crate::model::response::{About, Answer, Replies, Reply, Response, Spot};
use crate::model::table::{Ix, Table};

/// The most answers that are held one by one; a survey of more is counted by `tally`.
const MOST_ANSWERS: usize = 5_000_000;
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
    pub(super) spot: Spot,
}

/// Puts rows and files together into one response for each respondent.
pub(super) struct Collect<'a> {
    framework: &'a Framework,
    /// Spellings of organisations, the invited ones first.
    pub(super) organisations: Spellings,
    /// What the files were recognised as, in the order in which they were read.
    pub(super) kinds: Vec<(PathBuf, FileKind)>,
    /// The files that were read.
    pub(super) spots: Spots,
    /// What was met of earlier versions of the framework.
    pub(super) past: Met,
    /// How many files were looked at that turned out to be none of returns.
    pub(super) left_out: usize,
    /// Organisations of which a form came that says whose it is, and is not read.
    pub(super) turned_away: Vec<String>,
    /// In the order in which the respondents were first met.
    responses: Table<Response>,
    by_key: Respondents,
    /// Responses of which something could not be read.
    pub(super) troubled: Vec<Ix<Response>>,
    twice: Vec<Twice>,
    /// Respondents who say two things of themselves that exclude each other, with the code of what they say.
    torn: BTreeSet<(Ix<Response>, Code)>,
    /// What was said last where something was said twice, by respondent and indicator.
    latest: BTreeMap<(Ix<Response>, Ix<Indicator>), (Answer, Spot)>,
    /// Where each respondent was first met.
    met: Table<Response, Spot>,
    /// The file that is being read, as a list of files.
    file: Arc<Vec<String>>,
    answers: usize,
}

/// An answer that was given before.
struct Twice {
    respondent: Ix<Response>,
    indicator: Ix<Indicator>,
    first: Spot,
    second: Spot,
    /// The earlier answer and the later one.
    answers: [Answer; 2],
}

impl Twice {
    fn is_same(&self) -> bool {
        self.answers[0] == self.answers[1]
    }
}

impl<'a> Collect<'a> {
    /// Nothing read yet.
    pub(super) fn new(framework: &'a Framework, organisations: Spellings) -> Self {
        Self {
            framework,
            organisations,
            kinds: Vec::new(),
            spots: Spots::default(),
            past: Met::default(),
            left_out: 0,
            turned_away: Vec::new(),
            responses: Table::new(),
            by_key: Respondents::default(),
            troubled: Vec::new(),
            twice: Vec::new(),
            torn: BTreeSet::new(),
            latest: BTreeMap::new(),
            met: Table::new(),
            file: Arc::default(),
            answers: 0,
        }
    }

    /// Counts an answer under an id that is none of the present version, while returns are carried over.
    pub(super) fn count_past(&mut self, id: &str, lexicon: &Lexicon<'_>) {
        if let Some(id) = lexicon.past_id(id) {
            self.past.count(id);
        } else if lexicon.indicator(id).is_none() {
            self.past.count_unknown(id);
        }
    }

    /// Are there more answers than are held one by one?
    pub(super) fn is_full(&self) -> bool {
        self.answers > MOST_ANSWERS
    }

    /// Takes down what a file was recognised as. What is said first stands: a form knows better than the table made of it.
    pub(super) fn recognised(&mut self, file: &Path, kind: impl FnOnce() -> FileKind) {
        if self.kinds.last().is_none_or(|(last, _)| last != file) {
            self.kinds.push((file.to_owned(), kind()));
        }
    }

    /// The response of a respondent, new or known. What contradicts what was said before is an error.
    pub(super) fn respondent(&mut self, who: Who, file: &Path) -> (Ix<Response>, Option<Problem>) {
        let organisation = self.organisations.first(&who.organisation);
        let hash = Hash::of(number(who.constituency.number()), &who.respondent);
        let Some(known) = self.by_key.group(hash) else {
            if self.file.first().is_none_or(|known| Path::new(known) != file) {
                self.file = Arc::new(vec![file.display().to_string()]);
            }
            let position = self.responses.push(Response {
                respondent: who.respondent,
                constituency: who.constituency,
                organisation,
                about: (who.about != About::default()).then(|| Box::new(who.about)),
                files: self.file.clone(),
                replies: Replies::default(),
            });
            self.by_key.add(hash, number(position.number()));
            self.met.push(who.spot);
            return (position, None);
        };
        let position = Ix::new(*known as usize);
        let response = &mut self.responses[position];
        // The files are read one after the other.
        if response.files.last().is_none_or(|known| Path::new(known) != file) {
            Arc::make_mut(&mut response.files).push(file.display().to_string());
        }
        if who.about != *response.about() {
            let said = response.about.get_or_insert_default();
            if said.consent.contradicts(who.about.consent) {
                self.torn.insert((position, Code::BadConsent));
            }
            if said.capacity.zip(who.about.capacity).is_some_and(|(one, other)| one != other) {
                self.torn.insert((position, Code::BadCapacity));
            }
            said.add(who.about);
        }
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
        let replies = &mut self.responses[respondent].replies;
        let Some(first) = replies.get_mut(indicator) else {
            self.answers += 1;
            replies.insert(indicator, reply);
            return None;
        };
        let agree = agree(first, &reply);
        // A blank cell beside an answer is no second answer.
        if reply.answer == Answer::BLANK && agree {
            first.add_remarks(reply.remarks().clone());
            return None;
        }
        if first.answer == Answer::BLANK && agree {
            let before = std::mem::replace(first, reply);
            first.add_remarks(before.remarks().clone());
            return None;
        }
        let latest = self.latest.get(&(respondent, indicator));
        let (answer, spot) = latest.copied().unwrap_or((first.answer, first.spot));
        self.latest.insert((respondent, indicator), (reply.answer, reply.spot));
        let same = answer == reply.answer;
        if again && same && spot.file == reply.spot.file && agree {
            first.add_remarks(reply.remarks().clone());
            let indicator = self.framework[indicator].id.to_string();
            return Some(Problem::Repeated { indicator });
        }
        let answers = [answer, reply.answer];
        self.twice.push(Twice { respondent, indicator, first: spot, second: reply.spot, answers });
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
        lexicon: &Lexicon<'_>,
        diags: &mut Diagnostics,
    ) -> Collected {
        self.report_duplicates(diags);
        self.report_two_sides(weighs, lexicon, diags);
        self.report_torn(diags);
        self.troubled.sort_unstable();
        Collected { responses: self.responses, met: self.met, spots: self.spots, troubled: self.troubled }
    }

    /// By pairs of files: a file that is there in two versions is said once, as that.
    fn report_duplicates(&self, diags: &mut Diagnostics) {
        let mut pairs: BTreeMap<(u32, u32), Vec<&Twice>> = BTreeMap::new();
        let mut order = Vec::new();
        for one in &self.twice {
            let pair = (one.first.file, one.second.file);
            let list = pairs.entry(pair).or_default();
            if list.is_empty() {
                order.push(pair);
            }
            list.push(one);
        }
        let mut answers = vec![0_usize; self.spots.len()];
        for reply in self.responses.iter().flat_map(|response| response.replies.values()) {
            if let Some(count) =
                answers.get_mut(reply.spot.file as usize).filter(|_| reply.answer != Answer::BLANK)
            {
                *count += 1;
            }
        }
        for pair in order {
            let list = &pairs[&pair];
            let (first, second) = (self.spots.path(pair.0), self.spots.path(pair.1));
            let is_whole = answers.get(pair.1 as usize) == Some(&0);
            if first != second && list.iter().all(|one| one.is_same()) && list.len() > 1 && is_whole {
                let (count, path, first) = (list.len(), second, first);
                let message = sentence!("same-answers", path, count, first);
                diags.push(
                    Diagnostic::error(Code::SameFile, Place::file(second), message)
                        .help(sentence!("help-take-one-file-out")),
                );
                continue;
            }
            let (rows, list) = self.pairs_of_rows(list);
            diags.extend(rows.into_iter().map(|pair| self.two_rows(&pair)).collect::<Diagnostics>());
            for one in list.iter().take(if first == second { usize::MAX } else { NAMED }) {
                let code = |answer: Answer| answer.code(self.framework, one.indicator).to_owned();
                let problem = Problem::AnsweredTwice {
                    respondent: excerpt(&self.responses[one.respondent].respondent),
                    indicator: self.framework[one.indicator].id.to_string(),
                    answers: Box::new(one.answers.map(code)),
                    before: At::Place(Box::new(self.spots.place(one.first))),
                };
                let mut finding =
                    problem.diagnostic(self.spots.place(one.second), &super::problem::Setting::default());
                if first != second {
                    finding.help = Some(self.two_exports(one));
                }
                diags.push(finding);
            }
            if first != second && list.len() > NAMED {
                let (count, path, first) = (list.len() - NAMED, second, first);
                let message = sentence!("more-answers-twice", count, path, first);
                diags.push(Diagnostic::error(Code::DuplicateAnswer, Place::file(second), message));
            }
        }
    }

    /// Takes out of a list what stands in the same two rows of one file again and again: that is one mistake.
    fn pairs_of_rows<'t>(&self, list: &[&'t Twice]) -> (Vec<Vec<&'t Twice>>, Vec<&'t Twice>) {
        let mut pairs: BTreeMap<(u32, u32), Vec<&Twice>> = BTreeMap::new();
        let rows = |one: &Twice| (one.second.line, one.first.line);
        for one in list.iter().filter(|one| one.first.file == one.second.file) {
            pairs.entry(rows(one)).or_default().push(one);
        }
        pairs.retain(|_, list| list.len() > 1);
        let alone = list.iter().copied().filter(|one| !pairs.contains_key(&rows(one))).collect();
        (pairs.into_values().collect(), alone)
    }

    /// One finding for all that two rows of one respondent answer twice.
    fn two_rows(&self, pair: &[&Twice]) -> Diagnostic {
        let answers = pair.iter().map(|one| {
            let [before, here] = one.answers.map(|answer| answer.code(self.framework, one.indicator));
            format!("{}: {before} / {here}", self.framework[one.indicator].id)
        });
        let (count, answers) = (pair.len(), Names::plain(answers).first(NAMED));
        let one = pair[0];
        let respondent = sentence!("respondent", name = excerpt(&self.responses[one.respondent].respondent));
        let before = &self.spots.row(one.first);
        let message = sentence!("answered-in-two-rows", respondent, count, answers, before);
        let finding = Diagnostic::error(Code::DuplicateAnswer, self.spots.row(one.second), message);
        finding.help(sentence!("help-answered-in-two-rows"))
    }

    fn two_exports(&self, one: &Twice) -> Sentence {
        let respondent = &self.responses[one.respondent].respondent;
        let counted = respondent.chars().all(|c| c.is_ascii_digit());
        if counted {
            sentence!("help-two-exports", id = format!("b{respondent}"))
        } else {
            sentence!("help-move-older-file")
        }
    }

    fn report_torn(&self, diags: &mut Diagnostics) {
        for &(one, code) in &self.torn {
            let respondent = sentence!("respondent", name = excerpt(&self.responses[one].respondent));
            let (message, help) = match code {
                Code::BadCapacity => {
                    (sentence!("capacity-torn", respondent), sentence!("help-capacity-torn"))
                }
                _ => (sentence!("consent-torn", respondent), sentence!("help-consent-torn")),
            };
            let place = self.spots.place(self.met[one]);
            diags.push(Diagnostic::warning(code, place, message).help(help));
        }
    }

    fn report_two_sides(
        &self,
        weighs: &dyn Fn(Ix<Constituency>) -> bool,
        lexicon: &Lexicon<'_>,
        diags: &mut Diagnostics,
    ) {
        let place = |n: Ix<Response>| self.spots.place(self.met[n]);
        let mut people = Respondents::default();
        // By the comparison key: a number, and the first response that names it of a constituency that weighs.
        let mut organisations: HashMap<String, (u32, Option<Ix<Response>>)> = HashMap::new();
        for (n, response) in self.responses.pairs() {
            if response.organisation.is_empty() {
                continue;
            }
            let c = response.constituency;
            let new = number(organisations.len());
            let (own, first) = organisations.entry(fold(&response.organisation)).or_insert((new, None));
            let hash = Hash::of(*own, &response.respondent);
            let other = match people.group(hash) {
                Some(other) => Ix::new(*other as usize),
                None => {
                    people.add(hash, number(n.number()));
                    n
                }
            };
            let before = self.responses[other].constituency;
            if before != c {
                let respondent = sentence!("respondent", name = &response.respondent);
                let (organisation, before_place) = (&*response.organisation, &place(other));
                let (here, there) = (lexicon.shown(c), lexicon.shown(before));
                let message = sentence!(
                    "respondent-on-two-sides",
                    respondent,
                    organisation,
                    here,
                    there,
                    place = before_place
                );
                let one = Diagnostic::error(Code::TwoSides, place(n), message);
                diags.push(one.help(sentence!("help-one-constituency")));
            }
            if !weighs(c) {
                continue;
            }
            let first = *first.get_or_insert(n);
            let before = self.responses[first].constituency;
            if before != c && other == n {
                let (organisation, before_place) = (&*response.organisation, &place(first));
                let (here, there) = (lexicon.shown(c), lexicon.shown(before));
                let message =
                    sentence!("organisation-on-two-sides", organisation, here, there, place = before_place);
                let one = Diagnostic::error(Code::TwoSides, place(n), message);
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
    met: Table<Response, Spot>,
    spots: Spots,
    /// Those of which something could not be read, in rising order.
    pub(super) troubled: Vec<Ix<Response>>,
}

impl Collected {
    /// Where a respondent was first met.
    pub(super) fn place(&self, response: Ix<Response>) -> Place {
        self.spots.place(self.met[response])
    }
}

fn number(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

/// Do two answers say nothing different beside them?
fn agree(one: &Reply, other: &Reply) -> bool {
    let mut pairs = one.remarks().texts().into_iter().zip(other.remarks().texts());
    pairs.all(|(a, b)| a.is_empty() || b.is_empty() || a == b)
}

/// The finding for more answers than are held one by one.
pub(super) fn too_many_answers(file: &Path) -> Diagnostic {
    let one = Diagnostic::error(Code::TooLarge, Place::file(file), sentence!("answers-too-many"));
    one.help(sentence!("help-too-large"))
}

/// One long table's respondents, as [`Drag`] sees them.
pub(super) fn finding_of_drag(drag: &Drag, file: &Path) -> Option<Diagnostic> {
    let (count, first, last) = drag.found()?;
    let message = sentence!("respondents-counted-up", count, first, last);
    let one = Diagnostic::error(Code::CountingUp, Place::file(file), message);
    Some(one.help(sentence!("help-respondents-counted-up")))
}
