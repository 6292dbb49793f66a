//! Scales: ordered points with their values and labels.

use crate::model::ident::AnswerCode;
use crate::model::score::Score;
use crate::model::table::{Ix, Table};

/// Ordered points with labels.
#[derive(Debug, Clone)]
pub struct Scale {
    /// Id of the scale, unique among its kind without regard to case.
    pub id: String,
    /// Title of the scale, as a reader sees it.
    pub title: String,
    /// What it measures.
    pub about: String,
    /// From the lowest to the highest.
    pub points: Table<Point>,
    /// From here up something is on paper, where the scale knows the difference.
    pub paper_from: Option<Score>,
    /// From here up something is done.
    pub practice_from: Option<Score>,
}

impl Scale {
    /// The values of its lowest and of its highest point.
    pub fn ends(&self) -> (Score, Score) {
        let value = |point: Option<&Point>| point.map(|point| point.value);
        (value(self.points.first()).unwrap_or(Score::ZERO), value(self.points.last()).unwrap_or(Score::FULL))
    }

    /// The highest point that a score reaches: of 0, 25, 50, 75 and 100, a score of 43.2 reaches the one worth 25.
    /// The lowest where it reaches none.
    pub fn reached(&self, score: Score) -> Ix<Point> {
        self.points.rposition(|point| score.reaches(point.value)).unwrap_or(Ix::new(0))
    }

    /// On paper and not yet in practice: at least `paper_from` and below `practice_from`.
    pub fn is_paper(&self, score: Score) -> bool {
        match (self.paper_from, self.practice_from) {
            (Some(paper), Some(practice)) => score.reaches(paper) && !score.reaches(practice),
            _ => false,
        }
    }
}

/// One point of a scale.
#[derive(Debug, Clone)]
pub struct Point {
    /// What stands in a return.
    pub code: AnswerCode,
    /// What it is worth, 0..100.
    pub value: Score,
    /// Title of the point, as a reader sees it.
    pub label: String,
    /// Its name in the other languages of the framework.
    pub labels: Vec<String>,
    /// What it looks like, for any indicator.
    pub anchor: String,
}

impl Point {
    /// Its name in every language of the framework.
    pub fn all_labels(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.label.as_str()).chain(self.labels.iter().map(String::as_str))
    }
}
