//! States: the answers that are no point of a scale.

use std::ops::{Index, IndexMut};

/// An answer that is no point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It does not apply, with a reason.
    NotApplicable,
    /// The respondent does not know.
    DontKnow,
    /// The respondent was not consulted or informed.
    NotConsulted,
    /// No answer.
    Blank,
}

impl State {
    /// All of them, in the order of every list.
    pub const ALL: [Self; 4] = [Self::NotApplicable, Self::DontKnow, Self::NotConsulted, Self::Blank];

    /// Those that somebody gives as an answer, for which a framework has words of its own.
    pub const GIVEN: [Self; 3] = [Self::NotApplicable, Self::DontKnow, Self::NotConsulted];

    /// The word that stands in returns, tallies and files for programs. It is spelled here and nowhere else.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotApplicable => "na",
            Self::DontKnow => "dk",
            Self::NotConsulted => "nc",
            Self::Blank => "blank",
        }
    }

    /// State with exactly this code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// One value for each state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ByState<T>(pub [T; 4]);

impl<T> Index<State> for ByState<T> {
    type Output = T;

    fn index(&self, state: State) -> &T {
        &self.0[state as usize]
    }
}

impl<T> IndexMut<State> for ByState<T> {
    fn index_mut(&mut self, state: State) -> &mut T {
        &mut self.0[state as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_has_its_code_and_its_place() {
        let by_state = ByState(State::ALL.map(State::code));
        assert_eq!(by_state.0, ["na", "dk", "nc", "blank"]);
        for state in State::ALL {
            assert_eq!((by_state[state], State::of_code(state.code())), (state.code(), Some(state)));
        }
        assert_eq!((State::of_code("NA"), State::of_code("")), (None, None));
        assert_eq!(State::GIVEN, State::ALL[..3]);
    }
}
