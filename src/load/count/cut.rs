//! Where a run of bytes can be cut without cutting a record.

use memchr::{memchr, memrchr};

use super::cell::{closing_quote, next_quote};
use super::quotes::{Chunks, Quotes, places};

/// Where whole records end in bytes that begin with a record.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) struct Cut {
    /// Behind the last line end outside quotes; 0 if there is none.
    pub(in crate::load) end: usize,
    /// The bytes end inside quotes.
    pub(in crate::load) inside: bool,
    /// There is a quote at all.
    pub(in crate::load) quoted: bool,
}

/// Finds the end of the last whole record.
pub(in crate::load) fn last_record_end(bytes: &[u8], delimiter: u8) -> Cut {
    if memchr(b'"', bytes).is_some() {
        return quick_cut(bytes, delimiter).unwrap_or_else(|| careful_cut(bytes, delimiter).0);
    }
    Cut { end: memrchr(b'\n', bytes).map_or(0, |line_end| line_end + 1), ..Cut::default() }
}

/// Where the quote stands that is open at the end.
pub(in crate::load) fn open_quote(bytes: &[u8], delimiter: u8) -> Option<usize> {
    careful_cut(bytes, delimiter).1
}

/// Reads the quotes 64 bytes at a time; `None` if one stands in the middle of a cell.
fn quick_cut(bytes: &[u8], delimiter: u8) -> Option<Cut> {
    let (mut end, mut quotes) = (0, Quotes::default());
    for (base, chunk) in Chunks::new(bytes).iter() {
        let line_ends = places(chunk, b'\n');
        let ends = line_ends | places(chunk, delimiter) | places(chunk, b'\r');
        let line_ends = line_ends & quotes.outside(places(chunk, b'"'), ends)?;
        if line_ends != 0 {
            end = base + 64 - line_ends.leading_zeros() as usize;
        }
    }
    Some(Cut { end, inside: quotes.inside(), quoted: true })
}

/// Goes from quote to quote. Tells as well where the one stands that is open at the end.
fn careful_cut(bytes: &[u8], delimiter: u8) -> (Cut, Option<usize>) {
    let mut cut = Cut { quoted: true, ..Cut::default() };
    let mut from = 0;
    while let Some(quote) = next_quote(bytes, from) {
        cut.end = memrchr(b'\n', &bytes[from..quote]).map_or(cut.end, |line_end| from + line_end + 1);
        from = quote + 1;
        // The byte before is outside quotes, or a quote itself.
        if quote == 0 || matches!(bytes[quote - 1], b'\n' | b'\r') || bytes[quote - 1] == delimiter {
            let Some(close) = closing_quote(bytes, quote) else {
                return (Cut { inside: true, ..cut }, Some(quote));
            };
            from = close + 1;
        }
    }
    cut.end = memrchr(b'\n', &bytes[from..]).map_or(cut.end, |line_end| from + line_end + 1);
    (cut, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_records_end_at_the_last_line_end_outside_quotes() {
        #[rustfmt::skip]
        let cases = [
            // name                        bytes                      end  open
            ("no quotes",                  "a,b\nc,d\ne",             8,   None),
            ("no line end",                "a,b",                     0,   None),
            ("a line end inside quotes",   "a,\"b\nc\"",               0,   None),
            ("and one behind them",        "a,\"b\nc\"\nd",           8,   None),
            ("doubled quotes",             "\"a\"\"\n\",b\n\"\"",      9,   None),
            ("a quote inside a cell",      "5\" pipe\nb,c\n\"x",       12,  Some(12)),
            ("an open quote",              "a\nb,\"c\nd\ne",          2,   Some(4)),
            ("text behind the quotes",     "\"a\"b\"\nc\"\nd",         9,   None),
        ];
        for (name, bytes, end, open) in cases {
            let (cut, found) = careful_cut(bytes.as_bytes(), b',');
            assert_eq!((cut.end, cut.inside, found), (end, open.is_some(), open), "{name}");
            if let Some(quick) = quick_cut(bytes.as_bytes(), b',') {
                assert_eq!(quick, cut, "{name}");
            }
        }
    }
}
