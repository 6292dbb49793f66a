//! String table of a page in several languages: each text once, with its number, so that a switch of the language finds it.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::Serialize;

/// Texts by number, each in every language of the page.
pub(super) struct Texts<'a> {
    languages: usize,
    numbers: HashMap<Vec<Cow<'a, str>>, usize>,
    all: Vec<Vec<Cow<'a, str>>>,
}

/// A text as the template writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Text<'a> {
    /// Its number in the table.
    pub(super) n: usize,
    /// Its words in the first language.
    pub(super) text: Cow<'a, str>,
}

impl<'a> Texts<'a> {
    /// An empty table.
    pub(super) fn new(languages: usize) -> Self {
        Self { languages, numbers: HashMap::new(), all: Vec::new() }
    }

    /// A text by its words in each language. The same words are the same text.
    pub(super) fn put(&mut self, of: impl FnMut(usize) -> Cow<'a, str>) -> Text<'a> {
        let words: Vec<Cow<'a, str>> = (0..self.languages).map(of).collect();
        let text = words.first().cloned().unwrap_or_default();
        let n = *self.numbers.entry(words).or_insert_with_key(|words| {
            self.all.push(words.clone());
            self.all.len() - 1
        });
        Text { n, text }
    }

    /// The same; `None` where no language has a word.
    pub(super) fn put_any(&mut self, mut of: impl FnMut(usize) -> Cow<'a, str>) -> Option<Text<'a>> {
        (0..self.languages).any(|n| !of(n).is_empty()).then(|| self.put(of))
    }

    /// All texts of a language, by number.
    pub(super) fn of_language(&self, n: usize) -> impl Iterator<Item = &str> {
        self.all.iter().map(move |words| words.get(n).map(|text| &**text).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_in_all_languages_are_one_text() {
        let mut texts = Texts::new(2);
        let mut put = |words: [&'static str; 2]| texts.put(|n| words[n].into()).n;
        assert_eq!(
            [put(["yes", "oui"]), put(["no", "non"]), put(["yes", "si"]), put(["yes", "oui"])],
            [0, 1, 2, 0]
        );
        assert_eq!(texts.of_language(1).collect::<Vec<_>>(), ["oui", "non", "si"]);
        assert_eq!(texts.put_any(|_| "".into()), None);
        assert_eq!(texts.put_any(|n| ["", "seul"][n].into()).map(|text| text.n), Some(3));
    }
}
