//! Own words of a form: what is printed in it, by a mark for each paragraph, so that words which somebody wrote beside the fields
//! are noticed when it comes back.

use std::collections::BTreeSet;

/// The names of the properties of a file that hold the marks begin so; a number follows.
const NAME: &str = "words";
/// The hexadecimal digits of a mark: among a thousand paragraphs another text has the mark of one of them once in 16,000 times.
const DIGITS: usize = 6;
/// So many marks have room in a property: Word shows 255 characters of one.
const A_PROPERTY: usize = 255 / DIGITS;

/// The marks of paragraphs as properties of a file, by name and in order.
pub(crate) fn properties(paragraphs: &[String]) -> Vec<(String, String)> {
    let marks: BTreeSet<String> = paragraphs.iter().filter_map(|text| mark(text)).collect();
    let marks: Vec<String> = marks.into_iter().collect();
    let parts = marks.chunks(A_PROPERTY).enumerate();
    parts.map(|(n, marks)| (format!("{NAME}{}", n + 1), marks.concat())).collect()
}

/// The words with which a form was written.
#[derive(Debug)]
pub(crate) struct OwnWords<'a>(BTreeSet<&'a str>);

impl<'a> OwnWords<'a> {
    /// From the properties of a file; `None` where it says nothing of them.
    pub(crate) fn of(properties: impl Iterator<Item = (&'a str, &'a str)>) -> Option<Self> {
        let is_ours = |name: &str| {
            let number = name.strip_prefix(NAME)?;
            (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(())
        };
        let ours = properties.filter(|(name, _)| is_ours(name).is_some());
        let marks = |text: &'a str| {
            (0..text.len() / DIGITS).filter_map(move |n| text.get(n * DIGITS..(n + 1) * DIGITS))
        };
        let marks: BTreeSet<&str> = ours.flat_map(|(_, text)| marks(text)).collect();
        (!marks.is_empty()).then_some(Self(marks))
    }

    /// Is a paragraph as it was written? One without words is.
    pub(crate) fn has(&self, paragraph: &str) -> bool {
        mark(paragraph).is_none_or(|mark| self.0.contains(mark.as_str()))
    }
}

/// The mark of the letters, digits and signs of a paragraph; programs that save it anew may change its spaces and hyphens.
fn mark(paragraph: &str) -> Option<String> {
    let is_space = |c: &char| {
        // Most letters are plain, and known as such at once.
        if c.is_ascii_graphic() {
            return *c == '-';
        }
        c.is_whitespace() || super::name::is_invisible(*c) || matches!(c, '-' | '\u{2010}' | '\u{2011}')
    };
    let mut buffer = [0; 4];
    let mut hash: Option<u64> = None;
    for c in paragraph.chars().filter(|c| !is_space(c)) {
        for byte in c.encode_utf8(&mut buffer).bytes() {
            // FNV-1a: nobody gains by a text of the same mark.
            let so_far = hash.unwrap_or(0xcbf2_9ce4_8422_2325);
            hash = Some((so_far ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        }
    }
    hash.map(|hash| format!("{:0DIGITS$x}", (hash ^ hash >> 32) & 0xff_ffff))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_known_again_and_nothing_else() {
        let paragraphs: Vec<String> =
            (0..100).map(|n| format!("{n}. Does a co-ordinated law exist?")).collect();
        let properties = properties(&paragraphs);
        // 42 marks of 6 digits in 252 characters; 100 = 42 + 42 + 16.
        let lengths: Vec<(&str, usize)> =
            properties.iter().map(|(name, text)| (&**name, text.len())).collect();
        assert_eq!(lengths, [("words1", 252), ("words2", 252), ("words3", 96)]);
        let all = || properties.iter().map(|(name, text)| (&**name, &**text));
        let own = OwnWords::of(all().chain([("language", "en"), ("wordsmith", "abcdef")])).unwrap();
        assert!(paragraphs.iter().all(|text| own.has(text)));
        #[rustfmt::skip]
        let cases = [
            ("nothing",              "",                                         true),
            ("spaces",               " \u{2003}\t",                              true),
            ("other spaces",         "7.\u{a0}Does a co\u{2011}ordinated law  exist?", true),
            ("a word more",          "7. Does a co-ordinated law exist? Yes",    false),
            ("a cross",              "7. Does a co-ordinated law exist? X",      false),
            ("a tick",               "7. Does a co-ordinated law exist? \u{2713}", false),
            ("words of one's own",   "We answered by letter.",                   false),
        ];
        for (name, text, expected) in cases {
            assert_eq!(own.has(text), expected, "{name}");
        }
        assert!(OwnWords::of([("language", "en")].into_iter()).is_none());
    }
}
