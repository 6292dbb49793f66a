//! Additions of the authors: what those who prepare a report put beside its numbers.

use super::picture::Picture;

/// Additions of the authors: a logo, and their own words before and behind the results.
#[derive(Debug, Clone, Default)]
pub struct Additions {
    /// The logo of the cover.
    pub logo: Option<Picture>,
    /// Markdown that stands before the results.
    pub introduction: Option<String>,
    /// Markdown that stands behind them.
    pub conclusions: Option<String>,
}

impl Additions {
    /// What of it is published: the logo. The words were written beside figures and texts that a publication may withhold.
    pub(super) fn published(&self) -> Self {
        Self { logo: self.logo.clone(), ..Self::default() }
    }
}
