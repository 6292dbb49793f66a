//! Earlier answers for new forms: those of a return, or of all returns of an earlier assessment.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::clock;
use super::place::nowhere;
use super::session::Session;
use crate::form::model::Before;
use crate::load::{ASSESSMENT_FILE, Texts};
use crate::locale::Arg;
use crate::model::framework::Indicator;
use crate::model::name::fold;
use crate::model::response::{Answer, Reply, Response};
use crate::model::table::Ix;

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
        let mut chosen: BTreeMap<(String, String), &Response> = BTreeMap::new();
        let mut several = BTreeSet::new();
        for response in &read.responses {
            let constituency = framework[response.constituency].id.to_string();
            let one = chosen.entry((constituency, fold(&response.organisation))).or_insert(response);
            if std::ptr::eq(*one, response) {
                continue;
            }
            // The organisation itself stands for it, and not one of its people.
            if response.is_of_organisation() {
                *one = response;
            } else if !one.is_of_organisation() {
                several.insert(response.organisation.to_string());
            }
        }
        if !several.is_empty() {
            let names: Vec<String> = several.into_iter().collect();
            let names = session.locale.list(&names);
            session.warning(&session.locale.format("form-prefill-several", &[("names", Arg::Text(&names))]));
        }
        let answers = |response: &Response| {
            let answer = |(indicator, reply): (Ix<Indicator>, &Reply)| {
                let is_blank = reply.answer == Answer::BLANK;
                let code = if is_blank { "" } else { reply.answer.code(framework, indicator) };
                (framework[indicator].id.to_string(), before(code.to_owned(), reply))
            };
            response.replies.iter().map(answer).collect()
        };
        Ok(Some(Self(chosen.into_iter().map(|(of, response)| (of, answers(response))).collect())))
    }

    /// Is there anything of an organisation?
    pub(super) fn knows(&self, constituency: &str, organisation: &str) -> bool {
        self.0.get(&(constituency.to_owned(), fold(organisation))).is_some_and(|answers| !answers.is_empty())
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
