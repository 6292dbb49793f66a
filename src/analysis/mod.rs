//! Pure thought on an assessment: scores, agreement, gaps, and how each number came about.

pub mod agreement;
pub mod evidence;
pub mod gap;
pub mod scoring;
pub mod trace;
