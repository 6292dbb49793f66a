//! The exercises of a framework, with their case and the trainer's pages, read when they are asked for.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;
use serde_saphyr::DuplicateKeyPolicy;

use super::layers::tree_of;
use super::questionnaires::directly_in;
use super::texts::flatten;
use super::{FrameworkSet, inherited};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, sentence};
use crate::load::intake::Intake;
use crate::load::source::Tree as _;
use crate::load::yaml::parse;
use crate::model::course::training::{CAPSTONE, Files, FrontMatter, Texts, Training, check, translate};
use crate::model::framework::File;

/// The folder of the exercises.
const EXERCISES: &str = "exercises";
/// The folder of the case with its key.
const CASE: &str = "case";
/// The folder of the trainer's pages.
const TRAINER: &str = "trainer";

/// Keys of a file of exercises in another language that say what file it is.
const NO_TEXTS: [&str; 4] = ["format", "version", "topic", "module"];

/// Where the exercises of a framework lie.
pub(in crate::load) struct Home {
    /// The folder of a framework: its own, or that of the nearest one below that has exercises.
    root: PathBuf,
    /// It came out of the binary.
    pub(in crate::load) builtin: bool,
    /// The framework below whose exercises they are; none where they are its own.
    below: Option<String>,
}

impl Home {
    /// Where the exercises lie, if there are any.
    pub(in crate::load) fn of(input: &Intake<'_>, set: &FrameworkSet) -> Option<Self> {
        let has = |root: &Path, builtin| tree_of(input, builtin).is_folder(&root.join(EXERCISES));
        let mut layers = set.layers().into_iter();
        let found = layers.find(|(_, root, builtin)| has(root, *builtin));
        found.map(|(id, root, builtin)| {
            let below = (root != set.root()).then_some(id);
            Self { root, builtin, below }
        })
    }
}

/// Do all folders lie where they may? A finding for each that does not.
fn are_allowed(input: &mut Intake<'_>, root: &Path) -> bool {
    [EXERCISES, CASE, TRAINER].map(|name| input.is_allowed(&root.join(name))).iter().all(|allowed| *allowed)
}

/// Reads the exercises of a framework; `None` where something is wrong with them. Like everything else of a framework they lie in its
/// folder.
pub(in crate::load) fn training(input: &mut Intake<'_>, set: &FrameworkSet, home: &Home) -> Option<Training> {
    input.within(&home.root, |input| made(input, set, home))
}

fn made(input: &mut Intake<'_>, set: &FrameworkSet, home: &Home) -> Option<Training> {
    let root = &home.root;
    let folder = root.join(EXERCISES);
    if !are_allowed(input, root) {
        return None;
    }
    let before = input.findings.errors();
    let mut files = Files::default();
    for path in directly_in(&input.view(), &folder) {
        if path.file_stem().is_some_and(|stem| stem == "course") {
            files.course = input.yaml(&path).map(|raw| File { path, raw });
        } else if path.file_stem().is_some_and(|stem| stem == CAPSTONE) {
            files.capstone = input.yaml(&path).map(|raw| File { path, raw });
        } else if let Some(raw) = input.yaml(&path) {
            files.units.push(File { path, raw });
        }
    }
    let case = root.join(CASE).join("case.yaml");
    if !input.lacks(&case) {
        files.case = input.yaml(&case).map(|raw| File { path: case, raw });
    }
    let key = root.join(CASE).join("key.yaml");
    if !input.lacks(&key) {
        files.key = input.yaml(&key).map(|raw| File { path: key, raw });
    }
    let papers: Vec<PathBuf> = files
        .case
        .iter()
        .flat_map(|file| file.raw.documents.iter().map(|paper| file.path.with_file_name(&paper.file.value)))
        .collect();
    files.papers = papers.into_iter().filter_map(|path| paper(input, path)).collect();
    files.pages = pages(input, &root.join(TRAINER));
    let unread = input.findings.errors() > before;
    let Some(framework) = &home.below else {
        let made = check(&files, &set.framework, set.course(), &folder, &mut input.findings);
        return made.filter(|_| !unread);
    };
    let left_out = inherited::take_over(&mut files, &set.framework, set.course());
    if !left_out.is_empty() {
        let (count, ids) = (left_out.len(), left_out.join(", "));
        let message = sentence!("course-exercises-left-out", framework, count, ids);
        input.findings.push(Diagnostic::warning(Code::LeftOut, Place::file(set.root()), message));
    }
    // What the framework below still lacks is not the matter of this one.
    let made = check(&files, &set.framework, set.course(), &folder, &mut Diagnostics::new());
    made.filter(|made| !unread && inherited::is_whole(made))
}

/// The exercises in a language, as far as there are texts in it.
pub(in crate::load) fn training_in(
    input: &mut Intake<'_>,
    set: &FrameworkSet,
    home: &Home,
    training: &Training,
    language: &str,
) -> Training {
    input.within(&home.root, |input| made_in(input, set, home, training, language))
}

fn made_in(
    input: &mut Intake<'_>,
    set: &FrameworkSet,
    home: &Home,
    training: &Training,
    language: &str,
) -> Training {
    let root = home.root.join(language);
    let folder = root.join(EXERCISES);
    if !are_allowed(input, &root) || !input.view().is_folder(&folder) {
        return training.clone();
    }
    let mut texts = Texts::default();
    for path in directly_in(&input.view(), &folder) {
        let is_whole = path.file_stem().is_some_and(|stem| stem == "course");
        let is_capstone = path.file_stem().is_some_and(|stem| stem == CAPSTONE);
        let Some(value) = input.yaml::<Value>(&path) else { continue };
        let mut own = page(&value);
        hints(&value, &mut own);
        for (address, text) in own {
            match address.strip_prefix("exercises.") {
                Some(address) => drop(texts.exercises.insert(address.to_owned(), text)),
                None if is_whole && address == "title" => {
                    texts.exercises.insert("course.title".to_owned(), text);
                }
                None if is_capstone && !NO_TEXTS.contains(&address.as_str()) => {
                    drop(texts.exercises.insert(format!("{CAPSTONE}.{address}"), text))
                }
                None if NO_TEXTS.contains(&address.as_str()) => {}
                None => drop(texts.exercises.insert(address, text)),
            }
        }
    }
    for name in ["case.yaml", "key.yaml"] {
        let path = root.join(CASE).join(name);
        if !input.lacks(&path)
            && let Some(value) = input.yaml::<Value>(&path)
        {
            texts.case.extend(page(&value));
        }
    }
    let papers = input.view().files(&root.join(CASE)).unwrap_or_default();
    for path in papers.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "md")) {
        if let Some((_, matter, text)) = paper(input, path) {
            texts.papers.insert(matter.id, (matter.title, text));
        }
    }
    texts.pages = pages(input, &root.join(TRAINER)).into_iter().collect();
    if home.below.is_none() {
        return translate(training, &texts, &folder, &mut input.findings);
    }
    // Texts of what was left out belong to nothing here, and the title is that of the framework.
    let mut made = translate(training, &texts, &folder, &mut Diagnostics::new());
    made.title = set.framework_in(language).0.title().to_owned();
    made
}

/// The texts of a file by their paths of ids.
fn page(value: &Value) -> BTreeMap<String, String> {
    let mut page = BTreeMap::new();
    flatten(value, String::new(), &mut |path, text| drop(page.insert(path, text)));
    page
}

/// Hints have no ids; they are known by their place.
fn hints(value: &Value, page: &mut BTreeMap<String, String>) {
    for exercise in value.get(EXERCISES).and_then(Value::as_array).into_iter().flatten() {
        let Some(id) = exercise.get("id").and_then(Value::as_str) else { continue };
        let hints = exercise.get("hints").and_then(Value::as_array);
        for (n, hint) in hints.into_iter().flatten().enumerate() {
            if let Some(hint) = hint.as_str() {
                page.insert(format!("exercises.{id}.hints.{n}"), hint.to_owned());
            }
        }
    }
}

/// A paper of the case: its path, what stands above the text, and the text.
fn paper(input: &mut Intake<'_>, path: PathBuf) -> Option<(PathBuf, FrontMatter, String)> {
    let text = input.read(&path)?;
    let parts = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n"));
    let Some((matter, body)) = parts else {
        let place = Place::file(&path);
        input.findings.push(Diagnostic::error(Code::BadCase, place, sentence!("case-paper-without-head")));
        return None;
    };
    // One line up, so that lines are those of the file.
    let matter: FrontMatter =
        parse(&format!("\n{matter}"), &path, DuplicateKeyPolicy::Error, &mut input.findings)?;
    Some((path, matter, body.trim().to_owned()))
}

/// The trainer's pages by name.
fn pages(input: &mut Intake<'_>, folder: &Path) -> Vec<(String, String)> {
    let files = input.view().files(folder).unwrap_or_default();
    let name = |path: &PathBuf| {
        let is_page = path.parent() == Some(folder) && path.extension().is_some_and(|e| e == "md");
        is_page.then(|| path.file_stem()?.to_str().map(str::to_owned)).flatten()
    };
    let named: Vec<(String, PathBuf)> =
        files.into_iter().filter_map(|path| Some((name(&path)?, path))).collect();
    named.into_iter().filter_map(|(name, path)| Some((name, input.read(&path)?))).collect()
}

#[cfg(test)]
mod tests {
    use crate::load::{Catalog, Loader, builtin::Builtin};
    use crate::model::course::training::{FORMAT, HoursRule, Kind};
    use crate::model::ratio::Ratio;
    use std::path::Path;

    #[test]
    fn the_built_in_exercises_are_sound_in_both_languages() {
        let mut loader = Loader::new(&Builtin, Catalog::builtin());
        let set = loader.framework("coherence", Path::new("")).unwrap();
        let training = loader.training(&set).unwrap();
        let french = loader.training_in(&set, &training, "fr");
        let said: Vec<String> = loader.findings().iter().map(|one| format!("{one:?}")).collect();
        assert!(said.is_empty(), "{}", said.join("\n"));
        assert_eq!(FORMAT, "coherence-course/1");
        assert_eq!((training.units.len(), training.modules.len(), training.attempts), (16, 2, 3));
        assert_eq!(training.pass.threshold, Ratio::of(3, 5));
        assert_eq!((training.pass.seconds, training.pass.rule), (216_000, HoursRule::VerifiedOrAttested));
        let order: Vec<&str> = training.units.iter().map(|unit| unit.id.as_str()).collect();
        assert_eq!((order[0], order[8], order[15]), ("T01", "M1", "M2"));
        let case = training.case.as_ref().unwrap();
        assert_eq!((case.papers.len(), case.key.len()), (12, 69));
        let (_, own) = training.exercise("t03x9").unwrap();
        let (_, other) = french.exercise("T03X9").unwrap();
        assert_eq!(own.sha256, other.sha256, "a translation asks the same");
        assert!(own.prompt.starts_with("Open the Nerania") && !other.prompt.starts_with("Open"));
        assert!(french.case.unwrap().papers[1].title.starts_with("Décret"));
        let Kind::Case { ratings, scale, .. } = &own.kind else { panic!() };
        assert_eq!((ratings.len(), scale.len()), (5, 5));
        assert!(training.exercises().all(|exercise| exercise.sha256.len() == 64));
    }
}
