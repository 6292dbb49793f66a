//! Certificates: what a learner achieved, signed so that nobody can change it, and verified without asking anybody.
//!
//! A certificate is an Open Badges 3.0 credential with a proof of the suite `eddsa-rdfc-2022`, which the verifiers of others
//! accept, and a picture of two pages with the same credential baked in. The credential names the digest of the picture, so that
//! nobody can paint another name on it. The same facts, key and day give the same bytes.
//!
//! | what | by |
//! |---|---|
//! | what a certificate says, or every condition that is not met | [`Facts::of`] |
//! | credential and picture | [`certificate`] |
//! | whether a file is what somebody signed, and whether that issuer is known | `verify` |
//! | keys | [`Key`], [`fingerprint`] |

mod achievement;
mod baked;
mod canonical;
mod contexts;
mod facts;
mod issuer;
mod key;
mod page;
mod picture;
mod proof;
mod shape;
mod strict;
mod trust;
mod unsigned;
mod verify;
mod wording;

pub use canonical::Uncanonical;
pub use facts::{Facts, Material, Module, NotEarned, Topic};
pub use issuer::is_not_ours;
pub use key::{Key, fingerprint};
pub use trust::{ISSUERS, Issuers, REVOCATIONS, Revocations};
pub use verify::{About, Known, Trust, Verified, verify};

use self::achievement::{Names, credential, moment, uuid};
use self::page::escaped;
use self::picture::{Marks, picture};
use crate::locale::Locale;

/// A certificate in both its forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Id of the credential.
    pub id: String,
    /// The credential for a wallet.
    pub json: String,
    /// The picture to print, with the credential baked in.
    pub svg: String,
    /// What it is, and whose.
    title: String,
}

impl Certificate {
    /// The picture as a page for a program that prints: two sheets of A4, in this language.
    pub fn page(&self, language: &str) -> String {
        let title = escaped(&self.title);
        format!(
            "<!DOCTYPE html>\n<html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{title}</title>\n\
             <style>@page{{size:A4;margin:0}}body{{margin:0}}svg{{display:block;width:210mm;height:594mm}}</style></head>\n\
             <body>\n{}</body></html>\n",
            self.svg
        )
    }
}

/// The certificate of these facts.
///
/// # Errors
/// None is known: whatever is written has a canonical form.
pub fn certificate(facts: &Facts, key: &Key, locale: &Locale) -> Result<Certificate, Uncanonical> {
    let (did, issued) = (key.did(), facts.issued.to_string());
    let words = ["certificate", &facts.head, &facts.framework, &did, &facts.issuer, &issued, locale.tag()];
    let id = uuid(&words);
    let fingerprint = fingerprint(&did).unwrap_or_default();
    let drawn = picture(facts, &Marks { id: &id, fingerprint: &fingerprint }, locale);
    let names = Names { id: &id, did: &did, picture: &verify::digest(&drawn) };
    let signed = proof::sign(credential(facts, &names, locale), key, &moment(facts.issued))?;
    let svg = baked::bake(&drawn, &signed.to_string());
    Ok(Certificate { id, json: format!("{signed:#}\n"), svg, title: picture::title(facts, locale) })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::json;

    use super::*;
    use crate::model::day::Day;

    /// A badge of another program, which says nothing of its picture.
    #[test]
    fn a_picture_that_nobody_signed_is_remarked() {
        let key = Key::new(&[7; 32]);
        let badge = json!({
            "@context": [contexts::CREDENTIALS, contexts::BADGES],
            "id": "urn:uuid:1",
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "issuer": {"id": key.did(), "type": ["Profile"], "name": "A centre"},
            "validFrom": "2026-11-23T00:00:00Z",
            "credentialSubject": {
                "id": "did:example:awa",
                "type": ["AchievementSubject"],
                "achievement": {
                    "id": "urn:uuid:2",
                    "type": ["Achievement"],
                    "name": "A course",
                    "description": "Of another centre",
                    "criteria": {"narrative": "Be there"},
                },
            },
        });
        let signed = proof::sign(badge.as_object().unwrap().clone(), &key, "2026-11-23T00:00:00Z").unwrap();
        let picture = format!("<svg xmlns:openbadges=\"{}\"/>", baked::SPACE).replace("/>", "></svg>");
        let svg = baked::bake(&picture, &signed.to_string());
        let today = Day::parse("2026-12-01").unwrap();
        let verified = verify(svg.as_bytes(), Path::new("badge.svg"), &Known::default(), today);
        let codes: Vec<_> = verified.findings.iter().map(|finding| finding.code.as_str()).collect();
        assert_eq!(codes, ["credential/unsigned-picture"]);
        assert!(verified.holds());
    }
}
