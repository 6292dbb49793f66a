//! Published assessment: what may be published of an assessment, and nothing else of it.
//!
//! A publication never names a respondent. It names an organisation where its return is a [position](Response::is_position), prints
//! the words of those who consent where their keeper released them line by line, and counts all that it withholds.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::asked::Invited;
use super::assessment::{Assessment, Sources};
use super::framework::{Constituency, Indicator};
use super::release::{Line, Published, Release, Word};
use super::response::{Answer, Capacity, Consent, Purpose, Remarks, Reply, Response, Returns};
use super::table::{Ix, Table};

impl Response {
    /// Is it the position of an organisation that agrees to be named? Such a return is published as it is; every other one counts
    /// as that of an individual, also that of an organisation which does not say in which capacity it answers: silence agrees to
    /// nothing.
    pub fn is_position(&self) -> bool {
        use Capacity::Organisation;
        !self.organisation.is_empty()
            && self.about().capacity == Some(Organisation)
            && self.about().consent == Consent::Yes
    }
}

impl Assessment {
    /// The same with what may be published of it.
    #[must_use]
    pub(crate) fn with_release(self, release: Release) -> Self {
        Self { release: Arc::new(release), ..self }
    }

    /// What may be published.
    pub fn release(&self) -> &Release {
        &self.release
    }

    /// What is withheld; `None` where this is no published assessment.
    pub fn published(&self) -> Option<&Published> {
        self.published.as_deref()
    }

    /// May the name of an invited organisation be printed? In a publication it may where its returns are positions.
    pub(crate) fn may_name(&self, who: &Invited) -> bool {
        let mut all = self.voices[who.constituency].organisations.iter();
        self.published.is_none() || all.any(|one| !one.withheld && one.name == who.organisation)
    }

    /// Is every return of the constituency a position of an organisation?
    pub(crate) fn is_open(&self, constituency: Ix<Constituency>) -> bool {
        let mut all = self.responses.iter().flat_map(Returns::iter);
        let is_protected = |c| self.voices[c].respondents > 0 && self.responses.is_none();
        !is_protected(constituency) && all.all(|one| one.constituency() != constituency || one.is_position())
    }

    /// The assessment as it is published: with the counts that `shown` allows, and without everything that is withheld. `unnamed` is
    /// what stands in the place of an organisation's name, by its number.
    #[must_use]
    pub fn as_published(
        &self,
        shown: impl Fn(Ix<Constituency>, Ix<Indicator>) -> bool,
        unnamed: impl Fn(usize) -> String,
    ) -> Self {
        let protected = self.voices.map(|c, _| !self.is_open(c));
        let mut number = 0;
        let mut next = || {
            number += 1;
            unnamed(number)
        };
        let positions = self.positions();
        let mut renamed = BTreeMap::new();
        let voices = self.voices.map(|c, voice| {
            let mut voice = voice.clone();
            for (i, counts) in voice.cells.pairs_mut() {
                counts.take_if(|_| !shown(c, i));
            }
            let all = voice.organisations.iter().flat_map(|one| {
                let named = positions.get(&(c, one.name.clone())).copied().unwrap_or(0);
                if one.name.is_empty() || (named > 0 && named >= one.respondents) {
                    return vec![one.clone()];
                }
                let unnamed = next();
                renamed.insert((c, one.name.clone()), unnamed.clone());
                one.parted(named, unnamed)
            });
            voice.organisations = all.collect();
            voice
        });
        let silent: Vec<Invited> = self
            .silent()
            .map(|who| {
                let known = renamed.get(&(who.constituency, who.organisation.clone())).cloned();
                Invited { organisation: known.unwrap_or_else(&mut next), ..who.clone() }
            })
            .collect();
        let (statements, withheld): (Vec<_>, Vec<_>) = self
            .statements
            .iter()
            .cloned()
            .partition(|one| self.release.statements.contains(&one.constituency));
        let words = self.responses.as_ref().map_or([0; 3], words_of);
        let responses = self.responses.as_ref().map(|all| self.released(all));
        let published = Published {
            fewest: self.release.fewest,
            licence: self.release.licence.clone(),
            returns: self.responses.as_ref().map_or(0, |all| all.len() as u64),
            positions: positions.values().sum(),
            words,
            printed: responses.as_ref().map_or([0; 3], words_of),
            organisations: number as u64,
            statements: withheld.into_iter().map(|one| one.constituency).collect(),
            protected,
            silent,
        };
        Self {
            voices,
            responses,
            statements,
            // A file can be called after whoever filled it in. What is withheld can be guessed from a fingerprint, one of all files
            // together too: where few answers are possible, each is tried.
            sources: Sources::default(),
            actions: Arc::default(),
            additions: Arc::new(self.additions.published()),
            invitation: super::invitation::Invitation::default(),
            tally: Arc::default(),
            published: Some(Arc::new(published)),
            ..self.clone()
        }
    }

    /// The same as it looks to one of its organisations, which knows its own answers: they are no secret from it, and protect nobody
    /// else where figures of few individuals are left out.
    #[must_use]
    pub(crate) fn known_to(&self, constituency: Ix<Constituency>, organisation: &str) -> Self {
        let own = |one: &Response| one.constituency == constituency && *one.organisation == *organisation;
        let seen = |one: &Response| {
            let mut one = one.clone();
            if own(&one) {
                let mut about = one.about().clone();
                about.capacity = Some(Capacity::Organisation);
                about.consent = Consent::Yes;
                one.about = Some(Box::new(about));
            }
            one
        };
        let responses = self
            .responses
            .as_ref()
            .map(|all| Returns::new(all.raw().iter().map(seen).collect(), Purpose::Internal));
        Self { responses, ..self.clone() }
    }

    /// How many positions there are of each organisation.
    pub(super) fn positions(&self) -> BTreeMap<(Ix<Constituency>, String), u64> {
        let mut found = BTreeMap::new();
        for one in self.responses.iter().flat_map(Returns::iter).filter(|one| one.is_position()) {
            *found.entry((one.constituency(), one.organisation().to_owned())).or_insert(0) += 1;
        }
        found
    }

    /// Positions with the words that are released, then of others those words alone.
    fn released(&self, all: &Returns) -> Returns {
        let mut released = Table::new();
        let mut unanswered = BTreeSet::new();
        let mut held_back = BTreeSet::new();
        for (position, one) in all.raw().pairs() {
            let is_position = one.is_position();
            let mut copy = Response {
                respondent: String::new(),
                organisation: if is_position { one.organisation.clone() } else { "".into() },
                files: Arc::default(),
                ..one.clone()
            };
            if let Some(about) = &mut copy.about {
                about.role.clear();
            }
            let consents = one.about().consent == Consent::Yes;
            copy.replies = one
                .replies
                .iter()
                .filter_map(|(indicator, reply)| {
                    let is_released = |word| {
                        let line = Line { response: position, indicator, word };
                        // A reason tells what was answered, which is an individual's own.
                        let tells = word == Word::Reason && !is_position;
                        let needs_line = tells || self.framework.indicators[indicator].sensitive;
                        consents && (!needs_line || self.release.lines.contains(&line))
                    };
                    let mut remarks = Remarks::default();
                    for ((mine, theirs), word) in
                        remarks.texts_mut().into_iter().zip(reply.remarks().texts()).zip(Word::ALL)
                    {
                        if is_released(word) {
                            mine.clone_from(theirs);
                        }
                    }
                    let says = remarks.texts().iter().any(|text| !text.is_empty());
                    let answer = if is_position { reply.answer } else { Answer::BLANK };
                    (is_position || says).then(|| (indicator, Reply::new(answer, remarks, reply.spot)))
                })
                .collect();
            if is_position {
                let with_evidence = |(indicator, reply): (Ix<Indicator>, &Reply)| {
                    (!reply.remarks().evidence.is_empty()).then_some(indicator)
                };
                let rests: Vec<Ix<Indicator>> = one.replies.iter().filter_map(with_evidence).collect();
                let at = released.push(copy);
                held_back.extend(rests.into_iter().map(|indicator| (at, indicator)));
            } else if copy.replies.iter().next().is_some() {
                unanswered.insert(released.push(copy));
            }
        }
        Returns::new(released, Purpose::Publication).unanswered(unanswered).held_back(held_back)
    }
}

/// How many reasons, comments and pieces of evidence there are.
fn words_of(all: &Returns) -> [u64; 3] {
    let mut counts = [0; 3];
    for reply in all.raw().iter().flat_map(|one| one.replies.values()) {
        for (count, text) in counts.iter_mut().zip(reply.remarks().texts()) {
            *count += u64::from(!text.is_empty());
        }
    }
    counts
}
