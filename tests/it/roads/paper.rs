//! From rows of cells to the bytes of a file, with the habits of spreadsheets and survey systems.

use encoding_rs::WINDOWS_1252;

use super::choices::Choices;
use super::habits::Habits;

/// Separator, line end, encoding.
#[derive(Debug, Clone, Copy)]
struct Paper {
    delimiter: char,
    line_end: &'static str,
    quote_all: bool,
    encoding: Encoding,
    names_separator: bool,
    ends_with_line_end: bool,
}

/// How text becomes bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    Utf8,
    Utf8Bom,
    Windows1252,
    Utf16 { big: bool, bom: bool },
}

/// Writes a heading and its rows in an encoding. `faulty` allows what no reader can take.
pub(crate) fn write(
    heading: &[String],
    rows: &[Vec<String>],
    encoding: Encoding,
    faulty: bool,
    choices: &mut Choices<'_>,
    habits: &mut Habits,
) -> Vec<u8> {
    let paper = Paper {
        delimiter: choices.of(&[',', ';', '\t']),
        line_end: choices.of(&["\n", "\r\n"]),
        quote_all: choices.one_in(6),
        encoding,
        names_separator: choices.one_in(8),
        ends_with_line_end: !choices.one_in(5),
    };
    habits.note(match paper.delimiter {
        ',' => "comma",
        ';' => "semicolon",
        _ => "tab",
    });
    habits.note(if paper.line_end == "\n" { "LF" } else { "CRLF" });
    habits.note_if(paper.quote_all, "everything quoted");
    habits.note_if(paper.names_separator, "sep=");
    habits.note_if(!paper.ends_with_line_end, "no line end at the end");
    let mut lines: Vec<String> = Vec::new();
    if paper.names_separator {
        lines.push(format!("sep={}", paper.delimiter));
    }
    above(heading.len(), &paper, choices, habits, &mut lines);
    lines.push(paper.record(heading, choices));
    for row in rows {
        between(heading.len(), &paper, choices, habits, &mut lines);
        lines.push(paper.row(row, heading.len(), faulty, choices, habits));
    }
    below(heading.len(), &paper, choices, habits, &mut lines);
    let mut text = lines.join(paper.line_end);
    if paper.ends_with_line_end {
        text += paper.line_end;
    }
    if faulty {
        break_something(&mut text, choices, habits);
    }
    paper.encode(&text, habits)
}

/// Chooses an encoding.
pub(crate) fn encoding(choices: &mut Choices<'_>) -> Encoding {
    match choices.below(12) {
        7 => Encoding::Utf16 { big: choices.one_in(2), bom: !choices.one_in(2) },
        8 | 9 => Encoding::Utf8Bom,
        10 | 11 => Encoding::Windows1252,
        _ => Encoding::Utf8,
    }
}

/// A title, blank rows and rows of separators above the heading.
fn above(
    columns: usize,
    paper: &Paper,
    choices: &mut Choices<'_>,
    habits: &mut Habits,
    lines: &mut Vec<String>,
) {
    if choices.one_in(6) {
        let title = choices.of(&[
            "Survey 2026",
            "Survey of unions, ministries and others",
            "Enquête; réponses",
            "\"Survey\"",
        ]);
        let title = paper.cell(title, false);
        let padded = choices.one_in(2);
        lines.push(if padded { title + &paper.separators(columns) } else { title });
        habits.note("title above");
    }
    while choices.one_in(6) {
        lines.push(if choices.one_in(2) { paper.separators(columns) } else { String::new() });
        habits.note("blank rows above");
    }
}

/// Blank rows, rows of separators and rows of spaces in between.
fn between(
    columns: usize,
    paper: &Paper,
    choices: &mut Choices<'_>,
    habits: &mut Habits,
    lines: &mut Vec<String>,
) {
    while choices.one_in(25) {
        let (line, name) = match choices.below(3) {
            0 => (String::new(), "blank rows"),
            1 => (paper.separators(columns), "rows of separators"),
            _ => (" ".to_owned() + &paper.separators(columns), "rows of spaces"),
        };
        lines.push(line);
        habits.note(name);
    }
}

/// Notes below the table.
fn below(
    columns: usize,
    paper: &Paper,
    choices: &mut Choices<'_>,
    habits: &mut Habits,
    lines: &mut Vec<String>,
) {
    if !choices.one_in(8) {
        return;
    }
    habits.note("notes below");
    lines.push(String::new());
    for _ in 0..=choices.below(3) {
        let note =
            paper.cell(choices.of(&["Source: the ministry, 2026", "Légende", "n = 12", "ministry"]), false);
        lines.push(match choices.below(3) {
            0 => note,
            1 => note + &paper.separators(columns),
            _ => format!("{}{note}", paper.delimiter),
        });
    }
}

/// What no reader can take.
fn break_something(text: &mut String, choices: &mut Choices<'_>, habits: &mut Habits) {
    let (what, name) = match choices.below(16) {
        12 => ("\0", "NUL"),
        13 => ("\r", "lone CR"),
        14 => ("\"", "stray quote"),
        15 => (",\"", "open quote"),
        _ => return,
    };
    let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    text.insert_str(places[choices.below(places.len())], what);
    habits.note(name);
}

impl Paper {
    fn cell(&self, text: &str, quoted: bool) -> String {
        let special = text.contains([self.delimiter, '\n', '\r']) || text.starts_with('"');
        if quoted || self.quote_all || special {
            format!("\"{}\"", text.replace('"', "\"\""))
        } else {
            text.to_owned()
        }
    }

    fn separators(&self, columns: usize) -> String {
        self.delimiter.to_string().repeat(columns.saturating_sub(1))
    }

    fn record(&self, cells: &[String], choices: &mut Choices<'_>) -> String {
        let cells: Vec<String> = cells.iter().map(|cell| self.cell(cell, choices.one_in(9))).collect();
        cells.join(&self.delimiter.to_string())
    }

    /// A row, which may be short, or have surplus cells.
    fn row(
        &self,
        row: &[String],
        columns: usize,
        faulty: bool,
        choices: &mut Choices<'_>,
        habits: &mut Habits,
    ) -> String {
        let mut cells = row.to_vec();
        if choices.one_in(4) {
            while cells.len() > 1 && cells.last().is_some_and(String::is_empty) {
                cells.pop();
                habits.note("short rows");
            }
        } else if choices.one_in(8) {
            cells.resize(columns + 1 + choices.below(3), String::new());
            habits.note("empty surplus cells");
        } else if faulty && choices.one_in(25) {
            cells.resize(columns + choices.below(2), String::new());
            cells.push("x".to_owned());
            habits.note("surplus cells");
        }
        self.record(&cells, choices)
    }

    fn encode(&self, text: &str, habits: &mut Habits) -> Vec<u8> {
        match self.encoding {
            Encoding::Utf8 => text.as_bytes().to_vec(),
            Encoding::Utf8Bom => {
                habits.note("BOM");
                format!("\u{feff}{text}").into_bytes()
            }
            Encoding::Windows1252 => {
                let (bytes, _, lost) = WINDOWS_1252.encode(text);
                habits.note_if(!lost && !text.is_ascii(), "Windows-1252");
                if lost { text.as_bytes().to_vec() } else { bytes.into_owned() }
            }
            Encoding::Utf16 { big, bom } => {
                habits.note(match (big, bom) {
                    (false, true) => "UTF-16 LE",
                    (true, true) => "UTF-16 BE",
                    (false, false) => "UTF-16 LE without mark",
                    (true, false) => "UTF-16 BE without mark",
                });
                let marked = if bom { format!("\u{feff}{text}") } else { text.to_owned() };
                let units = marked.encode_utf16();
                units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
            }
        }
    }
}
