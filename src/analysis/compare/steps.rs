//! Intermediate assessments: from a baseline to its follow-up, one thing changed at a time.
//!
//! 1. **Method and weights.** The baseline computed as the follow-up is: method, thresholds, caps, the values of the points, the
//!    weights of the indicators that are the same in both, and those of the voices.
//! 2. **Framework.** Now with the indicators, lenses and constituencies of the follow-up. What is dropped leaves. What is new or no
//!    longer means the same enters as it was answered the second time, for it has no answer of the first.
//! 3. **Questionnaire.** Each constituency is asked what the follow-up asks it: by its questionnaires, by the profile of the country,
//!    by the list of the invited, or because the framework asks others. An organisation that answered both times and is asked
//!    something anew enters with its answer to that.
//! 4. **Respondents.** Who answered only the first time leaves, and who answered only the second time enters. An invited organisation
//!    that sent nothing did not answer.
//! 5. **Answers.** Those who answered both times answer as they did the second time: this is the follow-up.
//!
//! So a part holds the answers alone of what is new in it, and the last part compares like with like: the same organisations on the
//! same indicators. Another order would share out the change otherwise; the sum would be the same.

use std::sync::Arc;

use super::indicators::Pairs;
use super::units::{Everybody, sum};
use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Framework, Indicator};
use crate::model::table::{Ix, Table};
use crate::model::voice::{Counts, Voice};

/// What is changed in a step, in the order of the steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// How scores are computed: method, thresholds, weights of indicators and of voices, values of points.
    Method,
    /// Indicators that were added or dropped, or whose meaning changed.
    Framework,
    /// Who is asked what.
    Questionnaire,
    /// Who answered only once.
    Respondents,
    /// The answers of those who answered both times.
    Answers,
}

impl Step {
    /// All steps, in their order.
    pub const ALL: [Self; 5] =
        [Self::Method, Self::Framework, Self::Questionnaire, Self::Respondents, Self::Answers];

    /// Word of the step, as it stands in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Method => "method",
            Self::Framework => "framework",
            Self::Questionnaire => "questionnaire",
            Self::Respondents => "respondents",
            Self::Answers => "answers",
        }
    }
}

/// What the intermediate assessments are made of.
pub(super) struct Between<'a> {
    pub(super) before: &'a Assessment,
    pub(super) after: &'a Assessment,
    pub(super) pairs: &'a Pairs,
    pub(super) everybody: &'a Everybody<'a>,
}

/// How far a mixture of two assessments has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mixture {
    Framework,
    Questionnaire,
    Respondents,
}

impl Between<'_> {
    /// The assessments after each step but the last, which leads to the follow-up itself.
    pub(super) fn assessments(&self) -> [Assessment; 4] {
        [
            self.computed(),
            self.mixed(Mixture::Framework),
            self.mixed(Mixture::Questionnaire),
            self.mixed(Mixture::Respondents),
        ]
    }

    /// The baseline with the method and the weights of the follow-up.
    fn computed(&self) -> Assessment {
        let (old, new): (&Framework, &Framework) = (self.before.framework(), self.after.framework());
        let voices = self.before.voices().map(|c, voice| {
            let there = new.constituency(&old[c].id);
            let weight = there.map_or(voice.weight, |there| self.after.voices()[there].weight);
            Voice { weight, ..voice.clone() }
        });
        self.before.recounted(Arc::new(old.computed_as(new, self.pairs.all_same())), voices)
    }

    fn mixed(&self, mixture: Mixture) -> Assessment {
        let voices = self.after.voices().map(|c, voice| Voice {
            weight: voice.weight,
            respondents: voice.respondents,
            cells: voice.cells.map(|i, _| self.cell(mixture, c, i)),
            // What organisations say among themselves is not compared.
            organisations: Table::new(),
        });
        self.after.recounted(self.after.framework().clone(), voices)
    }

    /// What is counted of a constituency at an indicator of the follow-up.
    fn cell(&self, mixture: Mixture, c: Ix<Constituency>, i: Ix<Indicator>) -> Option<Counts> {
        let framework = self.after.framework();
        let here = self.before.framework().constituency(&framework[c].id);
        let (Some(here), Some(earlier)) = (here, self.pairs.same(i)) else {
            return self.after.voices()[c].cells[i].clone();
        };
        if mixture == Mixture::Framework {
            return self.before.voices()[here].cells[earlier].clone();
        }
        if !self.after.asked().of(c, i) {
            return None;
        }
        let sides = &self.everybody.sides[c];
        let both = sides.before.iter().filter_map(|(name, first)| {
            let second = sides.after.get(name).filter(|_| sides.is_same(name))?.cell(i)?;
            Some(first.cell(earlier).unwrap_or(second))
        });
        let (once, asked) = match mixture {
            Mixture::Respondents => (&sides.after, i),
            Mixture::Framework | Mixture::Questionnaire => (&sides.before, earlier),
        };
        let once = once.iter().filter(|(name, _)| !sides.is_same(name));
        let once = once.filter_map(|(_, one)| one.cell(asked));
        Some(sum(both.chain(once), Counts::none(&framework.scale_of(i).points)))
    }
}
