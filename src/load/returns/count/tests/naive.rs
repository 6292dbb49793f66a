//! The same counts the plain way: all records in memory, read by the `csv` crate.

use std::collections::BTreeMap;

use crate::load::returns::count::Options;
use crate::load::returns::lexicon::as_it_stands;
use crate::model::tally::{RETURNS, RETURNS_OF, Tally, TallyKey, block_of};

/// A table as the `csv` crate sees it. Missing cells are empty, blank records and those with too many cells are
/// left out.
pub(super) struct Table {
    header: Vec<String>,
    records: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn read(file: &[u8], delimiter: u8) -> Self {
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .has_headers(false)
            .delimiter(delimiter)
            .from_reader(file);
        let text = |cell: &[u8]| String::from_utf8(cell.to_vec()).unwrap().trim().to_owned();
        let mut records: Vec<Vec<String>> =
            reader.byte_records().map(|record| record.unwrap().iter().map(text).collect()).collect();
        let header = records.remove(0);
        records.retain(|record| {
            record.iter().any(|cell| !cell.is_empty())
                && record.iter().skip(header.len()).all(String::is_empty)
        });
        records.iter_mut().for_each(|record| record.resize(header.len(), String::new()));
        Self { header, records }
    }

    fn cell<'t>(&self, record: &'t [String], name: &str) -> &'t str {
        self.header.iter().position(|other| other == name).map_or("", |column| record[column].as_str())
    }

    /// Does the record name a respondent and a constituency that there is?
    fn is_somebody(&self, record: &[String], options: &Options<'_>) -> bool {
        let constituency = self.cell(record, "constituency");
        !self.cell(record, "respondent").is_empty()
            && !constituency.is_empty()
            && options.lexicon.is_none_or(|lexicon| lexicon.constituency(constituency).is_some())
    }

    fn code(indicator: &str, cell: &str, options: &Options<'_>) -> Option<String> {
        let Some(lexicon) = options.lexicon else { return Some(as_it_stands(cell).into_owned()) };
        let position = lexicon.indicator(indicator)?;
        Some(lexicon.code(position, lexicon.answer(position, cell)?).to_owned())
    }

    fn key(&self, record: &[String], options: &Options<'_>) -> TallyKey {
        let (constituency, respondent) = (self.cell(record, "constituency"), self.cell(record, "respondent"));
        TallyKey {
            constituency: constituency.into(),
            organisation: if options.organisations { self.cell(record, "organisation") } else { "" }.into(),
            block: options.blocks.then(|| block_of(constituency.as_bytes(), respondent.as_bytes())),
            indicator: RETURNS_OF.into(),
            answer: RETURNS.into(),
        }
    }

    /// A wide table, every column called `q...` being an indicator.
    pub(super) fn wide(&self, options: &Options<'_>) -> Tally {
        let mut tally = Tally::default();
        for record in self.records.iter().filter(|record| self.is_somebody(record, options)) {
            let key = self.key(record, options);
            let answers = self.header.iter().zip(record);
            for (indicator, cell) in answers.filter(|(name, _)| name.starts_with('q') && !name.contains('_'))
            {
                if let Some(answer) = Self::code(indicator, cell, options) {
                    let (indicator, answer) = (indicator.as_str().into(), answer.into());
                    tally.add(TallyKey { indicator, answer, ..key.clone() }, 1);
                }
            }
            tally.add(key, 1);
        }
        tally
    }

    /// A long table, its rows in any order. In neighbouring rows of one respondent each indicator counts once;
    /// a blank is not counted, since it follows from the returns.
    pub(super) fn long(&self, options: &Options<'_>) -> Tally {
        let mut tally = Tally::default();
        let who = |record: &[String]| {
            (self.cell(record, "constituency").to_owned(), self.cell(record, "respondent").to_owned())
        };
        let records: Vec<&Vec<String>> =
            self.records.iter().filter(|record| self.is_somebody(record, options)).collect();
        let mut people: BTreeMap<(String, String), TallyKey> = BTreeMap::new();
        for record in &records {
            let key = people
                .entry(who(record))
                .or_insert_with(|| TallyKey { organisation: "".into(), ..self.key(record, options) });
            if key.organisation.is_empty() && options.organisations {
                key.organisation = self.cell(record, "organisation").into();
            }
        }
        people.values().for_each(|key| tally.add(key.clone(), 1));
        for run in records.chunk_by(|a, b| who(a) == who(b)) {
            let mut answers: BTreeMap<&str, String> = BTreeMap::new();
            for record in run {
                let indicator = self.cell(record, "indicator");
                let Some(answer) = Self::code(indicator, self.cell(record, "answer"), options) else {
                    continue;
                };
                if answer != "blank" && !indicator.is_empty() {
                    answers.entry(indicator).or_insert(answer);
                }
            }
            for (indicator, answer) in answers {
                let key = people[&who(run[0])].clone();
                tally.add(TallyKey { indicator: indicator.into(), answer: answer.into(), ..key }, 1);
            }
        }
        tally
    }
}
