//! The one file that reads the file system.

use std::fs::{self, File, Metadata};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::source::{MOST_BYTES, Tree, Unread, resolved};

/// The machine's own files; paths are read from the working directory.
#[derive(Debug, Clone, Copy, Default)]
pub struct Disk;

/// The machine's own files, wherever links and paths lead: for material that was put together on purpose from several
/// places, by somebody who is trusted.
#[derive(Debug, Clone, Copy, Default)]
pub struct OpenDisk;

impl Tree for Disk {
    fn read(&self, path: &Path) -> Result<Vec<u8>, Unread> {
        let bytes = read(path, MOST_BYTES)?;
        // A file can grow while it is read, and one of the system has no length at all.
        if bytes.len() as u64 > MOST_BYTES { Err(Unread::TooLarge) } else { Ok(bytes) }
    }

    fn begin(&self, path: &Path, most: usize) -> Result<Vec<u8>, Unread> {
        ordinary(path)?;
        let mut bytes = Vec::new();
        File::open(path)?.take(most as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn files(&self, folder: &Path) -> Result<Vec<PathBuf>, Unread> {
        if folder.is_file() {
            return Err(Unread::IsFile);
        }
        let mut files = Vec::new();
        collect(folder, &mut files)?;
        files.sort();
        Ok(files)
    }

    fn is_folder(&self, path: &Path) -> bool {
        path.is_dir()
    }

    /// What is not there is taken to lie where its name says, in the nearest folder that is there.
    fn real(&self, path: &Path) -> PathBuf {
        let plain = resolved(path);
        let there = |path: &Path| {
            fs::canonicalize(if path.as_os_str().is_empty() { Path::new(".") } else { path }).ok()
        };
        // The path itself first: behind a link, a step upwards is another one.
        let found = there(path).or_else(|| {
            let mut above = plain.ancestors().skip(1);
            above.find_map(|folder| Some(there(folder)?.join(plain.strip_prefix(folder).ok()?)))
        });
        found.unwrap_or(plain)
    }
}

impl Tree for OpenDisk {
    fn read(&self, path: &Path) -> Result<Vec<u8>, Unread> {
        Disk.read(path)
    }

    fn begin(&self, path: &Path, most: usize) -> Result<Vec<u8>, Unread> {
        Disk.begin(path, most)
    }

    fn files(&self, folder: &Path) -> Result<Vec<PathBuf>, Unread> {
        Disk.files(folder)
    }

    fn is_folder(&self, path: &Path) -> bool {
        Disk.is_folder(path)
    }

    fn real(&self, path: &Path) -> PathBuf {
        Disk.real(path)
    }

    fn is_open(&self) -> bool {
        true
    }
}

/// Bytes of a file, at most one more than `most`.
fn read(path: &Path, most: u64) -> Result<Vec<u8>, Unread> {
    let about = ordinary(path)?;
    if about.len() > most {
        return Err(Unread::TooLarge);
    }
    // No more than there is: a length is known for nearly every file.
    let mut bytes = Vec::new();
    let length = usize::try_from(about.len()).unwrap_or(usize::MAX - 1) + 1;
    bytes.try_reserve_exact(length).map_err(|error| Unread::from(std::io::Error::from(error)))?;
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What is known of a file, before it is opened: opening a pipe waits, and reading a device may never end.
fn ordinary(path: &Path) -> Result<Metadata, Unread> {
    let about = fs::metadata(path)?;
    if about.is_dir() {
        Err(Unread::IsFolder)
    } else if about.is_file() {
        Ok(about)
    } else {
        Err(Unread::NoOrdinaryFile)
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Unread> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), files)?;
        } else {
            files.push(entry.path());
        }
    }
    Ok(())
}
