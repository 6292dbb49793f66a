//! The day: from the user, from the environment, or from the machine.

use anyhow::Result;

use super::failure::Failure;
use crate::model::date::day;

/// The day to write on something that has none of its own: `--date`, else `SOURCE_DATE_EPOCH`, else
/// today.
pub(super) fn date(given: Option<&str>) -> Result<String> {
    if let Some(given) = given {
        return Ok(given.to_owned());
    }
    match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => {
            let seconds: Option<i64> = text.parse().ok();
            match seconds.and_then(|s| jiff::Timestamp::from_second(s).ok()) {
                Some(time) => Ok(time.to_zoned(jiff::tz::TimeZone::UTC).date().to_string()),
                None => Err(Failure::new("failure-epoch").with("text", text).into()),
            }
        }
        Err(_) => Ok(jiff::Zoned::now().date().to_string()),
    }
}

/// A value of `--date`; the error is the key of what is said.
pub(super) fn parse(text: &str) -> Result<String, String> {
    match day(text) {
        Some(_) => Ok(text.to_owned()),
        None => Err("usage-date".to_owned()),
    }
}
