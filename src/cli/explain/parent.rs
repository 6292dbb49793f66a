//! What has children: the table of the children, and the sum that the method makes of them.

use std::fmt::Write as _;

use super::Explanation;
use super::sums::{Prints, Term};
use crate::analysis::limits;
use crate::analysis::scoring::{Entry, Part, Value};
use crate::analysis::trace::{Step, caps, mean_of, steps};
use crate::cli::summary::{self, on_one_line};
use crate::locale::Arg;
use crate::model::framework::{Constituency, Mean, Missing};
use crate::model::score::Score;
use crate::model::table::Ix;
use crate::model::voice::Organisation;

impl Explanation<'_> {
    pub(super) fn parent(&self, out: &mut String, entry: &Entry) {
        let steps = steps(self.assessment, self.card, entry.part);
        let mean = mean_of(self.assessment, entry.part).unwrap_or(Mean::Mean);
        let how = match mean {
            Mean::Mean => "explain-of-each-mean",
            Mean::Geometric => "explain-of-each-geometric",
            Mean::Points => "explain-of-each-points",
        };
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}", self.locale.text(how));
        if self.assessment.framework().method().missing == Missing::Zero {
            let _ = writeln!(out, "{}", self.locale.text("explain-missing-zero"));
        }
        for (c, own) in entry.by.pairs() {
            if let Some(own) = own {
                self.own(out, (c, entry.part), &steps, own.value, mean);
            }
        }
        self.together(out, entry);
    }

    /// One constituency's own value from its own values of the children.
    fn own(
        &self,
        out: &mut String,
        (c, part): (Ix<Constituency>, Part),
        steps: &[Step<'_>],
        value: Value,
        mean: Mean,
    ) {
        let framework = self.assessment.framework();
        let _ = writeln!(out, "\n{}", self.voice(c));
        let rows = steps
            .iter()
            .map(|step| {
                let id = format!(
                    "  {}{}",
                    self.screen.short(step.entry.part),
                    step.cap.map(|cap| format!(" ({cap})")).unwrap_or_default()
                );
                let mut cells = vec![id, step.weight.to_string()];
                match step.own(c) {
                    Some(v) => cells.extend([
                        self.score_or_none(v),
                        self.sums.long(v.low.get()),
                        self.sums.long(v.high.get()),
                        self.sums.long(v.coverage.get()),
                    ]),
                    None => {
                        cells.push(self.locale.text("not-applicable"));
                        cells.extend([const { String::new() }; 3]);
                    }
                }
                cells
            })
            .collect();
        let weight = if mean == Mean::Points { "explain-points" } else { "explain-weight" };
        let header = self.header(&[String::new(), self.locale.text(weight)]);
        let _ = writeln!(out, "{}", summary::table(&header, rows, &[1, 2, 3, 4, 5]));
        let zero = framework.method().missing == Missing::Zero;
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
            Mean::Mean => self.sums.mean(out, &parts, (value, &prints)),
            Mean::Geometric => self.sums.geometric(out, &parts, (value, &prints)),
            Mean::Points => {
                let most = caps(self.assessment, part, steps);
                self.sums.points(out, &terms, most, (value, &prints));
            }
        }
        self.organisations(out, c, part);
    }

    /// The organisations within a constituency, and how far apart they lie.
    fn organisations(&self, out: &mut String, c: Ix<Constituency>, part: Part) {
        let entry = self.card.find(self.assessment.framework(), part.id(self.assessment.framework()));
        let Some(own) = entry.and_then(|entry| entry.by[c].as_ref()) else { return };
        let name = |o: Ix<Organisation>| on_one_line(&self.assessment.voices()[c].organisations[o].name);
        if own.organisations.len() < 2 {
            return;
        }
        let covered = limits::of_coverage(self.assessment.framework());
        let rows = own
            .organisations
            .iter()
            .map(|(o, value)| {
                vec![
                    format!("  {}", name(*o)),
                    self.score_or_none(*value),
                    self.sums.long(value.low.get()),
                    self.sums.long(value.high.get()),
                    self.locale.percent(value.coverage, &covered),
                ]
            })
            .collect();
        let header = self.header(&[self.locale.text("explain-within")]);
        let _ = writeln!(out, "{}", summary::table(&header, rows, &[1, 2, 3, 4]));
        if let Ok(d) = own.within {
            let (lower, higher) = (name(d.lower), name(d.higher));
            let limits = limits::of_divergence(self.assessment.framework());
            let text = self.sums.difference(&d, &limits, [lower.as_str(), higher.as_str()]);
            self.sums.line(out, "explain-apart", &text);
        }
    }

    /// A constituency with its weight.
    pub(super) fn voice(&self, c: Ix<Constituency>) -> String {
        let weight = self.assessment.voices()[c].weight.to_string();
        let weight = self.locale.format("check-weight", &[("weight", Arg::Text(&weight))]);
        let name = &self.assessment.framework()[c].title;
        self.locale.format("with-note", &[("name", Arg::Text(name)), ("note", Arg::Text(&weight))])
    }

    fn score_or_none(&self, value: Value) -> String {
        value.score.map_or_else(|| self.locale.text("explain-none"), |score| self.sums.long(score.get()))
    }
}
