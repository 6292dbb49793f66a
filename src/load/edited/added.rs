//! Rows of indicators that the framework does not have: what a new one needs.

use super::look::{Look, whole_step};
use super::sheet::Row;
use crate::diag::{Names, nearest, sentence};
use crate::model::framework::LensKind;
use crate::model::ident::IndicatorId;
use crate::model::sheet::{Cell, Change};

/// A new indicator with all that its row says. What it lacks, and what the framework cannot take, is said.
pub(super) fn added(look: &mut Look<'_>, row: &Row) -> Option<Change> {
    let framework = look.framework;
    if IndicatorId::parse(&row.id).is_none() {
        let message = sentence!("indicator-id-unsound", id = &row.id);
        look.error(row, &Cell::Id, message, sentence!("help-indicator-id"));
        return None;
    }
    let mut cells = row.cells.clone();
    cells.retain(|cell, text| !text.is_empty() && !matches!(cell, Cell::Id | Cell::Hidden));
    let core = !cells.contains_key(&Cell::Supports);
    if !cells.contains_key(&Cell::Scale)
        && let Some(only) = framework.scales().first().filter(|_| framework.scales().len() == 1)
    {
        cells.insert(Cell::Scale, only.id.clone());
    }
    let mut needed = vec![Cell::Title, Cell::Question, Cell::Scale, Cell::Asked];
    if core {
        needed.push(Cell::Topic);
        let lens = |kind| framework.lens(kind).is_some();
        needed.extend(lens(LensKind::Cycle).then_some(Cell::Phase));
        needed.extend(lens(LensKind::Field).then_some(Cell::Fields));
    }
    let missing: Vec<String> =
        needed.iter().filter(|cell| !cells.contains_key(cell)).map(Cell::name).collect();
    if !missing.is_empty() {
        let message = sentence!("sheet-row-incomplete", id = &row.id, columns = Names::quoted(&missing));
        let known = framework.indicators().iter().map(|i| i.id.as_str());
        let help = match nearest(&row.id, known) {
            Some(name) => sentence!("did-you-mean", name),
            None => sentence!("help-sheet-row-incomplete"),
        };
        look.error(row, &Cell::Id, message, help);
        return None;
    }
    let mut sound = true;
    for (cell, text) in &cells {
        sound &= look.is_sound(row, cell, text, core);
    }
    let scale = cells.get(&Cell::Scale).cloned().unwrap_or_default();
    for (cell, text) in &cells {
        let position = match cell {
            Cell::Point(n) | Cell::Step(n) | Cell::Who(n) | Cell::Effort(n) | Cell::Practice(n) => *n,
            _ => continue,
        };
        if !look.has_point(&scale, position) && !text.is_empty() {
            let message = sentence!("sheet-no-point", column = cell.name(), scale = &scale);
            look.error(row, cell, message, sentence!("help-sheet-leave-empty"));
            sound = false;
        }
        sound &= whole_step(look, row, position, &cells);
    }
    let file = match cells.get(&Cell::Topic) {
        Some(topic) if core => format!("topics/{topic}.yaml"),
        _ => "supporting.yaml".to_owned(),
    };
    sound.then(|| Change { id: row.id.clone(), file, scale, cells })
}
