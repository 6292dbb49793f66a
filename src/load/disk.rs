//! The one file that reads the file system.

use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::source::{Tree, Unread};

/// The machine's own files; paths are read from the working directory.
#[derive(Debug, Clone, Copy, Default)]
pub struct Disk;

impl Tree for Disk {
    fn read(&self, path: &Path) -> Result<Vec<u8>, Unread> {
        if path.is_dir() {
            return Err(Unread::WrongKind("a folder stands where a file should be"));
        }
        std::fs::read(path).map_err(|e| unread(&e))
    }

    fn begin(&self, path: &Path, most: usize) -> Result<Vec<u8>, Unread> {
        let mut bytes = Vec::new();
        let file = std::fs::File::open(path).map_err(|e| unread(&e))?;
        file.take(most as u64).read_to_end(&mut bytes).map_err(|e| unread(&e))?;
        Ok(bytes)
    }

    fn files(&self, folder: &Path) -> Result<Vec<PathBuf>, Unread> {
        if folder.is_file() {
            return Err(Unread::WrongKind("a file stands where a folder should be"));
        }
        let mut files = Vec::new();
        collect(folder, 0, &mut files)?;
        files.sort();
        Ok(files)
    }

    fn is_folder(&self, path: &Path) -> bool {
        path.is_dir()
    }
}

/// Links to folders are followed, so a circle of links must end somewhere.
const DEEPEST: usize = 16;

fn collect(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) -> Result<(), Unread> {
    for entry in std::fs::read_dir(folder).map_err(|e| unread(&e))? {
        let path = entry.map_err(|e| unread(&e))?.path();
        if path.is_dir() {
            if depth < DEEPEST {
                collect(&path, depth + 1, files)?;
            }
        } else {
            files.push(path);
        }
    }
    Ok(())
}

fn unread(error: &std::io::Error) -> Unread {
    match error.kind() {
        ErrorKind::NotFound => Unread::NotFound,
        ErrorKind::PermissionDenied => Unread::Denied,
        _ => Unread::Other(error.to_string()),
    }
}
