//! Reader of tables for the sink *collect*: every cell of every row, words and all.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::path::Path;

use super::cells::{self, Rules, accented_word, belongs_to_nobody, is_rejected, report_submission};
use super::collect::{Collect, Who, finding_of_drag, too_many_answers};
use super::columns::{AnswerColumns, Columns, Field, Shape};
use super::drag::Drag;
use super::findings::Findings;
use super::lexicon::{Lexicon, words};
use super::problem::{Problem, Setting};
use super::reader::{Reader, Reading, ReturnFile};
use super::spots::cell;
use super::table::{self, InSheet, Table, finding_of_end, missing_columns, no_rows};
use super::versions::Merged;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, excerpt, sentence};
use crate::load::count::blocks::Buffer;
use crate::load::count::cell::text;
use crate::load::count::records::{Malformed, Reader as RowReader, Records};
use crate::load::count::row::Row;
use crate::load::intake::Intake;
use crate::model::columns::Note;
use crate::model::day::Day;
use crate::model::framework::{Constituency, Indicator};
use crate::model::name::fold;
use crate::model::origin::{FileKind, Origin};
use crate::model::person::respondent;
use crate::model::response::{About, Answer, Capacity, Consent, Remarks, Reply, Response, Spot};
use crate::model::table::Ix;
use crate::model::tag::Language;

/// Tables as text.
pub(super) struct Csv;

impl Reader for Csv {
    fn name(&self) -> &'static str {
        "CSV"
    }

    fn endings(&self) -> &'static [&'static str] {
        &["csv", "tsv"]
    }

    /// What spreadsheets call "Unicode text" is a table as well.
    fn claims(&self, first: &[u8], lexicon: &Lexicon<'_>) -> bool {
        table::is_of_returns(first, lexicon)
    }

    fn read(
        &self,
        file: ReturnFile<'_>,
        reading: Reading<'_>,
        collect: &mut Collect<'_>,
        input: &mut Intake<'_>,
    ) {
        if let Some(mebibytes) = too_much(&file.bytes) {
            let message = sentence!("memory-not-to-be-had", mebibytes);
            let one = Diagnostic::error(Code::TooLarge, Place::file(file.path), message);
            input.findings.push(one.help(sentence!("help-too-large")));
            return;
        }
        take(&file.bytes, (file.path, None), reading, collect, &mut input.findings);
    }
}

/// Bytes that a row takes while it is held, and those that a cell does.
const OF_ROW: usize = 256;
const OF_CELL: usize = 56;

/// Mebibytes that the answers of a table may take, where there is not so much memory: running out of it in between would
/// end the program without a word.
fn too_much(bytes: &[u8]) -> Option<u64> {
    let cells = [b',', b';', b'\t'].map(|separator| memchr::memchr_iter(separator, bytes).count());
    let rows = memchr::memchr_iter(b'\n', bytes).count();
    let need = rows * OF_ROW + cells.into_iter().max().unwrap_or_default() * OF_CELL;
    let refused = Vec::<u8>::new().try_reserve_exact(need).is_err();
    refused.then_some((need >> 20) as u64)
}

/// Reads a whole table, which is a file or stands in one of its sheets.
pub(super) fn take(
    bytes: &[u8],
    (file, sheet): (&Path, Option<InSheet<'_>>),
    reading: Reading<'_>,
    collect: &mut Collect<'_>,
    diags: &mut Diagnostics,
) {
    // Reading from memory does not fail.
    let size = BLOCK.min(bytes.len() + 1);
    let Ok(Some(table)) = table::open(file, sheet, bytes, Some(reading.lexicon), size, diags) else { return };
    let Table { columns, mut blocks, delimiter, lines: heading } = table;
    let words = Setting::of_table(file, &columns, Some(reading.lexicon));
    let most = diags.most();
    collect.recognised(file, || FileKind::of_headings(&columns.names, columns.origin, reading.lexicon));
    let number = collect.spots.table(file, &columns);
    let mut rows = Rows {
        file,
        number,
        reading,
        rules: Rules { reasons: reading.reasons, hidden: columns.origin == Origin::LimeSurvey },
        spoken: columns.spoken(),
        columns: &columns,
        merged: Merged::default(),
        collect,
        base: 0,
        findings: Findings::showing(most),
        drag: Drag::default(),
        known: Default::default(),
        seen: Vec::new(),
        sides: HashSet::new(),
    };
    let mut records = Records::new(delimiter, columns.names.len());
    let mut buffer = Buffer::default();
    let mut lines = heading;
    let mut findings = Findings::showing(most);
    while let Some(block) = blocks.next(&mut buffer) {
        let bytes = buffer.records(block);
        let read = records.read(bytes, block.quoted, &mut rows);
        findings.append(rows.base, std::mem::replace(&mut rows.findings, Findings::showing(most)));
        rows.base += read;
        if rows.collect.is_full() {
            diags.push(too_many_answers(file));
            return;
        }
        lines += memchr::memchr_iter(b'\n', bytes).count() as u64;
    }
    let (drag, seen) = (rows.drag, rows.seen);
    let untouched = findings.is_untouched();
    let seen: Vec<(Ix<Constituency>, &str)> = seen.iter().map(|(c, name)| (*c, name.as_str())).collect();
    diags.extend_with(missing_columns(file, &columns, reading.lexicon.framework(), reading.asked, &seen));
    findings.report(&columns, &words, diags);
    let end = finding_of_end(&blocks.into_end(), lines, file);
    diags.extend_with(if end.is_none() && untouched { Some(no_rows(file)) } else { end });
    if columns.shape == Shape::Long && !reading.ids_checked {
        diags.extend_with(finding_of_drag(&drag, file));
    }
}

/// How much is read at a time at most.
const BLOCK: usize = 1 << 20;

struct Rows<'a, 'c, 'f> {
    file: &'a Path,
    /// The number of the file among all.
    number: u32,
    reading: Reading<'a>,
    rules: Rules,
    columns: &'a Columns,
    spoken: Vec<usize>,
    merged: Merged,
    collect: &'c mut Collect<'f>,
    /// The rows behind the heading that stand before this block.
    base: u64,
    findings: Findings,
    drag: Drag,
    /// By response: was it met in this table?
    known: Vec<bool>,
    /// Constituencies and organisations from which somebody answers.
    seen: Vec<(Ix<Constituency>, String)>,
    sides: HashSet<(Ix<Constituency>, String)>,
}

/// A row that is being read.
struct Here<'r> {
    row: Row<'r>,
    /// From 0 at the start of the block.
    number: u64,
}

impl Rows<'_, '_, '_> {
    fn cell(&mut self, here: &Here<'_>, column: Option<usize>) -> String {
        let cell = text(here.row.cell(column).raw);
        if cell.guessed {
            self.findings.push(here.number, column, Problem::Guessed(accented_word(&cell.text)));
        }
        cell.text.into_owned()
    }

    fn field(&mut self, here: &Here<'_>, field: Field) -> String {
        match self.columns.of(field) {
            Some(column) => self.cell(here, Some(column)),
            None => String::new(),
        }
    }

    fn words(&mut self, here: &Here<'_>, column: Option<usize>) -> String {
        match column {
            Some(column) => words(&self.cell(here, Some(column))).to_owned(),
            None => String::new(),
        }
    }

    fn spot(&self, here: &Here<'_>, column: Option<usize>) -> Spot {
        cell(self.number, self.columns.row + 1 + self.base + here.number, column)
    }

    /// The respondent of a row; what is wrong with it, and in which column.
    fn who(&mut self, here: &Here<'_>) -> Result<Who, (Problem, Option<usize>)> {
        let [r, c, o] =
            [Field::Respondent, Field::Constituency, Field::Organisation].map(|field| self.columns.of(field));
        let person = self.words(here, self.columns.of(Field::Person));
        let respondent = respondent(&self.cell(here, r), &person);
        let respondent = cells::respondent(&respondent).map_err(|problem| (problem, r))?.into_owned();
        let side = self.cell(here, c);
        let known = match side.is_empty() && self.reading.lexicon.knows_constituencies(o.is_some()) {
            true => None,
            false => Some(cells::constituency(self.reading.lexicon, &side).map_err(|problem| (problem, c))?),
        };
        let organisation = self.field(here, Field::Organisation);
        let organisation = cells::organisation(&organisation).map_err(|problem| (problem, o))?.into_owned();
        let elsewhere = || self.reading.lexicon.constituency_of(&organisation);
        let Some(constituency) = known.or_else(elsewhere) else {
            return Err((Problem::UnknownConstituency(String::new()), c));
        };
        let spot = self.spot(here, o.or(r));
        Ok(Who { respondent, constituency, organisation, about: self.about(here), spot })
    }

    fn about(&mut self, here: &Here<'_>) -> About {
        let consent = self.field(here, Field::Consent);
        if Consent::parse(&consent).is_none() {
            self.findings.push(here.number, None, Problem::BadConsent(excerpt(&consent)));
        }
        let refuses = |column: &usize| {
            Consent::parse(words(&text(here.row.cell(Some(*column)).raw).text)) == Some(Consent::No)
        };
        let refused = self.columns.refusals.iter().any(refuses);
        let capacity = self.field(here, Field::Capacity);
        let said = Capacity::parse(words(&capacity));
        if said.is_none() && !words(&capacity).is_empty() {
            self.findings.push(here.number, None, Problem::BadCapacity(excerpt(&capacity)));
        }
        let language = Language::parse(&self.words(here, self.columns.of(Field::Language)));
        let day = self.words(here, self.columns.of(Field::AnsweredOn));
        let answered_on = Day::written(&day, language.as_ref().is_none_or(Language::is_english));
        if answered_on.is_none() && !day.is_empty() {
            self.findings.push(here.number, None, Problem::BadDay(excerpt(&day)));
        }
        About {
            role: self.words(here, self.columns.of(Field::Role)),
            language,
            answered_on,
            capacity: said,
            // Who wrote something else than a yes has not said yes.
            consent: Consent::parse(&consent).filter(|_| !refused).unwrap_or(Consent::No),
        }
    }

    /// The response to which the row belongs; `None` if it belongs to none, or is left out.
    fn respondent(&mut self, here: &Here<'_>) -> Option<Option<Ix<Response>>> {
        let Here { row, number } = here;
        if is_rejected(row, *number, self.columns, &mut self.findings) {
            return None;
        }
        match self.who(here) {
            Ok(who) => {
                self.findings.proper_row();
                report_submission(row, *number, self.columns, &mut self.findings);
                let key = (who.constituency, who.organisation.clone());
                if self.seen.last() != Some(&key) && self.sides.insert(key.clone()) {
                    self.seen.push(key);
                }
                let shown = (self.columns.shape == Shape::Long).then(|| who.respondent.clone());
                let (position, problem) = self.collect.respondent(who, self.file);
                if let Some(shown) = shown.filter(|_| self.is_new(position)) {
                    self.drag.respondent(&fold(&shown), &shown);
                }
                if let Some(problem) = problem {
                    self.findings.push(*number, None, problem);
                }
                Some(Some(position))
            }
            Err(at) => {
                let lexicon = Some(self.reading.lexicon);
                let (columns, spoken, findings) = (self.columns, &self.spoken, &mut self.findings);
                let done = belongs_to_nobody(row, *number, at, columns, spoken, lexicon, findings);
                if done { None } else { Some(None) }
            }
        }
    }

    /// Was the respondent not met in this table before?
    fn is_new(&mut self, response: Ix<Response>) -> bool {
        let number = response.number();
        if number >= self.known.len() {
            self.known.resize(number + 1, false);
        }
        !std::mem::replace(&mut self.known[number], true)
    }

    /// Takes an answer with the words beside it.
    fn answer(
        &mut self,
        here: &Here<'_>,
        to: Option<Ix<Response>>,
        indicator: Ix<Indicator>,
        at: Option<usize>,
        cells: Said,
    ) {
        let Said { answer, reason, comment, evidence } = cells;
        let given = cells::answer(self.reading.lexicon, indicator, &answer, !reason.is_empty(), self.rules);
        let answer = match given {
            Ok(given) => {
                if let Some(problem) = given.problem {
                    self.findings.push(here.number, at, problem);
                }
                given.answer
            }
            Err(problem) => {
                self.findings.push(here.number, at, problem);
                if let Some(to) = to {
                    self.collect.trouble(to);
                }
                return;
            }
        };
        let Some(to) = to else { return };
        // An answer that stands there twice is one.
        self.drag.answers(u64::from(answer != Answer::BLANK && self.collect.is_unanswered(to, indicator)));
        let reply = Reply::new(answer, Remarks { reason, comment, evidence }, self.spot(here, at));
        if let Some(problem) = self.collect.reply(to, indicator, reply, self.columns.shape == Shape::Wide) {
            self.findings.push(here.number, at, problem);
        }
    }

    fn wide(&mut self, here: &Here<'_>, to: Option<Ix<Response>>) {
        let columns: &[AnswerColumns] = &self.columns.answers;
        for one in columns {
            let answer = one.answer.map(|column| self.cell(here, Some(column))).unwrap_or_default();
            let said = Said {
                answer,
                reason: self.words(here, one.note(Note::Reason)),
                comment: self.words(here, one.note(Note::Comment)),
                evidence: self.words(here, one.note(Note::Evidence)),
            };
            self.count_past(to, &one.id, &said);
            if let Some(indicator) = one.indicator {
                self.answer(here, to, indicator, one.any(), said);
            }
        }
    }

    /// Counts what is said under an id of another version, where returns are carried over.
    fn count_past(&mut self, to: Option<Ix<Response>>, id: &str, said: &Said) {
        let lexicon = self.reading.lexicon;
        if to.is_some() && lexicon.carries() && !said.is_nothing() {
            self.collect.count_past(id, lexicon);
        }
    }

    fn long(&mut self, here: &Here<'_>, to: Option<Ix<Response>>) {
        if cells::is_silent(&here.row, self.columns) {
            return;
        }
        let indicator = self.field(here, Field::Indicator);
        let lexicon = self.reading.lexicon;
        let position = lexicon.indicator(&indicator);
        // An id of another version may be gone; an answer to nothing is never sound.
        if position.is_none() && (!lexicon.carries() || words(&indicator).is_empty()) {
            // What answers nothing is not read either.
            return self.unknown(here, &indicator, to);
        }
        let said = Said {
            answer: self.field(here, Field::Answer),
            reason: self.words(here, self.columns.of(Field::Note(Note::Reason))),
            comment: self.words(here, self.columns.of(Field::Note(Note::Comment))),
            evidence: self.words(here, self.columns.of(Field::Note(Note::Evidence))),
        };
        self.count_past(to, &indicator, &said);
        if let Some(position) = position {
            self.answer(here, to, position, self.columns.of(Field::Answer), said);
        }
    }

    /// Says that there is no such indicator.
    fn unknown(&mut self, here: &Here<'_>, indicator: &str, to: Option<Ix<Response>>) {
        self.findings.push(here.number, None, Problem::UnknownIndicator(excerpt(indicator)));
        if let Some(to) = to {
            self.collect.trouble(to);
        }
    }
}

/// The cells of an answer.
struct Said {
    answer: String,
    reason: String,
    comment: String,
    evidence: String,
}

impl Said {
    fn is_nothing(&self) -> bool {
        let words = [&self.answer, &self.reason, &self.comment, &self.evidence];
        words.iter().all(|text| text.trim().is_empty())
    }
}

impl RowReader for Rows<'_, '_, '_> {
    fn row(&mut self, number: u64, row: Row<'_>) -> ControlFlow<()> {
        let mut merged = std::mem::take(&mut self.merged);
        let mut differing = Vec::new();
        let row = merged.row(row, self.columns, &mut |column, problem| differing.push((column, problem)));
        let here = Here { row, number };
        if let Some(to) = self.respondent(&here) {
            for (column, problem) in differing {
                self.findings.push(number, Some(column), problem);
                to.into_iter().for_each(|to| self.collect.trouble(to));
            }
            match self.columns.shape {
                Shape::Wide => self.wide(&here, to),
                Shape::Long => self.long(&here, to),
            }
        }
        self.merged = merged;
        ControlFlow::Continue(())
    }

    fn malformed(&mut self, number: u64, what: Malformed) {
        self.findings.proper_row();
        self.findings.push(number, what.column(), Problem::from(what));
    }
}
