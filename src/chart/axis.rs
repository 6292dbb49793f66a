//! The scale from 0 to 100 across a chart of rows, and the column of row labels beside it.

use super::canvas::{Anchor, Canvas, FINE, MARGIN, PLAIN};
use super::input::Ticks;
use super::palette::{GRID, INK};
use super::text::{LABEL, SMALL, TextBox, baseline};

/// The scale, laid across the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Axis {
    /// Where 0 stands.
    pub(super) left: f64,
    /// Where 100 stands.
    pub(super) right: f64,
}

impl Axis {
    /// Where a number of the scale stands.
    pub(super) fn at(self, number: f64) -> f64 {
        self.left + (self.right - self.left) * number / 100.0
    }

    /// The grid between two heights; the line of 0 is in ink.
    pub(super) fn grid(self, canvas: &mut Canvas, ticks: &Ticks, top: f64, bottom: f64) {
        for (number, _) in ticks.iter() {
            let (width, colour) = if number == 0.0 { (1.0, INK) } else { (0.8, GRID) };
            canvas.line(vec![(self.at(number), top), (self.at(number), bottom)], width, colour);
        }
    }

    /// The numbers of the scale, centred on the height `y`.
    pub(super) fn numbers(self, canvas: &mut Canvas, ticks: &Ticks, y: f64) {
        for (number, text) in ticks.iter() {
            canvas.text((self.at(number), baseline(y, SMALL)), Anchor::Middle, FINE, text);
        }
    }

    /// What the scale measures, under it; gives the height where the chart goes on.
    pub(super) fn caption(self, canvas: &mut Canvas, text: &str, top: f64) -> f64 {
        let block = TextBox::new(text, SMALL, self.right - self.left + 60.0, 3);
        canvas.block(((self.left + self.right) / 2.0, top), Anchor::Middle, FINE, &block);
        top + block.height()
    }
}

/// From the labels to the chart.
const GAP: f64 = 10.0;

/// The labels of all rows, broken to one width.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Labels {
    blocks: Vec<TextBox>,
    /// Where the labels end and the chart may begin.
    pub(super) right: f64,
}

impl Labels {
    /// Breaks all labels so that none is wider than `most`, in at most five lines.
    pub(super) fn new<'a>(labels: impl IntoIterator<Item = &'a str>, most: f64) -> Self {
        let blocks: Vec<TextBox> =
            labels.into_iter().map(|label| TextBox::new(label, LABEL, most, 5)).collect();
        let width = blocks.iter().map(TextBox::width).fold(0.0, f64::max);
        Self { blocks, right: MARGIN + width + GAP }
    }

    /// The height that a row needs for its label, and at least `least`.
    pub(super) fn row_height(&self, row: usize, least: f64) -> f64 {
        self.blocks.get(row).map_or(least, |block| least.max(block.height() + 6.0))
    }

    /// Draws a row's label, centred on the height `y`, from the side where its reading begins.
    pub(super) fn draw(&self, canvas: &mut Canvas, row: usize, y: f64) {
        if let Some(block) = self.blocks.get(row) {
            canvas.leading((MARGIN, self.right - GAP), y - block.height() / 2.0, PLAIN, block);
        }
    }
}
