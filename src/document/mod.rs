//! The mechanics of file formats, knowing nothing of assessments.

pub mod csv;
pub mod html;
pub mod markdown;
pub mod xlsx;
