//! Weights of a reader's own: what somebody would have each constituency and each indicator weigh, beside what the framework says.

use std::sync::Arc;

use super::assessment::{Assessment, SourceFile};
use super::framework::{Constituency, Framework, Indicator};
use super::table::Ix;
use super::voice::Voice;

/// Weights that a reader sets in the place of those of the assessment, and whose they are.
#[derive(Debug, Clone)]
pub struct ReaderWeights {
    /// Whose weights they are, as they say it themselves.
    pub whose: String,
    /// Weights of voices.
    pub constituencies: Vec<(Ix<Constituency>, u32)>,
    /// Weights of indicators.
    pub indicators: Vec<(Ix<Indicator>, u32)>,
    /// The file in which they stand.
    pub file: SourceFile,
}

impl Assessment {
    /// The same assessment, counted with a reader's weights. The answers, the method and all that is not named stay.
    #[must_use]
    pub fn reweighed(&self, weights: &ReaderWeights) -> Self {
        let mut framework = Framework::clone(&self.framework);
        for &(indicator, weight) in &weights.indicators {
            framework.indicators[indicator].weight = weight;
        }
        let mut voices = self.voices.clone();
        for &(constituency, weight) in &weights.constituencies {
            let voice: &mut Voice = &mut voices[constituency];
            voice.weight = weight;
        }
        self.recounted(Arc::new(framework), voices)
    }
}
