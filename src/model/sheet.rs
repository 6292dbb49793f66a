//! A framework as a sheet: its columns with their names, and what stands in them; what somebody changed in such a sheet.
//!
//! The same cells are written out and, when the sheet comes back, compared: what was not touched is no change.

use std::collections::BTreeMap;

use super::framework::{Framework, Indicator, Scale};
use super::questionnaire::Questionnaire;
use super::table::Ix;

/// The key by which a workbook says that it holds a framework of ours, and its value.
#[cfg(feature = "workbook")]
pub(crate) const SHEET_MARK: (&str, &str) = ("tripartite", "framework");
/// The key under which it says what the column of ids is called for people.
#[cfg(feature = "workbook")]
pub(crate) const SHEET_HEADING: &str = "heading";

/// A column of the sheet, one row for each indicator.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cell {
    /// Id of the indicator.
    Id,
    /// Is it to be left out?
    Hidden,
    /// Id of the topic.
    Topic,
    /// Id of the phase.
    Phase,
    /// Ids of the fields.
    Fields,
    /// The title.
    Title,
    /// What it measures.
    Definition,
    /// The question to all.
    Question,
    /// The question in the words of a constituency.
    OwnQuestion(String),
    /// Why questionnaires ask in words of their own.
    Stems,
    /// Id of the scale.
    Scale,
    /// What a point looks like, by its position on the scale.
    Point(usize),
    /// What a reviewer would want to see.
    Evidence,
    /// What to do next from a point.
    Step(usize),
    /// Who takes the step.
    Who(usize),
    /// What the step costs.
    Effort(usize),
    /// The practice to look at.
    Practice(usize),
    /// The weight.
    Weight,
    /// Ids of the constituencies that are asked.
    Asked,
    /// Ids of the remits.
    Remits,
    /// Ids of the kinds of country.
    Profile,
    /// Id of the core indicator beside which it stands.
    Supports,
    /// Ids of instruments.
    Sources,
    /// Section of the lesson.
    Lesson,
}

impl Cell {
    /// Columns without a number and without a constituency.
    const PLAIN: [(Self, &'static str); 18] = [
        (Self::Id, "id"),
        (Self::Hidden, "hidden"),
        (Self::Topic, "topic"),
        (Self::Phase, "phase"),
        (Self::Fields, "fields"),
        (Self::Title, "title"),
        (Self::Definition, "definition"),
        (Self::Question, "question"),
        (Self::Stems, "stems"),
        (Self::Scale, "scale"),
        (Self::Evidence, "evidence"),
        (Self::Weight, "weight"),
        (Self::Asked, "asked"),
        (Self::Remits, "remits"),
        (Self::Profile, "profile"),
        (Self::Supports, "supports"),
        (Self::Sources, "sources"),
        (Self::Lesson, "lesson"),
    ];

    /// The name by which the column is read back.
    pub fn name(&self) -> String {
        match self {
            Self::OwnQuestion(constituency) => format!("question_{constituency}"),
            Self::Point(n) => format!("point_{n}"),
            Self::Step(n) => format!("advice_{n}"),
            Self::Who(n) => format!("advice_{n}_who"),
            Self::Effort(n) => format!("advice_{n}_effort"),
            Self::Practice(n) => format!("advice_{n}_practice"),
            plain => {
                let found = Self::PLAIN.iter().find(|(cell, _)| cell == plain);
                found.map_or_else(String::new, |(_, name)| (*name).to_owned())
            }
        }
    }

    /// The column of a name.
    pub fn parse(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase();
        if let Some((cell, _)) = Self::PLAIN.iter().find(|(_, known)| *known == name) {
            return Some(cell.clone());
        }
        if let Some(constituency) = name.strip_prefix("question_") {
            return Some(Self::OwnQuestion(constituency.to_owned()));
        }
        if let Some(number) = name.strip_prefix("point_") {
            return number.parse().ok().map(Self::Point);
        }
        let (number, part) =
            name.strip_prefix("advice_").map(|rest| rest.split_once('_').unwrap_or((rest, "")))?;
        let number = number.parse().ok()?;
        match part {
            "" => Some(Self::Step(number)),
            "who" => Some(Self::Who(number)),
            "effort" => Some(Self::Effort(number)),
            "practice" => Some(Self::Practice(number)),
            _ => None,
        }
    }

    /// Does it hold a text that is translated?
    pub fn is_text(&self) -> bool {
        matches!(
            self,
            Self::Title
                | Self::Definition
                | Self::Question
                | Self::OwnQuestion(_)
                | Self::Stems
                | Self::Point(_)
                | Self::Evidence
                | Self::Step(_)
                | Self::Who(_)
        )
    }

    /// Does it hold a list of ids?
    pub fn is_list(&self) -> bool {
        matches!(self, Self::Fields | Self::Asked | Self::Remits | Self::Profile | Self::Sources)
    }
}

/// The ids of a list, whatever separates them.
pub fn ids(text: &str) -> Vec<&str> {
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';')).filter(|id| !id.is_empty()).collect()
}

/// A text without what spreadsheets do to the ends of lines.
pub fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

/// The columns of a framework.
pub fn columns(framework: &Framework, questionnaires: &[Questionnaire]) -> Vec<Cell> {
    let points = framework.scales().iter().map(|scale| scale.points.len()).max().unwrap_or_default();
    let advised = |n: usize| {
        let written = |i: &Indicator| i.advice.get(Ix::new(n)).is_some_and(Option::is_some);
        n + 1 < points || framework.indicators().iter().any(written)
    };
    let own = questionnaires.iter().filter(|q| q.questions().any(|question| !question.own_text.is_empty()));
    let mut cells =
        vec![Cell::Id, Cell::Hidden, Cell::Topic, Cell::Phase, Cell::Title, Cell::Definition, Cell::Question];
    cells.extend(own.map(|q| Cell::OwnQuestion(framework[q.constituency].id.to_string())));
    cells.extend((0..points).map(Cell::Point));
    cells.push(Cell::Evidence);
    for n in (0..points).filter(|&n| advised(n)) {
        cells.extend([Cell::Step(n), Cell::Who(n), Cell::Effort(n), Cell::Practice(n)]);
    }
    cells.extend([Cell::Weight, Cell::Asked, Cell::Fields, Cell::Remits, Cell::Profile]);
    cells.extend([Cell::Scale, Cell::Supports, Cell::Sources, Cell::Lesson, Cell::Stems]);
    cells
}

/// What stands in a column for an indicator. Nothing is hidden of what a framework has.
pub fn value(
    framework: &Framework,
    questionnaires: &[Questionnaire],
    i: Ix<Indicator>,
    cell: &Cell,
) -> String {
    let indicator = &framework[i];
    let advice = |n: usize| indicator.advice.get(Ix::new(n)).and_then(Option::as_ref);
    let text = match cell {
        Cell::Id => indicator.id.to_string(),
        Cell::Hidden => String::new(),
        Cell::Topic => framework.topic_of(i).map(|topic| topic.id.to_string()).unwrap_or_default(),
        Cell::Phase => framework.phase_of(i).map(|phase| phase.id.to_string()).unwrap_or_default(),
        Cell::Fields => {
            framework.fields_of(i).map(|field| field.id.to_string()).collect::<Vec<_>>().join(" ")
        }
        Cell::Title => indicator.title.clone(),
        Cell::Definition => indicator.definition.clone(),
        Cell::Question => indicator.question.clone(),
        Cell::OwnQuestion(constituency) => {
            let asks = questionnaires.iter().filter(|q| framework[q.constituency].id == *constituency);
            let mut asked =
                asks.flat_map(Questionnaire::questions).filter(|question| question.indicator == i);
            asked.next().map(|question| question.own_text.clone()).unwrap_or_default()
        }
        Cell::Stems => indicator.stems.clone(),
        Cell::Scale => framework[indicator.scale].id.to_string(),
        Cell::Point(n) => indicator.anchors.get(Ix::new(*n)).and_then(Clone::clone).unwrap_or_default(),
        Cell::Evidence => indicator.evidence.clone(),
        Cell::Step(n) => advice(*n).map(|advice| advice.step.clone()).unwrap_or_default(),
        Cell::Who(n) => advice(*n).map(|advice| advice.who.clone()).unwrap_or_default(),
        Cell::Effort(n) => advice(*n).map(|advice| advice.effort.as_str().to_owned()).unwrap_or_default(),
        Cell::Practice(n) => advice(*n).and_then(|advice| advice.practice.clone()).unwrap_or_default(),
        Cell::Weight => indicator.weight.to_string(),
        Cell::Asked => {
            indicator.asked.iter().map(|&c| framework[c].id.to_string()).collect::<Vec<_>>().join(" ")
        }
        Cell::Remits => indicator.remits.join(" "),
        Cell::Profile => indicator.profile.join(" "),
        Cell::Supports => indicator.supports.map(|core| framework[core].id.to_string()).unwrap_or_default(),
        Cell::Sources => indicator.sources.join(" "),
        Cell::Lesson => indicator.lesson.clone().unwrap_or_default(),
    };
    plain(&text)
}

/// The code of the point at a position of a scale.
pub fn code(scale: &Scale, position: usize) -> Option<&str> {
    scale.points.get(Ix::new(position)).map(|point| point.code.as_str())
}

/// What somebody changed in the sheet of a framework.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Ids that are to be left out, in the order of the framework.
    pub hidden: Vec<String>,
    /// Indicators that are there, with the columns that are different.
    pub changed: Vec<Change>,
    /// Indicators that are new, with the columns that are filled in.
    pub added: Vec<Change>,
}

/// An indicator with new cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Id of the changed indicator, as the sheet has it.
    pub id: String,
    /// The file in which it stands, as seen from the folder of the framework.
    pub file: String,
    /// Id of its scale.
    pub scale: String,
    /// What is different, by column.
    pub cells: BTreeMap<Cell, String>,
}

impl Changes {
    /// Is nothing different?
    pub fn is_empty(&self) -> bool {
        self.hidden.is_empty() && self.changed.is_empty() && self.added.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_known_by_its_name() {
        let numbered = [Cell::Point(0), Cell::Step(3), Cell::Who(3), Cell::Effort(3), Cell::Practice(3)];
        let own = Cell::OwnQuestion("workers".to_owned());
        let plain = Cell::PLAIN.iter().map(|(cell, _)| cell.clone());
        for cell in plain.chain(numbered).chain([own]) {
            assert_eq!(Cell::parse(&cell.name()), Some(cell.clone()), "{cell:?}");
        }
        for other in ["", "advice", "advice_x", "advice_1_cost", "point_", "topic_title"] {
            assert_eq!(Cell::parse(other), None, "{other}");
        }
        assert_eq!(Cell::parse(" Point_4 "), Some(Cell::Point(4)));
    }

    #[test]
    fn ids_are_separated_by_anything() {
        assert_eq!(ids(" P1,P2; P3\nP4 "), ["P1", "P2", "P3", "P4"]);
        assert!(ids(" ; ").is_empty());
    }
}
