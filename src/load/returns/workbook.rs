//! Reader of workbooks: each sheet that is a table of returns, by the rules of all tables.

use std::collections::BTreeMap;
use std::path::Path;

use super::careful;
use super::collect::Collect;
use super::edition::version;
use super::form_beside::notes;
use super::form_sheet;
use super::lexicon::Lexicon;
use super::reader::{Reader, Reading, ReturnFile};
use super::table::{InSheet, rank_of};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, sentence};
use crate::load::intake::Intake;
use crate::load::table::heading::Rank;
use crate::load::table::place;
use crate::load::table::workbook::{Sheet, is_workbook, sheets};
use crate::model::origin::Origin;

/// Workbooks of Excel and LibreOffice.
pub(super) struct Workbook;

impl Reader for Workbook {
    fn name(&self) -> &'static str {
        "Workbook"
    }

    fn endings(&self) -> &'static [&'static str] {
        &["xlsx", "ods", "xlsm"]
    }

    fn turned_away(&self) -> &'static [&'static str] {
        &["xls", "xlsb"]
    }

    fn claims(&self, first: &[u8], _: &Lexicon<'_>) -> bool {
        is_workbook(first)
    }

    fn read(
        &self,
        file: ReturnFile<'_>,
        reading: Reading<'_>,
        collect: &mut Collect<'_>,
        input: &mut Intake<'_>,
    ) {
        let ReturnFile { path, bytes } = file;
        let diags = &mut input.findings;
        let Found { sheets, form } = of_returns(&bytes, path, Some(reading.lexicon), diags);
        if let Some(meta) = form {
            collect.recognised(path, || Origin::WorkbookForm.into());
            if reading.lexicon.carries() {
                collect.past.made_from(version(&meta));
            }
            if sheets.is_empty() {
                collect.turned_away.extend(meta.get("organisation").cloned());
            }
        }
        for sheet in sheets {
            careful::take(&sheet.text, (path, Some(sheet.place())), reading, collect, diags);
        }
    }
}

impl Sheet {
    /// The sheet as the place of a table.
    pub(super) fn place(&self) -> InSheet<'_> {
        InSheet { name: &self.name, width: self.width, shown: &self.shown }
    }
}

/// What is read of a workbook.
#[derive(Default)]
pub(super) struct Found {
    /// The sheets with returns.
    pub(super) sheets: Vec<Sheet>,
    /// What the form says of itself, where they were made of one.
    form: Option<BTreeMap<String, String>>,
}

/// The sheets of a workbook that are read as returns: all that have the headings of returns, or else the one whose headings
/// come nearest, so that it is said what is missing. What is wrong with the file goes to `diags`.
pub(super) fn of_returns(
    bytes: &[u8],
    file: &Path,
    lexicon: Option<&Lexicon<'_>>,
    diags: &mut Diagnostics,
) -> Found {
    let all = match sheets(bytes) {
        Ok(all) => all,
        Err(refusal) => {
            diags.push(refusal.finding(file));
            return Found::default();
        }
    };
    if let Some(meta) = form_sheet::meta(&all) {
        all.iter().for_each(|sheet| diags.extend_with(notes(sheet, file)));
        let sheets = form_sheet::tables(&meta, all, file, lexicon, diags);
        return Found { sheets, form: Some(meta) };
    }
    let ranked: Vec<(Rank, Sheet)> =
        all.into_iter().map(|sheet| (rank_of(&sheet.text, lexicon), sheet)).collect();
    let (whole, others): (Vec<_>, Vec<_>) = ranked.into_iter().partition(|(rank, _)| rank.whole);
    if whole.is_empty() {
        // On a tie the first, which people see first.
        let best = others.into_iter().rev().max_by_key(|(rank, _)| rank.known);
        if best.is_none() {
            let one = Diagnostic::error(Code::EmptyFile, Place::file(file), sentence!("workbook-is-blank"));
            diags.push(one.help(sentence!("help-save-and-send-again")));
        }
        return Found { sheets: best.into_iter().map(|(_, sheet)| sheet).collect(), form: None };
    }
    for (_, sheet) in others.iter().filter(|(rank, _)| rank.known > 1) {
        let message = sentence!("sheet-left-out", sheet = &sheet.name);
        let one = Diagnostic::warning(Code::SkippedFile, place(file, Some(&sheet.name), 1, ""), message);
        diags.push(one.help(sentence!("help-sheet-of-returns")));
    }
    whole.iter().for_each(|(_, sheet)| diags.extend_with(notes(sheet, file)));
    Found { sheets: whole.into_iter().map(|(_, sheet)| sheet).collect(), form: None }
}
