//! The findings of one table, in bounded memory: so many of a kind, and the number of the others.
//!
//! Whoever reads a block of a table knows its own rows only: rows count from the start of the block until
//! the blocks are put together in the order of the file.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use super::columns::Columns;
use super::lexicon::Lexicon;
use super::problem::{Gather, Problem, Setting};
use crate::diag::{Code, Diagnostic, Diagnostics, MOST_OF_A_CODE, Place, sentence};

/// So many of one constituency are counted up; fewer could be slips of the hand.
const FEWEST_COUNTED: usize = 3;
/// So many different texts are named where a kind is said in one sentence.
const TEXTS: usize = 3;

/// Something wrong in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::load) struct Finding {
    /// The row, from 0.
    pub(in crate::load) row: u64,
    /// The cell; `None` = the column that belongs to the kind of problem.
    pub(in crate::load) column: Option<usize>,
    /// What.
    pub(in crate::load) problem: Problem,
    /// What it is compared by where it is said once; names in two spellings are one.
    key: Option<String>,
}

impl Finding {
    fn new(row: u64, column: Option<usize>, problem: Problem) -> Self {
        Self { row, column, key: problem.key(), problem }
    }
}

/// All findings of a kind that are said in one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Gathered {
    first: Finding,
    count: u64,
    texts: Vec<String>,
}

/// The findings of a block, or of all blocks up to here.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::load) struct Findings {
    /// So many of a kind are said.
    shown: usize,
    list: Vec<Finding>,
    /// Where in the list stands what is said once.
    said: HashMap<(Code, String), usize>,
    more: BTreeMap<Code, u64>,
    counts: BTreeMap<Code, usize>,
    gathered: BTreeMap<Code, Gathered>,
    /// A row of the table proper was met.
    proper: bool,
    /// What could be notes below the table, if no proper row follows.
    tail: Vec<Finding>,
    tail_rows: u64,
}

impl Default for Findings {
    fn default() -> Self {
        Self::showing(MOST_OF_A_CODE)
    }
}

impl Findings {
    /// None yet; so many of a kind will be said.
    pub(in crate::load) fn showing(shown: usize) -> Self {
        Self {
            shown,
            list: Vec::new(),
            said: HashMap::new(),
            more: BTreeMap::new(),
            counts: BTreeMap::new(),
            gathered: BTreeMap::new(),
            proper: false,
            tail: Vec::new(),
            tail_rows: 0,
        }
    }

    /// Adds one.
    pub(in crate::load) fn push(&mut self, row: u64, column: Option<usize>, problem: Problem) {
        let finding = Finding::new(row, column, problem);
        match finding.problem.gather() {
            Gather::Count => self.gather(finding, 1, &[]),
            Gather::Texts if self.is_said(&finding) => {}
            _ => self.list(finding),
        }
    }

    /// Adds what is wrong with a row that could be a note below the table: it holds no answer.
    pub(in crate::load) fn push_stray(&mut self, row: u64, column: Option<usize>, problem: Problem) {
        self.tail_rows += 1;
        if self.tail.len() < MOST_OF_A_CODE {
            self.tail.push(Finding::new(row, column, problem));
        }
    }

    /// A row of the table proper: what stood above it was no note.
    #[inline]
    pub(in crate::load) fn proper_row(&mut self) {
        self.proper = true;
        if self.tail_rows > 0 {
            self.settle_tail();
        }
    }

    /// Constituencies that a spreadsheet has counted up are one finding, with the first and the last of them.
    fn gather_counted_up(&mut self, lexicon: &Lexicon<'_>) {
        let mut meant: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
        let (counted, others) = std::mem::take(&mut self.list)
            .into_iter()
            .partition::<Vec<_>, _>(|finding| finding.problem.counted_from(lexicon).is_some());
        self.list = others;
        for finding in counted {
            meant.entry(finding.problem.counted_from(lexicon).unwrap_or_default()).or_default().push(finding);
        }
        for (meant, mut those) in meant {
            those.sort_by_key(|finding| finding.row);
            match &those[..] {
                [first, .., last] if those.len() >= FEWEST_COUNTED => {
                    let problem = Problem::counted_up(meant, &first.problem, &last.problem);
                    self.list.push(Finding { problem, ..first.clone() });
                    // What was not listed is more of the same.
                    self.more.remove(&Code::ResponseUnknownConstituency);
                }
                _ => self.list.extend(those),
            }
        }
    }

    /// Was no row met that holds anything?
    pub(in crate::load) fn is_untouched(&self) -> bool {
        !self.proper && self.tail_rows == 0 && self.list.is_empty() && self.gathered.is_empty()
    }

    fn settle_tail(&mut self) {
        self.tail_rows = 0;
        for finding in std::mem::take(&mut self.tail) {
            self.push(finding.row, finding.column, finding.problem);
        }
    }

    /// Adds those of the next block, before which `rows` stand.
    pub(in crate::load) fn append(&mut self, rows: u64, next: Self) {
        if next.proper {
            self.proper_row();
        }
        let shifted = |finding: Finding| Finding {
            row: finding.row + rows,
            problem: finding.problem.shifted(rows),
            ..finding
        };
        for finding in next.list.into_iter().map(shifted) {
            self.push(finding.row, finding.column, finding.problem);
        }
        for (code, more) in next.more {
            *self.more.entry(code).or_default() += more;
        }
        for gathered in next.gathered.into_values() {
            self.gather(shifted(gathered.first), gathered.count, &gathered.texts);
        }
        self.tail_rows += next.tail_rows;
        let room = MOST_OF_A_CODE.saturating_sub(self.tail.len());
        self.tail.extend(next.tail.into_iter().map(shifted).take(room));
    }

    /// Says them all, in the order of the rows.
    pub(in crate::load) fn report(mut self, columns: &Columns, words: &Setting<'_>, diags: &mut Diagnostics) {
        if !self.proper {
            self.settle_tail();
        }
        if let Some(lexicon) = words.lexicon {
            self.gather_counted_up(lexicon);
        }
        let place = |finding: &Finding| {
            let column = finding.column.or_else(|| columns.of(finding.problem.field()?));
            words.place(finding.row, columns.name(column))
        };
        let mut said: Vec<((u64, Code), Diagnostic)> = Vec::new();
        for finding in &self.list {
            said.push((
                (finding.row, finding.problem.code()),
                finding.problem.diagnostic(place(finding), words),
            ));
        }
        for Gathered { first, count, texts } in self.gathered.values() {
            let one = first.problem.diagnostic_of_all(*count, texts, place(first), words);
            said.push(((first.row, first.problem.code()), one));
        }
        if let Some(note) = self.tail.first() {
            let message = match self.tail_rows {
                1 => sentence!("note-below-table"),
                count => sentence!("notes-below-table", count),
            };
            let place = words.place(note.row, "");
            let one =
                Diagnostic::warning(Code::NotesBelow, place, message).help(sentence!("help-return-needs"));
            said.push(((note.row, Code::NotesBelow), one));
        }
        said.sort_by_key(|(order, _)| *order);
        said.into_iter().for_each(|(_, one)| diags.push(one));
        for (code, more) in &self.more {
            let file = Place::file(words.file.unwrap_or(Path::new("")));
            let count = usize::try_from(*more).unwrap_or(usize::MAX);
            let like = Diagnostic::error(*code, file, sentence!("more-of-this-kind", count));
            diags.push_others(like, count);
        }
    }

    /// Was the same said of another row? Then of the earlier one of the two.
    fn is_said(&mut self, finding: &Finding) -> bool {
        let known =
            finding.key.as_ref().and_then(|key| self.said.get(&(finding.problem.code(), key.clone())));
        match known.and_then(|&at| self.list.get_mut(at)) {
            Some(other) => {
                other.row = other.row.min(finding.row);
                true
            }
            None => false,
        }
    }

    /// Lists a finding; of more than can be shown those of the earliest rows.
    fn list(&mut self, finding: Finding) {
        let code = finding.problem.code();
        let count = self.counts.entry(code).or_default();
        if *count < self.shown {
            *count += 1;
            if let Some(key) = &finding.key {
                self.said.insert((code, key.clone()), self.list.len());
            }
            self.list.push(finding);
            return;
        }
        *self.more.entry(code).or_default() += 1;
        let of_code = self.list.iter_mut().enumerate().filter(|(_, other)| other.problem.code() == code);
        let latest = of_code.max_by_key(|(_, other)| other.row);
        if let Some((at, latest)) = latest.filter(|(_, latest)| finding.row < latest.row) {
            if let Some(key) = &latest.key {
                self.said.remove(&(code, key.clone()));
            }
            if let Some(key) = &finding.key {
                self.said.insert((code, key.clone()), at);
            }
            *latest = finding;
        }
    }

    fn gather(&mut self, finding: Finding, count: u64, texts: &[String]) {
        let own = finding.problem.text().map(str::to_owned);
        let gathered = self.gathered.entry(finding.problem.code()).or_insert_with(|| Gathered {
            first: finding.clone(),
            count: 0,
            texts: Vec::new(),
        });
        if finding.row < gathered.first.row {
            gathered.first = finding;
        }
        gathered.count += count;
        for text in own.into_iter().chain(texts.iter().cloned()) {
            if gathered.texts.len() < TEXTS && !gathered.texts.contains(&text) {
                gathered.texts.push(text);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unknown() -> Problem {
        Problem::UnknownConstituency("minstry".to_owned())
    }

    #[test]
    fn of_each_kind_so_many_and_a_number() {
        let mut findings = Findings::default();
        for row in 0..60 {
            findings.push(row, None, Problem::Cells(3));
            findings.push(row, None, unknown());
        }
        assert_eq!(findings.list.len(), MOST_OF_A_CODE + 1);
        assert_eq!(findings.more, [(Code::CsvSyntax, 10)].into());
    }

    #[test]
    fn rows_without_answers_are_notes_only_below_the_table() {
        let stray = |row| {
            let mut findings = Findings::default();
            findings.push_stray(row, None, unknown());
            findings
        };
        let proper = || {
            let mut findings = Findings::default();
            findings.proper_row();
            findings
        };
        // Blocks of ten rows: a row, a stray one, a row, and two stray ones.
        let mut all = Findings::default();
        for (n, block) in [proper(), stray(3), proper(), stray(1), stray(2)].into_iter().enumerate() {
            all.append(n as u64 * 10, block);
        }
        assert_eq!(all.list.iter().map(|f| f.row).collect::<Vec<_>>(), [13]);
        assert_eq!(all.tail.iter().map(|f| f.row).collect::<Vec<_>>(), [31, 42]);
        assert_eq!(all.tail_rows, 2);
    }

    #[test]
    fn one_cause_is_one_finding_with_a_number() {
        let word = |text: &str| Problem::Guessed(text.to_owned());
        let mut findings = Findings::default();
        findings.push(4, Some(1), word("é"));
        let mut next = Findings::default();
        for text in ["é", "à", "ç", "ï"] {
            next.push(0, Some(1), word(text));
        }
        findings.append(10, next);
        let gathered = &findings.gathered[&Code::GuessedEncoding];
        assert_eq!((gathered.count, gathered.first.row), (5, 4));
        assert_eq!(gathered.texts, ["é", "à", "ç"]);
        assert!(findings.list.is_empty());
    }
}
