//! A finished drawing: its shapes, its name for screen readers and its size. A writer of documents turns it into what its format
//! can show.

use std::sync::OnceLock;

use super::canvas::Canvas;
use super::error::ChartError;
use super::input::Caption;
use super::svg::svg;

/// A chart that was drawn and not yet written.
#[derive(Debug, Clone)]
pub struct Drawing {
    canvas: Canvas,
    caption: Caption,
    width: f64,
    height: f64,
    /// What was written of it: a page and a folder of charts both show it, and drawing takes most of their time.
    svg: OnceLock<String>,
}

impl PartialEq for Drawing {
    fn eq(&self, other: &Self) -> bool {
        let shown = |one: &Self| (one.width, one.height);
        self.canvas == other.canvas && self.caption == other.caption && shown(self) == shown(other)
    }
}

impl Drawing {
    /// The size is rounded up to whole units.
    pub(super) fn new(canvas: Canvas, caption: &Caption, width: f64, height: f64) -> Self {
        let (width, height) = (width.ceil(), height.ceil());
        Self { canvas, caption: caption.clone(), width, height, svg: OnceLock::new() }
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
    pub fn svg(&self) -> Result<&str, ChartError> {
        if let Some(drawn) = self.svg.get() {
            return Ok(drawn);
        }
        let drawn = svg(&self.canvas, &self.caption, self.width, self.height)?;
        Ok(self.svg.get_or_init(|| drawn))
    }
}
