//! Contacts of the invited: whom to write to is for whoever keeps the list, and reaches nothing that is written.

use std::path::{Path, PathBuf};

use serde_saphyr::DuplicateKeyPolicy;

use crate::diag::Diagnostics;
use crate::load::assessment::invited_table::{COLUMNS, CONTACT};
use crate::load::assessment::raw::{InvitedList, RawAssessment};
use crate::load::table::whole::Whole;
use crate::load::yaml::parse;
use crate::model::name::fold;

/// What is known of the contacts in the files of an assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Contacts {
    /// `assessment.yaml` without them; none where there are none in it.
    pub file: Option<String>,
    /// The table of the invited, where there is one, as seen from the folder.
    pub table: Option<PathBuf>,
}

/// The text of an `assessment.yaml` without the contacts in it. `None` where one is written so that it cannot be taken out.
pub(crate) fn without_contacts(text: &str) -> Option<Contacts> {
    let raw = read(text)?;
    let list = match &raw.invited {
        InvitedList::Table(name) => {
            return Some(Contacts { file: None, table: Some(PathBuf::from(&name.value)) });
        }
        InvitedList::Here(list) => list,
    };
    let mut spans = Vec::new();
    for contact in list.iter().filter_map(|one| one.contact.as_ref()) {
        if !contact.value.is_empty() {
            spans.push(scalar(text, contact.line, contact.column, &contact.value)?);
        }
    }
    if spans.is_empty() {
        return Some(Contacts { file: None, table: None });
    }
    let mut out = text.to_owned();
    spans.sort_unstable();
    for (from, to) in spans.into_iter().rev() {
        out.replace_range(from..to, "\"\"");
    }
    // Whatever was taken out, it was nothing else.
    let InvitedList::Here(list) = read(&out)?.invited else { return None };
    let is_gone = list.iter().all(|one| one.contact.as_ref().is_none_or(|contact| contact.value.is_empty()));
    is_gone.then_some(Contacts { file: Some(out), table: None })
}

fn read(text: &str) -> Option<RawAssessment> {
    parse(text, Path::new(""), DuplicateKeyPolicy::Error, &mut Diagnostics::new())
}

/// From where to where a scalar stands in a text, by bytes.
fn scalar(text: &str, line: usize, column: usize, value: &str) -> Option<(usize, usize)> {
    let before: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
    let rest = &text[before..];
    let from = before + rest.char_indices().nth(column.checked_sub(1)?)?.0;
    let rest = &text[from..];
    let length = match rest.chars().next()? {
        '"' => {
            let mut escaped = false;
            let end = rest.char_indices().skip(1).find(|&(_, c)| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            end?.0 + 1
        }
        '\'' => {
            let mut all = rest.char_indices().skip(1).peekable();
            loop {
                let (at, c) = all.next()?;
                if c == '\'' && all.next_if(|(_, next)| *next == '\'').is_none() {
                    break at + 1;
                }
            }
        }
        _ => rest.starts_with(value).then_some(value.len())?,
    };
    Some((from, from + length))
}

impl Contacts {
    /// The rows of a table of the invited without the contacts and without other notes; the headings first. `None` where it cannot
    /// be read.
    pub(crate) fn table(path: &Path, bytes: &[u8]) -> Option<Vec<Vec<String>>> {
        let known: Vec<&str> = COLUMNS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        let table = Whole::read(bytes, path, &known, &mut Diagnostics::new())?;
        let column = |name: &str| COLUMNS.iter().find(|(_, names)| names.contains(&fold(name).as_str()));
        let is_kept = |n: &usize| column(&table.names[*n]).is_some_and(|(name, _)| *name != CONTACT);
        let kept: Vec<usize> = (0..table.names.len()).filter(is_kept).collect();
        let row = |cells: &[String]| -> Vec<String> {
            kept.iter().map(|&n| cells.get(n).cloned().unwrap_or_default()).collect()
        };
        let rows = table.rows.iter().map(|(_, cells)| row(cells));
        Some(std::iter::once(row(&table.names)).chain(rows).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "assessment: a\nbody: {name: B}\nframework: coherence\ndate: 2026-01-01\ninvited:\n";

    #[test]
    fn contacts_are_taken_out_however_they_are_quoted() {
        let cases = [
            "  - {organisation: A, constituency: workers, contact: a@b.org}",
            "  - {organisation: A, contact: \"Ann \\\"A\\\", a@b.org\", constituency: workers}",
            "  - organisation: A\n    constituency: workers\n    contact: 'Ann''s desk, a@b.org' # by mail",
            "  - organisation: É\n    contact: a@b.org\n    constituency: workers",
        ];
        for case in cases {
            let text = format!("{HEAD}{case}\n");
            let made = without_contacts(&text).unwrap().file.unwrap_or_else(|| panic!("{case}"));
            assert!(!made.contains("a@b.org") && !made.contains("Ann"), "{made}");
            assert_eq!(made.lines().count(), text.lines().count());
        }
        let none = format!("{HEAD}  - {{organisation: A, constituency: workers}}\n");
        assert_eq!(without_contacts(&none), Some(Contacts { file: None, table: None }));
        // One that is written across lines cannot be told from what stands beside it.
        let folded =
            format!("{HEAD}  - organisation: A\n    constituency: workers\n    contact: >\n      a@b.org\n");
        assert!(without_contacts(&folded).is_none());
    }

    #[test]
    fn a_table_of_the_invited_keeps_what_is_asked_of_whom() {
        let table = "Organización,Contacto,constituency,phone,formulaire,Contact\nA,a@b.org,workers,123,full,a@b.org\n";
        let rows = Contacts::table(Path::new("invited.csv"), table.as_bytes()).unwrap();
        assert_eq!(rows, [["Organización", "constituency", "formulaire"], ["A", "workers", "full"]]);
    }
}
