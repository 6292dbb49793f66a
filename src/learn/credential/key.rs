//! Keys: a pair for Ed25519, its public half as a `did:key`, and the file that holds both.

use ed25519_dalek::{SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// What stands before a public key in base 58, so that its kind is known.
const PUBLIC: [u8; 2] = [0xed, 0x01];

/// The same before a secret key.
const SECRET: [u8; 2] = [0x80, 0x26];

/// Context of a file that holds a key.
const MULTIKEY: &str = "https://w3id.org/security/multikey/v1";

/// A key with which certificates are signed.
pub struct Key(SigningKey);

/// The file of a key, in the form of the W3C: any program that knows a Multikey can read it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    #[serde(rename = "@context")]
    context: String,
    id: String,
    r#type: String,
    controller: String,
    #[serde(rename = "publicKeyMultibase")]
    public: String,
    #[serde(rename = "secretKeyMultibase")]
    secret: String,
}

impl Key {
    /// The key of 32 bytes that nobody else knows.
    pub fn new(secret: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(secret))
    }

    /// Reads the file of a key; `None` where it holds none, or two halves that do not belong together.
    pub fn read(text: &str) -> Option<Self> {
        let file: KeyFile = serde_json::from_str(text).ok()?;
        let key = Self::new(&multibase(&file.secret, SECRET)?);
        (file.public == key.public() && file.controller == key.did()).then_some(key)
    }

    /// The text of its file.
    ///
    /// # Errors
    /// None is known.
    pub fn file(&self) -> Result<String, serde_json::Error> {
        let file = KeyFile {
            context: MULTIKEY.to_owned(),
            id: self.method(),
            r#type: "Multikey".to_owned(),
            controller: self.did(),
            public: self.public(),
            secret: in_multibase(SECRET, self.0.as_bytes()),
        };
        Ok(serde_json::to_string_pretty(&file)? + "\n")
    }

    /// Its public half in base 58.
    fn public(&self) -> String {
        in_multibase(PUBLIC, self.0.verifying_key().as_bytes())
    }

    /// The id of its holder: its public half, as a `did:key`.
    pub fn did(&self) -> String {
        format!("did:key:{}", self.public())
    }

    /// The address by which a proof names it.
    pub fn method(&self) -> String {
        format!("{}#{}", self.did(), self.public())
    }

    /// Signs bytes.
    pub(super) fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        use ed25519_dalek::Signer as _;
        self.0.sign(bytes).to_bytes()
    }
}

/// The public key of a `did:key`.
pub(super) fn public_key(did: &str) -> Option<VerifyingKey> {
    let key = VerifyingKey::from_bytes(&multibase(did.strip_prefix("did:key:")?, PUBLIC)?).ok()?;
    // A weak key has signatures that fit anything.
    (!key.is_weak()).then_some(key)
}

/// The fingerprint of a `did:key`: short enough to be read out on the telephone, long enough that nobody finds another key for it.
pub fn fingerprint(did: &str) -> Option<String> {
    let digest = Sha256::digest(public_key(did)?.as_bytes());
    let groups = digest.chunks(2).take(10).map(|pair| pair.iter().map(|b| format!("{b:02x}")).collect());
    Some(groups.collect::<Vec<String>>().join(" "))
}

fn in_multibase(kind: [u8; 2], bytes: &[u8; 32]) -> String {
    let whole: Vec<u8> = kind.iter().chain(bytes).copied().collect();
    format!("z{}", bs58::encode(whole).into_string())
}

fn multibase(text: &str, kind: [u8; 2]) -> Option<[u8; 32]> {
    // Base 58 takes time that grows with the square of the length.
    let bytes = bs58::decode(text.strip_prefix('z').filter(|rest| rest.len() <= 64)?).into_vec().ok()?;
    bytes.strip_prefix(&kind)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_was_written() {
        let key = Key::new(&[7; 32]);
        let text = key.file().unwrap();
        assert_eq!(Key::read(&text).unwrap().did(), key.did());
        assert!(key.did().starts_with("did:key:z6Mk"), "{}", key.did());
        assert_eq!(key.method().split_once('#').unwrap().1, &key.did()["did:key:".len()..]);
        let other = Key::new(&[8; 32]);
        #[rustfmt::skip]
        let wrong = [
            ("another public half", text.replace(&key.public(), &other.public())),
            ("a field more",        text.replacen('{', "{\"x\": 1,", 1)),
            ("a secret cut short",  text.replace("\"\n}", "x\"\n}")),
            ("nothing",             String::new()),
        ];
        for (name, text) in wrong {
            assert!(Key::read(&text).is_none(), "{name}");
        }
    }

    /// RFC 8032, 7.1, test 1: the secret and the public half of a key, the signature of nothing.
    #[test]
    fn signatures_are_those_of_the_standard() {
        let bytes = |hex: &str| -> Vec<u8> {
            (0..hex.len()).step_by(2).map(|n| u8::from_str_radix(&hex[n..n + 2], 16).unwrap()).collect()
        };
        let secret = bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        let key = Key::new(&secret.try_into().unwrap());
        let public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        assert_eq!(public_key(&key.did()).unwrap().as_bytes().to_vec(), bytes(public));
        let signature = "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";
        assert_eq!(key.sign(b"").to_vec(), bytes(signature));
    }

    #[test]
    fn what_is_no_key_has_no_fingerprint() {
        let weak = format!("did:key:{}", in_multibase(PUBLIC, &[0; 32]));
        for did in [
            "",
            "did:key:",
            "did:web:example.org",
            "did:key:z6Mk",
            &weak,
            &format!("did:key:z{}", "1".repeat(9999)),
        ] {
            assert_eq!(fingerprint(did), None, "{did}");
        }
        assert_eq!(fingerprint(&Key::new(&[7; 32]).did()).unwrap().len(), 49);
    }
}
