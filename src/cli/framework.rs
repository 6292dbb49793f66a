//! `framework`: lists, shows and checks frameworks; prints the schemas of their files.

use std::path::Path;

use anyhow::Result;
use schemars::{JsonSchema, schema_for};

use super::out::Out;
use super::{Outcome, findings};
use crate::diag::{Diagnostics, to_json};
use crate::load::disk::Disk;
use crate::load::{self, LoadedFramework, RawAssessment, Texts, builtin};
use crate::model::framework::raw::{RawFramework, RawRegister, RawSupporting, RawTopic};
use crate::model::framework::{Framework, LensKind};
use crate::model::questionnaire::raw::RawQuestionnaire;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// List the built-in frameworks
    List,
    /// Show a framework: topics, indicators, who is asked
    Show {
        /// A built-in id or a folder
        #[arg(value_name = "ID")]
        id: String,
        /// How to print it
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Find everything that is wrong with a framework and its questionnaires
    Check {
        /// A built-in id or a folder
        #[arg(value_name = "ID", default_value = "coherence")]
        id: String,
        /// Print the findings as JSON
        #[arg(long)]
        json: bool,
    },
    /// Print the JSON Schema of one of the YAML files, for editors
    Schema {
        /// Which file
        #[arg(value_enum, default_value_t = File::Framework)]
        file: File,
    },
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    /// For reading
    Text,
    /// For other programs
    Json,
    /// As YAML
    Yaml,
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
        Command::Show { id, format } => show(id, *format, out),
        Command::Check { id, json } => check(id, *json, out),
        Command::Schema { file } => {
            out.json(&schema(*file))?;
            Ok(Outcome::Done)
        }
    }
}

fn load(id: &str) -> (Option<LoadedFramework>, Diagnostics, Texts) {
    let (mut texts, mut diags) = (Texts::default(), Diagnostics::new());
    let loaded = load::framework(&Disk, id, Path::new(""), &mut texts, &mut diags);
    (loaded, diags, texts)
}

fn list(out: &mut Out) -> Result<Outcome> {
    for id in builtin::frameworks() {
        if let (Some(loaded), ..) = load(id) {
            let framework = loaded.framework;
            let core = framework.core().count();
            out.line(&format!(
                "{} {}  {} ({core} core indicators)",
                framework.id, framework.version, framework.title
            ))?;
        }
    }
    Ok(Outcome::Done)
}

fn check(id: &str, json: bool, out: &mut Out) -> Result<Outcome> {
    let (loaded, diags, texts) = load(id);
    if json {
        out.json(&to_json(&diags))?;
    } else {
        findings::print(&diags, &texts);
        match &loaded {
            Some(loaded) => {
                let framework = &loaded.framework;
                let (all, core) = (framework.indicators.len(), framework.core().count());
                let forms = loaded.questionnaires.len();
                out.line(&format!(
                    "{} {}: {core} core and {} supporting indicators, {forms} questionnaires, {}",
                    framework.id,
                    framework.version,
                    all - core,
                    findings::counted(&diags)
                ))?;
            }
            None => out.line(&findings::counted(&diags))?,
        }
    }
    Ok(if loaded.is_some() { Outcome::Done } else { Outcome::InvalidInput })
}

fn show(id: &str, format: Format, out: &mut Out) -> Result<Outcome> {
    let (loaded, diags, texts) = load(id);
    findings::print(&diags, &texts);
    let Some(loaded) = loaded else { return Ok(Outcome::InvalidInput) };
    let framework = &loaded.framework;
    match format {
        Format::Text => text(framework, out)?,
        Format::Json => out.json(&as_data(framework))?,
        Format::Yaml => out.bytes(serde_yaml::to_string(&as_data(framework))?.as_bytes())?,
    }
    Ok(Outcome::Done)
}

fn text(framework: &Framework, out: &mut Out) -> Result<()> {
    out.line(&format!("{} {}  {}", framework.id, framework.version, framework.title))?;
    out.line("")?;
    out.line(&framework.summary)?;
    out.line(&framework.provenance)?;
    for scale in &framework.scales {
        out.line("")?;
        out.line(&format!("Scale {} ({})", scale.title, scale.id))?;
        for point in &scale.points {
            out.line(&format!("  {:<2} {:>5}  {}", point.code, point.value.cut(), point.label))?;
        }
    }
    let Some(topics) = framework.lens(LensKind::Topic) else { return Ok(()) };
    for topic in &topics.nodes {
        out.line("")?;
        out.line(&format!("{}  {}", topic.id, topic.title))?;
        for &i in &topic.indicators {
            line(framework, i, "  ", out)?;
            for beside in
                (0..framework.indicators.len()).filter(|&b| framework.indicators[b].supports == Some(i))
            {
                line(framework, beside, "      beside it: ", out)?;
            }
        }
    }
    Ok(())
}

fn line(framework: &Framework, i: usize, indent: &str, out: &mut Out) -> Result<()> {
    let indicator = &framework.indicators[i];
    let asked: Vec<&str> = indicator.asked.iter().map(|&c| framework.constituencies[c].id.as_str()).collect();
    let profile = if indicator.profile.is_empty() {
        String::new()
    } else {
        format!("; {} only", indicator.profile.join(", "))
    };
    out.line(&format!("{indent}{}  {} [{}{profile}]", indicator.id, indicator.title, asked.join(", ")))?;
    Ok(())
}

/// The framework as one tree.
fn as_data(framework: &Framework) -> serde_json::Value {
    use serde_json::json;
    let lens_node = |kind, position: Option<usize>| {
        position.and_then(|p| Some(framework.lens(kind)?.nodes[p].id.clone()))
    };
    let indicators: Vec<_> = framework
        .indicators
        .iter()
        .map(|i| {
            json!({
                "id": i.id,
                "title": i.title,
                "topic": lens_node(LensKind::Topic, i.topic),
                "phase": lens_node(LensKind::Cycle, i.phase),
                "fields": i.fields.iter().filter_map(|&f| lens_node(LensKind::Field, Some(f))).collect::<Vec<_>>(),
                "scale": framework.scales[i.scale].id,
                "weight": i.weight,
                "asked": i.asked.iter().map(|&c| framework.constituencies[c].id.clone()).collect::<Vec<_>>(),
                "remits": i.remits,
                "profile": i.profile,
                "evidence": i.evidence,
                "sources": i.sources,
                "supports": i.supports.map(|core| framework.indicators[core].id.clone()),
            })
        })
        .collect();
    let lenses: serde_json::Map<String, serde_json::Value> = framework
        .lenses
        .iter()
        .map(|lens| {
            let nodes: Vec<_> =
                lens.nodes.iter().map(|n| json!({"id": n.id, "title": n.title, "about": n.about})).collect();
            (lens.kind.as_str().to_owned(), json!({"title": lens.title, "nodes": nodes}))
        })
        .collect();
    json!({
        "id": framework.id,
        "version": framework.version.to_string(),
        "title": framework.title,
        "summary": framework.summary,
        "provenance": framework.provenance,
        "sha256": framework.sha256,
        "constituencies": framework.constituencies.iter().map(|c| json!({"id": c.id, "title": c.title, "weight": c.weight})).collect::<Vec<_>>(),
        "lenses": lenses,
        "indicators": indicators,
        "instruments": framework.instruments,
    })
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
