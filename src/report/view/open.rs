//! Open points of the first page: a line each for what compares nobody, for silences and for claims of one
//! side, with the first few and the number of the others.

use serde::Serialize;

use super::context::Context;
use crate::analysis::reading::Reading;
use crate::analysis::silence::{Silence, silences};
use crate::analysis::strength::claimed_alone;
use crate::locale::Arg;

/// How many ids a line names.
const FIRST: usize = 6;

/// A line for a set of which the first page names only the first few.
#[derive(Debug, Serialize)]
pub struct OpenLine {
    /// A word for its look: a reading, or nothing.
    pub look: &'static str,
    /// Its name and how many there are.
    pub name: String,
    /// The first few, and the number of the others.
    pub items: String,
    /// What it means and asks for.
    pub about: String,
    /// The chapter with all of it.
    pub chapter: &'static str,
}

/// A line for each set that is not empty; what asks for consultation comes first.
pub(super) fn lines(cx: &Context<'_>) -> Vec<OpenLine> {
    let readings = [Reading::NotConsulted, Reading::OneVoice, Reading::NotComparable, Reading::NotAssessed]
        .map(|reading| {
            let ids: Vec<String> = cx
                .with_reading(reading)
                .iter()
                .map(|entry| entry.part.id(cx.framework()).to_owned())
                .collect();
            let about = cx.say(&format!("reading-{}-about", reading.key()));
            line(cx, reading.key(), &cx.reading(reading), &ids, about, "gaps")
        });
    let list = silences(cx.assessment, cx.card);
    let (disputed, silent): (Vec<Silence>, Vec<Silence>) =
        list.into_iter().partition(|s| s.applicability_disputed);
    let ids: Vec<String> =
        disputed.iter().map(|s| cx.framework().indicators[s.indicator].id.clone()).collect();
    let applicability =
        line(cx, "", &cx.say("applicability"), &ids, cx.say("applicability-about"), "silences");
    let count = |c: usize| silent.iter().filter(|s| s.constituency == c).count();
    let silent = by_voice(cx, "silent", "silences", count);
    let claims = claimed_alone(cx.assessment, cx.card);
    let claimed = by_voice(cx, "claimed-alone", "strengths", |c| claims[c].len());
    readings.into_iter().chain([silent, applicability, claimed]).flatten().collect()
}

/// A set by its ids; none where it is empty.
fn line(
    cx: &Context<'_>,
    look: &'static str,
    name: &str,
    ids: &[String],
    about: String,
    chapter: &'static str,
) -> Option<OpenLine> {
    let mut shown: Vec<String> = ids.iter().take(FIRST).cloned().collect();
    shown.extend(Some(cx.more(ids.len(), FIRST)).filter(|text| !text.is_empty()));
    (!ids.is_empty()).then(|| OpenLine {
        look,
        name: named(cx, name, ids.len()),
        items: cx.list(&shown),
        about,
        chapter,
    })
}

/// A set by the constituencies that it concerns, each with how many; none where it is empty.
fn by_voice(
    cx: &Context<'_>,
    key: &str,
    chapter: &'static str,
    count: impl Fn(usize) -> usize,
) -> Option<OpenLine> {
    let counts: Vec<(usize, usize)> = cx.assessment.weighing().map(|c| (c, count(c))).collect();
    let all: usize = counts.iter().map(|(_, n)| n).sum();
    let each: Vec<String> = counts
        .iter()
        .filter(|(_, n)| *n > 0)
        .map(|&(c, n)| {
            let n = cx.locale.whole(n as u64);
            cx.tell("partner-score", &[("name", Arg::Text(cx.voice(c))), ("score", Arg::Text(&n))])
        })
        .collect();
    (all > 0).then(|| OpenLine {
        look: "",
        name: named(cx, &cx.say(key), all),
        items: cx.list(&each),
        about: cx.say(&format!("{key}-about")),
        chapter,
    })
}

fn named(cx: &Context<'_>, name: &str, count: usize) -> String {
    let count = cx.locale.whole(count as u64);
    cx.tell("with-note", &[("name", Arg::Text(name)), ("note", Arg::Text(&count))])
}
