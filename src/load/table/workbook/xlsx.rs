//! Sheets of Excel's workbooks, cell by cell: no sheet is ever held but as its text.

use std::collections::HashMap;

use quick_xml::events::{BytesStart, Event};

use super::dates::{Epoch, iso, plain};
use super::limits::{COLUMNS, MOST_HELD, MOST_SHEETS, MOST_TEXT, ROWS};
use super::lines::{Lines, Sheet, Written};
use super::parts::{notes, relations};
use super::reference::reference;
use super::refusal::Refusal;
use super::styles::Styles;
use crate::load::container::Container;
use crate::load::container::xml::{attribute, closed, number, opened, push_text};

/// More merged cells of a sheet are not looked at.
const MERGES: usize = 100_000;

/// All sheets of a workbook.
pub(super) fn sheets(container: &mut Container<'_>) -> Result<Vec<Sheet>, Refusal> {
    let workbook = relations(container, "")?
        .into_iter()
        .find(|one| one.kind == "officeDocument")
        .map_or_else(|| "xl/workbook.xml".to_owned(), |one| one.target);
    let Listed { sheets: names, epoch, uncomputed } = listed(container, &workbook)?;
    let related = relations(container, &workbook)?;
    let of_kind = |kind: &str| related.iter().find(|one| one.kind == kind).map(|one| one.target.as_str());
    let strings = match of_kind("sharedStrings") {
        Some(part) => Strings::read(container, part)?,
        None => Strings::default(),
    };
    let styles = match of_kind("styles") {
        Some(part) => Styles::read(container, part)?,
        None => Styles::default(),
    };
    let mut left = MOST_TEXT;
    let mut sheets = Vec::new();
    for (name, id) in names {
        // A sheet may be a chart or a macro.
        let Some(part) = related.iter().find(|one| one.id == id && one.kind == "worksheet") else { continue };
        let mut cells =
            Cells { strings: &strings, styles: &styles, epoch, uncomputed, merges: HashMap::new() };
        let mut written = cells.read(container, &part.target, left)?;
        // What is merged is said behind the cells.
        if !cells.merges.is_empty() {
            written = cells.read(container, &part.target, left)?;
        }
        left = written.left;
        if let Some(part) = relations(container, &part.target)?.into_iter().find(|one| one.kind == "comments")
        {
            written.notes = notes(container, &part.target)?;
        }
        sheets.push(written.named(name));
    }
    Ok(sheets)
}

/// What a workbook says of itself.
struct Listed {
    /// The sheets with the ids of their parts.
    sheets: Vec<(String, String)>,
    /// From which day days are counted.
    epoch: Epoch,
    /// A value of 0 may stand for a formula that no program has computed.
    uncomputed: bool,
}

fn listed(container: &mut Container<'_>, part: &str) -> Result<Listed, Refusal> {
    let mut xml = container.xml(part)?.ok_or(Refusal::OtherZip)?;
    let (mut sheets, mut epoch, mut uncomputed) = (Vec::new(), Epoch::Of1900, false);
    let is_on = |value: Option<String>| value.is_some_and(|on| matches!(on.as_str(), "1" | "true" | "on"));
    loop {
        match xml.next()? {
            Event::Start(tag) => match opened(&tag) {
                "workbookPr" if is_on(attribute(&tag, "date1904")) => epoch = Epoch::Of1904,
                "calcPr" => uncomputed = is_on(attribute(&tag, "fullCalcOnLoad")),
                "sheet" if sheets.len() < MOST_SHEETS => {
                    // `sheetId` is a number of its own; the relation is `r:id`.
                    let said = |name| attribute(&tag, name).unwrap_or_default();
                    sheets.push((said("name"), said("id")));
                }
                _ => {}
            },
            Event::Eof => return Ok(Listed { sheets, epoch, uncomputed }),
            _ => {}
        }
    }
}

/// Texts that several cells can have, one behind the other.
#[derive(Default)]
struct Strings {
    text: String,
    ends: Vec<usize>,
}

impl Strings {
    fn read(container: &mut Container<'_>, part: &str) -> Result<Self, Refusal> {
        let Some(mut xml) = container.xml(part)? else { return Ok(Self::default()) };
        let mut all = Self::default();
        let mut piece = Piece::default();
        loop {
            let event = xml.next()?;
            match &event {
                Event::Eof => return Ok(all),
                Event::End(tag) if closed(tag) == "si" => {
                    all.text.push_str(&piece.take());
                    all.ends.push(all.text.len());
                    if all.text.len() + all.ends.len() * size_of::<usize>() > MOST_HELD {
                        return Err(Refusal::Inflates);
                    }
                }
                _ => piece.follow(&event),
            }
        }
    }

    fn get(&self, n: usize) -> Option<&str> {
        let end = *self.ends.get(n)?;
        let start = n.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.text.get(start..end)
    }
}

/// The text of an element: that of its runs, without what only says how a word is pronounced.
#[derive(Default)]
struct Piece {
    text: String,
    inside: bool,
    spoken: bool,
}

impl Piece {
    fn follow(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) => match opened(tag) {
                "t" => self.inside = true,
                "rPh" => self.spoken = true,
                _ => {}
            },
            Event::End(tag) => match closed(tag) {
                "t" => self.inside = false,
                "rPh" => self.spoken = false,
                _ => {}
            },
            _ if self.inside && !self.spoken => push_text(event, &mut self.text),
            _ => {}
        }
    }

    fn take(&mut self) -> String {
        unescaped(std::mem::take(&mut self.text))
    }
}

/// Text without Excel's own escapes: `_x000D_` is a character that XML could not hold.
fn unescaped(text: String) -> String {
    if !text.contains("_x") {
        return text;
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find("_x") {
        let (before, escape) = rest.split_at(at);
        plain.push_str(before);
        let digits = escape.get(2..6).filter(|_| escape.as_bytes().get(6) == Some(&b'_'));
        let character =
            digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()).and_then(char::from_u32);
        let length = match character {
            Some(character) => {
                plain.push(character);
                7
            }
            None => {
                plain.push_str("_x");
                2
            }
        };
        rest = &escape[length..];
    }
    plain.push_str(rest);
    plain
}

/// What the cells of a sheet are read with.
struct Cells<'a> {
    strings: &'a Strings,
    styles: &'a Styles,
    epoch: Epoch,
    uncomputed: bool,
    /// By the cell at the top: the last row with which it is merged.
    merges: HashMap<(u32, u32), u32>,
}

/// A cell that is being read.
#[derive(Default)]
struct Cell {
    kind: String,
    style: Option<u32>,
    value: String,
    formula: String,
    inline: Piece,
}

/// In which element of a cell a text stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum In {
    Nothing,
    Value,
    Formula,
    Inline,
}

impl Cells<'_> {
    /// The lines of a sheet, of at most `left` bytes.
    fn read(&mut self, container: &mut Container<'_>, part: &str, left: usize) -> Result<Written, Refusal> {
        let mut xml = container.xml(part)?.ok_or(Refusal::Damaged)?;
        let mut lines = Lines::new(left);
        let (mut next_row, mut row, mut column) = (0u32, 0u32, 0u32);
        let mut cell: Option<Cell> = None;
        let mut whole = false;
        let mut inside = In::Nothing;
        loop {
            let event = xml.next()?;
            match &event {
                Event::Eof if whole => return lines.finish(),
                Event::Eof => return Err(Refusal::Damaged),
                Event::Start(tag) => match (opened(tag), &mut cell) {
                    ("row", None) => {
                        row = match number(tag, "r") {
                            Some(r) => r.checked_sub(1).filter(|row| *row < ROWS).ok_or(Refusal::Damaged)?,
                            None => next_row,
                        };
                        (next_row, column) = (row + 1, 0);
                    }
                    ("c", None) => {
                        if let Some((r, c)) = attribute(tag, "r").as_deref().and_then(reference) {
                            (row, column) = (r, c);
                        }
                        let kind = attribute(tag, "t").unwrap_or_default();
                        cell = Some(Cell { kind, style: number(tag, "s"), ..Cell::default() });
                    }
                    ("v", Some(_)) => inside = In::Value,
                    ("f", Some(_)) => inside = In::Formula,
                    ("is", Some(_)) => inside = In::Inline,
                    (_, Some(cell)) if inside == In::Inline => cell.inline.follow(&event),
                    ("mergeCell", None) => self.merge(tag),
                    _ => {}
                },
                Event::End(tag) => match (closed(tag), &mut cell) {
                    ("c", Some(done)) => {
                        let text = self.text(std::mem::take(done));
                        cell = None;
                        lines.cell(row, column, &text)?;
                        if let Some(&last) = self.merges.get(&(row, column)) {
                            lines.merged(column, last, &text);
                        }
                        column = (column + 1).min(COLUMNS);
                    }
                    ("v" | "f" | "is", _) => inside = In::Nothing,
                    ("sheetData", _) => whole = true,
                    (_, Some(cell)) if inside == In::Inline => cell.inline.follow(&event),
                    _ => {}
                },
                _ => match (&mut cell, inside) {
                    (Some(cell), In::Value) => push_text(&event, &mut cell.value),
                    (Some(cell), In::Formula) => push_text(&event, &mut cell.formula),
                    (Some(cell), In::Inline) => cell.inline.follow(&event),
                    _ => {}
                },
            }
        }
    }

    fn merge(&mut self, tag: &BytesStart<'_>) {
        let Some(range) = attribute(tag, "ref") else { return };
        let Some((first, last)) = range.split_once(':') else { return };
        if let (Some((row, column)), Some((last, _))) = (reference(first), reference(last))
            && last > row
            && self.merges.len() < MERGES
        {
            self.merges.insert((row, column), last);
        }
    }

    /// What a cell shows.
    fn text(&self, mut cell: Cell) -> String {
        let value = cell.value;
        match cell.kind.as_str() {
            "inlineStr" => cell.inline.take(),
            "s" => {
                let n = value.trim().parse().ok();
                n.and_then(|n| self.strings.get(n)).unwrap_or_default().to_owned()
            }
            // A formula that no program has computed is shown as such: an empty cell would be no answer, and words that begin
            // with `=` are formulas of value 0 to the library with which Kobo writes.
            _ if !cell.formula.is_empty() && (value.is_empty() || self.uncomputed && value.trim() == "0") => {
                format!("={}", cell.formula)
            }
            "str" => unescaped(value),
            "b" => if value.trim() == "1" { "TRUE" } else { "FALSE" }.to_owned(),
            "e" => value,
            "d" => iso(&value),
            _ => match value.trim().parse::<f64>() {
                Ok(number) if number.is_finite() => self.styles.of(cell.style).text(number, self.epoch),
                Ok(number) => plain(number),
                Err(_) => value,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_of_excel() {
        #[rustfmt::skip]
        let cases = [
            ("a_x000D_b", "a\rb"), ("_x005F_x000D_", "_x000D_"), ("a_x00", "a_x00"), ("_xD800_", "_xD800_"), ("_xé12_", "_xé12_"),
            ("_x0041_", "A"),
        ];
        for (text, expected) in cases {
            assert_eq!(unescaped(text.to_owned()), expected, "{text}");
        }
    }
}
