//! What can keep a chart from being drawn.

use std::fmt;

/// Why there is no chart. Odd texts never are a reason, only odd numbers and odd shapes are.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChartError {
    /// There is no row, axis, column or point to draw.
    Empty,
    /// A number is not finite or lies outside 0..=100.
    OffScale(f64),
    /// Two lists that belong together differ in length, such as the columns and a row's cells.
    Uneven {
        /// How many entries the heading list has.
        expected: usize,
        /// How many entries the other list has.
        found: usize,
    },
    /// More voices, axes or kinds than can be told apart by eye.
    TooMany {
        /// The most that the chart draws.
        most: usize,
        /// How many were given.
        found: usize,
    },
    /// The shipped face has not the letter, so a picture would lack it.
    Letter {
        /// The letter.
        letter: char,
        /// The text in which it stands.
        text: String,
    },
    /// A text that a picture would not show, or not whole.
    Lost(String),
    /// The drawing library failed; its message.
    Draw(String),
}

impl fmt::Display for ChartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "there is nothing to draw"),
            Self::OffScale(number) => write!(f, "`{number}` is not on the scale 0 to 100"),
            Self::Uneven { expected, found } => {
                write!(f, "a list has {found} entries beside one of {expected}")
            }
            Self::TooMany { most, found } => {
                write!(f, "{found} are too many to tell apart; the most is {most}")
            }
            Self::Letter { letter, text } => write!(
                f,
                "the face of the pictures has no `{letter}` (U+{:04X}), which stands in \"{text}\"",
                u32::from(*letter)
            ),
            Self::Lost(text) => write!(f, "a picture would not show \"{text}\""),
            Self::Draw(cause) => write!(f, "the chart could not be drawn: {cause}"),
        }
    }
}

impl std::error::Error for ChartError {}
