//! A reader's own weights beside the standard score: the same answers scored twice, and how far the two lie apart.

use super::scoring::{Part, Scorecard, score};
use crate::model::assessment::Assessment;
use crate::model::framework::LensKind;
use crate::model::reader_weights::ReaderWeights;
use crate::model::score::Score;

/// An assessment scored with a reader's weights. It stands beside the standard score and replaces nothing of it.
#[derive(Debug)]
pub struct Reweighed {
    weights: ReaderWeights,
    card: Scorecard,
}

/// A score with the weights of the assessment and with a reader's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Both {
    /// What it is the score of.
    pub part: Part,
    /// The standard score; none where none is shown.
    pub standard: Option<Score>,
    /// The score with the reader's weights; none where none is shown.
    pub own: Option<Score>,
}

impl Both {
    /// The reader's score minus the standard one, in full precision; none where one of them is missing.
    pub fn difference(&self) -> Option<f64> {
        Some(self.own?.get() - self.standard?.get())
    }
}

impl Reweighed {
    /// Scores an assessment with a reader's weights.
    pub fn new(assessment: &Assessment, weights: ReaderWeights) -> Self {
        let card = score(&assessment.reweighed(&weights));
        Self { weights, card }
    }

    /// The weights.
    pub fn weights(&self) -> &ReaderWeights {
        &self.weights
    }

    /// Both scores of a part.
    pub fn both(&self, assessment: &Assessment, card: &Scorecard, part: Part) -> Both {
        let threshold = assessment.framework().thresholds().coverage;
        let shown = |card: &Scorecard| card.of(part).value.and_then(|value| value.shown(threshold));
        Both { part, standard: shown(card), own: shown(&self.card) }
    }

    /// Both scores of the nodes of a lens, in the order of the framework.
    pub fn of_lens(&self, assessment: &Assessment, card: &Scorecard, kind: LensKind) -> Vec<Both> {
        let nodes = card.lens(kind).into_iter().flat_map(|entries| entries.nodes.iter());
        nodes.map(|entry| self.both(assessment, card, entry.part)).collect()
    }

    /// Both scores of the topics, of the phases, and overall last: what a reader is shown.
    pub fn rows(&self, assessment: &Assessment, card: &Scorecard) -> Vec<Both> {
        let kinds = [LensKind::Cycle, LensKind::Topic].into_iter();
        let nodes = kinds.flat_map(|kind| self.of_lens(assessment, card, kind));
        nodes.chain([self.both(assessment, card, Part::Overall)]).collect()
    }
}
