//! The funnel: everything that a report says, as finished text and finished charts. A format only
//! lays it out.

mod annex;
mod charts;
mod context;
mod departures;
mod evidence;
mod gaps;
mod lens;
mod method;
mod open;
mod people;
mod quadrant;
mod register;
mod silences;
mod strengths;
mod summary;
mod table;
mod voices;

use serde::Serialize;

use self::context::Context;
use crate::analysis::scoring::Scorecard;
use crate::diag::Diagnostics;
use crate::locale::{Arg, Locale};
use crate::model::assessment::Assessment;

pub use annex::{AnnexIndicator, AnnexTopic};
pub use charts::Figure;
pub use evidence::EvidenceView;
pub use gaps::{GapsView, ReadingView};
pub use lens::LensView;
pub use open::OpenLine;
pub use register::RegisterView;
pub use silences::SilencesView;
pub use strengths::StrengthsView;
pub use summary::{Find, FindList, Finds, OwnGaps, Summary, VoiceCard};
pub use table::{Cell, Column, Row, Table};
pub use voices::{StatementView, VoicesView};

/// A whole report.
#[derive(Debug, Serialize)]
pub struct ReportView {
    /// The tag of the language.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The title of the document.
    pub title: String,
    /// The cover.
    pub cover: Cover,
    /// The first page.
    pub summary: Summary,
    /// The method in plain words.
    pub method: Vec<String>,
    /// Results by lens.
    pub lenses: Vec<LensView>,
    /// The constituencies side by side.
    pub voices: VoicesView,
    /// Claim against evidence.
    pub evidence: EvidenceView,
    /// The ranked gaps.
    pub gaps: GapsView,
    /// Strengths and what one constituency alone claims; none where one constituency alone weighs.
    pub strengths: Option<StrengthsView>,
    /// Where one constituency gave no point and another one did; none where one constituency alone weighs.
    pub silences: Option<SilencesView>,
    /// Every answer.
    pub annex: Vec<AnnexTopic>,
    /// Every return, and what is missing.
    pub register: RegisterView,
    /// What this report was made from.
    pub fingerprint: Fingerprint,
    /// Only a tally is known: no people, no comments, no evidence.
    pub tally_only: bool,
}

/// The cover.
#[derive(Debug, Serialize)]
pub struct Cover {
    /// Whom it is about.
    pub body: String,
    /// The framework and its version.
    pub framework: String,
    /// The day in words.
    pub date: String,
    /// Who prepared it.
    pub prepared_by: String,
    /// Returns by constituency, in words.
    pub returns: String,
}

/// What a report was made from.
#[derive(Debug, Serialize)]
pub struct Fingerprint {
    /// Label and value.
    pub lines: Vec<(String, String)>,
    /// Path and SHA-256 of every file.
    pub files: Vec<(String, String)>,
}

impl ReportView {
    /// Every chart with its name.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        let lenses = self.lenses.iter().flat_map(|lens| &lens.figures);
        lenses.chain(&self.voices.figures).chain(&self.gaps.figures)
    }
}

/// Writes a report.
pub fn view(assessment: &Assessment, card: &Scorecard, diags: &Diagnostics, locale: &Locale) -> ReportView {
    let cx = Context { assessment, card, diags, locale };
    let name = if assessment.body.name.is_empty() { cx.say("no-body") } else { assessment.body.name.clone() };
    ReportView {
        language: locale.tag().to_owned(),
        direction: locale.direction(),
        title: cx.tell("report-title", &[("body", Arg::Text(&name))]),
        cover: cover(&cx, name),
        summary: summary::summary(&cx),
        method: method::method(&cx),
        lenses: lens::lenses(&cx),
        voices: voices::voices(&cx),
        evidence: evidence::evidence(&cx),
        gaps: gaps::gaps(&cx),
        strengths: strengths::strengths(&cx),
        silences: silences::silences(&cx),
        annex: annex::annex(&cx),
        register: register::register(&cx),
        fingerprint: fingerprint(&cx),
        tally_only: assessment.responses.is_none(),
    }
}

fn cover(cx: &Context<'_>, body: String) -> Cover {
    let returns: Vec<String> = cx
        .voices()
        .into_iter()
        .map(|c| {
            let count = cx.assessment.voices[c].respondents;
            cx.tell("cover-returns", &[("voice", Arg::Text(cx.voice(c))), ("returns", Arg::Count(count))])
        })
        .collect();
    Cover {
        body,
        framework: format!("{} {}", cx.framework().title, cx.framework().version),
        date: cx.locale.date(&cx.assessment.date),
        prepared_by: cx.assessment.prepared_by.clone(),
        returns: cx.list(&returns),
    }
}

fn fingerprint(cx: &Context<'_>) -> Fingerprint {
    let framework = cx.framework();
    let line = |key: &str, value: String| (cx.say(key), value);
    Fingerprint {
        lines: vec![
            line("fingerprint-tool", format!("{} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))),
            line("fingerprint-framework", format!("{} {}", framework.id, framework.version)),
            line("fingerprint-framework-hash", framework.sha256.clone()),
            line("fingerprint-assessment", cx.assessment.id.clone()),
            line("fingerprint-date", cx.assessment.date.clone()),
            line("fingerprint-language", cx.locale.tag().to_owned()),
        ],
        files: cx.assessment.sources().into_iter().map(|s| (s.path, s.sha256)).collect(),
    }
}
