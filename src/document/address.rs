//! Addresses outside of a document, which a link may lead to.

/// Is it a web or a mail address? Any other could start a program or open a file of the reader's.
pub(crate) fn is_harmless(address: &str) -> bool {
    ["http://", "https://", "mailto:"].iter().any(|scheme| {
        address.get(..scheme.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(scheme))
    })
}

/// A harmless address as a URI: what no URI can hold is written as its bytes.
pub(crate) fn uri(address: &str) -> Option<String> {
    let sound = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
    let written = |c: char| match sound(c) {
        true => c.to_string(),
        false => c.to_string().bytes().map(|byte| format!("%{byte:02X}")).collect(),
    };
    is_harmless(address).then(|| address.chars().map(written).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_the_web_or_of_mail_becomes_a_uri() {
        for (address, expected) in [
            ("HTTPS://x.test/?a=1&b", Some("HTTPS://x.test/?a=1&b")),
            ("mailto:a@b.test", Some("mailto:a@b.test")),
            // U+00E9 is C3 A9 in UTF-8.
            ("http://x.test/\u{e9} \"", Some("http://x.test/%C3%A9%20%22")),
            ("javascript:alert(1)", None),
            ("file:///etc/passwd", None),
            ("http:", None),
        ] {
            assert_eq!(uri(address).as_deref(), expected, "{address}");
        }
    }
}
