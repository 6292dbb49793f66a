#![allow(clippy::unwrap_used)] // in a test, a panic is the report

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use super::*;

fn set(files: &[(&str, &str)]) -> Vec<(PathBuf, Vec<u8>)> {
    files.iter().map(|(path, text)| (PathBuf::from(path), text.as_bytes().to_vec())).collect()
}

/// Every file below a folder with its text.
fn there(folder: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
                files.push((name, fs::read_to_string(path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

fn pairs(files: &[(&str, &str)]) -> Vec<(String, String)> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// A side folder as a run leaves it that was killed.
fn left(folder: &Path, files: &[(&str, &str)]) -> PathBuf {
    let side = folder.join(".tripartite-1-dead");
    for (path, text) in files {
        let path = side.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    side
}

#[test]
fn a_set_replaces_another_and_leaves_nothing_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let files = set(&[("page.html", "1"), ("data/a.csv", "1")]);
    write_all(folder.path(), &files, false).unwrap();
    fs::write(folder.path().join("data/mine.txt"), "mine").unwrap();
    let paths = write_all(folder.path(), &set(&[("page.html", "2"), ("data/a.csv", "2")]), true).unwrap();
    assert_eq!(paths, [folder.path().join("page.html"), folder.path().join("data/a.csv")]);
    let expected = pairs(&[("data/a.csv", "2"), ("data/mine.txt", "mine"), ("page.html", "2")]);
    assert_eq!(there(folder.path()), expected);
}

#[test]
fn nothing_is_overwritten_unasked_but_what_is_there_already_stands_in_nobodys_way() {
    let folder = tempfile::tempdir().unwrap();
    write_all(folder.path(), &set(&[("a", "1"), ("b", "1")]), false).unwrap();
    write_all(folder.path(), &set(&[("a", "1"), ("b", "1"), ("c", "1")]), false).unwrap();
    let refused = write_all(folder.path(), &set(&[("a", "1"), ("b", "2"), ("d", "1")]), false);
    assert!(refused.unwrap_err().to_string().contains("failure-exists"));
    assert_eq!(there(folder.path()), pairs(&[("a", "1"), ("b", "1"), ("c", "1")]));
}

#[test]
fn where_one_file_cannot_be_put_in_place_the_old_set_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    write_all(folder.path(), &set(&[("page", "1"), ("b", "1")]), false).unwrap();
    // A file stands where the folder of another file would be.
    let refused = write_all(folder.path(), &set(&[("page", "2"), ("b", "2"), ("b/c", "2")]), true);
    assert!(refused.is_err());
    assert_eq!(there(folder.path()), pairs(&[("b", "1"), ("page", "1")]));
}

#[test]
fn a_folder_is_no_name_of_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let refused = write_one(&folder.path().join("new/"), b"1", true);
    assert!(refused.unwrap_err().to_string().contains("failure-no-name"));
    assert_eq!(there(folder.path()), []);
}

#[test]
fn what_a_dead_run_had_complete_is_finished() {
    let folder = tempfile::tempdir().unwrap();
    // It was killed when the page had given way and the new data was in place, and `b` not yet moved at all.
    fs::write(folder.path().join("a.csv"), "2").unwrap();
    fs::write(folder.path().join("b.csv"), "1").unwrap();
    left(
        folder.path(),
        &[
            ("lock", "1"),
            ("order", "page.html\nb.csv\na.csv\n../outside-of-all"),
            ("old/page.html", "1"),
            ("old/a.csv", "1"),
            ("new/page.html", "2"),
            ("new/b.csv", "2"),
            // As `new/../outside-of-all` is read.
            ("outside-of-all", "2"),
        ],
    );
    side::sweep(folder.path());
    // What the order says of a file outside the folder is not done.
    assert_eq!(there(folder.path()), pairs(&[("a.csv", "2"), ("b.csv", "2"), ("page.html", "2")]));
    assert!(!folder.path().parent().unwrap().join("outside-of-all").exists());
}

#[test]
fn what_a_dead_run_had_only_begun_is_removed_and_what_a_living_one_does_is_left() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("page.html"), "1").unwrap();
    let side = left(folder.path(), &[("lock", "1"), ("new/page.html", "2")]);
    let lock = File::open(side.join("lock")).unwrap();
    lock.lock().unwrap();
    side::sweep(folder.path());
    assert!(side.join("new/page.html").exists());
    drop(lock);
    side::sweep(folder.path());
    assert_eq!(there(folder.path()), pairs(&[("page.html", "1")]));
    assert!(!side.exists());
}

#[cfg(target_os = "linux")]
#[test]
fn a_side_folder_without_a_lock_is_a_dead_runs_where_its_process_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let living = folder.path().join(format!(".tripartite-{}-x", std::process::id()));
    // Numbers of processes end at 2^22.
    let dead = folder.path().join(".tripartite-4194999-x");
    fs::create_dir(&living).unwrap();
    fs::create_dir(&dead).unwrap();
    side::sweep(folder.path());
    assert_eq!((living.exists(), dead.exists()), (true, false));
}
