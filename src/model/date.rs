//! Days of the calendar, written as year-month-day.

use icu_calendar::{Date, Iso};

/// The day that `2026-11-23` means; `None` when the text is no day of the Gregorian calendar.
pub fn day(text: &str) -> Option<Date<Iso>> {
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
    Date::try_new_iso(year, month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn days_of_the_calendar() {
        for (text, expected) in [
            ("2026-11-23", true),
            ("2024-02-29", true),
            ("2026-02-29", false),
            ("2026-13-01", false),
            ("23.11.2026", false),
            ("2026-1-1", false),
            ("", false),
        ] {
            assert_eq!(day(text).is_some(), expected, "{text}");
        }
    }
}
