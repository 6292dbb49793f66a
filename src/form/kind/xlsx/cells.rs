//! Columns, looks and measures of a form in a workbook.

use std::borrow::Cow;

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, ProtectionOptions};

use crate::document::writer::without_controls;
use crate::document::xlsx::face;
use crate::model::columns::{FORM_SHOWN, letters};

/// A column of the questionnaire.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Id,
    Number,
    Question,
    Points,
    Before,
    Answer,
    Reason,
    Comment,
    Evidence,
}

impl Column {
    pub(super) const ALL: [Self; 9] = [
        Self::Id,
        Self::Number,
        Self::Question,
        Self::Points,
        Self::Before,
        Self::Answer,
        Self::Reason,
        Self::Comment,
        Self::Evidence,
    ];

    /// Where it stands, from 0.
    pub(super) fn at(self) -> u16 {
        self as u16
    }

    /// The name by which it is read back.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Id => "indicator",
            Self::Answer => "answer",
            Self::Reason => "reason",
            Self::Comment => "comment",
            Self::Evidence => "evidence",
            Self::Number => FORM_SHOWN[0],
            Self::Question => FORM_SHOWN[1],
            Self::Points => FORM_SHOWN[2],
            Self::Before => FORM_SHOWN[3],
        }
    }

    pub(super) fn heading(self) -> &'static str {
        match self {
            Self::Id | Self::Number => "form-column-number",
            Self::Question => "form-column-question",
            Self::Points => "form-column-points",
            Self::Before => "form-column-before",
            Self::Answer => "form-column-answer",
            Self::Reason => "form-column-reason",
            Self::Comment => "form-column-comment",
            Self::Evidence => "form-column-evidence",
        }
    }

    /// In characters of the usual face.
    pub(super) fn width(self) -> f64 {
        match self {
            Self::Id | Self::Number => 8.0,
            Self::Question => 36.0,
            Self::Points => 58.0,
            Self::Before | Self::Reason => 17.0,
            Self::Answer => 20.0,
            Self::Comment | Self::Evidence => 25.0,
        }
    }
}

/// A4.
pub(super) const PAPER: u8 = 9;

/// How the cells look. The colours are dark enough on light ground for WCAG AA.
pub(super) struct Looks {
    pub(super) plain: Format,
    pub(super) bold: Format,
    pub(super) title: Format,
    pub(super) heading: Format,
    pub(super) section: Format,
    pub(super) about: Format,
    pub(super) shown: Format,
    pub(super) label: Format,
    pub(super) entry: Format,
    pub(super) before: Format,
    pub(super) open: Format,
    pub(super) lacking: Format,
    rtl: bool,
}

impl Looks {
    pub(super) fn new(rtl: bool) -> Self {
        let directed = || face::directed(face::plain(), rtl);
        let wrapped = |look: Format| look.set_text_wrap().set_align(FormatAlign::Top);
        let framed = |look| wrapped(look).set_border(FormatBorder::Thin).set_border_color("#B8C4CE");
        Self {
            plain: wrapped(directed()),
            bold: wrapped(directed()).set_bold(),
            title: directed().set_bold().set_font_size(12).set_align(FormatAlign::VerticalCenter),
            heading: framed(directed()).set_bold().set_background_color("#1F3A4D").set_font_color("#FFFFFF"),
            section: wrapped(directed()).set_bold().set_font_size(11).set_background_color("#DCE6EC"),
            about: wrapped(directed()).set_background_color("#DCE6EC"),
            shown: framed(directed()),
            label: framed(directed()).set_bold(),
            // What people write goes the way of its own letters.
            entry: framed(face::plain()).set_unlocked().set_num_format("@"),
            before: framed(face::plain()).set_font_color("#44525C").set_italic(),
            open: Format::new().set_background_color("#FFF6CC"),
            lacking: Format::new().set_background_color("#F8C9C4"),
            rtl,
        }
    }

    /// A look for a text.
    pub(super) fn fit<'l>(&self, look: &'l Format, text: &str) -> Cow<'l, Format> {
        face::fit(look, text, self.rtl)
    }
}

/// A guard against slips, without a password: columns and rows may be made wider, and what is filled in be sorted out.
pub(super) fn guard() -> ProtectionOptions {
    ProtectionOptions {
        format_cells: true,
        format_columns: true,
        format_rows: true,
        ..ProtectionOptions::new()
    }
}

pub(super) fn letter(column: Column) -> String {
    letters(column.at())
}

/// The height of a row of so many lines, in points: no program works it out for a merged cell, nor LibreOffice for others.
pub(super) fn height(lines: usize) -> f64 {
    // A spreadsheet shows no row higher than that.
    const HIGHEST: f64 = 409.0;
    (lines as f64).mul_add(face::LINE, 3.0).min(HIGHEST)
}

/// So many lines a text takes in a column, at the usual size of letters: letters are narrower than the digits by which a
/// column is measured, and lines end at words.
pub(super) fn lines_of(text: &str, width: f64) -> usize {
    let room = (width * LETTERS).max(1.0) as usize;
    text.split('\n').map(|line| wrapped(line, room)).sum()
}

/// So many lines a text in bold letters takes, which are wider.
pub(super) fn bold_lines_of(text: &str, width: f64) -> usize {
    lines_of(text, width * 0.9)
}

/// So many letters stand where a digit does, with some to spare: LibreOffice shows 1.12 to 1.3 in a wide face.
const LETTERS: f64 = 1.08;

/// So many lines a paragraph takes where a line has room for so many letters.
fn wrapped(paragraph: &str, room: usize) -> usize {
    // No text has more letters than bytes.
    if paragraph.len() <= room {
        return 1;
    }
    let (mut lines, mut filled) = (1, 0);
    for word in paragraph.split_inclusive(' ') {
        let all = word.chars().count();
        let letters = all - usize::from(word.ends_with(' '));
        if filled > 0 && filled + letters > room {
            lines += 1;
            filled = 0;
        }
        // A word that is longer than a line is broken within.
        lines += letters.saturating_sub(1) / room;
        filled = if letters > room { letters % room } else { filled };
        filled += if letters > room { 1 } else { all };
    }
    lines
}

pub(super) fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

/// A text that a cell can hold.
pub(super) fn safe(text: &str) -> String {
    const MOST: usize = 32_767;
    // A text of so many bytes has no more characters.
    without_controls(if text.len() > MOST { cut(text, MOST) } else { text.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_wrapped_text() {
        // A column of 10.2 has room for 11 letters a line.
        #[rustfmt::skip]
        let cases = [
            ("nothing",                    "",                         1),
            ("as many as there is room",   "12345678901",              1),
            ("a word longer than a line",  "123456789012",             2),
            ("three lines of one word",    "12345678901234567890123",  3),
            ("an empty line",              "a\n\nb",                   3),
            ("a word that no longer fits", "12345 1234567",            2),
            ("a space at the end of it",   "12345678901 12",           2),
            ("each word a line",           "1234567 1234567 1234567",  3),
        ];
        for (name, text, expected) in cases {
            assert_eq!(lines_of(text, 10.2), expected, "{name}");
        }
    }
}
