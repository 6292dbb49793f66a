//! A heat map: rows by columns, the number printed in every cell.

use super::canvas::{
    Canvas, LABEL, MARGIN, SMALL, Side, Symbol, WIDTH, chart, corner, legend, legend_height,
};
use super::palette::{GRID, INK, MUTED, UNKNOWN, ink_on, ramp};
use super::text::{width, wrap};
use super::{ChartError, Head};

/// Rows by columns.
#[derive(Debug, Clone)]
pub struct HeatMap<'a> {
    /// Title and description.
    pub head: Head<'a>,
    /// Names of the columns.
    pub columns: &'a [String],
    /// Names of the rows, and their cells.
    pub rows: &'a [(String, Vec<Cell>)],
    /// What a cell without a value is called.
    pub missing: &'a str,
    /// What a flagged cell is called; none = no cell is flagged.
    pub flagged: Option<&'a str>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// 0..=100; none = no value, drawn without a colour of the ramp.
    pub value: Option<f64>,
    /// What is printed in it.
    pub text: String,
    /// Marked at its corner.
    pub flagged: bool,
}

const ROW: f64 = 33.0;

/// Draws the heat map.
///
/// # Errors
/// [`ChartError::Empty`] without a row or a column.
pub fn heat_map(map: &HeatMap<'_>) -> Result<String, ChartError> {
    if map.rows.is_empty() || map.columns.is_empty() {
        return Err(ChartError::Empty);
    }
    let label = map.rows.iter().map(|(name, _)| width(name, LABEL)).fold(0.0, f64::max).min(215.0);
    let left = MARGIN + label + 12.0;
    let column = (WIDTH - MARGIN - left) / map.columns.len() as f64;
    let heads: Vec<Vec<String>> = map.columns.iter().map(|name| wrap(name, SMALL, column - 6.0, 3)).collect();
    let head_height = heads.iter().map(Vec::len).max().unwrap_or(1) as f64 * SMALL * 1.2 + 8.0;
    let mut names = vec![(Symbol::Box(UNKNOWN), map.missing)];
    if let Some(flagged) = map.flagged {
        names.push((Symbol::Corner, flagged));
    }
    let height = 34.0 + legend_height(&names) + head_height + ROW * map.rows.len() as f64;
    chart(map.head, height, |canvas, top| {
        let mut y = top + scale(canvas, top)?;
        y += legend(canvas, y, &names)?;
        for (n, lines) in heads.iter().enumerate() {
            let x = left + column * (n as f64 + 0.5);
            let middle = y + head_height - 6.0 - lines.len() as f64 * SMALL * 0.6;
            canvas.lines(lines, x, middle, SMALL, Side::Centre, INK)?;
        }
        y += head_height;
        for (name, cells) in map.rows {
            let lines = wrap(name, LABEL, left - MARGIN - 12.0, 2);
            canvas.lines(&lines, left - 10.0, y + ROW / 2.0, LABEL, Side::Left, INK)?;
            for (n, cell) in cells.iter().take(map.columns.len()).enumerate() {
                one(canvas, cell, left + column * n as f64, y, column)?;
            }
            y += ROW;
        }
        Ok(())
    })
}

fn one(canvas: &Canvas<'_>, cell: &Cell, x: f64, y: f64, w: f64) -> Result<(), ChartError> {
    let (w, h) = (w - 2.0, ROW - 2.0);
    let ground = cell.value.map_or(UNKNOWN, ramp);
    canvas.rect(x, y, w, h, ground)?;
    if cell.value.is_none() {
        canvas.frame(x, y, w, h, GRID)?;
    }
    let ink = if cell.value.is_some() { ink_on(ground) } else { MUTED };
    let text = &wrap(&cell.text, 11.5, w - 4.0, 1)[0];
    canvas.text(text, x + w / 2.0, y + h / 2.0, 11.5, Side::Centre, ink)?;
    if cell.flagged {
        corner(canvas, x + w, y, 9.0, ink)?;
    }
    Ok(())
}

/// The ramp with its numbers.
fn scale(canvas: &Canvas<'_>, top: f64) -> Result<f64, ChartError> {
    const STEPS: usize = 50;
    let wide = 220.0;
    for step in 0..STEPS {
        let x = MARGIN + wide * step as f64 / STEPS as f64;
        canvas.rect(
            x,
            top,
            wide / STEPS as f64 + 0.3,
            12.0,
            ramp(100.0 * (step as f64 + 0.5) / STEPS as f64),
        )?;
    }
    for value in [0.0, 25.0, 50.0, 75.0, 100.0] {
        let x = MARGIN + wide * value / 100.0;
        let side = if value == 0.0 { Side::Right } else { Side::Centre };
        canvas.text(&format!("{value:.0}"), x, top + 20.0, 9.5, side, MUTED)?;
    }
    Ok(34.0)
}
