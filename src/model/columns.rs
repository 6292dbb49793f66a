//! The names of columns that are known without a framework: ours, and what survey systems add.
//!
//! All readers use this table, so that a column is never read by one and passed over by another, and the check of
//! a framework holds ids against it. Names are compared without regard to case. What an indicator is, the caller
//! knows.

use super::name::unmarked;

/// Columns of the canonical long table of returns, in their order.
pub(crate) const CANONICAL: [&str; 13] = [
    "respondent",
    "constituency",
    "organisation",
    "role",
    "indicator",
    "answer",
    "reason",
    "comment",
    "evidence",
    "language",
    "answered_on",
    "capacity",
    "consent",
];

/// Sheet of a workbook form, hidden, on which the form says what it is.
#[cfg(feature = "workbook")]
pub(crate) const FORM_SHEET: &str = "_meta";
/// The key by which it says that it is a form of ours, and its value.
pub(crate) const FORM_MARK: (&str, &str) = ("tripartite", "form");

/// The letters by which a spreadsheet calls a column, which counts from 0.
#[cfg(feature = "workbook")]
pub(crate) fn letters(mut column: u16) -> String {
    let mut name = String::new();
    loop {
        name.insert(0, char::from(b'A' + (column % 26) as u8));
        if column < 26 {
            return name;
        }
        column = column / 26 - 1;
    }
}

/// The columns of a form in a workbook that are only looked at, by their hidden names: what else stands there was added.
pub(crate) const FORM_SHOWN: [&str; 4] = ["number", "question", "points", "before"];

/// What a column holds, by its name alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Column {
    /// Who answers.
    Respondent,
    /// On whose side.
    Constituency,
    /// For which organisation.
    Organisation,
    /// Which of the people of an organisation.
    Person,
    /// In which function.
    Role,
    /// In which language.
    Language,
    /// When.
    AnsweredOn,
    /// For an organisation or as an individual.
    Capacity,
    /// What may be published.
    Consent,
    /// Long tables: what is answered.
    Indicator,
    /// Long tables: the answer.
    Answer,
    /// Long tables: a word beside the answer.
    Note(Note),
    /// What a survey system says about the submission.
    Metadata,
}

/// The three words that may stand beside an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Note {
    /// Anything the respondent wants to add.
    Comment,
    /// What the answer rests on.
    Evidence,
    /// Why the indicator does not apply.
    Reason,
}

/// In English, as we write them, and in French, as an office heads a table of its own; without accents, and sorted. Consent and
/// capacity are known by the questions of our forms as well, which somebody puts into a survey of their own.
const OURS: &[(&str, Column)] = &[
    ("answer", Column::Answer),
    ("answered_on", Column::AnsweredOn),
    ("capacite", Column::Capacity),
    ("capacity", Column::Capacity),
    ("comment", Column::Note(Note::Comment)),
    ("commentaire", Column::Note(Note::Comment)),
    ("commentaires", Column::Note(Note::Comment)),
    ("comments", Column::Note(Note::Comment)),
    ("consent", Column::Consent),
    ("consentement", Column::Consent),
    ("constituency", Column::Constituency),
    ("date_de_reponse", Column::AnsweredOn),
    ("element_de_preuve", Column::Note(Note::Evidence)),
    ("elements_de_preuve", Column::Note(Note::Evidence)),
    ("evidence", Column::Note(Note::Evidence)),
    ("fonction", Column::Role),
    ("group", Column::Constituency),
    ("groupe", Column::Constituency),
    ("groupe_de_mandants", Column::Constituency),
    ("id_repondant", Column::Respondent),
    ("indicateur", Column::Indicator),
    ("indicator", Column::Indicator),
    ("language", Column::Language),
    ("langue", Column::Language),
    ("les textes et le nom peuvent-ils etre imprimes ?", Column::Consent),
    ("mandant", Column::Constituency),
    ("may words and name be printed?", Column::Consent),
    ("motif", Column::Note(Note::Reason)),
    ("organisation", Column::Organisation),
    ("organisme", Column::Organisation),
    ("organization", Column::Organisation),
    ("person", Column::Person),
    ("personne", Column::Person),
    ("preuve", Column::Note(Note::Evidence)),
    ("preuves", Column::Note(Note::Evidence)),
    ("reason", Column::Note(Note::Reason)),
    ("repondant", Column::Respondent),
    ("repondu_le", Column::AnsweredOn),
    ("reponse", Column::Answer),
    ("respondent", Column::Respondent),
    ("respondent_id", Column::Respondent),
    ("role", Column::Role),
    ("vous repondez", Column::Capacity),
    ("you answer", Column::Capacity),
];

/// The columns that only a tally has, in lower case and sorted.
const OF_TALLIES: &[&str] = &["block", "n"];

/// Lower case and sorted. `question` and `points` stand beside each row of our own forms. Names that begin with `_`
/// need no entry: no id of ours does, and Kobo's all do (`_id`, `_uuid`, `_submission_time`, `_validation_status`, `_index`,
/// `_parent_table_name`, `__version__`).
const METADATA: &[&str] = &[
    // asked for by the form itself: XLSForm's metadata questions (ODK, Kobo), written by ODK Central, Briefcase,
    // SurveyCTO, LimeSurvey (as codes and as texts), and by Microsoft Forms and Google Forms, in English and French
    "adresse de messagerie",
    "adresse e-mail",
    "adresse ip",
    "attachmentsexpected",
    "attachmentspresent",
    "audit",
    "background-audio",
    "caseid",
    "completed",
    "completion time",
    "completiondate",
    "date de la dernière action",
    "date de lancement",
    "date de soumission",
    "date last action",
    "date started",
    "date submitted",
    "datestamp",
    "dernière page",
    "dernière réponse",
    "deviceid",
    "deviceinfo",
    "devicephonenum",
    "duration",
    "edits",
    "email",
    "email address",
    "end",
    "endtime",
    "firstname",
    "formdef_version",
    "formversion",
    "heure de début",
    "heure de fin",
    "heure de la dernière modification",
    "horodateur",
    "id",
    "id de la réponse",
    "instanceid",
    "instancename",
    "interviewtime",
    "ip address",
    "ipaddr",
    "isvalidated",
    "key",
    "langue de départ",
    "last answer",
    "last modified time",
    "last page",
    "lastname",
    "lastpage",
    "parent_key",
    "phonenumber",
    "points",
    "question",
    "quotastatus",
    "referrer url",
    "refurl",
    "response id",
    "review_comments",
    "review_corrections",
    "review_quality",
    "review_status",
    "reviewstate",
    "seed",
    "simid",
    "simserial",
    "start",
    "start language",
    "start time",
    "start-geopoint",
    "startdate",
    "startlanguage",
    "starttime",
    "status",
    "submissiondate",
    "submitdate",
    "submitterid",
    "submittername",
    "subscriberid",
    "timestamp",
    "today",
    "token",
    "tête de série",
    "username",
    "uuid",
    "xform-ident",
];

/// Whole families of metadata, by how the name begins (in lower case).
const METADATA_FAMILIES: &[&str] = &["_", "meta/", "meta-", "formhub/", "attribute_"];

/// What a header names, if it is one of ours or of a survey system's.
///
/// `header` is the whole text; where it has no meaning, its [`last_part`] is tried.
pub(crate) fn known(header: &str) -> Option<Column> {
    let lower = header.trim().to_ascii_lowercase();
    whole(&lower).or_else(|| whole(last_part(&lower)))
}

fn whole(lower: &str) -> Option<Column> {
    if let Some(ours) = ours(lower) {
        return Some(ours);
    }
    let metadata = METADATA.binary_search(&lower).is_ok()
        || METADATA_FAMILIES.iter().any(|family| lower.starts_with(family))
        || is_timing(lower);
    metadata.then_some(Column::Metadata)
}

fn ours(lower: &str) -> Option<Column> {
    let plain = unmarked(lower);
    let found = OURS.binary_search_by_key(&plain.as_str(), |(name, _)| name).ok()?;
    Some(OURS[found].1)
}

/// Is it the name of a column of ours, in a table of returns or in a tally?
pub(crate) fn is_ours(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    ours(&lower).is_some() || OF_TALLIES.binary_search(&lower.as_str()).is_ok()
}

/// Is it the name of a column that survey systems add to their exports?
pub(crate) fn is_metadata(name: &str) -> bool {
    whole(&name.to_ascii_lowercase()) == Some(Column::Metadata)
}

/// LimeSurvey's time spent on a group of questions or on one of them: `groupTime721`.
fn is_timing(lower: &str) -> bool {
    let number = lower.strip_prefix("grouptime").or_else(|| lower.strip_prefix("questiontime"));
    number.is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
}

/// What follows the last `/`: Kobo writes the groups of a form before the name of a question.
pub(crate) fn last_part(header: &str) -> &str {
    header.rsplit('/').next().unwrap_or(header).trim()
}

/// What follows the last `-`: ODK Central writes the groups so. An id of ours holds no `-`, but a name in
/// a foreign table may: only for a caller who then knows the indicator.
pub(crate) fn after_hyphen(name: &str) -> Option<&str> {
    Some(name.rsplit_once('-')?.1.trim())
}

/// The indicator to which a column of a wide table is a note: `T01P1_reason`, `T01P1_motif`.
pub(crate) fn note_of(name: &str) -> Option<(&str, Note)> {
    let (id, word) = name.rsplit_once('_').filter(|(id, _)| !id.is_empty())?;
    match whole(word) {
        Some(Column::Note(note)) => Some((id, note)),
        _ => None,
    }
}

/// The question whose time LimeSurvey gives: `T01P1Time`. A caller should know that question.
pub(crate) fn time_of(name: &str) -> Option<&str> {
    name.strip_suffix("Time").filter(|question| !question.is_empty())
}

/// The name in the bracket that begins a label, and the label behind it.
pub(crate) fn bracketed(label: &str) -> Option<(&str, &str)> {
    let (inside, rest) = last_part_of_label(label).strip_prefix('[')?.split_once(']')?;
    Some((inside.trim(), rest.trim()))
}

/// The label of a question behind the labels of its groups. A label may hold a `/` of its own, but the bracket
/// begins it.
fn last_part_of_label(name: &str) -> &str {
    name.rfind("/[").map_or(name, |at| &name[at + 1..]).trim_start()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(feature = "workbook")]
    #[test]
    fn columns_are_named_as_a_spreadsheet_names_them() {
        assert_eq!([0, 25, 26, 701, 702].map(letters), ["A", "Z", "AA", "ZZ", "AAA"]);
    }

    #[test]
    fn the_tables_are_sorted_so_that_they_can_be_searched() {
        assert!(OURS.is_sorted_by_key(|(name, _)| name));
        assert!(METADATA.is_sorted() && OF_TALLIES.is_sorted());
        assert!(METADATA.iter().all(|name| *name == name.to_ascii_lowercase()));
    }

    #[test]
    fn what_a_header_names() {
        #[rustfmt::skip]
        let cases = [
            ("respondent",              Some(Column::Respondent)),
            ("respondent_id",           Some(Column::Respondent)),
            (" Group ",                 Some(Column::Constituency)),
            ("about/constituency",      Some(Column::Constituency)),
            ("Organisation",            Some(Column::Organisation)),
            ("répondant",               Some(Column::Respondent)),
            ("consentement",            Some(Column::Consent)),
            ("capacité",                Some(Column::Capacity)),
            ("groupe/Capacité",         Some(Column::Capacity)),
            ("date_de_réponse",         Some(Column::AnsweredOn)),
            ("meta/instanceID",         Some(Column::Metadata)),
            ("meta/rootUuid",           Some(Column::Metadata)),
            ("meta-instanceID",         Some(Column::Metadata)),
            ("formhub/uuid",            Some(Column::Metadata)),
            ("__version__",             Some(Column::Metadata)),
            ("_parent_table_name",      Some(Column::Metadata)),
            ("AttachmentsExpected",     Some(Column::Metadata)),
            ("KEY",                     Some(Column::Metadata)),
            ("submitdate",              Some(Column::Metadata)),
            ("interviewtime",           Some(Column::Metadata)),
            ("groupTime721",            Some(Column::Metadata)),
            ("groupTime",               None),
            ("T01P1",                   None),
            ("grp/T01P1",               None),
            ("",                        None),
        ];
        for (header, expected) in cases {
            assert_eq!(known(header), expected, "{header}");
        }
    }

    #[test]
    fn whose_column_it_is() {
        #[rustfmt::skip]
        let cases = [
            // name            ours   metadata
            ("Role",           true,  false),
            ("organization",   true,  false),
            ("n",              true,  false),
            ("Block",          true,  false),
            ("Token",          false, true),
            ("groupTime721",   false, true),
            ("T01P1",          false, false),
        ];
        for (name, ours, metadata) in cases {
            assert_eq!((is_ours(name), is_metadata(name)), (ours, metadata), "{name}");
        }
        // Each column that we write has a name in French, which is another one but for two words that both languages spell alike.
        for name in CANONICAL.iter().filter(|name| !["organisation", "role"].contains(name)) {
            let others = OURS.iter().filter(|(_, column)| Some(*column) == known(name));
            assert!(others.count() > 1, "{name}");
        }
        // A tally's own columns are no columns of a return.
        assert_eq!(known("n"), None);
    }

    #[cfg(feature = "workbook")]
    #[test]
    fn columns_are_lettered_as_a_spreadsheet_does_it() {
        assert_eq!([0, 25, 26, 701, 702].map(letters), ["A", "Z", "AA", "ZZ", "AAA"]);
    }

    #[test]
    fn what_belongs_to_an_indicator() {
        assert_eq!(note_of("T01P1_reason"), Some(("T01P1", Note::Reason)));
        assert_eq!(note_of("T01P1_comment"), Some(("T01P1", Note::Comment)));
        assert_eq!(note_of("T01P1_motif"), Some(("T01P1", Note::Reason)));
        assert_eq!(note_of("a_b_preuves"), Some(("a_b", Note::Evidence)));
        assert_eq!(note_of("T01P1_answer"), None);
        assert_eq!(note_of("_evidence"), None);
        assert_eq!(note_of("T01P1"), None);
        assert_eq!(time_of("T01P1Time"), Some("T01P1"));
        assert_eq!(time_of("Time"), None);
        assert_eq!(last_part("a/b/T01P1"), "T01P1");
        assert_eq!(after_hyphen("T01-T01P1"), Some("T01P1"));
        assert_eq!(after_hyphen("T01P1"), None);
    }
}
