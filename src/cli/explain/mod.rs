//! `explain`: how a number came about, as arithmetic that a pocket calculator can follow; or what a
//! finding means.

mod divergence;
mod indicator;
mod parent;
mod sums;
mod together;

use std::fmt::Write as _;
use std::path::PathBuf;

use anyhow::Result;

use self::sums::{Prints, long, result};
use super::input::Input;
use super::out::{Out, complain};
use super::{Outcome, findings, language};
use crate::analysis::limits;
use crate::analysis::reading::Reading;
use crate::analysis::scoring::{Entry, Part, Scorecard, Unshown, score};
use crate::diag::{Code, did_you_mean};
use crate::model::assessment::Assessment;
use crate::model::printed::Limits;
use crate::model::score::Share;

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
    let locale = language::of_request(material.language.as_deref());
    let Some(assessment) = &material.assessment else {
        findings::print(&material.diagnostics, &material.texts, &locale);
        return Ok(Outcome::InvalidInput);
    };
    let card = score(assessment);
    let Some(entry) = card.find(&assessment.framework, &args.id) else {
        let ids = assessment.framework.ids().chain(["overall"]);
        let near = did_you_mean(&args.id, ids).map(|help| locale.sentence(&help));
        let help = near.unwrap_or_else(|| "`score --by topic` prints ids".to_owned());
        complain(&format!(
            "error: `{}` is no id of the framework `{}`; {help}",
            args.id, assessment.framework.id
        ));
        return Ok(Outcome::InvalidInput);
    };
    let explanation = Explanation { assessment, card: &card };
    out.line(explanation.text(entry).trim_end())?;
    Ok(Outcome::Done)
}

fn code(id: &str, out: &mut Out) -> Result<Outcome> {
    let locale = language::of_environment();
    match Code::ALL.iter().find(|code| code.as_str() == id) {
        Some(code) => {
            out.line(&format!("{}\n\n{}", code.as_str(), locale.paragraph(*code)))?;
            Ok(Outcome::Done)
        }
        None => {
            let near = did_you_mean(id, Code::ALL.iter().map(|c| c.as_str()));
            let help = near.map(|help| locale.sentence(&help)).unwrap_or_default();
            complain(&format!("error: there is no finding `{id}` {help}"));
            Ok(Outcome::InvalidInput)
        }
    }
}

struct Explanation<'a> {
    assessment: &'a Assessment,
    card: &'a Scorecard,
}

impl Explanation<'_> {
    fn text(&self, entry: &Entry) -> String {
        let framework = &self.assessment.framework;
        let title = entry.part.title(framework).unwrap_or("Overall");
        let mut out = format!("{}  {title}\n", entry.part.id(framework));
        // Writing to a string cannot fail.
        match entry.part {
            Part::Indicator(i) => self.indicator(&mut out, i, entry),
            _ => self.parent(&mut out, entry),
        }
        if entry.value.is_none() {
            let _ = writeln!(
                out,
                "\nNot applicable: nobody whose voice counts is asked it, or all who answered said that it does not apply."
            );
            return out;
        }
        self.threshold(&mut out, entry);
        self.decisions(&mut out, entry);
        out
    }

    fn threshold(&self, out: &mut String, entry: &Entry) {
        let threshold = self.assessment.framework.thresholds.coverage;
        let Some(value) = entry.value else { return };
        if value.why_unshown(threshold) == Some(Unshown::BelowThreshold) {
            let _ = writeln!(
                out,
                "\nNot shown: the coverage of {} % is below {} %.",
                value.coverage.printed(&Prints::of(self.assessment, entry.part).coverage),
                threshold.printed(&Limits::none())
            );
        }
    }

    fn decisions(&self, out: &mut String, entry: &Entry) {
        let framework = &self.assessment.framework;
        let thresholds = framework.thresholds;
        out.push('\n');
        if let Some(shown) = entry.value.and_then(|v| v.shown(thresholds.coverage)) {
            let _ = writeln!(
                out,
                "band        {} (from {})",
                framework.band(shown).label,
                framework.band(shown).from.printed(&Limits::none())
            );
            if let (Some(target), Some(gap)) = (entry.target, entry.gap) {
                let _ = writeln!(
                    out,
                    "gap         {} - {} = {}",
                    long(target.get()),
                    long(shown.get()),
                    result(gap, &limits::of_gap(framework))
                );
            }
        }
        self.divergence(out, entry);
        if entry.reading == Some(Reading::NotConsulted) {
            self.not_consulted(out, entry);
        }
        if let Some(reading) = entry.reading {
            let _ = writeln!(
                out,
                "reading     {} (a gap is serious from {})",
                reading.as_str().replace('_', " "),
                thresholds.gap.printed(&Limits::none())
            );
        }
    }

    /// Of what share of its questions each constituency says that it was not consulted.
    fn not_consulted(&self, out: &mut String, entry: &Entry) {
        for c in self.assessment.weighing() {
            let share = entry.by[c].as_ref().map_or(Share::NONE, |own| own.not_consulted);
            if share > Share::NONE {
                let _ = writeln!(
                    out,
                    "consulted   {}: not, on {} % of what it was asked; from 50 % on it has agreed to nothing",
                    self.assessment.framework.constituencies[c].title,
                    share.printed(&Limits::none().share_reached_at(Share::of(1, 2)))
                );
            }
        }
    }
}
