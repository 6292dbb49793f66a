//! The rooms of `src/README.md`: every import is held against its table, and the files of a room form no circle.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(folder: &Path) -> Vec<PathBuf> {
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

/// The source without comments, and without what stands in strings.
fn code(path: &Path) -> String {
    if path.strip_prefix(src()).unwrap().iter().any(|part| part == "tests") {
        // Tests in files of their own may look anywhere, like those at the foot of a file.
        return String::new();
    }
    let text = std::fs::read_to_string(path).unwrap();
    let text: String =
        text.lines().filter(|l| !l.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    // Tests at the foot of a file may look anywhere.
    text.split("#[cfg(test)]\nmod tests").next().unwrap().to_owned()
}

/// The path of a file as a module: `model/framework/mod.rs` is `[model, framework]`.
fn module(path: &Path) -> Vec<String> {
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

/// Every path into our own crate that a file names, made absolute. Groups in braces are opened.
fn paths(path: &Path) -> Vec<Vec<String>> {
    let (code, here) = (code(path), module(path));
    let mut found = Vec::new();
    for (start, root) in ["crate::", "super::", "self::"]
        .iter()
        .flat_map(|word| code.match_indices(word).map(|(at, _)| (at, *word)).collect::<Vec<_>>())
    {
        let before = code[..start].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
            continue;
        }
        let mut base = match root {
            "crate::" => Vec::new(),
            "self::" => here.clone(),
            _ => here[..here.len() - 1].to_vec(),
        };
        let mut rest = &code[start + root.len()..];
        while let Some(after) = rest.strip_prefix("super::") {
            base.pop();
            rest = after;
        }
        open(&base, rest, &mut found);
    }
    found
}

fn open(base: &[String], rest: &str, found: &mut Vec<Vec<String>>) {
    let mut parts = base.to_vec();
    let mut rest = rest;
    loop {
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 1;
            let end = group
                .char_indices()
                .find(|(_, c)| {
                    depth += i32::from(*c == '{') - i32::from(*c == '}');
                    depth == 0
                })
                .map_or(group.len(), |(n, _)| n);
            let mut item = String::new();
            let mut depth = 0;
            for c in group[..end].chars().chain([',']) {
                depth += i32::from(c == '{') - i32::from(c == '}');
                if c == ',' && depth == 0 {
                    open(&parts, item.trim(), found);
                    item.clear();
                } else {
                    item.push(c);
                }
            }
            return;
        }
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        if end > 0 && &rest[..end] != "self" {
            parts.push(rest[..end].to_owned());
        }
        match rest[end..].strip_prefix("::") {
            Some(after) => rest = after,
            None => break,
        }
    }
    found.push(parts);
}

#[test]
fn a_room_uses_what_its_row_allows_and_nothing_else() {
    let table = table();
    assert!(table.len() >= 10, "{table:?}");
    let mut wrong = Vec::new();
    for path in files(&src()) {
        let here = module(&path);
        let Some(allowed) = table.get(&here[0]) else {
            assert!(
                matches!(here[0].as_str(), "main" | "lib"),
                "{} is in no room of the table",
                path.display()
            );
            continue;
        };
        for used in paths(&path) {
            let room = used.first().cloned().unwrap_or_default();
            if table.contains_key(&room) && room != here[0] && !allowed.contains(&room) {
                wrong.push(format!(
                    "{} uses {}",
                    path.strip_prefix(src()).unwrap().display(),
                    used.join("::")
                ));
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
    for path in files(&src()) {
        let here = module(&path);
        let is_folder = path.ends_with("mod.rs");
        for used in paths(&path) {
            // The longest prefix that is a file of ours.
            let target =
                (1..=used.len()).rev().map(|n| used[..n].to_vec()).find(|prefix| all.contains(prefix));
            let Some(target) = target else { continue };
            // A folder's own file gathers what lies below it, and what lies below may use its nouns.
            let family = target.starts_with(&here) && is_folder || here.starts_with(&target);
            if target != here && !family && target[0] == here[0] {
                edges.entry(here.join("::")).or_default().insert(target.join("::"));
            }
        }
    }
    assert_eq!(on_a_circle(&edges), None, "{edges:#?}");
}

#[test]
fn printing_the_clock_and_the_disk_belong_to_the_edge() {
    let mut wrong = Vec::new();
    for path in files(&src()) {
        let here = module(&path);
        if here[0] == "cli" || here == ["load", "disk"] {
            continue;
        }
        let code = code(&path);
        let banned = [
            "println!",
            "print!(",
            "eprint",
            "std::fs",
            "std::env",
            "SystemTime",
            "Instant::",
            "anyhow",
            "jiff",
        ];
        for word in banned.iter().filter(|word| code.contains(**word)) {
            wrong.push(format!("{} has {word}", path.strip_prefix(src()).unwrap().display()));
        }
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
