//! First attempts of a class as a matrix: an item each row, a learner each column.

use crate::learn::answer::Answer;
use crate::learn::class::{Member, asked};
use crate::model::course::training::{Exercise, Training};

/// Which exercise an item is.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    /// Id of the exercise.
    pub id: String,
    /// Id of its unit.
    pub unit: String,
    /// Id of the skill that it trains.
    pub skill: String,
    /// Its points.
    pub points: f64,
}

/// First attempts.
#[derive(Debug, Default)]
pub struct Matrix<'a> {
    /// The items.
    pub heads: Vec<Head>,
    /// Their exercises, where there are some.
    pub exercises: Vec<&'a Exercise>,
    /// Names of the learners who answered every item.
    pub learners: Vec<&'a str>,
    /// Names of those who did not.
    pub excluded: Vec<&'a str>,
    /// By item and learner: the share of the points, from 0 to 1.
    pub shares: Vec<Vec<f64>>,
    /// By item and learner: the answer.
    pub answers: Vec<Vec<&'a Answer>>,
}

impl<'a> Matrix<'a> {
    /// The first attempts of a class at the graded exercises of a unit, or of the whole course.
    pub fn of(training: &'a Training, members: &'a [Member], unit: Option<&str>) -> Self {
        let mut matrix = Self::default();
        let all: Vec<&Member> = members.iter().collect();
        for (unit, exercise) in asked(training, &all, unit) {
            matrix.heads.push(Head {
                id: exercise.id.clone(),
                unit: unit.id.clone(),
                skill: exercise.skill.clone(),
                points: exercise.points.to_f64(),
            });
            matrix.exercises.push(exercise);
        }
        matrix.shares = vec![Vec::with_capacity(members.len()); matrix.heads.len()];
        matrix.answers = vec![Vec::with_capacity(members.len()); matrix.heads.len()];
        for member in members {
            let first = |exercise: &&Exercise| {
                let attempt = member.record.first_attempt(&exercise.id)?;
                Some((attempt.mark.share()?.to_f64(), &attempt.answer))
            };
            let row: Option<Vec<(f64, &Answer)>> = matrix.exercises.iter().map(first).collect();
            match row {
                Some(row) => {
                    matrix.learners.push(&member.log.heading.learner);
                    for (n, (share, answer)) in row.into_iter().enumerate() {
                        matrix.shares[n].push(share);
                        matrix.answers[n].push(answer);
                    }
                }
                None => matrix.excluded.push(&member.log.heading.learner),
            }
        }
        matrix
    }
}
