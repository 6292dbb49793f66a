//! An indicator: who answered what, each voice's mean, and the mean of the voices.

use std::fmt::Write as _;

use super::Explanation;
use super::sums::Prints;
use crate::analysis::scoring::{Entry, Part, Value};
use crate::analysis::trace::said;
use crate::cli::summary::on_one_line;
use crate::locale::Arg;
use crate::model::framework::Indicator;
use crate::model::response::{Answer, Name};
use crate::model::state::State;
use crate::model::table::Ix;
use crate::model::voice::Counts;

impl Explanation<'_> {
    pub(super) fn indicator(&self, out: &mut String, i: Ix<Indicator>, entry: &Entry) {
        let framework = self.assessment.framework();
        let (indicator, scale) = (&framework[i], framework.scale_of(i));
        let points: Vec<String> = scale
            .points
            .iter()
            .map(|p| format!("{} {} = {}", p.code, p.label, self.sums.long(p.value.get())))
            .collect();
        let weight = indicator.weight.to_string();
        let points = points.join(&self.locale.text("title-separator"));
        let scale_line = [("weight", Arg::Text(&weight)), ("points", Arg::Text(&points))];
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}", self.locale.format("explain-scale", &scale_line));
        let answers = said(self.assessment, i);
        for (c, voice) in self.assessment.voices().pairs() {
            let Some(counts) = &voice.cells[i] else { continue };
            let _ = writeln!(out, "\n{}", self.voice(c));
            for one in answers.iter().filter(|one| one.constituency == c) {
                let text = match one.reply.map(|r| r.answer()) {
                    Some(Answer::Point(p)) => format!("{} {}", scale.points[p].code, scale.points[p].label),
                    Some(Answer::State(state)) => self.locale.text(key(state)),
                    None => self.locale.text(key(State::Blank)),
                };
                let mut who = vec![self.name(one.name)];
                if !one.organisation.is_empty() {
                    who.push(on_one_line(one.organisation));
                }
                let mut line = self.locale.labelled(&self.locale.list(&who), &text);
                if !one.counts {
                    line = format!("{line}  {}", self.locale.text("explain-counts-nowhere"));
                }
                let _ = writeln!(out, "  {line}");
            }
            for who in self.assessment.silent().filter(|who| who.constituency == c) {
                if self.assessment.asked().of_organisation(c, &who.organisation)(i) {
                    let silent = self.locale.text("explain-not-replied");
                    let line = self.locale.labelled(&on_one_line(&who.organisation), &silent);
                    let _ = writeln!(out, "  {line}");
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
                self.locale.format("name-withheld", &number)
            }
        }
    }

    fn one_voice(&self, out: &mut String, i: Ix<Indicator>, counts: &Counts, value: Option<Value>) {
        let scale = self.assessment.framework().scale_of(i);
        let prints = Prints::of(self.assessment, Part::Indicator(i));
        let (n, m) = (counts.given(), counts.missing());
        let Some(value) = value else {
            let only = self
                .locale
                .format("explain-only-na", &[("count", Arg::Count(counts.states[State::NotApplicable]))]);
            let _ = writeln!(out, "  {only}");
            return;
        };
        let [low, high] = [value.low, value.high].map(|bound| self.sums.result(bound, &prints.scores));
        let Some(score) = value.score else {
            let said = [("missing", Arg::Count(m)), ("low", Arg::Text(&low)), ("high", Arg::Text(&high))];
            let _ = writeln!(out, "  {}", self.locale.format("explain-no-point-given", &said));
            return;
        };
        let terms: Vec<String> = counts
            .points
            .iter()
            .zip(&scale.points)
            .filter(|(n, _)| **n > 0)
            .map(|(n, p)| format!("{n} x {}", self.sums.long(p.value.get())))
            .collect();
        let sum: f64 = counts.points.iter().zip(&scale.points).map(|(&n, p)| n as f64 * p.value.get()).sum();
        let (bottom, top) = self.assessment.framework().ends();
        let score = self.sums.result(score, &prints.scores);
        self.sums.line(out, "explain-score", &format!("({}) / {n} = {score}", terms.join(" + ")));
        if m > 0 {
            let [bottom, top, sum] = [bottom.get(), top.get(), sum].map(|number| self.sums.long(number));
            self.sums.line(out, "explain-low", &format!("({sum} + {m} x {bottom}) / {} = {low}", n + m));
            self.sums.line(out, "explain-high", &format!("({sum} + {m} x {top}) / {} = {high}", n + m));
        }
        let coverage = self.locale.percent(value.coverage, &prints.coverage);
        self.sums.line(out, "explain-coverage", &format!("{n} / ({n} + {m}) = {coverage}"));
    }
}

/// Key of what `explain` says for an answer that is no point.
fn key(state: State) -> &'static str {
    match state {
        State::NotApplicable => "explain-answer-na",
        State::DontKnow => "explain-answer-dk",
        State::NotConsulted => "explain-answer-nc",
        State::Blank => "explain-answer-blank",
    }
}
