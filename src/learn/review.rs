//! Spaced review: five boxes, and what is due on a day. The same log gives the same exercises.

use super::record::{Record, Tried};
use crate::model::course::training::Training;
use crate::model::day::Day;

/// Days until an exercise in each of the boxes is due again.
pub const DAYS: [i64; 5] = [1, 3, 7, 14, 30];

/// Where an exercise lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The box, from 1 to 5.
    pub number: usize,
    /// The day on which it is due, as a number of days since the beginning of 1970.
    pub due: i64,
}

/// Where an exercise lies after these answers; `None` before the first. A wrong answer puts it into the first box; a right one moves
/// it on when it was due, and the first one right begins in the second box.
pub fn place(tried: &[Tried]) -> Option<Place> {
    let mut place: Option<Place> = None;
    for one in tried {
        let day = Day::of_seconds(one.at).number();
        let number = match (place, one.right) {
            (_, false) => 1,
            (None, true) => 2,
            (Some(before), true) if day >= before.due => (before.number + 1).min(DAYS.len()),
            // Answered again before it was due: nothing is learnt from that.
            (Some(_), true) => continue,
        };
        place = Some(Place { number, due: day + DAYS[number - 1] });
    }
    place
}

/// Exercises that are due on a day, those that are due for longest first, then in the order of the course. Those with a case take
/// an hour and are not repeated.
pub fn due(training: &Training, record: &Record, today: Day) -> Vec<String> {
    let mut list: Vec<(i64, String)> = training
        .exercises()
        .filter(|exercise| !matches!(exercise.kind_name(), "case" | "text"))
        .filter_map(|exercise| Some((place(record.tried(&exercise.id))?.due, exercise.id.clone())))
        .filter(|(due, _)| *due <= today.number())
        .collect();
    list.sort_by_key(|(due, _)| *due);
    list.into_iter().map(|(_, id)| id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_right_answer_moves_on_when_due_and_a_wrong_one_begins_again() {
        let day = |day: u64, right: bool| Tried { at: day * 86_400 + 3600, right };
        let cases = [
            ("nothing", vec![], None),
            ("wrong", vec![day(10, false)], Some((1, 11))),
            ("right at once", vec![day(10, true)], Some((2, 13))),
            ("right when due", vec![day(10, false), day(11, true)], Some((2, 14))),
            ("right too early", vec![day(10, true), day(12, true)], Some((2, 13))),
            ("late", vec![day(10, true), day(40, true)], Some((3, 47))),
            ("wrong again", vec![day(10, true), day(13, true), day(14, false)], Some((1, 15))),
            (
                "the last box",
                vec![day(0, true), day(3, true), day(10, true), day(24, true), day(54, true)],
                Some((5, 84)),
            ),
        ];
        for (name, tried, wanted) in cases {
            assert_eq!(place(&tried).map(|place| (place.number, place.due)), wanted, "{name}");
        }
    }
}
