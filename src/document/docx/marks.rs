//! Marks: the places of a document to which its links and its contents point, as bookmarks.

use std::collections::BTreeMap;

use crate::document::tree::{Block, Document, walk};

/// Bookmarks by the ids of the tree. Word's names know letters, digits and the underscore alone, so a place has a number.
#[derive(Debug, Default)]
pub(super) struct Marks(BTreeMap<String, usize>);

impl Marks {
    /// The marks of a document: the first block with an id has it.
    pub(super) fn of(document: &Document) -> Self {
        let mut marks = BTreeMap::new();
        walk::each(&document.body, &mut |block| {
            let mut add = |id: &str| {
                let next = marks.len() + 1;
                marks.entry(id.to_owned()).or_insert(next);
            };
            match block {
                Block::Section(section) => add(&section.id),
                Block::Heading(heading) => heading.id.iter().for_each(|id| add(id)),
                Block::Fold(fold) => fold.id.iter().for_each(|id| add(id)),
                Block::Entry(entry) => add(&entry.id),
                Block::Definitions(list) => {
                    list.items.iter().filter_map(|one| one.id.as_ref()).for_each(|id| add(id));
                }
                _ => {}
            }
        });
        Self(marks)
    }

    /// The name of the bookmark of an id; `None` where nothing bears it.
    pub(super) fn name(&self, id: &str) -> Option<String> {
        self.0.get(id).map(|number| format!("_Toc{number:08}"))
    }
}

/// The name of the bookmark around a field: its tag with underscores, since a file that LibreOffice saved has the bookmark and
/// may have lost the tag.
pub(super) fn of_field(tag: &str) -> String {
    tag.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_has_a_name_that_word_takes() {
        assert_eq!(of_field("T02P3.answer.3"), "T02P3_answer_3");
        assert_eq!(of_field(&"é".repeat(50)), "_".repeat(40));
    }
}
