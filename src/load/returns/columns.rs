//! The columns that tables of returns have, and those that survey systems add.
//!
//! Both roads read headers through this file, so that they cannot differ.

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) enum Column<'a> {
    /// The respondent's id.
    Respondent,
    /// The id of the constituency.
    Constituency,
    /// The organisation.
    Organisation,
    /// Something else about the respondent, kept under this name.
    About(&'static str),
    /// Long tables: the id of the indicator.
    Indicator,
    /// Long tables: the answer.
    Answer,
    /// Long tables: why it does not apply.
    Reason,
    /// Long tables: the comment.
    Comment,
    /// Long tables: the evidence.
    Evidence,
    /// What a survey system adds; skipped.
    Metadata,
    /// Anything else, without the group prefix that ODK and Kobo write before a slash.
    Other(&'a str),
}

/// Columns about the respondent that are kept and shown.
const ABOUT: [&str; 5] = ["role", "language", "answered_on", "capacity", "consent"];

/// Kobo, ODK Collect and ODK Central.
const ODK: [&str; 42] = [
    "start",
    "end",
    "today",
    "deviceid",
    "phonenumber",
    "username",
    "subscriberid",
    "simserial",
    "simid",
    "devicephonenum",
    "audit",
    "instanceid",
    "instancename",
    "_id",
    "_uuid",
    "uuid",
    "_submission_time",
    "_validation_status",
    "_notes",
    "_status",
    "_submitted_by",
    "__version__",
    "_version_",
    "_version",
    "_tags",
    "_index",
    "_parent_index",
    "_parent_table_name",
    "_attachments",
    "_geolocation",
    "_xform_id_string",
    "_bamboo_dataset_id",
    "_duration",
    "key",
    "submissiondate",
    "submitterid",
    "submittername",
    "attachmentspresent",
    "attachmentsexpected",
    "reviewstate",
    "edits",
    "formversion",
];

/// LimeSurvey.
const LIMESURVEY: [&str; 14] = [
    "id",
    "submitdate",
    "lastpage",
    "startlanguage",
    "seed",
    "startdate",
    "datestamp",
    "ipaddr",
    "refurl",
    "token",
    "interviewtime",
    "completed",
    "status",
    "quotastatus",
];

/// Reads a header cell. A long table is one that has a column `indicator`.
pub(in crate::load) fn column(header: &str, long: bool) -> Column<'_> {
    let name = header.trim();
    let lower = name.to_ascii_lowercase();
    match lower.as_str() {
        "respondent" | "respondent_id" => return Column::Respondent,
        "constituency" | "group" => return Column::Constituency,
        "organisation" | "organization" => return Column::Organisation,
        _ => {}
    }
    if let Some(about) = ABOUT.iter().find(|about| **about == lower) {
        return Column::About(about);
    }
    if long {
        match lower.as_str() {
            "indicator" => return Column::Indicator,
            "answer" => return Column::Answer,
            "reason" => return Column::Reason,
            "comment" => return Column::Comment,
            "evidence" => return Column::Evidence,
            _ => {}
        }
    }
    let timing = lower.starts_with("grouptime") || lower.starts_with("questiontime");
    let system = lower.starts_with("meta/") || lower.starts_with("meta-") || lower.starts_with("formhub/");
    if name.is_empty()
        || timing
        || system
        || ODK.contains(&lower.as_str())
        || LIMESURVEY.contains(&lower.as_str())
    {
        return Column::Metadata;
    }
    let last = name.rsplit('/').next().unwrap_or(name);
    if last.len() < name.len() && column(last, false) != Column::Other(last) {
        return column(last, false);
    }
    Column::Other(last)
}

/// An indicator's own column beside its answers: `T01P1_comment` is the comment on `T01P1`.
pub(in crate::load) fn beside(name: &str) -> Option<(&str, Beside)> {
    [("_comment", Beside::Comment), ("_evidence", Beside::Evidence), ("_reason", Beside::Reason)]
        .into_iter()
        .find_map(|(ending, beside)| Some((name.strip_suffix(ending)?, beside)))
}

/// What stands beside an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) enum Beside {
    /// The comment.
    Comment,
    /// The evidence.
    Evidence,
    /// Why it does not apply.
    Reason,
}

/// Is a header that of a long table? It has a column `indicator`; a missing `answer` is a finding then.
pub(in crate::load) fn is_long<'a>(mut header: impl Iterator<Item = &'a str>) -> bool {
    header.any(|name| name.trim().eq_ignore_ascii_case("indicator"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_of_the_survey_systems() {
        #[rustfmt::skip]
        let cases = [
            // header                  long   column
            ("respondent_id",          false, Column::Respondent),
            ("Group",                  false, Column::Constituency),
            ("_submission_time",       false, Column::Metadata),
            ("meta/instanceID",        false, Column::Metadata),
            ("submitdate",             false, Column::Metadata),
            ("grp_T01/T01P1",          false, Column::Other("T01P1")),
            ("about/constituency",     false, Column::Constituency),
            ("T01P1_comment",          false, Column::Other("T01P1_comment")),
            ("comment",                true,  Column::Comment),
            ("comment",                false, Column::Other("comment")),
            ("role",                   true,  Column::About("role")),
        ];
        for (header, long, expected) in cases {
            assert_eq!(column(header, long), expected, "{header}");
        }
        assert_eq!(beside("T01P1_reason"), Some(("T01P1", Beside::Reason)));
        assert!(is_long(["Respondent", "Indicator ", "ANSWER"].into_iter()));
    }
}
