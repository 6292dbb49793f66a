//! From a framework to what is filled in: for now the scaffold of a new assessment.

pub mod scaffold;
