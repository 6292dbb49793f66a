//! Dates and numbers of cells, written as people see them: year-month-day, `3` for `3.0`.

/// Seconds of a day.
const DAY: i64 = 86_400;

/// Which day is the first one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Epoch {
    /// 1 January 1900 is 1, and 1900 had a 29 February.
    Of1900,
    /// 1 January 1904 is 0.
    Of1904,
}

/// A number of days and parts of a day as a moment; `None` if no calendar has it.
pub(super) fn moment(days: f64, epoch: Epoch, with_time: bool) -> Option<String> {
    // The last is 31 December 9999.
    if !(0.0..2_958_466.0).contains(&days) {
        return None;
    }
    let seconds = (days * DAY as f64).round() as i64;
    let (day, time) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
    let clock = clock(time);
    if day == 0 && epoch == Epoch::Of1900 {
        return Some(clock);
    }
    // Days since 1 January 1970.
    let since = match epoch {
        Epoch::Of1904 => day - 24_107,
        Epoch::Of1900 if day < 60 => day - 25_568,
        Epoch::Of1900 => day - 25_569,
    };
    let date = civil(since);
    Some(if with_time && time != 0 { format!("{date} {clock}") } else { date })
}

fn clock(seconds: i64) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match seconds {
        0 => format!("{hours:02}:{minutes:02}"),
        _ => format!("{hours:02}:{minutes:02}:{seconds:02}"),
    }
}

/// Year-month-day of a number of days since 1 January 1970: Howard Hinnant's `civil_from_days`.
fn civil(days: i64) -> String {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

/// A number with the 15 digits that spreadsheets show, and no more.
pub(super) fn plain(number: f64) -> String {
    // Written with 15 digits and read again, the last bits are gone: 0.1 + 0.2 is 0.3.
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    if rounded == 0.0 { "0".to_owned() } else { rounded.to_string() }
}

/// A part as percent.
pub(super) fn percent(number: f64) -> String {
    format!("{}%", plain(number * 100.0))
}

/// A moment of ISO 8601 as it is shown: the day alone at midnight.
pub(super) fn iso(moment: &str) -> String {
    match moment.trim().split_once('T') {
        Some((day, time)) if time.trim_end_matches('Z').chars().all(|c| matches!(c, '0' | ':' | '.')) => {
            day.to_owned()
        }
        Some((day, time)) => format!("{day} {}", time.trim_end_matches('Z')),
        None => moment.trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_as_a_spreadsheet_counts_them() {
        #[rustfmt::skip]
        let cases = [
            (1.0,         Epoch::Of1900, Some("1900-01-01")),
            (59.0,        Epoch::Of1900, Some("1900-02-28")),
            (61.0,        Epoch::Of1900, Some("1900-03-01")),
            (46_349.0,    Epoch::Of1900, Some("2026-11-23")),
            (46_349.5,    Epoch::Of1900, Some("2026-11-23 12:00")),
            (46_349.0 + 37_265.0 / 86_400.0, Epoch::Of1900, Some("2026-11-23 10:21:05")),
            (44_887.0,    Epoch::Of1904, Some("2026-11-23")),
            (0.25,        Epoch::Of1900, Some("06:00")),
            (2_958_465.0, Epoch::Of1900, Some("9999-12-31")),
            (2_958_466.0, Epoch::Of1900, None),
            (-1.0,        Epoch::Of1900, None),
            (f64::NAN,    Epoch::Of1900, None),
        ];
        for (days, epoch, expected) in cases {
            assert_eq!(moment(days, epoch, true).as_deref(), expected, "{days}");
        }
        assert_eq!(moment(46_349.5, Epoch::Of1900, false).as_deref(), Some("2026-11-23"));
    }

    #[test]
    fn numbers_as_people_see_them() {
        #[rustfmt::skip]
        let cases = [
            (3.0, "3"), (-2.5, "-2.5"), (0.1 + 0.2, "0.3"), (-0.0, "0"), (12_345_678_901_234.0, "12345678901234"),
            (1e21, "1000000000000000000000"),
        ];
        for (number, expected) in cases {
            assert_eq!(plain(number), expected);
        }
        assert_eq!((percent(0.75), percent(1.0), percent(0.07)), ("75%".into(), "100%".into(), "7%".into()));
    }

    #[test]
    fn moments() {
        assert_eq!(iso("2026-11-23T00:00:00"), "2026-11-23");
        assert_eq!(iso("2026-11-23T10:00:00Z"), "2026-11-23 10:00:00");
        assert_eq!(iso(" 2026-11-23 "), "2026-11-23");
    }
}
