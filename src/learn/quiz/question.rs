//! The question of an exercise, as lines for a screen.

use super::typed::{Shown, letter};
use crate::document::markdown::{Kept, read};
use crate::document::text;
use crate::locale::{Arg, Locale};
use crate::model::course::training::{Case, Exercise, Kind};
use crate::model::framework::Framework;

/// Markdown as lines of plain text.
pub(super) fn plain(markdown: &str, locale: &Locale) -> Vec<String> {
    text::blocks(&read(markdown, &|_| Kept::Words), locale).lines().map(str::to_owned).collect()
}

/// The question: what is asked, what can be chosen, and how it is answered.
pub fn question(exercise: &Exercise, shown: &Shown, case: Option<&Case>, locale: &Locale) -> Vec<String> {
    let mut lines = plain(&exercise.prompt, locale);
    lines.push(String::new());
    let text_of = |id: &str| match &exercise.kind {
        Kind::Single { options } | Kind::Multiple { options, .. } => {
            options.iter().find(|one| one.id == id).map(|one| one.text.as_str())
        }
        Kind::Ordering { items, .. } => items.iter().find(|one| one.id == id).map(|one| one.text.as_str()),
        Kind::Matching { right, .. } => right.iter().find(|one| one.id == id).map(|one| one.text.as_str()),
        _ => None,
    };
    let numbered = |(n, text): (usize, &str)| format!("  {n}  {text}");
    lines.extend((1..).zip(shown.options.iter().filter_map(|id| text_of(id))).map(numbered));
    if let Kind::Matching { left, .. } = &exercise.kind {
        lines.extend((1..).zip(left.iter().map(|left| left.text.as_str())).map(numbered));
        lines.push(String::new());
        let lettered = |(n, text): (usize, &str)| format!("  {}  {text}", letter(n));
        lines.extend((0..).zip(shown.right.iter().filter_map(|id| text_of(id))).map(lettered));
    }
    if let (Kind::Case { .. }, Some(case)) = (&exercise.kind, case) {
        lines.extend((1..).zip(case.papers.iter().map(|paper| paper.title.as_str())).map(numbered));
    }
    lines.push(String::new());
    lines.push(how(exercise, locale));
    lines
}

/// How the exercise is answered.
fn how(exercise: &Exercise, locale: &Locale) -> String {
    match &exercise.kind {
        Kind::Single { .. } => locale.text("learn-how-single"),
        Kind::Multiple { .. } => locale.text("learn-how-multiple"),
        Kind::Ordering { .. } => locale.text("learn-how-ordering"),
        Kind::Matching { .. } => locale.text("learn-how-matching"),
        Kind::Numeric { unit, .. } => locale.format("learn-how-numeric", &[("unit", Arg::Text(unit))]),
        Kind::Case { evidence_required: true, .. } => locale.text("learn-how-case"),
        Kind::Case { .. } => locale.text("learn-how-case-free"),
        Kind::Text => locale.text("learn-how-text"),
    }
}

/// One indicator to rate: its title and what each point looks like.
pub fn rating(framework: &Framework, indicator: &str) -> Vec<String> {
    let Some(i) = framework.indicator(indicator) else { return vec![indicator.to_owned()] };
    let known = &framework[i];
    let mut lines = vec![String::new(), format!("{}  {}", known.id, known.title)];
    for (n, point) in framework.scale_of(i).points.pairs() {
        lines.push(format!("  {}  {}", point.code, framework.anchor(i, n)));
    }
    lines
}
