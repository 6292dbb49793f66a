//! A radar: the voices on a few axes. A missing value breaks the outline and is never drawn as zero.

use std::f64::consts::PI;

use super::canvas::{BOLD, Canvas, LABEL, SMALL, Side, Symbol, WIDTH, chart, legend, legend_height};
use super::palette::{GRID, INK, MUTED, RULE, voice};
use super::text::{width, wrap};
use super::{ChartError, Head, Mark};

/// Voices on axes.
#[derive(Debug, Clone)]
pub struct Radar<'a> {
    /// Title and description.
    pub head: Head<'a>,
    /// At least three, clockwise from the top.
    pub axes: &'a [Axis],
    /// Names of the voices, at most five.
    pub voices: &'a [String],
    /// What is aimed at on every axis, with its name for the legend.
    pub target: Option<Mark>,
    /// Printed where a voice has no value.
    pub missing: &'a str,
}

/// One axis.
#[derive(Debug, Clone)]
pub struct Axis {
    /// What it measures.
    pub label: String,
    /// One value for each voice; none = not assessed.
    pub values: Vec<Option<Mark>>,
}

const RADIUS: f64 = 150.0;
const CENTRE: f64 = 208.0;

/// Draws the radar.
///
/// # Errors
/// [`ChartError::Empty`] with fewer than three axes or without a voice.
pub fn radar(radar: &Radar<'_>) -> Result<String, ChartError> {
    if radar.axes.len() < 3 || radar.voices.is_empty() {
        return Err(ChartError::Empty);
    }
    let mut names: Vec<(Symbol, &str)> =
        radar.voices.iter().enumerate().map(|(n, name)| (Symbol::Voice(n), name.as_str())).collect();
    if let Some(target) = &radar.target {
        names.push((Symbol::Dashes, &target.text));
    }
    let height = legend_height(&names) + 2.0 * CENTRE;
    chart(radar.head, height, |canvas, top| {
        let top = top + legend(canvas, top, &names)?;
        let web = Web { x: WIDTH / 2.0, y: top + CENTRE, axes: radar.axes.len() };
        web.grid(canvas)?;
        if let Some(target) = &radar.target {
            let ring: Vec<(f64, f64)> = (0..=web.axes).map(|n| web.at(n, target.at)).collect();
            for side in ring.windows(2) {
                canvas.dashes(side[0], side[1], RULE)?;
            }
        }
        for n in 0..radar.voices.len() {
            outline(canvas, radar, &web, n)?;
        }
        for n in 0..radar.voices.len() {
            for (a, axis) in radar.axes.iter().enumerate() {
                if let Some(Some(mark)) = axis.values.get(n) {
                    let (x, y) = web.at(a, mark.at);
                    canvas.mark(n, x, y)?;
                }
            }
        }
        for (a, axis) in radar.axes.iter().enumerate() {
            label(canvas, radar, &web, a, axis)?;
        }
        Ok(())
    })
}

struct Web {
    x: f64,
    y: f64,
    axes: usize,
}

impl Web {
    fn angle(&self, axis: usize) -> f64 {
        -PI / 2.0 + 2.0 * PI * axis as f64 / self.axes as f64
    }

    fn at(&self, axis: usize, value: f64) -> (f64, f64) {
        let r = RADIUS * value.clamp(0.0, 100.0) / 100.0;
        (self.x + r * self.angle(axis).cos(), self.y + r * self.angle(axis).sin())
    }

    fn grid(&self, canvas: &Canvas<'_>) -> Result<(), ChartError> {
        for value in [25.0, 50.0, 75.0, 100.0] {
            let ring: Vec<(f64, f64)> = (0..=self.axes).map(|n| self.at(n, value)).collect();
            canvas.line(&ring, if value == 100.0 { RULE } else { GRID }, 1.0)?;
        }
        for axis in 0..self.axes {
            canvas.line(&[(self.x, self.y), self.at(axis, 100.0)], GRID, 1.0)?;
        }
        // Between two axes, where no mark can stand.
        let between = -PI / 2.0 + PI / self.axes as f64;
        let inner = (PI / self.axes as f64).cos();
        for value in [0.0, 25.0, 50.0, 75.0, 100.0] {
            let r = RADIUS * value / 100.0 * inner;
            let (x, y) = (self.x + r * between.cos(), self.y + r * between.sin());
            canvas.halo(&format!("{value:.0}"), x, y, 9.5, Side::Centre, MUTED)?;
        }
        Ok(())
    }
}

fn outline(canvas: &Canvas<'_>, radar: &Radar<'_>, web: &Web, n: usize) -> Result<(), ChartError> {
    let at = |a: usize| {
        let value = radar.axes[a % web.axes].values.get(n)?.as_ref()?;
        Some(web.at(a, value.at))
    };
    let corners: Vec<(f64, f64)> = (0..web.axes).filter_map(at).collect();
    if corners.len() == web.axes {
        canvas.area(&corners, voice(n), 0.08)?;
    }
    for a in 0..web.axes {
        if let (Some(from), Some(to)) = (at(a), at(a + 1)) {
            canvas.line(&[from, to], voice(n), 2.0)?;
        }
    }
    Ok(())
}

/// The name of the axis, and under it the numbers of the voices with their marks.
fn label(canvas: &Canvas<'_>, radar: &Radar<'_>, web: &Web, a: usize, axis: &Axis) -> Result<(), ChartError> {
    let (x, y) = web.at(a, 100.0);
    let (cos, sin) = (web.angle(a).cos(), web.angle(a).sin());
    let side = if cos.abs() < 0.2 {
        Side::Centre
    } else if cos > 0.0 {
        Side::Right
    } else {
        Side::Left
    };
    let texts: Vec<String> = (0..radar.voices.len())
        .map(|n| {
            axis.values.get(n).and_then(|v| v.as_ref()).map_or(radar.missing.to_owned(), |m| m.text.clone())
        })
        .collect();
    let space = if side == Side::Centre { 320.0 } else { WIDTH / 2.0 - (x - web.x).abs() - 26.0 };
    let name = wrap(&axis.label, LABEL * BOLD, space, 2);
    // Marks with their numbers, in as many rows as they need.
    let mut rows: Vec<Vec<(usize, f64)>> = vec![Vec::new()];
    let mut used = 0.0;
    for (n, text) in texts.iter().enumerate() {
        let w = 15.0 + width(text, SMALL) + 9.0;
        if used + w > space && used > 0.0 {
            rows.push(Vec::new());
            used = 0.0;
        }
        used += w;
        if let Some(row) = rows.last_mut() {
            row.push((n, w));
        }
    }
    let height = name.len() as f64 * 15.0 + rows.len() as f64 * 16.0;
    let (x, y) = (x + 12.0 * cos, y + 12.0 * sin);
    let mut y = if sin < -0.8 {
        y - height + 6.0
    } else if sin > 0.8 {
        y + 8.0
    } else {
        y - height / 2.0 + 7.0
    };
    for line in &name {
        canvas.bold(line, x, y, LABEL, side, INK)?;
        y += 15.0;
    }
    for row in rows {
        let full: f64 = row.iter().map(|(_, w)| w).sum::<f64>() - 9.0;
        let (mut left, _) = match side {
            Side::Right => (x, 0.0),
            Side::Centre => (x - full / 2.0, 0.0),
            Side::Left => (x - full, 0.0),
        };
        for (n, w) in row {
            canvas.shape(n, left + 5.0, y, 4.2, voice(n))?;
            canvas.text(&texts[n], left + 13.0, y, SMALL, Side::Right, INK)?;
            left += w;
        }
        y += 16.0;
    }
    Ok(())
}
