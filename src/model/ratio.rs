//! Exact fractions: points, grades and thresholds, of any size and never rounded.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Div, Mul, Sub};
use std::str::FromStr;

use num_rational::BigRational;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Most digits that a fraction has where it is read: what is longer was written to make a program slow.
const MOST_DIGITS: usize = 200;

/// A fraction, in lowest terms.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ratio(BigRational);

impl Ratio {
    /// The whole number.
    pub fn whole(number: u64) -> Self {
        Self(BigRational::from_integer(number.into()))
    }

    /// So many of so many; none of none is 0.
    pub fn of(part: u64, all: u64) -> Self {
        if all == 0 { Self::whole(0) } else { Self(BigRational::new(part.into(), all.into())) }
    }

    /// Nothing.
    pub fn zero() -> Self {
        Self::whole(0)
    }

    /// All of it.
    pub fn one() -> Self {
        Self::whole(1)
    }

    /// Is it nothing?
    pub fn is_zero(&self) -> bool {
        *self == Self::zero()
    }

    /// Is it less than nothing?
    pub fn is_negative(&self) -> bool {
        *self < Self::zero()
    }

    /// How far two fractions lie apart.
    #[must_use]
    pub fn distance(&self, other: &Self) -> Self {
        if self < other { other - self } else { self - other }
    }

    /// The fraction of this whole; nothing of nothing is 0.
    #[must_use]
    pub fn share_of(&self, whole: &Self) -> Self {
        if whole.is_zero() { Self::zero() } else { self / whole }
    }

    /// A hundred times the fraction in tenths, cut and not rounded: 59.9999 % are 599.
    pub fn permille_cut(&self) -> i64 {
        i64::try_from((&self.0 * BigRational::from_integer(1000.into())).floor().to_integer())
            .unwrap_or(i64::MAX)
    }

    /// The fraction in percent for programs, with one decimal that is cut and not rounded.
    pub fn percent_cut(&self) -> String {
        let tenths = self.permille_cut();
        format!("{}.{}", tenths / 10, tenths % 10)
    }

    /// The nearest floating-point number, for statistics that decide nothing.
    pub fn to_f64(&self) -> f64 {
        let number = |n: &num_rational::BigRational, numerator: bool| {
            let part = if numerator { n.numer() } else { n.denom() };
            i32::try_from(part).map_or_else(|_| part.to_string().parse().unwrap_or(f64::NAN), f64::from)
        };
        number(&self.0, true) / number(&self.0, false)
    }

    /// Reads a number as a file or a person writes it: digits with at most one decimal point, or one decimal comma.
    pub fn decimal(text: &str) -> Option<Self> {
        let text = text.trim();
        let (is_negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, part) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
        let is_digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
        let is_number = is_digits(whole) && is_digits(part) && !(whole.is_empty() && part.is_empty());
        if !is_number || digits.len() > MOST_DIGITS || digits.ends_with(['.', ',']) {
            return None;
        }
        let ten = BigRational::from_integer(10.into());
        let mut value = BigRational::from_integer(0.into());
        for digit in whole.bytes().chain(part.bytes()) {
            value = value * &ten + BigRational::from_integer((digit - b'0').into());
        }
        for _ in part.bytes() {
            value /= &ten;
        }
        Some(Self(if is_negative { -value } else { value }))
    }

    /// The digits with a decimal point: all of them where they end within so many places, else cut there.
    pub fn digits(&self, places: usize) -> String {
        let mut rest = if self.is_negative() { -&self.0 } else { self.0.clone() };
        let mut text = rest.floor().to_integer().to_string();
        rest = rest.fract();
        let ten = BigRational::from_integer(10.into());
        let mut part = String::new();
        while part.len() < places && rest != BigRational::from_integer(0.into()) {
            rest *= &ten;
            part.push_str(&rest.floor().to_integer().to_string());
            rest = rest.fract();
        }
        if !part.is_empty() {
            text = format!("{text}.{part}");
        }
        if self.is_negative() { format!("-{text}") } else { text }
    }
}

/// `3`, or `2/3`.
impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Reads what [`fmt::Display`] writes.
impl FromStr for Ratio {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let is_known = text.len() <= 2 * MOST_DIGITS && !text.starts_with('+');
        let (_, below) = text.split_once('/').unwrap_or((text, "1"));
        if !is_known || below.chars().all(|c| c == '0') {
            return Err(());
        }
        text.parse().map(Self).map_err(|_| ())
    }
}

impl Serialize for Ratio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Ratio {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|()| serde::de::Error::custom("a fraction is expected"))
    }
}

macro_rules! operations {
    ($($name:ident $method:ident $sign:tt,)*) => {$(
        impl $name<&Ratio> for &Ratio {
            type Output = Ratio;
            fn $method(self, other: &Ratio) -> Ratio {
                Ratio(&self.0 $sign &other.0)
            }
        }
        impl $name for Ratio {
            type Output = Self;
            fn $method(self, other: Self) -> Self {
                Self(self.0 $sign other.0)
            }
        }
    )*};
}

// Nothing divides by 0: `of` and `share_of` look first, and whoever writes `/` does.
operations! { Add add +, Sub sub -, Mul mul *, Div div /, }

impl Sum for Ratio {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::zero(), |sum, part| sum + part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_read_with_a_point_or_a_comma() {
        let cases = [
            ("45.7", Some("457/10")),
            ("45,7", Some("457/10")),
            (" 60 ", Some("60")),
            ("-0,5", Some("-1/2")),
            ("\u{2212}3", Some("-3")),
            ("+7", Some("7")),
            (".5", Some("1/2")),
            ("8562.50", Some("17125/2")),
            ("", None),
            ("-", None),
            (".", None),
            ("5.", None),
            ("1.000,5", None),
            ("1e3", None),
            ("٣", None),
        ];
        for (text, wanted) in cases {
            assert_eq!(Ratio::decimal(text).map(|ratio| ratio.to_string()).as_deref(), wanted, "{text}");
        }
        assert_eq!(Ratio::decimal(&"9".repeat(MOST_DIGITS + 1)), None);
        for (ratio, places, wanted) in [
            ("3", 2, "3"),
            ("-1/2", 2, "-0.5"),
            ("105/4", 5, "26.25"),
            ("1/3", 5, "0.33333"),
            ("1/20", 1, "0.0"),
        ] {
            assert_eq!(ratio.parse::<Ratio>().map(|ratio| ratio.digits(places)), Ok(wanted.to_owned()));
        }
    }

    #[test]
    fn fractions_are_written_and_read_in_lowest_terms() {
        for text in ["0", "3", "2/3", "-1/2"] {
            assert_eq!(text.parse::<Ratio>().unwrap().to_string(), text);
        }
        assert_eq!("4/6".parse::<Ratio>().unwrap(), Ratio::of(2, 3));
        for wrong in ["", "a", "1/0", "1/00", "0.5", "1/2/3", "+1"] {
            assert!(wrong.parse::<Ratio>().is_err(), "{wrong}");
        }
        assert_eq!(Ratio::of(0, 0), Ratio::zero());
        assert_eq!(Ratio::whole(3).share_of(&Ratio::zero()), Ratio::zero());
    }

    #[test]
    fn a_percentage_is_cut_and_not_rounded() {
        // 0.599999 is 59.9999 %.
        assert_eq!(Ratio::of(599_999, 1_000_000).permille_cut(), 599);
        assert_eq!(Ratio::of(3, 5).permille_cut(), 600);
        assert_eq!(Ratio::of(2, 3).permille_cut(), 666);
        assert_eq!(Ratio::one().permille_cut(), 1000);
        assert_eq!(Ratio::of(599_999, 1_000_000).percent_cut(), "59.9");
        assert_eq!(Ratio::of(3, 5).percent_cut(), "60.0");
    }

    #[test]
    fn sums_are_exact() {
        let third = Ratio::of(1, 3);
        assert_eq!([third.clone(), third.clone(), third.clone()].into_iter().sum::<Ratio>(), Ratio::one());
        assert_eq!(third.distance(&Ratio::of(1, 2)), Ratio::of(1, 6));
        assert_eq!(Ratio::of(1, 2).distance(&third), Ratio::of(1, 6));
        assert!((Ratio::zero() - third).is_negative());
    }
}
