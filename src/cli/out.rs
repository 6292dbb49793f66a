//! Standard output and standard error.

use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use anstyle::{AnsiColor, Style};

use super::width::{self, wrapped};
use crate::diag::printable;
use crate::locale::direction::without_isolates;

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
        self.stdout.write_all(wrapped(&shown(text), width::of_output()).as_bytes())?;
        self.stdout.write_all(b"\n")
    }

    /// Prints a text that is answered on the same line, at once.
    pub(super) fn prompt(&mut self, text: &str) -> io::Result<()> {
        write!(self.stdout, "{} ", wrapped(&shown(text), width::of_output()))?;
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

/// A text as it stands on a screen: without the signs of direction that words and numbers bring with them, and with what could steer a
/// terminal as code points.
pub(super) fn shown(text: &str) -> String {
    printable(&bare(text))
}

/// A text without signs of direction that turn nothing, which many terminals show as boxes.
fn bare(text: &str) -> String {
    without_isolates(text).replace(['\u{200e}', '\u{200f}', '\u{61c}'], "")
}

/// Prints a line to standard error. When even that fails there is nobody left to tell.
pub(super) fn print_error(text: &str) {
    clear();
    let _ = writeln!(anstream::stderr(), "{}", wrapped(&bare(text), width::of_errors()));
}

/// Prints a finding to standard error, its first word in colour where colour is shown.
pub(super) fn print_finding(text: &str, error: bool) {
    let colour = if error { AnsiColor::Red } else { AnsiColor::Yellow };
    clear();
    let style = Style::new().bold().fg_color(Some(colour.into()));
    let text = wrapped(&bare(text), width::of_errors());
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
    let _ = write!(anstream::stderr(), "{}", shown(text));
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
    let _ = write!(anstream::stderr(), "\r{}{}", shown(text), if last { "\n" } else { "" });
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn a_screen_shows_no_isolate_of_ours_and_every_sign_that_steers_it() {
        assert_eq!(shown("W1, \u{2068}\u{5d0}\u{2069} : \u{200e}-0.1"), "W1, \u{5d0} : -0.1");
        assert_eq!(shown("\u{2068}\u{202e}\u{1b}[2J\u{2069}"), "\\u{202e}\\u{1b}[2J");
    }
}
