//! Charts: plain data in, a drawing with a size out.
//!
//! A chart knows no framework and no language: all texts arrive finished, and numbers, on 0..=100, only
//! decide where things stand. It is laid out for a phone, for a page and for a slide, so that no text is smaller than 12 units
//! (9 points where a page of 680 is printed 180 mm wide), and carries its own name and description for screen readers. Every score
//! that is drawn is printed too, and what is missing is never drawn as 0.
//!
//! From the charts downwards, each file uses only those after it: `crowd`, `plane`, `legend`, `column`,
//! `axis`, `placement`, `mark`, `drawing`, `png` (the only one that names resvg), `pixels`, `svg`, `draw` (the only one
//! that names plotters), `canvas`, `text`, `advances`, `palette`, `input`, `medium`, `error`.

mod advances;
mod axis;
mod bars;
mod canvas;
mod column;
mod crowd;
mod draw;
mod drawing;
mod dumbbell;
mod error;
mod heat_map;
mod input;
mod legend;
mod mark;
mod medium;
pub mod palette;
#[cfg(feature = "png")]
mod pixels;
mod placement;
mod plane;
#[cfg(feature = "png")]
mod png;
mod quadrant;
mod radar;
mod slope;
mod svg;
mod text;

pub use bars::{Bar, BarGroup, BarLegend, Bars, bars};
pub use drawing::Drawing;
pub use dumbbell::{Dumbbell, DumbbellRow, dumbbell};
pub use error::ChartError;
pub use heat_map::{HeatCell, HeatLegend, HeatMap, HeatRow, heat_map};
pub use input::{Caption, Measure, Ticks};
pub use medium::Medium;
#[cfg(feature = "png")]
pub use png::rasterised;
#[cfg(feature = "pdf")]
pub(crate) use png::{SHIPPED, outlined};
pub use quadrant::{Areas, Divide, MOST_POINTS, Quadrant, QuadrantPoint, quadrant};
pub use radar::{MOST_AXES, Radar, RadarVoice, radar};
pub use slope::{Slope, SlopeLine, slope};
pub use text::{FACES, wrap};

#[cfg(test)]
mod tests;
