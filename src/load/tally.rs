//! A tally from its CSV file.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::intake::Intake;
use super::returns::lexicon::Lexicon;
use super::returns::{Guests, Spellings};
use super::table::place;
use super::table::whole::Whole;
use super::text::sha256;
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, Sentence, sentence};
use crate::model::assessment::SourceFile;
use crate::model::framework::Constituency;
use crate::model::name::{clean, fold};
use crate::model::response::Answer;
use crate::model::state::State;
use crate::model::table::{Ix, Table};
use crate::model::tally::{BLOCKS, COUNTS_STATUS, KeyTexts, RETURNS, RETURNS_OF, Tally, TallyKey, undefused};

/// The columns that a tally must have.
const NEEDED: [&str; 4] = ["constituency", "indicator", "answer", "n"];
/// More of one thing than this was never counted.
const MOST: u64 = 1_000_000_000_000;
/// The most answers that a tally counts in all: a thousand of the largest counts. Their sums stay exact in any arithmetic
/// of this program, also those of a thousand tallies.
const MOST_IN_ALL: u128 = 1_000_000_000_000_000;

/// What tallies are held against.
#[derive(Clone, Copy)]
pub(super) struct Against<'a> {
    /// What texts stand for.
    pub(super) lexicon: &'a Lexicon<'a>,
    /// Who was invited.
    pub(super) guests: &'a Guests<'a>,
    /// By constituency: the weight of its voice.
    pub(super) weights: &'a Table<Constituency, u32>,
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
    let missing: Vec<&str> = NEEDED.iter().filter(|name| table.column(name).is_none()).copied().collect();
    if !missing.is_empty() {
        let message = sentence!("tally-columns-missing", columns = Names::quoted(missing));
        let one = Diagnostic::error(Code::CsvHeader, Place::file(path), message);
        diags.push(one.help(sentence!("help-tally-columns")));
        return None;
    }
    let (status, suppressed) = COUNTS_STATUS;
    if let Some(status) = table.column(status) {
        let is_suppressed =
            |cells: &[String]| cells.get(status).is_some_and(|cell| cell.trim() == suppressed);
        let mut rows = table.rows.iter().filter(|(_, cells)| is_suppressed(cells)).map(|(row, _)| *row);
        if let Some(first) = rows.next() {
            let message = sentence!("tally-of-publication", count = rows.count() + 1);
            let at = place(path, table.sheet.as_deref(), first, &table.names[status]);
            diags.push(
                Diagnostic::error(Code::TallyRow, at, message).help(sentence!("help-tally-of-publication")),
            );
            return None;
        }
    }
    let mut rows = Rows {
        path,
        lexicon: against.lexicon,
        table: &table,
        tally: Tally::default(),
        texts: KeyTexts::default(),
        diags,
    };
    for (row, cells) in &table.rows {
        rows.take(*row, cells, spellings);
    }
    let tally = rows.tally;
    if tally.sum() > MOST_IN_ALL {
        let message = sentence!("tally-sum-unsound", most = MOST_IN_ALL as f64);
        diags.push(Diagnostic::error(Code::TallyRow, Place::file(path), message));
    }
    too_many_answers(&tally, path, diags);
    hold_against(against, &tally, path, diags);
    (diags.errors() == before).then_some((tally, source))
}

struct Rows<'a> {
    path: &'a Path,
    lexicon: &'a Lexicon<'a>,
    table: &'a Whole,
    tally: Tally,
    texts: KeyTexts,
    diags: &'a mut Diagnostics,
}

impl Rows<'_> {
    fn bad(&mut self, row: u64, column: &str, message: Sentence, help: Option<Sentence>) {
        let one = Diagnostic::error(
            Code::TallyRow,
            place(self.path, self.table.sheet.as_deref(), row, column),
            message,
        );
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
            self.bad(row, "constituency", sentence!("unknown-constituency", name = side.as_str()), help);
        }
        let of = self.answered(row, &text("indicator"), &text("answer"));
        let written = text("n");
        let n = written.parse::<u64>().ok().filter(|n| *n <= MOST);
        if n.is_none() {
            self.bad(row, "n", sentence!("tally-number-unsound", written, most = MOST as f64), None);
        }
        let written = text("block");
        let block = written.parse::<u8>().ok().filter(|block| *block < BLOCKS);
        if block.is_none() && !written.is_empty() {
            self.bad(row, "block", sentence!("tally-block-unsound", written), None);
        }
        let (Some(c), Some((indicator, answer)), Some(n)) = (constituency, of, n) else { return };
        if self.diags.errors() > before {
            return;
        }
        let key = TallyKey {
            constituency: self.texts.of(&self.lexicon.framework()[c].id),
            organisation: spellings.first(&undefused(&text("organisation"))),
            block,
            indicator,
            answer,
        };
        if self.tally.contains(&key) {
            let [answer, constituency, indicator] =
                [&key.answer, &key.constituency, &key.indicator].map(|text| &**text);
            let message = sentence!("tally-counted-twice", answer, constituency, indicator);
            let one = Diagnostic::error(
                Code::TallyDuplicate,
                place(self.path, self.table.sheet.as_deref(), row, "n"),
                message,
            );
            self.diags.push(one.help(sentence!("help-add-up")));
        } else {
            self.tally.add(key, n);
        }
    }

    /// Indicator and answer as a tally writes them.
    fn answered(&mut self, row: u64, indicator: &str, answer: &str) -> Option<(Arc<str>, Arc<str>)> {
        if indicator == RETURNS_OF {
            if fold(answer) == RETURNS {
                return Some((self.texts.of(RETURNS_OF), self.texts.of(RETURNS)));
            }
            let message = sentence!("tally-counts-no-returns", answer, word = RETURNS, sign = RETURNS_OF);
            self.bad(row, "answer", message, None);
            return None;
        }
        let Some(position) = self.lexicon.indicator(indicator) else {
            let help = self.lexicon.indicator_help(indicator);
            self.bad(row, "indicator", sentence!("unknown-indicator", name = indicator), help);
            return None;
        };
        // An empty cell is no answer in a return, and here it is no word for one.
        let found = self.lexicon.answer(position, answer);
        match found.filter(|found| *found != Answer::BLANK || !answer.is_empty()) {
            Some(found) => {
                let id = self.texts.of(&self.lexicon.framework()[position].id);
                Some((id, self.texts.of(self.lexicon.code(position, found))))
            }
            None => {
                let points = &self.lexicon.framework().scale_of(position).points;
                let codes = points.iter().map(|p| p.code.as_str()).chain(State::ALL.map(State::code));
                let help = Some(sentence!("help-tally-answers", codes = Names::plain(codes)));
                self.bad(row, "answer", sentence!("answer-off-scale", answer, indicator), help);
                None
            }
        }
    }
}

/// Organisations in a tally are held against the list of the invited like those of returns, and are on one
/// side.
fn hold_against(against: Against<'_>, tally: &Tally, path: &Path, diags: &mut Diagnostics) {
    let framework = against.lexicon.framework();
    let mut met: BTreeMap<String, Ix<Constituency>> = BTreeMap::new();
    // Rows of one organisation stand together.
    let mut groups: Vec<(Ix<Constituency>, &str)> = Vec::new();
    for (key, _) in tally.rows() {
        let Some(c) = framework.constituency(&key.constituency) else { continue };
        if !key.organisation.is_empty() && groups.last() != Some(&(c, &*key.organisation)) {
            groups.push((c, &*key.organisation));
        }
    }
    for (c, organisation) in groups {
        let shown = |c| against.lexicon.shown(c);
        let whose = sentence!("count-of", constituency = shown(c));
        diags.extend_with(against.guests.finding(c, organisation, &whose, Place::file(path)));
        if against.weights[c] == 0 {
            continue;
        }
        let first = *met.entry(fold(organisation)).or_insert(c);
        if first != c {
            let message = sentence!(
                "tally-organisation-on-two-sides",
                organisation,
                first = shown(first),
                second = shown(c)
            );
            let one = Diagnostic::error(Code::TwoSides, Place::file(path), message);
            diags.push(one.help(sentence!("help-one-side")));
        }
    }
}

/// More answers to one indicator than returns came cannot be.
fn too_many_answers(tally: &Tally, path: &Path, diags: &mut Diagnostics) {
    type Group<'a> = (&'a str, &'a str);
    let mut returns: BTreeMap<Group<'_>, u64> = BTreeMap::new();
    let mut answers: BTreeMap<(Group<'_>, &str), u64> = BTreeMap::new();
    for (key, n) in tally.rows() {
        let group = (&*key.constituency, &*key.organisation);
        let sum = if &*key.indicator == RETURNS_OF {
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
            let answers = sentence!("answers-to", count = n, indicator);
            let returns = sentence!("returns", count = came);
            let message = if organisation.is_empty() {
                sentence!("tally-answers-above-returns", constituency, answers, returns)
            } else {
                sentence!("tally-answers-above-returns-of", constituency, organisation, answers, returns)
            };
            diags.push(
                Diagnostic::error(Code::TallyRow, Place::file(path), message)
                    .help(sentence!("help-one-tally-each")),
            );
        }
    }
}
