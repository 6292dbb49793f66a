//! `new`: the scaffold of an assessment.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::framework::in_language;
use super::out::{Out, complain};
use super::{Outcome, artifact, clock};
use crate::diag::did_you_mean;
use crate::form::scaffold::{Beginning, scaffold};
use crate::model::ident::is_id;
use crate::model::questionnaire::FULL;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  tripartite new nerania-2026 --name \"Republic of Nerania\" --profile origin,transit"
)]
pub(super) struct Args {
    /// The folder to make; its name becomes the id of the assessment
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The framework: a built-in id or a folder
    #[arg(long, value_name = "ID", default_value = "coherence")]
    framework: String,
    /// Whom the assessment is about
    #[arg(long, value_name = "TEXT", default_value = "Name of the country")]
    name: String,
    /// Kinds of country, such as origin,destination
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    profile: Vec<String>,
    /// The form of the questionnaires, such as quick
    #[arg(long, value_name = "FORM", default_value = "full")]
    questionnaire: String,
    /// The language of the questionnaires and of the report
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// The day of the assessment, year-month-day [default: today]
    #[arg(long, value_name = "DATE", value_parser = clock::parse)]
    date: Option<String>,
    /// Overwrite files that exist
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, out: &mut Out) -> Result<Outcome> {
    let Some(loaded) = in_language(&args.framework, args.lang.as_deref()) else {
        return Ok(Outcome::InvalidInput);
    };
    let framework = &loaded.framework;
    let known = || framework.profiles.iter().map(|p| p.id.as_str());
    if let Some(bad) = args.profile.iter().find(|p| !known().any(|id| id == p.as_str())) {
        let allowed = known().collect::<Vec<_>>().join(", ");
        let help = did_you_mean(bad, known()).unwrap_or_default();
        complain(&format!(
            "error: `{bad}` is no country profile of the framework; allowed are: {allowed} {help}"
        ));
        return Ok(Outcome::InvalidInput);
    }
    let forms = || loaded.questionnaires.iter().flat_map(|q| &q.profiles).map(|(name, _)| name.as_str());
    if args.questionnaire != FULL && !forms().any(|form| form == args.questionnaire) {
        let allowed: BTreeSet<&str> = forms().chain([FULL]).collect();
        let allowed = allowed.into_iter().collect::<Vec<_>>().join(", ");
        let help = did_you_mean(&args.questionnaire, forms().chain([FULL])).unwrap_or_default();
        complain(&format!(
            "error: `{}` is no form of the questionnaires; there are: {allowed} {help}",
            args.questionnaire
        ));
        return Ok(Outcome::InvalidInput);
    }
    let reference = if loaded.builtin {
        format!("{}@{}", framework.id, framework.version.major)
    } else {
        // The file lies in the new folder, and paths in it are read from there.
        std::path::absolute(&args.framework)?.display().to_string()
    };
    let id = id_of(&args.folder, "assessment");
    let date = clock::date(args.date.as_deref())?;
    let beginning = Beginning {
        id: &id,
        body: &args.name,
        profile: &args.profile,
        date: &date,
        reference: &reference,
        form: &args.questionnaire,
    };
    let files: Vec<(PathBuf, Vec<u8>)> = scaffold(framework, &loaded.questionnaires, &beginning)
        .into_iter()
        .map(|(path, text)| (PathBuf::from(path), text.into_bytes()))
        .collect();
    for path in artifact::write_all(&args.folder, &files, args.force)? {
        out.line(&path.display().to_string())?;
    }
    out.line("")?;
    out.line(&format!(
        "Next: complete {}, and send the tables in {} out.",
        args.folder.join("assessment.yaml").display(),
        args.folder.join("blank").display()
    ))?;
    Ok(Outcome::Done)
}

/// An id from the folder's name: what an id cannot carry becomes a hyphen. `otherwise` where nothing is left.
pub(super) fn id_of(folder: &Path, otherwise: &str) -> String {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let name = absolute.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let id: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-') { c } else { '-' })
        .collect();
    let id = id.trim_start_matches(['-', '_', '.']).chars().take(60).collect::<String>();
    if is_id(&id) { id } else { otherwise.to_owned() }
}
