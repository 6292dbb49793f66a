//! Together: the mean of the voices, at every node alike, with how much of its voice each speaks with.

use std::fmt::Write as _;

use super::Explanation;
use super::sums::{Prints, Voice};
use crate::analysis::scoring::{Entry, Quorum};
use crate::cli::summary;
use crate::locale::Arg;
use crate::model::framework::Missing;
use crate::model::printed::Limits;

impl Explanation<'_> {
    /// The voices with what they weigh and say, and the sum that is made of them.
    pub(super) fn together(&self, out: &mut String, entry: &Entry) {
        let framework = self.assessment.framework();
        let Some(value) = entry.value else { return };
        let (threshold, missing) = (framework.thresholds().coverage, framework.method().missing);
        let quorum = Quorum { threshold, missing };
        let voices: Vec<Voice<'_>> = self
            .assessment
            .weighing()
            .filter_map(|c| {
                let own = entry.by[c].as_ref()?;
                Some(Voice {
                    name: &framework[c].title,
                    weight: self.assessment.voices()[c].weight,
                    share: own.voice,
                    value: own.value,
                    score: quorum.score(&own.value),
                })
            })
            .collect();
        // Writing to a string cannot fail.
        let _ = writeln!(out, "\n{}", self.locale.text("explain-together"));
        let rows = voices
            .iter()
            .map(|v| {
                vec![
                    format!("  {}", v.name),
                    v.weight.to_string(),
                    self.sums.fine(v.share.get()),
                    v.score.map_or_else(|| self.locale.text("explain-none"), |s| self.sums.long(s.get())),
                    self.sums.long(v.value.low.get()),
                    self.sums.long(v.value.high.get()),
                    self.sums.long(v.value.coverage.get()),
                ]
            })
            .collect();
        let [weight, speaks] = ["explain-weight", "explain-speaks-with"].map(|key| self.locale.text(key));
        let header = self.header(&[String::new(), weight, speaks]);
        let _ = writeln!(out, "{}", summary::table(&header, rows, &[1, 2, 3, 4, 5, 6]));
        let prints = Prints::of(self.assessment, entry.part);
        for v in voices.iter().filter(|v| v.value.score.is_some() && !v.value.coverage.reaches(threshold)) {
            let answered = self.locale.percent(v.value.coverage, &prints.coverage);
            let _ = match missing {
                Missing::Exclude => {
                    let below = self.locale.percent(threshold, &Limits::none());
                    let (coverage, full) =
                        (self.sums.long(v.value.coverage.get()), self.sums.long(threshold.get()));
                    let share = self.sums.long(v.share.get());
                    let said = [
                        ("name", Arg::Text(v.name)),
                        ("answered", Arg::Text(&answered)),
                        ("threshold", Arg::Text(&below)),
                        ("coverage", Arg::Text(&coverage)),
                        ("full", Arg::Text(&full)),
                        ("share", Arg::Text(&share)),
                    ];
                    writeln!(out, "  {}", self.locale.format("explain-thin-voice", &said))
                }
                Missing::Zero => {
                    let said = [("name", Arg::Text(v.name)), ("answered", Arg::Text(&answered))];
                    writeln!(out, "  {}", self.locale.format("explain-thin-voice-zero", &said))
                }
            };
        }
        self.sums.together(out, &voices, (value, &prints));
    }

    /// The headings of a table of values: those that are given, then score, bounds and coverage.
    pub(super) fn header(&self, first: &[String]) -> Vec<String> {
        let values = ["explain-score", "explain-low", "explain-high", "explain-coverage"];
        first.iter().cloned().chain(values.map(|key| self.locale.text(key))).collect()
    }
}
