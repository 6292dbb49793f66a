//! Returns held against the list of the invited: who was not, whose name is nearly one of theirs, who
//! answers what they were not asked.

use std::cell::OnceCell;
use std::collections::HashSet;

use super::collect::Collected;
use super::lexicon::Lexicon;
use super::near::NearNames;
use super::withheld;
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, Sentence, sentence};
use crate::model::asked::Asked;
use crate::model::framework::Constituency;
use crate::model::name::fold;
use crate::model::policy::{ReturnsPolicy, Uninvited};
use crate::model::response::Answer;
use crate::model::table::{Ix, Table};

/// Shorter names are too often near another.
const SHORTEST: usize = 8;
/// So many questions are named that somebody was not asked.
const NAMED: usize = 20;

/// What the list of the invited says of an organisation.
pub(in crate::load) struct Guests<'a> {
    lexicon: &'a Lexicon<'a>,
    asked: &'a Asked,
    policy: &'a ReturnsPolicy,
    lists: Table<Constituency, List<'a>>,
    /// Names that are known to be near others, as they are compared.
    distinct: HashSet<String>,
}

/// The invited of one constituency.
#[derive(Default)]
struct List<'a> {
    names: Vec<&'a str>,
    /// The same as they are compared.
    folded: HashSet<String>,
    near: OnceCell<NearNames>,
}

impl<'a> List<'a> {
    /// The invited name that is nearest to a folded one, and by how many edits, if by few.
    fn nearest(&self, key: &str) -> Option<(&'a str, usize)> {
        let near = self.near.get_or_init(|| {
            let folded: Vec<String> = self.names.iter().map(|name| fold(name)).collect();
            NearNames::new(folded.iter().map(String::as_str))
        });
        near.nearest(key).map(|(position, edits)| (self.names[position], edits))
    }
}

impl<'a> Guests<'a> {
    /// Holds names against the invited of an assessment.
    pub(in crate::load) fn new(
        lexicon: &'a Lexicon<'a>,
        asked: &'a Asked,
        policy: &'a ReturnsPolicy,
    ) -> Self {
        let mut lists: Table<Constituency, List<'a>> =
            lexicon.framework().constituencies().iter().map(|_| List::default()).collect();
        for who in asked.invited() {
            let list = &mut lists[who.constituency];
            list.names.push(&who.organisation);
            list.folded.insert(fold(&who.organisation));
        }
        let distinct = policy.distinct.iter().map(|name| fold(name)).collect();
        Self { lexicon, asked, policy, lists, distinct }
    }

    /// What is wrong with an organisation as a respondent's; none where it was invited, or where nobody of its
    /// constituency was. `whose` says whose return it is.
    pub(in crate::load) fn finding(
        &self,
        constituency: Ix<Constituency>,
        organisation: &str,
        whose: &Sentence,
        place: Place,
    ) -> Option<Diagnostic> {
        let list = &self.lists[constituency];
        if organisation.is_empty() || list.names.is_empty() {
            return None;
        }
        let key = fold(organisation);
        if list.folded.contains(&key) {
            return None;
        }
        let (whose, letters) = (whose.clone(), key.chars().count());
        let nearest = list.nearest(&key);
        if let Some((near, _)) = nearest.filter(|_| letters >= SHORTEST && !self.distinct.contains(&key)) {
            let message = sentence!("organisation-nearly-invited", whose, organisation, near);
            let one = Diagnostic::error(Code::NearName, place, message);
            return Some(one.help(sentence!("help-nearly-invited", near, organisation)));
        }
        match self.policy.uninvited {
            Uninvited::Counted => None,
            Uninvited::Heard => Some(Diagnostic::warning(
                Code::NotInvited,
                place,
                sentence!("organisation-not-invited-heard", whose, organisation),
            )),
            Uninvited::Refused => {
                // As many edits as letters make any word of any other.
                let help = match nearest.filter(|(_, edits)| *edits < letters) {
                    Some((near, _)) => sentence!("help-not-invited-but-near", near),
                    None => sentence!("help-not-invited"),
                };
                let message = sentence!("organisation-not-invited", whose, organisation);
                Some(Diagnostic::error(Code::NotInvited, place, message).help(help))
            }
        }
    }

    /// Looks over the responses: warnings for what counts nowhere, errors for who was not invited.
    pub(super) fn look_over(&self, collected: &Collected, diags: &mut Diagnostics) {
        let Collected { responses, troubled, .. } = collected;
        let people = withheld::respondents(self.lexicon, responses);
        for ((n, response), whose) in responses.pairs().zip(people) {
            let found =
                self.finding(response.constituency, &response.organisation, &whose, collected.place(n));
            let left_out = found.is_some();
            diags.extend_with(found);
            if left_out {
                continue;
            }
            // Where a return is not found by its name, it is found by its row.
            let file = || match withheld::is_withheld(response) {
                true => collected.place(n),
                false => Place::file(response.files.first().cloned().unwrap_or_default()),
            };
            if response.organisation.is_empty() && self.asked.has_invited(response.constituency) {
                let message = sentence!("return-without-organisation", whose = whose.clone());
                let one = Diagnostic::warning(Code::NoOrganisation, file(), message);
                diags.push(one.help(sentence!("help-without-organisation")));
            }
            let says_nothing = response.replies.values().all(|reply| reply.answer == Answer::BLANK);
            if says_nothing && troubled.binary_search(&n).is_err() {
                let message = sentence!("return-empty", whose = whose.clone());
                diags.push(Diagnostic::warning(Code::EmptyReturn, file(), message));
            }
            let is_asked = self.asked.of_organisation(response.constituency, &response.organisation);
            let unasked: Vec<&str> = response
                .replies
                .iter()
                .filter(|(i, reply)| reply.answer != Answer::BLANK && !is_asked(*i))
                .map(|(i, _)| self.lexicon.framework()[i].id.as_str())
                .collect();
            diags.extend_with(not_asked(whose, &unasked, file()));
        }
    }
}

/// The warning for answers to indicators that whoever answers is not asked; none where there are none.
pub(super) fn not_asked(whose: Sentence, indicators: &[&str], place: Place) -> Option<Diagnostic> {
    (!indicators.is_empty()).then(|| {
        let message =
            sentence!("answers-not-asked", whose, indicators = Names::plain(indicators).first(NAMED));
        Diagnostic::warning(Code::AnswerNotAsked, place, message)
    })
}
