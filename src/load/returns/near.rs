//! Near names: a trie of names in which those within two edits of a name are found without comparing it with each.

/// So many edits are a slip of the hand.
pub(super) const EDITS: usize = 2;
/// Longer names are not compared: a slip of the hand in one is not what is wrong with it.
const LONGEST: usize = 200;

/// Names that can be asked for one that is nearly among them.
#[derive(Debug, Default)]
pub(super) struct NearNames {
    nodes: Vec<Node>,
}

#[derive(Debug, Default)]
struct Node {
    children: Vec<(char, usize)>,
    /// The first name that ends here, by its position.
    name: Option<usize>,
}

impl NearNames {
    /// Indexes names; the positions count from 0.
    pub(super) fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let mut trie = Self { nodes: vec![Node::default()] };
        for (position, name) in names.into_iter().enumerate() {
            if name.chars().nth(LONGEST).is_none() {
                trie.insert(name, position);
            }
        }
        trie
    }

    fn insert(&mut self, name: &str, position: usize) {
        let mut at = 0;
        for c in name.chars() {
            at = match self.nodes[at].children.iter().find(|(other, _)| *other == c) {
                Some((_, next)) => *next,
                None => {
                    let next = self.nodes.len();
                    self.nodes.push(Node::default());
                    self.nodes[at].children.push((c, next));
                    next
                }
            };
        }
        self.nodes[at].name.get_or_insert(position);
    }

    /// The name with the fewest edits (Levenshtein, at most [`EDITS`]), of several the one of the lowest position; with
    /// the number of edits.
    pub(super) fn nearest(&self, name: &str) -> Option<(usize, usize)> {
        let name: Vec<char> = name.chars().take(LONGEST + EDITS + 1).collect();
        if name.len() > LONGEST + EDITS {
            return None;
        }
        // Few edits first: the paths that are near enough are far fewer, and mostly one slip is all there is.
        (0..=EDITS).find_map(|most| self.within(most, &name))
    }

    fn within(&self, most: usize, name: &[char]) -> Option<(usize, usize)> {
        let mut best: Option<(usize, usize)> = None;
        let mut paths: Vec<(usize, Band)> = vec![(0, Band::first())];
        while let Some((at, band)) = paths.pop() {
            let node = &self.nodes[at];
            if let (Some(position), Some(edits)) = (node.name, band.edits(name.len()))
                && edits <= most
                && best.is_none_or(|(known, first)| (edits, position) < (known, first))
            {
                best = Some((edits, position));
            }
            for &(c, next) in &node.children {
                let band = band.next(name, c);
                if band.is_near(most) {
                    paths.push((next, band));
                }
            }
        }
        best.map(|(edits, position)| (position, edits))
    }
}

/// What is near the diagonal of the table of edits, at one depth of a path: farther from it there are always too many.
#[derive(Debug, Clone, Copy)]
struct Band {
    /// Characters of the path.
    depth: usize,
    /// Edits from the path to the beginnings of the name with `depth - EDITS` to `depth + EDITS` characters.
    edits: [usize; 2 * EDITS + 1],
}

/// More than are looked for.
const TOO_MANY: usize = EDITS + 1;

impl Band {
    /// The empty path: as many edits as the beginning has characters.
    fn first() -> Self {
        let mut edits = [TOO_MANY; 2 * EDITS + 1];
        for (length, edits) in edits[EDITS..].iter_mut().enumerate() {
            *edits = length;
        }
        Self { depth: 0, edits }
    }

    /// One character further on the path.
    fn next(&self, name: &[char], c: char) -> Self {
        let depth = self.depth + 1;
        let mut edits = [TOO_MANY; 2 * EDITS + 1];
        for at in 0..edits.len() {
            let Some(length) = (depth + at).checked_sub(EDITS).filter(|length| *length <= name.len()) else {
                continue;
            };
            let substituted = match length.checked_sub(1) {
                Some(last) => self.edits[at] + usize::from(name[last] != c),
                None => TOO_MANY,
            };
            let deleted = self.edits.get(at + 1).map_or(TOO_MANY, |edits| edits + 1);
            let inserted = at.checked_sub(1).map_or(TOO_MANY, |before| edits[before] + 1);
            edits[at] = substituted.min(deleted).min(inserted).min(TOO_MANY);
        }
        Self { depth, edits }
    }

    /// Can anything further on the path be within so many edits?
    fn is_near(&self, most: usize) -> bool {
        self.edits.iter().any(|&edits| edits <= most)
    }

    /// Edits from the path to the whole name of this length, if they are few.
    fn edits(&self, length: usize) -> Option<usize> {
        let at = (length + EDITS).checked_sub(self.depth)?;
        self.edits.get(at).copied().filter(|&edits| edits <= EDITS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::edits;

    #[test]
    fn the_nearest_of_many_is_the_one_that_comparing_with_each_finds() {
        let names: Vec<String> = (0..300).map(|n| format!("union {:x}", n * 7919 % 4099)).collect();
        let trie = NearNames::new(names.iter().map(String::as_str));
        for n in 0..300 {
            let asked = format!("{}nion {:x}", ["u", "o", "", "uu"][n % 4], n * 104_729 % 4099);
            let each = names.iter().enumerate().map(|(at, name)| (edits(&asked, name), at));
            let expected = each.filter(|(edits, _)| *edits <= EDITS).min().map(|(edits, at)| (at, edits));
            assert_eq!(trie.nearest(&asked), expected, "{asked}");
        }
    }

    #[test]
    fn of_two_that_are_as_near_the_first_wins_and_long_names_are_let_be() {
        let long = "x".repeat(300);
        let trie = NearNames::new(["abc2", "abc3", "abc3", &long]);
        assert_eq!(trie.nearest("abc1"), Some((0, 1)));
        assert_eq!(trie.nearest("abc3"), Some((1, 0)));
        assert_eq!(trie.nearest("zzzz"), None);
        assert_eq!(trie.nearest(&long), None);
        assert_eq!(NearNames::new([]).nearest("a"), None);
    }
}
