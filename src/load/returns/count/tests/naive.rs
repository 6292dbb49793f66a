//! The same counts the plain way: all records in memory, read by the `csv` crate.

use std::collections::BTreeMap;

use crate::load::stream::Options;
use crate::load::stream::vocabulary::as_it_stands;
use crate::model::tally::{RETURNS, RETURNS_OF, Tally, TallyKey, block_of};

/// A table as the `csv` crate sees it. Records of another length than the header's are left out.
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
        records.retain(|record| record.len() == header.len());
        Self { header, records }
    }

    fn cell<'t>(&self, record: &'t [String], name: &str) -> &'t str {
        self.header.iter().position(|other| other == name).map_or("", |column| record[column].as_str())
    }

    fn key(&self, record: &[String], options: &Options) -> TallyKey {
        let (constituency, respondent) = (self.cell(record, "constituency"), self.cell(record, "respondent"));
        TallyKey {
            constituency: constituency.to_owned(),
            organisation: if options.organisations {
                self.cell(record, "organisation").to_owned()
            } else {
                String::new()
            },
            block: options.blocks.then(|| block_of(constituency.as_bytes(), respondent.as_bytes())),
            indicator: RETURNS_OF.to_owned(),
            answer: RETURNS.to_owned(),
        }
    }

    /// A wide table, every column called `q...` being an indicator.
    pub(super) fn wide(&self, options: &Options) -> Tally {
        let mut tally = Tally::default();
        for record in &self.records {
            let key = self.key(record, options);
            if options.vocabulary.as_ref().is_some_and(|v| !v.constituencies.contains(&key.constituency)) {
                continue;
            }
            for (indicator, cell) in self
                .header
                .iter()
                .zip(record)
                .filter(|(name, _)| name.starts_with('q') && !name.contains('_'))
            {
                let answer = match &options.vocabulary {
                    Some(vocabulary) => vocabulary.code(indicator, cell).map(str::to_owned),
                    None => Some(as_it_stands(cell).into_owned()),
                };
                if let Some(answer) = answer {
                    tally.add(TallyKey { indicator: indicator.clone(), answer, ..key.clone() }, 1);
                }
            }
            tally.add(key, 1);
        }
        tally
    }

    /// A long table: runs of rows of one respondent, of which each indicator counts once.
    pub(super) fn long(&self, options: &Options) -> Tally {
        let mut tally = Tally::default();
        let who = |record: &Vec<String>| {
            (self.cell(record, "constituency").to_owned(), self.cell(record, "respondent").to_owned())
        };
        for run in self.records.chunk_by(|a, b| who(a) == who(b)) {
            let organisation =
                run.iter().map(|record| self.cell(record, "organisation")).find(|name| !name.is_empty());
            let key = self.key(&run[0], options);
            let organisation = organisation.filter(|_| options.organisations).unwrap_or_default().to_owned();
            let key = TallyKey { organisation, ..key };
            let mut answers: BTreeMap<&str, String> = BTreeMap::new();
            for record in run {
                let answer = as_it_stands(self.cell(record, "answer")).into_owned();
                let entry = answers.entry(self.cell(record, "indicator")).or_insert_with(|| answer.clone());
                if entry == "blank" {
                    *entry = answer;
                }
            }
            for (indicator, answer) in answers {
                tally.add(TallyKey { indicator: indicator.to_owned(), answer, ..key.clone() }, 1);
            }
            tally.add(key, 1);
        }
        tally
    }
}
