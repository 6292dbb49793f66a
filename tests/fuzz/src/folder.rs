//! A folder in one input: a line `@@ PATH` begins a file, and what stands before the first belongs to the file that the
//! target names.

use std::path::PathBuf;

use tripartite::InMemoryTree;

/// At most so many files: a folder of a thousand empty ones teaches nothing.
const MOST: usize = 24;

/// Puts the files of the input into the tree, below `root`; the last of one name counts.
pub(crate) fn put(tree: &mut InMemoryTree, root: &str, first: &str, input: &[u8]) {
    let mut name = first.to_owned();
    let mut bytes: Vec<u8> = Vec::new();
    let mut files = 0;
    for line in input.split_inclusive(|byte| *byte == b'\n') {
        if let Some(path) = line.strip_prefix(b"@@ ")
            && files < MOST
        {
            files += 1;
            tree.insert(path_of(root, &name), std::mem::take(&mut bytes));
            name = String::from_utf8_lossy(path).trim().to_owned();
        } else {
            bytes.extend_from_slice(line);
        }
    }
    tree.insert(path_of(root, &name), bytes);
}

/// A path below the root, or beside it: a tree in memory knows no steps upwards.
fn path_of(root: &str, name: &str) -> PathBuf {
    match name.strip_prefix("../") {
        Some(beside) => PathBuf::from(beside),
        None => PathBuf::from(root).join(name),
    }
}
