//! `report`: the files of a gap report.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::input::Input;
use super::out::Out;
use super::{Outcome, artifact, findings, formats, language, templates};
use crate::analysis::scoring::score;
use crate::diag::{Code, Diagnostic, Names, Place, sentence};
use crate::load::{ASSESSMENT_FILE, Material};
use crate::locale::{Locale, languages};
use crate::report::{Artifact, FORMATS, Format, Report, artifacts};

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  tripartite report nerania-2026\n  tripartite report --tally counts.csv -o out --format html"
)]
pub(super) struct Args {
    #[command(flatten)]
    input: Input,
    /// Where to write [default: DIR/reports]
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// The language of the report [default: as in assessment.yaml]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Which files to write [default: all of them]
    #[arg(long, value_parser = formats::Report, value_delimiter = ',', hide_default_value = true)]
    format: Vec<&'static dyn Format>,
    /// A folder of templates and styles; a file in it takes the place of the built-in one of the same name
    #[arg(long, value_name = "DIR")]
    templates: Option<PathBuf>,
    /// Overwrite files that exist
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, out: &mut Out) -> Result<Outcome> {
    let mut material = args.input.load()?;
    let locale = speak(args.lang.as_deref(), &args.input.folder(), &mut material);
    findings::print(&material.diagnostics, &material.texts, &locale);
    let Some(assessment) = &material.assessment else { return Ok(Outcome::InvalidInput) };
    let folder = args.output.clone().unwrap_or_else(|| args.input.folder().join("reports"));
    let card = score(assessment);
    let seen = material.published(&args.input.folder());
    let templates = match args.templates.as_deref().map(templates::load).transpose() {
        Ok(templates) => templates,
        Err(refused) => return Ok(refused.print(&locale)),
    };
    let report = Report::new(assessment, &card, &seen, &locale).with_templates(templates.as_ref());
    let formats = if args.format.is_empty() { FORMATS } else { &args.format };
    match artifacts(&report, formats) {
        Ok(files) => {
            for path in write(files, &folder, args.force)? {
                out.line(&path.display().to_string())?;
            }
            Ok(Outcome::Done)
        }
        Err(error) => templates::blame(error, args.templates.as_deref(), &locale),
    }
}

/// Writes the files of a report; gives their paths, the page first.
pub(super) fn write(files: Vec<Artifact>, folder: &Path, force: bool) -> Result<Vec<PathBuf>> {
    let files: Vec<(PathBuf, Vec<u8>)> =
        files.into_iter().map(|file| (PathBuf::from(file.path), file.bytes)).collect();
    artifact::write_all(folder, &files, force)
}

/// Puts the assessment into a language: the one that is wanted, else its own. Warns where words are missing.
pub(super) fn speak(wanted: Option<&str>, folder: &Path, material: &mut Material) -> Locale {
    let own = material.assessment.as_ref().map(|assessment| assessment.language.clone());
    // With an error there is no assessment, and its findings are for the same reader.
    let own = own.or_else(|| material.language.clone()).unwrap_or_else(|| language::environment().to_owned());
    let wanted = wanted.map_or(own, str::to_owned);
    let file = folder.join(ASSESSMENT_FILE);
    let base = wanted.to_ascii_lowercase();
    let base = base.split('-').next().unwrap_or_default();
    if !languages().any(|known| known == base) {
        let message = sentence!("language-without-words", language = &wanted);
        material.diagnostics.push(
            Diagnostic::warning(Code::LanguageMissing, Place::file(&file), message)
                .help(sentence!("help-there-are", names = Names::plain(languages()))),
        );
    }
    let locale = Locale::new(&wanted);
    material.speak(locale.tag(), &file);
    locale
}
