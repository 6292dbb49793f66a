//! Everything that is missing, does not apply, is not known or was not asked.

use super::context::Context;
use crate::document::tree::{Block, Cell, Inline, RowKind, Table};
use crate::locale::answer_key;
use crate::model::asked::Unasked;
use crate::model::framework::{Constituency, Indicator};
use crate::model::response::{Answer, Returns};
use crate::model::state::State;
use crate::model::table::Ix;

/// The answers that are no point, in the order of the tables.
pub(super) const UNANSWERED: [State; 4] =
    [State::Blank, State::DontKnow, State::NotConsulted, State::NotApplicable];

/// Writes the chapter.
pub(super) fn missing(cx: &Context<'_>) -> Vec<Block> {
    let mut body = Vec::new();
    if let Some(list) = cx.assessment.responses() {
        body.push(cx.table_or(not_applicable(cx, list), "none-not-applicable"));
    }
    body.push(cx.table_or(not_asked(cx), "everything-asked"));
    body.push(cx.table_or(unanswered(cx), "nothing-missing"));
    vec![cx.section("missing", "chapter-missing", body)]
}

/// Missing, not applicable, unknown, not consulted, by indicator and constituency.
fn unanswered(cx: &Context<'_>) -> Table {
    let mut columns = vec![cx.head("col-indicator"), cx.head("col-constituency")];
    columns.extend(UNANSWERED.map(|state| cx.number_head(answer_key(state))));
    let mut table = Table::new(cx.text("caption-missing"), columns);
    for (i, indicator) in cx.framework().indicators().pairs() {
        for (c, voice) in cx.assessment.voices().pairs() {
            let Some(counts) = &voice.cells[i] else { continue };
            let numbers = UNANSWERED.map(|state| counts.states[state]);
            if numbers.iter().all(|&n| n == 0) {
                continue;
            }
            let mut cells =
                vec![Cell::with(&indicator.title, indicator.id.as_str()), Cell::text(cx.voice(c))];
            cells.extend(numbers.map(|n| cx.count_or_empty(n)));
            table.row(RowKind::Plain, cells);
        }
    }
    table
}

/// Reasons given for "not applicable".
fn not_applicable(cx: &Context<'_>, responses: &Returns) -> Table {
    let columns = vec![cx.head("col-indicator"), cx.head("col-respondent"), cx.head("col-reason")];
    let mut table = Table::new(cx.text("caption-not-applicable"), columns);
    for (i, indicator) in cx.framework().indicators().pairs() {
        for response in responses.iter() {
            let reply = response.reply(i).filter(|r| r.answer() == Answer::State(State::NotApplicable));
            let Some(reply) = reply else { continue };
            table.row(
                RowKind::Plain,
                vec![
                    Cell::with(&indicator.title, indicator.id.as_str()),
                    Cell::with(cx.person(response.constituency(), response.name()), response.organisation()),
                    Cell::text(cx.spoken(reply.reason(), reply.language())),
                ],
            );
        }
    }
    table
}

/// Key of the words for why the framework would ask something and this assessment does not.
pub(super) fn why_not_asked(
    cx: &Context<'_>,
    constituency: Ix<Constituency>,
    indicator: Ix<Indicator>,
) -> Option<&'static str> {
    Some(match cx.assessment.asked().why_not(constituency, indicator)? {
        Unasked::Profile => "unasked-profile",
        Unasked::Questionnaire => "unasked-questionnaire",
        Unasked::Invited => "unasked-invited",
        Unasked::Framework => return None,
    })
}

/// Only what the framework would ask and this assessment does not.
fn not_asked(cx: &Context<'_>) -> Table {
    let columns = vec![cx.head("col-indicator"), cx.head("col-constituency"), cx.head("col-why")];
    let mut table = Table::new(cx.text("caption-not-asked"), columns);
    // One line for all indicators that the same constituencies are not asked for the same reason.
    let mut sets: Vec<(&str, Vec<String>, Vec<Inline>)> = Vec::new();
    for (i, indicator) in cx.framework().indicators().pairs() {
        let whys = cx.assessment.weighing().filter_map(|c| Some((why_not_asked(cx, c, i)?, c)));
        let mut of_indicator: Vec<(&str, Vec<String>)> = Vec::new();
        for (why, c) in whys {
            let name = cx.voice(c).to_owned();
            match of_indicator.iter_mut().find(|(known, _)| *known == why) {
                Some((_, names)) => names.push(name),
                None => of_indicator.push((why, vec![name])),
            }
        }
        for (why, names) in of_indicator {
            let named = Inline::from(indicator.title.as_str()).note(indicator.id.to_string());
            match sets.iter_mut().find(|(known, whose, _)| *known == why && *whose == names) {
                Some((.., indicators)) => indicators.push(named),
                None => sets.push((why, names, vec![named])),
            }
        }
    }
    for (why, names, indicators) in sets {
        let indicators = Inline::in_a_row(indicators.into_iter(), &cx.text("title-separator"));
        let cells = vec![Cell::text(indicators), Cell::text(cx.list(&names)), Cell::text(cx.text(why))];
        table.row(RowKind::Plain, cells);
    }
    table
}
