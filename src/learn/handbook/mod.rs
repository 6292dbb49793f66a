//! The course and the framework as one book.

mod html;
mod markdown;
mod view;

pub use html::html;
pub use markdown::markdown;
pub use view::{Handbook, handbook};
