//! `new`: the scaffold of an assessment.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::out::{Out, complain};
use super::{Outcome, artifact, clock, findings};
use crate::diag::{Diagnostics, did_you_mean};
use crate::form::scaffold::{Beginning, scaffold};
use crate::load::disk::Disk;
use crate::load::{self, Texts};
use crate::model::ident::is_id;

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
    /// The day of the assessment, year-month-day [default: today]
    #[arg(long, value_name = "DATE", value_parser = clock::parse)]
    date: Option<String>,
    /// Overwrite files that exist
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, out: &mut Out) -> Result<Outcome> {
    let (mut texts, mut diags) = (Texts::default(), Diagnostics::new());
    let loaded = load::framework(&Disk, &args.framework, Path::new(""), &mut texts, &mut diags);
    findings::print(&diags, &texts);
    let Some(loaded) = loaded else { return Ok(Outcome::InvalidInput) };
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
    let reference = if loaded.builtin {
        format!("{}@{}", framework.id, framework.version.major)
    } else {
        // The file lies in the new folder, and paths in it are read from there.
        std::path::absolute(&args.framework)?.display().to_string()
    };
    let id = id_of(&args.folder);
    let date = clock::date(args.date.as_deref())?;
    let beginning =
        Beginning { id: &id, body: &args.name, profile: &args.profile, date: &date, reference: &reference };
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

/// An id from the folder's name: what an id cannot carry becomes a hyphen.
fn id_of(folder: &Path) -> String {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let name = absolute.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let id: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-') { c } else { '-' })
        .collect();
    let id = id.trim_start_matches(['-', '_', '.']).chars().take(60).collect::<String>();
    if is_id(&id) { id } else { "assessment".to_owned() }
}
