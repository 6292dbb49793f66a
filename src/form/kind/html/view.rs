//! View of a form for its template: the questions with their texts by number, and the words around them.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::super::Worded;
use super::texts::{Text, Texts};
use crate::form::booklet::effort_lines;
use crate::form::model::Form;
use crate::form::notes::publication;
use crate::form::question::{Choice, Question, Section};
use crate::locale::{Arg, Locale};

/// Words that the template writes: `fill-save` stands there as `words.fill_save`.
const WORDS: [&str; 37] = [
    "col-reason",
    "evidence-label",
    "fill-blank",
    "fill-consent-about",
    "fill-date",
    "fill-finish",
    "fill-finish-about",
    "fill-first",
    "fill-forget",
    "fill-how-keys",
    "fill-how-offline",
    "fill-how-resume",
    "fill-language",
    "fill-next",
    "fill-no-script",
    "fill-open",
    "fill-print",
    "fill-progress-name",
    "fill-save",
    "fill-sections",
    "fill-skip",
    "form-about-you",
    "form-capacity",
    "form-capacity-individual",
    "form-capacity-organisation",
    "form-column-before",
    "form-column-comment",
    "form-column-evidence",
    "form-consent",
    "form-how-title",
    "form-knows",
    "form-no",
    "form-organisation",
    "form-person",
    "form-role",
    "form-states",
    "form-yes",
];

/// What the template is given beside style, script and data.
#[derive(Serialize)]
pub(super) struct View<'a> {
    title: Text<'a>,
    lead_ins: Vec<Text<'a>>,
    facts: Vec<Fact<'a>>,
    states: Vec<ChoiceView<'a>>,
    organisation: &'a str,
    /// Parts of one return are answered under the name of the organisation, so that they can be put together.
    asks_person: bool,
    reason: Text<'a>,
    questions: usize,
    sections: Vec<SectionView<'a>>,
    words: BTreeMap<String, Text<'a>>,
}

/// Something to know about the form, with its label.
#[derive(Serialize)]
struct Fact<'a> {
    label: Text<'a>,
    texts: Vec<Text<'a>>,
    /// A name, which is the same in every language.
    own: &'a str,
    is_mail: bool,
}

#[derive(Serialize)]
struct SectionView<'a> {
    title: Text<'a>,
    lead_in: Option<Text<'a>>,
    evidence: Option<Text<'a>>,
    questions: Vec<QuestionView<'a>>,
}

#[derive(Serialize)]
struct QuestionView<'a> {
    id: &'a str,
    text: Text<'a>,
    points: Vec<ChoiceView<'a>>,
    evidence: Option<Text<'a>>,
    knows: Option<Text<'a>>,
    before: Option<BeforeView<'a>>,
    /// What stands in the cells from the beginning.
    given: Given<'a>,
}

#[derive(Serialize, Clone)]
struct ChoiceView<'a> {
    code: &'a str,
    label: Text<'a>,
    meaning: Option<Text<'a>>,
}

#[derive(Serialize)]
struct BeforeView<'a> {
    code: &'a str,
    label: Option<Text<'a>>,
    notes: Vec<(&'static str, &'a str)>,
}

#[derive(Serialize, Default)]
struct Given<'a> {
    code: &'a str,
    reason: &'a str,
    comment: &'a str,
    evidence: &'a str,
}

impl<'a> View<'a> {
    /// The view of a form in its languages, the usual one first; `main` is the form in that one.
    pub(super) fn new(main: &'a Form, languages: &'a [Worded<'a>], texts: &mut Texts<'a>) -> Self {
        let forms = Languages::new(languages);
        let said = |texts: &mut Texts<'a>, key: &str| texts.put(|n| languages[n].locale.text(key).into());
        let lead_ins: [fn(&Form) -> &String; 2] = [|form| &form.meant_for, |form| &form.lead_in];
        let states = forms.choices(&main.states, |n| &languages[n].form.states, texts);
        Self {
            title: texts.put(|n| (&languages[n].form.title).into()),
            lead_ins: lead_ins
                .iter()
                .filter_map(|of| texts.put_any(|n| of(languages[n].form).into()))
                .collect(),
            facts: facts(main, languages, texts),
            organisation: &main.organisation,
            asks_person: main.part.is_none(),
            reason: texts.put(|n| reason(&languages[n]).into()),
            questions: main.questions().count(),
            sections: main
                .sections
                .iter()
                .map(|section| forms.section(section, main, &states, texts))
                .collect(),
            states,
            words: WORDS.iter().map(|key| (key.replace('-', "_"), said(texts, key))).collect(),
        }
    }
}

/// The label of the reason: for which answer it is required.
fn reason(Worded { form, locale }: &Worded<'_>) -> String {
    let state = form.states.iter().find(|state| state.code == super::NEEDS_REASON);
    let state = state.map(|state| state.label.as_str()).unwrap_or_default();
    locale.format("fill-reason", &[("state", Arg::Text(state))])
}

/// What there is to know before one begins.
fn facts<'a>(main: &'a Form, languages: &'a [Worded<'a>], texts: &mut Texts<'a>) -> Vec<Fact<'a>> {
    type Lines<'a> = Vec<Box<dyn Fn(&'a Worded<'a>) -> String>>;
    let mut all = Vec::new();
    let mut add = |key: &str, own: &'a str, lines: Lines<'a>| {
        let texts: (_, Vec<_>) = (
            texts.put(|n| languages[n].locale.text(key).into()),
            lines.iter().filter_map(|line| texts.put_any(|n| line(&languages[n]).into())).collect(),
        );
        if !own.is_empty() || !texts.1.is_empty() {
            let is_mail = key == "fill-return-to" && is_mail(own);
            all.push(Fact { label: texts.0, texts: texts.1, own, is_mail });
        }
    };
    add("form-organisation", &main.organisation, vec![]);
    add("col-constituency", "", vec![Box::new(|one| one.form.constituency_name.clone())]);
    add(
        "col-topic",
        "",
        vec![Box::new(|one| one.form.part.as_ref().map(|topic| topic.title.clone()).unwrap_or_default())],
    );
    if !main.body.is_empty() {
        add("fill-body", "", vec![Box::new(|one| body(one.form, one.locale))]);
    }
    add("cover-framework", "", vec![Box::new(|one| edition(one.form))]);
    add(
        "fill-deadline",
        "",
        vec![Box::new(|one| one.form.deadline.map(|day| one.locale.date(day)).unwrap_or_default())],
    );
    add("fill-return-to", &main.return_to, vec![]);
    add("fill-names", "", vec![Box::new(|one| publication(one.form, one.locale))]);
    let effort = |line: usize| -> Box<dyn Fn(&'a Worded<'a>) -> String> {
        Box::new(move |one| {
            effort_lines(one.form, one.locale)
                .into_iter()
                .nth(line)
                .map(|line| Locale::capitalised(&line))
                .unwrap_or_default()
        })
    };
    let lines = if main.effort.informants > 0 { 3 } else { 2 };
    add("form-time", "", (0..lines).map(effort).collect());
    all
}

fn body(form: &Form, locale: &Locale) -> String {
    let day = form.date.map(|day| locale.date(day)).unwrap_or_default();
    locale.format("fill-body-on", &[("body", Arg::Text(&form.body)), ("date", Arg::Text(&day))])
}

fn edition(form: &Form) -> String {
    let edition = &form.framework;
    format!("{} ({} {})", edition.title, edition.id, edition.version)
}

/// Is it one mail address, so that a link can begin a mail to it?
fn is_mail(text: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+'))
    };
    text.split_once('@').is_some_and(|(name, host)| plain(name) && plain(host) && host.contains('.'))
}

/// The same form in several languages: what stands for a question of the first in each of them.
struct Languages<'a> {
    questions: Vec<HashMap<&'a str, (&'a Section, &'a Question)>>,
}

impl<'a> Languages<'a> {
    fn new(forms: &'a [Worded<'a>]) -> Self {
        let by_id = |one: &Worded<'a>| {
            let sections = one.form.sections.iter();
            let questions = sections.flat_map(|section| section.questions.iter().map(move |q| (section, q)));
            questions.map(|(section, question)| (question.indicator.as_str(), (section, question))).collect()
        };
        Self { questions: forms.iter().map(by_id).collect() }
    }

    fn section(
        &self,
        section: &'a Section,
        main: &'a Form,
        states: &[ChoiceView<'a>],
        texts: &mut Texts<'a>,
    ) -> SectionView<'a> {
        let first = section.questions.first().map(|question| question.indicator.as_str()).unwrap_or_default();
        let twins: Vec<&'a Section> =
            self.questions.iter().map(|all| all.get(first).map_or(section, |(section, _)| section)).collect();
        SectionView {
            title: texts.put(|n| (&twins[n].title).into()),
            lead_in: texts.put_any(|n| (&twins[n].lead_in).into()),
            evidence: texts.put_any(|n| (&twins[n].evidence).into()),
            questions: section.questions.iter().map(|one| self.question(one, main, states, texts)).collect(),
        }
    }

    fn question(
        &self,
        question: &'a Question,
        main: &'a Form,
        states: &[ChoiceView<'a>],
        texts: &mut Texts<'a>,
    ) -> QuestionView<'a> {
        let id = question.indicator.as_str();
        let twins: Vec<&'a Question> =
            self.questions.iter().map(|all| all.get(id).map_or(question, |(_, question)| question)).collect();
        let points = self.choices(&question.points, |n| &twins[n].points, texts);
        let known = |code: &str| points.iter().chain(states).find(|choice| choice.code == code);
        let before = question.before.as_ref().map(|before| BeforeView {
            code: &before.code,
            label: known(&before.code).map(|choice| choice.label.clone()),
            notes: [("reason", &before.reason), ("comment", &before.comment), ("evidence", &before.evidence)]
                .into_iter()
                .filter(|(_, text)| !text.is_empty())
                .map(|(kind, text)| (kind, text.as_str()))
                .collect(),
        });
        let given = question.before.as_ref().filter(|_| main.carry_over);
        let given = given.map(|before| Given {
            code: known(&before.code).map(|choice| choice.code).unwrap_or_default(),
            reason: &before.reason,
            comment: &before.comment,
            evidence: &before.evidence,
        });
        QuestionView {
            id,
            text: texts.put(|n| (&twins[n].text).into()),
            evidence: texts.put_any(|n| (&twins[n].evidence).into()),
            knows: texts.put_any(|n| (&twins[n].knows).into()),
            points,
            before,
            given: given.unwrap_or_default(),
        }
    }

    /// Answers to choose, each found in the other languages by its code.
    fn choices(
        &self,
        choices: &'a [Choice],
        of: impl Fn(usize) -> &'a [Choice],
        texts: &mut Texts<'a>,
    ) -> Vec<ChoiceView<'a>> {
        let view = |choice: &'a Choice| {
            let twin = |n| of(n).iter().find(|other| other.code == choice.code).unwrap_or(choice);
            ChoiceView {
                code: &choice.code,
                label: texts.put(|n| Cow::from(&twin(n).label)),
                meaning: texts.put_any(|n| Cow::from(&twin(n).meaning)),
            }
        };
        choices.iter().map(view).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::is_mail;

    #[test]
    fn only_a_single_address_becomes_a_link() {
        assert!(is_mail("secretariat@nerania.example"));
        for other in
            ["", "a@b", "a b@c.d", "a@c.d, e@f.g", "the secretariat", "a@b.c?bcc=d", "javascript:a@b.c"]
        {
            assert!(!is_mail(other), "{other}");
        }
    }
}
