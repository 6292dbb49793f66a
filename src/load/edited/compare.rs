//! The rows of an edited workbook held against the indicators of the framework, cell by cell.

use std::collections::BTreeMap;
use std::path::Path;

use super::Edited;
use super::added;
use super::sheet::Row;
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Sentence, excerpt, nearest, sentence};
use crate::load::framework::FrameworkSet;
use crate::model::framework::{Effort, Framework, Indicator, LensKind};
use crate::model::language::Localised;
use crate::model::response::Consent;
use crate::model::sheet::{Cell, Change, Changes, code, ids, value};
use crate::model::table::Ix;

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

/// Everything that is different, and everything that is wrong with it.
pub(super) fn changes(
    edited: &Edited,
    base: &FrameworkSet,
    localised: &Localised,
    path: &Path,
    diags: &mut Diagnostics,
) -> Changes {
    let framework = &base.framework;
    let mut look = Look { edited, framework, localised, path, diags };
    let mut changes = Changes::default();
    let mut met: BTreeMap<String, u64> = BTreeMap::new();
    for row in &edited.rows {
        if let Some(first) = met.insert(row.id.to_lowercase(), row.number) {
            let message = sentence!("sheet-id-twice", id = &row.id, first = first.to_string());
            look.error(row, &Cell::Id, message, sentence!("help-sheet-id-twice"));
            continue;
        }
        let hidden = look.is_hidden(row);
        match framework.indicator(&row.id) {
            Some(i) if hidden => changes.hidden.push(framework[i].id.to_string()),
            Some(i) => changes.changed.extend(look.changed(row, i)),
            // A new row that is hidden is none.
            None if hidden => {}
            None => changes.added.extend(added::added(&mut look, row)),
        }
    }
    let missing: Vec<&str> = framework
        .indicators()
        .iter()
        .map(|i| i.id.as_str())
        .filter(|id| !met.contains_key(&id.to_lowercase()))
        .collect();
    if !missing.is_empty() {
        let message = sentence!("sheet-rows-missing", count = missing.len(), ids = Names::quoted(&missing));
        let place = edited.place(path, edited.heading, "");
        let finding = Diagnostic::warning(Code::MissingRow, place, message);
        look.diags.push(finding.help(sentence!("help-sheet-rows-missing")));
    }
    look.hidden_cores(&changes);
    let order = |id: &str| framework.indicator(id);
    changes.hidden.sort_by_key(|id| order(id));
    changes.changed.sort_by_key(|change| order(&change.id));
    changes
}

impl Look<'_> {
    pub(super) fn error(&mut self, row: &Row, cell: &Cell, message: Sentence, help: Sentence) {
        let place = self.edited.place(self.path, row.number, &cell.name());
        self.diags.push(Diagnostic::error(Code::BadFrameworkRow, place, message).help(help));
    }

    fn is_hidden(&mut self, row: &Row) -> bool {
        let said = row.cells.get(&Cell::Hidden).map(String::as_str).unwrap_or_default();
        match Consent::parse(said) {
            Some(consent) => consent == Consent::Yes,
            None => {
                let message = sentence!("sheet-hidden-unclear", text = excerpt(said));
                self.error(row, &Cell::Hidden, message, sentence!("help-sheet-hidden"));
                false
            }
        }
    }

    /// The columns of a row that are different from the indicator.
    fn changed(&mut self, row: &Row, i: Ix<Indicator>) -> Option<Change> {
        let Localised { framework, questionnaires, .. } = self.localised;
        let mut cells = BTreeMap::new();
        for (cell, text) in row.cells.iter().filter(|(cell, _)| !matches!(cell, Cell::Id | Cell::Hidden)) {
            let before = value(framework, questionnaires, i, cell);
            if self.same(cell, text, &before) {
                continue;
            }
            if matches!(cell, Cell::Topic | Cell::Scale | Cell::Supports) {
                let message = sentence!(
                    "sheet-fixed",
                    column = cell.name(),
                    id = &row.id,
                    text = excerpt(text),
                    before
                );
                self.error(row, cell, message, sentence!("help-sheet-fixed"));
                continue;
            }
            if text.is_empty() && self.stays_filled(cell, i) {
                let message = sentence!("sheet-emptied", column = cell.name(), id = &row.id);
                self.error(row, cell, message, sentence!("help-sheet-emptied"));
                continue;
            }
            if self.is_sound(row, cell, text, self.framework[i].supports.is_none()) {
                cells.insert(cell.clone(), text.clone());
            }
        }
        let scale = self.framework.scale_of(i);
        self.whole_steps(row, i, &cells);
        let id = self.framework[i].id.to_string();
        let (file, scale) = (self.framework.file_of(i), scale.id.clone());
        (!cells.is_empty()).then_some(Change { id, file, scale, cells })
    }

    /// Do two cells say the same?
    fn same(&self, cell: &Cell, text: &str, before: &str) -> bool {
        match cell {
            _ if text == before => true,
            cell if cell.is_list() => {
                let sorted = |text| {
                    let mut list = ids(text);
                    list.sort_unstable();
                    list
                };
                sorted(text) == sorted(before)
            }
            Cell::Weight => text.is_empty() && before == "1",
            _ => false,
        }
    }

    /// Must the cell of an indicator have something in it, where it has?
    fn stays_filled(&self, cell: &Cell, i: Ix<Indicator>) -> bool {
        let translated = self.localised.framework.language() != self.framework.language();
        match cell {
            Cell::Title | Cell::Asked | Cell::Weight | Cell::Step(_) | Cell::Who(_) | Cell::Effort(_) => true,
            Cell::Phase | Cell::Fields => self.framework[i].supports.is_none(),
            cell => cell.is_text() && translated,
        }
    }

    /// A new step needs its three parts.
    fn whole_steps(&mut self, row: &Row, i: Ix<Indicator>, cells: &BTreeMap<Cell, String>) {
        for n in 0..self.framework.scale_of(i).points.len() {
            let has = self.framework[i].advice.get(Ix::new(n)).is_some_and(Option::is_some);
            if !has {
                added::whole_step(self, row, n, cells);
            }
        }
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

    /// An indicator that stands beside a hidden one must go with it.
    fn hidden_cores(&mut self, changes: &Changes) {
        let framework = self.framework;
        for id in &changes.hidden {
            let stays = |one: &&Indicator| {
                one.supports.is_some_and(|core| framework[core].id == *id)
                    && !changes.hidden.iter().any(|id| one.id == *id)
            };
            let beside: Vec<&str> =
                framework.indicators().iter().filter(stays).map(|one| one.id.as_str()).collect();
            let row = self.edited.rows.iter().find(|row| row.id.eq_ignore_ascii_case(id));
            if let Some(row) = row.filter(|_| !beside.is_empty()) {
                let message = sentence!("hidden-is-supported", id, names = Names::quoted(&beside));
                self.error(row, &Cell::Hidden, message, sentence!("help-hidden-is-supported", id));
            }
        }
    }

    /// Has the scale a point at this position?
    pub(super) fn has_point(&self, scale: &str, position: usize) -> bool {
        let mut scales = self.framework.scales().iter();
        scales.find(|known| known.id == scale).is_some_and(|scale| code(scale, position).is_some())
    }
}
