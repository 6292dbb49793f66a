//! The folder of a framework that extends another one: files that hold what somebody changed in its sheet, and nothing else.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::scaffold::quoted;
use crate::locale::{Arg, Locale};
use crate::model::framework::Framework;
use crate::model::questionnaire::Questionnaire;
use crate::model::sheet::{Cell, Change, Changes, code, ids, value};

/// What the first line of each file begins with: one that was written so may be written anew.
pub const WRITTEN: &str = "# tripartite framework import: ";

/// What a framework that extends another one is made of.
pub struct NewExtension<'a> {
    /// Its id.
    pub id: &'a str,
    /// The framework that it extends, as its file names it.
    pub extends: &'a str,
    /// The same, in its own language.
    pub framework: &'a Framework,
    /// Its questionnaires.
    pub questionnaires: &'a [Questionnaire],
    /// The language of the changed texts.
    pub language: &'a str,
    /// What is different.
    pub changes: &'a Changes,
}

/// Its files: path below its folder, and text.
pub fn extension(new: &NewExtension<'_>, locale: &Locale) -> Vec<(String, String)> {
    let mut files = vec![("framework.yaml".to_owned(), framework(new, locale))];
    let mut own: BTreeMap<&str, String> = BTreeMap::new();
    let mut overlay: BTreeMap<&str, String> = BTreeMap::new();
    for (change, is_new) in all(new.changes) {
        let translated = new.language != new.framework.language().as_str();
        let (texts, rest) = parts(new, change, is_new, translated);
        for (files, cells) in [(&mut own, rest), (&mut overlay, texts)] {
            if !cells.is_empty() {
                files.entry(&change.file).or_default().push_str(&indicator(new.framework, change, &cells));
            }
        }
    }
    for (folder, list) in [(String::new(), own), (format!("{}/", new.language), overlay)] {
        for (file, indicators) in list {
            let head = first_lines(file, new, locale);
            files.push((format!("{folder}{file}"), format!("{head}indicators:\n{indicators}")));
        }
    }
    files.extend(questions(new, locale));
    files
}

/// A file that was written before and has nothing to say any more.
pub fn emptied(file: &str, locale: &Locale) -> String {
    let mut text = format!("{WRITTEN}{}\n", locale.text("extension-nothing"));
    let name = file.rsplit('/').next().unwrap_or_default();
    let parts: Vec<&str> = file.split('/').collect();
    text.push_str(match parts[..] {
        [.., "topics", _] => "",
        ["questionnaires", ..] => "sections: []\n",
        _ => "indicators: []\n",
    });
    if parts.contains(&"topics") {
        let _ = writeln!(text, "id: {}\nindicators: []", word(name.trim_end_matches(".yaml")));
    }
    text
}

fn all(changes: &Changes) -> impl Iterator<Item = (&Change, bool)> {
    changes
        .changed
        .iter()
        .map(|change| (change, false))
        .chain(changes.added.iter().map(|change| (change, true)))
}

fn framework(new: &NewExtension<'_>, locale: &Locale) -> String {
    let comment = |key: &str| {
        let text = locale.format(key, &[("framework", Arg::Text(new.extends))]);
        text.lines().map(|line| format!("# {line}\n")).collect::<String>()
    };
    let mut text =
        format!("{WRITTEN}{}\n\n", locale.format("extension-file", &[("framework", Arg::Text(new.extends))]));
    let _ = write!(text, "{}id: {}\n\n", comment("extension-id"), quoted(new.id));
    let _ = write!(text, "{}version: 1.0.0\n\n", comment("extension-version"));
    let _ = write!(text, "{}extends: {}\n\n", comment("extension-extends"), quoted(new.extends));
    let hidden: Vec<String> = new.changes.hidden.iter().map(|id| word(id)).collect();
    let _ = write!(text, "{}hidden: [{}]\n\n", comment("extension-hidden"), hidden.join(", "));
    let _ = writeln!(text, "{}# title: {}", comment("extension-title"), quoted(new.framework.title()));
    text
}

/// The first lines of a file.
fn first_lines(file: &str, new: &NewExtension<'_>, locale: &Locale) -> String {
    let mut head =
        format!("{WRITTEN}{}\n", locale.format("extension-file", &[("framework", Arg::Text(new.extends))]));
    if let Some(topic) = file.strip_prefix("topics/").and_then(|rest| rest.strip_suffix(".yaml")) {
        let _ = writeln!(head, "id: {}", word(topic));
    }
    head
}

/// The texts of a change that stand in the folder of their language, and all else. An indicator needs its texts in the
/// framework's own language; where there are none, those that there are stand in their place, with their language before them.
fn parts(
    new: &NewExtension<'_>,
    change: &Change,
    is_new: bool,
    translated: bool,
) -> (BTreeMap<Cell, String>, BTreeMap<Cell, String>) {
    let (mut texts, mut rest) = (BTreeMap::new(), BTreeMap::new());
    for (cell, text) in &change.cells {
        if matches!(cell, Cell::OwnQuestion(_)) {
            continue;
        }
        if !translated || !cell.is_text() {
            rest.insert(cell.clone(), text.clone());
            continue;
        }
        let there = new.framework.indicator(&change.id).filter(|_| !is_new);
        if there.is_none_or(|i| value(new.framework, new.questionnaires, i, cell).is_empty()) {
            rest.insert(cell.clone(), format!("[{}] {text}", new.language));
        }
        texts.insert(cell.clone(), text.clone());
    }
    (texts, rest)
}

/// The changed keys of an indicator.
fn indicator(framework: &Framework, change: &Change, cells: &BTreeMap<Cell, String>) -> String {
    let mut text = format!("  - id: {}\n", word(&change.id));
    let scale = framework.scales().iter().find(|scale| scale.id == change.scale);
    let point = |n: usize| scale.and_then(|scale| code(scale, n)).map(key).unwrap_or_else(|| n.to_string());
    let mut anchors: BTreeMap<usize, &str> = BTreeMap::new();
    let mut advice: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (cell, value) in cells {
        let name = cell.name();
        match cell {
            Cell::Id | Cell::Hidden | Cell::Topic | Cell::OwnQuestion(_) => {}
            Cell::Point(n) => {
                anchors.insert(*n, value);
            }
            Cell::Step(n) => advice.entry(*n).or_default().push(format!("step: {}", quoted(value))),
            Cell::Who(n) => advice.entry(*n).or_default().push(format!("who: {}", quoted(value))),
            Cell::Effort(n) => advice.entry(*n).or_default().push(format!("effort: {value}")),
            Cell::Practice(n) => advice.entry(*n).or_default().push(format!("practice: {}", word(value))),
            Cell::Weight => {
                let _ = writeln!(text, "    weight: {value}");
            }
            list if list.is_list() => {
                let ids: Vec<String> = ids(value).into_iter().map(word).collect();
                let _ = writeln!(text, "    {name}: [{}]", ids.join(", "));
            }
            one if one.is_text() => {
                let _ = writeln!(text, "    {name}: {}", quoted(value));
            }
            _ => {
                let _ = writeln!(text, "    {name}: {}", word(value));
            }
        }
    }
    if !anchors.is_empty() {
        text.push_str("    anchors:\n");
    }
    for (n, anchor) in anchors {
        let _ = writeln!(text, "      {}: {}", point(n), quoted(anchor));
    }
    if !advice.is_empty() {
        text.push_str("    advice:\n");
    }
    for (n, parts) in advice {
        let _ = writeln!(text, "      {}: {{{}}}", point(n), parts.join(", "));
    }
    text
}

/// The files of questionnaires whose own words are different.
fn questions(new: &NewExtension<'_>, locale: &Locale) -> Vec<(String, String)> {
    let translated = new.language != new.framework.language().as_str();
    let mut files = Vec::new();
    for questionnaire in new.questionnaires {
        let constituency = new.framework[questionnaire.constituency].id.to_string();
        let cell = Cell::OwnQuestion(constituency.clone());
        let (mut own, mut overlay) = (BTreeMap::new(), BTreeMap::new());
        for (change, _) in all(new.changes) {
            let Some(text) = change.cells.get(&cell) else { continue };
            let there = new.framework.indicator(&change.id);
            let Some(section) = section(questionnaire, new.framework, change) else { continue };
            let line =
                |text: &str| format!("      - {{indicator: {}, text: {}}}\n", word(&change.id), quoted(text));
            let has_own =
                there.is_some_and(|i| !value(new.framework, new.questionnaires, i, &cell).is_empty());
            if translated {
                overlay.entry(section.clone()).or_insert_with(String::new).push_str(&line(text));
            }
            if !translated || !has_own {
                let marked = if translated { format!("[{}] {text}", new.language) } else { text.clone() };
                own.entry(section).or_insert_with(String::new).push_str(&line(&marked));
            }
        }
        let folder = format!("{}/", new.language);
        for (folder, sections) in [("", own), (folder.as_str(), overlay)] {
            if sections.is_empty() {
                continue;
            }
            let mut text = first_lines("", new, locale);
            text.push_str("sections:\n");
            for (id, lines) in sections {
                let _ = write!(text, "  - id: {}\n    questions:\n{lines}", word(&id));
            }
            files.push((format!("questionnaires/{folder}{constituency}.yaml"), text));
        }
    }
    files
}

/// The section in which an indicator is asked, or, where it is new, that of its topic.
fn section(questionnaire: &Questionnaire, framework: &Framework, change: &Change) -> Option<String> {
    let i = framework.indicator(&change.id);
    let sections = &questionnaire.sections;
    let asked = sections.iter().find(|s| s.questions.iter().any(|question| Some(question.indicator) == i));
    let topic = || sections.iter().find(|section| change.cells.get(&Cell::Topic) == Some(&section.id));
    asked.or_else(topic).or_else(|| sections.last()).map(|section| section.id.clone())
}

/// The code of a point as a key.
fn key(code: &str) -> String {
    if code.bytes().all(|byte| byte.is_ascii_digit()) { code.to_owned() } else { quoted(code) }
}

/// An id as a YAML scalar: plain where it cannot be misread. Nothing is `null`.
fn word(id: &str) -> String {
    const MISREAD: [&str; 9] = ["yes", "no", "true", "false", "null", "y", "n", "on", "off"];
    if id.is_empty() {
        return "null".to_owned();
    }
    let plain = id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
        && !MISREAD.contains(&id.to_lowercase().as_str());
    if plain { id.to_owned() } else { quoted(id) }
}
