//! Baseline and follow-up: what moved, where the change comes from, and what is not compared.

mod figures;
mod tables;
mod words;

pub(crate) use self::words::{reason, remarks, sentences, signed};

use super::context::Context;
use crate::analysis::compare::{Comparison, Fate, Moved, Step};
use crate::analysis::limits;
use crate::analysis::scoring::Part;
use crate::document::tree::{
    Block, CellValue, Cover, Definition, DefinitionKind, Headline, Inline, List, Marks, Role,
};
use crate::locale::{Arg, Locale};
use crate::model::assessment::Assessment;
use crate::model::framework::LensKind;
use crate::model::score::Score;

/// How many of those that moved most stand in a document of its own, and in a chapter of the report.
const FIRST: usize = 10;
const FIRST_IN_REPORT: usize = 5;

/// A comparison in the making.
struct Sides<'a> {
    cx: &'a Context<'a>,
    all: &'a Comparison<'a>,
}

/// Writes the cover of a document of its own, and the table of contents after it.
pub(super) fn cover(cx: &Context<'_>) -> Vec<Block> {
    let Some(all) = cx.comparison else { return Vec::new() };
    let side = |key: &str, assessment: &Assessment| {
        let framework = assessment.framework();
        let framework = format!("{} {}", framework.title(), framework.version());
        let date = cx.locale.date(assessment.date());
        let about = [
            ("id", Arg::Text(assessment.id())),
            ("date", Arg::Text(&date)),
            ("framework", Arg::Text(&framework)),
            ("returns", Arg::Count(assessment.voices().iter().map(|voice| voice.respondents).sum())),
        ];
        Definition::new(cx.text(key), cx.format("compare-side", &about))
    };
    let facts = vec![side("compare-baseline", all.before()), side("compare-follow-up", all.after())];
    let body = vec![Block::definitions(DefinitionKind::Terms, facts)];
    let title = Inline::own(super::cover::title(cx));
    let cover = Cover { kind: cx.text(cx.outline.about()).into(), title, body, ..Cover::default() };
    vec![Block::Cover(cover), Block::Contents(cx.text("contents").into())]
}

/// Writes the result: the change in words, how it is made up, and the phases and voices on both days.
pub(super) fn result(cx: &Context<'_>) -> Vec<Block> {
    let Some(all) = cx.comparison else { return Vec::new() };
    let sides = Sides { cx, all };
    let mut body = vec![sides.headline()];
    body.extend(sides.remarks());
    body.extend(figures::voices(&sides));
    body.extend(figures::lens(&sides, LensKind::Cycle));
    body.extend(tables::lens(&sides, LensKind::Cycle, true).map(Block::Table));
    vec![cx.section("compare", "chapter-compare-result", body)]
}

/// Writes the topics on both days.
pub(super) fn topics(cx: &Context<'_>) -> Vec<Block> {
    let Some(all) = cx.comparison else { return Vec::new() };
    let sides = Sides { cx, all };
    let mut body: Vec<Block> = figures::lens(&sides, LensKind::Topic);
    body.extend(tables::lens(&sides, LensKind::Topic, false).map(Block::Table));
    if body.is_empty() {
        Vec::new()
    } else {
        vec![cx.section("compare-topics", "chapter-compare-topics", body)]
    }
}

/// Writes the indicators that moved most, and those that stand on one side alone or are not compared.
pub(super) fn indicators(cx: &Context<'_>) -> Vec<Block> {
    let Some(all) = cx.comparison else { return Vec::new() };
    let sides = Sides { cx, all };
    let mut body = sides.moved_most(FIRST);
    body.extend(sides.one_sided());
    body.extend(sides.listed(Fate::Unscored, "compare-unscored"));
    vec![cx.section("compare-indicators", "chapter-compare-indicators", body)]
}

/// Writes who answered once and who both times, and how a change is decomposed.
pub(super) fn method(cx: &Context<'_>) -> Vec<Block> {
    let Some(all) = cx.comparison else { return Vec::new() };
    let sides = Sides { cx, all };
    vec![
        cx.section(
            "compare-respondents",
            "chapter-compare-respondents",
            vec![Block::Table(tables::answered(&sides))],
        ),
        cx.section("compare-method", "chapter-compare-method", sides.steps()),
    ]
}

/// Writes the chapter of a report whose assessment names a baseline; nothing where it names none.
pub(super) fn chapter(cx: &Context<'_>) -> Vec<Block> {
    let Some(all) = cx.comparison else { return Vec::new() };
    let sides = Sides { cx, all };
    let mut body = vec![Block::said(Role::About, sides.said_of_dates()), sides.headline()];
    body.extend(sides.remarks());
    body.extend(figures::lens(&sides, LensKind::Cycle));
    body.extend(tables::both(&sides).map(Block::Table));
    body.extend(sides.moved_most(FIRST_IN_REPORT));
    body.extend(sides.one_sided());
    body.push(Block::aside(cx.text("compare-parts-sum")));
    vec![cx.section("compare", "chapter-compare", body)]
}

impl Sides<'_> {
    /// The two days and whom they are about.
    fn said_of_dates(&self) -> String {
        let (before, after) = (self.date(self.all.before()), self.date(self.all.after()));
        let arguments = [
            ("before", Arg::Text(&before)),
            ("after", Arg::Text(&after)),
            ("baseline", Arg::Text(self.all.before().id())),
        ];
        self.cx.format("compare-dates", &arguments)
    }

    fn date(&self, assessment: &Assessment) -> String {
        self.cx.locale.date(assessment.date())
    }

    /// The change of the overall score, in words.
    fn headline(&self) -> Block {
        let overall = self.all.overall();
        let value = match overall.change {
            Some(change) => signed_value(self.cx.locale, change.by),
            None => CellValue::Missing(self.cx.text("compare-no-change-told")),
        };
        let body = sentences(self.all, self.cx.locale).into_iter().map(Block::paragraph);
        Block::Headline(Headline {
            value,
            name: self.cx.text("compare-change-name").into(),
            body: body.collect(),
        })
    }

    /// What a reader could take wrongly.
    fn remarks(&self) -> Vec<Block> {
        let said = remarks(self.all, self.cx.locale);
        if said.is_empty() {
            return Vec::new();
        }
        vec![Block::Callout(said.into_iter().map(Block::paragraph).collect())]
    }

    /// The indicators that rose and fell most.
    fn moved_most(&self, most: usize) -> Vec<Block> {
        let cx = self.cx;
        if self.all.indicators().iter().all(|one| one.change.is_none()) {
            return vec![Block::aside(cx.none("compare-none-compared"))];
        }
        let table = |fate, title: &str, none: &str| {
            let moved = self.all.most(fate);
            let mut table = tables::moved(self, cx.text(title), moved.iter().take(most).copied());
            let more = cx.more(moved.len(), most);
            table.notes.extend((!more.is_empty()).then(|| more.into()));
            cx.table_or(table, none)
        };
        vec![
            table(Fate::Up, "caption-compare-up", "compare-none-up"),
            table(Fate::Down, "caption-compare-down", "compare-none-down"),
        ]
    }

    /// Indicators that are new, dropped or not compared.
    fn one_sided(&self) -> Vec<Block> {
        let all = self.all.indicators().iter();
        let redefined: Vec<&Moved> = all.filter(|one| matches!(one.fate, Fate::Redefined(_))).collect();
        let mut body = Vec::new();
        if !redefined.is_empty() {
            body.push(Block::Table(tables::not_compared(self, &redefined)));
        }
        body.extend(self.listed(Fate::New, "compare-new"));
        body.extend(self.listed(Fate::Dropped, "compare-dropped"));
        body
    }

    /// The indicators of some fate, with their number as heading; nothing where there is none.
    fn listed(&self, fate: Fate, key: &str) -> Vec<Block> {
        let list: Vec<&Moved> = self.all.indicators().iter().filter(|one| one.fate == fate).collect();
        if list.is_empty() {
            return Vec::new();
        }
        let title = self.cx.format(key, &[("count", Arg::Count(list.len() as u64))]);
        let items = list.into_iter().map(|one| vec![Block::paragraph(tables::name(self, one))]).collect();
        vec![
            Block::heading(2, title),
            Block::List(List { marks: Marks::Bullets, role: Role::Small, items, more: None }),
        ]
    }

    /// How a change is decomposed, step by step.
    fn steps(&self) -> Vec<Block> {
        let cx = self.cx;
        let mut body = vec![Block::paragraph(cx.text("compare-method"))];
        let steps = Step::ALL.into_iter().map(|step| {
            let term = cx.text(&format!("compare-step-{}", step.as_str()));
            Definition::new(term, cx.text(&format!("compare-step-{}-about", step.as_str())))
        });
        body.push(Block::definitions(DefinitionKind::Terms, steps.collect()));
        body.push(Block::paragraph(cx.text("compare-parts-sum")));
        body.push(Block::paragraph(cx.text("compare-limits")));
        body
    }

    /// A score of one of the two assessments, as a number and as it is printed there.
    fn score(&self, assessment: &Assessment, part: Part, score: Score) -> CellValue {
        let limits = limits::of_score(assessment.framework(), assessment.targets(), part);
        CellValue::score(score.get(), self.cx.locale.score(score, &limits))
    }
}

fn signed_value(locale: &Locale, by: f64) -> CellValue {
    CellValue::score(by, signed(locale, by))
}
