//! Sink *count*: a survey of any size into a tally, without ever holding its rows.
//!
//! A table is cut into chunks of whole records. Every thread takes the next one, reads it (wide or long) and
//! counts in counters of its own, which are added up in the end: the tally is the same for any number of
//! threads. What is wrong goes to the ledger, which sees the chunks in their order.
//!
//! Header, answers, names and problems are those of the sink *collect*. What this one cannot see, because it
//! holds no rows, is said in [`not_looked_for`].

mod answers;
mod ledger;
mod long;
mod names;
mod options;
mod people;
mod run;
mod wide;

use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use std::path::Path;
#[cfg(feature = "threads")]
use std::sync::Condvar;
use std::sync::{Mutex, MutexGuard, PoisonError};
#[cfg(feature = "threads")]
use std::time::Duration;

use self::ledger::{Entered, Ledger};
use self::long::Long;
use self::names::{Limit, Names};
use self::wide::Wide;
use super::columns::{Columns, Field, Shape};
use super::guests::not_asked;
use super::lexicon::BLANK;
use super::problem::Setting;
use super::table::{self, InSheet, Table, finding_of_end, missing_columns, no_rows};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Sentence, sentence};
use crate::load::count::blocks::{Blocks, Buffer, End};
use crate::load::count::counters::Counters;
use crate::load::count::records::{Reader, Records};
use crate::load::source::Unread;
use crate::load::table::encoding::Utf8;
#[cfg(feature = "workbook")]
use crate::load::table::workbook;
use crate::model::asked::Asked;
use crate::model::framework::{Constituency, Framework};
use crate::model::table::Ix;
use crate::model::tally::Tally;

pub use self::options::Options;

/// So many bytes tell a workbook from text.
const SIGNATURE: usize = 8;
/// How much a thread reads at a time: it stays in the cache of its core.
const BLOCK: usize = 1 << 17;
/// How long a thread waits for one that is late with its chunk.
#[cfg(feature = "threads")]
const PATIENCE: Duration = Duration::from_secs(1);
/// Upper limit on threads; more did not help.
#[cfg(feature = "threads")]
const THREADS: usize = 64;

/// Note on what a count cannot see.
pub fn not_looked_for() -> Sentence {
    sentence!("tally-not-looked-for")
}

/// Counts the answers in a survey, wide or long: a table as text, or the sheets of a workbook.
///
/// `name` is the file as the user would write it, for the places of findings. When `diags` has errors
/// afterwards, the tally is what could be counted in spite of them: to be shown, not to be used.
///
/// # Errors
/// When the stream breaks off.
pub fn tally_csv(
    name: &str,
    reader: impl Read + Send,
    options: &Options<'_>,
    diags: &mut Diagnostics,
) -> Result<Tally, Unread> {
    let mut reader = reader;
    let mut first = Vec::with_capacity(SIGNATURE);
    reader.by_ref().take(SIGNATURE as u64).read_to_end(&mut first)?;
    #[cfg(feature = "workbook")]
    if workbook::may_be_workbook(&first) {
        reader.take(workbook::MOST_BYTES as u64).read_to_end(&mut first)?;
        return tally_of_sheets(name, &first, options, diags);
    }
    tally_in_blocks((name, None), Cursor::new(first).chain(reader), options, BLOCK, diags)
}

/// Counts the sheets of a workbook that are tables of returns.
#[cfg(feature = "workbook")]
fn tally_of_sheets(
    name: &str,
    bytes: &[u8],
    options: &Options<'_>,
    diags: &mut Diagnostics,
) -> Result<Tally, Unread> {
    let mut sum = Tally::default();
    for sheet in super::workbook::of_returns(bytes, Path::new(name), options.lexicon, diags).sheets {
        let text = Cursor::new(&sheet.text);
        sum.merge(&tally_in_blocks((name, Some(sheet.place())), text, options, BLOCK, diags)?);
    }
    Ok(sum)
}

fn tally_in_blocks(
    (name, sheet): (&str, Option<InSheet<'_>>),
    reader: impl Read + Send,
    options: &Options<'_>,
    size: usize,
    diags: &mut Diagnostics,
) -> Result<Tally, Unread> {
    let file = Path::new(name);
    let table = table::open(file, sheet, reader, options.lexicon, size, diags)?;
    let Some(Table { columns, blocks, delimiter, lines }) = table else { return Ok(Tally::default()) };
    let names = Mutex::new(Names::new(columns.answers.iter().map(|one| one.id.as_str())));
    let work = Work {
        columns: &columns,
        delimiter,
        options,
        names: &names,
        blocks: Mutex::new(blocks),
        ledger: Mutex::new(Ledger::new(&names, &columns, options)),
        #[cfg(feature = "threads")]
        in_step: Condvar::new(),
    };
    let mut counters = work.share(threads(options));
    let (blocks, ledger) = (into_inner(work.blocks), into_inner(work.ledger));
    let end = blocks.into_end();
    if let End::Failed(source) = end {
        return Err(source.into());
    }
    let so_far = ledger.finish();
    let names = into_inner(names);
    if let Some(limit) = &so_far.limit {
        // How far the other threads had come is chance, so nothing is said of single rows.
        diags.push(said_limit(limit, file, &columns));
        return Ok(Tally::default());
    }
    let words = Setting::of_table(file, &columns, options.lexicon);
    let untouched = so_far.findings.is_untouched();
    if let Some(lexicon) = options.lexicon {
        let framework = lexicon.framework();
        let seen: Vec<(Ix<Constituency>, &str)> = names
            .groups()
            .filter_map(|(constituency, organisation)| {
                Some((framework.constituency(constituency)?, organisation))
            })
            .collect();
        let asked = Asked::everything(framework);
        diags.extend_with(missing_columns(file, &columns, framework, &asked, &seen));
    }
    so_far.findings.report(&columns, &words, diags);
    let end = finding_of_end(&end, lines + so_far.lines, file);
    diags.extend_with(if end.is_none() && untouched { Some(no_rows(file)) } else { end });
    if columns.shape == Shape::Long && !options.ids_checked {
        diags.extend_with(super::collect::finding_of_drag(&so_far.drag, file));
    }
    counters.merge(so_far.counters);
    let tally = names.tally(counters.iter());
    if let Some(lexicon) = options.lexicon {
        say_what_is_not_asked(&tally, lexicon.framework(), file, diags);
    }
    Ok(tally)
}

/// Says which answers of each constituency the framework asks others for.
fn say_what_is_not_asked(tally: &Tally, framework: &Framework, file: &Path, diags: &mut Diagnostics) {
    let asked = Asked::everything(framework);
    let counts = tally.rows().map(|(key, _)| key).filter(|key| &*key.answer != BLANK);
    let answered: BTreeSet<(&str, &str)> = counts.map(|key| (&*key.constituency, &*key.indicator)).collect();
    for (c, constituency) in framework.constituencies().pairs() {
        let unasked = framework.indicators().ixs().filter(|i| !asked.of(c, *i));
        let ids: Vec<&str> = unasked
            .map(|i| framework[i].id.as_str())
            .filter(|id| answered.contains(&(constituency.id.as_str(), *id)))
            .collect();
        let whose = sentence!("constituency", id = &constituency.id);
        diags.extend_with(not_asked(whose, &ids, Place::file(file)));
    }
}

/// What the threads share.
struct Work<'a, R: Read> {
    columns: &'a Columns,
    delimiter: u8,
    options: &'a Options<'a>,
    names: &'a Mutex<Names>,
    blocks: Mutex<Blocks<Utf8<R>>>,
    ledger: Mutex<Ledger<'a>>,
    /// The ledger is no longer behind.
    #[cfg(feature = "threads")]
    in_step: Condvar,
}

impl<R: Read + Send> Work<'_, R> {
    /// Does the work with so many threads, this one among them; with fewer where none can be started.
    #[cfg(feature = "threads")]
    fn share(&self, threads: usize) -> Counters {
        std::thread::scope(|scope| {
            let help = |_| std::thread::Builder::new().spawn_scoped(scope, || self.work()).ok();
            let helpers: Vec<_> = (1..threads).filter_map(help).collect();
            let mut counters = self.work();
            for helper in helpers {
                match helper.join() {
                    Ok(more) => counters.merge(more),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
            counters
        })
    }

    /// Does the work alone.
    #[cfg(not(feature = "threads"))]
    fn share(&self, _: usize) -> Counters {
        self.work()
    }

    fn work(&self) -> Counters {
        match self.columns.shape {
            Shape::Wide => self.read(Wide::new(self.columns, self.names, self.options)),
            Shape::Long => self.read(Long::new(self.columns, self.names, self.options)),
        }
    }

    /// Reads chunks until there is none left.
    fn read(&self, mut counting: impl Counting) -> Counters {
        let mut records = Records::new(self.delimiter, self.columns.names.len());
        let mut buffer = Buffer::default();
        loop {
            let next = lock(&self.blocks).next(&mut buffer);
            let Some(block) = next else { return counting.into_counters() };
            let bytes = buffer.records(block);
            counting.begin(block.number);
            let rows = records.read(bytes, block.quoted, &mut counting);
            let mut entered = counting.end();
            entered.rows = rows;
            entered.lines =
                if block.quoted { memchr::memchr_iter(b'\n', bytes).count() as u64 } else { rows };
            if entered.limit.is_some() {
                lock(&self.blocks).stop();
            }
            let mut ledger = lock(&self.ledger);
            ledger.enter(block.number, entered);
            self.keep_step(ledger);
        }
    }

    /// Waits while the ledger is behind.
    ///
    /// The thread that reads the chunk for which the others wait enters it before it comes here. One that panicked never does:
    /// hence the patience.
    #[cfg(feature = "threads")]
    fn keep_step(&self, ledger: MutexGuard<'_, Ledger<'_>>) {
        let in_step = self.in_step.wait_timeout_while(ledger, PATIENCE, |ledger| ledger.is_behind());
        drop(in_step.unwrap_or_else(PoisonError::into_inner));
        self.in_step.notify_all();
    }

    /// One thread alone is never behind, and waiting asks for a clock, which wasm32 has not.
    #[cfg(not(feature = "threads"))]
    fn keep_step(&self, _: MutexGuard<'_, Ledger<'_>>) {}
}

/// One thread's reader of a shape.
trait Counting: Reader {
    /// A chunk begins, with its number in the order of the file.
    fn begin(&mut self, block: u64);

    /// The chunk has ended: what is to be said of it, without its rows and lines.
    fn end(&mut self) -> Entered;

    /// What was counted in all chunks.
    fn into_counters(self) -> Counters;
}

/// Locks, and ignores poisoning: [`Work::share`] raises the panic of a worker again.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn into_inner<T>(mutex: Mutex<T>) -> T {
    mutex.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// As many as asked for, or as the machine has cores.
#[cfg(feature = "threads")]
fn threads(options: &Options<'_>) -> usize {
    let cores = || std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let wanted = if options.threads == 0 { cores() } else { options.threads };
    wanted.clamp(1, THREADS)
}

/// One: no thread is started where there may be none.
#[cfg(not(feature = "threads"))]
fn threads(_: &Options<'_>) -> usize {
    1
}

fn said_limit(limit: &Limit, file: &Path, columns: &Columns) -> Diagnostic {
    let most = limit.number() as f64;
    let (column, message, help) = match limit {
        Limit::Constituencies => (
            columns.of(Field::Constituency),
            sentence!("too-many-constituencies", most),
            sentence!("help-column-of-constituencies"),
        ),
        Limit::Organisations => (
            columns.of(Field::Organisation),
            sentence!("too-many-organisations", most),
            sentence!("help-column-of-organisations"),
        ),
        Limit::Indicators => (
            columns.of(Field::Indicator),
            sentence!("too-many-indicators", most),
            sentence!("help-column-of-indicators"),
        ),
        Limit::Answers(id) => (
            columns
                .answers
                .iter()
                .find(|one| one.id == *id)
                .and_then(|one| one.answer)
                .or(columns.of(Field::Answer)),
            sentence!("too-many-answers", indicator = id, most),
            sentence!("help-no-coded-answers"),
        ),
        Limit::Counters => (None, sentence!("too-many-counts", most), sentence!("help-fewer-counts")),
        Limit::Respondents => {
            (columns.of(Field::Respondent), sentence!("too-many-respondents", most), sentence!("help-sort"))
        }
        Limit::Pending => (
            columns.of(Field::Organisation),
            sentence!("too-many-pending"),
            sentence!("help-sort-or-organisation"),
        ),
    };
    let at: Place = columns.place(file, columns.row, column);
    Diagnostic::error(Code::TallyTooManyAnswers, at, message).help(help)
}

#[cfg(test)]
mod tests;
