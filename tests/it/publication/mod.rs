//! The publication pack: what it leaves out cannot be computed from it, and what is withheld stands in no file of it.

mod attack;
mod random;
mod release;
mod traces;
mod worlds;

use std::fmt::Write;
use std::io::Read;

use tripartite::analysis::publication::Publication;
use tripartite::load::source::InMemoryTree;
use tripartite::load::{Material, assessment};
use tripartite::report::format::usual;
use tripartite::report::publication::{pack, unnamed};
use tripartite::report::{PUBLIC, artifacts};
use tripartite::{Artifact, Assessment, Diagnostics, Locale, Report, score};

/// Nine indicators: topics A, B, C across phases P1, P2, P3, and two fields; the topics weigh their indicators.
const INDICATORS: [(&str, &str, &str, u32); 9] = [
    ("A1", "P1", "[f]", 1),
    ("A2", "P2", "[f, g]", 2),
    ("A3", "P3", "[g]", 1),
    ("B1", "P1", "[f]", 1),
    ("B2", "P2", "[g]", 1),
    ("B3", "P3", "[f, g]", 3),
    ("C1", "P1", "[g]", 1),
    ("C2", "P2", "[f]", 1),
    ("C3", "P3", "[f]", 1),
];

/// Five points worth 0 to 100, then the states.
const ANSWERS: [&str; 9] = ["0", "1", "2", "3", "4", "na", "dk", "nc", ""];

/// A return: whose side, whether it is the position of an organisation that agrees to be named, and its answers.
#[derive(Debug, Clone)]
struct Return {
    constituency: &'static str,
    position: bool,
    /// Numbers among [`ANSWERS`].
    answers: [usize; 9],
}

/// The folder of an assessment with these returns and other files.
fn country(returns: &[Return], files: &[(&str, &str)]) -> Material {
    country_by(returns, files, "")
}

fn country_by(returns: &[Return], files: &[(&str, &str)], method: &str) -> Material {
    let mut tree = InMemoryTree::default();
    let mut topics: std::collections::BTreeMap<&str, String> = std::collections::BTreeMap::new();
    for (id, phase, fields, weight) in INDICATORS {
        let topic = topics.entry(&id[..1]).or_default();
        writeln!(
            topic,
            "  - {{id: {id}, title: Title {id}, phase: {phase}, fields: {fields}, scale: s, weight: {weight}, asked: [ministry, workers, employers], evidence: e}}"
        )
        .unwrap();
    }
    for (id, indicators) in topics {
        tree.insert(
            format!("f/topics/{id}.yaml"),
            format!("id: {id}\ntitle: Topic {id}\nindicators:\n{indicators}"),
        );
    }
    let node = |id: &str| format!("{{id: {id}, title: Node {id}, short: {id}, about: x}}");
    tree.insert(
        "f/framework.yaml",
        format!(
            "id: f\nversion: 1.0.0\nlanguage: en\ntitle: A framework\nsummary: s\nprovenance: p\n\
             constituencies: [{{id: ministry, title: Ministries, weight: 1}}, {{id: workers, title: Workers, weight: 1}}, {{id: employers, title: Employers, weight: 1}}, {{id: observers, title: Observers, weight: 0, hears: all}}]\n\
             scales: [{{id: s, title: s, points: [{{code: 0, value: 0, label: none}}, {{code: 1, value: 25, label: begun}}, {{code: 2, value: 50, label: half}}, {{code: 3, value: 75, label: most}}, {{code: 4, value: 100, label: all}}], paper_from: 50, practice_from: 75}}]\n\
             lenses:\n  cycle: {{title: Cycle, groups: [{{id: early, title: Early, about: x, members: [P1, P2]}}, {{id: late, title: Late, about: x, members: [P3]}}], nodes: [{}, {}, {}]}}\n  topic: {{title: Topics}}\n  field: {{title: Fields, nodes: [{}, {}]}}\n\
             overall: cycle\nbands: [{{id: low, from: 0, label: Low}}, {{id: high, from: 50, label: High}}]\nbands_note: n\ntargets: {{default: 75}}\ntarget_note: n\ntopics: [A, B, C]\n{method}",
            node("P1"), node("P2"), node("P3"), node("f"), node("g"),
        ),
    );
    tree.insert(
        "assessment.yaml",
        "assessment: land-2026\nbody: {name: Testland}\nframework: f\ndate: 2026-11-23\nreasons: optional\nlicence: CC-BY-4.0\nseen_by: {workers: 2026-11-20}\n",
    );
    let mut csv = "respondent,constituency,organisation,capacity,consent".to_owned();
    for (id, ..) in INDICATORS {
        write!(csv, ",{id}").unwrap();
    }
    for (n, one) in returns.iter().enumerate() {
        let about = if one.position { format!("Organisation {n},organisation,yes") } else { ",,".to_owned() };
        write!(csv, "\nperson-{n},{},{about}", one.constituency).unwrap();
        for answer in one.answers {
            write!(csv, ",{}", ANSWERS[answer]).unwrap();
        }
    }
    csv.push('\n');
    tree.insert("returns/all.csv", csv);
    for (path, text) in files {
        tree.insert(*path, *text);
    }
    assessment(&tree, std::path::Path::new(""))
}

fn assessed(returns: &[Return]) -> Assessment {
    assessed_by(returns, "")
}

/// The assessment under a method of the framework.
fn assessed_by(returns: &[Return], method: &str) -> Assessment {
    let material = country_by(returns, &[], method);
    let findings: Vec<String> =
        material.diagnostics.iter().map(|one| Locale::new("en").sentence(&one.message)).collect();
    material.assessment.unwrap_or_else(|| panic!("{findings:?}"))
}

/// The publication pack in a language.
fn published(assessment: &Assessment, locale: &Locale) -> Vec<Artifact> {
    let card = score(assessment);
    let publication = Publication::new(assessment, &card);
    let public = publication.assessment(assessment, |number| unnamed(locale, number));
    let none = Diagnostics::new();
    let report = Report::new(&public, &publication.card, &none, locale).with_outlines(&PUBLIC);
    pack(&report, artifacts(&report, &usual()).unwrap()).unwrap()
}

fn bytes<'a>(files: &'a [Artifact], ending: &str) -> &'a [u8] {
    &files.iter().find(|file| file.path.ends_with(ending)).unwrap_or_else(|| panic!("{ending}")).bytes
}

/// The text of a file: of a Word document or workbook that of every part.
fn texts(file: &Artifact) -> Vec<(String, String)> {
    if !file.bytes.starts_with(b"PK") {
        return vec![(file.path.clone(), String::from_utf8_lossy(&file.bytes).into_owned())];
    }
    let mut container = zip::ZipArchive::new(std::io::Cursor::new(&file.bytes)).unwrap();
    (0..container.len())
        .map(|n| {
            let mut part = container.by_index(n).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            (format!("{}/{}", file.path, part.name().unwrap()), String::from_utf8_lossy(&bytes).into_owned())
        })
        .collect()
}
