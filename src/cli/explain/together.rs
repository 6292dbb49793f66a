//! Together: the mean of the voices, at every node alike, with how much of its voice each speaks with.

use std::fmt::Write as _;

use super::Explanation;
use super::sums::{self, Prints, Voice, fine, long};
use crate::analysis::scoring::{Entry, Quorum};
use crate::cli::summary;
use crate::model::framework::Missing;
use crate::model::printed::Limits;

impl Explanation<'_> {
    /// The voices with what they weigh and say, and the sum that is made of them.
    pub(super) fn together(&self, out: &mut String, entry: &Entry) {
        let framework = &self.assessment.framework;
        let Some(value) = entry.value else { return };
        let (threshold, missing) = (framework.thresholds.coverage, framework.method.missing);
        let quorum = Quorum { threshold, missing };
        let voices: Vec<Voice<'_>> = self
            .assessment
            .weighing()
            .filter_map(|c| {
                let own = entry.by[c].as_ref()?;
                Some(Voice {
                    name: &framework.constituencies[c].title,
                    weight: self.assessment.voices[c].weight,
                    share: own.voice,
                    value: own.value,
                    score: quorum.score(&own.value),
                })
            })
            .collect();
        // Writing to a string cannot fail.
        let _ = writeln!(out, "\nTogether: the mean of the constituencies whose voice counts");
        let rows = voices
            .iter()
            .map(|v| {
                vec![
                    format!("  {}", v.name),
                    v.weight.to_string(),
                    fine(v.share.get()),
                    v.score.map_or("none".to_owned(), |s| long(s.get())),
                    long(v.value.low.get()),
                    long(v.value.high.get()),
                    long(v.value.coverage.get()),
                ]
            })
            .collect();
        let header = ["", "weight", "speaks with", "score", "low", "high", "coverage"];
        let _ = writeln!(out, "{}", summary::table(&header, rows, &[1, 2, 3, 4, 5, 6]));
        let prints = Prints::of(self.assessment, entry.part);
        for v in voices.iter().filter(|v| v.value.score.is_some() && !v.value.coverage.reaches(threshold)) {
            let _ = match missing {
                Missing::Exclude => writeln!(
                    out,
                    "  {} answered {} %, below {} %: it speaks with {} / {} = {} of its voice",
                    v.name,
                    v.value.coverage.printed(&prints.coverage),
                    threshold.printed(&Limits::none()),
                    long(v.value.coverage.get()),
                    long(threshold.get()),
                    long(v.share.get())
                ),
                Missing::Zero => writeln!(
                    out,
                    "  {} answered {} %: what it left out counts 0, and it speaks with its full voice",
                    v.name,
                    v.value.coverage.printed(&prints.coverage)
                ),
            };
        }
        sums::together(out, &voices, (value, &prints));
    }
}
