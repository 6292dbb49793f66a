//! A comparison in sentences: what the overall score did, where the change comes from, and what could be taken wrongly.

use crate::analysis::compare::{Change, Comparison, Fate, Moved, Redefined, Step};
use crate::analysis::limits;
use crate::analysis::scoring::Part;
use crate::locale::{Arg, Locale};
use crate::model::assessment::Assessment;
use crate::model::printed::{Limits, Printed};
use crate::model::score::billionths;

/// A difference with its sign, as it is printed.
pub(crate) fn signed(locale: &Locale, by: f64) -> String {
    locale.signed(Printed::tenths(by, &Limits::none()))
}

/// Why an indicator that both have is not compared.
pub(crate) fn reason(locale: &Locale, why: Redefined) -> String {
    match why {
        Redefined::Since(version) => {
            let version = version.to_string();
            locale.format("compare-reason-since", &[("version", Arg::Text(&version))])
        }
        Redefined::Scale => locale.text("compare-reason-scale"),
    }
}

/// The change of the overall score in sentences: from what to what, and where it comes from.
pub(crate) fn sentences(all: &Comparison<'_>, locale: &Locale) -> Vec<String> {
    let overall = all.overall();
    let (before, after) = (locale.date(all.before().date()), locale.date(all.after().date()));
    let (Some(change), (Some(old), Some(new))) = (overall.change, overall.scores) else {
        let arguments = [("before", Arg::Text(&before)), ("after", Arg::Text(&after))];
        return vec![locale.format("compare-not-told", &arguments)];
    };
    let printed = |assessment: &Assessment, score| {
        let limits = limits::of_score(assessment.framework(), assessment.targets(), Part::Overall);
        locale.score(score, &limits)
    };
    let (old, new) = (printed(all.before(), old), printed(all.after(), new));
    let by = locale.number(Printed::tenths(change.by.abs(), &Limits::none()));
    let arguments = [
        ("before", Arg::Text(&before)),
        ("after", Arg::Text(&after)),
        ("old", Arg::Text(&old)),
        ("new", Arg::Text(&new)),
        ("by", Arg::Text(&by)),
    ];
    let key = match overall.fate {
        Fate::Up => "compare-rose",
        Fate::Down => "compare-fell",
        _ => "compare-stayed",
    };
    vec![locale.format(key, &arguments), where_from(change, locale)]
}

/// Where a change comes from: which part changed answers have in it, and which each of the other steps.
fn where_from(change: Change, locale: &Locale) -> String {
    let part = |step: Step| change.parts[step as usize];
    let others: Vec<String> = Step::ALL
        .into_iter()
        .filter(|&step| step != Step::Answers && billionths(part(step)) != 0)
        .map(|step| {
            let (name, number) =
                (locale.text(&format!("compare-from-{}", step.as_str())), signed(locale, part(step)));
            locale.format("compare-part", &[("name", Arg::Text(&name)), ("number", Arg::Text(&number))])
        })
        .collect();
    let answers = signed(locale, part(Step::Answers));
    let others_listed = locale.list_with_and(&others);
    let arguments = [("answers", Arg::Text(&answers)), ("others", Arg::Text(&others_listed))];
    match (others.is_empty(), billionths(part(Step::Answers))) {
        (true, 0) => locale.text("compare-from-nothing"),
        (true, _) => locale.text("compare-from-answers-alone"),
        (false, 0) => locale.format("compare-from-others-alone", &arguments),
        (false, _) => locale.format("compare-from-both", &arguments),
    }
}

/// What a reader could take wrongly: what cannot be told apart, and what changed beside the scores.
pub(crate) fn remarks(all: &Comparison<'_>, locale: &Locale) -> Vec<String> {
    let mut said = Vec::new();
    let crowd = all.answered().iter().filter(|one| one.unnamed.is_none());
    let crowd: u64 = crowd.map(|one| one.unnamed_returns.0.min(one.unnamed_returns.1)).sum();
    let tally = all.before().responses().is_none() || all.after().responses().is_none();
    if tally {
        said.push(locale.text(if crowd > 0 { "compare-tally-unnamed" } else { "compare-tally" }));
    }
    let answered = || all.answered().iter();
    if !tally
        && answered().all(|one| one.both.is_empty() && one.unnamed.is_none_or(|(both, ..)| both == 0))
        && all.overall().change.is_some()
    {
        said.push(locale.text("compare-nobody-both"));
    }
    let (old, new) = (all.before().framework(), all.after().framework());
    if old.version() != new.version() {
        let versions = (old.version().to_string(), new.version().to_string());
        let arguments = [("old", Arg::Text(&versions.0)), ("new", Arg::Text(&versions.1))];
        said.push(locale.format("compare-versions", &arguments));
    }
    let nodes = all.lenses().iter().flat_map(|(_, nodes)| nodes);
    let parts: Vec<&Moved> = std::iter::once(all.overall()).chain(nodes).chain(all.indicators()).collect();
    let retargeted = parts.iter().filter(|one| match one.targets {
        (Some(old), Some(new)) => old != new,
        _ => false,
    });
    match (retargeted.count() as u64, all.overall().targets) {
        (0, _) => {}
        (count, (Some(old), Some(new))) if old != new => {
            let (old, new) = (locale.limit(old), locale.limit(new));
            let arguments =
                [("count", Arg::Count(count)), ("old", Arg::Text(&old)), ("new", Arg::Text(&new))];
            said.push(locale.format("compare-targets-overall", &arguments));
        }
        (count, _) => said.push(locale.format("compare-targets", &[("count", Arg::Count(count))])),
    }
    if parts.iter().any(|one| one.change.is_some_and(|change| change.joined)) {
        said.push(locale.text("compare-joined"));
    }
    said
}
