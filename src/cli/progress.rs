//! Progress: on a terminal, what takes longer than a second says how far it is.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::out;
use crate::load::source::{Tree, Unread};
use crate::locale::{Arg, Locale};

/// What is done before this needs no word.
const WORTH_SAYING: Duration = Duration::from_secs(1);
/// How long a line stands before the next takes its place.
const STANDS: Duration = Duration::from_millis(200);

/// A count of things done, said in a line that the next one takes the place of.
pub(super) struct Progress {
    /// The key of the words, with the `count`.
    words: &'static str,
    locale: Locale,
    since: Instant,
    last: Cell<Duration>,
    count: Cell<u64>,
    shows: bool,
}

impl Progress {
    /// Nothing is done yet.
    pub(super) fn new(words: &'static str, locale: Locale) -> Self {
        let shows = out::can_show_progress();
        Self { words, locale, since: Instant::now(), last: Cell::default(), count: Cell::default(), shows }
    }

    /// One more is done.
    pub(super) fn step(&self) {
        self.count.set(self.count.get() + 1);
        let passed = self.since.elapsed();
        if self.shows && passed >= WORTH_SAYING && passed - self.last.get() >= STANDS {
            self.last.set(passed);
            out::passing(&self.locale.format(self.words, &[("count", Arg::Count(self.count.get()))]));
        }
    }
}

/// Files of which the reading is said.
pub(super) struct Watched {
    files: &'static dyn Tree,
    progress: Progress,
}

impl Watched {
    /// The same files.
    pub(super) fn new(files: &'static dyn Tree, locale: Locale) -> Self {
        Self { files, progress: Progress::new("progress-read", locale) }
    }
}

impl Tree for Watched {
    fn read(&self, path: &Path) -> Result<Vec<u8>, Unread> {
        self.progress.step();
        self.files.read(path)
    }

    fn begin(&self, path: &Path, most: usize) -> Result<Vec<u8>, Unread> {
        self.files.begin(path, most)
    }

    fn files(&self, folder: &Path) -> Result<Vec<PathBuf>, Unread> {
        self.files.files(folder)
    }

    fn is_folder(&self, path: &Path) -> bool {
        self.files.is_folder(path)
    }

    fn real(&self, path: &Path) -> PathBuf {
        self.files.real(path)
    }

    fn is_open(&self) -> bool {
        self.files.is_open()
    }
}
