//! Set of the respondents of a long table whose rows stand in any order.
//!
//! Only a 128-bit hash of each is held, with the number of the group in which it counts: 20 bytes in an open
//! table that is never emptier than about half, so at most 40 bytes a respondent. Two respondents out of ten
//! million share a hash with a probability of about 10^-25.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::LazyLock;

use crate::model::name::folded;

/// More respondents are not held.
pub(super) const MOST: usize = 10_000_000;
/// More answers whose organisation may still be named are not held.
pub(super) const PENDING: usize = 1_000_000;
/// Separate tables, so that growing one of them moves few.
const SHARDS: usize = 256;
/// A table grows when it is so full, in eighths...
const FULL: usize = 7;
/// ... by half of its size.
const LEAST: usize = 8;

/// Chosen anew by each run, so that nobody can choose ids that collide.
static SEED: LazyLock<RandomState> = LazyLock::new(RandomState::new);

/// Identity of a respondent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hash([u64; 2]);

impl Hash {
    /// The hash of a respondent of a constituency, by the comparison key of the id.
    pub(super) fn of(constituency: u32, respondent: &str) -> Self {
        let key = folded(respondent);
        let half = |salt: u8| {
            let mut hasher = SEED.build_hasher();
            hasher.write_u8(salt);
            hasher.write_u32(constituency);
            hasher.write(key.as_bytes());
            hasher.finish()
        };
        Self([half(0), half(1)])
    }

    /// All 128 bits.
    pub(super) fn bits(self) -> [u64; 2] {
        self.0
    }
}

/// Respondents, each with the number of its group.
#[derive(Debug)]
pub(super) struct Respondents {
    shards: Vec<Shard>,
    len: usize,
}

impl Default for Respondents {
    fn default() -> Self {
        Self { shards: vec![Shard::default(); SHARDS], len: 0 }
    }
}

impl Respondents {
    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// The group of a respondent, which may be changed; `None` for one that was not met before.
    pub(super) fn group(&mut self, hash: Hash) -> Option<&mut u32> {
        let shard = &mut self.shards[hash.0[0] as usize % SHARDS];
        let slot = shard.slot(hash)?;
        shard.groups.get_mut(slot).filter(|group| **group != FREE)
    }

    /// Adds a respondent that is not there.
    pub(super) fn add(&mut self, hash: Hash, group: u32) {
        self.len += 1;
        self.shards[hash.0[0] as usize % SHARDS].add(hash, group);
    }
}

/// No respondent.
const FREE: u32 = u32::MAX;

#[derive(Debug, Default, Clone)]
struct Shard {
    hashes: Vec<[u64; 2]>,
    groups: Vec<u32>,
    used: usize,
}

impl Shard {
    /// Where the hash stands, or would stand; `None` in a table without room.
    fn slot(&self, hash: Hash) -> Option<usize> {
        let size = self.groups.len();
        if size == 0 {
            return None;
        }
        // The low bits chose the shard: the place comes from the high ones.
        let mut slot = ((u128::from(hash.0[1]) * size as u128) >> 64) as usize;
        while self.groups[slot] != FREE && self.hashes[slot] != hash.0 {
            slot = if slot + 1 == size { 0 } else { slot + 1 };
        }
        Some(slot)
    }

    fn add(&mut self, hash: Hash, group: u32) {
        if (self.used + 1) * 8 > self.groups.len() * FULL {
            self.grow();
        }
        if let Some(slot) = self.slot(hash) {
            self.hashes[slot] = hash.0;
            self.groups[slot] = group;
            self.used += 1;
        }
    }

    fn grow(&mut self) {
        let size = (self.groups.len() + self.groups.len() / 2).max(LEAST);
        let old =
            std::mem::replace(self, Self { hashes: vec![[0; 2]; size], groups: vec![FREE; size], used: 0 });
        for (hash, group) in old.hashes.into_iter().zip(old.groups).filter(|(_, group)| *group != FREE) {
            if let Some(slot) = self.slot(Hash(hash)) {
                self.hashes[slot] = hash;
                self.groups[slot] = group;
                self.used += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_met_is_known_again() {
        let mut respondents = Respondents::default();
        for n in 0..50_000_u32 {
            let hash = Hash::of(n % 3, &format!("w{n}"));
            assert_eq!(respondents.group(hash), None, "{n}");
            respondents.add(hash, n);
        }
        assert_eq!(respondents.len(), 50_000);
        for n in 0..50_000_u32 {
            assert_eq!(respondents.group(Hash::of(n % 3, &format!("w{n}"))), Some(&mut { n }), "{n}");
            assert_eq!(respondents.group(Hash::of(n % 3 + 3, &format!("w{n}"))), None, "{n}");
        }
        *respondents.group(Hash::of(0, "w0")).unwrap() = 7;
        assert_eq!(respondents.group(Hash::of(0, "w0")), Some(&mut 7));
    }

    #[test]
    fn a_respondent_takes_at_most_forty_bytes() {
        let mut respondents = Respondents::default();
        for n in 0..300_000_u32 {
            respondents.add(Hash::of(0, &n.to_string()), n);
            if n > 50_000 && n % 10_000 == 0 {
                let slots: usize = respondents.shards.iter().map(|shard| shard.groups.capacity()).sum();
                // 16 bytes of hash and 4 of group a slot.
                assert!(slots * 20 <= 40 * respondents.len(), "{n}: {slots} slots");
            }
        }
    }
}
