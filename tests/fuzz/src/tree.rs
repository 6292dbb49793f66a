//! A document tree made of bytes: each byte is a choice, and texts are read as they stand.

use tripartite::document::tree::*;

/// So deep are blocks and words inside each other at most.
const DEEPEST: usize = 5;
/// So many parts has a part at most.
const WIDEST: usize = 4;
/// So long is a text at most.
const LONGEST: usize = 40;
/// So many parts has a document at most.
const MOST: usize = 400;

const TONES: [Tone; 6] = [Tone::Act, Tone::Talk, Tone::Show, Tone::Ask, Tone::Minor, Tone::Good];
const ROLES: [Role; 4] = [Role::Text, Role::About, Role::Aside, Role::Small];

/// What is left of the bytes.
pub(crate) struct Maker<'a> {
    rest: &'a [u8],
    made: usize,
}

impl<'a> Maker<'a> {
    pub(crate) fn new(rest: &'a [u8]) -> Self {
        Self { rest, made: 0 }
    }

    pub(crate) fn document(mut self) -> Document {
        let genre = self.of(&[Genre::Report, Genre::Handbook]);
        let meta = Meta { title: self.text(), generator: self.text(), genre, footer: String::new() };
        let mut body = Vec::new();
        while !self.rest.is_empty() && self.made < MOST {
            body.push(self.block(0));
        }
        Document { meta, body }
    }

    /// A number below `end`; 0 where nothing is left.
    fn below(&mut self, end: usize) -> usize {
        let Some((first, rest)) = self.rest.split_first() else { return 0 };
        self.rest = rest;
        usize::from(*first) % end
    }

    fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    fn yes(&mut self) -> bool {
        self.below(2) == 1
    }

    /// So many bytes as the next one says.
    fn text(&mut self) -> String {
        let length = self.below(LONGEST).min(self.rest.len());
        let (text, rest) = self.rest.split_at(length);
        self.rest = rest;
        String::from_utf8_lossy(text).into_owned()
    }

    fn some<T>(&mut self, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.below(WIDEST)).map(|_| make(self)).collect()
    }

    fn option<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.yes().then(|| make(self))
    }

    fn inline(&mut self, depth: usize) -> Inline {
        self.made += 1;
        if depth > DEEPEST || self.made > MOST {
            return self.text().into();
        }
        Inline(self.some(|maker| maker.span(depth + 1)))
    }

    fn span(&mut self, depth: usize) -> Span {
        match self.below(10) {
            0 => Span::Text(self.text()),
            1 => Span::Own(self.text()),
            2 => Span::Strong(self.inline(depth)),
            3 => Span::Emphasis(self.inline(depth)),
            4 => Span::Code(self.text()),
            5 => Span::Id(self.text()),
            6 => Span::Note(self.inline(depth)),
            7 => Span::Toned(self.of(&TONES), self.inline(depth)),
            8 => {
                let to = if self.yes() { Target::Place(self.text()) } else { Target::Address(self.text()) };
                Span::Link { to, text: self.inline(depth) }
            }
            _ => Span::Break,
        }
    }

    fn blocks(&mut self, depth: usize) -> Vec<Block> {
        if depth > DEEPEST || self.made > MOST {
            return Vec::new();
        }
        self.some(|maker| maker.block(depth + 1))
    }

    fn block(&mut self, depth: usize) -> Block {
        self.made += 1;
        match self.below(19) {
            0 => Block::Paragraph(Paragraph { role: self.of(&ROLES), text: self.inline(0) }),
            1 => Block::Cover(Cover {
                logo: self.option(Self::logo),
                authors: self.some(Self::text),
                kind: self.inline(0),
                title: self.inline(0),
                body: self.blocks(depth),
            }),
            2 => Block::Contents(self.inline(0)),
            3 => {
                let page = self.of(&[Page::Flow, Page::New, Page::Alone]);
                Block::Section(Section {
                    id: self.text(),
                    title: self.inline(0),
                    page,
                    body: self.blocks(depth),
                })
            }
            4 => {
                let level = self.below(256) as u8;
                Block::Heading(Heading { level, id: self.option(Self::text), text: self.inline(0) })
            }
            5 => Block::List(self.list(depth)),
            6 => Block::Definitions(self.definitions()),
            7 => Block::Table(self.table()),
            8 => Block::Headline(Headline {
                value: self.value(),
                name: self.inline(0),
                body: self.blocks(depth),
            }),
            9 => Block::Cards(self.some(|maker| Card {
                title: maker.inline(0),
                value: maker.value(),
                note: maker.inline(0),
                series: maker.option(|maker| maker.below(256)),
            })),
            10 => {
                let width = self.of(&[Width::Narrow, Width::Wide]);
                Block::Columns(Columns { width, columns: self.some(|maker| maker.blocks(depth)) })
            }
            11 => Block::Callout(self.blocks(depth)),
            12 => Block::Quote(self.blocks(depth)),
            13 => Block::Fold(Fold {
                id: self.option(Self::text),
                summary: self.inline(0),
                open: self.yes(),
                body: self.blocks(depth),
            }),
            14 => Block::Entry(Entry {
                id: self.text(),
                title: self.inline(0),
                beside: self.yes(),
                body: self.blocks(depth),
            }),
            15 => Block::Checklist(Checklist {
                blank: self.inline(0),
                groups: self.some(|maker| CheckGroup {
                    title: maker.inline(0),
                    items: maker.some(|maker| maker.inline(0)),
                }),
            }),
            16 => Block::Code(self.text()),
            17 => Block::Field(self.field()),
            _ => Block::Rule,
        }
    }

    fn field(&mut self) -> Field {
        let fill = match self.below(4) {
            0 => Fill::Choice(self.some(|maker| Choice {
                code: maker.text(),
                label: maker.inline(0),
                meaning: maker.inline(0),
                ticked: maker.yes(),
            })),
            1 => Fill::Line(self.text()),
            2 => Fill::Text(self.text()),
            _ => Fill::Day(self.text()),
        };
        Field { tag: self.text(), label: self.inline(0), fill }
    }

    /// Its bytes are no picture, as those of a damaged file.
    fn logo(&mut self) -> Logo {
        let ending = self.of(&["svg", "png", "jpeg"]);
        let bytes = self.text().into_bytes().into();
        let size = (1.0 + self.below(256) as f64, 1.0 + self.below(256) as f64);
        Logo { ending, bytes, size, says: self.text() }
    }

    fn list(&mut self, depth: usize) -> List {
        let marks = if self.yes() { Marks::Numbers(self.below(256) as u64) } else { Marks::Bullets };
        List {
            marks,
            role: self.of(&ROLES),
            items: self.some(|maker| maker.blocks(depth)),
            more: self.option(|maker| maker.inline(0)),
        }
    }

    fn definitions(&mut self) -> Definitions {
        let kinds =
            [DefinitionKind::Terms, DefinitionKind::Facts, DefinitionKind::Open, DefinitionKind::Register];
        let kind = self.of(&kinds);
        let items = self.some(|maker| Definition {
            id: maker.option(Self::text),
            term: maker.inline(0),
            tone: maker.option(|maker| maker.of(&TONES)),
            meaning: maker.inline(0),
        });
        Definitions { kind, items }
    }

    fn table(&mut self) -> Table {
        let columns = self.some(|maker| {
            let kind = maker.of(&[ColumnKind::Words, ColumnKind::Numbers]);
            Column { title: maker.inline(0), kind }
        });
        let rows = self.some(|maker| {
            let kind = maker.of(&[RowKind::Plain, RowKind::Group, RowKind::Total]);
            Row { kind, cells: maker.some(Self::cell) }
        });
        Table {
            caption: self.inline(0),
            columns,
            rows,
            notes: self.some(|maker| maker.inline(0)),
            folds: self.yes(),
            quiet: self.yes(),
            stacks: self.yes(),
        }
    }

    fn cell(&mut self) -> Cell {
        let looks = [Look::Plain, Look::Apart, Look::Fingerprint, Look::Missing, Look::Toned(Tone::Act)];
        Cell { value: self.value(), note: self.inline(0), look: self.of(&looks) }
    }

    fn value(&mut self) -> CellValue {
        match self.below(7) {
            0 => CellValue::Empty,
            1 => CellValue::Text(self.inline(0)),
            2 => CellValue::score(self.below(101) as f64, self.text()),
            3 => CellValue::percent(self.below(101) as f64, self.text()),
            4 => CellValue::count(self.below(256) as u64, self.text()),
            5 => CellValue::Date(Shown { value: self.text(), text: self.text() }),
            _ => CellValue::Missing(self.text()),
        }
    }
}
