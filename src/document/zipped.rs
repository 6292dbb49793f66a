//! Zip files: the same bytes for the same files.

use std::io::{Cursor, Write as _};

use zip::result::{ZipError, ZipResult};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// How much work is put into a zip file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// Little work, for a fifth more bytes than the usual level.
    Quick,
    /// The usual level.
    Usual,
}

/// Files in one zip, in the order given, at a moment that is always the same.
///
/// # Errors
/// When two files have one name, or there is more than a zip file can hold.
pub fn zipped<'a>(
    files: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    effort: Effort,
) -> ZipResult<Vec<u8>> {
    let level = match effort {
        Effort::Quick => 2,
        Effort::Usual => 6,
    };
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(level))
        .last_modified_time(DateTime::default());
    // Pictures are compressed by themselves.
    let stored = options.compression_level(None).compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let is_picture = name.ends_with(".png") || name.ends_with(".jpeg");
        zip.start_file(name, if is_picture { stored } else { options })?;
        zip.write_all(bytes).map_err(ZipError::from)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_give_the_same_bytes_and_pictures_are_as_they_are() {
        let text = "a".repeat(1000);
        let files = [("b.txt", text.as_bytes()), ("a.png", text.as_bytes())];
        let made = zipped(files, Effort::Usual).unwrap();
        assert_eq!(made, zipped(files, Effort::Usual).unwrap());
        let mut zip = zip::ZipArchive::new(Cursor::new(&made)).unwrap();
        let sizes = [0, 1].map(|n| zip.by_index(n).unwrap().compressed_size());
        assert!(sizes[0] < 100 && sizes[1] == 1000, "{sizes:?}");
        assert!(zipped([("a", text.as_bytes()), ("a", b"")], Effort::Quick).is_err(), "twice");
    }
}
