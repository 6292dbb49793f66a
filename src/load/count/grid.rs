//! A block as a grid: where each of its cells ends, when every record has as many cells as the header.
//!
//! That is how blocks are nearly always. Separators and line ends are found 64 bytes at a time as bits of one
//! number, without a single decision that depends on the cells; whether a separator stands inside quotes is
//! the parity of the quotes before it, for all 64 at once. A block with anything out of the ordinary (a blank
//! line, a record that is too short, a quote inside an unquoted cell, a lone CR) is no grid and is read cell
//! by cell.

use memchr::memchr_iter;

use super::quotes::{Chunks, Quotes, places};

/// The ends of all cells of a block, row by row.
#[derive(Debug, Default)]
pub(in crate::load) struct Grid {
    ends: Vec<u32>,
    cells: usize,
}

impl Grid {
    /// Finds the ends of all cells. `false` if the block is no grid of so many columns.
    ///
    /// The block begins with a record and ends with a line end outside quotes.
    pub(in crate::load) fn map(&mut self, bytes: &[u8], delimiter: u8, columns: usize, quoted: bool) -> bool {
        if memchr_iter(b'\r', bytes).any(|at| bytes.get(at + 1) != Some(&b'\n')) {
            return false;
        }
        let rows =
            if quoted { self.find::<true>(bytes, delimiter) } else { self.find::<false>(bytes, delimiter) };
        rows.is_some_and(|rows| {
            let ends = &self.ends[..self.cells];
            let line_end = |row: &[u32]| row.last().is_some_and(|end| bytes[*end as usize] == b'\n');
            rows * columns == self.cells && ends.chunks_exact(columns).all(line_end)
        })
    }

    /// The rows: where their cells end.
    pub(in crate::load) fn rows(&self, columns: usize) -> impl Iterator<Item = &[u32]> {
        self.ends[..self.cells].chunks_exact(columns)
    }

    /// Finds the ends; the number of line ends among them. `None` if a quote stands inside an unquoted cell.
    fn find<const QUOTED: bool>(&mut self, bytes: &[u8], delimiter: u8) -> Option<usize> {
        self.cells = 0;
        if self.ends.len() < bytes.len() + 64 {
            self.ends.resize(bytes.len() + 64, 0);
        }
        let (mut rows, mut quotes) = (0, Quotes::default());
        for (base, chunk) in Chunks::new(bytes).iter() {
            let mut line_ends = places(chunk, b'\n');
            let mut ends = places(chunk, delimiter) | line_ends;
            if QUOTED {
                let outside = quotes.outside(places(chunk, b'"'), ends)?;
                ends &= outside;
                line_ends &= outside;
            }
            rows += line_ends.count_ones() as usize;
            self.write(ends, base as u32);
        }
        Some(rows)
    }

    /// Writes the positions of the set bits, in groups of eight: a loop of fixed length avoids a branch that depends on the data.
    #[inline]
    fn write(&mut self, mut ends: u64, base: u32) {
        let count = ends.count_ones() as usize;
        for eight in self.ends[self.cells..self.cells + 64].chunks_exact_mut(8).take(count.div_ceil(8)) {
            for end in eight {
                *end = base + ends.trailing_zeros();
                ends &= ends.wrapping_sub(1);
            }
        }
        self.cells += count;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The cells that a grid shows, or nothing if it is none.
    fn cells(bytes: &str, columns: usize) -> Option<Vec<Vec<&str>>> {
        let mut grid = Grid::default();
        let quoted = bytes.contains('"');
        if !grid.map(bytes.as_bytes(), b',', columns, quoted) {
            return None;
        }
        let mut start = 0;
        let mut cell = |end: &u32| {
            let cell = &bytes[start..*end as usize];
            start = *end as usize + 1;
            cell
        };
        Some(grid.rows(columns).map(|row| row.iter().map(&mut cell).collect()).collect())
    }

    #[test]
    fn what_is_a_grid_and_what_is_none() {
        type Case = (&'static str, &'static str, Option<&'static [&'static [&'static str]]>);
        #[rustfmt::skip]
        let cases: [Case; 12] = [
            ("plain",                     "a,b\nc,\n",              Some(&[&["a", "b"], &["c", ""]])),
            ("CRLF",                      "a,b\r\nc,d\r\n",         Some(&[&["a", "b\r"], &["c", "d\r"]])),
            ("quotes",                    "\"a,\",b\n\"\n\",d\n",   Some(&[&["\"a,\"", "b"], &["\"\n\"", "d"]])),
            ("doubled quotes",            "\"\"\",\",b\n",          Some(&[&["\"\"\",\"", "b"]])),
            ("text behind the quotes",    "\"a\"b,c\n",             Some(&[&["\"a\"b", "c"]])),
            ("a quote inside a cell",     "a\"b,c\n",               None),
            ("and behind the quotes",     "\"a\"b\",c\n",           None),
            ("a blank line",              "a,b\n\nc,d\n",           None),
            ("too few cells",             "a,b\nc\n",               None),
            ("one too few, one too many", "a\nb,c,d\n",             None),
            ("too many cells",            "a,b,c\n",                None),
            ("a lone CR",                 "a,b\rc,d\n",             None),
        ];
        for (name, bytes, expected) in cases {
            let expected = expected.map(|rows| rows.iter().map(|row| row.to_vec()).collect());
            assert_eq!(cells(bytes, 2), expected, "{name}");
        }
    }

    #[test]
    fn quotes_reach_over_chunks_of_64_bytes() {
        for length in 0..200 {
            let long = format!("\"{}\n,\"\"{}\"", "x".repeat(length), ",".repeat(length));
            let bytes = format!("{long},1\n2,{long}\n");
            assert_eq!(cells(&bytes, 2), Some(vec![vec![&*long, "1"], vec!["2", &*long]]), "{length}");
        }
    }
}
