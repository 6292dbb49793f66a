//! To what returns belong that are given without an assessment of their own.

use std::path::PathBuf;

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
