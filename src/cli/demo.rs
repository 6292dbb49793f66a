//! `demo`: the first thing that anyone runs.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::failure::Failure;
use super::language::ENGLISH;
use super::place::typed;
use super::report::Data;
use super::session::Session;
use super::{Outcome, edited, fileset, lessons, report, results};
use crate::analysis::scoring::score;
use crate::load::{ASSESSMENT_FILE, Material, builtin};
use crate::locale::Locale;
use crate::report::Report;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "DIR", default_value = "tripartite-demo")]
    folder: PathBuf,
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let files: Vec<(PathBuf, Vec<u8>)> = builtin::demo()
        .into_iter()
        .map(|(path, bytes)| {
            let own = path == Path::new(ASSESSMENT_FILE);
            let bytes = if own { in_language(bytes, &session.locale) } else { bytes.to_vec() };
            (path, bytes)
        })
        .collect();
    fileset::write_all(&args.folder, &files, args.force)?;
    let mut loader = session.loader();
    let mut material = Material::new(loader.assessment(&args.folder), loader);
    session.translate(&args.folder, &mut material);
    let Some(assessment) = &material.assessment else {
        session.findings(&material.diagnostics, &material.texts);
        return Ok(Outcome::InvalidInput);
    };
    let card = score(assessment);
    let folder = report::dated(&args.folder, assessment.date(), session)?;
    let seen = material.published(&args.folder);
    let data = Data::of(&material, &session.locale);
    let lessons = lessons::of(&material, session);
    let made = data.report(Report::new(assessment, &card, &seen, &session.locale));
    let files = report::all(&made.with_lessons(lessons.as_ref()), session)?;
    let written = edited::write_all(&folder, files, args.force, session)?;
    results::results(assessment, &card, session)?;
    let page = report::page(&written).ok_or_else(|| Failure::new("failure-no-page"))?;
    session.out.line("")?;
    let returns = args.folder.join("returns");
    session.written(&[("files-report", page), ("files-data", &folder), ("files-returns", &returns)])?;
    session.out.line("")?;
    session.out.line(&session.locale.text("demo-next"))?;
    let shown = typed(&args.folder);
    let own = session.locale.text("demo-own-folder");
    let next = [
        (format!("check {shown}"), "demo-next-check"),
        (format!("explain T02P3 {shown}"), "demo-next-explain"),
        (format!("new {own}"), "demo-next-new"),
    ];
    let width = next.iter().map(|(command, _)| command.chars().count()).max().unwrap_or_default();
    for (command, what) in next {
        let what = session.locale.text(what);
        session.out.line(&format!("  tripartite {command:<width$}  {what}"))?;
    }
    Ok(Outcome::Done)
}

/// The file of the example's assessment for a reader of this language. Its notes are English, and one sentence stands
/// in their place in other languages.
fn in_language(file: &[u8], locale: &Locale) -> Vec<u8> {
    let text = String::from_utf8_lossy(file);
    if locale.tag() == ENGLISH {
        return text.into_owned().into_bytes();
    }
    let mut out = format!("# {}\n", locale.text("demo-note"));
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.strip_prefix("language:") {
            Some(_) => out.extend(["language: ", locale.tag()]),
            None => out.push_str(line),
        }
        out.push('\n');
    }
    out.into_bytes()
}
