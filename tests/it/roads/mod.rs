//! The two roads of returns, held against each other: whatever a file of returns looks like, the road *collect* (every
//! response of an assessment) and the road *count* (a tally) make the same counts and the same findings of it.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

mod both;
mod choices;
mod framework;
mod habits;
mod names;
mod once;
mod paper;
mod table;

use std::cell::RefCell;
use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};

use self::both::Both;
use self::habits::HABITS;
use self::table::generate;

/// So many files in the ordinary run; `ROADS_FILES` asks for another number.
const FILES: u32 = 1200;
/// So many choices at most make a file.
const CHOICES: usize = 900;
/// The files are made in so many strands, each with a seed and a thread of its own: the same files on any machine, and no core
/// that waits for the last test.
const STRANDS: u32 = 4;

fn number(variable: &str, usual: u32) -> u32 {
    std::env::var(variable).ok().map_or(usual, |text| text.parse().unwrap())
}

#[derive(Default)]
struct Counted {
    files: u32,
    sound: u32,
    compared: u32,
    habits: BTreeMap<&'static str, u32>,
}

impl Counted {
    fn add(&mut self, other: Self) {
        self.files += other.files;
        self.sound += other.sound;
        self.compared += other.compared;
        for (habit, files) in other.habits {
            *self.habits.entry(habit).or_default() += files;
        }
    }
}

/// Makes files of one strand and reads each by both roads.
fn try_files(files: u32, strand: u32) -> Counted {
    let mut seed = [0; 32];
    seed[..4].copy_from_slice(&number("ROADS_SEED", 1).to_le_bytes());
    seed[4..8].copy_from_slice(&strand.to_le_bytes());
    let config = Config {
        cases: files,
        failure_persistence: None,
        max_shrink_iters: number("ROADS_SHRINK", 1000),
        ..Config::default()
    };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &seed));
    let counted = RefCell::new(Counted::default());
    let result = runner.run(&vec(any::<u16>(), 0..CHOICES), |numbers| {
        let file = generate(&numbers);
        let both = Both::read(&file.bytes, file.known);
        let mut counted = counted.borrow_mut();
        counted.files += 1;
        counted.sound += u32::from(both.is_sound());
        counted.compared += u32::from(both.counts_compare(file.known));
        for habit in file.habits.0 {
            *counted.habits.entry(habit).or_default() += 1;
        }
        match both.disagreement(file.known) {
            None => Ok(()),
            Some(what) => Err(TestCaseError::fail(what)),
        }
    });
    match result {
        Ok(()) => counted.into_inner(),
        Err(TestError::Fail(what, numbers)) => {
            let file = generate(&numbers);
            panic!("{what}\n{:?}\n{}", file.known, file.bytes.escape_ascii());
        }
        Err(TestError::Abort(why)) => panic!("{why}"),
    }
}

/// `ROADS_FILES=100000 ROADS_SEED=7 cargo test --test it roads -- --nocapture` tries more files, and others; `ROADS_SHRINK`
/// says how long a smaller one is looked for where they disagree.
#[test]
fn both_roads_make_the_same_of_a_file() {
    let files = number("ROADS_FILES", FILES);
    let counted = std::thread::scope(|scope| {
        let strands: Vec<_> = (0..STRANDS)
            .map(|strand| scope.spawn(move || try_files((files + strand) / STRANDS, strand)))
            .collect();
        let mut counted = Counted::default();
        for strand in strands {
            counted.add(strand.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        counted
    });
    assert_eq!(counted.files, files);
    println!(
        "{} files, {} without an error, {} tallies compared",
        counted.files, counted.sound, counted.compared
    );
    for (habit, files) in &counted.habits {
        println!("{files:7} {habit}");
    }
    // What is tried must be there: files that are read to their end, and every habit in one file of 400.
    assert!(counted.sound * 3 >= counted.files, "{} of {} files have no error", counted.sound, counted.files);
    assert!(
        counted.compared * 3 >= counted.files,
        "{} of {} tallies are compared",
        counted.compared,
        counted.files
    );
    let rare: Vec<_> =
        HABITS.iter().filter(|habit| counted.habits.get(*habit).is_none_or(|n| n * 400 < files)).collect();
    assert!(rare.is_empty(), "hardly ever: {rare:?}");
    let unlisted: Vec<_> = counted.habits.keys().filter(|habit| !HABITS.contains(habit)).collect();
    assert!(unlisted.is_empty(), "not in the list: {unlisted:?}");
}
