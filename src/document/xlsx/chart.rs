//! Charts of a workbook: drawn by the spreadsheet program from the cells of a table, to be changed there.

use rust_xlsxwriter::{
    Chart as Drawn, ChartEmptyCells, ChartFormat, ChartLegendPosition, ChartLine, ChartRange, ChartSolidFill,
};

use super::book::{Chart, ChartKind};
use super::measure::WIDTH_BESIDE;
use super::sheet::Placed;
use crate::chart::palette::{BAR, Colour, GRID, VOICES};

/// Width below the tables, and height of one bar, with room for a name on two lines beside it, and of what stands around the bars, in
/// pixels: a program leaves out every second name where it finds no room for all.
const WIDTH: u32 = 900;
const BAR_HEIGHT: u32 = 42;
const AROUND: u32 = 150;
const COLUMNS_HEIGHT: u32 = 420;
/// Height of a row of a sheet, in pixels.
const ROW: u32 = 20;

/// The chart, and how many rows it covers; none where there is nothing to draw.
pub(super) fn drawn(chart: &Chart, sheet: &str, on: &Placed) -> Option<(Drawn, u32)> {
    let rows = on.rows.get(..chart.rows.min(on.rows.len()))?;
    let (&first, &last) = rows.first().zip(rows.last())?;
    let column = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    let range = |n: usize| ChartRange::new_from_range(sheet, first, column(n), last, column(n));
    let heading =
        |n: usize| ChartRange::new_from_range(sheet, on.headings, column(n), on.headings, column(n));
    let (mut drawn, height) = match chart.kind {
        ChartKind::Columns => (Drawn::new_column(), COLUMNS_HEIGHT),
        ChartKind::Bars => (Drawn::new_bar(), AROUND + BAR_HEIGHT * u32::try_from(rows.len()).unwrap_or(1)),
    };
    for (n, &series) in chart.series.iter().enumerate() {
        let colour = if chart.series.len() == 1 { BAR } else { VOICES[n % VOICES.len()] };
        let mut fill = ChartFormat::new();
        fill.set_solid_fill(ChartSolidFill::new().set_color(hex(colour)));
        drawn
            .add_series()
            .set_name(&heading(series))
            .set_categories(&range(chart.labels))
            .set_values(&range(series))
            .set_gap(60)
            .set_format(&mut fill);
    }
    drawn.title().set_name(&chart.title);
    drawn
        .set_alt_text(&chart.about)
        .set_width(if chart.beside { WIDTH_BESIDE } else { WIDTH })
        .set_height(height);
    drawn.show_empty_cells_as(ChartEmptyCells::Gaps);
    match chart.series.len() {
        1 => drawn.legend().set_hidden(),
        _ => drawn.legend().set_position(ChartLegendPosition::Bottom),
    };
    let grid = ChartLine::new().set_color(hex(GRID)).clone();
    // Axes go by where they are drawn: the scale is upright beside columns and lies above bars, of which the first is on top.
    if chart.kind == ChartKind::Bars {
        drawn.y_axis().set_reverse().set_major_gridlines(false);
    }
    let scale = match chart.kind {
        ChartKind::Columns => drawn.y_axis(),
        ChartKind::Bars => drawn.x_axis(),
    };
    scale.set_min(0).set_max(100).set_major_unit(25).set_num_format("0").set_name(&chart.axis);
    scale.set_major_gridlines(true).set_major_gridlines_line(&grid);
    Some((drawn, height.div_ceil(ROW) + 1))
}

fn hex(Colour(red, green, blue): Colour) -> u32 {
    u32::from(red) << 16 | u32::from(green) << 8 | u32::from(blue)
}
