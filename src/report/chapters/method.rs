//! The method in plain words: what was done with the answers, with this framework's numbers in it.

use super::context::Context;
use super::overrides::overrides;
use crate::document::tree::{Block, Inline};
use crate::locale::Arg;
use crate::model::framework::{Mean, Missing};
use crate::model::ident::DEFAULT;
use crate::model::printed::Limits;

/// Writes the chapter.
pub(super) fn method(cx: &Context<'_>) -> Vec<Block> {
    let mut body: Vec<Block> = paragraphs(cx).into_iter().map(Block::paragraph).collect();
    body.push(Block::heading(2, cx.text("departures")));
    body.push(Block::bullets(overrides(cx).into_iter().map(Inline::from)));
    vec![cx.section("method", "chapter-method", body)]
}

fn paragraphs(cx: &Context<'_>) -> Vec<String> {
    let framework = cx.framework();
    let method = framework.method();
    let mean = |mean: Mean| cx.text(&format!("mean-{}", mean.as_str()));
    let weighing: Vec<String> = cx.assessment.weighing().map(|c| cx.voice(c).to_owned()).collect();
    let heard: Vec<String> = cx
        .assessment
        .voices()
        .ixs()
        .filter(|&c| cx.assessment.voices()[c].weight == 0)
        .map(|c| cx.voice(c).to_owned())
        .collect();
    let weights: Vec<u32> = cx.assessment.weighing().map(|c| cx.assessment.voices()[c].weight).collect();
    let equal = weights.windows(2).all(|pair| pair[0] == pair[1]);
    let thresholds = framework.thresholds();
    let threshold = cx.locale.percent(thresholds.coverage, &Limits::none());
    let dispute = cx.locale.limit(thresholds.dispute);
    let gap = cx.locale.limit(thresholds.gap);
    let names = cx.list(&weighing);
    let mut out =
        vec![framework.summary().to_owned(), framework.provenance().to_owned(), cx.text("method-indicator")];
    out.push(match (weighing.len(), equal) {
        (1, _) => cx.format("method-one-voice", &[("names", Arg::Text(&names))]),
        (_, true) => cx.format("method-equal-voices", &[("names", Arg::Text(&names))]),
        (_, false) => cx.format("method-weighted-voices", &[("names", Arg::Text(&names))]),
    });
    if !heard.is_empty() {
        out.push(cx.format("method-heard", &[("names", Arg::Text(&cx.list(&heard)))]));
    }
    out.push(cx.format(
        "method-parents",
        &[
            ("node", Arg::Text(&mean(method.node))),
            ("group", Arg::Text(&mean(method.group))),
            ("overall", Arg::Text(&mean(method.overall))),
            ("lens", Arg::Text(&framework[framework.overall()].title)),
        ],
    ));
    out.push(cx.text("method-bounds"));
    out.push(match method.missing {
        Missing::Exclude => cx.text("method-missing-exclude"),
        Missing::Zero => cx.text("method-missing-zero"),
    });
    out.push(cx.format("method-threshold", &[("threshold", Arg::Text(&threshold))]));
    out.push(cx.format(
        "method-divergence",
        &[("dispute", Arg::Text(&dispute)), ("threshold", Arg::Text(&threshold))],
    ));
    out.push(cx.format("method-gap", &[("gap", Arg::Text(&gap)), ("dispute", Arg::Text(&dispute))]));
    if weighing.len() > 1 {
        out.push(cx.format("method-strength", &[("gap", Arg::Text(&gap)), ("dispute", Arg::Text(&dispute))]));
        out.push(cx.text("method-silence"));
    }
    out.push(bands(cx));
    // It tells what the framework's own target of all means.
    if cx.assessment.overrides().targets.iter().all(|(id, ..)| id != DEFAULT) {
        out.push(framework.target_note().to_owned());
    }
    out.push(cx.text("method-limits"));
    // A framework need not say what it is, whose it is, or what its target means.
    out.retain(|paragraph| !paragraph.is_empty());
    out
}

/// The bands with their edges, and where the edges come from.
fn bands(cx: &Context<'_>) -> String {
    let framework = cx.framework();
    let list: Vec<String> = framework
        .bands()
        .iter()
        .map(|band| {
            let from = cx.locale.limit(band.from);
            cx.format("band-from", &[("label", Arg::Text(&band.label)), ("from", Arg::Text(&from))])
        })
        .collect();
    let bands = cx.format("method-bands", &[("bands", Arg::Text(&cx.list(&list)))]);
    format!("{bands} {}", framework.bands_note()).trim_end().to_owned()
}
