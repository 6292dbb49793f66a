//! The program, run: whole output, exit codes, files.

#![allow(clippy::unwrap_used, clippy::expect_used)] // in a test, a panic is the report

mod archive;
mod ask;
mod bad_input;
mod bounded;
mod certificate;
mod class;
mod commands;
mod compare;
mod consent;
mod content;
mod exchange;
mod explain;
mod extended;
mod files;
mod findings;
mod framework;
mod import;
mod inherited;
mod language;
mod learn;
mod migrate;
mod office;
mod office_days;
mod outside;
mod pages;
mod pseudo;
mod publishing;
mod reader;
mod readme;
mod report;
mod templates;
mod trainer;
mod traps;
mod width;
mod word_files;
mod word_templates;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder of its own, with the program at hand.
pub(crate) struct Run {
    folder: tempfile::TempDir,
}

/// What a run said.
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A folder with the demo in it, without its reports.
    pub(crate) fn with_demo() -> Self {
        let run = Self::new();
        for (path, bytes) in tripartite::load::builtin::demo() {
            run.write(Path::new("demo").join(path), bytes);
        }
        run
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn write(&self, path: impl AsRef<Path>, bytes: impl AsRef<[u8]>) {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    /// Copies a folder of the project, or any other.
    pub(crate) fn copy(&self, from: &Path, to: impl AsRef<Path>) {
        for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
            let target = to.as_ref().join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                self.copy(&entry.path(), &target);
            } else {
                self.write(target, std::fs::read(entry.path()).unwrap());
            }
        }
    }

    /// A file as text; of a workbook its cells, a line a row.
    pub(crate) fn read(&self, path: impl AsRef<Path>) -> String {
        let path = self.path().join(path);
        if let Some(cells) = cells(&path) {
            return cells;
        }
        std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
    }

    /// The report and its annex, one after the other: `beginning` is their path up to the name of the document, `end` what
    /// follows it.
    pub(crate) fn pages(&self, beginning: &str, end: &str) -> String {
        ["report", "annex"].map(|name| self.read(format!("{beginning}_{name}_{end}"))).concat()
    }

    /// All files below the folder, seen from it.
    pub(crate) fn files(&self) -> Vec<String> {
        fn walk(folder: &Path, list: &mut Vec<PathBuf>) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() { walk(&path, list) } else { list.push(path) }
            }
        }
        let mut list = Vec::new();
        walk(self.path(), &mut list);
        let mut names: Vec<String> =
            list.iter().map(|p| p.strip_prefix(self.path()).unwrap().display().to_string()).collect();
        names.sort();
        names
    }

    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tripartite"));
        command
            .current_dir(self.path())
            .env_remove("SOURCE_DATE_EPOCH")
            .env_remove("COLUMNS")
            .env("RUST_BACKTRACE", "1");
        // The language of whoever runs the tests is none of theirs.
        command.env("LC_ALL", "C.UTF-8");
        command.stdin(Stdio::null());
        command
    }

    pub(crate) fn run<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Said {
        said(self.command().args(arguments).output().unwrap())
    }

    /// Runs and expects success.
    pub(crate) fn done<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Said {
        let said = self.run(arguments);
        assert_eq!(said.code, 0, "{}{}", said.out, said.err);
        said
    }
}

/// The names of the sheets of a workbook and their cells, a line a row; none for any other file.
fn cells(path: &Path) -> Option<String> {
    use calamine::Reader as _;
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(path).ok()?;
    let mut text = String::new();
    for name in book.sheet_names() {
        text.push_str(&name);
        for row in book.worksheet_range(&name).ok()?.rows() {
            text.push('\n');
            text.push_str(&row.iter().map(ToString::to_string).collect::<Vec<_>>().join("\t"));
        }
        text.push('\n');
    }
    Some(text)
}

pub(crate) fn said(output: Output) -> Said {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let said =
        Said { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) };
    assert!(!said.err.contains("panicked") && !said.err.contains("stack backtrace"), "{}", said.err);
    said
}
