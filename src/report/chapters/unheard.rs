//! Whose answers are missing where so few came that nothing can be said, and the opposite: that every target is reached.

use super::context::Context;
use super::gaps::indicators;
use crate::analysis::reading::Reading;
use crate::analysis::scoring::Entry;
use crate::locale::Arg;
use crate::model::framework::Constituency;
use crate::model::score::{Score, Share};
use crate::model::table::Ix;

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
    Some(Unheard { why, decision: cx.format("unheard-decision", &[missing]) })
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
