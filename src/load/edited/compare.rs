//! The rows of an edited workbook held against the indicators of the framework, cell by cell.

use std::collections::BTreeMap;
use std::path::Path;

use super::added;
use super::look::{Look, whole_step};
use super::sheet::{Edited, Row};
use crate::diag::{Code, Diagnostic, Diagnostics, Names, excerpt, sentence};
use crate::load::framework::FrameworkSet;
use crate::model::framework::Indicator;
use crate::model::language::Localised;
use crate::model::response::Consent;
use crate::model::sheet::{Cell, Change, Changes, ids, value};
use crate::model::table::Ix;

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
    /// A new step needs its three parts.
    fn whole_steps(&mut self, row: &Row, i: Ix<Indicator>, cells: &BTreeMap<Cell, String>) {
        for n in 0..self.framework.scale_of(i).points.len() {
            let has = self.framework[i].advice.get(Ix::new(n)).is_some_and(Option::is_some);
            if !has {
                whole_step(self, row, n, cells);
            }
        }
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
}
