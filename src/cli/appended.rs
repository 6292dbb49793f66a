//! Files that are only added to: one program at a time, and each line on the disk before anything else happens.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::failure::Failure;

/// An open file.
pub(super) struct Appended {
    file: File,
    path: PathBuf,
}

impl Appended {
    /// Opens a file, or begins one, and gives what `read` makes of it. `read` says too how many bytes are whole: what a crash left
    /// behind them is cut off, since it would run into the next line. `busy` is the sentence for a file that is open elsewhere.
    pub(super) fn open<T>(
        path: &Path,
        busy: &'static str,
        read: impl FnOnce(&[u8]) -> Result<(T, u64)>,
    ) -> Result<(Self, T)> {
        let failed = |error| Failure::new("failure-write").at(path).because(error);
        if path.exists() && !path.is_file() {
            return Err(Failure::new("failure-no-ordinary-file").at(path).into());
        }
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder).map_err(failed)?;
        }
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)
            .map_err(failed)?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => return Err(Failure::new(busy).at(path).into()),
            // Not every disk can lock; then nobody else is known to be there.
            Ok(()) | Err(TryLockError::Error(_)) => {}
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(failed)?;
        let (made, whole) = read(&bytes)?;
        if whole < bytes.len() as u64 {
            file.set_len(whole).map_err(failed)?;
        }
        file.seek(std::io::SeekFrom::Start(whole)).map_err(failed)?;
        Ok((Self { file, path: path.to_owned() }, made))
    }

    /// Adds lines; when this is done, they lie on the disk.
    pub(super) fn add(&mut self, lines: &str) -> Result<()> {
        let added = self.file.write_all(lines.as_bytes()).and_then(|()| self.file.sync_data());
        added.map_err(|error| Failure::new("failure-write").at(&self.path).because(error).into())
    }

    /// Sees to it that the name of a new file lies on the disk too, where a folder can be told so.
    pub(super) fn sync_folder(&self) {
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        // Systems that cannot do it keep the names of files safe by themselves.
        let _ = File::open(folder.unwrap_or(Path::new("."))).and_then(|folder| folder.sync_all());
    }
}
