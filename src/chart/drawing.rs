//! A finished drawing: its shapes for each medium, and its name for screen readers. A writer of documents turns it into what its
//! format can show.

use std::sync::OnceLock;

use super::canvas::Canvas;
use super::error::ChartError;
use super::input::Caption;
use super::medium::{Medium, SLIDE, SLIDE_HEIGHT, Sheet};
use super::svg::{Frame, svg};

/// A chart that was drawn and not yet written.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    caption: Caption,
    views: Box<[View; Medium::ALL.len()]>,
}

/// The chart as one medium shows it.
#[derive(Debug, Clone)]
struct View {
    canvas: Canvas,
    frame: Frame,
    /// What was written of it: a page and a folder of charts both show it, and drawing takes most of their time.
    svg: OnceLock<String>,
}

impl PartialEq for View {
    fn eq(&self, other: &Self) -> bool {
        self.canvas == other.canvas && self.frame == other.frame
    }
}

/// What was laid out on a sheet, and how much of it that takes.
pub(super) struct Laid {
    pub(super) canvas: Canvas,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// What rows are at most made higher so that they fill a slide.
const MOST_STRETCH: f64 = 22.0;

impl Drawing {
    /// A chart of so many rows, laid out for each medium.
    pub(super) fn new(caption: &Caption, rows: usize, lay: impl Fn(Sheet) -> Laid) -> Self {
        Self { caption: caption.clone(), views: Box::new(Medium::ALL.map(|medium| view(medium, rows, &lay))) }
    }

    /// The name of the chart.
    pub fn title(&self) -> &str {
        &self.caption.title
    }

    /// How the chart is to be read, in a sentence or two; may be empty.
    pub fn description(&self) -> &str {
        &self.caption.description
    }

    /// Width on a medium: a phone is 360 wide, a page 680, a slide 960.
    pub fn width(&self, medium: Medium) -> f64 {
        self.view(medium).frame.shown.0
    }

    /// Height in the same units.
    pub fn height(&self, medium: Medium) -> f64 {
        self.view(medium).frame.shown.1
    }

    /// The drawing as the text of an SVG file, with name and description inside.
    ///
    /// # Errors
    /// When the drawing library fails.
    pub fn svg(&self, medium: Medium) -> Result<&str, ChartError> {
        let view = self.view(medium);
        if let Some(drawn) = view.svg.get() {
            return Ok(drawn);
        }
        let mut caption = self.caption.clone();
        caption.id.push_str(medium.suffix());
        let drawn = svg(&view.canvas, &caption, view.frame)?;
        Ok(view.svg.get_or_init(|| drawn))
    }

    /// The drawing as a picture, `scale` pixels to the unit.
    ///
    /// # Errors
    /// When a text has a letter that the shipped face has not, or when a text would not be seen.
    #[cfg(feature = "png")]
    pub fn png(&self, medium: Medium, scale: f32) -> Result<Vec<u8>, ChartError> {
        super::png::png(self.svg(medium)?, scale)
    }

    fn view(&self, medium: Medium) -> &View {
        &self.views[medium.place()]
    }

    /// The shapes on a medium.
    #[cfg(test)]
    pub(super) fn canvas(&self, medium: Medium) -> &Canvas {
        &self.view(medium).canvas
    }
}

/// Lays a chart out for a medium. Sizes are rounded up to whole units.
fn view(medium: Medium, rows: usize, lay: &impl Fn(Sheet) -> Laid) -> View {
    let done = |canvas, laid: (f64, f64), shown: (f64, f64)| {
        let up = |size: (f64, f64)| (size.0.ceil(), size.1.ceil());
        View { canvas, frame: Frame { laid: up(laid), shown: up(shown) }, svg: OnceLock::new() }
    };
    let mut sheet = Sheet { medium, width: 0.0, stretch: 0.0 };
    let mut laid = Laid { canvas: Canvas::default(), width: 0.0, height: 0.0 };
    for &width in medium.widths() {
        sheet.width = width;
        laid = lay(sheet);
        if laid.width <= width && laid.height <= width * SLIDE_HEIGHT {
            break;
        }
    }
    if medium != Medium::Slide {
        let size = (laid.width, laid.height);
        return done(laid.canvas, size, size);
    }
    let room = sheet.width * SLIDE_HEIGHT - laid.height;
    if room > 0.0 && rows > 0 {
        sheet.stretch = (room / rows as f64).min(MOST_STRETCH);
        let stretched = lay(sheet);
        if stretched.height <= sheet.width * SLIDE_HEIGHT {
            laid = stretched;
        }
    }
    // What finds no room on any slide makes it larger on both sides.
    let width = sheet.width.max(laid.width).max(laid.height / SLIDE_HEIGHT).ceil();
    done(laid.canvas, (width, width * SLIDE_HEIGHT), (SLIDE, SLIDE * SLIDE_HEIGHT))
}
