//! The first page: what a minister reads.

use serde::Serialize;

use super::context::Context;
use crate::analysis::reading::Reading;
use crate::analysis::scoring::{Entry, Part, score};
use crate::analysis::strength::strengths;
use crate::locale::Arg;
use crate::model::assessment::voices;
use crate::model::printed::{Limits, Printed};
use crate::model::score::Score;

/// How many are listed on the first page.
const FIRST: usize = 5;

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
    /// Highest scores.
    pub strengths: Finds,
    /// Largest gaps that nobody disputes.
    pub agreed: Finds,
    /// Widest disputes.
    pub contested: Finds,
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

/// A short list.
#[derive(Debug, Serialize)]
pub struct Finds {
    /// Its lines.
    pub lines: Vec<Find>,
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
    let scored: Vec<&Entry> = cx.card.gaps.together.iter().map(|&i| &cx.card.indicators[i]).collect();
    let strong: Vec<&Entry> =
        strengths(cx.assessment, cx.card).into_iter().map(|i| &cx.card.indicators[i]).collect();
    let mut contested: Vec<&Entry> =
        scored.iter().copied().filter(|e| e.reading.is_some_and(Reading::is_contested)).collect();
    contested.sort_by_key(|e| std::cmp::Reverse(e.divergence.ok().map(|d| d.value)));
    let agreed =
        scored.iter().copied().filter(|e| matches!(e.reading, Some(Reading::AgreedGap | Reading::Gap)));
    let first = |list: Vec<&Entry>, none: &str, note: &dyn Fn(&Entry) -> String| Finds {
        lines: list.into_iter().take(FIRST).map(|e| find(cx, e, note(e))).collect(),
        none: cx.say(none),
    };
    let gap_note = |e: &Entry| gap_note(cx, e.part, cx.shown(e.value), e.gap);
    Summary {
        score: cx.shown(entry.value).map_or_else(|| cx.say("not-assessed"), |s| cx.score(entry.part, s)),
        assessed: cx.shown(entry.value).is_some(),
        band: cx.band(entry.value),
        sentences: sentences(cx),
        voices: cards(cx),
        strengths: first(strong, "no-strengths", &|e| {
            let score = cx.shown(e.value).map(|s| cx.score(e.part, s)).unwrap_or_default();
            cx.tell("find-score", &[("score", Arg::Text(&score))])
        }),
        agreed: first(agreed.collect(), "no-agreed-gaps", &gap_note),
        contested: first(contested, "no-contested", &|e| {
            e.divergence.map(|d| cx.direction_of(e, d)).unwrap_or_default()
        }),
        own: cx.assessment.weighing().map(|c| own_gaps(cx, c)).collect(),
        departures: departures(cx),
    }
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
            out.push(cx.tell("summary-score", &with));
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
    let lines = cx.card.gaps.by[c]
        .iter()
        .map(|&i| &cx.card.indicators[i])
        .filter_map(|entry| {
            let own = cx.own(entry, c)?;
            let gap = own.gap.filter(|gap| *gap > Score::ZERO)?;
            Some(find(cx, entry, gap_note(cx, entry.part, cx.shown(Some(own.value)), Some(gap))))
        })
        .take(FIRST)
        .collect();
    OwnGaps { name: cx.voice(c).to_owned(), gaps: Finds { lines, none: cx.say("no-own-gaps") } }
}

/// Where the assessment departs from its framework, in sentences.
fn departures(cx: &Context<'_>) -> Vec<String> {
    let departures = &cx.assessment.departures;
    let framework = cx.framework();
    let mut out = Vec::new();
    for &(c, framework_weight, weight) in &departures.weights {
        out.push(cx.tell(
            "departure-weight",
            &[
                ("voice", Arg::Text(cx.voice(c))),
                ("weight", Arg::Text(&cx.locale.whole(u64::from(weight)))),
                ("framework", Arg::Text(&cx.locale.whole(u64::from(framework_weight)))),
            ],
        ));
    }
    if !departures.weights.is_empty() {
        let mut equal = cx.assessment.clone();
        let weights: Vec<u32> = framework.constituencies.iter().map(|c| c.weight).collect();
        equal.voices = voices(framework, &equal.asked, &weights, &equal.tally);
        let value = score(&equal).overall.value;
        out.push(cx.tell(
            "departure-equal-score",
            &[("score", Arg::Text(&cx.score_cell(Part::Overall, value).text))],
        ));
    }
    for (id, before, after) in &departures.targets {
        let number = |n: f64| cx.locale.number(Printed::tenths(n, &Limits::none()));
        out.push(cx.tell(
            "departure-target",
            &[
                ("id", Arg::Text(id)),
                ("before", Arg::Text(&number(*before))),
                ("after", Arg::Text(&number(*after))),
            ],
        ));
    }
    if !cx.assessment.body.profile.is_empty() {
        let names: Vec<String> = cx
            .assessment
            .body
            .profile
            .iter()
            .map(|id| {
                framework
                    .profiles
                    .iter()
                    .find(|p| p.id == *id)
                    .map_or_else(|| id.clone(), |p| p.title.clone())
            })
            .collect();
        out.push(cx.tell("departure-profile", &[("profile", Arg::Text(&cx.list(&names)))]));
    }
    let forms: Vec<String> = cx
        .assessment
        .asked
        .invited()
        .filter_map(|who| Some(format!("{} ({})", who.organisation, who.questionnaire.as_ref()?)))
        .collect();
    if let Some(form) = &departures.form {
        out.push(cx.tell("departure-form", &[("form", Arg::Text(form))]));
    }
    if !forms.is_empty() {
        out.push(cx.tell("departure-forms", &[("names", Arg::Text(&cx.list(&forms)))]));
    }
    if departures.edited_framework {
        out.push(cx.say("departure-edited"));
    }
    if out.is_empty() {
        out.push(cx.say("departure-none"));
    }
    out
}
