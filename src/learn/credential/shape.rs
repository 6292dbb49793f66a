//! The shape of an Open Badge 3.0: what its schema asks for, and what the schema forgot to.

use serde_json::Value;

use super::contexts::{self, BADGES, CREDENTIALS};
use crate::model::day::Day;

/// What is wrong with the shape of a credential.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Misshapen {
    /// A context that is not built in, or not in its place.
    Context(String),
    /// A field that is missing or is not what it should be, as a path.
    Field(&'static str),
}

/// Everything that is wrong with the shape of a credential.
pub(super) fn check(credential: &Value) -> Vec<Misshapen> {
    let mut wrong = contexts_of(credential);
    let mut need = |is_there: bool, path: &'static str| {
        if !is_there {
            wrong.push(Misshapen::Field(path));
        }
    };
    let at = |pointer: &str| credential.pointer(pointer);
    let is_uri = |value: Option<&Value>| value.and_then(Value::as_str).is_some_and(is_uri);
    let is_text =
        |value: Option<&Value>| value.and_then(Value::as_str).is_some_and(|text| !text.trim().is_empty());
    let is_a = |value: Option<&Value>, kind: &str| match value {
        Some(Value::Array(kinds)) => kinds.iter().any(|one| one == kind),
        Some(Value::String(one)) => one == kind,
        _ => false,
    };
    need(is_uri(at("/id")), "id");
    let is_badge = is_a(at("/type"), "OpenBadgeCredential") || is_a(at("/type"), "AchievementCredential");
    need(is_badge && is_a(at("/type"), "VerifiableCredential"), "type");
    let issuer = at("/issuer");
    need(is_uri(issuer) || is_uri(at("/issuer/id")) && is_a(at("/issuer/type"), "Profile"), "issuer");
    need(at("/validFrom").and_then(Value::as_str).is_some_and(is_moment), "validFrom");
    if let Some(until) = at("/validUntil") {
        need(until.as_str().is_some_and(is_moment), "validUntil");
    }
    need(is_a(at("/credentialSubject/type"), "AchievementSubject"), "credentialSubject.type");
    // The schema passes without both; the validator of its makers does not.
    let identified = at("/credentialSubject/identifier").and_then(Value::as_array);
    let is_identified = identified.is_some_and(|all| {
        !all.is_empty()
            && all.iter().all(|one| is_text(one.get("identityHash")) && is_text(one.get("identityType")))
    });
    need(is_uri(at("/credentialSubject/id")) || is_identified, "credentialSubject.identifier");
    need(is_uri(at("/credentialSubject/achievement/id")), "credentialSubject.achievement.id");
    need(
        is_a(at("/credentialSubject/achievement/type"), "Achievement"),
        "credentialSubject.achievement.type",
    );
    need(is_text(at("/credentialSubject/achievement/name")), "credentialSubject.achievement.name");
    need(
        is_text(at("/credentialSubject/achievement/description")),
        "credentialSubject.achievement.description",
    );
    let criteria = at("/credentialSubject/achievement/criteria");
    let criteria = |name: &str| criteria.and_then(|criteria| criteria.get(name));
    need(is_text(criteria("narrative")) || is_uri(criteria("id")), "credentialSubject.achievement.criteria");
    wrong
}

/// The two contexts in their order, and behind them none that is not built in; and none inside.
fn contexts_of(credential: &Value) -> Vec<Misshapen> {
    let Some(Value::Array(given)) = credential.get("@context") else {
        return vec![Misshapen::Field("@context")];
    };
    let mut wrong: Vec<Misshapen> = given
        .iter()
        .filter(|one| one.as_str().is_none_or(|address| contexts::text(address).is_none()))
        .map(|one| Misshapen::Context(one.as_str().map_or_else(|| one.to_string(), str::to_owned)))
        .collect();
    if wrong.is_empty()
        && (given.first() != Some(&CREDENTIALS.into()) || given.get(1) != Some(&BADGES.into()))
    {
        wrong.push(Misshapen::Field("@context"));
    }
    if let Some(members) = credential.as_object() {
        let inner = members.iter().filter(|(name, _)| *name != "@context");
        wrong.extend(inner.filter_map(|(_, value)| keyword(value)).map(Misshapen::Context));
        wrong.extend(
            members
                .keys()
                .filter(|name| name.starts_with('@') && *name != "@context")
                .cloned()
                .map(Misshapen::Context),
        );
    }
    wrong
}

/// The first keyword of JSON-LD inside: with one a text can be made to mean something else than it says.
fn keyword(value: &Value) -> Option<String> {
    match value {
        Value::Object(members) => {
            members.iter().find_map(
                |(name, inner)| if name.starts_with('@') { Some(name.clone()) } else { keyword(inner) },
            )
        }
        Value::Array(elements) => elements.iter().find_map(keyword),
        _ => None,
    }
}

/// Scheme, colon, and no white space.
fn is_uri(text: &str) -> bool {
    let scheme = text.split_once(':').filter(|(scheme, rest)| {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
        scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(plain) && !rest.is_empty()
    });
    scheme.is_some() && !text.chars().any(|c| c.is_whitespace() || c.is_control())
}

/// A day, a time and a zone.
fn is_moment(text: &str) -> bool {
    let zoned = text.strip_suffix(['Z', 'z']).or_else(|| {
        let (rest, zone) = text.split_at_checked(text.len().checked_sub(6)?)?;
        let is_zone = zone.starts_with(['+', '-'])
            && zone
                .bytes()
                .skip(1)
                .enumerate()
                .all(|(n, b)| if n == 2 { b == b':' } else { b.is_ascii_digit() });
        is_zone.then_some(rest)
    });
    let parts = zoned.and_then(|moment| moment.split_once(['T', 't']));
    parts.is_some_and(|(day, time)| {
        let (whole, part) = time.split_once('.').unwrap_or((time, "0"));
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let fields: Vec<&str> = whole.split(':').collect();
        Day::parse(day).is_some()
            && digits(part)
            && matches!(fields.as_slice(), [h, m, s] if [(h, "24"), (m, "60"), (s, "60")].iter().all(|(field, most)| field.len() == 2 && digits(field) && **field < *most))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_has_a_zone() {
        for (text, expected) in [
            ("2026-11-23T00:00:00Z", true),
            ("2026-11-23T23:59:59.5+02:00", true),
            ("2026-11-23", false),
            ("2026-11-23T00:00:00", false),
            ("2026-02-30T00:00:00Z", false),
            ("2026-11-23T24:00:00Z", false),
            ("2026-11-23T00:00Z", false),
            ("2026-11-23T00:00:00+0200", false),
            ("Z", false),
            ("", false),
        ] {
            assert_eq!(is_moment(text), expected, "{text}");
        }
    }

    #[test]
    fn an_id_is_a_uri() {
        for (text, expected) in [
            ("urn:uuid:1", true),
            ("https://example.org/a", true),
            ("1", false),
            (":a", false),
            ("a:", false),
            ("a b:c", false),
            ("urn:a b", false),
        ] {
            assert_eq!(is_uri(text), expected, "{text}");
        }
    }
}
