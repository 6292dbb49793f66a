//! Registers: every return that was counted, and everything that is missing, does not apply, is not
//! known or was not asked.

use serde::Serialize;

use super::context::Context;
use super::table::{Cell, Table};
use crate::locale::Arg;
use crate::model::asked::Unasked;
use crate::model::response::{Answer, Printed, Returns, Words};

/// The chapter.
#[derive(Debug, Serialize)]
pub struct RegisterView {
    /// Every return; none from a tally alone.
    pub returns: Option<Table>,
    /// How many comments, reasons and pieces of evidence came in, and stand in the annex.
    pub words: String,
    /// How many of them are withheld, and for how many respondents; empty where none are.
    pub withheld: String,
    /// Returns by constituency and organisation.
    pub organisations: Table,
    /// Organisations that were invited and sent nothing.
    pub silent: Vec<String>,
    /// Missing, not applicable, unknown, not consulted, by indicator and constituency.
    pub missing: Table,
    /// Reasons given for "not applicable"; none from a tally alone.
    pub not_applicable: Option<Table>,
    /// What is not asked of whom, and why.
    pub not_asked: Table,
    /// Findings of the check.
    pub findings: Vec<FindingView>,
}

/// A finding of the check, as a reader of the report meets it.
#[derive(Debug, Clone, Serialize)]
pub struct FindingView {
    /// Code, message and place.
    pub what: String,
    /// What a finding of this kind means, in the reader's language.
    pub meaning: String,
}

/// Writes the chapter.
pub(super) fn register(cx: &Context<'_>) -> RegisterView {
    let responses = cx.assessment.responses.as_ref();
    RegisterView {
        returns: responses.map(|list| returns(cx, list)),
        words: responses.map(|list| words(cx, list)).unwrap_or_default(),
        withheld: responses.map(|list| withheld(cx, list)).unwrap_or_default(),
        organisations: organisations(cx),
        silent: cx
            .assessment
            .silent()
            .map(|who| format!("{} ({})", who.organisation, cx.voice(who.constituency)))
            .collect(),
        missing: missing(cx),
        not_applicable: responses.map(|list| not_applicable(cx, list)),
        not_asked: not_asked(cx),
        findings: cx
            .diags
            .iter()
            .map(|d| {
                let words = cx.locale.finding(d);
                let text = format!("{} ({})", words.message, words.place);
                FindingView { what: cx.locale.labelled(d.code.as_str(), &text), meaning: words.paragraph }
            })
            .collect(),
    }
}

fn returns(cx: &Context<'_>, responses: &Returns) -> Table {
    let columns = [
        cx.head("col-respondent"),
        cx.head("col-organisation"),
        cx.head("col-file"),
        cx.number_head("col-answered"),
        cx.number_head("answer-blank"),
        cx.number_head("answer-na"),
        cx.number_head("answer-dk"),
        cx.number_head("answer-nc"),
    ];
    let mut table = Table::new(cx.say("caption-returns"), &columns);
    let mut order: Vec<Printed<'_>> = responses.iter().collect();
    order.sort_by_key(Printed::constituency);
    for response in order {
        let mut counts = [0_u64; 5];
        for i in 0..cx.framework().indicators.len() {
            if cx.assessment.asked.of_organisation(response.constituency(), response.organisation(), i) {
                let slot = match response.answer(i) {
                    Answer::Point(_) => 0,
                    Answer::Blank => 1,
                    Answer::NotApplicable => 2,
                    Answer::DontKnow => 3,
                    Answer::NotConsulted => 4,
                };
                counts[slot] += 1;
            }
        }
        let (files, hashes): (Vec<String>, Vec<String>) =
            cx.assessment.files_of(&response).into_iter().map(|file| (file.path, file.sha256)).unzip();
        let mut cells = vec![
            Cell::with(cx.person(response.constituency(), response.name()), cx.capacity(&response)),
            Cell::with(response.organisation(), response.role()),
            Cell::with(files.join(", "), hashes.join(", ")).look("hash"),
        ];
        cells.extend(counts.map(|n| Cell::text(cx.locale.whole(n))));
        table.row("", cells);
    }
    table
}

/// How many comments, pieces of evidence and reasons pass a test.
fn texts(responses: &Returns, passes: impl Fn(Words<'_>) -> bool) -> [u64; 3] {
    let mut counts = [0; 3];
    for reply in responses.iter().flat_map(|response| response.replies()) {
        for (n, words) in [reply.comment(), reply.evidence(), reply.reason()].into_iter().enumerate() {
            counts[n] += u64::from(passes(words));
        }
    }
    counts
}

/// What came in: what is withheld is counted here as well.
fn words(cx: &Context<'_>, responses: &Returns) -> String {
    let answers =
        responses.iter().flat_map(|r| r.replies()).filter(|r| r.answer() != Answer::Blank).count() as u64;
    let [comments, evidence, reasons] =
        texts(responses, |words| words.is_there()).map(|n| cx.locale.whole(n));
    let said = cx.tell(
        "words-counted",
        &[
            ("returns", Arg::Count(responses.len() as u64)),
            ("answers", Arg::Text(&cx.locale.whole(answers))),
            ("comments", Arg::Text(&comments)),
            ("evidence", Arg::Text(&evidence)),
            ("reasons", Arg::Text(&reasons)),
        ],
    );
    match responses.iter().any(|response| response.is_withheld()) {
        true => said,
        false => format!("{said} {}", cx.say("words-all-printed")),
    }
}

/// What of it is withheld, and what therefore stands in the annex.
fn withheld(cx: &Context<'_>, responses: &Returns) -> String {
    let respondents = responses.iter().filter(Printed::is_withheld).count() as u64;
    if respondents == 0 {
        return String::new();
    }
    let [comments, evidence, reasons] = texts(responses, |words| words == Words::Withheld);
    let printed = texts(responses, |words| !words.text().is_empty());
    let [printed_comments, printed_evidence, printed_reasons] = printed;
    let said = cx.tell(
        "words-of-withheld",
        &[
            ("respondents", Arg::Count(respondents)),
            ("comments", Arg::Count(comments)),
            ("evidence", Arg::Count(evidence)),
            ("reasons", Arg::Count(reasons)),
            ("printed-comments", Arg::Count(printed_comments)),
            ("printed-evidence", Arg::Count(printed_evidence)),
            ("printed-reasons", Arg::Count(printed_reasons)),
        ],
    );
    match responses.has_unnamed() {
        true => format!("{said} {}", cx.say("files-withheld")),
        false => said,
    }
}

fn organisations(cx: &Context<'_>) -> Table {
    let columns = [
        cx.head("col-constituency"),
        cx.number_head("col-weight"),
        cx.number_head("col-returns"),
        cx.head("col-organisations"),
    ];
    let mut table = Table::new(cx.say("caption-organisations"), &columns);
    for (c, voice) in cx.assessment.voices.iter().enumerate() {
        let names: Vec<String> = voice
            .organisations
            .iter()
            .filter(|o| !o.name.is_empty())
            .map(|o| format!("{} ({})", o.name, cx.locale.whole(o.respondents)))
            .collect();
        table.row(
            "",
            vec![
                Cell::with(cx.voice(c), &cx.framework().constituencies[c].about),
                Cell::text(cx.locale.whole(u64::from(voice.weight))),
                Cell::text(cx.locale.whole(voice.respondents)),
                Cell::text(cx.list(&names)),
            ],
        );
    }
    table
}

fn missing(cx: &Context<'_>) -> Table {
    let columns = [
        cx.head("col-indicator"),
        cx.head("col-constituency"),
        cx.number_head("answer-blank"),
        cx.number_head("answer-dk"),
        cx.number_head("answer-nc"),
        cx.number_head("answer-na"),
    ];
    let mut table = Table::new(cx.say("caption-missing"), &columns);
    for (i, indicator) in cx.framework().indicators.iter().enumerate() {
        for (c, voice) in cx.assessment.voices.iter().enumerate() {
            let Some(counts) = &voice.cells[i] else { continue };
            let numbers = [counts.blank, counts.dk, counts.nc, counts.na];
            if numbers.iter().all(|&n| n == 0) {
                continue;
            }
            let mut cells = vec![Cell::with(&indicator.title, &indicator.id), Cell::text(cx.voice(c))];
            cells
                .extend(numbers.map(|n| Cell::text(if n == 0 { String::new() } else { cx.locale.whole(n) })));
            table.row("", cells);
        }
    }
    table
}

fn not_applicable(cx: &Context<'_>, responses: &Returns) -> Table {
    let columns = [cx.head("col-indicator"), cx.head("col-respondent"), cx.head("col-reason")];
    let mut table = Table::new(cx.say("caption-not-applicable"), &columns);
    for (i, indicator) in cx.framework().indicators.iter().enumerate() {
        for response in responses.iter() {
            let reply = response.reply(i).filter(|r| r.answer() == Answer::NotApplicable);
            let Some(reply) = reply else { continue };
            table.row(
                "",
                vec![
                    Cell::with(&indicator.title, &indicator.id),
                    Cell::with(cx.person(response.constituency(), response.name()), response.organisation()),
                    Cell::text(cx.words(reply.reason())),
                ],
            );
        }
    }
    table
}

/// Only what the framework would ask and this assessment does not.
fn not_asked(cx: &Context<'_>) -> Table {
    let columns = [cx.head("col-indicator"), cx.head("col-constituency"), cx.head("col-why")];
    let mut table = Table::new(cx.say("caption-not-asked"), &columns);
    for (i, indicator) in cx.framework().indicators.iter().enumerate() {
        for c in cx.assessment.weighing() {
            let why = match cx.assessment.asked.why_not(c, i) {
                Some(Unasked::Profile) => "unasked-profile",
                Some(Unasked::Questionnaire) => "unasked-questionnaire",
                Some(Unasked::Invited) => "unasked-invited",
                Some(Unasked::Framework) | None => continue,
            };
            table.row(
                "",
                vec![
                    Cell::with(&indicator.title, &indicator.id),
                    Cell::text(cx.voice(c)),
                    Cell::text(cx.say(why)),
                ],
            );
        }
    }
    table
}
