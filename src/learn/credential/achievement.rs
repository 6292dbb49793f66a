//! The credential of an achievement: an Open Badge 3.0 before it is signed.
//!
//! Every term stands in the contexts, for what they do not define nobody signs. Whatever has no term of its own is a result or
//! stands in a narrative.

use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::contexts::{BADGES, CREDENTIALS};
use super::facts::Facts;
use super::wording;
use crate::locale::Locale;
use crate::model::day::Day;
use crate::model::ratio::Ratio;

/// What the credential names beside the facts.
pub(super) struct Names<'n> {
    /// Its own id.
    pub(super) id: &'n str,
    /// The issuer's id.
    pub(super) did: &'n str,
    /// The digest of the picture, as a browser checks one.
    pub(super) picture: &'n str,
}

/// An id that the same words always give: a UUID of their hash.
pub(super) fn uuid(words: &[&str]) -> String {
    let mut bytes: Vec<u8> = Sha256::digest(words.join("\n").as_bytes()).to_vec();
    // Version 8 of the variant of RFC 9562: its maker says what it is made of.
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("urn:uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..32])
}

/// The moment at which a day begins, as the standard writes moments.
pub(super) fn moment(day: Day) -> String {
    format!("{day}T00:00:00Z")
}

/// A share in percent for programs: cut like every print of it.
fn number(share: &Ratio) -> String {
    let text = share.percent_cut();
    text.strip_suffix(".0").unwrap_or(&text).to_owned()
}

/// Seconds as hours and minutes for programs.
fn clock(seconds: u64) -> String {
    format!("{}:{:02}", seconds / 3600, seconds / 60 % 60)
}

/// The credential, without its proof.
pub(super) fn credential(facts: &Facts, names: &Names<'_>, locale: &Locale) -> Map<String, Value> {
    let achievement = uuid(&["achievement", &facts.framework, &facts.version, names.did, locale.tag()]);
    let (described, results) = results(facts, &achievement, locale);
    let record = [
        wording::record(facts, locale),
        wording::grade(facts, locale),
        wording::hours(facts, locale),
        wording::studied(facts, locale),
    ];
    let credential = json!({
        "@context": [CREDENTIALS, BADGES],
        "id": names.id,
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": wording::name(facts, locale),
        "description": wording::record(facts, locale),
        "issuer": {"id": names.did, "type": ["Profile"], "name": facts.issuer},
        "validFrom": moment(facts.issued),
        "awardedDate": moment(facts.issued),
        "credentialSubject": {
            "type": ["AchievementSubject"],
            "identifier": [{
                "type": "IdentityObject",
                "hashed": false,
                "identityHash": facts.learner,
                "identityType": "name",
            }],
            "activityStartDate": moment(facts.begun),
            "activityEndDate": moment(facts.completed),
            "achievement": {
                "id": achievement,
                "type": ["Achievement"],
                "achievementType": "Certificate",
                "name": facts.course,
                "version": facts.version,
                "inLanguage": locale.tag(),
                "description": wording::content(facts, locale),
                "criteria": {"narrative": wording::criteria(facts, locale)},
                "tag": facts.skills,
                "resultDescription": described,
            },
            "result": results,
        },
        "evidence": [{
            "id": uuid(&["record", names.id]),
            "type": ["Evidence"],
            "name": locale.text("certificate-record"),
            "narrative": record.join("\n"),
        }],
        "relatedResource": [{
            "id": uuid(&["picture", names.id]),
            "mediaType": "image/svg+xml",
            "digestSRI": names.picture,
        }],
    });
    match credential {
        Value::Object(members) => without_nothing(members),
        _ => Map::new(),
    }
}

/// Without lists that are empty: they say nothing, and nothing of them is signed.
fn without_nothing(mut members: Map<String, Value>) -> Map<String, Value> {
    members.retain(|_, value| *value != json!([]));
    for value in members.values_mut() {
        if let Value::Object(inner) = value {
            *inner = without_nothing(std::mem::take(inner));
        }
    }
    members
}

/// What is measured, and what came of it: the grade, and each kind of hours by itself.
fn results(facts: &Facts, achievement: &str, locale: &Locale) -> (Vec<Value>, Vec<Value>) {
    let hours = &facts.hours;
    let (mut described, mut results) = (Vec::new(), Vec::new());
    let mut put = |kind: &str, name: String, value: String, more: Value| {
        let id = uuid(&["result", achievement, kind]);
        let mut about = Map::new();
        about.insert("id".to_owned(), id.clone().into());
        about.insert("type".to_owned(), json!(["ResultDescription"]));
        about.insert("name".to_owned(), name.into());
        about.insert("resultType".to_owned(), kind.into());
        if let Value::Object(more) = more {
            about.extend(more);
        }
        described.push(Value::Object(about));
        let mut result = json!({"type": ["Result"], "resultDescription": id, "value": value});
        if kind == "RawScore" {
            result["status"] = "Completed".into();
        }
        results.push(result);
    };
    let range = json!({"valueMin": "0", "valueMax": "100", "requiredValue": number(&facts.pass.threshold)});
    put("RawScore", locale.text("certificate-result-grade"), number(&facts.grade), range);
    let needed = json!({"requiredValue": clock(facts.pass.seconds)});
    let counted = clock(hours.counted(facts.pass.rule));
    put("ext:HoursCounted", locale.text("certificate-result-counted"), counted, needed);
    for (kind, key, seconds) in [
        ("ext:HoursLogged", "certificate-result-logged", hours.logged),
        ("ext:HoursLoggedByPage", "certificate-result-page", hours.on_page),
        ("ext:HoursDeclared", "certificate-result-declared", hours.declared),
        ("ext:HoursConfirmed", "certificate-result-confirmed", hours.confirmed),
        ("ext:HoursNominal", "certificate-result-nominal", hours.nominal),
    ] {
        put(kind, locale.text(key), clock(seconds), Value::Null);
    }
    (described, results)
}
