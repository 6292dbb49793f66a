//! What each template is given: a block as finished HTML of its parts, and plain words for its kind.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use minijinja::{Value, context};

use super::inline::{attribute, parting};
use super::{DEEPEST, Page, TITLE, safe, words};
use crate::chart::Medium;
use crate::document::tree::{
    Block, Card, Cell, CellValue, Checklist, Choice, Column, ColumnKind, DefinitionKind, Definitions, Field,
    Figure, Fill, Inline, List, Logo, Look, Marks, Page as Paper, Role, Row, RowKind, Table, Tone, Width,
    lines,
};

/// A table of more rows than a reader takes in at once can be folded; its caption says how many there are.
const LONG: usize = 12;
/// More columns than a phone can squeeze.
const WIDE: usize = 6;

impl Page<'_> {
    /// A block as HTML.
    pub(super) fn block(&self, block: &Block) -> String {
        match block {
            Block::Cover(cover) => self.rendered(
                "cover.html",
                context! {
                    logo => cover.logo.as_ref().map(logo),
                    kind => words(&cover.kind),
                    title => self.isolated(&cover.title),
                    body => self.blocks(&cover.body),
                },
            ),
            Block::Contents(title) => self.contents(title),
            Block::Section(section) => {
                self.under.set(TITLE);
                let (_, body) = self.titled(&section.body);
                let page = match section.page {
                    Paper::Flow => "flow",
                    Paper::New => "new",
                    Paper::Alone => "alone",
                };
                let title = self.isolated(&section.title);
                self.rendered("section.html", context! { id => &section.id, title, page, body })
            }
            Block::Heading(heading) => {
                // Headings of a tree begin at 2, below the title of what they stand in.
                let wanted = self.level.get() + usize::from(heading.level.max(2)) - 1;
                let level = wanted.min(self.under.get() + 1).min(DEEPEST);
                self.under.set(level);
                let text = self.isolated(&heading.text);
                self.rendered("heading.html", context! { level, id => &heading.id, text })
            }
            Block::Paragraph(paragraph) => self.rendered(
                "paragraph.html",
                context! { role => role(paragraph.role), text => words(&paragraph.text) },
            ),
            Block::List(list) => self.list(list),
            Block::Definitions(definitions) => self.definitions(definitions),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Headline(headline) => self.rendered(
                "headline.html",
                context! {
                    value => words(&headline.value.shown()),
                    missing => matches!(headline.value, CellValue::Missing(_)),
                    name => words(&headline.name),
                    body => self.blocks(&headline.body),
                },
            ),
            Block::Cards(cards) => {
                let cards: Vec<Value> = cards.iter().map(|one| self.card(one)).collect();
                self.rendered("cards.html", context! { cards })
            }
            Block::Columns(columns) => self.rendered(
                "columns.html",
                context! {
                    wide => columns.width == Width::Wide,
                    columns => columns.columns.iter().map(|column| self.blocks(column)).collect::<Vec<_>>(),
                },
            ),
            Block::Callout(body) => self.rendered("callout.html", context! { body => self.blocks(body) }),
            Block::Quote(body) => self.rendered("quote.html", context! { body => self.blocks(body) }),
            Block::Fold(fold) => {
                // What can be linked to is a part of the section, and what it is called a heading.
                let (level, body) = match &fold.id {
                    Some(_) => self.titled(&fold.body),
                    None => (0, self.blocks(&fold.body)),
                };
                let summary = self.isolated(&fold.summary);
                self.rendered(
                    "fold.html",
                    context! { id => &fold.id, level, summary, open => fold.open, body },
                )
            }
            Block::Entry(entry) => {
                let (level, body) = self.titled(&entry.body);
                let title = self.isolated(&entry.title);
                self.rendered(
                    "entry.html",
                    context! { id => &entry.id, level, title, beside => entry.beside, body },
                )
            }
            Block::Checklist(list) => self.checklist(list),
            Block::Field(field) => self.field(field),
            Block::Code(text) => self.rendered("code.html", context! { text }),
            Block::Rule => self.rendered("rule.html", context! {}),
        }
    }

    fn contents(&self, title: &Inline) -> String {
        let entry = |id: &str, title: &Inline| context! { id, title => words(title) };
        let sections: Vec<Value> = self.document.sections().map(|s| entry(&s.id, &s.title)).collect();
        let search = !self.script().is_empty();
        self.rendered(
            "contents.html",
            context! {
                title => words(title),
                sections,
                search => search.then(|| self.locale.text("handbook-search")),
                nothing => self.locale.text("handbook-search-none"),
            },
        )
    }

    fn list(&self, list: &List) -> String {
        let item = |blocks: &Vec<Block>| match blocks.as_slice() {
            // An item of one paragraph is its text.
            [Block::Paragraph(paragraph)] => words(&paragraph.text),
            blocks => self.blocks(blocks),
        };
        let start = match list.marks {
            Marks::Bullets => None,
            Marks::Numbers(start) => Some(start),
        };
        self.rendered(
            "list.html",
            context! {
                start,
                role => role(list.role),
                items => list.items.iter().map(item).collect::<Vec<_>>(),
                more => list.more.as_ref().map(words),
            },
        )
    }

    fn definitions(&self, definitions: &Definitions) -> String {
        let items: Vec<Value> = definitions
            .items
            .iter()
            .map(|one| {
                context! {
                    id => &one.id,
                    term => words(&one.term),
                    tone => one.tone.map(Tone::name),
                    meaning => words(&one.meaning),
                }
            })
            .collect();
        let kind = match definitions.kind {
            DefinitionKind::Terms => "terms",
            DefinitionKind::Facts => "facts",
            DefinitionKind::Open => "open",
            DefinitionKind::Register => "register",
        };
        self.rendered("definitions.html", context! { kind, items, colon => self.locale.text("colon") })
    }

    fn table(&self, table: &Table) -> String {
        let column = |column: &Column| {
            context! { title => self.isolated(&parting(&column.title)), number => column.kind == ColumnKind::Numbers }
        };
        let row = |row: &Row| {
            let cells = row.cells.iter().zip(&table.columns).enumerate();
            let cells: Vec<Value> =
                cells.map(|(n, (one, column))| self.cell(one, column, n == 0, table)).collect();
            let kind = match row.kind {
                RowKind::Plain => "",
                RowKind::Group => "group",
                RowKind::Total => "total",
                RowKind::ByHand => "hand",
            };
            context! { kind, cells }
        };
        self.rendered(
            "table.html",
            context! {
                caption => self.isolated(&table.caption),
                label => self.named(&table.caption),
                scrolls => self.locale.text("table-scrolls"),
                quiet => table.quiet,
                fold => table.folds && table.rows.len() > LONG,
                wide => table.columns.len() > WIDE,
                stacks => table.stacks,
                columns => table.columns.iter().map(column).collect::<Vec<_>>(),
                rows => table.rows.iter().map(row).collect::<Vec<_>>(),
                notes => table.notes.iter().map(words).collect::<Vec<_>>(),
            },
        )
    }

    /// The name of a table for those who hear it: what it shows, or that it is one.
    fn named(&self, caption: &Inline) -> Value {
        if caption.is_empty() { self.locale.text("table-unnamed").into() } else { safe(attribute(caption)) }
    }

    fn figure(&self, figure: &Figure) -> String {
        let drawing = &figure.drawing;
        let drawn = drawing.svg(Medium::Page).and_then(|page| Ok((page, drawing.svg(Medium::Phone)?)));
        match drawn {
            Ok((page, phone)) => self.rendered(
                "figure.html",
                context! {
                    name => figure.name,
                    title => drawing.title(),
                    width => drawing.width(Medium::Page),
                    height => drawing.height(Medium::Page),
                    svg => safe(page.to_owned()),
                    phone => safe(phone.to_owned()),
                },
            ),
            Err(error) => {
                self.failures.borrow_mut().drawing.get_or_insert(error);
                String::new()
            }
        }
    }

    fn checklist(&self, list: &Checklist) -> String {
        let groups: Vec<Value> = list
            .groups
            .iter()
            .map(|group| {
                let items: Vec<Value> = group.items.iter().map(|item| self.isolated(item)).collect();
                context! { title => self.isolated(&group.title), items }
            })
            .collect();
        self.rendered("checklist.html", context! { blank => self.isolated(&list.blank), groups })
    }

    fn field(&self, field: &Field) -> String {
        let choice = |one: &Choice| context! { ticked => one.ticked, text => words(&one.said(self.locale)) };
        let (kind, value, choices) = match &field.fill {
            Fill::Choice(list) => {
                let lines = lines(list).into_iter();
                ("choice", "", lines.map(|line| line.iter().map(choice).collect::<Vec<_>>()).collect())
            }
            Fill::Line(value) | Fill::Day(value) => ("line", value.as_str(), Vec::new()),
            Fill::Text(value) => ("text", value.as_str(), Vec::new()),
        };
        let label = words(&field.label);
        let colon = self.locale.text("colon");
        self.rendered(
            "field.html",
            context! { kind, name => safe(attribute(&field.label)), label, colon, value, choices },
        )
    }

    fn card(&self, card: &Card) -> Value {
        context! {
            title => self.isolated(&card.title),
            value => words(&card.value.shown()),
            missing => matches!(card.value, CellValue::Missing(_)),
            note => words(&card.note),
            series => card.series,
        }
    }

    /// A cell: its words are isolated, since as a rule somebody typed them.
    fn cell(&self, cell: &Cell, column: &Column, heading: bool, table: &Table) -> Value {
        let look = match cell.look {
            Look::Plain => "",
            Look::Missing => "missing",
            Look::Apart => "apart",
            Look::Fingerprint => "hash",
            Look::Toned(tone) => tone.name(),
        };
        let looks = [if column.kind == ColumnKind::Numbers { "n" } else { "" }, look];
        let looks: Vec<&str> = looks.into_iter().filter(|look| !look.is_empty()).collect();
        let said = !matches!(cell.value, CellValue::Empty);
        // In print there may be no room for a range on one line.
        let note = if column.kind == ColumnKind::Numbers { cell.parted_note() } else { cell.note.clone() };
        let shown = cell.value.shown();
        context! {
            heading,
            look => looks.join(" "),
            // Where cells are stacked, the heading of the column stands with the cell.
            label => (table.stacks && !heading && said).then(|| safe(attribute(&column.title))),
            text => self.isolated(&if heading { parting(&shown) } else { shown }),
            note => (!note.is_empty()).then(|| self.isolated(&note)),
        }
    }
}

/// A logo inside the page, which shows it as a picture and never runs it.
fn logo(logo: &Logo) -> Value {
    let media = if logo.ending == "svg" { "svg+xml" } else { logo.ending };
    let source = format!("data:image/{media};base64,{}", BASE64_STANDARD.encode(&logo.bytes));
    context! { source => safe(source), says => &logo.says }
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Text => "text",
        Role::About => "about",
        Role::Aside => "aside",
        Role::Small => "small",
    }
}
