//! Returns in YAML: one return a file, or several under `returns`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_saphyr::DuplicateKeyPolicy;

use crate::diag::{Diagnostics, Place};
use crate::load::yaml::parse;
use crate::model::marked::Marked;
use crate::model::response::check::{Collector, RawReply, RawRespondent};

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
    constituency: Marked<String>,
    #[serde(default)]
    organisation: Option<String>,
    #[serde(default)]
    role: Option<String>,
    #[serde(default)]
    language: Option<String>,
    #[serde(default)]
    answered_on: Option<String>,
    #[serde(default)]
    capacity: Option<String>,
    #[serde(default)]
    consent: Option<String>,
    #[serde(default)]
    answers: Answers,
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

/// Takes every return of the file.
pub(super) fn take(text: &str, path: &Path, collector: &mut Collector<'_>, diags: &mut Diagnostics) {
    let is_several = text.lines().any(|line| line.starts_with("returns:"));
    let returns = if is_several {
        parse::<Several>(text, path, DuplicateKeyPolicy::PassThrough, diags).map(|file| file.returns)
    } else {
        parse::<RawReturn>(text, path, DuplicateKeyPolicy::PassThrough, diags).map(|one| vec![one])
    };
    for raw in returns.unwrap_or_default() {
        one(raw, path, collector, diags);
    }
}

fn one(raw: RawReturn, path: &Path, collector: &mut Collector<'_>, diags: &mut Diagnostics) {
    let place = |line: usize, column: usize| Place::Text { file: path.to_owned(), line, column };
    let about: BTreeMap<&'static str, String> = [
        ("role", raw.role),
        ("language", raw.language),
        ("answered_on", raw.answered_on),
        ("capacity", raw.capacity),
        ("consent", raw.consent),
    ]
    .into_iter()
    .map(|(name, value)| (name, value.unwrap_or_default().trim().to_owned()))
    .filter(|(_, value)| !value.is_empty())
    .collect();
    let who = RawRespondent {
        respondent: raw.respondent.value,
        constituency: raw.constituency.value,
        organisation: raw.organisation.unwrap_or_default(),
        about,
        file: path.display().to_string(),
        place: place(raw.constituency.line, raw.constituency.column),
    };
    let replies: Vec<RawReply> = raw
        .answers
        .0
        .into_iter()
        .map(|(id, answer)| {
            let key = place(id.line, id.column);
            let said = answer.answer.as_ref().filter(|a| a.line > 0);
            RawReply {
                place: said.map_or_else(|| key.clone(), |a| place(a.line, a.column)),
                indicator: id.value,
                indicator_place: key,
                answer: answer.answer.map(|a| a.value).unwrap_or_default(),
                reason: answer.reason,
                comment: answer.comment,
                evidence: answer.evidence,
            }
        })
        .collect();
    collector.take(&who, &replies, diags);
}
