//! Content-Security-Policy of a page: no script but its own, no connection, no form, nothing from elsewhere.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest, Sha256};

/// Styles that a page may have.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Styles<'a> {
    /// The page's own style sheet, known by its hash, and no `style` of an element.
    Own(&'a str),
    /// Style sheets and elements of the page alike: drawings have styles of their own.
    Anywhere,
}

/// Content-Security-Policy of a page with this script, known by its hash; empty = no script.
pub(crate) fn policy(script: &str, styles: Styles<'_>) -> String {
    let scripts = match script {
        "" => "'none'".to_owned(),
        own => hash(own),
    };
    let (styles, pictures) = match styles {
        Styles::Own(sheet) => (hash(sheet), "'none'"),
        Styles::Anywhere => ("'unsafe-inline'".to_owned(), "data:"),
    };
    format!(
        "default-src 'none'; script-src {scripts}; style-src {styles}; img-src {pictures}; base-uri 'none'; form-action 'none'"
    )
}

/// The source expression of an inline text.
fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_allows_only_its_own_script_and_style() {
        // printf '' | openssl dgst -sha256 -binary | base64, and the same of `a`.
        let none = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        let a = "ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=";
        assert_eq!(
            policy("a", Styles::Own("")),
            format!(
                "default-src 'none'; script-src 'sha256-{a}'; style-src 'sha256-{none}'; img-src 'none'; base-uri 'none'; form-action 'none'"
            )
        );
        assert!(
            policy("", Styles::Anywhere)
                .contains("script-src 'none'; style-src 'unsafe-inline'; img-src data:;")
        );
    }
}
