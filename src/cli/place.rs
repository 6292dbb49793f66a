//! From whatever was given or dragged onto the program to the folder of its assessment.

use std::path::{Component, Path, PathBuf};

use super::out::{print_error, shown};
use super::session::Session;
use crate::diag::{Code, Diagnostic, Names, Place, Sentence, sentence};
use crate::load::disk::Disk;
use crate::load::{ASSESSMENT_FILE, Lone, Material, Texts, lone_file};
use crate::locale::{Arg, Locale};

/// Where the assessment lies that a path belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// The path is its folder.
    Here(PathBuf),
    /// The path lies inside its folder, or is its `assessment.yaml`.
    Above(PathBuf),
    /// There is none.
    Nowhere,
}

/// Looks in the folder itself, then in those above it. An empty path is the current folder.
pub(super) fn assessment_of(path: &Path) -> Found {
    let (Ok(full), Ok(current)) = (absolute(path), absolute(Path::new(""))) else { return Found::Nowhere };
    if full.join(ASSESSMENT_FILE).exists() {
        return Found::Here(path.to_owned());
    }
    if !full.exists() {
        return Found::Nowhere;
    }
    let folder = full.ancestors().skip(1).find(|folder| folder.join(ASSESSMENT_FILE).is_file());
    match folder {
        Some(folder) if path.is_absolute() => Found::Above(folder.to_owned()),
        Some(folder) => Found::Above(seen_from(&current, folder)),
        None => Found::Nowhere,
    }
}

/// Loads the assessment to which a path belongs. Where that is another than the path itself, a sentence says so;
/// where there is none, the only finding says what an assessment is.
pub(super) fn load(path: &Path, session: &mut Session) -> Material {
    let (folder, above) = match assessment_of(path) {
        Found::Here(folder) => (folder, false),
        Found::Above(folder) => (folder, true),
        Found::Nowhere => {
            let diagnostics = [nowhere(path)].into_iter().collect();
            return Material { diagnostics, ..Material::default() };
        }
    };
    let mut loader = session.loader();
    let material = Material::new(loader.assessment(&folder), loader);
    if above {
        session.follow(&material);
        print_error(&shown(&whose(path, &folder, &material, &session.locale)));
    }
    material
}

/// The folder of the assessment to which a path belongs. `None` where it belongs to none, which is said.
pub(super) fn folder_of(path: &Path, session: &Session) -> Option<PathBuf> {
    match assessment_of(path) {
        Found::Here(folder) | Found::Above(folder) => Some(folder),
        Found::Nowhere => {
            session.findings(&[nowhere(path)].into_iter().collect(), &Texts::default());
            None
        }
    }
}

/// To which assessment a path belongs, and that it is not read there, if it is not.
fn whose(path: &Path, folder: &Path, material: &Material, locale: &Locale) -> String {
    let (given, folder_name) = (named(path), named(folder));
    let arguments = [("path", Arg::Text(&given)), ("folder", Arg::Text(&folder_name))];
    let mut said = locale.format("place-above", &arguments);
    let inside = absolute(path).ok().zip(absolute(folder).ok());
    let inside =
        inside.and_then(|(path, folder)| Some(path.strip_prefix(folder).ok()?.display().to_string()));
    if let (Some(assessment), Some(inside), true) = (&material.assessment, inside, path.is_file())
        && !assessment.rests_on(&inside)
    {
        said = format!("{said} {}", locale.format("place-not-read", &arguments));
    }
    said
}

/// A path for a sentence: as it is where it ends in a name, else by the name that it has.
fn named(path: &Path) -> String {
    if path.file_name().is_some() {
        return path.display().to_string();
    }
    let full = absolute(path).unwrap_or_else(|_| path.to_owned());
    full.file_name().map_or_else(|| full.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// The path from the root, without `.` and `..`.
pub(super) fn absolute(path: &Path) -> std::io::Result<PathBuf> {
    let full =
        if path.as_os_str().is_empty() { std::env::current_dir()? } else { std::path::absolute(path)? };
    Ok(full.components().fold(PathBuf::new(), |mut done, component| {
        match component {
            Component::ParentDir => drop(done.pop()),
            Component::CurDir => {}
            other => done.push(other),
        }
        done
    }))
}

/// A folder as it is written in another one; from the root where they have no folder in common. Both are absolute.
pub(super) fn seen_from(current: &Path, folder: &Path) -> PathBuf {
    let pairs = current.components().zip(folder.components());
    let common: PathBuf = pairs.take_while(|(a, b)| a == b).map(|(a, _)| a).collect();
    let (up, down) = (current.strip_prefix(&common), folder.strip_prefix(&common));
    match (up, down) {
        (Ok(up), Ok(down)) if common.file_name().is_some() => {
            up.components().map(|_| Component::ParentDir).chain(down.components()).collect()
        }
        _ => folder.to_owned(),
    }
}

/// The finding for a path that belongs to no assessment: what an assessment is, and how to make one.
pub(super) fn nowhere(path: &Path) -> Diagnostic {
    let shown = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    let place = Place::file(shown);
    if !path.as_os_str().is_empty() && !path.exists() {
        return Diagnostic::error(Code::NotFound, place, sentence!("file-not-there", path = shown))
            .help(sentence!("help-spelling-or-new"));
    }
    let (message, help) = if path.is_file() {
        (sentence!("file-of-no-assessment", path = shown), way_into_an_assessment(path))
    } else {
        let inside = below(path);
        let help = if inside.is_empty() {
            sentence!("help-new-or-demo-too")
        } else {
            sentence!("help-assessments-inside", folders = Names::quoted(inside))
        };
        (sentence!("folder-is-no-assessment", path = shown), help)
    };
    Diagnostic::error(Code::NoAssessment, place, message).help(help)
}

/// What to do with a file that lies in no assessment, by what it seems to be.
fn way_into_an_assessment(path: &Path) -> Sentence {
    match lone_file(&Disk, path) {
        Lone::Survey => sentence!("help-tally-or-new", file = typed(path)),
        Lone::Tally => sentence!("help-report-of-tally", file = typed(path)),
        Lone::Archive => sentence!("help-archive-check", file = typed(path)),
        Lone::Other => sentence!("help-new-and-put-file"),
    }
}

/// The folders of assessments that lie directly in a folder, in alphabetical order.
fn below(folder: &Path) -> Vec<String> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.path())
        .filter(|path| path.join(ASSESSMENT_FILE).is_file())
        .map(|path| path.display().to_string())
        .collect();
    names.sort();
    names
}

/// A path as it can be typed into a terminal.
pub(super) fn typed(path: &Path) -> String {
    let path = path.display().to_string();
    if path.contains(char::is_whitespace) { format!("\"{path}\"") } else { path }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_as_seen_from_the_current_one() {
        for (current, folder, expected) in [
            ("/a/b", "/a/b", ""),
            ("/a/b", "/a/b/c/d", "c/d"),
            ("/a/b/c", "/a", "../.."),
            ("/a/b/c", "/a/d/e", "../../d/e"),
            ("/a/b", "/x", "/x"),
        ] {
            assert_eq!(
                seen_from(Path::new(current), Path::new(folder)),
                Path::new(expected),
                "{current} {folder}"
            );
        }
        assert_eq!(absolute(Path::new("/a/./b/../c")).unwrap(), Path::new("/a/c"));
    }
}
