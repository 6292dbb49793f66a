//! Styles of a workbook, as far as they say what a number is: a date, a percentage, or a number.

use std::collections::HashMap;

use quick_xml::events::Event;

use super::dates::{Epoch, moment, percent, plain};
use super::refusal::Refusal;
use crate::load::container::Container;
use crate::load::container::xml::{attribute, closed, number, opened};

/// More styles than a workbook can have.
const MOST: usize = 1 << 16;

/// What a number in a cell is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// A number.
    Number,
    /// A part of a hundred.
    Percent,
    /// A day.
    Date,
    /// A day with its hour, or an hour.
    Time,
}

impl Shown {
    /// The number as it is shown.
    pub(super) fn text(self, number: f64, epoch: Epoch) -> String {
        let dated = |with_time| moment(number, epoch, with_time);
        match self {
            Self::Number => None,
            Self::Percent => Some(percent(number)),
            Self::Date => dated(false),
            Self::Time => dated(true),
        }
        .unwrap_or_else(|| plain(number))
    }

    /// By the number of a format that every program knows.
    fn of_built_in(id: u32) -> Self {
        match id {
            9 | 10 => Self::Percent,
            14..=17 | 27..=31 | 36 | 50..=54 | 57 | 58 => Self::Date,
            18..=22 | 32..=35 | 45..=47 | 55 | 56 => Self::Time,
            _ => Self::Number,
        }
    }

    /// By the code of a format, such as `dd/mm/yyyy` or `0.0%`. The first of its sections counts.
    fn of_code(code: &str) -> Self {
        let (mut day, mut time, mut part) = (false, false, false);
        let mut characters = code.chars();
        while let Some(c) = characters.next() {
            match c {
                ';' => break,
                // What is quoted, escaped or as wide as a letter is no code; `[h]` is, `[Red]` and `[$-40C]` are not.
                '"' => while characters.next().is_some_and(|c| c != '"') {},
                '\\' | '_' | '*' => {
                    characters.next();
                }
                '[' => {
                    let inside: String = characters.by_ref().take_while(|c| *c != ']').collect();
                    let hours = inside.to_ascii_lowercase();
                    time |= !hours.is_empty() && hours.chars().all(|c| matches!(c, 'h' | 'm' | 's'));
                }
                'd' | 'D' | 'y' | 'Y' => day = true,
                'm' | 'M' => day |= !time,
                'h' | 'H' | 's' | 'S' => time = true,
                '%' => part = true,
                // `General` holds an `e`, and nothing else of a date.
                'G' | 'g' => break,
                _ => {}
            }
        }
        match (time, day, part) {
            (true, ..) => Self::Time,
            (_, true, _) => Self::Date,
            (.., true) => Self::Percent,
            _ => Self::Number,
        }
    }
}

/// What a number is, by the style of its cell.
#[derive(Debug, Default)]
pub(super) struct Styles(Vec<Shown>);

impl Styles {
    /// Reads the part; a workbook without one has numbers alone.
    pub(super) fn read(container: &mut Container<'_>, part: &str) -> Result<Self, Refusal> {
        let Some(mut xml) = container.xml(part)? else { return Ok(Self::default()) };
        let mut codes: HashMap<u32, Shown> = HashMap::new();
        let (mut styles, mut of_cells) = (Vec::new(), false);
        loop {
            match xml.next()? {
                Event::Start(tag) => match opened(&tag) {
                    "numFmt" => {
                        if let (Some(id), Some(code)) =
                            (number(&tag, "numFmtId"), attribute(&tag, "formatCode"))
                        {
                            codes.insert(id, Shown::of_code(&code));
                        }
                    }
                    "cellXfs" => of_cells = true,
                    "xf" if of_cells && styles.len() < MOST => {
                        let id = number(&tag, "numFmtId").unwrap_or_default();
                        let shown = codes.get(&id).copied().unwrap_or_else(|| Shown::of_built_in(id));
                        styles.push(shown);
                    }
                    _ => {}
                },
                Event::End(tag) if closed(&tag) == "cellXfs" => of_cells = false,
                Event::Eof => return Ok(Self(styles)),
                _ => {}
            }
        }
    }

    /// What a number in a cell of a style is.
    pub(super) fn of(&self, style: Option<u32>) -> Shown {
        style.and_then(|n| self.0.get(n as usize)).copied().unwrap_or(Shown::Number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_by_its_code() {
        #[rustfmt::skip]
        let cases = [
            ("General",                      Shown::Number),
            ("0.00",                         Shown::Number),
            ("#,##0;[Red]-#,##0",            Shown::Number),
            ("\"day \"0",                    Shown::Number),
            ("0\\d",                         Shown::Number),
            ("_-* #,##0.00 _d_-",            Shown::Number),
            ("0;yyyy",                       Shown::Number),
            ("0%",                           Shown::Percent),
            ("0.0 %",                        Shown::Percent),
            ("dd/mm/yyyy",                   Shown::Date),
            ("[$-40C]d mmmm yyyy;@",         Shown::Date),
            ("mmm\\-yy",                     Shown::Date),
            ("yyyy\\-mm\\-dd\\ hh:mm",       Shown::Time),
            ("[h]:mm:ss",                    Shown::Time),
            ("mm:ss",                        Shown::Time),
        ];
        for (code, expected) in cases {
            assert_eq!(Shown::of_code(code), expected, "{code}");
        }
    }

    #[test]
    fn what_no_calendar_has_stays_a_number() {
        assert_eq!(Shown::Date.text(-3.0, Epoch::Of1900), "-3");
        assert_eq!(Shown::Date.text(46_349.25, Epoch::Of1900), "2026-11-23");
        assert_eq!(Shown::Percent.text(1.0, Epoch::Of1900), "100%");
    }
}
