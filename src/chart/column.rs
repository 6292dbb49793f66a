//! A column of printed values: numbers stand flush right under each other, and where a number is missing
//! its reason stands in smaller letters.

use super::canvas::{Anchor, Canvas, FINE, PLAIN, Point};
use super::input::Measure;
use super::text::{LABEL, SMALL, TextBox};

/// The values of a column, broken to its width.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Column {
    cells: Vec<(TextBox, bool)>,
    /// Width of the widest number.
    numbers: f64,
}

impl Column {
    /// Breaks all texts so that none is wider than `most`, in at most five lines.
    pub(super) fn new<'a>(values: impl IntoIterator<Item = &'a Measure>, most: f64) -> Self {
        let cell = |value: &Measure| {
            let there = value.at.is_some();
            (TextBox::new(&value.text, if there { LABEL } else { SMALL }, most, 5), there)
        };
        let cells: Vec<(TextBox, bool)> = values.into_iter().map(cell).collect();
        let numbers =
            cells.iter().filter(|(_, there)| *there).map(|(block, _)| block.width()).fold(0.0, f64::max);
        Self { cells, numbers }
    }

    /// Width of the widest text.
    pub(super) fn width(&self) -> f64 {
        self.cells.iter().map(|(block, _)| block.width()).fold(0.0, f64::max)
    }

    /// The height that a row needs.
    pub(super) fn row_height(&self, row: usize) -> f64 {
        self.cells.get(row).map_or(0.0, |(block, _)| block.height() + 6.0)
    }

    /// Draws a row's value, centred on the height of `at`. Texts begin at `at`, or are centred there.
    pub(super) fn draw(&self, canvas: &mut Canvas, row: usize, at: Point, anchor: Anchor) {
        let Some((block, there)) = self.cells.get(row) else { return };
        if *there {
            let share = if anchor == Anchor::Middle { 0.5 } else { 1.0 };
            canvas.centred((at.0 + self.numbers * share, at.1), Anchor::End, PLAIN, block);
        } else {
            canvas.centred(at, anchor, FINE, block);
        }
    }
}
