//! Words beside the fields: paragraphs that are not as the form was written, each by the question that it belongs to.

use crate::model::own_words::OwnWords;

/// What of a document stands in no field, while it is read.
#[derive(Debug)]
pub(super) struct Beside<'a> {
    /// The words with which the form was written; `None` where it does not say.
    own: Option<&'a OwnWords<'a>>,
    /// The words of this paragraph so far.
    text: String,
    /// The question of the last field.
    question: String,
    /// A heading came after that field: what follows belongs to the next one.
    is_headed: bool,
    /// Questions of the paragraphs that were changed.
    changed: Vec<String>,
    /// So many more belong to the next field.
    waiting: usize,
}

impl<'a> Beside<'a> {
    /// Nothing read yet.
    pub(super) fn new(own: Option<&'a OwnWords<'a>>) -> Self {
        Self {
            own,
            text: String::new(),
            question: String::new(),
            is_headed: true,
            changed: Vec::new(),
            waiting: 0,
        }
    }

    /// How much of this paragraph stands in no field so far.
    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// Takes words that may yet turn out to stand in a field.
    pub(super) fn say(&mut self, words: &str) {
        if self.own.is_some() {
            self.text.push_str(words);
        }
    }

    /// What was said since then stands in a field.
    pub(super) fn take_back(&mut self, length: usize) {
        self.text.truncate(length);
    }

    /// A field of a question ends here.
    pub(super) fn field(&mut self, question: &str) {
        question.clone_into(&mut self.question);
        self.is_headed = false;
        self.name_waiting();
    }

    /// This paragraph is a heading.
    pub(super) fn heading(&mut self) {
        self.is_headed = true;
    }

    /// A paragraph ends.
    pub(super) fn paragraph(&mut self) {
        let is_own = self.own.is_none_or(|own| own.has(&self.text));
        self.text.clear();
        if !is_own {
            self.waiting += 1;
            if !self.is_headed {
                self.name_waiting();
            }
        }
    }

    /// The question of each paragraph that was changed.
    pub(super) fn finish(mut self) -> Vec<String> {
        self.name_waiting();
        self.changed
    }

    fn name_waiting(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        self.changed.extend(std::iter::repeat_n(self.question.clone(), waiting));
    }
}
