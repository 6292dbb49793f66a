//! `archive`: an assessment with all that its numbers rest on, in one file; and the same numbers made from it again.

mod check;
mod material;
mod pack;

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::place::{Found, assessment_of};
use super::session::Session;
use super::{Outcome, fileset, report};
use crate::analysis::scoring::score;
use crate::diag::Diagnostics;
use crate::load::archive::{ArchiveTree, MATERIAL};
use crate::load::recording::Recording;
use crate::load::source::Tree;
use crate::load::{Catalog, Loader, Material, fingerprint};
use crate::locale::{Arg, Locale};
use crate::model::assessment::Assessment;
use crate::report::{archived, json};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["folder", "output", "force"])]
    check: Option<PathBuf>,
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    match &args.check {
        Some(file) => check::run(file, session),
        None => make(args, session),
    }
}

fn make(args: &Args, session: &mut Session) -> Result<Outcome> {
    let given = args.folder.clone().unwrap_or_default();
    let folder = match assessment_of(&given) {
        Found::Here(folder) | Found::Above(folder) => folder,
        Found::Nowhere => given,
    };
    // What is read is what is kept, and nothing that happens to lie beside it.
    let recording = Recording::new(session.disk);
    let mut loader = Loader::new(&recording, Catalog::builtin());
    let loaded = loader.assessment(&folder);
    let baseline = loaded.baseline.clone();
    let mut material = Material::new(loaded, loader);
    session.translate(&folder, &mut material);
    session.findings(&material.diagnostics, &material.texts);
    let (Some(assessment), Some(set)) = (&material.assessment, &material.framework) else {
        return Ok(Outcome::InvalidInput);
    };
    if let Some(named) = &baseline {
        // What is wrong with a baseline touches no number of the assessment: it is kept as far as it is there.
        Loader::new(&recording, Catalog::builtin()).baseline(&folder, named);
    }
    let (own, locale) = in_own_language(&material, assessment);
    let numbers = json::results(&own, &score(&own), &Diagnostics::new(), &locale);
    let made = material::collect(recording, &folder, set)?;
    // What the results say of the files is said of those that are kept.
    let kept = again(&ArchiveTree::of(&made.files), &made.folder);
    let Some(assessment) = &kept.assessment else {
        session.findings(&kept.diagnostics, &kept.texts);
        session.error(&session.locale.text("archive-not-readable"));
        return Ok(Outcome::InvalidInput);
    };
    let (worded, _) = in_own_language(&kept, assessment);
    let results =
        archived::files(&worded, &score(&worded), &kept.published(&material_of(&made.folder)), &locale)?;
    let bytes = pack::packed(made, results, &own)?;
    // An archive that does not make the same numbers again is none.
    if !check::holds(&bytes, &numbers) {
        session.error(&session.locale.text("archive-not-whole"));
        return Ok(Outcome::InvalidInput);
    }
    let target = match &args.output {
        Some(target) => target.clone(),
        None => {
            let name = format!("{}_archive_{}.zip", own.id(), own.date());
            report::dated(&folder, own.date(), session)?.join(name)
        }
    };
    fileset::write_one(&target, &bytes, args.force)?;
    session.out.line(&target.display().to_string())?;
    session.out.line(&format!("SHA-256 {}", fingerprint(&bytes)))?;
    session.out.line("")?;
    session.out.line(&session.locale.text("archive-holds"))?;
    let command = format!("tripartite archive --check {}", super::place::typed(&target));
    session.out.line(&session.locale.format("archive-next", &[("command", Arg::Text(&command))]))?;
    Ok(Outcome::Done)
}

/// The assessment in its own language, in which the files for programs are.
fn in_own_language(material: &Material, assessment: &Assessment) -> (Assessment, Locale) {
    let own = assessment.language().to_string();
    let worded = material.in_language(&own).map_or_else(|| assessment.clone(), |(worded, _)| worded);
    (worded, Locale::new(&own))
}

/// The assessment of an archive, loaded from it alone, by the name of its folder there.
fn again(tree: &ArchiveTree, folder: &str) -> Material {
    let mut loader = Loader::new(tree as &dyn Tree, Catalog::builtin());
    Material::new(loader.assessment(&material_of(folder)), loader)
}

/// The folder of an assessment in an archive.
fn material_of(folder: &str) -> PathBuf {
    Path::new(MATERIAL).join(folder)
}
