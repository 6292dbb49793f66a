//! Looking at a row: what stands in its cells held against what the framework can take.

use std::collections::BTreeMap;
use std::path::Path;

use super::sheet::{Edited, Row};
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Sentence, excerpt, nearest, sentence};
use crate::model::framework::{Effort, Framework, LensKind};
use crate::model::language::Localised;
use crate::model::sheet::{Cell, code, ids};

/// What is needed to look at a row.
pub(super) struct Look<'a> {
    pub(super) edited: &'a Edited,
    /// In its own language.
    pub(super) framework: &'a Framework,
    /// In the language of the workbook.
    pub(super) localised: &'a Localised,
    pub(super) path: &'a Path,
    pub(super) diags: &'a mut Diagnostics,
}

impl Look<'_> {
    pub(super) fn error(&mut self, row: &Row, cell: &Cell, message: Sentence, help: Sentence) {
        let place = self.edited.place(self.path, row.number, &cell.name());
        self.diags.push(Diagnostic::error(Code::BadFrameworkRow, place, message).help(help));
    }

    /// Is what stands in a cell something that the framework can take? What is not is said.
    pub(super) fn is_sound(&mut self, row: &Row, cell: &Cell, text: &str, core: bool) -> bool {
        let framework = self.framework;
        let lens = |kind: LensKind| -> Vec<&str> {
            framework
                .lens(kind)
                .into_iter()
                .flat_map(|lens| lens.nodes.iter().map(|n| n.id.as_str()))
                .collect()
        };
        let known: Vec<&str> = match cell {
            Cell::Phase if core => lens(LensKind::Cycle),
            Cell::Fields if core => lens(LensKind::Field),
            Cell::Phase | Cell::Fields => Vec::new(),
            Cell::Asked => framework.constituencies().iter().map(|c| c.id.as_str()).collect(),
            Cell::Remits => framework.remits().iter().map(|r| r.id.as_str()).collect(),
            Cell::Profile => framework.profiles().iter().map(|p| p.id.as_str()).collect(),
            Cell::Sources => framework.instruments().iter().map(|one| one.id.as_str()).collect(),
            Cell::Effort(_) => [Effort::Low, Effort::Medium, Effort::High].map(Effort::as_str).to_vec(),
            Cell::Practice(_) => self.localised.course.practices.iter().map(|one| one.id.as_str()).collect(),
            Cell::Scale => framework.scales().iter().map(|scale| scale.id.as_str()).collect(),
            Cell::Topic => lens(LensKind::Topic),
            Cell::Supports => framework.core().map(|i| framework[i].id.as_str()).collect(),
            Cell::Weight => return self.is_weight(row, text),
            _ => return true,
        };
        let list = ids(text);
        if list.len() > 1 && !cell.is_list() {
            let message = sentence!("sheet-one-id", column = cell.name(), text = excerpt(text));
            let help = sentence!("help-allowed", names = Names::plain(&known));
            self.error(row, cell, message, help);
            return false;
        }
        // A source is only held against a register, where there is one.
        let open = matches!(cell, Cell::Sources) && known.is_empty();
        let mut sound = true;
        for id in list.into_iter().filter(|id| !open && !known.contains(id)) {
            let message = sentence!("sheet-unknown-id", column = cell.name(), id = excerpt(id));
            let help = match nearest(id, known.iter().copied()) {
                Some(name) => sentence!("did-you-mean", name),
                None if known.is_empty() => sentence!("help-sheet-leave-empty"),
                None => sentence!("help-allowed", names = Names::plain(&known)),
            };
            self.error(row, cell, message, help);
            sound = false;
        }
        sound
    }

    fn is_weight(&mut self, row: &Row, text: &str) -> bool {
        let sound = text.parse::<u32>().is_ok_and(|weight| weight <= 1000);
        if !sound {
            let message = sentence!("sheet-weight", text = excerpt(text));
            self.error(row, &Cell::Weight, message, sentence!("help-sheet-weight"));
        }
        sound
    }

    /// Has the scale a point at this position?
    pub(super) fn has_point(&self, scale: &str, position: usize) -> bool {
        let mut scales = self.framework.scales().iter();
        scales.find(|known| known.id == scale).is_some_and(|scale| code(scale, position).is_some())
    }
}

/// Has the step from a point all its parts, or none? Said once, where the first of them is missing.
pub(super) fn whole_step(look: &mut Look<'_>, row: &Row, n: usize, cells: &BTreeMap<Cell, String>) -> bool {
    let parts = [Cell::Step(n), Cell::Who(n), Cell::Effort(n)];
    let is_there = |cell: &Cell| cells.get(cell).is_some_and(|text| !text.is_empty());
    let any = parts.iter().any(is_there) || is_there(&Cell::Practice(n));
    let Some(missing) = parts.iter().find(|cell| !is_there(cell)).filter(|_| any) else { return true };
    let place = look.edited.place(look.path, row.number, &missing.name());
    // A row is looked at cell by cell, and a step has several.
    if look.diags.iter().all(|finding| finding.place != place) {
        let message = sentence!("sheet-step-incomplete", id = &row.id, column = missing.name());
        look.error(row, missing, message, sentence!("help-sheet-step-incomplete"));
    }
    false
}
