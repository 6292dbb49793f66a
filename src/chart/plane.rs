//! The plane of two scales with its dividing lines, and the strip under it that shares the level scale.

use super::canvas::{Anchor, Canvas, FINE, MARGIN, Point};
use super::input::Ticks;
use super::palette::{GRID, INK, MUTED};
use super::placement::Room;
use super::text::{SMALL, baseline, width};

const STRIP: f64 = 52.0;
/// From the plane to its strip.
const BETWEEN: f64 = 12.0;
/// Room for labels around the scales: whatever has no gap stands at 0, so most is needed left of it.
const ROOM_AT_0: f64 = 40.0;
const ROOM_AT_END: f64 = 24.0;

/// Where the scales and the strip lie.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plane {
    /// The frame of the plane.
    pub(super) room: Room,
    /// Where the points of the strip lie, if there is one: its frame reaches higher by the band of its name.
    pub(super) strip: Option<Room>,
    /// On top of the strip, for its name: there are no lines there that the name would cut.
    band: f64,
    /// Where each scale ends, to the right and upwards.
    ends: Point,
}

impl Plane {
    /// A plane from `top` downwards, of a height and as far as `right`, whose scales hold what is `most` to the right and upwards;
    /// with a strip under a band of this height, if there is one.
    pub(super) fn new(
        top: f64,
        (right, height): Point,
        ticks: &Ticks,
        most: Point,
        strip: Option<f64>,
    ) -> Self {
        let numbers = ticks.iter().map(|(_, text)| width(text, SMALL)).fold(0.0, f64::max).min(80.0);
        let room = Room { left: MARGIN + numbers + 12.0, top, right, bottom: top + height };
        let band = strip.unwrap_or_default();
        let top = room.bottom + BETWEEN + band;
        let strip = strip.map(|_| Room { top, bottom: top + STRIP, ..room });
        Self { room, strip, band, ends: (end(most.0), end(most.1)) }
    }

    /// How far to the right a number stands.
    pub(super) fn x(self, number: f64) -> f64 {
        let (zero, end) = (self.room.left + ROOM_AT_0, self.room.right - ROOM_AT_END);
        zero + (end - zero) * number / self.ends.0
    }

    /// How far down a number stands.
    pub(super) fn y(self, number: f64) -> f64 {
        let (zero, end) = (self.room.bottom - ROOM_AT_END, self.room.top + ROOM_AT_END);
        zero + (end - zero) * number / self.ends.1
    }

    /// Where a point stands, and inside what its label has to stay.
    pub(super) fn place(self, x: f64, y: Option<f64>) -> (Point, Room) {
        let strip = self.strip.unwrap_or(self.room);
        match y {
            Some(y) => ((self.x(x), self.y(y)), self.room),
            None => ((self.x(x), strip.centre().1), strip),
        }
    }

    /// The band above the points of the strip.
    pub(super) fn band(self) -> Option<Room> {
        self.strip.map(|strip| Room { top: strip.top - self.band, bottom: strip.top, ..strip })
    }

    /// Where lines cross an area, upright and level: those of the grid, and the edges of the area.
    pub(super) fn lines(self, ticks: &Ticks, area: Room) -> (Vec<f64>, Vec<f64>) {
        let between = |lines: Vec<f64>, from: f64, to: f64| {
            let mut lines: Vec<f64> = lines.into_iter().filter(|line| *line > from && *line < to).collect();
            lines.extend([from, to]);
            lines.sort_by(f64::total_cmp);
            lines
        };
        let upright = self.level(ticks).map(|(number, _)| self.x(number)).collect();
        let level =
            ticks.iter().filter(|(number, _)| *number <= self.ends.1).map(|(n, _)| self.y(n)).collect();
        (between(upright, area.left, area.right), between(level, area.top, area.bottom))
    }

    /// Grid, frames and both dividing lines.
    pub(super) fn ground(self, canvas: &mut Canvas, ticks: &Ticks, lines: Point) {
        let (x, y) = (self.x(lines.0), self.y(lines.1));
        for room in [Some(self.room), self.strip].into_iter().flatten() {
            for (number, _) in self.level(ticks) {
                canvas.line(vec![(self.x(number), room.top), (self.x(number), room.bottom)], 0.8, GRID);
            }
            let framed = self.band().filter(|band| band.bottom == room.top).unwrap_or(room);
            let Room { left, top, right, bottom } = Room { top: framed.top, ..room };
            let corners = vec![(left, top), (right, top), (right, bottom), (left, bottom), (left, top)];
            canvas.line(corners, 0.8, MUTED);
            canvas.dashes((x, room.top), (x, bottom), 1.3, INK);
        }
        for (number, text) in ticks.iter().filter(|(number, _)| *number <= self.ends.1) {
            let level = self.y(number);
            canvas.line(vec![(self.room.left, level), (self.room.right, level)], 0.8, GRID);
            canvas.text((self.room.left - 10.0, baseline(level, SMALL)), Anchor::End, FINE, text);
        }
        canvas.dashes((self.room.left, y), (self.room.right, y), 1.3, INK);
    }

    /// The numbers of the scale to the right; gives the height where the chart goes on.
    pub(super) fn foot(self, canvas: &mut Canvas, ticks: &Ticks) -> f64 {
        let bottom = self.strip.unwrap_or(self.room).bottom;
        for (number, text) in self.level(ticks) {
            canvas.text((self.x(number), baseline(bottom + 11.0, SMALL)), Anchor::Middle, FINE, text);
        }
        bottom + 20.0
    }

    /// The ticks that the scale to the right reaches.
    fn level(self, ticks: &Ticks) -> impl Iterator<Item = (f64, &str)> {
        ticks.iter().filter(move |(number, _)| *number <= self.ends.0)
    }
}

/// Where a scale ends: at the first tick from 50 on that holds everything.
fn end(most: f64) -> f64 {
    [50.0, 75.0].into_iter().find(|end| most <= *end).unwrap_or(100.0)
}
