//! Lessons: long enough for their minutes, short enough to be read, with links that lead somewhere.

use super::super::{Lesson, Teaching, words};
use super::Lint;
use crate::diag::{Code, sentence};
use crate::model::framework::LensKind;

/// Words of a whole lesson.
const LESSON: std::ops::RangeInclusive<usize> = 900..=1500;
/// How fast a text is studied, in words a minute.
const WORDS_A_MINUTE: usize = 130;
/// Minutes for scoring one indicator from evidence.
const AN_INDICATOR: usize = 10;
/// Minutes for one question of a discussion.
const A_QUESTION: usize = 15;
/// Minutes for one step in one's own country.
const A_STEP: usize = 20;
/// Sections whose numbered items fill the minutes.
const DISCUSSION: &str = "discussion";
const ASSIGNMENT: &str = "assignment";
/// The section that lists ids of the register.
const SOURCES: &str = "sources";

pub(super) fn topics(lint: &mut Lint<'_>) {
    let course = lint.course;
    for teaching in &course.topics {
        let topic = &teaching.topic;
        let file = format!("topics/{topic}.yaml");
        let Some(lesson) = &teaching.lesson else {
            lint.push(Code::ContentMissing, &file, sentence!("content-topic-without-lesson", topic));
            continue;
        };
        if !(3..=5).contains(&teaching.objectives.len()) {
            let message = sentence!("content-objectives", topic, count = teaching.objectives.len());
            lint.push(Code::ContentMissing, &file, message);
        }
        if teaching.skills.is_empty() {
            lint.push(Code::ContentMissing, &file, sentence!("content-topic-without-skill", topic));
        }
        minutes(lint, &file, teaching, lesson);
        let file = format!("lessons/{}.md", teaching.topic);
        let n = lesson.words();
        if !LESSON.contains(&n) {
            let (least, most) = (*LESSON.start(), *LESSON.end());
            let message = sentence!("content-lesson-length", count = n, least, most);
            lint.push(Code::ContentLength, &file, message);
        }
        links(lint, &file, lesson);
    }
    if let Some(hours) = course.hours {
        let sum: u32 = course.topics.iter().filter_map(|t| t.minutes).map(super::super::Minutes::sum).sum();
        if sum != hours * 60 {
            let message = sentence!("content-minutes-and-hours", sum, all = hours * 60);
            lint.push(Code::ContentMinutes, "framework.yaml", message);
        }
    }
}

/// No part may claim more minutes than its material carries.
fn minutes(lint: &mut Lint<'_>, file: &str, teaching: &Teaching, lesson: &Lesson) {
    let Some(minutes) = teaching.minutes else {
        lint.push(
            Code::ContentMissing,
            file,
            sentence!("content-topic-without-minutes", topic = &teaching.topic),
        );
        return;
    };
    let framework = lint.framework;
    let topics = framework.lens(LensKind::Topic);
    let node = topics.and_then(|lens| lens.nodes.iter().find(|node| node.id == teaching.topic));
    let indicators = node.map(|node| node.indicators.as_slice()).unwrap_or_default();
    let cards: usize = indicators
        .iter()
        .map(|&i| {
            let indicator = &framework.indicators[i];
            let anchors = indicator.anchors.iter().flatten().map(|text| words(text));
            let advice =
                indicator.advice.iter().flatten().map(|advice| words(&advice.step) + words(&advice.who));
            words(&indicator.title)
                + words(&indicator.definition)
                + words(&indicator.evidence)
                + anchors.chain(advice).sum::<usize>()
        })
        .sum();
    let items = |id: &str| lesson.section(id).map_or(0, super::super::Section::items);
    let parts = [
        (
            minutes.reading,
            (lesson.words() + cards).div_ceil(WORDS_A_MINUTE),
            sentence!("minutes-of-reading", count = minutes.reading),
        ),
        (
            minutes.exercises,
            indicators.len() * AN_INDICATOR,
            sentence!("minutes-of-exercises", count = minutes.exercises),
        ),
        (
            minutes.discussion,
            items(DISCUSSION) * A_QUESTION,
            sentence!("minutes-of-discussion", count = minutes.discussion),
        ),
        (
            minutes.assignment,
            items(ASSIGNMENT) * A_STEP,
            sentence!("minutes-of-assignment", count = minutes.assignment),
        ),
    ];
    for (claimed, carried, minutes) in parts {
        if claimed as usize > carried {
            let message = sentence!("content-minutes-claimed", topic = &teaching.topic, minutes, carried);
            lint.push(Code::ContentMinutes, file, message);
        }
    }
}

/// Links to indicators and the listed sources exist.
fn links(lint: &mut Lint<'_>, file: &str, lesson: &Lesson) {
    let framework = lint.framework;
    for section in &lesson.sections {
        for rest in section.markdown.split("](#").skip(1) {
            let id = &rest[..rest.find(')').unwrap_or(rest.len())];
            if !framework.has(id) {
                lint.push(Code::ContentLink, file, sentence!("content-link-dead", id));
            }
        }
    }
    for id in sources(lesson) {
        if !framework.instruments.iter().any(|known| known.id == id) {
            lint.push(Code::ContentLink, file, sentence!("content-source-unknown", id));
        }
    }
}

/// The ids that the section on sources lists: what stands before the colon of each bullet.
fn sources(lesson: &Lesson) -> Vec<&str> {
    lesson.section(SOURCES).map_or(Vec::new(), |section| {
        let bullets = section.markdown.lines().filter_map(|line| line.trim_start().strip_prefix("- "));
        bullets.filter_map(|bullet| Some(bullet.split_once(':')?.0.trim())).collect()
    })
}

/// Entries of registers that nothing names.
pub(super) fn registers(lint: &mut Lint<'_>) {
    let (framework, course) = (lint.framework, lint.course);
    let lessons: Vec<&Lesson> = course.topics.iter().filter_map(|t| t.lesson.as_ref()).collect();
    for one in &framework.instruments {
        let cited = framework.indicators.iter().any(|i| i.sources.contains(&one.id));
        let listed = lessons.iter().any(|lesson| sources(lesson).contains(&one.id.as_str()));
        if !cited && !listed {
            lint.push(
                Code::ContentUnused,
                "instruments.yaml",
                sentence!("content-instrument-unused", id = &one.id),
            );
        }
        if one.use_here.trim().is_empty() {
            lint.push(
                Code::ContentMissing,
                "instruments.yaml",
                sentence!("content-instrument-without-use", id = &one.id),
            );
        }
    }
    let advised = |id: &str| {
        let advice = framework.indicators.iter().flat_map(|i| i.advice.iter().flatten());
        advice.filter_map(|a| a.practice.as_deref()).any(|practice| practice == id)
    };
    for one in course.practices.iter().filter(|one| one.as_of.is_empty()) {
        lint.push(
            Code::ContentMissing,
            "practices.yaml",
            sentence!("content-practice-undated", id = &one.id),
        );
    }
    for one in course.practices.iter().filter(|one| !advised(&one.id)) {
        lint.push(Code::ContentUnused, "practices.yaml", sentence!("content-practice-unused", id = &one.id));
    }
}
