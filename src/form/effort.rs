//! How long a questionnaire takes: an estimate from its own words.

use crate::model::framework::{Framework, Indicator};
use crate::model::questionnaire::Questionnaire;
use crate::model::table::Ix;

/// Words that a respondent reads in a minute: a form is read more slowly than a newspaper.
pub const WORDS_A_MINUTE: usize = 200;
/// Seconds to weigh one point of a scale against what one knows.
pub const SECONDS_A_POINT: usize = 4;

/// What answering a form costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// Questions asked.
    pub questions: usize,
    /// Words to read: lead-ins, questions and what each point looks like.
    pub words: usize,
    /// Points to weigh.
    pub points: usize,
}

impl Effort {
    /// Whole minutes, rounded up: words / [`WORDS_A_MINUTE`] + points x [`SECONDS_A_POINT`] / 60. Looking
    /// things up, asking colleagues and writing comments come on top, and depend on the organisation.
    pub fn minutes(self) -> usize {
        let seconds = self.words * 60 / WORDS_A_MINUTE + self.points * SECONDS_A_POINT;
        seconds.div_ceil(60)
    }
}

/// The effort of a questionnaire, counting only the indicators for which `asked` says yes.
pub fn effort(framework: &Framework, own: &Questionnaire, asked: impl Fn(Ix<Indicator>) -> bool) -> Effort {
    let count = |text: &str| text.split_whitespace().count();
    let states: usize = own.states.iter().map(|text| count(text)).sum();
    let mut sum =
        Effort { questions: 0, words: count(&own.lead_in) + count(&own.meant_for) + states, points: 0 };
    for section in &own.sections {
        let before = sum.questions;
        for question in section.questions.iter().filter(|question| asked(question.indicator)) {
            let indicator = &framework[question.indicator];
            let points = &framework.scale_of(question.indicator).points;
            sum.questions += 1;
            sum.points += points.len();
            sum.words += count(question.text(framework));
            sum.words += points
                .pairs()
                .map(|(n, point)| indicator.anchors.get(n).and_then(Option::as_ref).unwrap_or(&point.anchor))
                .map(|anchor| count(anchor))
                .sum::<usize>();
        }
        if sum.questions > before {
            sum.words += count(&section.title) + count(&section.lead_in) + count(&section.evidence);
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_words_and_points() {
        // 400 words / 200 = 2 min; 30 points x 4 s = 120 s = 2 min; together 4 min.
        assert_eq!(Effort { questions: 6, words: 400, points: 30 }.minutes(), 4);
        // 410 x 60 / 200 = 123 s; with 120 s 243 s, which is begun a fifth minute.
        assert_eq!(Effort { questions: 6, words: 410, points: 30 }.minutes(), 5);
        assert_eq!(Effort { questions: 0, words: 0, points: 0 }.minutes(), 0);
    }
}
