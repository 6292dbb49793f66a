//! Points that share a place share a label. Where that label finds no room, a letter stands for it.

use super::canvas::{Anchor, Canvas, Face, MARGIN, PLAIN, Point, WIDTH};
use super::mark::{RADIUS, mark};
use super::palette::{MUTED, PAPER};
use super::placement::{Room, Taken};
use super::text::{BOLD, SMALL, TextBox, baseline, width};

/// How many ids are stacked, and how many stacks stand side by side; for more, a letter stands.
const MOST_STACKED: usize = 6;
const MOST_STACKS: usize = 3;
/// Height of a line of a stack.
const LINE: f64 = SMALL * 1.08;
/// How the ids are written.
const FACE: Face = Face { size: SMALL, ..PLAIN };

/// A point on the page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Spot {
    pub(super) id: String,
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

    /// Writes the ids beside the marks. Where they find no room a letter is written instead, and the ids
    /// come back, to be listed.
    pub(super) fn label(&self, canvas: &mut Canvas, taken: &mut Taken, letter: &str) -> Option<Vec<String>> {
        let bounds = self.spots.first()?.bounds;
        let ids: Vec<String> =
            self.spots.iter().flat_map(|spot| TextBox::new(&spot.id, SMALL, 90.0, 1).lines).collect();
        if ids.is_empty() {
            return None;
        }
        let (marks, radius) = (self.room().centre(), self.radius());
        for stacks in ids.len().div_ceil(MOST_STACKED)..=MOST_STACKS {
            let label = Label { texts: &ids, stacks, face: FACE };
            if let Some(room) = taken.beside(marks, radius, label.size(), bounds) {
                self.write(canvas, &label, room);
                return None;
            }
        }
        let label = Label { texts: &[letter.to_owned()], stacks: 1, face: Face { bold: true, ..FACE } };
        let room = taken.beside(marks, radius, label.size(), bounds);
        match room.or_else(|| taken.across(marks, radius, label.size(), bounds)) {
            Some(room) => self.write(canvas, &label, room),
            // No room even for a letter: over the neighbours, rather than nowhere.
            None => canvas.backed((marks.0, marks.1 - radius - LINE / 2.0), label.face, letter),
        }
        Some(ids)
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
        let rows = label.rows();
        for (number, text) in label.texts.iter().enumerate() {
            let y = baseline(room.top + LINE * ((number % rows) as f64 + 0.5), SMALL);
            // A single stack left of its marks ends at them, so that short ids stay close.
            if label.stacks == 1 && room.right < marks.0 {
                canvas.text((room.right - 1.0, y), Anchor::End, label.face, text);
            } else {
                let x = room.left + 1.0 + label.stack() * (number / rows) as f64;
                canvas.text((x, y), Anchor::Start, label.face, text);
            }
        }
    }
}

/// Texts in stacks side by side.
struct Label<'a> {
    texts: &'a [String],
    stacks: usize,
    face: Face,
}

impl Label<'_> {
    /// Lines of a stack.
    fn rows(&self) -> usize {
        self.texts.len().div_ceil(self.stacks.max(1)).max(1)
    }

    /// From stack to stack.
    fn stack(&self) -> f64 {
        let widest = self.texts.iter().map(|text| width(text, SMALL)).fold(0.0, f64::max);
        widest * if self.face.bold { BOLD } else { 1.0 } + 5.0
    }

    /// Width and height of all stacks.
    fn size(&self) -> Point {
        (self.stack() * self.stacks as f64 - 2.0, self.rows() as f64 * LINE)
    }
}

/// The letter for the first, second, ... list: A, B, ... Z, AA, AB, ...
pub(super) fn letter(number: usize) -> String {
    let last = char::from(b'A' + (number % 26) as u8);
    if number < 26 { last.into() } else { letter(number / 26 - 1) + &last.to_string() }
}

/// Lists the ids behind each letter, one entry after the other; gives the height where the chart goes on.
pub(super) fn list(canvas: &mut Canvas, entries: &[Vec<String>], top: f64) -> f64 {
    const BETWEEN: f64 = 20.0;
    let right = WIDTH - MARGIN;
    let (mut x, mut y, mut bottom) = (MARGIN, top, top);
    for (number, ids) in entries.iter().enumerate() {
        let letter = letter(number);
        let indent = width(&letter, SMALL) * BOLD + 6.0;
        let block = TextBox::new(&ids.join(" · "), SMALL, right - MARGIN - indent, usize::MAX);
        if x > MARGIN && x + indent + block.width() > right {
            (x, y) = (MARGIN, bottom + 3.0);
        }
        canvas.block(
            (x, y),
            Anchor::Start,
            Face { bold: true, ..FACE },
            &TextBox::new(&letter, SMALL, indent, 1),
        );
        canvas.block((x + indent, y), Anchor::Start, FACE, &block);
        bottom = bottom.max(y + block.height());
        x += indent + block.width() + BETWEEN;
    }
    bottom
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on() {
        let letters: Vec<String> = [0, 25, 26, 51, 52, 701, 702].map(letter).into();
        assert_eq!(letters, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn spots_gather_by_place() {
        let bounds = Room { left: 0.0, top: 0.0, right: 300.0, bottom: 300.0 };
        let spot = |id: &str, kind, x, y| Spot { id: id.into(), kind, place: (x, y), bounds };
        let crowds = crowds([
            spot("far", 0, 200.0, 200.0),
            spot("low", 0, 50.0, 53.0),
            spot("high", 0, 50.0, 50.0),
            spot("high too", 1, 50.0, 50.0),
        ]);
        let ids: Vec<Vec<&str>> =
            crowds.iter().map(|crowd| crowd.spots.iter().map(|spot| spot.id.as_str()).collect()).collect();
        assert_eq!(ids, [vec!["high", "high too", "low"], vec!["far"]]);
        assert_eq!(crowds[0].marks(), [(0, (50.0, 50.0)), (1, (60.0, 50.0)), (0, (50.0, 53.0))]);
    }
}
