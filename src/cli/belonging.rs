//! To what returns belong that are given without an assessment of their own.

use std::path::{Path, PathBuf};

use super::place::{Found, assessment_of};
use super::session::Session;
use crate::load::Material;

/// The framework that returns answer, or the assessment to which they belong, and their constituency where they name none.
#[derive(Debug, clap::Args)]
pub(super) struct Belonging {
    #[arg(long, value_name = "ID", conflicts_with = "dir")]
    pub(super) framework: Option<String>,
    #[arg(long, value_name = "DIR")]
    pub(super) dir: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub(super) constituency: Option<String>,
}

impl Belonging {
    /// The folder of the assessment that is named; the session goes on in its language.
    pub(super) fn named(&self, session: &mut Session) -> Option<PathBuf> {
        session.constituency.clone_from(&self.constituency);
        if let Some(folder) = &self.dir {
            follow(folder, session);
        }
        self.dir.clone()
    }

    /// The folder of the assessment that is named, or else of the one in which a file lies, unless a framework is named; the
    /// session goes on in its language.
    pub(super) fn named_or_around(&self, path: &Path, session: &mut Session) -> Option<PathBuf> {
        if self.dir.is_some() || self.framework.is_some() {
            return self.named(session);
        }
        session.constituency.clone_from(&self.constituency);
        let (Found::Here(folder) | Found::Above(folder)) = assessment_of(path) else { return None };
        follow(&folder, session);
        Some(folder)
    }
}

/// Goes on in the language of an assessment. What is wrong with it is said where it is loaded.
fn follow(folder: &Path, session: &mut Session) {
    let mut loader = session.loader();
    let planned = loader.plan(folder);
    let material = Material::new(planned, loader);
    session.follow(&material);
}
