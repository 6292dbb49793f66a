//! Files that somebody hands in, without the mark that an editor puts before them.

/// The bytes behind a byte order mark, or all of them where there is none.
pub(super) fn unmarked(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes)
}
