//! Returns in all their shapes: one resolver of headers, one lexicon, one reader of records, one file of
//! problems; two sinks, *collect* (every response) and *count* (a tally, no rows held).

pub mod count;
pub mod lexicon;

mod careful;
mod cells;
mod collect;
mod columns;
#[cfg(feature = "word")]
mod docx;
mod drag;
mod edition;
#[cfg(any(feature = "workbook", feature = "word"))]
mod filled;
mod findings;
#[cfg(feature = "workbook")]
mod form_beside;
#[cfg(feature = "workbook")]
mod form_rows;
#[cfg(feature = "workbook")]
mod form_sheet;
mod guests;
mod header;
mod meaning;
mod near;
mod origin;
mod past;
mod problem;
mod reader;
mod readers;
mod respondents;
mod spellings;
mod spots;
mod table;
mod versions;
mod withheld;
#[cfg(feature = "workbook")]
mod workbook;
mod yaml;

#[cfg(feature = "workbook")]
pub(super) use form_sheet::is_form;
pub(super) use guests::Guests;
pub(super) use past::{Met, Past};
pub(super) use spellings::Spellings;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use self::collect::{Collect, too_many_answers};
use self::lexicon::Lexicon;
use self::origin::read_files;
use self::reader::{Reading, ReturnFile};
use self::readers::{FIRST, READERS, endings, reader_of};
use super::ignored::{is_replaced, is_system_file};
use super::intake::Intake;
use super::source::{Tree as _, Unread};
use super::text::{sha256, unread};
use crate::diag::{Code, Diagnostic, Names, Place, Sentence, sentence};
use crate::model::asked::Asked;
use crate::model::assessment::SourceFile;
use crate::model::framework::Constituency;
use crate::model::invitation::Publication;
use crate::model::policy::{Reasons, ReturnsPolicy};
use crate::model::response::{Consent, Response};
use crate::model::table::Table;

/// The kinds of return that are read: the name of each, and how names of such files end.
pub fn kinds() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    READERS.iter().map(|reader| (reader.name(), reader.endings()))
}

/// What every file of returns is held against.
#[derive(Clone, Copy)]
pub(super) struct Against<'a> {
    /// What texts stand for.
    pub(super) lexicon: &'a Lexicon<'a>,
    /// Who is asked what.
    pub(super) asked: &'a Asked,
    /// What the assessment allows.
    pub(super) policy: &'a ReturnsPolicy,
    /// By constituency: the weight of its voice.
    pub(super) weights: &'a Table<Constituency, u32>,
}

/// What was read of files of returns.
pub(super) struct Taken {
    /// The responses, in the order in which their respondents were met.
    pub(super) responses: Table<Response>,
    /// The files in which they stand.
    pub(super) sources: Vec<SourceFile>,
    /// What was met of earlier versions of the framework.
    pub(super) past: Met,
    /// How many files are of a kind that is read.
    pub(super) candidates: usize,
    /// Organisations of which a form came that is not read.
    pub(super) turned_away: Vec<String>,
}

/// Reads these files as returns; of a folder all that are.
pub(super) fn of_paths(input: &mut Intake<'_>, paths: &[PathBuf], against: Against<'_>) -> Taken {
    let files = listed(input, paths);
    let taken = of_files(input, &files, against);
    if taken.candidates == 0 {
        nothing_to_read(input, paths);
    }
    taken
}

/// Reads every file below `folder` that is one of returns.
pub(super) fn returns(input: &mut Intake<'_>, folder: &Path, against: Against<'_>) -> Taken {
    if let Err(why) = input.view().files(folder) {
        input.findings.push(unread(folder, &why));
        return of_files(input, &[], against);
    }
    of_paths(input, &[folder.to_owned()], against)
}

/// The files among these paths, and in folders of them those that could be returns; what lies in a folder for replaced ones is
/// taken down and left out.
pub(super) fn listed(input: &mut Intake<'_>, paths: &[PathBuf]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for path in paths {
        if !input.view().is_folder(path) {
            files.push(path.clone());
            continue;
        }
        match input.view().files(path) {
            Ok(inside) => {
                let inside = inside.into_iter().filter(|path| !is_passed_over(path));
                let (replaced, read): (Vec<_>, Vec<_>) = inside.partition(|file| is_replaced(path, file));
                input.replaced.extend(replaced);
                files.extend(read);
            }
            Err(why) => input.findings.push(unread(path, &why)),
        }
    }
    files
}

/// Says that no file is one of returns.
pub(super) fn nothing_to_read(input: &mut Intake<'_>, paths: &[PathBuf]) {
    let whole = paths.first().map_or(Path::new(""), PathBuf::as_path);
    let endings = Names::plain(endings());
    let help = match whole.as_os_str().is_empty() || input.view().is_folder(whole) {
        true => sentence!("help-put-returns-there", endings),
        false => sentence!("help-give-returns", endings),
    };
    let message = sentence!("folder-without-returns", folder = whole);
    input.findings.push(Diagnostic::error(Code::NothingToRead, Place::file(whole), message).help(help));
}

/// Reads files as returns.
pub(super) fn of_files(input: &mut Intake<'_>, paths: &[PathBuf], against: Against<'_>) -> Taken {
    let Against { lexicon, asked, policy, weights } = against;
    let framework = lexicon.framework();
    let invited = Spellings::new(asked.invited().map(|who| who.organisation.as_str()));
    let reading = Reading {
        lexicon,
        asked,
        reasons: policy.reasons == Reasons::Required,
        ids_checked: policy.ids_checked,
    };
    let mut files = Files {
        input,
        reading,
        collect: Collect::new(framework, invited),
        candidates: 0,
        met: HashMap::new(),
    };
    let mut sources = Vec::new();
    for path in paths {
        sources.extend(files.file(path));
    }
    let Files { mut collect, input, candidates, .. } = files;
    let Intake { texts, findings: diags, read, .. } = input;
    let kinds = std::mem::take(&mut collect.kinds);
    let past = std::mem::take(&mut collect.past);
    let turned_away = std::mem::take(&mut collect.turned_away);
    let mut collected = collect.finish(&|c| weights[c] > 0, lexicon, diags);
    read.extend(read_files(kinds, &collected.responses));
    if policy.publication == Publication::Unnamed {
        let unsaid = collected.responses.iter_mut().filter(|one| one.about().consent == Consent::Unsaid);
        unsaid.for_each(|one| one.about.get_or_insert_default().consent = Consent::No);
    }
    withheld::withhold(&collected.responses, texts, diags);
    Guests::new(lexicon, asked, policy).look_over(&collected, diags);
    Taken { responses: collected.responses, sources, past, candidates, turned_away }
}

/// Some files belong to the system or to an editor; a README is for people.
fn is_passed_over(path: &Path) -> bool {
    let stem = path.file_stem().map(|s| s.to_string_lossy().to_lowercase()).unwrap_or_default();
    let name = path.file_name().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    is_system_file(&name) || stem == "readme"
}

/// What to do with a file that people send in place of a return.
fn way_out(path: &Path) -> Option<Sentence> {
    let ending = path.extension()?.to_string_lossy().to_lowercase();
    Some(match ending.as_str() {
        "html" | "htm" => sentence!("help-left-out-page"),
        "zip" | "7z" | "rar" => sentence!("help-left-out-packed"),
        "odt" | "doc" | "rtf" | "pages" | "wps" => sentence!("help-left-out-text"),
        "numbers" | "fods" | "sxc" | "sav" | "dta" | "rds" | "mdb" | "accdb" => {
            sentence!("help-left-out-table")
        }
        "eml" | "msg" => sentence!("help-left-out-mail"),
        "pdf" | "jpg" | "jpeg" | "png" | "heic" | "tif" | "tiff" => sentence!("help-left-out-paper"),
        _ => return None,
    })
}

struct Files<'a, 'i> {
    input: &'a mut Intake<'i>,
    reading: Reading<'a>,
    collect: Collect<'a>,
    /// How many files are of a kind that is read.
    candidates: usize,
    /// Files that were read, by their fingerprints.
    met: HashMap<String, PathBuf>,
}

impl Files<'_, '_> {
    fn leave_out(&mut self, path: &Path) {
        let message = sentence!("file-left-out", path, endings = Names::plain(endings()));
        let one = Diagnostic::warning(Code::SkippedFile, Place::file(path), message);
        self.input.findings.push(one.maybe_help(way_out(path)));
    }

    /// Reads a file by the reader of its kind; without one it is left out.
    fn file(&mut self, path: &Path) -> Option<SourceFile> {
        let first = match self.input.view().begin(path, FIRST) {
            // Whatever its name says: what lies elsewhere or never ends is no file that somebody forgot.
            Err(why @ (Unread::Outside | Unread::NoOrdinaryFile)) => {
                self.candidates += 1;
                self.input.findings.push(unread(path, &why));
                return None;
            }
            // What cannot be read is judged by its name, and said where all of it is wanted.
            first => first.unwrap_or_default(),
        };
        let Some(reader) = reader_of(path, &first, self.reading.lexicon) else {
            self.leave_out(path);
            return None;
        };
        self.candidates += 1;
        if self.collect.is_full() {
            self.input.findings.push(too_many_answers(path));
            return None;
        }
        let bytes = self.input.bytes(path)?;
        if bytes.is_empty() {
            // Whatever its name says that it is, and no copy of another one.
            let one = Diagnostic::error(Code::EmptyFile, Place::file(path), sentence!("file-empty"));
            self.input.findings.push(one.help(sentence!("help-export-interrupted")));
            return None;
        }
        let source = self.source(path, sha256(&bytes))?;
        let before = self.collect.left_out;
        reader.read(ReturnFile { path, bytes }, self.reading, &mut self.collect, self.input);
        if self.collect.left_out > before {
            // What only its contents could tell: it is no more a return than a file of another kind.
            self.candidates -= 1;
            return None;
        }
        Some(source)
    }

    /// The file as a source; `None` for one that is there twice, which is said.
    fn source(&mut self, path: &Path, sha256: String) -> Option<SourceFile> {
        if let Some(first) = self.met.get(&sha256) {
            // What programs name a copy is longer: `r (1).csv` of `r.csv`.
            let length = |path: &Path| path.as_os_str().len();
            let (copy, first) =
                if length(path) < length(first) { (first.as_path(), path) } else { (path, first.as_path()) };
            let message = sentence!("same-file", path = copy, first);
            let one = Diagnostic::error(Code::SameFile, Place::file(copy), message);
            self.input.findings.push(one.help(sentence!("help-take-one-file-out")));
            return None;
        }
        self.met.insert(sha256.clone(), path.to_owned());
        Some(SourceFile { path: path.display().to_string(), sha256 })
    }
}
