//! The material of an archive: what was read, with the names that lead to it, and without contacts.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use anyhow::Result;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

use crate::cli::failure::Failure;
use crate::cli::place::absolute;
use crate::document::csv::Csv;
use crate::load::archive::{BUILT_IN, Contacts, MATERIAL, without_contacts};
use crate::load::builtin::Builtin;
use crate::load::recording::Recording;
use crate::load::source::Tree as _;
use crate::load::{ASSESSMENT_FILE, FrameworkSet};

/// What goes into an archive.
pub(super) struct Collected {
    /// Every file by its name there.
    pub(super) files: BTreeMap<String, Vec<u8>>,
    /// The folder of the assessment below that of the material.
    pub(super) folder: String,
    /// The files from which contacts were taken out.
    pub(super) emptied: BTreeSet<String>,
}

/// Collects what was read for an assessment in a folder, and what is built in of its framework. Of a framework in a folder
/// everything is read at once, its lessons and languages too.
pub(super) fn collect(recording: Recording<'_>, folder: &Path, set: &FrameworkSet) -> Result<Collected> {
    let mut built_in = BTreeMap::new();
    let mut borrowed = BTreeMap::new();
    for (id, ..) in set.layers().into_iter().filter(|(_, _, builtin)| *builtin) {
        copy_built_in(&id, &mut built_in);
    }
    // A framework in a folder of its own that extends nothing can borrow the questionnaires that are built in for its id.
    let from = Path::new("questionnaires").join(set.framework.id());
    let is_alone = !set.builtin && set.framework.extension().is_none();
    if is_alone && set.folder_of_questionnaires() == from {
        for path in Builtin.files(&from).unwrap_or_default() {
            if let (Ok(bytes), Ok(below)) = (Builtin.read(&path), path.strip_prefix(&from)) {
                borrowed.insert(set.root().join("questionnaires").join(below), bytes);
            }
        }
    }
    let mut read = BTreeMap::new();
    for (path, bytes) in recording.finish().into_iter().chain(borrowed) {
        read.insert(absolute(&path)?, bytes);
    }
    let emptied = take_out_contacts(&mut read)?;
    let home = absolute(folder)?;
    let root = read.keys().fold(home.clone(), |root, path| common(&root, path));
    let name = |path: &Path| -> String {
        let below = path.strip_prefix(&root).unwrap_or(path);
        let parts = below.components().filter_map(|part| match part {
            Component::Normal(name) => Some(name.to_string_lossy()),
            _ => None,
        });
        parts.collect::<Vec<_>>().join("/")
    };
    let inside = |path: &Path| format!("{MATERIAL}/{}", name(path));
    let emptied = emptied.iter().map(|path| inside(path)).collect();
    let mut files = built_in;
    files.extend(read.iter().map(|(path, bytes)| (inside(path), bytes.clone())));
    Ok(Collected { files, folder: name(&home), emptied })
}

/// The nearest folder around two paths.
fn common(folder: &Path, path: &Path) -> PathBuf {
    folder.ancestors().find(|above| path.starts_with(above)).unwrap_or(folder).to_owned()
}

/// Copies a built-in framework with its questionnaires, without the worked example in its folder.
fn copy_built_in(id: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for kind in ["frameworks", "questionnaires"] {
        let folder = Path::new(kind).join(id);
        for path in Builtin.files(&folder).unwrap_or_default() {
            let is_example = path.starts_with(folder.join("demo"));
            if let (Ok(bytes), false) = (Builtin.read(&path), is_example) {
                let parts: Vec<_> = path.iter().map(|name| name.to_string_lossy()).collect();
                files.insert(format!("{BUILT_IN}/{}", parts.join("/")), bytes);
            }
        }
    }
}

/// Takes the contacts of the invited out of every file that has them; says which these are.
fn take_out_contacts(read: &mut BTreeMap<PathBuf, Vec<u8>>) -> Result<BTreeSet<PathBuf>> {
    let mut emptied = BTreeSet::new();
    let lists: Vec<PathBuf> = read.keys().filter(|path| path.ends_with(ASSESSMENT_FILE)).cloned().collect();
    for path in lists {
        let Some(bytes) = read.get(&path) else { continue };
        let stuck = || Failure::new("archive-contacts").at(&path);
        let text = String::from_utf8_lossy(bytes);
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let contacts = without_contacts(text).ok_or_else(stuck)?;
        if let Some(text) = contacts.file {
            read.insert(path.clone(), text.into_bytes());
            emptied.insert(path.clone());
        }
        let Some(name) = contacts.table else { continue };
        let table = absolute(&path.with_file_name(name))?;
        let Some(bytes) = read.get(&table) else { continue };
        let rows =
            Contacts::table(&table, bytes).ok_or_else(|| Failure::new("archive-contacts").at(&table))?;
        let is_text = std::str::from_utf8(bytes).is_ok();
        let bytes = if is_text { as_text(&rows) } else { as_workbook(&rows)? };
        read.insert(table.clone(), bytes);
        emptied.insert(table);
    }
    Ok(emptied)
}

fn as_text(rows: &[Vec<String>]) -> Vec<u8> {
    let Some((header, rows)) = rows.split_first() else { return Vec::new() };
    let mut csv = Csv::new(header);
    for row in rows {
        csv.row(row);
    }
    csv.finish()
}

/// A workbook, where the list was one: the same moment in each, so that the same input gives the same bytes.
fn as_workbook(rows: &[Vec<String>]) -> Result<Vec<u8>> {
    let mut book = Workbook::new();
    let moment = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&moment));
    let sheet = book.add_worksheet();
    for (r, row) in (0..).zip(rows) {
        for (c, cell) in (0..).zip(row) {
            sheet.write_string(r, c, cell)?;
        }
    }
    Ok(book.save_to_buffer()?)
}
