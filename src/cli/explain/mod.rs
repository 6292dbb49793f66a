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

use self::sums::{Prints, Sums};
use super::Outcome;
use super::input::Input;
use super::session::{Session, with_suggestion};
use super::summary::{Screen, is_code};
use crate::analysis::limits;
use crate::analysis::reading::Reading;
use crate::analysis::scoring::{Entry, Part, Scorecard, Unshown, score};
use crate::diag::{Code, nearest};
use crate::locale::{Arg, Locale};
use crate::model::assessment::Assessment;
use crate::model::printed::Limits;
use crate::model::score::Share;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    input: Input,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    if args.id.contains('/') && !PathBuf::from(&args.id).exists() {
        return code(&args.id, session);
    }
    let mut material = args.input.load(session)?;
    session.translate(&args.input.folder(), &mut material);
    let Some(assessment) = &material.assessment else {
        session.findings(&material.diagnostics, &material.texts);
        return Ok(Outcome::InvalidInput);
    };
    let locale = &session.locale;
    let card = score(assessment);
    let Some(entry) = card.find(assessment.framework(), &args.id) else {
        let arguments = [("id", Arg::Text(&args.id)), ("framework", Arg::Text(assessment.framework().id()))];
        let said = locale.format("explain-unknown-id", &arguments);
        let ids: Vec<&str> = assessment.framework().ids().chain(["overall"]).collect();
        session.error(&match nearest(&args.id, ids.iter().copied()) {
            Some(_) => with_suggestion(said, &args.id, ids, locale),
            None => format!("{said} {}", locale.text("explain-where-ids")),
        });
        return Ok(Outcome::InvalidInput);
    };
    let screen = Screen { assessment, locale };
    let explanation = Explanation { assessment, card: &card, locale, screen, sums: Sums { locale } };
    let text = explanation.text(entry);
    session.out.line(text.trim_end())?;
    Ok(Outcome::Done)
}

fn code(id: &str, session: &mut Session) -> Result<Outcome> {
    session.warn_of_unknown_language();
    let Session { out, locale, .. } = session;
    match Code::ALL.iter().find(|code| code.as_str() == id) {
        Some(code) => {
            out.line(&format!("{}\n\n{}", code.as_str(), locale.paragraph(*code)))?;
            Ok(Outcome::Done)
        }
        None => {
            let said = locale.format("explain-unknown-code", &[("code", Arg::Text(id))]);
            let said = with_suggestion(said, id, Code::ALL.iter().map(|c| c.as_str()), locale);
            session.error(&said);
            Ok(Outcome::InvalidInput)
        }
    }
}

/// The labels of the decisions; the text behind them begins in one column.
const LABELS: [&str; 5] =
    ["explain-band", "explain-gap", "explain-divergence", "explain-reading", "explain-consulted"];

struct Explanation<'a> {
    assessment: &'a Assessment,
    card: &'a Scorecard,
    locale: &'a Locale,
    screen: Screen<'a>,
    sums: Sums<'a>,
}

impl Explanation<'_> {
    fn text(&self, entry: &Entry) -> String {
        let framework = self.assessment.framework();
        let (id, title) = (entry.part.id(framework), self.screen.title(entry.part));
        let mut out = if is_code(id) { format!("{id}  {title}\n") } else { format!("{title}\n") };
        match entry.part {
            Part::Indicator(i) => self.indicator(&mut out, i, entry),
            _ => self.parent(&mut out, entry),
        }
        if entry.value.is_none() {
            // Writing to a string cannot fail.
            let _ = writeln!(out, "\n{}", self.locale.text("explain-not-applicable"));
            return out;
        }
        self.threshold(&mut out, entry);
        self.decisions(&mut out, entry);
        out
    }

    /// A decision: its label by its key, and what was decided.
    fn decision(&self, out: &mut String, key: &str, text: &str) {
        let _ = writeln!(out, "{}{text}", self.locale.column(key, &LABELS));
    }

    fn threshold(&self, out: &mut String, entry: &Entry) {
        let threshold = self.assessment.framework().thresholds().coverage;
        let Some(value) = entry.value else { return };
        if value.why_unshown(threshold) == Some(Unshown::BelowThreshold) {
            let prints = Prints::of(self.assessment, entry.part);
            let coverage = self.locale.percent(value.coverage, &prints.coverage);
            let threshold = self.locale.percent(threshold, &Limits::none());
            let said = [("coverage", Arg::Text(&coverage)), ("threshold", Arg::Text(&threshold))];
            let _ = writeln!(out, "\n{}", self.locale.format("explain-not-shown", &said));
        }
    }

    fn decisions(&self, out: &mut String, entry: &Entry) {
        let framework = self.assessment.framework();
        let thresholds = framework.thresholds();
        out.push('\n');
        if let Some(shown) = entry.value.and_then(|v| v.shown(thresholds.coverage)) {
            let (band, from) = (framework.band(shown), self.locale.limit(framework.band(shown).from));
            let band = [("label", Arg::Text(&band.label)), ("from", Arg::Text(&from))];
            self.decision(out, "explain-band", &self.locale.format("band-from", &band));
            if let (Some(target), Some(gap)) = (entry.target, entry.gap) {
                let (target, shown) = (self.sums.long(target.get()), self.sums.long(shown.get()));
                let gap = self.sums.result(gap, &limits::of_gap(framework));
                self.decision(out, "explain-gap", &format!("{target} - {shown} = {gap}"));
            }
        }
        self.divergence(out, entry);
        if entry.reading == Some(Reading::NotConsulted) {
            self.not_consulted(out, entry);
        }
        if let Some(reading) = entry.reading {
            let (reading, gap) = (self.screen.reading(reading), self.locale.limit(thresholds.gap));
            let said = [("reading", Arg::Text(&reading)), ("gap", Arg::Text(&gap))];
            self.decision(out, "explain-reading", &self.locale.format("explain-reading-serious", &said));
        }
    }

    /// Of what share of its questions each constituency says that it was not consulted.
    fn not_consulted(&self, out: &mut String, entry: &Entry) {
        for c in self.assessment.weighing() {
            let share = entry.by[c].as_ref().map_or(Share::NONE, |own| own.not_consulted);
            if share > Share::NONE {
                let share = self.locale.percent(share, &Limits::none().share_reached_at(Share::of(1, 2)));
                let name = &self.assessment.framework()[c].title;
                let said = [("name", Arg::Text(name)), ("share", Arg::Text(&share))];
                self.decision(out, "explain-consulted", &self.locale.format("explain-consulted-not", &said));
            }
        }
    }
}
