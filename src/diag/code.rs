//! The codes: one string, one meaning, for ever.

/// Writes the enum, its strings and its paragraphs from one list, so that none can be forgotten.
macro_rules! codes {
    ($($name:ident $text:literal $paragraph:literal)*) => {
        /// What kind of finding it is. A code is never reused for another meaning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $paragraph] $name,)*
        }

        impl Code {
            /// Every code there is.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// `room/what-is-wrong`, as printed.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text),* }
            }

            /// The paragraph that `explain CODE` prints.
            pub fn paragraph(self) -> &'static str {
                match self { $(Self::$name => $paragraph),* }
            }
        }
    };
}

codes! {
    NotFound "load/not-found"
        "A file or folder that is named somewhere does not exist. Look at the spelling of the path; a path in a file is read from the folder in which that file lies."
    NoAssessment "load/no-assessment"
        "The folder or file that the program was given belongs to no assessment. An assessment is a folder with a file `assessment.yaml`, which says whom it is about and who is expected to answer, and with the returns in its folder `returns`. `tripartite new DIR` makes one; a file of returns goes into its folder `returns`."
    Unreadable "load/unreadable"
        "A file exists and cannot be read: a folder stands where a file should be, or the rights to read it are missing."
    NotUtf8 "load/not-utf8"
        "The file is not UTF-8 text. Spreadsheet programs and old editors often save in Windows-1252 or Latin-1: save a table again as \"CSV UTF-8\", and any other file as UTF-8 in a text editor."
    BinaryFile "load/binary-file"
        "The file holds bytes that no text file has. It is probably a workbook, a PDF or a picture whose name ends in .csv or .yaml. Export the table as CSV (UTF-8) instead."
    EmptyFile "load/empty-file"
        "There is nothing in the file. If a respondent sent an empty return, delete the file and let the organisation stand in the list of the invited: it will be counted as one that has not replied."
    TooLarge "load/too-large"
        "A line or a cell is longer than any questionnaire needs (4 MiB). Usually a quotation mark was opened and never closed, or the file is not a table at all."
    YamlSyntax "load/yaml-syntax"
        "The file is not well-formed YAML, or a value has the wrong type. The place is where the reader could go no further; the mistake is there or just before it. Frequent causes: a tab or a no-break space instead of ordinary spaces, a colon inside an unquoted text, a missing quotation mark, a list without its brackets, a decimal comma instead of a point."
    YamlUnknownKey "load/yaml-unknown-key"
        "A key is not one of those that this kind of file knows. Unknown keys are refused, because a misspelt key would otherwise be passed over in silence."
    YamlMissingKey "load/yaml-missing-key"
        "A key that this kind of file must have is not there. All those that one mapping lacks are named together, with the place where it begins."
    YamlDuplicateKey "load/yaml-duplicate-key"
        "A key stands twice in the same mapping. YAML readers differ on which of the two counts, so neither does."
    YamlTooComplex "load/yaml-too-complex"
        "The file grows beyond all measure when its aliases are written out, or is nested too deeply. No framework, questionnaire or return needs that."
    CsvSyntax "load/csv-syntax"
        "The table cannot be read as CSV: a quotation mark that never closes, a row with more cells than the header, or lines that end in a lone carriage return. The place names the row."
    CsvHeader "load/csv-header"
        "The header of the table is not usable: a required column is missing, two columns mean the same thing, or the headings are the texts of the questions. A long table needs respondent, constituency, indicator and answer; a wide one respondent, constituency and one column for each indicator."
    UnknownColumn "load/unknown-column"
        "A column of the table is neither an indicator nor one of the columns that Tripartite knows. It is left out, with its name printed, so that a misspelt indicator does not vanish unseen."
    MissingColumn "load/missing-column"
        "A wide table has no column for indicators that its respondents are asked. They are counted as not answered."
    NothingToRead "load/nothing-to-read"
        "The folder of returns holds no file that ends in .csv, .yaml or .yml. Put the returns there; one file for each return or many returns in one file are both fine."
    SkippedFile "load/skipped-file"
        "A file in the folder of returns is of a kind that is not read. It was left out; everything that counts must end in .csv, .yaml or .yml."

    SameFile "load/same-file"
        "A file stands in the folder of returns twice, under two names. It was read once; take the other one away, or every answer in it would count double."
    GuessedEncoding "load/guessed-encoding"
        "The table is not UTF-8, and its letters were read as Windows-1252, which spreadsheet programs of western Europe write. Some of its words are shown: where they are wrong, save the table again as \"CSV UTF-8\"."
    NotesBelow "load/notes-below"
        "Rows below the table hold no answer and name neither a respondent nor a constituency. They are taken for notes, such as a source or a legend, and are not read."
    UnnamedColumn "load/unnamed-column"
        "Something stands in a column that has no heading. Nobody can know what it is, so it is not read."

    BadId "framework/bad-id"
        "An id has characters that do not survive survey systems. Indicator ids are a letter followed by at most 19 letters and digits; answer codes are 1 to 5 lower-case letters and digits; other ids are letters, digits, `_`, `.` and `-`. `default` and `overall` are reserved, and so are the names of columns that tables of answers have (`respondent`, `role`, `comment`, ...) and, for indicators, those that survey systems add (`start`, `token`, ...): nobody could tell which of the two such a column is."
    DuplicateId "framework/duplicate-id"
        "The same id is given to two things. Ids of indicators, lens nodes and groups are unique together, so that `explain ID` and `targets` always mean one thing, and they are compared without case, since tables and spreadsheets do so."
    UnknownReference "framework/unknown-reference"
        "A framework or questionnaire names something (a scale, a phase, a field, a constituency, a source, an indicator) that is not defined."
    BadScale "framework/bad-scale"
        "A scale must have at least two points with rising values between 0 and 100 and different codes and labels (compared without case), none of which means something else as an answer: not applicable, don't know, not consulted or nothing at all. Within one framework all scales begin and end at the same values, because otherwise means over them would have no meaning."
    BadNumber "framework/bad-number"
        "A number is out of its range: weights are whole numbers from 0 to 1000; bands, targets and thresholds lie on 0..100 with at most one decimal; nothing may be infinite or \"not a number\"."
    BadBands "framework/bad-bands"
        "Bands are half-open intervals that cover 0..100 without a hole: the first begins at 0 and each begins above the one before it."
    BadLens "framework/bad-lens"
        "A lens is not sound: a group without members, a member in two groups, a pair that does not name two different fields, or a node with no indicator."
    ContentMissing "content/missing-text"
        "A framework lacks a text that its readers need: what it is and whose, what its bands and its target mean, what counts as evidence; and where there is a course, a definition, an anchor, advice, a lesson, an objective, a lead-in, or who inside an organisation would know. The framework computes without it; whoever answers or learns does not."
    ContentLength "content/length"
        "A text is shorter or longer than its kind can be: anchors have 15 to 35 words, so that neighbours can be told apart and are still read; questions at most 35; lessons 900 to 1400."
    ContentVague "content/vague-word"
        "An anchor rests on a word such as \"adequate\" or \"regular\", which two reviewers with the same evidence read differently. Say what one could check: a document, a date, a number, a meeting held."
    ContentTwice "content/same-text"
        "Two anchors are the same sentence. An anchor that fits two indicators, or two points of one, tells nobody which is meant."
    ContentUnused "content/unused"
        "An entry of a register is named nowhere: no indicator or lesson cites the instrument, no advice points at the practice. Use it or take it out."
    ContentMinutes "content/minutes"
        "A topic claims more minutes than its material carries. Reading is counted at 130 words a minute; an indicator to score carries 10 minutes, a question to discuss 15, a step in one's own country 20. Or the minutes of all topics do not come to the hours of the course."
    ContentForce "content/force"
        "A text that does not bind, or that was not checked against its source, stands in a sentence that says it requires something. Recommendations, frameworks and compacts guide; Conventions bind once they are ratified."
    ContentLink "content/dead-link"
        "A lesson links an indicator or lists a source that does not exist."
    ContentForm "content/form"
        "A questionnaire cannot do its work: too many of its questions expect \"don't know\", its short form has more than 30 questions, it leaves out indicators that name its constituency, or the short form shares too few questions for a comparison (two a topic and four a phase that all constituencies are asked)."
    BadLesson "framework/bad-lesson"
        "A lesson is not sound: a heading of the second level names no id. Indicators and objectives point at sections by their ids, so each heading ends with its own, as in `## Why it matters {#why}`."
    BadMethod "framework/bad-method"
        "The method of the framework cannot be computed on its tree. `missing: zero` needs scales that begin at 0. `points` needs `missing: zero`, caps above 0 and within reach (a node without one can reach what its children can), and children that are all asked of the same constituencies, without profile."
    BadVersion "framework/bad-version"
        "The version is not of the form major.minor.patch, such as 1.0.0, or an assessment names another major version than the one that is there."
    EmptyText "framework/empty-text"
        "A text that a respondent or reader needs is empty."
    NotAsked "framework/not-asked"
        "An indicator is asked of nobody whose voice weighs more than 0, so it could never have a score."

    QuestionnaireMismatch "questionnaire/mismatch"
        "A questionnaire does not fit its framework: it belongs to another framework, to a constituency that does not exist, asks an indicator that this constituency is not asked, asks one twice, or leaves one out that the framework asks it."
    UnknownQuestionnaire "questionnaire/unknown-profile"
        "The assessment asks for a shorter form of the questionnaires that does not exist. `full` is always there."

    UnknownFramework "assessment/unknown-framework"
        "The framework that the assessment names is neither built in nor a folder on disk. `framework list` prints those that are built in."
    BadAssessment "assessment/bad-value"
        "A value in assessment.yaml cannot be used: an id with characters that a file name cannot carry, a date that is not a day of the calendar, a language by its name instead of its tag, a weight that is not a whole number, or no constituency with a weight above 0."
    UnknownConstituency "assessment/unknown-constituency"
        "A constituency is named that the framework does not have."
    UnknownTarget "assessment/unknown-target"
        "A target is set for an id that is neither an indicator nor a node of a lens of this framework, nor `default` nor `overall`."
    TargetIsCode "assessment/target-is-code"
        "A target is the code of a point, such as 4, and not a score. Targets lie on the scale of the scores, 0 to 100: write what the point is worth."
    LowTarget "assessment/low-target"
        "A target is below 25. Nearly every indicator reaches it, so that hardly a gap is left to see. If it is meant, nothing need be done."
    UnknownProfile "assessment/unknown-profile"
        "The country profile names a value that the framework does not have."
    NoProfile "assessment/no-profile"
        "The assessment does not say whether the country is one of origin, transit or destination. Every indicator is then taken to apply."
    UnknownRemit "assessment/unknown-remit"
        "A remit of an invited organisation is not one of the framework's."
    DuplicateInvited "assessment/duplicate-invited"
        "The same organisation is invited twice for the same constituency. Names that differ only in capitals, spaces, apostrophes or dashes are one name."
    NotReplied "assessment/not-replied"
        "An organisation was invited and has sent nothing. It is counted as one blank return, which lowers the coverage and widens the bounds."
    OneSidedReturns "assessment/one-sided"
        "One organisation sent more than half of the returns of its constituency, so that the voice of the constituency is for the most part the voice of that organisation."
    LanguageMissing "assessment/language-missing"
        "The report is asked for in a language for which there are no words. It is written in English, and says so."
    StrayStatement "assessment/stray-statement"
        "A file in the folder of statements is not named after a constituency of the framework, so nobody is known to have signed it; or it is not plain text, such as a document of Word. It is left out. A statement is called `workers.md`, `employers.md` and so on, after the id of the constituency that signs it."
    UnusedBaseline "assessment/baseline-unused"
        "The assessment names a baseline. Comparing two assessments is not part of this version: the line is kept and not used."

    DuplicateAnswer "response/duplicate-answer"
        "The same respondent answers the same indicator twice. Which of the two is meant cannot be known, so neither is taken. If two exports both count their people from 1, give the people of one file other ids, for instance by putting a letter before the number."
    RepeatedAnswer "response/repeated-answer"
        "A respondent's row stands in a wide table twice and says the same. Each answer counts once."
    AnswerOffScale "response/answer-off-scale"
        "An answer is neither a point of the indicator's scale (its code or its label) nor na, dk, nc or an empty cell."
    NaWithoutReason "response/na-without-reason"
        "\"Not applicable\" takes an indicator out of the count, and therefore needs a reason that a reader can judge."
    UnknownIndicator "response/unknown-indicator"
        "An answer is given for an indicator that the framework does not have."
    ResponseUnknownConstituency "response/unknown-constituency"
        "A return belongs to a constituency that the framework does not have."
    NoRespondent "response/no-respondent"
        "A return does not say whose it is. Every return needs a respondent's id; a short pseudonym such as W2 is best."
    ConflictingRespondent "response/conflicting-respondent"
        "The rows of one respondent disagree about who the respondent is: two organisations, for instance. The rows of a respondent may be spread over files, but must tell the same."
    NotInvited "response/not-invited"
        "A return comes from an organisation that was not invited, although organisations of its constituency were invited by name. Add the organisation to `invited` in assessment.yaml, or mend its name. `uninvited: heard` shows such returns without counting them, `uninvited: counted` counts them."
    AnswerNotAsked "response/not-asked"
        "An answer was given to something that this organisation is not asked: because of its remit, its questionnaire, the country's profile or the framework. It stands in the annex and counts nowhere."
    NoOrganisation "response/no-organisation"
        "A respondent names no organisation although organisations were invited. The respondent is taken to be asked all that the constituency is asked, since no remit can be applied."
    EmptyReturn "response/empty-return"
        "A return holds no answer at all. It counts as a blank one."

    NearName "response/near-name"
        "A return comes from an organisation whose name is nearly that of an invited one: a letter or two differ. Counted apart, one organisation would be two, and the invited one would seem silent. Take the name that was invited, or say in assessment.yaml that the two are different: `distinct: [NAME]`."
    TwoSides "response/two-sides"
        "The same organisation, or the same respondent of one organisation, answers for two constituencies. An organisation is on one side, and has one voice."
    CountingUp "response/counting-up"
        "The respondents of a long table count up and each gave one answer: W1, W2, W3, ... That is what a spreadsheet makes of one respondent's id when the cell is dragged down. If they really are different people, `ids: checked` in assessment.yaml says so."
    BadConsent "response/bad-consent"
        "`consent` says whether what a respondent wrote may be printed: `yes` or `no`. Left empty, it is printed in the internal report and withheld from a publication. Any other word could be read either way."
    BadCapacity "response/bad-capacity"
        "`capacity` says for whom somebody answers: `organisation` or `individual`. Left empty, it is an individual."
    NotApproved "response/not-approved"
        "A survey system marked submissions as not approved or rejected. They are left out."
    HeldForReview "response/held-for-review"
        "A survey system marked submissions as on hold or as having issues. They count: whoever reviews them there decides by rejecting them."
    Unfinished "response/unfinished"
        "A survey system recorded respondents who did not come to the end. What they answered counts; the rest is blank."
    QuestionNotShown "response/question-not-shown"
        "LimeSurvey writes `N/A` for a question that it did not show to a respondent. That is no answer \"not applicable\", which needs a reason, but no answer at all."

    TallyRow "tally/bad-row"
        "A row of a tally cannot be used: an unknown constituency, indicator or answer, a number that is not a whole number of 0 or more, a block outside 0..63, or more answers than returns."
    TallyTooManyAnswers "tally/too-many-values"
        "A column holds more different values than coded answers could have. It is probably free text or a number that identifies people; leave the column out."
    TallyDuplicate "tally/duplicate-row"
        "A tally counts the same thing in two rows. Add the numbers up, or merge tallies with the tally command, which does so."

    TemplateUnreadable "template/unreadable"
        "A template given with `--templates` cannot be read: there is no such folder, the rights to read it are missing, or a file in it is no UTF-8 text. Only `.html`, `.css` and `.js` files belong there."
    TemplateUnused "template/unused"
        "A file in the folder of templates has a name that the program does not use, and no other template includes it. A file takes the place of a built-in one when it has the same name, such as `table.html` or `report.css`; a misspelt name would be passed over in silence."
    TemplateSyntax "template/syntax"
        "A template cannot be read: a bracket or a block such as `{% if %}` is not closed, or a word stands where none belongs. The line is where the reader could go no further; the mistake is there or just before it."
    TemplateUnknownName "template/unknown-name"
        "A template uses a name that does not exist: a variable that this block is not given, or a filter, test or function that the template language does not have. Each template is given the parts of its block and nothing else; the built-in templates show which."
    TemplateEndless "template/endless"
        "A template does not come to an end: a loop within loops takes more steps than any page needs, or a template includes or calls itself."
    TemplateInclude "template/include"
        "A template includes, imports or extends a file that it cannot have. Templates read no other files of the machine: what they include must lie in the folder of the templates, and is named as seen from there."
    TemplateFailed "template/failed"
        "A template is well written and cannot be carried out: for instance, something that is no list is gone through, or words are added to a number."
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
