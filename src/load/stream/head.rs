//! The first record: is this a table of text at all, which byte separates its cells, what are they called.

use std::io::Read;

use memchr::{memchr, memchr_iter};

use super::blocks::{Blocks, RECORD_LIMIT};
use super::cell;
use crate::diag::{Code, Diagnostic, Diagnostics, Place};

/// How much is read at first to find the end of the header.
const FIRST_LOOK: usize = 1 << 10;
const DELIMITERS: [u8; 3] = *b",;\t";
const BOM: &[u8] = b"\xef\xbb\xbf";

/// What the first record tells.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// Between two cells: the most frequent of comma, semicolon and tab outside quotes.
    pub(super) delimiter: u8,
    /// The names of the columns, trimmed.
    pub(super) names: Vec<String>,
    /// The row in which it stands, from 1: lines without anything before it are rows as well.
    pub(super) row: u64,
    /// How many lines of the file it ends.
    pub(super) lines: u64,
}

/// Why there is no header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trouble {
    Empty,
    Binary(&'static str),
    Utf16,
    NotUtf8,
    NoEnd,
    LoneReturn,
    OpenQuote,
}

/// Reads the header and takes it off the stream. `None` if there is none to read; `diags` then says why.
pub(super) fn read<R: Read>(
    file: &str,
    blocks: &mut Blocks<R>,
    diags: &mut Diagnostics,
) -> std::io::Result<Option<Head>> {
    let mut look = FIRST_LOOK;
    let found = loop {
        let bytes = blocks.peek(look)?;
        let ended = bytes.len() < look;
        match find(bytes, ended) {
            Err(Trouble::NoEnd) if !ended && look <= RECORD_LIMIT => look *= 2,
            found => break found.and_then(|(start, end)| Ok((decode(bytes, start, end)?, end))),
        }
    };
    match found {
        Ok((head, end)) => {
            blocks.skip(end, head.delimiter);
            Ok(Some(head))
        }
        Err(trouble) => {
            diags.push(trouble.diagnostic(file));
            Ok(None)
        }
    }
}

/// Where the first record that holds anything begins and ends.
fn find(bytes: &[u8], ended: bool) -> Result<(usize, usize), Trouble> {
    let signatures: [(&[u8], Trouble); 5] = [
        (b"\xff\xfe", Trouble::Utf16),
        (b"\xfe\xff", Trouble::Utf16),
        (b"PK\x03\x04", Trouble::Binary("a workbook (.xlsx, .ods) or another zip file")),
        (b"\xd0\xcf\x11\xe0", Trouble::Binary("a workbook of the old kind (.xls)")),
        (b"%PDF", Trouble::Binary("a PDF")),
    ];
    if let Some((_, trouble)) = signatures.into_iter().find(|(signature, _)| bytes.starts_with(signature)) {
        return Err(trouble);
    }
    if memchr(0, bytes).is_some() {
        return Err(Trouble::Binary("something else than text: there is a NUL byte in its beginning"));
    }
    let mut start = if bytes.starts_with(BOM) { BOM.len() } else { 0 };
    while let Some(line_end) = [b"\r\n".as_slice(), b"\n"].iter().find(|end| bytes[start..].starts_with(end))
    {
        start += line_end.len();
    }
    if start == bytes.len() && ended {
        return Err(Trouble::Empty);
    }
    let (mut quoted, mut closed, mut before) = (false, false, b'\n');
    for (at, &byte) in bytes.iter().enumerate().skip(start) {
        let was_closed = std::mem::take(&mut closed);
        match byte {
            b'\n' if !quoted => return Ok((start, at + 1)),
            b'"' if quoted => (quoted, closed) = (false, true),
            b'"' => quoted = was_closed || before == b'\n' || DELIMITERS.contains(&before),
            _ => {}
        }
        before = byte;
    }
    match (quoted, memchr(b'\r', &bytes[start..])) {
        (_, Some(_)) if ended || bytes.len() > RECORD_LIMIT => Err(Trouble::LoneReturn),
        (true, _) if ended || bytes.len() > RECORD_LIMIT => Err(Trouble::OpenQuote),
        (false, _) if ended => Ok((start, bytes.len())),
        _ => Err(Trouble::NoEnd),
    }
}

fn decode(bytes: &[u8], start: usize, end: usize) -> Result<Head, Trouble> {
    let mut record = bytes[start..end].to_vec();
    if record.last() != Some(&b'\n') {
        record.push(b'\n');
    }
    let delimiter = sniff(&record);
    let (mut names, mut at) = (Vec::new(), 0);
    loop {
        let cell = cell::raw(&record, at, delimiter).ok_or(Trouble::LoneReturn)?;
        let name = cell::text(&record[at..cell.end]).map_err(|_| Trouble::NotUtf8)?;
        names.push(name.into_owned());
        if cell.last {
            break;
        }
        at = cell.next;
    }
    let blank_lines = memchr_iter(b'\n', &bytes[..start]).count() as u64;
    let lines = blank_lines + memchr_iter(b'\n', &record).count() as u64;
    Ok(Head { delimiter, names, row: blank_lines + 1, lines })
}

fn sniff(record: &[u8]) -> u8 {
    let mut counts = [0; DELIMITERS.len()];
    let mut quoted = false;
    for byte in record {
        quoted ^= *byte == b'"';
        if let Some(found) = DELIMITERS.iter().position(|delimiter| delimiter == byte && !quoted) {
            counts[found] += 1;
        }
    }
    let best = (0..DELIMITERS.len()).rev().max_by_key(|&i| counts[i]).unwrap_or(0);
    DELIMITERS[best]
}

impl Trouble {
    fn diagnostic(self, file: &str) -> Diagnostic {
        let whole = Place::file(file);
        let header = Place::Text { file: file.into(), line: 1, column: 1 };
        let (code, place, message, help) = match self {
            Self::Empty => (Code::EmptyFile, whole, "the file is empty", "was the export interrupted?"),
            Self::Binary(what) => {
                let message = format!("this is not CSV but {what}");
                return Diagnostic::error(Code::BinaryFile, whole, message)
                    .help("export the table as CSV UTF-8");
            }
            Self::Utf16 => (
                Code::NotUtf8,
                whole,
                "the text is UTF-16, not UTF-8",
                "save it again as \"CSV UTF-8\"; \"Unicode text\" is UTF-16",
            ),
            Self::NotUtf8 => (
                Code::NotUtf8,
                header,
                "the header holds bytes that are not UTF-8 text",
                "save the file again as \"CSV UTF-8\"",
            ),
            Self::NoEnd => (
                Code::TooLarge,
                header,
                "the header is longer than 4 MiB",
                "is this a table? The first row must end with a line end",
            ),
            Self::LoneReturn => (
                Code::CsvSyntax,
                header,
                "the header holds a carriage return (CR) that no line feed (LF) follows",
                "save the file again with LF or CRLF at the ends of its lines; CR alone is what old Macs wrote",
            ),
            Self::OpenQuote => (
                Code::CsvSyntax,
                header,
                "a quotation mark in the header is opened and never closed",
                "close it, or write it twice if it belongs to a name",
            ),
        };
        Diagnostic::error(code, place, message).help(help)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(bytes: &[u8]) -> Result<(Vec<String>, u8, u64, u64), Trouble> {
        let (start, end) = find(bytes, true)?;
        decode(bytes, start, end).map(|head| (head.names, head.delimiter, head.row, head.lines))
    }

    #[test]
    fn names_and_separator() {
        type Case = (&'static str, &'static str, &'static [&'static str], u8, u64, u64);
        #[rustfmt::skip]
        let cases: [Case; 9] = [
            // name                   bytes                       names             by     row lines
            ("comma",                 "a,b\n1,2\n",               &["a", "b"],      b',',  1,  1),
            ("semicolon and CRLF",    "a;b\r\n1;2\r\n",           &["a", "b"],      b';',  1,  1),
            ("tab",                   "a\tb\n",                   &["a", "b"],      b'\t', 1,  1),
            ("byte order mark",       "\u{feff}a,b\n",            &["a", "b"],      b',',  1,  1),
            ("mark and quotes",       "\u{feff}\"a\",\"b\"\n",    &["a", "b"],      b',',  1,  1),
            ("separators in quotes",  "\"a,,,\";b\n",             &["a,,,", "b"],   b';',  1,  1),
            ("no end",                "a, b ",                    &["a", "b"],      b',',  1,  1),
            ("blank lines first",     "\r\n\na,b\n",              &["a", "b"],      b',',  3,  3),
            ("two lines",             "a,\"b\nc\"\n1,2\n",        &["a", "b\nc"],   b',',  1,  2),
        ];
        for (name, bytes, names, delimiter, row, lines) in cases {
            let names = names.iter().map(|n| (*n).to_owned()).collect();
            assert_eq!(read_all(bytes.as_bytes()), Ok((names, delimiter, row, lines)), "{name}");
        }
    }

    #[test]
    fn what_is_no_header() {
        type Case = (&'static str, &'static [u8], Trouble);
        #[rustfmt::skip]
        let cases: [Case; 9] = [
            ("nothing",         b"",                        Trouble::Empty),
            ("only a mark",     b"\xef\xbb\xbf",            Trouble::Empty),
            ("blank lines",     b"\n\r\n\n",                Trouble::Empty),
            ("UTF-16",          b"\xff\xfea\0,\0",          Trouble::Utf16),
            ("UTF-16 BE",       b"\xfe\xff\0a\0,",          Trouble::Utf16),
            ("Latin-1",         b"a,caf\xe9\n1,2\n",        Trouble::NotUtf8),
            ("only CR",         b"a,b\r1,2\r",              Trouble::LoneReturn),
            ("CR inside",       b"a\rb,c\n1,2\n",           Trouble::LoneReturn),
            ("an open quote",   b"a,\"b\n1,2\n",            Trouble::OpenQuote),
        ];
        for (name, bytes, trouble) in cases {
            assert_eq!(read_all(bytes), Err(trouble), "{name}");
        }
        assert!(matches!(read_all(b"a,b\0\n"), Err(Trouble::Binary(_))));
        assert!(matches!(read_all(b"PK\x03\x04..."), Err(Trouble::Binary(_))));
    }
}
