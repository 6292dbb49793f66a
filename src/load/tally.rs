//! A tally from its CSV file.

use std::collections::BTreeMap;
use std::path::Path;

use super::source::Tree;
use super::table::csv;
use super::text::{Texts, read};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, did_you_mean};
use crate::model::framework::Framework;
use crate::model::ident::STATES;
use crate::model::tally::{BLOCKS, RETURNS, RETURNS_OF, Tally, TallyKey};

/// Reads a tally and holds every row against the framework. Also gives the file's SHA-256.
pub(super) fn tally_file(
    tree: &dyn Tree,
    path: &Path,
    framework: &Framework,
    texts: &mut Texts,
    diags: &mut Diagnostics,
) -> Option<(Tally, String)> {
    let text = read(tree, path, texts, diags)?;
    let table = csv::table(&text.text, path, diags)?;
    let before = diags.errors();
    let mut wanted = Vec::new();
    for name in ["constituency", "indicator", "answer", "n"] {
        match table.column(&[name]) {
            Some(position) => wanted.push(position),
            None => diags.push(
                Diagnostic::error(Code::CsvHeader, Place::file(path), format!("the column `{name}` is missing"))
                    .help("a tally has the columns constituency, indicator, answer, n and may have organisation and block"),
            ),
        }
    }
    let [constituency, indicator, answer, n] = wanted[..] else { return None };
    let (organisation, block) = (table.column(&["organisation"]), table.column(&["block"]));
    let mut tally = Tally::default();
    for (row, cells) in &table.rows {
        let text = |position: usize| cells[position].trim().to_owned();
        let mut bad = |column: usize, message: String, help: Option<String>| {
            diags.push(Diagnostic::error(Code::TallyRow, table.cell(*row, column), message).maybe_help(help));
        };
        let key = TallyKey {
            constituency: text(constituency),
            organisation: organisation.map(text).map(undefused).unwrap_or_default(),
            block: None,
            indicator: text(indicator),
            answer: text(answer),
        };
        let mut sound = true;
        if framework.constituency(&key.constituency).is_none() {
            let ids = framework.constituencies.iter().map(|c| c.id.as_str());
            bad(
                constituency,
                format!("`{}` is no constituency of the framework", key.constituency),
                did_you_mean(&key.constituency, ids),
            );
            sound = false;
        }
        if key.indicator == RETURNS_OF {
            if key.answer != RETURNS {
                bad(
                    answer,
                    format!("`{}` is not `{RETURNS}`, the only thing that `{RETURNS_OF}` counts", key.answer),
                    None,
                );
                sound = false;
            }
        } else if let Some(position) = framework.indicator(&key.indicator) {
            let codes: Vec<&str> =
                framework.scale_of(position).points.iter().map(|p| p.code.as_str()).chain(STATES).collect();
            if !codes.contains(&key.answer.as_str()) {
                bad(
                    answer,
                    format!("`{}` is no answer to `{}`", key.answer, key.indicator),
                    Some(format!("allowed are {}", codes.join(", "))),
                );
                sound = false;
            }
        } else {
            let ids = framework.indicators.iter().map(|i| i.id.as_str());
            bad(
                indicator,
                format!("`{}` is no indicator of the framework", key.indicator),
                did_you_mean(&key.indicator, ids),
            );
            sound = false;
        }
        let count = text(n).parse::<u64>().ok();
        if count.is_none() {
            bad(n, format!("`{}` is not a whole number of 0 or more", text(n)), None);
        }
        let block_of_row = match block.map(text).filter(|b| !b.is_empty()) {
            None => None,
            Some(written) => match written.parse::<u8>().ok().filter(|b| *b < BLOCKS) {
                Some(number) => Some(number),
                None => {
                    bad(
                        block.unwrap_or(0),
                        format!("the block `{written}` is not a whole number from 0 to 63"),
                        None,
                    );
                    sound = false;
                    None
                }
            },
        };
        let key = TallyKey { block: block_of_row, ..key };
        if let (true, Some(count)) = (sound, count) {
            if tally.contains(&key) {
                let message = format!(
                    "`{}` of `{}` to `{}` is counted twice",
                    key.answer, key.constituency, key.indicator
                );
                diags.push(
                    Diagnostic::error(Code::TallyDuplicate, table.cell(*row, n), message)
                        .help("add the two numbers up"),
                );
            } else {
                tally.add(key, count);
            }
        }
    }
    too_many_answers(&tally, path, diags);
    (diags.errors() == before).then_some((tally, text.sha256))
}

/// A name that looks like a formula carries an apostrophe in the tables that are written.
fn undefused(name: String) -> String {
    match name.strip_prefix('\'') {
        Some(rest) if rest.trim_start().starts_with(['=', '+', '-', '@']) => rest.to_owned(),
        _ => name,
    }
}

/// More answers to one indicator than returns came cannot be.
fn too_many_answers(tally: &Tally, path: &Path, diags: &mut Diagnostics) {
    type Group<'a> = (&'a str, &'a str);
    let mut returns: BTreeMap<Group<'_>, u64> = BTreeMap::new();
    let mut answers: BTreeMap<(Group<'_>, &str), u64> = BTreeMap::new();
    for (key, n) in tally.rows() {
        let group = (key.constituency.as_str(), key.organisation.as_str());
        if key.indicator == RETURNS_OF {
            *returns.entry(group).or_default() += n;
        } else {
            *answers.entry((group, &key.indicator)).or_default() += n;
        }
    }
    for ((group, indicator), n) in answers {
        if let Some(&came) = returns.get(&group)
            && n > came
        {
            let (constituency, organisation) = group;
            let whose = if organisation.is_empty() { String::new() } else { format!(" of `{organisation}`") };
            let message =
                format!("`{constituency}`{whose} gave {n} answers to `{indicator}` in {came} returns");
            diags.push(
                Diagnostic::error(Code::TallyRow, Place::file(path), message)
                    .help("a respondent stands in only one of the tallies that are merged"),
            );
        }
    }
}
