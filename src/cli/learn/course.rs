//! The course with its texts, in the reader's language.

use std::path::Path;
use std::sync::Arc;

use crate::cli::language::nearest;
use crate::cli::session::Session;
use crate::learn::log::{self, Log};
use crate::locale::Arg;
use crate::model::course::training::Training;
use crate::model::language::Localised;

/// A course that can be learnt.
pub(in crate::cli) struct Course {
    /// Framework and lessons.
    pub(in crate::cli) texts: Arc<Localised>,
    /// Exercises and what it takes to pass.
    pub(in crate::cli) training: Training,
}

impl Course {
    /// Reads the course; what is wrong with it is said.
    pub(in crate::cli) fn load(course: &str, session: &mut Session) -> Option<Self> {
        let mut loader = session.loader();
        let set = loader.framework(course, Path::new(""));
        let own = set.as_ref().and_then(|set| loader.training(set));
        let made = set.zip(own).map(|(set, own)| {
            let known: Vec<String> = set.languages().map(str::to_owned).collect();
            let wanted = session.asked().unwrap_or(session.locale.tag());
            let language = nearest(wanted, known.iter().map(String::as_str))
                .unwrap_or(set.framework.language())
                .to_owned();
            let texts = set.in_language(&language).or_else(|| set.in_language(set.framework.language()));
            (texts, loader.training_in(&set, &own, &language), language)
        });
        let (findings, texts) = loader.finish();
        session.findings(&findings, &texts);
        match made {
            Some((Some(texts), training, language)) => {
                session.write_in(&language);
                Some(Self { texts, training })
            }
            _ => {
                if !findings.has_errors() {
                    let said = [("course", Arg::Text(course))];
                    session.error(&session.locale.format("learn-no-exercises", &said));
                }
                None
            }
        }
    }

    /// Reads the log; `Ok(None)` where there is none yet.
    ///
    /// # Errors
    /// Nothing more to say: what is wrong with it was said.
    pub(in crate::cli) fn log(&self, path: &Path, session: &Session) -> Result<Option<Log>, ()> {
        let bytes = match session.disk.read(path) {
            Ok(bytes) => bytes,
            Err(crate::load::source::Unread::NotFound) => return Ok(None),
            Err(why) => {
                say(crate::load::unread(path, &why), session);
                return Err(());
            }
        };
        let log = log::read(&bytes, path).map_err(|finding| say(*finding, session))?;
        match log {
            Some(log) if log.heading.course != self.training.framework => {
                say(log::other_course(&log.heading, &self.training.framework, path), session);
                Err(())
            }
            log => Ok(log),
        }
    }

    /// The log, where there has to be one.
    pub(in crate::cli) fn begun(&self, path: &Path, session: &Session) -> Option<Log> {
        match self.log(path, session) {
            Ok(Some(log)) => Some(log),
            Ok(None) => {
                let path = path.display().to_string();
                session.error(&session.locale.format("learn-not-begun", &[("path", Arg::Text(&path))]));
                None
            }
            Err(()) => None,
        }
    }
}

/// Prints one finding.
pub(in crate::cli) fn say(finding: crate::diag::Diagnostic, session: &Session) {
    let mut diags = crate::diag::Diagnostics::new();
    diags.push(finding);
    session.findings(&diags, &crate::load::Texts::default());
}
