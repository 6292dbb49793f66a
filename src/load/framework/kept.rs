//! What stays of the texts in other languages, where a framework changes those of the one that it extends.
//!
//! A text that is changed says something else than its translations below: they fall away, and the framework's own
//! translation, or its own words with their language before them, stand in their place.

use std::collections::BTreeMap;

use super::texts::{flatten, lesson_page};
use crate::load::yaml::Node;
use crate::model::course::Lesson;
use crate::model::language::Page;

/// The texts of each file as the layers have them, the lowest first, and as they are now.
#[derive(Debug, Default)]
pub(super) struct Kept(BTreeMap<String, Vec<Page>>);

impl Kept {
    /// Adds a file: its trees, the lowest first, and its tree now.
    pub(super) fn add(&mut self, file: &str, levels: &[Option<Node>], now: Option<&Node>) {
        let pages =
            levels.iter().map(Option::as_ref).chain([now]).map(|node| node.map(page).unwrap_or_default());
        self.0.insert(file.to_owned(), pages.collect());
    }

    /// Adds a lesson: its texts, the lowest first, and now.
    pub(super) fn add_lesson(&mut self, file: &str, levels: impl Iterator<Item = Option<Lesson>>) {
        let pages = levels.map(|lesson| lesson.map(lesson_page).unwrap_or_default());
        self.0.insert(file.to_owned(), pages.collect());
    }

    /// Sets what a file says now.
    pub(super) fn now(&mut self, file: &str, node: &Node) {
        if let Some(last) = self.0.get_mut(file).and_then(|pages| pages.last_mut()) {
            *last = page(node);
        }
    }

    /// A file that says nothing any more.
    pub(super) fn forget(&mut self, file: &str) {
        if let Some(last) = self.0.get_mut(file).and_then(|pages| pages.last_mut()) {
            last.clear();
        }
    }

    /// Does the translation of a text of the layer `level`, counted from the lowest, still say what the framework says?
    pub(super) fn keeps(&self, level: usize, file: &str, path: &str) -> bool {
        let Some(pages) = self.0.get(file) else { return true };
        let text =
            |page: Option<&Page>| page.and_then(|page| page.get(path)).map(|text| text.trim().to_owned());
        match (text(pages.get(level)), text(pages.last())) {
            (Some(then), Some(now)) => then == now,
            // What is hidden keeps its title, for the list of what is hidden.
            (Some(_), None) => matches!(path.split('.').collect::<Vec<_>>()[..], ["indicators", _, "title"]),
            (None, _) => true,
        }
    }

    /// Is the text now that of the lowest layer?
    pub(super) fn is_as_before(&self, file: &str, path: &str) -> bool {
        self.0.get(file).is_none_or(|pages| {
            let text =
                |page: Option<&Page>| page.and_then(|page| page.get(path)).map(|text| text.trim().to_owned());
            text(pages.first()) == text(pages.last())
        })
    }
}

fn page(node: &Node) -> Page {
    let mut page = Page::new();
    flatten(&node.value.plain(), String::new(), &mut |path, text| {
        page.insert(path, text);
    });
    page
}
