//! The table of contents: the chapters, each with the field of its page.
//!
//! The whole is no field: LibreOffice takes what stands inside one for finished words and shows no page.

use super::body::{Body, Paragraph};
use super::run::Look;
use crate::document::tree::Inline;

/// A field of Word: what it computes, and what is shown until it is computed anew.
pub(super) fn field(instruction: &str, shown: &str) -> String {
    format!("{}{shown}{END}", begin(instruction))
}

/// The beginning of a field, before what it shows.
fn begin(instruction: &str) -> String {
    format!(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
    )
}

/// The same field, to be computed anew as soon as a program opens the file.
fn dirty(field: &str) -> String {
    let (begin, renewed) = ("w:fldCharType=\"begin\"", "w:fldCharType=\"begin\" w:dirty=\"true\"");
    field.replacen(begin, renewed, 1)
}

/// The end of a field.
const END: &str = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

impl Body<'_> {
    /// The contents: the chapters of the document, each with its page. Pages are known to the program that sets them.
    pub(super) fn contents(&mut self, title: &Inline) {
        let document = self.document;
        let entries: Vec<(String, &Inline)> = document
            .sections()
            .filter_map(|section| Some((self.marks.name(&section.id)?, &section.title)))
            .collect();
        // Where a template numbers the headings, this one is none of them: list 0 is no list.
        let list = self.dressed.then_some((0, 0));
        let heading = self.run(&title.plain(), Look::default());
        self.paragraph(Paragraph { list, ..Paragraph::of("TOCHeading") }, &heading);
        for (mark, title) in entries {
            let words = self.run(&title.plain(), Look::default());
            // Renewed by Word when it opens the file; until then it shows no number, rather than a wrong one.
            let unknown = self.run("–", Look::default());
            let page = dirty(&field(&format!("PAGEREF {mark} \\h"), &unknown));
            let entry = format!(
                "<w:hyperlink w:anchor=\"{mark}\" w:history=\"1\">{words}<w:r><w:tab/></w:r>{page}</w:hyperlink>"
            );
            self.paragraph(Paragraph::of("TOC1"), &entry);
        }
    }

    /// The words that number a table or a figure, such as `Table 3`: the number is a field, so that a list can be made of them.
    pub(super) fn numbered(&mut self, key: &str, sequence: &str, number: u64) -> String {
        let words = self.locale.format(key, &[("number", crate::locale::Arg::Text("\u{1}"))]);
        let (before, behind) = words.split_once('\u{1}').unwrap_or((words.as_str(), ""));
        let shown = self.run(&number.to_string(), Look::default());
        let counted = field(&format!("SEQ {sequence} \\* ARABIC"), &shown);
        let behind = format!("{behind} ");
        format!("{}{counted}{}", self.run(before, Look::default()), self.run(&behind, Look::default()))
    }
}
