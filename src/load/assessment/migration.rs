//! Migration: returns made with another version of a framework, read as answers to the present one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Loaded, otherwise};
use crate::diag::{Code, Diagnostic, Names, Place, sentence};
use crate::load::framework::FrameworkSet;
use crate::load::intake::Intake;
use crate::load::loader::Loader;
use crate::load::returns::lexicon::Lexicon;
use crate::load::returns::{self, Against, Met, Past};
use crate::load::table::place;
use crate::load::table::whole::Whole;
use crate::model::asked::Asked;
use crate::model::day::Day;
use crate::model::framework::{Framework, Rename, Version, fault_of_rename};
use crate::model::name::fold;
use crate::model::response::Response;
use crate::model::table::Table;

/// The columns of a map; the last one may be left out.
const COLUMNS: [&str; 3] = ["from", "to", "reason"];

/// Returns that were read as answers to the present version of their framework.
#[derive(Debug)]
pub struct Migration {
    /// The framework that they answer now.
    pub framework: Arc<FrameworkSet>,
    /// Who is asked what.
    pub asked: Asked,
    /// Ids of earlier versions and what became of each: what the map says, then what only the framework does.
    pub renames: Vec<Rename>,
    /// The files, in the order in which they were read.
    pub files: Vec<Migrated>,
    /// The folder of the returns, where those of an assessment were read.
    pub returns: Option<PathBuf>,
}

/// A file of returns that was carried over.
#[derive(Debug)]
pub struct Migrated {
    /// The file.
    pub path: PathBuf,
    /// The responses in it.
    pub responses: Table<Response>,
    /// The earliest version of which a form in it says that it was made from it.
    pub version: Option<Version>,
    /// How many answers stood under ids of earlier versions, by these ids.
    pub past: BTreeMap<String, u64>,
    /// How many stood under ids of which neither the framework nor the map says what became of them: they are dropped.
    pub unknown: BTreeMap<String, u64>,
}

impl Loader<'_> {
    /// Reads returns made with another version of a framework; without paths those of the assessment in `folder`. Ids of earlier
    /// versions stand for what the framework's renames say and, before them, the table in `map`. With an error among the findings
    /// there is none.
    pub fn migration(
        &mut self,
        paths: &[PathBuf],
        map: Option<&Path>,
        reference: Option<&str>,
        folder: Option<&Path>,
        date: Day,
    ) -> Option<Migration> {
        let before = self.input.findings.errors();
        let mut made = Loaded::default();
        let (loaded, frame) = self.frame_of(reference, folder, date, &mut made)?;
        let otherwise = otherwise(self.otherwise.as_deref(), &loaded, &mut self.input.findings)?;
        let framework: &Framework = &loaded.framework;
        let mut renames = match map {
            Some(map) => map_of(map, framework, &mut self.input)?,
            None => Vec::new(),
        };
        let of_map = renames.len();
        let known: Vec<String> = renames.iter().map(|one| fold(&one.from)).collect();
        renames.extend(framework.renames().iter().filter(|one| !known.contains(&fold(&one.from))).cloned());
        let past = Past::new(&renames, framework);
        let lexicon = Lexicon::of(&loaded).knowing(frame.asked.invited(), otherwise).carrying(&past);
        let policy = frame.policy.as_written();
        let against =
            Against { lexicon: &lexicon, asked: &frame.asked, policy: &policy, weights: &frame.weights };
        let own = made.returns.clone().filter(|_| paths.is_empty());
        let files = match (&own, folder) {
            (Some(own), Some(folder)) => {
                let own = std::slice::from_ref(own);
                self.bounded(folder, |loader| carried(&mut loader.input, own, against))
            }
            _ => carried(&mut self.input, paths, against),
        };
        if let Some(map) = map {
            idle(map, &renames[..of_map], &files, &mut self.input);
        }
        let sound = self.input.findings.errors() == before;
        let framework = loaded.clone();
        sound.then(|| Migration { framework, asked: frame.asked, renames, files, returns: own })
    }
}

/// Warns of ids of a map under which nothing was answered: most often they are misspelt.
fn idle(path: &Path, map: &[Rename], files: &[Migrated], input: &mut Intake<'_>) {
    let met: BTreeSet<String> = files.iter().flat_map(|file| file.past.keys()).map(|id| fold(id)).collect();
    let idle: Vec<&str> =
        map.iter().filter(|one| !met.contains(&fold(&one.from))).map(|one| one.from.as_str()).collect();
    if !idle.is_empty() {
        let message = sentence!("map-unused", ids = Names::quoted(idle));
        let one = Diagnostic::warning(Code::BadRename, Place::file(path), message);
        input.findings.push(one.help(sentence!("help-map-unused")));
    }
}

/// Reads each file by itself: what stands in one stays in one.
fn carried(input: &mut Intake<'_>, paths: &[PathBuf], against: Against<'_>) -> Vec<Migrated> {
    let mut files = Vec::new();
    let mut candidates = 0;
    for path in returns::listed(input, paths) {
        let taken = returns::of_files(input, std::slice::from_ref(&path), against);
        candidates += taken.candidates;
        if !taken.sources.is_empty() {
            let Met { version, answers: past, unknown } = taken.past;
            files.push(Migrated { path, responses: taken.responses, version, past, unknown });
        }
    }
    if candidates == 0 {
        returns::nothing_to_read(input, paths);
    }
    files
}

/// The renames in a table with the columns `from` and `to`, where an empty `to` is an indicator that was dropped. `None` if there is
/// something wrong with it, which is a finding.
fn map_of(path: &Path, framework: &Framework, input: &mut Intake<'_>) -> Option<Vec<Rename>> {
    let bytes = input.bytes(path)?;
    let table = Whole::read(&bytes, path, &COLUMNS, &mut input.findings)?;
    let columns = COLUMNS.map(|name| table.names.iter().position(|heading| fold(heading) == name));
    let [Some(from), Some(to), reason] = columns else {
        let there = Names::plain(table.names.iter().filter(|name| !name.is_empty()));
        let one =
            Diagnostic::error(Code::BadRename, Place::file(path), sentence!("map-without-columns", there));
        input.findings.push(one.help(sentence!("help-map-columns")));
        return None;
    };
    let text = |cells: &[String], column: usize| {
        cells.get(column).map(|text| text.trim().to_owned()).unwrap_or_default()
    };
    let made = table.rows.iter().map(|(_, cells)| Rename {
        from: text(cells, from),
        to: Some(text(cells, to)).filter(|id| !id.is_empty()),
        since: None,
        reason: reason.map(|column| text(cells, column)).unwrap_or_default(),
    });
    let map: Vec<Rename> = made.collect();
    let of_framework = framework.renames().iter().filter(|one| {
        // What the map says of an id stands before what the framework does.
        map.iter().all(|own| fold(&own.from) != fold(&one.from))
    });
    let all: Vec<Rename> = map.iter().chain(of_framework).cloned().collect();
    let present = framework.indicators().iter().map(|one| one.id.as_str());
    let before = input.findings.errors();
    for (n, (row, _)) in table.rows.iter().enumerate() {
        if let Some((message, help)) = fault_of_rename(&all, n, present.clone(), true) {
            let place = place(path, table.sheet.as_deref(), *row, "");
            input.findings.push(Diagnostic::error(Code::BadRename, place, message).maybe_help(help));
        }
    }
    (input.findings.errors() == before).then_some(map)
}
