//! The table of the invited, which a secretary keeps in a spreadsheet.

use std::path::{Path, PathBuf};

use super::language::meant;
use super::raw::{RawInvited, Words};
use crate::diag::{Code, Diagnostic, Names, Place, sentence};
use crate::load::intake::Intake;
use crate::load::returns::lexicon::Lexicon;
use crate::load::table::place;
use crate::load::table::whole::Whole;
use crate::model::marked::Marked;
use crate::model::name::fold;

/// The column that says whom to write to.
pub(in crate::load) const CONTACT: &str = "contact";

/// The columns that are read, each with the headings by which it is known. Others are notes of whoever keeps the list.
pub(in crate::load) const COLUMNS: [(&str, &[&str]); 6] = [
    ("organisation", &["organisation", "organization", "organisme", "organismo", "organización"]),
    ("constituency", &["constituency", "mandant", "groupe de mandants", "group", "mandante"]),
    ("remit", &["remit", "remits", "attributions", "attribution", "domaine", "domaines"]),
    ("questionnaire", &["questionnaire", "form", "formulaire", "cuestionario"]),
    (
        CONTACT,
        &[
            "contact",
            "contacto",
            "contacts",
            "courriel",
            "email",
            "e-mail",
            "mail",
            "adresse électronique",
            "correo",
        ],
    ),
    ("language", &["language", "langue", "idioma"]),
];

/// What the table says.
pub(super) struct InvitedTable {
    /// The file.
    pub(super) path: PathBuf,
    /// The sheet of the workbook; none for text.
    pub(super) sheet: Option<String>,
    /// Its headings.
    pub(super) columns: Vec<String>,
    /// A row each.
    pub(super) list: Vec<RawInvited>,
}

/// Reads the table. `None` if there is none to read; a finding then says why.
pub(super) fn read(path: &Path, lexicon: &Lexicon<'_>, input: &mut Intake<'_>) -> Option<InvitedTable> {
    let bytes = input.bytes(path)?;
    let known: Vec<&str> = COLUMNS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
    let table = Whole::read(&bytes, path, &known, &mut input.findings)?;
    let column = |n: usize| table.names.iter().position(|name| COLUMNS[n].1.contains(&fold(name).as_str()));
    let columns: [Option<usize>; 6] = std::array::from_fn(column);
    let missing: Vec<&str> = (0..2).filter(|&n| columns[n].is_none()).map(|n| COLUMNS[n].0).collect();
    if !missing.is_empty() {
        let message =
            sentence!("invited-without-columns", count = missing.len(), columns = Names::plain(missing));
        let help = sentence!("help-invited-columns", columns = Names::plain(COLUMNS.map(|(name, _)| name)));
        input.findings.push(Diagnostic::error(Code::BadAssessment, Place::file(path), message).help(help));
        return None;
    }
    // A row that begins with # is a note, such as the example of a new assessment.
    let is_note = |cells: &[String]| {
        cells.iter().find(|text| !text.trim().is_empty()).is_some_and(|text| {
            text.trim_start().starts_with(['#', '\'']) && text.trim_start_matches('\'').starts_with('#')
        })
    };
    let rows: Vec<_> = table.rows.iter().filter(|(_, cells)| !is_note(cells)).collect();
    // Where columns were swapped an address stands under another heading, and no finding may print it.
    let is_address = |n: usize, text: &str| n > 0 && text.contains('@');
    for (row, cells) in &rows {
        let others =
            (1..COLUMNS.len()).filter(|&n| COLUMNS[n].0 != CONTACT).filter_map(|n| Some((n, columns[n]?)));
        for (_, at) in others.filter(|&(n, at)| cells.get(at).is_some_and(|text| is_address(n, text))) {
            let at = place(path, table.sheet.as_deref(), *row, &table.names[at]);
            let one = Diagnostic::error(Code::BadAssessment, at, sentence!("invited-address-elsewhere"));
            input.findings.push(one.help(sentence!("help-invited-address", column = CONTACT)));
        }
    }
    let rows = rows.into_iter();
    let list = rows.map(|(row, cells)| {
        let marked = |n: usize| {
            let at = columns[n]?;
            let value = cells
                .get(at)
                .map(|text| text.trim())
                .filter(|text| !text.is_empty() && !is_address(n, text))?;
            let line = usize::try_from(*row).unwrap_or(usize::MAX);
            Some(Marked { value: value.to_owned(), line, column: at + 1 })
        };
        let empty = |n: usize| Marked {
            value: String::new(),
            line: usize::try_from(*row).unwrap_or(usize::MAX),
            column: columns[n].map_or(0, |at| at + 1),
        };
        // A secretary writes "Workers" or "travailleurs", "Education" and "français"; an id is what the rest goes by.
        let mut constituency = marked(1).unwrap_or_else(|| empty(1));
        let word = &constituency.value;
        if let Some(known) = lexicon.constituency(word) {
            constituency.value = lexicon.framework()[known].id.to_string();
        }
        let words = |text: Marked<String>| {
            let named = |word: &str| lexicon.remit(word).unwrap_or(word).to_owned();
            let part = |word: &str| Marked { value: named(word.trim()), ..text };
            text.value.split([',', ';', '|', '\n']).map(part).filter(|word| !word.value.is_empty()).collect()
        };
        RawInvited {
            organisation: marked(0).unwrap_or_else(|| empty(0)),
            constituency,
            remit: Words { list: marked(2).map(words).unwrap_or_default(), bare: None },
            questionnaire: marked(3),
            contact: None,
            language: marked(5).map(|text| Marked {
                value: meant(&text.value).map_or(text.value.clone(), |tag| tag.to_string()),
                ..text
            }),
        }
    });
    let list = list.collect();
    Some(InvitedTable { path: path.to_owned(), sheet: table.sheet, list, columns: table.names })
}
