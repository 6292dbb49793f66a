//! How far voices lie apart, like with like: over only what both of them answered.

use std::fmt::Write as _;

use super::Explanation;
use super::sums::{self, long, over, result};
use crate::analysis::limits;
use crate::analysis::reading::is_dispute;
use crate::analysis::scoring::{Divergence, Entry, NoDivergence, Part, Values};
use crate::analysis::trace::{like_with_like, mean_of, steps};
use crate::cli::summary;
use crate::model::framework::Mean;
use crate::model::printed::Limits;

impl Explanation<'_> {
    /// The widest distance between two voices that weigh, with the arithmetic behind it.
    pub(super) fn divergence(&self, out: &mut String, entry: &Entry) {
        let framework = &self.assessment.framework;
        // Writing to a string cannot fail.
        match entry.divergence {
            Ok(d) => {
                if !matches!(entry.part, Part::Indicator(_)) {
                    self.shared(out, entry.part, d);
                }
                let name = |c: usize| &framework.constituencies[c].title;
                let (lower, higher) = if d.has_direction() { ("lower: ", "higher: ") } else { ("", "") };
                let line = if is_dispute(framework.thresholds, Some(d)) { "above" } else { "not above" };
                let _ = writeln!(
                    out,
                    "divergence  {} ({higher}{}) - {} ({lower}{}) = {}, {}; {line} {}, the line for a dispute",
                    long(d.values.1.get()),
                    name(d.higher),
                    long(d.values.0.get()),
                    name(d.lower),
                    result(d.value, &limits::of_divergence(framework)),
                    over(&d),
                    framework.thresholds.dispute.printed(&Limits::none())
                );
            }
            Err(NoDivergence::OneVoice) => {
                let _ = writeln!(out, "divergence  none: one constituency alone gave points");
            }
            Err(NoDivergence::NoAnswer) => {
                let _ = writeln!(out, "divergence  none: nobody gave a point");
            }
            Err(NoDivergence::TooLittleShared) => {
                let _ = writeln!(
                    out,
                    "divergence  none: no two voices share {} % of what both are asked",
                    framework.thresholds.coverage.printed(&Limits::none())
                );
            }
            Err(NoDivergence::Supporting) => {}
        }
    }

    /// The children over what both voices answered, and the two means.
    fn shared(&self, out: &mut String, part: Part, d: Divergence) {
        let framework = &self.assessment.framework;
        let shared = like_with_like(self.assessment, self.card, d.lower, d.higher);
        let children: Vec<_> = steps(self.assessment, self.card, part)
            .into_iter()
            .filter(|step| step.weight > 0)
            .filter_map(|step| {
                let of = |values: &Values| (*values.of(step.entry.part))?.score;
                Some((step.entry.part, step.weight, of(&shared.values.0)?, of(&shared.values.1)?))
            })
            .collect();
        let (lower, higher) =
            (&framework.constituencies[d.lower].title, &framework.constituencies[d.higher].title);
        let rows = children
            .iter()
            .map(|(child, weight, low, high)| {
                let both = child.indicators(framework).iter().filter(|&&i| shared.both[i]).count();
                let id = format!("  {}", child.id(framework));
                vec![id, weight.to_string(), both.to_string(), long(low.get()), long(high.get())]
            })
            .collect();
        let _ =
            writeln!(out, "\nLike with like: only the indicators to which both of these voices gave a point");
        let header = ["", "weight", "shared", lower.as_str(), higher.as_str()];
        let _ = writeln!(out, "{}", summary::table(&header, rows, &[1, 2, 3, 4]));
        let geometric = mean_of(self.assessment, part) == Some(Mean::Geometric);
        let low: Vec<(u32, f64)> = children.iter().map(|(_, weight, low, _)| (*weight, low.get())).collect();
        let high: Vec<(u32, f64)> =
            children.iter().map(|(_, weight, _, high)| (*weight, high.get())).collect();
        let _ = writeln!(out, "{}", sums::alone(lower, &low, geometric, d.values.0));
        let _ = writeln!(out, "{}\n", sums::alone(higher, &high, geometric, d.values.1));
    }
}
