//! From the names of the columns to the layout: what is read, what is passed over, what is missing.

use std::collections::HashMap;

use super::finding::SHOWN;
use super::head::Head;
use super::layout::{Field, Layout, Shape};
use super::vocabulary::Vocabulary;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, did_you_mean};
use crate::load::columns::{Column, after_hyphen, known, last_part, note_of, time_of};
use crate::model::tally::RETURNS_OF;

/// More columns than the widest spreadsheet has are no questionnaire.
const COLUMNS: usize = 16_384;

/// Plans the reading. `None` if the table cannot be read; `diags` then says why.
pub(super) fn plan(
    file: &str,
    head: Head,
    vocabulary: Option<&Vocabulary>,
    organisations: bool,
    diags: &mut Diagnostics,
) -> Option<Layout> {
    let mut planner = Planner { file, vocabulary, organisations, diags, wrong: false, unknown: 0 };
    let layout = planner.plan(head);
    (!planner.wrong).then_some(layout)
}

struct Planner<'a> {
    file: &'a str,
    vocabulary: Option<&'a Vocabulary>,
    organisations: bool,
    diags: &'a mut Diagnostics,
    wrong: bool,
    unknown: usize,
}

impl Planner<'_> {
    fn plan(&mut self, head: Head) -> Layout {
        let names = head.names.clone();
        let mut layout = Layout::new(head, Shape::Wide);
        if names.len() > COLUMNS {
            let message = format!("the header has {} columns, more than {COLUMNS}", names.len());
            self.wrong(&layout, 0, message, "is this a table of returns?");
            return layout;
        }
        let kinds: Vec<Option<Column>> = names.iter().map(|name| self.kind(name)).collect();
        let long = kinds.contains(&Some(Column::Indicator));
        if long {
            layout.shape = Shape::Long;
        }
        let mut indicators = HashMap::new();
        for (column, (name, kind)) in names.iter().zip(kinds).enumerate() {
            let twice = match (kind.and_then(|kind| self.field(kind, long)), kind) {
                (Some(field), _) => layout.set(field, column).err(),
                (None, None | Some(Column::Indicator | Column::Answer)) => {
                    self.indicator(&layout, column).and_then(|id| {
                        layout.add(id.to_owned(), column);
                        indicators.insert(id, column)
                    })
                }
                (None, Some(_)) => None,
            };
            if let Some(first) = twice {
                let (first, second) = (first + 1, column + 1);
                let message =
                    format!("columns {first} and {second} of the header are both `{}`", last_part(name));
                self.wrong(&layout, column, message, "leave one of the two out, or give it its own name");
            }
        }
        self.say_how_many_are_unknown();
        self.say_what_is_missing(&layout);
        if !self.wrong && !long {
            self.say_what_is_not_asked_here(&indicators);
        }
        layout
    }

    /// What a column is by its name, unless the framework has an indicator of that name.
    fn kind(&self, name: &str) -> Option<Column> {
        let is_indicator = || self.vocabulary.is_some_and(|v| v.indicators.contains_key(last_part(name)));
        known(name).filter(|kind| *kind != Column::Metadata || !is_indicator())
    }

    fn field(&self, kind: Column, long: bool) -> Option<Field> {
        match kind {
            Column::Respondent => Some(Field::Respondent),
            Column::Constituency => Some(Field::Constituency),
            Column::Organisation if self.organisations => Some(Field::Organisation),
            Column::Indicator if long => Some(Field::Indicator),
            Column::Answer if long => Some(Field::Answer),
            _ => None,
        }
    }

    /// The indicator that a column without other meaning holds. A warning if it holds none.
    fn indicator(&mut self, layout: &Layout, column: usize) -> Option<String> {
        let name = layout.head.names.get(column)?;
        let id = last_part(name);
        let found = match (layout.shape, self.vocabulary) {
            (Shape::Long, _) => None,
            (Shape::Wide, Some(vocabulary)) => {
                let of_framework = |id: &&str| vocabulary.indicators.contains_key(*id);
                let find =
                    |id| Some(id).filter(of_framework).or_else(|| after_hyphen(id).filter(of_framework));
                let belongs_to = note_of(id).map(|(id, _)| id).or_else(|| time_of(id));
                if belongs_to.and_then(find).is_some() {
                    return None;
                }
                find(id)
            }
            (Shape::Wide, None) => {
                let is_column = |id: &str| layout.head.names.iter().any(|other| last_part(other) == id);
                if note_of(id).is_some() || time_of(id).is_some_and(is_column) {
                    return None;
                }
                Some(id).filter(|id| !id.is_empty() && *id != RETURNS_OF && known(id).is_none())
            }
        };
        if found.is_none() {
            self.unknown_column(layout, column, id);
        }
        found.map(str::to_owned)
    }

    fn unknown_column(&mut self, layout: &Layout, column: usize, id: &str) {
        self.unknown += 1;
        if self.unknown > SHOWN {
            return;
        }
        let message = match layout.name(Some(column)) {
            "" => format!("column {} has no name and is not read", column + 1),
            name => format!("column `{name}` is not known and is not read"),
        };
        let candidates = self.vocabulary.into_iter().flat_map(|v| v.indicators.keys().map(String::as_str));
        let help = did_you_mean(id, candidates);
        let place = self.cell(layout, column);
        self.diags.push(Diagnostic::warning(Code::UnknownColumn, place, message).maybe_help(help));
    }

    fn say_how_many_are_unknown(&mut self) {
        if let more @ 1.. = self.unknown.saturating_sub(SHOWN) {
            let message = format!("{more} more columns are not known and not read");
            self.diags.push(Diagnostic::warning(Code::UnknownColumn, Place::file(self.file), message));
        }
    }

    fn say_what_is_missing(&mut self, layout: &Layout) {
        let names = &layout.head.names;
        let answer = (layout.shape == Shape::Long).then_some((Field::Answer, "answer"));
        let always = [(Field::Respondent, "respondent"), (Field::Constituency, "constituency")];
        for (field, name) in always.into_iter().chain(answer) {
            if layout.column_of(field).is_none() {
                let more = if names.len() > 8 { ", ..." } else { "" };
                let shown: Vec<&str> = names.iter().map(String::as_str).take(8).collect();
                let message =
                    format!("the header has no column `{name}`; it has: {}{more}", shown.join(", "));
                let help = match names.len() {
                    1 => "cells are separated by comma, semicolon or tab",
                    _ => "add the column, or rename the one that holds it",
                };
                self.wrong(layout, 0, message, help);
            }
        }
        if layout.shape == Shape::Wide && layout.indicators.is_empty() && !self.wrong {
            let help = "a wide table has a column for each indicator, a long one the columns `indicator` and `answer`";
            self.wrong(layout, 0, "no column of the header is an indicator".to_owned(), help);
        }
    }

    /// One warning for the indicators of the framework that a wide table leaves out.
    fn say_what_is_not_asked_here(&mut self, columns: &HashMap<String, usize>) {
        let all = self.vocabulary.into_iter().flat_map(|v| v.indicators.keys());
        let missing: Vec<&str> = all.filter(|id| !columns.contains_key(*id)).map(String::as_str).collect();
        if missing.is_empty() {
            return;
        }
        let more = if missing.len() > 8 { ", ..." } else { "" };
        let shown = missing[..missing.len().min(8)].join(", ");
        let message = format!("the table has no column for: {shown}{more} ({} in all)", missing.len());
        self.diags.push(
            Diagnostic::warning(Code::MissingColumn, Place::file(self.file), message)
                .help("whoever is asked these and stands in this table counts as not having answered"),
        );
    }

    fn wrong(&mut self, layout: &Layout, column: usize, message: String, help: &str) {
        self.wrong = true;
        let place = self.cell(layout, column);
        self.diags.push(Diagnostic::error(Code::CsvHeader, place, message).help(help));
    }

    fn cell(&self, layout: &Layout, column: usize) -> Place {
        let row = layout.head.row as usize;
        Place::Cell { file: self.file.into(), sheet: None, row, column: layout.name(Some(column)).to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn planned(names: &str, vocabulary: Option<&[&str]>) -> (Option<Layout>, Vec<String>) {
        let names = names.split(',').map(str::to_owned).collect();
        let head = Head { delimiter: b',', names, row: 1, lines: 1 };
        let vocabulary = vocabulary.map(|ids| Vocabulary {
            constituencies: vec!["ministry".to_owned()],
            indicators: ids.iter().map(|id| ((*id).to_owned(), Vec::new())).collect(),
        });
        let mut diags = Diagnostics::new();
        let layout = plan("f.csv", head, vocabulary.as_ref(), true, &mut diags);
        (layout, diags.iter().map(|d| format!("{} {}", d.code.as_str(), d.message)).collect())
    }

    #[test]
    fn which_columns_are_indicators() {
        let ids: &[&str] = &["A1", "B2", "end"];
        type Case = (&'static str, &'static str, Option<&'static [&'static str]>, &'static [&'static str]);
        #[rustfmt::skip]
        let cases: [Case; 9] = [
            // name                    header                                             framework  indicators
            ("anything else",          "respondent,constituency,A1,x y",                  None,      &["A1", "x y"]),
            ("aliases",                "respondent_id,group,q01",                         None,      &["q01"]),
            ("metadata",               "id,start,_uuid,respondent,constituency,A1,meta/instanceID,KEY", None, &["A1"]),
            ("notes",                  "respondent,constituency,A1,A1_comment,A1_reason", None,      &["A1"]),
            ("LimeSurvey's times",     "respondent,constituency,A1,A1Time,groupTime7,xTime", None,   &["A1", "xTime"]),
            ("Kobo's groups",          "g/respondent,g/constituency,g/h/A1",              None,      &["A1"]),
            ("of the framework",       "respondent,constituency,A1,B2_comment,g/B2",      Some(ids), &["A1", "B2"]),
            ("ODK's groups",           "respondent,constituency,g-A1,g-A1_reason",        Some(ids), &["A1"]),
            ("named like metadata",    "respondent,constituency,end,start",               Some(ids), &["end"]),
        ];
        for (name, header, framework, expected) in cases {
            let (layout, messages) = planned(header, framework);
            let found: Vec<String> = layout.unwrap().indicators.into_iter().map(|(id, _)| id).collect();
            assert_eq!(found, expected, "{name}");
            let missing = messages.iter().filter(|message| !message.starts_with("load/missing-column"));
            assert_eq!(missing.count(), 0, "{name}: {messages:?}");
        }
    }

    #[test]
    fn neighbours_are_read_together() {
        let (layout, _) = planned("respondent,A1,B2,constituency,A1_reason,C3", None);
        let layout = layout.unwrap();
        assert_eq!(layout.answers, [1..3, 5..6]);
        assert_eq!(layout.column_of(Field::Constituency), Some(3));
        assert_eq!(layout.column_of(Field::Organisation), None);
    }

    #[test]
    fn what_is_wrong_with_a_header() {
        let ids: &[&str] = &["T01P1", "T01P2"];
        type Case =
            (&'static str, &'static str, Option<&'static [&'static str]>, bool, &'static [&'static str]);
        #[rustfmt::skip]
        let cases: [Case; 10] = [
            ("no respondent",       "constituency,A1",                      None, false, &["load/csv-header the header has no column `respondent`; it has: constituency, A1"]),
            ("long, no answer",     "respondent,constituency,indicator",    None, false, &["load/csv-header the header has no column `answer`; it has: respondent, constituency, indicator"]),
            ("one column",          "a|b",                                  None, false, &["load/csv-header the header has no column `respondent`; it has: a|b",
                                                                                           "load/csv-header the header has no column `constituency`; it has: a|b"]),
            ("no indicator",        "respondent,constituency,start",        None, false, &["load/csv-header no column of the header is an indicator"]),
            ("an indicator twice",  "respondent,constituency,A1,g/A1",      None, false, &["load/csv-header columns 3 and 4 of the header are both `A1`"]),
            ("two constituencies",  "respondent,constituency,group,A1",     None, false, &["load/csv-header columns 2 and 3 of the header are both `group`"]),
            ("no name",             "respondent,constituency,A1,",          None, true,  &["load/unknown-column column 4 has no name and is not read"]),
            ("a star",              "respondent,constituency,A1,*",         None, true,  &["load/unknown-column column `*` is not known and is not read"]),
            ("not of the framework","respondent,constituency,T01P1,T01P9",  Some(ids), true, &["load/unknown-column column `T01P9` is not known and is not read",
                                                                                                  "load/missing-column the table has no column for: T01P2 (1 in all)"]),
            ("long, and one more",  "respondent,constituency,indicator,answer,x", None, true, &["load/unknown-column column `x` is not known and is not read"]),
        ];
        for (name, header, framework, readable, expected) in cases {
            let (layout, messages) = planned(header, framework);
            assert_eq!(layout.is_some(), readable, "{name}");
            assert_eq!(messages, expected, "{name}");
        }
    }

    #[test]
    fn of_many_unknown_columns_fifty_are_named() {
        let header: Vec<String> = (0..60).map(|i| format!("x{i}")).collect();
        let (_, messages) =
            planned(&format!("respondent,constituency,A1,{}", header.join(",")), Some(&["A1"]));
        assert_eq!(messages.len(), 51);
        assert_eq!(messages[50], "load/unknown-column 10 more columns are not known and not read");
    }
}
