//! The tree of an archive: its material as it lay on the disk, with the archived copies of built-in frameworks where they are looked
//! for.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::load::source::{InMemoryTree, Tree, Unread, resolved};

/// The folder of what was read of the disk.
pub(crate) const MATERIAL: &str = "material";

/// The folder of the copies of built-in frameworks and questionnaires.
pub(crate) const BUILT_IN: &str = "built-in";

/// The files of an archive as a tree. A name leads where it led on the disk; the folder that a framework's id names leads to the
/// archived copy of that framework, so that a program with another edition built in reads the one that was used.
#[derive(Debug)]
pub(crate) struct ArchiveTree {
    files: InMemoryTree,
    /// Folders beside which a framework can lie: those of assessments and of frameworks.
    hosts: BTreeSet<PathBuf>,
    /// Ids of the archived frameworks.
    ids: BTreeSet<String>,
}

impl ArchiveTree {
    /// The tree of these files, by their names in an archive.
    pub(crate) fn of(all: &BTreeMap<String, Vec<u8>>) -> Self {
        let mut files = InMemoryTree::default();
        let (mut hosts, mut ids) = (BTreeSet::new(), BTreeSet::new());
        for (name, bytes) in all {
            let path = PathBuf::from(name);
            if let Ok(below) = path.strip_prefix(Path::new(BUILT_IN).join("frameworks"))
                && let Some(id) = below.iter().next()
            {
                ids.insert(id.to_string_lossy().into_owned());
            }
            let is_host = path.ends_with("assessment.yaml") || path.ends_with("framework.yaml");
            hosts.extend(path.parent().filter(|_| is_host).map(Path::to_owned));
            files.insert(path, bytes.clone());
        }
        Self { files, hosts, ids }
    }

    /// Where a path leads.
    fn locate(&self, path: &Path) -> PathBuf {
        let plain = resolved(path);
        if self.files.read(&plain).is_ok() || self.files.is_folder(&plain) {
            return plain;
        }
        let names: Vec<_> = plain.iter().collect();
        for (n, name) in names.iter().enumerate() {
            let before: PathBuf = names[..n].iter().collect();
            if !self.ids.contains(name.to_string_lossy().as_ref()) || !self.hosts.contains(&before) {
                continue;
            }
            let rest: PathBuf = names[n + 1..].iter().collect();
            let built_in = Path::new(BUILT_IN);
            return match rest.strip_prefix("questionnaires") {
                Ok(below) => joined(built_in.join("questionnaires").join(name), below),
                Err(_) => joined(built_in.join("frameworks").join(name), &rest),
            };
        }
        plain
    }
}

/// A folder and what lies in it; the folder itself where nothing is named.
fn joined(folder: PathBuf, below: &Path) -> PathBuf {
    if below.as_os_str().is_empty() { folder } else { folder.join(below) }
}

impl Tree for ArchiveTree {
    fn read(&self, path: &Path) -> Result<Vec<u8>, Unread> {
        self.files.read(&self.locate(path))
    }

    fn files(&self, folder: &Path) -> Result<Vec<PathBuf>, Unread> {
        let there = self.locate(folder);
        let files = self.files.files(&there)?;
        // As the caller calls the folder, whichever way the name leads.
        Ok(files
            .iter()
            .filter_map(|path| Some(joined(folder.to_owned(), path.strip_prefix(&there).ok()?)))
            .collect())
    }

    fn is_folder(&self, path: &Path) -> bool {
        self.files.is_folder(&self.locate(path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree() -> ArchiveTree {
        let names = [
            "material/a/assessment.yaml",
            "material/a/returns/w.csv",
            "material/fw/framework.yaml",
            "built-in/frameworks/coherence/framework.yaml",
            "built-in/questionnaires/coherence/workers.yaml",
        ];
        ArchiveTree::of(&names.map(|name| (name.to_owned(), name.as_bytes().to_vec())).into_iter().collect())
    }

    #[test]
    fn a_name_leads_where_it_led_on_the_disk() {
        let tree = tree();
        let read = |path: &str| String::from_utf8(tree.read(Path::new(path)).unwrap()).unwrap();
        assert_eq!(read("material/a/../fw/framework.yaml"), "material/fw/framework.yaml");
        for beside in ["a", "fw"] {
            let copy = read(&format!("material/{beside}/coherence/framework.yaml"));
            assert_eq!(copy, "built-in/frameworks/coherence/framework.yaml");
        }
        let form = read("material/a/coherence/questionnaires/workers.yaml");
        assert_eq!(form, "built-in/questionnaires/coherence/workers.yaml");
        // Beside nothing that names frameworks there is none, and nothing lies outside.
        for path in
            ["material/coherence/framework.yaml", "../etc/passwd", "/etc/passwd", "material/a/../../x"]
        {
            assert!(tree.read(Path::new(path)).is_err(), "{path}");
        }
    }

    #[test]
    fn a_folder_lists_its_own_files_under_the_name_by_which_it_was_asked() {
        let tree = tree();
        let list = |folder: &str| tree.files(Path::new(folder)).unwrap();
        assert_eq!(list("material/a/../fw"), [PathBuf::from("material/a/../fw/framework.yaml")]);
        // The copies of frameworks are no returns.
        assert_eq!(list("material/a").len(), 2);
    }
}
