//! Names compared as people see them: case, accents, apostrophes, dashes, spaces and invisible
//! characters do not tell two names apart.

use std::borrow::Cow;

use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

const APOSTROPHE: char = '\'';
const QUOTE: char = '"';
const DASH: char = '-';

/// Comparison key of a name: after NFKC, without case, with one kind of apostrophe, quotation mark, dash
/// and space, without invisible characters and without white space at both ends.
///
/// Two names are the same if and only if their keys are equal. The key itself is never shown.
pub fn fold(name: &str) -> String {
    if is_folded(name) {
        return name.to_owned();
    }
    if name.is_ascii() {
        return spaced(name.chars().map(|c| kind(c).to_ascii_lowercase()));
    }
    // Apostrophes first: NFKC takes the acute accent apart into a space and a combining mark.
    let plain = within_guillemets(name);
    let normal = ComposingNormalizerBorrowed::new_nfkc().normalize(&plain);
    // Upper case first, so that ß meets SS and a final sigma every other.
    let cased = normal.to_uppercase().to_lowercase();
    spaced(cased.chars().map(kind))
}

/// The visible characters, one for each kind, without the spaces that French sets within its quotation marks: whoever writes
/// the name with others sets none.
fn within_guillemets(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    let (mut inside, mut begins) = (false, false);
    let last = name.rfind('\u{BB}');
    for (at, c) in name.char_indices().filter(|&(_, c)| !is_invisible(c)) {
        if begins && c.is_whitespace() {
            continue;
        }
        begins = c == '\u{AB}' && last.is_some_and(|last| last > at);
        if inside && c == '\u{BB}' {
            plain.truncate(plain.trim_end().len());
        }
        inside = begins || inside && c != '\u{BB}';
        plain.push(kind(c));
    }
    plain
}

/// The same without a copy where a name is its own key already, as most ids are.
pub fn folded(name: &str) -> Cow<'_, str> {
    if is_folded(name) { Cow::Borrowed(name) } else { Cow::Owned(fold(name)) }
}

/// A comparison key without accents and other marks, whatever the script, for words that machines without accents write.
pub fn unmarked(key: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(key);
    let classes = CanonicalCombiningClassMapBorrowed::new();
    apart.chars().filter(|c| classes.get_u8(*c) == 0).collect()
}

/// Are these two spellings of one name?
pub fn same(one: &str, other: &str) -> bool {
    folded(one) == folded(other)
}

/// A name as it is kept: as it is shown, with one space between its words.
pub fn tidy(name: &str) -> String {
    spaced(clean(name).chars())
}

/// Small letters, digits and signs of one kind only.
fn is_folded(name: &str) -> bool {
    name.bytes().all(|byte| matches!(byte, b'!'..=b'@' | b'['..=b'_' | b'a'..=b'~'))
}

/// A name as it is shown: without invisible characters, without white space at both ends.
pub fn clean(name: &str) -> Cow<'_, str> {
    let trimmed = name.trim();
    if trimmed.is_ascii() || !trimmed.chars().any(is_invisible) {
        return Cow::Borrowed(trimmed);
    }
    let visible: String = trimmed.chars().filter(|&c| !is_invisible(c)).collect();
    Cow::Owned(visible.trim().to_owned())
}

/// The one character that stands for its kind.
fn kind(c: char) -> char {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{201A}' | '\u{201B}' | '\u{02B9}' | '\u{02BC}' | '\u{02BB}'
        | '\u{2032}' | '\u{00B4}' | '\u{FF07}' | '`' => APOSTROPHE,
        '\u{201C}' | '\u{201D}' | '\u{201E}' | '\u{201F}' | '\u{00AB}' | '\u{00BB}' | '\u{2033}'
        | '\u{FF02}' => QUOTE,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => DASH,
        other => other,
    }
}

/// Characters without a shape of their own: zero-width characters, byte order marks, soft hyphens, marks
/// of direction, variation selectors.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{00AD}'
            | '\u{034F}'
            | '\u{061C}'
            | '\u{115F}'
            | '\u{1160}'
            | '\u{17B4}'
            | '\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// One space for each run of white space, none at the ends.
fn spaced(chars: impl Iterator<Item = char>) -> String {
    let mut out = String::new();
    let mut gap = false;
    for c in chars {
        if c.is_whitespace() || c.is_control() {
            gap = !out.is_empty();
        } else {
            if std::mem::take(&mut gap) {
                out.push(' ');
            }
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_look_the_same_are_the_same() {
        #[rustfmt::skip]
        let cases = [
            ("case",                   "Nerania TRADE Union",        "nerania trade union"),
            ("composed or not",        "Conf\u{e9}d\u{e9}ration",   "Confe\u{301}de\u{301}ration"),
            ("curly apostrophe",       "Workers\u{2019} Congress",   "Workers' Congress"),
            ("acute as apostrophe",    "Workers\u{b4} Congress",     "Workers' Congress"),
            ("no-break space",         "Trade\u{a0}Union",           "Trade Union"),
            ("two spaces and a tab",   " Trade \t Union ",           "Trade Union"),
            ("dashes",                 "Employers \u{2013} North",   "Employers - North"),
            ("non-breaking hyphen",    "Employers\u{2011}North",     "Employers-North"),
            ("quotation marks",        "\u{ab}Solidarity\u{bb}",     "\"Solidarity\""),
            ("guillemets with space",  "Union \u{ab}\u{a0}Espoir\u{202f}\u{bb} Est", "Union \"Espoir\" Est"),
            ("the same, apart",        "\u{ab} a \u{bb} \u{ab} b \u{bb}",            "\"a\" \"b\""),
            ("guillemets, invisible",  "\u{ab}\u{2060} Espoir \u{200b}\u{bb}",       "\u{ab}Espoir\u{bb}"),
            ("guillemets, German",     "Bund \u{bb}Hoffnung\u{ab} Ost",              "Bund \"Hoffnung\" Ost"),
            ("byte order mark",        "\u{feff}W1",                 "w1"),
            ("zero-width space",       "W\u{200b}1",                 "W1"),
            ("soft hyphen",            "Minis\u{ad}try",             "Ministry"),
            ("full width",             "\u{ff37}\u{ff11}",           "W1"),
            ("sharp s",                "Stra\u{df}e",                "STRASSE"),
            ("final sigma",            "\u{3bf}\u{3b4}\u{3bf}\u{3c2}", "\u{39f}\u{394}\u{39f}\u{3a3}"),
            ("ligature",               "o\u{fb03}ce",                "office"),
        ];
        for (name, one, other) in cases {
            assert_eq!(fold(one), fold(other), "{name}");
        }
        assert!(same("Awa  DIOP", "awa diop") && !same("Awa", "Ava"));
        for (one, other) in [("Union", "Unoin"), ("W1", "W11"), ("e", "\u{e9}"), ("a b", "ab")] {
            assert_ne!(fold(one), fold(other), "{one} and {other} are two names");
        }
    }

    #[test]
    fn a_name_that_is_its_own_key_is_not_copied() {
        for name in ["w1", "a-b_c.7", "o'hara", "W1", "a b", " w1", "w`1", "\u{e9}", ""] {
            assert_eq!(folded(name), fold(name), "{name}");
        }
        assert!(matches!(folded("w1"), Cow::Borrowed(_)));
    }

    #[test]
    fn what_is_shown_keeps_its_spelling() {
        assert_eq!(clean(" \u{feff}W\u{200b}1 "), "W1");
        assert_eq!(clean("Workers\u{2019} Congress"), "Workers\u{2019} Congress");
        assert_eq!(tidy(" \u{feff}Awa \t Diop\u{a0} "), "Awa Diop");
    }
}
