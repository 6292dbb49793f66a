//! Names of columns as survey systems and spreadsheets write them, and names in several spellings.

use super::choices::Choices;
use super::habits::Habits;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    Respondent,
    Constituency,
    Organisation,
    Role,
    Language,
    AnsweredOn,
    Capacity,
    Consent,
    Submitted,
    Review,
    /// Wide: the answer to an indicator.
    Answer(usize),
    /// Wide: a word beside it.
    Note(usize, &'static str),
    /// Long.
    Indicator,
    /// Long.
    LongAnswer,
    /// Long: a word beside it.
    LongNote(&'static str),
    /// A choice of a question with several answers: filled with 0 and 1.
    Choice(&'static str),
    /// Of a survey system, or of nobody.
    Other(&'static str),
}

/// How names of columns are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum System {
    Plain,
    /// `group/name`
    Kobo,
    /// `group-name`
    Odk,
    /// `name[comment]`, `question[name]`, `name. Text`
    LimeSurvey,
    /// `[name] Text`
    Brackets,
}

/// The name of a column, as `system` writes it; `narrow` = Windows-1252 has all of it.
pub(crate) fn name(column: Column, system: System, narrow: bool, choices: &mut Choices<'_>) -> String {
    let (name, note) = match column {
        Column::Respondent => (choices.of(&["respondent", "respondent_id", "Respondent"]), None),
        Column::Constituency => (choices.of(&["constituency", "group", "CONSTITUENCY"]), None),
        Column::Organisation => (choices.of(&["organisation", "organization"]), None),
        Column::Role => ("role", None),
        Column::Language => ("language", None),
        Column::AnsweredOn => (choices.of(&["answered_on", "Answered on"]), None),
        Column::Capacity => ("capacity", None),
        Column::Consent => ("consent", None),
        Column::Indicator => ("indicator", None),
        Column::LongAnswer => ("answer", None),
        Column::LongNote(note) => (note, None),
        Column::Submitted => return "submitdate".to_owned(),
        Column::Review => {
            return choices.of(&["_validation_status", "ReviewState", "review_status"]).to_owned();
        }
        Column::Choice(name) | Column::Other(name) => return name.to_owned(),
        Column::Answer(i) => (choices.of(&[super::framework::INDICATORS[i], LOWER[i]]), None),
        Column::Note(i, note) => (super::framework::INDICATORS[i], Some(note)),
    };
    let text = choices.of(&["What is so?", "Any law, or plan", "Who / what", "Qu’en est-il ?"]);
    let joined = note.map_or(name.to_owned(), |note| format!("{name}_{note}"));
    match system {
        System::Plain => {
            choices.of(if narrow { &["", " "] } else { &["", " ", "\u{feff}"] }).to_owned() + &joined
        }
        System::Kobo => choices.of(&["g/", "a/b/", "my-group/"]).to_owned() + &joined,
        System::Odk => choices.of(&["g-", "a-b-", "T01-"]).to_owned() + &joined,
        System::LimeSurvey => match (note, choices.below(4)) {
            (Some(note), 0..3) => format!("{name}[{note}]"),
            (_, 0) => name.to_owned(),
            (_, 1) => format!("{joined}. {text}"),
            (_, 2) => format!("q[{joined}]"),
            _ => format!("Q7[{joined}]. {text}"),
        },
        System::Brackets => {
            let group = choices.of(&["", "About us/", "A / B/"]);
            match note {
                Some(note) => format!("{group}[{name} {note}] {text}"),
                None => format!("{group}[{name}] {text}"),
            }
        }
    }
}

const LOWER: [&str; 4] = ["t01p1", "t01p2", "t02p1", "t02p2"];

/// The same name in another spelling.
pub(crate) fn spelled(name: &str, narrow: bool, choices: &mut Choices<'_>, habits: &mut Habits) -> String {
    if !choices.one_in(5) {
        return name.to_owned();
    }
    let (spelling, habit) = match choices.below(if narrow { 5 } else { 8 }) {
        0 => (name.to_uppercase(), "another case"),
        1 => (format!("{name} "), "white space at the ends"),
        2 => (name.replace(' ', "\u{a0}"), "no-break spaces"),
        3 => (name.replace(['\'', '’'], choices.of(&["'", "’", "‘", "´"])), "another apostrophe"),
        4 => (name.replace(' ', "  ").replace('-', "–"), "spaces and dashes"),
        5 => (format!("\u{feff}{name}"), "byte order marks"),
        6 => (name.chars().flat_map(|c| [c, '\u{200b}']).collect(), "zero-width spaces"),
        _ => (decomposed(name), "decomposed"),
    };
    habits.note_if(spelling != name, habit);
    spelling
}

/// Accents as marks of their own.
fn decomposed(name: &str) -> String {
    let marks =
        [('é', "e\u{301}"), ('è', "e\u{300}"), ('É', "E\u{301}"), ('ë', "e\u{308}"), ('Ç', "C\u{327}")];
    marks.iter().fold(name.to_owned(), |name, (letter, marked)| name.replace(*letter, marked))
}
