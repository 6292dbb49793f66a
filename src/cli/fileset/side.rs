//! Side folders: a file set while it is written, beside its place, and what a dead run left of one.
//!
//! A side folder holds `lock` (locked for as long as its run lives), `new` with the new files, and from the moment when
//! all of them are complete `order` with their names; while they move into place, `old` with the files that gave way.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Result;
use tempfile::TempDir;

use super::interrupt;
use crate::cli::failure::Failure;

/// How the names of side folders begin; the number of the process follows.
const PREFIX: &str = ".tripartite-";
const LOCK: &str = "lock";
const ORDER: &str = "order";
const NEW: &str = "new";
const OLD: &str = "old";
/// A side folder without a lock belongs to a run that is just making it, but not for longer than this.
const MAKING: Duration = Duration::from_secs(60);

/// Side folder of this run; it goes with everything in it when it is dropped or the run is interrupted.
pub(super) struct Side {
    /// Where the set belongs.
    folder: PathBuf,
    side: TempDir,
    /// Held open, so that others see that the run lives.
    _lock: File,
}

impl Side {
    /// Makes the folder of the set, where it is missing, and a side folder in it.
    pub(super) fn new(folder: &Path) -> Result<Self, Failure> {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        fs::create_dir_all(folder)
            .map_err(|error| Failure::new("failure-make-folder").at(folder).because(error))?;
        let failed = |error: io::Error| Failure::new("failure-write").at(folder).because(error);
        let prefix = format!("{PREFIX}{}-", std::process::id());
        let side = tempfile::Builder::new().prefix(&prefix).tempdir_in(folder).map_err(failed)?;
        interrupt::remove(Some(side.path().to_owned()));
        let mut lock = File::create_new(side.path().join(LOCK)).map_err(failed)?;
        lock.lock().map_err(failed)?;
        write!(lock, "{}", std::process::id()).map_err(failed)?;
        Ok(Self { folder: folder.to_owned(), side, _lock: lock })
    }

    /// Writes a file of the set, complete and on the disk.
    pub(super) fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), Failure> {
        let target = self.side.path().join(NEW).join(path);
        let written = make_parent(&target).and_then(|()| write_synced(&target, bytes));
        written.map_err(|error| Failure::new("failure-write").at(&self.folder.join(path)).because(error))
    }

    /// Moves the files, which must all have been written, to where they belong: all of them, or none.
    pub(super) fn put_in_place<'a>(self, files: impl Iterator<Item = &'a Path>) -> Result<(), Failure> {
        let files: Vec<&Path> = files.collect();
        let failed =
            |path: &Path, error| Failure::new("failure-write").at(&self.folder.join(path)).because(error);
        let Some(&first) = files.first() else { return Ok(()) };
        let names: Vec<String> = files.iter().map(|path| path.to_string_lossy().into_owned()).collect();
        // From here on a run that finds this one dead finishes its work.
        write_synced(&self.side.path().join(ORDER), names.join("\n").as_bytes())
            .map_err(|error| failed(first, error))?;
        let _whole = interrupt::hold();
        replace(self.side.path(), &self.folder, &files).map_err(|(path, error)| {
            // Whatever cannot be put back stays where it can be found.
            give_back(self.side.path(), &self.folder, &files);
            failed(path, error)
        })
    }
}

impl Drop for Side {
    fn drop(&mut self) {
        interrupt::remove(None);
    }
}

/// Old files out of the way, first the first; then the new ones, the first last.
fn replace<'a>(side: &Path, folder: &Path, files: &[&'a Path]) -> Result<(), (&'a Path, io::Error)> {
    // One file replaces another in one step.
    for &path in files.iter().filter(|_| files.len() > 1) {
        let target = folder.join(path);
        // What a dead run had moved already is not moved again.
        if side.join(NEW).join(path).exists() && target.is_file() {
            let aside = side.join(OLD).join(path);
            make_parent(&aside).and_then(|()| fs::rename(&target, &aside)).map_err(|error| (path, error))?;
        }
    }
    for &path in files.iter().rev() {
        let (new, target) = (side.join(NEW).join(path), folder.join(path));
        if new.exists() {
            make_parent(&target).and_then(|()| fs::rename(&new, &target)).map_err(|error| (path, error))?;
        }
    }
    Ok(())
}

/// Takes new files away again and puts the old ones back, as far as that can be done.
fn give_back(side: &Path, folder: &Path, files: &[&Path]) {
    for path in files {
        let (new, target) = (side.join(NEW).join(path), folder.join(path));
        if !new.exists() {
            let _ = fs::remove_file(&target);
        }
        let _ = fs::rename(side.join(OLD).join(path), &target);
    }
}

/// Finishes what dead runs had complete in this folder, and removes what they had begun. What cannot be removed does no
/// harm: it is left for the next run.
pub(super) fn sweep(folder: &Path) {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let side = entry.path();
        let named = entry.file_name().to_string_lossy().starts_with(PREFIX);
        // A link of such a name is not ours.
        if named && entry.file_type().is_ok_and(|kind| kind.is_dir()) && is_dead(&side) {
            if let Ok(order) = fs::read_to_string(side.join(ORDER)) {
                let files: Vec<&Path> =
                    order.lines().map(Path::new).filter(|path| stays_below(path)).collect();
                if replace(&side, folder, &files).is_err() {
                    continue;
                }
            }
            let _ = fs::remove_dir_all(&side);
        }
    }
}

/// Has the run ended that made this side folder?
fn is_dead(side: &Path) -> bool {
    match File::open(side.join(LOCK)) {
        Ok(lock) => match lock.try_lock() {
            Ok(()) => true,
            Err(TryLockError::WouldBlock | TryLockError::Error(_)) => false,
        },
        Err(_) if cfg!(target_os = "linux") => {
            let name = side.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let process = name.trim_start_matches(PREFIX).split('-').next().unwrap_or_default();
            !Path::new("/proc").join(process).exists()
        }
        Err(_) => {
            let made = fs::metadata(side).and_then(|about| about.modified());
            made.is_ok_and(|made| made.elapsed().is_ok_and(|age| age > MAKING))
        }
    }
}

/// Is this the path of a file below a folder, without a step upwards?
fn stays_below(path: &Path) -> bool {
    path.components().all(|part| matches!(part, std::path::Component::Normal(_)))
}

fn make_parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
