//! The codes: one string, one meaning, for ever.

/// Writes the enum and its strings from one list, so that none can be forgotten.
macro_rules! codes {
    ($($name:ident $text:literal)*) => {
        /// What kind of finding it is. A code is never reused for another meaning; what it means stands in
        /// `reports/lang/findings`, and `tripartite explain CODE` prints it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = concat!("`", $text, "`")] $name,)*
        }

        impl Code {
            /// Every code there is.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// `room/what-is-wrong`, as printed.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text),* }
            }
        }
    };
}

codes! {
    NotFound "load/not-found"
    NoAssessment "load/no-assessment"
    Unreadable "load/unreadable"
    Outside "load/outside"
    NotUtf8 "load/not-utf8"
    BinaryFile "load/binary-file"
    EmptyFile "load/empty-file"
    TooLarge "load/too-large"
    Protected "load/protected"
    Damaged "load/damaged"
    YamlSyntax "load/yaml-syntax"
    YamlUnknownKey "load/yaml-unknown-key"
    YamlMissingKey "load/yaml-missing-key"
    YamlDuplicateKey "load/yaml-duplicate-key"
    YamlTooComplex "load/yaml-too-complex"
    CsvSyntax "load/csv-syntax"
    CsvHeader "load/csv-header"
    UnknownColumn "load/unknown-column"
    MissingColumn "load/missing-column"
    NothingToRead "load/nothing-to-read"
    SkippedFile "load/skipped-file"

    SameFile "load/same-file"
    GuessedEncoding "load/guessed-encoding"
    NotesBelow "load/notes-below"
    UnnamedColumn "load/unnamed-column"

    BadId "framework/bad-id"
    DuplicateId "framework/duplicate-id"
    UnknownReference "framework/unknown-reference"
    BadScale "framework/bad-scale"
    BadNumber "framework/bad-number"
    BadBands "framework/bad-bands"
    BadLens "framework/bad-lens"
    ContentMissing "content/missing-text"
    ContentLength "content/length"
    ContentVague "content/vague-word"
    ContentTwice "content/same-text"
    ContentUnused "content/unused"
    ContentMinutes "content/minutes"
    ContentForce "content/force"
    ContentLink "content/dead-link"
    ContentForm "content/form"
    ContentStems "content/stems"
    ContentWindow "content/window"
    BadLesson "framework/bad-lesson"
    BadMethod "framework/bad-method"
    BadVersion "framework/bad-version"
    BadRename "framework/bad-rename"
    EmptyText "framework/empty-text"
    NotAsked "framework/not-asked"
    BadExtension "framework/bad-extension"
    NoFrameworkSheet "framework/no-sheet"
    BadFrameworkRow "framework/bad-row"
    MissingRow "framework/missing-row"
    OtherEdition "framework/other-edition"

    OtherFormat "course/other-format"
    BadCourse "course/bad-course"
    BadExercise "course/bad-exercise"
    BadCase "course/bad-case"
    NoFeedback "course/no-feedback"
    UntestedObjective "course/untested-objective"
    CourseTranslation "course/translation"
    LeftOut "course/left-out"

    BadLogLine "log/bad-line"
    EditedLog "log/edited-line"
    TwoLearners "log/two-learners"
    TwoLogs "log/two-logs"
    LogVersion "log/other-version"
    OtherCourse "log/other-course"

    BadResponses "responses/bad-file"
    ResponsesVersion "responses/other-version"
    ResponsesExercise "responses/unknown-exercise"
    ResponsesLearner "responses/other-learner"

    TooManyOptions "exchange/too-many-options"
    BadClassTable "exchange/bad-table"

    QuestionnaireMismatch "questionnaire/mismatch"
    UnknownQuestionnaire "questionnaire/unknown-profile"

    UnknownFramework "assessment/unknown-framework"
    BadAssessment "assessment/bad-value"
    UnknownConstituency "assessment/unknown-constituency"
    UnknownTarget "assessment/unknown-target"
    TargetIsCode "assessment/target-is-code"
    LowTarget "assessment/low-target"
    UnknownProfile "assessment/unknown-profile"
    NoProfile "assessment/no-profile"
    UnknownRemit "assessment/unknown-remit"
    DuplicateInvited "assessment/duplicate-invited"
    NotReplied "assessment/not-replied"
    OneSidedReturns "assessment/one-sided"
    LanguageMissing "assessment/language-missing"
    StrayStatement "assessment/stray-statement"
    BadLogo "assessment/bad-logo"
    NotCarried "assessment/not-carried-along"
    NoBaseline "assessment/no-baseline"
    BaselineOfItself "assessment/circular-baseline"
    UnsoundBaseline "assessment/unsound-baseline"

    OtherFramework "compare/other-framework"
    NothingInCommon "compare/nothing-in-common"
    OtherBody "compare/other-body"
    EarlierFollowUp "compare/earlier-follow-up"
    OtherLanguage "compare/other-language"
    OtherWords "compare/other-words"
    ComparedWithItself "compare/same-assessment"

    BadActions "actions/no-table"
    UnknownAction "actions/unknown-indicator"
    BadActionDate "actions/bad-date"
    BadActionStatus "actions/unknown-status"

    ReleasesNothing "release/names-nothing"
    NoConsent "release/no-consent"
    NoLicence "release/no-licence"
    NamesSomebody "release/names-somebody"

    DuplicateAnswer "response/duplicate-answer"
    RepeatedAnswer "response/repeated-answer"
    AnswerOffScale "response/answer-off-scale"
    TwoBoxes "response/two-boxes"
    WordsBesideFields "response/words-beside-fields"
    NaWithoutReason "response/na-without-reason"
    UnknownIndicator "response/unknown-indicator"
    ResponseUnknownConstituency "response/unknown-constituency"
    NoRespondent "response/no-respondent"
    ConflictingRespondent "response/conflicting-respondent"
    NotInvited "response/not-invited"
    AnswerNotAsked "response/not-asked"
    NoOrganisation "response/no-organisation"
    EmptyReturn "response/empty-return"
    OtherVersion "response/other-version"

    NearName "response/near-name"
    TwoSides "response/two-sides"
    UnknownOrganisation "response/unknown-organisation"
    CountingUp "response/counting-up"
    BadConsent "response/bad-consent"
    BadCapacity "response/bad-capacity"
    BadDay "response/bad-day"
    NotApproved "response/not-approved"
    HeldForReview "response/held-for-review"
    Unfinished "response/unfinished"
    QuestionNotShown "response/question-not-shown"

    TallyRow "tally/bad-row"
    TallyTooManyAnswers "tally/too-many-values"
    TallyDuplicate "tally/duplicate-row"

    NoArchive "archive/no-archive"
    ArchiveUnsafe "archive/unsafe-name"
    ArchiveChanged "archive/changed"

    BadWeights "weights/unsound"
    WeightOfNothing "weights/unknown-id"

    NoWordTemplate "template/no-word-file"
    TemplateMacros "template/macros"
    TemplateStyles "template/lacks-styles"
    TemplateUnnumbered "template/no-page-numbers"
    TemplateUnreadable "template/unreadable"
    TemplateUnused "template/unused"
    TemplateSyntax "template/syntax"
    TemplateNotXml "template/not-xml"
    TemplateUnknownName "template/unknown-name"
    TemplateEndless "template/endless"
    TemplateInclude "template/include"
    TemplateFailed "template/failed"

    UnreadableCredential "credential/unreadable"
    UnknownContext "credential/unknown-context"
    BadCredential "credential/bad-field"
    BadProof "credential/bad-proof"
    NoKey "credential/no-key"
    OtherKey "credential/other-key"
    Tampered "credential/tampered"
    UnsignedField "credential/unsigned-field"
    ChangedPicture "credential/changed-picture"
    UnsignedPicture "credential/unsigned-picture"
    NotValidNow "credential/not-valid-now"
    Revoked "credential/revoked"
    OtherRevocations "credential/other-list"
    BadTrustFile "credential/bad-trust-file"
    ForbiddenIssuer "certificate/forbidden-issuer"
    NamelessIssuer "certificate/no-issuer"
    EarlyDate "certificate/early-date"
    LateDate "certificate/late-date"
    BadKey "certificate/bad-key"
    ExposedKey "certificate/exposed-key"
    KeyInFolder "certificate/key-in-folder"
}

#[cfg(test)]
mod tests {
    use super::Code;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_unique_and_written_as_room_and_what() {
        let texts: BTreeSet<&str> = Code::ALL.iter().map(|c| c.as_str()).collect();
        assert_eq!(texts.len(), Code::ALL.len());
        for text in texts {
            let (room, what) = text.split_once('/').unwrap();
            for word in [room, what] {
                assert!(
                    !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '-' || c == '8'),
                    "{text}"
                );
            }
        }
    }
}
