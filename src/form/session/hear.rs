//! What a typed line means where a session stands: an answer, a text, a command, or nothing that can be taken.

use super::{Part, Session, Step};
use crate::form::journal::{Event, What};
use crate::form::model::Choice;
use crate::model::name::{clean, fold};

/// The most characters of a text: what a cell of a workbook holds.
const LONGEST: usize = 32_767;

/// What a typed line means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// Something to write down; then it is taken with [`Session::take`].
    Record(Event),
    /// Back to an earlier step.
    Back(Step),
    /// More about what is asked.
    Explain,
    /// The end for now.
    Leave,
    /// The return is to be written.
    Finish,
    /// Nothing that can be taken here.
    Refused(Refusal),
}

/// Why a line cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It is no answer to the question.
    NoAnswer,
    /// It is none of the choices.
    NoChoice,
    /// An answer that does not apply needs a reason.
    NoReason,
    /// There is nothing before the first step.
    NothingBefore,
    /// Behind the last question nothing is said.
    NothingAsked,
    /// It is longer than a cell of a workbook can be.
    TooLong,
}

/// Commands: a letter each, or with a colon before it, so that a scale may have a point of the same letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Command {
    Explain,
    Back,
    Skip,
    Leave,
}

const COMMANDS: [(&str, Command); 4] =
    [("?", Command::Explain), ("b", Command::Back), ("s", Command::Skip), ("q", Command::Leave)];

/// The line that means "back", whatever is asked.
pub const BACK: &str = ":b";

/// What deletes a text that was given before.
const NOTHING: &str = "-";

impl<'f> Session<'f> {
    /// What a typed line means here.
    pub fn hear(&self, line: &str) -> Heard {
        let plain: String = line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let said = clean(&plain);
        match (self.command(&said), self.step) {
            (Some(Command::Explain), _) => Heard::Explain,
            (Some(Command::Leave), _) => Heard::Leave,
            (Some(Command::Back), _) => {
                self.before().map_or(Heard::Refused(Refusal::NothingBefore), Heard::Back)
            }
            (Some(Command::Skip), Step::Question(n, _)) => self.record(n, What::Skip, ""),
            (Some(Command::Skip), Step::About(n)) => self.of_return(n, ""),
            (Some(Command::Skip), Step::End) => Heard::Refused(Refusal::NothingAsked),
            (None, _) if said.chars().count() > LONGEST => Heard::Refused(Refusal::TooLong),
            (None, Step::About(n)) => self.of_return(n, &said),
            (None, Step::Question(n, part)) => self.of_question(n, part, &said),
            (None, Step::End) if said.is_empty() => Heard::Finish,
            (None, Step::End) => Heard::Refused(Refusal::NothingAsked),
        }
    }

    fn command(&self, said: &str) -> Option<Command> {
        let (name, for_sure) = match said.strip_prefix(':') {
            Some(rest) => (rest, true),
            None => (said, false),
        };
        let (_, command) = COMMANDS.iter().find(|(known, _)| name.eq_ignore_ascii_case(known))?;
        let is_answer =
            matches!(self.step, Step::Question(n, Part::Answer) if self.chosen(n, said).is_some());
        (for_sure || !is_answer).then_some(*command)
    }

    /// The answer that a text means: its code or its label.
    fn chosen(&self, n: usize, said: &str) -> Option<&'f Choice> {
        let said = fold(said);
        let all = || self.questions[n].points.iter().chain(&self.form.states);
        let by_code = all().find(|choice| fold(&choice.code) == said);
        by_code.or_else(|| all().find(|choice| fold(&choice.label) == said))
    }

    fn of_return(&self, n: usize, said: &str) -> Heard {
        let Some(about) = self.about().get(n).copied() else { return Heard::Refused(Refusal::NothingAsked) };
        let text = match said {
            "" => self.answers.about(about.id),
            NOTHING => "",
            said if about.choices.is_empty() => said,
            said => {
                let is_meant = |(i, (word, key)): &(usize, &(&'static str, &str))| {
                    [(i + 1).to_string(), (*word).to_owned(), self.locale.text(key)]
                        .iter()
                        .any(|known| fold(known) == fold(said))
                };
                match about.choices.iter().enumerate().find(is_meant) {
                    Some((_, (word, _))) => word,
                    None => return Heard::Refused(Refusal::NoChoice),
                }
            }
        };
        Heard::Record(Event { of: about.id.to_owned(), what: What::About, text: text.to_owned() })
    }

    fn of_question(&self, n: usize, part: Part, said: &str) -> Heard {
        let text = match said {
            "" => self.earlier(),
            NOTHING if part != Part::Answer => "",
            said => said,
        };
        match part {
            Part::Answer => match self.chosen(n, text).filter(|_| !text.is_empty()) {
                Some(choice) => self.record(n, What::Answer, &choice.code),
                None => Heard::Refused(Refusal::NoAnswer),
            },
            Part::Reason if says_nothing(text) => Heard::Refused(Refusal::NoReason),
            Part::Reason => self.record(n, What::Reason, text),
            Part::Comment => self.record(n, What::Comment, text),
            Part::Evidence => self.record(n, What::Evidence, text),
        }
    }

    fn record(&self, n: usize, what: What, text: &str) -> Heard {
        Heard::Record(Event { of: self.questions[n].indicator.clone(), what, text: text.to_owned() })
    }
}

/// Is the text one that readers of returns take for an empty cell?
fn says_nothing(text: &str) -> bool {
    !text.chars().any(char::is_alphanumeric) || ["na", "n/a", "null"].contains(&fold(text).as_str())
}
