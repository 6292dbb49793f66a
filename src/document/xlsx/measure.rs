//! Measures: how wide a column is, how high a row, and what a sheet may be called.

use super::book::Sheet;
use super::face::LINE;
use crate::document::breadth;
use crate::document::tree::{Cell, CellValue, ColumnKind, Table};

/// Narrowest and widest column of words, and of numbers, in characters.
const WORDS: (usize, usize) = (8, 40);
/// From so many characters on a text gets a wider column, of so many.
const LONG: (usize, usize) = (200, 70);
const NUMBERS: (usize, usize) = (8, 14);
/// A longer word may be broken where a page is full.
const UNBROKEN: usize = 18;
/// The width of a page that lies, in pixels of a sheet, where letters of ten points are printed with eight.
const PRINTED: f64 = 1180.0;
/// The width of a digit, and what a column has beside its characters, in pixels.
const DIGIT: f64 = 7.0;
const EDGES: f64 = 5.0;
/// So often a part of the page is halved; less than a character is left then.
const STEPS: u32 = 40;
/// A letter of the face on the average, a bold one, and what is between words, in hundredths of a pixel; a little more than in print,
/// since on screens each letter takes whole pixels.
const LETTER: usize = 760;
const BOLD: usize = 820;
const SPACE: usize = 400;

/// Between tables and a chart beside them, and its width, in pixels.
pub(super) const BESIDE: u32 = 24;
pub(super) const WIDTH_BESIDE: u32 = 560;

/// What stands beside the tables of a sheet takes, in pixels.
pub(super) fn beside(sheet: &Sheet) -> u32 {
    if sheet.charts.iter().any(|chart| chart.beside) { BESIDE + WIDTH_BESIDE } else { 0 }
}

/// What a cell says, as the spreadsheet shows it.
pub(super) fn said(cell: &Cell) -> String {
    let value = cell.value.shown().plain();
    let note = cell.note.plain();
    match (value.is_empty(), note.is_empty()) {
        (_, true) => value,
        (true, false) => note,
        (false, false) => format!("{value}\n{note}"),
    }
}

/// Is it a number, whatever the column holds?
pub(super) fn is_number(value: &CellValue) -> bool {
    matches!(value, CellValue::Score(_) | CellValue::Percent(_) | CellValue::Count(_) | CellValue::Date(_))
}

/// The width of a column: what it takes where there is room, and what it needs so that its words stay whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Width {
    pub(super) wanted: f64,
    pub(super) least: f64,
    /// The characters of all its cells together.
    pub(super) text: f64,
}

/// The widths of the columns that these tables share.
pub(super) fn widths(tables: &[Table]) -> Vec<Width> {
    let columns = tables.iter().map(|table| table.columns.len()).max().unwrap_or_default();
    let width = |n: usize| {
        let of = tables.iter().filter_map(|table| {
            let column = table.columns.get(n)?;
            let title = column.title.plain();
            let word = title.split_whitespace().map(length).max().unwrap_or_default() + 3;
            Some(match column.kind {
                ColumnKind::Numbers => {
                    let width = word.clamp(NUMBERS.0, NUMBERS.1.max(word));
                    (width, width, 0)
                }
                ColumnKind::Words => {
                    let (mut longest, mut unbroken, mut text) = (0, 0, 0);
                    for cell in table.rows.iter().filter_map(|row| row.cells.get(n)) {
                        let said = said(cell);
                        longest = said.lines().map(length).max().unwrap_or_default().max(longest);
                        unbroken =
                            said.split_whitespace().map(length).max().unwrap_or_default().max(unbroken);
                        text += length(&said);
                    }
                    let most = if longest + 2 > LONG.0 { LONG.1 } else { WORDS.1 };
                    let wanted = word.max(longest + 2).clamp(WORDS.0, most);
                    (wanted, word.max(unbroken.min(UNBROKEN) + 2).clamp(WORDS.0, wanted), text)
                }
            })
        });
        let of: Vec<(usize, usize, usize)> = of.collect();
        let most =
            |pick: fn(&(usize, usize, usize)) -> usize| of.iter().map(pick).max().unwrap_or(WORDS.0) as f64;
        let text = of.iter().map(|width| width.2).sum::<usize>() as f64;
        Width { wanted: most(|width| width.0), least: most(|width| width.1), text }
    };
    (0..columns).map(width).collect()
}

/// The widths of columns that are printed beside something so wide, in pixels: where a page has no room for all, they give way, so
/// that letters are not printed too small to be read.
///
/// Rows are lowest, on the whole, where a column is as wide as the root of what stands in it; what is hardly ever filled in gives
/// way first.
pub(super) fn on_a_page(widths: &[Width], beside: u32) -> Vec<f64> {
    let room = PRINTED - f64::from(beside);
    let shared = |part: f64| -> Vec<f64> {
        widths
            .iter()
            .map(|width| (width.text.sqrt() * part).floor().clamp(width.least, width.wanted))
            .collect()
    };
    let fits = |widths: &[f64]| widths.iter().map(|width| width.mul_add(DIGIT, EDGES)).sum::<f64>() <= room;
    let wanted: Vec<f64> = widths.iter().map(|width| width.wanted).collect();
    if fits(&wanted) {
        return wanted;
    }
    // No column has a wider part than all of a page for one character.
    let (mut low, mut high) = (0.0, PRINTED);
    for _ in 0..STEPS {
        let part = f64::midpoint(low, high);
        if fits(&shared(part)) { low = part } else { high = part }
    }
    shared(low)
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// The height of a row in which a text takes so many lines, in points; a sheet shows none higher than 409.
pub(super) fn height(lines: usize) -> f64 {
    (lines as f64).mul_add(LINE, 2.0).min(409.0)
}

/// So many lines a text takes in a column, at the usual size of letters.
pub(super) fn lines(text: &str, width: f64, bold: bool) -> usize {
    let letter = if bold { BOLD } else { LETTER };
    let room = (width.max(1.0) * DIGIT * 100.0) as usize;
    let line = |line: &str| breadth::lines(&breadth::words(line, letter).concat(), room, SPACE);
    text.split('\n').map(line).sum()
}

/// A name that a sheet can have and none of the others has: at most 31 characters, none that a name cannot hold, no apostrophe at
/// an end.
pub(super) fn sheet_name(name: &str, taken: &[String]) -> String {
    let clean: String =
        name.chars().filter(|c| !matches!(c, '[' | ']' | '*' | '?' | ':' | '/' | '\\')).collect();
    let clean = clean.trim_matches('\'').trim();
    let clean = if clean.is_empty() { "–" } else { clean };
    let cut = |most: usize| clean.chars().take(most).collect::<String>();
    let is_free = |name: &String| taken.iter().all(|known| known.to_lowercase() != name.to_lowercase());
    std::iter::once(cut(31))
        .chain((2..).map(|n| format!("{} {n}", cut(26))))
        .find(is_free)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::tree::{Column, RowKind};

    #[test]
    fn names_of_sheets() {
        let taken = ["Gaps".to_owned()];
        let long = "x".repeat(40);
        let cases = [
            ("Summary", "Summary".to_owned()),
            ("gaps", "gaps 2".to_owned()),
            ("a/b: [c]?", "ab c".to_owned()),
            ("'quoted'", "quoted".to_owned()),
            ("***", "–".to_owned()),
            (long.as_str(), "x".repeat(31)),
        ];
        for (name, wanted) in cases {
            assert_eq!(sheet_name(name, &taken), wanted, "{name}");
        }
    }

    #[test]
    fn columns_are_as_wide_as_their_words_within_limits() {
        let mut table =
            Table::new("", vec![Column::words("Id"), Column::words("Text"), Column::numbers("Score")]);
        table.row(
            RowKind::Plain,
            vec![Cell::text("T01"), Cell::text("x".repeat(198)), Cell::text("x".repeat(200))],
        );
        // Eight at least, 40 at most; numbers by their heading alone: eight at least.
        let found = widths(&[table]);
        assert_eq!(found.iter().map(|width| width.wanted).collect::<Vec<_>>(), [8.0, 40.0, 8.0]);
        // Of a word of 198 letters 18 stay together, with two beside them.
        assert_eq!(found.iter().map(|width| width.least).collect::<Vec<_>>(), [8.0, 20.0, 8.0]);
        // 10 x 7 pixels hold 9 letters of 7.6, or 8 bold ones of 8.2: 18 take two lines, 19 three; an empty line is one.
        let of = |text: &str, bold| lines(text, 10.0, bold);
        let [nine, eighteen, nineteen] = [9, 18, 19].map(|many| "n".repeat(many));
        assert_eq!([of(&eighteen, false), of(&nineteen, false), of("a\n\nb", false)], [2, 3, 3]);
        assert_eq!([of(&nine, false), of(&nine, true)], [1, 2]);
        // A line ends between words: 5 x 7.6 + 4 + 4 x 7.6 = 72.4, 70 fit.
        assert_eq!([of("nnnnn nnnn", false), of("nnnn nnnn", false)], [2, 1]);
        // Of "illi" 13 letters of 3.65 are 47.4.
        assert_eq!(of("illiilliillii", false), 1);
        assert_eq!((height(1), height(100)), (14.75, 409.0));
    }

    #[test]
    fn the_wider_columns_give_way_where_a_page_is_full() {
        let width = |wanted, least, text| Width { wanted, least, text };
        // 100 x 7 + 5 = 705, and 8 x 7 + 5 = 61: one of each has room on 1180.
        assert_eq!(on_a_page(&[width(100.0, 9.0, 1.0), width(8.0, 8.0, 0.0)], 0), [100.0, 8.0]);
        // Of three that hold as much, each has 1180 / 3 = 393 at most: 55 x 7 + 5 = 390.
        assert_eq!(on_a_page(&[width(70.0, 9.0, 400.0); 3], 0), [55.0; 3]);
        // Four times the text is twice the width: 111 and 55 take 166 x 7 + 2 x 5 = 1172, 112 and 56 would take 1186.
        assert_eq!(on_a_page(&[width(120.0, 9.0, 400.0), width(120.0, 9.0, 100.0)], 0), [111.0, 55.0]);
        // A column in which hardly anything stands has what its words need: 158 and 9 take 1179.
        assert_eq!(on_a_page(&[width(160.0, 9.0, 40_000.0), width(40.0, 9.0, 1.0)], 0), [158.0, 9.0]);
        // 61 take 432, which are left beside 748; one pixel less, and 60 are left.
        assert_eq!(on_a_page(&[width(61.0, 9.0, 100.0)], 748), [61.0]);
        assert_eq!(on_a_page(&[width(61.0, 9.0, 100.0)], 749), [60.0]);
        // No word is broken for it.
        assert_eq!(on_a_page(&[width(70.0, 65.0, 1.0); 3], 0), [65.0; 3]);
    }
}
