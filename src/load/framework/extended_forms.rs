//! The questionnaires of a framework that extends another one: those below, without what is hidden and with what is added.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::extended::{FRAMEWORK, own};
use super::kept::Kept;
use super::layers::{form_levels, hide, tree_of};
use super::merge::{get_mut, items, items_mut, map, merged, name};
use super::overlay::{self, FORMS};
use super::questionnaires::directly_in;
use super::{Content, Forms};
use crate::load::intake::Intake;
use crate::load::yaml::{Kind, Node, read_tree};
use crate::model::framework::{Constituency, Framework, Hears, Indicator};
use crate::model::questionnaire::{self, Questionnaire, raw::RawQuestionnaire};
use crate::model::table::Ix;

/// Every questionnaire of a framework that extends another one. `folder` holds its own, if there are any.
pub(in crate::load) fn extended_forms(
    input: &mut Intake<'_>,
    content: &Content,
    folder: Option<&Path>,
) -> Option<Forms> {
    let before = input.findings.errors();
    let (framework, below) = (&content.framework, content.below()?);
    let mut files: BTreeSet<String> = BTreeSet::new();
    let named = |path: &PathBuf| Some(path.file_name()?.to_str()?.to_owned());
    for (folder, builtin) in below.layers.iter().filter_map(|layer| layer.forms.as_ref()) {
        files.extend(directly_in(tree_of(input, *builtin), folder).iter().filter_map(named));
    }
    let own_files = folder.map(|folder| directly_in(&input.view(), folder)).unwrap_or_default();
    files.extend(own_files.iter().filter_map(named));
    let (mut list, mut kept): (Vec<Questionnaire>, _) = (Vec::new(), Kept::default());
    for file in &files {
        let levels = form_levels(input, &below.layers, file);
        let mut inherited = levels.last().cloned().flatten();
        if let Some(node) = &mut inherited {
            hide(node, &below.hidden);
        }
        let own_file = own_files.iter().find(|path| named(path).as_ref() == Some(file));
        let said = own_file.and_then(|path| own(input, path));
        let path = match own_file {
            Some(path) => path.clone(),
            None => content.root.join(FRAMEWORK),
        };
        let mut now = match (inherited, said) {
            (Some(inherited), Some(own)) => merged(inherited, own),
            (inherited, own) => match own.or(inherited) {
                Some(node) => node,
                None => continue,
            },
        };
        for_this(&mut now, framework);
        add(&mut now, framework);
        kept.add(&format!("{FORMS}{file}"), &levels, Some(&now));
        let Some(raw) = read_tree::<RawQuestionnaire>(&now, &path, &mut input.findings) else { continue };
        list.extend(questionnaire::check(&raw, &path, framework, &mut input.findings));
    }
    let sound = input.findings.errors() == before;
    let mut overlays = folder.map(|folder| overlay::overlays(input, folder, FORMS, None)).unwrap_or_default();
    overlays.extend(overlay::below_forms(input, &below.layers, &Arc::new(kept)));
    let folder = folder.map_or_else(|| content.root.join("questionnaires"), Path::to_owned);
    sound.then(|| Forms { questionnaires: list.into(), overlays, folder })
}

/// A questionnaire of the layers below is one for this framework.
fn for_this(form: &mut Node, framework: &Framework) {
    if let Some(of) = get_mut(form, "framework").filter(|node| node.line == 0) {
        of.value = Kind::Text(format!("{}@{}", framework.id(), framework.version().major));
    }
}

/// Puts the added indicators into the questionnaire of a constituency that is asked them, at their topic.
fn add(form: &mut Node, framework: &Framework) {
    let constituency = super::merge::get(form, "constituency").and_then(|node| node.value.scalar());
    let Some(constituency) = constituency.and_then(|id| framework.constituency(&id)) else { return };
    let asked: BTreeSet<String> = items(form, "sections")
        .iter()
        .flat_map(|section| items(section, "questions"))
        .filter_map(name)
        .collect();
    let added = framework.extension().map(|extension| extension.added.as_slice()).unwrap_or_default();
    for id in added.iter().filter(|id| !asked.contains(*id)) {
        let Some(indicator) = framework.indicator(id).filter(|&i| is_asked(framework, i, constituency))
        else {
            continue;
        };
        let Some(sections) = items_mut(form, "sections") else { return };
        let at = section(sections, framework, indicator);
        if let Some(questions) = at.and_then(|at| items_mut(&mut sections[at], "questions")) {
            questions.push(map(&[("indicator", id)]));
        }
    }
}

/// Is a constituency asked an indicator, by its own name or because it is heard?
fn is_asked(framework: &Framework, indicator: Ix<Indicator>, constituency: Ix<Constituency>) -> bool {
    let asked = &framework[indicator].asked;
    let mut weighing = framework.constituencies().pairs().filter(|(_, one)| one.weight > 0);
    match framework[constituency].hears {
        Some(Hears::All) => true,
        Some(Hears::Shared) => weighing.all(|(one, _)| asked.contains(&one)),
        None => asked.contains(&constituency),
    }
}

/// The section at which an added indicator is asked: that of its topic, else that of its neighbours, else the last.
fn section(sections: &[Node], framework: &Framework, indicator: Ix<Indicator>) -> Option<usize> {
    let topic = framework.topic_of(indicator).map(|topic| topic.id.to_string());
    let of_topic = sections.iter().position(|section| topic.is_some() && name(section) == topic);
    let neighbour = |question: &Node| {
        let other = name(question).and_then(|id| framework.indicator(&id));
        other.is_some_and(|other| framework[other].topic == framework[indicator].topic)
    };
    let beside = || sections.iter().rposition(|section| items(section, "questions").iter().any(neighbour));
    of_topic.or_else(beside).or(sections.len().checked_sub(1))
}
