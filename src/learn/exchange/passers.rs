//! Those who passed, as a spreadsheet that a platform which issues certificates takes in.
//!
//! They come from learners' logs, or from the class results that the program wrote. Who did not pass is not in it.

use std::collections::BTreeMap;

use crate::document::csv::Csv;
use crate::learn::grade::{Verdict, decide, grade};
use crate::learn::hours::Hours;
use crate::learn::log::Log;
use crate::learn::record::Record;
use crate::model::course::training::Training;
use crate::model::day::Day;

/// Somebody who passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passer {
    /// Name.
    pub name: String,
    /// The grade in percent with one decimal, cut and not rounded.
    pub grade: String,
    /// Whole hours that count.
    pub hours: String,
}

/// A column of the spreadsheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Name.
    Name,
    /// Address of mail, from a roster.
    Email,
    /// Day of issue.
    Issued,
    /// Grade in percent.
    Grade,
    /// Hours that count.
    Hours,
    /// Title of the course.
    Course,
}

impl Field {
    /// All of them; the first four are always there.
    pub const ALL: [Self; 6] =
        [Self::Name, Self::Email, Self::Issued, Self::Grade, Self::Hours, Self::Course];

    /// Name of the field on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Issued => "issued",
            Self::Grade => "grade",
            Self::Hours => "hours",
            Self::Course => "course",
        }
    }

    /// The usual header, as Accredible has it; none for what is there only where it is asked for.
    fn header(self) -> Option<&'static str> {
        match self {
            Self::Name => Some("Recipient Name"),
            Self::Email => Some("Recipient Email"),
            Self::Issued => Some("Issued on"),
            Self::Grade => Some("Grade"),
            Self::Hours | Self::Course => None,
        }
    }
}

/// The learner of a log, if the course is passed.
pub fn of_log(training: &Training, log: &Log) -> Option<Passer> {
    let record = Record::of(training, &log.entries);
    let grade = grade(training, &record).ok()?;
    let hours = Hours::of(training, &log.entries);
    let passed = decide(&grade, &hours, &training.pass).verdict == Verdict::Passed;
    let tenths = grade.share.permille_cut();
    passed.then(|| Passer {
        name: log.heading.learner.clone(),
        grade: format!("{}.{}", tenths / 10, tenths % 10),
        hours: (hours.counted(training.pass.rule) / 3600).to_string(),
    })
}

/// What is wrong with a table that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadTable {
    /// A line that is no CSV.
    Line(u64),
    /// A column that is missing.
    Column(&'static str),
}

/// Rows of a table, each by the names of its columns in small letters.
fn rows(bytes: &[u8], needed: &[&'static str]) -> Result<Vec<BTreeMap<String, String>>, BadTable> {
    let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    // Spreadsheets where decimals take a comma part cells by a semicolon.
    let separator = if first.contains(&b';') && !first.contains(&b',') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(bytes);
    let line = |error: &csv::Error| BadTable::Line(error.position().map_or(0, csv::Position::line));
    let header: Vec<String> = reader
        .headers()
        .map_err(|error| line(&error))?
        .iter()
        .map(|name| name.trim().to_lowercase())
        .collect();
    if let Some(missing) = needed.iter().find(|name| !header.iter().any(|known| known == *name)) {
        return Err(BadTable::Column(missing));
    }
    let row = |record: csv::StringRecord| {
        header.iter().cloned().zip(record.iter().map(|cell| cell.trim().to_owned())).collect()
    };
    reader.records().map(|record| record.map(row).map_err(|error| line(&error))).collect()
}

/// A cell without the apostrophe that keeps a spreadsheet from taking it for a formula.
fn cell(row: &BTreeMap<String, String>, name: &str) -> String {
    let text = row.get(name).map(String::as_str).unwrap_or_default();
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest.to_owned(),
        _ => text.to_owned(),
    }
}

/// Those who passed among the class results that the program wrote, and how many others there are.
///
/// # Errors
/// What is wrong with the table.
pub fn of_results(bytes: &[u8]) -> Result<(Vec<Passer>, usize), BadTable> {
    let rows = rows(bytes, &["learner", "verdict", "grade_percent"])?;
    let hours = |row: &BTreeMap<String, String>| {
        let seconds = cell(row, "hours_counted").parse::<u64>();
        seconds.map(|seconds| (seconds / 3600).to_string()).unwrap_or_default()
    };
    let passers: Vec<Passer> = rows
        .iter()
        .filter(|row| cell(row, "verdict") == "passed")
        .map(|row| Passer {
            name: cell(row, "learner"),
            grade: cell(row, "grade_percent"),
            hours: hours(row),
        })
        .collect();
    let others = rows.len() - passers.len();
    Ok((passers, others))
}

/// Addresses of mail by name, from a roster with the columns `learner` and `email`.
///
/// # Errors
/// What is wrong with the table.
pub fn addresses(bytes: &[u8]) -> Result<BTreeMap<String, String>, BadTable> {
    let rows = rows(bytes, &["learner", "email"])?;
    Ok(rows.iter().map(|row| (cell(row, "learner"), cell(row, "email"))).collect())
}

/// What the spreadsheet is made with.
#[derive(Debug)]
pub struct Sheet<'a> {
    /// Headers in place of the usual ones, and of columns beside them.
    pub columns: &'a [(Field, String)],
    /// Addresses by name.
    pub addresses: &'a BTreeMap<String, String>,
    /// Day of issue.
    pub issued: Day,
    /// Title of the course.
    pub course: &'a str,
}

/// Writes the spreadsheet, by name: a person once, with the best grade.
pub fn csv(passers: &[Passer], sheet: &Sheet<'_>) -> Vec<u8> {
    let named = |field: Field| sheet.columns.iter().rev().find(|(known, _)| *known == field);
    let columns: Vec<(Field, &str)> = Field::ALL
        .into_iter()
        .filter_map(|field| {
            let header = named(field).map(|(_, header)| header.as_str()).or(field.header());
            header.map(|header| (field, header))
        })
        .collect();
    let headers: Vec<&str> = columns.iter().map(|(_, header)| *header).collect();
    let mut table = Csv::new(&headers);
    let mut by_name: BTreeMap<&str, &Passer> = BTreeMap::new();
    let tenths = |one: &Passer| one.grade.replace('.', "").parse::<u32>().unwrap_or_default();
    for passer in passers {
        let known = by_name.entry(&passer.name).or_insert(passer);
        if tenths(passer) > tenths(known) {
            *known = passer;
        }
    }
    let issued = sheet.issued.to_string();
    for passer in by_name.values() {
        let of = |field: &Field| match field {
            Field::Name => passer.name.as_str(),
            Field::Email => sheet.addresses.get(&passer.name).map_or("", String::as_str),
            Field::Issued => issued.as_str(),
            Field::Grade => passer.grade.as_str(),
            Field::Hours => passer.hours.as_str(),
            Field::Course => sheet.course,
        };
        let row: Vec<&str> = columns.iter().map(|(field, _)| of(field)).collect();
        table.row(&row);
    }
    table.finish()
}
