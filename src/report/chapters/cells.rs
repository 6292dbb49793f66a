//! Cells and columns: numbers of a scorecard as cells that know what they stand for, with what is printed.

use super::context::Context;
use crate::analysis::reading::Reading;
use crate::analysis::scoring::{Divergence, Entry, NoDivergence, Part, Value, Whose};
use crate::document::tree::{Cell, CellValue, Column, Look, Tone};
use crate::locale::Arg;
use crate::model::framework::Constituency;
use crate::model::framework::LensKind;
use crate::model::score::Score;
use crate::model::table::Ix;

impl Context<'_> {
    /// A column of words.
    pub(super) fn head(&self, key: &str) -> Column {
        Column::words(self.text(key))
    }

    /// A column of numbers.
    pub(super) fn number_head(&self, key: &str) -> Column {
        Column::numbers(self.text(key))
    }

    /// A column of numbers for each of some constituencies.
    pub(super) fn voice_heads(&self, voices: &[Ix<Constituency>]) -> Vec<Column> {
        voices.iter().map(|&c| Column::numbers(self.voice(c))).collect()
    }

    /// A score or a bound of a part, as a number and as it is printed.
    pub(super) fn score_value(&self, part: Part, score: Score) -> CellValue {
        CellValue::score(score.get(), self.score(part, score))
    }

    /// How many, as a number and as it is printed.
    pub(super) fn count(&self, count: u64) -> Cell {
        Cell::of(CellValue::count(count, self.locale.whole(count)))
    }

    /// The same, and nothing for none.
    pub(super) fn count_or_empty(&self, count: u64) -> Cell {
        if count == 0 { Cell::default() } else { self.count(count) }
    }

    /// Title of a part, with its id where that is a code that people say: of an indicator, a topic or a phase. Those of
    /// other nodes and of groups are words for programs.
    pub(super) fn named(&self, part: Part) -> Cell {
        let is_code = match part {
            Part::Indicator(_) => true,
            Part::Node(lens, _) => {
                matches!(self.framework()[lens].kind, LensKind::Topic | LensKind::Cycle)
            }
            Part::Group(..) | Part::Overall => false,
        };
        let title = self.title(part);
        if is_code { Cell::with(title, part.id(self.framework())) } else { Cell::text(title) }
    }

    /// The score in a cell; without one the reason, never a zero.
    pub(super) fn score_cell(&self, part: Part, whose: Whose, value: Option<Value>) -> Cell {
        match (value, self.shown(value)) {
            (None, _) => Cell::missing(self.no_value(part, whose)),
            (Some(_), Some(score)) => Cell::of(self.score_value(part, score)),
            (Some(value), None) => Cell::missing(self.text("not-assessed")).note(self.why_not_shown(value)),
        }
    }

    pub(super) fn coverage_cell(&self, value: Option<Value>) -> Cell {
        value.map_or_else(Cell::default, |v| {
            Cell::of(CellValue::percent(v.coverage.get(), self.percent(v.coverage)))
        })
    }

    /// A gap with the target below it.
    pub(super) fn gap_and_target(&self, entry: &Entry) -> Cell {
        let target = entry
            .target
            .map(|target| self.format("cell-target", &[("target", Arg::Text(&self.locale.limit(target)))]));
        self.gap_cell(entry).note(target.unwrap_or_default())
    }

    pub(super) fn target_cell(&self, entry: &Entry) -> Cell {
        entry.target.map_or_else(Cell::default, |target| {
            Cell::of(CellValue::score(target.get(), self.locale.limit(target)))
        })
    }

    pub(super) fn gap_cell(&self, entry: &Entry) -> Cell {
        entry.gap.map_or_else(Cell::default, |gap| Cell::of(CellValue::score(gap.get(), self.gap(gap))))
    }

    pub(super) fn reading_cell(&self, entry: &Entry) -> Cell {
        entry.reading.map_or_else(Cell::default, |reading| {
            let look = tone(reading).map_or(Look::Plain, Look::Toned);
            Cell::text(self.reading(reading)).look(look)
        })
    }

    /// The divergence with its direction, or why there is none.
    pub(super) fn divergence_cell(&self, entry: &Entry) -> Cell {
        match entry.divergence {
            Ok(divergence) => {
                let direction = self.direction_of(entry, divergence);
                self.distance_cell(&divergence).note(direction).look(Look::Apart)
            }
            Err(_) if entry.value.is_none() => Cell::default(),
            Err(why) => self.no_divergence_cell(why),
        }
    }

    /// A distance as a number and as it is printed.
    pub(super) fn distance_cell<N>(&self, divergence: &Divergence<N>) -> Cell {
        Cell::of(CellValue::score(divergence.value.get(), self.distance(divergence.value)))
    }

    /// That there is no distance, and why.
    pub(super) fn no_divergence_cell(&self, why: NoDivergence) -> Cell {
        Cell::missing("–").note(self.no_divergence(why))
    }
}

/// What a reading asks of the reader.
pub(super) fn tone(reading: Reading) -> Option<Tone> {
    Some(match reading {
        Reading::AgreedGap | Reading::Gap => Tone::Act,
        Reading::ContestedGap | Reading::NotConsulted => Tone::Talk,
        Reading::ContestedStrength => Tone::Show,
        Reading::OneVoice | Reading::NotComparable => Tone::Ask,
        Reading::SmallGap => Tone::Minor,
        Reading::OnTarget => Tone::Good,
        Reading::NotAssessed => return None,
    })
}
