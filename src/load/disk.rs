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
            return Err(Unread::IsFolder);
        }
        Ok(std::fs::read(path)?)
    }

    fn begin(&self, path: &Path, most: usize) -> Result<Vec<u8>, Unread> {
        let mut bytes = Vec::new();
        let file = std::fs::File::open(path)?;
        file.take(most as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn files(&self, folder: &Path) -> Result<Vec<PathBuf>, Unread> {
        if folder.is_file() {
            return Err(Unread::IsFile);
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
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
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

impl From<std::io::Error> for Unread {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::NotFound,
            ErrorKind::PermissionDenied => Self::Denied,
            _ => Self::Other(error.to_string()),
        }
    }
}
