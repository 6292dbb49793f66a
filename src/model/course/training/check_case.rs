//! A case and its key: papers that are there, points of the indicators' own scales, sentences that stand in the papers.

use std::collections::BTreeMap;

use super::checked::{At, Files};
use super::raw::RawKey;
use super::{Case, KeyEntry, Paper};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, sentence};
use crate::model::framework::{File, Framework};

/// The case of the exercises; `None` where there is none, or where its list of papers is wrong.
pub(super) fn case(files: &Files, framework: &Framework, diags: &mut Diagnostics) -> Option<Case> {
    let File { path, raw } = files.case.as_ref()?;
    let mut at = At { path, diags };
    at.unique(raw.documents.iter().map(|document| &document.id));
    let mut papers = Vec::new();
    for document in &raw.documents {
        let file = path.with_file_name(&document.file.value);
        // A file that is not there has its finding already.
        let Some((_, matter, text)) = files.papers.iter().find(|(path, ..)| *path == file) else { continue };
        if matter.id != document.id.value {
            let message =
                sentence!("case-paper-of-other-id", id = &document.id.value, other = matter.id.as_str());
            at.error(Code::BadCase, &document.id, message);
        }
        let (title, markdown) = (matter.title.clone(), text.clone());
        papers.push(Paper { id: document.id.value.clone(), title, markdown });
    }
    let mut case = Case {
        id: raw.id.value.clone(),
        title: raw.title.clone(),
        lead_in: raw.lead_in.clone(),
        minutes: raw.minutes,
        papers,
        key: Vec::new(),
    };
    match &files.key {
        Some(file) => case.key = key(file, &case, framework, at.diags),
        None => {
            let place = Place::file(path.with_file_name("key.yaml"));
            at.diags.push(Diagnostic::error(Code::BadCase, place, sentence!("case-without-key")));
        }
    }
    Some(case)
}

fn key(file: &File<RawKey>, case: &Case, framework: &Framework, diags: &mut Diagnostics) -> Vec<KeyEntry> {
    let mut at = At { path: &file.path, diags };
    at.unique(file.raw.key.iter().map(|entry| &entry.indicator));
    let indicators: Vec<&str> = framework.indicators().iter().map(|i| i.id.as_str()).collect();
    let papers: BTreeMap<&str, String> =
        case.papers.iter().map(|paper| (paper.id.as_str(), in_one_line(&paper.markdown))).collect();
    let ids: Vec<&str> = case.papers.iter().map(|paper| paper.id.as_str()).collect();
    let mut entries = Vec::new();
    for raw in &file.raw.key {
        let known = at.known(&raw.indicator, &indicators, |name| sentence!("course-no-indicator", name));
        let paper = at.known(&raw.document, &ids, |name| sentence!("course-no-document", name));
        let point = raw.point.value.to_string();
        if let Some(i) = known.and_then(|_| framework.indicator(&raw.indicator.value)) {
            let scale = framework.scale_of(i);
            if !scale.points.iter().any(|one| one.code == point) {
                let message = sentence!("case-no-point", point = point.as_str(), scale = &scale.id);
                at.error(Code::BadCase, &raw.point, message);
            }
        }
        let sentence = in_one_line(&raw.sentence);
        if paper.is_some_and(|paper| !papers[ids[paper]].contains(&sentence)) {
            let message = sentence!("case-sentence-not-there", document = &raw.document.value);
            at.error(Code::BadCase, &raw.document, message);
        }
        entries.push(KeyEntry {
            indicator: raw.indicator.value.clone(),
            point,
            tolerance: raw.tolerance,
            document: raw.document.value.clone(),
            sentence: raw.sentence.clone(),
            why: raw.why.clone(),
        });
    }
    entries
}

/// A text with one space for all that separates its words.
fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
