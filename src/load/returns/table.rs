//! A table of returns, opened: its encoding, its heading, what each column is. Both sinks read it from here.

use std::io::Read;
use std::path::Path;

use super::columns::{Columns, Shape};
use super::header::resolve;
use super::lexicon::Lexicon;
use super::meaning::rank;
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, sentence};
use crate::load::count::blocks::{Blocks, End, Position, RECORD_LIMIT};
use crate::load::table::encoding::Utf8;
use crate::load::table::heading::{self, Heading, Rank, Trouble};
use crate::model::asked::Asked;
use crate::model::framework::{Constituency, Framework, Indicator};
use crate::model::table::Ix;

/// How much is read at first to find the heading.
const FIRST_LOOK: usize = 1 << 14;
/// So many indicators are named where many are meant.
const NAMES: usize = 8;

/// A table whose heading was read.
pub(in crate::load) struct Table<R: Read> {
    /// What stands in which column.
    pub(in crate::load) columns: Columns,
    /// The rows behind the heading.
    pub(in crate::load) blocks: Blocks<Utf8<R>>,
    /// Between two cells.
    pub(in crate::load) delimiter: u8,
    /// How many lines the heading ends.
    pub(in crate::load) lines: u64,
}

/// The sheet of a workbook in which a table stands.
#[derive(Debug, Clone, Copy)]
pub(in crate::load) struct InSheet<'a> {
    /// Its name.
    pub(in crate::load) name: &'a str,
    /// How many columns its widest row has.
    pub(in crate::load) width: usize,
    /// The columns as the reader of a form sees them; empty = as the headings name them.
    pub(in crate::load) shown: &'a [String],
}

/// Opens a table, in a sheet or as text. `None` if there is none to read; `diags` then says why.
pub(in crate::load) fn open<R: Read>(
    file: &Path,
    sheet: Option<InSheet<'_>>,
    reader: R,
    lexicon: Option<&Lexicon<'_>>,
    size: usize,
    diags: &mut Diagnostics,
) -> std::io::Result<Option<Table<R>>> {
    let reader = match Utf8::new(reader)? {
        Ok(reader) => reader,
        Err(what) => {
            diags.push(what.finding(file));
            return Ok(None);
        }
    };
    let mut blocks = Blocks::new(reader, size);
    let mut heading = match find(&mut blocks, lexicon)? {
        Ok(heading) => heading,
        Err(trouble) => {
            diags.push(said(trouble, file));
            return Ok(None);
        }
    };
    if let Some(InSheet { name, width, .. }) = sheet {
        heading.sheet = Some(name.to_owned());
        // What stands beside the headings stands in columns without a name, as it would in a CSV.
        heading.names.resize(heading.names.len().max(width), String::new());
    }
    let (delimiter, lines) = (heading.delimiter, heading.lines);
    blocks.skip(heading.end, delimiter);
    let resolved = resolve(file, heading, lexicon, diags);
    Ok(resolved.map(|mut columns| {
        // From here on names are only told.
        if let Some(shown) = sheet.map(|sheet| sheet.shown).filter(|shown| !shown.is_empty()) {
            columns.names = shown.to_vec();
        }
        Table { columns, blocks, delimiter, lines }
    }))
}

/// Do bytes begin like a table of returns?
pub(in crate::load) fn is_of_returns(bytes: &[u8], lexicon: &Lexicon<'_>) -> bool {
    rank_of(bytes, Some(lexicon)).whole
}

/// Rank of the heading of a table.
pub(in crate::load) fn rank_of(bytes: &[u8], lexicon: Option<&Lexicon<'_>>) -> Rank {
    let Ok(Ok(reader)) = Utf8::new(bytes) else { return Rank::default() };
    match find(&mut Blocks::new(reader, FIRST_LOOK), lexicon) {
        Ok(Ok(heading)) => rank(&heading.names, lexicon),
        _ => Rank::default(),
    }
}

fn find<R: Read>(
    blocks: &mut Blocks<R>,
    lexicon: Option<&Lexicon<'_>>,
) -> std::io::Result<Result<Heading, Trouble>> {
    let mut look = FIRST_LOOK;
    loop {
        let bytes = blocks.peek(look)?;
        let ended = bytes.len() < look;
        match heading::find(bytes, ended, &|names| rank(names, lexicon)) {
            Err(Trouble::NoEnd) if !ended && look <= RECORD_LIMIT => look *= 2,
            found => return Ok(found),
        }
    }
}

fn said(trouble: Trouble, file: &Path) -> Diagnostic {
    let whole = Place::file(file);
    let header = Place::Text { file: file.to_owned(), line: 1, column: 1 };
    let (code, place, message, help) = match trouble {
        Trouble::Empty => {
            (Code::EmptyFile, whole, sentence!("file-empty"), sentence!("help-export-interrupted"))
        }
        Trouble::NoEnd => {
            (Code::TooLarge, header, sentence!("header-too-long"), sentence!("help-first-row-ends"))
        }
        Trouble::LoneReturn => {
            (Code::CsvSyntax, header, sentence!("header-lone-return"), sentence!("help-lone-return-of-macs"))
        }
        Trouble::OpenQuote => {
            (Code::CsvSyntax, header, sentence!("header-quote-open"), sentence!("help-close-quote-of-name"))
        }
    };
    Diagnostic::error(code, place, message).help(help)
}

/// Why the reading ended before the end of the file. `lines` is how many lines were read, those of the
/// heading among them.
pub(in crate::load) fn finding_of_end(end: &End, lines: u64, file: &Path) -> Option<Diagnostic> {
    let limit = RECORD_LIMIT >> 20;
    let start = Position { line: 0, column: 0 };
    let (code, at, message, help) = match end {
        End::File | End::Stopped | End::Failed(_) => return None,
        End::OpenQuote(at) => {
            (Code::CsvSyntax, at, sentence!("csv-quote-open-here"), sentence!("help-close-quote"))
        }
        End::TooLong { open: Some(at) } => {
            (Code::TooLarge, at, sentence!("csv-quote-too-long", limit), sentence!("help-close-quote"))
        }
        End::TooLong { open: None } => {
            (Code::TooLarge, &start, sentence!("csv-row-too-large", limit), sentence!("help-every-row-ends"))
        }
    };
    let line = usize::try_from(lines + at.line + 1).unwrap_or(usize::MAX);
    let place = Place::Text { file: file.to_owned(), line, column: at.column + 1 };
    Some(Diagnostic::error(code, place, message).help(help))
}

/// The warning for a table without rows.
pub(in crate::load) fn no_rows(file: &Path) -> Diagnostic {
    Diagnostic::warning(Code::EmptyFile, Place::file(file), sentence!("table-without-rows"))
}

/// One warning for all indicators that the respondents of a wide table are asked and that have no column.
/// `seen` are the constituencies and organisations from which somebody answers.
pub(in crate::load) fn missing_columns(
    file: &Path,
    columns: &Columns,
    framework: &Framework,
    asked: &Asked,
    seen: &[(Ix<Constituency>, &str)],
) -> Option<Diagnostic> {
    if columns.shape == Shape::Long {
        return None;
    }
    let there: Vec<Ix<Indicator>> =
        columns.answers.iter().filter(|a| a.answer.is_some()).filter_map(|a| a.indicator).collect();
    let seen: Vec<_> = seen.iter().map(|(c, name)| asked.of_organisation(*c, name)).collect();
    let missing: Vec<&str> = framework
        .indicators()
        .ixs()
        .filter(|i| !there.contains(i) && seen.iter().any(|is_asked| is_asked(*i)))
        .map(|i| framework[i].id.as_str())
        .collect();
    (!missing.is_empty()).then(|| {
        let count = missing.len();
        let indicators = Names::plain(missing).first(NAMES);
        let message = sentence!("columns-missing", count, indicators);
        Diagnostic::warning(Code::MissingColumn, columns.place(file, columns.row, None), message)
    })
}
