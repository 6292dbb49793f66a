//! Sentence of a finding before it has words: an id and typed arguments
//!
//! `locale` makes the text from it, in the reader's language: the words stand in `reports/lang/findings`.

use std::borrow::Cow;
use std::path::Path;

use super::Place;
use super::printable::excerpt;

/// Sentence without words: the id of a message in `reports/lang/findings/<language>.ftl`, and what is put into it.
#[derive(Debug, Clone, PartialEq)]
pub struct Sentence {
    /// Id of the message.
    pub id: &'static str,
    /// Arguments by the names of their variables in the message.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// Argument of a sentence. Its type decides how a language writes it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Argument {
    /// Text quoted from the user's material, an id or a key: written as it is, made an [`excerpt`].
    Text(String),
    /// Whole number that counts things: chooses the plural.
    Count(u64),
    /// Score or limit: written with the decimal mark of the language.
    Number(f64),
    /// List of names, written by the language's rule for lists.
    Names(Names),
    /// File or folder, or a place in one.
    Place(Place),
    /// Sentence or noun phrase inside another sentence.
    Sentence(Box<Sentence>),
}

/// The most names that a list shows.
const MOST_NAMES: usize = 50;

/// List of names as a sentence shows it: the first of them, and the number of the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// Those that are shown.
    pub shown: Vec<String>,
    /// How many there are besides.
    pub more: usize,
    /// Each stands in the quotation marks of the language.
    pub quoted: bool,
}

impl Names {
    /// Names without quotation marks.
    pub fn plain(names: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let mut names = names.into_iter();
        let shown = names.by_ref().take(MOST_NAMES).map(|name| excerpt(name.as_ref())).collect();
        Self { shown, more: names.count(), quoted: false }
    }

    /// Names in quotation marks.
    pub fn quoted(names: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self { quoted: true, ..Self::plain(names) }
    }

    /// The first so many of these names, with the number of the others.
    #[must_use]
    pub fn first(mut self, most: usize) -> Self {
        self.more += self.shown.len().saturating_sub(most);
        self.shown.truncate(most);
        self
    }
}

impl Sentence {
    /// Sentence with its arguments.
    pub fn new(id: &'static str, arguments: Vec<(&'static str, Argument)>) -> Self {
        Self { id, arguments }
    }

    /// Applies a change to every place among the arguments, also in sentences inside.
    pub(super) fn for_each_place(&mut self, change: &dyn Fn(&mut Place)) {
        for (_, argument) in &mut self.arguments {
            match argument {
                Argument::Place(place) => change(place),
                Argument::Sentence(inner) => inner.for_each_place(change),
                _ => {}
            }
        }
    }

    /// Applies a change to this sentence and to every sentence inside.
    pub(super) fn for_each(&mut self, change: &dyn Fn(&mut Self)) {
        change(self);
        for (_, argument) in &mut self.arguments {
            if let Argument::Sentence(inner) = argument {
                inner.for_each(change);
            }
        }
    }

    /// Argument of this name, if it is a text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.arguments.iter().find_map(|(known, argument)| match argument {
            Argument::Text(text) if *known == name => Some(text.as_str()),
            _ => None,
        })
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(excerpt(text))
    }
}

impl From<&String> for Argument {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<Cow<'_, str>> for Argument {
    fn from(text: Cow<'_, str>) -> Self {
        Self::from(&*text)
    }
}

impl From<usize> for Argument {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

impl From<u64> for Argument {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Argument {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl From<f64> for Argument {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<Names> for Argument {
    fn from(names: Names) -> Self {
        Self::Names(names)
    }
}

impl From<&Path> for Argument {
    fn from(path: &Path) -> Self {
        Self::Place(Place::file(path))
    }
}

impl From<&Place> for Argument {
    fn from(place: &Place) -> Self {
        Self::Place(place.clone())
    }
}

impl From<Sentence> for Argument {
    fn from(sentence: Sentence) -> Self {
        Self::Sentence(Box::new(sentence))
    }
}

/// Makes a [`Sentence`] from its id and its arguments: `sentence!("answer-off-scale", answer, indicator = id)`.
///
/// An argument is named like its variable in `reports/lang/findings/<language>.ftl`; where a local variable has
/// that name it needs no value. The type of the value decides the kind of argument. A test holds that every id
/// exists in every language, with these variables.
macro_rules! sentence {
    ($id:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $crate::diag::Sentence::new(
            $id,
            vec![$((stringify!($name), $crate::diag::sentence!(@ $name $(= $value)?))),*],
        )
    };
    (@ $name:ident) => { $crate::diag::Argument::from($name) };
    (@ $name:ident = $value:expr) => { $crate::diag::Argument::from($value) };
}
pub(crate) use sentence;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_type_of_a_value_decides_the_kind_of_argument() {
        let answer = "x\u{200b}";
        let made = sentence!("an-id", answer, count = 3_usize, number = 2.5, names = Names::quoted(["a"]));
        assert_eq!(
            made.arguments,
            [
                ("answer", Argument::Text("x\\u{200b}".to_owned())),
                ("count", Argument::Count(3)),
                ("number", Argument::Number(2.5)),
                ("names", Argument::Names(Names { shown: vec!["a".to_owned()], more: 0, quoted: true })),
            ]
        );
        assert_eq!(sentence!("bare"), Sentence { id: "bare", arguments: Vec::new() });
    }

    #[test]
    fn a_long_list_shows_its_first_names_and_counts_the_others() {
        let names = Names::plain(["a", "b", "c"]);
        assert_eq!((names.clone().first(3).more, names.clone().first(3).shown.len()), (0, 3));
        assert_eq!((names.clone().first(1).more, names.first(1).shown), (2, vec!["a".to_owned()]));
    }
}
