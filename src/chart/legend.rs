//! The head of a chart: its title, and the legend that flows over as many lines as it needs.

use super::canvas::{Anchor, Canvas, FINE, Face, MARGIN, PLAIN, Point};
use super::input::Caption;
use super::mark::{RADIUS, flag, hatch, mark, target_tick, whisker};
use super::medium::Sheet;
use super::palette::{BAR, INK, TARGET, VOICES};
use super::text::{LABEL, TITLE, TextBox};

/// What stands before an entry of the legend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    Voice(usize),
    Kind(usize),
    Bar,
    Bounds,
    Target,
    TargetLine,
    Missing,
    Flag,
}

/// Width of the field for a key's sign.
const SIGN: f64 = 22.0;
/// From the sign to the text, and from entry to entry.
const GAP: f64 = 5.0;
const BETWEEN: f64 = 18.0;
/// Height of a line of the legend.
const LINE: f64 = 19.0;

/// Draws the title, if it is to be drawn; gives the height where the chart goes on.
pub(super) fn title(canvas: &mut Canvas, caption: &Caption, sheet: Sheet) -> f64 {
    if !sheet.medium.is_titled() {
        return MARGIN;
    }
    let width = sheet.width;
    let face = Face { size: TITLE, colour: INK, bold: true };
    let block = TextBox::bold(&caption.title, TITLE, width - 2.0 * MARGIN, 4);
    canvas.leading((MARGIN, width - MARGIN), MARGIN, face, &block);
    MARGIN + block.height() + if block.lines.is_empty() { 0.0 } else { 8.0 }
}

/// Draws the entries whose text is not empty; gives the height where the chart goes on.
pub(super) fn legend(canvas: &mut Canvas, sheet: Sheet, top: f64, entries: &[(Key, &str)]) -> f64 {
    let right = sheet.width - MARGIN;
    let (mut x, mut y, mut bottom) = (MARGIN, top, top);
    for (key, text) in entries {
        let block = TextBox::new(text, LABEL, right - MARGIN - SIGN - GAP, 3);
        if block.lines.is_empty() {
            continue;
        }
        let width = SIGN + GAP + block.width();
        if x > MARGIN && x + width > right {
            (x, y) = (MARGIN, bottom);
        }
        sign(canvas, *key, (x + SIGN / 2.0, y + LINE / 2.0));
        let first = y + LINE / 2.0 - LABEL * 1.25 / 2.0;
        canvas.block((x + SIGN + GAP, first), Anchor::Start, PLAIN, &block);
        bottom = bottom.max(y + block.height() + LINE - LABEL * 1.25);
        x += width + BETWEEN;
    }
    if bottom > top { bottom + 6.0 } else { top }
}

/// The sign of a key, about as the chart shows it.
pub(super) fn sign(canvas: &mut Canvas, key: Key, (x, y): Point) {
    let half = SIGN / 2.0 - 1.0;
    match key {
        Key::Voice(voice) => {
            canvas.line(vec![(x - half, y), (x + half, y)], 2.0, VOICES[voice % VOICES.len()]);
            mark(canvas, voice, (x, y), RADIUS);
        }
        Key::Kind(kind) => mark(canvas, kind, (x, y), RADIUS),
        Key::Bar => canvas.area((x - half, y - 5.0), (half * 2.0, 10.0), BAR),
        Key::Bounds => whisker(canvas, x - half, x + half, y),
        Key::Target => target_tick(canvas, x, y, 8.0),
        Key::TargetLine => canvas.dashes((x - half, y), (x + half, y), 1.6, TARGET),
        Key::Missing => hatch(canvas, (x - half, y - 6.0), (half * 2.0, 12.0)),
        Key::Flag => {
            canvas.line(vec![(x - 8.0, y - 6.0), (x + 8.0, y - 6.0), (x + 8.0, y + 6.0)], 1.0, FINE.colour);
            flag(canvas, (x + 8.0, y - 6.0), INK);
        }
    }
}
