//! Policy-coherence self-assessment for labour migration governance: ministries, workers' and employers' organisations
//! answer one framework, each constituency has one voice, and the scores show where the three agree and where they do not.
//!
//! A program needs four steps: a [`Loader`] reads frameworks, returns and tallies from a tree of files ([`InMemoryTree`], or
//! [`Disk`] with the feature `cli`); [`score`] makes a [`Scorecard`] of an [`Assessment`]; a [`Locale`] gives words and
//! numbers in the reader's language; [`artifacts`] writes the files of a [`Report`] in the [`FORMATS`] that are asked for.
//! The folder `examples` has a program for each use.
//!
//! ```
//! use std::path::Path;
//! use tripartite::{Catalog, Loader, Locale, InMemoryTree, score};
//!
//! let mut files = InMemoryTree::default();
//! files.insert(
//!     "assessment.yaml",
//!     "assessment: nerania\nbody: {name: Nerania, profile: [origin]}\nframework: coherence@1\n\
//!      date: 2026-01-01\nlanguage: en\nreturns: returns\n",
//! );
//! files.insert("returns/unions.csv", "respondent,constituency,T01P1\nW1,workers,3\n");
//!
//! let mut loader = Loader::new(&files, Catalog::builtin());
//! let loaded = loader.assessment(Path::new(""));
//! let locale = Locale::new("en");
//! for finding in loader.findings().iter() {
//!     println!("{}", locale.finding(finding).message);
//! }
//! let assessment = loaded.assessment.expect("no finding is an error");
//!
//! let card = score(&assessment);
//! let threshold = assessment.framework().thresholds().coverage;
//! // The unions put T01P1 at the fourth of five points, and nobody else has answered: one voice of three.
//! let indicator = card.find(assessment.framework(), "T01P1").expect("the framework has it");
//! let unions = assessment.framework().constituency("workers").expect("the framework has them");
//! let own = indicator.by[unions].as_ref().expect("they are asked");
//! assert_eq!(own.value.score.map(|score| score.get()), Some(75.0));
//! // One answer is too little to show a score for the whole.
//! assert_eq!(card.overall().value.and_then(|value| value.shown(threshold)), None);
//! ```
//!
//! # Features
//!
//! Without any feature the library is pure: it touches no file and no clock and starts no thread. `threads` counts large
//! surveys on several cores, `workbook` writes xlsx, `schema` prints JSON Schemas, `cli` (on by default) is the program.
//!
//! # Rooms
//!
//! One way through: `load` -> `model` -> `analysis` -> `report`, with `form` and `learn` beside it and `cli` around it.
//! `src/README.md` says what each room is for and what it may use. What a program needs of `load` and `chart` stands here; these
//! rooms, `form`, `learn` and `cli` are no promise: they change with the program.

pub mod analysis;
#[doc(hidden)]
pub mod chart;
#[cfg(feature = "cli")]
#[doc(hidden)]
pub mod cli;
pub mod diag;
pub mod document;
#[doc(hidden)]
pub mod form;
#[doc(hidden)]
pub mod learn;
#[doc(hidden)]
pub mod load;
pub mod locale;
pub mod model;
pub mod report;

pub use analysis::scoring::{Entry, Part, Scorecard, Value, score};
pub use chart::{ChartError, Drawing};
pub use diag::{Code, Diagnostic, Diagnostics, Severity};
#[cfg(feature = "cli")]
pub use load::disk::Disk;
pub use load::returns::count::{Options as TallyOptions, tally_csv};
pub use load::returns::lexicon::Lexicon;
pub use load::source::{InMemoryTree, Tree, Unread};
pub use load::{Catalog, FrameworkSet, Loaded, Loader};
pub use locale::Locale;
pub use model::assessment::Assessment;
pub use model::framework::Framework;
pub use model::score::{Score, Share};
pub use model::tally::Tally;
pub use report::{Artifact, FORMATS, Format, Report, artifacts};
