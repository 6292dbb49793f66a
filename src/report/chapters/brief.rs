//! The brief: the result in words, what is agreed and has to be decided, and what is contested, in each side's own words.

use super::context::Context;
use super::unheard::{all_reached, all_reached_key, unheard};
use super::{figures, summary};
use crate::analysis::reading::Reading;
use crate::analysis::scoring::{Entry, Part};
use crate::analysis::trace::said;
use crate::document::tree::{Block, Cell, Definition, DefinitionKind, Inline, RowKind, Table};
use crate::model::framework::{Constituency, Indicator};
use crate::model::response::Words;
use crate::model::table::Ix;

/// How many gaps, and how many contested points, fit two pages.
const FIRST: usize = 3;
/// Longest sentence of a side that fits, in characters; a longer one ends at a word.
const LONGEST: usize = 240;

/// Writes what was found: the overall score in words, the voices beside it, and one chart.
pub(super) fn results(cx: &Context<'_>) -> Vec<Block> {
    let mut body = summary::headline(cx, summary::Detail::Brief);
    body.extend(figures::cycle_dumbbell(cx));
    vec![cx.section("results", "chapter-results", body)]
}

/// Writes the largest agreed gaps with the next step on each, which is the decision asked for.
pub(super) fn decisions(cx: &Context<'_>) -> Vec<Block> {
    let alone = cx.assessment.weighing().count() < 2;
    let list = cx.with_reading(if alone { Reading::Gap } else { Reading::AgreedGap });
    let body = match list.is_empty() {
        true => nothing_to_decide(cx, alone),
        false => {
            let mut table = decision_table(cx, &list);
            let more = cx.left_out(list.len(), FIRST);
            table.notes.extend((!more.is_empty()).then(|| more.into()));
            vec![Block::Table(table)]
        }
    };
    vec![cx.section("decisions", if alone { "chapter-decisions-alone" } else { "chapter-decisions" }, body)]
}

/// What is asked for where no gap is there to be decided on: answers, where they are missing.
fn nothing_to_decide(cx: &Context<'_>, alone: bool) -> Vec<Block> {
    match unheard(cx) {
        Some(unheard) => vec![Block::paragraph(unheard.decision), Block::aside(unheard.why)],
        None if all_reached(cx) => vec![Block::paragraph(cx.text(all_reached_key(cx)))],
        None => vec![Block::aside(cx.none(if alone { "no-gaps" } else { "no-agreed-gaps" }))],
    }
}

fn decision_table(cx: &Context<'_>, list: &[&Entry]) -> Table {
    let columns =
        vec![cx.head("col-gap-of"), cx.head("col-reached"), cx.head("col-decision"), cx.head("col-who")];
    let mut table = Table::new(cx.text("caption-decisions"), columns);
    for entry in list.iter().take(FIRST) {
        let (Part::Indicator(i), Some(score)) = (entry.part, cx.shown(entry.value)) else { continue };
        let scale = cx.framework().scale_of(i);
        let reached = &scale.points[scale.reached(score)];
        let (step, who) = match cx.framework().advice(i, score) {
            Some(advice) => (
                Cell::text(&advice.step),
                Cell::with(&advice.who, cx.text(&format!("effort-{}", advice.effort.as_str()))),
            ),
            None => (Cell::missing(cx.text("no-step")), Cell::default()),
        };
        let cells = vec![
            cx.named(entry.part),
            Cell::of(cx.score_value(entry.part, score)).note(reached.label.as_str()),
            step,
            who,
        ];
        table.row(RowKind::Plain, cells);
    }
    table
}

/// Writes the points on which the constituencies are furthest apart, gaps before strengths; none where nobody is compared.
pub(super) fn positions(cx: &Context<'_>) -> Vec<Block> {
    if cx.assessment.weighing().count() < 2 {
        return Vec::new();
    }
    let contested: Vec<&Entry> = [Reading::ContestedGap, Reading::ContestedStrength]
        .into_iter()
        .flat_map(|reading| {
            let mut list = cx.with_reading(reading);
            list.sort_by_key(|e| std::cmp::Reverse(e.divergence.ok().map(|d| d.value)));
            list
        })
        .collect();
    let mut body = Vec::new();
    for entry in contested.iter().take(FIRST) {
        let Part::Indicator(i) = entry.part else { continue };
        let named = cx.named(entry.part);
        body.push(Block::heading(2, named.value.shown().note(named.note)));
        body.extend(entry.divergence.ok().map(|d| Block::aside(cx.who_lies_where(d))));
        if cx.assessment.responses().is_some() {
            let sides = cx.assessment.weighing().map(|c| Definition::new(cx.voice(c), sentence(cx, i, c)));
            body.push(Block::definitions(DefinitionKind::Facts, sides.collect()));
        }
    }
    body.push(match contested.is_empty() {
        true if unheard(cx).is_some() => Block::aside(cx.text("unheard-positions")),
        true => Block::aside(cx.none("nothing-contested")),
        false => Block::aside(cx.left_out(contested.len(), FIRST)),
    });
    body.retain(|block| !matches!(block, Block::Paragraph(paragraph) if paragraph.text.is_empty()));
    vec![cx.section("positions", "chapter-positions", body)]
}

/// A side's own sentence: its first comment that may be printed, or that there is none.
fn sentence(cx: &Context<'_>, i: Ix<Indicator>, c: Ix<Constituency>) -> Inline {
    let all = said(cx.assessment, i);
    let of_side = all.iter().filter(|one| one.constituency == c && one.counts);
    let comments = of_side.filter_map(|one| match one.reply?.comment() {
        Words::Said(text) => Some((text, one.reply?.language(), one.organisation)),
        Words::None | Words::Withheld => None,
    });
    match comments.into_iter().next() {
        None => Inline::from(cx.text("no-comment")),
        Some((text, language, organisation)) => {
            let quoted = cx.quoted("quoted-words", Words::Said(&shortened(text)), language);
            quoted.note(organisation)
        }
    }
}

/// The text in one line; what is too long ends at a word, and says so.
fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    let cut: String = line.chars().take(LONGEST).collect();
    let whole_words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{whole_words} […]")
}

/// Writes what the score is for and what not, and where the rest stands.
pub(super) fn purpose(cx: &Context<'_>) -> Vec<Block> {
    vec![Block::Callout(vec![Block::paragraph(cx.text("brief-purpose"))])]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_comment_ends_at_a_word() {
        assert_eq!(shortened("a\n b"), "a b");
        let exactly = format!("{}x", "ab ".repeat(79));
        assert_eq!(shortened(&format!("{exactly}yz")), format!("{exactly}yz"), "240 characters");
        assert_eq!(shortened(&format!("{exactly}yzw")), format!("{} […]", "ab ".repeat(79).trim_end()));
    }
}
