//! GIFT: exercises as the plain text that Moodle and others read.
//!
//! A question holds no blank line, and between two of them stands one. Signs with a meaning are escaped. The format has no points,
//! no hints and no ordering: what it cannot carry is said in a comment, and ordering is left to [`super::moodle`].

use super::{Bank, TooMany, number, said, weights};
use crate::model::course::training::{Choice, Credit, Exercise, Kind};

/// What became of a course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The text.
    pub text: String,
    /// So many exercises are in it.
    pub count: usize,
    /// Ids of exercises that it cannot carry.
    pub left_out: Vec<String>,
    /// Ids of cases, which are in it as essays.
    pub essays: Vec<String>,
}

/// Writes the exercises.
///
/// # Errors
/// An exercise whose options have no weights in the list of the format.
pub fn write(bank: Bank<'_>) -> Result<Written, TooMany> {
    let mut blocks = Vec::new();
    let (mut count, mut left_out, mut essays) = (0, Vec::new(), Vec::new());
    for unit in bank.units() {
        let path: Vec<String> = bank.path(unit).iter().map(|name| category(name)).collect();
        blocks.push(format!("$CATEGORY: $course$/top/{}", path.join("/")));
        for exercise in &unit.exercises {
            if let Kind::Ordering { .. } = exercise.kind {
                blocks.push(comment(&said("exchange-gift-ordering", exercise, bank.locale)));
                left_out.push(exercise.id.clone());
                continue;
            }
            if let Kind::Case { .. } = exercise.kind {
                essays.push(exercise.id.clone());
            }
            blocks.push(question(exercise, bank)?);
            count += 1;
        }
    }
    Ok(Written { text: blocks.join("\n\n") + "\n", count, left_out, essays })
}

/// A text with the signs that mean something escaped, and its line breaks as the format has them.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.trim().replace("\r\n", "\n").chars() {
        match sign {
            '\\' | '#' | '=' | '~' | '{' | '}' | ':' => out.extend(['\\', sign]),
            '\n' | '\r' => out.push_str("\\n"),
            _ => out.push(sign),
        }
    }
    out
}

/// The text of an answer. A percent sign at its beginning would begin a weight, and a bracket the name of a format.
fn answer(text: &str) -> String {
    let text = text.trim();
    match text
        .strip_prefix('%')
        .map(|rest| ("&#37;", rest))
        .or(text.strip_prefix('[').map(|rest| ("&#91;", rest)))
    {
        Some((sign, rest)) => escaped(&format!("{sign}{rest}")),
        None => escaped(text),
    }
}

/// A side of a pair: an arrow in it would part it.
fn side(text: &str) -> String {
    answer(&text.replace("->", "→"))
}

/// The name of a category: a slash parts names.
fn category(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").replace('/', "//")
}

/// A comment of one line.
fn comment(text: &str) -> String {
    format!("// {}", text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn feedback(text: &str) -> String {
    if text.trim().is_empty() { String::new() } else { format!("#{}", escaped(text)) }
}

fn question(exercise: &Exercise, bank: Bank<'_>) -> Result<String, TooMany> {
    let tag = |tag: &String| format!(" [tag:{}]", tag.replace(['[', ']', '\n', '\r'], " "));
    let tags: String = bank.tags(exercise).iter().map(tag).collect();
    let mut lines = vec![format!("// [id:{}]{tags}", exercise.id)];
    let mut answers = Vec::new();
    let mut asked = exercise.prompt.clone();
    let mut begin = "";
    match &exercise.kind {
        Kind::Single { options } => {
            let one = |option: &Choice| {
                let sign = if option.correct { "=" } else { "~" };
                format!("{sign}{}{}", answer(&option.text), feedback(&option.feedback))
            };
            answers.extend(options.iter().map(one));
        }
        Kind::Multiple { options, credit } => {
            // One equals sign would make it a question with one answer: all options have a weight instead.
            let (right, wrong) = weights(exercise)?;
            if *credit == Credit::AllOrNothing {
                lines.push(comment(&said("exchange-all-or-nothing", exercise, bank.locale)));
            }
            answers.extend(options.iter().map(|option| {
                let weight = if option.correct { format!("%{right}%") } else { format!("%-{wrong}%") };
                format!("~{weight}{}{}", answer(&option.text), feedback(&option.feedback))
            }));
        }
        Kind::Matching { left, right } => {
            let text_of =
                |id: &str| right.iter().find(|one| one.id == id).map_or("", |one| one.text.as_str());
            answers.extend(
                left.iter().map(|one| format!("={} -> {}", side(&one.text), side(text_of(&one.matches)))),
            );
            let over = right.iter().filter(|one| !left.iter().any(|left| left.matches == one.id));
            answers.extend(over.map(|one| format!("= -> {}", side(&one.text))));
        }
        Kind::Numeric { answer: right, tolerance, unit, near } => {
            begin = "#";
            if !unit.is_empty() {
                asked = format!("{asked} ({unit})");
            }
            answers.push(format!("={}:{}", number(right), number(tolerance)));
            answers.extend(near.iter().map(|near| {
                format!("=%0%{}:{}{}", number(&near.answer), number(tolerance), feedback(&near.feedback))
            }));
        }
        Kind::Case { ratings, .. } => {
            lines.push(comment(&said("exchange-case-essay", exercise, bank.locale)));
            asked = bank.case(exercise, ratings);
        }
        Kind::Text => {}
        Kind::Ordering { .. } => return Ok(String::new()),
    }
    lines.push(format!("::{}::[markdown]{} {{{begin}", escaped(&exercise.id), escaped(&asked)));
    lines.extend(answers.into_iter().map(|answer| format!("\t{answer}")));
    if !exercise.explain.trim().is_empty() {
        lines.push(format!("\t####{}", escaped(&exercise.explain)));
    }
    lines.push("}".to_owned());
    Ok(lines.join("\n"))
}
