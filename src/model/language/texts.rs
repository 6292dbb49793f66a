//! Every text of a framework that a reader sees, with its address.

use super::super::course::Course;
use super::super::framework::{Framework, Indicator, LensKind, Named, Scale};
use super::super::questionnaire::Questionnaire;
use super::super::state::State;
use crate::model::framework::Node;
use crate::model::table::Table;

/// Kinds of text, as `framework coverage` counts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Names, scales, bands, constituencies.
    Framework,
    /// Titles, definitions and evidence of topics and indicators.
    Indicators,
    /// What each point looks like.
    Anchors,
    /// What to do next.
    Advice,
    /// What a learner can do afterwards.
    Objectives,
    /// Lessons, section by section.
    Lessons,
    /// The questions of indicators, and questionnaires.
    Questions,
    /// Instruments, practices and terms.
    Registers,
}

impl Kind {
    /// All of them, in order.
    pub const ALL: [Self; 8] = [
        Self::Framework,
        Self::Indicators,
        Self::Anchors,
        Self::Advice,
        Self::Objectives,
        Self::Lessons,
        Self::Questions,
        Self::Registers,
    ];

    /// The word that stands in tables.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Framework => "framework",
            Self::Indicators => "indicators",
            Self::Anchors => "anchors",
            Self::Advice => "advice",
            Self::Objectives => "objectives",
            Self::Lessons => "lessons",
            Self::Questions => "questions",
            Self::Registers => "registers",
        }
    }
}

/// A framework with all that belongs to it.
pub struct Whole<'a> {
    /// The framework.
    pub framework: &'a mut Framework,
    /// Its questionnaires.
    pub questionnaires: &'a mut [Questionnaire],
    /// What is taught about it.
    pub course: &'a mut Course,
}

/// Called for every text: its kind, its file, its path of ids within the file, itself.
pub(super) type See<'s> = dyn FnMut(Kind, &str, &str, &mut String) + 's;

/// Goes through every text that is not empty.
pub fn each(whole: Whole<'_>, see: &mut See<'_>) {
    let mut see = |kind: Kind, file: &str, path: &str, text: &mut String| {
        if !text.trim().is_empty() {
            see(kind, file, path, text);
        }
    };
    let Whole { framework, questionnaires, course } = whole;
    of_framework(framework, &mut see);
    of_topics(framework, course, &mut see);
    of_registers(framework, course, &mut see);
    for questionnaire in questionnaires {
        of_questionnaire(framework, questionnaire, &mut see);
    }
}

fn of_framework(framework: &mut Framework, see: &mut See<'_>) {
    let kind = Kind::Framework;
    let mut see = |path: &str, text: &mut String| see(kind, "framework.yaml", path, text);
    see("title", &mut framework.title);
    see("summary", &mut framework.summary);
    see("provenance", &mut framework.provenance);
    see("bands_note", &mut framework.bands_note);
    see("target_note", &mut framework.target_note);
    for c in &mut framework.constituencies {
        see(&format!("constituencies.{}.title", c.id), &mut c.title);
        see(&format!("constituencies.{}.about", c.id), &mut c.about);
    }
    let mut named = |what: &str, list: std::slice::IterMut<'_, Named>| {
        for one in list {
            see(&format!("{what}.{}.title", one.id), &mut one.title);
        }
    };
    named("remits", framework.remits.iter_mut());
    named("profiles", framework.profiles.iter_mut());
    named("skills", framework.skills.iter_mut());
    for scale in &mut framework.scales {
        see(&format!("scales.{}.title", scale.id), &mut scale.title);
        see(&format!("scales.{}.about", scale.id), &mut scale.about);
        for point in &mut scale.points {
            let path = format!("scales.{}.points.{}", scale.id, point.code);
            see(&format!("{path}.label"), &mut point.label);
            see(&format!("{path}.anchor"), &mut point.anchor);
        }
    }
    for state in State::GIVEN {
        see(&format!("states.{}", state.code()), framework.states.label_mut(state));
    }
    for lens in &mut framework.lenses {
        let path = format!("lenses.{}", lens.kind.as_str());
        see(&format!("{path}.title"), &mut lens.title);
        see(&format!("{path}.about"), &mut lens.about);
        for group in &mut lens.groups {
            see(&format!("{path}.groups.{}.title", group.id), &mut group.title);
            see(&format!("{path}.groups.{}.about", group.id), &mut group.about);
        }
        if lens.kind != LensKind::Topic {
            for node in &mut lens.nodes {
                see(&format!("{path}.nodes.{}.title", node.id), &mut node.title);
                see(&format!("{path}.nodes.{}.short", node.id), &mut node.short);
                see(&format!("{path}.nodes.{}.about", node.id), &mut node.about);
            }
        }
    }
    for band in &mut framework.bands {
        see(&format!("bands.{}.label", band.id), &mut band.label);
    }
    for one in &mut framework.renames {
        see(&format!("renames.{}.reason", one.from), &mut one.reason);
    }
}

fn of_topics(framework: &mut Framework, course: &mut Course, see: &mut See<'_>) {
    let mut files: Table<Node, String> = Table::new();
    for topic in framework.lenses.iter_mut().filter(|l| l.kind == LensKind::Topic).flat_map(|l| &mut l.nodes)
    {
        let file = format!("topics/{}.yaml", topic.id);
        see(Kind::Indicators, &file, "title", &mut topic.title);
        see(Kind::Indicators, &file, "short", &mut topic.short);
        see(Kind::Indicators, &file, "about", &mut topic.about);
        files.push(file);
    }
    let Framework { indicators, scales, .. } = framework;
    for indicator in indicators {
        let file = indicator.topic.map_or("supporting.yaml", |topic| files[topic].as_str());
        of_indicator(indicator, &scales[indicator.scale], file, see);
    }
    for teaching in &mut course.topics {
        let file = format!("topics/{}.yaml", teaching.topic);
        for objective in &mut teaching.objectives {
            let path = format!("objectives.{}.text", objective.id);
            see(Kind::Objectives, &file, &path, &mut objective.text);
        }
        if let Some(lesson) = &mut teaching.lesson {
            let file = format!("lessons/{}.md", teaching.topic);
            see(Kind::Lessons, &file, "title", &mut lesson.title);
            for section in &mut lesson.sections {
                see(Kind::Lessons, &file, &format!("{}.title", section.id), &mut section.title);
                see(Kind::Lessons, &file, &format!("{}.text", section.id), &mut section.markdown);
            }
        }
    }
}

fn of_indicator(indicator: &mut Indicator, scale: &Scale, file: &str, see: &mut See<'_>) {
    let path = format!("indicators.{}", indicator.id);
    see(Kind::Indicators, file, &format!("{path}.title"), &mut indicator.title);
    see(Kind::Indicators, file, &format!("{path}.definition"), &mut indicator.definition);
    see(Kind::Indicators, file, &format!("{path}.evidence"), &mut indicator.evidence);
    see(Kind::Questions, file, &format!("{path}.question"), &mut indicator.question);
    see(Kind::Questions, file, &format!("{path}.stems"), &mut indicator.stems);
    for (point, anchor) in scale.points.iter().zip(&mut indicator.anchors) {
        if let Some(anchor) = anchor {
            see(Kind::Anchors, file, &format!("{path}.anchors.{}", point.code), anchor);
        }
    }
    for (point, advice) in scale.points.iter().zip(&mut indicator.advice) {
        if let Some(advice) = advice {
            let path = format!("{path}.advice.{}", point.code);
            see(Kind::Advice, file, &format!("{path}.step"), &mut advice.step);
            see(Kind::Advice, file, &format!("{path}.who"), &mut advice.who);
        }
    }
}

fn of_registers(framework: &mut Framework, course: &mut Course, see: &mut See<'_>) {
    let mut see = |file: &str, path: &str, text: &mut String| see(Kind::Registers, file, path, text);
    for one in &mut framework.instruments {
        see("instruments.yaml", &format!("instruments.{}.title", one.id), &mut one.title);
        see("instruments.yaml", &format!("instruments.{}.use", one.id), &mut one.use_here);
    }
    for one in &mut course.practices {
        let parts = [
            ("title", &mut one.title),
            ("where", &mut one.place),
            ("since", &mut one.since),
            ("as_of", &mut one.as_of),
            ("what", &mut one.what),
            ("result", &mut one.result),
            ("criticism", &mut one.criticism),
            ("transfer", &mut one.transfer),
            ("source", &mut one.source),
        ];
        for (name, text) in parts {
            see("practices.yaml", &format!("practices.{}.{name}", one.id), text);
        }
    }
    for one in &mut course.glossary {
        see("glossary.yaml", &format!("terms.{}.term", one.id), &mut one.term);
        see("glossary.yaml", &format!("terms.{}.definition", one.id), &mut one.definition);
    }
}

fn of_questionnaire(framework: &Framework, questionnaire: &mut Questionnaire, see: &mut See<'_>) {
    let file = format!("questionnaires/{}.yaml", framework.constituencies[questionnaire.constituency].id);
    let mut see = |path: &str, text: &mut String| see(Kind::Questions, &file, path, text);
    see("title", &mut questionnaire.title);
    see("lead_in", &mut questionnaire.lead_in);
    see("meant_for", &mut questionnaire.meant_for);
    for (state, text) in State::GIVEN.into_iter().zip(&mut questionnaire.states) {
        see(&format!("states.{}", state.code()), text);
    }
    for section in &mut questionnaire.sections {
        let path = format!("sections.{}", section.id);
        see(&format!("{path}.title"), &mut section.title);
        see(&format!("{path}.lead_in"), &mut section.lead_in);
        see(&format!("{path}.evidence"), &mut section.evidence);
        for question in &mut section.questions {
            let path = format!("{path}.questions.{}", framework.indicators[question.indicator].id);
            see(&format!("{path}.text"), &mut question.own_text);
            see(&format!("{path}.knows"), &mut question.knows);
        }
    }
}
