//! Returns held against the list of the invited: who was not, whose name is nearly one of theirs, who
//! answers what they were not asked.

use super::withheld;
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, Sentence, edits, nearest, sentence};
use crate::model::asked::Asked;
use crate::model::framework::{Constituency, Framework};
use crate::model::name::fold;
use crate::model::policy::{ReturnsPolicy, Uninvited};
use crate::model::response::{Answer, Response};
use crate::model::table::{Ix, Table};

/// Shorter names are too often near another.
const SHORTEST: usize = 8;
/// So many edits are a slip of the hand.
const EDITS: usize = 2;

/// What the list of the invited says of an organisation.
pub(in crate::load) struct Guests<'a> {
    framework: &'a Framework,
    asked: &'a Asked,
    policy: &'a ReturnsPolicy,
}

impl<'a> Guests<'a> {
    /// Holds names against the invited of an assessment.
    pub(in crate::load) fn new(
        framework: &'a Framework,
        asked: &'a Asked,
        policy: &'a ReturnsPolicy,
    ) -> Self {
        Self { framework, asked, policy }
    }

    fn invited(&self, constituency: Ix<Constituency>) -> impl Iterator<Item = &'a str> {
        let of = move |who: &&'a crate::model::asked::Invited| who.constituency == constituency;
        self.asked.invited().filter(of).map(|who| who.organisation.as_str())
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
        let whose = whose.clone();
        let key = fold(organisation);
        if organisation.is_empty()
            || self.invited(constituency).next().is_none()
            || self.invited(constituency).any(|name| fold(name) == key)
        {
            return None;
        }
        if let Some(near) = self.near(constituency, &key) {
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
                let help = match nearest(organisation, self.invited(constituency)) {
                    Some(near) => sentence!("help-not-invited-but-near", near),
                    None => sentence!("help-not-invited"),
                };
                let message = sentence!("organisation-not-invited", whose, organisation);
                Some(Diagnostic::error(Code::NotInvited, place, message).help(help))
            }
        }
    }

    /// The invited name that is nearly this one.
    fn near(&self, constituency: Ix<Constituency>, key: &str) -> Option<&'a str> {
        if key.chars().count() < SHORTEST || self.policy.distinct.iter().any(|name| fold(name) == key) {
            return None;
        }
        self.invited(constituency).find(|name| edits(&fold(name), key) <= EDITS)
    }

    /// Looks over the responses: warnings for what counts nowhere, errors for who was not invited.
    pub(in crate::load) fn look_over(
        &self,
        responses: &Table<Response>,
        places: &Table<Response, Place>,
        troubled: &[Ix<Response>],
        diags: &mut Diagnostics,
    ) {
        let people = withheld::respondents(self.framework, responses);
        for ((n, response), whose) in responses.pairs().zip(people) {
            let found =
                self.finding(response.constituency, &response.organisation, &whose, places[n].clone());
            let left_out = found.is_some();
            diags.extend_with(found);
            if left_out {
                continue;
            }
            // Where a return is not found by its name, it is found by its row.
            let file = || match withheld::is_withheld(response) {
                true => places[n].clone(),
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
            let is_asked = |i| self.asked.of_organisation(response.constituency, &response.organisation, i);
            let unasked: Vec<&str> = response
                .replies
                .iter()
                .filter(|(i, reply)| reply.answer != Answer::BLANK && !is_asked(**i))
                .map(|(&i, _)| self.framework[i].id.as_str())
                .collect();
            diags.extend_with(not_asked(whose, &unasked, file()));
        }
    }
}

/// The warning for answers to indicators that whoever answers is not asked; none where there are none.
pub(super) fn not_asked(whose: Sentence, indicators: &[&str], place: Place) -> Option<Diagnostic> {
    (!indicators.is_empty()).then(|| {
        let message = sentence!("answers-not-asked", whose, indicators = Names::plain(indicators));
        Diagnostic::warning(Code::AnswerNotAsked, place, message)
    })
}
