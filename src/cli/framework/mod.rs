//! `framework`: begins, lists, shows, checks and exports frameworks; prints the schemas of their files.

mod coverage;
mod export;
mod new;
mod show;

use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use schemars::{JsonSchema, schema_for};

use super::out::{Out, complain};
use super::{Outcome, artifact, findings, language};
use crate::diag::Diagnostics;
use crate::load::disk::Disk;
use crate::load::{Catalog, FrameworkSet, Loader, RawAssessment, Texts, builtin};
use crate::model::course::lint;
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
    /// List the built-in frameworks
    List,
    /// Begin a framework of your own: a small sound one, with every key explained
    New(new::Args),
    /// Show a framework (topics, indicators, who is asked), or one indicator as a card
    Show(show::Args),
    /// Find everything that is wrong with a framework and its questionnaires
    Check {
        /// A built-in id or a folder
        #[arg(value_name = "ID", default_value = "coherence")]
        id: String,
        /// Print the findings as JSON
        #[arg(long)]
        json: bool,
    },
    /// Count which texts there are in which language
    Coverage(coverage::Args),
    /// Write the whole framework as a table or a tree
    Export(export::Args),
    /// Print the JSON Schema of one of the YAML files, for editors
    Schema {
        /// Which file
        #[arg(value_enum, default_value_t = File::Framework)]
        file: File,
    },
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum File {
    /// framework.yaml
    Framework,
    /// topics/ID.yaml
    Topic,
    /// supporting.yaml
    Supporting,
    /// instruments.yaml
    Instruments,
    /// A questionnaire
    Questionnaire,
    /// assessment.yaml
    Assessment,
}

pub(super) fn run(args: &Args, out: &mut Out) -> Result<Outcome> {
    match &args.command {
        Command::List => list(out),
        Command::New(args) => new::run(args, out),
        Command::Show(args) => show::run(args, out),
        Command::Coverage(args) => coverage::run(args, out),
        Command::Export(args) => export::run(args, out),
        Command::Check { id, json } => check(id, *json, out),
        Command::Schema { file } => {
            out.json(&schema(*file))?;
            Ok(Outcome::Done)
        }
    }
}

fn load(id: &str) -> (Option<Arc<FrameworkSet>>, Diagnostics, Texts) {
    let mut loader = Loader::new(&Disk, Catalog::builtin());
    let loaded = loader.framework(id, Path::new(""));
    let (diags, texts) = loader.finish();
    (loaded, diags, texts)
}

fn list(out: &mut Out) -> Result<Outcome> {
    for id in builtin::frameworks() {
        if let (Some(loaded), ..) = load(id) {
            let framework = &loaded.framework;
            let core = framework.core().count();
            let languages: Vec<&str> = loaded.languages().collect();
            out.line(&format!(
                "{} {}  {} ({core} core indicators; {})",
                framework.id,
                framework.version,
                framework.title,
                languages.join(", ")
            ))?;
        }
    }
    Ok(Outcome::Done)
}

fn check(id: &str, json: bool, out: &mut Out) -> Result<Outcome> {
    let locale = language::of_environment();
    let (loaded, mut diags, texts) = load(id);
    if let Some(loaded) = &loaded {
        diags.extend(lint(
            &loaded.framework,
            &loaded.questionnaires,
            loaded.course(),
            loaded.root(),
            loaded.folder_of_questionnaires(),
        ));
    }
    if json {
        out.json(&findings_json(&diags, &locale))?;
    } else {
        findings::print(&diags, &texts, &locale);
        match &loaded {
            Some(loaded) => {
                let framework = &loaded.framework;
                let (all, core) = (framework.indicators.len(), framework.core().count());
                let forms = loaded.questionnaires.len();
                out.line(&format!(
                    "{} {}: {core} core and {} supporting indicators, {forms} {}, {}",
                    framework.id,
                    framework.version,
                    all - core,
                    if forms == 1 { "questionnaire" } else { "questionnaires" },
                    findings::counted(&diags, &locale)
                ))?;
            }
            None => out.line(&findings::counted(&diags, &locale))?,
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
    }
}

/// Loads a framework and puts it into a language; says why if it cannot.
pub(super) fn in_language(id: &str, language: Option<&str>) -> Option<Arc<Localised>> {
    let (loaded, diags, texts) = load(id);
    findings::print(&diags, &texts, &language::of_request(language));
    let loaded = loaded?;
    let language = language.unwrap_or(&loaded.framework.language);
    match loaded.in_language(language) {
        Some(localised) => {
            let (done, all) = localised.coverage.sum();
            if done < all {
                complain(&format!(
                    "warning: {} of {all} texts have no `{language}`; they stand in their own language, marked",
                    all - done
                ));
            }
            Some(localised)
        }
        None => {
            let known: Vec<&str> = loaded.languages().collect();
            complain(&format!("error: `{id}` has no texts in `{language}`; it has: {}", known.join(", ")));
            None
        }
    }
}
