//! `report --for`: the document of one organisation, for its own board.

use std::path::PathBuf;

use super::session::Session;
use crate::analysis::own::{NotShown, Own};
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, did_you_mean, sentence};
use crate::load::Texts;
use crate::model::assessment::Assessment;

/// What the organisation of this name is shown; `None` where there is none, which is said of the file.
pub(super) fn of(name: &str, assessment: &Assessment, file: PathBuf, session: &Session) -> Option<Own> {
    let why = match Own::new(assessment, name) {
        Ok(own) => return Some(own),
        Err(why) => why,
    };
    let voices = assessment.voices().iter();
    let names = || voices.clone().flat_map(|voice| voice.organisations.iter()).map(|one| one.name.as_str());
    let names = || names().filter(|name| !name.is_empty());
    let (message, help) = match why {
        NotShown::Silent => {
            (sentence!("organisation-sent-nothing", name), sentence!("help-organisation-own"))
        }
        NotShown::TallyOnly => (sentence!("organisation-of-tally", name), sentence!("help-organisation-own")),
        _ => {
            let help = did_you_mean(name, names());
            let help = help.unwrap_or_else(|| sentence!("help-there-are", names = Names::quoted(names())));
            (sentence!("organisation-not-there", name), help)
        }
    };
    let place = Place::file(file);
    let finding = Diagnostic::error(Code::UnknownOrganisation, place, message).help(help);
    let findings: Diagnostics = [finding].into_iter().collect();
    session.findings(&findings, &Texts::default());
    None
}
