//! Wording of a certificate: its sentences in the reader's language, for the credential and for its picture alike.

use super::facts::Facts;
use crate::learn::sums::{self, percent};
use crate::locale::{Arg, Locale};
use crate::model::course::training::HoursRule;

/// Hours and minutes that no line breaks.
fn duration(seconds: u64, locale: &Locale) -> String {
    sums::duration(seconds, locale).replace(' ', "\u{a0}")
}

/// The name of the certificate.
pub(super) fn name(facts: &Facts, locale: &Locale) -> String {
    locale.format("certificate-name", &[("course", Arg::Text(&facts.course))])
}

/// Who stands by the result beside the issuer; or that nobody watched.
pub(super) fn record(facts: &Facts, locale: &Locale) -> String {
    match &facts.countersigned {
        Some((by, on)) => {
            let on = locale.date(*on);
            locale.format("certificate-countersigned", &[("by", Arg::Text(by)), ("on", Arg::Text(&on))])
        }
        None => locale.text("certificate-self-study"),
    }
}

/// The grade, and what it takes to pass.
pub(super) fn grade(facts: &Facts, locale: &Locale) -> String {
    let (share, needed) = (percent(&facts.grade, locale), percent(&facts.pass.threshold, locale));
    locale.format("certificate-grade", &[("share", Arg::Text(&share)), ("needed", Arg::Text(&needed))])
}

/// The hours that count, and what they are made of; and those that do not.
pub(super) fn hours(facts: &Facts, locale: &Locale) -> String {
    let hours = &facts.hours;
    let text = |seconds| duration(seconds, locale);
    let (sum, logged) = (text(hours.counted(facts.pass.rule)), text(hours.logged));
    let (nominal, confirmed) = (text(hours.nominal), text(hours.confirmed));
    let by = locale.list_with_and(&facts.confirmers);
    let said = [
        ("sum", Arg::Text(&sum)),
        ("logged", Arg::Text(&logged)),
        ("confirmed", Arg::Text(&confirmed)),
        ("nominal", Arg::Text(&nominal)),
        ("by", Arg::Text(&by)),
    ];
    let key = match facts.pass.rule {
        HoursRule::Nominal => "certificate-hours-nominal",
        HoursRule::VerifiedOrAttested if hours.confirmed > 0 => "certificate-hours-attested",
        _ => "certificate-hours-logged",
    };
    let mut line = locale.format(key, &said);
    if hours.on_page > 0 && facts.pass.rule != HoursRule::Nominal {
        let page = text(hours.on_page);
        line.push(' ');
        line.push_str(&locale.format("certificate-hours-page", &[("page", Arg::Text(&page))]));
    }
    // Under the other rules what was confirmed does not count either.
    let counted = if facts.pass.rule == HoursRule::VerifiedOrAttested { hours.confirmed } else { 0 };
    let open = hours.declared.saturating_sub(counted);
    if open > 0 {
        let open = text(open);
        line.push(' ');
        line.push_str(&locale.format("certificate-hours-open", &[("open", Arg::Text(&open))]));
    }
    line
}

/// The days between which the course was studied.
pub(super) fn studied(facts: &Facts, locale: &Locale) -> String {
    let (begun, completed) = (locale.date(facts.begun), locale.date(facts.completed));
    let said = [("begun", Arg::Text(&begun)), ("completed", Arg::Text(&completed))];
    locale.format("certificate-studied", &said)
}

/// What it takes to get the certificate.
pub(super) fn criteria(facts: &Facts, locale: &Locale) -> String {
    let (needed, hours) = (percent(&facts.pass.threshold, locale), duration(facts.pass.seconds, locale));
    let topics: usize = facts.modules.iter().map(|module| module.topics.len()).sum();
    let said =
        [("topics", Arg::Count(topics as u64)), ("needed", Arg::Text(&needed)), ("hours", Arg::Text(&hours))];
    let key = match facts.pass.rule {
        HoursRule::VerifiedOrAttested => "certificate-criteria-attested",
        HoursRule::Verified => "certificate-criteria-verified",
        HoursRule::Nominal => "certificate-criteria-nominal",
    };
    locale.format(key, &said)
}

/// What the course is about: its topics, and for each the objective that asks most.
pub(super) fn content(facts: &Facts, locale: &Locale) -> String {
    let topics = facts.modules.iter().flat_map(|module| &module.topics);
    let lines: Vec<String> = topics
        .map(|topic| locale.labelled(&format!("{} {}", topic.id, topic.title), &topic.objective))
        .collect();
    lines.join("\n")
}

/// The share of a module.
pub(super) fn module(module: &super::facts::Module, locale: &Locale) -> String {
    locale.labelled(&format!("{} {}", module.id, module.title), &percent(&module.share, locale))
}
