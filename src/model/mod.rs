//! The nouns: frameworks, questionnaires, responses, tallies, assessments. Each is either valid or
//! not made.

pub mod action;
pub mod additions;
pub mod asked;
pub mod assessment;
pub(crate) mod columns;
pub mod course;
pub mod day;
pub mod digest;
pub mod framework;
pub mod ident;
pub mod invitation;
pub mod language;
pub mod marked;
pub mod name;
pub mod origin;
#[cfg(feature = "word")]
pub(crate) mod own_words;
pub(crate) mod person;
pub mod picture;
pub mod policy;
pub mod printed;
mod published;
pub mod questionnaire;
pub mod ratio;
pub mod reader_weights;
pub mod release;
pub mod response;
pub mod score;
pub mod sheet;
pub mod slug;
pub mod state;
pub mod table;
pub mod tag;
pub mod tally;
pub mod voice;
