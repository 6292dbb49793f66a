//! What somebody changes in a certificate, and what `verify` says of it.

use std::path::Path;

use serde_json::{Value, json};
use tripartite::learn::credential::{Issuers, Key, Known, Revocations, Trust, Verified, certificate, verify};

use super::{Class, ISSUER, day, key};

fn checked(text: &str, known: &Known<'_>) -> Verified {
    verify(text.as_bytes(), Path::new("certificate"), known, day("2026-12-01"))
}

fn codes(verified: &Verified) -> Vec<&'static str> {
    verified.findings.iter().map(|finding| finding.code.as_str()).collect()
}

fn issuers(did: &str, name: &str) -> Issuers {
    let text = json!({"format": "tripartite-issuers/1", "issuers": [{"id": did, "name": name}]});
    Issuers::read(&text.to_string(), Path::new("issuers.json")).unwrap()
}

fn good() -> Value {
    serde_json::from_str(&Class::new("en").certificate("Awa Diop").json).unwrap()
}

#[test]
fn what_was_issued_is_valid_and_its_issuer_known() {
    for language in ["en", "fr"] {
        let made = Class::new(language).certificate("Awa Diop");
        let known = issuers(&key().did(), "  ministry of LABOUR of Nerania");
        // Mail and editors write the ends of lines anew.
        let sent = made.svg.replace('\n', "\r\n");
        assert_ne!(sent, made.svg);
        let saved =
            format!("\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n\n", made.svg.trim_end());
        for text in [&made.json, &made.svg, &sent, &saved] {
            let verified = checked(text, &Known { issuers: Some(&known), revocations: None });
            assert_eq!(codes(&verified), [""; 0]);
            assert!(verified.holds());
            assert_eq!(verified.trust, Trust::Known("  ministry of LABOUR of Nerania".to_owned()));
            let about = verified.about.unwrap();
            assert_eq!((about.holder.as_str(), about.issuer.as_str()), ("Awa Diop", ISSUER));
            assert_eq!(about.results.len(), 7);
        }
    }
}

/// Each change, and the codes that it gives.
#[test]
fn every_change_is_noticed() {
    type Change = fn(&mut Value);
    #[rustfmt::skip]
    let cases: [(&str, Change, &[&str]); 29] = [
        ("a higher score",         |c| c["credentialSubject"]["result"][0]["value"] = "99".into(), &["credential/tampered"]),
        ("another name",           |c| c["credentialSubject"]["identifier"][0]["identityHash"] = "Eva Dupe".into(), &["credential/tampered"]),
        ("another day",            |c| c["validFrom"] = "2026-11-22T00:00:00Z".into(), &["credential/tampered"]),
        ("another day of the proof", |c| c["proof"][0]["created"] = "2026-11-22T00:00:00Z".into(), &["credential/tampered"]),
        ("another name of the issuer", |c| c["issuer"]["name"] = "Ministry of Finance".into(), &["credential/tampered"]),
        ("a narrative",            |c| c["evidence"][0]["narrative"] = "Countersigned".into(), &["credential/tampered"]),
        ("a skill more",           |c| c["credentialSubject"]["achievement"]["tag"].as_array_mut().unwrap().push(Value::Null), &["credential/unsigned-field"]),
        ("a skill less",           |c| { c["credentialSubject"]["achievement"]["tag"].as_array_mut().unwrap().pop(); }, &["credential/tampered"]),
        ("a result less",          |c| { c["credentialSubject"]["result"].as_array_mut().unwrap().pop(); }, &["credential/tampered"]),
        ("the proof of another",   |c| c["proof"] = other()["proof"].clone(), &["credential/tampered"]),
        ("a cut signature",        |c| c["proof"][0]["proofValue"] = "z3".into(), &["credential/tampered"]),
        ("no signature",           |c| { c["proof"][0].as_object_mut().unwrap().remove("proofValue"); }, &["credential/tampered"]),
        ("no proof",               |c| { c.as_object_mut().unwrap().remove("proof"); }, &["credential/bad-proof"]),
        ("two proofs",             |c| { let one = c["proof"][0].clone(); c["proof"] = json!([one, one]); }, &["credential/bad-proof"]),
        ("another suite",          |c| c["proof"][0]["cryptosuite"] = "eddsa-jcs-2022".into(), &["credential/bad-proof"]),
        ("another purpose",        |c| c["proof"][0]["proofPurpose"] = "authentication".into(), &["credential/bad-proof"]),
        ("a field of the proof",   |c| c["proof"][0]["note"] = "x".into(), &["credential/bad-proof"]),
        ("another issuer's id",    |c| c["issuer"]["id"] = Key::new(&[8; 32]).did().into(), &["credential/other-key"]),
        ("another key",            |c| c["proof"][0]["verificationMethod"] = Key::new(&[8; 32]).method().into(), &["credential/other-key"]),
        ("an issuer on the web",   |c| c["issuer"]["id"] = "did:web:example.org".into(), &["credential/no-key"]),
        ("a field that nobody knows", |c| c["grade"] = "99".into(), &["credential/unsigned-field"]),
        ("such a field inside",    |c| c["credentialSubject"]["distinction"] = "with honours".into(), &["credential/unsigned-field"]),
        ("such a type",            |c| c["type"].as_array_mut().unwrap().push("Diploma".into()), &["credential/unsigned-field"]),
        ("an empty list",          |c| c["credentialSubject"]["achievement"]["alignment"] = json!([]), &["credential/unsigned-field"]),
        ("an unknown context",     |c| c["@context"].as_array_mut().unwrap().push("https://example.org/c".into()), &["credential/unknown-context"]),
        ("a context of its own",   |c| c["@context"].as_array_mut().unwrap().push(json!({"grade": "https://schema.org/x"})), &["credential/unknown-context"]),
        ("a context inside",       |c| c["issuer"]["@context"] = json!({"name": "https://schema.org/x"}), &["credential/unknown-context"]),
        ("contexts swapped",       |c| c["@context"].as_array_mut().unwrap().swap(0, 1), &["credential/bad-field"]),
        ("a day without a zone",   |c| c["validFrom"] = "2026-11-23".into(), &["credential/bad-field"]),
    ];
    let good = good();
    for (name, change, expected) in cases {
        let mut changed = good.clone();
        change(&mut changed);
        assert_ne!(changed, good, "{name}");
        let verified = checked(&changed.to_string(), &Known::default());
        assert_eq!(codes(&verified), expected, "{name}");
        assert!(!verified.holds() && verified.about.is_none(), "{name}");
    }
}

fn other() -> Value {
    serde_json::from_str(&Class::new("en").certificate("Eva Dupe").json).unwrap()
}

/// Each field that the standard asks for, left out.
#[test]
fn every_field_that_is_asked_for_is_missed() {
    let good = good();
    for path in [
        "/id",
        "/type",
        "/issuer",
        "/validFrom",
        "/credentialSubject",
        "/credentialSubject/type",
        "/credentialSubject/identifier",
        "/credentialSubject/achievement",
        "/credentialSubject/achievement/id",
        "/credentialSubject/achievement/type",
        "/credentialSubject/achievement/name",
        "/credentialSubject/achievement/description",
        "/credentialSubject/achievement/criteria",
        "/credentialSubject/achievement/criteria/narrative",
        "/@context",
    ] {
        let mut changed = good.clone();
        let (outer, name) = path.rsplit_once('/').unwrap();
        changed.pointer_mut(outer).unwrap().as_object_mut().unwrap().remove(name).unwrap();
        let verified = checked(&changed.to_string(), &Known::default());
        assert!(codes(&verified).contains(&"credential/bad-field"), "{path}: {:?}", codes(&verified));
        assert!(!verified.holds(), "{path}");
    }
}

#[test]
fn a_stranger_signs_under_the_same_name_and_is_not_trusted() {
    let class = Class::new("en");
    let facts = class.facts(&class.passer("Awa Diop"), "2026-11-23").unwrap();
    let forged = certificate(&facts, &Key::new(&[8; 32]), &class.locale).unwrap().json;
    let known = issuers(&key().did(), ISSUER);
    let verified = checked(&forged, &Known { issuers: Some(&known), revocations: None });
    assert!(verified.holds(), "the signature is theirs, and fits");
    assert_eq!(verified.trust, Trust::Unknown);
    assert_eq!(checked(&forged, &Known::default()).trust, Trust::NotAsked);
    let own = Class::new("en").certificate("Awa Diop").json;
    let renamed = issuers(&key().did(), "Ministry of Finance of Nerania");
    let verified = checked(&own, &Known { issuers: Some(&renamed), revocations: None });
    assert_eq!(verified.trust, Trust::OtherName("Ministry of Finance of Nerania".to_owned()));
}

#[test]
fn a_painted_picture_is_noticed() {
    let svg = Class::new("en").certificate("Awa Diop").svg;
    let element = &svg[svg.find("<openbadges:credential>").unwrap()..];
    let element =
        &element[..element.find("</openbadges:credential>").unwrap() + "</openbadges:credential>".len()];
    let (head, tail) = svg.split_once("]]>").unwrap();
    #[rustfmt::skip]
    let cases = [
        ("another name on it",  format!("{head}]]>{}", tail.replace("Awa Diop", "Eva Dupe")),  vec!["credential/changed-picture"]),
        ("a space more",        svg.replace("</svg>", " </svg>"),                               vec!["credential/changed-picture"]),
        ("two credentials",     svg.replace("</svg>", &format!("{element}</svg>")),             vec!["credential/unreadable"]),
        ("no credential",       svg.replace(element, ""),                                       vec!["credential/unreadable"]),
        ("a changed credential", format!("{}]]>{tail}", head.replace("Awa Diop", "Eva Dupe")), vec!["credential/tampered"]),
        ("a token",             svg.replace("<openbadges:credential>", "<openbadges:credential verify=\"a.b.c\">"), vec!["credential/unreadable"]),
    ];
    for (name, text, expected) in cases {
        assert_ne!(text, svg, "{name}");
        let verified = checked(&text, &Known::default());
        assert_eq!(codes(&verified), expected, "{name}");
        assert!(!verified.holds(), "{name}");
    }
}

#[test]
fn what_cannot_be_read_is_refused() {
    let good = good().to_string();
    let twice = good.replacen('{', "{\"id\": \"urn:x:1\",", 1);
    for (name, text) in [
        ("nothing", ""),
        ("a list", "[]"),
        ("a page", "<html></html>"),
        ("cut short", &good[..good.len() / 2]),
        ("a key that stands twice", &twice),
        ("two documents", &format!("{good} {good}")),
        ("a token", "eyJhbGciOiJFZERTQSJ9.e30.AA"),
    ] {
        assert_eq!(codes(&checked(text, &Known::default())), ["credential/unreadable"], "{name}");
    }
}

/// Nodes that look alike make the canonical form a matter of ages.
#[test]
fn a_document_cannot_keep_the_program_busy() {
    let mut poisoned = good();
    poisoned["credentialSubject"]["result"] = Value::Array(vec![json!({"type": ["Result"]}); 12]);
    assert_eq!(codes(&checked(&poisoned.to_string(), &Known::default())), ["credential/unreadable"]);
}

#[test]
fn what_was_taken_back_no_longer_holds() {
    let good = good();
    let id = good["id"].as_str().unwrap();
    let list = |issuer: &str, id: &str| {
        let text = json!({"format": "tripartite-revocations/1", "issuer": issuer,
                          "revoked": [{"id": id, "on": "2026-11-30", "reason": "issued by mistake"}]});
        Revocations::read(&text.to_string(), Path::new("revoked.json")).unwrap()
    };
    #[rustfmt::skip]
    let cases = [
        ("taken back",          list(&key().did(), id),                  vec!["credential/revoked"],    false),
        ("another one was",     list(&key().did(), "urn:uuid:other"),    vec![],                        true),
        ("by somebody else",    list(&Key::new(&[8; 32]).did(), id),     vec!["credential/other-list"], true),
    ];
    for (name, list, expected, holds) in cases {
        let verified = checked(&good.to_string(), &Known { issuers: None, revocations: Some(&list) });
        assert_eq!(codes(&verified), expected, "{name}");
        assert_eq!(verified.holds(), holds, "{name}");
    }
}

#[test]
fn a_certificate_of_tomorrow_does_not_hold_today() {
    let text = good().to_string();
    let on = |today: &str| verify(text.as_bytes(), Path::new("c"), &Known::default(), day(today));
    assert_eq!(codes(&on("2026-11-22")), ["credential/not-valid-now"]);
    assert!(on("2026-11-23").holds());
}

#[test]
fn lists_that_are_wrong_are_refused() {
    let did = key().did();
    let one = json!({"id": did, "name": "N"});
    #[rustfmt::skip]
    let cases = [
        ("no JSON",              "x".to_owned()),
        ("another format",       json!({"format": "tripartite-issuers/2", "issuers": []}).to_string()),
        ("a field more",         json!({"format": "tripartite-issuers/1", "issuers": [], "x": 1}).to_string()),
        ("no key",               json!({"format": "tripartite-issuers/1", "issuers": [{"id": "did:web:a", "name": "N"}]}).to_string()),
        ("one that stands twice", json!({"format": "tripartite-issuers/1", "issuers": [one, one]}).to_string()),
        ("another fingerprint",  json!({"format": "tripartite-issuers/1", "issuers": [{"id": did, "name": "N", "fingerprint": "00"}]}).to_string()),
    ];
    for (name, text) in cases {
        let finding = Issuers::read(&text, Path::new("issuers.json")).unwrap_err();
        assert_eq!(finding.code.as_str(), "credential/bad-trust-file", "{name}");
    }
    let own = tripartite::learn::credential::fingerprint(&did).unwrap().to_uppercase();
    let text = json!({"format": "tripartite-issuers/1", "issuers": [{"id": did, "name": "N", "fingerprint": own.replace(' ', "")}]});
    assert!(Issuers::read(&text.to_string(), Path::new("issuers.json")).is_ok());
    assert!(Revocations::read("{}", Path::new("revoked.json")).is_err());
}
