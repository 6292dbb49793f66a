//! Sheets of OpenDocument, cell by cell. What is repeated is written as often as it stands there, within the bounds of a sheet.

use std::io::Read;

use quick_xml::events::{BytesStart, Event};

use super::dates::{iso, plain};
use super::limits::{COLUMNS, MOST_ALIKE, MOST_TEXT, ROWS};
use super::lines::{Lines, Sheet, Written};
use super::refusal::Refusal;
use crate::load::container::Container;
use crate::load::container::xml::{Xml, attribute, closed, is, number, opened, push_text};

/// All sheets of a workbook.
pub(super) fn sheets(container: &mut Container<'_>) -> Result<Vec<Sheet>, Refusal> {
    if is_encrypted(container)? {
        return Err(Refusal::Password);
    }
    let mut xml = container.xml("content.xml")?.ok_or(Refusal::Damaged)?;
    let (mut sheets, mut left) = (Vec::new(), MOST_TEXT);
    loop {
        match xml.next()? {
            Event::Start(tag) if is(&tag, "table") => {
                let name = attribute(&tag, "name").unwrap_or_default();
                let written = Table::new(left).read(&mut xml)?;
                // What another file held when it was last looked at is no sheet of this one.
                if !name.starts_with("'file:") {
                    left = written.left;
                    sheets.push(written.named(name));
                }
            }
            Event::Eof => return Ok(sheets),
            _ => {}
        }
    }
}

/// Does the list of the parts say that they are encrypted?
fn is_encrypted(container: &mut Container<'_>) -> Result<bool, Refusal> {
    let Some(mut xml) = container.xml("META-INF/manifest.xml")? else { return Ok(false) };
    loop {
        match xml.next()? {
            Event::Start(tag) if is(&tag, "encryption-data") => return Ok(true),
            Event::Eof => return Ok(false),
            _ => {}
        }
    }
}

/// A table that is being read.
struct Table {
    lines: Lines,
    row: u32,
    /// How often the row stands there.
    repeated: u32,
    column: u32,
    /// The cells of the row, with how often each stands there and the rows over which it is merged.
    cells: Vec<(u32, u32, u32, String)>,
}

impl Table {
    fn new(left: usize) -> Self {
        Self { lines: Lines::new(left), row: 0, repeated: 1, column: 0, cells: Vec::new() }
    }

    /// Reads to the end of the table.
    fn read<R: Read>(mut self, xml: &mut Xml<R>) -> Result<Written, Refusal> {
        loop {
            match xml.next()? {
                Event::Start(tag) => match opened(&tag) {
                    "table-row" => {
                        self.repeated = number(&tag, "number-rows-repeated").unwrap_or(1).max(1);
                        self.column = 0;
                    }
                    "table-cell" | "covered-table-cell" => {
                        let cell = Cell::begin(&tag);
                        let (text, noted) = cell.read(xml)?;
                        if noted {
                            self.lines.noted(self.row, self.column);
                        }
                        self.take(&cell, text)?;
                    }
                    // What is drawn on the sheet may hold texts and tables of its own.
                    "shapes" => skip(xml, "shapes")?,
                    _ => {}
                },
                Event::End(tag) => match closed(&tag) {
                    "table-row" => self.end_row()?,
                    "table" => return self.lines.finish(),
                    _ => {}
                },
                Event::Eof => return Err(Refusal::Damaged),
                _ => {}
            }
        }
    }

    fn take(&mut self, cell: &Cell, text: String) -> Result<(), Refusal> {
        let first = self.column;
        self.column = first.saturating_add(cell.repeated);
        if text.trim().is_empty() {
            return Ok(());
        }
        if self.column > COLUMNS {
            return Err(Refusal::Damaged);
        }
        if cell.repeated > MOST_ALIKE {
            return Err(Refusal::TooMuchText);
        }
        self.cells.push((first, cell.repeated, cell.rows, text));
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Refusal> {
        let first = self.row;
        self.row = first.saturating_add(self.repeated);
        if self.cells.is_empty() {
            return Ok(());
        }
        if self.row > ROWS {
            return Err(Refusal::Damaged);
        }
        for row in first..self.row {
            for (column, repeated, rows, text) in &self.cells {
                for column in *column..column + repeated {
                    self.lines.cell(row, column, text)?;
                    if *rows > 1 {
                        self.lines.merged(column, row.saturating_add(rows - 1), text);
                    }
                }
            }
        }
        self.cells.clear();
        Ok(())
    }
}

/// A cell by what its tag says.
struct Cell {
    repeated: u32,
    rows: u32,
    kind: String,
    value: Option<String>,
    formula: Option<String>,
}

impl Cell {
    fn begin(tag: &BytesStart<'_>) -> Self {
        let kind = attribute(tag, "value-type").unwrap_or_default();
        let value = match kind.as_str() {
            "float" => attribute(tag, "value"),
            "date" => attribute(tag, "date-value"),
            "boolean" => attribute(tag, "boolean-value"),
            "string" => attribute(tag, "string-value"),
            _ => None,
        };
        Self {
            repeated: number(tag, "number-columns-repeated").unwrap_or(1).max(1),
            rows: number(tag, "number-rows-spanned").unwrap_or(1),
            kind,
            value,
            formula: attribute(tag, "formula"),
        }
    }

    /// Reads to the end of the cell; what it shows, and whether there is a note on it.
    fn read<R: Read>(&self, xml: &mut Xml<R>) -> Result<(String, bool), Refusal> {
        let (mut text, mut noted) = (String::new(), false);
        let (mut paragraphs, mut inside, mut depth) = (0, 0u32, 0u32);
        loop {
            let event = xml.next()?;
            match &event {
                Event::Start(tag) => match opened(tag) {
                    // A note on the cell, or what is drawn over it, is not what it shows.
                    "annotation" => {
                        noted = true;
                        skip(xml, "annotation")?;
                    }
                    "frame" => skip(xml, "frame")?,
                    "p" => {
                        if paragraphs > 0 {
                            text.push('\n');
                        }
                        (paragraphs, inside) = (paragraphs + 1, inside + 1);
                    }
                    "s" => {
                        let count = number(tag, "c").unwrap_or(1).min(1000);
                        text.extend(std::iter::repeat_n(' ', count as usize));
                    }
                    "tab" => text.push('\t'),
                    "line-break" => text.push('\n'),
                    "table-cell" | "covered-table-cell" => depth += 1,
                    _ => {}
                },
                Event::End(tag) => match closed(tag) {
                    "p" => inside = inside.saturating_sub(1),
                    "table-cell" | "covered-table-cell" if depth == 0 => break,
                    "table-cell" | "covered-table-cell" => depth -= 1,
                    _ => {}
                },
                Event::Eof => return Err(Refusal::Damaged),
                _ if inside > 0 => push_text(&event, &mut text),
                _ => {}
            }
        }
        Ok((self.shown(text), noted))
    }

    fn shown(&self, text: String) -> String {
        let value = self.value.as_deref().unwrap_or_default();
        match self.kind.as_str() {
            "float" => value.trim().parse::<f64>().map(plain).unwrap_or(text),
            "date" if !value.is_empty() => iso(value),
            "boolean" if !value.is_empty() => value.to_ascii_uppercase(),
            "string" if text.is_empty() => value.to_owned(),
            // As in Excel's workbooks: an empty cell would be no answer.
            "" if text.is_empty() => match &self.formula {
                Some(formula) => format!("={}", formula.trim_start_matches("of:").trim_start_matches('=')),
                None => text,
            },
            _ => text,
        }
    }
}

/// Passes over all that an element holds.
fn skip<R: Read>(xml: &mut Xml<R>, name: &str) -> Result<(), Refusal> {
    let mut depth = 1;
    while depth > 0 {
        match xml.next()? {
            Event::Start(tag) if is(&tag, name) => depth += 1,
            Event::End(tag) if closed(&tag) == name => depth -= 1,
            Event::Eof => return Err(Refusal::Damaged),
            _ => {}
        }
    }
    Ok(())
}
