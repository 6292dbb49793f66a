//! Tripartite: policy-coherence self-assessment for labour migration governance.
//!
//! One way through: `load` -> `model` -> `analysis` -> `report`, with `cli` around it. `src/README.md`
//! says what each room is for and what it may use.

pub mod analysis;
pub mod chart;
#[cfg(feature = "cli")]
pub mod cli;
pub mod diag;
pub mod document;
pub mod form;
pub mod learn;
pub mod load;
pub mod locale;
pub mod model;
pub mod report;
