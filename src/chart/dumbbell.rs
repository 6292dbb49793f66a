//! A dumbbell: the voices of each row as marks on one line, so that the distance is what one sees.

use super::canvas::{Canvas, LABEL, MARGIN, SMALL, Side, Symbol, WIDTH, chart, legend, legend_height};
use super::palette::{GRID, INK, MUTED, RULE};
use super::text::{width, wrap};
use super::{ChartError, Head, Mark};

/// Voices side by side, row by row.
#[derive(Debug, Clone)]
pub struct Dumbbell<'a> {
    /// Title and description.
    pub head: Head<'a>,
    /// Names of the voices, at most five.
    pub voices: &'a [String],
    /// From the top.
    pub rows: &'a [DumbbellRow],
}

/// One row.
#[derive(Debug, Clone)]
pub struct DumbbellRow {
    /// What it is about.
    pub label: String,
    /// One value for each voice; none = not assessed.
    pub values: Vec<Option<Mark>>,
    /// Printed at the end of the row, such as the distance or who is missing.
    pub note: String,
}

const ROW: f64 = 42.0;

/// Draws the dumbbells.
///
/// # Errors
/// [`ChartError::Empty`] without a row or a voice.
pub fn dumbbell(dumbbell: &Dumbbell<'_>) -> Result<String, ChartError> {
    if dumbbell.rows.is_empty() || dumbbell.voices.is_empty() {
        return Err(ChartError::Empty);
    }
    let names: Vec<(Symbol, &str)> =
        dumbbell.voices.iter().enumerate().map(|(n, name)| (Symbol::Voice(n), name.as_str())).collect();
    let rows = ROW * dumbbell.rows.len() as f64;
    let widest = |pick: &dyn Fn(&DumbbellRow) -> f64, most: f64| {
        dumbbell.rows.iter().map(pick).fold(0.0_f64, f64::max).min(most)
    };
    let left = MARGIN + widest(&|row| width(&row.label, LABEL), 200.0) + 44.0;
    let right = WIDTH - MARGIN - widest(&|row| width(&row.note, SMALL), 110.0) - 44.0;
    let x = |value: f64| left + (right - left) * value.clamp(0.0, 100.0) / 100.0;
    chart(dumbbell.head, legend_height(&names) + rows + 30.0, |canvas, top| {
        let top = top + legend(canvas, top, &names)?;
        for tick in [0.0, 25.0, 50.0, 75.0, 100.0] {
            canvas.line(&[(x(tick), top), (x(tick), top + rows)], GRID, 1.0)?;
            canvas.text(&format!("{tick:.0}"), x(tick), top + rows + 10.0, SMALL, Side::Centre, MUTED)?;
        }
        for (n, row) in dumbbell.rows.iter().enumerate() {
            let y = top + ROW * (n as f64 + 0.5);
            let label = wrap(&row.label, LABEL, left - MARGIN - 44.0, 2);
            canvas.lines(&label, left - 42.0, y, LABEL, Side::Left, INK)?;
            let note = wrap(&row.note, SMALL, WIDTH - MARGIN - right - 44.0, 3);
            canvas.lines(&note, WIDTH - MARGIN, y, SMALL, Side::Left, MUTED)?;
            one(canvas, row, y, &x)?;
        }
        Ok(())
    })
}

/// Marks and numbers of a row. The least has its number to the left, the greatest to the right, and
/// those between above; marks that would hide each other are stacked, their numbers to the right.
fn one(canvas: &Canvas<'_>, row: &DumbbellRow, y: f64, x: &impl Fn(f64) -> f64) -> Result<(), ChartError> {
    let mut marks: Vec<(usize, &Mark)> =
        row.values.iter().enumerate().filter_map(|(n, v)| Some((n, v.as_ref()?))).collect();
    marks.sort_by(|a, b| a.1.at.total_cmp(&b.1.at));
    if let (Some(first), Some(last)) = (marks.first(), marks.last()) {
        canvas.line(&[(x(first.1.at), y), (x(last.1.at), y)], RULE, 3.0)?;
    }
    let stacks = stacks(&marks, x);
    let mut places = Vec::new();
    for (s, stack) in stacks.iter().enumerate() {
        let right = stack.iter().map(|&k| x(marks[k].1.at)).fold(f64::MIN, f64::max);
        for (n, &k) in stack.iter().enumerate() {
            let (voice, mark) = marks[k];
            let at = x(mark.at);
            let height = y + (n as f64 - (stack.len() as f64 - 1.0) / 2.0) * 12.0;
            places.push((voice, at, height));
            let (place, label, side) = if stack.len() > 1 {
                (right + 9.0, height, Side::Right)
            } else if s == 0 {
                (at - 9.0, height, Side::Left)
            } else if s + 1 == stacks.len() {
                (at + 9.0, height, Side::Right)
            } else {
                (at, y - 13.0, Side::Centre)
            };
            canvas.halo(&mark.text, place, label, SMALL, side, INK)?;
        }
    }
    for (voice, at, height) in places {
        canvas.mark(voice, at, height)?;
    }
    Ok(())
}

/// Marks that lie closer together than their own width, from the least to the greatest.
fn stacks(marks: &[(usize, &Mark)], x: &impl Fn(f64) -> f64) -> Vec<Vec<usize>> {
    let mut stacks: Vec<Vec<usize>> = Vec::new();
    for k in 0..marks.len() {
        match stacks.last_mut() {
            Some(stack) if x(marks[k].1.at) - x(marks[k - 1].1.at) < 11.0 => stack.push(k),
            _ => stacks.push(vec![k]),
        }
    }
    stacks
}
