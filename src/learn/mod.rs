//! The learning side: what is taught, as cards, as a table and as a book; and what comes of it, as a log, a grade and hours.
//!
//! # Events in, state out
//!
//! Nothing here reads a disk or a clock. A caller reads the bytes of a log ([`log::read`]) and of the exercises
//! ([`crate::load::Loader::training`]), and gets from its [`log::Entry`]s:
//!
//! | what | by |
//! |---|---|
//! | where a learner stands with each exercise: attempts, marks, drafts, hints | [`record::Record::of`] |
//! | the grade of units, modules and course, as exact fractions | [`grade::grade`] |
//! | hours: nominal, logged, declared, confirmed | [`hours::Hours::of`] |
//! | passed, or every condition that is not met | [`grade::decide`] |
//! | what to do next, and what is due for review | [`next::next`], [`review::due`] |
//! | all of it as printed lines, with the arithmetic | [`sums`] |
//! | the certificate of who passed, and the verification of one | `credential` |
//!
//! Whatever happens is a new [`log::Event`]: the caller writes it with [`log::line`] and puts it into the record with
//! [`record::Record::take`]. An answer ([`answer::Answer`]) is marked by [`mark::mark`], a pure function of exercise and answer.
//! A trainer's voids, marks, overrides, confirmations and regrades are events like the learner's own. Responses of a page in a
//! browser become events by [`responses::entries`], the logs of two machines one log by [`log::merge`].
//!
//! [`quiz`] puts exercises on a screen and reads what is typed; a page in a browser does the same with the exercises as JSON
//! ([`crate::model::course::training::Exercise`]) and [`shuffle`].

pub mod answer;
pub mod capstone;
pub mod card;
pub mod class;
#[cfg(feature = "credential")]
pub mod credential;
pub mod exchange;
pub mod grade;
pub mod handbook;
pub mod hours;
pub mod items;
pub mod log;
pub mod mark;
pub mod next;
pub mod page;
pub mod paper;
pub mod plan;
pub mod quiz;
pub mod record;
pub mod responses;
pub mod review;
#[cfg(feature = "workbook")]
pub mod sheet;
pub mod shuffle;
pub mod sums;
pub mod table;
pub mod trainer;
mod unmarked;
