//! Numbers that cannot be wrong: scores and shares, rounded once when they are made.
//!
//! Rule 7: a value is rounded to 9 decimals when it is made and held to its range; every decision
//! and every print uses that value. So 25.6 computed as (10 + 33.4 + 33.4) / 3 *is* 25.6, and a
//! printed number is cut, never rounded, so that it cannot contradict the decision beside it.

use serde::{Serialize, Serializer};

/// Nine decimals: far below anything printed, far above what sums of floats lose.
const GRAIN: f64 = 1e9;

/// Rounds to 9 decimals; never gives a negative zero.
fn grained(value: f64) -> f64 {
    (value * GRAIN).round() / GRAIN + 0.0
}

/// A finite number in `0..=100`, rounded to 9 decimals.
///
/// "Not answered" is never a score; use `Option<Score>`.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Score(f64);

impl Score {
    /// The bottom of the range.
    pub const ZERO: Self = Self(0.0);
    /// The top of the range.
    pub const FULL: Self = Self(100.0);

    /// `None` when `value` is NaN, infinite or outside `0..=100`.
    pub fn new(value: f64) -> Option<Self> {
        (0.0..=100.0).contains(&value).then(|| Self(grained(value)))
    }

    /// What a computation came to, rounded and held to `0..=100`.
    pub fn made(value: f64) -> Self {
        Self(grained(value.clamp(0.0, 100.0)))
    }

    /// The number.
    pub fn get(self) -> f64 {
        self.0
    }

    /// At least `limit`? Every band edge, target and threshold is tested here and nowhere else.
    pub fn reaches(self, limit: Self) -> bool {
        self.0 >= limit.0
    }

    /// How far `self` lies above `other`; 0 where it does not.
    pub fn above(self, other: Self) -> Self {
        Self::made(self.0 - other.0)
    }

    /// How far the two lie apart.
    pub fn distance(self, other: Self) -> Self {
        Self::made((self.0 - other.0).abs())
    }

    /// One decimal, cut towards zero; see [`cut`].
    pub fn cut(self) -> Cut {
        cut(self.0)
    }
}

impl Serialize for Score {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.0)
    }
}

/// A share in `0..=1`, rounded to 9 decimals.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Share(f64);

impl Share {
    /// Nothing.
    pub const NONE: Self = Self(0.0);
    /// Everything.
    pub const ALL: Self = Self(1.0);

    /// What a computation came to, rounded and held to `0..=1`.
    pub fn made(value: f64) -> Self {
        Self(grained(value.clamp(0.0, 1.0)))
    }

    /// `part` of `whole`; nothing of nothing is 0.
    pub fn of(part: u64, whole: u64) -> Self {
        if whole == 0 { Self::NONE } else { Self::made(part as f64 / whole as f64) }
    }

    /// The number.
    pub fn get(self) -> f64 {
        self.0
    }

    /// At least `limit`?
    pub fn reaches(self, limit: Self) -> bool {
        self.0 >= limit.0
    }

    /// As percent, one decimal, cut.
    pub fn cut_percent(self) -> Cut {
        cut(self.0 * 100.0)
    }
}

impl Serialize for Share {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.0)
    }
}

/// A number ready to be printed: one decimal, cut towards zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cut {
    /// Tenths, cut towards zero.
    pub tenths: i64,
    /// Not zero, and yet nothing is left of it: print `<0.1`, or `> -0.1` if `negative`.
    pub trace: bool,
    /// Below zero.
    pub negative: bool,
}

/// Cuts towards zero, on the 9 decimals that every decision uses.
pub fn cut(value: f64) -> Cut {
    let grains = (value * GRAIN).round() as i64;
    let tenths = grains / 100_000_000;
    Cut { tenths, trace: tenths == 0 && grains != 0, negative: grains < 0 }
}

impl std::fmt::Display for Cut {
    /// As a machine-neutral text with a decimal point; reports print through the reader's locale.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.trace, self.negative) {
            (true, false) => f.write_str("<0.1"),
            (true, true) => f.write_str("> -0.1"),
            (false, _) => {
                let sign = if self.tenths < 0 { "-" } else { "" };
                let tenths = self.tenths.unsigned_abs();
                write!(f, "{sign}{}.{}", tenths / 10, tenths % 10)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_number_never_contradicts_the_decision_beside_it() {
        #[rustfmt::skip]
        let cases = [
            // name                    value            printed   reaches 60
            ("just below",             59.96,           "59.9",   false),
            ("float dust",             59.999_999_999_9, "60.0",  true),
            ("a third of 76.8",        (10.0 + 33.4 + 33.4) / 3.0, "25.6", false),
            ("zero",                   0.0,             "0.0",    false),
            ("negative zero",          -0.0,            "0.0",    false),
            ("hardly anything",        0.03,            "<0.1",   false),
            ("full",                   100.0,           "100.0",  true),
        ];
        let sixty = Score::new(60.0).unwrap();
        for (name, value, printed, reaches) in cases {
            let score = Score::new(value).unwrap();
            assert_eq!(score.cut().to_string(), printed, "{name}");
            assert_eq!(score.reaches(sixty), reaches, "{name}");
        }
        assert_eq!(cut(-0.03).to_string(), "> -0.1");
        assert_eq!(cut(-2.57).to_string(), "-2.5");
    }

    #[test]
    fn what_is_no_number_is_no_score() {
        for value in [f64::NAN, f64::INFINITY, -0.1, 100.1] {
            assert_eq!(Score::new(value), None, "{value}");
        }
    }

    #[test]
    fn thirds_and_a_half_reach_a_half() {
        // 2/3, 1/2 and 1/3: 0.666666667 + 0.5 + 0.333333333 = 1.5; 1.5 / 3 = 0.5
        let sum: f64 = [(2, 3), (1, 2), (1, 3)].map(|(a, b)| Share::of(a, b).get()).iter().sum();
        assert!(Share::made(sum / 3.0).reaches(Share::made(0.5)));
    }
}
