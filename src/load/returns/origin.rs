//! Recognition of the survey system that wrote a table of returns, by its headings.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::lexicon::Lexicon;
use super::meaning::code_of;
use crate::model::columns::{after_hyphen, last_part};
use crate::model::name::fold;
use crate::model::origin::{FileKind, Origin, ReadFile};
use crate::model::response::Response;
use crate::model::table::Table;

/// Headings by which the files of a survey system are known, as comparison keys: each list holds names that stand together.
const SIGNS: &[(Origin, &[&str])] = &[
    // Before ODK: an XLSForm in Kobo has a `meta/instanceID` as well.
    (Origin::Kobo, &["_uuid"]),
    (Origin::Kobo, &["_submission_time"]),
    (Origin::Odk, &["instanceid"]),
    (Origin::Odk, &["submissiondate", "key"]),
    (Origin::LimeSurvey, &["submitdate", "lastpage", "startlanguage"]),
    (Origin::LimeSurvey, &["date submitted", "last page", "start language"]),
    (Origin::LimeSurvey, &["date de soumission", "dernière page", "langue de départ"]),
    (Origin::Microsoft, &["start time", "completion time"]),
    (Origin::Microsoft, &["heure de début", "heure de fin"]),
];

/// How the first column of Google Forms is headed.
const OF_GOOGLE: [&str; 2] = ["timestamp", "horodateur"];

/// The person's name in Microsoft Forms.
const OF_MICROSOFT: [&str; 2] = ["name", "nom"];

impl Origin {
    /// Origin of a table by its headings.
    pub(super) fn of_headings(names: &[String]) -> Self {
        let keys: Vec<String> = names.iter().map(|name| fold(code_of(last_part(name)))).collect();
        let stands = |sign: &&str| {
            keys.iter().any(|key| key == sign || after_hyphen(key).is_some_and(|last| last == *sign))
        };
        let of_system = SIGNS.iter().find(|(_, signs)| signs.iter().all(stands));
        match of_system {
            Some((origin, _)) => *origin,
            None if keys.first().is_some_and(|key| OF_GOOGLE.contains(&key.as_str())) => Self::Google,
            None => Self::Table,
        }
    }

    /// Is it the name of a column that the system adds, and that elsewhere could be anybody's?
    pub(super) fn writes(self, name: &str) -> bool {
        self == Self::Microsoft && OF_MICROSOFT.contains(&fold(name).as_str())
    }

    /// Does the system write a question once for each version of a form?
    pub(super) fn repeats_questions(self) -> bool {
        matches!(self, Self::Kobo | Self::Odk)
    }
}

impl FileKind {
    /// Kind of a table by its headings.
    pub(super) fn of_headings(names: &[String], origin: Origin, lexicon: &Lexicon<'_>) -> Self {
        let mut votes: BTreeMap<&str, usize> = BTreeMap::new();
        for tag in names.iter().filter_map(|name| lexicon.language_of_label(name)) {
            *votes.entry(tag).or_default() += 1;
        }
        let most = votes.into_iter().max_by_key(|(_, count)| *count);
        Self { origin, labels: most.map(|(tag, _)| tag.to_owned()) }
    }
}

/// The files that were read, each with the number of returns in it.
pub(super) fn read_files(
    kinds: impl IntoIterator<Item = (PathBuf, FileKind)>,
    responses: &Table<Response>,
) -> Vec<ReadFile> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for path in responses.iter().flat_map(|response| response.files.iter()) {
        *counts.entry(path).or_default() += 1;
    }
    let file = |(path, kind): (PathBuf, FileKind)| {
        let path = path.display().to_string();
        let returns = counts.get(path.as_str()).copied().unwrap_or_default();
        (returns > 0).then_some(ReadFile { path, kind, returns })
    };
    kinds.into_iter().filter_map(file).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::Catalog;

    #[test]
    fn a_file_by_its_headings() {
        #[rustfmt::skip]
        let cases = [
            ("start,end,about/respondent,T01P1,_uuid,meta/instanceID",      Origin::Kobo),
            ("respondent,T01P1,_submission_time",                           Origin::Kobo),
            ("SubmissionDate,about-respondent,T01P1,meta-instanceID,KEY",   Origin::Odk),
            ("SubmissionDate,respondent,T01P1,KEY",                         Origin::Odk),
            ("instanceID,respondent,T01P1",                                 Origin::Odk),
            ("id,submitdate,lastpage,startlanguage,T01P1",                  Origin::LimeSurvey),
            ("id. Response ID,submitdate. Date submitted,lastpage. Last page,startlanguage. Start language", Origin::LimeSurvey),
            ("ID,Start time,Completion time,Email,Name,[T01P1] Is it?",     Origin::Microsoft),
            ("ID,Heure de début,Heure de fin,Adresse de messagerie,Nom",    Origin::Microsoft),
            ("Timestamp,[respondent] Who?,[T01P1] Is it?",                  Origin::Google),
            ("Horodateur,[respondent] Qui ?",                               Origin::Google),
            // One name alone says too little.
            ("key,respondent,T01P1",                                        Origin::Table),
            ("respondent,submitdate,lastpage,T01P1",                        Origin::Table),
            ("respondent,Start time,T01P1",                                 Origin::Table),
            ("respondent,timestamp,T01P1",                                  Origin::Table),
        ];
        for (names, expected) in cases {
            let names: Vec<String> = names.split(',').map(str::to_owned).collect();
            assert_eq!(Origin::of_headings(&names), expected, "{names:?}");
        }
    }

    #[test]
    fn labels_are_of_the_language_in_which_the_questions_stand() {
        let set = Catalog::builtin().framework("coherence").unwrap();
        let lexicon = Lexicon::of(&set);
        let labels = |tag: &str| {
            let (framework, _) = set.framework_in(tag);
            let labelled = |id: &str| {
                let i = lexicon.indicator(id).unwrap();
                format!("Some topic/[{id}] {}", framework[i].question)
            };
            let names = [labelled("T01P1"), labelled("T01P2"), "[T01P1 comment] Any".to_owned()];
            FileKind::of_headings(&names, Origin::Kobo, &lexicon).labels
        };
        assert_eq!(labels("en").as_deref(), Some("en"));
        assert_eq!(labels("fr").as_deref(), Some("fr"));
        let names = ["T01P1".to_owned(), "[T01P1] A question of one's own".to_owned()];
        assert_eq!(FileKind::of_headings(&names, Origin::Kobo, &lexicon).labels, None);
    }
}
