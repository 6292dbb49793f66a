//! The proof of a credential: `eddsa-rdfc-2022`, a signature over the hashes of its own options and of the document.

use ed25519_dalek::Signature;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::canonical::{Uncanonical, quads};
use super::key::{Key, public_key};

/// The suite that is written and read: the one that all public verifiers of Open Badges take.
pub(super) const SUITE: &str = "eddsa-rdfc-2022";

/// Signs a document; gives it back with its proof.
///
/// # Errors
/// The document has no canonical form.
pub(super) fn sign(mut document: Map<String, Value>, key: &Key, created: &str) -> Result<Value, Uncanonical> {
    let mut proof = Map::new();
    for (name, value) in [
        ("type", "DataIntegrityProof"),
        ("cryptosuite", SUITE),
        ("created", created),
        ("verificationMethod", &key.method()),
        ("proofPurpose", "assertionMethod"),
    ] {
        proof.insert(name.to_owned(), value.into());
    }
    let signature = key.sign(&signed(&Value::Object(document.clone()), &proof)?);
    proof.insert("proofValue".to_owned(), format!("z{}", bs58::encode(signature).into_string()).into());
    // The schema of Open Badges asks for a list.
    document.insert("proof".to_owned(), json!([proof]));
    Ok(Value::Object(document))
}

/// The options of a proof as a document of their own, in the contexts of the document.
pub(super) fn options(document: &Value, proof: &Map<String, Value>) -> Value {
    let mut options = proof.clone();
    options.shift_remove("proofValue");
    options.insert("@context".to_owned(), document.get("@context").cloned().unwrap_or_default());
    Value::Object(options)
}

/// The bytes that are signed.
fn signed(document: &Value, proof: &Map<String, Value>) -> Result<Vec<u8>, Uncanonical> {
    let hash = |document: &Value| Ok(Sha256::digest(quads(document)?.as_bytes()).to_vec());
    Ok([hash(&options(document, proof))?, hash(document)?].concat())
}

/// Does the signature of a proof fit the document without its proof, by the key of this `did:key`?
///
/// # Errors
/// The document has no canonical form.
pub(super) fn fits(document: &Value, proof: &Map<String, Value>, did: &str) -> Result<bool, Uncanonical> {
    let signature = proof
        .get("proofValue")
        .and_then(Value::as_str)
        .and_then(|text| text.strip_prefix('z'))
        .filter(|text| text.len() <= 128)
        .and_then(|text| bs58::decode(text).into_vec().ok())
        .and_then(|bytes| Signature::from_slice(&bytes).ok());
    let bytes = signed(document, proof)?;
    Ok(match (public_key(did), signature) {
        (Some(key), Some(signature)) => key.verify_strict(&bytes, &signature).is_ok(),
        _ => false,
    })
}
