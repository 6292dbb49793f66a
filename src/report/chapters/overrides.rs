//! Overrides: where the assessment differs from its framework, in sentences.

use super::context::Context;
use crate::analysis::scoring::{Part, Whose, score};
use crate::locale::Arg;
use crate::model::printed::{Limits, Printed};

/// Where the assessment departs from its framework, in sentences.
pub(super) fn overrides(cx: &Context<'_>) -> Vec<String> {
    let overrides = cx.assessment.overrides();
    let framework = cx.framework();
    let mut out = Vec::new();
    for &(c, framework_weight, weight) in &overrides.weights {
        out.push(cx.format(
            "departure-weight",
            &[
                ("voice", Arg::Text(cx.voice(c))),
                ("weight", Arg::Text(&cx.locale.whole(u64::from(weight)))),
                ("framework", Arg::Text(&cx.locale.whole(u64::from(framework_weight)))),
            ],
        ));
    }
    if !overrides.weights.is_empty() {
        let weights = framework.constituencies().map(|_, c| c.weight);
        let value = score(&cx.assessment.weighed(&weights)).overall().value;
        out.push(cx.format(
            "departure-equal-score",
            &[("score", Arg::Text(&cx.score_cell(Part::Overall, Whose::Joint, value).value.shown().plain()))],
        ));
    }
    for (id, before, after) in &overrides.targets {
        let number = |n: f64| cx.locale.number(Printed::tenths(n, &Limits::none()));
        out.push(cx.format(
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
        out.push(cx.format("departure-profile", &[("profile", Arg::Text(&cx.list(&names)))]));
    }
    let forms: Vec<String> = cx
        .assessment
        .asked()
        .invited()
        .filter_map(|who| Some(format!("{} ({})", who.organisation, who.questionnaire.as_ref()?)))
        .collect();
    if let Some(form) = &overrides.form {
        out.push(cx.format("departure-form", &[("form", Arg::Text(form))]));
    }
    if !forms.is_empty() {
        out.push(cx.format("departure-forms", &[("names", Arg::Text(&cx.list(&forms)))]));
    }
    if overrides.edited_framework {
        out.push(cx.text("departure-edited"));
    }
    if out.is_empty() {
        out.push(cx.text("departure-none"));
    }
    out
}
