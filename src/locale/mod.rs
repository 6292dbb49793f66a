//! Words, numbers, percents and dates in the reader's language.
//!
//! Words stand in `reports/lang/<language>.ftl` (Fluent). A word that a language lacks is taken from
//! English, marked, and can be listed. Numbers arrive ready to be printed (`model::printed`) and are only
//! written here.

pub(crate) mod direction;
mod findings;
mod terminal;
mod words;

use std::borrow::Cow;
use std::cmp::Ordering;
use std::sync::{Arc, OnceLock};

use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::{Decimal, SignDisplay};
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale as Tag;

use crate::model::day::Day;
use crate::model::printed::{Limits, Printed, Trace};
use crate::model::score::{Score, Share};
#[cfg(feature = "workbook")]
use crate::model::score::{billionths, nine_decimals};
use crate::model::state::State;
use direction::isolated;
pub use findings::Finding;
use words::Arg as Slot;
pub use words::{Arg, Words};

/// The languages for which there are words.
pub fn languages() -> impl Iterator<Item = &'static str> {
    words::LANGUAGES.iter().map(|(tag, _)| *tag)
}

/// Key of the words for an answer that is no point.
pub fn answer_key(state: State) -> &'static str {
    match state {
        State::NotApplicable => "answer-na",
        State::DontKnow => "answer-dk",
        State::NotConsulted => "answer-nc",
        State::Blank => "answer-blank",
    }
}

/// A reader's language.
pub struct Locale {
    /// The words.
    pub words: Arc<Words>,
    tag: String,
    direction: &'static str,
    numbers: Option<DecimalFormatter>,
    sums: Option<DecimalFormatter>,
    dates: Option<DateTimeFormatter<YMD>>,
    order: Option<CollatorBorrowed<'static>>,
    /// What stands before a label, between it and its text, and behind both.
    around_labels: OnceLock<[String; 3]>,
}

impl Locale {
    /// The language with this tag, such as `en` or `fr`; English where there are no words for it.
    pub fn new(language: &str) -> Self {
        Self::of(Words::new(language))
    }

    /// A language that is not shipped, from the text of its Fluent file.
    pub fn from_source(tag: &str, source: &str) -> Self {
        Self::of(Words::from_sources(tag, source, None))
    }

    /// A language that is not shipped, from the texts of its two Fluent files: words of reports, words of findings.
    pub fn from_sources(tag: &str, source: &str, findings: &str) -> Self {
        Self::of(Words::from_sources(tag, source, Some(findings)))
    }

    fn of(words: Words) -> Self {
        let tag = words.language().to_owned();
        // Texts are written in British English, and so are their dates.
        let parsed: Option<Tag> = if tag == "en" { "en-GB".parse().ok() } else { tag.parse().ok() };
        let formatter = |options: DecimalFormatterOptions| {
            parsed.clone().and_then(|tag| DecimalFormatter::try_new(tag.into(), options).ok())
        };
        let numbers = formatter(DecimalFormatterOptions::default());
        let sums = formatter(DecimalFormatterOptions::from(GroupingStrategy::Never));
        let order = parsed.clone().and_then(|tag| Collator::try_new(tag.into(), Default::default()).ok());
        let dates = parsed.and_then(|tag| DateTimeFormatter::try_new(tag.into(), YMD::long()).ok());
        let direction = Self::direction_of(&tag);
        let around_labels = OnceLock::new();
        Self { words: Arc::new(words), tag, direction, numbers, sums, dates, order, around_labels }
    }

    /// The tag of the language in which is written.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// `ltr` or `rtl`, by the language of the words, or of the texts [beside](Self::beside) which they stand.
    pub fn direction(&self) -> &'static str {
        self.direction
    }

    /// The same words beside texts in another language, whose direction the document then has: there may be a framework in a
    /// language for which there are no words.
    #[must_use]
    pub fn beside(self, language: &str) -> Self {
        Self { direction: Self::direction_of(language), ..self }
    }

    /// Direction of a language by its tag: `ltr` or `rtl`. Texts of a framework may be in a language for which there are no words.
    pub(crate) fn direction_of(tag: &str) -> &'static str {
        let language = tag.split('-').next().unwrap_or_default();
        if ["ar", "fa", "he", "ps", "ur"].contains(&language) { "rtl" } else { "ltr" }
    }

    /// Names in a row, each with its own direction.
    pub fn list(&self, names: &[String]) -> String {
        let names: Vec<Cow<'_, str>> = names.iter().map(|name| self.put_in(name)).collect();
        names.join(&self.text("list-separator"))
    }

    /// Names in a sentence: the language's "and" before the last.
    pub fn list_with_and(&self, names: &[String]) -> String {
        match names.split_last() {
            Some((last, others)) if !others.is_empty() => {
                let others = self.list(others);
                self.format("list-with-and", &[("others", Arg::Text(&others)), ("last", Arg::Text(last))])
            }
            _ => self.list(names),
        }
    }

    /// A word or a sentence.
    pub fn text(&self, key: &str) -> String {
        self.words.format(key, &[])
    }

    /// A sentence with something put in; what is read against it keeps its direction and leaves the sentence its own.
    pub fn format(&self, key: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        let isolated: Vec<(&str, Cow<'_, str>)> = arguments
            .iter()
            .filter_map(|(name, argument)| match argument {
                Arg::Text(text) => Some((*name, self.put_in(text))),
                Arg::Count(_) => None,
            })
            .filter(|(_, text)| matches!(text, Cow::Owned(_)))
            .collect();
        if isolated.is_empty() {
            return self.words.format(key, arguments);
        }
        let put_in = |name: &str, argument| match isolated.iter().find(|(known, _)| *known == name) {
            Some((_, text)) => Arg::Text(text),
            None => argument,
        };
        let arguments: Vec<(&str, Arg<'_>)> =
            arguments.iter().map(|&(name, argument)| (name, put_in(name, argument))).collect();
        self.words.format(key, &arguments)
    }

    /// A text as it stands in a sentence of the language.
    fn put_in<'t>(&self, text: &'t str) -> Cow<'t, str> {
        isolated(text, self.direction == "rtl")
    }

    /// A word that there need not be.
    pub fn find(&self, key: &str) -> Option<String> {
        self.words.has(key).then(|| self.text(key))
    }

    /// Words as a sentence or a line begins with them: the first letter is a capital.
    pub fn capitalised(text: &str) -> String {
        let mut rest = text.chars();
        rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
    }

    /// A label with what belongs to it, and the language's colon between them.
    pub fn labelled(&self, label: &str, text: &str) -> String {
        // A form has hundreds of labels, and one sentence for them all.
        let [before, between, behind] = self.around_labels.get_or_init(|| {
            let said = self.format("labelled", &[("label", Arg::Text("\0")), ("text", Arg::Text("\0"))]);
            let mut parts = said.splitn(3, '\0').map(str::to_owned);
            std::array::from_fn(|_| parts.next().unwrap_or_default())
        });
        let (label, text) = (self.put_in(label), self.put_in(text));
        [before.as_str(), &label, between, &text, behind].concat()
    }

    /// Which of two words comes first in a dictionary of the language.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.order.as_ref().map_or_else(|| one.cmp(other), |order| order.compare(one, other))
    }

    /// A number that was made ready to be printed.
    pub fn number(&self, number: Printed) -> String {
        let places = -i16::from(number.decimals);
        match number.trace {
            None => self.decimal(number.digits, places),
            Some(Trace::Above) => self.beside_zero("<", self.decimal(1, places)),
            Some(Trace::Below) => self.beside_zero("> ", self.decimal(-1, places)),
        }
    }

    /// A difference that was made ready to be printed, with its sign.
    pub fn signed(&self, number: Printed) -> String {
        let places = -i16::from(number.decimals);
        match number.trace {
            None if number.digits > 0 => self.positive(number.digits, places),
            Some(Trace::Above) => self.beside_zero("< ", self.positive(1, places)),
            _ => self.number(number),
        }
    }

    /// A score with one decimal.
    pub fn score(&self, score: Score, limits: &Limits) -> String {
        self.number(score.printed(limits))
    }

    /// A limit, a point's value or a target: what has one decimal at most, and is printed as it is.
    pub fn limit(&self, limit: Score) -> String {
        self.score(limit, &Limits::none())
    }

    /// A share as percent with one decimal.
    pub fn percent(&self, share: Share, limits: &Limits) -> String {
        let number = self.number(share.printed(limits));
        self.format("percent", &[("number", Arg::Text(&number))])
    }

    /// A whole number.
    pub fn whole(&self, number: u64) -> String {
        self.written(Decimal::from(number))
    }

    /// A number as a file carries it, and as a spreadsheet shows it with one decimal, whatever limits are in force.
    #[cfg(feature = "workbook")]
    pub(crate) fn in_a_sheet(&self, number: f64) -> (f64, String) {
        (nine_decimals(number), self.tenths(billionths(number)))
    }

    /// The same of a share, which a spreadsheet shows as percent.
    #[cfg(feature = "workbook")]
    pub(crate) fn percent_in_a_sheet(&self, share: f64) -> (f64, String) {
        let number = self.tenths(billionths(share) * 100);
        (nine_decimals(share), self.format("percent", &[("number", Arg::Text(&number))]))
    }

    /// A number of billionths with one decimal, half away from zero.
    #[cfg(feature = "workbook")]
    fn tenths(&self, value: i64) -> String {
        const UNIT: i64 = 100_000_000;
        self.decimal((value + UNIT / 2 * value.signum()) / UNIT, -1)
    }

    /// A number for computing: at most so many decimals, no zeros at its end, and nothing between the thousands.
    pub fn exact(&self, number: f64, decimals: usize) -> String {
        let text = format!("{number:.decimals$}");
        let Ok(mut decimal) = text.parse::<Decimal>() else { return text };
        decimal.absolute.trim_end();
        match &self.sums {
            Some(sums) => sums.format(&decimal).to_string(),
            None => decimal.to_string(),
        }
    }

    /// A word by its key, as wide as the widest of the words with which it stands in a column, and two spaces.
    pub fn column(&self, key: &str, column: &[&str]) -> String {
        let width = column.iter().map(|key| self.text(key).chars().count()).max().unwrap_or_default();
        format!("{:<1$}", self.text(key), width + 2)
    }

    /// A day as the language writes it.
    pub fn date(&self, day: Day) -> String {
        let Some(dates) = &self.dates else { return day.to_string() };
        let written = dates.format(&day.iso()).to_string();
        // The first of a month is an ordinal in French, which CLDR leaves to the writer.
        let first = written.strip_prefix('1').filter(|rest| rest.starts_with([' ', '\u{a0}', '\u{202f}']));
        match first.zip(self.find("date-first")) {
            Some((rest, first)) => format!("{first}{rest}"),
            None => written,
        }
    }

    /// A score or a limit as it was written, with the decimal mark of the language.
    fn plain_number(&self, number: f64) -> String {
        let written = number.to_string();
        written.parse::<Decimal>().map_or(written, |decimal| self.written(decimal))
    }

    fn decimal(&self, digits: i64, places: i16) -> String {
        self.printed(digits, places, SignDisplay::Auto)
    }

    /// The same with a plus.
    fn positive(&self, digits: i64, places: i16) -> String {
        self.printed(digits, places, SignDisplay::ExceptZero)
    }

    fn printed(&self, digits: i64, places: i16, sign: SignDisplay) -> String {
        let mut decimal = Decimal::from(digits);
        decimal.multiply_pow10(places);
        decimal.absolute.pad_end(places);
        decimal.apply_sign_display(sign);
        // A line may end behind a hyphen, and not behind a minus.
        self.written(decimal).replace('-', "\u{2212}")
    }

    /// What is too small to be printed, by what it is less or more than; the sign runs with the number, as the language's minus does.
    fn beside_zero(&self, sign: &str, number: String) -> String {
        let mark = if self.decimal(-1, 0).starts_with('\u{200e}') { "\u{200e}" } else { "" };
        format!("{mark}{sign}{number}")
    }

    fn written(&self, decimal: Decimal) -> String {
        match &self.numbers {
            Some(numbers) => numbers.format(&decimal).to_string(),
            None => decimal.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_ordered_as_in_a_dictionary() {
        let fr = Locale::new("fr");
        let mut words = ["phase", "équité", "zone", "écart", "Étude", "emploi", "œuvre", "option"];
        words.sort_by(|one, other| fr.compare(one, other));
        assert_eq!(words, ["écart", "emploi", "équité", "Étude", "œuvre", "option", "phase", "zone"]);
    }

    #[test]
    fn names_in_a_sentence_have_an_and_before_the_last() {
        let names = |n: usize| ["a", "b", "c"][..n].iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        for (language, wanted) in
            [("en", ["", "a", "a and b", "a, b and c"]), ("fr", ["", "a", "a et b", "a, b et c"])]
        {
            let locale = Locale::new(language);
            for (n, wanted) in wanted.into_iter().enumerate() {
                assert_eq!(locale.list_with_and(&names(n)), wanted);
            }
        }
        assert_eq!(
            (Locale::capitalised("écart").as_str(), Locale::capitalised("")),
            ("Écart", String::new())
        );
    }

    #[test]
    fn what_is_put_in_keeps_its_direction_and_the_sentence_its_own() {
        let fr = Locale::new("fr");
        let said = |text: &str| fr.format("quoted-words", &[("text", Arg::Text(text))]);
        assert_eq!(said("\u{628}"), "«\u{a0}\u{2068}\u{628}\u{2069}\u{a0}»");
        assert_eq!(said("b"), "«\u{a0}b\u{a0}»");
        assert_eq!(fr.list(&["\u{628}".to_owned(), "b".to_owned()]), "\u{2068}\u{628}\u{2069}, b");
        assert_eq!(fr.labelled("\u{628}", "1"), "\u{2068}\u{628}\u{2069}\u{a0}: 1");
        assert_eq!(said(&fr.list(&["\u{628}".to_owned()])), "«\u{a0}\u{2068}\u{628}\u{2069}\u{a0}»");
    }

    #[test]
    fn differences_have_the_sign_of_the_language_and_signs_run_with_their_number() {
        let (en, he) = (Locale::new("en"), Locale::from_source("he", ""));
        #[rustfmt::skip]
        let cases = [
            (4.94,  "+4.9",             "\u{200e}+4.9"),
            (0.04,  "< +0.1",           "\u{200e}< \u{200e}+0.1"),
            (0.0,   "0.0",              "0.0"),
            (-0.04, "> \u{2212}0.1",    "\u{200e}> \u{200e}\u{2212}0.1"),
            (-0.1,  "\u{2212}0.1",      "\u{200e}\u{2212}0.1"),
        ];
        for (by, english, hebrew) in cases {
            let by = Printed::tenths(by, &Limits::none());
            assert_eq!([en.signed(by), he.signed(by)], [english, hebrew]);
        }
        let little = Printed::tenths(0.04, &Limits::none());
        assert_eq!([en.number(little), he.number(little)], ["<0.1", "\u{200e}<0.1"]);
    }

    #[test]
    fn numbers_and_dates_as_english_readers_write_them() {
        let en = Locale::new("en");
        #[rustfmt::skip]
        let cases = [(62.55, "62.6"), (0.0, "0.0"), (0.04, "<0.1"), (-0.04, "> \u{2212}0.1"), (100.0, "100.0"), (-12.39, "\u{2212}12.4")];
        for (number, expected) in cases {
            assert_eq!(en.number(Printed::tenths(number, &Limits::none())), expected);
        }
        assert_eq!(en.number(Printed::hundredths(0.8149)), "0.81");
        assert_eq!(Locale::new("fr").number(Printed::hundredths(-0.004)), "> \u{2212}0,01");
        assert_eq!(en.percent(Share::of(2, 3), &Limits::none()), "66.7\u{a0}%");
        assert_eq!(en.whole(1_234_567), "1,234,567");
        assert_eq!(Day::parse("2026-11-23").map(|day| en.date(day)).as_deref(), Some("23 November 2026"));
        for (language, day, written) in [
            ("en", "2026-11-01", "1 November 2026"),
            ("fr", "2026-11-01", "1er novembre 2026"),
            ("fr", "2026-11-11", "11 novembre 2026"),
            ("fr-CH", "2026-11-01", "1er novembre 2026"),
        ] {
            let locale = Locale::new(language);
            assert_eq!(Day::parse(day).map(|day| locale.date(day)).as_deref(), Some(written), "{language}");
        }
        // 1234.5 stands in a sum as it is typed into a calculator; 2/3 is cut to the digits that are wanted.
        assert_eq!((en.exact(1234.5, 4), en.exact(2.0 / 3.0, 4)), ("1234.5".to_owned(), "0.6667".to_owned()));
        assert_eq!((en.exact(50.0, 4), en.exact(0.0, 4)), ("50".to_owned(), "0".to_owned()));
        assert_eq!(Locale::new("fr").exact(-0.25, 4), "-0,25");
        assert_eq!((en.direction(), Locale::new("xx").tag()), ("ltr", "en"));
    }
}
