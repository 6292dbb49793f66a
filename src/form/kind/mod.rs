//! Kinds of form: one list, from which the command line, its help and the README are made.

mod csv;
#[cfg(feature = "word")]
mod docx;
mod html;
mod markdown;
#[cfg(feature = "workbook")]
mod xlsform;
#[cfg(feature = "workbook")]
mod xlsx;

use super::model::Form;
use crate::document::writer::WriteError;
use crate::locale::Locale;

/// A form in one language, with the words that are written around it.
#[derive(Clone, Copy)]
pub struct Worded<'a> {
    /// What is asked.
    pub form: &'a Form,
    /// The words of the same language.
    pub locale: &'a Locale,
}

/// A kind of file in which a form goes out.
pub trait Kind: Sync + std::fmt::Debug {
    /// Its short name, as it is typed.
    fn name(&self) -> &'static str;

    /// How names of its files end, without the dot.
    fn ending(&self) -> &'static str {
        self.name()
    }

    /// The key of the words that say what it is.
    fn about(&self) -> &'static str;

    /// Is it written where nobody asks for a kind?
    fn is_usual(&self) -> bool {
        false
    }

    /// Does one file hold the form in every language that is wanted?
    fn holds_all_languages(&self) -> bool {
        false
    }

    /// Is it for a survey team, which runs one form for a whole constituency, and not for one organisation?
    fn is_for_surveys(&self) -> bool {
        false
    }

    /// The file. `forms` is one form in one language, or in every language that is wanted, the usual one first.
    ///
    /// # Errors
    /// When a template is not sound, or a text does not fit the file.
    fn write(&self, forms: &[Worded<'_>]) -> Result<Vec<u8>, WriteError>;
}

/// Every kind, the usual ones first.
pub const KINDS: &[&dyn Kind] = &[
    #[cfg(feature = "workbook")]
    &xlsx::Xlsx,
    #[cfg(feature = "word")]
    &docx::Docx,
    &html::Html,
    &csv::Csv,
    &markdown::Markdown,
    #[cfg(feature = "workbook")]
    &xlsform::XlsForm,
];

/// The kind of this name; capitals do not matter.
pub fn named(name: &str) -> Option<&'static dyn Kind> {
    KINDS.iter().copied().find(|kind| kind.name().eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_has_the_table_of_kinds() {
        let readme = include_str!("../../../README.md");
        let rows = readme.lines().skip_while(|line| !line.starts_with("| kind of form |")).skip(2);
        let rows: Vec<&str> = rows.take_while(|line| line.starts_with('|')).collect();
        let locale = Locale::new("en");
        let kinds = KINDS.iter();
        let expected: Vec<String> =
            kinds.map(|kind| format!("| `{}` | {} |", kind.name(), locale.text(kind.about()))).collect();
        // Without all features some kinds are not there.
        let missing: Vec<&String> = expected.iter().filter(|row| !rows.contains(&row.as_str())).collect();
        assert!(missing.is_empty(), "{missing:#?}\n{rows:#?}");
        assert!(KINDS.iter().all(|kind| named(kind.name()).is_some()));
    }
}
