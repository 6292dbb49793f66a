//! One file given to both roads, and what each of them says of it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use tripartite::diag::{Code, Diagnostics, Place};
use tripartite::load::assessment;
use tripartite::load::returns::count::{Options, not_looked_for, tally_csv};
use tripartite::load::source::InMemoryTree;
use tripartite::model::tally::Tally;

use super::framework::{files, lexicon};

const FILE: &str = "returns/r.csv";

/// What only the road *collect* looks for: the code, the words with which *count* says so, and why it cannot.
const COLLECT_ONLY: [(Code, &str, &str); 8] = [
    (
        Code::DuplicateAnswer,
        "an indicator answered again further down a long one",
        "no answer of anybody is held",
    ),
    (
        Code::RepeatedAnswer,
        "a respondent in two rows of a wide table",
        "no respondent of a wide table is held",
    ),
    (
        Code::ConflictingRespondent,
        "a respondent in two rows of a wide table",
        "no respondent of a wide table is held",
    ),
    (
        Code::TwoSides,
        "a person or organisation in two constituencies",
        "respondents are held as hashes, without their names",
    ),
    (Code::EmptyReturn, "a return without answers", "answers are counted, not respondents without one"),
    (Code::BadConsent, "consent and capacity", "a tally prints nobody's words"),
    (Code::BadCapacity, "consent and capacity", "a tally prints nobody's words"),
    (Code::BadDay, "consent and capacity", "a tally keeps no day of a return"),
];
/// Its last words: cells that only *collect* decodes, so that it alone sees that one is no UTF-8, and that two
/// answers that are the same come with different words.
const WORDS: &str = "remarks beside answers";

/// What is known of a file by whoever made it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Known {
    /// A respondent stands in two rows of a wide table.
    pub(crate) twice: bool,
    /// A long table: the rows of a respondent do not stand together.
    pub(crate) apart: bool,
    /// A long table.
    pub(crate) long: bool,
    /// There are columns of words beside the answers.
    pub(crate) words: bool,
    /// "Not applicable" needs no reason.
    pub(crate) reasons_optional: bool,
    /// Ids that count up were looked at.
    pub(crate) ids_checked: bool,
    /// How many threads count.
    pub(crate) threads: usize,
}

/// A finding: its code, its place, and whether it is that two columns of one row differ.
type Found = (Code, Place, bool);

/// What one road made of a file.
#[derive(Debug)]
pub(crate) struct Made {
    pub(crate) findings: BTreeSet<Found>,
    pub(crate) said: Vec<String>,
    pub(crate) errors: bool,
    /// Without the blank answers, which follow from the number of returns.
    pub(crate) counts: BTreeMap<[String; 4], u64>,
}

/// What both roads made of a file.
#[derive(Debug)]
pub(crate) struct Both {
    pub(crate) collected: Made,
    pub(crate) counted: Made,
}

impl Both {
    pub(crate) fn read(bytes: &[u8], known: Known) -> Self {
        let mut policy = String::new();
        if known.reasons_optional {
            policy += "reasons: optional\n";
        }
        if known.ids_checked {
            policy += "ids: checked\n";
        }
        let mut tree: InMemoryTree = files(&policy);
        tree.insert(FILE, bytes);
        let material = assessment(&tree, Path::new(""));
        let collected = made(
            &material.diagnostics,
            material.assessment.map(|a| Tally::clone(a.tally())).unwrap_or_default(),
        );
        let options = Options {
            lexicon: Some(lexicon()),
            reasons: !known.reasons_optional,
            ids_checked: known.ids_checked,
            threads: known.threads.max(1),
            ..Options::default()
        };
        let mut diags = Diagnostics::new();
        let tally = tally_csv(FILE, bytes, &options, &mut diags).unwrap();
        Self { collected, counted: made(&diags, tally) }
    }

    /// Neither road has an error.
    pub(crate) fn is_sound(&self) -> bool {
        !self.collected.errors && !self.counted.errors
    }

    /// Must the tallies be the same? *count* takes a respondent in two rows of a wide table for two.
    pub(crate) fn counts_compare(&self, known: Known) -> bool {
        self.is_sound() && !self.as_read(known).twice
    }

    /// What is known of the file as it was read: a quote that is opened in the heading of a long table swallows
    /// columns and rows, and what is left can be a wide one. Only in a wide one a column is missed.
    fn as_read(&self, known: Known) -> Known {
        if known.long && self.has(Code::MissingColumn) {
            Known { long: false, twice: true, ..known }
        } else {
            known
        }
    }

    /// Does *collect* find this?
    fn has(&self, code: Code) -> bool {
        self.collected.findings.iter().any(|(other, ..)| *other == code)
    }

    /// What the two disagree about; `None` where they agree.
    pub(crate) fn disagreement(&self, known: Known) -> Option<String> {
        let known = self.as_read(known);
        let (mine, theirs) = (self.compared(&self.collected, known), self.compared(&self.counted, known));
        if mine != theirs {
            return Some(format!(
                "findings\ncollect: {:#?}\ncount: {:#?}",
                self.collected.said, self.counted.said
            ));
        }
        if self.counts_compare(known) && self.collected.counts != self.counted.counts {
            return Some(format!(
                "counts\ncollect: {:?}\ncount: {:?}\n{:?}",
                self.collected.counts, self.counted.counts, self.collected.said
            ));
        }
        None
    }

    /// The findings of a road that the other one must have as well.
    fn compared<'a>(&'a self, made: &'a Made, known: Known) -> BTreeSet<&'a Found> {
        let is_collect = std::ptr::eq(made, &self.collected);
        let is_compared = |one: &&Found| match one.0 {
            // Both hold a row, and so two columns of it that differ.
            Code::DuplicateAnswer if one.2 => true,
            Code::DuplicateAnswer if known.long => !known.apart && !known.words,
            Code::ConflictingRespondent if known.long => true,
            // A second answer is not taken: whether it was asked is not said either.
            Code::AnswerNotAsked => !self.has(Code::DuplicateAnswer),
            // Nor is a second answer far below known for one.
            Code::CountingUp => !(known.apart && self.has(Code::DuplicateAnswer)),
            // Where the first cell that is no UTF-8 is a word beside answers, the other road finds a later one or none.
            Code::GuessedEncoding => !self.guessed_in_words(),
            code => !(is_collect && COLLECT_ONLY.iter().any(|(other, ..)| *other == code)),
        };
        made.findings.iter().filter(is_compared).collect()
    }

    fn guessed_in_words(&self) -> bool {
        self.collected.findings.iter().any(|(code, place, _)| {
            let Place::Cell { column, .. } = place else { return false };
            let column = column.to_lowercase();
            let words =
                ["comment", "evidence", "reason", "role", "language", "answered_on", "capacity", "consent"];
            *code == Code::GuessedEncoding && words.iter().any(|word| column.contains(word))
        })
    }
}

/// Where a finding stands. That a return answers what it is not asked is said of its file, and of its first row only
/// where consent withholds the respondent's name, which *count* does not look at.
fn place(finding: &tripartite::diag::Diagnostic) -> Place {
    match finding.code {
        Code::AnswerNotAsked => Place::file(FILE),
        _ => finding.place.clone(),
    }
}

fn made(diags: &Diagnostics, tally: Tally) -> Made {
    let of_file = || diags.iter().filter(|finding| finding.place.path() == Path::new(FILE));
    let english = tripartite::locale::Locale::new("en");
    let line = |finding: &tripartite::diag::Diagnostic| {
        format!(
            "{} {} {}: {}",
            finding.severity.as_str(),
            finding.code.as_str(),
            english.place(&finding.place),
            english.sentence(&finding.message)
        )
    };
    let counts = tally.rows().filter(|(key, _)| &*key.answer != "blank").map(|(key, n)| {
        ([&key.constituency, &key.organisation, &key.indicator, &key.answer].map(ToString::to_string), n)
    });
    Made {
        findings: of_file()
            .map(|finding| (finding.code, place(finding), finding.message.id == "versions-differ"))
            .collect(),
        said: of_file().map(line).collect(),
        errors: diags.has_errors(),
        counts: counts.collect(),
    }
}

#[test]
fn what_is_not_compared_is_what_the_program_says_it_does_not_look_for() {
    let said = tripartite::locale::Locale::new("en").sentence(&not_looked_for());
    for (code, words, why) in COLLECT_ONLY {
        assert!(said.contains(words), "{}: `{words}` ({why}) is not in: {said}", code.as_str());
    }
    assert!(said.contains(WORDS));
    // Nothing is named there that no code stands for: what is said, less what is listed here, has no words left.
    let mut rest = said.split(';').next().unwrap().to_owned();
    for words in COLLECT_ONLY.iter().map(|(_, words, _)| *words).chain([WORDS, "not checked:"]) {
        rest = rest.replace(words, "");
    }
    assert_eq!(rest.replace([',', ' '], "").replace("and", ""), "", "{rest}");
}
