//! All that is embedded in the binary: frameworks, questionnaires, the demo, the beginning of a framework.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use include_dir::{Dir, DirEntry, include_dir};

use super::packed::piece;
use super::source::{Tree, Unread};

static FRAMEWORKS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/frameworks");
static QUESTIONNAIRES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/questionnaires");
static FRAMEWORK_SCAFFOLDS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/reports/scaffolds/framework");

/// The embedded files, under `frameworks/` and `questionnaires/` as in the repository.
#[derive(Debug, Clone, Copy, Default)]
pub struct Builtin;

/// Ids of the built-in frameworks, in alphabetical order.
pub fn frameworks() -> Vec<&'static str> {
    let mut ids: Vec<&str> = FRAMEWORKS.dirs().filter_map(|dir| dir.path().file_name()?.to_str()).collect();
    ids.sort_unstable();
    ids
}

/// The files of the worked example: path below the assessment's folder, and bytes.
pub fn demo() -> Vec<(PathBuf, &'static [u8])> {
    let root = Path::new("coherence/demo");
    let mut files = Vec::new();
    if let Some(dir) = FRAMEWORKS.get_dir(root) {
        walk(dir, &mut |path, bytes| {
            if let Ok(below) = path.strip_prefix(root) {
                files.push((below.to_owned(), bytes));
            }
        });
    }
    files.sort();
    files
}

/// Languages in which a new framework can begin, in alphabetical order.
pub fn scaffold_languages() -> Vec<&'static str> {
    let mut languages: Vec<&str> =
        FRAMEWORK_SCAFFOLDS.dirs().filter_map(|dir| dir.path().file_name()?.to_str()).collect();
    languages.sort_unstable();
    languages
}

/// The files of a new framework in a language, with `@ID@` and `@TITLE@` for what is not known yet: path below its
/// folder, and text.
pub fn framework_scaffold(language: &str) -> Vec<(PathBuf, &'static str)> {
    let mut files = Vec::new();
    if let Some(dir) = FRAMEWORK_SCAFFOLDS.get_dir(language) {
        walk(dir, &mut |path, bytes| {
            if let (Ok(below), Ok(text)) = (path.strip_prefix(language), std::str::from_utf8(bytes)) {
                files.push((below.to_owned(), text));
            }
        });
    }
    files.sort();
    files
}

fn walk<'a>(dir: &'a Dir<'a>, take: &mut dyn FnMut(&'a Path, &'a [u8])) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(dir) => walk(dir, take),
            DirEntry::File(file) => take(file.path(), file.contents()),
        }
    }
}

/// The embedded folder that a path begins with, and the rest of the path.
fn part(path: &Path) -> Option<(&'static Dir<'static>, &Path)> {
    let frameworks = path.strip_prefix("frameworks").ok().map(|rest| (&FRAMEWORKS, rest));
    frameworks.or_else(|| path.strip_prefix("questionnaires").ok().map(|rest| (&QUESTIONNAIRES, rest)))
}

/// The YAML files as `build.rs` parsed them: name and tree by turns.
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/builtin.packed"));

/// The tree of a built-in YAML file, by its name.
fn packed_tree(name: &str) -> Option<&'static [u8]> {
    static TREES: OnceLock<BTreeMap<&'static [u8], &'static [u8]>> = OnceLock::new();
    let all = || {
        let mut rest = PACKED;
        std::iter::from_fn(|| Some((piece(&mut rest)?, piece(&mut rest)?))).collect()
    };
    TREES.get_or_init(all).get(name.as_bytes()).copied()
}

impl Tree for Builtin {
    fn packed(&self, path: &Path) -> Option<&'static [u8]> {
        let names: Option<Vec<&str>> = path.iter().map(|name| name.to_str()).collect();
        packed_tree(&names?.join("/"))
    }

    fn read(&self, path: &Path) -> Result<Vec<u8>, Unread> {
        let (dir, rest) = part(path).ok_or(Unread::NotFound)?;
        dir.get_file(rest).map(|file| file.contents().to_vec()).ok_or(Unread::NotFound)
    }

    fn files(&self, folder: &Path) -> Result<Vec<PathBuf>, Unread> {
        let (dir, rest) = part(folder).ok_or(Unread::NotFound)?;
        let root = folder.iter().next().map(Path::new).unwrap_or(folder);
        let dir = if rest.as_os_str().is_empty() { Some(dir) } else { dir.get_dir(rest) };
        let mut files = Vec::new();
        walk(dir.ok_or(Unread::NotFound)?, &mut |path, _| files.push(root.join(path)));
        files.sort();
        Ok(files)
    }

    fn is_folder(&self, path: &Path) -> bool {
        part(path).is_some_and(|(dir, rest)| rest.as_os_str().is_empty() || dir.get_dir(rest).is_some())
    }
}
