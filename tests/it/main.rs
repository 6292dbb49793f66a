//! Integration tests: one crate with a module for each subject, so that the engine is linked once.
//!
//! The data lie beside this folder: `tests/inputs`, `tests/reference`, `tests/spelling`. Without the feature `cli` there is no
//! program to run, and everything else is tested.

#![allow(clippy::unwrap_used, clippy::expect_used)] // in a test, a panic is the report

#[cfg(feature = "workbook")]
mod actions;
mod architecture;
#[cfg(feature = "workbook")]
mod book;
mod browser_form;
mod by_hand;
#[cfg(feature = "cli")]
mod case;
#[cfg(feature = "cli")]
mod cli;
mod compare;
mod content;
#[cfg(feature = "credential")]
mod credential;
#[cfg(all(feature = "workbook", feature = "word"))]
mod every_number;
mod exact;
mod exports;
mod facts;
mod findings;
#[cfg(feature = "workbook")]
mod form_beside;
#[cfg(all(feature = "workbook", feature = "word"))]
mod forms;
mod inputs;
mod learn;
mod numbers;
#[cfg(all(feature = "pdf", feature = "workbook"))]
mod pdf;
mod properties;
#[cfg(all(feature = "workbook", feature = "word"))]
mod publication;
mod questions;
mod reference;
mod returns;
mod roads;
mod rules;
mod shipped;
mod spelling;
mod support;
mod surface;
#[cfg(feature = "workbook")]
mod unheard;
mod wasm;
#[cfg(feature = "word")]
mod word;
mod words;
#[cfg(feature = "workbook")]
mod workbooks;
