//! The day: from the user, from the environment, or from the machine.

use anyhow::Result;

use super::failure::Failure;
use crate::model::day::Day;

/// The day to write on something that has none of its own: `--date`, else `SOURCE_DATE_EPOCH`, else
/// today.
pub(super) fn date(given: Option<Day>) -> Result<Day> {
    if let Some(given) = given {
        return Ok(given);
    }
    let (time, text) = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => {
            let moment = text.parse().ok().and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
            (moment.map(|moment| moment.to_zoned(jiff::tz::TimeZone::UTC)), text)
        }
        Err(_) => (Some(jiff::Zoned::now()), String::new()),
    };
    let day = time.and_then(|time| Day::parse(&time.date().to_string()));
    day.ok_or_else(|| Failure::new("failure-epoch").with("text", text).into())
}

/// The moment, in seconds since the beginning of 1970: `SOURCE_DATE_EPOCH`, else now.
pub(super) fn now() -> Result<u64> {
    let seconds = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => text.parse().map_err(|_| Failure::new("failure-epoch").with("text", text))?,
        Err(_) => jiff::Timestamp::now().as_second(),
    };
    // A clock before 1970 is wrong; what it says is shown as the beginning of time.
    Ok(u64::try_from(seconds).unwrap_or_default())
}

/// The moment of an hour of a day where this machine stands.
pub(super) fn moment(day: Day, hour: &str) -> Option<u64> {
    let time = format!("{day}T{hour}");
    let local: jiff::civil::DateTime = time.parse().ok()?;
    let zone = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(_) => jiff::tz::TimeZone::UTC,
        Err(_) => jiff::tz::TimeZone::system(),
    };
    u64::try_from(local.to_zoned(zone).ok()?.timestamp().as_second()).ok()
}

/// A value of `--date`; the error is the key of what is said.
pub(super) fn parse(text: &str) -> Result<Day, String> {
    Day::parse(text).ok_or_else(|| "usage-date".to_owned())
}
