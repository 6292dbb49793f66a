//! Exercises as they are put on a screen: the question, a line that was typed, and what is said of an answer.

mod feedback;
mod question;
mod typed;

pub use feedback::{Reveal, feedback, hint, order};
pub use question::{question, rating};
pub use typed::{Misread, Shown, read, read_rating};
