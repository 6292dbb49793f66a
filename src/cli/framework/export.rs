//! `framework export`: all of it, as a table or as a tree.

use std::path::PathBuf;

use anyhow::Result;
use serde::Serialize;
use serde_json::json;

use super::{ending, fileset, in_language};
use crate::cli::Outcome;
use crate::cli::session::Session;
use crate::document::csv::Csv;
use crate::document::xlsx;
use crate::learn::sheet::sheet;
use crate::learn::table::table;
use crate::model::course::{Course, Teaching};
use crate::model::framework::{Framework, Point, Scale};
use crate::model::questionnaire::Questionnaire;
use crate::model::state::State;
use crate::model::table::{Ix, Table};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[arg(value_name = "ID", default_value = "coherence")]
    id: String,
    #[arg(long, value_enum)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE", required_if_eq("format", "xlsx"))]
    output: Option<PathBuf>,
    #[arg(long)]
    force: bool,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    #[value(alias = "yml")]
    Yaml,
    Json,
    Csv,
    Xlsx,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let Some(loaded) = in_language(&args.id, session) else { return Ok(Outcome::InvalidInput) };
    let framework = &loaded.framework;
    session.write_in(framework.language());
    let Session { out, locale, .. } = session;
    let tree = || as_data(framework, &loaded.course, &loaded.questionnaires);
    let rows = || table(framework, &loaded.questionnaires, locale);
    let bytes = match ending::format(args.format, args.output.as_deref(), Format::Csv)? {
        Format::Json => format!("{:#}\n", tree()).into_bytes(),
        Format::Yaml => serde_yaml::to_string(&tree())?.into_bytes(),
        Format::Csv => {
            let table = rows();
            let mut csv = Csv::new(&table.header);
            table.rows.iter().for_each(|row| csv.row(row));
            csv.finish()
        }
        Format::Xlsx => xlsx::edited::workbook(&sheet(&loaded, locale))?,
    };
    match &args.output {
        Some(path) => {
            fileset::write_one(path, &bytes, args.force)?;
            out.line(&path.display().to_string())?;
        }
        None => out.bytes(&bytes)?,
    }
    Ok(Outcome::Done)
}

/// What was written for the points of a scale, by code.
fn by_point<T: Serialize>(
    framework: &Framework,
    scale: Ix<Scale>,
    list: &Table<Point, Option<T>>,
) -> serde_json::Value {
    let points = framework[scale].points.iter().zip(list);
    points.filter_map(|(point, one)| Some((point.code.clone(), json!(one.as_ref()?)))).collect()
}

fn scale(scale: &Scale) -> serde_json::Value {
    json!({
        "id": scale.id,
        "title": scale.title,
        "about": scale.about,
        "points": scale.points.iter().map(|p| json!({"code": p.code, "value": p.value.get(), "label": p.label, "anchor": p.anchor})).collect::<Vec<_>>(),
    })
}

fn teaching(teaching: &Teaching) -> serde_json::Value {
    json!({
        "topic": teaching.topic,
        "minutes": teaching.minutes.map(|m| json!({"reading": m.reading, "exercises": m.exercises, "discussion": m.discussion, "assignment": m.assignment})),
        "objectives": teaching.objectives.iter().map(|o| json!({"id": o.id, "level": o.level, "section": o.section, "text": o.text})).collect::<Vec<_>>(),
        "lesson": teaching.lesson.as_ref().map(|lesson| lesson.sections.iter().map(|s| json!({"id": s.id, "title": s.title, "markdown": s.markdown})).collect::<Vec<_>>()),
    })
}

fn questions(framework: &Framework, questionnaire: &Questionnaire) -> serde_json::Value {
    json!({
        "constituency": framework[questionnaire.constituency].id,
        "title": questionnaire.title,
        "lead_in": questionnaire.lead_in,
        "meant_for": questionnaire.meant_for,
        "sections": questionnaire.sections.iter().map(|s| json!({
            "id": s.id, "title": s.title, "lead_in": s.lead_in, "evidence": s.evidence,
            "questions": s.questions.iter().map(|q| json!({"indicator": framework[q.indicator].id, "text": q.text(framework), "knows": q.knows})).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}

/// The framework as one tree.
fn as_data(framework: &Framework, course: &Course, questionnaires: &[Questionnaire]) -> serde_json::Value {
    let indicators: Vec<_> = framework
        .indicators()
        .pairs()
        .map(|(ix, i)| {
            json!({
                "id": i.id,
                "title": i.title,
                "topic": framework.topic_of(ix).map(|node| &node.id),
                "phase": framework.phase_of(ix).map(|node| &node.id),
                "fields": framework.fields_of(ix).map(|node| &node.id).collect::<Vec<_>>(),
                "scale": framework[i.scale].id,
                "weight": i.weight,
                "asked": i.asked.iter().map(|&c| framework[c].id.clone()).collect::<Vec<_>>(),
                "remits": i.remits,
                "profile": i.profile,
                "definition": i.definition,
                "question": i.question,
                "stems": i.stems,
                "since": i.since.map(|version| version.to_string()),
                "anchors": by_point(framework, i.scale, &i.anchors),
                "advice": by_point(framework, i.scale, &i.advice),
                "lesson": i.lesson,
                "evidence": i.evidence,
                "sources": i.sources,
                "supports": i.supports.map(|core| framework[core].id.clone()),
            })
        })
        .collect();
    let lenses: serde_json::Map<String, serde_json::Value> = framework
        .lenses()
        .iter()
        .map(|lens| {
            let nodes: Vec<_> =
                lens.nodes.iter().map(|n| json!({"id": n.id, "title": n.title, "about": n.about})).collect();
            (lens.kind.as_str().to_owned(), json!({"title": lens.title, "nodes": nodes}))
        })
        .collect();
    json!({
        "id": framework.id(),
        "version": framework.version().to_string(),
        "language": framework.language(),
        "title": framework.title(),
        "summary": framework.summary(),
        "provenance": framework.provenance(),
        "sha256": framework.sha256(),
        "constituencies": framework.constituencies().iter().map(|c| json!({"id": c.id, "title": c.title, "weight": c.weight})).collect::<Vec<_>>(),
        "scales": framework.scales().iter().map(scale).collect::<Vec<_>>(),
        "states": State::GIVEN.iter().map(|&s| (s.code().to_owned(), json!(framework.states().label(s)))).collect::<serde_json::Map<_, _>>(),
        "bands": framework.bands().iter().map(|b| json!({"id": b.id, "from": b.from.get(), "label": b.label})).collect::<Vec<_>>(),
        "lenses": lenses,
        "indicators": indicators,
        "instruments": framework.instruments(),
        "practices": course.practices,
        "glossary": course.glossary,
        "course": course.topics.iter().map(teaching).collect::<Vec<_>>(),
        "questionnaires": questionnaires.iter().map(|q| questions(framework, q)).collect::<Vec<_>>(),
    })
}
