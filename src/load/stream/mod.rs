//! The fast road: a survey of any size into a tally, without ever holding its rows.
//!
//! A table is cut into `blocks` of whole records. Every thread takes the next one, finds its `records` (fast
//! where the block is a `grid`), reads them (`wide` or `long`) and counts in `counters` of its own, which are
//! added up in the end: the tally is the same for any number of threads. What is wrong goes to the `ledger`,
//! which sees the blocks in their order.
//!
//! This road looks at one row (wide) or at rows that stand together (long) and at nothing else. It does not
//! know who was invited or asked, sees no respondent twice in different places of a file, and reads neither
//! comments, evidence nor reasons. The careful road does all that.

mod answers;
mod blocks;
mod cell;
mod counters;
mod cut;
mod finding;
mod grid;
mod head;
mod layout;
mod ledger;
mod long;
mod memory;
mod names;
mod options;
mod people;
mod plan;
mod quotes;
mod records;
mod report;
mod row;
mod run;
mod shared;
mod vocabulary;
mod wide;

use std::io::Read;
use std::num::NonZero;

use memchr::memchr_iter;
use thiserror::Error;

use self::blocks::{Blocks, Buffer, End};
use self::counters::Counters;
use self::layout::{Layout, Shape};
use self::ledger::Ledger;
use self::long::Long;
use self::names::Names;
use self::people::People;
use self::records::{Reader, Records};
use self::report::Report;
use self::shared::Shared;
use self::wide::Wide;
use crate::diag::Diagnostics;
use crate::model::tally::Tally;

pub use self::options::Options;
pub use self::vocabulary::Vocabulary;

/// How much a thread reads at a time: it stays in the cache of its core.
const BLOCK: usize = 1 << 17;
/// More threads than this only wait for each other.
const THREADS: usize = 64;

/// The world failed. (What is wrong with the file itself is a diagnostic.)
#[derive(Debug, Error)]
pub enum StreamError {
    /// The stream broke off.
    #[error("cannot read `{name}`")]
    Read {
        /// The file.
        name: String,
        /// Why.
        source: std::io::Error,
    },
}

/// Counts the answers in a survey, wide or long.
///
/// `name` is the file as the user would write it, for the places of findings. When `diags` has errors
/// afterwards, the tally is what could be counted in spite of them: to be shown, not to be used.
pub fn tally_csv(
    name: &str,
    reader: impl Read + Send,
    options: &Options,
    diags: &mut Diagnostics,
) -> Result<Tally, StreamError> {
    tally_in_blocks(name, reader, options, BLOCK, diags)
}

fn tally_in_blocks(
    name: &str,
    reader: impl Read + Send,
    options: &Options,
    size: usize,
    diags: &mut Diagnostics,
) -> Result<Tally, StreamError> {
    let failed = |source| StreamError::Read { name: name.to_owned(), source };
    let vocabulary = options.vocabulary.as_ref();
    let mut blocks = Blocks::new(reader, size);
    let head = head::read(name, &mut blocks, diags).map_err(failed)?;
    let Some(layout) = head.and_then(|head| plan::plan(name, head, vocabulary, options.organisations, diags))
    else {
        return Ok(Tally::default());
    };
    let names = Shared::new(Names::new(layout.indicators.iter().map(|(id, _)| id.as_str())));
    let work = Work {
        layout: &layout,
        options,
        names: &names,
        blocks: Shared::new(blocks),
        ledger: Shared::new(Ledger::new(People::new(&names, options))),
    };
    let mut counters = work.share(threads(options));
    let (end, so_far) = (work.blocks.into_inner().into_end(), work.ledger.into_inner().finish());
    if let End::Failed(source) = end {
        return Err(failed(source));
    }
    let names = names.into_inner();
    let report = Report { file: name, layout: &layout, names: &names, vocabulary };
    report.say(&so_far, &end, diags);
    counters.merge(so_far.counters);
    Ok(names.tally(counters.iter()))
}

/// What the threads share.
struct Work<'a, R> {
    layout: &'a Layout,
    options: &'a Options,
    names: &'a Shared<Names>,
    blocks: Shared<Blocks<R>>,
    ledger: Shared<Ledger<'a>>,
}

impl<R: Read + Send> Work<'_, R> {
    /// Does the work with so many threads, this one among them; with fewer where none can be started.
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

    fn work(&self) -> Counters {
        match self.layout.shape {
            Shape::Wide => self.read(Wide::new(self.layout, self.names, self.options)),
            Shape::Long => self.read(Long::new(self.layout, self.names, self.options)),
        }
    }

    /// Reads blocks until there is none left.
    fn read(&self, mut reader: impl Reader) -> Counters {
        let head = &self.layout.head;
        let mut records = Records::new(head.delimiter, head.names.len());
        let mut buffer = Buffer::default();
        loop {
            let next = self.blocks.lock().next(&mut buffer);
            let Some(block) = next else { return reader.into_counters() };
            let bytes = buffer.records(block);
            let mut outcome = records.read(bytes, block.quoted, &mut reader);
            outcome.lines =
                if block.quoted { memchr_iter(b'\n', bytes).count() as u64 } else { outcome.rows };
            if outcome.limit.is_some() {
                self.blocks.lock().stop();
            }
            self.ledger.lock().enter(block.number, outcome);
        }
    }
}

fn threads(options: &Options) -> usize {
    let cores = || std::thread::available_parallelism().map_or(1, NonZero::get);
    let wanted = if options.threads == 0 { cores() } else { options.threads };
    wanted.clamp(1, THREADS)
}

#[cfg(test)]
mod tests;
