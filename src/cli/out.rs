//! Standard output and standard error.

use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use anstyle::{AnsiColor, Style};

use super::width::{self, wrapped};
use crate::diag::printable;

/// Standard output: results, nothing else.
pub(super) struct Out {
    stdout: BufWriter<io::Stdout>,
}

impl Out {
    pub(super) fn new() -> Self {
        Self { stdout: BufWriter::new(io::stdout()) }
    }

    /// Prints text for reading, one line or many. Whatever respondents wrote may stand in it, so what
    /// could steer a terminal is shown as code points. Lines too long for the terminal are broken at their words.
    pub(super) fn line(&mut self, text: &str) -> io::Result<()> {
        clear();
        self.stdout.write_all(wrapped(&printable(text), width::of_output()).as_bytes())?;
        self.stdout.write_all(b"\n")
    }

    /// Prints a text that is answered on the same line, at once.
    pub(super) fn prompt(&mut self, text: &str) -> io::Result<()> {
        write!(self.stdout, "{} ", wrapped(&printable(text), width::of_output()))?;
        self.stdout.flush()
    }

    /// Prints JSON for other programs, over many lines.
    pub(super) fn json(&mut self, value: &serde_json::Value) -> io::Result<()> {
        self.bytes(format!("{value:#}\n").as_bytes())
    }

    /// Prints what is meant for other programs, byte for byte; on a terminal, where it would steer, like text.
    pub(super) fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        clear();
        if !self.stdout.get_ref().is_terminal() {
            return self.stdout.write_all(bytes);
        }
        let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
        self.stdout.write_all(printable(&text).as_bytes())
    }

    pub(super) fn flush(&mut self) -> io::Result<()> {
        clear();
        self.stdout.flush()
    }
}

/// Did somebody close the pipe that we write to?
pub(super) fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|cause| cause.kind() == ErrorKind::BrokenPipe)
}

/// Prints a text to standard output, in colour where colour is shown. When nobody reads it there is nobody to tell.
pub(super) fn show(text: &str) {
    let _ = write!(anstream::stdout(), "{text}");
}

/// Prints a line to standard error. When even that fails there is nobody left to tell.
pub(super) fn print_error(text: &str) {
    clear();
    let _ = writeln!(anstream::stderr(), "{}", wrapped(text, width::of_errors()));
}

/// Prints a finding to standard error, its first word in colour where colour is shown.
pub(super) fn print_finding(text: &str, error: bool) {
    let colour = if error { AnsiColor::Red } else { AnsiColor::Yellow };
    clear();
    let style = Style::new().bold().fg_color(Some(colour.into()));
    let text = wrapped(text, width::of_errors());
    let end = text.find(']').map_or(0, |n| n + 1);
    let (head, rest) = text.split_at(end);
    let _ = write!(anstream::stderr(), "{style}{head}{style:#}{rest}");
}

/// Is standard error a terminal, so that progress may be shown?
pub(super) fn can_show_progress() -> bool {
    io::stderr().is_terminal()
}

/// Does a line stand on standard error that is meant to pass?
static PASSING: AtomicBool = AtomicBool::new(false);

/// Shows a line on the terminal of standard error until something else is printed.
pub(super) fn passing(text: &str) {
    clear();
    let _ = write!(anstream::stderr(), "{}", printable(text));
    PASSING.store(true, Ordering::Relaxed);
}

/// Takes a line that was meant to pass away.
pub(super) fn clear() {
    if PASSING.swap(false, Ordering::Relaxed) {
        let _ = write!(anstream::stderr(), "\r\u{1b}[2K");
    }
}

/// Writes over the last line of standard error; `last` ends it.
pub(super) fn progress(text: &str, last: bool) {
    let _ = write!(anstream::stderr(), "\r{}{}", printable(text), if last { "\n" } else { "" });
}
