//! An indicator as a card: what it measures, what is asked, what each point looks like, what to do next, where it is taught.

use crate::document::tree::{
    Block, Cell, Column, Definition, DefinitionKind, Entry, Inline, RowKind, Span, Table,
};
use crate::locale::{Arg, Locale, answer_key};
use crate::model::course::Course;
use crate::model::framework::{Advice, Framework, Indicator};
use crate::model::state::State;
use crate::model::table::Ix;

/// The card of an indicator.
pub fn card(framework: &Framework, course: &Course, i: Ix<Indicator>, locale: &Locale) -> Entry {
    let indicator = &framework[i];
    let mut body = Vec::new();
    if !indicator.definition.is_empty() {
        body.push(Block::paragraph(&indicator.definition));
    }
    if !indicator.question.is_empty() {
        let question = Inline::labelled(locale.text("card-question"), &indicator.question, locale);
        body.push(Block::paragraph(question));
    }
    body.push(Block::definitions(DefinitionKind::Facts, facts(framework, course, i, locale)));
    body.push(Block::Table(points(framework, course, i, locale)));
    if !indicator.question.is_empty() {
        let label = |state| locale.text(answer_key(state));
        let (na, dk) = (label(State::NotApplicable), label(State::DontKnow));
        let states = [("na", Arg::Text(&na)), ("dk", Arg::Text(&dk))];
        body.push(Block::aside(locale.format("card-reading", &states)));
    }
    if !indicator.evidence.is_empty() {
        body.push(Block::aside(Inline::labelled(locale.text("evidence-label"), &indicator.evidence, locale)));
    }
    if !indicator.sources.is_empty() {
        let titles =
            indicator.sources.iter().map(|id| Inline::place(format!("source-{id}"), source(framework, id)));
        let titles = Inline::in_a_row(titles, &locale.text("title-separator"));
        body.push(Block::aside(Inline::labelled(locale.text("sources-label"), titles, locale)));
    }
    Entry {
        id: indicator.id.to_string(),
        title: Inline::from(Span::Id(indicator.id.to_string())).text(format!(" {}", indicator.title)),
        beside: indicator.supports.is_some(),
        body,
    }
}

/// Phase, fields, who is asked, for which countries, where it is taught.
fn facts(framework: &Framework, course: &Course, i: Ix<Indicator>, locale: &Locale) -> Vec<Definition> {
    let indicator = &framework[i];
    let core = indicator.supports.unwrap_or(i);
    let mut facts = Vec::new();
    let mut fact = |key: &str, values: Vec<String>| {
        if !values.is_empty() {
            facts.push(Definition::new(locale.text(key), locale.list(&values)));
        }
    };
    let title = |id: &String, list: &[crate::model::framework::Named]| {
        list.iter().find(|one| one.id == *id).map_or_else(|| id.clone(), |one| one.title.clone())
    };
    fact("card-phase", framework.phase_of(i).map(|n| n.title.clone()).into_iter().collect());
    fact("card-fields", framework.fields_of(i).map(|n| n.title.clone()).collect());
    fact("card-asked", indicator.asked.iter().map(|&c| framework[c].title.clone()).collect());
    fact("card-remits", indicator.remits.iter().map(|r| title(r, framework.remits())).collect());
    fact("card-profile", indicator.profile.iter().map(|p| title(p, framework.profiles())).collect());
    if indicator.supports.is_some() {
        let core = &framework[core];
        fact("card-supports", vec![format!("{} {}", core.id, core.title)]);
    }
    let beside = framework.indicators().iter().filter(|other| other.supports == Some(i));
    fact("card-stems", Some(indicator.stems.clone()).filter(|text| !text.is_empty()).into_iter().collect());
    fact("card-since", indicator.since.map(|version| version.to_string()).into_iter().collect());
    fact("card-beside", beside.map(|other| format!("{} {}", other.id, other.title)).collect());
    facts.extend(lesson(framework, course, core, indicator.lesson.as_deref(), locale));
    facts
}

/// What each point looks like for this indicator, and the next step from there.
fn points(framework: &Framework, course: &Course, i: Ix<Indicator>, locale: &Locale) -> Table {
    let indicator = &framework[i];
    let columns = ["col-point", "col-anchor", "col-next"].map(|key| Column::words(locale.text(key)));
    let mut table = Table::new(indicator.id.as_str(), columns.into());
    (table.quiet, table.stacks) = (true, true);
    for (n, point) in framework.scale_of(i).points.pairs() {
        let advice = indicator.advice.get(n).and_then(Option::as_ref);
        let step = advice
            .map_or_else(Cell::default, |advice| Cell::with(&advice.step, steps(advice, course, locale)));
        let cells =
            vec![Cell::with(point.code.as_str(), &point.label), Cell::text(framework.anchor(i, n)), step];
        table.row(RowKind::Plain, cells);
    }
    table
}

/// Who takes a step, and what it costs.
pub(super) fn who(advice: &Advice, locale: &Locale) -> String {
    let effort = locale.text(&format!("effort-{}", advice.effort.as_str()));
    locale.format("card-who", &[("who", Arg::Text(&advice.who)), ("effort", Arg::Text(&effort))])
}

/// Who takes a step, what it costs, and a practice to look at.
fn steps(advice: &Advice, course: &Course, locale: &Locale) -> Inline {
    let who = who(advice, locale);
    let practice = advice.practice.as_ref().and_then(|id| course.practices.iter().find(|one| one.id == *id));
    match practice {
        None => who.into(),
        Some(known) => {
            let link = Inline::place(format!("practice-{}", known.id), &known.title);
            Inline::from(who).then(Span::Break).with(Inline::labelled(
                locale.text("card-practice"),
                link,
                locale,
            ))
        }
    }
}

/// Number, title and year of an instrument.
pub fn source(framework: &Framework, id: &str) -> String {
    let Some(known) = framework.instruments().iter().find(|one| one.id == id) else { return id.to_owned() };
    let number = known.number.as_ref().map(|n| format!("{n} ")).unwrap_or_default();
    let year = known.year.map(|year| format!(" ({year})")).unwrap_or_default();
    format!("{number}{}{year}", known.title)
}

fn lesson(
    framework: &Framework,
    course: &Course,
    core: Ix<Indicator>,
    section: Option<&str>,
    locale: &Locale,
) -> Option<Definition> {
    let topic = framework.topic_of(core)?;
    let teaching = course.topics.iter().find(|teaching| teaching.topic == topic.id)?;
    let section = teaching.lesson.as_ref()?.section(section?)?;
    let heading = locale.labelled(&format!("{} {}", topic.id, topic.title), &section.title);
    let link = Inline::place(format!("{}-{}", topic.id, section.id), heading);
    Some(Definition::new(locale.text("card-lesson"), link))
}
