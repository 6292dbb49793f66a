//! Parts of Excel's workbooks that belong to others: which they are, and the notes on the cells of a sheet.

use quick_xml::events::Event;

use super::limits::MOST_SHEETS;
use super::lines::NOTES;
use super::reference::reference;
use super::refusal::Refusal;
use crate::load::container::Container;
use crate::load::container::xml::{attribute, is};

/// A part that belongs to another.
pub(super) struct Relation {
    /// The id by which the other part names it.
    pub(super) id: String,
    /// The last word of its kind, such as `worksheet`.
    pub(super) kind: String,
    /// Its name in the file.
    pub(super) target: String,
}

/// The parts that belong to one; to the whole file for no name.
pub(super) fn relations(container: &mut Container<'_>, of: &str) -> Result<Vec<Relation>, Refusal> {
    let (folder, file) = of.rsplit_once('/').unwrap_or(("", of));
    let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    let Some(mut xml) = container.xml(&format!("{folder}_rels/{file}.rels"))? else { return Ok(Vec::new()) };
    let mut list = Vec::new();
    loop {
        match xml.next()? {
            Event::Start(tag) if is(&tag, "Relationship") && list.len() < MOST_SHEETS * 2 => {
                let said = |name| attribute(&tag, name).unwrap_or_default();
                // What lies outside is never opened.
                if said("TargetMode") == "External" {
                    continue;
                }
                let target = said("Target");
                let target = match target.strip_prefix('/') {
                    Some(whole) => whole.to_owned(),
                    None => within(&folder, &target),
                };
                let kind = said("Type").rsplit('/').next().unwrap_or_default().to_owned();
                list.push(Relation { id: said("Id"), kind, target });
            }
            Event::Eof => return Ok(list),
            _ => {}
        }
    }
}

/// The name of a part that another one in this folder gives as seen from there.
fn within(folder: &str, target: &str) -> String {
    let mut steps: Vec<&str> = Vec::new();
    for step in folder.split('/').chain(target.split('/')) {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// The cells on which somebody put a note.
pub(super) fn notes(container: &mut Container<'_>, part: &str) -> Result<Vec<(u32, u32)>, Refusal> {
    let Some(mut xml) = container.xml(part)? else { return Ok(Vec::new()) };
    let mut cells = Vec::new();
    loop {
        match xml.next()? {
            Event::Start(tag) if is(&tag, "comment") && cells.len() < NOTES => {
                cells.extend(attribute(&tag, "ref").as_deref().and_then(reference));
            }
            Event::Eof => return Ok(cells),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_parts_as_seen_from_a_folder() {
        #[rustfmt::skip]
        let cases = [
            ("xl/worksheets/", "../comments1.xml",     "xl/comments1.xml"),
            ("xl/",            "./worksheets/a.xml",   "xl/worksheets/a.xml"),
            ("",               "xl/workbook.xml",      "xl/workbook.xml"),
            ("xl/",            "../../../a.xml",       "a.xml"),
        ];
        for (folder, target, expected) in cases {
            assert_eq!(within(folder, target), expected, "{folder} {target}");
        }
    }
}
