//! Cards: numbers with their names, side by side.

use super::body::{Body, Paragraph};
use super::run::Look;
use crate::document::tree::{Card, CellValue};

/// The most cards in a row.
const MOST: usize = 5;

impl Body<'_> {
    /// Cards as a table without lines, as many in a row as find room.
    pub(super) fn cards(&mut self, cards: &[Card]) {
        if cards.is_empty() {
            return;
        }
        // Rows of one length: six are three and three, not five and one.
        let rows = cards.len().div_ceil(MOST);
        let columns = cards.len().div_ceil(rows);
        let width = self.width / columns;
        let direction = if self.rtl { "<w:bidiVisual/>" } else { "" };
        self.made.xml.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Cards\"/>{direction}<w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0000\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>{}</w:tblGrid>",
            format!("<w:gridCol w:w=\"{width}\"/>").repeat(columns)
        ));
        for row in cards.chunks(columns) {
            self.made.xml.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for card in (0..columns).map(|place| row.get(place)) {
                self.made
                    .xml
                    .push_str(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"));
                match card {
                    Some(card) => self.card(card),
                    None => self.paragraph(Paragraph::of("CardNote"), ""),
                }
                self.made.xml.push_str("</w:tc>");
            }
            self.made.xml.push_str("</w:tr>");
        }
        self.made.xml.push_str("</w:tbl>");
        // Two tables without a paragraph between them would be one.
        self.between_tables();
    }

    fn card(&mut self, card: &Card) {
        self.line("CardNote", &card.title);
        let missing = matches!(card.value, CellValue::Missing(_));
        let look = if missing { Look::of("Missing") } else { Look::default() };
        let value = self.looking(&card.value.shown(), look);
        self.paragraph(Paragraph::of(if missing { "CardNote" } else { "CardValue" }), &value);
        self.line("CardNote", &card.note);
    }
}
