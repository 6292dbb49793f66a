//! Scores and shares: numbers in a fixed range, in full precision, compared at 9 decimals.
//!
//! Rule 7: a value is never rounded on the way up. A decision (band, threshold, target, gap, dispute,
//! rank, tie, any limit) is taken on a value rounded once to 9 decimals, and [`billionths`] is the
//! only function that rounds for one. Comparing two scores or two shares *is* such a decision, so
//! their order and equality go through it; a difference or a product is made of the full values
//! first.

use std::cmp::Ordering;

use serde::{Serialize, Serializer};

/// Decimals on which decisions are taken, and which files carry: far below anything printed, far
/// above what sums of floats lose.
const DECIMALS: i32 = 9;

/// A value as a whole number of billionths, rounded half away from zero.
pub fn billionths(value: f64) -> i64 {
    (value * 10_f64.powi(DECIMALS)).round() as i64
}

/// A value as it stands in files: rounded to 9 decimals, never a negative zero.
pub fn nine_decimals(value: f64) -> f64 {
    // The quotient of two whole numbers is the float nearest to the decimal, so it prints as it.
    billionths(value) as f64 / 10_f64.powi(DECIMALS) + 0.0
}

/// A finite number in `0..=100`, in full precision.
///
/// "Not answered" is never a score; use `Option<Score>`.
#[derive(Debug, Clone, Copy)]
pub struct Score(f64);

impl Score {
    /// The bottom of the range.
    pub const ZERO: Self = Self(0.0);
    /// The top of the range.
    pub const FULL: Self = Self(100.0);

    /// `None` when `value` is NaN, infinite or outside `0..=100`.
    pub fn new(value: f64) -> Option<Self> {
        (0.0..=100.0).contains(&value).then_some(Self(value))
    }

    /// What a computation came to, held to `0..=100`.
    pub fn made(value: f64) -> Self {
        Self(value.clamp(0.0, 100.0))
    }

    /// The number in full precision, to compute with.
    pub fn get(self) -> f64 {
        self.0
    }

    /// The number as it stands in files.
    pub fn in_files(self) -> f64 {
        nine_decimals(self.0)
    }

    /// At least `limit`? Every band edge, target and threshold is tested here.
    pub fn reaches(self, limit: Self) -> bool {
        self >= limit
    }

    /// How far `self` lies above `other`; 0 where it does not.
    pub fn above(self, other: Self) -> Self {
        Self::made(self.0 - other.0)
    }

    /// How far the two lie apart.
    pub fn distance(self, other: Self) -> Self {
        Self::made((self.0 - other.0).abs())
    }
}

impl PartialEq for Score {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Score {}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Score {
    fn cmp(&self, other: &Self) -> Ordering {
        billionths(self.0).cmp(&billionths(other.0))
    }
}

impl Serialize for Score {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.in_files())
    }
}

/// A share in `0..=1`, in full precision.
#[derive(Debug, Clone, Copy)]
pub struct Share(f64);

impl Share {
    /// Nothing.
    pub const NONE: Self = Self(0.0);
    /// Everything.
    pub const ALL: Self = Self(1.0);

    /// What a computation came to, held to `0..=1`.
    pub fn made(value: f64) -> Self {
        Self(value.clamp(0.0, 1.0))
    }

    /// `part` of `whole`; nothing of nothing is 0.
    pub fn of(part: u64, whole: u64) -> Self {
        if whole == 0 { Self::NONE } else { Self::made(part as f64 / whole as f64) }
    }

    /// The number in full precision, to compute with.
    pub fn get(self) -> f64 {
        self.0
    }

    /// The number as it stands in files.
    pub fn in_files(self) -> f64 {
        nine_decimals(self.0)
    }

    /// At least `limit`?
    pub fn reaches(self, limit: Self) -> bool {
        self >= limit
    }
}

impl PartialEq for Share {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Share {}

impl PartialOrd for Share {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Share {
    fn cmp(&self, other: &Self) -> Ordering {
        billionths(self.0).cmp(&billionths(other.0))
    }
}

impl Serialize for Share {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.in_files())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(value: f64) -> Score {
        Score::new(value).unwrap()
    }

    #[test]
    fn a_decision_is_taken_at_nine_decimals() {
        #[rustfmt::skip]
        let cases = [
            // name                       value                      limit  reaches
            ("just below",                59.96,                     60.0,  false),
            ("a billionth below",         59.999_999_999,            60.0,  false),
            ("less than half of one",     59.999_999_999_6,          60.0,  true),
            // (10 + 33.4 + 33.4) / 3 = 25.6, which floats make 25.599999999999998
            ("float dust",                (10.0 + 33.4 + 33.4) / 3.0, 25.6, true),
            ("a billionth above",         60.000_000_001,            60.0,  true),
        ];
        for (name, value, limit, reaches) in cases {
            assert_eq!(score(value).reaches(score(limit)), reaches, "{name}");
        }
        assert!(score(25.000_000_001) > score(25.0) && score(25.000_000_000_4) == score(25.0));
    }

    #[test]
    fn a_difference_is_made_in_full_precision_first() {
        // n / 12 and (n + 300) / 12 lie 300 / 12 = 25 apart, whatever n is; made of parts rounded to 9
        // decimals, a third of them would come out as 25.000000001 or 24.999999999.
        for n in 0..300_u32 {
            let (low, high) = (f64::from(n) / 12.0, (f64::from(n) + 300.0) / 12.0);
            assert_eq!(Score::made(high).distance(Score::made(low)), score(25.0), "{n}");
        }
        assert_eq!(score(10.0).above(score(30.0)), Score::ZERO);
    }

    #[test]
    fn files_carry_nine_decimals() {
        assert_eq!(score(200.0 / 3.0).in_files().to_string(), "66.666666667");
        assert_eq!(score(75.0).in_files().to_string(), "75");
        assert_eq!(nine_decimals(-0.000_000_000_1).to_string(), "0");
        assert_eq!(serde_json::to_string(&Share::of(1, 3)).unwrap(), "0.333333333");
    }

    #[test]
    fn what_is_no_number_is_no_score() {
        for value in [f64::NAN, f64::INFINITY, -0.1, 100.1] {
            assert!(Score::new(value).is_none(), "{value}");
        }
    }

    #[test]
    fn thirds_and_a_half_reach_a_half() {
        // 2/3 + 1/2 + 1/3 = 1.5; 1.5 / 3 = 0.5
        let sum: f64 = [(2, 3), (1, 2), (1, 3)].map(|(a, b)| Share::of(a, b).get()).iter().sum();
        assert!(Share::made(sum / 3.0).reaches(Share::made(0.5)));
    }
}
