//! Who chose what: the options of an exercise by upper and lower group, and how far ratings of a case lie from its key.

use super::matrix::Matrix;
use super::statistics::mean;
use crate::learn::answer::Answer;
use crate::model::course::training::Kind;

/// An option, and who chose it.
#[derive(Debug, Clone, PartialEq)]
pub struct Chosen {
    /// Id of the option.
    pub id: String,
    /// Is it right?
    pub correct: bool,
    /// So many learners chose it.
    pub count: usize,
    /// Share of the upper group that chose it.
    pub upper: f64,
    /// Share of the lower group that chose it.
    pub lower: f64,
}

impl Chosen {
    /// A wrong option that nobody took: it tells nobody apart.
    pub fn is_idle(&self) -> bool {
        !self.correct && self.count == 0
    }

    /// A wrong option that the upper group takes more often than the lower: the key may be wrong.
    pub fn misleads(&self) -> bool {
        !self.correct && self.upper > self.lower
    }
}

/// An indicator of a case, and how far it was rated from the key.
#[derive(Debug, Clone, PartialEq)]
pub struct Deviation {
    /// Id of the indicator.
    pub indicator: String,
    /// So many learners rated it.
    pub rated: usize,
    /// Mean distance from the key, in points of the scale.
    pub mean: Option<f64>,
    /// Mean of rating less key: above 0 the class rates too high.
    pub bias: Option<f64>,
    /// Share of the ratings that are those of the key.
    pub exact: Option<f64>,
    /// Share of the ratings that lie one point from the key at most.
    pub near: Option<f64>,
}

/// The options of an item.
pub(super) fn chosen(matrix: &Matrix<'_>, item: usize, upper: &[usize], lower: &[usize]) -> Vec<Chosen> {
    let Some(exercise) = matrix.exercises.get(item) else { return Vec::new() };
    let (Kind::Single { options } | Kind::Multiple { options, .. }) = &exercise.kind else {
        return Vec::new();
    };
    let answers = &matrix.answers[item];
    let took = |answer: &Answer, id: &str| matches!(answer, Answer::Options(ids) if ids.contains(id));
    let share = |group: &[usize], id: &str| {
        mean(&group.iter().map(|&n| f64::from(u8::from(took(answers[n], id)))).collect::<Vec<_>>())
    };
    let option = |option: &crate::model::course::training::Choice| Chosen {
        id: option.id.clone(),
        correct: option.correct,
        count: answers.iter().filter(|answer| took(answer, &option.id)).count(),
        upper: share(upper, &option.id),
        lower: share(lower, &option.id),
    };
    options.iter().map(option).collect()
}

/// The indicators of a case.
pub(super) fn deviations(matrix: &Matrix<'_>, item: usize) -> Vec<Deviation> {
    let Some(exercise) = matrix.exercises.get(item) else { return Vec::new() };
    let Kind::Case { ratings, scale, .. } = &exercise.kind else { return Vec::new() };
    let of = |rating: &crate::model::course::training::Rating| {
        let given = matrix.answers[item].iter().filter_map(|answer| {
            let Answer::Ratings(given) = answer else { return None };
            let point = &given.get(&rating.indicator)?.point;
            scale.iter().position(|code| code == point)
        });
        let apart: Vec<f64> = given.map(|place| place as f64 - rating.model as f64).collect();
        let share = |test: fn(f64) -> bool| {
            mean(&apart.iter().map(|&d| f64::from(u8::from(test(d)))).collect::<Vec<_>>())
        };
        let some = |value: f64| (!apart.is_empty()).then_some(value);
        Deviation {
            indicator: rating.indicator.clone(),
            rated: apart.len(),
            mean: some(mean(&apart.iter().map(|d| d.abs()).collect::<Vec<_>>())),
            bias: some(mean(&apart)),
            exact: some(share(|d| d.abs() < 0.5)),
            near: some(share(|d| d.abs() < 1.5)),
        }
    };
    ratings.iter().map(of).collect()
}
