//! Open points of the first page: a line each for what compares nobody, for silences and for claims of one
//! side, with the first few and the number of the others.

use super::context::Context;
use crate::analysis::reading::Reading;
use crate::analysis::scoring::Entry;
use crate::analysis::silence::{Silence, silences};
use crate::analysis::strength::claimed_alone;
use crate::document::tree::{Block, Definition, DefinitionKind, Inline, Span};
use crate::locale::{Arg, Locale};
use crate::model::framework::Constituency;
use crate::model::table::Ix;

/// How many indicators a line names.
const FIRST: usize = 2;

/// A line for each set that is not empty; what asks for consultation comes first.
pub(super) fn lines(cx: &Context<'_>) -> Option<Block> {
    let readings = [Reading::NotConsulted, Reading::OneVoice, Reading::NotComparable, Reading::NotAssessed]
        .map(|reading| line(cx, &cx.reading(reading), &cx.with_reading(reading), "gaps"));
    let list = silences(cx.assessment, cx.card);
    let (disputed, silent): (Vec<Silence>, Vec<Silence>) =
        list.into_iter().partition(|s| s.applicability_disputed);
    let entries: Vec<&Entry> = disputed.iter().map(|s| &cx.card[s.indicator]).collect();
    let applicability = line(cx, &cx.text("applicability"), &entries, "silences");
    let count = |c: Ix<Constituency>| silent.iter().filter(|s| s.constituency == c).count();
    let silent = by_voice(cx, "silent", "silences", count);
    let claims = claimed_alone(cx.assessment, cx.card);
    let claimed = by_voice(cx, "claimed-alone", "strengths", |c| claims[c].len());
    let lines: Vec<Definition> =
        readings.into_iter().chain([silent, applicability, claimed]).flatten().collect();
    (!lines.is_empty()).then(|| Block::definitions(DefinitionKind::Open, lines))
}

/// A set by the first of its indicators; none where it is empty.
fn line(cx: &Context<'_>, name: &str, entries: &[&Entry], chapter: &str) -> Option<Definition> {
    let named_entry = |entry: &&Entry| {
        let id = entry.part.id(cx.framework());
        cx.place(id, Span::Id(id.to_owned())).text(format!(" {}", cx.title(entry.part)))
    };
    let more = cx.more(entries.len(), FIRST);
    let shown = entries.iter().take(FIRST).map(named_entry);
    let shown = shown.chain((!more.is_empty()).then(|| more.into()));
    (!entries.is_empty()).then(|| {
        let term = cx.place(chapter, named(cx, name, entries.len()));
        Definition::new(term, Inline::in_a_row(shown, &cx.text("title-separator")))
    })
}

/// A set by the constituencies that it concerns, each with how many; none where it is empty.
fn by_voice(
    cx: &Context<'_>,
    key: &str,
    chapter: &str,
    count: impl Fn(Ix<Constituency>) -> usize,
) -> Option<Definition> {
    let counts: Vec<(Ix<Constituency>, usize)> = cx.assessment.weighing().map(|c| (c, count(c))).collect();
    let all: usize = counts.iter().map(|(_, n)| n).sum();
    let each: Vec<String> = counts
        .iter()
        .filter(|(_, n)| *n > 0)
        .map(|&(c, n)| {
            let n = cx.locale.whole(n as u64);
            cx.format("partner-score", &[("name", Arg::Text(cx.voice(c))), ("score", Arg::Text(&n))])
        })
        .collect();
    (all > 0).then(|| {
        let term = cx.place(chapter, named(cx, &cx.text(key), all));
        Definition::new(term, Inline::from(cx.list(&each)))
    })
}

fn named(cx: &Context<'_>, name: &str, count: usize) -> String {
    let count = cx.locale.whole(count as u64);
    let name = Locale::capitalised(name);
    cx.format("with-note", &[("name", Arg::Text(&name)), ("note", Arg::Text(&count))])
}
