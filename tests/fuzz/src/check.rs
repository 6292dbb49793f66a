//! What holds of every input, whatever stands in it.

use std::collections::BTreeMap;

use tripartite::analysis::scoring::Value;
use tripartite::{Assessment, Diagnostics, Entry, Locale, Report, Scorecard, artifacts, report, score};

use crate::page;

/// The findings of a run are bounded: so many of one code and one more, and so many bytes for each of them.
const MOST_OF_ONE_CODE: usize = 51;
const MOST_BYTES: usize = 8 << 10;
/// Sums in floating point: where a method rounds on the way, the last of 9 decimals is open.
const SLACK: f64 = 2e-9;

/// Findings are bounded, have words in both languages, and nothing in them reaches a terminal as a command.
pub(crate) fn findings(findings: &Diagnostics) {
    let mut kinds = BTreeMap::new();
    for one in findings.iter() {
        let of_kind = kinds.entry((one.severity, one.code.as_str())).or_insert(0);
        *of_kind += 1;
        assert!(*of_kind <= MOST_OF_ONE_CODE, "{} of {}", *of_kind, one.code.as_str());
    }
    for locale in [english(), french()] {
        for one in findings.iter() {
            let text = locale.finding_text(one, &|_, _| None);
            assert!(text.len() <= MOST_BYTES, "{} bytes for {}", text.len(), one.code.as_str());
            let control = text.chars().find(|c| c.is_control() && *c != '\n');
            assert_eq!(control, None, "{text:?}");
        }
    }
}

/// The words of a finding and its place, in order.
pub(crate) fn said(findings: &Diagnostics) -> Vec<String> {
    findings.iter().map(|one| english().finding_text(one, &|_, _| None)).collect()
}

/// Scores of a sound assessment, what they must hold, and its report in every format.
pub(crate) fn assessment(assessment: &Assessment, findings: &Diagnostics, with_report: bool) {
    let card = score(assessment);
    scores(assessment, &card);
    assert_eq!(values(&score(assessment)), values(&card), "scored again");
    if with_report {
        for locale in [english(), french()] {
            written(assessment, &card, findings, locale);
        }
    }
}

fn written(assessment: &Assessment, card: &Scorecard, findings: &Diagnostics, locale: &Locale) {
    let made = || {
        let report = Report::new(assessment, card, findings, locale);
        artifacts(&report, &report::format::usual()).unwrap_or_else(|error| panic!("{error}"))
    };
    let files = made();
    for file in &files {
        let text = std::str::from_utf8(&file.bytes).unwrap_or_else(|error| panic!("{}: {error}", file.path));
        if file.path.ends_with(".html") {
            page::check(text, 0);
        }
        assert!(!file.path.contains("..") && !file.path.starts_with('/'), "{}", file.path);
    }
    assert_eq!(files, made(), "written again");
}

fn entries(card: &Scorecard) -> impl Iterator<Item = &Entry> {
    let nodes = card.lenses().iter().flat_map(|lens| lens.groups.iter().chain(&lens.nodes));
    std::iter::once(card.overall()).chain(nodes).chain(card.indicators())
}

fn values(card: &Scorecard) -> Vec<(Option<Value>, Vec<Option<Value>>)> {
    let own = |entry: &Entry| entry.by.iter().map(|own| own.as_ref().map(|own| own.value)).collect();
    entries(card).map(|entry| (entry.value, own(entry))).collect()
}

/// Every score is one of 0..=100, lies between its bounds, and together between the lowest and the highest voice.
fn scores(assessment: &Assessment, card: &Scorecard) {
    for entry in entries(card) {
        let id = entry.part.id(assessment.framework());
        let own: Vec<Value> =
            assessment.weighing().filter_map(|c| Some(entry.by[c].as_ref()?.value)).collect();
        for value in own.iter().chain(&entry.value) {
            bounded(id, value);
        }
        let Some(score) = entry.value.and_then(|value| value.score) else { continue };
        // Where missing counts 0, a voice that gave no point says 0.
        let zero = assessment.framework().method().missing == tripartite::model::framework::Missing::Zero;
        let said = |value: &Value| value.score.map(|score| score.get()).or(zero.then_some(0.0));
        let spoken: Vec<f64> = own.iter().filter_map(said).collect();
        let least = spoken.iter().copied().fold(f64::INFINITY, f64::min);
        let most = spoken.iter().copied().fold(0.0, f64::max);
        let score = score.get();
        assert!(least - SLACK <= score && score <= most + SLACK, "{id}: {least} {score} {most}");
    }
}

fn bounded(id: &str, value: &Value) {
    let (low, high, coverage) = (value.low.get(), value.high.get(), value.coverage.get());
    assert!((0.0..=100.0).contains(&low) && (0.0..=100.0).contains(&high) && low <= high, "{id}: {value:?}");
    assert!((0.0..=1.0).contains(&coverage), "{id}: {value:?}");
    if let Some(score) = value.score.map(|score| score.get()) {
        assert!((low - SLACK..=high + SLACK).contains(&score), "{id}: {value:?}");
    }
}

thread_local! {
    static LOCALES: [&'static Locale; 2] = ["en", "fr"].map(|tag| &*Box::leak(Box::new(Locale::new(tag))));
}

pub(crate) fn english() -> &'static Locale {
    LOCALES.with(|locales| locales[0])
}

pub(crate) fn french() -> &'static Locale {
    LOCALES.with(|locales| locales[1])
}
