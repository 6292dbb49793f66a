//! A form for a meeting or for paper: the questionnaire as a Word document, whose boxes and fields are read back by their tags.

use super::{Kind, Worded};
use crate::document::docx::{Extras, write};
use crate::document::writer::{Setting, WriteError};
use crate::form::booklet::booklet;
use crate::form::meta::meta;
use crate::model::own_words;

/// The Word document.
#[derive(Debug)]
pub(super) struct Docx;

impl Kind for Docx {
    fn name(&self) -> &'static str {
        "docx"
    }

    fn about(&self) -> &'static str {
        "kind-docx"
    }

    fn is_usual(&self) -> bool {
        true
    }

    fn write(&self, forms: &[Worded<'_>]) -> Result<Vec<u8>, WriteError> {
        let Some(Worded { form, locale }) = forms.first() else { return Ok(Vec::new()) };
        let meta = meta(form);
        let properties: Vec<(&str, &str)> = meta.iter().map(|(key, value)| (*key, value.as_str())).collect();
        let extras =
            Extras { properties: &properties, own_words: Some(&own_words::properties), ..Extras::default() };
        write(&booklet(form, locale), &Setting::new(locale), &extras)
    }
}
