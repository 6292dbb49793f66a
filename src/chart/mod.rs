//! Charts: plain data in, a drawing with a size out.
//!
//! A chart knows no framework and no language: all texts arrive finished, and numbers, on 0..=100, only
//! decide where things stand. It is drawn about 680 wide, so that no text is smaller than 7.5 points on
//! A4, and carries its own name and description for screen readers. Every score that is drawn is printed
//! too, and what is missing is never drawn as 0.
//!
//! From the charts downwards, each file uses only those after it: `crowd`, `plane`, `legend`, `column`,
//! `axis`, `placement`, `mark`, `drawing`, `svg`, `draw` (the only one that names plotters), `canvas`, `text`,
//! `advances`, `palette`, `input`, `error`.

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
pub mod palette;
mod placement;
mod plane;
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
pub use quadrant::{Areas, Divide, Quadrant, QuadrantPoint, quadrant};
pub use radar::{MOST_AXES, Radar, RadarVoice, radar};
pub use slope::{Slope, SlopeLine, slope};

#[cfg(test)]
mod tests;
