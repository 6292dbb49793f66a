//! Lexicon of a framework: what the texts in a return stand for, whatever their spelling and language.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use super::past::Past;
use crate::diag::{Names, Sentence, did_you_mean, nearest, sentence};
use crate::load::framework::FrameworkSet;
use crate::model::asked::Invited;
use crate::model::columns::bracketed;
use crate::model::framework::states::{SIGNS, blank_words};
use crate::model::framework::{Constituency, Framework, Indicator, Point, Scale};
use crate::model::name::fold;
use crate::model::response::Answer;
use crate::model::state::State;
use crate::model::table::{Ix, Table};
use crate::model::tag::Language;

/// No answer, as a tally writes it.
pub(in crate::load) const BLANK: &str = State::Blank.code();

/// No sign that stands for nothing is longer, in bytes.
const LONGEST_SIGN: usize = 8;

/// Ids, labels, anchors and states of a framework, by their comparison keys.
#[derive(Debug)]
pub struct Lexicon<'a> {
    framework: &'a Framework,
    constituencies: HashMap<String, Ix<Constituency>>,
    indicators: HashMap<String, Ix<Indicator>>,
    /// Codes and labels in every language.
    points: Table<Scale, HashMap<String, Ix<Point>>>,
    set: &'a FrameworkSet,
    /// Anchors in every language, once one of them is looked for.
    anchors: Table<Indicator, OnceLock<HashMap<String, Ix<Point>>>>,
    states: HashMap<String, Answer>,
    /// Constituencies of the invited, by the comparison keys of their organisations.
    invited: HashMap<String, Ix<Constituency>>,
    /// The constituency of returns that name none.
    otherwise: Option<Ix<Constituency>>,
    /// The ids of earlier versions, where returns are carried over.
    past: Option<&'a Past>,
    /// The titles of constituencies in the language in which they are shown, where it is known.
    titles: Option<Table<Constituency, String>>,
}

/// What stands between a code and its label.
const BETWEEN: [&str; 6] = [" - ", "-", " ", ". ", ": ", ") "];

impl<'a> Lexicon<'a> {
    /// The lexicon of a framework in all its languages.
    pub fn of(set: &'a FrameworkSet) -> Self {
        let framework: &Framework = &set.framework;
        let mut constituencies = HashMap::new();
        for (n, one) in framework.constituencies().pairs() {
            let address = format!("constituencies.{}.title", one.id);
            let titles = set.translations("framework.yaml", &address);
            for title in std::iter::once(one.title.as_str()).chain(titles) {
                constituencies.entry(fold(title)).or_insert(n);
            }
        }
        // An id is never the title of another.
        for (n, one) in framework.constituencies().pairs() {
            constituencies.insert(fold(&one.id), n);
        }
        let points = framework.scales().map(|_, scale| {
            let mut words = HashMap::new();
            for (n, point) in scale.points.pairs() {
                words.insert(fold(&point.code), n);
                words.extend(point.all_labels().map(|label| (fold(label), n)));
            }
            words
        });
        Self {
            framework,
            constituencies,
            indicators: framework.indicators().pairs().map(|(i, one)| (fold(&one.id), i)).collect(),
            points,
            set,
            anchors: framework.indicators().map(|_, _| OnceLock::new()),
            states: states(framework),
            invited: HashMap::new(),
            otherwise: None,
            past: None,
            titles: None,
        }
    }

    /// The same with the constituency of returns that name none.
    #[must_use]
    pub fn otherwise(mut self, constituency: Option<Ix<Constituency>>) -> Self {
        self.otherwise = constituency;
        self
    }

    /// The same for findings that name constituencies in this language, where one is known.
    pub(in crate::load) fn speaking(mut self, language: Option<&Language>) -> Self {
        let worded = language.map(|language| self.set.framework_in(language).0);
        self.titles = worded.map(|worded| worded.constituencies().map(|_, one| one.title.clone()));
        self
    }

    /// A constituency as findings name it: by its title in the language of the assessment, or by its id where none is known.
    pub(in crate::load) fn shown(&self, constituency: Ix<Constituency>) -> &str {
        let title = self.titles.as_ref().map(|titles| titles[constituency].as_str());
        title.unwrap_or_else(|| self.framework[constituency].id.as_str())
    }

    /// The same for returns that are carried over from other versions: their ids stand for the indicators of this one.
    pub(in crate::load) fn carrying(mut self, past: &'a Past) -> Self {
        for (key, now) in past.all() {
            match now {
                Some(indicator) => self.indicators.insert(key.clone(), indicator),
                None => self.indicators.remove(key),
            };
        }
        self.past = Some(past);
        self
    }

    /// Are returns carried over from other versions?
    pub(in crate::load) fn carries(&self) -> bool {
        self.past.is_some()
    }

    /// The id of an earlier version that a text names, where returns are carried over.
    pub(in crate::load) fn past_id(&self, text: &str) -> Option<&'a str> {
        self.past.and_then(|past| past.id(text))
    }

    /// The same, knowing of which constituency each invited organisation is, for returns that name none; `otherwise` is that of
    /// all others.
    pub(in crate::load) fn knowing<'i>(
        mut self,
        invited: impl Iterator<Item = &'i Invited>,
        otherwise: Option<Ix<Constituency>>,
    ) -> Self {
        // Who is invited on two sides does not say by the name on which one a return stands.
        let mut sides: HashMap<String, Vec<Ix<Constituency>>> = HashMap::new();
        for who in invited {
            sides.entry(fold(&who.organisation)).or_default().push(who.constituency);
        }
        let one = |(name, sides): (String, Vec<_>)| match sides.as_slice() {
            [only] => Some((name, *only)),
            _ => None,
        };
        self.invited = sides.into_iter().filter_map(one).collect();
        self.otherwise = otherwise;
        self
    }

    /// Can a table do without a column of constituencies? With one of organisations, where the invited are listed.
    pub(in crate::load) fn knows_constituencies(&self, organisations: bool) -> bool {
        self.otherwise.is_some() || (organisations && !self.invited.is_empty())
    }

    /// The constituency of a return that names none, by its organisation.
    pub(in crate::load) fn constituency_of(&self, organisation: &str) -> Option<Ix<Constituency>> {
        self.invited.get(&fold(organisation)).copied().or(self.otherwise)
    }

    /// The framework.
    pub fn framework(&self) -> &'a Framework {
        self.framework
    }

    /// The constituency that a text names: by its id, by its title in any language, or by a word of it.
    pub(in crate::load) fn constituency(&self, text: &str) -> Option<Ix<Constituency>> {
        self.constituencies.get(&fold(text)).copied().or_else(|| self.constituency_of_word(text))
    }

    /// The constituency that a word names, such as "travailleurs" or "Ministère": it begins a word in the title of one, and of no
    /// other.
    fn constituency_of_word(&self, word: &str) -> Option<Ix<Constituency>> {
        let wanted = fold(word);
        // What is shorter begins too many words.
        if wanted.chars().count() < 5 {
            return None;
        }
        let has_word =
            |title: &str| title.split(|c: char| !c.is_alphanumeric()).any(|one| one.starts_with(&wanted));
        let mut found = self.constituencies.iter().filter(|(title, _)| has_word(title)).map(|(_, n)| *n);
        let first = found.next()?;
        found.all(|other| other == first).then_some(first)
    }

    /// The id of the remit that a text names: by the id, by the title in any language, or by the words with which the title of
    /// no other begins.
    pub(in crate::load) fn remit(&self, text: &str) -> Option<&'a str> {
        let wanted = fold(text);
        let (mut exact, mut begun) = (None, None);
        let mut others = false;
        for one in self.framework.remits() {
            let address = format!("remits.{}.title", one.id);
            let titles = self.set.translations("framework.yaml", &address).map(fold);
            let titles: Vec<String> = titles.chain([fold(&one.title)]).collect();
            if fold(&one.id) == wanted {
                return Some(&one.id);
            }
            if titles.contains(&wanted) {
                exact = exact.or(Some(one.id.as_str()));
            }
            let begins = |title: &String| {
                title.strip_prefix(&wanted).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
            };
            if !wanted.is_empty() && titles.iter().any(begins) {
                others |= begun.is_some();
                begun = Some(one.id.as_str());
            }
        }
        exact.or(begun.filter(|_| !others))
    }

    /// The indicator that a text names by its id.
    pub(in crate::load) fn indicator(&self, text: &str) -> Option<Ix<Indicator>> {
        self.indicators.get(&fold(text)).copied()
    }

    /// The id that a text names, as the framework spells it, or the renames where it is one of an earlier version.
    pub(in crate::load) fn id(&self, text: &str) -> Option<&str> {
        let now = || self.indicator(text).map(|i| self.framework[i].id.as_str());
        self.past_id(text).or_else(now)
    }

    /// The answer that a text gives to an indicator: a code, a label, the indicator's own anchor, a state, or
    /// nothing.
    pub(in crate::load) fn answer(&self, indicator: Ix<Indicator>, text: &str) -> Option<Answer> {
        let key = fold(text);
        if key.is_empty() {
            return Some(Answer::BLANK);
        }
        let points = &self.points[self.framework[indicator].scale];
        let point =
            points.get(&key).or_else(|| points.get(whole_number(&key)?)).or_else(|| coded(points, &key));
        if let Some(&point) = point {
            return Some(Answer::Point(point));
        }
        if let Some(&state) = self.states.get(&key) {
            return Some(state);
        }
        let anchors = self.anchors[indicator].get_or_init(|| anchors(self.set, indicator));
        if let Some(&point) = anchors.get(&key) {
            return Some(Answer::Point(point));
        }
        // A form marks what its language does not word, such as `0 – [en] Nothing yet`.
        let mark = format!("[{}] ", fold(self.framework.language().as_str()));
        key.contains(&mark).then(|| self.answer(indicator, &key.replace(&mark, "")))?
    }

    /// Tag of the language in which a label such as `[T01P1] What is asked` asks the indicator's question.
    pub(in crate::load) fn language_of_label(&self, label: &str) -> Option<&str> {
        let (id, question) = bracketed(label)?;
        let i = self.indicator(id)?;
        let (indicator, key) = (&self.framework[i], fold(question));
        if fold(&indicator.question) == key {
            return Some(self.framework.language().as_str());
        }
        let (file, address) = (self.framework.file_of(i), format!("indicators.{}.question", indicator.id));
        let asks = |tag: &&str| {
            let texts = self.set.overlays(tag).into_iter().filter_map(|one| one.text(&file, &address));
            texts.into_iter().any(|text| fold(text) == key)
        };
        self.set.languages().find(asks)
    }

    /// The code of an answer, as a tally writes it.
    pub(in crate::load) fn code(&self, indicator: Ix<Indicator>, answer: Answer) -> &'a str {
        answer.code(self.framework, indicator)
    }

    /// What may stand as an answer to an indicator, in a sentence.
    pub(in crate::load) fn allowed(&self, indicator: Ix<Indicator>) -> Sentence {
        let codes = self.framework.scale_of(indicator).points.iter().map(|point| point.code.as_str());
        sentence!("help-answers", codes = Names::plain(codes))
    }

    /// Is a text nearly the id of a constituency?
    pub(in crate::load) fn is_nearly_constituency(&self, text: &str) -> bool {
        nearest(text, self.framework.constituencies().iter().map(|one| one.id.as_str())).is_some()
    }

    /// The way out for an unknown constituency.
    pub(in crate::load) fn constituency_help(&self, text: &str) -> Sentence {
        let ids: Vec<&str> = self.framework.constituencies().iter().map(|one| one.id.as_str()).collect();
        did_you_mean(text, ids.iter().copied())
            .unwrap_or_else(|| sentence!("help-allowed", names = Names::plain(ids)))
    }

    /// The way out for an unknown indicator.
    pub(in crate::load) fn indicator_help(&self, text: &str) -> Option<Sentence> {
        let hides = self.framework.extension().is_some_and(|extension| extension.hides(text));
        if hides {
            return Some(sentence!("help-indicator-hidden"));
        }
        self.rename_help(text)
            .or_else(|| did_you_mean(text, self.framework.indicators().iter().map(|one| one.id.as_str())))
    }

    /// The way out for an id of an earlier version.
    pub(in crate::load) fn rename_help(&self, text: &str) -> Option<Sentence> {
        let one = self.framework.renamed(text)?;
        let (id, since) = (&one.from, one.since.map(|version| version.to_string()).unwrap_or_default());
        Some(match &one.to {
            Some(to) => sentence!("help-indicator-renamed", id, to, since),
            None => sentence!("help-indicator-dropped", id, since),
        })
    }
}

/// The comparison keys of an indicator's anchors.
fn anchors(set: &FrameworkSet, i: Ix<Indicator>) -> HashMap<String, Ix<Point>> {
    let framework = &set.framework;
    let indicator = &framework[i];
    let file = framework.file_of(i);
    let mut words = HashMap::new();
    for ((n, point), anchor) in framework.scale_of(i).points.pairs().zip(&indicator.anchors) {
        let Some(anchor) = anchor else { continue };
        let address = format!("indicators.{}.anchors.{}", indicator.id, point.code);
        let translated = set.translations(&file, &address);
        for anchor in std::iter::once(anchor.as_str()).chain(translated).map(fold) {
            // Survey forms show both: the label, and what it looks like here.
            for label in point.all_labels().map(fold) {
                words.extend([": ", " : "].map(|between| (format!("{label}{between}{anchor}"), n)));
            }
            words.insert(anchor, n);
        }
    }
    words
}

/// The point of a code with its label behind it, as forms list them and as people write both.
fn coded<'p>(points: &'p HashMap<String, Ix<Point>>, key: &str) -> Option<&'p Ix<Point>> {
    BETWEEN.iter().find_map(|between| {
        let (code, label) = key.split_once(between)?;
        points.get(label).filter(|point| label != code && points.get(code) == Some(point))
    })
}

/// The comparison keys of all that is no point: codes, signs, and the words of every language.
fn states(framework: &Framework) -> HashMap<String, Answer> {
    let words = State::GIVEN.into_iter().flat_map(|state| {
        let all = framework.states().words(state).chain([state.code()]);
        all.map(move |word| (fold(word), Answer::State(state))).collect::<Vec<_>>()
    });
    let signs = SIGNS.iter().map(|sign| (fold(sign), Answer::State(State::NotApplicable)));
    let blanks = blank_words().chain([BLANK]).map(|word| (fold(word), Answer::BLANK));
    signs.chain(blanks).chain(words).collect()
}

/// `1` of `1.0` or `1,00`: what programs make of a whole number in a column with gaps.
fn whole_number(key: &str) -> Option<&str> {
    let (whole, rest) = key.split_once(['.', ','])?;
    let digits = |text: &str, allowed: fn(u8) -> bool| !text.is_empty() && text.bytes().all(allowed);
    (digits(whole, |b| b.is_ascii_digit()) && digits(rest, |b| b == b'0')).then_some(whole)
}

/// The code of an answer where no framework is known: a state, or else the text itself.
pub(in crate::load) fn as_it_stands(text: &str) -> Cow<'_, str> {
    let signs = [("", State::Blank), ("n/a", State::NotApplicable)];
    let known = State::ALL.into_iter().map(|state| (state.code(), state)).chain(signs);
    let state = known.into_iter().find(|(accepted, _)| text.eq_ignore_ascii_case(accepted));
    state.map_or(Cow::Borrowed(text), |(_, state)| Cow::Borrowed(state.code()))
}

/// The text of a cell of words, without what programs write for nothing: as an answer that is "not applicable",
/// as a word it is none.
pub(in crate::load) fn words(text: &str) -> &str {
    let text = text.trim();
    let is_sign =
        |key: String| key == State::NotApplicable.code() || SIGNS.iter().any(|sign| fold(sign) == key);
    if text.len() <= LONGEST_SIGN && is_sign(fold(text)) { "" } else { text }
}

/// What a survey system says of a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) enum Review {
    /// Nothing, or that it is in order.
    Fine,
    /// It was looked at and something is open.
    Held,
    /// It was not approved.
    Rejected,
}

/// The review state in a cell of Kobo, ODK Central or SurveyCTO.
pub(in crate::load) fn review(text: &str) -> Review {
    let key = fold(text).replace(['_', '-', ' '], "");
    match key.strip_prefix("validationstatus").unwrap_or(&key) {
        "rejected" | "notapproved" | "nonapprouvé" | "rejeté" => Review::Rejected,
        "onhold" | "hasissues" | "enattente" => Review::Held,
        _ => Review::Fine,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_scale_the_text_is_the_code() {
        for (text, code) in
            [("NA", "na"), ("n/a", "na"), ("DK", "dk"), ("Nc", "nc"), ("", "blank"), ("Yes", "Yes")]
        {
            assert_eq!(as_it_stands(text), code);
        }
    }

    #[test]
    fn what_a_form_marks_as_untranslated_is_the_same_answer() {
        let set = crate::load::Catalog::builtin().framework("coherence").unwrap();
        let lexicon = Lexicon::of(&set);
        let indicator = lexicon.indicator("T01P1").unwrap();
        let anchor = set.framework[indicator].anchors.iter().flatten().next().unwrap();
        #[rustfmt::skip]
        let cases = [
            ("[en] Nothing yet".to_owned(),               Some("0")),
            ("0 \u{2013} [en] Nothing yet".to_owned(),     Some("0")),
            (format!("[en] Nothing yet: [en] {anchor}"),  Some("0")),
            ("[EN]\u{a0}not applicable".to_owned(),        Some("na")),
            ("1 \u{2013} [en] Nothing yet".to_owned(),     None),
            ("[fr] Nothing yet".to_owned(),               None),
            ("[en] Nothing at all".to_owned(),            None),
        ];
        for (text, code) in cases {
            let answer = lexicon.answer(indicator, &text).map(|answer| lexicon.code(indicator, answer));
            assert_eq!(answer, code, "{text}");
        }
    }

    #[test]
    fn what_programs_write_for_nothing_is_no_word() {
        for nothing in ["NA", "N/A", "n/a", "null", "NULL", "-", "\u{2013}", ".", " "] {
            assert_eq!(words(nothing), "", "{nothing}");
        }
        for word in ["none", "na na", "--", "No policy"] {
            assert_eq!(words(word), word);
        }
    }

    #[test]
    fn whole_numbers_with_decimals_are_whole_numbers() {
        for (key, whole) in
            [("1.0", Some("1")), ("2,00", Some("2")), ("1.5", None), ("1.", None), (".0", None)]
        {
            assert_eq!(whole_number(key), whole, "{key}");
        }
    }

    #[test]
    fn review_states_of_three_systems() {
        #[rustfmt::skip]
        let cases = [
            ("rejected",                          Review::Rejected), // ODK Central
            ("REJECTED",                          Review::Rejected), // SurveyCTO
            ("Not Approved",                      Review::Rejected), // Kobo, labels
            ("validation_status_not_approved",    Review::Rejected), // Kobo, names
            ("hasIssues",                         Review::Held),
            ("On Hold",                           Review::Held),
            ("validation_status_on_hold",         Review::Held),
            ("approved",                          Review::Fine),
            ("edited",                            Review::Fine),
            ("",                                  Review::Fine),
        ];
        for (text, expected) in cases {
            assert_eq!(review(text), expected, "{text}");
        }
    }
}
