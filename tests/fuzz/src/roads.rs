//! The two roads of returns against each other, on the files that `tests/it/roads` makes of a list of numbers: here the numbers
//! are chosen by what they reach.

#![allow(dead_code, unused_imports)] // what the tests need of these files beside what is needed here

#[path = "../../it/roads/both.rs"]
pub(crate) mod both;
#[path = "../../it/roads/choices.rs"]
mod choices;
#[path = "../../it/roads/framework.rs"]
pub(crate) mod framework;
#[path = "../../it/roads/habits.rs"]
mod habits;
#[path = "../../it/roads/names.rs"]
mod names;
#[path = "../../it/roads/paper.rs"]
mod paper;
#[path = "../../it/roads/table.rs"]
mod table;

use self::both::Both;

/// Two bytes are a number; the generator reads 900 at most.
pub fn run(input: &[u8]) {
    let pairs = input.as_chunks::<2>().0.iter().take(900);
    let numbers: Vec<u16> = pairs.map(|pair| u16::from_be_bytes(*pair)).collect();
    let file = table::generate(&numbers);
    // One thread: others are not compiled in.
    let known = both::Known { threads: 1, ..file.known };
    if let Some(what) = Both::read(&file.bytes, known).disagreement(known) {
        panic!("{what}\n{known:?}\n{}", file.bytes.escape_ascii());
    }
}
