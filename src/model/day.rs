//! Days of the calendar, written as year-month-day.

use std::fmt;

use icu_calendar::types::RataDie;
use icu_calendar::{Date, Iso};

/// The first day of 1970, as the calendar library counts days.
const EPOCH: i64 = 719_163;

/// The months as they are written in English and in French, in full and cut off, in small letters.
const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "janvier", "janv"],
    &["february", "feb", "février", "fevrier", "févr", "fév"],
    &["march", "mar", "mars"],
    &["april", "apr", "avril", "avr"],
    &["may", "mai"],
    &["june", "jun", "juin"],
    &["july", "jul", "juillet", "juil"],
    &["august", "aug", "août", "aout"],
    &["september", "sep", "sept", "septembre"],
    &["october", "oct", "octobre"],
    &["november", "nov", "novembre"],
    &["december", "dec", "décembre", "decembre", "déc"],
];

/// Day of the Gregorian calendar, such as 2026-11-23.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(Date<Iso>);

impl Day {
    /// Day that `2026-11-23` names; `None` where the text is not written so or names no day.
    ///
    /// ```
    /// use tripartite::model::day::Day;
    ///
    /// assert_eq!(Day::parse("2026-11-23").map(|day| day.to_string()).as_deref(), Some("2026-11-23"));
    /// assert_eq!(Day::parse("2026-02-30"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let shape = text.len() == 10
            && text
                .bytes()
                .enumerate()
                .all(|(n, b)| if n == 4 || n == 7 { b == b'-' } else { b.is_ascii_digit() });
        if !shape {
            return None;
        }
        let (year, month, day) =
            (text.get(0..4)?.parse().ok()?, text.get(5..7)?.parse().ok()?, text.get(8..10)?.parse().ok()?);
        Date::try_new_iso(year, month, day).ok().map(Self)
    }

    /// Day of a moment such as `2026-11-23T10:41:00Z`, as survey systems write it, or of a day alone.
    pub fn of_moment(text: &str) -> Option<Self> {
        let (day, rest) = text.trim().split_at_checked(10)?;
        if rest.is_empty() || rest.starts_with(['T', 't', ' ']) { Self::parse(day) } else { None }
    }

    /// Day as people write it: `2026-11-23`, `23/11/2026`, `23.11.2026`, `11/23/2026`, with a moment behind it or not; and with the
    /// month in letters: `1er décembre 2026`, `November 23, 2026`. Where both of the first two numbers may be the month, the first is
    /// the day; in English, where usage differs, such a day is none.
    pub fn written(text: &str, in_english: bool) -> Option<Self> {
        let text = text.trim();
        if let Some(day) = Self::of_moment(text).or_else(|| Self::in_letters(text)) {
            return Some(day);
        }
        let date = text.split([' ', 'T']).next().unwrap_or_default();
        let parts: Vec<&str> = date.split(['/', '.', '-']).collect();
        let is_number = |part: &&str| matches!(part.len(), 1..=4) && part.bytes().all(|b| b.is_ascii_digit());
        let &[first, second, third] = parts.as_slice() else { return None };
        if !parts.iter().all(is_number) {
            return None;
        }
        let day = |year: &str, month: &str, day: &str| {
            (year.len() == 4).then(|| Self::parse(&format!("{year}-{month:0>2}-{day:0>2}")))?
        };
        match (day(third, second, first), day(third, first, second)) {
            (Some(one), Some(other)) if one != other && in_english => None,
            (one, other) => one.or(other).or_else(|| day(first, second, third)),
        }
    }

    /// Day whose month is a word, with the day of the week before it or not.
    fn in_letters(text: &str) -> Option<Self> {
        let text = text.to_lowercase();
        let words = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | '-' | '/'));
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        let month_of = |word: &str| MONTHS.iter().position(|names| names.contains(&word)).map(|n| n + 1);
        let (month, day, year) = match words.as_slice() {
            [.., day, month, year] if month_of(month).is_some() => (month, day, year),
            [.., month, day, year] => (month, day, year),
            _ => return None,
        };
        let before = &words[..words.len() - 3];
        let day = ["er", "st", "nd", "rd", "th"].iter().find_map(|end| day.strip_suffix(end)).unwrap_or(day);
        let is_plain = before.len() <= 1 && before.iter().all(|word| word.chars().all(char::is_alphabetic));
        (is_plain && year.len() == 4)
            .then(|| Self::parse(&format!("{year}-{:0>2}-{day:0>2}", month_of(month)?)))?
    }

    /// Day on which a moment lies, in seconds since the beginning of 1970, in universal time.
    pub fn of_seconds(seconds: u64) -> Self {
        // Nothing that this program writes lies beyond the year 9999.
        let days = i64::try_from(seconds / 86_400).unwrap_or(i64::MAX).min(2_932_896);
        Self(Date::from_rata_die(RataDie::new(EPOCH + days), Iso))
    }

    /// The same number of days since the beginning of 1970; negative before.
    pub fn number(self) -> i64 {
        self.0.to_rata_die().to_i64_date() - EPOCH
    }

    /// Year, month and day.
    pub fn parts(self) -> (i32, u8, u8) {
        (self.0.year().extended_year(), self.0.month().number(), self.0.day_of_month().0)
    }

    /// Day as the calendar library has it, for a locale to write.
    pub(crate) fn iso(self) -> Date<Iso> {
        self.0
    }
}

/// As it is written: year-month-day.
impl<'de> serde::Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("a day is expected"))
    }
}

/// As it is written: year-month-day.
impl serde::Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl fmt::Display for Day {
    /// Year-month-day, as in files and in their names.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn days_as_people_write_them() {
        #[rustfmt::skip]
        let cases = [
            // text                      elsewhere           in English
            ("2026-11-05",               Some("2026-11-05"), Some("2026-11-05")),
            ("2026-11-05T10:41:00Z",     Some("2026-11-05"), Some("2026-11-05")),
            ("2026/11/5",                Some("2026-11-05"), Some("2026-11-05")),
            ("20/11/2026",               Some("2026-11-20"), Some("2026-11-20")),
            (" 20.11.2026 ",             Some("2026-11-20"), Some("2026-11-20")),
            ("20-11-2026 10:30",         Some("2026-11-20"), Some("2026-11-20")),
            ("11/20/2026",               Some("2026-11-20"), Some("2026-11-20")),
            ("5/3/2026",                 Some("2026-03-05"), None),
            ("5/5/2026",                 Some("2026-05-05"), Some("2026-05-05")),
            ("31/11/2026",               None,               None),
            ("20/11/26",                 None,               None),
            ("20 novembre 2026",         Some("2026-11-20"), Some("2026-11-20")),
            ("1er\u{a0}décembre 2026",    Some("2026-12-01"), Some("2026-12-01")),
            ("Lundi 23 Novembre 2026",   Some("2026-11-23"), Some("2026-11-23")),
            ("November 3rd, 2026",       Some("2026-11-03"), Some("2026-11-03")),
            ("23-Nov-2026",              Some("2026-11-23"), Some("2026-11-23")),
            ("5 mai 2026",               Some("2026-05-05"), Some("2026-05-05")),
            ("31 novembre 2026",         None,               None),
            ("20 brumaire 2026",         None,               None),
            ("20 novembre 26",           None,               None),
            ("du 3 au 20 novembre 2026", None,               None),
            ("novembre 2026",            None,               None),
            ("20/11/2026/1",             None,               None),
            ("+1/+2/2026",               None,               None),
            ("",                         None,               None),
        ];
        for (text, elsewhere, in_english) in cases {
            let read = |english| Day::written(text, english).map(|day| day.to_string());
            assert_eq!((read(false).as_deref(), read(true).as_deref()), (elsewhere, in_english), "{text}");
        }
    }

    #[test]
    fn days_of_the_calendar() {
        for (text, expected) in [
            ("2026-11-23", true),
            ("0987-01-02", true),
            ("2024-02-29", true),
            ("2026-02-29", false),
            ("2026-13-01", false),
            ("23.11.2026", false),
            ("2026-1-1", false),
            ("", false),
        ] {
            let day = Day::parse(text).map(|day| day.to_string());
            assert_eq!(day.as_deref(), expected.then_some(text), "{text}");
        }
    }

    #[test]
    fn the_day_of_a_moment() {
        for (text, expected) in [
            ("2026-11-23", true),
            (" 2026-11-23T10:41:00+02:00", true),
            ("2026-11-23 10:41", true),
            ("2026-11-231", false),
            ("2026-11-31T10:41", false),
            ("23 nov. 2026", false),
            ("aaaaaaaaaé", false),
        ] {
            let day = Day::of_moment(text).map(|day| day.to_string());
            assert_eq!(day.as_deref(), expected.then_some("2026-11-23"), "{text}");
        }
    }
}
