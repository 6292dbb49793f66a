//! Findings in the reader's language: sentence, help, place and meaning of each

use super::{Locale, Slot};
use crate::diag::{Argument, Code, Diagnostic, Names, Place, Sentence, Severity, printable_line};

/// Finding with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Word for the severity, such as `error`.
    pub severity: String,
    /// What was found.
    pub message: String,
    /// What to do instead.
    pub help: Option<String>,
    /// Where it is.
    pub place: String,
    /// What findings of this kind mean.
    pub paragraph: String,
}

impl Locale {
    /// Words of a finding.
    pub fn finding(&self, finding: &Diagnostic) -> Finding {
        Finding {
            severity: self.severity(finding.severity),
            message: self.sentence(&finding.message),
            help: finding.help.as_ref().map(|help| self.sentence(help)),
            place: self.place(&finding.place),
            paragraph: self.paragraph(finding.code),
        }
    }

    /// Word for a severity.
    pub fn severity(&self, severity: Severity) -> String {
        self.words.finding(
            match severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            &[],
        )
    }

    /// What findings of a code mean.
    pub fn paragraph(&self, code: Code) -> String {
        self.words.finding(&code.as_str().replace('/', "-"), &[])
    }

    /// Text of a sentence.
    pub fn sentence(&self, sentence: &Sentence) -> String {
        let written: Vec<(&str, Written)> =
            sentence.arguments.iter().map(|(name, argument)| (*name, self.argument(argument))).collect();
        let slots: Vec<(&str, Slot<'_>)> = written
            .iter()
            .map(|(name, argument)| match argument {
                Written::Text(text) => (*name, Slot::Text(text)),
                Written::Count(count) => (*name, Slot::Count(*count)),
            })
            .collect();
        self.words.finding(sentence.id, &slots)
    }

    /// Place in the user's material: the path, and the row, column or line in it.
    pub fn place(&self, place: &Place) -> String {
        let path = printable_line(&place.path().display().to_string());
        let file = ("file", Slot::Text(&path));
        match place {
            Place::File { .. } => path,
            Place::Text { line, column, .. } => format!("{path}:{line}:{column}"),
            Place::Question { question, .. } => {
                let question = printable_line(question);
                self.words.finding("place-question", &[file, ("question", Slot::Text(&question))])
            }
            Place::Cell { sheet, row, column, .. } => {
                let (row, column) = (row.to_string(), printable_line(column));
                let (row, column_of) = (("row", Slot::Text(&row)), ("column", Slot::Text(&column)));
                let sheet = sheet.as_deref().map(printable_line);
                match (&sheet, column.is_empty()) {
                    (None, true) => self.words.finding("place-row", &[file, row]),
                    (None, false) => self.words.finding("place-cell", &[file, row, column_of]),
                    (Some(sheet), true) => {
                        self.words.finding("place-sheet-row", &[file, ("sheet", Slot::Text(sheet)), row])
                    }
                    (Some(sheet), false) => self
                        .words
                        .finding("place-sheet-cell", &[file, ("sheet", Slot::Text(sheet)), row, column_of]),
                }
            }
        }
    }

    fn argument(&self, argument: &Argument) -> Written {
        match argument {
            Argument::Text(text) => Written::Text(text.clone()),
            Argument::Count(count) => Written::Count(*count),
            Argument::Number(number) => Written::Text(self.plain_number(*number)),
            Argument::Names(names) => Written::Text(self.names(names)),
            Argument::Place(place) => Written::Text(self.place(place)),
            Argument::Sentence(sentence) => Written::Text(self.sentence(sentence)),
        }
    }

    fn names(&self, names: &Names) -> String {
        let quoted = |name: &String| match names.quoted {
            true => self.words.finding("quoted", &[("name", Slot::Text(name))]),
            false => name.clone(),
        };
        let shown = self.list(&names.shown.iter().map(quoted).collect::<Vec<_>>());
        match names.more {
            0 => shown,
            more => self.words.finding(
                "list-and-more",
                &[("names", Slot::Text(&shown)), ("count", Slot::Count(more as u64))],
            ),
        }
    }
}

/// Argument of a sentence with its words.
enum Written {
    Text(String),
    Count(u64),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::sentence;

    #[test]
    fn a_finding_in_two_languages() {
        let place = Place::Cell {
            file: "r.csv".into(),
            sheet: Some("Feuil1".into()),
            row: 2,
            column: "A1\u{200b}".into(),
        };
        let finding = Diagnostic::error(
            Code::AnswerOffScale,
            place,
            sentence!("answer-off-scale", answer = "7\u{202e}", indicator = "A1"),
        )
        .help(sentence!("help-tally-answers", codes = Names::plain(["0", "1"])));
        let [en, fr] = ["en", "fr"].map(|tag| Locale::new(tag).finding(&finding));
        assert_eq!(en.message, "`7\\u{202e}` is not an answer to `A1`");
        assert_eq!(fr.message, "«\u{a0}7\\u{202e}\u{a0}» n’est pas une réponse à «\u{a0}A1\u{a0}»");
        assert_eq!(en.place, "r.csv, sheet `Feuil1`, row 2, column `A1\\u{200b}`");
        assert_eq!(
            fr.place,
            "r.csv, feuille «\u{a0}Feuil1\u{a0}», ligne 2, colonne «\u{a0}A1\\u{200b}\u{a0}»"
        );
        assert_eq!(en.help.as_deref(), Some("allowed are 0, 1"));
        assert_eq!((en.severity.as_str(), fr.severity.as_str()), ("error", "erreur"));
        assert!(en.paragraph.starts_with("An answer is neither a point") && fr.paragraph != en.paragraph);
    }

    #[test]
    fn counts_and_numbers_and_lists_follow_the_language() {
        let [en, fr] = ["en", "fr"].map(Locale::new);
        let one = sentence!("more-of-this-kind", count = 1_usize);
        let two = sentence!("more-of-this-kind", count = 2_usize);
        assert_eq!([en.sentence(&one), en.sentence(&two)], ["1 more of this kind", "2 more of this kind"]);
        assert_eq!(
            [fr.sentence(&one), fr.sentence(&two)],
            ["1 autre constat du même genre", "2 autres constats du même genre"]
        );
        let number = sentence!("band-out-of-order", id = "low", number = 62.5);
        assert_eq!(en.sentence(&number), "the band `low` begins at 62.5");
        assert!(fr.sentence(&number).ends_with("commence à 62,5"), "{}", fr.sentence(&number));
        let names =
            sentence!("columns-unknown", count = 3_usize, columns = Names::quoted(["a", "b", "c"]).first(1));
        assert_eq!(en.sentence(&names), "3 columns are unknown and are not read: `a` and 2 more");
    }
}
