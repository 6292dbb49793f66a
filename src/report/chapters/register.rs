//! The register: every return that was counted, who sent nothing, and what was found in the check.

use super::context::Context;
use crate::document::tree::{Block, Cell, Inline, Look, RowKind, Span, Table};
use crate::locale::{Arg, answer_key};
use crate::model::response::{Answer, Printed, Returns, Words};
use crate::model::state::{ByState, State};
use crate::report::findings::Worded;

/// States in the order of the columns of the returns: what is missing first.
const BLANK_FIRST: [State; 4] = [State::Blank, State::NotApplicable, State::DontKnow, State::NotConsulted];

/// Writes the chapter.
pub(super) fn register(cx: &Context<'_>) -> Vec<Block> {
    let responses = cx.assessment.responses();
    let mut body = Vec::new();
    if let Some(list) = responses.filter(|_| cx.assessment.published().is_none()) {
        let said = format!("{} {}", words(cx, list), withheld(cx));
        body.push(Block::paragraph(said.trim_end()));
    }
    body.push(Block::Table(organisations(cx)));
    body.push(Block::heading(2, cx.text("silent-organisations")));
    let silent = cx.assessment.silent();
    let silent: Vec<Inline> = silent
        .map(|who| Inline::own(&who.organisation).text(format!(" ({})", cx.voice(who.constituency))))
        .collect();
    body.push(match silent.is_empty() {
        true if !cx.assessment.has_invited() => Block::aside(cx.text("nobody-invited")),
        true => Block::aside(cx.text("no-silent")),
        false => Block::bullets(silent),
    });
    body.extend(responses.map(|list| Block::Table(returns(cx, list, false))));
    body.extend(replaced(cx));
    vec![cx.section("register", "chapter-register", body)]
}

/// Writes the chapter of the annex: every return with its files and their fingerprints; none from a tally alone.
pub(super) fn files(cx: &Context<'_>) -> Vec<Block> {
    let Some(list) = cx.assessment.responses() else { return Vec::new() };
    let mut body = vec![Block::Table(returns(cx, list, cx.assessment.published().is_none()))];
    body.extend(replaced(cx));
    vec![cx.section("register", "chapter-register", body)]
}

/// The files of returns in whose place others came; nothing where there are none.
fn replaced(cx: &Context<'_>) -> Vec<Block> {
    let replaced = cx.assessment.replaced();
    if replaced.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading(2, cx.text("replaced-returns")),
        Block::bullets(replaced.into_iter().map(Inline::own)),
    ]
}

/// Writes the chapter of what was found in the check; none where nothing was.
pub(super) fn findings(cx: &Context<'_>) -> Vec<Block> {
    if cx.diags.is_empty() {
        return Vec::new();
    }
    let items = cx.diags.iter().map(|one| {
        let said = Worded::new(one, cx.locale);
        Inline::own(said.line(cx.locale)).then(Span::Break).note(said.meaning)
    });
    vec![cx.section("findings", "findings", vec![Block::bullets(items)])]
}

fn returns(cx: &Context<'_>, responses: &Returns, with_files: bool) -> Table {
    let mut columns = vec![cx.head("col-respondent"), cx.head("col-organisation")];
    columns.extend(with_files.then(|| cx.head("col-file")));
    columns.push(cx.number_head("col-answered"));
    columns.extend(BLANK_FIRST.map(|state| cx.number_head(answer_key(state))));
    let mut table = Table::new(cx.text("caption-returns"), columns);
    if cx.assessment.published().is_some() {
        table.notes.push(cx.text("publication-returns").into());
    }
    if !with_files && cx.assessment.published().is_none() {
        table.notes.push(cx.text("files-in-annex").into());
    }
    let mut order: Vec<Printed<'_>> = responses.iter().filter(|one| !one.is_unanswered()).collect();
    order.sort_by_key(Printed::constituency);
    for response in order {
        let (mut points, mut states) = (0_u64, ByState::<u64>::default());
        let is_asked =
            cx.assessment.asked().of_organisation(response.constituency(), response.organisation());
        for i in cx.framework().indicators().ixs() {
            if is_asked(i) {
                match response.answer(i) {
                    Answer::Point(_) => points += 1,
                    Answer::State(state) => states[state] += 1,
                }
            }
        }
        let mut cells = vec![
            Cell::with(cx.person(response.constituency(), response.name()), cx.capacity(&response)),
            Cell::with(response.organisation(), response.role()),
        ];
        if with_files {
            let (files, hashes): (Vec<String>, Vec<String>) =
                cx.assessment.files_of(&response).into_iter().map(|file| (file.path, file.sha256)).unzip();
            cells.push(Cell::with(files.join(", "), hashes.join(", ")).look(Look::Fingerprint));
        }
        cells.push(cx.count(points));
        cells.extend(BLANK_FIRST.map(|state| cx.count(states[state])));
        table.row(RowKind::Plain, cells);
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
        responses.iter().flat_map(|r| r.replies()).filter(|r| r.answer() != Answer::BLANK).count() as u64;
    let [comments, evidence, reasons] =
        texts(responses, |words| words.is_there()).map(|n| cx.locale.whole(n));
    let said = cx.format(
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
        false => format!("{said} {}", cx.text("words-all-printed")),
    }
}

/// What of it is withheld, and what therefore stands in the annex; empty where nothing is.
pub(super) fn withheld(cx: &Context<'_>) -> String {
    if cx.assessment.published().is_some() {
        return cx.text("publication-answers");
    }
    let Some(responses) = cx.assessment.responses() else { return String::new() };
    let respondents = responses.iter().filter(Printed::is_withheld).count() as u64;
    if respondents == 0 {
        return String::new();
    }
    let held = counted(cx, texts(responses, |words| words == Words::Withheld));
    let printed = counted(cx, texts(responses, |words| !words.text().is_empty()));
    let mut whose = cx.format("words-whose", &[("respondents", Arg::Count(respondents))]);
    if !held.is_empty() {
        whose = cx.format("with-note", &[("name", Arg::Text(&whose)), ("note", Arg::Text(&held))]);
    }
    let key = if printed.is_empty() { "words-printed-none" } else { "words-printed" };
    let said = format!(
        "{} {}",
        cx.format("words-of-withheld", &[("whose", Arg::Text(&whose))]),
        cx.format(key, &[("printed", Arg::Text(&printed))])
    );
    match responses.has_unnamed() {
        true => format!("{said} {}", cx.text("files-withheld")),
        false => said,
    }
}

/// Comments, pieces of evidence and reasons with their numbers; what there is none of is left out.
fn counted(cx: &Context<'_>, counts: [u64; 3]) -> String {
    let keys = ["count-comments", "count-evidence", "count-reasons"];
    let there = keys.into_iter().zip(counts).filter(|(_, count)| *count > 0);
    let said: Vec<String> =
        there.map(|(key, count)| cx.format(key, &[("count", Arg::Count(count))])).collect();
    cx.locale.list_with_and(&said)
}

fn organisations(cx: &Context<'_>) -> Table {
    let columns = vec![
        cx.head("col-constituency"),
        cx.number_head("col-weight"),
        cx.number_head("col-returns"),
        cx.head("col-organisations"),
    ];
    let mut table = Table::new(cx.text("caption-organisations"), columns);
    for (c, voice) in cx.assessment.voices().pairs() {
        let names: Vec<String> = voice
            .organisations
            .iter()
            .filter(|o| !o.name.is_empty())
            .map(|o| {
                let count = cx.locale.whole(o.respondents);
                cx.format("with-note", &[("name", Arg::Text(&o.name)), ("note", Arg::Text(&count))])
            })
            .collect();
        table.row(
            RowKind::Plain,
            vec![
                Cell::with(cx.voice(c), &cx.framework()[c].about),
                cx.count(u64::from(voice.weight)),
                cx.count(voice.respondents),
                Cell::text(cx.list(&names)),
            ],
        );
    }
    table
}
