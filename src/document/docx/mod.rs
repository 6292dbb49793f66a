//! Word documents: a document tree as OOXML that Word, LibreOffice and screen readers take as their own.
//!
//! Structure is said by styles, never by looks: headings, lists, captions, tables whose header rows repeat, alternative texts,
//! the language. The same input gives the same bytes.

mod block;
mod body;
mod cards;
mod columns;
mod contents;
mod dressed;
mod escape;
mod field;
mod figure;
mod marks;
mod own;
mod package;
mod run;
mod table;
mod written;

#[cfg(test)]
mod tests;

use super::face::Face;
use super::templates::Templates;
use super::tree::{Document, Figure};
use super::writer::{Setting, WriteError, Writer};
#[cfg(feature = "png")]
use crate::chart::Medium;

pub use written::is_as_written;

/// Word documents.
#[derive(Debug)]
pub struct Docx;

impl Writer for Docx {
    fn name(&self) -> &'static str {
        "docx"
    }

    fn write(&self, document: &Document, setting: &Setting<'_>) -> Result<Vec<u8>, WriteError> {
        #[cfg(not(feature = "png"))]
        return write(document, setting, &Extras::default());
        #[cfg(feature = "png")]
        {
            let failure = std::cell::RefCell::new(None);
            let picture = |figure: &Figure| match figure.drawing.png(Medium::Captioned, SHARPNESS) {
                Ok(png) => Some(png),
                Err(why) => {
                    let noted = match setting.undrawn {
                        Some(undrawn) => undrawn.note(figure.name, why),
                        None => Err(why),
                    };
                    if let Err(why) = noted {
                        failure.borrow_mut().get_or_insert(why);
                    }
                    None
                }
            };
            let file = write(document, setting, &Extras { pictures: Some(&picture), ..Extras::default() })?;
            match failure.into_inner() {
                Some(error) => Err(error.into()),
                None => Ok(file),
            }
        }
    }
}

/// Pixels to the unit of a chart: 288 to the inch where a page of 680 units has text of 18 cm.
#[cfg(feature = "png")]
const SHARPNESS: f32 = 3.0;

/// A picture of a figure as PNG; `None` where there is none, and its title and description stand in its place.
pub type Pictures<'a> = &'a dyn Fn(&Figure) -> Option<Vec<u8>>;

/// Properties of the file, by name, that are made of the words of each of its paragraphs that stand in no field.
pub type OfOwnWords<'a> = &'a dyn Fn(&[String]) -> Vec<(String, String)>;

/// What a Word document can hold beside the tree.
#[derive(Clone, Copy, Default)]
pub struct Extras<'a> {
    /// Properties of the file that programs read, by name.
    pub properties: &'a [(&'a str, &'a str)],
    /// Where pictures of the figures come from.
    pub pictures: Option<Pictures<'a>>,
    /// What the file says of its own words.
    pub own_words: Option<OfOwnWords<'a>>,
}

impl std::fmt::Debug for Extras<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Extras").field("properties", &self.properties).finish_non_exhaustive()
    }
}

/// The document in a file of Word.
///
/// # Errors
/// When a template is not sound.
pub fn write(document: &Document, setting: &Setting<'_>, extras: &Extras<'_>) -> Result<Vec<u8>, WriteError> {
    let templates = match setting.templates {
        Some(templates) => templates,
        None => Templates::built_in().map_err(WriteError::Templates)?,
    };
    let mut body = body::Body::of(document, setting, extras.pictures);
    if let Some(template) = setting.word {
        body.width = template.page.text_width.unwrap_or(body.width);
        body.face = template.face().map_or(body.face, |name| Face::named(&name));
    }
    body.blocks(&document.body);
    package::packed(body, document, setting, templates, extras)
}
