//! Fields as content controls: what is filled in on a screen is found again by its tag, and on paper there is room to write.

use std::fmt::Write as _;

use super::body::{Body, Paragraph};
use super::escape::attribute;
use super::marks::of_field;
use super::run::Look;
use crate::document::tree::{Choice, Field, Fill, Inline, Span, lines};

/// Stands where nothing was filled in: spaces, so that a program that takes them for words, as LibreOffice does when it saves,
/// has said nothing.
const NOTHING: &str = "\u{2002}\u{2002}\u{2002}\u{2002}\u{2002}";
/// More characters has no name of a control.
const MOST: usize = 64;

impl Body<'_> {
    /// A field to fill in.
    pub(super) fn field(&mut self, field: &Field) {
        match &field.fill {
            Fill::Choice(choices) => {
                for line in lines(choices) {
                    let mut runs = String::new();
                    for (n, choice) in line.iter().enumerate() {
                        if n > 0 {
                            self.add_run("\u{2003}\u{2003}", Look::default(), &mut runs);
                        }
                        self.boxed(field, choice, &mut runs);
                        let apart = if line.len() > 1 { "\u{a0}" } else { "\t" };
                        self.add_run(apart, Look::default(), &mut runs);
                        runs.push_str(&self.runs(&choice.said(self.locale)));
                    }
                    self.paragraph(Paragraph::of("Choice"), &runs);
                }
            }
            Fill::Line(value) => self.written(field, value, "Answer", "<w:text/>"),
            Fill::Text(value) => self.written(field, value, "LongAnswer", "<w:text w:multiLine=\"1\"/>"),
            Fill::Day(value) => {
                let chosen = match value.is_empty() {
                    true => String::new(),
                    false => format!(" w:fullDate=\"{}T00:00:00Z\"", attribute(value, 10)),
                };
                let language = attribute(self.locale.tag(), MOST);
                let kind = format!(
                    "<w:date{chosen}><w:dateFormat w:val=\"yyyy-MM-dd\"/><w:lid w:val=\"{language}\"/><w:storeMappedDataAs w:val=\"dateTime\"/><w:calendar w:val=\"gregorian\"/></w:date>"
                );
                self.written(field, value, "Answer", &kind);
            }
        }
    }

    /// A box to tick, named by its question and by what stands beside it.
    fn boxed(&mut self, field: &Field, choice: &Choice, out: &mut String) {
        let tag = format!("{}.{}", field.tag, choice.code);
        let label = choice.label.plain();
        let name = match field.label.is_empty() {
            true => label,
            false => Inline::labelled(field.label.clone(), label, self.locale).plain(),
        };
        let (state, sign) = if choice.ticked { (1, "\u{2612}") } else { (0, "\u{2610}") };
        let kind = format!(
            "<w14:checkbox><w14:checked w14:val=\"{state}\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/><w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox>"
        );
        let sign = self.run(sign, Look::of("Box"));
        self.control((&tag, &name), "", &kind, &sign, out);
    }

    /// A label with room for words behind it.
    fn written(&mut self, field: &Field, value: &str, style: &'static str, kind: &str) {
        let (shows, words) = match value.is_empty() {
            true => ("<w:showingPlcHdr/>", self.run(NOTHING, Look::of("PlaceholderText"))),
            false => ("", self.run(value, Look::default())),
        };
        let colon = self.locale.text("colon");
        let mut runs = self.runs(&Inline::from(Span::Strong(field.label.clone())).text(format!("{colon} ")));
        self.control((&field.tag, &field.label.plain()), shows, kind, &words, &mut runs);
        self.paragraph(Paragraph::of(style), &runs);
    }

    /// A control in a line, inside a bookmark of the same name. It can be filled in and not be deleted.
    fn control(
        &mut self,
        (tag, name): (&str, &str),
        shows: &str,
        kind: &str,
        content: &str,
        out: &mut String,
    ) {
        let (id, mark) = (self.id(), self.id());
        let _ = write!(
            out,
            "<w:bookmarkStart w:id=\"{mark}\" w:name=\"{}\"/><w:sdt><w:sdtPr><w:alias w:val=\"{}\"/><w:tag w:val=\"{}\"/><w:id w:val=\"{id}\"/><w:lock w:val=\"sdtLocked\"/>{shows}{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt><w:bookmarkEnd w:id=\"{mark}\"/>",
            of_field(tag),
            attribute(name, MOST),
            attribute(tag, MOST)
        );
    }
}
