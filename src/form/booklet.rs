//! A questionnaire to read: every question with what each point looks like.

use super::effort::{SECONDS_A_POINT, WORDS_A_MINUTE, effort, informants};
use crate::document::tree::{Block, Cover, Document, Genre, Inline, Meta, Span};
use crate::locale::{Arg, Locale, answer_key};
use crate::model::framework::{Framework, Indicator};
use crate::model::questionnaire::{Question, Questionnaire, Section};
use crate::model::state::State;
use crate::model::table::Ix;

/// The questionnaire, with the indicators for which `asked` says yes.
pub fn booklet(
    framework: &Framework,
    own: &Questionnaire,
    locale: &Locale,
    asked: impl Fn(Ix<Indicator>) -> bool,
) -> Document {
    let mut body = vec![Block::Cover(cover(framework, own, locale, &asked))];
    for section in &own.sections {
        let questions: Vec<&Question> = section.questions.iter().filter(|q| asked(q.indicator)).collect();
        if !questions.is_empty() {
            body.extend(of_section(framework, section, &questions, locale));
        }
    }
    let generator = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION")).to_owned();
    Document { meta: Meta { title: own.title.clone(), generator, genre: Genre::Handbook }, body }
}

/// Whom it is for, how long it takes, and what the answers mean that are no point.
fn cover(
    framework: &Framework,
    own: &Questionnaire,
    locale: &Locale,
    asked: &impl Fn(Ix<Indicator>) -> bool,
) -> Cover {
    let effort = effort(framework, own, asked);
    let counts = [
        ("questions", Arg::Count(effort.questions as u64)),
        ("minutes", Arg::Count(effort.minutes() as u64)),
        ("hours", Arg::Count(effort.hours() as u64)),
        ("informants", Arg::Count(effort.informants as u64)),
        ("words", Arg::Count(WORDS_A_MINUTE as u64)),
        ("seconds", Arg::Count(SECONDS_A_POINT as u64)),
    ];
    let said = [&own.meant_for, &own.lead_in].into_iter().filter(|text| !text.is_empty());
    let mut body =
        vec![Block::paragraph(format!("{} ({} {})", framework.title(), framework.id(), framework.version()))];
    body.extend(said.map(Block::paragraph));
    let lines = ["form-effort", "form-effort-house", "form-effort-informants"];
    body.push(Block::bullets(lines.map(|key| locale.format(key, &counts).into())));
    if effort.informants > 0 {
        body.push(Block::paragraph(locale.text("form-whom")));
        let ids = |list: &[Ix<Indicator>]| {
            locale.list(&list.iter().map(|&i| framework[i].id.to_string()).collect::<Vec<_>>())
        };
        let whom = informants(own, asked).into_iter().map(|(who, list)| locale.labelled(who, &ids(&list)));
        body.push(Block::bullets(whom.map(Inline::from)));
    }
    if own.states.iter().any(|text| !text.is_empty()) {
        body.push(Block::paragraph(locale.text("form-states")));
        let states = State::GIVEN.into_iter().zip(&own.states);
        body.push(Block::bullets(
            states.map(|(state, text)| coded(state.code(), &locale.text(answer_key(state)), text, locale)),
        ));
    }
    Cover { kind: Inline::default(), title: (&own.title).into(), body }
}

fn of_section(
    framework: &Framework,
    section: &Section,
    questions: &[&Question],
    locale: &Locale,
) -> Vec<Block> {
    let mut blocks = vec![Block::heading(1, &section.title)];
    let said = [&section.lead_in, &section.evidence].into_iter().filter(|text| !text.is_empty());
    blocks.extend(said.map(Block::paragraph));
    for question in questions {
        let indicator = &framework[question.indicator];
        blocks.push(Block::heading(2, indicator.id.as_str()));
        blocks.push(Block::paragraph(question.text(framework)));
        let points = framework.scale_of(question.indicator).points.pairs();
        blocks.push(Block::bullets(points.map(|(n, point)| {
            let anchor = indicator.anchors.get(n).and_then(Option::as_ref).unwrap_or(&point.anchor);
            coded(&point.code, &point.label, anchor, locale)
        })));
        let beside = [("evidence-label", &indicator.evidence), ("form-knows", &question.knows)];
        for (label, text) in beside.into_iter().filter(|(_, text)| !text.is_empty()) {
            let label = Span::Emphasis(locale.text(label).into());
            blocks.push(Block::paragraph(Inline::labelled(label, text, locale)));
        }
    }
    blocks
}

/// An answer: what stands in a return, its name, and what it means.
fn coded(code: &str, name: &str, meaning: &str, locale: &Locale) -> Inline {
    let meaning = Inline::labelled(Span::Strong(name.into()), meaning, locale);
    Inline::from(Span::Code(code.to_owned())).text(" ").with(meaning)
}
