//! The framework as one table: a row for each indicator, the way a consultant would want it.

use super::card::{source, who};
use crate::locale::Locale;
use crate::model::framework::{Framework, Indicator};
use crate::model::questionnaire::Questionnaire;
use crate::model::table::Ix;

/// A header and its rows, of text.
#[derive(Debug, Clone)]
pub struct Table {
    /// Names of the columns, for programs: the same in every language.
    pub header: Vec<String>,
    /// In the framework's order.
    pub rows: Vec<Vec<String>>,
}

/// Every indicator with all that is written about it.
pub fn table(framework: &Framework, questionnaires: &[Questionnaire], locale: &Locale) -> Table {
    let scale = framework.scales().iter().map(|s| s.points.len()).max().unwrap_or_default();
    let mut header: Vec<String> = [
        "id",
        "topic",
        "topic_title",
        "phase",
        "fields",
        "title",
        "definition",
        "scale",
        "weight",
        "supports",
        "asked",
        "remits",
        "profile",
    ]
    .map(str::to_owned)
    .into();
    header.extend((0..scale).map(|n| format!("point_{n}")));
    header.extend(["evidence", "sources", "lesson"].map(str::to_owned));
    header.extend((0..scale).flat_map(|n| [format!("advice_{n}"), format!("advice_{n}_who")]));
    header.extend(["stems", "since"].map(str::to_owned));
    header.extend(questionnaires.iter().map(|q| format!("question_{}", framework[q.constituency].id)));
    let rows =
        framework.indicators().ixs().map(|i| row(framework, questionnaires, i, scale, locale)).collect();
    Table { header, rows }
}

fn row(
    framework: &Framework,
    questionnaires: &[Questionnaire],
    i: Ix<Indicator>,
    points: usize,
    locale: &Locale,
) -> Vec<String> {
    let indicator = &framework[i];
    let scale = framework.scale_of(i);
    let topic = framework.topic_of(i);
    let ids = |list: Vec<String>| list.join(" ");
    let mut cells = vec![
        indicator.id.to_string(),
        topic.map(|t| t.id.to_string()).unwrap_or_default(),
        topic.map(|t| t.title.clone()).unwrap_or_default(),
        framework.phase_of(i).map(|p| p.id.to_string()).unwrap_or_default(),
        ids(framework.fields_of(i).map(|field| field.id.to_string()).collect()),
        indicator.title.clone(),
        indicator.definition.clone(),
        scale.id.to_string(),
        indicator.weight.to_string(),
        indicator.supports.map(|core| framework[core].id.to_string()).unwrap_or_default(),
        ids(indicator.asked.iter().map(|&c| framework[c].id.to_string()).collect()),
        ids(indicator.remits.clone()),
        ids(indicator.profile.clone()),
    ];
    cells.extend((0..points).map(Ix::new).map(|n| match scale.points.get(n) {
        Some(point) => locale.labelled(&format!("{} {}", point.code, point.label), framework.anchor(i, n)),
        None => String::new(),
    }));
    cells.push(indicator.evidence.clone());
    cells.push(locale.list(&indicator.sources.iter().map(|id| source(framework, id)).collect::<Vec<_>>()));
    cells.push(indicator.lesson.clone().unwrap_or_default());
    for n in (0..points).map(Ix::new) {
        let advice = indicator.advice.get(n).and_then(Option::as_ref);
        cells.push(advice.map(|a| a.step.clone()).unwrap_or_default());
        cells.push(advice.map(|a| who(a, locale)).unwrap_or_default());
    }
    cells.push(indicator.stems.clone());
    cells.push(indicator.since.map(|version| version.to_string()).unwrap_or_default());
    cells.extend(questionnaires.iter().map(|q| {
        let asked = q.questions().find(|question| question.indicator == i);
        asked.map(|question| question.text(framework).to_owned()).unwrap_or_default()
    }));
    cells
}
