//! Tables that a screen reader can walk through: a header row that repeats, a caption and a description.

use super::body::{Body, Paragraph};
use super::escape::attribute;
use super::run::{Look, toned};
use crate::document::tree::{
    Cell, CellValue, Column, ColumnKind, Genre, Inline, Look as CellLook, Row, RowKind, Table,
};
use crate::document::widths::{Heads, Layout, layout, note, stands_behind, turns};

/// The height of a row that is written into by hand: 12 mm.
const BY_HAND: &str = "<w:trHeight w:val=\"680\" w:hRule=\"atLeast\"/>";

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
            // A client's own style may let the caption stand alone at the foot of a page.
            self.paragraph(Paragraph { with_next: true, ..Paragraph::of("Caption") }, &caption);
        }
        // Where columns run from right to left, LibreOffice puts upright heads beside the page.
        let crowded = if self.rtl { Heads::Hyphenated } else { Heads::Upright };
        let bar = self.bar();
        let (inset, right) = bar.map_or((0, 0), |bar| (bar.at(), bar.right));
        let width = self.width.saturating_sub(inset + right);
        let Layout { widths, margins, upright, parted, .. } = layout(table, width, self.face, crowded);
        let beside = margins / 2;
        let said = attribute(&table.caption.plain(), 255);
        let titles: Vec<String> = table.columns.iter().map(|column| column.title.plain()).collect();
        let description = attribute(&self.locale.list(&titles), 255);
        let direction = if self.rtl { "<w:bidiVisual/>" } else { "" };
        // Beside a table in a box or a quotation, the bar of its paragraphs goes on.
        let size = match bar {
            Some(bar) => format!(
                "<w:tblW w:w=\"{width}\" w:type=\"dxa\"/><w:tblInd w:w=\"{inset}\" w:type=\"dxa\"/><w:tblBorders><w:left w:val=\"single\" w:sz=\"{}\" w:space=\"0\" w:color=\"{}\"/></w:tblBorders>",
                bar.thickness, bar.colour
            ),
            None => "<w:tblW w:w=\"5000\" w:type=\"pct\"/>".to_owned(),
        };
        let grid: String = widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
        self.made.xml.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/>{direction}{size}<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"{beside}\" w:type=\"dxa\"/><w:right w:w=\"{beside}\" w:type=\"dxa\"/></w:tblCellMar><w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/><w:tblCaption w:val=\"{said}\"/><w:tblDescription w:val=\"{description}\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        ));
        let height = match upright {
            Some(height) => format!("<w:trHeight w:val=\"{height}\" w:hRule=\"atLeast\"/>"),
            None => String::new(),
        };
        self.made.xml.push_str(&format!("<w:tr><w:trPr><w:cantSplit/>{height}<w:tblHeader/></w:trPr>"));
        for (column, width) in table.columns.iter().zip(&widths) {
            let runs = self.runs(&column.title);
            let (turned, paragraph) = match upright.is_some() && turns(column) {
                true => (
                    "<w:textDirection w:val=\"btLr\"/><w:vAlign w:val=\"center\"/>",
                    Paragraph::of("TableHeading"),
                ),
                false if upright.is_some() => {
                    ("<w:vAlign w:val=\"bottom\"/>", self.in_column("TableHeading", column))
                }
                false => ("", self.in_column("TableHeading", column)),
            };
            self.open_cell(*width, 1, turned);
            self.paragraph(paragraph, &runs);
            self.made.xml.push_str("</w:tc>");
        }
        self.made.xml.push_str("</w:tr>");
        // The last row does not stand alone on a page, and neither does what is said below it; what a brief asks to be decided
        // stands together.
        let in_brief = self.document.meta.genre == Genre::Brief;
        let last = table.rows.len().saturating_sub(1);
        for (n, row) in table.rows.iter().enumerate() {
            let with_next = n < last && (in_brief || n + 1 == last) || n == last && !table.notes.is_empty();
            self.row(row, &table.columns, (&widths, parted), with_next);
        }
        self.made.xml.push_str("</w:tbl>");
        if table.notes.is_empty() {
            // Two tables without a paragraph between them would be one.
            self.between_tables();
        }
        for note in &table.notes {
            self.line("TableNote", note);
        }
    }

    fn row(&mut self, row: &Row, columns: &[Column], (widths, parted): (&[usize], bool), with_next: bool) {
        let is_empty = |cell: &Cell| matches!(cell.value, CellValue::Empty) && cell.note.is_empty();
        let height = if row.kind == RowKind::ByHand { BY_HAND } else { "" };
        self.made.xml.push_str(&format!("<w:tr><w:trPr><w:cantSplit/>{height}</w:trPr>"));
        // A row that is the heading of those below it spans the table.
        let spans = row.kind == RowKind::Group && row.cells.iter().skip(1).all(is_empty);
        let shade = match row.kind {
            RowKind::Plain | RowKind::ByHand => "",
            RowKind::Group | RowKind::Total => "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F2F2F2\"/>",
        };
        let shown = if spans { 1 } else { row.cells.len().min(columns.len()) };
        for ((cell, column), width) in row.cells.iter().zip(columns).zip(widths).take(shown) {
            let (width, span) = if spans { (widths.iter().sum(), columns.len()) } else { (*width, 1) };
            self.open_cell(width, span, shade);
            // A row that heads others stays with them, too.
            let note = note(cell, parted);
            self.cell((cell, &note), column, row.kind, with_next || row.kind == RowKind::Group);
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

    fn cell(&mut self, (cell, note): (&Cell, &Inline), column: &Column, kind: RowKind, with_next: bool) {
        let paragraph = Paragraph { with_next, ..self.in_column("TableText", column) };
        let strong = kind.is_strong();
        let style = match cell.look {
            CellLook::Missing => Some("Missing"),
            CellLook::Toned(tone) => Some(toned(tone)),
            CellLook::Fingerprint => Some("CodeChar"),
            CellLook::Plain | CellLook::Apart => None,
        };
        let style = style.or(matches!(cell.value, CellValue::Missing(_)).then_some("Missing"));
        let look = style.or(strong.then_some("Strong")).map(Look::of).unwrap_or_default();
        let mut value = self.looking(&cell.value.shown(), look);
        let note = (!note.is_empty()).then(|| self.looking(note, Look::of("NoteChar")));
        match note {
            Some(note) if stands_behind(cell, column) => {
                value.push_str(&self.run(" ", Look::default()));
                value.push_str(&note);
                self.paragraph(paragraph, &value);
            }
            note => {
                self.paragraph(paragraph, &value);
                note.into_iter().for_each(|note| self.paragraph(paragraph, &note));
            }
        }
    }

    /// A paragraph of a cell: numbers stand at the right in every direction, since digits run from left to right.
    fn in_column(&self, style: &'static str, column: &Column) -> Paragraph {
        Paragraph { at_end: column.kind == ColumnKind::Numbers && !self.rtl, ..Paragraph::of(style) }
    }
}
