//! Overrides: where the assessment differs from its framework, in sentences.

use super::context::Context;
use crate::analysis::scoring::{Part, score};
use crate::locale::Arg;
use crate::model::framework::Extension;
use crate::model::ident::DEFAULT;
use crate::model::printed::{Limits, Printed};
use crate::model::questionnaire::FULL;

/// Where the assessment departs from its framework, in sentences.
pub(super) fn overrides(cx: &Context<'_>) -> Vec<String> {
    let overrides = cx.assessment.overrides();
    let framework = cx.framework();
    let mut out = framework.extension().map(|one| extension(one, cx)).unwrap_or_default();
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
    // What is published has less in it than what was scored: made of that, the number would be another one.
    if !overrides.weights.is_empty() && cx.assessment.published().is_none() {
        let weights = framework.constituencies().map(|_, c| c.weight);
        let value = score(&cx.assessment.weighed(&weights)).overall().value;
        out.push(match cx.shown(value) {
            Some(score) => {
                cx.format("departure-equal-score", &[("score", Arg::Text(&cx.score(Part::Overall, score)))])
            }
            None => cx.text("departure-equal-no-score"),
        });
    }
    for (id, before, after) in &overrides.targets {
        let number = |n: f64| cx.locale.number(Printed::tenths(n, &Limits::none()));
        let key = if id == DEFAULT { "departure-target-default" } else { "departure-target" };
        out.push(cx.format(
            key,
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
    let usual = overrides.form.as_deref().unwrap_or(FULL);
    let named = cx.assessment.asked().invited().filter(|who| cx.assessment.may_name(who));
    let forms: Vec<String> = named
        .filter_map(|who| {
            let form = who.questionnaire.as_deref().filter(|form| *form != usual)?;
            Some(cx.format("with-note", &[("name", Arg::Text(&who.organisation)), ("note", Arg::Text(form))]))
        })
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

/// What the framework changes of the one that it extends.
fn extension(extension: &Extension, cx: &Context<'_>) -> Vec<String> {
    let framework = format!("{} {}", extension.id, extension.version);
    let mut out = vec![cx.format("departure-extends", &[("framework", Arg::Text(&framework))])];
    let title = |id: &String| {
        let title = cx.framework().indicator(id).map(|i| cx.framework()[i].title.as_str());
        format!("{id} ({})", title.unwrap_or_default())
    };
    let titled = |ids: &[String]| ids.iter().map(title).collect::<Vec<_>>();
    let hidden = extension.hidden.iter().map(|one| format!("{} ({})", one.id, one.title)).collect::<Vec<_>>();
    let lists = [
        ("departure-hidden", hidden),
        ("departure-reworded", extension.reworded.clone()),
        ("departure-altered", titled(&extension.altered)),
        ("departure-added", titled(&extension.added)),
    ];
    for (key, names) in lists.into_iter().filter(|(_, names)| !names.is_empty()) {
        let said = [("count", Arg::Count(names.len() as u64)), ("names", Arg::Text(&cx.list(&names)))];
        out.push(cx.format(key, &said));
    }
    out
}
