//! What the commands that compute are given: a folder, or tallies, or both.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::place::Found;
use super::session::Session;
use super::{clock, place};
use crate::load::{ASSESSMENT_FILE, Material};
use crate::model::day::Day;

#[derive(Debug, clap::Args)]
pub(super) struct Input {
    #[arg(value_name = "DIR")]
    pub(super) folder: Option<PathBuf>,
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub(super) tally: Vec<PathBuf>,
    #[arg(long, value_name = "ID", requires = "tally")]
    pub(super) framework: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = clock::parse)]
    pub(super) date: Option<Day>,
    #[arg(long, value_name = "NAME", conflicts_with = "tally")]
    pub(super) constituency: Option<String>,
}

impl Input {
    /// The folder of the assessment to which the given path belongs; the path itself where there is none.
    pub(super) fn folder(&self) -> PathBuf {
        let given = self.folder.clone().unwrap_or_default();
        match place::assessment_of(&given) {
            Found::Here(folder) | Found::Above(folder) => folder,
            Found::Nowhere => given,
        }
    }

    /// The file that says what is assessed: the assessment's own, or a tally that stands alone.
    pub(super) fn file(&self) -> PathBuf {
        match (&self.folder, self.tally.first()) {
            (None, Some(tally)) => tally.clone(),
            _ => self.folder().join(ASSESSMENT_FILE),
        }
    }

    pub(super) fn load(&self, session: &mut Session) -> Result<Material> {
        session.constituency.clone_from(&self.constituency);
        let given = self.folder.as_deref().unwrap_or(Path::new(""));
        let mut material = if self.tally.is_empty() {
            place::load(given, session)
        } else {
            let date = clock::date(self.date)?;
            let framework = self.framework.as_deref();
            let folder = self.folder.as_ref().map(|_| self.folder());
            let mut loader = session.loader();
            Material::new(
                loader.assessment_from_tally(&self.tally, framework, folder.as_deref(), date),
                loader,
            )
        };
        if let Some(date) = self.date {
            material.assessment = material.assessment.map(|assessment| assessment.dated(date));
        }
        Ok(material)
    }
}
