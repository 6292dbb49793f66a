//! The scale from 0 to 100 across a chart of rows, and the column of row labels beside it.

use super::canvas::{Anchor, Canvas, FINE, MARGIN, PLAIN};
use super::input::Ticks;
use super::medium::Sheet;
use super::palette::{GRID, INK, PAPER};
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
        let block = TextBox::new(
            text,
            SMALL,
            self.right - self.left + 2.0 * (self.left - MARGIN).clamp(0.0, 30.0),
            3,
        );
        canvas.block(((self.left + self.right) / 2.0, top), Anchor::Middle, FINE, &block);
        top + block.height()
    }
}

/// From the labels to the chart.
const GAP: f64 = 10.0;

/// Above a label that stands above its row, and under the row.
const AIR: f64 = 5.0;

/// The labels of all rows, broken to one width.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Labels {
    blocks: Vec<TextBox>,
    /// Where the labels end and the chart may begin.
    pub(super) right: f64,
    /// Where the chart begins; labels above their rows have all the width.
    pub(super) chart: f64,
    /// Where the sheet ends, if labels stand above their rows.
    above: Option<f64>,
}

impl Labels {
    /// Breaks all labels so that none is wider than `most`, in at most five lines.
    pub(super) fn beside<'a>(labels: impl IntoIterator<Item = &'a str>, most: f64) -> Self {
        let blocks: Vec<TextBox> =
            labels.into_iter().map(|label| TextBox::new(label, LABEL, most, 5)).collect();
        let width = blocks.iter().map(TextBox::width).fold(0.0, f64::max);
        let right = MARGIN + width + GAP;
        Self { blocks, right, chart: right, above: None }
    }

    /// Labels beside their rows; on a narrow sheet above them, `kept` free at the end of the line.
    pub(super) fn on<'a>(
        sheet: Sheet,
        labels: impl IntoIterator<Item = &'a str>,
        most: f64,
        kept: f64,
    ) -> Self {
        if !sheet.is_narrow() {
            return Self::beside(labels, most);
        }
        let right = sheet.width - MARGIN - kept;
        let blocks = labels.into_iter().map(|label| TextBox::new(label, LABEL, right - MARGIN, 5)).collect();
        Self { blocks, right: right + GAP, chart: MARGIN, above: Some(sheet.width - MARGIN) }
    }

    /// The height that a row needs for its label, and at least `least`.
    pub(super) fn row_height(&self, row: usize, least: f64) -> f64 {
        let label = self.blocks.get(row).map_or(0.0, TextBox::height);
        if self.above.is_some() { label + least + AIR } else { least.max(label + 6.0) }
    }

    /// The height on which the signs of a row are centred that reaches from `top` so far down.
    pub(super) fn middle(&self, row: usize, top: f64, height: f64) -> f64 {
        let label =
            if self.above.is_some() { self.blocks.get(row).map_or(0.0, TextBox::height) + AIR } else { 0.0 };
        top + label + (height - label) / 2.0
    }

    /// Draws a row's label from the side where its reading begins.
    pub(super) fn draw(&self, canvas: &mut Canvas, row: usize, top: f64, height: f64) {
        if let Some(block) = self.blocks.get(row) {
            let beside = top + (height - block.height()) / 2.0;
            let top = self.above.map_or(beside, |right| {
                // Keeps the grid away from the label.
                canvas.area((MARGIN, top + 1.0), (right - MARGIN, block.height() + AIR - 1.0), PAPER);
                top + AIR
            });
            canvas.leading((MARGIN, self.right - GAP), top, PLAIN, block);
        }
    }

    /// The same for labels that begin at `left` and not at the margin.
    pub(super) fn draw_from(&self, canvas: &mut Canvas, row: usize, left: f64, (top, height): (f64, f64)) {
        if let Some(block) = self.blocks.get(row) {
            let right = left + self.right - GAP - MARGIN;
            canvas.leading((left, right), top + (height - block.height()) / 2.0, PLAIN, block);
        }
    }

    /// Where the label of a row that is written above it is centred; the first line of it.
    pub(super) fn line(&self, top: f64) -> f64 {
        top + AIR + LABEL * 1.25 / 2.0
    }
}
