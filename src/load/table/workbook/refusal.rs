//! Refusals: why a file is no workbook that can be read, each by its name and with the way out.

use std::path::Path;

use super::limits::{MOST_BYTES, MOST_TEXT};
use crate::diag::{Code, Diagnostic, Place, sentence};
use crate::load::container::{self, MOST_INFLATED, Old};

/// Why a workbook is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) enum Refusal {
    /// It opens with a password only.
    Password,
    /// Rights management binds it to the people of one organisation.
    Rights,
    /// A workbook of the old kind (xls).
    Old,
    /// A binary workbook (xlsb).
    Binary,
    /// A text document or a presentation.
    Document,
    /// A zip file with something else in it.
    OtherZip,
    /// A workbook that is cut off, or written wrongly.
    Damaged,
    /// No workbook at all.
    NoWorkbook,
    /// The file itself is larger than any table of returns.
    Large,
    /// Its parts grow beyond all measure when they are unpacked.
    Inflates,
    /// Its cells hold more text than a table of returns.
    TooMuchText,
}

impl From<container::Refusal> for Refusal {
    fn from(refusal: container::Refusal) -> Self {
        match refusal {
            container::Refusal::Password => Self::Password,
            container::Refusal::Rights => Self::Rights,
            container::Refusal::Old(Old::Workbook) => Self::Old,
            container::Refusal::Old(Old::Document) => Self::Document,
            container::Refusal::Old(Old::Else) | container::Refusal::Other => Self::NoWorkbook,
            container::Refusal::Damaged => Self::Damaged,
            container::Refusal::Inflates => Self::Inflates,
        }
    }
}

impl Refusal {
    /// The finding for such a file.
    pub(in crate::load) fn finding(self, file: &Path) -> Diagnostic {
        let (code, message, help) = match self {
            Self::Password => {
                (Code::Protected, sentence!("workbook-has-password"), sentence!("help-take-password-off"))
            }
            Self::Rights => {
                (Code::Protected, sentence!("workbook-has-rights"), sentence!("help-take-rights-off"))
            }
            Self::Old => (Code::BinaryFile, sentence!("workbook-is-old"), sentence!("help-save-as-xlsx")),
            Self::Binary => {
                (Code::BinaryFile, sentence!("workbook-is-binary"), sentence!("help-save-as-xlsx"))
            }
            Self::Document => (
                Code::BinaryFile,
                sentence!("workbook-is-document"),
                sentence!("help-put-table-into-workbook"),
            ),
            Self::OtherZip => (Code::BinaryFile, sentence!("workbook-is-zip"), sentence!("help-unpack-zip")),
            Self::Damaged => {
                (Code::Damaged, sentence!("workbook-is-damaged"), sentence!("help-get-workbook-again"))
            }
            Self::NoWorkbook => {
                (Code::BinaryFile, sentence!("workbook-is-none"), sentence!("help-save-as-xlsx"))
            }
            Self::Large => {
                let limit = MOST_BYTES >> 20;
                (Code::TooLarge, sentence!("workbook-is-large", limit), sentence!("help-count-as-csv"))
            }
            Self::Inflates => {
                let limit = MOST_INFLATED >> 20;
                (Code::TooLarge, sentence!("workbook-inflates", limit), sentence!("help-not-a-return"))
            }
            Self::TooMuchText => {
                let limit = MOST_TEXT >> 20;
                (
                    Code::TooLarge,
                    sentence!("workbook-has-much-text", limit),
                    sentence!("help-clear-far-cells"),
                )
            }
        };
        Diagnostic::error(code, Place::file(file), message).help(help)
    }
}
