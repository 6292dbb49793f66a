//! How long a questionnaire takes, and how many people it needs: an estimate from its own words.

use serde::Serialize;

use super::question::Section;

/// Words that a respondent reads in a minute: dense anchors are read more slowly than a newspaper, some of them twice.
pub const WORDS_A_MINUTE: usize = 130;
/// Seconds to weigh one point of a scale against what one knows.
pub const SECONDS_A_POINT: usize = 10;
/// Minutes to find what an answer rests on and to note it.
pub const MINUTES_A_QUESTION: usize = 3;
/// Minutes to reach one person inside the house and to ask.
pub const MINUTES_AN_INFORMANT: usize = 5;

/// What answering a form costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Effort {
    /// Questions asked.
    pub questions: usize,
    /// Words to read: lead-ins, questions and what each point looks like.
    pub words: usize,
    /// Points to weigh.
    pub points: usize,
    /// People or units inside the organisation who would know, each counted once.
    pub informants: usize,
}

impl Effort {
    /// The effort of reading what is said first and of answering the questions.
    pub fn of<'t>(said_first: impl IntoIterator<Item = &'t str>, sections: &[Section]) -> Self {
        let count = |text: &str| text.split_whitespace().count();
        let words = said_first.into_iter().map(count).sum();
        let mut sum = Self { questions: 0, words, points: 0, informants: informants(sections).len() };
        for section in sections {
            sum.words += count(&section.title) + count(&section.lead_in) + count(&section.evidence);
            for question in &section.questions {
                sum.questions += 1;
                sum.points += question.points.len();
                sum.words += count(&question.text);
                sum.words += question.points.iter().map(|point| count(&point.meaning)).sum::<usize>();
            }
        }
        sum
    }

    /// Whole minutes to read and to choose, rounded up: words / [`WORDS_A_MINUTE`] + points x [`SECONDS_A_POINT`] / 60.
    /// Finding evidence and asking colleagues come on top: see [`Effort::hours`].
    pub fn minutes(self) -> usize {
        let seconds = self.words * 60 / WORDS_A_MINUTE + self.points * SECONDS_A_POINT;
        seconds.div_ceil(60)
    }

    /// Whole hours with evidence and asking inside the house, rounded up: the minutes to read and to choose,
    /// [`MINUTES_A_QUESTION`] for each question and [`MINUTES_AN_INFORMANT`] for each informant. A survey among members,
    /// where there is none yet, comes on top.
    pub fn hours(self) -> usize {
        let asking = self.questions * MINUTES_A_QUESTION + self.informants * MINUTES_AN_INFORMANT;
        (self.minutes() + asking).div_ceil(60)
    }
}

/// Who inside the organisation would know, in the order of the questions, with the ids of what each is asked.
pub fn informants(sections: &[Section]) -> Vec<(&str, Vec<&str>)> {
    let mut list: Vec<(&str, Vec<&str>)> = Vec::new();
    let questions = sections.iter().flat_map(|section| &section.questions);
    for question in questions.filter(|question| !question.knows.is_empty()) {
        match list.iter_mut().find(|(who, _)| *who == question.knows) {
            Some((_, questions)) => questions.push(&question.indicator),
            None => list.push((&question.knows, vec![&question.indicator])),
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_words_and_points() {
        // 260 words / 130 = 2 min; 12 points x 10 s = 120 s = 2 min; together 4 min.
        assert_eq!(Effort { questions: 6, words: 260, points: 12, informants: 0 }.minutes(), 4);
        // 262 x 60 / 130 = 120.9 s, cut to 120; 13 points = 130 s: 250 s, which is begun a fifth minute.
        assert_eq!(Effort { questions: 6, words: 262, points: 13, informants: 0 }.minutes(), 5);
        assert_eq!(Effort { questions: 0, words: 0, points: 0, informants: 0 }.minutes(), 0);
    }

    #[test]
    fn hours_add_evidence_and_asking() {
        // 4 min (above) + 12 x 3 + 4 x 5 = 60 min: one hour; a fifth informant begins the second.
        assert_eq!(Effort { questions: 12, words: 260, points: 12, informants: 4 }.hours(), 1);
        assert_eq!(Effort { questions: 12, words: 260, points: 12, informants: 5 }.hours(), 2);
    }
}
