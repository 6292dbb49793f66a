//! A form to read, and to answer on paper: Markdown.

use super::{Kind, Worded};
use crate::document::markdown;
use crate::document::writer::WriteError;
use crate::form::booklet::booklet;

/// The questionnaire as text.
#[derive(Debug)]
pub(super) struct Markdown;

impl Kind for Markdown {
    fn name(&self) -> &'static str {
        "md"
    }

    fn about(&self) -> &'static str {
        "kind-md"
    }

    fn write(&self, forms: &[Worded<'_>]) -> Result<Vec<u8>, WriteError> {
        let texts = forms.iter().map(|one| markdown::text(&booklet(one.form, one.locale), one.locale));
        Ok(texts.collect::<Vec<_>>().join("\n").into_bytes())
    }
}
