//! What stands in `assessment.yaml`, exactly as written.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{Deserializer, SeqAccess, Visitor};

use crate::model::framework::raw::indexed::Pairs;
use crate::model::invitation::Publication;
use crate::model::marked::Marked;
use crate::model::policy::{Ids, Reasons, Uninvited};

/// `assessment.yaml`
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawAssessment {
    /// The id; it begins the names of the files of the report.
    pub assessment: Marked<String>,
    /// Whom it is about.
    pub body: RawBody,
    /// `<id>@<major version>` of a built-in framework, or the path of a folder.
    pub framework: Marked<String>,
    /// Year-month-day.
    pub date: Marked<String>,
    /// The language of the report, such as `en`.
    #[serde(default = "english")]
    pub language: Marked<String>,
    /// Who prepared it.
    #[serde(default)]
    pub prepared_by: Option<String>,
    /// The names of those who wrote the report.
    #[serde(default)]
    pub authors: Words,
    /// The picture of the cover (svg, png, jpeg), if another than `logo.svg` or `logo.png` in the folder.
    #[serde(default)]
    pub logo: Option<Marked<String>>,
    /// Weights of the voices; as in the framework if left out.
    #[serde(default)]
    pub constituencies: Pairs<Marked<i64>>,
    /// Targets by id; as in the framework if left out.
    #[serde(default)]
    pub targets: Pairs<Marked<f64>>,
    /// `full`, or the name of a shorter form of the questionnaires.
    #[serde(default)]
    pub questionnaire: Option<Marked<String>>,
    /// The folder of the returns.
    #[serde(default = "returns")]
    pub returns: Marked<String>,
    /// Who is expected to answer, and what: a list, or the name of a table in the folder, such as `invited.csv`; without
    /// it, whoever sent a return.
    #[serde(default)]
    pub invited: InvitedList,
    /// The languages of the forms, the usual one first; that of the report if left out.
    #[serde(default)]
    pub languages: Words,
    /// The last day on which a return is taken, year-month-day.
    #[serde(default)]
    pub deadline: Option<Marked<String>>,
    /// Whom returns are mailed to.
    #[serde(default)]
    pub return_to: Option<String>,
    /// What is printed under whose name where a return does not say: `named` (if left out), `unnamed`.
    #[serde(default)]
    pub publication: Publication,
    /// What becomes of a return of nobody on the list: `refused` (if left out), `heard`, `counted`.
    #[serde(default)]
    pub uninvited: Uninvited,
    /// Names that are near an invited one and mean another organisation.
    #[serde(default)]
    pub distinct: Words,
    /// `checked`: ids that count up, with one answer each, were looked at and are right.
    #[serde(default)]
    pub ids: Option<Ids>,
    /// Whether "not applicable" needs a reason: `required` (if left out), `optional`.
    #[serde(default)]
    pub reasons: Reasons,
    /// The folder of the statements: `<constituency>.md`.
    #[serde(default)]
    pub statements: Option<Marked<String>>,
    /// The day on which each constituency saw the report, year-month-day, by constituency.
    #[serde(default)]
    pub seen_by: Pairs<Marked<String>>,
    /// Fewest individuals on which a published figure may rest: figures of fewer are left out of a publication. 3 if left out.
    #[serde(default)]
    pub suppress_below: Option<Marked<i64>>,
    /// The licence of what is published, such as `CC-BY-4.0`.
    #[serde(default)]
    pub licence: Option<String>,
    /// An earlier assessment.
    #[serde(default)]
    pub baseline: Option<Marked<String>>,
}

/// Whom the assessment is about.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawBody {
    /// Name of the assessed body, as a reader sees it.
    pub name: Marked<String>,
    /// Kinds of country; left out = unknown, and then every indicator applies.
    #[serde(default)]
    pub profile: Words,
}

/// An organisation that is expected to answer.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawInvited {
    /// Its name, exactly as in its returns.
    pub organisation: Marked<String>,
    /// Its constituency.
    pub constituency: Marked<String>,
    /// Its remits; left out = everything.
    #[serde(default)]
    pub remit: Words,
    /// The form that it was sent, if another than the assessment's.
    #[serde(default)]
    pub questionnaire: Option<Marked<String>>,
    /// The language of its form, if another than the usual one.
    #[serde(default)]
    pub language: Option<Marked<String>>,
    /// Whom to write to. It is for whoever keeps the list, and is not read further.
    #[serde(default)]
    pub contact: Option<Marked<String>>,
}

/// The list of the invited: as it stands here, or in a table of its own.
#[derive(Debug)]
pub enum InvitedList {
    /// In this file.
    Here(Vec<RawInvited>),
    /// In a table in the folder.
    Table(Marked<String>),
}

impl Default for InvitedList {
    fn default() -> Self {
        Self::Here(Vec::new())
    }
}

impl<'de> Deserialize<'de> for InvitedList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Marked { value, line, column } = Marked::<ListOrText<RawInvited>>::deserialize(deserializer)?;
        Ok(match value {
            ListOrText::List(list) => Self::Here(list),
            ListOrText::Text(value) => Self::Table(Marked { value, line, column }),
        })
    }
}

/// In a schema, a list or a text.
impl JsonSchema for InvitedList {
    fn schema_name() -> Cow<'static, str> {
        "InvitedList".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [Vec::<RawInvited>::json_schema(generator), { "type": "string" }] })
    }
}

/// A list of words. A word without brackets is taken as well, so that the check can say which words are allowed.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// The words.
    pub list: Vec<Marked<String>>,
    /// What stood there without brackets.
    pub bare: Option<Marked<String>>,
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Marked { value, line, column } = Marked::<ListOrText<Marked<String>>>::deserialize(deserializer)?;
        Ok(match value {
            ListOrText::List(list) => Self { list, bare: None },
            ListOrText::Text(value) => Self { list: Vec::new(), bare: Some(Marked { value, line, column }) },
        })
    }
}

/// What can stand in the place of a list: the list, or a text or number.
enum ListOrText<T> {
    List(Vec<T>),
    Text(String),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ListOrText<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Any<T> {
            type Value = ListOrText<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of words in brackets")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                let mut all = Vec::new();
                while let Some(one) = list.next_element()? {
                    all.push(one);
                }
                Ok(ListOrText::List(all))
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(ListOrText::Text(text.to_owned()))
            }
            fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
                Ok(ListOrText::Text(number.to_string()))
            }
            fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
                Ok(ListOrText::Text(number.to_string()))
            }
            fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
                Ok(ListOrText::Text(number.to_string()))
            }
            fn visit_bool<E>(self, yes: bool) -> Result<Self::Value, E> {
                Ok(ListOrText::Text(yes.to_string()))
            }
        }
        deserializer.deserialize_any(Any(PhantomData))
    }
}

/// In a schema, a list of texts.
impl JsonSchema for Words {
    fn schema_name() -> Cow<'static, str> {
        Vec::<String>::schema_name()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Vec::<String>::json_schema(generator)
    }
}

fn english() -> Marked<String> {
    Marked { value: "en".to_owned(), line: 0, column: 0 }
}

fn returns() -> Marked<String> {
    Marked { value: "returns".to_owned(), line: 0, column: 0 }
}
