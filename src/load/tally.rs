//! A tally from its CSV file.

use std::collections::BTreeMap;
use std::path::Path;

use super::intake::Intake;
use super::returns::lexicon::Lexicon;
use super::returns::{Guests, Spellings};
use super::table::place;
use super::table::whole::Whole;
use super::text::sha256;
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::model::assessment::SourceFile;
use crate::model::ident::STATES;
use crate::model::name::{clean, fold};
use crate::model::response::Answer;
use crate::model::tally::{BLOCKS, RETURNS, RETURNS_OF, Tally, TallyKey, undefused};

/// The columns that a tally must have.
const NEEDED: [&str; 4] = ["constituency", "indicator", "answer", "n"];
/// More of one thing than this was never counted.
const MOST: u64 = 1_000_000_000_000;

/// What tallies are held against.
#[derive(Clone, Copy)]
pub(super) struct Against<'a> {
    /// What texts stand for.
    pub(super) lexicon: &'a Lexicon<'a>,
    /// Who was invited.
    pub(super) guests: &'a Guests<'a>,
    /// By constituency: the weight of its voice.
    pub(super) weights: &'a [u32],
}

/// Reads a tally and holds every row against the framework and the invited. Also gives the file as a source.
pub(super) fn tally_file(
    input: &mut Intake<'_>,
    path: &Path,
    against: Against<'_>,
    spellings: &mut Spellings,
) -> Option<(Tally, SourceFile)> {
    let bytes = input.bytes(path)?;
    let source = SourceFile { path: path.display().to_string(), sha256: sha256(&bytes) };
    let diags = &mut input.findings;
    let before = diags.errors();
    let table = Whole::read(&bytes, path, &NEEDED, diags)?;
    let missing: Vec<String> =
        NEEDED.iter().filter(|name| table.column(name).is_none()).map(|name| format!("`{name}`")).collect();
    if !missing.is_empty() {
        let message = format!("the header has no column {}", missing.join(", "));
        let help = "a tally has the columns constituency, indicator, answer, n and may have organisation and block; a survey is counted by `tripartite tally`";
        diags.push(Diagnostic::error(Code::CsvHeader, Place::file(path), message).help(help));
        return None;
    }
    let mut rows = Rows { path, lexicon: against.lexicon, table: &table, tally: Tally::default(), diags };
    for (row, cells) in &table.rows {
        rows.take(*row, cells, spellings);
    }
    let tally = rows.tally;
    too_many_answers(&tally, path, diags);
    hold_against(against, &tally, path, diags);
    (diags.errors() == before).then_some((tally, source))
}

struct Rows<'a> {
    path: &'a Path,
    lexicon: &'a Lexicon<'a>,
    table: &'a Whole,
    tally: Tally,
    diags: &'a mut Diagnostics,
}

impl Rows<'_> {
    fn bad(&mut self, row: u64, column: &str, message: String, help: Option<String>) {
        let one = Diagnostic::error(Code::TallyRow, place(self.path, None, row, column), message);
        self.diags.push(one.maybe_help(help));
    }

    fn take(&mut self, row: u64, cells: &[String], spellings: &mut Spellings) {
        let text = |name: &str| {
            let cell = self.table.column(name).and_then(|column| cells.get(column));
            clean(cell.map_or("", String::as_str)).into_owned()
        };
        let before = self.diags.errors();
        let side = text("constituency");
        let constituency = self.lexicon.constituency(&side);
        if constituency.is_none() {
            let help = Some(self.lexicon.constituency_help(&side));
            self.bad(row, "constituency", format!("`{side}` is no constituency of the framework"), help);
        }
        let of = self.answered(row, &text("indicator"), &text("answer"));
        let written = text("n");
        let n = written.parse::<u64>().ok().filter(|n| *n <= MOST);
        if n.is_none() {
            self.bad(row, "n", format!("`{written}` is not a whole number from 0 to {MOST}"), None);
        }
        let written = text("block");
        let block = written.parse::<u8>().ok().filter(|block| *block < BLOCKS);
        if block.is_none() && !written.is_empty() {
            self.bad(row, "block", format!("the block `{written}` is not a whole number from 0 to 63"), None);
        }
        let (Some(c), Some((indicator, answer)), Some(n)) = (constituency, of, n) else { return };
        if self.diags.errors() > before {
            return;
        }
        let key = TallyKey {
            constituency: self.lexicon.framework().constituencies[c].id.clone(),
            organisation: spellings.first(&undefused(&text("organisation"))),
            block,
            indicator,
            answer,
        };
        if self.tally.contains(&key) {
            let message =
                format!("`{}` of `{}` to `{}` is counted twice", key.answer, key.constituency, key.indicator);
            let one = Diagnostic::error(Code::TallyDuplicate, place(self.path, None, row, "n"), message);
            self.diags.push(one.help("add the two numbers up"));
        } else {
            self.tally.add(key, n);
        }
    }

    /// Indicator and answer as a tally writes them.
    fn answered(&mut self, row: u64, indicator: &str, answer: &str) -> Option<(String, String)> {
        if indicator == RETURNS_OF {
            if fold(answer) == RETURNS {
                return Some((RETURNS_OF.to_owned(), RETURNS.to_owned()));
            }
            let message = format!("`{answer}` is not `{RETURNS}`, the only thing that `{RETURNS_OF}` counts");
            self.bad(row, "answer", message, None);
            return None;
        }
        let Some(position) = self.lexicon.indicator(indicator) else {
            let help = self.lexicon.indicator_help(indicator);
            self.bad(row, "indicator", format!("`{indicator}` is no indicator of the framework"), help);
            return None;
        };
        // An empty cell is no answer in a return, and here it is no word for one.
        let found = self.lexicon.answer(position, answer);
        match found.filter(|found| *found != Answer::Blank || !answer.is_empty()) {
            Some(found) => {
                let id = self.lexicon.framework().indicators[position].id.clone();
                Some((id, self.lexicon.code(position, found).to_owned()))
            }
            None => {
                let points = &self.lexicon.framework().scale_of(position).points;
                let codes: Vec<&str> = points.iter().map(|p| p.code.as_str()).chain(STATES).collect();
                let help = Some(format!("allowed are {}", codes.join(", ")));
                self.bad(row, "answer", format!("`{answer}` is no answer to `{indicator}`"), help);
                None
            }
        }
    }
}

/// Organisations in a tally are held against the list of the invited like those of returns, and are on one
/// side.
fn hold_against(against: Against<'_>, tally: &Tally, path: &Path, diags: &mut Diagnostics) {
    let framework = against.lexicon.framework();
    let mut met: BTreeMap<String, usize> = BTreeMap::new();
    let mut groups: Vec<(usize, &str)> = Vec::new();
    for (key, _) in tally.rows() {
        let Some(c) = framework.constituency(&key.constituency) else { continue };
        if !key.organisation.is_empty() && !groups.contains(&(c, key.organisation.as_str())) {
            groups.push((c, key.organisation.as_str()));
        }
    }
    for (c, organisation) in groups {
        let id = |c: usize| &framework.constituencies[c].id;
        let whose = format!("a count of `{}`", id(c));
        diags.extend_with(against.guests.finding(c, organisation, &whose, Place::file(path)));
        if against.weights[c] == 0 {
            continue;
        }
        let first = *met.entry(fold(organisation)).or_insert(c);
        if first != c {
            let message = format!("`{organisation}` answers for `{}` and for `{}`", id(first), id(c));
            let one = Diagnostic::error(Code::TwoSides, Place::file(path), message);
            diags.push(one.help("an organisation is on one side: mend the constituency in one of the two"));
        }
    }
}

/// More answers to one indicator than returns came cannot be.
fn too_many_answers(tally: &Tally, path: &Path, diags: &mut Diagnostics) {
    type Group<'a> = (&'a str, &'a str);
    let mut returns: BTreeMap<Group<'_>, u64> = BTreeMap::new();
    let mut answers: BTreeMap<(Group<'_>, &str), u64> = BTreeMap::new();
    for (key, n) in tally.rows() {
        let group = (key.constituency.as_str(), key.organisation.as_str());
        let sum = if key.indicator == RETURNS_OF {
            returns.entry(group).or_default()
        } else {
            answers.entry((group, &key.indicator)).or_default()
        };
        *sum = sum.saturating_add(n);
    }
    for ((group, indicator), n) in answers {
        if let Some(&came) = returns.get(&group)
            && n > came
        {
            let (constituency, organisation) = group;
            let whose = if organisation.is_empty() { String::new() } else { format!(" of `{organisation}`") };
            let message =
                format!("`{constituency}`{whose} gave {n} answers to `{indicator}` in {came} returns");
            diags.push(
                Diagnostic::error(Code::TallyRow, Place::file(path), message)
                    .help("a respondent stands in only one of the tallies that are merged"),
            );
        }
    }
}
