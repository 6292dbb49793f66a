//! Who is asked what: framework x country profile x questionnaires x invited organisations.
//!
//! It is decided here and nowhere else. What is not asked is not applicable: it is nobody's gap and
//! nobody's missing answer.

use std::collections::BTreeMap;

use super::framework::{Constituency, Framework, Hears, Indicator};
use super::questionnaire::{FULL, Questionnaire};
use super::table::{Ix, Table};
use super::tag::Language;

/// An organisation that is expected to answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invited {
    /// Its name, exactly as in its returns.
    pub organisation: String,
    /// Its constituency, a position in the framework.
    pub constituency: Ix<Constituency>,
    /// Its remits; empty = everything.
    pub remits: Vec<String>,
    /// The form that it was sent, if another than the assessment's.
    pub questionnaire: Option<String>,
    /// The language of its form, if another than the usual one.
    pub language: Option<Language>,
}

/// Why a constituency is not asked an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unasked {
    /// The framework asks others.
    Framework,
    /// It is for another kind of country.
    Profile,
    /// The questionnaire does not contain it.
    Questionnaire,
    /// It lies in no invited organisation's remit or form.
    Invited,
}

/// What one constituency is asked, and why it is not asked the rest.
type Mask = Table<Indicator, Result<(), Unasked>>;

/// What organisations of one constituency with the same form and the same remits are asked. Such sets are few,
/// however many organisations are invited.
#[derive(Debug, Clone)]
struct Remit {
    constituency: Ix<Constituency>,
    asked: Table<Indicator, bool>,
}

/// The answer to "is this asked?", for constituencies and for their organisations.
#[derive(Debug, Clone)]
pub struct Asked {
    by_constituency: Table<Constituency, Mask>,
    remits: Table<Remit>,
    /// The invited organisations with what each is asked.
    by_organisation: Table<Invited, (Invited, Ix<Remit>)>,
    /// Whoever was not invited is asked what the constituency is asked.
    uninvited: bool,
    /// From the name of an invited organisation to its position.
    positions: Table<Constituency, BTreeMap<String, Ix<Invited>>>,
}

impl Asked {
    /// Works out who is asked what.
    ///
    /// `profile` is the country's; empty = unknown, and then everything fits. `form` is the name of
    /// the questionnaire's form. Every name is taken to have been checked: an unknown form asks
    /// nothing.
    pub fn new(
        framework: &Framework,
        questionnaires: &[Questionnaire],
        profile: &[String],
        form: &str,
        invited: &[Invited],
    ) -> Self {
        let rules = Rules { framework, questionnaires, profile };
        let mut remits: Table<Remit> = Table::new();
        let mut known = BTreeMap::new();
        let by_organisation: Table<Invited, (Invited, Ix<Remit>)> = invited
            .iter()
            .map(|who| {
                let constituency = who.constituency;
                let form = who.questionnaire.as_deref().unwrap_or(form);
                let remit = *known.entry((constituency, form, &who.remits)).or_insert_with(|| {
                    remits.push(Remit { constituency, asked: rules.named(constituency, form, &who.remits) })
                });
                (who.clone(), remit)
            })
            .collect();
        let mut by_constituency: Table<Constituency, Mask> =
            framework.constituencies.map(|c, _| rules.constituency(c, form, &remits));
        let named: Vec<Ix<Constituency>> =
            framework.constituencies.ixs().filter(|&c| framework.constituencies[c].hears.is_none()).collect();
        let by_all: Table<Indicator, bool> =
            framework.indicators.map(|i, _| named.iter().all(|&n| by_constituency[n][i].is_ok()));
        for (constituency, mask) in framework.constituencies.iter().zip(&mut by_constituency) {
            if constituency.hears == Some(Hears::Shared) {
                for (is_asked, by_all) in mask.iter_mut().zip(&by_all) {
                    if is_asked.is_ok() && !by_all {
                        *is_asked = Err(Unasked::Framework);
                    }
                }
            }
        }
        let mut positions = framework.constituencies.map(|_, _| BTreeMap::new());
        for (position, (who, _)) in by_organisation.pairs() {
            positions[who.constituency].entry(who.organisation.clone()).or_insert(position);
        }
        // A heard organisation is asked no more than its constituency.
        for Remit { constituency, asked } in &mut remits {
            for (i, is_asked) in asked.pairs_mut() {
                *is_asked &= by_constituency[*constituency][i].is_ok();
            }
        }
        Self { by_constituency, remits, by_organisation, positions, uninvited: false }
    }

    /// Everything that the framework asks, of everybody: the reading of a tally that stands alone.
    pub fn everything(framework: &Framework) -> Self {
        Self::new(framework, &[], &[], FULL, &[])
    }

    /// The same, where returns of organisations that were not invited count or do not.
    #[must_use]
    pub fn with_uninvited(self, count: bool) -> Self {
        Self { uninvited: count, ..self }
    }

    /// Is the constituency asked the indicator?
    pub fn of(&self, constituency: Ix<Constituency>, indicator: Ix<Indicator>) -> bool {
        self.by_constituency[constituency][indicator].is_ok()
    }

    /// Why the constituency is not asked the indicator; `None` when it is.
    pub fn why_not(&self, constituency: Ix<Constituency>, indicator: Ix<Indicator>) -> Option<Unasked> {
        self.by_constituency[constituency][indicator].err()
    }

    /// Was any organisation of the constituency invited by name?
    pub fn has_invited(&self, constituency: Ix<Constituency>) -> bool {
        !self.positions[constituency].is_empty()
    }

    /// All invited organisations, in the order in which they were named.
    pub fn invited(&self) -> impl Iterator<Item = &Invited> {
        self.by_organisation.iter().map(|(who, _)| who)
    }

    /// What a respondent of this organisation is asked: tells of an indicator whether it is.
    ///
    /// Where organisations were invited, one that was not is asked nothing, unless the uninvited count; they,
    /// and a respondent without an organisation, are asked what the constituency is asked, for no remit can be
    /// applied. Names are compared as they are spelled in the list.
    pub fn of_organisation(
        &self,
        constituency: Ix<Constituency>,
        organisation: &str,
    ) -> impl Fn(Ix<Indicator>) -> bool + Copy + use<'_> {
        let is_open = organisation.is_empty() || !self.has_invited(constituency);
        let invited = self.positions[constituency].get(organisation).filter(|_| !is_open);
        let remit = invited.map(|&position| &self.remits[self.by_organisation[position].1].asked);
        move |indicator| match remit {
            Some(asked) => asked[indicator],
            None => (is_open || self.uninvited) && self.of(constituency, indicator),
        }
    }
}

struct Rules<'a> {
    framework: &'a Framework,
    questionnaires: &'a [Questionnaire],
    profile: &'a [String],
}

impl Rules<'_> {
    fn constituency(&self, c: Ix<Constituency>, form: &str, remits: &Table<Remit>) -> Mask {
        let invited: Vec<&Table<Indicator, bool>> =
            remits.iter().filter(|remit| remit.constituency == c).map(|remit| &remit.asked).collect();
        self.framework.indicators.map(|i, indicator| {
            if self.framework.constituencies[c].hears.is_none() && !indicator.asked.contains(&c) {
                return Err(Unasked::Framework);
            }
            if !self.fits(i) {
                return Err(Unasked::Profile);
            }
            if invited.is_empty() {
                if self.in_form(c, form, i) { Ok(()) } else { Err(Unasked::Questionnaire) }
            } else if invited.iter().any(|mask| mask[i]) {
                Ok(())
            } else if self.in_form(c, form, i) {
                Err(Unasked::Invited)
            } else {
                Err(Unasked::Questionnaire)
            }
        })
    }

    /// What one invited organisation is asked.
    fn named(&self, c: Ix<Constituency>, form: &str, remits: &[String]) -> Table<Indicator, bool> {
        self.framework.indicators.map(|i, indicator| {
            let by_name = self.framework.constituencies[c].hears.is_some() || indicator.asked.contains(&c);
            let in_remit = remits.is_empty()
                || indicator.remits.is_empty()
                || indicator.remits.iter().any(|r| remits.contains(r));
            by_name && in_remit && self.fits(i) && self.in_form(c, form, i)
        })
    }

    fn fits(&self, i: Ix<Indicator>) -> bool {
        let wanted = &self.framework.indicators[i].profile;
        wanted.is_empty() || self.profile.is_empty() || wanted.iter().any(|p| self.profile.contains(p))
    }

    /// A constituency without a questionnaire of its own, such as a desk review, is asked what
    /// stands in the form of any questionnaire.
    fn in_form(&self, c: Ix<Constituency>, form: &str, i: Ix<Indicator>) -> bool {
        if let Some(own) = self.questionnaires.iter().find(|q| q.constituency == c) {
            return own.contains(form, i).unwrap_or(false);
        }
        form == FULL || self.questionnaires.iter().any(|q| q.contains(form, i) == Some(true))
    }
}
