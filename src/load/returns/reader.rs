//! Readers of returns: what each of them says of itself, and what it is given.

use std::path::Path;

use super::collect::Collect;
use super::lexicon::Lexicon;
use crate::load::intake::Intake;
use crate::model::asked::Asked;

/// A file of returns.
pub(super) struct ReturnFile<'a> {
    /// The path as the user would write it.
    pub(super) path: &'a Path,
    /// All its bytes, in whatever encoding.
    pub(super) bytes: Vec<u8>,
}

/// What every file of returns is read with.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    /// What texts stand for.
    pub(super) lexicon: &'a Lexicon<'a>,
    /// Who is asked what.
    pub(super) asked: &'a Asked,
    /// "Not applicable" needs a reason.
    pub(super) reasons: bool,
    /// Ids that count up were looked at.
    pub(super) ids_checked: bool,
}

/// Reader of one kind of file. It decodes the bytes itself: what they are only the kind tells.
pub(super) trait Reader: Sync {
    /// Name of the kind, as people say it.
    fn name(&self) -> &'static str;

    /// How names of such files end, in lower case and without the dot; the usual ending first.
    fn endings(&self) -> &'static [&'static str];

    /// Endings of files that are turned away by name, with what to do: without this they would be left out in silence.
    fn turned_away(&self) -> &'static [&'static str] {
        &[]
    }

    /// Are these the first bytes of such a file of returns, beyond doubt?
    fn claims(&self, first: &[u8], lexicon: &Lexicon<'_>) -> bool;

    /// Reads a whole file. What is wrong with it goes to the findings of `input`.
    fn read(
        &self,
        file: ReturnFile<'_>,
        reading: Reading<'_>,
        collect: &mut Collect<'_>,
        input: &mut Intake<'_>,
    );
}
