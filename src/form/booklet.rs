//! A questionnaire to read: every question with what each point looks like, as Markdown.

use std::fmt::Write as _;

use super::effort::{SECONDS_A_POINT, WORDS_A_MINUTE, effort};
use crate::locale::{Arg, Locale};
use crate::model::framework::Framework;
use crate::model::questionnaire::{Questionnaire, Section};

/// The questionnaire as Markdown, with the indicators for which `asked` says yes.
pub fn booklet(
    framework: &Framework,
    own: &Questionnaire,
    locale: &Locale,
    asked: impl Fn(usize) -> bool,
) -> String {
    let effort = effort(framework, own, &asked);
    let mut out =
        format!("# {}\n\n{} ({} {})\n", own.title, framework.title, framework.id, framework.version);
    // Writing to a string cannot fail.
    for paragraph in [&own.meant_for, &own.lead_in].into_iter().filter(|text| !text.is_empty()) {
        let _ = write!(out, "\n{paragraph}\n");
    }
    let counts = [
        ("questions", Arg::Count(effort.questions as u64)),
        ("minutes", Arg::Count(effort.minutes() as u64)),
        ("words", Arg::Count(WORDS_A_MINUTE as u64)),
        ("seconds", Arg::Count(SECONDS_A_POINT as u64)),
    ];
    let _ = write!(out, "\n{}\n", locale.tell("form-effort", &counts));
    if own.states.iter().any(|text| !text.is_empty()) {
        let _ = write!(out, "\n{}\n\n", locale.say("form-states"));
        for (code, text) in ["na", "dk", "nc"].into_iter().zip(&own.states) {
            let name = format!("**{}**", locale.say(&format!("answer-{code}")));
            let _ = writeln!(out, "- `{code}` {}", locale.labelled(&name, text));
        }
    }
    for section in &own.sections {
        if section.questions.iter().any(|question| asked(question.indicator)) {
            of_section(&mut out, framework, section, locale, &asked);
        }
    }
    out
}

fn of_section(
    out: &mut String,
    framework: &Framework,
    section: &Section,
    locale: &Locale,
    asked: &impl Fn(usize) -> bool,
) {
    let _ = write!(out, "\n## {}\n", section.title);
    for paragraph in [&section.lead_in, &section.evidence].into_iter().filter(|text| !text.is_empty()) {
        let _ = write!(out, "\n{paragraph}\n");
    }
    for question in section.questions.iter().filter(|question| asked(question.indicator)) {
        let indicator = &framework.indicators[question.indicator];
        let _ = write!(out, "\n### {}\n\n{}\n\n", indicator.id, question.text);
        for (n, point) in framework.scale_of(question.indicator).points.iter().enumerate() {
            let anchor = indicator.anchors.get(n).and_then(Option::as_ref).unwrap_or(&point.anchor);
            let name = format!("**{}**", point.label);
            let line = if anchor.is_empty() { name } else { locale.labelled(&name, anchor) };
            let _ = writeln!(out, "- `{}` {line}", point.code);
        }
        let beside = [("evidence-label", &indicator.evidence), ("form-knows", &question.knows)];
        for (label, text) in beside.into_iter().filter(|(_, text)| !text.is_empty()) {
            let name = format!("*{}*", locale.say(label));
            let _ = write!(out, "\n{}\n", locale.labelled(&name, text));
        }
    }
}
