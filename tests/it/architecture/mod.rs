//! The rooms of `src/README.md`: every path in the code is held against its table, and the files of a room form no circle.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

mod imports;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use self::imports::{Imports, Segments, imports};
pub(crate) use self::imports::{attributes, only_for_tests};

pub(crate) fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut list = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            list.extend(files(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            list.push(path);
        }
    }
    list.sort();
    list
}

/// room -> rooms that it may use, from the table.
fn table() -> BTreeMap<String, BTreeSet<String>> {
    let readme = std::fs::read_to_string(src().join("README.md")).unwrap();
    readme
        .lines()
        .skip_while(|line| !line.starts_with("| room"))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            let uses = cells[2].split_whitespace().filter(|word| *word != "-").map(str::to_owned).collect();
            (cells[1].trim_matches('`').to_owned(), uses)
        })
        .collect()
}

/// The path of a file as a module: `model/framework/mod.rs` is `[model, framework]`.
pub(crate) fn module(path: &Path) -> Vec<String> {
    let mut parts: Vec<String> = path
        .strip_prefix(src())
        .unwrap()
        .with_extension("")
        .iter()
        .map(|part| part.to_string_lossy().into_owned())
        .collect();
    if parts.last().is_some_and(|last| last == "mod") {
        parts.pop();
    }
    parts
}

/// A file of the source with what it names.
struct Source {
    path: PathBuf,
    here: Segments,
    imports: Imports,
}

impl Source {
    /// The path below `src`.
    fn name(&self) -> String {
        self.path.strip_prefix(src()).unwrap().display().to_string()
    }

    /// Paths into our own crate, without the word `crate`.
    fn ours(&self) -> impl Iterator<Item = &[String]> {
        self.imports.paths.iter().filter(|path| path[0] == "crate").map(|path| &path[1..])
    }
}

/// Every file of the source that is not compiled for tests alone: those may look anywhere.
fn sources() -> Vec<Source> {
    let read = |path: PathBuf| {
        let here = module(&path);
        let text = std::fs::read_to_string(&path).unwrap();
        let imports = imports(&text, &here).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        Source { path, here, imports }
    };
    let all: Vec<Source> = files(&src()).into_iter().map(read).collect();
    let tests: BTreeSet<Segments> = all.iter().flat_map(|one| one.imports.test_modules.clone()).collect();
    all.into_iter().filter(|one| !(1..=one.here.len()).any(|n| tests.contains(&one.here[..n]))).collect()
}

#[test]
fn a_room_uses_what_its_row_allows_and_nothing_else() {
    let table = table();
    assert!(table.len() >= 10, "{table:?}");
    let mut wrong = Vec::new();
    for source in sources() {
        let Some(allowed) = table.get(&source.here[0]) else {
            assert!(
                matches!(source.here[0].as_str(), "main" | "lib"),
                "{} is in no room of the table",
                source.name()
            );
            continue;
        };
        for used in source.ours() {
            let room = used.first().cloned().unwrap_or_default();
            if table.contains_key(&room) && room != source.here[0] && !allowed.contains(&room) {
                wrong.push(format!("{} uses {}", source.name(), used.join("::")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A node that lies on a circle of `edges`, if there is one.
fn on_a_circle(edges: &BTreeMap<String, BTreeSet<String>>) -> Option<String> {
    fn reaches(
        from: &str,
        to: &str,
        edges: &BTreeMap<String, BTreeSet<String>>,
        seen: &mut BTreeSet<String>,
    ) -> bool {
        edges
            .get(from)
            .into_iter()
            .flatten()
            .any(|next| next == to || (seen.insert(next.clone()) && reaches(next, to, edges, seen)))
    }
    edges.keys().find(|node| reaches(node, node, edges, &mut BTreeSet::new())).cloned()
}

#[test]
fn rooms_form_no_circle() {
    assert_eq!(on_a_circle(&table()), None);
}

#[test]
fn the_files_of_a_room_form_no_circle() {
    let all: Vec<Vec<String>> = files(&src()).iter().map(|path| module(path)).collect();
    let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in sources() {
        let here = &source.here;
        let is_folder = source.path.ends_with("mod.rs");
        for used in source.ours() {
            // The longest prefix that is a file of ours.
            let target =
                (1..=used.len()).rev().map(|n| used[..n].to_vec()).find(|prefix| all.contains(prefix));
            let Some(target) = target else { continue };
            // A folder's own file gathers what lies below it, and what lies below may use its nouns.
            let family = target.starts_with(here) && is_folder || here.starts_with(&target);
            if target != *here && !family && target[0] == here[0] {
                edges.entry(here.join("::")).or_default().insert(target.join("::"));
            }
        }
    }
    assert_eq!(on_a_circle(&edges), None, "{edges:#?}");
}

/// Of a real machine: printing, files, variables, the clock, other programs, the network.
const MACROS: [&str; 5] = ["print", "println", "eprint", "eprintln", "dbg"];
const PATHS: [&str; 11] = [
    "std::fs",
    "std::env",
    "std::io::stdin",
    "std::io::stdout",
    "std::io::stderr",
    "std::net",
    "std::process",
    "std::time::Instant",
    "std::time::SystemTime",
    "anyhow",
    "jiff",
];

#[test]
fn printing_the_clock_and_the_disk_belong_to_the_edge() {
    let mut wrong = Vec::new();
    for source in sources()
        .iter()
        .filter(|one| one.here[0] != "cli" && one.here != ["load", "disk"] && one.here != ["main"])
    {
        let paths = source.imports.paths.iter().map(|path| path.join("::"));
        let paths = paths.filter(|path| {
            PATHS.iter().any(|banned| {
                path.strip_prefix(banned).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
            })
        });
        let macros = source.imports.macros.iter().filter(|name| MACROS.contains(&name.as_str())).cloned();
        wrong.extend(paths.chain(macros).map(|what| format!("{} has {what}", source.name())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_table_of_files_is_complete() {
    let readme = std::fs::read_to_string(src().join("README.md")).unwrap();
    let missing: Vec<String> = files(&src())
        .iter()
        .map(|path| path.strip_prefix(src()).unwrap().display().to_string())
        .filter(|name| {
            !matches!(name.as_str(), "main.rs" | "lib.rs") && !readme.contains(&format!("`{name}`"))
        })
        .collect();
    assert!(missing.is_empty(), "src/README.md says nothing of {}", missing.join(", "));
    let gone: Vec<&str> = readme
        .split('`')
        .filter(|word| word.ends_with(".rs") && word.contains('/') && !word.starts_with("tests/"))
        .filter(|word| !src().join(word).exists())
        .collect();
    assert!(gone.is_empty(), "src/README.md names {}", gone.join(", "));
}

/// One crate of integration tests, so that the engine is linked once.
#[test]
fn tests_are_modules_of_one_crate() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut crates = Vec::new();
    for entry in std::fs::read_dir(tests).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "rs") || path.join("main.rs").exists() {
            crates.push(path.file_name().unwrap().to_owned());
        }
    }
    assert_eq!(crates, ["it"]);
}

/// The lock file of fuzzing is no part of a build of the program, so nothing else tells that it lacks a dependency.
#[test]
fn what_is_fuzzed_is_locked_with_all_that_it_needs() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap();
    let manifest = read("Cargo.toml");
    let section = |name: &str| -> Vec<String> {
        let lines = manifest.lines().skip_while(|line| *line != format!("[{name}]")).skip(1);
        lines.take_while(|line| !line.starts_with('[')).map(str::to_owned).collect()
    };
    let dependencies = section("dependencies");
    let always = dependencies.iter().filter(|line| !line.contains("optional = true"));
    let always = always.filter(|line| !line.starts_with('#')).filter_map(|line| {
        let (name, rest) = line.split_once(" = ")?;
        let package = rest.split_once("package = \"").and_then(|(_, package)| package.split_once('"'));
        Some(package.map_or(name, |(package, _)| package))
    });
    // The features of tests/fuzz/Cargo.toml.
    let features = section("features");
    let asked = features.iter().filter(|line| line.starts_with("word = ") || line.starts_with("workbook = "));
    let asked =
        asked.flat_map(|line| line.split("\"dep:").skip(1)).filter_map(|rest| Some(rest.split_once('"')?.0));
    let lock = read("tests/fuzz/Cargo.lock");
    let own = lock.split("[[package]]").find(|one| one.contains("\nname = \"tripartite\"\n")).unwrap();
    let names: Vec<&str> = always.chain(asked).collect();
    assert!(names.len() > 20 && names.contains(&"zip"), "{names:?}");
    let missing: Vec<&str> =
        names.into_iter().filter(|name| !own.contains(&format!("\n \"{name}\","))).collect();
    assert!(
        missing.is_empty(),
        "cargo update --workspace --manifest-path tests/fuzz/Cargo.toml: {missing:?}"
    );
}
