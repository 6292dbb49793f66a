//! Printed numbers: rounded as a spreadsheet rounds, unless the print would contradict a decision.
//!
//! A score of 59.96 is below a target of 60 and would round to 60.0; it is printed 59.9. A divergence
//! of 25.04 is above the line of 25 and would round to 25.0; it is printed 25.1. So a number can only
//! be printed together with the [`Limits`] that are in force for it.

use std::fmt;

use super::score::{Score, Share, billionths};

/// The limits that the print of a number may not contradict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// A decision asks whether the value is at least this: in billionths.
    reached: Vec<i64>,
    /// A decision asks whether the value is more than this: in billionths.
    exceeded: Vec<i64>,
}

impl Limits {
    /// Only 100, which nothing prints that does not reach it.
    pub fn none() -> Self {
        Self { reached: vec![billionths(Score::FULL.get())], exceeded: Vec::new() }
    }

    /// Only 1: for a share of a voice, which is whole or less.
    pub fn whole() -> Self {
        Self::none().reached_at(Score::made(1.0))
    }

    /// And a limit that counts from itself on: an edge of a band, a target, a threshold, the gap line.
    pub fn reached_at(mut self, limit: Score) -> Self {
        self.reached.push(billionths(limit.get()));
        self
    }

    /// And a limit that counts from itself on, as a share.
    pub fn share_reached_at(mut self, limit: Share) -> Self {
        self.reached.push(percent(limit));
        self
    }

    /// And a limit that has to be exceeded: the line for a dispute.
    pub fn exceeded_above(mut self, limit: Score) -> Self {
        self.exceeded.push(billionths(limit.get()));
        self
    }
}

/// A share in billionths of a percent, from the value on which decisions are taken.
fn percent(share: Share) -> i64 {
    billionths(share.get()) * 100
}

/// A number ready to be printed, with its limits already respected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Printed {
    /// What is printed, in units of its last decimal.
    pub digits: i64,
    /// Decimals: 1, or 2 for alpha.
    pub decimals: u8,
    /// Not zero, and yet nothing is left of it: `<0.1`, or `> -0.1` below zero.
    pub trace: Option<Trace>,
}

/// On which side of zero a number lies that is too small to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trace {
    /// Print `<0.1`.
    Above,
    /// Print `> -0.1`.
    Below,
}

impl Printed {
    /// A difference, a setting or a mean with one decimal.
    pub fn tenths(value: f64, limits: &Limits) -> Self {
        Self::new(billionths(value), 1, limits)
    }

    /// A number with two decimals that is 1 at most, such as alpha; what is below 1 never prints as 1.
    pub fn hundredths(value: f64) -> Self {
        Self::new(billionths(value), 2, &Limits::whole())
    }

    fn new(value: i64, decimals: u8, limits: &Limits) -> Self {
        let unit = 10_i64.pow(9 - u32::from(decimals));
        let half = unit / 2 * value.signum();
        let mut digits = (value + half) / unit;
        if limits.reached.iter().any(|&limit| value < limit && digits * unit >= limit) {
            digits = value.div_euclid(unit);
        }
        if limits.exceeded.iter().any(|&limit| value > limit && digits * unit <= limit) {
            digits = value.div_euclid(unit) + 1;
        }
        let trace = match (digits, value.signum()) {
            (0, 1) => Some(Trace::Above),
            (0, -1) => Some(Trace::Below),
            _ => None,
        };
        Self { digits, decimals, trace }
    }
}

impl Score {
    /// One decimal.
    pub fn printed(self, limits: &Limits) -> Printed {
        Printed::tenths(self.get(), limits)
    }
}

impl Share {
    /// As percent with one decimal.
    pub fn printed(self, limits: &Limits) -> Printed {
        Printed::new(percent(self), 1, limits)
    }
}

impl fmt::Display for Printed {
    /// As a machine-neutral text with a decimal point; reports print through the reader's locale.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (digits, before) = match self.trace {
            None => (self.digits, ""),
            Some(Trace::Above) => (1, "<"),
            Some(Trace::Below) => (-1, "> "),
        };
        let sign = if digits < 0 { "-" } else { "" };
        let width = usize::from(self.decimals);
        let (digits, unit) = (digits.unsigned_abs(), 10_u64.pow(u32::from(self.decimals)));
        write!(f, "{before}{sign}{}.{:0width$}", digits / unit, digits % unit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_number_never_contradicts_the_decision_beside_it() {
        let score = |value| Score::new(value).unwrap();
        let limits = Limits::none().reached_at(score(60.0)).exceeded_above(score(25.0));
        #[rustfmt::skip]
        let cases = [
            // name                           value              printed
            ("rounded up",                    62.55,             "62.6"),
            ("rounded down",                  62.549,            "62.5"),
            ("half away from zero",           0.25,              "0.3"),
            ("just below a limit",            59.96,             "59.9"),
            ("a billionth below it",          59.999_999_999,    "59.9"),
            ("float dust is the limit",       59.999_999_999_9,  "60.0"),
            ("on the limit",                  60.0,              "60.0"),
            ("above it",                      60.04,             "60.0"),
            ("just below another number",     49.96,             "50.0"),
            ("above the line of a dispute",   25.04,             "25.1"),
            ("a billionth above it",          25.000_000_001,    "25.1"),
            ("on it",                         25.0,              "25.0"),
            ("below it",                      24.96,             "25.0"),
            ("not quite full",                99.97,             "99.9"),
            ("full",                          100.0,             "100.0"),
            ("zero",                          0.0,               "0.0"),
            ("negative zero",                 -0.0,              "0.0"),
            ("hardly anything",               0.04,              "<0.1"),
            ("a little more",                 0.05,              "0.1"),
            ("hardly anything below zero",    -0.04,             "> -0.1"),
            ("below zero",                    -2.57,             "-2.6"),
            ("dust below zero",               -0.000_000_000_1,  "0.0"),
        ];
        for (name, value, printed) in cases {
            assert_eq!(Printed::tenths(value, &limits).to_string(), printed, "{name}");
        }
    }

    #[test]
    fn shares_are_printed_as_percent() {
        let half = Limits::none().share_reached_at(Share::made(0.5));
        // 66.666... rounds up; 0.4998 is below the threshold of a half and may not print as it.
        assert_eq!(Share::of(2, 3).printed(&half).to_string(), "66.7");
        assert_eq!(Share::made(0.4998).printed(&half).to_string(), "49.9");
        assert_eq!(Share::made(0.4998).printed(&Limits::none()).to_string(), "50.0");
        assert_eq!(Share::of(9999, 10_000).printed(&half).to_string(), "99.9");
        assert_eq!(Share::ALL.printed(&half).to_string(), "100.0");
    }

    #[test]
    fn alpha_has_two_decimals() {
        let cases = [(0.815, "0.82"), (0.997, "0.99"), (1.0, "1.00"), (-0.004, "> -0.01"), (-0.5, "-0.50")];
        for (value, printed) in cases {
            assert_eq!(Printed::hundredths(value).to_string(), printed, "{value}");
        }
    }
}
