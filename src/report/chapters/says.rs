//! Sentences under the charts: what each shows here, from the numbers that stand in it.

use super::context::Context;
use crate::analysis::reading::Reading;
use crate::analysis::scoring::{Divergence, Entry, NoDivergence, Part};
use crate::document::tree::Block;
use crate::locale::Arg;
use crate::model::framework::Constituency;
use crate::model::score::Score;
use crate::model::table::Ix;

/// More names than this are counted, not listed.
const MOST_NAMES: usize = 4;

/// A score with what it is the score of, as it is named and as it is printed.
pub(super) struct Named {
    pub(super) score: Score,
    pub(super) name: String,
    pub(super) printed: String,
}

/// The sentences as a paragraph; none where there is nothing to say.
pub(super) fn paragraph(sentences: impl IntoIterator<Item = Option<String>>) -> Option<Block> {
    let said: Vec<String> = sentences.into_iter().flatten().collect();
    (!said.is_empty()).then(|| Block::paragraph(said.join(" ")))
}

/// The highest and the lowest of some scores; nothing where there are none or they are all the same.
pub(super) fn extremes(cx: &Context<'_>, scores: &[Named]) -> Option<String> {
    let highest = scores.iter().max_by_key(|one| one.score)?;
    let lowest = scores.iter().min_by_key(|one| one.score)?;
    let all_at = |end: &Named| {
        let there: Vec<String> =
            scores.iter().filter(|one| one.score == end.score).map(|one| one.name.clone()).collect();
        names(cx, &there)
    };
    if highest.score == lowest.score {
        return (scores.len() > 1)
            .then(|| cx.format("figure-all-alike", &[("score", Arg::Text(&highest.printed))]));
    }
    Some(cx.format(
        "figure-extremes",
        &[
            ("highest", Arg::Text(&all_at(highest))),
            ("high", Arg::Text(&highest.printed)),
            ("lowest", Arg::Text(&all_at(lowest))),
            ("low", Arg::Text(&lowest.printed)),
        ],
    ))
}

/// How many of the parts with a score reach their target, and which have no score.
pub(super) fn reached(cx: &Context<'_>, entries: &[&Entry]) -> Option<String> {
    let with_target: Vec<&&Entry> =
        entries.iter().filter(|entry| cx.shown(entry.value).is_some() && entry.gap.is_some()).collect();
    let reached = with_target.iter().filter(|entry| entry.gap.is_some_and(|gap| gap.get() <= 0.0)).count();
    (!with_target.is_empty()).then(|| {
        cx.format(
            "figure-reached",
            &[("reached", Arg::Count(reached as u64)), ("all", Arg::Count(with_target.len() as u64))],
        )
    })
}

/// What has no score, by name.
pub(super) fn unassessed(cx: &Context<'_>, entries: &[&Entry]) -> Option<String> {
    let missing: Vec<String> = entries
        .iter()
        .filter(|entry| entry.value.is_some() && cx.shown(entry.value).is_none())
        .map(|entry| short(cx, entry))
        .collect();
    (!missing.is_empty())
        .then(|| cx.format("figure-unassessed", &[("names", Arg::Text(&names(cx, &missing)))]))
}

/// How often the constituencies cannot be compared, and among the others where they lie farthest apart and where nearest.
pub(super) fn distances(cx: &Context<'_>, entries: &[&Entry]) -> Option<String> {
    use NoDivergence::{NoAnswer, OneVoice, TooLittleShared};
    let is_missing = |entry: &&&Entry| matches!(entry.divergence, Err(NoAnswer | OneVoice | TooLittleShared));
    let missing = entries.iter().filter(is_missing).count();
    let said = [("missing", Arg::Count(missing as u64)), ("all", Arg::Count(entries.len() as u64))];
    let missing = (missing > 0).then(|| cx.format("figure-not-compared", &said));
    let sentences: Vec<String> = missing.into_iter().chain(among_compared(cx, entries)).collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// Where they lie farthest apart and where nearest; nothing where none are compared.
fn among_compared(cx: &Context<'_>, entries: &[&Entry]) -> Option<String> {
    let apart: Vec<(&Entry, Divergence<Ix<Constituency>>)> =
        entries.iter().filter_map(|entry| Some((*entry, entry.divergence.ok()?))).collect();
    // Of equals the first.
    let farthest = apart.iter().rev().max_by_key(|(_, divergence)| divergence.value)?;
    let nearest = apart.iter().min_by_key(|(_, divergence)| divergence.value)?;
    if farthest.1.value == nearest.1.value && apart.len() > 1 {
        if farthest.1.value.get() <= 0.0 {
            return Some(cx.text("figure-all-at-one"));
        }
        let distance = cx.distance(farthest.1.value);
        return Some(cx.format("figure-alike-apart", &[("distance", Arg::Text(&distance))]));
    }
    let said = |key: &str, (entry, divergence): &(&Entry, Divergence<Ix<Constituency>>)| {
        let distance = cx.distance(divergence.value);
        let who = if divergence.value.get() > 0.0 {
            cx.direction_in_words(entry, *divergence)
        } else {
            String::new()
        };
        let key = if who.is_empty() { "figure-at-one" } else { key };
        cx.format(
            key,
            &[
                ("name", Arg::Text(&short(cx, entry))),
                ("distance", Arg::Text(&distance)),
                ("who", Arg::Text(&who)),
            ],
        )
    };
    // Of one there is neither a farthest nor a nearest.
    Some(match apart.len() {
        1 => said("figure-distance", farthest),
        _ => [said("figure-farthest", farthest), said("figure-nearest", nearest)].join(" "),
    })
}

/// The constituencies with a voice that a chart of so many does not draw.
pub(super) fn undrawn(cx: &Context<'_>, drawn: usize) -> Option<String> {
    let others: Vec<String> = cx.assessment.weighing().skip(drawn).map(|c| cx.voice(c).to_owned()).collect();
    left_out(cx, "figure-first-voices", drawn, &others)
}

/// How many cells are in dispute, and how many without a score; nothing of none.
pub(super) fn cells(cx: &Context<'_>, all: usize, disputed: usize, missing: usize) -> Option<String> {
    if all == 0 {
        return None;
    }
    let said = [("all", Arg::Count(all as u64)), ("disputed", Arg::Count(disputed as u64))];
    let mut text = cx.format("figure-cells", &said);
    if missing > 0 {
        text.push(' ');
        text.push_str(&cx.format("figure-cells-missing", &[("missing", Arg::Count(missing as u64))]));
    }
    Some(text)
}

/// What stands under each reading, by name.
pub(super) fn readings(cx: &Context<'_>, points: &[(Reading, String)]) -> Option<String> {
    let mut said: Vec<String> = Vec::new();
    for reading in Reading::ALL {
        let there: Vec<String> =
            points.iter().filter(|(known, _)| *known == reading).map(|(_, name)| name.clone()).collect();
        if !there.is_empty() {
            let (reading, there) = (cx.reading(reading), names(cx, &there));
            let said_of = [("reading", Arg::Text(reading.as_str())), ("names", Arg::Text(there.as_str()))];
            said.push(cx.format("figure-reading", &said_of));
        }
    }
    let list = said.join(&cx.text("list-of-lists"));
    (!said.is_empty()).then(|| cx.format("figure-readings", &[("list", Arg::Text(&list))]))
}

/// What is not in a chart that shows the first few alone.
pub(super) fn left_out(cx: &Context<'_>, key: &str, shown: usize, others: &[String]) -> Option<String> {
    (!others.is_empty()).then(|| {
        let (count, names) = (others.len() as u64, names(cx, others));
        let said =
            [("shown", Arg::Count(shown as u64)), ("count", Arg::Count(count)), ("names", Arg::Text(&names))];
        cx.format(key, &said)
    })
}

/// Names in a row; where they are many, the first few and how many others.
pub(super) fn names(cx: &Context<'_>, all: &[String]) -> String {
    if all.len() <= MOST_NAMES + 1 {
        return cx.list(all);
    }
    let mut first = all[..MOST_NAMES].to_vec();
    first.push(cx.more(all.len(), MOST_NAMES));
    cx.list(&first)
}

/// A short name of a part.
pub(super) fn short(cx: &Context<'_>, entry: &Entry) -> String {
    match entry.part {
        Part::Node(lens, node) => cx.framework()[lens].nodes[node].short.clone(),
        part => cx.title(part),
    }
}

/// The joint scores of parts, with their names.
pub(super) fn joint(cx: &Context<'_>, entries: &[&Entry]) -> Vec<Named> {
    let named = |entry: &&Entry| {
        let score = cx.shown(entry.value)?;
        Some(Named { score, name: short(cx, entry), printed: cx.score(entry.part, score) })
    };
    entries.iter().filter_map(named).collect()
}
