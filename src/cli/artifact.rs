//! Files that we write: all or none, never half, nothing overwritten unasked.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::ValueEnum;
use tempfile::NamedTempFile;

use super::failure::Failure;

/// The format to write: the one asked for, or else the one that the file's ending names. A file under an ending
/// that means something else would be opened by the wrong program.
pub(super) fn format<F: ValueEnum>(asked: Option<F>, target: Option<&Path>, otherwise: F) -> Result<F> {
    if let Some(asked) = asked {
        return Ok(asked);
    }
    let Some((target, ending)) = target.and_then(|target| Some((target, target.extension()?))) else {
        return Ok(otherwise);
    };
    F::from_str(&ending.to_string_lossy(), true).map_err(|_| {
        let known = F::value_variants().iter().filter_map(ValueEnum::to_possible_value);
        let names: Vec<String> = known.map(|value| value.get_name().to_owned()).collect();
        Failure::new("failure-format").at(target).with("known", names.join(", ")).into()
    })
}

/// Writes every file below `folder`. Each goes to a temporary name beside its own first; only when
/// all are there are they renamed. Gives the paths.
pub(super) fn write_all(folder: &Path, files: &[(PathBuf, Vec<u8>)], force: bool) -> Result<Vec<PathBuf>> {
    let targets: Vec<PathBuf> = files.iter().map(|(path, _)| folder.join(path)).collect();
    let there: Vec<&PathBuf> = targets.iter().filter(|path| path.exists()).collect();
    if let (Some(first), false) = (there.first(), force) {
        return Err(Failure::new("failure-exists").at(first).count("more", there.len() - 1).into());
    }
    if let Some(blocked) = targets.iter().find(|path| path.is_dir()) {
        return Err(Failure::new("failure-folder-in-the-way").at(blocked).into());
    }
    // A file that is renamed onto a device would take its place.
    if let Some(blocked) = targets.iter().find(|path| path.exists() && !path.is_file()) {
        return Err(Failure::new("failure-no-ordinary-file").at(blocked).into());
    }
    let mut waiting = Vec::new();
    for (target, (_, bytes)) in targets.iter().zip(files) {
        waiting.push((set_down(target, bytes)?, target));
    }
    for (file, target) in waiting {
        file.persist(target).map_err(|e| Failure::new("failure-write").at(target).because(e.error))?;
    }
    Ok(targets)
}

/// Writes one file.
pub(super) fn write_one(target: &Path, bytes: &[u8], force: bool) -> Result<()> {
    let folder = target.parent().unwrap_or_else(|| Path::new(""));
    let name = target.file_name().ok_or_else(|| Failure::new("failure-no-name").at(target))?;
    write_all(folder, &[(PathBuf::from(name), bytes.to_vec())], force)?;
    Ok(())
}

/// The bytes in a temporary file in the folder of the target, complete and on the disk.
fn set_down(target: &Path, bytes: &[u8]) -> Result<NamedTempFile, Failure> {
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let failed = |error: io::Error| Failure::new("failure-write").at(target).because(error);
    std::fs::create_dir_all(folder)
        .map_err(|error| Failure::new("failure-make-folder").at(folder).because(error))?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".tripartite-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any other file of the user's: what the umask takes away is taken away.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    Ok(file)
}
