//! The shape of a credential, by hand: what Open Badges 3.0 asks for, field by field, and what its schema forgot to ask for.

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::{Class, ISSUER, key, plain};

fn credential(language: &str) -> Value {
    serde_json::from_str(&Class::new(language).certificate("Awa Diop").json).unwrap()
}

#[test]
fn every_field_is_as_the_standard_asks() {
    let credential = credential("en");
    let at = |pointer: &str| credential.pointer(pointer).unwrap_or_else(|| panic!("{pointer} is missing"));
    assert_eq!(
        at("/@context"),
        &json!([
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
        ])
    );
    assert!(at("/id").as_str().unwrap().starts_with("urn:uuid:"));
    assert_eq!(at("/type"), &json!(["VerifiableCredential", "OpenBadgeCredential"]));
    assert_eq!(at("/issuer"), &json!({"id": key().did(), "type": ["Profile"], "name": ISSUER}));
    assert_eq!(at("/validFrom"), "2026-11-23T00:00:00Z");
    assert_eq!(at("/awardedDate"), "2026-11-23T00:00:00Z");
    let subject = "/credentialSubject";
    assert_eq!(at(&format!("{subject}/type")), &json!(["AchievementSubject"]));
    assert_eq!(at(&format!("{subject}/activityStartDate")), "2026-11-02T00:00:00Z");
    assert_eq!(
        at(&format!("{subject}/activityEndDate")),
        "2026-11-10T00:00:00Z",
        "hours of the eighth day after"
    );
    // A text and no list, and no member more: the schema is strict here.
    assert_eq!(
        at(&format!("{subject}/identifier")),
        &json!([{"type": "IdentityObject", "hashed": false, "identityHash": "Awa Diop", "identityType": "name"}])
    );
    let achievement = at(&format!("{subject}/achievement"));
    for name in ["id", "name", "description"] {
        assert!(achievement[name].as_str().is_some_and(|text| !text.is_empty()), "{name}");
    }
    assert_eq!(achievement["type"], json!(["Achievement"]));
    assert_eq!(achievement["achievementType"], "Certificate");
    assert!(plain(achievement["criteria"]["narrative"].as_str().unwrap()).contains("60.0 %"));
    assert_eq!(
        achievement["tag"],
        json!([
            "Policy development",
            "Stakeholder engagement",
            "Social dialogue",
            "Rights-based approach",
            "Policy coherence"
        ])
    );
    let description = achievement["description"].as_str().unwrap();
    assert_eq!(description.lines().count(), 14);
    assert!(
        description
            .lines()
            .next()
            .unwrap()
            .ends_with("Draft the six clauses with which a labour migration policy begins")
    );
    let proof = at("/proof");
    assert_eq!(proof.as_array().map(Vec::len), Some(1), "the schema asks for a list");
    let proof = proof[0].as_object().unwrap();
    let names: Vec<&str> = proof.keys().map(String::as_str).collect();
    assert_eq!(names, ["type", "cryptosuite", "created", "verificationMethod", "proofPurpose", "proofValue"]);
    assert_eq!(proof["type"], "DataIntegrityProof");
    assert_eq!(proof["cryptosuite"], "eddsa-rdfc-2022");
    assert_eq!(proof["created"], "2026-11-23T00:00:00Z");
    assert_eq!(proof["verificationMethod"], key().method().as_str());
    assert_eq!(proof["proofPurpose"], "assertionMethod");
    assert_eq!(bs58::decode(&proof["proofValue"].as_str().unwrap()[1..]).into_vec().unwrap().len(), 64);
}

#[test]
fn all_values_of_results_are_texts_and_hours_are_never_blended() {
    let credential = credential("en");
    let described = credential.pointer("/credentialSubject/achievement/resultDescription").unwrap();
    let results = credential.pointer("/credentialSubject/result").unwrap().as_array().unwrap();
    let mut found = Vec::new();
    for result in results {
        assert_eq!(result["type"], json!(["Result"]));
        let id = &result["resultDescription"];
        let own = described.as_array().unwrap().iter().find(|one| one["id"] == *id).unwrap();
        assert_eq!(own["type"], json!(["ResultDescription"]));
        assert!(own["name"].as_str().is_some());
        found.push((own["resultType"].as_str().unwrap(), result["value"].as_str().unwrap()));
    }
    let grade = found.remove(0);
    assert_eq!(grade.0, "RawScore");
    assert!(grade.1.parse::<f64>().unwrap() >= 60.0, "{}", grade.1);
    // 7 days of 32 quarters of an hour; the run of the first day takes no time. 5 times 60 minutes were confirmed.
    let hours: Vec<(&str, &str)> = found;
    assert_eq!(
        hours[1..5],
        [
            ("ext:HoursLogged", "56:00"),
            ("ext:HoursLoggedByPage", "0:00"),
            ("ext:HoursDeclared", "5:00"),
            ("ext:HoursConfirmed", "5:00"),
        ]
    );
    assert_eq!(hours[0], ("ext:HoursCounted", "61:00"));
    assert_eq!(hours[5].0, "ext:HoursNominal");
    let score = &described[0];
    assert_eq!((&score["valueMin"], &score["valueMax"]), (&json!("0"), &json!("100")));
    assert_eq!(score["requiredValue"], "60");
    assert_eq!(results[0]["status"], "Completed");
}

#[test]
fn a_french_certificate_is_french() {
    let credential = credential("fr");
    let text = credential.to_string();
    for word in [
        "Certificat de réussite",
        "Attestation d’autoformation non surveillée",
        "Heures d’apprentissage",
        "Dialogue social",
    ] {
        assert!(text.contains(word), "{word}");
    }
    assert_eq!(credential.pointer("/credentialSubject/achievement/inLanguage").unwrap(), "fr");
    for word in ["Certificate", "Hours", "Unproctored"] {
        let words = text.replace("ext:Hours", "").replace("\"achievementType\":\"Certificate\"", "");
        assert!(!words.contains(word), "{word}");
    }
}

/// The contexts are those that the notice names, to the byte.
#[test]
fn the_notice_tells_the_hash_of_each_context() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("reports/contexts");
    let notice = std::fs::read_to_string(folder.join("NOTICE.md")).unwrap();
    let mut seen = 0;
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "json") {
            let hash: String =
                Sha256::digest(std::fs::read(&path).unwrap()).iter().map(|b| format!("{b:02x}")).collect();
            let name = path.file_name().unwrap().to_str().unwrap();
            let row = notice.lines().find(|line| line.starts_with(&format!("| `{name}` |"))).unwrap();
            assert!(row.ends_with(&format!("| `{hash}` |")), "{name}: {hash}");
            seen += 1;
        }
    }
    assert_eq!(seen, 3);
}
