//! Contexts: the vocabularies of credentials, built in, so that nothing is fetched to sign or to verify.

/// Context of every verifiable credential; it stands first.
pub(super) const CREDENTIALS: &str = "https://www.w3.org/ns/credentials/v2";

/// Context of an Open Badge; it stands second.
pub(super) const BADGES: &str = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

/// Context of what other programs put into a badge.
const EXTENSIONS: &str = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

/// All contexts that are known, with their text.
pub(super) const ALL: [(&str, &str); 3] = [
    (CREDENTIALS, include_str!("../../../reports/contexts/credentials-v2.json")),
    (BADGES, include_str!("../../../reports/contexts/ob-3.0.3.json")),
    (EXTENSIONS, include_str!("../../../reports/contexts/ob-extensions.json")),
];

/// The text of a context.
pub(super) fn text(address: &str) -> Option<&'static str> {
    ALL.iter().find(|(known, _)| *known == address).map(|(_, text)| *text)
}
