//! What every chart is given: its caption, its scale, and numbers as drawn and as printed.

use super::error::ChartError;

/// How a chart is called, on the page and by a screen reader.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Caption {
    /// Begins the ids inside the SVG, so it must differ between the charts of a page.
    pub id: String,
    /// The name of the chart: always read out, drawn at the top unless the page prints it as a caption.
    pub title: String,
    /// How the chart is to be read, in a sentence or two: read out, never drawn. May be empty.
    pub description: String,
}

/// A number as it is drawn and as it is printed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Measure {
    /// Where it stands on 0..=100; `None` when there is no number. Never 0 for "missing".
    pub at: Option<f64>,
    /// What is printed: "62.5", or the reason why there is none, such as "not assessed".
    pub text: String,
}

impl Measure {
    /// A number that is there, with its finished text.
    pub fn new(at: f64, text: impl Into<String>) -> Self {
        Self { at: Some(at), text: text.into() }
    }

    /// A number that is missing, with what to print instead.
    pub fn missing(text: impl Into<String>) -> Self {
        Self { at: None, text: text.into() }
    }
}

/// The scale as printed: the texts for 0, 25, 50, 75 and 100, in the reader's digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticks(pub [String; 5]);

impl Default for Ticks {
    fn default() -> Self {
        Self(["0", "25", "50", "75", "100"].map(String::from))
    }
}

impl Ticks {
    /// Each place on 0..=100 with its text.
    pub(super) fn iter(&self) -> impl Iterator<Item = (f64, &str)> {
        [0.0, 25.0, 50.0, 75.0, 100.0].into_iter().zip(self.0.iter().map(String::as_str))
    }
}

/// Refuses what cannot be placed on the scale: NaN, infinities, anything outside 0..=100.
pub(super) fn on_scale(numbers: impl IntoIterator<Item = f64>) -> Result<(), ChartError> {
    match numbers.into_iter().find(|number| !(0.0..=100.0).contains(number)) {
        Some(number) => Err(ChartError::OffScale(number)),
        None => Ok(()),
    }
}

/// Refuses an empty list and one that is longer than `most`.
pub(super) fn some_of(found: usize, most: usize) -> Result<(), ChartError> {
    match found {
        0 => Err(ChartError::Empty),
        _ if found > most => Err(ChartError::TooMany { most, found }),
        _ => Ok(()),
    }
}

/// Refuses a list that does not go with its headings.
pub(super) fn even(expected: usize, found: usize) -> Result<(), ChartError> {
    if expected == found { Ok(()) } else { Err(ChartError::Uneven { expected, found }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_scale_is_on_the_scale() {
        assert_eq!(on_scale([0.0, 62.5, 100.0]), Ok(()));
        assert_eq!(on_scale([-0.1]), Err(ChartError::OffScale(-0.1)));
        assert_eq!(on_scale([f64::INFINITY]), Err(ChartError::OffScale(f64::INFINITY)));
        assert!(matches!(on_scale([1.0, f64::NAN]), Err(ChartError::OffScale(_))));
    }

    #[test]
    fn lists_are_counted() {
        assert_eq!(some_of(0, 5), Err(ChartError::Empty));
        assert_eq!(some_of(6, 5), Err(ChartError::TooMany { most: 5, found: 6 }));
        assert_eq!(even(3, 2), Err(ChartError::Uneven { expected: 3, found: 2 }));
    }
}
