//! PDF by typst: a document tree as data, which a template of ours lays out; PDF/UA-1 and PDF/A-2a in one file, the same bytes each
//! time.
//!
//! No text of the tree is ever read as typst: the template finds it in a file of JSON, as strings.

mod finding;
mod inline;
mod letters;
mod logo;
mod parts;
mod table;
mod view;
mod world;

#[cfg(test)]
mod tests;

use typst::diag::{At as _, SourceResult};
use typst::foundations::Smart;
use typst::syntax::Span;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use self::view::View;
use self::world::Paper;
use super::templates::Templates;
use super::tree::Document;
use super::writer::{Setting, WriteError, Writer};

/// PDF without another program.
#[derive(Debug)]
pub struct Typst;

impl Writer for Typst {
    fn name(&self) -> &'static str {
        "pdf"
    }

    fn write(&self, document: &Document, setting: &Setting<'_>) -> Result<Vec<u8>, WriteError> {
        let templates = match setting.templates {
            Some(templates) => templates,
            None => Templates::built_in().map_err(WriteError::Templates)?,
        };
        let files = View::of(document, setting).files()?;
        let world = Paper::new(templates, files);
        let made = pages(&world, &document.meta.generator);
        // What was laid out of this document is of no use for the next one.
        typst::comemo::evict(0);
        made.map_err(|found| WriteError::Templates(finding::all(&found, &world, templates)))
    }
}

/// The standards that the file keeps: accessible, and to be kept for ever.
const STANDARDS: [PdfStandard; 2] = [PdfStandard::Ua_1, PdfStandard::A_2a];

fn pages(world: &Paper<'_>, generator: &str) -> SourceResult<Vec<u8>> {
    let laid = typst::compile::<PagedDocument>(world).output?;
    let standards = PdfStandards::new(&STANDARDS).at(Span::detached())?;
    let creator = Smart::Custom((!generator.is_empty()).then(|| generator.to_owned()));
    typst_pdf::pdf(&laid, &PdfOptions { standards, creator, ..PdfOptions::default() })
}
