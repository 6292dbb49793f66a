//! Numbers on the command line that have bounds.

/// The key of what is said of a number out of its bounds, which stand behind it.
pub(super) const RANGE: &str = "usage-range";

/// A value from `least` to `most`; the error is the key of what is said, with the bounds.
pub(super) fn within(least: u32, most: u32) -> impl Fn(&str) -> Result<u32, String> + Clone {
    move |text| {
        let number = text.trim().parse().ok().filter(|number| (least..=most).contains(number));
        number.ok_or_else(|| format!("{RANGE} {least} {most}"))
    }
}
