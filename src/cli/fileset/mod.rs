//! File sets: files that belong together and are written whole or not at all, nothing overwritten unasked.
//!
//! The first file of a set stands for it (the page of a report, the `assessment.yaml` of a folder): old files give way
//! before new ones come, the first of the old goes first, and the first of the new comes last. So where it is there, the
//! set is whole, and at no moment do old and new files stand side by side.

mod interrupt;
mod side;

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::failure::Failure;
use crate::load::disk::Disk;
use crate::load::source::lies_in;
use side::Side;

/// Writes every file below `folder`, the first one last; gives the paths in the order given. What a run before left there
/// when it was killed is finished or removed first.
///
/// A file that is there already with the same bytes is not overwritten but left as it is wanted: a run that was
/// interrupted between two sets can be repeated.
pub(super) fn write_all(folder: &Path, files: &[(PathBuf, Vec<u8>)], force: bool) -> Result<Vec<PathBuf>> {
    side::sweep(folder);
    let targets: Vec<PathBuf> = files.iter().map(|(path, _)| folder.join(path)).collect();
    let other = |(target, (_, bytes)): &(&PathBuf, &(PathBuf, Vec<u8>))| {
        target.exists() && (!target.is_file() || std::fs::read(target).is_ok_and(|there| there != *bytes))
    };
    if !force {
        let there: Vec<&PathBuf> =
            targets.iter().zip(files).filter(other).map(|(target, _)| target).collect();
        if let Some(first) = there.first() {
            return Err(Failure::new("failure-exists").at(first).count("more", there.len() - 1).into());
        }
    }
    if let Some(blocked) = targets.iter().find(|path| path.is_dir()) {
        return Err(Failure::new("failure-folder-in-the-way").at(blocked).into());
    }
    // A file that is renamed onto a device would take its place.
    if let Some(blocked) = targets.iter().find(|path| path.exists() && !path.is_file()) {
        return Err(Failure::new("failure-no-ordinary-file").at(blocked).into());
    }
    // A link in the folder of the set leads to somebody else's files.
    let leads_out = |path: &&PathBuf| path.parent().is_some_and(|parent| !lies_in(&Disk, parent, folder));
    if let Some(outside) = targets.iter().find(leads_out) {
        return Err(Failure::new("failure-outside").at(outside).into());
    }
    let side = Side::new(folder)?;
    for (path, bytes) in files {
        side.write(path, bytes)?;
    }
    side.put_in_place(files.iter().map(|(path, _)| path.as_path()))?;
    Ok(targets)
}

/// Writes one file.
pub(super) fn write_one(target: &Path, bytes: &[u8], force: bool) -> Result<()> {
    let folder = target.parent().unwrap_or_else(|| Path::new(""));
    // `reports/` names a folder, also where there is none.
    let ends_in_separator = target.as_os_str().to_string_lossy().ends_with(std::path::is_separator);
    let name = target.file_name().filter(|_| !ends_in_separator);
    let name = name.ok_or_else(|| Failure::new("failure-no-name").at(target))?;
    write_all(folder, &[(PathBuf::from(name), bytes.to_vec())], force)?;
    Ok(())
}

#[cfg(test)]
mod tests;
