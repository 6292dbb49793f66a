//! From a folder of logs and responses to a class: one learner each, however many files of responses.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::Member;
use crate::diag::{Code, Diagnostic, Place, sentence};
use crate::learn::log::{Heading, Log, other_course, read};
use crate::learn::responses::{Responses, entries};
use crate::model::course::training::Training;

/// A file that was given: its path and its bytes.
pub type Given = (PathBuf, Vec<u8>);

/// The learners of these files, by name. Files of responses end in `.json`, all others are logs; responses of a learner whose log is
/// there come on top of it.
///
/// # Errors
/// Everything that is wrong with the files; then there is no class, since a result with somebody missing looks like a whole one.
pub fn gather(files: &[Given], training: &Training, now: u64) -> Result<Vec<Member>, Vec<Diagnostic>> {
    let mut findings = Vec::new();
    let mut logs: BTreeMap<String, (PathBuf, Log)> = BTreeMap::new();
    let is_responses = |path: &Path| path.extension().is_some_and(|end| end.eq_ignore_ascii_case("json"));
    for (path, bytes) in files.iter().filter(|(path, _)| !is_responses(path)) {
        match read(bytes, path) {
            Ok(Some(log)) if log.heading.course != training.framework => {
                findings.push(other_course(&log.heading, &training.framework, path));
            }
            Ok(Some(log)) => {
                let name = log.heading.learner.clone();
                if let Some((before, _)) = logs.get(&name) {
                    let before = before.display().to_string();
                    let message = sentence!("class-two-logs", learner = name.as_str(), other = before);
                    let finding = Diagnostic::error(Code::TwoLogs, Place::file(path), message);
                    findings.push(finding.help(sentence!("help-log-merge")));
                } else {
                    logs.insert(name, (path.clone(), log));
                }
            }
            // What a crash left of a first line is nobody's log.
            Ok(None) => {}
            Err(finding) => findings.push(*finding),
        }
    }
    for (path, bytes) in files.iter().filter(|(path, _)| is_responses(path)) {
        let name = serde_json::from_slice::<Responses>(bytes).map(|one| one.learner).unwrap_or_default();
        let (_, log) = logs.entry(name.clone()).or_insert_with(|| {
            let heading = Heading::new(&name, &training.framework, now);
            (path.clone(), Log { heading, entries: Vec::new(), head: String::new(), whole: 0 })
        });
        match entries(bytes, path, training, log, now) {
            Ok(added) => log.entries.extend(added),
            Err(wrong) => findings.extend(wrong),
        }
    }
    if !findings.is_empty() {
        return Err(findings);
    }
    Ok(logs.into_values().map(|(path, log)| Member::of(training, path, log)).collect())
}
