//! Widths of the columns of a table, by the texts that stand in them, so that its rows are as low as the paper allows.

use super::breadth::{lines, measure, words};
use super::face::Face;
use crate::document::tree::{Cell, Column, ColumnKind, Inline, Look, RowKind, Table};
use crate::locale::direction::has_rtl;

/// The width of an upright head of two lines.
const TWO_LINES: usize = 720;
/// The most that an upright head is long: 5 cm, since it stands on each page anew.
const LONGEST_HEAD: usize = 2835;
/// A longer word may be hyphenated, and a longer one of a heading of numbers where there is no room for it.
const UNBROKEN: usize = 14;
const HEAD_UNBROKEN: usize = 7;
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
    #[cfg_attr(
        not(any(feature = "word", test)),
        expect(dead_code, reason = "they stand upright in Word alone")
    )]
    pub(super) upright: Option<usize>,
    /// Whether words of the heads of numbers are hyphenated.
    #[cfg_attr(
        not(feature = "pdf"),
        allow(dead_code, reason = "they are hyphenated by typst alone, and compared in tests")
    )]
    pub(super) hyphenated: bool,
    /// Whether notes part between a word and a number.
    pub(super) parted: bool,
}

/// How headings of numbers stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heads {
    /// On lines, with whole words.
    Whole,
    /// On lines, where words may be hyphenated.
    Hyphenated,
    /// Turned, from the foot of the row to its head.
    #[cfg_attr(
        not(any(feature = "word", test)),
        expect(dead_code, reason = "they stand upright in Word alone")
    )]
    Upright,
}

/// The width of each column: no narrower than its longest word where there is room, and beyond that as wide as makes the rows lower.
///
/// Where the words find no room, cells move together; where that is not enough, the headings of numbers give way, which are longer than
/// what stands below them: hyphenated where that can be relied on, else upright. The last to give way is what keeps a word of a note with
/// its number: a line may end there, and never inside a number.
pub(super) fn layout(table: &Table, width: usize, face: Face, crowded: Heads) -> Layout {
    let tries = [
        (face.margins, Heads::Whole, false),
        (face.tight, Heads::Whole, false),
        (face.margins, crowded, false),
        (face.tight, crowded, false),
        (face.tight, crowded, true),
    ];
    let columns = |(margins, heads, parted)| -> Vec<Texts> {
        let looks = Looks { face, margins, heads, parted };
        (0..table.columns.len()).map(|n| Texts::of(table, n, looks)).collect()
    };
    let fits = |columns: &[Texts]| columns.iter().map(|column| column.least).sum::<usize>() <= width;
    let mut texts = columns(tries[0]);
    let mut found = tries[0];
    for &looks in &tries[1..] {
        if fits(&texts) {
            break;
        }
        (found, texts) = (looks, columns(looks));
    }
    let mut widths = shared(&texts, width);
    // Headings that give way are harder to read: it pays where the rows are much lower for it.
    if let Some(longest) = longest_head(table, face).filter(|_| found.1 != crowded) {
        let others = tries[2..4].iter().map(|&looks| (looks, columns(looks)));
        if let Some((looks, other)) = others.into_iter().find(|(_, other)| fits(other)) {
            let wider = shared(&other, width);
            let head = if crowded == Heads::Upright { longest / LINE } else { 0 };
            if (height(&other, &wider) + head) * 4 <= height(&texts, &widths) * 3 {
                (found, widths) = (looks, wider);
            }
        }
    }
    let (margins, heads, parted) = found;
    let upright = longest_head(table, face).filter(|_| heads == Heads::Upright);
    let upright = upright.map(|longest| longest + face.margins);
    Layout { widths, margins, upright, hyphenated: heads == Heads::Hyphenated, parted }
}

/// How many lines the rows of a table take at these widths.
fn height(columns: &[Texts], widths: &[usize]) -> usize {
    let lines: Vec<Vec<usize>> =
        columns.iter().zip(widths).map(|(column, width)| column.lines(*width)).collect();
    let rows = 0..lines.first().map_or(0, Vec::len);
    rows.map(|row| lines.iter().map(|lines| lines[row]).max().unwrap_or(0)).sum()
}

/// The height of a line, in twentieths of a point.
const LINE: usize = 220;

/// Can the heading of a column stand upright? Those of numbers can, unless letters run from right to left there: LibreOffice draws such
/// a heading outside of its cell.
pub(super) fn turns(column: &Column) -> bool {
    column.kind == ColumnKind::Numbers && !has_rtl(&column.title.plain())
}

/// How long the longest upright heading is; `None` where none can be.
fn longest_head(table: &Table, face: Face) -> Option<usize> {
    let turned = table.columns.iter().filter(|column| turns(column));
    turned.map(|column| upright(&column.title.plain(), face).0).max()
}

/// The note of a cell; parted, lines may end between a word and its number.
pub(super) fn note(cell: &Cell, parted: bool) -> Inline {
    if parted { cell.parted_note() } else { cell.note.clone() }
}

/// How long and how wide an upright heading is: on two lines, or on as many as keep it short.
fn upright(title: &str, face: Face) -> (usize, usize) {
    let word = title.split_whitespace().map(|word| measure(word, face.bold)).max().unwrap_or(0);
    // Lines are not of one length.
    let (whole, slack) = (measure(title, face.bold), 2 * face.bold);
    let lines = whole.div_ceil(LONGEST_HEAD - slack).max(2);
    (word.max(whole / lines + slack).min(LONGEST_HEAD), TWO_LINES + (lines - 2) * LINE)
}

/// Is the note of a cell so short that it stands behind the words and not below them?
pub(super) fn stands_behind(cell: &Cell, column: &Column) -> bool {
    column.kind == ColumnKind::Words && letters(&cell.note.plain()) <= SHORT
}

/// How the texts of a table are set.
#[derive(Clone, Copy)]
struct Looks {
    face: Face,
    margins: usize,
    heads: Heads,
    parted: bool,
}

/// The texts of a column.
struct Texts {
    /// By row, from the head: the paragraphs, each as the widths of its words.
    rows: Vec<Vec<Vec<usize>>>,
    /// What the longest word needs.
    least: usize,
    looks: Looks,
    is_words: bool,
}

impl Texts {
    fn of(table: &Table, n: usize, looks: Looks) -> Self {
        let face = looks.face;
        let column: &Column = &table.columns[n];
        let is_words = column.kind == ColumnKind::Words;
        let title = column.title.plain();
        let heads = match looks.heads {
            _ if is_words => Heads::Whole,
            Heads::Upright if !turns(column) => Heads::Hyphenated,
            heads => heads,
        };
        let is_upright = heads == Heads::Upright;
        let head = if is_upright { Vec::new() } else { words(&title, face.bold) };
        let rows = table.rows.iter().filter(|row| row.kind != RowKind::Group || row.cells.len() > 1);
        let cells = rows.filter_map(|row| {
            let cell = row.cells.get(n)?;
            let letter = match (row.kind, cell.look) {
                (kind, _) if kind.is_strong() => face.bold,
                (_, Look::Toned(_)) => face.toned,
                _ => face.letter,
            };
            // The heading of the rows below it spans the table.
            let spans = row.kind == RowKind::Group
                && row.cells.iter().skip(1).all(|one| one.value.shown().is_empty());
            let mut texts = words(&cell.value.shown().plain(), letter);
            let note_words = words(&note(cell, looks.parted).plain(), face.letter);
            match texts.last_mut().filter(|_| stands_behind(cell, column)) {
                Some(last) => last.extend(note_words.concat()),
                None => texts.extend(note_words),
            }
            Some(if spans { Vec::new() } else { texts })
        });
        let cells: Vec<Vec<Vec<usize>>> = cells.collect();
        let whole = |word| unbroken(word, face.letter);
        let in_head = |word: &str| {
            let wide = measure(word, face.bold);
            // No program hyphenates behind an apostrophe.
            let is_short = wide <= HEAD_UNBROKEN * face.bold || word.contains(['\'', '’']);
            if heads == Heads::Hyphenated && !is_short { wide * 3 / 4 } else { whole(wide) }
        };
        let of_head = match heads {
            Heads::Upright => upright(&title, face).1,
            _ => title.split([' ', '-', '\n']).map(in_head).max().unwrap_or(0) + looks.margins,
        };
        let in_cells = cells.iter().flatten().flatten().map(|word| whole(*word)).max().unwrap_or(0);
        let least = of_head.max(in_cells.max(3 * face.letter) + looks.margins);
        let rows = std::iter::once(head).chain(cells).collect();
        Self { rows, least, looks, is_words }
    }

    /// The lines of each row at a width.
    fn lines(&self, width: usize) -> Vec<usize> {
        let Looks { face, margins, .. } = self.looks;
        let room = width.saturating_sub(margins).max(face.letter);
        self.rows.iter().map(|row| row.iter().map(|text| lines(text, room, face.space)).sum()).collect()
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

/// What a word needs: a long one is hyphenated.
fn unbroken(word: usize, letter: usize) -> usize {
    let longest = UNBROKEN * letter;
    if word > longest { (word.div_ceil(2) + letter).clamp(longest, 24 * letter) } else { word }
}

/// How wide a column may be where these find no room together: the widest give way, so that what is short, as a number is, stays
/// whole.
fn longest(mut needed: Vec<usize>, width: usize) -> usize {
    needed.sort_unstable();
    let (mut left, mut columns) = (width, needed.len());
    for one in needed {
        if one * columns > left {
            break;
        }
        left -= one;
        columns -= 1;
    }
    left / columns
}

/// The width of the text, shared among columns.
fn shared(columns: &[Texts], width: usize) -> Vec<usize> {
    let least: usize = columns.iter().map(|column| column.least).sum();
    let Some(left) = width.checked_sub(least) else {
        let most = longest(columns.iter().map(|column| column.least).collect(), width);
        return columns.iter().map(|column| column.least.min(most).max(1)).collect();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::face::WORD;
    use crate::document::tree::Tone;

    fn hyphenated(widths: Vec<usize>, margins: usize) -> Layout {
        Layout { hyphenated: true, ..level(widths, margins) }
    }

    fn level(widths: Vec<usize>, margins: usize) -> Layout {
        Layout { widths, margins, upright: None, hyphenated: false, parted: false }
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
        let of = |who: &str, width| layout(&table(who), width, WORD, Heads::Hyphenated);
        assert_eq!(of(&"a".repeat(40), 2844), level(vec![2207, 637], 170));
        assert_eq!(of(&"a".repeat(20), 2165), level(vec![1528, 637], 170));
    }

    #[test]
    fn headings_of_numbers_are_hyphenated_where_they_find_no_room() {
        let columns =
            vec![Column::words("Who"), Column::numbers("Observers"), Column::numbers("Ministries of labour")];
        let mut table = Table::new("t", columns);
        table.row(RowKind::Plain, vec![Cell::text("four"), Cell::text("62.5"), Cell::text("62.5")]);
        // "Who" 150 + 100 + 100 = 350; "Observers" 115 + 100 + 86 + 100 + 66 + 86 + 100 + 66 + 86 = 805; "Ministries" 150 + 48 + 100 + 48
        // + 86 + 66 + 66 + 48 + 100 + 86 = 798: with 170 each 520, 975, 968.
        assert_eq!(layout(&table, 2463, WORD, Heads::Hyphenated), level(vec![520, 975, 968], 170));
        // With 110 each: 460, 915, 908.
        assert_eq!(layout(&table, 2283, WORD, Heads::Hyphenated), level(vec![460, 915, 908], 110));
        // Three quarters of each heading of numbers, 603 and 598, with 170: 520, 773, 768; with 110: 460, 713, 708.
        assert_eq!(layout(&table, 2061, WORD, Heads::Hyphenated), hyphenated(vec![520, 773, 768], 170));
        assert_eq!(layout(&table, 1881, WORD, Heads::Hyphenated), hyphenated(vec![460, 713, 708], 110));
        // Nothing is hyphenated behind an apostrophe: "d’employeurs" 100 + 48 + 100 + 150 + 100 + 48 + 100 + 86 + 100 + 100 + 66 + 86 = 1084,
        // with 110.
        let one = Table::new("t", vec![Column::numbers("d’employeurs")]);
        assert_eq!(
            Texts::of(&one, 0, Looks { face: WORD, margins: 110, heads: Heads::Hyphenated, parted: false })
                .least,
            1194
        );
        // Upright heads of two lines need 720 each. The longest, "Ministries of labour", takes 798 + 100 + 780 = 1678: half of it, 839, two
        // letters, 200, and 170.
        let turned = layout(&table, 1960, WORD, Heads::Upright);
        assert_eq!((turned.widths, turned.margins, turned.upright), (vec![520, 720, 720], 170, Some(1209)));
        // A heading of words stays whole: 805 of "Observers" and 350, each with 110.
        let table = self::table(&["Who", "Observers"], &["a", "b"]);
        assert_eq!(layout(&table, 1375, WORD, Heads::Hyphenated), level(vec![460, 915], 110));
    }

    #[test]
    fn an_upright_heading_takes_more_lines_rather_than_half_a_page() {
        // Twenty words of four letters with the spaces between them are 99 letters, 9900: four lines of 2835 - 200 hold them, so that it is
        // 9900 / 4 + 200 long; two lines are 720 wide, and two more 440.
        let title = ["aaaa"; 20].join(" ");
        assert_eq!(upright(&title, WORD), (2675, 1160));
        // No word makes it longer than 5 cm.
        assert_eq!(upright(&"a".repeat(40), WORD), (2835, 720));
    }

    #[test]
    fn where_nothing_fits_the_longest_give_way_and_numbers_stay_whole() {
        // Of 1800, 300 and 400 are less than a third and a half of what is left; 1100 are left for 2000.
        assert_eq!(longest(vec![2000, 300, 400], 1800), 1100);
        assert_eq!(longest(vec![2000, 900, 1000], 1800), 600);
        assert_eq!(longest(vec![500], 100), 100);
        // "62.5" (100 + 100 + 48 + 100) * 97 / 100 = 337, with 110; the others share 2000 - 447 = 1553.
        let long = "a".repeat(18);
        let mut table =
            Table::new("t", vec![Column::words("Who"), Column::numbers("Gap"), Column::words("What")]);
        table.row(RowKind::Plain, vec![Cell::text(&*long), Cell::text("62.5"), Cell::text(&*long)]);
        assert_eq!(layout(&table, 2000, WORD, Heads::Whole).widths, [776, 447, 776]);
    }

    #[test]
    fn a_note_parts_before_its_number_where_nothing_else_helps() {
        let mut table = Table::new("t", vec![Column::words("Who"), Column::numbers("Gap")]);
        let cell = Cell::with("62,5", "cible\u{a0}75,0");
        table.row(RowKind::Plain, vec![Cell::text("four"), cell.clone()]);
        // "Who" 150 + 100 + 100 = 350, and 110. "cible" 86 + 48 + 100 + 48 + 100 = 382, 48 and "75,0" 348 are 778: 778 * 97 / 100 = 754,
        // and 110; parted, 382 * 97 / 100 = 370, and 110.
        let of = |width| layout(&table, width, WORD, Heads::Whole);
        assert_eq!(of(1324), level(vec![460, 864], 110));
        assert_eq!(of(940), Layout { parted: true, ..level(vec![460, 480], 110) });
        assert_eq!(note(&cell, true).plain(), "cible 75,0");
        assert_eq!(note(&cell, false).plain(), "cible\u{a0}75,0");
    }

    #[test]
    fn what_is_toned_has_letters_of_its_own() {
        let of = |cell: Cell| {
            let mut table = Table::new("t", vec![Column::words("a")]);
            table.row(RowKind::Plain, vec![cell]);
            let face = Face { toned: 120, ..WORD };
            Texts::of(&table, 0, Looks { face, margins: 0, heads: Heads::Whole, parted: false }).least
        };
        // Ten letters of 97 and of 120.
        let cell = Cell::text("abdeghnopq");
        assert_eq!([of(cell.clone()), of(Cell { look: Look::Toned(Tone::Act), ..cell })], [970, 1200]);
    }

    #[test]
    fn a_column_of_long_texts_gets_what_the_others_do_not_need() {
        let long = "a word and ".repeat(20);
        let Layout { widths, .. } =
            layout(&table(&["a", "b", "c"], &["1", long.trim(), "yes"]), 9000, WORD, Heads::Hyphenated);
        assert!(widths[1] > 3 * (widths[0] + widths[2]), "{widths:?}");
        let sum: usize = widths.iter().sum();
        assert!(sum <= 9000 && sum > 9000 - 3, "{widths:?}");
    }

    #[test]
    fn a_column_is_as_wide_as_its_longest_word_where_there_is_room() {
        let Layout { widths, .. } = layout(
            &table(&["Organisations", "b"], &["x", "y ".repeat(200).trim()]),
            9000,
            WORD,
            Heads::Hyphenated,
        );
        assert!(widths[0] >= measure("Organisations", WORD.bold) + WORD.margins, "{widths:?}");
        // Where there is none, each gives way by the same part.
        let Layout { widths, .. } =
            layout(&table(&["Organisations", "Organisations"], &["x", "y"]), 1000, WORD, Heads::Hyphenated);
        assert_eq!(widths, [500, 500]);
    }
}
