//! One organisation's own view: its answers beside those of its constituency, of the others, and of all together.
//!
//! The view is for its own board and holds nothing that gives another organisation away. The figures of all others are those that
//! a publication would show to somebody who knows the answers of this organisation: taking them away from what is shown must not
//! leave the answers of a few others behind.

use super::publication::Publication;
use super::scoring::{Part, Scorecard, Value, Values, own_values, score};
use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, LensKind};
use crate::model::name::fold;
use crate::model::score::{Score, billionths};
use crate::model::table::Ix;
use crate::model::voice::Organisation;

/// What one organisation is shown.
#[derive(Debug)]
pub struct Own {
    constituency: Ix<Constituency>,
    organisation: Ix<Organisation>,
    name: String,
    values: Values,
    card: Scorecard,
}

/// Why there is nothing to show to an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotShown {
    /// No organisation has this name.
    Unknown,
    /// It was invited and sent no return.
    Silent,
    /// Only a tally came, and no return that could be shown.
    TallyOnly,
}

/// How far the organisation lies from somebody else at an indicator or a topic.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Distance {
    /// The indicator or the topic.
    pub part: Part,
    /// The own score.
    pub own: Score,
    /// From whom.
    pub from: Ix<Constituency>,
    /// The score of that constituency.
    pub theirs: Score,
}

impl Distance {
    /// Own score minus the other one, in full precision.
    pub fn by(&self) -> f64 {
        self.own.get() - self.theirs.get()
    }
}

impl Own {
    /// What an assessment shows to the organisation of this name.
    ///
    /// # Errors
    /// When no organisation has this name, or nothing came of it.
    pub fn new(assessment: &Assessment, name: &str) -> Result<Self, NotShown> {
        let key = fold(name);
        let all = || {
            let voices = assessment.voices().pairs();
            voices.flat_map(|(c, voice)| voice.organisations.pairs().map(move |(o, one)| (c, o, one)))
        };
        let found = || all().filter(|(_, _, one)| !one.name.is_empty() && fold(&one.name) == key);
        // One that is heard under the same name stands behind the one that weighs.
        let weighs = |&(c, ..): &(Ix<Constituency>, _, _)| assessment.voices()[c].weight > 0;
        let Some((constituency, organisation, one)) = found().find(weighs).or_else(|| found().next()) else {
            return Err(NotShown::Unknown);
        };
        if one.respondents == 0 {
            return Err(NotShown::Silent);
        }
        if assessment.responses().is_none() {
            return Err(NotShown::TallyOnly);
        }
        let known = assessment.known_to(constituency, &one.name);
        let card = Publication::new(&known, &score(assessment)).card;
        let values = own_values(assessment, constituency, organisation);
        Ok(Self { constituency, organisation, name: one.name.clone(), values, card })
    }

    /// On whose side it is.
    pub fn constituency(&self) -> Ix<Constituency> {
        self.constituency
    }

    /// Which one it is.
    pub fn organisation(&self) -> Ix<Organisation> {
        self.organisation
    }

    /// Its name, as it was first written.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its own value at a part; none where nothing of it is asked.
    pub fn value(&self, part: Part) -> Option<Value> {
        *self.values.of(part)
    }

    /// The scores of all others, as far as it is shown them.
    pub fn card(&self) -> &Scorecard {
        &self.card
    }

    /// The indicators at which it lies farthest from its own constituency, the farthest first; the topics where no indicator of
    /// the others may be shown.
    pub fn from_own_side(&self, assessment: &Assessment) -> Vec<Distance> {
        self.farthest(assessment, &|c| c == self.constituency)
    }

    /// The same for the other constituencies that weigh: at each the one that lies farthest away.
    pub fn from_others(&self, assessment: &Assessment) -> Vec<Distance> {
        self.farthest(assessment, &|c| c != self.constituency && assessment.voices()[c].weight > 0)
    }

    fn farthest(
        &self,
        assessment: &Assessment,
        is_meant: &dyn Fn(Ix<Constituency>) -> bool,
    ) -> Vec<Distance> {
        let framework = assessment.framework();
        let indicators = self.at(assessment, is_meant, framework.core().map(Part::Indicator));
        if !indicators.is_empty() {
            return indicators;
        }
        let topics = self.card.lens(LensKind::Topic).into_iter().flat_map(|lens| lens.nodes.iter());
        self.at(assessment, is_meant, topics.map(|entry| entry.part))
    }

    fn at(
        &self,
        assessment: &Assessment,
        is_meant: &dyn Fn(Ix<Constituency>) -> bool,
        parts: impl Iterator<Item = Part>,
    ) -> Vec<Distance> {
        let threshold = assessment.framework().thresholds().coverage;
        let size = |one: &Distance| billionths(one.by().abs());
        let mut all: Vec<Distance> = Vec::new();
        for part in parts {
            let shown = |value: Option<Value>| value.and_then(|value| value.shown(threshold));
            let Some(own) = shown(self.value(part)) else { continue };
            let by = self.card.of(part).by.pairs().filter(|(c, _)| is_meant(*c));
            let distances = by.filter_map(|(from, entry)| {
                let theirs = shown(entry.as_ref().map(|one| one.value))?;
                Some(Distance { part, own, from, theirs })
            });
            // Of equals the first.
            let farthest = distances.reduce(|one, next| if size(&next) > size(&one) { next } else { one });
            all.extend(farthest.filter(|one| size(one) > 0));
        }
        all.sort_by_key(|one| std::cmp::Reverse(size(one)));
        all
    }
}
