//! The plan of action as it was filled in: `actions.xlsx`, or as `.ods` or `.csv`, or under the name under which it was written, in the
//! folder of the assessment.
//!
//! It is the user's file: it is read and never written. A row in which nothing was entered is no action. What is wrong with a row is
//! a warning and leaves the scores as they are, for none rests on it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, Sentence, Severity, nearest, sentence};
use crate::load::intake::Intake;
use crate::load::source::Tree as _;
use crate::load::table::place;
use crate::load::table::whole::Whole;
use crate::load::text::sha256;
use crate::model::action::{Action, Status};
use crate::model::assessment::SourceFile;
use crate::model::day::Day;
use crate::model::framework::{Framework, Indicator};
use crate::model::name::{fold, unmarked};
use crate::model::table::Ix;
use crate::model::tag::Language;

/// What the file is called, the first that is there.
const FILES: [&str; 3] = ["actions.xlsx", "actions.ods", "actions.csv"];
/// How the name of any other that looks like one ends.
const ENDINGS: [&str; 4] = ["xlsx", "xlsm", "ods", "csv"];

/// The columns that are read, each with the headings by which it is known: the name in the hidden row, and those that people see.
const COLUMNS: [(&str, &[&str]); 5] = [
    (
        "indicator",
        &["indicator", "id", "indicator id", "indicateur", "identifiant", "identifiant de l'indicateur"],
    ),
    ("owner", &["owner", "personne désignée"]),
    ("due", &["due", "due date", "échéance"]),
    ("status", &["status", "avancement", "statut", "état d'avancement"]),
    ("remark", &["remark", "remarks", "remarque", "remarques", "observation", "observations"]),
];
const INDICATOR: usize = 0;
const OWNER: usize = 1;
const DUE: usize = 2;
const STATUS: usize = 3;
const REMARK: usize = 4;

/// The words of each status, in every language of the program; a test holds them against the words that are written.
const WORDS: [(Status, &[&str]); 4] = [
    (
        Status::Open,
        &["open", "to do", "not started", "à faire", "ouvert", "ouverte", "non commencé", "non commencée"],
    ),
    // Whether it is late, its day tells.
    (
        Status::Doing,
        &[
            "doing",
            "in progress",
            "ongoing",
            "started",
            "late",
            "overdue",
            "en cours",
            "commencé",
            "commencée",
            "en retard",
        ],
    ),
    (
        Status::Done,
        &[
            "done",
            "completed",
            "finished",
            "closed",
            "fait",
            "faite",
            "achevé",
            "achevée",
            "terminé",
            "terminée",
            "réalisé",
            "réalisée",
            "fini",
            "finie",
            "clos",
            "close",
            "clôturé",
            "clôturée",
        ],
    ),
    (Status::Dropped, &["dropped", "cancelled", "abandoned", "abandonné", "abandonnée", "annulé", "annulée"]),
];

/// Reads the actions, and names the file among the sources; none where there is no such file.
pub(super) fn actions(
    input: &mut Intake<'_>,
    folder: &Path,
    framework: &Framework,
    language: &Language,
    sources: &mut Vec<SourceFile>,
) -> Vec<Action> {
    let in_english = *language == Language::english();
    let (usual, others) = plans(input, folder);
    // A plan as it was written, in which nothing was entered, may lie there for whatever reason.
    let mut entered = Vec::new();
    for path in others {
        let mut apart = input.apart();
        if let Some((_, found)) = read(&mut apart, &path, framework, in_english)
            && !found.is_empty()
        {
            entered.push(path);
        }
    }
    let there: Vec<PathBuf> = usual.into_iter().chain(entered).collect();
    let Some((path, others)) = there.split_first() else { return Vec::new() };
    for other in others {
        let message = sentence!("actions-twice", path = other.as_path(), first = path.as_path());
        let one = Diagnostic::warning(Code::BadActions, Place::file(other), message);
        input.findings.push(one.help(sentence!("help-actions-twice")));
    }
    let Some((source, actions)) = read(input, path, framework, in_english) else { return Vec::new() };
    sources.push(source);
    actions
}

/// What was entered in one file. `None` where it cannot be read; whatever else is wrong with it keeps nobody from the scores.
fn read(
    input: &mut Intake<'_>,
    path: &Path,
    framework: &Framework,
    in_english: bool,
) -> Option<(SourceFile, Vec<Action>)> {
    let bytes = input.bytes(path)?;
    let source = SourceFile { path: path.display().to_string(), sha256: sha256(&bytes) };
    let known: Vec<&str> = COLUMNS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
    let mut found = Diagnostics::new();
    let table = Whole::read(&bytes, path, &known, &mut found);
    for one in found.iter() {
        input.findings.push(Diagnostic { severity: Severity::Warning, ..one.clone() });
    }
    let Some(table) = table else { return Some((source, Vec::new())) };
    let columns = columns(&table, framework);
    if columns[INDICATOR].is_none() || columns[1..].iter().all(Option::is_none) {
        let message =
            sentence!("actions-without-columns", columns = Names::plain(COLUMNS.map(|(name, _)| name)));
        let one = Diagnostic::warning(Code::BadActions, Place::file(path), message);
        input.findings.push(one.help(sentence!("help-actions-columns")));
        return Some((source, Vec::new()));
    }
    let mut reading = Reading { path, table: &table, columns, framework, in_english, input };
    let rows = table.rows.iter();
    let actions = rows.filter_map(|(row, cells)| reading.row(*row, cells)).collect();
    Some((source, actions))
}

/// The files of the folder that are plans of action by their names: those of the usual names, and the others, of which the last comes
/// first, since their names hold a day.
fn plans(input: &Intake<'_>, folder: &Path) -> (Vec<PathBuf>, Vec<PathBuf>) {
    let name = |path: &Path| Some(path.file_name()?.to_str()?.to_lowercase());
    let rank = |path: &Path| FILES.iter().position(|known| name(path).is_some_and(|name| name == *known));
    let looks_like_one = |path: &Path| {
        name(path).as_deref().and_then(|name| name.rsplit_once('.')).is_some_and(|(stem, ending)| {
            let rest = stem.strip_prefix("actions");
            let is_named = rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
            ENDINGS.contains(&ending) && (is_named || stem.contains("_actions_"))
        })
    };
    let mut files = input.view().files(folder).unwrap_or_default();
    // A report lies below the folder, with the plan that it wrote.
    files.retain(|path| path.parent() == Some(folder));
    let (mut usual, others): (Vec<PathBuf>, Vec<PathBuf>) =
        files.into_iter().partition(|path| rank(path).is_some());
    usual.sort_by_key(|path| rank(path));
    let mut others: Vec<PathBuf> = others.into_iter().filter(|path| looks_like_one(path)).collect();
    others.sort_by(|a, b| b.cmp(a));
    (usual, others)
}

/// Where each column stands. The title of an indicator may be headed as its id is: that of the ids has the most of them.
fn columns(table: &Whole, framework: &Framework) -> [Option<usize>; 5] {
    let ids: BTreeSet<String> = framework.indicators().iter().map(|one| fold(&one.id)).collect();
    let known = |at: usize| {
        let cells = table.rows.iter().filter_map(|(_, cells)| cells.get(at));
        cells.filter(|cell| ids.contains(&fold(cell))).count()
    };
    std::array::from_fn(|n| {
        let is = |at: &usize| COLUMNS[n].1.contains(&fold(&table.names[*at]).as_str());
        let mut found = (0..table.names.len()).filter(is);
        // On a tie the first.
        if n == INDICATOR { found.rev().max_by_key(|at| known(*at)) } else { found.next() }
    })
}

/// Is it the row of the headings that people see? It stands below the names for programs.
fn is_heading(cells: &[String], columns: &[Option<usize>; 5]) -> bool {
    let id = columns[INDICATOR].and_then(|at| cells.get(at));
    id.is_some_and(|id| COLUMNS[INDICATOR].1.contains(&fold(id).as_str()))
}

/// A table of actions, as it is read row by row.
struct Reading<'r, 'i> {
    path: &'r Path,
    table: &'r Whole,
    columns: [Option<usize>; 5],
    framework: &'r Framework,
    in_english: bool,
    input: &'r mut Intake<'i>,
}

impl Reading<'_, '_> {
    fn row(&mut self, row: u64, cells: &[String]) -> Option<Action> {
        let text = |n: usize| self.columns[n].and_then(|at| cells.get(at)).map_or("", |text| text.trim());
        let [id, owner, due, status, remark] = [INDICATOR, OWNER, DUE, STATUS, REMARK].map(text);
        if is_heading(cells, &self.columns) || [owner, due, status, remark].iter().all(|text| text.is_empty())
        {
            return None;
        }
        let indicator = self.indicator(row, id)?;
        let day = self.due(row, due);
        let known = self.status(row, status);
        let status_entered = if known.is_none() { status.to_owned() } else { String::new() };
        let status = known.unwrap_or_default();
        Some(Action {
            indicator,
            owner: owner.to_owned(),
            due: day,
            due_entered: if day.is_none() { due.to_owned() } else { String::new() },
            status,
            status_entered,
            remark: remark.to_owned(),
        })
    }

    fn warn(&mut self, (row, column): (u64, usize), code: Code, message: Sentence, help: Sentence) {
        let at = self.columns[column];
        // The heading that people see, if there is one below the names for programs.
        let headings =
            self.table.rows.iter().map(|(_, cells)| cells).find(|cells| is_heading(cells, &self.columns));
        let names = headings.unwrap_or(&self.table.names);
        let name = at.and_then(|at| names.get(at)).cloned().unwrap_or_default();
        let at = place(self.path, self.table.sheet.as_deref(), row, &name);
        self.input.findings.push(Diagnostic::warning(code, at, message).help(help));
    }

    fn indicator(&mut self, row: u64, id: &str) -> Option<Ix<Indicator>> {
        let framework = self.framework;
        let is = |one: &Indicator| fold(&one.id) == fold(id);
        let found = framework.indicators().position(is);
        if found.is_none() {
            let near = nearest(id, framework.indicators().iter().map(|one| one.id.as_str()));
            let help = match near {
                Some(name) => sentence!("did-you-mean", name),
                None => sentence!("help-list-indicators", framework = framework.id()),
            };
            let message = match id {
                "" => sentence!("action-without-indicator"),
                _ => sentence!("unknown-indicator", name = id),
            };
            self.warn((row, INDICATOR), Code::UnknownAction, message, help);
        }
        found
    }

    /// A day, as a workbook holds one or as people write it.
    fn due(&mut self, row: u64, text: &str) -> Option<Day> {
        let day = Day::written(text, self.in_english);
        if day.is_none() && !text.is_empty() {
            let message = sentence!("action-bad-date", text);
            self.warn((row, DUE), Code::BadActionDate, message, sentence!("help-action-date"));
        }
        day
    }

    /// The status of this word, with its accents or without; an action without one is open. `None` for what is no status.
    fn status(&mut self, row: u64, text: &str) -> Option<Status> {
        if text.is_empty() {
            return Some(Status::default());
        }
        let wanted = unmarked(&fold(text));
        let is = |word: &&str| unmarked(word) == wanted;
        let found = WORDS.iter().find(|(_, words)| words.iter().any(is)).map(|(status, _)| *status);
        if found.is_none() {
            let help = sentence!("help-action-status", known = Names::plain(Status::ALL.map(Status::as_str)));
            self.warn((row, STATUS), Code::BadActionStatus, sentence!("action-unknown-status", text), help);
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_and_words_are_their_own_keys_and_tell_one_thing_each() {
        let lists = COLUMNS.iter().map(|(_, names)| *names).chain(WORDS.iter().map(|(_, words)| *words));
        for name in lists.clone().flatten() {
            assert_eq!(fold(name), **name, "compared as people see it");
        }
        let all: Vec<&str> = lists.flatten().copied().collect();
        let different: std::collections::BTreeSet<&str> = all.iter().copied().collect();
        assert_eq!(all.len(), different.len());
        for status in Status::ALL {
            assert!(WORDS.iter().any(|(known, words)| *known == status && words.contains(&status.as_str())));
        }
    }
}
