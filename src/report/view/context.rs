//! What every chapter needs: the assessment, its scores, and how they are said.

use super::table::Cell;
use crate::analysis::scoring::{Divergence, Entry, NoDivergence, Part, Scorecard, Value, VoiceEntry};
use crate::diag::Diagnostics;
use crate::locale::{Arg, Locale};
use crate::model::assessment::Assessment;
use crate::model::framework::Framework;
use crate::model::response::Answer;
use crate::model::score::Score;

/// One report in the making.
pub(super) struct Context<'a> {
    pub(super) assessment: &'a Assessment,
    pub(super) card: &'a Scorecard,
    pub(super) diags: &'a Diagnostics,
    pub(super) locale: &'a Locale,
}

impl<'a> Context<'a> {
    pub(super) fn framework(&self) -> &'a Framework {
        &self.assessment.framework
    }

    pub(super) fn say(&self, key: &str) -> String {
        self.locale.say(key)
    }

    pub(super) fn tell(&self, key: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        self.locale.tell(key, arguments)
    }

    /// A heading of a column with words.
    pub(super) fn head(&self, key: &str) -> (String, bool) {
        (self.say(key), false)
    }

    /// A heading of a column with numbers.
    pub(super) fn number_head(&self, key: &str) -> (String, bool) {
        (self.say(key), true)
    }

    pub(super) fn voice(&self, constituency: usize) -> &'a str {
        &self.framework().constituencies[constituency].title
    }

    /// Constituencies whose voice counts, then those that are heard and sent something.
    pub(super) fn voices(&self) -> Vec<usize> {
        let heard = (0..self.assessment.voices.len()).filter(|&c| {
            let voice = &self.assessment.voices[c];
            voice.weight == 0 && voice.respondents > 0
        });
        self.assessment.weighing().chain(heard).collect()
    }

    pub(super) fn title(&self, part: Part) -> String {
        let framework = self.framework();
        match part {
            Part::Overall => self.say("overall"),
            Part::Group(lens, group) => framework.lenses[lens].groups[group].title.clone(),
            Part::Node(lens, node) => framework.lenses[lens].nodes[node].title.clone(),
            Part::Indicator(indicator) => framework.indicators[indicator].title.clone(),
        }
    }

    /// The score that is shown, if one is.
    pub(super) fn shown(&self, value: Option<Value>) -> Option<Score> {
        value.and_then(|v| v.shown(self.framework().thresholds.coverage))
    }

    /// The score in a cell; without one the reason, never a zero.
    pub(super) fn score_cell(&self, value: Option<Value>) -> Cell {
        match (value, self.shown(value)) {
            (None, _) => Cell::text(self.say("not-applicable")).look("missing"),
            (Some(_), Some(score)) => Cell::text(self.locale.score(score)),
            (Some(value), None) => {
                Cell::with(self.say("not-assessed"), self.why_not_shown(value)).look("missing")
            }
        }
    }

    /// Why a value shows no score.
    pub(super) fn why_not_shown(&self, value: Value) -> String {
        if value.score.is_none() || value.coverage.get() == 0.0 {
            return self.say("reason-no-answer");
        }
        let coverage = self.locale.percent(value.coverage);
        self.tell("reason-below-threshold", &[("coverage", Arg::Text(&coverage))])
    }

    pub(super) fn bounds(&self, value: Value) -> String {
        let (low, high) = (self.locale.score(value.low), self.locale.score(value.high));
        if value.low == value.high {
            return low;
        }
        self.tell("bounds", &[("low", Arg::Text(&low)), ("high", Arg::Text(&high))])
    }

    pub(super) fn coverage_cell(&self, value: Option<Value>) -> Cell {
        value.map_or_else(Cell::default, |v| Cell::text(self.locale.percent(v.coverage)))
    }

    pub(super) fn band(&self, value: Option<Value>) -> String {
        self.shown(value).map(|score| self.framework().band(score).label.clone()).unwrap_or_default()
    }

    pub(super) fn optional(&self, score: Option<Score>) -> Cell {
        score.map_or_else(Cell::default, |score| Cell::text(self.locale.score(score)))
    }

    pub(super) fn reading_cell(&self, entry: &Entry) -> Cell {
        entry.reading.map_or_else(Cell::default, |reading| {
            Cell::text(self.say(&format!("reading-{}", reading.key()))).look(reading.key())
        })
    }

    /// The divergence with its direction, or why there is none.
    pub(super) fn divergence_cell(&self, entry: &Entry) -> Cell {
        match entry.divergence {
            Ok(divergence) => {
                let direction = self.direction_of(entry, divergence);
                Cell::with(self.locale.score(divergence.value), direction).look("apart")
            }
            Err(_) if entry.value.is_none() => Cell::default(),
            Err(why) => Cell::with("–", self.no_divergence(why)).look("missing"),
        }
    }

    pub(super) fn no_divergence(&self, why: NoDivergence) -> String {
        self.say(match why {
            NoDivergence::OneVoice => "divergence-one-voice",
            NoDivergence::TooLittleShared => "divergence-too-little-shared",
        })
    }

    /// Who puts an entry lower and who higher, and for more than one indicator on how many.
    pub(super) fn direction_of(&self, entry: &Entry, divergence: Divergence) -> String {
        match entry.part {
            Part::Indicator(_) => self.who_lies_where(divergence),
            _ => self.direction(divergence, |c| self.voice(c).to_owned()),
        }
    }

    /// Who puts it lower and who higher.
    pub(super) fn who_lies_where(&self, divergence: Divergence) -> String {
        let (low, high) = (self.locale.score(divergence.values.0), self.locale.score(divergence.values.1));
        self.tell(
            "divergence-direction-one",
            &[
                ("lower", Arg::Text(self.voice(divergence.lower))),
                ("low", Arg::Text(&low)),
                ("higher", Arg::Text(self.voice(divergence.higher))),
                ("high", Arg::Text(&high)),
            ],
        )
    }

    /// Who puts it lower, who higher, and on how many shared indicators.
    pub(super) fn direction(&self, divergence: Divergence, name: impl Fn(usize) -> String) -> String {
        let (low, high) = (self.locale.score(divergence.values.0), self.locale.score(divergence.values.1));
        self.tell(
            "divergence-direction",
            &[
                ("lower", Arg::Text(&name(divergence.lower))),
                ("low", Arg::Text(&low)),
                ("higher", Arg::Text(&name(divergence.higher))),
                ("high", Arg::Text(&high)),
                ("shared", Arg::Text(&self.locale.whole(divergence.shared as u64))),
            ],
        )
    }

    pub(super) fn own<'e>(&self, entry: &'e Entry, constituency: usize) -> Option<&'e VoiceEntry> {
        entry.by[constituency].as_ref()
    }

    /// An answer in the words of its scale.
    pub(super) fn answer(&self, indicator: usize, answer: Answer) -> String {
        match answer {
            Answer::Point(point) => {
                let point = &self.framework().scale_of(indicator).points[point];
                format!("{} · {}", point.code, point.label)
            }
            Answer::NotApplicable => self.say("answer-na"),
            Answer::DontKnow => self.say("answer-dk"),
            Answer::NotConsulted => self.say("answer-nc"),
            Answer::Blank => self.say("answer-blank"),
        }
    }

    /// Names in a row.
    pub(super) fn list(&self, names: &[String]) -> String {
        self.locale.list(names)
    }
}
