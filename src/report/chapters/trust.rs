//! Trust: what the score is for and what not, and how this assessment was made, in seven lines.

use super::context::Context;
use crate::analysis::evidence::{Evidenced, evidenced};
use crate::analysis::scoring::Whose;
use crate::document::tree::{Block, Definition, DefinitionKind};
use crate::locale::Arg;
use crate::model::framework::Constituency;
use crate::model::printed::Limits;
use crate::model::score::Share;
use crate::model::table::Ix;

/// Writes the chapter.
pub(super) fn trust(cx: &Context<'_>) -> Vec<Block> {
    let listed = |keys: [&str; 3]| Block::bullets(keys.map(|key| cx.text(key).into()));
    let body = vec![
        Block::heading(2, cx.text("trust-for")),
        listed(["trust-for-talk", "trust-for-priorities", "trust-for-progress"]),
        Block::heading(2, cx.text("trust-not-for")),
        listed(["trust-not-for-ranking", "trust-not-for-contracts", "trust-not-for-audit"]),
        Block::heading(2, cx.text("protocol")),
        Block::paragraph(cx.text("protocol-about")),
        Block::definitions(DefinitionKind::Terms, protocol(cx)),
    ];
    vec![cx.section("trust", "chapter-trust", body)]
}

/// The seven lines of the protocol.
fn protocol(cx: &Context<'_>) -> Vec<Definition> {
    let weighing: Vec<Ix<Constituency>> = cx.assessment.weighing().collect();
    let line = |key: &str, said: String| Definition::new(cx.text(&format!("protocol-{key}")), said);
    vec![
        line("coverage", coverage(cx)),
        line("voices", voices(cx, &weighing)),
        line("evidence", evidence(cx, &weighing)),
        line("review", review(cx)),
        line("divergence", divergence(cx)),
        line("returns", returns(cx)),
        line("seen", seen(cx, &weighing)),
    ]
}

/// A constituency with something said of it.
fn said_of(cx: &Context<'_>, c: Ix<Constituency>, said: &str) -> String {
    cx.format("partner-score", &[("name", Arg::Text(cx.voice(c))), ("score", Arg::Text(said))])
}

fn coverage(cx: &Context<'_>) -> String {
    match cx.card.overall().value {
        Some(value) => cx.percent(value.coverage),
        None => cx.no_value(cx.card.overall().part, Whose::Joint),
    }
}

fn voices(cx: &Context<'_>, weighing: &[Ix<Constituency>]) -> String {
    let own = |c: Ix<Constituency>| cx.own(cx.card.overall(), c);
    let speaking = weighing.iter().filter(|&&c| own(c).is_some_and(|own| own.voice > Share::NONE));
    let each: Vec<String> = weighing
        .iter()
        .map(|&c| {
            said_of(
                cx,
                c,
                &own(c).map_or_else(
                    || cx.no_value(cx.card.overall().part, Whose::Constituency(c)),
                    |o| cx.percent(o.value.coverage),
                ),
            )
        })
        .collect();
    if weighing.iter().any(|c| cx.card.overall().suppressed.by.contains(c)) {
        return cx.list(&each);
    }
    cx.format(
        "protocol-voices-said",
        &[
            ("speaking", Arg::Text(&cx.locale.whole(speaking.count() as u64))),
            ("asked", Arg::Text(&cx.locale.whole(weighing.len() as u64))),
            ("each", Arg::Text(&cx.list(&each))),
        ],
    )
}

fn evidence(cx: &Context<'_>, weighing: &[Ix<Constituency>]) -> String {
    let part = cx.card.overall().part;
    let counts: Option<Vec<Evidenced>> =
        weighing.iter().map(|&c| evidenced(cx.assessment, part, c)).collect();
    let Some(counts) = counts else {
        let is_public = cx.assessment.published().is_some();
        return cx.text(if is_public { "suppressed" } else { "protocol-not-known" });
    };
    let sum = counts.iter().fold(Evidenced::default(), |sum, one| Evidenced {
        claims: sum.claims + one.claims,
        with_evidence: sum.with_evidence + one.with_evidence,
    });
    match sum.share() {
        None => cx.text("no-claims"),
        Some(share) => {
            let share = cx.locale.percent(share, &Limits::none());
            let claims = cx.locale.whole(sum.claims);
            cx.format(
                "protocol-evidence-said",
                &[("share", Arg::Text(&share)), ("claims", Arg::Text(&claims))],
            )
        }
    }
}

/// Whether somebody looked at the documents beside the parties: a constituency without weight that only reviews.
fn review(cx: &Context<'_>) -> String {
    let heard = cx.voices().into_iter().filter(|&c| cx.assessment.voices()[c].weight == 0);
    let names: Vec<String> = heard.map(|c| cx.voice(c).to_owned()).collect();
    match names.is_empty() {
        true => cx.text("protocol-review-none"),
        false => cx.list(&names),
    }
}

fn divergence(cx: &Context<'_>) -> String {
    match cx.card.overall().divergence {
        Ok(divergence) => {
            let value = cx.distance(divergence.value);
            let who = cx.who_lies_where(divergence);
            cx.format("with-note", &[("name", Arg::Text(&value)), ("note", Arg::Text(&who))])
        }
        Err(why) => cx.no_divergence(why),
    }
}

fn returns(cx: &Context<'_>) -> String {
    let came: u64 = cx.assessment.voices().iter().map(|voice| voice.respondents).sum();
    let silent: Vec<String> = cx.assessment.silent().map(|who| who.organisation.clone()).collect();
    cx.format(
        "protocol-returns-said",
        &[
            ("returns", Arg::Count(came)),
            ("invited", Arg::Count(u64::from(cx.assessment.has_invited()))),
            ("silent", Arg::Count(silent.len() as u64)),
            ("names", Arg::Text(&cx.list(&silent))),
        ],
    )
}

fn seen(cx: &Context<'_>, weighing: &[Ix<Constituency>]) -> String {
    let each: Vec<String> = weighing
        .iter()
        .map(|&c| {
            let day = cx.assessment.seen_by(c).map(|day| cx.locale.date(day));
            said_of(cx, c, &day.unwrap_or_else(|| cx.text("protocol-not-seen")))
        })
        .collect();
    cx.list(&each)
}
