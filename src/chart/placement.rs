//! Finding room for labels among marks: first come, first served, nearest free place first.

use super::canvas::Point;

/// A rectangle of the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Room {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Room {
    /// The room of a given size around its centre.
    pub(super) fn around(centre: Point, size: Point) -> Self {
        let (half_width, half_height) = (size.0 / 2.0, size.1 / 2.0);
        Self {
            left: centre.0 - half_width,
            top: centre.1 - half_height,
            right: centre.0 + half_width,
            bottom: centre.1 + half_height,
        }
    }

    /// The middle of the room.
    pub(super) fn centre(self) -> Point {
        ((self.left + self.right) / 2.0, (self.top + self.bottom) / 2.0)
    }

    /// The least room that holds both.
    pub(super) fn joined(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// The place in the room that is nearest to `point`.
    pub(super) fn nearest(self, point: Point) -> Point {
        (point.0.max(self.left).min(self.right), point.1.max(self.top).min(self.bottom))
    }

    /// How far the room lies from a point outside it.
    fn distance(self, point: Point) -> f64 {
        let near = self.nearest(point);
        (near.0 - point.0).hypot(near.1 - point.1)
    }

    /// Whether the room lies within another.
    fn inside(self, other: Self) -> bool {
        self.left >= other.left
            && self.right <= other.right
            && self.top >= other.top
            && self.bottom <= other.bottom
    }

    /// The area that two rooms share.
    fn shared(self, other: Self) -> f64 {
        let width = self.right.min(other.right) - self.left.max(other.left);
        let height = self.bottom.min(other.bottom) - self.top.max(other.top);
        width.max(0.0) * height.max(0.0)
    }
}

/// What is taken already.
#[derive(Debug, Default)]
pub(super) struct Taken {
    rooms: Vec<Room>,
    /// Lines that a label crosses only where it would else stand away from its mark.
    lines: Vec<Room>,
}

/// How far from its mark a label may stand. Beyond the first, a line leads to it.
const DISTANCES: [f64; 10] = [2.0, 9.0, 17.0, 26.0, 36.0, 48.0, 62.0, 78.0, 96.0, 116.0];
/// So near its mark a label needs no line that leads to it.
const CLOSE: f64 = 6.0;
/// Directions tried at each distance, the most usual first, in sixteenths of a turn from the right.
const DIRECTIONS: [u8; 16] = [0, 8, 14, 2, 10, 6, 12, 4, 15, 1, 9, 7, 13, 11, 3, 5];

impl Taken {
    /// Takes a room, whatever is there.
    pub(super) fn take(&mut self, room: Room) {
        self.rooms.push(room);
    }

    /// Keeps labels off a line, as far as they then still stand at their marks.
    pub(super) fn keep_off(&mut self, line: Room) {
        self.lines.push(line);
    }

    /// Takes the nearest free room of a size beside a mark of a radius, inside `bounds`, where the line that
    /// leads to it is free as well. The line is taken too.
    ///
    /// `None` when all is taken as far as a label may stand.
    pub(super) fn beside(&mut self, mark: Point, radius: f64, size: Point, bounds: Room) -> Option<Room> {
        let clear = |room: &Room| lead(mark, radius, *room).into_iter().all(|step| self.free(step));
        let cuts = |room: &Room| self.lines.iter().any(|line| line.shared(*room) > 0.0);
        let near = self
            .rooms_around(mark, radius, size, bounds)
            .take_while(|room| room.distance(mark) < radius + CLOSE);
        let room = near.filter(|room| !cuts(room)).find(clear);
        let room = room.or_else(|| self.rooms_around(mark, radius, size, bounds).find(clear))?;
        self.take(room);
        self.rooms.extend(lead(mark, radius, room));
        Some(room)
    }

    /// The same, whatever the line that leads to it has to cross.
    pub(super) fn across(&mut self, mark: Point, radius: f64, size: Point, bounds: Room) -> Option<Room> {
        let room = self.rooms_around(mark, radius, size, bounds).next()?;
        self.take(room);
        Some(room)
    }

    /// All free rooms around a mark, the nearest first.
    fn rooms_around(
        &self,
        mark: Point,
        radius: f64,
        size: Point,
        bounds: Room,
    ) -> impl Iterator<Item = Room> {
        let places =
            DISTANCES.into_iter().flat_map(|distance| DIRECTIONS.map(|direction| (distance, direction)));
        places
            .map(move |(distance, direction)| {
                let angle = f64::from(direction) / 16.0 * std::f64::consts::TAU;
                let (right, down) = (angle.cos(), angle.sin());
                let far = radius + distance;
                let x = mark.0 + right * (far + size.0 / 2.0);
                Room::around((x, mark.1 + down * (far + size.1 / 2.0)), size)
            })
            .filter(move |room| room.inside(bounds) && self.free(*room))
    }

    /// Whether nothing of a room is taken.
    fn free(&self, room: Room) -> bool {
        self.rooms.iter().all(|taken| taken.shared(room) <= 0.0)
    }

    /// Takes whichever of these rooms is taken least; the first of equals.
    pub(super) fn least(&mut self, rooms: &[Room]) -> Option<Room> {
        let cost = |room: Room| self.rooms.iter().map(|taken| taken.shared(room)).sum::<f64>();
        let best = rooms.iter().copied().min_by(|&a, &b| cost(a).total_cmp(&cost(b)))?;
        self.take(best);
        Some(best)
    }
}

/// The way from a mark's rim to a label, as small rooms; none if the label stands next to the mark.
fn lead(mark: Point, radius: f64, label: Room) -> Vec<Room> {
    const STEP: f64 = 3.0;
    let end = label.nearest(mark);
    let length = (end.0 - mark.0).hypot(end.1 - mark.1);
    let steps = ((length - radius - STEP) / STEP).max(0.0) as usize;
    let at = |way: f64| (mark.0 + (end.0 - mark.0) * way / length, mark.1 + (end.1 - mark.1) * way / length);
    (0..steps).map(|step| Room::around(at(radius + STEP * (step as f64 + 1.0)), (1.0, 1.0))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_never_share_room() {
        let bounds = Room { left: 0.0, top: 0.0, right: 200.0, bottom: 200.0 };
        let mut taken = Taken::default();
        let mut placed = Vec::new();
        for mark in [(100.0, 100.0), (104.0, 100.0), (100.0, 104.0), (98.0, 97.0), (5.0, 5.0), (199.0, 199.0)]
        {
            placed.extend(taken.beside(mark, 5.0, (40.0, 12.0), bounds));
        }
        assert_eq!(placed.len(), 6);
        for (number, room) in placed.iter().enumerate() {
            assert!(room.inside(bounds));
            assert!(placed[..number].iter().all(|other| other.shared(*room) <= 0.0));
        }
    }

    #[test]
    fn no_room_is_said_so() {
        let bounds = Room { left: 0.0, top: 0.0, right: 50.0, bottom: 50.0 };
        let mut taken = Taken::default();
        taken.take(bounds);
        assert_eq!(taken.beside((25.0, 25.0), 5.0, (10.0, 10.0), bounds), None);
    }
}
