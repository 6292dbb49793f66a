//! Written files: whether a file of Word is still what was written, by a fingerprint of its parts that it carries itself.
//!
//! Whatever program saves the file anew writes other parts, or leaves the fingerprint out.

use sha2::{Digest, Sha256};

/// The property of the file that holds the fingerprint.
pub(super) const FINGERPRINT: &str = "tripartite_written";
/// The part that holds it, and is not counted in.
const OWN: &str = "docprops/custom.xml";

/// Fingerprint of the parts of a file in the making.
#[derive(Default)]
pub(super) struct Fingerprint(Vec<(String, [u8; 32])>);

impl Fingerprint {
    /// Counts a part in.
    pub(super) fn part(&mut self, name: &str, bytes: &[u8]) {
        self.0.push((name.to_ascii_lowercase(), Sha256::digest(bytes).into()));
    }

    /// The fingerprint, whatever the order of the parts, in lower-case hexadecimal.
    pub(super) fn text(mut self) -> String {
        self.0.retain(|(name, _)| name != OWN);
        self.0.sort();
        let mut all = Sha256::new();
        for (name, hash) in self.0 {
            all.update(name);
            all.update([0]);
            all.update(hash);
        }
        all.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Is a file of these parts still what was written? A file that says nothing of itself is somebody else's.
pub fn is_as_written<'a>(parts: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> bool {
    let mut found = Fingerprint::default();
    let mut said = None;
    for (name, bytes) in parts {
        if name.eq_ignore_ascii_case(OWN) {
            said = Some(String::from_utf8_lossy(bytes).into_owned());
        }
        found.part(name, bytes);
    }
    let value = said.as_deref().and_then(|said| {
        let (_, rest) = said.split_once(&format!("name=\"{FINGERPRINT}\""))?;
        let (_, rest) = rest.split_once("<vt:lpwstr>")?;
        rest.split_once("</vt:lpwstr>").map(|(value, _)| value)
    });
    value.is_some_and(|value| value == found.text())
}
