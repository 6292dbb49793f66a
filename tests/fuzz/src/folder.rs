//! A folder in one input: a line `@@ PATH` begins a file, and what stands before the first belongs to the file that the
//! target names.

use std::path::PathBuf;

use tripartite::InMemoryTree;

/// At most so many files: a folder of a thousand empty ones teaches nothing.
const MOST: usize = 24;

/// Puts the files of the input into the tree, below `root`; the last of one name counts.
pub(crate) fn put(tree: &mut InMemoryTree, root: &str, first: &str, input: &[u8]) {
    for (name, bytes) in files(first, input) {
        tree.insert(path_of(root, &name), bytes);
    }
}

/// The files of the input, by name.
pub(crate) fn files(first: &str, input: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut files = vec![(first.to_owned(), Vec::new())];
    for line in input.split_inclusive(|byte| *byte == b'\n') {
        if let Some(path) = line.strip_prefix(b"@@ ")
            && files.len() <= MOST
        {
            files.push((String::from_utf8_lossy(path).trim().to_owned(), Vec::new()));
        } else if let Some((_, bytes)) = files.last_mut() {
            bytes.extend_from_slice(line);
        }
    }
    files
}

/// A path below the root, or beside it: a tree in memory knows no steps upwards.
fn path_of(root: &str, name: &str) -> PathBuf {
    match name.strip_prefix("../") {
        Some(beside) => PathBuf::from(beside),
        None => PathBuf::from(root).join(name),
    }
}
