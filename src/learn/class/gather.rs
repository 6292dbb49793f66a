//! From a folder of logs and responses to a class: one learner each, however many files of responses.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::Member;
use crate::diag::{Code, Diagnostic, Place, sentence};
use crate::learn::log::{Entry, Event, Heading, Log, line, other_course, read};
use crate::learn::responses::{entries, learner_of};
use crate::model::course::training::Training;
use crate::model::name::fold;

/// A file that was given: its path and its bytes.
pub type Given = (PathBuf, Vec<u8>);

/// The learners of these files, by name. Files of responses end in `.json`, all others are logs; responses of a learner whose log is
/// there come on top of it. What a trainer took out in one of the logs is taken out for the whole class, also for those of whom
/// there are responses alone.
///
/// # Errors
/// Everything that is wrong with the files; then there is no class, since a result with somebody missing looks like a whole one.
pub fn gather(files: &[Given], training: &Training, now: u64) -> Result<Vec<Member>, Vec<Diagnostic>> {
    let mut findings = Vec::new();
    let mut logs: BTreeMap<String, (PathBuf, Log)> = BTreeMap::new();
    for (path, bytes) in files.iter().filter(|(path, _)| !is_responses(path)) {
        match read(bytes, path) {
            Ok(Some(log)) if log.heading.course != training.framework => {
                findings.push(other_course(&log.heading, &training.framework, path));
            }
            Ok(Some(log)) => {
                let name = fold(&log.heading.learner);
                if let Some((before, _)) = logs.get(&name) {
                    let before = before.display().to_string();
                    let message = sentence!("class-two-logs", learner = &log.heading.learner, other = before);
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
        let name = learner_of(bytes).unwrap_or_default();
        let (_, log) = logs.entry(fold(&name)).or_insert_with(|| {
            let heading = Heading::new(&name, &training.framework, now);
            (path.clone(), Log { heading, entries: Vec::new(), head: String::new(), whole: 0 })
        });
        match entries(bytes, path, training, log, now) {
            Ok(added) => extend(log, added),
            Err(wrong) => findings.extend(wrong),
        }
    }
    if !findings.is_empty() {
        return Err(findings);
    }
    void_for_all(logs.values_mut().map(|(_, log)| log));
    Ok(logs.into_values().map(|(path, log)| Member::of(training, path, log)).collect())
}

/// Does a file hold responses, by its name?
pub fn is_responses(path: &Path) -> bool {
    path.extension().is_some_and(|end| end.eq_ignore_ascii_case("json"))
}

/// Puts entries behind those of a log. Its head then stands for them too, but not for the moment at which they were read.
fn extend(log: &mut Log, added: Vec<Entry>) {
    let happened = added.iter().filter(|entry| !matches!(entry.event, Event::Imported { .. }));
    log.head = happened.fold(log.head.clone(), |head, entry| match line(&head, entry) {
        Ok((_, next)) => next,
        Err(_) => head,
    });
    log.heading.at = added.iter().map(|entry| entry.at).chain([log.heading.at]).min().unwrap_or_default();
    log.entries.extend(added);
}

/// Takes out for everybody what was taken out for one: an exercise is no better for those whose trainer did not get to their log.
fn void_for_all<'l>(logs: impl Iterator<Item = &'l mut Log>) {
    let void = |entry: &Entry| match &entry.event {
        Event::Voided { exercise, .. } => Some(exercise.clone()),
        _ => None,
    };
    let logs: Vec<&mut Log> = logs.collect();
    let all: BTreeMap<String, Entry> = logs
        .iter()
        .flat_map(|log| &log.entries)
        .filter_map(|entry| Some((void(entry)?, entry.clone())))
        .collect();
    for log in logs {
        let mut lacking = all.clone();
        log.entries.iter().filter_map(void).for_each(|exercise| _ = lacking.remove(&exercise));
        log.entries.extend(lacking.into_values());
    }
}
