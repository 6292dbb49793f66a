//! A finished drawing: its shapes, its name for screen readers and its size. A writer of documents turns it into what its format
//! can show.

use super::canvas::Canvas;
use super::error::ChartError;
use super::input::Caption;
use super::svg::svg;

/// A chart that was drawn and not yet written.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    canvas: Canvas,
    caption: Caption,
    width: f64,
    height: f64,
}

impl Drawing {
    /// The size is rounded up to whole units.
    pub(super) fn new(canvas: Canvas, caption: &Caption, width: f64, height: f64) -> Self {
        Self { canvas, caption: caption.clone(), width: width.ceil(), height: height.ceil() }
    }

    /// The name of the chart.
    pub fn title(&self) -> &str {
        &self.caption.title
    }

    /// What the chart says, in a sentence or two; may be empty.
    pub fn description(&self) -> &str {
        &self.caption.description
    }

    /// Width in the chart's units, of which a page is about 680 wide.
    pub fn width(&self) -> f64 {
        self.width
    }

    /// Height in the chart's units.
    pub fn height(&self) -> f64 {
        self.height
    }

    /// The drawing as the text of an SVG file, with name and description inside.
    ///
    /// # Errors
    /// When the drawing library fails.
    pub fn svg(&self) -> Result<String, ChartError> {
        svg(&self.canvas, &self.caption, self.width, self.height)
    }
}
