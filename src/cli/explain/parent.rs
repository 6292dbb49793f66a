//! What has children: the table of the children, and the sum that the method makes of them.

use std::fmt::Write as _;

use super::Explanation;
use super::sums::{self, Prints, Term, long, over, result};
use crate::analysis::limits;
use crate::analysis::scoring::{Entry, Part, Value};
use crate::analysis::trace::{Step, caps, mean_of, steps};
use crate::cli::summary::{self, on_one_line};
use crate::model::framework::{Mean, Missing};
use crate::model::score::Score;

impl Explanation<'_> {
    pub(super) fn parent(&self, out: &mut String, entry: &Entry) {
        let steps = steps(self.assessment, self.card, entry.part);
        let mean = mean_of(self.assessment, entry.part).unwrap_or(Mean::Mean);
        let how = match mean {
            Mean::Mean => "the weighted mean of its children",
            Mean::Geometric => {
                "the weighted geometric mean: each x taken as 1 + 0.99 x, the mean taken back by (mean - 1) / 0.99"
            }
            Mean::Points => "points reached, up to the caps, as percent of the cap",
        };
        let _ =
            writeln!(out, "Of each constituency: {how}; children that are not applicable or weigh 0 leave");
        if self.assessment.framework.method.missing == Missing::Zero {
            let _ =
                writeln!(out, "missing counts 0: a child to which nobody gave a point has the score 0 here");
        }
        for (c, own) in entry.by.iter().enumerate() {
            if let Some(own) = own {
                self.own(out, (c, entry.part), &steps, own.value, mean);
            }
        }
        self.together(out, entry);
    }

    /// One constituency's own value from its own values of the children.
    fn own(&self, out: &mut String, (c, part): (usize, Part), steps: &[Step<'_>], value: Value, mean: Mean) {
        let framework = &self.assessment.framework;
        let weight = self.assessment.voices[c].weight;
        let _ = writeln!(out, "\n{} (weight {weight})", framework.constituencies[c].title);
        let rows = steps
            .iter()
            .map(|step| {
                let id = format!(
                    "  {}{}",
                    step.entry.part.id(framework),
                    step.cap.map(|cap| format!(" ({cap})")).unwrap_or_default()
                );
                let mut cells = vec![id, step.weight.to_string()];
                match step.own(c) {
                    Some(v) => cells.extend([
                        v.score.map_or("none".to_owned(), |s| long(s.get())),
                        long(v.low.get()),
                        long(v.high.get()),
                        long(v.coverage.get()),
                    ]),
                    None => cells.extend(["not applicable", "", "", ""].map(str::to_owned)),
                }
                cells
            })
            .collect();
        let header =
            ["", if mean == Mean::Points { "points" } else { "weight" }, "score", "low", "high", "coverage"];
        let _ = writeln!(out, "{}", summary::table(&header, rows, &[1, 2, 3, 4, 5]));
        let zero = framework.method.missing == Missing::Zero;
        let terms: Vec<Term<'_>> = steps
            .iter()
            .filter(|step| step.weight > 0)
            .map(|step| {
                let mut value = step.own(c);
                if let Some(v) = &mut value
                    && zero
                {
                    v.score.get_or_insert(Score::ZERO);
                }
                Term { weight: step.weight, value, cap: step.cap }
            })
            .collect();
        let parts: Vec<(u32, Value)> = terms.iter().filter_map(|t| Some((t.weight, t.value?))).collect();
        let prints = Prints::of(self.assessment, part);
        match mean {
            Mean::Mean => sums::mean(out, &parts, (value, &prints)),
            Mean::Geometric => sums::geometric(out, &parts, (value, &prints)),
            Mean::Points => sums::points(out, &terms, caps(self.assessment, part, steps), (value, &prints)),
        }
        self.organisations(out, c, part);
    }

    /// The organisations within a constituency, and how far apart they lie.
    fn organisations(&self, out: &mut String, c: usize, part: Part) {
        let entry = self.card.find(&self.assessment.framework, part.id(&self.assessment.framework));
        let Some(own) = entry.and_then(|entry| entry.by[c].as_ref()) else { return };
        let name = |o: usize| on_one_line(&self.assessment.voices[c].organisations[o].name);
        if own.organisations.len() < 2 {
            return;
        }
        let covered = limits::of_coverage(&self.assessment.framework);
        let rows = own
            .organisations
            .iter()
            .map(|(o, value)| {
                let score = value.score.map_or("none".to_owned(), |s| long(s.get()));
                let percent = format!("{} %", value.coverage.printed(&covered));
                vec![format!("  {}", name(*o)), score, long(value.low.get()), long(value.high.get()), percent]
            })
            .collect();
        let header = ["Within it", "score", "low", "high", "coverage"];
        let _ = writeln!(out, "{}", summary::table(&header, rows, &[1, 2, 3, 4]));
        if let Ok(d) = own.within {
            let _ = writeln!(
                out,
                "  apart     {} ({}) - {} ({}) = {}, {}",
                long(d.values.1.get()),
                name(d.higher),
                long(d.values.0.get()),
                name(d.lower),
                result(d.value, &limits::of_divergence(&self.assessment.framework)),
                over(&d)
            );
        }
    }
}
