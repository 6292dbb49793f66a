//! Points that share a place share a label: their names, or their numbers where the names find no room.

use super::canvas::{Anchor, Canvas, Face, PLAIN, Point};
use super::mark::{RADIUS, mark};
use super::palette::{MUTED, PAPER};
use super::placement::{Room, Taken};
use super::text::{BOLD, SMALL, TextBox, baseline, clean, width};

/// The most lines beside a mark, and how wide and how high a name may be.
const MOST_LINES: usize = 4;
const NAME: (f64, usize) = (132.0, 2);
/// Height of a line of a stack.
const LINE: f64 = SMALL * 1.15;
/// How names are written.
const FACE: Face = Face { size: SMALL, ..PLAIN };

/// A point on the page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Spot {
    /// The number that stands for the name.
    pub(super) key: String,
    pub(super) name: String,
    pub(super) kind: usize,
    pub(super) place: Point,
    /// Inside what its label has to stay.
    pub(super) bounds: Room,
}

/// Spots so near each other that they share a label, from the top; on the same place, in their own order.
#[derive(Debug)]
pub(super) struct Crowd {
    spots: Vec<Spot>,
}

/// Gathers spots into crowds. Those with most neighbours come first, since theirs is the least room.
pub(super) fn crowds(spots: impl IntoIterator<Item = Spot>) -> Vec<Crowd> {
    let near = |a: Point, b: Point, reach: f64| (a.0 - b.0).hypot(a.1 - b.1) < reach;
    let mut crowds: Vec<(Point, Crowd)> = Vec::new();
    for spot in spots {
        match crowds.iter_mut().find(|(place, _)| near(*place, spot.place, RADIUS)) {
            Some((_, crowd)) => crowd.spots.push(spot),
            None => crowds.push((spot.place, Crowd { spots: vec![spot] })),
        }
    }
    let places: Vec<(Point, usize)> =
        crowds.iter().map(|(place, crowd)| (*place, crowd.spots.len())).collect();
    let neighbours = |here: Point| -> usize {
        places.iter().filter(|(place, _)| near(*place, here, 70.0)).map(|(_, spots)| spots).sum()
    };
    crowds.sort_by_cached_key(|(place, _)| std::cmp::Reverse(neighbours(*place)));
    let mut crowds: Vec<Crowd> = crowds.into_iter().map(|(_, crowd)| crowd).collect();
    for crowd in &mut crowds {
        crowd.spots.sort_by(|a, b| a.place.1.total_cmp(&b.place.1));
    }
    crowds
}

impl Crowd {
    /// One mark for each place; on the same place, one for each kind, side by side.
    fn marks(&self) -> Vec<(usize, Point)> {
        let mut seen: Vec<(usize, Point)> = Vec::new();
        let mut marks = Vec::new();
        for &Spot { kind, place, .. } in &self.spots {
            let here = |other: Point| (other.0 - place.0).abs() < 1.0 && (other.1 - place.1).abs() < 1.0;
            let others = seen.iter().filter(|(_, other)| here(*other));
            if others.clone().all(|(other, _)| *other != kind) {
                marks.push((kind, (place.0 + others.count() as f64 * 2.0 * RADIUS, place.1)));
                seen.push((kind, place));
            }
        }
        marks
    }

    /// The room of all marks.
    fn room(&self) -> Room {
        let side = 2.0 * RADIUS + 2.0;
        let rooms = self.marks().into_iter().map(|(_, place)| Room::around(place, (side, side)));
        rooms.reduce(Room::joined).unwrap_or(Room::around((0.0, 0.0), (0.0, 0.0)))
    }

    /// Takes the room of the marks.
    pub(super) fn settle(&self, taken: &mut Taken) {
        taken.take(self.room());
    }

    /// Draws the marks.
    pub(super) fn draw(&self, canvas: &mut Canvas) {
        for (kind, place) in self.marks() {
            mark(canvas, kind, place, RADIUS);
        }
    }

    /// Writes the names beside the marks, if they may stand there and find room; else their numbers, and the spots come back, to be
    /// listed.
    pub(super) fn label(&self, canvas: &mut Canvas, taken: &mut Taken, named: bool) -> Vec<&Spot> {
        let Some(bounds) = self.spots.first().map(|spot| spot.bounds) else { return Vec::new() };
        let (marks, radius) = (self.room().centre(), self.radius());
        let lines: Vec<String> = self
            .spots
            .iter()
            .flat_map(|spot| TextBox::new(&spot.name, SMALL, NAME.0, NAME.1).lines)
            .collect();
        if named && lines.len() <= MOST_LINES {
            let label = Label { lines: &lines, face: FACE };
            if let Some(room) = taken.beside(marks, radius, label.size(), bounds) {
                self.write(canvas, &label, room);
                return Vec::new();
            }
        }
        let keys: Vec<&str> = self.spots.iter().map(|spot| spot.key.as_str()).collect();
        let keys = keys.join(", ");
        let label = Label { lines: std::slice::from_ref(&keys), face: Face { bold: true, ..FACE } };
        let room = taken.beside(marks, radius, label.size(), bounds);
        match room.or_else(|| taken.across(marks, radius, label.size(), bounds)) {
            Some(room) => self.write(canvas, &label, room),
            // No room even for a number: over the neighbours, rather than nowhere.
            None => canvas.backed((marks.0, marks.1 - radius - LINE / 2.0), label.face, &keys),
        }
        self.spots.iter().collect()
    }

    /// How far the marks reach from their middle.
    fn radius(&self) -> f64 {
        let room = self.room();
        (room.right - room.left).max(room.bottom - room.top) / 2.0
    }

    /// Writes a label into its room, with a line leading to it if it stands apart.
    fn write(&self, canvas: &mut Canvas, label: &Label<'_>, room: Room) {
        let marks = self.room().centre();
        let end = room.nearest(marks);
        if (end.0 - marks.0).hypot(end.1 - marks.1) > self.radius() + 6.0 {
            canvas.line(vec![marks, end], 0.8, MUTED);
        }
        canvas.area((room.left, room.top), label.size(), PAPER);
        for (number, text) in label.lines.iter().enumerate() {
            let y = baseline(room.top + LINE * (number as f64 + 0.5), SMALL);
            // Left of its marks a label ends at them, so that short lines stay close.
            if room.right < marks.0 {
                canvas.text((room.right - 1.0, y), Anchor::End, label.face, text);
            } else {
                canvas.text((room.left + 1.0, y), Anchor::Start, label.face, text);
            }
        }
    }
}

/// Lines under each other.
struct Label<'a> {
    lines: &'a [String],
    face: Face,
}

impl Label<'_> {
    /// Width and height of all lines.
    fn size(&self) -> Point {
        let widest = self.lines.iter().map(|text| width(text, SMALL)).fold(0.0, f64::max);
        (widest * if self.face.bold { BOLD } else { 1.0 } + 3.0, self.lines.len() as f64 * LINE)
    }
}

/// Whether a name finds room beside a mark without being cut.
pub(super) fn name_fits(name: &str) -> bool {
    clean(name).split(' ').all(|word| width(word, SMALL) <= NAME.0)
        && TextBox::new(name, SMALL, NAME.0, usize::MAX).lines.len() <= NAME.1
}

/// Lists marks with their numbers and their names, in as many columns as find room; gives the height where the list ends.
pub(super) fn list(
    canvas: &mut Canvas,
    entries: &[(usize, &str, &str)],
    (left, right): (f64, f64),
    top: f64,
) -> f64 {
    const SIGN: f64 = 16.0;
    const COLUMN: f64 = 300.0;
    let number = entries.iter().map(|entry| width(entry.1, SMALL) * BOLD).fold(0.0, f64::max) + 8.0;
    let columns = (((right - left) / COLUMN) as usize).max(1);
    let column = (right - left) / columns as f64;
    let rows = entries.len().div_ceil(columns).max(1);
    let mut bottom = top;
    for (place, chunk) in entries.chunks(rows).enumerate() {
        let (x, mut y) = (left + column * place as f64, top);
        for (kind, key, name) in chunk {
            let block = TextBox::new(name, SMALL, column - SIGN - number - 12.0, usize::MAX);
            let key = TextBox::new(key, SMALL, number, 1);
            mark(canvas, *kind, (x + RADIUS + 1.0, y + LINE / 2.0 + 1.0), RADIUS - 0.5);
            canvas.block((x + SIGN, y), Anchor::Start, Face { bold: true, ..FACE }, &key);
            canvas.block((x + SIGN + number, y), Anchor::Start, FACE, &block);
            y += block.height().max(LINE) + 3.0;
        }
        bottom = bottom.max(y);
    }
    bottom
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_fits_in_two_lines() {
        assert!(name_fits("Participation and social dialogue"));
        assert!(!name_fits("Participation, consultation and tripartite social dialogue"));
        assert!(!name_fits("Arbeitsmigrationsverwaltungsgesetz"), "a word is not broken");
    }

    #[test]
    fn spots_gather_by_place() {
        let bounds = Room { left: 0.0, top: 0.0, right: 300.0, bottom: 300.0 };
        let spot =
            |name: &str, kind, x, y| Spot { key: "1".into(), name: name.into(), kind, place: (x, y), bounds };
        let crowds = crowds([
            spot("far", 0, 200.0, 200.0),
            spot("low", 0, 50.0, 53.0),
            spot("high", 0, 50.0, 50.0),
            spot("high too", 1, 50.0, 50.0),
        ]);
        let names: Vec<Vec<&str>> =
            crowds.iter().map(|crowd| crowd.spots.iter().map(|spot| spot.name.as_str()).collect()).collect();
        assert_eq!(names, [vec!["high", "high too", "low"], vec!["far"]]);
        assert_eq!(crowds[0].marks(), [(0, (50.0, 50.0)), (1, (60.0, 50.0)), (0, (50.0, 53.0))]);
    }
}
