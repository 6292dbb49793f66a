//! Returns in YAML: one return a file, or several under `returns`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_saphyr::DuplicateKeyPolicy;

use super::cells::{self, Rules};
use super::collect::{Collect, Who};
use super::edition::{edition, version};
use super::lexicon::{Lexicon, words};
use super::problem::{Problem, Setting};
use super::reader::{Reader, Reading, ReturnFile};
use super::spots::point;
use crate::diag::{Diagnostics, Place, Severity, excerpt};
use crate::load::intake::Intake;
use crate::load::source::MOST_IN_A_CELL;
use crate::load::yaml::parse;
use crate::model::day::Day;
use crate::model::marked::Marked;
use crate::model::origin::Origin;
use crate::model::response::{About, Capacity, Consent, Remarks, Reply, Response, Spot};
use crate::model::table::Ix;
use crate::model::tag::Language;

/// A file: one return, or several.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Several {
    returns: Vec<RawReturn>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawReturn {
    respondent: Marked<String>,
    /// Left out where the list of the invited or the command says it.
    #[serde(default)]
    constituency: Option<Marked<String>>,
    #[serde(default)]
    organisation: Option<Marked<String>>,
    #[serde(default)]
    role: Option<String>,
    #[serde(default)]
    language: Option<String>,
    #[serde(default)]
    answered_on: Option<String>,
    #[serde(default)]
    capacity: Option<Marked<String>>,
    #[serde(default)]
    consent: Option<Marked<String>>,
    #[serde(default)]
    form: Option<RawForm>,
    #[serde(default)]
    answers: Answers,
}

/// The form from which a return was saved.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawForm {
    /// Number of the form.
    #[serde(default)]
    id: Option<String>,
    /// Id of the framework.
    framework: String,
    /// Version of the framework.
    version: String,
    /// Fingerprint of the framework.
    #[serde(default)]
    sha256: Option<String>,
    /// Name of the form of the questionnaire.
    #[serde(default)]
    questionnaire: Option<String>,
    /// Language of the form.
    #[serde(default)]
    language: Option<String>,
    /// The one topic to which the form was cut.
    #[serde(default)]
    part: Option<String>,
}

impl RawForm {
    /// What the form says of itself, by the keys under which all kinds of form say it.
    fn said(&self) -> BTreeMap<String, String> {
        let framework = [("framework", Some(&self.framework)), ("version", Some(&self.version))];
        let others = [
            ("form", &self.id),
            ("sha256", &self.sha256),
            ("questionnaire", &self.questionnaire),
            ("language", &self.language),
            ("part", &self.part),
        ];
        let others = others.into_iter().map(|(key, text)| (key, text.as_ref()));
        let said = framework.into_iter().chain(others);
        said.filter_map(|(key, text)| Some((key.to_owned(), text?.clone()))).collect()
    }
}

fn unsaid() -> Marked<String> {
    Marked { value: String::new(), line: 0, column: 0 }
}

/// Every answer with its key, duplicates included: the check names both places.
#[derive(Debug, Default, JsonSchema)]
#[schemars(transparent)]
struct Answers(#[schemars(with = "BTreeMap<String, RawAnswer>")] Vec<(Marked<String>, RawAnswer)>);

impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Answers;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a mapping from indicators to answers")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answers, A::Error> {
                let mut list = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    list.push(pair);
                }
                Ok(Answers(list))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

/// `3`, or a mapping with the answer and what is said beside it.
#[derive(Debug)]
struct RawAnswer {
    answer: Option<Marked<String>>,
    reason: String,
    comment: String,
    evidence: String,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Spoken {
    #[serde(default)]
    answer: Option<Marked<String>>,
    #[serde(default)]
    reason: Option<String>,
    #[serde(default)]
    comment: Option<String>,
    #[serde(default)]
    evidence: Option<String>,
}

impl<'de> Deserialize<'de> for RawAnswer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = RawAnswer;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an answer, or a mapping with `answer`, `reason`, `comment`, `evidence`")
            }
            fn visit_str<E>(self, text: &str) -> Result<RawAnswer, E> {
                Ok(RawAnswer::plain(text.to_owned()))
            }
            fn visit_i64<E>(self, number: i64) -> Result<RawAnswer, E> {
                Ok(RawAnswer::plain(number.to_string()))
            }
            fn visit_u64<E>(self, number: u64) -> Result<RawAnswer, E> {
                Ok(RawAnswer::plain(number.to_string()))
            }
            fn visit_f64<E>(self, number: f64) -> Result<RawAnswer, E> {
                Ok(RawAnswer::plain(number.to_string()))
            }
            fn visit_bool<E>(self, yes: bool) -> Result<RawAnswer, E> {
                Ok(RawAnswer::plain(yes.to_string()))
            }
            fn visit_unit<E>(self) -> Result<RawAnswer, E> {
                Ok(RawAnswer::plain(String::new()))
            }
            fn visit_none<E>(self) -> Result<RawAnswer, E> {
                Ok(RawAnswer::plain(String::new()))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<RawAnswer, A::Error> {
                let spoken = Spoken::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
                Ok(RawAnswer {
                    answer: spoken.answer,
                    reason: spoken.reason.unwrap_or_default(),
                    comment: spoken.comment.unwrap_or_default(),
                    evidence: spoken.evidence.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_any(Either)
    }
}

/// A scalar, or the mapping.
impl JsonSchema for RawAnswer {
    fn schema_name() -> Cow<'static, str> {
        "RawAnswer".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [{ "type": "string" }, generator.subschema_for::<Spoken>()] })
    }
}

impl RawAnswer {
    fn plain(text: String) -> Self {
        Self {
            answer: Some(Marked { value: text, line: 0, column: 0 }),
            reason: String::new(),
            comment: String::new(),
            evidence: String::new(),
        }
    }
}

/// Returns in YAML.
pub(super) struct Yaml;

impl Reader for Yaml {
    fn name(&self) -> &'static str {
        "YAML"
    }

    fn endings(&self) -> &'static [&'static str] {
        &["yaml", "yml"]
    }

    fn claims(&self, first: &[u8], _: &Lexicon<'_>) -> bool {
        let text = String::from_utf8_lossy(first);
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
        let begins = |key: &str| text.lines().any(|line| line.starts_with(key));
        let names_who = begins("constituency:") || begins("form:");
        begins("returns:") || (begins("respondent:") && names_who)
    }

    fn read(
        &self,
        file: ReturnFile<'_>,
        reading: Reading<'_>,
        collect: &mut Collect<'_>,
        input: &mut Intake<'_>,
    ) {
        let Some(text) = input.text(file.path, file.bytes) else { return };
        take(&text, file.path, reading, collect, &mut input.findings);
    }
}

/// Takes every return of the file.
fn take(text: &str, path: &Path, reading: Reading<'_>, collect: &mut Collect<'_>, diags: &mut Diagnostics) {
    let is_several = text.lines().any(|line| line.starts_with("returns:"));
    let returns = if is_several {
        parse::<Several>(text, path, DuplicateKeyPolicy::PassThrough, diags).map(|file| file.returns)
    } else {
        parse::<RawReturn>(text, path, DuplicateKeyPolicy::PassThrough, diags).map(|one| vec![one])
    };
    let number = collect.spots.text(path);
    let returns = returns.unwrap_or_default();
    let saved = returns.iter().any(|one| one.form.is_some());
    collect.recognised(path, || if saved { Origin::BrowserForm } else { Origin::Yaml }.into());
    let mut file = File { path, number, reading, collect, diags };
    for raw in returns {
        file.one(raw);
    }
}

struct File<'a, 'c, 'f> {
    path: &'a Path,
    /// The number of the file among all.
    number: u32,
    reading: Reading<'a>,
    collect: &'c mut Collect<'f>,
    diags: &'c mut Diagnostics,
}

impl File<'_, '_, '_> {
    fn spot<T>(&self, marked: &Marked<T>) -> Spot {
        point(self.number, marked.line, marked.column)
    }

    fn place<T>(&self, marked: &Marked<T>) -> Place {
        self.collect.spots.place(self.spot(marked))
    }

    fn report(&mut self, problem: &Problem, place: Place) {
        self.diags.push(problem.diagnostic(place, &Setting::of_file(self.path, self.reading.lexicon)));
    }

    /// What is made of a text, or a finding at its place.
    fn checked<T>(&mut self, marked: &Marked<String>, made: Result<T, Problem>) -> Option<T> {
        made.map_err(|problem| self.report(&problem, self.place(marked))).ok()
    }

    fn one(&mut self, raw: RawReturn) {
        if self.is_of_another_framework(&raw) {
            return;
        }
        let respondent = cells::respondent(&raw.respondent.value).map(Cow::into_owned);
        let named = raw.organisation.clone().unwrap_or_else(unsaid);
        let organisation = cells::organisation(&named.value).map(Cow::into_owned);
        let side = raw.constituency.as_ref().filter(|side| !side.value.trim().is_empty());
        let constituency = match side {
            Some(side) => cells::constituency(self.reading.lexicon, &side.value),
            None => {
                let known = self.reading.lexicon.constituency_of(&named.value);
                known.ok_or_else(|| Problem::UnknownConstituency(String::new()))
            }
        };
        let who = (
            self.checked(&raw.respondent, respondent),
            self.checked(raw.constituency.as_ref().unwrap_or(&raw.respondent), constituency),
            self.checked(&named, organisation),
        );
        if raw.role.as_ref().is_some_and(|role| role.len() > MOST_IN_A_CELL) {
            self.report(&Problem::LongCell, self.place(&raw.respondent));
        }
        let about = self.about(&raw);
        let spot = self.spot(if named.line > 0 { &named } else { &raw.respondent });
        let to = match who {
            (Some(respondent), Some(constituency), Some(organisation)) => {
                let who = Who { respondent, constituency, organisation, about, spot };
                let (to, problem) = self.collect.respondent(who, self.path);
                if let Some(problem) = problem {
                    self.report(&problem, self.collect.spots.place(spot));
                }
                Some(to)
            }
            _ => None,
        };
        for (id, answer) in raw.answers.0 {
            self.answer(to, &id, answer);
        }
    }

    /// Is the return from a form of another framework, or of a version that asks something else? What is to be said of the
    /// framework of the form is said.
    fn is_of_another_framework(&mut self, raw: &RawReturn) -> bool {
        let Some(form) = &raw.form else { return false };
        let is_answered =
            |answer: &RawAnswer| answer.answer.as_ref().is_some_and(|one| !one.value.trim().is_empty());
        let answered = raw.answers.0.iter().filter(|(_, answer)| is_answered(answer));
        let answered: Vec<&str> = answered.map(|(id, _)| id.value.as_str()).collect();
        let said = form.said();
        if self.reading.lexicon.carries() {
            self.collect.past.made_from(version(&said));
        }
        let Some(finding) = edition(&said, &answered, self.path, self.reading.lexicon) else {
            return false;
        };
        let ends = finding.severity == Severity::Error;
        self.diags.push(finding);
        if ends {
            self.collect.turned_away.extend(raw.organisation.as_ref().map(|name| name.value.clone()));
        }
        ends
    }

    fn about(&mut self, raw: &RawReturn) -> About {
        let plain = |text: &Option<String>| words(text.as_deref().unwrap_or_default()).to_owned();
        let [said_consent, said_capacity] =
            [&raw.consent, &raw.capacity].map(|said| said.clone().unwrap_or_else(unsaid));
        let consent = Consent::parse(&said_consent.value)
            .ok_or_else(|| Problem::BadConsent(excerpt(&said_consent.value)));
        let capacity = match words(&said_capacity.value) {
            "" => Ok(None),
            word => Capacity::parse(word)
                .map(Some)
                .ok_or_else(|| Problem::BadCapacity(excerpt(&said_capacity.value))),
        };
        let language = raw.language.as_deref().map(str::trim).and_then(Language::parse);
        let day = plain(&raw.answered_on);
        let answered_on = Day::written(&day, language.as_ref().is_none_or(Language::is_english));
        if answered_on.is_none() && !day.is_empty() {
            self.report(&Problem::BadDay(excerpt(&day)), self.place(&raw.respondent));
        }
        About {
            role: plain(&raw.role),
            language,
            answered_on,
            capacity: self.checked(&said_capacity, capacity).flatten(),
            consent: self.checked(&said_consent, consent).unwrap_or(Consent::No),
        }
    }

    fn answer(&mut self, to: Option<Ix<Response>>, id: &Marked<String>, raw: RawAnswer) {
        let spot = match &raw.answer {
            Some(answer) if answer.line > 0 => self.spot(answer),
            _ => self.spot(id),
        };
        let lexicon = self.reading.lexicon;
        let written = raw.answer.as_ref().map(|answer| answer.value.as_str()).unwrap_or_default();
        let is_nothing =
            [written, &raw.reason, &raw.comment, &raw.evidence].iter().all(|text| text.trim().is_empty());
        if to.is_some() && lexicon.carries() && !is_nothing {
            self.collect.count_past(&id.value, lexicon);
        }
        let Some(indicator) = lexicon.indicator(&id.value) else {
            // An id of another version may be gone.
            if lexicon.carries() {
                return;
            }
            self.report(&Problem::UnknownIndicator(excerpt(&id.value)), self.place(id));
            return self.trouble(to);
        };
        let text = raw.answer.map(|answer| answer.value).unwrap_or_default();
        if [&text, &raw.reason, &raw.comment, &raw.evidence].iter().any(|text| text.len() > MOST_IN_A_CELL) {
            self.report(&Problem::LongCell, self.collect.spots.place(spot));
            return self.trouble(to);
        }
        let plain = |text: &str| words(text).to_owned();
        let reason = plain(&raw.reason);
        let rules = Rules { reasons: self.reading.reasons, hidden: false };
        match cells::answer(self.reading.lexicon, indicator, &text, !reason.is_empty(), rules) {
            Err(problem) => {
                self.report(&problem, self.collect.spots.place(spot));
                self.trouble(to);
            }
            Ok(given) => {
                if let Some(problem) = given.problem {
                    self.report(&problem, self.collect.spots.place(spot));
                }
                let (comment, evidence) = (plain(&raw.comment), plain(&raw.evidence));
                let reply = Reply::new(given.answer, Remarks { reason, comment, evidence }, spot);
                if let Some(problem) = to.and_then(|to| self.collect.reply(to, indicator, reply, false)) {
                    self.report(&problem, self.collect.spots.place(spot));
                }
            }
        }
    }

    fn trouble(&mut self, to: Option<Ix<Response>>) {
        if let Some(to) = to {
            self.collect.trouble(to);
        }
    }
}
