//! Weights of a reader's own on the command line: read, checked, and scored beside the standard.

use std::path::Path;

use super::session::Session;
use crate::analysis::reweighed::Reweighed;
use crate::load::disk::OpenDisk;
use crate::load::{Catalog, Loader};
use crate::model::assessment::Assessment;

/// The scores with the weights of a file; `None` where something is wrong with it, which is said.
pub(super) fn load(path: &Path, assessment: &Assessment, session: &Session) -> Option<Reweighed> {
    // The file is named on the command line: it may lie anywhere.
    let mut loader = Loader::new(&OpenDisk, Catalog::builtin());
    let weights = loader.reader_weights(path, assessment);
    let (findings, texts) = loader.finish();
    session.findings(&findings, &texts);
    Some(Reweighed::new(assessment, weights?))
}
