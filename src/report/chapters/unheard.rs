//! Whose answers are missing where so few came that nothing can be said, and the opposite: that every target is reached.

use super::context::Context;
use super::gaps::indicators;
use crate::analysis::reading::Reading;
use crate::analysis::scoring::Entry;
use crate::locale::Arg;
use crate::model::framework::Constituency;
use crate::model::score::{Score, Share};
use crate::model::state::State;
use crate::model::table::Ix;
use crate::model::voice::Counts;

/// That nothing can be said.
pub(super) struct Unheard {
    /// Why, and whose answers are missing.
    pub(super) why: String,
    /// What is asked for before anything is decided.
    pub(super) decision: String,
}

/// Where not even two constituencies with a voice, or the only one, answered enough for a score. What is suppressed is not missing.
pub(super) fn unheard(cx: &Context<'_>) -> Option<Unheard> {
    let overall = cx.card.overall();
    if overall.suppressed.joint || !overall.suppressed.by.is_empty() {
        return None;
    }
    let asked: Vec<Ix<Constituency>> =
        cx.assessment.weighing().filter(|&c| cx.own(overall, c).is_some()).collect();
    let shown = |c: &Ix<Constituency>| cx.shown(cx.own(overall, *c).map(|own| own.value)).is_some();
    let (heard, missing): (Vec<_>, Vec<_>) = asked.iter().copied().partition(shown);
    if missing.is_empty() || heard.len() >= 2 {
        return None;
    }
    let answered =
        |c: &&Ix<Constituency>| cx.own(overall, **c).is_some_and(|own| own.value.coverage > Share::NONE);
    let answering: Vec<_> = asked.iter().filter(answered).collect();
    let names = |of: &[Ix<Constituency>]| -> String {
        cx.list(&of.iter().map(|&c| cx.voice(c).to_owned()).collect::<Vec<_>>())
    };
    let missing = names(&missing);
    let missing = ("missing", Arg::Text(missing.as_str()));
    let why = match answering.as_slice() {
        [] => cx.format("unheard-nobody", &[missing]),
        [one] => cx.format("unheard-one", &[missing, ("name", Arg::Text(cx.voice(**one)))]),
        _ => cx.format("unheard-few", &[missing]),
    };
    let is_inapplicable = asked.iter().any(|&c| inapplicable(cx, c).is_some_and(Inapplicable::is_most));
    let decision = if is_inapplicable { "unheard-decision-inapplicable" } else { "unheard-decision" };
    Some(Unheard { why, decision: cx.format(decision, &[missing]) })
}

/// Answers of a constituency that say "not applicable": they are no silence.
#[derive(Clone, Copy)]
pub(super) struct Inapplicable {
    /// How many there are.
    pub(super) count: u64,
    /// How many answers were asked for.
    pub(super) all: u64,
}

impl Inapplicable {
    /// Are they more than half of all that was asked for?
    pub(super) fn is_most(self) -> bool {
        self.count > self.all - self.count
    }
}

/// The answers of a constituency that say "not applicable", where there are any; in a publication they are not counted, since
/// such a sum could be taken apart.
pub(super) fn inapplicable(cx: &Context<'_>, c: Ix<Constituency>) -> Option<Inapplicable> {
    let counts = || cx.assessment.voices()[c].cells.iter().flatten();
    let count = counts().map(|one| one.states[State::NotApplicable]).sum();
    let all = counts().map(Counts::all).sum();
    (count > 0 && cx.assessment.published().is_none()).then_some(Inapplicable { count, all })
}

/// Of which constituencies more than half of the answers say "not applicable", in a sentence.
pub(super) fn mostly_inapplicable(cx: &Context<'_>) -> Option<String> {
    let of_voice = |c| {
        let said = inapplicable(cx, c).filter(|said| said.is_most())?;
        let said = [
            ("name", Arg::Text(cx.voice(c))),
            ("count", Arg::Count(said.count)),
            ("all", Arg::Count(said.all)),
        ];
        Some(cx.format("summary-inapplicable-voice", &said))
    };
    let voices: Vec<String> = cx.assessment.weighing().filter_map(of_voice).collect();
    (!voices.is_empty())
        .then(|| cx.format("summary-inapplicable", &[("voices", Arg::Text(&cx.list(&voices)))]))
}

/// Is every target reached, with nobody who disputes it?
pub(super) fn all_reached(cx: &Context<'_>) -> bool {
    let ranked = indicators(cx);
    let is = |reading| move |entry: &&Entry| entry.reading == Some(reading);
    // What one constituency alone is asked, nobody can dispute.
    let settled = |entry: &&Entry| {
        is(Reading::OnTarget)(entry)
            || is(Reading::OneVoice)(entry) && entry.gap.is_some_and(|gap| gap <= Score::ZERO)
    };
    ranked.iter().any(is(Reading::OnTarget)) && ranked.iter().all(settled)
}

/// The words for it: where one constituency alone weighs, nobody could dispute anything.
pub(super) fn all_reached_key(cx: &Context<'_>) -> &'static str {
    if cx.assessment.weighing().count() < 2 { "all-reached-alone" } else { "all-reached" }
}
