//! `explain`: how a number came about, as arithmetic that a pocket calculator can follow; or what a
//! finding means.

use std::fmt::Write as _;
use std::path::PathBuf;

use anyhow::Result;

use super::input::Input;
use super::out::{Out, complain};
use super::{Outcome, findings, summary};
use crate::analysis::gap::is_dispute;
use crate::analysis::scoring::{Entry, NoDivergence, Part, Scorecard, Value, score};
use crate::analysis::trace::{Step, mean_of, said, steps};
use crate::diag::{Code, did_you_mean};
use crate::model::assessment::{Assessment, Counts};
use crate::model::framework::{Mean, Missing};
use crate::model::response::Answer;
use crate::model::score::Score;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  tripartite explain T02P3\n  tripartite explain P3 nerania-2026\n  tripartite explain overall\n  tripartite explain response/na-without-reason"
)]
pub(super) struct Args {
    /// An indicator, a phase, topic, field, pair or group, `overall`, or the code of a finding
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    input: Input,
}

pub(super) fn run(args: &Args, out: &mut Out) -> Result<Outcome> {
    if args.id.contains('/') && !PathBuf::from(&args.id).exists() {
        return code(&args.id, out);
    }
    let material = args.input.load()?;
    let Some(assessment) = &material.assessment else {
        findings::print(&material.diagnostics, &material.texts);
        return Ok(Outcome::InvalidInput);
    };
    let card = score(assessment);
    let Some(entry) = card.find(&assessment.framework, &args.id) else {
        let ids = assessment.framework.ids().chain(["overall"]);
        let help = did_you_mean(&args.id, ids).unwrap_or_else(|| "`score --by topic` prints ids".to_owned());
        complain(&format!(
            "error: `{}` is no id of the framework `{}`; {help}",
            args.id, assessment.framework.id
        ));
        return Ok(Outcome::InvalidInput);
    };
    let explanation = Explanation { assessment, card: &card };
    out.bytes(explanation.text(entry).as_bytes())?;
    Ok(Outcome::Done)
}

fn code(id: &str, out: &mut Out) -> Result<Outcome> {
    match Code::ALL.iter().find(|code| code.as_str() == id) {
        Some(code) => {
            out.line(&format!("{}\n\n{}", code.as_str(), code.paragraph()))?;
            Ok(Outcome::Done)
        }
        None => {
            let help = did_you_mean(id, Code::ALL.iter().map(|c| c.as_str())).unwrap_or_default();
            complain(&format!("error: there is no finding `{id}` {help}"));
            Ok(Outcome::InvalidInput)
        }
    }
}

/// A number with as many digits as one needs to compute with it.
fn long(number: f64) -> String {
    let text = format!("{number:.4}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn result(score: Score) -> String {
    let (exact, printed) = (long(score.get()), score.cut().to_string());
    if format!("{exact}.0") == printed || exact == printed {
        printed
    } else {
        format!("{exact} (printed {printed})")
    }
}

struct Explanation<'a> {
    assessment: &'a Assessment,
    card: &'a Scorecard,
}

impl Explanation<'_> {
    fn text(&self, entry: &Entry) -> String {
        let framework = &self.assessment.framework;
        let mut out = format!("{}  {}\n", entry.part.id(framework), summary::title(self.assessment, entry));
        // Writing to a string cannot fail.
        match entry.part {
            Part::Indicator(i) => self.indicator(&mut out, i, entry),
            _ => self.parent(&mut out, entry),
        }
        let Some(value) = entry.value else {
            let _ = writeln!(
                out,
                "\nNot applicable: nobody whose voice counts is asked it, or all who answered said that it does not apply."
            );
            return out;
        };
        self.threshold(&mut out, value);
        self.decisions(&mut out, entry);
        out
    }

    fn indicator(&self, out: &mut String, i: usize, entry: &Entry) {
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
                let text = match one.reply.map(|r| r.answer) {
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
                    format!(", {}", one.organisation)
                };
                let _ = writeln!(out, "  {}{organisation}: {text}{note}", one.respondent);
            }
            for who in self.assessment.silent().filter(|who| who.constituency == c) {
                if self.assessment.asked.of_organisation(c, &who.organisation, i) {
                    let _ = writeln!(out, "  {}: has not replied, one blank", who.organisation);
                }
            }
            self.one_voice(out, i, counts, entry.by[c].as_ref().map(|own| own.value));
        }
        if let Some(value) = entry.value {
            self.together(out, entry, value);
        }
    }

    fn one_voice(&self, out: &mut String, i: usize, counts: &Counts, value: Option<Value>) {
        let scale = self.assessment.framework.scale_of(i);
        let (n, m) = (counts.given(), counts.missing());
        let Some(value) = value else {
            let _ = writeln!(out, "  not applicable: {} times na and nothing else", counts.na);
            return;
        };
        let Some(score) = value.score else {
            let _ = writeln!(
                out,
                "  no point given, {m} missing: no score, bounds {} to {}, coverage 0",
                result(value.low),
                result(value.high)
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
        let _ = writeln!(out, "  score     ({}) / {n} = {}", terms.join(" + "), result(score));
        if m > 0 {
            let (bottom, top, sum) = (long(bottom.get()), long(top.get()), long(sum));
            let _ = writeln!(out, "  low       ({sum} + {m} x {bottom}) / {} = {}", n + m, result(value.low));
            let _ = writeln!(out, "  high      ({sum} + {m} x {top}) / {} = {}", n + m, result(value.high));
        }
        let _ = writeln!(out, "  coverage  {n} / ({n} + {m}) = {} %", value.coverage.cut_percent());
    }

    /// Rule 2: the weighted mean of the voices.
    fn together(&self, out: &mut String, entry: &Entry, value: Value) {
        let voices: Vec<(u32, Value)> = self
            .assessment
            .weighing()
            .filter_map(|c| Some((self.assessment.voices[c].weight, entry.by[c].as_ref()?.value)))
            .collect();
        let _ = writeln!(out, "\nTogether, over the constituencies whose voice counts");
        sums(out, &voices, value);
    }

    fn parent(&self, out: &mut String, entry: &Entry) {
        let steps = steps(self.assessment, self.card, entry.part);
        let mean = mean_of(self.assessment, entry.part).unwrap_or(Mean::Mean);
        let how = match mean {
            Mean::Mean => "the weighted mean of its children",
            Mean::Geometric => {
                "the weighted geometric mean: each x taken as 1 + 0.99 x, the mean taken back by (mean - 1) / 0.99"
            }
            Mean::Points => "points reached, up to the caps, as percent of the cap",
        };
        let _ = writeln!(out, "{how}; children that are not applicable or weigh 0 leave");
        if self.assessment.framework.method.missing == Missing::Zero {
            let _ =
                writeln!(out, "missing counts 0: a child to which nobody gave a point has the score 0 here");
        }
        self.scope(out, "Together", None, &steps, entry.value, mean);
        for c in 0..self.assessment.voices.len() {
            let own = entry.by[c].as_ref().map(|own| own.value);
            if own.is_some() {
                let constituency = &self.assessment.framework.constituencies[c];
                self.scope(out, &constituency.title, Some(c), &steps, own, mean);
            }
        }
    }

    fn scope(
        &self,
        out: &mut String,
        name: &str,
        voice: Option<usize>,
        steps: &[Step<'_>],
        value: Option<Value>,
        mean: Mean,
    ) {
        let framework = &self.assessment.framework;
        let _ = writeln!(out, "\n{name}");
        let rows = steps
            .iter()
            .map(|step| {
                let id = format!(
                    "  {}{}",
                    step.entry.part.id(framework),
                    step.cap.map(|cap| format!(" ({cap})")).unwrap_or_default()
                );
                let mut cells = vec![id, step.weight.to_string()];
                match step.value(voice) {
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
        let Some(value) = value else { return };
        if mean == Mean::Mean {
            let zero = framework.method.missing == Missing::Zero;
            let children: Vec<(u32, Value)> = steps
                .iter()
                .filter(|step| step.weight > 0)
                .filter_map(|step| {
                    let mut v = step.value(voice)?;
                    if zero && v.score.is_none() {
                        v.score = Some(Score::ZERO);
                    }
                    Some((step.weight, v))
                })
                .collect();
            sums(out, &children, value);
        } else {
            let score = value.score.map_or("none".to_owned(), result);
            let _ = writeln!(
                out,
                "  score {score}, low {}, high {}, coverage {} %",
                result(value.low),
                result(value.high),
                value.coverage.cut_percent()
            );
        }
    }

    fn threshold(&self, out: &mut String, value: Value) {
        let threshold = self.assessment.framework.thresholds.coverage;
        if value.score.is_some() && value.shown(threshold).is_none() {
            let _ = writeln!(
                out,
                "\nNot shown: the coverage of {} % is below {} %. The score still counts in what stands above it.",
                value.coverage.cut_percent(),
                threshold.cut_percent()
            );
        }
    }

    fn decisions(&self, out: &mut String, entry: &Entry) {
        let framework = &self.assessment.framework;
        let thresholds = framework.thresholds;
        let name = |c: usize| &framework.constituencies[c].title;
        out.push('\n');
        if let Some(shown) = entry.value.and_then(|v| v.shown(thresholds.coverage)) {
            let _ = writeln!(
                out,
                "band        {} (from {})",
                framework.band(shown).label,
                framework.band(shown).from.cut()
            );
            if let (Some(target), Some(gap)) = (entry.target, entry.gap) {
                let _ = writeln!(
                    out,
                    "gap         {} - {} = {}",
                    long(target.get()),
                    long(shown.get()),
                    result(gap)
                );
            }
        }
        match entry.divergence {
            Ok(d) => {
                let line = if is_dispute(thresholds, Some(d)) { "above" } else { "not above" };
                let _ = writeln!(
                    out,
                    "divergence  {} (higher: {}) - {} (lower: {}) = {}, over {} shared indicators; {line} {}, the line for a dispute",
                    long(d.values.1.get()),
                    name(d.higher),
                    long(d.values.0.get()),
                    name(d.lower),
                    result(d.value),
                    d.shared,
                    thresholds.dispute.cut()
                );
            }
            Err(NoDivergence::OneVoice) if entry.reading.is_some() => {
                let _ = writeln!(out, "divergence  none: fewer than two voices are asked");
            }
            Err(NoDivergence::TooLittleShared) => {
                let _ = writeln!(
                    out,
                    "divergence  none: no two voices share {} % of what both are asked",
                    thresholds.coverage.cut_percent()
                );
            }
            Err(NoDivergence::OneVoice) => {}
        }
        if let Some(reading) = entry.reading {
            let _ = writeln!(
                out,
                "reading     {} (a gap is serious from {})",
                reading.as_str(),
                thresholds.gap.cut()
            );
        }
    }
}

/// The weighted sums behind score, bounds and coverage.
fn sums(out: &mut String, parts: &[(u32, Value)], value: Value) {
    let line = |out: &mut String, name: &str, numbers: Vec<(u32, f64)>, result: String| {
        let weight: u32 = numbers.iter().map(|(w, _)| w).sum();
        let terms: Vec<String> = numbers.iter().map(|(w, x)| format!("{w} x {}", long(*x))).collect();
        let _ = writeln!(out, "  {name:<9} ({}) / {weight} = {result}", terms.join(" + "));
    };
    match value.score {
        Some(score) => {
            let scored = parts.iter().filter_map(|(w, v)| Some((*w, v.score?.get()))).collect();
            line(out, "score", scored, result(score));
        }
        None => {
            let _ = writeln!(out, "  score     none: nobody gave a point");
        }
    }
    let all = |pick: fn(&Value) -> f64| parts.iter().map(|(w, v)| (*w, pick(v))).collect::<Vec<_>>();
    line(out, "low", all(|v| v.low.get()), result(value.low));
    line(out, "high", all(|v| v.high.get()), result(value.high));
    line(
        out,
        "coverage",
        all(|v| v.coverage.get()),
        format!("{} ({} %)", long(value.coverage.get()), value.coverage.cut_percent()),
    );
}
