//! An indicator as a card: what it measures, what each point looks like, what to do next, where it is taught.

use serde::Serialize;

use crate::locale::{Arg, Locale};
use crate::model::course::Course;
use crate::model::framework::{Advice, Framework, LensKind};

/// A card of finished text.
#[derive(Debug, Clone, Serialize)]
pub struct Card {
    /// The indicator's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it measures.
    pub definition: String,
    /// Label and value: phase, fields, who is asked, for which countries.
    pub facts: Vec<(String, String)>,
    /// From the lowest to the highest.
    pub points: Vec<CardPoint>,
    /// What a reviewer would want to see.
    pub evidence: String,
    /// Titles of the instruments that deal with the subject: id and title.
    pub sources: Vec<(String, String)>,
    /// Where it is taught: anchor in the handbook, and heading.
    pub lesson: Option<(String, String)>,
    /// It stands beside a core indicator.
    pub beside: bool,
}

/// A point of the scale on a card.
#[derive(Debug, Clone, Serialize)]
pub struct CardPoint {
    /// What stands in a return.
    pub code: String,
    /// Its name.
    pub label: String,
    /// What it looks like for this indicator.
    pub anchor: String,
    /// The next step from here; empty at the top.
    pub step: String,
    /// Who takes it, and what it costs.
    pub who: String,
    /// A practice to look at: id and title.
    pub practice: Option<(String, String)>,
}

/// The card of an indicator.
pub fn card(framework: &Framework, course: &Course, i: usize, locale: &Locale) -> Card {
    let indicator = &framework.indicators[i];
    let core = indicator.supports.unwrap_or(i);
    let node = |kind, position: Option<usize>| position.and_then(|p| framework.lens(kind)?.nodes.get(p));
    let mut facts = Vec::new();
    let mut fact = |key: &str, values: Vec<String>| {
        if !values.is_empty() {
            facts.push((locale.say(key), locale.list(&values)));
        }
    };
    let title = |id: &String, list: &[crate::model::framework::Named]| {
        list.iter().find(|one| one.id == *id).map_or_else(|| id.clone(), |one| one.title.clone())
    };
    fact("card-phase", node(LensKind::Cycle, indicator.phase).map(|n| n.title.clone()).into_iter().collect());
    let fields = indicator.fields.iter().filter_map(|&f| node(LensKind::Field, Some(f)));
    fact("card-fields", fields.map(|n| n.title.clone()).collect());
    fact("card-asked", indicator.asked.iter().map(|&c| framework.constituencies[c].title.clone()).collect());
    fact("card-remits", indicator.remits.iter().map(|r| title(r, &framework.remits)).collect());
    fact("card-profile", indicator.profile.iter().map(|p| title(p, &framework.profiles)).collect());
    if indicator.supports.is_some() {
        let core = &framework.indicators[core];
        fact("card-supports", vec![format!("{} {}", core.id, core.title)]);
    }
    let beside = framework.indicators.iter().filter(|other| other.supports == Some(i));
    fact("card-beside", beside.map(|other| format!("{} {}", other.id, other.title)).collect());
    let points = framework.scale_of(i).points.iter().enumerate().map(|(n, point)| {
        let advice = indicator.advice.get(n).and_then(Option::as_ref);
        let own = indicator.anchors.get(n).and_then(Option::as_ref);
        CardPoint {
            code: point.code.clone(),
            label: point.label.clone(),
            anchor: own.unwrap_or(&point.anchor).clone(),
            step: advice.map(|a| a.step.clone()).unwrap_or_default(),
            who: advice.map(|a| who(a, locale)).unwrap_or_default(),
            practice: advice.and_then(|a| practice(a, course)),
        }
    });
    Card {
        id: indicator.id.clone(),
        title: indicator.title.clone(),
        definition: indicator.definition.clone(),
        points: points.collect(),
        evidence: indicator.evidence.clone(),
        sources: indicator.sources.iter().map(|id| (id.clone(), source(framework, id))).collect(),
        lesson: lesson(framework, course, core, indicator.lesson.as_deref(), locale),
        beside: indicator.supports.is_some(),
        facts,
    }
}

/// Who takes a step, and what it costs.
pub(super) fn who(advice: &Advice, locale: &Locale) -> String {
    let effort = locale.say(&format!("effort-{}", advice.effort.as_str()));
    locale.tell("card-who", &[("who", Arg::Text(&advice.who)), ("effort", Arg::Text(&effort))])
}

fn practice(advice: &Advice, course: &Course) -> Option<(String, String)> {
    let id = advice.practice.as_ref()?;
    let known = course.practices.iter().find(|practice| practice.id == *id)?;
    Some((id.clone(), known.title.clone()))
}

/// Number, title and year of an instrument.
pub fn source(framework: &Framework, id: &str) -> String {
    let Some(known) = framework.instruments.iter().find(|one| one.id == id) else { return id.to_owned() };
    let number = known.number.as_ref().map(|n| format!("{n} ")).unwrap_or_default();
    let year = known.year.map(|year| format!(" ({year})")).unwrap_or_default();
    format!("{number}{}{year}", known.title)
}

fn lesson(
    framework: &Framework,
    course: &Course,
    core: usize,
    section: Option<&str>,
    locale: &Locale,
) -> Option<(String, String)> {
    let topic = framework.lens(LensKind::Topic)?.nodes.get(framework.indicators[core].topic?)?;
    let teaching = course.topics.iter().find(|teaching| teaching.topic == topic.id)?;
    let section = teaching.lesson.as_ref()?.section(section?)?;
    Some((
        format!("{}-{}", topic.id, section.id),
        locale.labelled(&format!("{} {}", topic.id, topic.title), &section.title),
    ))
}
