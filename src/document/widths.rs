//! Widths of the columns of a table, by the texts that stand in them, so that its rows are as low as the paper allows.

use crate::document::tree::{Cell, Column, ColumnKind, RowKind, Table};

/// A letter of a table, on the average, a bold one, and what is between words, in twentieths of a point.
const LETTER: usize = 97;
const BOLD: usize = 100;
const SPACE: usize = 50;
/// What is free on both sides of a cell, and where the words find no room otherwise.
const MARGINS: usize = 170;
const TIGHT: usize = 110;
/// The width of an upright head of two lines.
const TWO_LINES: usize = 720;
/// A longer word may be hyphenated.
const UNBROKEN: usize = 14;
/// A note of so many letters is an id.
const SHORT: usize = 8;
/// So many pieces are what is left of the width given out in.
const PIECES: usize = 60;
/// So many pieces are looked ahead: one alone may be too little for a longer word.
const AHEAD: [usize; 10] = [1, 2, 4, 6, 8, 12, 18, 27, 40, 60];

/// How the columns of a table share its width.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Layout {
    /// The width of each column.
    pub(super) widths: Vec<usize>,
    /// What is free on both sides of a cell.
    pub(super) margins: usize,
    /// The height of the heads of numbers, where they stand upright.
    pub(super) upright: Option<usize>,
}

/// The width of each column: no narrower than its longest word where there is room, and beyond that as wide as makes the rows lower.
///
/// Where the words find no room, cells move together; where that is not enough, the heads of the columns of numbers stand upright
/// if they may.
pub(super) fn layout(table: &Table, width: usize, turns: bool) -> Layout {
    let level = |margins| -> Vec<Texts> {
        (0..table.columns.len()).map(|n| Texts::of(table, n, margins, true)).collect()
    };
    let fits = |columns: &[Texts]| columns.iter().map(|column| column.least).sum::<usize>() <= width;
    for margins in [MARGINS, TIGHT] {
        let columns = level(margins);
        if fits(&columns) {
            return Layout { widths: shared(&columns, width), margins, upright: None };
        }
    }
    let heads = table.columns.iter().filter(|column| column.kind == ColumnKind::Numbers);
    if !turns || heads.clone().count() == 0 {
        return Layout { widths: shared(&level(TIGHT), width), margins: TIGHT, upright: None };
    }
    let head = |title: String| {
        let all = measure(&title, BOLD);
        let word = title.split_whitespace().map(|word| measure(word, BOLD)).max().unwrap_or(0);
        word.max(all / 2 + 2 * BOLD)
    };
    let longest = heads.map(|column| head(column.title.plain())).max().unwrap_or(0);
    let columns = |margins| -> Vec<Texts> {
        (0..table.columns.len()).map(|n| Texts::of(table, n, margins, false)).collect()
    };
    let margins = if fits(&columns(MARGINS)) { MARGINS } else { TIGHT };
    Layout { widths: shared(&columns(margins), width), margins, upright: Some(longest + MARGINS) }
}

/// Is the note of a cell so short that it stands behind the words and not below them?
pub(super) fn stands_behind(cell: &Cell, column: &Column) -> bool {
    column.kind == ColumnKind::Words && letters(&cell.note.plain()) <= SHORT
}

/// The texts of a column.
struct Texts {
    /// By row, from the head: the paragraphs, each as the widths of its words.
    rows: Vec<Vec<Vec<usize>>>,
    /// What the longest word needs.
    least: usize,
    margins: usize,
    is_words: bool,
}

impl Texts {
    /// Those of a column, with its head or with room for one that stands upright.
    fn of(table: &Table, n: usize, margins: usize, heads: bool) -> Self {
        let column: &Column = &table.columns[n];
        let level = heads || column.kind != ColumnKind::Numbers;
        let head = if level { words(&column.title.plain(), BOLD) } else { Vec::new() };
        let rows = table.rows.iter().filter(|row| row.kind != RowKind::Group || row.cells.len() > 1);
        let cells = rows.filter_map(|row| {
            let cell = row.cells.get(n)?;
            let letter = if row.kind == RowKind::Plain { LETTER } else { BOLD };
            // The heading of the rows below it spans the table.
            let spans = row.kind == RowKind::Group
                && row.cells.iter().skip(1).all(|one| one.value.shown().is_empty());
            let mut texts = words(&cell.value.shown().plain(), letter);
            let note = words(&cell.note.plain(), LETTER);
            match texts.last_mut().filter(|_| stands_behind(cell, column)) {
                Some(last) => last.extend(note.concat()),
                None => texts.extend(note),
            }
            Some(if spans { Vec::new() } else { texts })
        });
        let rows: Vec<Vec<Vec<usize>>> = std::iter::once(head).chain(cells).collect();
        let longest = rows.iter().flatten().flatten().map(|word| unbroken(*word)).max().unwrap_or(0);
        let upright = if level { 0 } else { TWO_LINES };
        let is_words = column.kind == ColumnKind::Words;
        Self { rows, least: (longest.max(3 * LETTER) + margins).max(upright), margins, is_words }
    }

    /// The lines of each row at a width.
    fn lines(&self, width: usize) -> Vec<usize> {
        let room = width.saturating_sub(self.margins).max(LETTER);
        self.rows.iter().map(|row| row.iter().map(|text| lines(text, room)).sum()).collect()
    }
}

/// The column to be widened next, by how many pieces, and its lines then: the one that saves the most for what it takes.
///
/// A row is as high as its highest cell. Where several cells are the highest, none alone makes the row lower; so a high cell counts
/// for something too.
fn best(
    columns: &[Texts],
    widths: &[usize],
    lines: &[Vec<usize>],
    piece: usize,
    left: usize,
) -> Option<(usize, usize, Vec<usize>)> {
    let mut best: Option<(usize, usize, usize, Vec<usize>)> = None;
    for (n, column) in columns.iter().enumerate() {
        // The highest of the other cells of each row.
        let others: Vec<usize> = (0..lines[n].len())
            .map(|row| {
                let others = lines.iter().enumerate().filter(|(other, _)| *other != n);
                others.map(|(_, lines)| lines[row]).max().unwrap_or(0)
            })
            .collect();
        for pieces in AHEAD.into_iter().filter(|pieces| *pieces <= left) {
            let wider = column.lines(widths[n] + pieces * piece);
            let saved = lines[n].iter().zip(&wider).zip(&others).map(|((now, then), others)| {
                let lower = now.max(others) - then.min(now).max(others);
                lower * LOWER + now.pow(2).saturating_sub(then.pow(2))
            });
            let gain = saved.sum::<usize>() * PIECES / pieces;
            if gain > best.as_ref().map_or(0, |known| known.0) {
                best = Some((gain, n, pieces, wider));
            }
        }
    }
    best.map(|(_, n, pieces, wider)| (n, pieces, wider))
}

/// What a line less of a row counts, against the square of the lines of a cell.
const LOWER: usize = 40;

/// The paragraphs of a text, each as the widths of its words.
fn words(text: &str, letter: usize) -> Vec<Vec<usize>> {
    let paragraphs = text.split('\n').filter(|text| !text.trim().is_empty());
    paragraphs.map(|text| text.split([' ', '-']).map(|word| measure(word, letter)).collect()).collect()
}

/// What a word needs: a long one is hyphenated.
fn unbroken(word: usize) -> usize {
    let longest = UNBROKEN * LETTER;
    if word > longest { (word.div_ceil(2) + LETTER).clamp(longest, 24 * LETTER) } else { word }
}

/// The lines that words take in this room.
fn lines(words: &[usize], room: usize) -> usize {
    let (mut lines, mut at) = (1, 0);
    for &word in words {
        let needed = if at == 0 { word } else { at + SPACE + word };
        if needed <= room {
            at = needed;
            continue;
        }
        lines += usize::from(at > 0) + word.saturating_sub(1) / room;
        at = word - word.saturating_sub(1) / room * room;
    }
    lines
}

/// The width of the text, shared among columns.
fn shared(columns: &[Texts], width: usize) -> Vec<usize> {
    let least: usize = columns.iter().map(|column| column.least).sum();
    let Some(left) = width.checked_sub(least).filter(|left| *left > 0) else {
        // Too narrow for its words: each gives way by the same part.
        return columns.iter().map(|column| (column.least * width / least.max(1)).max(1)).collect();
    };
    let mut widths: Vec<usize> = columns.iter().map(|column| column.least).collect();
    let piece = (left / PIECES).max(1);
    let mut lines: Vec<Vec<usize>> =
        columns.iter().zip(&widths).map(|(column, width)| column.lines(*width)).collect();
    let mut pieces = PIECES.min(left);
    while let Some((n, wanted, wider)) = best(columns, &widths, &lines, piece, pieces) {
        widths[n] += wanted * piece;
        lines[n] = wider;
        pieces -= wanted;
    }
    // What no row needs is shared by the words, so that the table is as wide as the text.
    let rest = width - widths.iter().sum::<usize>();
    let words = columns.iter().filter(|column| column.is_words).count();
    for (width, column) in widths.iter_mut().zip(columns) {
        *width += match words {
            0 => rest / columns.len(),
            some if column.is_words => rest / some,
            _ => 0,
        };
    }
    widths
}

fn letters(text: &str) -> usize {
    text.chars().count()
}

/// The width of a word whose letters are so wide on the average.
fn measure(word: &str, letter: usize) -> usize {
    word.chars().map(|c| breadth(c) * letter).sum::<usize>() / 100
}

/// The width of a letter against the average, in percent, as in the faces without serifs.
fn breadth(c: char) -> usize {
    match c {
        'i' | 'j' | 'l' | 'î' | 'ï' | '.' | ',' | ';' | ':' | '!' | '|' | '\'' | '’' | '\u{a0}'
        | '\u{202f}' => 48,
        'f' | 'r' | 't' | 'I' | '(' | ')' | '/' => 66,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'ç' => 86,
        'm' | 'w' | 'œ' | 'M' | 'W' => 150,
        'A'..='Z' | 'À'..='Ý' => 115,
        _ => 100,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(widths: Vec<usize>, margins: usize) -> Layout {
        Layout { widths, margins, upright: None }
    }

    fn table(columns: &[&str], cells: &[&str]) -> Table {
        let columns = columns.iter().map(|title| Column::words(*title)).collect();
        let mut table = Table::new("t", columns);
        table.row(RowKind::Plain, cells.iter().map(|text| Cell::text(*text)).collect());
        table
    }

    #[test]
    fn a_long_word_is_hyphenated() {
        let table = |who: &str| table(&["Who", "Score"], &[who, "62.5"]);
        // "Score" needs 115 + 86 + 100 + 66 + 100 = 467, + 170 = 637; half of 40 letters of 97 and the hyphen 20 * 97 + 97 = 2037,
        // + 170; 20 letters 14 * 97 + 170 = 1528.
        let of = |who: &str, width| layout(&table(who), width, true);
        assert_eq!(of(&"a".repeat(40), 2844), level(vec![2207, 637], 170));
        assert_eq!(of(&"a".repeat(20), 2165), level(vec![1528, 637], 170));
    }

    #[test]
    fn heads_of_numbers_stand_upright_where_they_find_no_room() {
        let columns =
            vec![Column::words("Who"), Column::numbers("Observers"), Column::numbers("Ministries of labour")];
        let mut table = Table::new("t", columns);
        table.row(RowKind::Plain, vec![Cell::text("four"), Cell::text("62.5"), Cell::text("62.5")]);
        // "Who" 150 + 100 + 100 = 350; "Observers" 115 + 100 + 86 + 100 + 66 + 86 + 100 + 66 + 86 = 805; "Ministries" 150 + 48 + 100 + 48
        // + 86 + 66 + 66 + 48 + 100 + 86 = 798: with 170 each 520, 975, 968.
        assert_eq!(layout(&table, 2463, true), level(vec![520, 975, 968], 170));
        // With 110 each: 460, 915, 908.
        assert_eq!(layout(&table, 2283, true), level(vec![460, 915, 908], 110));
        // Upright heads of two lines need 720 each.
        let turned = layout(&table, 1960, true);
        assert_eq!((turned.widths, turned.margins), (vec![520, 720, 720], 170));
        assert!(turned.upright.is_some());
        assert_eq!(layout(&table, 1960, false).upright, None, "where they may not");
    }

    #[test]
    fn narrow_letters_take_less_room() {
        // 10 * 48, and 48 of the no-break space with the digits of "75,0": 3 * 100 + 48.
        assert_eq!(measure("iiiiiiiiii", 100), 480);
        assert_eq!(measure("\u{a0}75,0", 100), 396);
        assert_eq!(measure("MM", 50), 150);
    }

    #[test]
    fn lines_of_words() {
        let words = |text: &str| super::words(text, 100).concat();
        // "one" 300 + 50 + "four" 332 + 50 + "six" 220 = 952.
        assert_eq!(lines(&words("one four six"), 951), 2);
        assert_eq!(lines(&words("one four six"), 952), 1);
        // A word of 25 letters takes three lines of ten, and the last has room for another.
        assert_eq!(lines(&[2500, 300], 1000), 3);
        assert_eq!(lines(&[], 1000), 1);
    }

    #[test]
    fn a_column_of_long_texts_gets_what_the_others_do_not_need() {
        let long = "a word and ".repeat(20);
        let Layout { widths, upright, .. } =
            layout(&table(&["a", "b", "c"], &["1", long.trim(), "yes"]), 9000, true);
        assert_eq!(upright, None);
        assert!(widths[1] > 3 * (widths[0] + widths[2]), "{widths:?}");
        let sum: usize = widths.iter().sum();
        assert!(sum <= 9000 && sum > 9000 - 3, "{widths:?}");
    }

    #[test]
    fn a_column_is_as_wide_as_its_longest_word_where_there_is_room() {
        let Layout { widths, .. } =
            layout(&table(&["Organisations", "b"], &["x", "y ".repeat(200).trim()]), 9000, true);
        assert!(widths[0] >= measure("Organisations", BOLD) + MARGINS, "{widths:?}");
        // Where there is none, each gives way by the same part.
        let Layout { widths, .. } =
            layout(&table(&["Organisations", "Organisations"], &["x", "y"]), 1000, true);
        assert_eq!(widths, [500, 500]);
    }
}
