//! From bytes to nouns: the only reader of frameworks, questionnaires, assessments, returns and
//! tallies.

pub mod builtin;
#[cfg(feature = "cli")]
pub mod disk;
pub mod source;

#[cfg(feature = "cli")]
pub(crate) mod archive;
mod assessment;
mod catalog;
#[cfg(any(feature = "word", feature = "workbook"))]
mod container;
mod count;
#[cfg(feature = "workbook")]
pub mod edited;
mod framework;
mod ignored;
mod intake;
mod loader;
mod lone;
mod packed;
mod reader_weights;
#[cfg(feature = "cli")]
pub(crate) mod recording;
pub mod returns;
mod table;
mod tally;
mod text;
#[cfg(feature = "word")]
mod word;
mod yaml;

pub use assessment::raw::RawAssessment;
pub use assessment::release::{RELEASE_FILE, RawRelease};
pub use assessment::{FILE as ASSESSMENT_FILE, Loaded, Migrated, Migration, Read};
pub use catalog::Catalog;
pub use framework::FrameworkSet;
#[cfg(feature = "cli")]
pub(crate) use ignored::JOURNAL;
pub use loader::Loader;
pub use lone::{Lone, lone_file, lone_table};
pub use reader_weights::RawReaderWeights;
pub use text::{Texts, sha256 as fingerprint, unread};
#[cfg(feature = "cli")]
pub(crate) use word::parts as word_parts;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use self::source::Tree;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, sentence};
use crate::model::assessment::Assessment;
use crate::model::day::Day;
use crate::model::language::Coverage;
use crate::model::marked::Marked;
use crate::model::origin::ReadFile;
use crate::model::tag::Language;

/// What came of loading one assessment by itself: every finding, the texts that were read, and, if nothing is wrong,
/// the assessment.
#[derive(Debug, Default)]
pub struct Material {
    /// The assessment in the language spoken last, at first that of its framework; `None` when there is an error among
    /// the findings.
    pub assessment: Option<Assessment>,
    /// What came in so far, where an error among the findings keeps it from being the assessment.
    pub so_far: Option<Assessment>,
    /// Every finding.
    pub diagnostics: Diagnostics,
    /// The texts that were read, for excerpts.
    pub texts: Texts,
    /// The framework of the assessment in all its languages, as soon as it is known.
    pub framework: Option<Arc<FrameworkSet>>,
    /// The language that `assessment.yaml` asks for, also where something else in it is wrong.
    pub language: Option<Language>,
    /// The folder into which returns are put, where only what is asked was loaded.
    pub returns: Option<PathBuf>,
    /// The folder of an earlier assessment that `assessment.yaml` names, with where it stands there.
    pub baseline: Option<Marked<String>>,
    /// The files of returns that were read.
    pub read: Vec<ReadFile>,
    /// The files of returns in whose place others came: they are listed and not read.
    pub replaced: Vec<PathBuf>,
}

impl Material {
    /// What a loader that loaded nothing else made of an assessment.
    pub fn new(loaded: Loaded, loader: Loader<'_>) -> Self {
        let Loaded { assessment, so_far, framework, language, returns, baseline } = loaded;
        let (read, replaced) = (loader.read_files().to_vec(), loader.replaced_files().to_vec());
        let (diagnostics, texts) = loader.finish();
        Self {
            assessment,
            so_far,
            diagnostics,
            texts,
            framework,
            language,
            returns,
            baseline,
            read,
            replaced,
        }
    }

    /// The same with what came in so far in place of the assessment, where there is none: for who has answered, and for no score.
    #[must_use]
    pub fn drafted(self) -> Self {
        Self { assessment: self.assessment.or(self.so_far), so_far: None, ..self }
    }

    /// The findings as they stand in what is written: with paths as they are seen from `folder`, and without
    /// the names of files that are withheld with those of their respondents.
    pub fn published(&self, folder: &Path) -> Diagnostics {
        let seen = self.diagnostics.seen_from(folder);
        match &self.assessment {
            Some(assessment) => seen.renamed(&|path| match path.to_str() {
                Some(text) => PathBuf::from(assessment.printed_path(text)),
                None => path.to_owned(),
            }),
            None => seen,
        }
    }

    /// The assessment with the texts of its framework in a language, and how much of the framework there is in it.
    pub fn in_language(&self, language: &str) -> Option<(Assessment, Coverage)> {
        let (framework, coverage) = self.framework.as_ref()?.framework_in(language);
        Some((self.assessment.as_ref()?.worded(framework), coverage))
    }

    /// Takes the assessment in a language for the one to be printed. What has no text there keeps its own, marked, and
    /// is counted in a warning at `file`.
    pub fn translate(&mut self, language: &str, file: &Path) {
        let Some((assessment, coverage)) = self.in_language(language) else { return };
        self.assessment = Some(assessment);
        if !coverage.missing.is_empty() {
            let (done, all) = coverage.sum();
            let message = sentence!("language-half-there", count = all - done, all, language);
            let finding = Diagnostic::warning(Code::LanguageMissing, Place::file(file), message);
            self.diagnostics.push(finding.help(sentence!("help-coverage")));
        }
    }
}

/// Loads one assessment from its folder, with the built-in frameworks.
pub fn assessment(tree: &dyn Tree, folder: &Path) -> Material {
    let mut loader = Loader::new(tree, Catalog::builtin());
    Material::new(loader.assessment(folder), loader)
}

/// Loads one assessment from tallies alone, with the built-in frameworks: see [`Loader::assessment_from_tally`].
pub fn assessment_from_tally(
    tree: &dyn Tree,
    tallies: &[PathBuf],
    reference: Option<&str>,
    folder: Option<&Path>,
    date: Day,
) -> Material {
    let mut loader = Loader::new(tree, Catalog::builtin());
    Material::new(loader.assessment_from_tally(tallies, reference, folder, date), loader)
}
