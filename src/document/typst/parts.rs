//! The parts that blocks are made of, as data.

use serde_json::{Value as Json, json};

use super::letters::{joins, legible};
use super::logo::picture;
use super::view::View;
use crate::chart::{Medium, outlined};
use crate::document::tree::{
    Block, Card, CellValue, Checklist, Choice, Columns, Definition, DefinitionKind, Definitions, Field,
    Figure, Fill, Inline, List, Logo, Marks, Role, Tone, Width, lines, walk,
};

impl View<'_> {
    pub(super) fn paragraph(&self, role: Role, text: &Inline) -> Json {
        json!({ "kind": "paragraph", "role": of(role), "text": self.words(text) })
    }

    pub(super) fn list(&self, list: &List) -> Json {
        let start = match list.marks {
            Marks::Bullets => None,
            Marks::Numbers(start) => Some(start),
        };
        json!({
            "kind": "list",
            "start": start,
            "role": of(list.role),
            "items": list.items.iter().map(|item| self.blocks(item)).collect::<Vec<_>>(),
            "more": list.more.as_ref().map(|more| self.words(more)),
        })
    }

    pub(super) fn definitions(&self, list: &Definitions) -> Json {
        let of = match list.kind {
            DefinitionKind::Terms => "terms",
            DefinitionKind::Facts => "facts",
            DefinitionKind::Open => "open",
            DefinitionKind::Register => "register",
        };
        let item = |one: &Definition| {
            json!({
                "id": self.place(one.id.as_deref()),
                "term": self.words(&one.term),
                "tone": one.tone.map(Tone::name),
                "meaning": self.words(&one.meaning),
            })
        };
        let items: Vec<Json> = list.items.iter().map(item).collect();
        json!({ "kind": "definitions", "of": of, "items": items, "colon": self.setting.locale.text("colon") })
    }

    /// A drawing with what it shows, for those who do not see it.
    pub(super) fn figure(&self, figure: &Figure) -> Json {
        let drawing = &figure.drawing;
        let svg = match drawing.svg(Medium::Page) {
            Ok(svg) => svg.lines().map(legible).collect::<Vec<_>>().join("\n"),
            Err(error) => {
                self.failure.borrow_mut().get_or_insert(error);
                return Json::Null;
            }
        };
        // The writer of PDF knows no text for such a letter of a drawing, and a file that is read aloud may hold none without.
        let svg = if svg.contains(joins) { outlined(&svg).unwrap_or(svg) } else { svg };
        let mut files = self.files.borrow_mut();
        let file = format!("charts/{}-{}.svg", files.len(), figure.name);
        files.insert(file.clone(), svg.into_bytes());
        let size = (drawing.width(Medium::Page), drawing.height(Medium::Page));
        let says = self.said(&[drawing.title(), drawing.description(), figure.name]);
        json!({ "kind": "figure", "file": format!("/{file}"), "says": says, "size": size })
    }

    /// A logo; nothing where it cannot be drawn.
    pub(super) fn logo(&self, logo: &Logo) -> Option<Json> {
        let (ending, bytes) = picture(logo)?;
        let file = format!("logo.{ending}");
        self.files.borrow_mut().insert(file.clone(), bytes);
        Some(
            json!({ "file": format!("/{file}"), "says": self.said(&[&logo.says, "logo"]), "size": logo.size }),
        )
    }

    /// The first text, with the second behind it; the last stands in where there is neither.
    fn said(&self, texts: &[&str]) -> String {
        let (last, texts) = texts.split_last().unwrap_or((&"", &[]));
        let said: Vec<&str> = texts.iter().copied().filter(|text| !text.trim().is_empty()).collect();
        self.line(&if said.is_empty() { (*last).to_owned() } else { said.join(". ") })
    }

    pub(super) fn card(&self, card: &Card) -> Json {
        json!({
            "title": self.isolated(&card.title),
            "value": self.words(&card.value.shown()),
            "missing": matches!(card.value, CellValue::Missing(_)),
            "note": self.words(&card.note),
            "series": card.series,
        })
    }

    /// Parts of equal rank, one below the other where one of them holds what needs the whole width.
    pub(super) fn columns(&self, columns: &Columns) -> Json {
        let mut is_wide = false;
        for column in &columns.columns {
            walk::each(column, &mut |block| is_wide |= matches!(block, Block::Table(_) | Block::Figure(_)));
        }
        let most = match columns.width {
            _ if is_wide => 1,
            Width::Narrow => 3,
            Width::Wide => 2,
        };
        let parts: Vec<Vec<Json>> = columns.columns.iter().map(|column| self.blocks(column)).collect();
        json!({ "kind": "columns", "most": most, "columns": parts })
    }

    pub(super) fn checklist(&self, list: &Checklist) -> Json {
        let groups = list.groups.iter().map(|group| {
            let items: Vec<Json> = group.items.iter().map(|item| self.isolated(item)).collect();
            json!({ "title": self.isolated(&group.title), "items": items })
        });
        json!({ "kind": "checklist", "blank": self.isolated(&list.blank), "groups": groups.collect::<Vec<_>>() })
    }

    pub(super) fn field(&self, field: &Field) -> Json {
        let choice = |one: &Choice| json!({ "ticked": one.ticked, "text": self.words(&one.said(self.setting.locale)) });
        let (of, value, choices) = match &field.fill {
            Fill::Choice(list) => {
                let lines = lines(list).into_iter().map(|line| line.iter().map(choice).collect()).collect();
                ("choice", "", lines)
            }
            Fill::Line(value) | Fill::Day(value) => ("line", value.as_str(), Vec::<Vec<Json>>::new()),
            Fill::Text(value) => ("text", value.as_str(), Vec::new()),
        };
        json!({
            "kind": "field",
            "of": of,
            "label": self.words(&field.label),
            "colon": self.setting.locale.text("colon"),
            "value": self.isolated(&Inline::own(value)),
            "choices": choices,
        })
    }
}

fn of(role: Role) -> &'static str {
    match role {
        Role::Text => "text",
        Role::About => "about",
        Role::Aside => "aside",
        Role::Small => "small",
    }
}
