//! What the fuzz targets do with an input, one module each. Each asserts more than that nothing panics, and none needs
//! libFuzzer: `cargo test` gives the inputs of `corpus` and `found` to the same functions.

pub mod assessment;
pub mod framework;
pub mod html;
pub mod long;
pub mod markdown;
pub mod roads;
pub mod tally;
pub mod wide;
pub mod word;
pub mod workbook;

mod check;
mod folder;
mod office;
mod page;
mod survey;
mod tree;

/// A target: its name, and what is done with any bytes.
pub type Target = (&'static str, fn(&[u8]));

/// The targets by name.
pub const TARGETS: [Target; 10] = [
    ("assessment", assessment::run),
    ("framework", framework::run),
    ("html", html::run),
    ("long", long::run),
    ("markdown", markdown::run),
    ("roads", roads::run),
    ("tally", tally::run),
    ("wide", wide::run),
    ("word", word::run),
    ("workbook", workbook::run),
];
