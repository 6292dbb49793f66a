//! The counting itself: numbers in, numbers out.

/// Growth step of the counters of a group.
const STEP: usize = 64;

/// How often each pair of indicator and answer was met, by group. Counters of several threads add up.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::load) struct Counters {
    by_group: Vec<Counts>,
}

/// How often each pair was met in one group.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(in crate::load) struct Counts(Vec<u64>);

impl Counts {
    /// Counts one.
    #[inline]
    pub(in crate::load) fn add(&mut self, pair: u32) {
        match self.0.get_mut(pair as usize) {
            Some(count) => *count += 1,
            None => self.grow(pair),
        }
    }

    /// Takes one off that was counted.
    pub(in crate::load) fn take(&mut self, pair: u32) {
        if let Some(count) = self.0.get_mut(pair as usize) {
            *count = count.saturating_sub(1);
        }
    }

    /// Counts one if something was counted here before. Says whether it was.
    #[inline]
    pub(in crate::load) fn try_add(&mut self, pair: u32) -> bool {
        let count = self.0.get_mut(pair as usize);
        count.map(|count| *count += 1).is_some()
    }

    #[cold]
    fn grow(&mut self, pair: u32) {
        let place = pair as usize;
        // In steps, and not by doubling: there may be many groups.
        let length = (place + 1).next_multiple_of(STEP);
        self.0.reserve_exact(length - self.0.len());
        self.0.resize(length, 0);
        self.0[place] = 1;
    }
}

impl Counters {
    /// The counts of a group.
    pub(in crate::load) fn of(&mut self, group: u32) -> &mut Counts {
        let place = group as usize;
        if self.by_group.len() <= place {
            self.by_group.resize(place + 1, Counts::default());
        }
        &mut self.by_group[place]
    }

    /// Adds what another thread counted.
    pub(in crate::load) fn merge(&mut self, other: Self) {
        if self.by_group.len() < other.by_group.len() {
            self.by_group.resize(other.by_group.len(), Counts::default());
        }
        for (Counts(mine), Counts(theirs)) in self.by_group.iter_mut().zip(other.by_group) {
            if mine.len() < theirs.len() {
                mine.resize(theirs.len(), 0);
            }
            for (count, more) in mine.iter_mut().zip(theirs) {
                *count += more;
            }
        }
    }

    /// Group, pair and count.
    pub(in crate::load) fn iter(&self) -> impl Iterator<Item = (u32, u32, u64)> {
        let groups = self.by_group.iter().enumerate();
        groups.flat_map(|(group, Counts(counts))| {
            counts.iter().enumerate().map(move |(pair, count)| (group as u32, pair as u32, *count))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(counters: &Counters) -> Vec<(u32, u32, u64)> {
        counters.iter().filter(|(.., n)| *n > 0).collect()
    }

    #[test]
    fn counting_in_two_parts_is_counting() {
        let met = [(0, 2), (0, 3), (3, 5), (0, 2), (1, 0), (3, 0)];
        for cut in 0..=met.len() {
            let mut parts = [Counters::default(), Counters::default()];
            for (i, (group, pair)) in met.iter().enumerate() {
                parts[usize::from(i >= cut)].of(*group).add(*pair);
            }
            let [mut first, second] = parts;
            first.merge(second);
            assert_eq!(seen(&first), [(0, 2, 2), (0, 3, 1), (1, 0, 1), (3, 0, 1), (3, 5, 1)], "{cut}");
        }
    }
}
