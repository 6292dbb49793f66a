//! Tables that a screen reader can walk through: a header row that repeats, a caption and a description.

use super::body::{Body, Paragraph};
use super::escape::attribute;
use super::run::{Look, toned};
use crate::document::tree::{Cell, CellValue, Column, ColumnKind, Look as CellLook, Row, RowKind, Table};

/// A letter of a table, on the average, and what is free on both sides of a cell, in twentieths of a point.
const LETTER: usize = 100;
const MARGINS: usize = 170;
/// The width of an upright head of two lines.
const TWO_LINES: usize = 720;
/// The height of a row that is written into by hand: 12 mm.
const BY_HAND: &str = "<w:trHeight w:val=\"680\" w:hRule=\"atLeast\"/>";
/// A longer word may be hyphenated.
const UNBROKEN: usize = 14;

impl Body<'_> {
    /// A table with its caption above and its notes below.
    pub(super) fn table(&mut self, table: &Table) {
        if table.columns.is_empty() {
            return;
        }
        if !table.quiet && !table.caption.is_empty() {
            self.tables += 1;
            let mut caption = self.numbered("table-numbered", "Table", self.tables);
            caption.push_str(&self.runs(&table.caption));
            self.paragraph(Paragraph::of("Caption"), &caption);
        }
        let (widths, upright) = widths(table, self.width);
        let said = attribute(&table.caption.plain(), 255);
        let titles: Vec<String> = table.columns.iter().map(|column| column.title.plain()).collect();
        let description = attribute(&self.locale.list(&titles), 255);
        let direction = if self.rtl { "<w:bidiVisual/>" } else { "" };
        let grid: String = widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
        self.made.xml.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/>{direction}<w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/><w:tblCaption w:val=\"{said}\"/><w:tblDescription w:val=\"{description}\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        ));
        let height = match upright {
            Some(height) => format!("<w:trHeight w:val=\"{height}\" w:hRule=\"atLeast\"/>"),
            None => String::new(),
        };
        self.made.xml.push_str(&format!("<w:tr><w:trPr><w:cantSplit/>{height}<w:tblHeader/></w:trPr>"));
        for (column, width) in table.columns.iter().zip(&widths) {
            let runs = self.runs(&column.title);
            let (turned, paragraph) = match upright.is_some() && column.kind == ColumnKind::Numbers {
                true => (
                    "<w:textDirection w:val=\"btLr\"/><w:vAlign w:val=\"center\"/>",
                    Paragraph::of("TableHeading"),
                ),
                false if upright.is_some() => {
                    ("<w:vAlign w:val=\"bottom\"/>", in_column("TableHeading", column))
                }
                false => ("", in_column("TableHeading", column)),
            };
            self.open_cell(*width, 1, turned);
            self.paragraph(paragraph, &runs);
            self.made.xml.push_str("</w:tc>");
        }
        self.made.xml.push_str("</w:tr>");
        for row in &table.rows {
            self.row(row, &table.columns, &widths);
        }
        self.made.xml.push_str("</w:tbl>");
        if table.notes.is_empty() {
            // Two tables without a paragraph between them would be one.
            self.made.xml.push_str("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"60\"/></w:pPr></w:p>");
        }
        for note in &table.notes {
            self.line("Small", note);
        }
    }

    fn row(&mut self, row: &Row, columns: &[Column], widths: &[usize]) {
        let is_empty = |cell: &Cell| matches!(cell.value, CellValue::Empty) && cell.note.is_empty();
        // A row of a name and nothing else is written into by hand.
        let by_hand = row.kind == RowKind::Plain && row.cells.len() > 1 && row.cells.iter().skip(1).all(is_empty);
        let height = if by_hand { BY_HAND } else { "" };
        self.made.xml.push_str(&format!("<w:tr><w:trPr><w:cantSplit/>{height}</w:trPr>"));
        // A row that is the heading of those below it spans the table.
        let spans = row.kind == RowKind::Group && row.cells.iter().skip(1).all(is_empty);
        let shade = match row.kind {
            RowKind::Plain => "",
            RowKind::Group | RowKind::Total => "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F2F2F2\"/>",
        };
        let shown = if spans { 1 } else { row.cells.len().min(columns.len()) };
        for ((cell, column), width) in row.cells.iter().zip(columns).zip(widths).take(shown) {
            let (width, span) = if spans { (widths.iter().sum(), columns.len()) } else { (*width, 1) };
            self.open_cell(width, span, shade);
            self.cell(cell, column, row.kind);
            self.made.xml.push_str("</w:tc>");
        }
        self.made.xml.push_str("</w:tr>");
    }

    fn open_cell(&mut self, width: usize, span: usize, shade: &str) {
        let span = if span > 1 { format!("<w:gridSpan w:val=\"{span}\"/>") } else { String::new() };
        self.made.xml.push_str(&format!(
            "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{span}{shade}</w:tcPr>"
        ));
    }

    fn cell(&mut self, cell: &Cell, column: &Column, kind: RowKind) {
        // A row that heads others stays with them.
        let paragraph = Paragraph { with_next: kind == RowKind::Group, ..in_column("TableText", column) };
        let strong = kind != RowKind::Plain;
        let style = match cell.look {
            CellLook::Missing => Some("Missing"),
            CellLook::Toned(tone) => Some(toned(tone)),
            CellLook::Fingerprint => Some("CodeChar"),
            CellLook::Plain | CellLook::Apart => None,
        };
        let style = style.or(matches!(cell.value, CellValue::Missing(_)).then_some("Missing"));
        let look = style.or(strong.then_some("Strong")).map(Look::of).unwrap_or_default();
        let value = self.looking(&cell.value.shown(), look);
        self.paragraph(paragraph, &value);
        if !cell.note.is_empty() {
            let note = self.looking(&cell.note, Look::of("NoteChar"));
            self.paragraph(paragraph, &note);
        }
    }
}

/// A paragraph of a cell: numbers stand at the end of the line.
fn in_column(style: &'static str, column: &Column) -> Paragraph {
    Paragraph { at_end: column.kind == ColumnKind::Numbers, ..Paragraph::of(style) }
}

/// The width of each column, by the texts that stand in it: no narrower than its longest word where there is room.
///
/// Where the words find no room, the heads of the columns of numbers stand upright, in a row of the height that comes back.
fn widths(table: &Table, width: usize) -> (Vec<usize>, Option<usize>) {
    let (narrow, columns) = wanted(table, true);
    let heads = table.columns.iter().filter(|column| column.kind == ColumnKind::Numbers);
    if narrow <= width || heads.clone().count() == 0 {
        return (shared(&columns, width), None);
    }
    let head = |title: String| {
        let word = title.split_whitespace().map(letters).max().unwrap_or(0);
        word.max(letters(&title) / 2 + 2)
    };
    let longest = heads.map(|column| head(column.title.plain())).max().unwrap_or(0);
    (shared(&wanted(table, false).1, width), Some(longest * LETTER + MARGINS))
}

/// What each column needs at the least and what it would like, and the sum of the former; with the heads of the columns of numbers or
/// without them.
fn wanted(table: &Table, heads: bool) -> (usize, Vec<(usize, usize)>) {
    let texts = |n: usize| {
        let cells = table
            .rows
            .iter()
            .filter(|row| row.kind != RowKind::Group)
            .filter_map(move |row| row.cells.get(n));
        cells.flat_map(|cell| [cell.value.shown(), cell.note.clone()])
    };
    let columns: Vec<(usize, usize)> = (0..table.columns.len())
        .map(|n| {
            let column = &table.columns[n];
            let head = (heads || column.kind != ColumnKind::Numbers).then(|| column.title.clone());
            let all: Vec<String> = texts(n).chain(head.clone()).map(|text| text.plain()).collect();
            let word =
                all.iter().flat_map(|text| text.split([' ', '\n', '-'])).map(letters).max().unwrap_or(0);
            let word = if word > UNBROKEN { (word.div_ceil(2) + 1).clamp(UNBROKEN, 24) } else { word };
            let upright = if head.is_none() { TWO_LINES } else { 0 };
            let least = (word.max(3) * LETTER + MARGINS).max(upright);
            let longest = texts(n).map(|text| letters(&text.plain())).max().unwrap_or(0);
            // A long text is broken; what it needs grows more slowly than it.
            let needed = if longest > 20 { 20 + (longest - 20) / 6 } else { longest };
            (least, (needed.min(60) * LETTER + MARGINS).max(least))
        })
        .collect();
    (columns.iter().map(|column| column.0).sum(), columns)
}

/// The width of the text, shared among columns.
fn shared(columns: &[(usize, usize)], width: usize) -> Vec<usize> {
    let least: usize = columns.iter().map(|column| column.0).sum();
    let wanted: usize = columns.iter().map(|column| column.1).sum();
    let share = |(narrow, wide): &(usize, usize)| match () {
        // Too narrow for its words: each gives way by the same part.
        () if least >= width => narrow * width / least,
        () if wanted > width => narrow + (wide - narrow) * (width - least) / (wanted - least),
        () => wide * width / wanted,
    };
    columns.iter().map(|column| share(column).max(1)).collect()
}

fn letters(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_as_wide_as_its_words_ask_for() {
        let table = |who: &str| {
            let mut table = Table::new("t", vec![Column::words("Who"), Column::numbers("Score")]);
            table.row(RowKind::Group, vec![Cell::text("x".repeat(50)), Cell::default()]);
            table.row(RowKind::Plain, vec![Cell::text(who), Cell::text("62.5")]);
            table
        };
        // 14 letters want 1570, "Score" wants 670: all the room is shared alike.
        assert_eq!(widths(&table("four four four"), 9638).0, [1570 * 9638 / 2240, 670 * 9638 / 2240]);
        // 80 letters want those of 30 and need those of 4; "Score" is never broken.
        assert_eq!(widths(&table(&"four ".repeat(16)), 2000), (vec![1330, 670], None));
        // A long word is hyphenated, and takes half of its letters and the hyphen, and 14 at the least.
        assert_eq!(widths(&table(&"x".repeat(40)), 2940), (vec![2270, 670], None));
        assert_eq!(widths(&table(&"x".repeat(20)), 2240), (vec![1570, 670], None));
    }

    #[test]
    fn heads_of_numbers_stand_upright_where_they_find_no_room() {
        let columns =
            vec![Column::words("Who"), Column::numbers("Observers"), Column::numbers("Ministries of labour")];
        let mut table = Table::new("t", columns);
        table.row(RowKind::Plain, vec![Cell::text("four"), Cell::text("62.5"), Cell::text("62.5")]);
        // 570, 1070 and 1170 are 2810.
        assert_eq!(widths(&table, 2810), (vec![570, 1070, 1170], None));
        // With upright heads of two lines 720 each, in a row for half of "Ministries of labour" and two letters.
        assert_eq!(widths(&table, 2010), (vec![570, 720, 720], Some(12 * 100 + 170)));
    }
}
