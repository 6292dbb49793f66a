//! What a form says of itself to the program that reads it back: its number, for whom it is, and from which framework.

use super::model::Form;
use crate::model::columns::FORM_MARK;

/// What a form says of itself, by key. A reader goes by the keys and never by their order.
pub fn meta(form: &Form) -> Vec<(&'static str, String)> {
    vec![
        (FORM_MARK.0, FORM_MARK.1.to_owned()),
        ("form", form.id.clone()),
        ("assessment", form.assessment.clone()),
        ("framework", form.framework.id.clone()),
        ("version", form.framework.version.clone()),
        ("sha256", form.framework.sha256.clone()),
        ("questionnaire", form.questionnaire.clone()),
        ("part", form.part.as_ref().map(|topic| topic.id.clone()).unwrap_or_default()),
        ("language", form.language.to_string()),
        ("constituency", form.constituency.clone()),
        ("organisation", form.organisation.clone()),
    ]
}

/// A thing that is filled in about the return as a whole.
#[derive(Debug, Clone, Copy)]
pub struct About {
    /// What stands in place of the id of an indicator.
    pub id: &'static str,
    /// The key of its words.
    pub label: &'static str,
    /// Words to choose from: what a return holds, and the key of what a reader sees.
    pub choices: &'static [(&'static str, &'static str)],
}

/// Everything that is filled in about the return as a whole, in order.
pub const ABOUT: [About; 6] = [
    About { id: "#organisation", label: "form-organisation", choices: &[] },
    About { id: "#person", label: "form-person", choices: &[] },
    About { id: "#role", label: "form-role", choices: &[] },
    About { id: "#answered_on", label: "form-answered-on", choices: &[] },
    About {
        id: "#capacity",
        label: "form-capacity",
        choices: &[
            ("organisation", "form-capacity-organisation"),
            ("individual", "form-capacity-individual"),
        ],
    },
    About { id: "#consent", label: "form-consent", choices: &[("yes", "form-yes"), ("no", "form-no")] },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Locale, languages};
    use crate::model::columns::{Column, known};
    use crate::model::response::{Capacity, Consent};

    #[test]
    fn what_a_reader_chooses_is_understood_in_every_language() {
        for language in languages() {
            let locale = Locale::new(language);
            for (word, key) in ABOUT.iter().flat_map(|about| about.choices) {
                let shown = locale.text(key);
                let same = match Capacity::parse(word) {
                    Some(capacity) => Capacity::parse(&shown) == Some(capacity),
                    None => Consent::parse(word) == Consent::parse(&shown) && Consent::parse(word).is_some(),
                };
                assert!(same, "{language}: {word} is shown as {shown}");
            }
        }
    }

    #[test]
    fn the_questions_about_consent_and_capacity_are_known_as_headings() {
        for language in languages() {
            let locale = Locale::new(language);
            let heading = |key: &str| known(&locale.text(key).to_lowercase());
            assert_eq!(heading("form-consent"), Some(Column::Consent), "{language}");
            assert_eq!(heading("form-capacity"), Some(Column::Capacity), "{language}");
        }
    }
}
