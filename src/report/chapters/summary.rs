//! The first page: what a minister reads.

use super::context::Context;
use super::open;
use super::unheard::{all_reached, all_reached_key, inapplicable, mostly_inapplicable, unheard};
use crate::analysis::reading::Reading;
use crate::analysis::scoring::{Entry, Part, Whose};
use crate::analysis::strength::strengths;
use crate::document::tree::{
    Block, Card, CellValue, Columns, Headline, List, Marks, Page, Role, Section, Span, Width,
};
use crate::locale::Arg;
use crate::model::framework::Constituency;
use crate::model::score::{Score, Share};
use crate::model::table::Ix;

/// How many are listed on the first page.
const FIRST: usize = 3;
/// How many of one constituency alone.
const OWN: usize = 2;

/// Writes the page.
pub(super) fn summary(cx: &Context<'_>) -> Vec<Block> {
    let mut body = headline(cx, Detail::Page);
    body.push(Block::Columns(Columns { width: Width::Wide, columns: lists(cx) }));
    if let Some(lines) = open::lines(cx) {
        body.push(Block::heading(2, cx.text("open-points")));
        body.push(lines);
    }
    body.push(Block::heading(2, cx.text("own-gaps")));
    body.push(Block::aside(cx.text("own-gaps-about")));
    let own = cx.assessment.weighing().map(|c| own_gaps(cx, c)).collect();
    body.push(Block::Columns(Columns { width: Width::Narrow, columns: own }));
    let title = cx.text("chapter-summary").into();
    vec![Block::Section(Section { id: "summary".to_owned(), title, page: Page::Alone, body })]
}

/// How much is said of the overall score.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// What a minister needs, without method.
    Brief,
    /// What the first page of the report needs; the chapters explain it.
    Page,
    /// All of it, where no chapter follows: in a workbook.
    #[cfg(feature = "workbook")]
    Whole,
}

/// The overall score with what is said of it, and a card for each constituency.
pub(super) fn headline(cx: &Context<'_>, detail: Detail) -> Vec<Block> {
    let entry = cx.card.overall();
    let value = match cx.shown(entry.value) {
        Some(score) => cx.score_value(entry.part, score),
        None if entry.suppressed.joint => CellValue::Missing(cx.text("suppressed")),
        None => CellValue::Missing(cx.text("not-assessed")),
    };
    let said = sentences(cx, detail).into_iter().map(Block::paragraph).collect();
    let headline = Headline { value, name: cx.band(entry.value).into(), body: said };
    vec![Block::Headline(headline), Block::Cards(cards(cx))]
}

/// A few things with their numbers, and the number of the others.
struct Finds<'a> {
    /// The first of them, each with what is said of it.
    lines: Vec<(&'a Entry, String)>,
    /// How many there are.
    all: usize,
    /// The chapter with all of them.
    chapter: &'a str,
}

impl Finds<'_> {
    /// As a list; `none` where there is nothing.
    fn block(self, cx: &Context<'_>, none: &str) -> Block {
        if self.lines.is_empty() {
            return Block::aside(cx.none(none));
        }
        let shown = self.lines.len();
        let items = self.lines.into_iter().map(|(entry, note)| {
            let id = entry.part.id(cx.framework());
            let link = cx.place(id, Span::Id(id.to_owned()));
            vec![Block::paragraph(link.text(format!(" {}", cx.title(entry.part))).note(note))]
        });
        let more = cx.more(self.all, shown);
        Block::List(List {
            marks: Marks::Bullets,
            role: Role::Text,
            items: items.collect(),
            more: (!more.is_empty()).then(|| cx.place(self.chapter, more)),
        })
    }
}

/// What each list is called, what stands in it, and which chapter has all of it.
fn lists(cx: &Context<'_>) -> Vec<Vec<Block>> {
    let gaps = |e: &Entry| gap_note(cx, e.part, cx.shown(e.value), e.gap);
    let is_unheard = unheard(cx).is_some();
    let none = |key: &str| match key {
        _ if is_unheard => "unheard-list".to_owned(),
        "gaps" | "agreed-gaps" if all_reached(cx) => all_reached_key(cx).to_owned(),
        _ => format!("no-{key}"),
    };
    let list = |key: &str, chapter: &str, entries: &[&Entry], note: &dyn Fn(&Entry) -> String| {
        let lines = entries.iter().take(FIRST).map(|e| (*e, note(e))).collect();
        vec![
            Block::heading(2, cx.text(key)),
            Block::said(Role::Small, cx.text(&format!("{key}-about"))),
            Finds { lines, all: entries.len(), chapter }.block(cx, &none(key)),
        ]
    };
    // Nobody can agree, nor dispute anything, where one constituency alone weighs.
    if cx.assessment.weighing().count() < 2 {
        vec![list("gaps", "gaps", &cx.with_reading(Reading::Gap), &gaps)]
    } else {
        let strong: Vec<&Entry> =
            strengths(cx.assessment, cx.card).into_iter().map(|i| &cx.card[i]).collect();
        let widest_first = |reading| {
            let mut entries = cx.with_reading(reading);
            entries.sort_by_key(|e| std::cmp::Reverse(e.divergence.ok().map(|d| d.value)));
            entries
        };
        let apart = |e: &Entry| e.divergence.map(|d| cx.direction_of(e, d)).unwrap_or_default();
        vec![
            list("strengths", "strengths", &strong, &|e| {
                let score = cx.shown(e.value).map(|s| cx.score(e.part, s)).unwrap_or_default();
                cx.format("find-score", &[("score", Arg::Text(&score))])
            }),
            list("agreed-gaps", "gaps", &cx.with_reading(Reading::AgreedGap), &gaps),
            list("contested-gaps", "gaps", &widest_first(Reading::ContestedGap), &apart),
            list("contested-strengths", "gaps", &widest_first(Reading::ContestedStrength), &apart),
        ]
    }
}

fn gap_note(cx: &Context<'_>, part: Part, score: Option<Score>, gap: Option<Score>) -> String {
    let (Some(score), Some(gap)) = (score, gap) else { return cx.text("not-assessed") };
    cx.format("find-gap", &[("score", Arg::Text(&cx.score(part, score))), ("gap", Arg::Text(&cx.gap(gap)))])
}

/// What is said of the overall score.
pub(super) fn sentences(cx: &Context<'_>, detail: Detail) -> Vec<String> {
    let entry = cx.card.overall();
    let Some(value) = entry.value else {
        let key = if entry.suppressed.joint { "summary-suppressed" } else { "summary-not-applicable" };
        return vec![cx.text(key)];
    };
    let (low, high) = (cx.score(entry.part, value.low), cx.score(entry.part, value.high));
    let coverage = cx.percent(value.coverage);
    let body = match cx.assessment.body().name.as_str() {
        "" => cx.text("no-body-here"),
        name => name.to_owned(),
    };
    let arguments = [
        ("body", Arg::Text(&body)),
        ("low", Arg::Text(&low)),
        ("high", Arg::Text(&high)),
        ("coverage", Arg::Text(&coverage)),
    ];
    let mut out = Vec::new();
    match cx.shown(entry.value) {
        Some(score) => {
            let score = cx.score(entry.part, score);
            let band = cx.band(entry.value);
            let with: Vec<(&str, Arg<'_>)> = arguments
                .iter()
                .copied()
                .chain([("score", Arg::Text(score.as_str())), ("band", Arg::Text(band.as_str()))])
                .collect();
            let mean = mean_of_voices(cx).unwrap_or_default();
            out.push(format!("{} {mean}", cx.format("summary-score", &with)).trim_end().to_owned());
        }
        None => out.push(cx.format("summary-no-score", &arguments)),
    }
    let bounds = if value.coverage == Share::ALL { "summary-complete" } else { "summary-bounds" };
    out.push(cx.format(bounds, &arguments));
    out.extend(mostly_inapplicable(cx));
    out.extend(unheard(cx).map(|unheard| unheard.why));
    if let Some(divergence) = entry.divergence.ok().filter(|divergence| divergence.value > Score::ZERO) {
        let value = cx.distance(divergence.value);
        let direction = cx.who_lies_where(divergence);
        let arguments = [
            ("value", Arg::Text(value.as_str())),
            ("direction", Arg::Text(direction.as_str())),
            ("shared", Arg::Count(divergence.shared() as u64)),
        ];
        // Printed parts of a rounded difference need not add up: a brief shows the parts alone.
        let key = if detail == Detail::Brief { "brief-divergence" } else { "summary-divergence" };
        out.push(cx.format(key, &arguments));
    }
    out.extend(match detail {
        Detail::Brief | Detail::Page => super::lens::thin_voices(cx, entry),
        #[cfg(feature = "workbook")]
        Detail::Whole => super::lens::oddities(cx, entry, ""),
    });
    let silent: Vec<String> = cx.assessment.silent().map(|who| who.organisation.clone()).collect();
    if !silent.is_empty() {
        let names = cx.list(&silent);
        out.push(cx.format(
            "summary-silent",
            &[("count", Arg::Count(silent.len() as u64)), ("names", Arg::Text(&names))],
        ));
    }
    out
}

/// Sentence on the constituencies of whose printed scores the overall score is the mean (rule 3).
fn mean_of_voices(cx: &Context<'_>) -> Option<String> {
    let speaking: Vec<Ix<Constituency>> = cx
        .assessment
        .weighing()
        .filter(|&c| cx.own(cx.card.overall(), c).is_some_and(|own| own.voice > Share::NONE))
        .collect();
    let weight = |c: Ix<Constituency>| cx.assessment.voices()[c].weight;
    let equal = speaking.windows(2).all(|pair| weight(pair[0]) == weight(pair[1]));
    let key = match (speaking.as_slice(), equal) {
        ([], _) => return None,
        ([one], _) => return Some(cx.format("summary-one-voice", &[("name", Arg::Text(cx.voice(*one)))])),
        (_, true) => "summary-mean",
        (_, false) => "summary-weighted-mean",
    };
    Some(cx.format(key, &[("voices", Arg::Count(speaking.len() as u64))]))
}

fn cards(cx: &Context<'_>) -> Vec<Card> {
    let weighing: Vec<Ix<Constituency>> = cx.assessment.weighing().collect();
    cx.voices()
        .into_iter()
        .map(|c| {
            let value = cx.own(cx.card.overall(), c).map(|own| own.value);
            let returns = cx.assessment.voices()[c].respondents;
            let coverage = value.map(|v| cx.percent(v.coverage)).unwrap_or_default();
            let series = weighing.iter().position(|&w| w == c);
            let key = match (cx.card.overall().suppressed.by.contains(&c), series) {
                (true, _) => "card-note-suppressed",
                (false, Some(_)) => "card-note",
                (false, None) => "card-note-heard",
            };
            let note =
                cx.format(key, &[("returns", Arg::Count(returns)), ("coverage", Arg::Text(&coverage))]);
            Card {
                title: cx.voice(c).into(),
                value: cx.score_cell(cx.card.overall().part, Whose::Constituency(c), value).value,
                note: note.into(),
                series,
            }
        })
        .collect()
}

fn own_gaps(cx: &Context<'_>, c: Ix<Constituency>) -> Vec<Block> {
    let gaps: Vec<(&Entry, String)> = cx.card.gaps().by[c]
        .iter()
        .map(|&i| &cx.card[i])
        .filter_map(|entry| {
            let own = cx.own(entry, c)?;
            let gap = own.gap.filter(|gap| *gap > Score::ZERO)?;
            Some((entry, gap_note(cx, entry.part, cx.shown(Some(own.value)), Some(gap))))
        })
        .collect();
    let all = gaps.len();
    let answered = cx.own(cx.card.overall(), c).is_some_and(|own| own.value.coverage > Share::NONE);
    let is_suppressed = cx.card.overall().suppressed.by.contains(&c);
    let finds = Finds { lines: gaps.into_iter().take(OWN).collect(), all, chapter: "gaps" };
    let none = if answered || is_suppressed { "no-own-gaps" } else { "unheard-own" };
    let body = match inapplicable(cx, c).filter(|_| none == "unheard-own") {
        Some(said) => {
            let said = [("count", Arg::Count(said.count)), ("all", Arg::Count(said.all))];
            Block::aside(cx.format("unheard-own-inapplicable", &said))
        }
        None => finds.block(cx, none),
    };
    vec![Block::heading(3, cx.voice(c)), body]
}
