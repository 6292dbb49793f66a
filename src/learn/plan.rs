//! The study plan: from the gaps of an assessment to the lessons that teach them, for all together and for each constituency.

use crate::analysis::reading::Reading;
use crate::analysis::scoring::{Entry, Scorecard};
use crate::analysis::strength::claimed_alone;
use crate::document::GENERATOR;
use crate::document::tree::{
    Block, Cell, Column, Cover, Document, Genre, Meta, Page, RowKind, Section, Table,
};
use crate::locale::{Arg, Locale};
use crate::model::assessment::Assessment;
use crate::model::course::{Course, Lessons, Taught};
use crate::model::framework::{Constituency, Indicator};
use crate::model::score::Score;
use crate::model::table::Ix;

/// Why somebody should study something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// All agree that there is a gap.
    Agreed,
    /// A gap by the constituency's own answers, on which others differ or say nothing.
    Own,
    /// On target by its word alone, or higher than others say: it will be asked what that rests on.
    Claim,
}

impl Why {
    /// The key of its heading.
    fn key(self) -> &'static str {
        match self {
            Self::Agreed => "plan-study-agreed",
            Self::Own => "plan-study-own",
            Self::Claim => "plan-study-claim",
        }
    }
}

/// A section of a lesson to study, with the indicators that ask for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Study {
    /// What teaches it.
    pub taught: Taught,
    /// The indicators, in their rank.
    pub indicators: Vec<Ix<Indicator>>,
}

/// What somebody should study for one reason, the most urgent first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Whose part it is; none for all together.
    pub whose: Option<Ix<Constituency>>,
    /// Why.
    pub why: Why,
    /// The lessons.
    pub studies: Vec<Study>,
    /// So many indicators were left out since others come first.
    pub more: usize,
}

/// The parts of the plan: the agreed gaps for all, then for each constituency its own gaps and its claims. Of each reason the first
/// `most` indicators count; where `only` names a constituency, the parts of the others are left out. A part without a lesson is none.
pub fn parts(
    assessment: &Assessment,
    card: &Scorecard,
    lessons: &Lessons,
    only: Option<Ix<Constituency>>,
    most: usize,
) -> Vec<Part> {
    let agreed = |entry: &Entry| matches!(entry.reading, Some(Reading::AgreedGap | Reading::Gap));
    let together = card.gaps().together.iter().copied().filter(|&i| agreed(&card[i])).collect();
    let mut parts = vec![part(assessment, lessons, (None, Why::Agreed), together, most)];
    let claims = claimed_alone(assessment, card);
    for c in assessment.weighing().filter(|&c| only.is_none_or(|only| only == c)) {
        let has_gap = |i: &Ix<Indicator>| {
            let own = card[*i].by[c].as_ref().and_then(|own| own.gap);
            !agreed(&card[*i]) && own.is_some_and(|gap| gap > Score::ZERO)
        };
        let own = card.gaps().by[c].iter().copied().filter(has_gap).collect();
        parts.push(part(assessment, lessons, (Some(c), Why::Own), own, most));
        let is_higher = |i: &Ix<Indicator>| {
            let entry = &card[*i];
            let contested = matches!(entry.reading, Some(Reading::ContestedGap | Reading::ContestedStrength));
            contested && entry.divergence.as_ref().is_ok_and(|one| one.higher == c)
        };
        let contested = card.gaps().together.iter().copied().filter(is_higher);
        let all = claims[c].iter().copied().chain(contested).collect();
        parts.push(part(assessment, lessons, (Some(c), Why::Claim), all, most));
    }
    parts.retain(|part| !part.studies.is_empty());
    parts
}

fn part(
    assessment: &Assessment,
    lessons: &Lessons,
    (whose, why): (Option<Ix<Constituency>>, Why),
    indicators: Vec<Ix<Indicator>>,
    most: usize,
) -> Part {
    let mut studies: Vec<Study> = Vec::new();
    for &i in indicators.iter().take(most) {
        let Some(taught) = lessons.get(&assessment.framework()[i].id) else { continue };
        match studies.iter_mut().find(|study| study.taught == *taught || same(&study.taught, taught)) {
            Some(study) => {
                for id in &taught.exercises {
                    if !study.taught.exercises.contains(id) {
                        study.taught.exercises.push(id.clone());
                    }
                }
                study.indicators.push(i);
            }
            None => studies.push(Study { taught: taught.clone(), indicators: vec![i] }),
        }
    }
    Part { whose, why, studies, more: indicators.len().saturating_sub(most) }
}

/// The same section, whatever exercises go with it.
fn same(one: &Taught, other: &Taught) -> bool {
    (&one.topic, &one.section) == (&other.topic, &other.section)
}

/// Nominal minutes of reading and exercises of the topics of a part, each once.
pub fn minutes(part: &Part, course: &Course) -> u32 {
    let studied = |id: &str| part.studies.iter().any(|study| study.taught.topic == id);
    let topics = course.topics.iter().filter(|topic| studied(&topic.topic));
    topics.filter_map(|topic| topic.minutes).map(|parts| parts.reading + parts.exercises).sum()
}

/// What the plan is written from.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The assessment.
    pub assessment: &'a Assessment,
    /// Its scores.
    pub card: &'a Scorecard,
    /// The course.
    pub course: &'a Course,
    /// The reader's language.
    pub locale: &'a Locale,
}

impl Context<'_> {
    /// Whom a part is for.
    fn whose(&self, part: &Part) -> String {
        part.whose.map_or_else(
            || self.locale.text("plan-study-all"),
            |c| self.assessment.framework()[c].title.clone(),
        )
    }

    /// Why and how long.
    fn heading(&self, part: &Part) -> String {
        let minutes = [("minutes", Arg::Count(minutes(part, self.course).into()))];
        format!("{} {}", self.locale.text(part.why.key()), self.locale.format("plan-study-minutes", &minutes))
    }

    fn more(&self, part: &Part) -> Option<String> {
        let more = [("count", Arg::Count(part.more as u64))];
        (part.more > 0).then(|| self.locale.format("plan-study-more", &more))
    }

    fn lesson(&self, study: &Study) -> String {
        self.locale.labelled(&study.taught.topic, &study.taught.title)
    }

    fn indicators(&self, study: &Study) -> Vec<String> {
        let framework = self.assessment.framework();
        study.indicators.iter().map(|&i| format!("{} {}", framework[i].id, framework[i].title)).collect()
    }

    /// The plan as lines for a screen.
    pub fn lines(&self, parts: &[Part]) -> Vec<String> {
        let mut lines = Vec::new();
        for part in parts {
            lines.push(self.locale.labelled(&self.whose(part), &self.heading(part)));
            for study in &part.studies {
                lines.push(format!("  {}", self.lesson(study)));
                lines.extend(self.indicators(study).into_iter().map(|one| format!("    - {one}")));
                if !study.taught.exercises.is_empty() {
                    let ids = self.locale.list(&study.taught.exercises);
                    let said = self.locale.labelled(&self.locale.text("plan-study-exercises"), &ids);
                    lines.push(format!("    {said}"));
                }
                let topic = [("topic", Arg::Text(&study.taught.topic))];
                lines.push(format!("    {}", self.locale.format("plan-study-command", &topic)));
            }
            lines.extend(self.more(part).map(|more| format!("  {more}")));
            lines.push(String::new());
        }
        if parts.is_empty() {
            lines.push(self.locale.text("plan-study-nothing"));
        }
        lines
    }

    /// The plan as a document.
    pub fn document(&self, parts: &[Part]) -> Document {
        let locale = self.locale;
        let title = self.assessment.body().name.clone();
        let mut body = vec![Block::Cover(Cover {
            kind: locale.text("plan-study-kind").into(),
            title: (&title).into(),
            body: vec![
                Block::aside(locale.date(self.assessment.date())),
                Block::paragraph(locale.text("plan-study-about")),
            ],
            ..Cover::default()
        })];
        for (n, group) in parts.chunk_by(|one, next| one.whose == next.whose).enumerate() {
            let Some(first) = group.first() else { continue };
            let mut blocks = Vec::new();
            for part in group {
                blocks.push(Block::heading(2, locale.text(part.why.key())));
                let about = [("minutes", Arg::Count(minutes(part, self.course).into()))];
                blocks.push(Block::aside(locale.format("plan-study-minutes", &about)));
                blocks.push(Block::Table(self.table(part)));
                blocks.extend(self.more(part).map(Block::aside));
            }
            body.push(Block::Section(Section {
                id: format!("plan-{n}"),
                title: self.whose(first).into(),
                page: Page::Flow,
                body: blocks,
            }));
        }
        if parts.is_empty() {
            body.push(Block::paragraph(locale.text("plan-study-nothing")));
        }
        let generator = GENERATOR.to_owned();
        let title = locale.labelled(&locale.text("plan-study-kind"), &title);
        Document { meta: Meta { title, generator, genre: Genre::Report, footer: String::new() }, body }
    }

    fn table(&self, part: &Part) -> Table {
        let words = |key: &str| Column::words(self.locale.text(key));
        let columns = vec![
            words("plan-study-col-lesson"),
            words("plan-study-col-gaps"),
            words("plan-study-col-exercises"),
        ];
        let mut table = Table::new(self.locale.text(part.why.key()), columns);
        table.quiet = true;
        for study in &part.studies {
            let gaps = self.indicators(study).into_iter().map(crate::document::tree::Inline::from);
            let gaps = gaps.reduce(|all, one| all.then(crate::document::tree::Span::Break).with(one));
            table.row(
                RowKind::Plain,
                vec![
                    Cell::text(self.lesson(study)),
                    Cell::text(gaps.unwrap_or_default()),
                    Cell::text(self.locale.list(&study.taught.exercises)),
                ],
            );
        }
        table
    }
}
