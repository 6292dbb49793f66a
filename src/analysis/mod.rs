//! Pure thought on an assessment: scores, agreement, gaps, and how each number came about.

pub mod agreement;
pub mod compare;
pub mod evidence;
pub mod gap;
pub mod limits;
pub mod own;
pub mod plan;
pub mod publication;
pub mod reading;
pub mod reweighed;
pub mod scoring;
pub mod silence;
pub mod status;
pub mod strength;
pub mod trace;
