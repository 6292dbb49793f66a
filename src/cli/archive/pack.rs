//! The file of an archive: the same bytes for the same input.

use anyhow::Result;

use super::material::Collected;
use crate::document::zipped::{Effort, zipped};
use crate::load::archive::{Held, LAYOUT, MANIFEST, Manifest};
use crate::load::fingerprint;
use crate::model::assessment::Assessment;
use crate::report::Artifact;

/// What is left out on purpose, as the manifest says it.
const CONTACTS: &str = "invited.contact";

/// Packs what was collected with the results.
pub(super) fn packed(
    collected: Collected,
    results: Vec<Artifact>,
    assessment: &Assessment,
) -> Result<Vec<u8>> {
    let Collected { mut files, folder, emptied } = collected;
    files.extend(results.into_iter().map(|file| (file.path, file.bytes)));
    let held = |(path, bytes): (&String, &Vec<u8>)| Held {
        path: path.clone(),
        sha256: fingerprint(bytes),
        without_contacts: emptied.contains(path),
    };
    let framework = assessment.framework();
    let manifest = Manifest {
        archive: LAYOUT,
        tool: env!("CARGO_PKG_NAME").to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        assessment: assessment.id().to_owned(),
        date: assessment.date().to_string(),
        folder,
        framework: framework.id().to_owned(),
        framework_version: framework.version().to_string(),
        framework_sha256: framework.sha256().to_owned(),
        files: files.iter().map(held).collect(),
        left_out: if emptied.is_empty() { Vec::new() } else { vec![CONTACTS.to_owned()] },
    };
    let manifest = format!("{}\n", serde_json::to_string_pretty(&manifest)?).into_bytes();
    let files = files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
    Ok(zipped(std::iter::once((MANIFEST, manifest.as_slice())).chain(files), Effort::Usual)?)
}
