//! The form: what one respondent is asked and told, ready to be written as any kind of file.

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::effort::Effort;
pub use super::question::{Before, Choice, Question, Section, Topic};
use crate::model::asked::Invited;
use crate::model::assessment::Assessment;
use crate::model::day::Day;
use crate::model::framework::{Constituency, Framework, Indicator, LensKind};
use crate::model::invitation::Publication;
use crate::model::language::Localised;
use crate::model::questionnaire::{FULL, Questionnaire};
use crate::model::state::State;
use crate::model::table::Ix;
use crate::model::tag::Language;

/// A form for one organisation, or for any of a constituency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Form {
    /// Number of the form: the same for the same questions to the same organisation in the same language.
    pub id: String,
    /// Id of the assessment.
    pub assessment: String,
    /// Name of the body that is assessed.
    pub body: String,
    /// Day of the assessment, from which periods count back.
    pub date: Option<Day>,
    /// Last day on which a return is taken.
    pub deadline: Option<Day>,
    /// Whom it is mailed to; empty = not said.
    pub return_to: String,
    /// What is printed under whose name.
    pub publication: Publication,
    /// The framework.
    pub framework: Edition,
    /// Name of the short form of the questionnaire, or `full`.
    pub questionnaire: String,
    /// Language of its texts.
    pub language: Language,
    /// Id of the constituency.
    pub constituency: String,
    /// Name of the constituency, as a reader sees it.
    pub constituency_name: String,
    /// The organisation; empty = it is filled in.
    pub organisation: String,
    /// Title of the questionnaire.
    pub title: String,
    /// What is said first.
    pub lead_in: String,
    /// Whom it is meant for.
    pub meant_for: String,
    /// The answers that are no point.
    pub states: Vec<Choice>,
    /// What answering it costs.
    pub effort: Effort,
    /// The one topic to which the form is cut; `None` = every topic.
    pub part: Option<Topic>,
    /// Answers of an earlier return stand in the answer cells, and not only beside the questions.
    pub carry_over: bool,
    /// The questions.
    pub sections: Vec<Section>,
}

/// Edition of a framework, so that a return of another one is known as such.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Edition {
    /// Id of the framework.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its fingerprint (SHA-256, hexadecimal).
    pub sha256: String,
    /// Title of the framework, as a reader sees it.
    pub title: String,
}

/// For whom a form is made.
#[derive(Debug, Clone, Copy)]
pub enum Addressee<'a> {
    /// Any organisation of a constituency.
    Constituency(Ix<Constituency>),
    /// An invited organisation.
    Organisation(&'a Invited),
}

impl Addressee<'_> {
    /// The constituency.
    pub fn constituency(&self) -> Ix<Constituency> {
        match self {
            Self::Constituency(c) => *c,
            Self::Organisation(who) => who.constituency,
        }
    }

    /// The name of the organisation; empty where it is any.
    pub fn organisation(&self) -> &str {
        match self {
            Self::Constituency(_) => "",
            Self::Organisation(who) => &who.organisation,
        }
    }
}

impl Form {
    /// The form of an addressee, with the texts of one language. `short` names a shorter form of the questionnaire than
    /// the addressee was sent.
    pub fn new(assessment: &Assessment, texts: &Localised, to: Addressee<'_>, short: Option<&str>) -> Self {
        let framework = &texts.framework;
        let (c, organisation) = (to.constituency(), to.organisation());
        let own = texts.questionnaires.iter().find(|questionnaire| questionnaire.constituency == c);
        let by_organisation = assessment.asked().of_organisation(c, organisation);
        let in_short = |i| short.is_none_or(|short| is_in_short(&texts.questionnaires, own, short, i));
        let asked = |i| by_organisation(i) && in_short(i);
        let of_list = match to {
            Addressee::Organisation(who) => who.questionnaire.as_deref(),
            Addressee::Constituency(_) => None,
        };
        let named = short.or(of_list).or(assessment.overrides().form.as_deref()).unwrap_or(FULL);
        let sections = match own {
            Some(own) => sections_of(framework, own, asked),
            None => sections_by_topic(framework, asked),
        };
        let mut form = Self::worded(framework, own, c, named, sections);
        let invitation = assessment.invitation();
        form.assessment = assessment.id().to_owned();
        form.body.clone_from(&assessment.body().name);
        form.date = Some(assessment.date());
        form.deadline = invitation.deadline;
        form.return_to.clone_from(&invitation.return_to);
        form.publication = invitation.publication;
        form.organisation = organisation.to_owned();
        form.settle();
        form
    }

    /// The same form for another organisation, which is asked the same.
    #[must_use]
    pub fn addressed_to(&self, organisation: &str) -> Self {
        let mut form = Self { organisation: organisation.to_owned(), ..self.clone() };
        form.id = form.number();
        form
    }

    /// A form of a questionnaire by its name, outside any assessment: all that it asks.
    pub fn of_questionnaire(framework: &Framework, own: &Questionnaire, form: &str) -> Self {
        let sections = sections_of(framework, own, |i| own.contains(form, i) == Some(true));
        let mut form = Self::worded(framework, Some(own), own.constituency, form, sections);
        form.settle();
        form
    }

    fn worded(
        framework: &Framework,
        own: Option<&Questionnaire>,
        c: Ix<Constituency>,
        form: &str,
        sections: Vec<Section>,
    ) -> Self {
        Self {
            id: String::new(),
            assessment: String::new(),
            body: String::new(),
            date: None,
            deadline: None,
            return_to: String::new(),
            publication: Publication::default(),
            framework: Edition {
                id: framework.id().to_owned(),
                version: framework.version().to_string(),
                sha256: framework.sha256().to_owned(),
                title: framework.title().to_owned(),
            },
            questionnaire: form.to_owned(),
            language: framework.language().clone(),
            constituency: framework[c].id.to_string(),
            constituency_name: framework[c].title.clone(),
            organisation: String::new(),
            title: own.map_or_else(|| framework.title().to_owned(), |own| own.title.clone()),
            lead_in: own.map(|own| own.lead_in.clone()).unwrap_or_default(),
            meant_for: own.map(|own| own.meant_for.clone()).unwrap_or_default(),
            states: states_of(framework, own),
            effort: Effort::default(),
            part: None,
            carry_over: false,
            sections,
        }
    }

    /// All questions, in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|section| &section.questions)
    }

    /// The same form cut into one for each topic, in the order in which the topics are met. Questions of no topic stand in
    /// the first.
    pub fn by_topic(&self) -> Vec<Self> {
        let mut topics: Vec<&Topic> = Vec::new();
        for topic in self.questions().filter_map(|question| question.topic.as_ref()) {
            if !topics.contains(&topic) {
                topics.push(topic);
            }
        }
        let cut = |(n, topic): (usize, &Topic)| {
            let mut part = self.clone();
            part.part = Some(topic.clone());
            for section in &mut part.sections {
                let belongs = |question: &Question| match &question.topic {
                    Some(own) => own == topic,
                    None => n == 0,
                };
                section.questions.retain(belongs);
            }
            part.sections.retain(|section| !section.questions.is_empty());
            part.settle();
            part
        };
        topics.into_iter().enumerate().map(cut).collect()
    }

    /// The same with what was answered before, by indicator.
    #[must_use]
    pub fn with_before(mut self, before: impl Fn(&str) -> Option<Before>, carry_over: bool) -> Self {
        self.carry_over = carry_over;
        for section in &mut self.sections {
            for question in &mut section.questions {
                question.before = before(&question.indicator);
            }
        }
        self
    }

    /// Works out what follows from the questions.
    fn settle(&mut self) {
        let states = self.states.iter().map(|state| state.meaning.as_str());
        let said_first = states.chain([self.lead_in.as_str(), self.meant_for.as_str()]);
        self.effort = Effort::of(said_first, &self.sections);
        self.id = self.number();
    }

    /// The first 12 digits of the SHA-256 of what makes a form another one.
    fn number(&self) -> String {
        let mut hash = Sha256::new();
        let whole: [&str; 6] = [
            &self.assessment,
            &self.framework.sha256,
            &self.constituency,
            &self.organisation,
            &self.questionnaire,
            &self.language,
        ];
        let parts = whole.into_iter().chain(self.questions().map(|q| q.indicator.as_str()));
        for part in parts {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
        hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Does the short form of this name hold the indicator? A constituency without a questionnaire of its own is asked what any
/// holds.
fn is_in_short(
    all: &[Questionnaire],
    own: Option<&Questionnaire>,
    short: &str,
    indicator: Ix<Indicator>,
) -> bool {
    match own {
        Some(own) => own.contains(short, indicator).unwrap_or(false),
        None => short == FULL || all.iter().any(|one| one.contains(short, indicator) == Some(true)),
    }
}

fn sections_of(
    framework: &Framework,
    own: &Questionnaire,
    asked: impl Fn(Ix<Indicator>) -> bool,
) -> Vec<Section> {
    let of = |section: &crate::model::questionnaire::Section| {
        let questions = section.questions.iter().filter(|question| asked(question.indicator));
        Section {
            title: section.title.clone(),
            lead_in: section.lead_in.clone(),
            evidence: section.evidence.clone(),
            questions: questions
                .map(|one| question(framework, one.indicator, one.text(framework), &one.knows))
                .collect(),
        }
    };
    own.sections.iter().map(of).filter(|section| !section.questions.is_empty()).collect()
}

/// The questions of a constituency without a questionnaire of its own: by topic, in the order of the framework.
fn sections_by_topic(framework: &Framework, asked: impl Fn(Ix<Indicator>) -> bool) -> Vec<Section> {
    let topics = framework.lens(LensKind::Topic).into_iter().flat_map(|lens| lens.nodes.iter());
    let of = |id: Option<&str>, title: &str| Section {
        title: title.to_owned(),
        lead_in: String::new(),
        evidence: String::new(),
        questions: framework
            .indicators()
            .pairs()
            .filter(|(i, _)| asked(*i) && topic_of(framework, *i).map(|(topic, _)| topic) == id)
            .map(|(i, known)| {
                let text = if known.question.is_empty() { &known.title } else { &known.question };
                question(framework, i, text, "")
            })
            .collect(),
    };
    let by_topic = topics.map(|topic| of(Some(topic.id.as_str()), &topic.title));
    let without = std::iter::once(()).map(|()| of(None, framework.title()));
    by_topic.chain(without).filter(|section| !section.questions.is_empty()).collect()
}

/// The topic of an indicator, by id and title: its own, or that of the indicator that it supports.
fn topic_of(framework: &Framework, indicator: Ix<Indicator>) -> Option<(&str, &str)> {
    let core = framework[indicator].supports.unwrap_or(indicator);
    framework.topic_of(core).map(|topic| (topic.id.as_str(), topic.title.as_str()))
}

fn question(framework: &Framework, i: Ix<Indicator>, text: &str, knows: &str) -> Question {
    let indicator = &framework[i];
    let point = |(n, point): (Ix<crate::model::framework::Point>, &crate::model::framework::Point)| Choice {
        code: point.code.to_string(),
        label: point.label.clone(),
        meaning: framework.anchor(i, n).to_owned(),
    };
    Question {
        indicator: indicator.id.to_string(),
        topic: topic_of(framework, i).map(|(id, title)| Topic { id: id.to_owned(), title: title.to_owned() }),
        text: text.to_owned(),
        points: framework.scale_of(i).points.pairs().map(point).collect(),
        evidence: indicator.evidence.clone(),
        knows: knows.to_owned(),
        before: None,
    }
}

fn states_of(framework: &Framework, own: Option<&Questionnaire>) -> Vec<Choice> {
    let meaning = |n: usize| own.map(|own| own.states[n].clone()).unwrap_or_default();
    let choice = |(n, state): (usize, State)| Choice {
        code: state.code().to_owned(),
        label: framework.states().label(state).to_owned(),
        meaning: meaning(n),
    };
    State::GIVEN.into_iter().enumerate().map(choice).collect()
}
