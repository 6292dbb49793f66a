//! Indicators as they are written: core ones in the files of topics, those beside them in `supporting.yaml`.
//!
//! Both have one type. Which of its keys a file may hold is decided where its list is read, by the same names as in its
//! schema: a key that belongs to the other kind is unknown there.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error;
use serde::{Deserialize, Deserializer};

use super::indexed::Pairs;
use super::{RawAdvice, one};
use crate::model::marked::Marked;

/// An indicator: a core one, or one that stands beside a core one.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawIndicator {
    /// A letter and at most 19 letters and digits.
    pub id: Marked<String>,
    /// The core indicator beside which it is shown.
    #[serde(default, deserialize_with = "written")]
    #[schemars(with = "Marked<String>")]
    pub supports: Option<Marked<String>>,
    /// The phase; required where there is a cycle lens.
    #[serde(default)]
    pub phase: Option<Marked<String>>,
    /// The policy fields; required where there is a field lens.
    #[serde(default, deserialize_with = "written")]
    #[schemars(with = "Vec<Marked<String>>")]
    pub fields: Option<Vec<Marked<String>>>,
    /// Title of the indicator, as a reader sees it.
    pub title: Marked<String>,
    /// What it measures, in a sentence.
    #[serde(default)]
    pub definition: String,
    /// The question that every constituency is asked, unless its questionnaire words one of its own.
    #[serde(default)]
    pub question: String,
    /// Why questionnaires ask it in words of their own; left out = all ask the question as it stands.
    #[serde(default)]
    pub stems: String,
    /// The version of the framework from which on it means what it means now; left out = from the first.
    #[serde(default)]
    pub since: Option<Marked<String>>,
    /// The id of a scale.
    pub scale: Marked<String>,
    /// A whole number; 0 = asked, not scored. Of an indicator beside another one it has no effect outside its own value.
    #[serde(default = "one")]
    pub weight: Marked<i64>,
    /// The named cap under which its points fall.
    #[serde(default)]
    pub cap: Option<Marked<String>>,
    /// Ids of constituencies.
    pub asked: Vec<Marked<String>>,
    /// Remits for which it is; left out = every organisation's.
    #[serde(default)]
    pub remits: Vec<Marked<String>>,
    /// Kinds of country for which it is; left out = every country.
    #[serde(default)]
    pub profile: Vec<Marked<String>>,
    /// What each point looks like for this indicator, by code.
    #[serde(default)]
    pub anchors: Pairs<String>,
    /// What a reviewer would want to see.
    #[serde(default)]
    pub evidence: String,
    /// Ids of the register of instruments.
    #[serde(default)]
    pub sources: Vec<Marked<String>>,
    /// The section of the topic's lesson that teaches it.
    #[serde(default)]
    pub lesson: Option<Marked<String>>,
    /// What to do next, by code of the point reached.
    #[serde(default)]
    pub advice: Pairs<RawAdvice>,
    /// `false`: what those who consent say beside their answer may be published without being released line by line.
    #[serde(default = "sensitive")]
    pub sensitive: bool,
}

/// Key of an indicator that stands beside another one.
const SUPPORTS: &str = "supports";
/// Keys of a core indicator alone.
const CORE: [&str; 3] = ["phase", "fields", "cap"];

impl RawIndicator {
    /// Keys of a core indicator that are written.
    fn core_keys(&self) -> impl Iterator<Item = &'static str> {
        let written = [self.phase.is_some(), self.fields.is_some(), self.cap.is_some()];
        CORE.into_iter().zip(written).filter(|(_, written)| *written).map(|(key, _)| key)
    }
}

fn sensitive() -> bool {
    true
}

/// A value that is optional and not empty where its key is written.
fn written<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// Reads a list of core indicators.
pub(super) fn core<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<RawIndicator>, D::Error> {
    let list = Vec::<RawIndicator>::deserialize(deserializer)?;
    match list.iter().any(|one| one.supports.is_some()) {
        true => Err(D::Error::unknown_field(SUPPORTS, &CORE)),
        false => Ok(list),
    }
}

/// Reads a list of indicators that stand beside core ones.
pub(super) fn supporting<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<RawIndicator>, D::Error> {
    let list = Vec::<RawIndicator>::deserialize(deserializer)?;
    if let Some(key) = list.iter().find_map(|one| one.core_keys().next()) {
        return Err(D::Error::unknown_field(key, &[SUPPORTS]));
    }
    match list.iter().all(|one| one.supports.is_some()) {
        true => Ok(list),
        false => Err(D::Error::missing_field(SUPPORTS)),
    }
}

/// Schema of a list of core indicators.
pub(super) fn schema_of_core(generator: &mut SchemaGenerator) -> Schema {
    let mut one = RawIndicator::json_schema(generator);
    without(&mut one, &[SUPPORTS]);
    json_schema!({"type": "array", "items": one})
}

/// Schema of a list of indicators that stand beside core ones.
pub(super) fn schema_of_supporting(generator: &mut SchemaGenerator) -> Schema {
    let mut one = RawIndicator::json_schema(generator);
    without(&mut one, &CORE);
    if let Some(required) = one.get_mut("required").and_then(|list| list.as_array_mut()) {
        // Right behind the id, as it is written.
        required.insert(1.min(required.len()), SUPPORTS.into());
    }
    json_schema!({"type": "array", "items": one})
}

/// Takes keys out of the schema of an object.
fn without(schema: &mut Schema, keys: &[&str]) {
    if let Some(properties) = schema.get_mut("properties").and_then(|all| all.as_object_mut()) {
        properties.retain(|key, _| !keys.contains(&key.as_str()));
    }
}

#[cfg(test)]
mod tests {
    use super::super::{RawSupporting, RawTopic};
    use schemars::schema_for;

    const ONE: &str = "id: A1, title: t, scale: s, asked: [workers]";

    #[test]
    fn each_kind_of_file_has_the_keys_of_its_own_kind() {
        #[rustfmt::skip]
        let cases = [
            // more keys                  in a topic  in supporting.yaml
            ("",                          true,       false),
            (", phase: P1, fields: [f]",  true,       false),
            (", supports: A2",            false,      true),
            (", supports: A2, phase: P1", false,      false),
            (", supports: A2, fields: []", false,     false),
            (", supports: A2, cap: c",    false,      false),
            (", other: x",                false,      false),
        ];
        for (more, core, beside) in cases {
            let list = format!("indicators: [{{{ONE}{more}}}]\n");
            let topic: Result<RawTopic, _> = serde_saphyr::from_str(&format!("id: A\ntitle: t\n{list}"));
            let supporting: Result<RawSupporting, _> = serde_saphyr::from_str(&list);
            assert_eq!((topic.is_ok(), supporting.is_ok()), (core, beside), "{more}");
        }
    }

    #[test]
    fn the_schemas_name_the_keys_that_are_read() {
        let keys = |schema: schemars::Schema| -> (Vec<String>, Vec<String>) {
            let one = &schema.as_value()["properties"]["indicators"]["items"];
            let names = |list: &serde_json::Value| list.as_str().unwrap_or_default().to_owned();
            let properties = one["properties"].as_object().unwrap().keys().cloned().collect();
            (properties, one["required"].as_array().unwrap().iter().map(names).collect())
        };
        let (core, needed) = keys(schema_for!(RawTopic));
        assert_eq!(core[..4], ["id", "phase", "fields", "title"]);
        assert_eq!(needed, ["id", "title", "scale", "asked"]);
        let (beside, needed) = keys(schema_for!(RawSupporting));
        assert_eq!(beside[..4], ["id", "supports", "title", "definition"]);
        assert_eq!(needed, ["id", "supports", "title", "scale", "asked"]);
        assert_eq!(core.len() - 3, beside.len() - 1, "they share all other keys");
    }
}
