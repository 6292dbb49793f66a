//! Per-thread cache from raw cell bytes to interned number.
//!
//! The bytes are compared before anything is decoded: a text that has been met once is not looked at again.
//! What is kept is bounded in number and length; what is not kept is merely looked up at the source again.

use std::collections::HashMap;

use foldhash::fast::RandomState;

/// Longer cells are not kept.
const LENGTH: usize = 256;
/// More cells are not kept.
const CELLS: usize = 50_000;

/// Numbers by raw cell.
#[derive(Debug, Default)]
pub(in crate::load) struct CellCache {
    numbers: HashMap<Box<[u8]>, u32, RandomState>,
}

impl CellCache {
    /// The number that was kept for these bytes.
    #[inline]
    pub(in crate::load) fn get(&self, raw: &[u8]) -> Option<u32> {
        self.numbers.get(raw).copied()
    }

    /// Keeps it if there is room.
    pub(in crate::load) fn keep(&mut self, raw: &[u8], number: u32) {
        if raw.len() <= LENGTH && self.numbers.len() < CELLS {
            self.numbers.insert(raw.into(), number);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back_and_too_much_is_not_kept() {
        let mut cache = CellCache::default();
        for i in 0..60_000_u32 {
            cache.keep(i.to_string().as_bytes(), i);
        }
        cache.keep(&[b'x'; 300], 1);
        assert_eq!(cache.get(b"0"), Some(0));
        assert_eq!(cache.get(b"49999"), Some(49_999));
        assert_eq!(cache.get(b"50000"), None);
        assert_eq!(cache.get(&[b'x'; 300]), None);
    }
}
