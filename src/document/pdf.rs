//! Documents as PDF: the pages of HTML as a program prints them, or else set by typst where it is compiled in.

use super::html::Html;
use super::numbered::numbered;
#[cfg(not(feature = "pdf"))]
use super::printer::PrintError;
use super::tree::Document;
#[cfg(feature = "pdf")]
use super::typst::Typst;
use super::writer::{Setting, WriteError, Writer};

/// PDF.
#[derive(Debug)]
pub struct Pdf;

impl Writer for Pdf {
    fn name(&self) -> &'static str {
        "pdf"
    }

    fn write(&self, document: &Document, setting: &Setting<'_>) -> Result<Vec<u8>, WriteError> {
        match setting.printer {
            Some(printer) => numbered(&Html.write(document, setting)?, printer),
            #[cfg(feature = "pdf")]
            None => Typst.write(document, setting),
            #[cfg(not(feature = "pdf"))]
            None => Err(PrintError::NoBrowser.into()),
        }
    }
}
