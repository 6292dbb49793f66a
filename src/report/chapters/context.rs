//! What every chapter needs: the assessment, its scores, and how they are said.

use super::Outline;
use crate::analysis::compare::Comparison;
use crate::analysis::limits;
use crate::analysis::own::Own;
use crate::analysis::reading::Reading;
use crate::analysis::reweighed::Reweighed;
use crate::analysis::scoring::{
    Basis, Divergence, Entry, NoDivergence, Part, Scorecard, Unshown, Value, VoiceEntry, Whose,
};
use crate::diag::Diagnostics;
use crate::document::tree::{Block, Inline, Page, Section, Table};
use crate::locale::{Arg, Locale, answer_key};
use crate::model::assessment::Assessment;
use crate::model::course::Lessons;
use crate::model::framework::{Advice, Constituency, Framework, Indicator};
use crate::model::printed::Limits;
use crate::model::response::Answer;
use crate::model::score::{Score, Share};
use crate::model::state::State;
use crate::model::table::Ix;
use crate::model::voice::Counts;
use crate::report::no_value;

/// So many answers are printed one by one: with more, the time and the memory of a report have no bound.
const MOST_ANSWERS: u64 = 50_000;

/// One report in the making.
pub(super) struct Context<'a> {
    pub(super) outline: &'static Outline,
    pub(super) assessment: &'a Assessment,
    pub(super) card: &'a Scorecard,
    pub(super) diags: &'a Diagnostics,
    /// The assessment compared with its baseline, where it has one.
    pub(super) comparison: Option<&'a Comparison<'a>>,
    /// The lessons of the framework; none where it teaches nothing.
    pub(super) lessons: Option<&'a Lessons>,
    /// The scores with a reader's own weights, where there are such.
    pub(super) reweighed: Option<&'a Reweighed>,
    /// What one organisation is shown, where the document is for it alone.
    pub(super) own: Option<&'a Own>,
    pub(super) locale: &'a Locale,
}

impl<'a> Context<'a> {
    pub(super) fn framework(&self) -> &'a Framework {
        self.assessment.framework()
    }

    /// Why the answers are not printed one by one, where they are too many: how many there are, and where they can be read.
    pub(super) fn too_many_answers(&self) -> Option<String> {
        let cells = self.assessment.voices().iter().flat_map(|voice| voice.cells.iter().flatten());
        let count =
            cells.map(|counts| counts.points.iter().chain(&counts.states.0).sum::<u64>()).sum::<u64>();
        if count <= MOST_ANSWERS || self.assessment.responses().is_none() {
            return None;
        }
        let [count, most] = [count, MOST_ANSWERS].map(|n| self.locale.whole(n));
        let is_public = self.assessment.published().is_some();
        let key = if is_public { "answers-too-many-public" } else { "answers-too-many" };
        Some(self.format(key, &[("count", Arg::Text(&count)), ("most", Arg::Text(&most))]))
    }

    pub(super) fn text(&self, key: &str) -> String {
        self.locale.text(key)
    }

    pub(super) fn format(&self, key: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        self.locale.format(key, arguments)
    }

    /// A link to a chapter or an indicator of the same document; the words alone where it does not stand there.
    pub(super) fn place(&self, id: &str, text: impl Into<Inline>) -> Inline {
        if self.outline.leads_to(id) { Inline::place(id, text) } else { text.into() }
    }

    /// A chapter of which links and headings know the id and the key of the title.
    pub(super) fn section(&self, id: &str, title: &str, body: Vec<Block>) -> Block {
        let title = self.text(title).into();
        Block::Section(Section { id: id.to_owned(), title, page: Page::Flow, body })
    }

    /// A table; without a row, that there is none.
    pub(super) fn table_or(&self, table: Table, none: &str) -> Block {
        if table.rows.is_empty() { Block::aside(self.none(none)) } else { Block::Table(table) }
    }

    /// That there is nothing of a kind; in a publication, that there may be some among what is suppressed.
    pub(super) fn none(&self, key: &str) -> String {
        match self.assessment.published() {
            None => self.text(key),
            Some(_) => format!("{} {}", self.text(key), self.text("publication-none")),
        }
    }

    pub(super) fn voice(&self, constituency: Ix<Constituency>) -> &'a str {
        &self.framework()[constituency].title
    }

    /// Constituencies whose voice counts, then those that are heard and sent something.
    pub(super) fn voices(&self) -> Vec<Ix<Constituency>> {
        let heard = self.assessment.voices().ixs().filter(|&c| {
            let voice = &self.assessment.voices()[c];
            voice.weight == 0 && voice.respondents > 0
        });
        self.assessment.weighing().chain(heard).collect()
    }

    pub(super) fn title(&self, part: Part) -> String {
        part.title(self.framework()).map_or_else(|| self.text("overall"), str::to_owned)
    }

    /// A score or a bound of a part.
    pub(super) fn score(&self, part: Part, score: Score) -> String {
        let limits = limits::of_score(self.framework(), self.assessment.targets(), part);
        self.locale.score(score, &limits)
    }

    /// A score on which no decision stands by itself, such as one side of a divergence.
    fn plain(&self, score: Score) -> String {
        self.locale.score(score, &Limits::none())
    }

    /// A gap.
    pub(super) fn gap(&self, gap: Score) -> String {
        self.locale.score(gap, &limits::of_gap(self.framework()))
    }

    /// A distance between constituencies.
    pub(super) fn distance(&self, distance: Score) -> String {
        self.locale.score(distance, &limits::of_divergence(self.framework()))
    }

    /// A coverage.
    pub(super) fn percent(&self, coverage: Share) -> String {
        self.locale.percent(coverage, &limits::of_coverage(self.framework()))
    }

    /// The lesson that teaches an indicator, and its exercises; empty where none does.
    pub(super) fn lesson(&self, i: Ix<Indicator>) -> String {
        let taught = self.lessons.and_then(|lessons| lessons.get(&self.framework()[i].id));
        taught.map_or_else(String::new, |taught| {
            let exercises = self.locale.list(&taught.runs());
            let said = [
                ("topic", Arg::Text(&taught.topic)),
                ("title", Arg::Text(&taught.title)),
                ("exercises", Arg::Text(&exercises)),
                ("count", Arg::Count(taught.exercises.len() as u64)),
            ];
            self.format(if taught.exercises.is_empty() { "taught" } else { "taught-practised" }, &said)
        })
    }

    /// The score that is shown, if one is.
    pub(super) fn shown(&self, value: Option<Value>) -> Option<Score> {
        value.and_then(|v| v.shown(self.framework().thresholds().coverage))
    }

    /// Why there is no value.
    pub(super) fn no_value(&self, part: Part, whose: Whose) -> String {
        if self.card.of(part).suppressed.holds(whose) {
            return self.text("suppressed");
        }
        no_value(self.assessment, part, whose, self.locale)
    }

    /// Are there counts of answers that a publication leaves out?
    pub(super) fn leaves_out_counts(&self, constituency: Ix<Constituency>, indicator: Ix<Indicator>) -> bool {
        self.assessment.published().is_some()
            && self.assessment.voices()[constituency].cells[indicator].is_none()
            && self.assessment.asked().of(constituency, indicator)
    }

    /// Why a value shows no score.
    pub(super) fn why_not_shown(&self, value: Value) -> String {
        match value.why_unshown(self.framework().thresholds().coverage) {
            None => String::new(),
            Some(Unshown::NoAnswer) => self.text("reason-no-answer"),
            Some(Unshown::BelowThreshold) => {
                let coverage = self.percent(value.coverage);
                self.format("reason-below-threshold", &[("coverage", Arg::Text(&coverage))])
            }
        }
    }

    pub(super) fn bounds(&self, part: Part, value: Value) -> String {
        let (low, high) = (self.score(part, value.low), self.score(part, value.high));
        if value.low == value.high {
            return low;
        }
        self.format("bounds", &[("low", Arg::Text(&low)), ("high", Arg::Text(&high))])
    }

    pub(super) fn band(&self, value: Option<Value>) -> String {
        self.shown(value).map(|score| self.framework().band(score).label.clone()).unwrap_or_default()
    }

    /// What a step costs, in words.
    pub(super) fn effort(&self, advice: &Advice) -> String {
        self.text(&format!("effort-{}", advice.effort.as_str()))
    }

    /// A reading in words.
    pub(super) fn reading(&self, reading: Reading) -> String {
        self.text(&format!("reading-{}", reading.key()))
    }

    pub(super) fn no_divergence(&self, why: NoDivergence) -> String {
        self.text(match why {
            NoDivergence::NoAnswer | NoDivergence::Supporting => "reason-no-answer",
            NoDivergence::OneVoice => "divergence-one-voice",
            NoDivergence::Suppressed => "suppressed",
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

    /// The same in a sentence, which says what the number of indicators is.
    pub(super) fn direction_in_words(&self, entry: &Entry, divergence: Divergence) -> String {
        match (entry.part, divergence.basis) {
            (Part::Indicator(_), _) | (_, Basis::OwnValues) => self.direction_of(entry, divergence),
            (_, Basis::Shared(_)) => {
                let who = self.who_lies_where(divergence);
                let shared = Arg::Count(divergence.shared() as u64);
                self.format("divergence-direction-shared", &[("who", Arg::Text(&who)), ("shared", shared)])
            }
        }
    }

    /// Who puts it lower and who higher.
    pub(super) fn who_lies_where(&self, divergence: Divergence) -> String {
        let (low, high) = (self.plain(divergence.values.0), self.plain(divergence.values.1));
        self.format(
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
    pub(super) fn direction<N: Copy>(&self, divergence: Divergence<N>, name: impl Fn(N) -> String) -> String {
        let (low, high) = (self.plain(divergence.values.0), self.plain(divergence.values.1));
        let key = match divergence.basis {
            Basis::Shared(_) => "divergence-direction",
            Basis::OwnValues => "divergence-direction-own-values",
        };
        self.format(
            key,
            &[
                ("lower", Arg::Text(&name(divergence.lower))),
                ("low", Arg::Text(&low)),
                ("higher", Arg::Text(&name(divergence.higher))),
                ("high", Arg::Text(&high)),
                ("shared", Arg::Text(&self.locale.whole(divergence.shared() as u64))),
            ],
        )
    }

    pub(super) fn own<'e>(&self, entry: &'e Entry, constituency: Ix<Constituency>) -> Option<&'e VoiceEntry> {
        entry.by[constituency].as_ref()
    }

    /// An answer in the words of its scale.
    pub(super) fn answer(&self, indicator: Ix<Indicator>, answer: Answer) -> String {
        match answer {
            Answer::Point(point) => {
                let point = &self.framework().scale_of(indicator).points[point];
                format!("{} · {}", point.code, point.label)
            }
            Answer::State(state) => self.text(answer_key(state)),
        }
    }

    /// The answers that are no point, each with how often it was given; nothing was asked = that.
    pub(super) fn no_points(&self, counts: Option<&Counts>) -> String {
        let Some(counts) = counts else {
            return self.text(if self.assessment.published().is_some() { "suppressed" } else { "not-asked" });
        };
        let all = State::ALL.map(|state| (answer_key(state), counts.states[state]));
        let said: Vec<String> = all
            .iter()
            .filter(|(_, times)| *times > 0)
            .map(|(key, times)| {
                let times = self.locale.whole(*times);
                self.format(
                    "answer-times",
                    &[("answer", Arg::Text(&self.text(key))), ("times", Arg::Text(&times))],
                )
            })
            .collect();
        self.list(&said)
    }

    /// A constituency with its own score; without one that is shown, with the reason.
    pub(super) fn voice_with_score(
        &self,
        part: Part,
        constituency: Ix<Constituency>,
        value: Value,
    ) -> String {
        let name = self.voice(constituency);
        match self.shown(Some(value)) {
            Some(score) => {
                let score = self.score(part, score);
                self.format("partner-score", &[("name", Arg::Text(name)), ("score", Arg::Text(&score))])
            }
            None => {
                let reason = self.why_not_shown(value);
                self.format("with-note", &[("name", Arg::Text(name)), ("note", Arg::Text(&reason))])
            }
        }
    }

    /// The core indicators with a reading, the largest gap first.
    pub(super) fn with_reading(&self, reading: Reading) -> Vec<&'a Entry> {
        let ranked = self.card.gaps().together.iter().map(|&i| &self.card[i]);
        ranked.filter(|entry| entry.reading == Some(reading)).collect()
    }

    /// The first rows of a table, with a line below it on how many more the annex has.
    pub(super) fn first(&self, mut table: Table, most: usize) -> Block {
        let left_out = self.left_out(table.rows.len(), most);
        table.rows.truncate(most);
        if !left_out.is_empty() {
            table.notes.push(left_out.into());
        }
        Block::Table(table)
    }

    /// How many of a list stand in the annex alone, in words; empty where all are shown.
    pub(super) fn left_out(&self, all: usize, shown: usize) -> String {
        match all.saturating_sub(shown) {
            0 => String::new(),
            others => self.format("more-in-annex", &[("count", Arg::Count(others as u64))]),
        }
    }

    /// How many of a list are not shown, in words; empty where all are.
    pub(super) fn more(&self, all: usize, shown: usize) -> String {
        match all.saturating_sub(shown) {
            0 => String::new(),
            others => self.format("and-more", &[("count", Arg::Count(others as u64))]),
        }
    }

    /// Names in a row.
    pub(super) fn list(&self, names: &[String]) -> String {
        self.locale.list(names)
    }
}
