//! The canonical form of a document: its JSON-LD as triples, in the order of RDFC-1.0, which is what a proof signs.

use std::collections::BTreeMap;

use oxjsonld::{JsonLdParser, JsonLdRemoteDocument};
use oxrdf::dataset::{CanonicalizationAlgorithm, CanonicalizationHashAlgorithm};
use oxrdf::{Dataset, NamedOrBlankNodeRef, TermRef};
use serde_json::Value;

use super::contexts;

/// So many nodes without a name may look alike. The work grows with the factorial of their number, so that a file could keep the
/// program busy for ever.
const MOST_ALIKE: usize = 5;

/// Why a document has no canonical form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Uncanonical {
    /// It cannot be read as JSON-LD, in the words of the reader.
    NoLinkedData(String),
    /// So many nodes without a name look alike.
    Alike(usize),
}

/// The canonical N-Quads of a document.
///
/// # Errors
/// What keeps the document from being read as JSON-LD with the contexts that are built in.
pub(super) fn quads(document: &Value) -> Result<String, Uncanonical> {
    let text = document.to_string();
    let parser = JsonLdParser::new().for_slice(text.as_bytes()).with_load_document_callback(|address, _| {
        let known = contexts::text(address).ok_or_else(|| address.to_owned())?;
        Ok(JsonLdRemoteDocument { document: known.as_bytes().to_vec(), document_url: address.to_owned() })
    });
    let mut dataset = Dataset::new();
    for quad in parser {
        dataset.insert(&quad.map_err(|error| Uncanonical::NoLinkedData(error.to_string()))?);
    }
    let alike = alike(&dataset);
    if alike > MOST_ALIKE {
        return Err(Uncanonical::Alike(alike));
    }
    let hash_algorithm = CanonicalizationHashAlgorithm::Sha256;
    dataset.canonicalize(CanonicalizationAlgorithm::Rdfc10 { hash_algorithm });
    let mut lines: Vec<String> = dataset.iter().map(|quad| format!("{quad} .\n")).collect();
    lines.sort_unstable();
    Ok(lines.concat())
}

/// The number of nodes without a name in the largest group of which each says the same, as long as nobody looks at others.
fn alike(dataset: &Dataset) -> usize {
    let mut said: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for quad in dataset {
        let subject = match quad.subject {
            NamedOrBlankNodeRef::BlankNode(node) => Some(node.as_str().to_owned()),
            NamedOrBlankNodeRef::NamedNode(_) => None,
        };
        let object = match quad.object {
            TermRef::BlankNode(node) => Some(node.as_str().to_owned()),
            _ => None,
        };
        let about = |node: &str| {
            let mark = |other: &Option<String>, text: String| match other {
                Some(other) if other == node => "_:a".to_owned(),
                Some(_) => "_:z".to_owned(),
                None => text,
            };
            let (subject, object) =
                (mark(&subject, quad.subject.to_string()), mark(&object, quad.object.to_string()));
            format!("{subject} {} {object} {}", quad.predicate, quad.graph_name)
        };
        for node in [&subject, &object].into_iter().flatten() {
            said.entry(node.clone()).or_default().push(about(node));
        }
    }
    let mut groups: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for mut lines in said.into_values() {
        lines.sort_unstable();
        *groups.entry(lines).or_default() += 1;
    }
    groups.into_values().max().unwrap_or_default()
}
