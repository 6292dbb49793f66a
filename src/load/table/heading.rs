//! The heading of a table: which row it is, which byte separates its cells, what they are called.
//!
//! Spreadsheets put a title above the headings, blank rows, or `sep=;`, which names the separator. So the row
//! and the separator are taken that give the most names that are known.

use memchr::{memchr, memchr_iter};

use crate::load::count::blocks::RECORD_LIMIT;
use crate::load::count::cell::{closing_quote, raw, text};

/// How many records are looked at: a title is not longer.
const RECORDS: usize = 30;
const DELIMITERS: [u8; 3] = *b",;\t";
const BOM: &[u8] = b"\xef\xbb\xbf";

/// How much of a record is a heading that we know.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::load) struct Rank {
    /// What no table can do without is there.
    pub(in crate::load) whole: bool,
    /// How many of its names are known.
    pub(in crate::load) known: usize,
}

/// Ranks the names of a record.
pub(in crate::load) type Ranking<'a> = &'a dyn Fn(&[String]) -> Rank;

/// What the heading tells.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::load) struct Heading {
    /// Between two cells.
    pub(in crate::load) delimiter: u8,
    /// The names of the columns, trimmed.
    pub(in crate::load) names: Vec<String>,
    /// The sheet of the workbook that it stands in; none for text.
    pub(in crate::load) sheet: Option<String>,
    /// Its row as a spreadsheet counts, from 1. `sep=;` is no row there; blank lines are.
    pub(in crate::load) row: u64,
    /// How many lines of the file it ends.
    pub(in crate::load) lines: u64,
    /// Where the first record behind it begins.
    pub(in crate::load) end: usize,
}

/// Why there is no heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) enum Trouble {
    /// There is nothing in the file.
    Empty,
    /// It may end in bytes that are not read yet.
    NoEnd,
    /// A CR without LF stands outside quotes.
    LoneReturn,
    /// A quotation mark is never closed.
    OpenQuote,
}

/// Finds the heading in the beginning of a file; `ended` says that these are all its bytes.
pub(in crate::load) fn find(bytes: &[u8], ended: bool, ranking: Ranking<'_>) -> Result<Heading, Trouble> {
    let start = if bytes.starts_with(BOM) { BOM.len() } else { 0 };
    if bytes[start..].iter().all(|byte| byte.is_ascii_whitespace()) {
        return Err(if ended { Trouble::Empty } else { Trouble::NoEnd });
    }
    let (start, named) = separator_line(bytes, start);
    let mut candidates: Vec<(Rank, Heading)> = Vec::new();
    let (mut unfinished, mut trouble) = (false, None);
    for delimiter in named.map_or(DELIMITERS.to_vec(), |delimiter| vec![delimiter]) {
        let (records, end) = records(bytes, start, delimiter, ended);
        unfinished |= end == Err(Trouble::NoEnd);
        if records.is_empty() {
            trouble = trouble.or(end.err());
        }
        candidates.extend(records.into_iter().map(|heading| (ranking(&heading.names), heading)));
    }
    // On a tie the earlier row, then the earlier separator.
    candidates.sort_by_key(|(_, heading)| heading.row);
    let known = candidates.iter().filter(|(rank, _)| rank.known > 1).map(|(rank, _)| *rank).max();
    if unfinished && !known.is_some_and(|rank| rank.whole) && bytes.len() <= RECORD_LIMIT {
        return Err(Trouble::NoEnd);
    }
    let first = candidates.first().map(|(_, heading)| heading.row);
    let widest = candidates.iter().filter(|(_, h)| Some(h.row) == first).map(|(_, h)| h.names.len()).max();
    let chosen = candidates.into_iter().find(|(rank, heading)| match known {
        Some(known) => *rank == known,
        None => Some(heading.row) == first && Some(heading.names.len()) == widest,
    });
    chosen.map(|(_, heading)| heading).ok_or(trouble.unwrap_or(Trouble::Empty))
}

/// `sep=;` in the first line names the separator and is no row.
fn separator_line(bytes: &[u8], start: usize) -> (usize, Option<u8>) {
    let line_end = memchr_iter(b'\n', &bytes[start..]).next().map_or(bytes.len(), |at| start + at + 1);
    let line = bytes[start..line_end].trim_ascii();
    let line = line.strip_prefix(b"\"").and_then(|l| l.strip_suffix(b"\"")).unwrap_or(line);
    match line {
        [s, e, p, b'=', delimiter] if [s, e, p].map(u8::to_ascii_lowercase) == *b"sep" => {
            (line_end, Some(*delimiter))
        }
        // A tab at the end of the line is taken off with the white space.
        [s, e, p, b'='] if [s, e, p].map(u8::to_ascii_lowercase) == *b"sep" => (line_end, Some(b'\t')),
        _ => (start, None),
    }
}

/// The first records from `start` on that are not blank, as headings, and why there are no more.
fn records(bytes: &[u8], start: usize, delimiter: u8, ended: bool) -> (Vec<Heading>, Result<(), Trouble>) {
    let mut list: Vec<Heading> = Vec::new();
    let (mut at, mut row) = (start, 1);
    while list.len() < RECORDS && at < bytes.len() {
        if let Some(blank) = [b"\n".as_slice(), b"\r\n"].iter().find(|end| bytes[at..].starts_with(end)) {
            at += blank.len();
            row += 1;
            continue;
        }
        let (names, end) = match record(bytes, at, delimiter, ended) {
            Ok(found) => found,
            Err(trouble) => return (list, Err(trouble)),
        };
        if names.iter().any(|name| !name.is_empty()) {
            let lines = memchr_iter(b'\n', &bytes[..end]).count() as u64;
            let lines = lines + u64::from(bytes[..end].last() != Some(&b'\n'));
            list.push(Heading { delimiter, names, sheet: None, row, lines, end });
        }
        at = end;
        row += 1;
    }
    let more = !ended && list.len() < RECORDS;
    (list, if more { Err(Trouble::NoEnd) } else { Ok(()) })
}

/// The texts of the record at `at`, and where the next one begins.
fn record(bytes: &[u8], at: usize, delimiter: u8, ended: bool) -> Result<(Vec<String>, usize), Trouble> {
    let (mut names, mut at) = (Vec::new(), at);
    loop {
        if let Some(cell) = raw(bytes, at, delimiter) {
            names.push(text(&bytes[at..cell.end]).text.into_owned());
            at = cell.next;
            if cell.last {
                return Ok((names, at));
            }
            continue;
        }
        let quoted = bytes.get(at) == Some(&b'"');
        let Some(behind) = (if quoted { closing_quote(bytes, at) } else { Some(at) }) else {
            return Err(if ended { Trouble::OpenQuote } else { Trouble::NoEnd });
        };
        // What stands in the way of an end is a CR, or the end of the bytes.
        match memchr(b'\r', bytes.get(behind..).unwrap_or_default()) {
            Some(found) if ended || behind + found + 1 < bytes.len() => return Err(Trouble::LoneReturn),
            None if ended => {
                names.push(text(bytes.get(at..).unwrap_or_default()).text.into_owned());
                return Ok((names, bytes.len()));
            }
            _ => return Err(Trouble::NoEnd),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two names are known, and both are needed.
    fn ranking(names: &[String]) -> Rank {
        let known = names.iter().filter(|name| ["who", "side", "A1"].contains(&name.as_str())).count();
        Rank { whole: known > 1, known }
    }

    fn found(bytes: &str) -> Result<(Vec<String>, u8, u64, u64), Trouble> {
        find(bytes.as_bytes(), true, &ranking).map(|h| (h.names, h.delimiter, h.row, h.lines))
    }

    #[test]
    fn names_separator_and_row() {
        type Case = (&'static str, &'static str, &'static [&'static str], u8, u64, u64);
        #[rustfmt::skip]
        let cases: [Case; 19] = [
            // name                   bytes                             names                  by     row lines
            ("comma",                 "who,side\n1,2\n",                &["who", "side"],      b',',  1,  1),
            ("semicolon and CRLF",    "who;side\r\n1;2\r\n",            &["who", "side"],      b';',  1,  1),
            ("tab",                   "who\tside\n",                    &["who", "side"],      b'\t', 1,  1),
            ("byte order mark",       "\u{feff}who,side\n",             &["who", "side"],      b',',  1,  1),
            ("mark and quotes",       "\u{feff}\"who\",\"side\"\n",     &["who", "side"],      b',',  1,  1),
            ("nothing known",         "\"a,,,\";b\n",                   &["a,,,", "b"],        b';',  1,  1),
            ("one name is chance",    "a,b\nwho,c\n",                   &["a", "b"],           b',',  1,  1),
            ("a tie",                 "a,b\tc\n",                       &["a", "b\tc"],         b',',  1,  1),
            ("no end",                "who, side ",                     &["who", "side"],      b',',  1,  1),
            ("blank lines first",     "\r\n\nwho,side\n",               &["who", "side"],      b',',  3,  3),
            ("empty rows first",      ";;\n;;\nwho;side;A1\n",          &["who", "side", "A1"], b';', 3,  3),
            ("two lines",             "who,\"si\nde\",side\n1,2\n",     &["who", "si\nde", "side"], b',', 1, 2),
            ("sep",                   "sep=;\r\nwho;side\r\n",          &["who", "side"],      b';',  1,  2),
            ("sep in quotes",         "\"SEP=;\"\nwho;side\n",          &["who", "side"],      b';',  1,  2),
            ("sep a tab",             "sep=\t\nwho\tside\n",            &["who", "side"],      b'\t', 1,  2),
            ("a title",               "Survey of, may be, unions\n\nwho;side\n", &["who", "side"], b';', 3, 3),
            ("a title in a cell",     "Survey;;\n;;\nwho;side;A1\n",    &["who", "side", "A1"], b';', 3,  3),
            ("commas in one name",    "who;side;Any wish, complaint, praise, remark\n", &["who", "side", "Any wish, complaint, praise, remark"], b';', 1, 1),
            ("an answer like a name", "who;side;A1\nside;A1;who\n",     &["who", "side", "A1"], b';', 1,  1),
        ];
        for (name, bytes, names, delimiter, row, lines) in cases {
            let names = names.iter().map(|n| (*n).to_owned()).collect();
            assert_eq!(found(bytes), Ok((names, delimiter, row, lines)), "{name}");
        }
    }

    #[test]
    fn what_is_no_heading() {
        #[rustfmt::skip]
        let cases = [
            ("nothing",            "",                    Trouble::Empty),
            ("only a mark",        "\u{feff}\n",          Trouble::Empty),
            ("only blank lines",   "\n\r\n \n",           Trouble::Empty),
            ("CR at the ends",     "who,side\r1,2\r",     Trouble::LoneReturn),
            ("a CR in a name",     "wh\ro,side\n1,2\n",   Trouble::LoneReturn),
            ("an open quote",      "\"who,side;A1\n1,2\n", Trouble::OpenQuote),
        ];
        for (name, bytes, trouble) in cases {
            assert_eq!(found(bytes), Err(trouble), "{name}");
        }
        assert_eq!(find(b"who,si", false, &ranking), Err(Trouble::NoEnd), "more may come");
        assert_eq!(
            find(b"who,side\nx,y\n", false, &ranking).map(|h| h.row),
            Ok(1),
            "a heading that we know is enough"
        );
    }
}
