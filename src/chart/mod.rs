//! Charts: plain data in, SVG text out. One file a chart.
//!
//! A chart knows nothing of frameworks or languages. All texts arrive finished; numbers arrive on
//! 0..=100 and only decide where a mark stands. Every chart carries `<title>` and `<desc>`, prints
//! its numbers, and tells voices apart by shape as well as by colour.

mod bars;
mod canvas;
mod dumbbell;
mod heat_map;
mod palette;
mod quadrant;
mod radar;
mod text;

pub use bars::{Bar, Bars, Row, bars};
pub use dumbbell::{Dumbbell, DumbbellRow, dumbbell};
pub use heat_map::{Cell, HeatMap, heat_map};
pub use palette::{NEUTRALS, VOICES};
pub use quadrant::{Areas, Point, Quadrant, quadrant};
pub use radar::{Axis, Radar, radar};

/// What every chart is told about itself.
#[derive(Debug, Clone, Copy)]
pub struct Head<'a> {
    /// Makes the ids inside the SVG unique on a page: letters, digits and `-`.
    pub id: &'a str,
    /// The title, drawn and read out.
    pub title: &'a str,
    /// What is to be seen, in a sentence or two; read out, not drawn.
    pub description: &'a str,
}

/// A number with its printed form.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Where it stands, 0..=100.
    pub at: f64,
    /// What is printed.
    pub text: String,
}

/// Why a chart could not be drawn.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChartError {
    /// There is nothing to draw.
    #[error("there is nothing to draw")]
    Empty,
    /// The drawing itself failed.
    #[error("the drawing failed: {0}")]
    Draw(String),
}
