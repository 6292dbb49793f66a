//! The numbers of a comparison as JSON, and their schema, both from the same types.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value as Json;

use crate::analysis::compare::{Answered, Comparison, Fate, Moved, Redefined, Step};
use crate::analysis::scoring::Part;
use crate::locale::Locale;
use crate::model::assessment::Assessment;
use crate::model::score::{Score, nine_decimals};

type Map<T> = IndexMap<String, T>;

/// What moved between two policy-coherence self-assessments.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Numbers {
    /// The program that computed them.
    tool: Map<String>,
    /// Id of the framework that both answer.
    framework: String,
    /// The first assessment.
    baseline: Side,
    /// The second assessment.
    follow_up: Side,
    /// The steps of the decomposition, in their order.
    steps: Vec<String>,
    /// The overall value.
    overall: Row,
    /// Each lens: every group before its members, then what was dropped.
    lenses: Map<Vec<Row>>,
    /// Every indicator of the follow-up, then those that were dropped.
    indicators: Vec<Row>,
    /// Who answered, by constituency of the follow-up.
    respondents: Map<Who>,
}

/// One of the two assessments.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Side {
    /// Id of the assessment.
    id: String,
    /// Whom it is about.
    body: String,
    /// Year-month-day.
    date: String,
    /// Version of the framework, major.minor.patch.
    version: String,
    /// SHA-256 of the framework's files.
    sha256: String,
    /// Only a tally was known.
    tally_only: bool,
}

/// A score on both days.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Row {
    /// Id of the indicator, node or group.
    id: String,
    /// Title, as a reader sees it.
    title: String,
    /// `true` for a group; left out for everything else.
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<bool>,
    /// `up`, `down`, `unchanged`, `new`, `dropped`, `not_compared`, `not_assessed` or `not_asked`.
    status: String,
    /// Why it is not compared: `since`, its meaning changed with a version; `scale`, its scale has other points.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    /// The version since which it means what it means.
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<String>,
    /// The score of the baseline, or `null`.
    #[schemars(range(min = 0, max = 100))]
    before: Option<f64>,
    /// The score of the follow-up, or `null`.
    #[schemars(range(min = 0, max = 100))]
    after: Option<f64>,
    /// The second minus the first, where they are compared.
    #[schemars(range(min = -100, max = 100))]
    change: Option<f64>,
    /// What each step adds to the change; together they are the change.
    parts: Option<Map<f64>>,
    /// A step left no score: its part stands in the next one.
    #[serde(skip_serializing_if = "Option::is_none")]
    joined: Option<bool>,
    /// The targets, before and after.
    targets: [Option<f64>; 2],
    /// Own scores of the constituencies of the follow-up, before and after.
    by: Map<[Option<f64>; 2]>,
}

/// Who answered for a constituency.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Who {
    /// Organisations that answered both times.
    both: Vec<String>,
    /// Organisations that answered the first time only.
    baseline_only: Vec<String>,
    /// Organisations that answered the second time only.
    follow_up_only: Vec<String>,
    /// Respondents without an organisation: both times, the first time only, the second time only. `null` where nothing tells
    /// them apart.
    without_organisation: Option<[u64; 3]>,
}

/// Every number of a comparison.
pub fn numbers(all: &Comparison<'_>, locale: &Locale) -> Json {
    let row = |one: &Moved| row(all, one, locale);
    let constituencies = all.after().framework().constituencies();
    let numbers = Numbers {
        tool: [("name", env!("CARGO_PKG_NAME")), ("version", env!("CARGO_PKG_VERSION"))]
            .map(|(key, text)| (key.to_owned(), text.to_owned()))
            .into_iter()
            .collect(),
        framework: all.after().framework().id().to_owned(),
        baseline: side(all.before()),
        follow_up: side(all.after()),
        steps: Step::ALL.map(|step| step.as_str().to_owned()).into(),
        overall: row(all.overall()),
        lenses: all
            .lenses()
            .iter()
            .map(|(kind, rows)| (kind.as_str().to_owned(), rows.iter().map(row).collect()))
            .collect(),
        indicators: all.indicators().iter().map(row).collect(),
        respondents: constituencies
            .iter()
            .zip(all.answered())
            .map(|(constituency, answered)| (constituency.id.to_string(), who(answered)))
            .collect(),
    };
    // A type of ours that did not serialise would be a mistake in this file; a test writes them all.
    serde_json::to_value(&numbers).unwrap_or(Json::Null)
}

/// The JSON Schema (draft 2020-12) of [`numbers`].
#[cfg(feature = "schema")]
pub fn schema() -> Json {
    let mut schema = schemars::schema_for!(Numbers).to_value();
    if let Some(object) = schema.as_object_mut() {
        object.insert("title".into(), "Two Tripartite assessments compared".into());
    }
    schema
}

fn side(assessment: &Assessment) -> Side {
    Side {
        id: assessment.id().to_owned(),
        body: assessment.body().name.clone(),
        date: assessment.date().to_string(),
        version: assessment.framework().version().to_string(),
        sha256: assessment.framework().sha256().to_owned(),
        tally_only: assessment.responses().is_none(),
    }
}

fn row(all: &Comparison<'_>, one: &Moved, locale: &Locale) -> Row {
    let number = |score: Option<Score>| score.map(Score::in_files);
    let (reason, since) = match one.fate {
        Fate::Redefined(Redefined::Since(version)) => (Some("since"), Some(version.to_string())),
        Fate::Redefined(Redefined::Scale) => (Some("scale"), None),
        _ => (None, None),
    };
    let named = Step::ALL.map(Step::as_str);
    let constituencies = all.after().framework().constituencies();
    Row {
        id: all.id(one).to_owned(),
        title: all.title(one).map_or_else(|| locale.text("overall"), str::to_owned),
        group: matches!(one.after.or(one.before), Some(Part::Group(..))).then_some(true),
        status: one.fate.as_str().to_owned(),
        reason: reason.map(str::to_owned),
        since,
        before: number(one.scores.0),
        after: number(one.scores.1),
        change: one.change.map(|change| nine_decimals(change.by)),
        parts: one.change.map(|change| {
            named
                .iter()
                .zip(change.parts)
                .map(|(name, part)| ((*name).to_owned(), nine_decimals(part)))
                .collect()
        }),
        joined: one.change.filter(|change| change.joined).map(|_| true),
        targets: [number(one.targets.0), number(one.targets.1)],
        by: constituencies
            .iter()
            .zip(&one.by)
            .filter(|(_, (before, after))| before.is_some() || after.is_some())
            .map(|(known, (before, after))| (known.id.to_string(), [number(*before), number(*after)]))
            .collect(),
    }
}

fn who(answered: &Answered) -> Who {
    Who {
        both: answered.both.clone(),
        baseline_only: answered.before.clone(),
        follow_up_only: answered.after.clone(),
        without_organisation: answered.unnamed.map(|(both, first, second)| [both, first, second]),
    }
}
