//! One cell: where it ends, and what it says.
//!
//! The rules are RFC 4180's, with the leniency of the `csv` crate: a quote opens a cell only as its first
//! byte, two quotes inside stand for one, and what follows a closing quote still belongs to the cell. A
//! record ends with LF or CRLF. A CR alone outside quotes is neither text nor an end.

use std::borrow::Cow;
use std::str::Utf8Error;

use memchr::{memchr, memchr3};

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// A cell as it stands in the file, quotes and all: `bytes[at..end]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Raw {
    /// Behind the last byte of the cell.
    pub(super) end: usize,
    /// Where the next cell or record begins.
    pub(super) next: usize,
    /// The record ends with this cell.
    pub(super) last: bool,
}

/// The eight bytes from `at` on, the first in the lowest place; `None` near the end.
#[inline]
pub(super) fn word(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().map(|chunk| u64::from_le_bytes(*chunk))
}

/// Marks the bytes of `word` that equal `byte` by their highest bit. The lowest mark is always right; marks
/// above it may be wrong.
#[inline]
fn marks(word: u64, byte: u8) -> u64 {
    let difference = word ^ (ONES * u64::from(byte));
    difference.wrapping_sub(ONES) & !difference & HIGHS
}

/// The cell that begins at `at`. `None` if a lone CR stands in it outside quotes, or no end follows.
pub(super) fn raw(bytes: &[u8], at: usize, delimiter: u8) -> Option<Raw> {
    let mut from = at;
    if bytes.get(at) == Some(&b'"') {
        from = closing_quote(bytes, at)? + 1;
    }
    let end = from + memchr3(delimiter, b'\n', b'\r', bytes.get(from..)?)?;
    match bytes[end] {
        b'\n' => Some(Raw { end, next: end + 1, last: true }),
        b'\r' => (bytes.get(end + 1) == Some(&b'\n')).then_some(Raw { end, next: end + 2, last: true }),
        _ => Some(Raw { end, next: end + 1, last: false }),
    }
}

/// The quote that closes the one at `open`.
pub(super) fn closing_quote(bytes: &[u8], open: usize) -> Option<usize> {
    let mut from = open + 1;
    loop {
        let quote = next_quote(bytes, from)?;
        if bytes.get(quote + 1) != Some(&b'"') {
            return Some(quote);
        }
        from = quote + 2;
    }
}

/// The first quote from `from` on. Where everything is quoted the next one is near, hence the first look.
#[inline]
pub(super) fn next_quote(bytes: &[u8], from: usize) -> Option<usize> {
    if let Some(word) = word(bytes, from) {
        let found = marks(word, b'"');
        if found != 0 {
            return Some(from + (found.trailing_zeros() / 8) as usize);
        }
    }
    Some(from + memchr(b'"', bytes.get(from..)?)?)
}

/// Without white space at both ends. Most texts have none, and then nobody need decode a character.
fn trim(text: &str) -> &str {
    match text.as_bytes() {
        [b'!'..=b'~', .., b'!'..=b'~'] | [b'!'..=b'~'] => text,
        _ => text.trim(),
    }
}

/// What a raw cell says: without its quotes, without white space at both ends.
pub(super) fn text(raw: &[u8]) -> Result<Cow<'_, str>, Utf8Error> {
    let Some(inside) = raw.strip_prefix(b"\"") else {
        return std::str::from_utf8(raw).map(|text| Cow::Borrowed(trim(text)));
    };
    if let Some(plain) = inside.strip_suffix(b"\"").filter(|plain| !plain.contains(&b'"')) {
        return std::str::from_utf8(plain).map(|text| Cow::Borrowed(trim(text)));
    }
    let close = closing_quote(raw, 0).unwrap_or(raw.len());
    let quoted = std::str::from_utf8(&raw[1..close])?;
    let rest = std::str::from_utf8(raw.get(close + 1..).unwrap_or_default())?;
    let unescaped = quoted.replace("\"\"", "\"") + rest;
    Ok(Cow::Owned(unescaped.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_ends_where_its_quotes_allow() {
        type Case = (&'static str, &'static str, Option<(&'static str, bool)>);
        #[rustfmt::skip]
        let cases: [Case; 12] = [
            // name                   bytes               raw cell and whether the record ends
            ("plain",                 "ab,c\n",           Some(("ab", false))),
            ("empty",                 ",c\n",             Some(("", false))),
            ("last",                  "ab\nc",            Some(("ab", true))),
            ("last with CRLF",        "ab\r\nc",          Some(("ab", true))),
            ("a lone CR",             "a\rb,c\n",         None),
            ("quoted",                "\"a,b\",c\n",      Some(("\"a,b\"", false))),
            ("quoted line end",       "\"a\r\nb\"\n",     Some(("\"a\r\nb\"", true))),
            ("a CR inside quotes",    "\"a\rb\",c\n",     Some(("\"a\rb\"", false))),
            ("doubled quotes",        "\"a\"\",\",c\n",   Some(("\"a\"\",\"", false))),
            ("text after the quotes", "\"a\"b\"c,d\n",    Some(("\"a\"b\"c", false))),
            ("a quote inside",        "a\"b,c\n",         Some(("a\"b", false))),
            ("an open quote",         "\"ab,c\n",         None),
        ];
        for (name, bytes, expected) in cases {
            let found = raw(bytes.as_bytes(), 0, b',');
            assert_eq!(found.map(|cell| (&bytes[..cell.end], cell.last)), expected, "{name}");
        }
    }

    #[test]
    fn what_a_cell_says() {
        #[rustfmt::skip]
        let cases = [
            ("3",             "3"),
            (" 3 ",           "3"),
            ("\"3\"",         "3"),
            ("\" 3 \"",       "3"),
            ("\"\"",          ""),
            ("\"a\"\"b\"",    "a\"b"),
            ("\"\"\"\"",      "\""),
            ("\"a\" b",       "a b"),
            ("\"a\"b\"c",     "ab\"c"),
            ("\"a\" \"b\"",   "a \"b\""),
            ("a\"b",          "a\"b"),
        ];
        for (raw, expected) in cases {
            assert_eq!(text(raw.as_bytes()).unwrap(), expected, "{raw}");
        }
        assert!(text(b"caf\xe9").is_err());
        assert!(text(b"\"caf\xe9\"").is_err());
    }

    #[test]
    fn a_word_shows_where_a_byte_stands() {
        let word = word(b"ab,d,fgh", 0).unwrap();
        assert_eq!(marks(word, b',').trailing_zeros() / 8, 2);
        assert_eq!(marks(word, b';'), 0);
        assert_eq!(super::word(b"seven..", 0), None);
    }
}
