//! Actions: what people entered in a plan of action, one for each step that somebody takes.

use super::day::Day;
use super::framework::Indicator;
use super::table::Ix;

/// An action on the gap of an indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// The indicator.
    pub indicator: Ix<Indicator>,
    /// Who sees to it; empty if nobody is named.
    pub owner: String,
    /// Until when.
    pub due: Option<Day>,
    /// What was entered in place of a day; empty otherwise.
    pub due_entered: String,
    /// How far it is; as if nothing had been entered, where that is not understood.
    pub status: Status,
    /// What was entered in place of a status; empty otherwise.
    pub status_entered: String,
    /// Whatever else was noted.
    pub remark: String,
}

/// How far an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
#[non_exhaustive]
pub enum Status {
    /// Not begun.
    #[default]
    Open,
    /// Begun.
    Doing,
    /// Finished.
    Done,
    /// Given up.
    Dropped,
}

impl Status {
    /// Every status, in the order of a life.
    pub const ALL: [Self; 4] = [Self::Open, Self::Doing, Self::Done, Self::Dropped];

    /// The word in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Doing => "doing",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }
}
