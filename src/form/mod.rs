//! From a framework to what is filled in: the scaffold of a new assessment, and forms for those who answer.

pub mod answers;
pub mod booklet;
pub mod effort;
pub mod extension;
pub mod journal;
pub mod kind;
pub mod letter;
pub mod meta;
pub mod model;
pub mod names;
pub mod notes;
pub mod question;
pub mod scaffold;
pub mod session;
pub mod sets;
