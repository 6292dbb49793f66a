//! The mechanics of file formats, knowing nothing of assessments.

pub mod csv;
pub mod html;
pub mod markdown;
#[cfg(feature = "workbook")]
pub mod xlsx;
