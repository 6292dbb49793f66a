//! Walks through a tree: what a writer or a test looks for, wherever it stands.

use super::{Block, Document, Figure, Section, Table};

impl Document {
    /// The chapters, of which the table of contents is made.
    pub fn sections(&self) -> impl Iterator<Item = &Section> {
        self.body.iter().filter_map(|block| match block {
            Block::Section(section) => Some(section),
            _ => None,
        })
    }

    /// Every drawing.
    pub fn figures(&self) -> Vec<&Figure> {
        let mut figures = Vec::new();
        each(&self.body, &mut |block| {
            if let Block::Figure(figure) = block {
                figures.push(figure);
            }
        });
        figures
    }
}

impl Section {
    /// Every table of the chapter.
    pub fn tables(&self) -> Vec<&Table> {
        let mut tables = Vec::new();
        each(&self.body, &mut |block| {
            if let Block::Table(table) = block {
                tables.push(table);
            }
        });
        tables
    }
}

impl Block {
    /// The blocks inside this one, part by part.
    pub fn inside(&self) -> Vec<&[Self]> {
        match self {
            Self::Cover(cover) => vec![&cover.body],
            Self::Section(section) => vec![&section.body],
            Self::Headline(headline) => vec![&headline.body],
            Self::Callout(body) | Self::Quote(body) => vec![body],
            Self::Fold(fold) => vec![&fold.body],
            Self::Entry(entry) => vec![&entry.body],
            Self::List(list) => list.items.iter().map(Vec::as_slice).collect(),
            Self::Columns(columns) => columns.columns.iter().map(Vec::as_slice).collect(),
            Self::Contents(_)
            | Self::Heading(_)
            | Self::Paragraph(_)
            | Self::Definitions(_)
            | Self::Table(_)
            | Self::Figure(_)
            | Self::Cards(_)
            | Self::Checklist(_)
            | Self::Field(_)
            | Self::Code(_)
            | Self::Rule => Vec::new(),
        }
    }
}

/// Calls `visit` with every block, however deep, in reading order.
pub fn each<'b>(blocks: &'b [Block], visit: &mut dyn FnMut(&'b Block)) {
    for block in blocks {
        visit(block);
        for inside in block.inside() {
            each(inside, visit);
        }
    }
}
