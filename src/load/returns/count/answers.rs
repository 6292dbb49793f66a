//! Answer cells mapped to their counters; short cells take the fast path.
//!
//! Nearly all cells of a questionnaire are a few bytes long, and few different ones occur. So a cell of up to
//! two bytes finds its *code* in a table by its bytes, one of up to seven (`"3"`, `n/a`) by a hash of them;
//! a code and an indicator find the pair that is counted. Longer cells (labels) are remembered by their bytes.
//! Only a cell that was never met before is decoded, checked and given a number.

use std::sync::Mutex;

use super::lock;
use super::names::{Limit, NOWHERE, Names};
use super::people::{Refused, guessed};
use crate::diag::excerpt;
use crate::load::count::cache::CellCache;
use crate::load::count::cell::{is_blank, text, word};
use crate::load::count::counters::Counts;
use crate::load::returns::cells::{self, Rules, is_hidden};
use crate::load::returns::findings::Findings;
use crate::load::returns::lexicon::{BLANK, Lexicon, as_it_stands, words};
use crate::load::returns::problem::Problem;
use crate::model::framework;
use crate::model::state::State;
use crate::model::table::Ix;

/// No pair is known yet.
const UNKNOWN: u32 = u32::MAX;
/// The code of cells that have none: of no indicator is a pair known for it.
const NO_CODE: u8 = 0;
/// More different short cells are found the longer way.
const CODES: usize = 128;
/// Places for cells of three to seven bytes.
const PLACES: usize = 1024;
/// For tiny cells of each length: which bits of two bytes belong to it.
const TINY: [u16; 3] = [0, 0x00ff, 0xffff];
/// Longer texts are no codes.
const LONGEST_CODE: usize = 200;
/// "Not applicable", as a tally writes it.
const NA: &str = State::NotApplicable.code();

/// What one thread remembers of the answers to all indicators.
pub(super) struct Answers<'a> {
    names: &'a Mutex<Names>,
    lexicon: Option<&'a Lexicon<'a>>,
    rules: Rules,
    indicators: Vec<Indicator>,
    /// Codes by the length of a cell, up to two bytes, and by these.
    tiny: Box<[[u8; 1 << 16]; 3]>,
    /// Codes by a hash of cells up to seven bytes long.
    short: Box<[(u64, u8); PLACES]>,
    codes: u8,
    /// Pairs by indicator and then by code.
    pairs: Vec<[u32; CODES]>,
    /// Pairs by indicator and cell, put together in `key`.
    cells: CellCache,
    key: Vec<u8>,
}

/// One indicator.
struct Indicator {
    /// Id of the indicator, unique among its kind without regard to case.
    id: String,
    /// Its position in the framework, where there is one.
    position: Option<Ix<framework::Indicator>>,
    /// The number on which all threads agree.
    number: u32,
    /// The pair of "not applicable", once it was met; the cell beside it is looked at each time.
    na: u32,
}

/// A cell with an answer, and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'r> {
    /// The bytes of the cell.
    pub(super) raw: &'r [u8],
    /// Its column.
    pub(super) column: usize,
    /// The bytes of the cell with the reason.
    pub(super) reason: &'r [u8],
    /// The row in its chunk.
    pub(super) row: u64,
}

impl<'a> Answers<'a> {
    /// Nothing met yet.
    pub(super) fn new(names: &'a Mutex<Names>, lexicon: Option<&'a Lexicon<'a>>, rules: Rules) -> Self {
        Self {
            names,
            lexicon,
            rules,
            indicators: Vec::new(),
            tiny: Box::new([[NO_CODE; 1 << 16]; 3]),
            short: Box::new([(u64::MAX, NO_CODE); PLACES]),
            codes: NO_CODE,
            pairs: Vec::new(),
            cells: CellCache::default(),
            key: Vec::new(),
        }
    }

    /// Adds an indicator with the number on which all threads agree.
    pub(super) fn add(&mut self, id: &str, position: Option<Ix<framework::Indicator>>, number: u32) {
        self.indicators.push(Indicator { id: id.to_owned(), position, number, na: UNKNOWN });
        self.pairs.push([UNKNOWN; CODES]);
    }

    /// The number of the indicator in a slot.
    pub(super) fn number(&self, slot: usize) -> u32 {
        self.indicators[slot].number
    }

    /// The pair of a cell that answers the indicator in a slot. A cell that is no answer is refused.
    pub(super) fn pair(
        &mut self,
        slot: usize,
        cell: Asked<'_>,
        findings: &mut Findings,
    ) -> Result<u32, Refused> {
        self.key.clear();
        self.key.extend_from_slice(&(slot as u32).to_le_bytes());
        self.key.extend_from_slice(cell.raw);
        match self.cells.get(&self.key) {
            Some(NOWHERE) => Err(self.off_scale(slot, cell)),
            Some(pair) if pair == self.indicators[slot].na => self.not_applicable(slot, cell, pair, findings),
            Some(pair) => Ok(pair),
            None => self.ask(slot, cell, findings),
        }
    }

    /// The pair of no answer.
    pub(super) fn blank(&mut self, slot: usize) -> Result<u32, Limit> {
        lock(self.names).pair(self.indicators[slot].number, BLANK)
    }

    /// Counts the answers in neighbouring cells, the first of which answers the indicator in this slot, as
    /// long as they are known. Says how many. The time of a whole survey is spent here and in the grid.
    #[inline(never)]
    pub(super) fn count(
        &self,
        slot: usize,
        bytes: &[u8],
        mut start: usize,
        ends: &[u32],
        counts: &mut Counts,
    ) -> usize {
        for (done, (end, pairs)) in ends.iter().zip(&self.pairs[slot..]).enumerate() {
            let end = *end as usize;
            let code = self.code(bytes, start, end - start);
            if !counts.try_add(pairs[usize::from(code) % CODES]) {
                return done;
            }
            start = end + 1;
        }
        ends.len()
    }

    /// The code of a cell, read as a word that may reach beyond it.
    #[inline]
    fn code(&self, bytes: &[u8], start: usize, length: usize) -> u8 {
        if let Some(codes) = self.tiny.get(length)
            && let Some(two) = bytes.get(start..).and_then(|rest| rest.first_chunk())
        {
            codes[usize::from(u16::from_le_bytes(*two) & TINY[length])]
        } else if length < 8
            && let Some(word) = word(bytes, start)
        {
            let key = short_key(word, length);
            let (of, code) = self.short[place_of(key)];
            if of == key { code } else { NO_CODE }
        } else {
            NO_CODE
        }
    }

    #[cold]
    fn ask(&mut self, slot: usize, cell: Asked<'_>, findings: &mut Findings) -> Result<u32, Refused> {
        let said = text(cell.raw);
        guessed(&said, cell.row, Some(cell.column), findings);
        let refused = |problem| Refused::Row(problem, Some(cell.column));
        let Indicator { ref id, position, number, .. } = self.indicators[slot];
        let code = match (self.lexicon, position) {
            (Some(lexicon), Some(position)) => {
                // Whether a reason is there, each cell says anew.
                let given = cells::answer(lexicon, position, &said.text, true, self.rules);
                match given {
                    Ok(given) => lexicon.code(position, given.answer).to_owned(),
                    Err(Problem::Nul) => return Err(refused(Problem::Nul)),
                    Err(problem) => {
                        self.cells.keep(&self.key, NOWHERE);
                        return Err(refused(problem));
                    }
                }
            }
            _ if said.text.contains('\0') => return Err(refused(Problem::Nul)),
            _ if said.text.len() > LONGEST_CODE => return Err(Limit::Answers(id.clone()).into()),
            _ => as_it_stands(&said.text).into_owned(),
        };
        let pair = lock(self.names).pair(number, &code)?;
        self.cells.keep(&self.key, pair);
        if code == NA && self.looks_beside() {
            self.indicators[slot].na = pair;
            return self.not_applicable(slot, cell, pair, findings);
        }
        self.remember(slot, cell.raw, pair);
        Ok(pair)
    }

    /// Does it matter what stands beside "not applicable"?
    fn looks_beside(&self) -> bool {
        self.rules.hidden || self.rules.reasons && self.lexicon.is_some()
    }

    fn not_applicable(
        &mut self,
        slot: usize,
        cell: Asked<'_>,
        pair: u32,
        findings: &mut Findings,
    ) -> Result<u32, Refused> {
        if !is_blank(cell.reason) && !words(&text(cell.reason).text).is_empty() {
            return Ok(pair);
        }
        let said = text(cell.raw);
        if is_hidden(&said.text, self.rules) {
            findings.push(cell.row, Some(cell.column), Problem::Hidden);
            return Ok(self.blank(slot)?);
        }
        if self.rules.reasons && self.lexicon.is_some() {
            let indicator = self.indicators[slot].id.clone();
            let problem = Problem::NoReason { indicator, written: excerpt(&said.text) };
            findings.push(cell.row, Some(cell.column), problem);
        }
        Ok(pair)
    }

    /// Gives a short cell a code if it has none and there is one left, so that it is found at once.
    fn remember(&mut self, slot: usize, raw: &[u8], pair: u32) {
        let mut bytes = [0; 8];
        let Some(beginning) = bytes.get_mut(..raw.len()).filter(|_| raw.len() < 8) else { return };
        beginning.copy_from_slice(raw);
        let mut code = self.code(&bytes, 0, raw.len());
        if code == NO_CODE {
            if usize::from(self.codes) + 1 == CODES {
                return;
            }
            self.codes += 1;
            code = self.codes;
            if let Some(codes) = self.tiny.get_mut(raw.len()) {
                codes[usize::from(u16::from_le_bytes([bytes[0], bytes[1]]))] = code;
            } else {
                let key = short_key(u64::from_le_bytes(bytes), raw.len());
                self.short[place_of(key)] = (key, code);
            }
        }
        self.pairs[slot][usize::from(code)] = pair;
    }

    fn off_scale(&self, slot: usize, cell: Asked<'_>) -> Refused {
        let indicator = self.indicators[slot].id.clone();
        let answer = excerpt(&text(cell.raw).text);
        Refused::Row(Problem::OffScale { indicator, answer }, Some(cell.column))
    }
}

/// The first `length` bytes (up to seven) of a word, and their number.
#[inline]
fn short_key(word: u64, length: usize) -> u64 {
    (word & ((1 << (8 * length)) - 1)) | ((length as u64) << 56)
}

#[inline]
fn place_of(key: u64) -> usize {
    (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 54) as usize % PLACES
}
