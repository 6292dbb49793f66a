//! Item analysis as a document: the class in a few numbers, charts of facility and discrimination, options and indicators.

use super::table::{number, percent, remarks};
use super::{Analysis, Band, Item};
use crate::chart::{Bar, BarGroup, BarLegend, Bars, Caption, Measure, Ticks, bars};
use crate::document::GENERATOR;
use crate::document::tree::{
    Block, Card, Cell, CellValue, Column, Cover, Document, Figure, Genre, Inline, Meta, Page, RowKind,
    Section, Table,
};
use crate::locale::{Arg, Locale};

/// Writes the document on a course or one of its units; a unit alone has no pass mark to be near.
pub fn document(analysis: &Analysis, title: &str, borderline: Option<&[&str]>, locale: &Locale) -> Document {
    let cx = Context { analysis, locale };
    let mut body = vec![Block::Cover(Cover {
        kind: cx.text("items-kind").into(),
        title: title.into(),
        body: vec![Block::paragraph(cx.text("items-about"))],
        ..Cover::default()
    })];
    body.push(cx.section("whole", "items-whole", cx.whole(borderline)));
    body.push(cx.section("items", "items-each", cx.each()));
    let options = cx.options();
    if !options.is_empty() {
        body.push(cx.section("options", "items-options", options));
    }
    let indicators = cx.indicators();
    if !indicators.is_empty() {
        body.push(cx.section("indicators", "items-indicators", indicators));
    }
    body.push(cx.section(
        "reading",
        "items-reading",
        vec![
            Block::paragraph(cx.text("items-reading-facility")),
            Block::paragraph(cx.text("items-reading-discrimination")),
            Block::paragraph(cx.text("items-reading-alpha")),
            Block::paragraph(cx.text("items-reading-decides")),
        ],
    ));
    let generator = GENERATOR.to_owned();
    let title = locale.labelled(&cx.text("items-kind"), title);
    Document { meta: Meta { title, generator, genre: Genre::Report, footer: String::new() }, body }
}

/// What was chosen of each exercise, and how far from the key each indicator of a case was rated.
pub fn parts(analysis: &Analysis, locale: &Locale) -> Vec<Block> {
    let cx = Context { analysis, locale };
    [cx.options(), cx.indicators()].concat()
}

struct Context<'a> {
    analysis: &'a Analysis,
    locale: &'a Locale,
}

impl Context<'_> {
    fn text(&self, key: &str) -> String {
        self.locale.text(key)
    }

    fn section(&self, id: &str, title: &str, body: Vec<Block>) -> Block {
        Block::Section(Section { id: id.to_owned(), title: self.text(title).into(), page: Page::Flow, body })
    }

    fn whole(&self, borderline: Option<&[&str]>) -> Vec<Block> {
        let Analysis { learners, excluded, group, .. } = *self.analysis;
        let count = |n: usize| CellValue::count(n as u64, self.locale.whole(n as u64));
        let text = |text: String| CellValue::Text(text.into());
        let card = |title: &str, value: CellValue| Card {
            title: self.text(title).into(),
            value,
            note: Inline::default(),
            series: None,
        };
        let mut body = Vec::new();
        if self.analysis.is_indicative() {
            let said = [("count", Arg::Count(learners as u64))];
            body.push(Block::Callout(vec![Block::paragraph(self.locale.format("items-indicative", &said))]));
        }
        body.push(Block::Cards(vec![
            card("items-learners", count(learners)),
            card("items-excluded", count(excluded)),
            card(
                "items-mean",
                text(format!(
                    "{} / {}",
                    number(Some(self.analysis.mean), 1, self.locale),
                    number(Some(self.analysis.points), 0, self.locale)
                )),
            ),
            card("items-deviation", text(number(self.analysis.deviation, 2, self.locale))),
            card("items-alpha", text(number(self.analysis.alpha, 2, self.locale))),
            card("items-kr20", text(number(self.analysis.kr20, 2, self.locale))),
            card("items-error", text(number(self.analysis.error, 2, self.locale))),
        ]));
        let size = [("group", Arg::Count(group as u64)), ("all", Arg::Count(learners as u64))];
        let key = if learners < super::LEAST_FOR_GROUPS { "items-no-groups" } else { "items-groups" };
        body.push(Block::aside(self.locale.format(key, &size)));
        let Some(borderline) = borderline else { return body };
        let error = percent(self.analysis.error_share(), self.locale);
        let error = [("error", Arg::Text(&error)), ("count", Arg::Count(borderline.len() as u64))];
        body.push(Block::heading(2, self.text("items-borderline")));
        body.push(Block::paragraph(self.locale.format("items-borderline-about", &error)));
        body.push(Block::bullets(borderline.iter().map(|name| Inline::own(*name))));
        if borderline.is_empty() {
            body.pop();
        }
        body
    }

    /// A chart of one share for each item, in groups of units.
    fn chart(&self, name: &'static str, value: impl Fn(&Item) -> Measure) -> Option<Block> {
        let groups = self.analysis.items.chunk_by(|one, next| one.head.unit == next.head.unit);
        let groups = groups.map(|group| BarGroup {
            heading: group.first().map(|item| item.head.unit.clone()).unwrap_or_default(),
            bars: group
                .iter()
                .map(|item| Bar { label: item.head.id.clone(), score: value(item), ..Bar::default() })
                .collect(),
        });
        self.drawn(name, groups.collect())
    }

    fn drawn(&self, name: &'static str, groups: Vec<BarGroup>) -> Option<Block> {
        let caption = Caption {
            id: name.to_owned(),
            title: self.text(&format!("figure-{name}")),
            description: self.text(&format!("figure-{name}-about")),
        };
        let axis = self.text(&format!("figure-{name}-axis"));
        let ticks = Ticks([0, 25, 50, 75, 100].map(|n| self.locale.whole(n)));
        let chart = Bars { caption, groups, legend: BarLegend::default(), axis, ticks };
        bars(&chart).ok().map(|drawing| Block::Figure(Figure { name, drawing }))
    }

    fn each(&self) -> Vec<Block> {
        let at = |share: f64| (share * 100.0).clamp(0.0, 100.0);
        let facility =
            |item: &Item| Measure::new(at(item.facility), percent(Some(item.facility), self.locale));
        // A negative number has no bar, and is printed.
        let discrimination = |item: &Item| match item.discrimination {
            Some(r) => Measure::new(at(r), percent(Some(r), self.locale)),
            None => Measure::missing(self.text("items-none")),
        };
        let mut body: Vec<Block> = self.chart("items-facility", facility).into_iter().collect();
        body.extend(self.chart("items-discrimination", discrimination));
        let words = |key: &str| Column::words(self.text(key));
        let numbers = |key: &str| Column::numbers(self.text(key));
        let columns = vec![
            words("items-col-exercise"),
            numbers("items-col-facility"),
            numbers("items-col-discrimination"),
            numbers("items-col-efficiency"),
            numbers("items-col-groups"),
            numbers("items-col-alpha"),
            words("items-col-look"),
        ];
        let mut table = Table::new(self.text("items-table"), columns);
        for item in &self.analysis.items {
            let none = |value: Option<f64>, text: String| match value {
                Some(_) => Cell::text(text),
                None => Cell::missing(text),
            };
            let share = |value: Option<f64>| none(value, percent(value, self.locale));
            table.row(
                RowKind::Plain,
                vec![
                    Cell::text(&item.head.id),
                    share(Some(item.facility)).note(self.text(Band::of(item.facility).key())),
                    share(item.discrimination),
                    share(item.efficiency),
                    none(item.groups, number(item.groups, 2, self.locale)),
                    none(item.alpha_without, number(item.alpha_without, 2, self.locale)),
                    Cell::text(self.locale.list(&remarks(item, self.locale))),
                ],
            );
        }
        body.push(Block::Table(table));
        body
    }

    fn options(&self) -> Vec<Block> {
        let words = |key: &str| Column::words(self.text(key));
        let numbers = |key: &str| Column::numbers(self.text(key));
        let columns = vec![
            words("items-col-option"),
            words("items-col-key"),
            numbers("items-col-chosen"),
            numbers("items-col-upper"),
            numbers("items-col-lower"),
            words("items-col-look"),
        ];
        let mut table = Table::new(self.text("items-options-table"), columns).folding();
        for item in self.analysis.items.iter().filter(|item| !item.options.is_empty()) {
            table.heading_row(item.head.id.as_str());
            for one in &item.options {
                let key = if one.correct { self.text("items-right") } else { String::new() };
                let look = match () {
                    () if one.is_idle() => self.text("items-look-idle"),
                    () if one.misleads() && item.groups.is_some() => self.text("items-look-misleads"),
                    () => String::new(),
                };
                table.row(
                    RowKind::Plain,
                    vec![
                        Cell::text(&one.id),
                        Cell::text(key),
                        Cell::of(CellValue::count(one.count as u64, self.locale.whole(one.count as u64))),
                        Cell::text(percent(Some(one.upper), self.locale)),
                        Cell::text(percent(Some(one.lower), self.locale)),
                        Cell::text(look),
                    ],
                );
            }
        }
        if table.rows.is_empty() { Vec::new() } else { vec![Block::Table(table)] }
    }

    fn indicators(&self) -> Vec<Block> {
        let cases = || self.analysis.items.iter().filter(|item| !item.deviations.is_empty());
        if cases().next().is_none() {
            return Vec::new();
        }
        let at = |share: f64| (share * 100.0).clamp(0.0, 100.0);
        let groups = cases().map(|item| BarGroup {
            heading: item.head.id.clone(),
            bars: item
                .deviations
                .iter()
                .map(|one| Bar {
                    label: one.indicator.clone(),
                    score: match one.near {
                        Some(near) => Measure::new(at(near), percent(Some(near), self.locale)),
                        None => Measure::missing(self.text("items-none")),
                    },
                    ..Bar::default()
                })
                .collect(),
        });
        let mut body = vec![Block::paragraph(self.text("items-indicators-about"))];
        body.extend(self.drawn("items-agreement", groups.collect()));
        let numbers = |key: &str| Column::numbers(self.text(key));
        let columns = vec![
            Column::words(self.text("items-col-indicator")),
            numbers("items-col-rated"),
            numbers("items-col-deviation"),
            numbers("items-col-bias"),
            numbers("items-col-exact"),
            numbers("items-col-near"),
        ];
        let mut table = Table::new(self.text("items-indicators-table"), columns);
        for item in cases() {
            table.heading_row(item.head.id.as_str());
            for one in &item.deviations {
                table.row(
                    RowKind::Plain,
                    vec![
                        Cell::text(&one.indicator),
                        Cell::of(CellValue::count(one.rated as u64, self.locale.whole(one.rated as u64))),
                        Cell::text(number(one.mean, 2, self.locale)),
                        Cell::text(number(one.bias, 2, self.locale)),
                        Cell::text(percent(one.exact, self.locale)),
                        Cell::text(percent(one.near, self.locale)),
                    ],
                );
            }
        }
        body.push(Block::Table(table));
        body
    }
}
