//! Earlier answers for new forms: those of a return, or of all returns of an earlier assessment.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::clock;
use super::place::nowhere;
use super::session::Session;
use crate::form::model::Before;
use crate::load::{ASSESSMENT_FILE, Texts};
use crate::model::name::fold;
use crate::model::response::{Answer, Reply};

/// Answers by constituency and organisation, then by indicator; all of them by their ids.
pub(super) struct Earlier(BTreeMap<(String, String), BTreeMap<String, Before>>);

impl Earlier {
    /// Reads a return, a folder of returns, or that of an earlier assessment. `None` if something is wrong with them, which
    /// is said.
    pub(super) fn read(path: &Path, folder: &Path, session: &mut Session) -> Result<Option<Self>> {
        if !path.exists() {
            session.findings(&[nowhere(path)].into_iter().collect(), &Texts::default());
            return Ok(None);
        }
        let is_assessment = path.join(ASSESSMENT_FILE).is_file();
        // An earlier assessment has its own framework and its own list of the invited.
        let (paths, frame): (Vec<PathBuf>, &Path) = match is_assessment {
            true => (vec![path.join("returns")], path),
            false => (vec![path.to_owned()], folder),
        };
        let mut loader = session.loader();
        let read = loader.returns(&paths, None, Some(frame), clock::date(None)?);
        session.findings(loader.findings(), loader.texts());
        let Some(read) = read else { return Ok(None) };
        let framework = &read.framework.framework;
        let mut all: BTreeMap<(String, String), BTreeMap<String, Before>> = BTreeMap::new();
        for response in &read.responses {
            let constituency = framework[response.constituency].id.to_string();
            let answers = all.entry((constituency, fold(&response.organisation))).or_default();
            for (indicator, reply) in response.replies.iter() {
                let code =
                    if reply.answer == Answer::BLANK { "" } else { reply.answer.code(framework, indicator) };
                // Of several people of one organisation the first stands for it.
                answers
                    .entry(framework[indicator].id.to_string())
                    .or_insert_with(|| before(code.to_owned(), reply));
            }
        }
        Ok(Some(Self(all)))
    }

    /// What an organisation answered to an indicator.
    pub(super) fn of(&self, constituency: &str, organisation: &str, indicator: &str) -> Option<Before> {
        self.0.get(&(constituency.to_owned(), fold(organisation)))?.get(indicator).cloned()
    }
}

fn before(code: String, reply: &Reply) -> Before {
    let said = reply.remarks();
    Before {
        code,
        reason: said.reason.clone(),
        comment: said.comment.clone(),
        evidence: said.evidence.clone(),
    }
}
