//! Languages of a framework: `<language>/...` in its folder and in that of its questionnaires.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;

use super::kept::Kept;
use super::layers::{Layer, tree_of};
use super::texts::{flatten, lesson_page};

use crate::diag::Place;
use crate::load::builtin::Builtin;
use crate::load::intake::Intake;
use crate::load::source::Tree as _;
use crate::load::yaml::is_yaml;
use crate::model::course::{Lesson, heading_without_id};
use crate::model::framework::File;
use crate::model::framework::raw::RawTranslation;
use crate::model::language::{Overlay, Page};
use crate::model::tag::Language;

/// What the name of a file of a questionnaire begins with.
pub(super) const FORMS: &str = "questionnaires/";

/// Every language for which there is a folder, in alphabetical order. `prefix` comes before the names of the files.
/// With `later` a file is read when one of its texts is asked for, by an intake of its own; without it at once, so that
/// what is wrong with it is said.
pub(super) fn overlays(
    input: &mut Intake<'_>,
    root: &Path,
    prefix: &str,
    later: Option<fn() -> Intake<'static>>,
) -> Vec<Overlay> {
    kept(input, root, prefix, later, None)
}

/// The languages of the layers below, the nearest layer first, as far as their texts still say what the framework says.
pub(super) fn below(input: &Intake<'_>, layers: &[Layer], keep: &Arc<Kept>) -> Vec<Overlay> {
    let folder = |layer: &Layer| Some((layer.root.clone(), layer.builtin));
    of_layers(input, layers, "", keep, folder)
}

/// The same for their questionnaires.
pub(super) fn below_forms(input: &Intake<'_>, layers: &[Layer], keep: &Arc<Kept>) -> Vec<Overlay> {
    of_layers(input, layers, FORMS, keep, |layer| layer.forms.clone())
}

fn of_layers(
    input: &Intake<'_>,
    layers: &[Layer],
    prefix: &str,
    keep: &Arc<Kept>,
    folder: impl Fn(&Layer) -> Option<(PathBuf, bool)>,
) -> Vec<Overlay> {
    let levels = (0..layers.len()).rev();
    let found = layers.iter().zip(levels).filter_map(|(layer, level)| {
        let (folder, builtin) = folder(layer)?;
        // What is wrong with it was said when the layer was read.
        let mut other = Intake::new(tree_of(input, builtin));
        let later: Option<fn() -> Intake<'static>> = builtin.then_some(builtin_intake);
        let keep = Some((keep.clone(), level));
        Some(other.within(&folder, |other| kept(other, &folder, prefix, later, keep)))
    });
    found.flatten().collect()
}

fn builtin_intake() -> Intake<'static> {
    Intake::new(&Builtin)
}

fn kept(
    input: &mut Intake<'_>,
    root: &Path,
    prefix: &str,
    later: Option<fn() -> Intake<'static>>,
    keep: Option<(Arc<Kept>, usize)>,
) -> Vec<Overlay> {
    let mut list: Vec<Overlay> = Vec::new();
    for path in input.view().files(root).unwrap_or_default() {
        let Ok(inside) = path.strip_prefix(root) else { continue };
        let mut parts = inside.components();
        let folder = parts.next().and_then(|c| c.as_os_str().to_str());
        let Some(language) = folder.and_then(language_of) else { continue };
        let file = parts.as_path();
        if file.as_os_str().is_empty() || !is_read(file) {
            continue;
        }
        let name = format!("{prefix}{}", file.display()).replace('\\', "/");
        let position = list.iter().position(|o| o.language == language).unwrap_or_else(|| {
            list.push(Overlay::new(language));
            list.len() - 1
        });
        let keep = keep.clone();
        let file = name.clone();
        let stays = move |mut page: Page| {
            if let Some((keep, level)) = keep {
                page.retain(|path, _| keep.keeps(level, &file, path));
            }
            page
        };
        match later {
            Some(intake) => list[position].add(name, Box::new(move || stays(page(&mut intake(), &path)))),
            None => {
                let page = stays(page(input, &path));
                list[position].add(name, Box::new(move || page));
            }
        }
    }
    list.sort_by(|a, b| a.language.cmp(&b.language));
    list
}

/// The words of returns in each of these languages, with their places.
pub(super) fn words(input: &mut Intake<'_>, root: &Path, overlays: &[Overlay]) -> Vec<File<RawTranslation>> {
    let mut files = Vec::new();
    for overlay in overlays {
        let path = root.join(overlay.language.as_str()).join("framework.yaml");
        if input.view().read(&path).is_err() {
            continue;
        }
        let mut own = input.apart();
        match own.yaml(&path) {
            Some(raw) => files.push(File { path, raw }),
            // What is no YAML at all has been reported with the other texts.
            None if input.apart().yaml::<Value>(&path).is_none() => {}
            None => input.findings.extend(own.findings),
        }
    }
    files
}

/// The same words of the layers below.
pub(super) fn words_below(input: &Intake<'_>, layers: &[Layer]) -> Vec<File<RawTranslation>> {
    let of = |layer: &Layer| {
        let mut other = Intake::new(tree_of(input, layer.builtin));
        other.within(&layer.root, |other| {
            let all = overlays(
                other,
                &layer.root,
                "",
                layer.builtin.then_some(builtin_intake as fn() -> Intake<'static>),
            );
            words(other, &layer.root, &all)
        })
    };
    layers.iter().flat_map(of).collect()
}

/// Language whose folder is called so: its base in lower case, as in `fr`, `pt-BR`, `qps`.
fn language_of(folder: &str) -> Option<Language> {
    Language::parse(folder).filter(|language| language.base().chars().all(|c| c.is_ascii_lowercase()))
}

fn is_lesson(file: &Path) -> bool {
    // The papers of a case are Markdown too, and no lessons.
    file.to_string_lossy().ends_with(".md") && file.parent().is_some_and(|folder| folder.ends_with("lessons"))
}

fn is_read(file: &Path) -> bool {
    // What belongs to exercises has the same shape in every language and is no overlay of the framework's texts.
    let beside = file
        .parent()
        .is_some_and(|folder| ["case", "exercises", "trainer"].iter().any(|name| folder.ends_with(name)));
    !beside && (is_lesson(file) || is_yaml(file))
}

/// The texts of a file; none where it cannot be read.
fn page(input: &mut Intake<'_>, path: &Path) -> Page {
    let mut page = Page::new();
    if is_lesson(path) {
        let Some(text) = input.read(path) else { return page };
        match Lesson::read(&text) {
            Ok(lesson) => page = lesson_page(lesson),
            Err(line) => {
                let place = Place::Text { file: path.to_owned(), line, column: 1 };
                input.findings.push(heading_without_id(place));
            }
        }
    } else if let Some(value) = input.yaml::<Value>(path) {
        flatten(&value, String::new(), &mut |path, text| {
            page.insert(path, text);
        });
    }
    page
}
