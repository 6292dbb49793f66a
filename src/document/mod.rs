//! Documents: the tree of what is said, and one writer a format. Nothing here knows what an assessment is.

pub(crate) mod address;
#[cfg(any(feature = "word", feature = "pdf", feature = "workbook"))]
mod breadth;
pub mod csv;
#[cfg(feature = "word")]
pub mod docx;
#[cfg(any(feature = "word", feature = "pdf"))]
mod face;
pub mod html;
pub mod markdown;
mod numbered;
pub mod pdf;
pub mod printer;
pub mod templates;
pub mod text;
pub mod tree;
#[cfg(feature = "pdf")]
pub mod typst;
#[cfg(any(feature = "word", feature = "pdf"))]
mod widths;
#[cfg(feature = "word")]
pub mod word_template;
pub mod writer;
#[cfg(feature = "workbook")]
#[doc(hidden)]
pub mod xlsx;
#[cfg(any(feature = "word", feature = "workbook"))]
#[doc(hidden)]
pub mod zipped;

/// What documents say made them.
pub const GENERATOR: &str = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"));

#[cfg(test)]
mod tests;
