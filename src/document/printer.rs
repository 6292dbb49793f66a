//! Printers: programs beside this one that set a page of HTML and print it as PDF.

/// A program that prints pages.
pub trait Printer {
    /// The page as PDF.
    ///
    /// # Errors
    /// When there is no such program, or it fails.
    fn print(&self, html: &[u8]) -> Result<Vec<u8>, PrintError>;
}

/// Why a page was not printed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PrintError {
    /// There is no program that prints.
    #[error("there is no browser that prints")]
    NoBrowser,
    /// The program cannot be started.
    #[error("`{0}` cannot be started")]
    NotStarted(String),
    /// The program did not end in time.
    #[error("`{0}` did not end within {1} seconds")]
    Hangs(String, u64),
    /// The program ended and wrote no PDF.
    #[error("`{0}` wrote no PDF")]
    NoPdf(String),
    /// The page could not be put where the program reads it.
    #[error("the page cannot be handed to the browser: {0}")]
    Files(String),
}
