//! Meter on what is inflated: bytes are counted as they come out of a part, never as the file says.

use std::cell::Cell;
use std::io::{self, ErrorKind, Read};

use memchr::memchr;

/// Longer than this is no tag, no text and no comment of a document: 4 MiB.
const LONGEST: usize = 4 << 20;

/// Inside of what the bytes stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    /// Tags and text.
    Plain,
    /// `<` was the last byte.
    Opened,
    /// `<!` were the last two.
    Marked,
    /// A comment or CDATA: up to `-->` or `]]>`, with the last two bytes.
    Literal([u8; 2]),
}

/// A part of a zip file that is being inflated.
pub(in crate::load) struct Metered<'c, R> {
    part: R,
    /// What came out of it so far, and what may.
    out: &'c Cell<u64>,
    read: u64,
    most: u64,
    /// Bytes since the last that could end what a reader of XML holds at a time.
    run: usize,
    inside: Inside,
}

impl<'c, R: Read> Metered<'c, R> {
    /// A meter on a part from which `most` bytes may come; `out` is told how many did.
    pub(super) fn new(part: R, out: &'c Cell<u64>, most: u64) -> Self {
        Self { part, out, read: 0, most, run: 0, inside: Inside::Plain }
    }

    /// Follows the bytes, as far as it takes to know how much a reader holds. `false` if it would be too much.
    fn follow(&mut self, mut bytes: &[u8]) -> bool {
        while let Some((&byte, rest)) = bytes.split_first() {
            match self.inside {
                Inside::Plain => {
                    let Some(at) = memchr(b'<', bytes) else {
                        self.run += bytes.len();
                        return self.run <= LONGEST;
                    };
                    if self.run + at > LONGEST {
                        return false;
                    }
                    (self.run, self.inside) = (0, Inside::Opened);
                    bytes = &bytes[at + 1..];
                    continue;
                }
                Inside::Opened => self.inside = if byte == b'!' { Inside::Marked } else { Inside::Plain },
                Inside::Marked => {
                    self.inside =
                        if matches!(byte, b'-' | b'[') { Inside::Literal([0; 2]) } else { Inside::Plain };
                }
                Inside::Literal([_, b'-']) | Inside::Literal([_, b']']) if byte == b'>' => {
                    let ends = matches!(self.inside, Inside::Literal([b'-', b'-'] | [b']', b']']));
                    self.inside = if ends { Inside::Plain } else { Inside::Literal([0; 2]) };
                }
                Inside::Literal([_, last]) => self.inside = Inside::Literal([last, byte]),
            }
            self.run += 1;
            if self.run > LONGEST {
                return false;
            }
            bytes = rest;
        }
        true
    }
}

impl<R: Read> Read for Metered<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.part.read(buffer)?;
        self.read += n as u64;
        self.out.set(self.out.get().max(self.read));
        if self.read > self.most || !self.follow(&buffer[..n]) {
            return Err(ErrorKind::FileTooLarge.into());
        }
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passes(parts: &[(&str, usize)]) -> bool {
        let bytes: Vec<u8> =
            parts.iter().flat_map(|(text, times)| text.repeat(*times).into_bytes()).collect();
        // In pieces, so that marks are cut in two.
        bytes
            .chunks(4097)
            .try_fold((Inside::Plain, 0), |(inside, run), chunk| {
                let out = Cell::new(0);
                let mut meter = Metered { inside, run, ..Metered::new(io::empty(), &out, u64::MAX) };
                meter.follow(chunk).then_some((meter.inside, meter.run))
            })
            .is_some()
    }

    #[test]
    fn nothing_is_held_that_has_no_end() {
        type Case = (&'static str, &'static [(&'static str, usize)], bool);
        const MUCH: usize = LONGEST + 1;
        #[rustfmt::skip]
        let cases: [Case; 9] = [
            ("many tags",                   &[("<c r=\"A1\"><v>1</v></c>", MUCH / 8)],          true),
            ("a text without an end",       &[("<t>", 1), ("a", MUCH)],                         false),
            ("a tag without an end",        &[("<t a='", 1), (">", MUCH)],                      false),
            ("a comment full of tags",      &[("<!--", 1), ("<t>", MUCH / 3 + 1)],              false),
            ("CDATA full of tags",          &[("<![CDATA[", 1), ("<t>->", MUCH / 5 + 1)],       false),
            ("many comments",               &[("<!-- a --><t/>", MUCH / 8)],                    true),
            ("a comment, then many tags",   &[("<!-- > ->-->", 1), ("<t/>", MUCH)],             true),
            ("a DOCTYPE, then many tags",   &[("<!DOCTYPE a>", 1), ("<t/>", MUCH)],             true),
            ("much CDATA in many",          &[("<![CDATA[a]]]>", MUCH / 8)],                    true),
        ];
        for (name, parts, expected) in cases {
            assert_eq!(passes(parts), expected, "{name}");
        }
    }

    #[test]
    fn no_more_comes_out_than_may() {
        for (most, whole) in [(9, false), (10, true)] {
            let out = Cell::new(0);
            let mut text = String::new();
            let read = Metered::new(&b"0123456789"[..], &out, most).read_to_string(&mut text);
            assert_eq!((read.is_ok(), out.get()), (whole, 10));
        }
    }
}
