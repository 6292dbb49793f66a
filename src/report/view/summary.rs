//! The first page: what a minister reads.

use serde::Serialize;

use super::context::Context;
use super::{departures, open};
use crate::analysis::reading::Reading;
use crate::analysis::scoring::{Entry, Part};
use crate::analysis::strength::strengths;
use crate::locale::Arg;
use crate::model::score::{Score, Share};

/// How many are listed on the first page.
const FIRST: usize = 3;

/// The one-page summary.
#[derive(Debug, Serialize)]
pub struct Summary {
    /// The overall score, or that there is none.
    pub score: String,
    /// Is there a score?
    pub assessed: bool,
    /// The band.
    pub band: String,
    /// Overall, bounds and coverage in words.
    pub sentences: Vec<String>,
    /// One card a voice.
    pub voices: Vec<VoiceCard>,
    /// Strengths, agreed gaps, contested gaps and contested strengths; gaps alone where one constituency weighs.
    pub lists: Vec<FindList>,
    /// Phases, topics and others that are strengths as a whole; empty where there is none.
    pub strong_nodes: String,
    /// What is open: a line for each reading that compares nobody, for silences and for claims of one side.
    pub open: Vec<open::OpenLine>,
    /// Each constituency's own first gaps.
    pub own: Vec<OwnGaps>,
    /// Where the assessment departs from its framework.
    pub departures: Vec<String>,
}

/// What one voice says of the whole.
#[derive(Debug, Serialize)]
pub struct VoiceCard {
    /// Its name.
    pub name: String,
    /// Its score, or that there is none.
    pub score: String,
    /// Returns and coverage.
    pub note: String,
    /// Its place among the voices, for its colour and shape; none for one without weight.
    pub voice: Option<usize>,
}

/// A short list with its heading.
#[derive(Debug, Serialize)]
pub struct FindList {
    /// Its heading.
    pub title: String,
    /// What stands in it.
    pub about: String,
    /// What is listed.
    pub finds: Finds,
    /// The chapter with all of it.
    pub chapter: &'static str,
}

/// A short list.
#[derive(Debug, Serialize)]
pub struct Finds {
    /// Its lines.
    pub lines: Vec<Find>,
    /// The number of those that are not listed, in words; empty where there are none.
    pub more: String,
    /// Said when there are none.
    pub none: String,
}

/// One line.
#[derive(Debug, Serialize)]
pub struct Find {
    /// The indicator's id, linked to the annex.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Numbers in words.
    pub note: String,
}

/// One constituency's own gaps.
#[derive(Debug, Serialize)]
pub struct OwnGaps {
    /// Its name.
    pub name: String,
    /// Its first gaps.
    pub gaps: Finds,
}

/// Writes the page.
pub(super) fn summary(cx: &Context<'_>) -> Summary {
    let entry = &cx.card.overall;
    Summary {
        score: cx.shown(entry.value).map_or_else(|| cx.say("not-assessed"), |s| cx.score(entry.part, s)),
        assessed: cx.shown(entry.value).is_some(),
        band: cx.band(entry.value),
        sentences: sentences(cx),
        voices: cards(cx),
        lists: lists(cx),
        strong_nodes: strong_nodes(cx),
        open: open::lines(cx),
        own: cx.assessment.weighing().map(|c| own_gaps(cx, c)).collect(),
        departures: departures::departures(cx),
    }
}

/// What each list is called, what stands in it, and which chapter has all of it.
fn lists(cx: &Context<'_>) -> Vec<FindList> {
    let gaps = |e: &Entry| gap_note(cx, e.part, cx.shown(e.value), e.gap);
    let list = |key: &str, chapter, entries: &[&Entry], note: &dyn Fn(&Entry) -> String| FindList {
        title: cx.say(key),
        about: cx.say(&format!("{key}-about")),
        finds: Finds {
            lines: entries.iter().take(FIRST).map(|e| find(cx, e, note(e))).collect(),
            more: cx.more(entries.len(), FIRST),
            none: cx.say(&format!("no-{key}")),
        },
        chapter,
    };
    // Nobody can agree, nor dispute anything, where one constituency alone weighs.
    if cx.assessment.weighing().count() < 2 {
        return vec![list("gaps", "gaps", &cx.with_reading(Reading::Gap), &gaps)];
    }
    let strong: Vec<&Entry> =
        strengths(cx.assessment, cx.card).into_iter().map(|i| &cx.card.indicators[i]).collect();
    let widest_first = |reading| {
        let mut entries = cx.with_reading(reading);
        entries.sort_by_key(|e| std::cmp::Reverse(e.divergence.ok().map(|d| d.value)));
        entries
    };
    let apart = |e: &Entry| e.divergence.map(|d| cx.direction_of(e, d)).unwrap_or_default();
    vec![
        list("strengths", "strengths", &strong, &|e| {
            let score = cx.shown(e.value).map(|s| cx.score(e.part, s)).unwrap_or_default();
            cx.tell("find-score", &[("score", Arg::Text(&score))])
        }),
        list("agreed-gaps", "gaps", &cx.with_reading(Reading::AgreedGap), &gaps),
        list("contested-gaps", "gaps", &widest_first(Reading::ContestedGap), &apart),
        list("contested-strengths", "gaps", &widest_first(Reading::ContestedStrength), &apart),
    ]
}

fn strong_nodes(cx: &Context<'_>) -> String {
    let names: Vec<String> = super::strengths::nodes(cx).iter().map(|entry| cx.title(entry.part)).collect();
    if names.is_empty() {
        return String::new();
    }
    let mut shown: Vec<String> = names.iter().take(FIRST).cloned().collect();
    shown.extend(Some(cx.more(names.len(), FIRST)).filter(|text| !text.is_empty()));
    cx.tell("strong-nodes", &[("names", Arg::Text(&shown.join(&cx.say("title-separator"))))])
}

fn find(cx: &Context<'_>, entry: &Entry, note: String) -> Find {
    Find { id: entry.part.id(cx.framework()).to_owned(), title: cx.title(entry.part), note }
}

fn gap_note(cx: &Context<'_>, part: Part, score: Option<Score>, gap: Option<Score>) -> String {
    let (Some(score), Some(gap)) = (score, gap) else { return cx.say("not-assessed") };
    cx.tell("find-gap", &[("score", Arg::Text(&cx.score(part, score))), ("gap", Arg::Text(&cx.gap(gap)))])
}

fn sentences(cx: &Context<'_>) -> Vec<String> {
    let entry = &cx.card.overall;
    let Some(value) = entry.value else { return vec![cx.say("summary-not-applicable")] };
    let (low, high) = (cx.score(entry.part, value.low), cx.score(entry.part, value.high));
    let coverage = cx.percent(value.coverage);
    let body = match cx.assessment.body.name.as_str() {
        "" => cx.say("no-body-here"),
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
            out.push(format!("{} {mean}", cx.tell("summary-score", &with)).trim_end().to_owned());
        }
        None => out.push(cx.tell("summary-no-score", &arguments)),
    }
    out.push(cx.tell("summary-bounds", &arguments));
    if let Ok(divergence) = entry.divergence {
        let value = cx.distance(divergence.value);
        let shared = cx.locale.whole(divergence.shared() as u64);
        let direction = cx.who_lies_where(divergence);
        let arguments = [
            ("value", Arg::Text(value.as_str())),
            ("direction", Arg::Text(direction.as_str())),
            ("shared", Arg::Text(shared.as_str())),
        ];
        out.push(cx.tell("summary-divergence", &arguments));
    }
    out.extend(super::lens::oddities(cx, entry, ""));
    let silent: Vec<String> = cx.assessment.silent().map(|who| who.organisation.clone()).collect();
    if !silent.is_empty() {
        let names = cx.list(&silent);
        out.push(cx.tell(
            "summary-silent",
            &[("count", Arg::Count(silent.len() as u64)), ("names", Arg::Text(&names))],
        ));
    }
    out
}

/// Of which of the printed voices the overall score is the mean (rule 3).
fn mean_of_voices(cx: &Context<'_>) -> Option<String> {
    let speaking: Vec<usize> = cx
        .assessment
        .weighing()
        .filter(|&c| cx.own(&cx.card.overall, c).is_some_and(|own| own.voice > Share::NONE))
        .collect();
    let weight = |c: usize| cx.assessment.voices[c].weight;
    let equal = speaking.windows(2).all(|pair| weight(pair[0]) == weight(pair[1]));
    let key = match (speaking.as_slice(), equal) {
        ([], _) => return None,
        ([one], _) => return Some(cx.tell("summary-one-voice", &[("name", Arg::Text(cx.voice(*one)))])),
        (_, true) => "summary-mean",
        (_, false) => "summary-weighted-mean",
    };
    Some(cx.tell(key, &[("voices", Arg::Count(speaking.len() as u64))]))
}

fn cards(cx: &Context<'_>) -> Vec<VoiceCard> {
    let weighing: Vec<usize> = cx.assessment.weighing().collect();
    cx.voices()
        .into_iter()
        .map(|c| {
            let value = cx.own(&cx.card.overall, c).map(|own| own.value);
            let returns = cx.assessment.voices[c].respondents;
            let coverage = value.map(|v| cx.percent(v.coverage)).unwrap_or_default();
            let place = weighing.iter().position(|&w| w == c);
            let key = if place.is_some() { "card-note" } else { "card-note-heard" };
            VoiceCard {
                name: cx.voice(c).to_owned(),
                score: cx.score_cell(cx.card.overall.part, value).text,
                note: cx.tell(key, &[("returns", Arg::Count(returns)), ("coverage", Arg::Text(&coverage))]),
                voice: place,
            }
        })
        .collect()
}

fn own_gaps(cx: &Context<'_>, c: usize) -> OwnGaps {
    let gaps: Vec<Find> = cx.card.gaps.by[c]
        .iter()
        .map(|&i| &cx.card.indicators[i])
        .filter_map(|entry| {
            let own = cx.own(entry, c)?;
            let gap = own.gap.filter(|gap| *gap > Score::ZERO)?;
            Some(find(cx, entry, gap_note(cx, entry.part, cx.shown(Some(own.value)), Some(gap))))
        })
        .collect();
    let more = cx.more(gaps.len(), FIRST);
    let lines = gaps.into_iter().take(FIRST).collect();
    OwnGaps { name: cx.voice(c).to_owned(), gaps: Finds { lines, more, none: cx.say("no-own-gaps") } }
}
