//! One cell: where it ends, and what it says.
//!
//! The rules are RFC 4180's, with the leniency of the `csv` crate: a quote opens a cell only as its first
//! byte, two quotes inside stand for one, and what follows a closing quote still belongs to the cell. A
//! record ends with LF or CRLF. A CR alone outside quotes is neither text nor an end.

use std::borrow::Cow;

use encoding_rs::WINDOWS_1252;
use memchr::{memchr, memchr3};

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// A cell as it stands in the file, quotes and all: `bytes[at..end]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) struct Raw {
    /// Behind the last byte of the cell.
    pub(in crate::load) end: usize,
    /// Where the next cell or record begins.
    pub(in crate::load) next: usize,
    /// The record ends with this cell.
    pub(in crate::load) last: bool,
}

/// The eight bytes from `at` on, the first in the lowest place; `None` near the end.
#[inline]
pub(in crate::load) fn word(bytes: &[u8], at: usize) -> Option<u64> {
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
pub(in crate::load) fn raw(bytes: &[u8], at: usize, delimiter: u8) -> Option<Raw> {
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
pub(in crate::load) fn closing_quote(bytes: &[u8], open: usize) -> Option<usize> {
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
pub(in crate::load) fn next_quote(bytes: &[u8], from: usize) -> Option<usize> {
    if let Some(word) = word(bytes, from) {
        let found = marks(word, b'"');
        if found != 0 {
            return Some(from + (found.trailing_zeros() / 8) as usize);
        }
    }
    Some(from + memchr(b'"', bytes.get(from..)?)?)
}

/// Decoded text of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::load) struct Text<'b> {
    /// Without quotes and without white space at both ends.
    pub(in crate::load) text: Cow<'b, str>,
    /// The bytes are no UTF-8 and were read as Windows-1252.
    pub(in crate::load) guessed: bool,
}

/// White space off both ends; most texts are ASCII without any, which takes no decoding.
fn trim(text: &str) -> &str {
    match text.as_bytes() {
        [b'!'..=b'~', .., b'!'..=b'~'] | [b'!'..=b'~'] => text,
        _ => text.trim(),
    }
}

/// Bytes as UTF-8, or else as Windows-1252, in which every byte means something.
fn decode(bytes: &[u8]) -> (Cow<'_, str>, bool) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(trim(text)), false),
        Err(_) => {
            let text = WINDOWS_1252.decode_without_bom_handling(bytes).0;
            (Cow::Owned(text.trim().to_owned()), true)
        }
    }
}

/// Decodes a raw cell: quotes off, doubled quotes made single, white space off both ends.
pub(in crate::load) fn text(raw: &[u8]) -> Text<'_> {
    let plain = match raw.strip_prefix(b"\"") {
        None => Some(raw),
        Some(inside) => inside.strip_suffix(b"\"").filter(|plain| !plain.contains(&b'"')),
    };
    if let Some(plain) = plain {
        let (text, guessed) = decode(plain);
        return Text { text, guessed };
    }
    let close = closing_quote(raw, 0).unwrap_or(raw.len());
    let mut unescaped = Vec::with_capacity(raw.len());
    let mut quotes = 0;
    for &byte in &raw[1..close] {
        // The second of two quotes stands for nothing.
        quotes = if byte == b'"' { quotes + 1 } else { 0 };
        if quotes % 2 == 0 && quotes > 0 {
            continue;
        }
        unescaped.push(byte);
    }
    unescaped.extend_from_slice(raw.get(close + 1..).unwrap_or_default());
    let (text, guessed) = decode(&unescaped);
    Text { text: Cow::Owned(text.into_owned()), guessed }
}

/// Is nothing in the cell but white space, quotes and all?
pub(in crate::load) fn is_blank(raw: &[u8]) -> bool {
    raw.is_empty() || text(raw).text.is_empty()
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
            assert_eq!(text(raw.as_bytes()), Text { text: expected.into(), guessed: false }, "{raw}");
        }
        for raw in [b"caf\xe9".as_slice(), b"\"caf\xe9\"", b"\"caf\xe9\" "] {
            assert_eq!(text(raw), Text { text: "caf\u{e9}".into(), guessed: true });
        }
        assert_eq!(text(b"\x80").text, "\u{20ac}", "Windows-1252, not Latin-1");
    }

    #[test]
    fn a_word_shows_where_a_byte_stands() {
        let word = word(b"ab,d,fgh", 0).unwrap();
        assert_eq!(marks(word, b',').trailing_zeros() / 8, 2);
        assert_eq!(marks(word, b';'), 0);
        assert_eq!(super::word(b"seven..", 0), None);
    }
}
