//! Word documents: the parts of one, or any bytes in their place.

use crate::office;

/// Reads a document as a return and as a statement.
pub fn run(input: &[u8]) {
    let bytes = office::file(input, "word/document.xml", &[]);
    office::read(&["returns/r.docx"], &bytes);
    office::read(&["statements/workers.docx"], &bytes);
}
