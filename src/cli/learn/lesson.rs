//! A lesson, section by section, on a terminal page by page.

use anyhow::Result;
use terminal_size::{Height, terminal_size};

use super::desk::Desk;
use super::prompt::{Typed, typed};
use crate::cli::dialogue::Dialogue;
use crate::cli::session::Session;
use crate::cli::width::wrapped;
use crate::document::text;
use crate::learn::log::Event;
use crate::learn::{capstone, handbook, sums};
use crate::locale::Arg;
use crate::model::course::training::Capstone;

/// Columns of a page.
const COLUMNS: usize = 80;

/// Shows a lesson from a section on, or from its beginning. Was it read to its end?
pub(super) fn run(
    topic: &str,
    from: Option<&str>,
    desk: &mut Desk<'_>,
    session: &mut Session,
) -> Result<bool> {
    let texts = desk.course.texts.clone();
    let teaching = texts.course.topics.iter().find(|teaching| teaching.topic == topic);
    let Some(lesson) = teaching.and_then(|teaching| teaching.lesson.as_ref()) else { return Ok(true) };
    let first = lesson.sections.iter().position(|section| Some(section.id.as_str()) == from);
    let mut n = first.unwrap_or_default();
    let all = lesson.sections.len();
    while let Some(section) = lesson.sections.get(n) {
        desk.add(Event::LessonOpened { topic: topic.to_owned(), section: section.id.clone() })?;
        let blocks = handbook::section(&texts.framework, &texts.course, topic, section, &session.locale);
        let counts = [
            ("lesson", Arg::Text(lesson.title.as_str())),
            ("number", Arg::Count(n as u64 + 1)),
            ("all", Arg::Count(all as u64)),
        ];
        let head = session.locale.format("learn-section", &counts);
        let last = if n + 1 < all { "learn-next-section" } else { "learn-read" };
        let text = format!("{head}\n\n{}", text::blocks(&blocks, &session.locale));
        match pages(&fitted(&text), last, desk, session)? {
            Typed::Stop => return Ok(false),
            Typed::Back => n = n.saturating_sub(1),
            _ => n += 1,
        }
    }
    Ok(true)
}

/// So many lines are a page: all of them where there is no terminal.
fn height(lines: &[String], desk: &Desk<'_>) -> usize {
    match (desk.dialogue, terminal_size()) {
        (Dialogue::Drawn, Some((_, Height(rows)))) => usize::from(rows).saturating_sub(3).max(5),
        _ => lines.len().max(1),
    }
}

/// Shows lines page by page; what was typed at the end.
fn pages(lines: &[String], last: &str, desk: &mut Desk<'_>, session: &mut Session) -> Result<Typed> {
    let height = height(lines, desk);
    let count = lines.len().div_ceil(height);
    for (page, number) in lines.chunks(height).zip(1..) {
        desk.print(page, session)?;
        let key = if number < count { "learn-more" } else { last };
        let prompt = session.locale.text(key);
        loop {
            match typed(&prompt, desk.dialogue, session)? {
                Typed::Text(text) if text.eq_ignore_ascii_case("b") => return Ok(Typed::Back),
                // Nothing is turned by a word that is no key: the prompt says which there are.
                Typed::Text(_) => {}
                stop @ (Typed::Stop | Typed::Back | Typed::Skip) => return Ok(stop),
                Typed::Empty if number < count => {
                    desk.add(Event::Heartbeat)?;
                    break;
                }
                other => return Ok(other),
            }
        }
    }
    Ok(Typed::Empty)
}

/// Shows the capstone and where the learner stands with it.
pub(super) fn capstone(capstone: &Capstone, desk: &mut Desk<'_>, session: &mut Session) -> Result<()> {
    let blocks = capstone::blocks(capstone, &session.locale);
    let text = format!("{}\n\n{}", capstone.title, text::blocks(&blocks, &session.locale));
    let mut lines = fitted(&text);
    lines.push(String::new());
    lines.extend(sums::capstone(&desk.course.training, &desk.record, &session.locale));
    desk.add(Event::Heartbeat)?;
    pages(&lines, "learn-read", desk, session)?;
    Ok(())
}

/// Lines that fit a page; an empty one between two paragraphs stays.
fn fitted(text: &str) -> Vec<String> {
    let broken = |line: &str| wrapped(line, Some(COLUMNS)).split('\n').map(str::to_owned).collect::<Vec<_>>();
    text.lines().flat_map(broken).collect()
}

/// Shows a paper of the case.
pub(super) fn paper(number: usize, desk: &mut Desk<'_>, session: &mut Session) -> Result<()> {
    desk.add(Event::Heartbeat)?;
    let case = desk.course.training.case.as_ref();
    let paper = case.and_then(|case| case.papers.get(number.checked_sub(1)?));
    let Some(paper) = paper else {
        let all = case.map_or(0, |case| case.papers.len()) as u64;
        let said = session.locale.format("learn-no-paper", &[("all", Arg::Count(all))]);
        return desk.print(&[said], session);
    };
    let blocks =
        crate::document::markdown::read(&paper.markdown, &|_| crate::document::markdown::Kept::Words);
    let text = format!("\n{}\n\n{}\n", paper.title, text::blocks(&blocks, &session.locale));
    let lines = fitted(&text);
    // Nothing is asked where all of it is on the screen, as it is where there is no terminal.
    match height(&lines, desk) < lines.len() {
        true => pages(&lines, "learn-paper-read", desk, session).map(drop),
        false => desk.print(&lines, session),
    }
}
