//! From a framework to what is filled in: the scaffold of a new assessment, and questionnaires to read.

pub mod booklet;
pub mod effort;
pub mod scaffold;
