//! Bars with bounds: how far each row has come, how far it could be, and what is aimed at.

use super::canvas::{BOLD, Canvas, LABEL, MARGIN, SMALL, Side, Symbol, WIDTH, chart, legend, legend_height};
use super::palette::{BAR, GRID, INK, MUTED, PAPER, RULE};
use super::text::{width, wrap};
use super::{ChartError, Head, Mark};

/// Bars in rows.
#[derive(Debug, Clone)]
pub struct Bars<'a> {
    /// Title and description.
    pub head: Head<'a>,
    /// From the top.
    pub rows: &'a [Row],
    /// What the bar is called.
    pub score: &'a str,
    /// What the line with ends is called.
    pub bounds: &'a str,
    /// What the tick is called.
    pub target: &'a str,
}

/// A heading or a bar.
#[derive(Debug, Clone)]
pub enum Row {
    /// Stands over the bars that follow.
    Heading(String),
    /// A bar.
    Bar(Bar),
}

/// One bar.
#[derive(Debug, Clone)]
pub struct Bar {
    /// What it is about.
    pub label: String,
    /// How far it has come; none = not assessed, and then there is no bar.
    pub score: Option<f64>,
    /// Lower and upper bound; none = not applicable.
    pub bounds: Option<(f64, f64)>,
    /// What is aimed at.
    pub target: Option<f64>,
    /// What is printed at the end of the row: the score, or why there is none.
    pub value: Mark,
}

const ROW: f64 = 32.0;
const HEADING: f64 = 24.0;

/// Draws the bars.
///
/// # Errors
/// [`ChartError::Empty`] without a row.
pub fn bars(chart_: &Bars<'_>) -> Result<String, ChartError> {
    if !chart_.rows.iter().any(|row| matches!(row, Row::Bar(_))) {
        return Err(ChartError::Empty);
    }
    let names =
        [(Symbol::Bar(BAR), chart_.score), (Symbol::Whisker, chart_.bounds), (Symbol::Tick, chart_.target)];
    let rows: f64 = chart_.rows.iter().map(height_of).sum();
    let height = legend_height(&names) + rows + 30.0;
    chart(chart_.head, height, |canvas, top| {
        let top = top + legend(canvas, top, &names)?;
        let layout = Layout::new(chart_.rows);
        for tick in [0.0, 25.0, 50.0, 75.0, 100.0] {
            let x = layout.x(tick);
            canvas.line(&[(x, top), (x, top + rows)], if tick == 0.0 { RULE } else { GRID }, 1.0)?;
            canvas.text(&format!("{tick:.0}"), x, top + rows + 10.0, SMALL, Side::Centre, MUTED)?;
        }
        let mut y = top;
        for row in chart_.rows {
            match row {
                Row::Heading(text) => {
                    let line = &wrap(text, LABEL * BOLD, WIDTH - 2.0 * MARGIN, 1)[0];
                    // The lines of the grid stop at a heading.
                    canvas.rect(MARGIN, y + 2.0, width(line, LABEL * BOLD), HEADING - 4.0, PAPER)?;
                    canvas.bold(line, MARGIN, y + HEADING / 2.0 + 2.0, LABEL, Side::Right, INK)?;
                }
                Row::Bar(bar) => layout.bar(canvas, bar, y + ROW / 2.0)?,
            }
            y += height_of(row);
        }
        Ok(())
    })
}

fn height_of(row: &Row) -> f64 {
    match row {
        Row::Heading(_) => HEADING,
        Row::Bar(_) => ROW,
    }
}

struct Layout {
    left: f64,
    right: f64,
}

impl Layout {
    fn new(rows: &[Row]) -> Self {
        let widest = |pick: &dyn Fn(&Bar) -> f64, most: f64| {
            rows.iter()
                .filter_map(|row| if let Row::Bar(bar) = row { Some(pick(bar)) } else { None })
                .fold(0.0_f64, f64::max)
                .min(most)
        };
        let label = widest(&|bar| width(&bar.label, LABEL), 210.0);
        let value = widest(&|bar| width(&bar.value.text, SMALL), 120.0);
        Self { left: MARGIN + label + 12.0, right: WIDTH - MARGIN - value - 14.0 }
    }

    fn x(&self, value: f64) -> f64 {
        self.left + (self.right - self.left) * value.clamp(0.0, 100.0) / 100.0
    }

    fn bar(&self, canvas: &Canvas<'_>, bar: &Bar, y: f64) -> Result<(), ChartError> {
        let label = wrap(&bar.label, LABEL, self.left - MARGIN - 12.0, 2);
        canvas.lines(&label, self.left - 10.0, y, LABEL, Side::Left, INK)?;
        if let Some(score) = bar.score {
            canvas.rect(self.x(0.0), y - 8.0, self.x(score) - self.x(0.0), 16.0, BAR)?;
        }
        if let Some((low, high)) = bar.bounds {
            // A pale rim keeps the line visible on the bar.
            canvas.line(&[(self.x(low), y), (self.x(high), y)], PAPER, 3.5)?;
            canvas.line(&[(self.x(low), y), (self.x(high), y)], INK, 1.5)?;
            for end in [low, high] {
                canvas.line(&[(self.x(end), y - 5.0), (self.x(end), y + 5.0)], PAPER, 3.5)?;
                canvas.line(&[(self.x(end), y - 5.0), (self.x(end), y + 5.0)], INK, 1.5)?;
            }
        }
        if let Some(target) = bar.target {
            canvas.rect(self.x(target) - 1.25, y - 12.0, 2.5, 24.0, INK)?;
        }
        let value = wrap(&bar.value.text, SMALL, WIDTH - MARGIN - self.right - 10.0, 2);
        let ink = if bar.score.is_some() { INK } else { MUTED };
        canvas.lines(&value, WIDTH - MARGIN, y, SMALL, Side::Left, ink)
    }
}
