//! `framework`: begins, lists, shows, checks and exports frameworks; prints the schemas of their files.

mod coverage;
mod export;
mod import;
mod new;
mod show;

use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use schemars::{JsonSchema, schema_for};

use super::language::nearest;
use super::session::Session;
use super::{Outcome, ending, fileset, findings};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::{FrameworkSet, Loader, RawAssessment, RawRelease, Texts, builtin};
use crate::locale::Arg;
use crate::model::course::lint;
use crate::model::course::training::raw::{RawCapstone, RawCase, RawCourse, RawKey, RawUnit};
use crate::model::framework::raw::{RawFramework, RawRegister, RawSupporting, RawTopic};
use crate::model::language::Localised;
use crate::model::questionnaire::raw::RawQuestionnaire;
use crate::report::json::findings as findings_json;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    List,
    New(new::Args),
    Show(show::Args),
    Check {
        #[arg(value_name = "ID", default_value = "coherence")]
        id: String,
        #[arg(long)]
        json: bool,
    },
    Coverage(coverage::Args),
    Export(export::Args),
    Import(import::Args),
    Schema {
        #[arg(value_enum, default_value_t = File::Framework)]
        file: File,
    },
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum File {
    Framework,
    Topic,
    Supporting,
    Instruments,
    Questionnaire,
    Assessment,
    Release,
    Course,
    Exercises,
    Capstone,
    Case,
    Key,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    match &args.command {
        Command::List => list(session),
        Command::New(args) => new::run(args, session),
        Command::Show(args) => show::run(args, session),
        Command::Coverage(args) => coverage::run(args, session),
        Command::Export(args) => export::run(args, session),
        Command::Import(args) => import::run(args, session),
        Command::Check { id, json } => check(id, *json, session),
        Command::Schema { file } => {
            session.out.json(&schema(*file))?;
            Ok(Outcome::Done)
        }
    }
}

fn load(id: &str, mut loader: Loader<'_>) -> (Option<Arc<FrameworkSet>>, Diagnostics, Texts) {
    let loaded = loader.framework(id, Path::new(""));
    let (diags, texts) = loader.finish();
    (loaded, diags, texts)
}

fn list(session: &mut Session) -> Result<Outcome> {
    for id in builtin::frameworks() {
        if let (Some(loaded), ..) = load(id, session.loader()) {
            let Session { out, locale, .. } = session;
            let languages: Vec<String> = loaded.languages().map(str::to_owned).collect();
            // Where it has no texts in the reader's language, its title stands in its own.
            let own = nearest(locale.tag(), languages.iter().map(String::as_str));
            let (framework, _) = loaded.framework_in(own.unwrap_or(loaded.framework.language()));
            let languages = locale.list(&languages);
            let about =
                [("core", Arg::Count(framework.core().count() as u64)), ("languages", Arg::Text(&languages))];
            let about = locale.format("framework-about", &about);
            out.line(&format!(
                "{} {}  {} ({about})",
                framework.id(),
                framework.version(),
                framework.title()
            ))?;
        }
    }
    Ok(Outcome::Done)
}

fn check(id: &str, json: bool, session: &mut Session) -> Result<Outcome> {
    let mut loader = session.loader();
    let loaded = loader.framework(id, Path::new(""));
    // The exercises of the course, in each language: what is wrong with them is said like the rest.
    if let Some(set) = &loaded
        && let Some(own) = loader.training(set)
    {
        for language in set.languages() {
            loader.training_in(set, &own, language);
        }
    }
    let (mut diags, texts) = loader.finish();
    if let Some(loaded) = &loaded {
        let of_content = lint(
            &loaded.framework,
            &loaded.questionnaires,
            loaded.course(),
            loaded.root(),
            loaded.folder_of_questionnaires(),
        );
        // How a framework is written that another one extends is not the matter of the other: what is not in its folder, and
        // the hours of the course as a whole.
        let extends = loaded.framework.extension().is_some();
        let own =
            |finding: &Diagnostic| finding.code != Code::ContentMinutes && finding.place.path().is_file();
        of_content.iter().filter(|&one| !extends || own(one)).for_each(|one| diags.push(one.clone()));
    }
    if json {
        session.out.json(&findings_json(&diags, &session.locale))?;
    } else {
        session.findings(&diags, &texts);
        let Session { out, locale, .. } = session;
        let counted = findings::counted(&diags, locale);
        match &loaded {
            Some(loaded) => {
                let framework = &loaded.framework;
                let (all, core) = (framework.indicators().len(), framework.core().count());
                let parts = [
                    ("core", Arg::Count(core as u64)),
                    ("supporting", Arg::Count((all - core) as u64)),
                    ("questionnaires", Arg::Count(loaded.questionnaires.len() as u64)),
                    ("findings", Arg::Text(&counted)),
                ];
                let name = format!("{} {}", framework.id(), framework.version());
                out.line(&locale.labelled(&name, &locale.format("framework-checked", &parts)))?;
            }
            None => out.line(&counted)?,
        }
    }
    Ok(if diags.errors() == 0 { Outcome::Done } else { Outcome::InvalidInput })
}

fn schema(file: File) -> serde_json::Value {
    fn of<T: JsonSchema>() -> serde_json::Value {
        schema_for!(T).to_value()
    }
    match file {
        File::Framework => of::<RawFramework>(),
        File::Topic => of::<RawTopic>(),
        File::Supporting => of::<RawSupporting>(),
        File::Instruments => of::<RawRegister>(),
        File::Questionnaire => of::<RawQuestionnaire>(),
        File::Assessment => of::<RawAssessment>(),
        File::Release => of::<RawRelease>(),
        File::Course => of::<RawCourse>(),
        File::Exercises => of::<RawUnit>(),
        File::Capstone => of::<RawCapstone>(),
        File::Case => of::<RawCase>(),
        File::Key => of::<RawKey>(),
    }
}

/// Loads a framework and puts it into the reader's language, where it has texts in it; says why if it cannot. A
/// language that was asked for must be there; where none was, the framework's own will do.
pub(super) fn in_language(id: &str, session: &Session) -> Option<Arc<Localised>> {
    let locale = &session.locale;
    let (loaded, diags, texts) = load(id, session.loader());
    session.findings(&diags, &texts);
    let loaded = loaded?;
    let known: Vec<String> = loaded.languages().map(str::to_owned).collect();
    let wanted = session.asked().unwrap_or(locale.tag());
    let Some(language) = nearest(wanted, known.iter().map(String::as_str)) else {
        let Some(asked) = session.asked() else { return loaded.in_language(loaded.framework.language()) };
        let known = locale.list(&known);
        let said =
            [("framework", Arg::Text(id)), ("language", Arg::Text(asked)), ("known", Arg::Text(&known))];
        session.error(&locale.format("framework-no-texts", &said));
        return None;
    };
    let localised = loaded.in_language(language)?;
    let (done, all) = localised.coverage.sum();
    if done < all {
        let said = [
            ("count", Arg::Count((all - done) as u64)),
            ("all", Arg::Count(all as u64)),
            ("language", Arg::Text(language)),
        ];
        session.warning(&locale.format("framework-texts-missing", &said));
    }
    Some(localised)
}
