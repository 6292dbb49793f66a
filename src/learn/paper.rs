//! Exercises on paper: to be filled in, or with the key; the papers of the case, the capstone, and the trainer's pages.

use std::collections::BTreeMap;

use crate::document::GENERATOR;
use crate::document::markdown::{Kept, read};
use crate::document::tree::{
    Block, Cell, Choice, Column, Cover, Document, Field, Fill, Genre, Inline, Meta, Page, RowKind, Section,
    Span, Table,
};
use crate::locale::{Arg, Locale};
use crate::model::course::training::{Capstone, Case, Exercise, Kind, Training};
use crate::model::framework::Framework;

use super::shuffle::{disordered, shuffled};

/// Stands in the place of a learner: every sheet of paper has the same order.
const PAPER: &str = "paper";

/// What is printed with the exercises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// Nothing that is right: for learners.
    Hidden,
    /// What is right, and why: for trainers.
    Shown,
}

fn made(
    kind: &str,
    title: &str,
    about: &str,
    genre: Genre,
    sections: Vec<Block>,
    locale: &Locale,
) -> Document {
    let kind = locale.text(kind);
    let cover = Cover {
        kind: kind.as_str().into(),
        title: title.into(),
        body: vec![Block::paragraph(locale.text(about))],
        ..Cover::default()
    };
    let generator = GENERATOR.to_owned();
    let meta = Meta { title: locale.labelled(&kind, title), generator, genre, footer: String::new() };
    let mut body = vec![Block::Cover(cover)];
    body.extend(sections);
    Document { meta, body }
}

fn section(id: &str, title: impl Into<Inline>, body: Vec<Block>) -> Block {
    Block::Section(Section { id: id.to_owned(), title: title.into(), page: Page::New, body })
}

/// The text of a Markdown file, without links that lead nowhere on paper, and without its own title.
fn text(markdown: &str) -> Vec<Block> {
    read(markdown, &|_| Kept::Words)
}

/// The exercises of a course, or of one of its units, a section for each unit. Cases are rated by the anchors of the framework.
pub fn exercises(
    training: &Training,
    framework: &Framework,
    unit: Option<&str>,
    key: Key,
    locale: &Locale,
) -> Document {
    let topics = framework.lenses().iter().flat_map(|lens| &lens.nodes);
    let titles: BTreeMap<&str, &str> = topics.map(|node| (node.id.as_str(), node.title.as_str())).collect();
    let units = training.units.iter().filter(|own| unit.is_none_or(|id| own.id == id));
    let sections = units.map(|unit| {
        let blocks = unit.exercises.iter().flat_map(|one| exercise(one, framework, key, locale));
        let title = match titles.get(unit.id.as_str()) {
            Some(title) => format!("{} {title}", unit.id),
            None => unit.id.clone(),
        };
        section(&unit.id, title, blocks.collect())
    });
    let (kind, about) = match key {
        Key::Hidden => ("paper-exercises", "paper-exercises-about"),
        Key::Shown => ("paper-key", "paper-key-about"),
    };
    let mut sections: Vec<Block> = sections.collect();
    // The first begins below the title.
    if let Some(Block::Section(first)) = sections.first_mut() {
        first.page = Page::Flow;
    }
    // Whose answers they are.
    let owner = match key {
        Key::Hidden => {
            ["paper-name", "paper-date", "paper-group"].map(|id| line(id.to_owned(), locale.text(id))).into()
        }
        Key::Shown => Vec::new(),
    };
    let body = owner.into_iter().chain(sections).collect();
    made(kind, &training.title, about, Genre::Handbook, body, locale)
}

fn exercise(exercise: &Exercise, framework: &Framework, key: Key, locale: &Locale) -> Vec<Block> {
    let points = exercise.points.to_string();
    let said = [("id", Arg::Text(&exercise.id)), ("points", Arg::Text(&points))];
    let heading = if exercise.graded { "paper-heading" } else { "paper-heading-practice" };
    let mut blocks = vec![Block::heading(2, locale.format(heading, &said))];
    blocks.extend(text(&exercise.prompt));
    match key {
        Key::Hidden => blocks.extend(asked(exercise, framework, locale)),
        Key::Shown => {
            blocks.extend(right(exercise, locale));
            blocks.extend(text(&exercise.explain));
        }
    }
    blocks
}

fn line(tag: String, label: impl Into<Inline>) -> Block {
    Block::Field(Field::new(tag, label, Fill::Line(String::new())))
}

/// Room for an answer. What stands in the order of the key is shuffled, always in the same way.
fn asked(exercise: &Exercise, framework: &Framework, locale: &Locale) -> Vec<Block> {
    let id = &exercise.id;
    let labelled = |code: &str, text: &str| format!("{code}  {text}");
    match &exercise.kind {
        Kind::Single { options } | Kind::Multiple { options, .. } => {
            let choices =
                options.iter().map(|one| Choice::new(&one.id, one.id.as_str(), one.text.as_str())).collect();
            let several = matches!(exercise.kind, Kind::Multiple { .. });
            let label = locale.text(if several { "paper-tick-several" } else { "paper-tick-one" });
            vec![Block::Field(Field::new(id.as_str(), label, Fill::Choice(choices)))]
        }
        Kind::Ordering { items, .. } => {
            let order = disordered(items.len(), PAPER, id, 1);
            let shown =
                order.iter().zip(1_u32..).map(|(&n, place)| labelled(&place.to_string(), &items[n].text));
            let list = Block::bullets(shown.map(Inline::from));
            vec![list, line(id.clone(), locale.text("paper-order"))]
        }
        Kind::Matching { left, right } => {
            let order = shuffled(right.len(), PAPER, id, 1);
            let shown =
                order.iter().zip('A'..).map(|(&n, place)| labelled(&place.to_string(), &right[n].text));
            let mut blocks = vec![Block::bullets(shown.map(Inline::from))];
            let asked = left.iter().zip(1_u32..);
            blocks.extend(
                asked.map(|(one, n)| line(format!("{id}.{}", one.id), labelled(&n.to_string(), &one.text))),
            );
            blocks
        }
        Kind::Numeric { unit, .. } => {
            vec![line(id.clone(), locale.labelled(&locale.text("paper-number"), unit))]
        }
        Kind::Case { ratings, .. } => ratings
            .iter()
            .flat_map(|one| {
                let label = locale.format("paper-rating", &[("indicator", Arg::Text(&one.indicator))]);
                let mut blocks = anchors(framework, &one.indicator);
                blocks.push(line(format!("{id}.{}", one.indicator), label));
                blocks
            })
            .collect(),
        Kind::Text => {
            vec![Block::Field(Field::new(id.as_str(), locale.text("paper-words"), Fill::Text(String::new())))]
        }
    }
}

/// What an indicator asks, and what each point of it looks like.
fn anchors(framework: &Framework, indicator: &str) -> Vec<Block> {
    let Some(i) = framework.indicator(indicator) else { return Vec::new() };
    let known = &framework[i];
    let points = framework.scale_of(i).points.pairs().map(|(n, point)| {
        Inline::from(Span::Code(point.code.to_string())).text(format!(" {}", framework.anchor(i, n)))
    });
    let title =
        Inline::from(format!("{}. {}", known.title, known.question)).note(Span::Id(known.id.to_string()));
    vec![Block::heading(3, title), Block::bullets(points)]
}

/// What is right, and what is said of each answer.
fn right(exercise: &Exercise, locale: &Locale) -> Vec<Block> {
    let mark = |right: bool| if right { "✓ " } else { "✗ " };
    let said = |head: String, feedback: &str| match feedback {
        "" => Inline::from(head),
        feedback => Inline::from(head).then(Span::Break).note(feedback),
    };
    match &exercise.kind {
        Kind::Single { options } | Kind::Multiple { options, .. } => {
            let items = options
                .iter()
                .map(|one| said(format!("{}{}  {}", mark(one.correct), one.id, one.text), &one.feedback));
            vec![Block::bullets(items)]
        }
        Kind::Ordering { items, .. } => {
            let order = disordered(items.len(), PAPER, &exercise.id, 1);
            // The numbers are those that stand before the items on the learners' sheet.
            let place = |n: usize| order.iter().position(|&shown| shown == n).map_or(0, |place| place + 1);
            let items = items.iter().enumerate();
            vec![Block::bullets(
                items.map(|(n, one)| said(format!("{}  {}", place(n), one.text), &one.feedback)),
            )]
        }
        Kind::Matching { left, right } => {
            let order = shuffled(right.len(), PAPER, &exercise.id, 1);
            let other = |id: &str| {
                let shown = order.iter().zip('A'..).find(|(n, _)| right[**n].id == id);
                shown.map_or_else(String::new, |(&n, letter)| format!("{letter}  {}", right[n].text))
            };
            vec![Block::bullets(
                left.iter().zip(1_u32..).map(|(one, n)| {
                    said(format!("{n}  {} → {}", one.text, other(&one.matches)), &one.feedback)
                }),
            )]
        }
        Kind::Numeric { answer, tolerance, unit, near } => {
            let number = locale.exact(answer.to_f64(), 6);
            let off = locale.exact(tolerance.to_f64(), 6);
            let head =
                [("number", Arg::Text(&number)), ("unit", Arg::Text(unit)), ("tolerance", Arg::Text(&off))];
            let mut items = vec![Inline::from(locale.format("paper-right-number", &head))];
            items.extend(
                near.iter()
                    .map(|one| said(format!("✗ {}", locale.exact(one.answer.to_f64(), 6)), &one.feedback)),
            );
            vec![Block::bullets(items)]
        }
        Kind::Case { ratings, scale, .. } => {
            let words = |key: &str| Column::words(locale.text(key));
            let columns = vec![
                words("items-col-indicator"),
                words("paper-col-point"),
                words("paper-col-papers"),
                words("paper-col-high"),
                words("paper-col-low"),
            ];
            let mut table = Table::new(locale.text("paper-case-key"), columns);
            table.quiet = true;
            for one in ratings {
                table.row(
                    RowKind::Plain,
                    vec![
                        Cell::text(&one.indicator),
                        Cell::text(scale.get(one.model).map_or("", String::as_str)),
                        Cell::text(locale.list(&one.documents)),
                        Cell::text(&one.high),
                        Cell::text(&one.low),
                    ],
                );
            }
            vec![Block::Table(table)]
        }
        Kind::Text => vec![Block::aside(locale.text("learn-mark-pending"))],
    }
}

/// The papers of the case, without their key.
pub fn case(case: &Case, locale: &Locale) -> Document {
    let mut sections = vec![section("lead", case.title.as_str(), text(&case.lead_in))];
    sections.extend(case.papers.iter().zip(1_u32..).map(|(paper, n)| {
        section(&format!("paper-{}", paper.id), format!("{n}. {}", paper.title), text(&paper.markdown))
    }));
    made("paper-dossier", &case.title, "paper-dossier-about", Genre::Handbook, sections, locale)
}

/// The key of the case: for each indicator the point, the paper and the sentence that carries it.
pub fn case_key(case: &Case, locale: &Locale) -> Document {
    let words = |key: &str| Column::words(locale.text(key));
    let columns = vec![
        words("items-col-indicator"),
        words("paper-col-point"),
        words("paper-col-papers"),
        words("paper-col-sentence"),
        words("paper-col-why"),
    ];
    let mut table = Table::new(locale.text("paper-case-key"), columns);
    for entry in &case.key {
        let number = case.papers.iter().position(|paper| paper.id == entry.document);
        let paper =
            number.and_then(|n| case.papers.get(n).map(|paper| format!("{}. {}", n + 1, paper.title)));
        table.row(
            RowKind::Plain,
            vec![
                Cell::text(&entry.indicator),
                Cell::text(&entry.point),
                Cell::text(paper.unwrap_or_default()),
                Cell::text(&entry.sentence),
                Cell::text(&entry.why),
            ],
        );
    }
    let sections = vec![section("key", locale.text("paper-case-key"), vec![Block::Table(table)])];
    made("paper-case-key", &case.title, "paper-case-key-about", Genre::Plan, sections, locale)
}

/// The capstone with its rubric, which a learner sees before the work and a trainer fills in after it.
pub fn capstone(capstone: &Capstone, locale: &Locale) -> Document {
    let body = super::capstone::brief(capstone, locale);
    let rubric = capstone.criteria.iter().flat_map(|criterion| {
        let weight = [("weight", Arg::Count(criterion.weight.into()))];
        let label =
            format!("{} · {} ({})", criterion.id, criterion.title, locale.format("paper-weight", &weight));
        let choices = criterion.levels.iter().enumerate().map(|(n, text)| {
            let code = n.to_string();
            Choice::new(code.as_str(), code.as_str(), text.as_str())
        });
        [
            Block::heading(2, label),
            Block::Field(Field::new(
                format!("capstone.{}", criterion.id),
                locale.labelled(&locale.text("paper-level"), &criterion.id),
                Fill::Choice(choices.collect()),
            )),
        ]
    });
    let sections = vec![
        section("brief", locale.text("paper-capstone-brief"), body),
        section("rubric", locale.text("paper-rubric"), rubric.collect()),
    ];
    made("paper-capstone", &capstone.title, "paper-capstone-about", Genre::Handbook, sections, locale)
}

/// The trainer's pages, one after the other.
pub fn pages(training: &Training, locale: &Locale) -> Document {
    let sections = training.pages.iter().map(|(name, markdown)| {
        let (title, rest) =
            match markdown.trim_start().strip_prefix("# ").and_then(|text| text.split_once('\n')) {
                Some((title, rest)) => (title.trim(), rest),
                None => (name.as_str(), markdown.as_str()),
            };
        // Ids of headings are for links, and paper has none.
        let rest: String = rest
            .lines()
            .map(|line| match line.rsplit_once(" {#") {
                Some((head, id)) if line.starts_with('#') && id.ends_with('}') => format!("{head}\n"),
                _ => format!("{line}\n"),
            })
            .collect();
        section(&format!("page-{name}"), title, text(&rest))
    });
    made("paper-pages", &training.title, "paper-pages-about", Genre::Handbook, sections.collect(), locale)
}
