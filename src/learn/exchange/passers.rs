//! Those who passed, as a spreadsheet that a platform which issues certificates takes in.
//!
//! They come from a class, or from the class results that the program wrote of one. Who did not pass is not in it.

use std::collections::BTreeMap;

use crate::document::csv::Csv;
use crate::learn::class::{BadTable, Member, Roster, Table, word};
use crate::learn::grade::Verdict;
use crate::model::course::training::Training;
use crate::model::day::Day;
use crate::model::name::fold;

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

impl Passer {
    /// A learner of a class, if the course is passed.
    pub fn of(training: &Training, member: &Member) -> Option<Self> {
        let grade = member.grade.as_ref().ok()?;
        let passed = member.decision(training)?.verdict == Verdict::Passed;
        passed.then(|| Self {
            name: member.name().to_owned(),
            grade: grade.share.percent_cut(),
            hours: (member.hours.counted(training.pass.rule) / 3600).to_string(),
        })
    }
}

/// Those who passed among the class results that the program wrote, and how many others there are.
///
/// # Errors
/// What is wrong with the table.
pub fn of_results(bytes: &[u8]) -> Result<(Vec<Passer>, usize), BadTable> {
    let table = Table::read(bytes)?;
    let [learner, verdict, grade] = ["learner", "verdict", "grade_percent"].map(|name| table.column(name));
    let seconds = table.column("hours_counted").unwrap_or(usize::MAX);
    let (mut passers, mut others) = (Vec::new(), 0);
    for [name, verdict, grade, seconds] in table.cells([learner?, verdict?, grade?, seconds]) {
        if verdict != word(Verdict::Passed) {
            others += 1;
            continue;
        }
        let hours = seconds.parse::<u64>().map(|seconds| (seconds / 3600).to_string()).unwrap_or_default();
        passers.push(Passer { name, grade, hours });
    }
    Ok((passers, others))
}

/// What the spreadsheet is made with.
#[derive(Debug)]
pub struct Sheet<'a> {
    /// Headers in place of the usual ones, and of columns beside them.
    pub columns: &'a [(Field, String)],
    /// Who is in the class, with addresses.
    pub roster: &'a Roster,
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
    let mut by_name: BTreeMap<String, &Passer> = BTreeMap::new();
    let tenths = |one: &Passer| one.grade.replace('.', "").parse::<u32>().unwrap_or_default();
    for passer in passers {
        let known = by_name.entry(fold(&passer.name)).or_insert(passer);
        if tenths(passer) > tenths(known) {
            *known = passer;
        }
    }
    let issued = sheet.issued.to_string();
    for passer in by_name.values() {
        let of = |field: &Field| match field {
            Field::Name => passer.name.as_str(),
            Field::Email => sheet.roster.address(&passer.name),
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
