//! Per-thread cache from raw cell bytes to interned number.
//!
//! The bytes are compared before anything is decoded: a text that has been met once is not looked at again.
//! What is kept is bounded in number and length; what is not kept is merely looked up at the source again.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Longer cells are not kept.
const LENGTH: usize = 256;
/// More cells are not kept.
const CELLS: usize = 50_000;

/// Numbers by raw cell.
#[derive(Debug, Default)]
pub(in crate::load) struct CellCache {
    numbers: HashMap<Box<[u8]>, u32, BuildHasherDefault<Quick>>,
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

/// Multiplies and turns, eight bytes at a time. Short keys and small tables need no better hash, and the
/// bound on what is kept bounds the harm that chosen keys could do.
#[derive(Debug, Default)]
pub(in crate::load) struct Quick(u64);

impl Quick {
    fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(23) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.add(u64::from_le_bytes(*word));
        }
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.add(u64::from_le_bytes(last));
    }

    fn write_usize(&mut self, number: usize) {
        self.add(number as u64);
    }

    fn write_u64(&mut self, number: u64) {
        self.add(number);
    }

    fn finish(&self) -> u64 {
        // The table takes its place from the low bits and its tag from the high ones.
        self.0 ^ (self.0 >> 32)
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

    #[test]
    fn short_keys_spread() {
        let hash = |text: &str| {
            let mut quick = Quick::default();
            quick.write(text.as_bytes());
            quick.finish()
        };
        let mut places: Vec<u64> = (0..1000).map(|i| hash(&format!("id{i}")) % 4096).collect();
        places.sort_unstable();
        places.dedup();
        // 1000 into 4096 places: 4096 * (1 - exp(-1000/4096)) = 887 are met by a good hash.
        assert!(places.len() > 830, "{}", places.len());
    }
}
