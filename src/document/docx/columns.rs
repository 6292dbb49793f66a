//! Columns: parts of equal rank side by side, where each holds nothing that is wide.

use super::body::{Body, Paragraph};
use crate::document::tree::{Block, Columns, Genre, Width, walk};

impl Body<'_> {
    /// Parts side by side, two or three in a row; one below the other where a part holds a table or a chart.
    pub(super) fn columns(&mut self, columns: &Columns) {
        let most = match columns.width {
            Width::Narrow => 3,
            Width::Wide => 2,
        };
        let parts: Vec<&Vec<Block>> = columns.columns.iter().filter(|part| !part.is_empty()).collect();
        let is_report = self.document.meta.genre == Genre::Report;
        if !is_report || parts.len() < 2 || parts.iter().any(|part| is_wide(part)) {
            parts.into_iter().for_each(|part| self.blocks(part));
            return;
        }
        let across = most.min(parts.len());
        let outside = self.width;
        self.width = outside / across;
        let width = self.width;
        let direction = if self.rtl { "<w:bidiVisual/>" } else { "" };
        let grid = format!("<w:gridCol w:w=\"{width}\"/>").repeat(across);
        self.made.xml.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Columns\"/>{direction}<w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0000\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        ));
        // All headings of a row are of one level.
        let under = self.under;
        for row in parts.chunks(across) {
            self.made.xml.push_str("<w:tr>");
            for part in (0..across).map(|place| row.get(place)) {
                self.made
                    .xml
                    .push_str(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"));
                let before = self.made.xml.len();
                self.under = under;
                self.blocks(part.map_or(&[], |part| part.as_slice()));
                // The schema wants a paragraph at the end of each cell.
                if !self.made.xml[before..].ends_with("</w:p>") {
                    self.paragraph(Paragraph::of("CardNote"), "");
                }
                self.made.xml.push_str("</w:tc>");
            }
            self.made.xml.push_str("</w:tr>");
        }
        self.made.xml.push_str("</w:tbl>");
        self.width = outside;
        // Two tables without a paragraph between them would be one.
        self.between_tables();
    }
}

/// Does it hold what has the width of the page?
fn is_wide(blocks: &[Block]) -> bool {
    let mut is_wide = false;
    walk::each(blocks, &mut |block| {
        is_wide |= matches!(
            block,
            Block::Table(_) | Block::Figure(_) | Block::Cards(_) | Block::Columns(_) | Block::Section(_)
        );
    });
    is_wide
}
