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

/// A value of `--date`; the error is the key of what is said.
pub(super) fn parse(text: &str) -> Result<Day, String> {
    Day::parse(text).ok_or_else(|| "usage-date".to_owned())
}
