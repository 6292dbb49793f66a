//! Tables indexed by typed positions, so that the position of a constituency finds no indicator.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};
use std::slice;

/// Position of a `K` in the table that holds all of them, such as an indicator among those of a framework.
///
/// It is given out by that table and indexes every other table with the same key. One kind of position does not stand for
/// another:
///
/// ```compile_fail,E0277
/// use tripartite::model::framework::{Constituency, Indicator};
/// use tripartite::model::table::{Ix, Table};
///
/// fn mixed_up(titles: &Table<Indicator, String>, constituency: Ix<Constituency>) -> &str {
///     &titles[constituency]
/// }
/// ```
pub struct Ix<K> {
    position: usize,
    of: PhantomData<fn() -> K>,
}

impl<K> Ix<K> {
    /// Position of the element with this number, from 0, for code that keeps numbers of its own. A table panics, as a slice
    /// does, where it has no such element.
    pub const fn new(position: usize) -> Self {
        Self { position, of: PhantomData }
    }

    /// Number of elements before it.
    pub const fn number(self) -> usize {
        self.position
    }
}

/// List of one `V` for each `K`, in the order of the `K`s. A table of the `K`s themselves is a `Table<K>`.
pub struct Table<K, V = K> {
    values: Vec<V>,
    key: PhantomData<fn() -> K>,
}

impl<K, V> Table<K, V> {
    /// Table without any element.
    pub const fn new() -> Self {
        Self { values: Vec::new(), key: PhantomData }
    }

    /// Number of elements.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Is there no element?
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Element at a position; `None` beyond the last.
    pub fn get(&self, ix: Ix<K>) -> Option<&V> {
        self.values.get(ix.position)
    }

    /// First element.
    pub fn first(&self) -> Option<&V> {
        self.values.first()
    }

    /// Last element.
    pub fn last(&self) -> Option<&V> {
        self.values.last()
    }

    /// Adds an element at the end, and gives its position.
    pub fn push(&mut self, value: V) -> Ix<K> {
        self.values.push(value);
        Ix::new(self.values.len() - 1)
    }

    /// Puts the elements in another order. Positions that were given out before no longer find the same elements.
    pub fn sort_by(&mut self, compare: impl FnMut(&V, &V) -> Ordering) {
        self.values.sort_by(compare);
    }

    /// Elements in order.
    pub fn iter(&self) -> slice::Iter<'_, V> {
        self.values.iter()
    }

    /// Elements in order, to be changed.
    pub fn iter_mut(&mut self) -> slice::IterMut<'_, V> {
        self.values.iter_mut()
    }

    /// Positions in order. They borrow nothing.
    pub fn ixs(&self) -> impl DoubleEndedIterator<Item = Ix<K>> + ExactSizeIterator + Clone + use<K, V> {
        (0..self.values.len()).map(Ix::new)
    }

    /// Elements in order, each with its position.
    pub fn pairs(&self) -> impl DoubleEndedIterator<Item = (Ix<K>, &V)> + ExactSizeIterator + Clone {
        self.values.iter().enumerate().map(|(n, value)| (Ix::new(n), value))
    }

    /// Elements in order, each with its position, to be changed.
    pub fn pairs_mut(&mut self) -> impl Iterator<Item = (Ix<K>, &mut V)> {
        self.values.iter_mut().enumerate().map(|(n, value)| (Ix::new(n), value))
    }

    /// Position of the first element that fits.
    pub fn position(&self, fits: impl FnMut(&V) -> bool) -> Option<Ix<K>> {
        self.values.iter().position(fits).map(Ix::new)
    }

    /// Position of the last element that fits.
    pub fn rposition(&self, fits: impl FnMut(&V) -> bool) -> Option<Ix<K>> {
        self.values.iter().rposition(fits).map(Ix::new)
    }

    /// Table with the same positions, each element made from its position and the element of this one.
    pub fn map<W>(&self, mut make: impl FnMut(Ix<K>, &V) -> W) -> Table<K, W> {
        self.pairs().map(|(ix, value)| make(ix, value)).collect()
    }
}

impl<K, V> Index<Ix<K>> for Table<K, V> {
    type Output = V;

    fn index(&self, ix: Ix<K>) -> &V {
        &self.values[ix.position]
    }
}

impl<K, V> IndexMut<Ix<K>> for Table<K, V> {
    fn index_mut(&mut self, ix: Ix<K>) -> &mut V {
        &mut self.values[ix.position]
    }
}

impl<K, V> FromIterator<V> for Table<K, V> {
    fn from_iter<I: IntoIterator<Item = V>>(values: I) -> Self {
        Self { values: values.into_iter().collect(), key: PhantomData }
    }
}

impl<K, V> IntoIterator for Table<K, V> {
    type Item = V;
    type IntoIter = std::vec::IntoIter<V>;

    fn into_iter(self) -> Self::IntoIter {
        self.values.into_iter()
    }
}

impl<'a, K, V> IntoIterator for &'a Table<K, V> {
    type Item = &'a V;
    type IntoIter = slice::Iter<'a, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.values.iter()
    }
}

impl<'a, K, V> IntoIterator for &'a mut Table<K, V> {
    type Item = &'a mut V;
    type IntoIter = slice::IterMut<'a, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.values.iter_mut()
    }
}

// Derived, these would ask of `K` what a position does not need.

impl<K> Clone for Ix<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Ix<K> {}

impl<K> PartialEq for Ix<K> {
    fn eq(&self, other: &Self) -> bool {
        self.position == other.position
    }
}

impl<K> Eq for Ix<K> {}

impl<K> PartialOrd for Ix<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Ix<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.position.cmp(&other.position)
    }
}

impl<K> Hash for Ix<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.position.hash(state);
    }
}

impl<K> fmt::Debug for Ix<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.position)
    }
}

impl<K, V: Clone> Clone for Table<K, V> {
    fn clone(&self) -> Self {
        Self { values: self.values.clone(), key: PhantomData }
    }
}

impl<K, V: PartialEq> PartialEq for Table<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.values == other.values
    }
}

impl<K, V: Eq> Eq for Table<K, V> {}

impl<K, V: PartialEq<W>, W, const N: usize> PartialEq<[W; N]> for Table<K, V> {
    fn eq(&self, other: &[W; N]) -> bool {
        self.values == *other
    }
}

impl<K, V> Default for Table<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K, V: fmt::Debug> fmt::Debug for Table<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.values).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Voice;

    #[test]
    fn a_table_gives_out_the_positions_that_index_it() {
        let names: Table<Voice, &str> = ["ministry", "workers", "employers"].into_iter().collect();
        let all: Vec<Ix<Voice>> = names.ixs().collect();
        assert_eq!(all.iter().map(|&ix| names[ix]).collect::<Vec<_>>(), ["ministry", "workers", "employers"]);
        assert_eq!(names.position(|name| name.ends_with("ers")), Some(all[1]));
        assert_eq!(names.rposition(|name| name.ends_with("ers")), Some(all[2]));
        assert_eq!(names.position(|name| name.is_empty()), None);
        assert_eq!((names.get(all[2]), names.get(Ix::new(3))), (Some(&"employers"), None));
        assert_eq!((names.len(), names.first(), names.last()), (3, Some(&"ministry"), Some(&"employers")));
        assert!(!names.is_empty() && Table::<Voice, u8>::new().is_empty());
    }

    #[test]
    fn a_table_made_of_another_has_its_positions() {
        let names: Table<Voice, &str> = ["a", "bb", "ccc"].into_iter().collect();
        let mut lengths = names.map(|ix, name| name.len() * 10 + ix.number());
        assert_eq!(lengths.iter().copied().collect::<Vec<_>>(), [10, 21, 32]);
        for (ix, length) in lengths.pairs_mut() {
            *length += names[ix].len();
        }
        lengths.iter_mut().for_each(|length| *length += 100);
        let last = lengths.push(7);
        lengths[last] += 1;
        assert_eq!(lengths.into_iter().collect::<Vec<_>>(), [111, 123, 135, 8]);
        assert_eq!(names.pairs().map(|(ix, _)| ix.number()).collect::<Vec<_>>(), [0, 1, 2]);
    }

    #[test]
    fn positions_are_ordered_as_their_elements() {
        let (first, second) = (Ix::<Voice>::new(0), Ix::<Voice>::new(1));
        assert!(first < second && first == Ix::new(0));
        assert_eq!(format!("{first:?} {second:?}"), "#0 #1");
        assert_eq!(std::collections::HashSet::from([first, second, Ix::new(1)]).len(), 2);
    }
}
