//! Blocks as paragraphs: which style each has, and where it stands.

use super::body::{Body, Numbered, Paragraph};
use super::run::Look;
use crate::document::tree::{
    Block, CellValue, Checklist, Definitions, Inline, List, Marks as Bullets, Page, Role, Span,
};

/// The deepest heading that has a style.
const DEEPEST: usize = 6;
/// The deepest list that has a mark.
const DEEPEST_LIST: usize = 8;
/// How far each list is set in.
const STEP: usize = 340;
/// The room of the number of an item, which takes more than a mark.
const OF_NUMBER: usize = 400;
/// What boxes and quotations are called, and the bar at their side.
const CALLOUT: &str = "Callout";
const QUOTE: &str = "Quote";
const BARS: [Bar; 2] = [
    Bar { style: CALLOUT, left: 227, right: 113, thickness: 24, colour: "0072B2" },
    Bar { style: QUOTE, left: 340, right: 340, thickness: 18, colour: "8C8C8C" },
];
/// How far a bar stands beside its text.
const BESIDE: usize = 160;

/// The bar at the side of a box or a quotation, as its style has it; for what stands inside and has another style.
pub(super) struct Bar {
    style: &'static str,
    /// How far its text is set in.
    left: usize,
    pub(super) right: usize,
    /// In eighths of a point.
    pub(super) thickness: usize,
    pub(super) colour: &'static str,
}

impl Bar {
    /// How far the bar itself is set in.
    pub(super) fn at(&self) -> usize {
        self.left - BESIDE
    }
}

impl Body<'_> {
    /// Writes inline text as a paragraph of a style; nothing where there is nothing to read.
    pub(super) fn line(&mut self, style: &'static str, text: &Inline) {
        if !text.is_empty() {
            let runs = self.runs(text);
            self.paragraph(Paragraph::of(style), &runs);
        }
    }

    /// Writes blocks one after the other.
    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        for (n, block) in blocks.iter().enumerate() {
            let begins = n == 0 || matches!(blocks[n - 1], Block::Heading(_));
            match block {
                Block::Figure(figure) => {
                    self.figure(figure, matches!(blocks.get(n + 1), Some(Block::Paragraph(_))));
                }
                // What is said of a heading stands on the page of what it is the heading of.
                Block::Paragraph(one)
                    if begins && n + 1 < blocks.len() && one.role == Role::Aside && !one.text.is_empty() =>
                {
                    let runs = self.runs(&one.text);
                    let style = self.style(one.role);
                    self.paragraph(Paragraph { with_next: true, ..Paragraph::of(style) }, &runs);
                }
                block => self.block(block),
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Cover(cover) => {
                if let Some(logo) = &cover.logo {
                    self.logo(logo);
                }
                self.line("Title", &cover.title);
                self.line("Subtitle", &cover.kind);
                self.blocks(&cover.body);
            }
            Block::Contents(title) => self.contents(title),
            Block::Section(section) => {
                self.break_next |= section.page != Page::Flow;
                self.under = 0;
                self.compact = section.page == Page::Alone;
                self.titled(Some(&section.id), &section.title, &section.body);
                self.compact = false;
                self.break_next = section.page == Page::Alone;
            }
            Block::Heading(heading) => {
                let inside = usize::from(self.level > 0);
                let wanted = self.level.saturating_sub(inside) + usize::from(heading.level.max(1));
                self.under = wanted.min(self.under + 1).min(DEEPEST);
                self.heading(self.under, heading.id.as_deref(), &heading.text);
            }
            Block::Paragraph(paragraph) => self.line(self.style(paragraph.role), &paragraph.text),
            Block::List(list) => self.list(list),
            Block::Definitions(list) => self.definitions(list),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure, false),
            Block::Headline(headline) => {
                let value = headline.value.shown().note(headline.name.clone());
                self.line(
                    if matches!(headline.value, CellValue::Missing(_)) { "About" } else { "Value" },
                    &value,
                );
                self.blocks(&headline.body);
            }
            Block::Cards(cards) => self.cards(cards),
            Block::Columns(columns) => self.columns(columns),
            Block::Callout(body) => self.inside(CALLOUT, body),
            Block::Quote(body) => self.inside(QUOTE, body),
            Block::Fold(fold) => match &fold.id {
                Some(id) => self.titled(Some(id), &fold.summary, &fold.body),
                None => {
                    self.line("About", &Span::Strong(fold.summary.clone()).into());
                    self.blocks(&fold.body);
                }
            },
            Block::Entry(entry) => self.titled(Some(&entry.id), &entry.title, &entry.body),
            Block::Checklist(list) => self.checklist(list),
            Block::Field(field) => self.field(field),
            Block::Code(text) => {
                let runs = self.run(text.trim_end_matches('\n'), Look::default());
                self.paragraph(Paragraph::of("Code"), &runs);
            }
            Block::Rule => self.paragraph(Paragraph::of("Rule"), ""),
        }
    }

    /// The style of a paragraph by what it is for.
    fn style(&self, role: Role) -> &'static str {
        match role {
            Role::Text => self.within.unwrap_or_default(),
            Role::About => "About",
            Role::Aside => self.within.unwrap_or("Aside"),
            Role::Small => "Small",
        }
    }

    /// The bar beside what is being written.
    pub(super) fn bar(&self) -> Option<&'static Bar> {
        BARS.iter().find(|bar| self.within == Some(bar.style))
    }

    /// Writes blocks in a box or as a quotation.
    fn inside(&mut self, style: &'static str, blocks: &[Block]) {
        let outside = self.within.replace(style);
        self.blocks(blocks);
        self.within = outside;
    }

    /// A heading one below the last, and what stands under it.
    fn titled(&mut self, id: Option<&str>, title: &Inline, blocks: &[Block]) {
        let level = (self.under + 1).min(DEEPEST);
        self.heading(level, id, title);
        let outside = (self.level, self.under);
        (self.level, self.under) = (level, level);
        self.blocks(blocks);
        (self.level, self.under) = outside;
    }

    fn heading(&mut self, level: usize, id: Option<&str>, text: &Inline) {
        const STYLES: [&str; DEEPEST] =
            ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"];
        let runs = self.runs(text);
        let runs = self.marked(id, runs);
        self.paragraph(Paragraph::of(STYLES[level.clamp(1, DEEPEST) - 1]), &runs);
    }

    /// Runs with the bookmark of an id around them.
    fn marked(&mut self, id: Option<&str>, runs: String) -> String {
        match id.and_then(|id| self.marks.name(id)) {
            Some(name) => self.bookmarked(&name, &runs),
            None => runs,
        }
    }

    fn list(&mut self, list: &List) {
        let level = self.depth.min(DEEPEST_LIST);
        let (style, number, hanging) = match list.marks {
            Bullets::Bullets => ("ListBullet", 1, STEP),
            Bullets::Numbers(start) => {
                let id = self.made.numbered.len() + 2;
                self.made.numbered.push(Numbered { id, level, start });
                ("ListNumber", id, OF_NUMBER)
            }
        };
        let indent = STEP * (level + 1);
        // The bar of what they stand in goes on beside them.
        let [first, others] = match self.bar() {
            Some(bar) => {
                let inside = Paragraph { indent: bar.left + indent, ..Paragraph::of(bar.style) };
                [Paragraph { hanging: STEP, ..inside }, inside]
            }
            // Said here too: LibreOffice takes the indent of a client's text before that of the list.
            None => [
                Paragraph { indent: indent + hanging - STEP, hanging, ..Paragraph::of(style) },
                Paragraph { indent, ..Paragraph::of("ListContinue") },
            ],
        };
        self.depth += 1;
        for item in &list.items {
            let mut marked = false;
            for block in item {
                match block {
                    Block::Paragraph(paragraph) => {
                        let runs = self.runs(&paragraph.text);
                        let properties = match marked {
                            false => Paragraph { list: Some((number, level)), ..first },
                            true => others,
                        };
                        self.paragraph(properties, &runs);
                        marked = true;
                    }
                    other => self.block(other),
                }
            }
        }
        self.depth -= 1;
        if let Some(more) = &list.more {
            let runs = self.runs(more);
            self.paragraph(others, &runs);
        }
    }

    fn definitions(&mut self, list: &Definitions) {
        for one in &list.items {
            let term = match one.tone {
                Some(tone) => Span::Toned(tone, one.term.clone()),
                None => Span::Strong(one.term.clone()),
            };
            let said = Inline::labelled(term, one.meaning.clone(), self.locale);
            let runs = self.runs(&said);
            let runs = self.marked(one.id.as_deref(), runs);
            self.paragraph(Paragraph::of("Definition"), &runs);
        }
    }

    fn checklist(&mut self, list: &Checklist) {
        for group in &list.groups {
            let level = (self.under + 1).min(DEEPEST);
            self.heading(level, None, &group.title);
            for item in &group.items {
                let mut runs = self.run("\u{2610}\t", Look::of("Box"));
                runs.push_str(&self.runs(item));
                self.paragraph(Paragraph::of("Choice"), &runs);
            }
        }
    }
}
