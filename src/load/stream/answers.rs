//! From an answer's cell to the number of what is counted, as fast as the cell is short.
//!
//! Nearly all cells of a questionnaire are a few bytes long, and few different ones occur. So a cell of up to
//! two bytes finds its *code* in a table by its bytes, one of up to seven (`"3"`, `n/a`) by a hash of them;
//! a code and an indicator find the pair that is counted. Longer cells (labels) are remembered by their bytes.
//! Only a cell that was never met before is decoded, checked and given a number.

use super::cell::{text, word};
use super::counters::Counts;
use super::finding::{Problem, Refused, excerpt};
use super::memory::Memory;
use super::names::{Limit, NOWHERE, Names};
use super::shared::Shared;
use super::vocabulary::{Vocabulary, as_it_stands};

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

/// What one thread remembers of the answers to all indicators.
pub(super) struct Answers<'a> {
    names: &'a Shared<Names>,
    vocabulary: Option<&'a Vocabulary>,
    indicators: Vec<Indicator>,
    /// Codes by the length of a cell, up to two bytes, and by these.
    tiny: Box<[[u8; 1 << 16]; 3]>,
    /// Codes by a hash of cells up to seven bytes long.
    short: Box<[(u64, u8); PLACES]>,
    codes: u8,
    /// Pairs by indicator and then by code.
    pairs: Vec<[u32; CODES]>,
    /// Pairs by indicator and cell, put together in `key`.
    cells: Memory,
    key: Vec<u8>,
}

/// One indicator.
struct Indicator {
    id: String,
    /// The number on which all threads agree.
    number: u32,
    /// The column in which its answers stand.
    column: usize,
}

impl<'a> Answers<'a> {
    /// Nothing met yet.
    pub(super) fn new(names: &'a Shared<Names>, vocabulary: Option<&'a Vocabulary>) -> Self {
        Self {
            names,
            vocabulary,
            indicators: Vec::new(),
            tiny: Box::new([[NO_CODE; 1 << 16]; 3]),
            short: Box::new([(u64::MAX, NO_CODE); PLACES]),
            codes: NO_CODE,
            pairs: Vec::new(),
            cells: Memory::default(),
            key: Vec::new(),
        }
    }

    /// Adds an indicator: its id, the number on which all threads agree, and the column of its answers.
    pub(super) fn add(&mut self, id: &str, number: u32, column: usize) {
        self.indicators.push(Indicator { id: id.to_owned(), number, column });
        self.pairs.push([UNKNOWN; CODES]);
    }

    /// The pair of the cell `bytes[start..end]`, which answers the indicator with this place. A cell that is no
    /// answer is refused.
    pub(super) fn pair(
        &mut self,
        place: usize,
        bytes: &[u8],
        start: usize,
        end: usize,
    ) -> Result<u32, Refused> {
        match self.pairs[place][usize::from(self.code(bytes, start, end - start))] {
            UNKNOWN => self.look_up(place, &bytes[start..end]),
            pair => Ok(pair),
        }
    }

    /// Counts the answers in neighbouring cells, the first of which answers the indicator with this place, as
    /// long as they are known. Says how many. The time of a whole survey is spent here and in the grid.
    #[inline(never)]
    pub(super) fn count(
        &self,
        place: usize,
        bytes: &[u8],
        mut start: usize,
        ends: &[u32],
        counts: &mut Counts,
    ) -> usize {
        for (done, (end, pairs)) in ends.iter().zip(&self.pairs[place..]).enumerate() {
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
    fn look_up(&mut self, place: usize, raw: &[u8]) -> Result<u32, Refused> {
        self.key.clear();
        self.key.extend_from_slice(&(place as u32).to_le_bytes());
        self.key.extend_from_slice(raw);
        match self.cells.get(&self.key) {
            Some(NOWHERE) => Err(self.off_scale(place, raw)),
            Some(pair) => Ok(pair),
            None => self.ask(place, raw),
        }
    }

    fn ask(&mut self, place: usize, raw: &[u8]) -> Result<u32, Refused> {
        let Indicator { ref id, number, column } = self.indicators[place];
        let text = text(raw).map_err(|_| Problem::NotUtf8 { column })?;
        if text.contains('\0') {
            return Err(Problem::Nul { column }.into());
        }
        let code = match self.vocabulary {
            Some(vocabulary) => vocabulary.code(id, &text).map(Into::into),
            None if text.len() > LONGEST_CODE => return Err(Limit::Answers(id.clone()).into()),
            None => Some(as_it_stands(&text)),
        };
        let Some(code) = code else {
            self.cells.keep(&self.key, NOWHERE);
            return Err(self.off_scale(place, raw));
        };
        let pair = self.names.lock().pair(number, &code)?;
        self.cells.keep(&self.key, pair);
        self.remember(place, raw, pair);
        Ok(pair)
    }

    /// Gives a short cell a code if it has none and there is one left, so that it is found at once.
    fn remember(&mut self, place: usize, raw: &[u8], pair: u32) {
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
        self.pairs[place][usize::from(code)] = pair;
    }

    fn off_scale(&self, place: usize, raw: &[u8]) -> Refused {
        let answer = excerpt(&text(raw).unwrap_or_default());
        let Indicator { number, column, .. } = self.indicators[place];
        Problem::OffScale { column, indicator: number, answer }.into()
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
