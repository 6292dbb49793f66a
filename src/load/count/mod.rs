//! The fast kernel: a stream of bytes into chunks of whole records, records into cells, numbers into
//! counts. It knows no framework and no sentence, and both roads read their tables through it.

mod cut;
mod grid;
mod quotes;

pub(super) mod blocks;
pub(super) mod cache;
pub(super) mod cell;
pub(super) mod counters;
pub(super) mod records;
pub(super) mod row;
