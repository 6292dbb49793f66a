//! Fractions of whole numbers: arithmetic that never rounds.

use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Sub};

/// A fraction in lowest terms, its denominator above 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fraction {
    over: i128,
    under: i128,
}

fn common(a: i128, b: i128) -> i128 {
    if b == 0 { a.abs() } else { common(b, a % b) }
}

impl Fraction {
    pub(crate) fn new(over: i128, under: i128) -> Self {
        assert_ne!(under, 0);
        let by = common(over, under) * under.signum();
        Self { over: over / by, under: under / by }
    }

    pub(crate) fn whole(n: i128) -> Self {
        Self::new(n, 1)
    }

    /// Rounded to 9 decimals, half away from zero, in billionths.
    pub(crate) fn nine(self) -> i128 {
        let scaled = self.over.abs() * 1_000_000_000;
        (2 * scaled + self.under) / (2 * self.under) * self.over.signum()
    }

    pub(crate) fn float(self) -> f64 {
        self.over as f64 / self.under as f64
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.over * other.under).cmp(&(other.over * self.under))
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Add for Fraction {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::new(self.over * other.under + other.over * self.under, self.under * other.under)
    }
}

impl Sub for Fraction {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self::new(self.over * other.under - other.over * self.under, self.under * other.under)
    }
}

impl Mul for Fraction {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self::new(self.over * other.over, self.under * other.under)
    }
}

impl Div for Fraction {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        Self::new(self.over * other.under, self.under * other.over)
    }
}
