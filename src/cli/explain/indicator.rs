//! An indicator: who answered what, each voice's mean, and the mean of the voices.

use std::fmt::Write as _;

use super::Explanation;
use super::sums::{Prints, long, result};
use crate::analysis::scoring::{Entry, Part, Value};
use crate::analysis::trace::said;
use crate::cli::summary::on_one_line;
use crate::locale::{Arg, Locale};
use crate::model::assessment::Counts;
use crate::model::response::{Answer, Name};

impl Explanation<'_> {
    pub(super) fn indicator(&self, out: &mut String, i: usize, entry: &Entry) {
        let framework = &self.assessment.framework;
        let (indicator, scale) = (&framework.indicators[i], framework.scale_of(i));
        let points: Vec<String> = scale
            .points
            .iter()
            .map(|p| format!("{} {} = {}", p.code, p.label, long(p.value.get())))
            .collect();
        let _ = writeln!(out, "weight {}, scale: {}", indicator.weight, points.join("; "));
        let answers = said(self.assessment, i);
        for (c, voice) in self.assessment.voices.iter().enumerate() {
            let Some(counts) = &voice.cells[i] else { continue };
            let _ = writeln!(out, "\n{} (weight {})", framework.constituencies[c].title, voice.weight);
            for one in answers.iter().filter(|one| one.constituency == c) {
                let text = match one.reply.map(|r| r.answer()) {
                    Some(Answer::Point(p)) => format!("{} {}", scale.points[p].code, scale.points[p].label),
                    Some(Answer::NotApplicable) => "na, leaves the count".to_owned(),
                    Some(Answer::DontKnow) => "dk, missing".to_owned(),
                    Some(Answer::NotConsulted) => "nc, missing".to_owned(),
                    Some(Answer::Blank) | None => "blank, missing".to_owned(),
                };
                let note = if one.counts { "" } else { "  (not asked: counts nowhere)" };
                let organisation = if one.organisation.is_empty() {
                    String::new()
                } else {
                    format!(", {}", on_one_line(one.organisation))
                };
                let _ = writeln!(out, "  {}{organisation}: {text}{note}", self.name(one.name));
            }
            for who in self.assessment.silent().filter(|who| who.constituency == c) {
                if self.assessment.asked.of_organisation(c, &who.organisation, i) {
                    let _ = writeln!(out, "  {}: has not replied, one blank", on_one_line(&who.organisation));
                }
            }
            self.one_voice(out, i, counts, entry.by[c].as_ref().map(|own| own.value));
        }
        self.together(out, entry);
    }

    fn name(&self, name: Name<'_>) -> String {
        match name {
            Name::Said(id) => on_one_line(id),
            Name::Withheld(number) => {
                let number = [("number", Arg::Count(number as u64))];
                Locale::new(&self.assessment.language).tell("name-withheld", &number)
            }
        }
    }

    fn one_voice(&self, out: &mut String, i: usize, counts: &Counts, value: Option<Value>) {
        let scale = self.assessment.framework.scale_of(i);
        let prints = Prints::of(self.assessment, Part::Indicator(i));
        let (n, m) = (counts.given(), counts.missing());
        let Some(value) = value else {
            let _ = writeln!(out, "  not applicable: {} times na and nothing else", counts.na);
            return;
        };
        let Some(score) = value.score else {
            let _ = writeln!(
                out,
                "  no point given, {m} missing: no score, bounds {} to {}, coverage 0",
                result(value.low, &prints.scores),
                result(value.high, &prints.scores)
            );
            return;
        };
        let terms: Vec<String> = counts
            .points
            .iter()
            .zip(&scale.points)
            .filter(|(n, _)| **n > 0)
            .map(|(n, p)| format!("{n} x {}", long(p.value.get())))
            .collect();
        let sum: f64 = counts.points.iter().zip(&scale.points).map(|(&n, p)| n as f64 * p.value.get()).sum();
        let (bottom, top) = self.assessment.framework.ends();
        let _ =
            writeln!(out, "  score     ({}) / {n} = {}", terms.join(" + "), result(score, &prints.scores));
        if m > 0 {
            let (bottom, top, sum) = (long(bottom.get()), long(top.get()), long(sum));
            let (low, high) = (result(value.low, &prints.scores), result(value.high, &prints.scores));
            let _ = writeln!(out, "  low       ({sum} + {m} x {bottom}) / {} = {low}", n + m);
            let _ = writeln!(out, "  high      ({sum} + {m} x {top}) / {} = {high}", n + m);
        }
        let _ =
            writeln!(out, "  coverage  {n} / ({n} + {m}) = {} %", value.coverage.printed(&prints.coverage));
    }
}
