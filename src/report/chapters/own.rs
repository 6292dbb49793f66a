//! One organisation's own document, for its own board: its scores beside those of others, where they differ most, and its answers.

use super::compare::signed;
use super::context::Context;
use crate::analysis::own::{Distance, Own};
use crate::analysis::scoring::{Entry, Whose};
use crate::document::tree::{
    Block, Cell, CellValue, Column, Cover, Definition, DefinitionKind, Inline, RowKind, Span, Table,
};
use crate::locale::Arg;
use crate::model::framework::{Constituency, Indicator, LensKind};
use crate::model::response::{Answer, Printed, Returns};
use crate::model::table::Ix;

/// So many indicators are listed for each of the two sides.
const MOST: usize = 7;

/// The title of the document.
pub(super) fn title(cx: &Context<'_>, own: &Own) -> String {
    cx.format("own-title", &[("organisation", Arg::Text(own.name()))])
}

/// Writes the head: whose document it is, and of which assessment.
pub(super) fn front(cx: &Context<'_>) -> Vec<Block> {
    let Some(own) = cx.own else { return Vec::new() };
    let framework = format!("{} {}", cx.framework().title(), cx.framework().version());
    let facts = vec![
        Definition::new(cx.text("own-assessment"), Inline::own(cx.assessment.body().name.as_str())),
        Definition::new(cx.text("cover-date"), cx.locale.date(cx.assessment.date())),
        Definition::new(cx.text("cover-framework"), framework),
        Definition::new(cx.text("col-constituency"), cx.voice(own.constituency())),
    ];
    vec![Block::Cover(Cover {
        kind: cx.text(cx.outline.about()).into(),
        title: Inline::own(title(cx, own)),
        body: vec![Block::definitions(DefinitionKind::Terms, facts)],
        ..Cover::default()
    })]
}

/// Writes the chapter of the scores: own, own constituency, the others, all together, topic by topic.
pub(super) fn scores(cx: &Context<'_>) -> Vec<Block> {
    let Some(own) = cx.own else { return Vec::new() };
    let Some((lens, entries)) = cx.card.lenses().pairs().find(|(_, one)| one.kind == LensKind::Topic) else {
        return Vec::new();
    };
    let voices = voices(cx, own);
    let title = &cx.framework()[lens].title;
    let mut columns = vec![Column::words(title), Column::numbers(own.name())];
    columns.extend(cx.voice_heads(&voices));
    columns.push(cx.number_head("own-together"));
    let mut table = Table::new(cx.text("caption-own"), columns);
    let mut add = |entry: &Entry, kind: RowKind| {
        let whose = Whose::Organisation(own.constituency(), own.organisation());
        // What is suppressed is never its own.
        let value = own.value(entry.part);
        let mine = match value {
            None if !entry.part.is_asked(cx.assessment, whose) => Cell::missing(cx.text("not-asked")),
            None => Cell::missing(cx.text("not-applicable")),
            value => cx.score_cell(entry.part, whose, value),
        };
        let mut cells = vec![cx.named(entry.part), mine.note("")];
        cells.extend(voices.iter().map(|&c| {
            let theirs = cx.own(entry, c).map(|theirs| theirs.value);
            cx.score_cell(entry.part, Whose::Constituency(c), theirs).note("")
        }));
        cells.push(cx.score_cell(entry.part, Whose::Joint, entry.value).note(""));
        table.row(kind, cells);
    };
    for entry in &entries.nodes {
        add(entry, RowKind::Plain);
    }
    add(cx.card.overall(), RowKind::Total);
    let body = vec![Block::paragraph(cx.text("own-scores-about")), Block::Table(table)];
    vec![cx.section("own-scores", "chapter-own-scores", body)]
}

/// Its own constituency first, then the others that weigh.
fn voices(cx: &Context<'_>, own: &Own) -> Vec<Ix<Constituency>> {
    let others = cx.assessment.weighing().filter(|&c| c != own.constituency());
    std::iter::once(own.constituency()).chain(others).collect()
}

/// Writes the chapter on where it differs most from its own side, and from the others.
pub(super) fn apart(cx: &Context<'_>) -> Vec<Block> {
    let Some(own) = cx.own else { return Vec::new() };
    let sides = [
        ("own-from-own-side", "caption-own-from-own-side", own.from_own_side(cx.assessment)),
        ("own-from-others", "caption-own-from-others", own.from_others(cx.assessment)),
    ];
    let mut body = Vec::new();
    for (key, caption, distances) in sides {
        body.push(Block::heading(2, cx.text(key)));
        body.push(differences(cx, own, caption, &distances));
    }
    vec![cx.section("own-apart", "chapter-own-apart", body)]
}

fn differences(cx: &Context<'_>, own: &Own, caption: &str, all: &[Distance]) -> Block {
    let columns = vec![
        cx.head("col-own-part"),
        Column::numbers(own.name()),
        cx.head("col-constituency"),
        cx.number_head("col-score"),
        cx.number_head("col-reweighed-difference"),
    ];
    let mut table = Table::new(cx.text(caption), columns);
    for one in all.iter().take(MOST) {
        let part = one.part;
        let score = |score| Cell::of(cx.score_value(part, score));
        let by = Cell::of(CellValue::score(one.by(), signed(cx.locale, one.by())));
        table.row(
            RowKind::Plain,
            vec![cx.named(part), score(one.own), Cell::text(cx.voice(one.from)), score(one.theirs), by],
        );
    }
    cx.table_or(table, "own-nothing-apart")
}

/// Writes the chapter of its answers, each with its own comment, reason and evidence, topic by topic.
pub(super) fn answers(cx: &Context<'_>) -> Vec<Block> {
    let Some(own) = cx.own else { return Vec::new() };
    let returns: Vec<Printed<'_>> = cx
        .assessment
        .responses()
        .into_iter()
        .flat_map(Returns::iter)
        .filter(|one| one.constituency() == own.constituency() && one.organisation() == own.name())
        .collect();
    let mut body = vec![Block::paragraph(cx.text("own-answers-about"))];
    for node in cx.framework().lens(LensKind::Topic).iter().flat_map(|lens| &lens.nodes) {
        let beside = |core| {
            let framework = cx.framework();
            framework.indicators().ixs().filter(move |&i| framework[i].supports == Some(core))
        };
        let all = node.indicators.iter().flat_map(|&core| std::iter::once(core).chain(beside(core)));
        let table = of_topic(cx, own, &returns, all, &format!("{} {}", node.id, node.title));
        if !table.rows.is_empty() {
            body.push(Block::heading(2, format!("{} · {}", node.id, node.title)));
            body.push(Block::Table(table));
        }
    }
    vec![cx.section("own-answers", "chapter-own-answers", body)]
}

fn of_topic(
    cx: &Context<'_>,
    own: &Own,
    returns: &[Printed<'_>],
    indicators: impl Iterator<Item = Ix<Indicator>>,
    topic: &str,
) -> Table {
    let columns = vec![cx.head("col-indicator"), cx.head("col-answer"), cx.head("col-said")];
    let caption = cx.format("caption-own-answers", &[("topic", Arg::Text(topic))]);
    let mut table = Table { quiet: true, stacks: true, ..Table::new(caption, columns) };
    let is_asked = cx.assessment.asked().of_organisation(own.constituency(), own.name());
    for i in indicators {
        let (mut answers, mut words) = (Inline::default(), Inline::default());
        for one in returns {
            let said = one.reply(i).map(|reply| cx.remarks(reply)).unwrap_or_default();
            // A blank where nothing was asked is no answer of anybody.
            if !is_asked(i) && said.is_empty() && one.answer(i) == Answer::BLANK {
                continue;
            }
            // Of several returns each is told apart by whose it is.
            let who = if returns.len() > 1 { cx.name(one.name()) } else { String::new() };
            answers = on_a_line(answers, signed_by(cx.answer(i, one.answer(i)).into(), &who));
            if !said.is_empty() {
                words = on_a_line(words, signed_by(said, &who));
            }
        }
        if answers.is_empty() {
            continue;
        }
        let question = match cx.framework()[i].question.as_str() {
            "" => &cx.framework()[i].title,
            question => question,
        };
        let indicator = Cell::with(question, cx.framework()[i].id.as_str());
        table.row(RowKind::Plain, vec![indicator, Cell::text(answers), Cell::text(words)]);
    }
    table
}

/// Words with the name of whoever said them, where there is one.
fn signed_by(said: Inline, who: &str) -> Inline {
    if who.is_empty() { said } else { said.text(" ").note(Inline::own(who)) }
}

/// Adds a line to those above it.
fn on_a_line(above: Inline, line: Inline) -> Inline {
    if above.is_empty() { line } else { above.then(Span::Break).with(line) }
}

/// Writes the chapter on what is not in the document, and why.
pub(super) fn method(cx: &Context<'_>) -> Vec<Block> {
    let fewest = u64::from(cx.assessment.release().fewest);
    let body = vec![
        Block::paragraph(cx.text("own-nothing-of-others")),
        Block::paragraph(cx.format("own-suppressed", &[("fewest", Arg::Count(fewest))])),
        Block::paragraph(cx.text("own-scores-mean")),
    ];
    vec![cx.section("own-method", "chapter-own-method", body)]
}
