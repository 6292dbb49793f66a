//! Moodle XML: exercises with points, hints, ids and tags, as a question bank of Moodle takes them in.

use super::gift::Written;
use super::{Bank, TooMany, number, weights};
use crate::model::course::training::{Choice, Credit, Exercise, Kind};

/// Writes the exercises. All of them fit: cases and free text become essays, which a person marks.
///
/// # Errors
/// An exercise whose options have no weights in Moodle's list.
pub fn write(bank: Bank<'_>) -> Result<Written, TooMany> {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
    let (mut count, mut essays) = (0, Vec::new());
    for unit in bank.units() {
        let path: Vec<String> = bank.path(unit).iter().map(|name| name.replace('/', "//")).collect();
        let path = escaped(&format!("$course$/top/{}", path.join("/")));
        out +=
            &format!("<question type=\"category\">\n<category><text>{path}</text></category>\n</question>\n");
        for exercise in &unit.exercises {
            if matches!(exercise.kind, Kind::Case { .. }) {
                essays.push(exercise.id.clone());
            }
            out += &question(exercise, bank)?;
            count += 1;
        }
    }
    out += "</quiz>\n";
    Ok(Written { text: out, count, left_out: Vec::new(), essays })
}

/// A text as it may stand in XML: what XML cannot hold is left out.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(sign),
            '\0'..'\u{20}' | '\u{FFFE}' | '\u{FFFF}' => {}
            _ => out.push(sign),
        }
    }
    out
}

/// An element with a text in Markdown.
fn text(element: &str, text: &str) -> String {
    format!("<{element} format=\"markdown\"><text>{}</text></{element}>\n", escaped(text))
}

fn plain(element: &str, text: &str) -> String {
    format!("<{element}>{}</{element}>\n", escaped(text))
}

/// An answer with its share of the points in percent, and what is said of it.
fn answer(fraction: &str, words: &str, feedback: &str) -> String {
    let feedback = text("feedback", feedback);
    format!(
        "<answer fraction=\"{fraction}\" format=\"markdown\">\n<text>{}</text>\n{feedback}</answer>\n",
        escaped(words)
    )
}

fn question(exercise: &Exercise, bank: Bank<'_>) -> Result<String, TooMany> {
    let (kind, asked) = match &exercise.kind {
        Kind::Single { .. } | Kind::Multiple { .. } => ("multichoice", exercise.prompt.clone()),
        Kind::Ordering { .. } => ("ordering", exercise.prompt.clone()),
        Kind::Matching { .. } => ("matching", exercise.prompt.clone()),
        Kind::Numeric { unit, .. } if unit.is_empty() => ("numerical", exercise.prompt.clone()),
        Kind::Numeric { unit, .. } => ("numerical", format!("{} ({unit})", exercise.prompt)),
        Kind::Case { ratings, .. } => ("essay", bank.case(exercise, ratings)),
        Kind::Text => ("essay", exercise.prompt.clone()),
    };
    let mut out =
        format!("<question type=\"{kind}\">\n<name><text>{}</text></name>\n", escaped(&exercise.id));
    out += &text("questiontext", &asked);
    out += &text("generalfeedback", &exercise.explain);
    out += &plain("defaultgrade", &number(&exercise.points));
    out += "<penalty>0</penalty>\n<hidden>0</hidden>\n";
    out += &plain("idnumber", &exercise.id);
    match &exercise.kind {
        Kind::Single { options } => out += &choices(options, true, ("100", "0")),
        Kind::Multiple { options, credit } => {
            let (right, wrong) = weights(exercise)?;
            // A single wrong option takes everything away where nothing but the whole answer counts.
            let wrong = if *credit == Credit::AllOrNothing { "100" } else { wrong };
            out += &choices(options, false, (right, &format!("-{wrong}")));
        }
        Kind::Ordering { items, credit } => {
            let grading = match credit {
                Credit::AllOrNothing => "ALL_OR_NOTHING",
                Credit::Absolute => "ABSOLUTE_POSITION",
                Credit::AdjacentPairs | Credit::PerOption => "RELATIVE_NEXT_EXCLUDE_LAST",
            };
            out += "<layouttype>VERTICAL</layouttype>\n<selecttype>ALL</selecttype>\n<selectcount>0</selectcount>\n";
            out += &plain("gradingtype", grading);
            out += "<showgrading>SHOW</showgrading>\n<numberingstyle>none</numberingstyle>\n";
            for (item, n) in items.iter().zip(1_u32..) {
                out += &answer(&n.to_string(), &item.text, &item.feedback);
            }
        }
        Kind::Matching { left, right } => {
            out += "<shuffleanswers>true</shuffleanswers>\n";
            let text_of =
                |id: &str| right.iter().find(|one| one.id == id).map_or("", |one| one.text.as_str());
            for one in left {
                out += &pair(&one.text, text_of(&one.matches));
            }
            for one in right.iter().filter(|one| !left.iter().any(|left| left.matches == one.id)) {
                out += &pair("", &one.text);
            }
        }
        Kind::Numeric { answer: right, tolerance, near, .. } => {
            let one = |fraction: &str, value: String, said: &str| {
                let tolerance = number(tolerance);
                let feedback = text("feedback", said);
                format!(
                    "<answer fraction=\"{fraction}\" format=\"plain_text\">\n<text>{value}</text>\n<tolerance>{tolerance}</tolerance>\n{feedback}</answer>\n"
                )
            };
            out += &one("100", number(right), "");
            for near in near {
                out += &one("0", number(&near.answer), &near.feedback);
            }
            out += "<unitgradingtype>0</unitgradingtype>\n<showunits>3</showunits>\n";
        }
        Kind::Case { .. } | Kind::Text => {
            out += "<responseformat>editor</responseformat>\n<responserequired>1</responserequired>\n<responsefieldlines>15</responsefieldlines>\n<attachments>0</attachments>\n";
        }
    }
    for hint in &exercise.hints {
        out += &text("hint", hint);
    }
    out += "<tags>\n";
    for tag in bank.tags(exercise) {
        out += &format!("<tag><text>{}</text></tag>\n", escaped(&tag));
    }
    out += "</tags>\n</question>\n";
    Ok(out)
}

fn choices(options: &[Choice], single: bool, (right, wrong): (&str, &str)) -> String {
    let mut out = format!(
        "<single>{single}</single>\n<shuffleanswers>true</shuffleanswers>\n<answernumbering>abc</answernumbering>\n"
    );
    for option in options {
        out += &answer(if option.correct { right } else { wrong }, &option.text, &option.feedback);
    }
    out
}

/// An item with what belongs to it; without an item it is one that remains over.
fn pair(left: &str, right: &str) -> String {
    format!(
        "<subquestion format=\"markdown\">\n<text>{}</text>\n<answer><text>{}</text></answer>\n</subquestion>\n",
        escaped(left),
        escaped(right)
    )
}
