//! A folder of a framework, with its topics, lessons, questionnaires and languages; where it is sound, also who answers it, what
//! is learned from it and what is filled in.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use tripartite::document::html::Html;
use tripartite::document::markdown;
use tripartite::document::writer::{Setting, Writer as _};
use tripartite::load::assessment_from_tally;
use tripartite::{Catalog, Framework, InMemoryTree, Loader, learn};

use crate::survey::day;
use crate::{check, folder, page};

/// Beyond this a report is not written for each input: it is the same code for more of the same.
const MOST_INDICATORS: usize = 12;

/// Reads the framework twice; a sound one is answered, scored, reported and taught.
pub fn run(input: &[u8]) {
    let mut tree = InMemoryTree::default();
    folder::put(&mut tree, "f", "framework.yaml", input);
    let catalog = Catalog::empty();
    let mut loader = Loader::new(&tree, &catalog);
    let found = loader.framework("f", Path::new(""));
    if let Some(set) = &found {
        for tag in set.languages() {
            set.in_language(tag);
        }
        set.course();
    }
    let mut other = Loader::new(&tree, &catalog);
    other.framework("f", Path::new(""));
    check::findings(loader.findings());
    assert_eq!(check::said(loader.findings()), check::said(other.findings()), "read again");
    let Some(set) = found else {
        assert!(loader.findings().has_errors());
        return;
    };
    if loader.findings().has_errors() {
        return;
    }
    let framework = &set.framework;
    let is_small = framework.indicators().len() <= MOST_INDICATORS;
    if is_small {
        for locale in [check::english(), check::french()] {
            let document = learn::handbook::document(framework, set.course(), locale);
            let written = Html.write(&document, &Setting::new(locale));
            let written = written.unwrap_or_else(|error| panic!("{error}"));
            page::check(&String::from_utf8_lossy(&written), 1);
            markdown::text(&document, locale);
        }
    }
    tree.insert("tally.csv", tally(framework, input.len()));
    let material = assessment_from_tally(&tree, &[PathBuf::from("tally.csv")], Some("f"), None, day());
    check::findings(&material.diagnostics);
    match &material.assessment {
        Some(assessment) => check::assessment(assessment, &material.diagnostics, is_small),
        None => assert!(material.diagnostics.has_errors()),
    }
}

/// Counts for the framework: each indicator is answered by each constituency, with one point after the other.
fn tally(framework: &Framework, start: usize) -> String {
    let mut text = "constituency,indicator,answer,n\n".to_owned();
    let mut next = start;
    for constituency in framework.constituencies() {
        for i in framework.core() {
            let points = &framework.scale_of(i).points;
            let Some(point) = points.iter().nth(next % points.len().max(1)) else { continue };
            let _ = writeln!(text, "{},{},{},{}", constituency.id, framework[i].id, point.code, 1 + next % 3);
            next += 1;
        }
    }
    text
}
