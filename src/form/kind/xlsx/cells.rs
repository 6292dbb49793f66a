//! Columns, looks and measures of a form in a workbook.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, ProtectionOptions};

use crate::document::writer::without_controls;

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

    /// The name by which it is read back; none for what is only looked at.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Id => "indicator",
            Self::Answer => "answer",
            Self::Reason => "reason",
            Self::Comment => "comment",
            Self::Evidence => "evidence",
            Self::Number | Self::Question | Self::Points | Self::Before => "",
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
    pub(super) shown: Format,
    pub(super) label: Format,
    pub(super) entry: Format,
    pub(super) before: Format,
    pub(super) open: Format,
    pub(super) lacking: Format,
}

impl Looks {
    pub(super) fn new() -> Self {
        let wrapped = || Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let framed = || wrapped().set_border(FormatBorder::Thin).set_border_color("#B8C4CE");
        Self {
            plain: wrapped(),
            bold: wrapped().set_bold(),
            title: Format::new().set_bold().set_font_size(14).set_align(FormatAlign::VerticalCenter),
            heading: framed().set_bold().set_background_color("#1F3A4D").set_font_color("#FFFFFF"),
            section: wrapped().set_bold().set_font_size(12).set_background_color("#DCE6EC"),
            shown: framed(),
            label: framed().set_bold(),
            entry: framed().set_unlocked().set_num_format("@"),
            before: framed().set_font_color("#44525C").set_italic(),
            open: Format::new().set_background_color("#FFF6CC"),
            lacking: Format::new().set_background_color("#F8C9C4"),
        }
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
    column_name(column.at())
}

/// The letters of a column, from 0.
pub(super) fn column_name(mut column: u16) -> String {
    let mut name = String::new();
    loop {
        name.insert(0, char::from(b'A' + (column % 26) as u8));
        if column < 26 {
            return name;
        }
        column = column / 26 - 1;
    }
}

/// The height of a row of so many lines, in points: no program works it out for a merged cell, nor LibreOffice for others.
pub(super) fn height(lines: usize) -> f64 {
    // A spreadsheet shows no row higher than 409 points.
    (lines as f64).mul_add(15.0, 4.0).min(409.0)
}

/// So many lines a text takes in a column, at the usual size of letters: letters are narrower than the digits by which a
/// column is measured, and lines end at words.
pub(super) fn lines_of(text: &str, width: f64) -> usize {
    let room = (width * 1.05).max(1.0) as usize;
    text.split('\n').map(|line| line.chars().count().div_ceil(room).max(1)).sum()
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
    fn columns_are_named_as_a_spreadsheet_names_them() {
        assert_eq!([0, 25, 26, 701, 702].map(column_name), ["A", "Z", "AA", "ZZ", "AAA"]);
    }

    #[test]
    fn lines_of_a_wrapped_text() {
        // 10 x 1.05 = 10 letters a line: 20 take two lines, 21 three; an empty line is one.
        assert_eq!(
            ["12345678901234567890", "123456789012345678901", "a\n\nb"].map(|t| lines_of(t, 10.0)),
            [2, 3, 3]
        );
    }
}
