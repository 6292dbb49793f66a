//! Departures: where the assessment differs from its framework, in sentences.

use super::context::Context;
use crate::analysis::scoring::{Part, score};
use crate::locale::Arg;
use crate::model::printed::{Limits, Printed};

/// Where the assessment departs from its framework, in sentences.
pub(super) fn departures(cx: &Context<'_>) -> Vec<String> {
    let departures = cx.assessment.departures();
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
        let weights = framework.constituencies().map(|_, c| c.weight);
        let value = score(&cx.assessment.weighed(&weights)).overall().value;
        out.push(cx.tell(
            "departure-equal-score",
            &[("score", Arg::Text(&cx.score_cell(Part::Overall, value).value.shown().plain()))],
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
    if !cx.assessment.body().profile.is_empty() {
        let names: Vec<String> = cx
            .assessment
            .body()
            .profile
            .iter()
            .map(|id| {
                framework
                    .profiles()
                    .iter()
                    .find(|p| p.id == *id)
                    .map_or_else(|| id.clone(), |p| p.title.clone())
            })
            .collect();
        out.push(cx.tell("departure-profile", &[("profile", Arg::Text(&cx.list(&names)))]));
    }
    let forms: Vec<String> = cx
        .assessment
        .asked()
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
