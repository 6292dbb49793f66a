//! How far voices lie apart, like with like: over only what both of them answered.

use std::fmt::Write as _;

use super::Explanation;
use crate::analysis::limits;
use crate::analysis::reading::is_dispute;
use crate::analysis::scoring::{Divergence, Entry, NoDivergence, Part};
use crate::analysis::trace::{like_with_like, mean_of, steps};
use crate::cli::summary;
use crate::locale::Arg;
use crate::model::framework::{Constituency, Mean};
use crate::model::printed::Limits;
use crate::model::table::Ix;

impl Explanation<'_> {
    /// The widest distance between two voices that weigh, with the arithmetic behind it.
    pub(super) fn divergence(&self, out: &mut String, entry: &Entry) {
        let thresholds = self.assessment.framework().thresholds();
        let text = match entry.divergence {
            Ok(d) => {
                if !matches!(entry.part, Part::Indicator(_)) {
                    self.shared(out, entry.part, d);
                }
                self.distance(d)
            }
            Err(NoDivergence::OneVoice) => self.locale.text("explain-divergence-one-voice"),
            Err(NoDivergence::NoAnswer) => self.locale.text("explain-divergence-no-answer"),
            Err(NoDivergence::TooLittleShared) => {
                let threshold = self.locale.percent(thresholds.coverage, &Limits::none());
                let said = [("threshold", Arg::Text(&threshold))];
                self.locale.format("explain-divergence-too-little-shared", &said)
            }
            Err(NoDivergence::Supporting | NoDivergence::Suppressed) => return,
        };
        self.decision(out, "explain-divergence", &text);
    }

    /// The difference of the two values, and on which side of the line for a dispute it lies.
    fn distance(&self, d: Divergence) -> String {
        let framework = self.assessment.framework();
        let name = |c: Ix<Constituency>, key: &str| {
            let title = &framework[c].title;
            if d.has_direction() {
                self.locale.labelled(&self.locale.text(key), title)
            } else {
                title.clone()
            }
        };
        let (lower, higher) = (name(d.lower, "explain-lower"), name(d.higher, "explain-higher"));
        let difference =
            self.sums.difference(&d, &limits::of_divergence(framework), [lower.as_str(), higher.as_str()]);
        let disputed = is_dispute(framework.thresholds(), Some(d));
        let line = self.locale.limit(framework.thresholds().dispute);
        let side = if disputed { "explain-disputed" } else { "explain-not-disputed" };
        let said = [("difference", Arg::Text(&difference)), ("line", Arg::Text(&line))];
        self.locale.format(side, &said)
    }

    /// The children over what both voices answered, and the two means.
    fn shared(&self, out: &mut String, part: Part, d: Divergence) {
        let framework = self.assessment.framework();
        let Some(shared) = like_with_like(self.assessment, self.card, d.lower, d.higher) else { return };
        let children: Vec<_> = steps(self.assessment, self.card, part)
            .into_iter()
            .filter(|step| step.weight > 0)
            .filter_map(|step| {
                let part = step.entry.part;
                Some((part, step.weight, (*shared.scores.0.of(part))?, (*shared.scores.1.of(part))?))
            })
            .collect();
        let (lower, higher) = (&framework[d.lower].title, &framework[d.higher].title);
        let rows = children
            .iter()
            .map(|(child, weight, low, high)| {
                let both = child.indicators(framework).iter().filter(|&&i| shared.both[i]).count();
                let name = format!("  {}", self.screen.short(*child));
                let (low, high) = (self.sums.long(low.get()), self.sums.long(high.get()));
                vec![name, weight.to_string(), both.to_string(), low, high]
            })
            .collect();
        // Writing to a string cannot fail.
        let _ = writeln!(out, "\n{}", self.locale.text("explain-like-with-like"));
        let (weight, both) = (self.locale.text("explain-weight"), self.locale.text("explain-shared"));
        let (lower_heading, higher_heading) = (summary::narrow(lower), summary::narrow(higher));
        let header = ["", &weight, &both, &lower_heading, &higher_heading];
        let _ = writeln!(out, "{}", summary::table(&header, rows, &[1, 2, 3, 4]));
        let geometric = mean_of(self.assessment, part) == Some(Mean::Geometric);
        let low: Vec<(u32, f64)> = children.iter().map(|(_, weight, low, _)| (*weight, low.get())).collect();
        let high: Vec<(u32, f64)> =
            children.iter().map(|(_, weight, _, high)| (*weight, high.get())).collect();
        let _ = writeln!(out, "{}", self.sums.alone(lower, &low, geometric, d.values.0));
        let _ = writeln!(out, "{}\n", self.sums.alone(higher, &high, geometric, d.values.1));
    }
}
