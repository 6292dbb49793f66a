//! Tables of returns, made from choices: people who answer, columns, rows.

use std::collections::{BTreeMap, BTreeSet};

use super::both::Known;
use super::choices::Choices;
use super::framework::{INDICATORS, SIDES, points};
use super::habits::Habits;
use super::names::{Column, System, name, spelled};
use super::paper::{self, Encoding};

/// A file, with what is known of it.
#[derive(Debug)]
pub(crate) struct Generated {
    pub(crate) bytes: Vec<u8>,
    pub(crate) known: Known,
    pub(crate) habits: Habits,
}

/// Makes a file from choices.
pub(crate) fn generate(numbers: &[u16]) -> Generated {
    let mut choices = Choices::new(numbers);
    let mut habits = Habits::default();
    let long = choices.one_in(2);
    // What is wrong stands in one file of three, so that the others are read to their end.
    let faulty = choices.one_in(3);
    let encoding = paper::encoding(&mut choices);
    let narrow = encoding == Encoding::Windows1252;
    let mut maker = Maker { choices: &mut choices, habits: &mut habits, faulty, long, narrow, lime: false };
    let (columns, heading) = maker.columns();
    let people = maker.people();
    let (rows, known) = if long { maker.long(&columns, &people) } else { maker.wide(&columns, &people) };
    let bytes = paper::write(&heading, &rows, encoding, faulty, &mut choices, &mut habits);
    habits.note(if long { "long" } else { "wide" });
    Generated { bytes, known, habits }
}

struct Person {
    side: usize,
    id: String,
    organisation: &'static str,
}

struct Maker<'m, 'c> {
    choices: &'m mut Choices<'c>,
    habits: &'m mut Habits,
    faulty: bool,
    long: bool,
    /// Nothing stands in it that Windows-1252 does not have.
    narrow: bool,
    /// The table of a survey of LimeSurvey's.
    lime: bool,
}

const OTHERS: [&str; 12] = [
    "start",
    "_id",
    "meta/instanceID",
    "KEY",
    "deviceid",
    "groupTime7",
    "T01P1Time",
    "wishes",
    "Anything else, please",
    "T09P9",
    "",
    "g/today",
];
const NOTES: [&str; 3] = ["reason", "comment", "evidence"];

impl Maker<'_, '_> {
    fn spelled(&mut self, name: &str) -> String {
        spelled(name, self.narrow, self.choices, self.habits)
    }

    fn wrong(&mut self, n: usize, habit: &'static str) -> bool {
        let is_so = self.faulty && self.choices.one_in(n);
        self.habits.note_if(is_so, habit);
        is_so
    }

    /// The columns with their names.
    fn columns(&mut self) -> (Vec<Column>, Vec<String>) {
        let system = self.choices.of(&[
            System::Plain,
            System::Plain,
            System::Plain,
            System::Kobo,
            System::Odk,
            System::LimeSurvey,
            System::Brackets,
        ]);
        self.lime = system == System::LimeSurvey && self.choices.one_in(2);
        let mut columns = vec![Column::Respondent, Column::Constituency];
        if self.choices.one_in(2) {
            columns.push(Column::Organisation);
        }
        let about = [Column::Role, Column::Language, Column::AnsweredOn, Column::Capacity, Column::Consent];
        columns.extend(about.into_iter().filter(|_| self.choices.one_in(6)));
        if self.long {
            columns.extend([Column::Indicator, Column::LongAnswer]);
            columns.extend(NOTES.into_iter().filter(|_| self.choices.one_in(2)).map(Column::LongNote));
        } else {
            for i in 0..INDICATORS.len() {
                if !self.choices.one_in(5) {
                    columns.push(Column::Answer(i));
                }
                let beside = self.choices.one_in(2);
                columns.extend(
                    NOTES
                        .into_iter()
                        .filter(|_| beside && !self.choices.one_in(2))
                        .map(|note| Column::Note(i, note)),
                );
            }
        }
        if self.lime {
            columns.extend([Column::Submitted, Column::Other("lastpage"), Column::Other("startlanguage")]);
        }
        self.foreign_columns(&mut columns);
        if self.choices.one_in(6) {
            self.choices.shuffle(&mut columns);
            self.habits.note("columns in another order");
        }
        if self.wrong(12, "two columns of one meaning") {
            columns.push(columns[self.choices.below(columns.len())]);
        }
        if self.wrong(20, "a column that is missing") {
            columns.remove(self.choices.below(columns.len()));
        }
        self.habits.note(match system {
            System::Plain => "plain names",
            System::Kobo => "Kobo groups",
            System::Odk => "ODK groups",
            System::LimeSurvey if self.lime => "LimeSurvey with submitdate",
            System::LimeSurvey => "LimeSurvey names",
            System::Brackets => "[id] headings",
        });
        let names = columns.iter().map(|column| {
            let system = if self.choices.one_in(12) { System::Plain } else { system };
            name(*column, system, self.narrow, self.choices)
        });
        let names = names.collect();
        (columns, names)
    }

    /// Columns of survey systems and of nobody.
    fn foreign_columns(&mut self, columns: &mut Vec<Column>) {
        if self.choices.one_in(8) {
            columns.push(Column::Review);
            self.habits.note("review column");
        }
        if self.choices.one_in(8) {
            let (question, choices) = self.choices.of(&[
                ("multi", ["multi/a", "multi/T01P2"]),
                ("g/multi", ["g/multi/T01P1", "g/multi/T01P2_comment"]),
            ]);
            columns.extend([Column::Other(question), Column::Choice(choices[0]), Column::Choice(choices[1])]);
            self.habits.note("select-multiple");
        }
        while self.choices.one_in(3) {
            let other = self.choices.of(&OTHERS);
            columns.push(Column::Other(other));
            self.habits.note(match other {
                "" => "unnamed column",
                "wishes" | "Anything else, please" | "T09P9" => "unknown column",
                _ => "metadata column",
            });
            if self.choices.one_in(4) {
                columns.push(Column::Other(other));
                self.habits.note("columns twice that nobody reads");
            }
        }
    }

    fn people(&mut self) -> Vec<Person> {
        const IDS: [&str; 8] = ["W1", "Zoë", "O'Brien", "Jane Doe", "7", "Thérèse-Marie", "a;b,c", "M-2"];
        const ORGANISATIONS: [&str; 4] = ["", "Union", "Fédération de l'Est", "Congress, \"North\""];
        let counting = self.choices.one_in(10);
        let count = if counting { 10 } else { 1 + self.choices.below(6) };
        self.habits.note_if(counting, "ids that count up");
        let people = (0..count).map(|n| Person {
            side: self.choices.below(3),
            id: if counting {
                format!("P{}", n + 1)
            } else {
                IDS[(n + self.choices.below(3)) % IDS.len()].to_owned()
            },
            organisation: self.choices.of(&ORGANISATIONS),
        });
        people.collect()
    }

    /// The cell of what a row says of its respondent.
    fn about(&mut self, column: Column, person: &Person) -> String {
        match column {
            Column::Respondent if self.wrong(30, "no respondent") => String::new(),
            Column::Respondent => self.spelled(&person.id),
            Column::Constituency if self.wrong(20, "unknown constituency") => {
                self.choices.of(&["workers'", "wrokers", "Somebody", "", "Élus"]).to_owned()
            }
            Column::Constituency => {
                let title = self.choices.of(&SIDES[person.side]);
                self.habits.note_if(title != SIDES[person.side][0], "constituencies by their titles");
                self.spelled(title)
            }
            Column::Organisation if self.choices.one_in(12) => {
                self.habits.note("signs for no organisation");
                self.choices.of(&["NA", "-", "n/a", "null", "."]).to_owned()
            }
            Column::Organisation => self.spelled(person.organisation),
            Column::Role => self.choices.of(&["", "Head of unit", "Déléguée", "NA"]).to_owned(),
            Column::Language => self.choices.of(&["en", "fr", ""]).to_owned(),
            Column::AnsweredOn => "2026-11-20".to_owned(),
            Column::Capacity if self.wrong(10, "bad capacity") => "perhaps".to_owned(),
            Column::Capacity => self.choices.of(&["", "individual", "Organisation"]).to_owned(),
            Column::Consent if self.wrong(10, "bad consent") => "perhaps".to_owned(),
            Column::Consent => self.choices.of(&["", "yes", "no"]).to_owned(),
            Column::Submitted => {
                self.choices.of(&["2026-11-20 10:00:00", "2026-11-21 11:00:00", ""]).to_owned()
            }
            Column::Review => self.review(),
            Column::Choice(_) => self.choices.of(&["0", "1"]).to_owned(),
            Column::Other(_) => self.choices.of(&["", "x", "1", "été"]).to_owned(),
            Column::Answer(_)
            | Column::Note(..)
            | Column::Indicator
            | Column::LongAnswer
            | Column::LongNote(_) => String::new(),
        }
    }

    fn review(&mut self) -> String {
        let state = self.choices.of(&[
            "",
            "approved",
            "",
            "Approved",
            "hasIssues",
            "on hold",
            "rejected",
            "Not Approved",
        ]);
        self.habits.note_if(["hasIssues", "on hold"].contains(&state), "held for review");
        self.habits.note_if(["rejected", "Not Approved"].contains(&state), "not approved");
        state.to_owned()
    }

    /// An answer to an indicator; `reason` says whether there is room for a reason beside it.
    fn answer(&mut self, indicator: usize, reason: bool) -> (String, bool) {
        if self.wrong(15, "off-scale answers") {
            return (self.choices.of(&["9", "maybe", "1.5", "Peut-être", "4.0", "0 1"]).to_owned(), false);
        }
        let points = points(indicator);
        let words = points[self.choices.below(points.len())];
        match self.choices.below(12) {
            0..=4 => (words[0].to_owned(), false),
            5 if words[0].bytes().all(|b| b.is_ascii_digit()) => {
                self.habits.note("codes with decimals");
                (words[0].to_owned() + self.choices.of(&[".0", ",0", ".00"]), false)
            }
            5 | 6 => {
                let word = self.choices.of(words);
                self.habits.note(match words.iter().position(|other| *other == word) {
                    Some(0) => "codes",
                    Some(1) => "labels",
                    Some(2) => "labels in French",
                    _ => "anchors",
                });
                (self.spelled(word), false)
            }
            7 | 8 => {
                let (word, habit) = self.choices.of(&[
                    ("", "blanks"),
                    (" ", "blanks"),
                    ("blank", "words for no answer"),
                    ("Sans réponse", "words for no answer"),
                ]);
                self.habits.note(habit);
                (word.to_owned(), false)
            }
            9 => {
                let word = self.choices.of(&[
                    "dk",
                    "nc",
                    "DK",
                    "don’t know",
                    "Ne sait pas",
                    "unknown",
                    "Inconnu",
                    "non consulté",
                ]);
                self.habits.note("states");
                (self.spelled(word), false)
            }
            10 if reason || self.faulty => {
                let word = self.choices.of(&[
                    "na",
                    "NA",
                    "N/A",
                    "n/a",
                    "-",
                    "–",
                    "null",
                    ".",
                    "Sans objet",
                    "not applicable",
                ]);
                let given = reason && !(self.faulty && self.choices.one_in(3));
                self.habits.note(if given { "na with a reason" } else { "na without a reason" });
                (word.to_owned(), given)
            }
            11 if self.lime => {
                self.habits.note("N/A of LimeSurvey");
                ("N/A".to_owned(), false)
            }
            _ => (words[0].to_owned(), false),
        }
    }

    fn note(&mut self, kind: &str, given: bool) -> String {
        match kind {
            "reason" if given => {
                self.choices.of(&["No such law", "Pas de loi à ce sujet", "ça n'existe pas"]).to_owned()
            }
            "reason" => self.choices.of(&["", "NA", "-"]).to_owned(),
            _ => self.choices.of(&["", "", "Yes, \"now\"", "two\nlines", "NA", "d’après la loi"]).to_owned(),
        }
    }

    fn known(&mut self) -> Known {
        let known = Known {
            long: self.long,
            reasons_optional: self.choices.one_in(8),
            ids_checked: self.choices.one_in(8),
            threads: if self.choices.one_in(8) { 3 } else { 1 },
            ..Known::default()
        };
        self.habits.note_if(known.reasons_optional, "reasons optional");
        known
    }

    fn wide(&mut self, columns: &[Column], people: &[Person]) -> (Vec<Vec<String>>, Known) {
        let mut known = self.known();
        let mut rows = Vec::new();
        let mut met = BTreeSet::new();
        for person in people {
            known.twice |= !met.insert((person.side, &person.id));
            let again = self.choices.one_in(20);
            known.twice |= again;
            for _ in 0..=usize::from(again) {
                let mut row: Vec<String> = columns.iter().map(|column| self.about(*column, person)).collect();
                for i in 0..INDICATORS.len() {
                    let at = |wanted| columns.iter().position(|column| *column == wanted);
                    let (answer, given) = self.answer(i, at(Column::Note(i, "reason")).is_some());
                    if let Some(at) = at(Column::Answer(i)) {
                        row[at] = answer;
                    }
                    for note in NOTES {
                        if let Some(at) = at(Column::Note(i, note)) {
                            row[at] = self.note(note, given);
                        }
                    }
                }
                rows.push(row);
            }
        }
        self.habits.note_if(known.twice, "a respondent in two rows of a wide table");
        (rows, known)
    }

    fn long(&mut self, columns: &[Column], people: &[Person]) -> (Vec<Vec<String>>, Known) {
        let mut known = self.known();
        known.words = columns.iter().any(|column| matches!(column, Column::LongNote(_)));
        // Person, indicator and row.
        let mut rows: Vec<(usize, usize, Vec<String>)> = Vec::new();
        let dragged = people.len() >= 10 && !self.choices.one_in(2);
        for (p, person) in people.iter().enumerate() {
            let late = self.choices.one_in(5);
            let indicators = if dragged { p % 4..p % 4 + 1 } else { 0..INDICATORS.len() };
            for i in indicators {
                if !dragged && self.choices.one_in(5) {
                    continue;
                }
                let mut row = self.long_row(columns, person, i);
                if late && i < 2 {
                    clear(&mut row, columns, Column::Organisation);
                    self.habits.note("organisations named late");
                }
                if self.wrong(20, "contradicting organisations") {
                    set(&mut row, columns, Column::Organisation, "Other");
                }
                rows.push((p, i, row.clone()));
                if self.choices.one_in(20) {
                    rows.push((p, i, row));
                    self.habits.note("repeated answers");
                } else if self.wrong(15, "a second answer") {
                    let row = self.long_row(columns, person, i);
                    rows.push((p, i, row));
                }
            }
        }
        match self.choices.below(5) {
            3 => {
                rows.sort_by_key(|(_, i, _)| *i);
                self.habits.note("sorted by indicator");
            }
            4 => {
                self.choices.shuffle(&mut rows);
                self.habits.note("shuffled");
            }
            _ => self.habits.note("sorted by respondent"),
        }
        let mut last = None;
        let mut met: BTreeMap<(usize, &str), ()> = BTreeMap::new();
        for (p, ..) in &rows {
            let who = (people[*p].side, people[*p].id.as_str());
            known.apart |= met.insert(who, ()).is_some() && last != Some(who);
            last = Some(who);
        }
        (rows.into_iter().map(|(.., row)| row).collect(), known)
    }

    fn long_row(&mut self, columns: &[Column], person: &Person, indicator: usize) -> Vec<String> {
        let reason = columns.contains(&Column::LongNote("reason"));
        let (answer, given) = self.answer(indicator, reason);
        let columns = columns.to_vec();
        let cells = columns.into_iter().map(|column| match column {
            Column::Indicator if self.wrong(20, "unknown indicators") => {
                self.choices.of(&["T09P9", "T01P11", "", "Été"]).to_owned()
            }
            Column::Indicator => self.spelled(INDICATORS[indicator]),
            Column::LongAnswer => answer.clone(),
            Column::LongNote(note) => self.note(note, given),
            column => self.about(column, person),
        });
        cells.collect()
    }
}

fn set(row: &mut [String], columns: &[Column], column: Column, text: &str) {
    for (cell, _) in row.iter_mut().zip(columns).filter(|(_, other)| **other == column) {
        text.clone_into(cell);
    }
}

fn clear(row: &mut [String], columns: &[Column], column: Column) {
    set(row, columns, column, "");
}
