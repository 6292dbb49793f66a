//! Description of the data of a publication for catalogues: DCAT as JSON-LD, and how it is cited.

use serde_json::{Value as Json, json};

use crate::analysis::scoring::{Scorecard, Whose};
use crate::document::GENERATOR;
use crate::document::address::uri;
use crate::locale::direction::without_isolates;
use crate::locale::{Arg, Locale};
use crate::model::assessment::Assessment;
use crate::model::digest::sha256;
use crate::model::tag::base;
use crate::report::{Artifact, names};

/// Part of the name of the codebook, which explains the data and is none of them.
const CODEBOOK: &str = "_codebook_";
/// The files that hold data, with what a catalogue calls their kind.
const DATA: [(&str, &str); 2] = [(".csv", "text/csv"), (".json", "application/json")];

/// Views and their schema are words of a language, and no data.
fn is_view(path: &str) -> bool {
    path.ends_with(names::VIEW) || path.ends_with(names::VIEW_SCHEMA)
}

/// The description of the data set, with each of its files.
pub(super) fn dataset(
    assessment: &Assessment,
    card: &Scorecard,
    files: &[Artifact],
    locale: &Locale,
) -> Vec<u8> {
    let framework = assessment.framework();
    let language = assessment.language().to_string();
    let said = |text: String| json!({ "@value": text, "@language": language });
    let (explaining, mut data): (Vec<&Artifact>, Vec<&Artifact>) =
        files.iter().filter(|file| !is_view(&file.path)).partition(|file| file.path.contains(CODEBOOK));
    // The same description whichever format was asked for first.
    data.sort_by(|one, other| one.path.cmp(&other.path));
    let distributions: Vec<Json> = data
        .into_iter()
        .filter_map(|file| {
            let (_, kind) = DATA.into_iter().find(|(ending, _)| file.path.ends_with(ending))?;
            Some(json!({
                "@type": "dcat:Distribution",
                "dct:title": file.path,
                "dcat:accessURL": { "@id": file.path },
                "dcat:downloadURL": { "@id": file.path },
                "dcat:mediaType": { "@id": format!("https://www.iana.org/assignments/media-types/{kind}") },
                "dcat:byteSize": { "@value": file.bytes.len().to_string(), "@type": "xsd:nonNegativeInteger" },
                "spdx:checksum": checksum(&sha256(&file.bytes)),
            }))
        })
        .collect();
    let mut dataset = json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "prov": "http://www.w3.org/ns/prov#",
            "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
            "spdx": "http://spdx.org/rdf/terms#",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@id": format!("urn:tripartite:{}:{}", assessment.id(), assessment.date()),
        "@type": "dcat:Dataset",
        "dct:identifier": format!("{}:{}", assessment.id(), assessment.date()),
        "dct:title": said(title(assessment, locale)),
        "dct:description": said(description(assessment, card, locale)),
        "dct:issued": { "@value": assessment.date().to_string(), "@type": "xsd:date" },
        "dct:language": { "@id": language_uri(&language) },
        "dct:conformsTo": {
            "@type": "dct:Standard",
            "dct:title": framework.title(),
            "dct:identifier": format!("{}@{}", framework.id(), framework.version()),
            "spdx:checksum": checksum(framework.sha256()),
        },
        "prov:wasGeneratedBy": { "@type": "prov:Activity", "rdfs:label": GENERATOR },
        "dcat:keyword": said(framework.title().to_owned()),
        "dcat:distribution": distributions,
        "foaf:page": explaining.iter().map(|file| json!({ "@id": file.path })).collect::<Vec<_>>(),
    });
    if let Some(dataset) = dataset.as_object_mut() {
        let body = &assessment.body().name;
        if !body.is_empty() {
            dataset.insert("dct:spatial".into(), json!({ "@type": "dct:Location", "rdfs:label": body }));
        }
        let agent = |name: &str| json!({ "@type": "foaf:Agent", "foaf:name": name });
        if !assessment.prepared_by().is_empty() {
            dataset.insert("dct:publisher".into(), agent(assessment.prepared_by()));
        }
        let creators: Vec<Json> = assessment.credited().into_iter().map(agent).collect();
        if !creators.is_empty() {
            dataset.insert("dct:creator".into(), creators.into());
        }
        if let Some(published) = assessment.published() {
            let licence = published.licence.as_str();
            match Licence::of(licence) {
                Licence::Spdx(id) => {
                    let id = format!("https://spdx.org/licenses/{id}");
                    dataset.insert("dct:license".into(), json!({ "@id": id }));
                }
                Licence::Address(address) => {
                    dataset.insert("dct:license".into(), json!({ "@id": address }));
                }
                Licence::Words("") => {}
                Licence::Words(words) => {
                    let rights = json!({ "@type": "dct:RightsStatement", "rdfs:label": words });
                    dataset.insert("dct:rights".into(), rights);
                }
            }
        }
    }
    format!("{dataset:#}\n").into_bytes()
}

/// A fingerprint as catalogues have it.
fn checksum(sha256: &str) -> Json {
    json!({
        "@type": "spdx:Checksum",
        "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
        "spdx:checksumValue": { "@value": sha256, "@type": "xsd:hexBinary" },
    })
}

/// Languages by the codes of the Publications Office of the European Union, which catalogues of data harvest.
const LANGUAGES: [(&str, &str); 12] = [
    ("ar", "ARA"),
    ("de", "DEU"),
    ("en", "ENG"),
    ("es", "SPA"),
    ("fr", "FRA"),
    ("it", "ITA"),
    ("nl", "NLD"),
    ("pt", "POR"),
    ("ru", "RUS"),
    ("tr", "TUR"),
    ("uk", "UKR"),
    ("zh", "ZHO"),
];

/// The URI of the language of a tag: of any other language, that of the Library of Congress.
fn language_uri(tag: &str) -> String {
    let language = base(tag).to_ascii_lowercase();
    match LANGUAGES.iter().find(|(known, _)| *known == language) {
        Some((_, code)) => format!("http://publications.europa.eu/resource/authority/language/{code}"),
        None => {
            let list = if language.len() == 2 { "iso639-1" } else { "iso639-2" };
            format!("http://id.loc.gov/vocabulary/{list}/{language}")
        }
    }
}

/// How the data set is cited, in the Citation File Format.
pub(super) fn citation(assessment: &Assessment, locale: &Locale) -> Vec<u8> {
    // A text of JSON is one of YAML.
    let text = |text: &str| Json::from(text).to_string();
    let mut authors = assessment.credited();
    if authors.is_empty() {
        let body = assessment.body().name.as_str();
        authors.push(if body.is_empty() { assessment.id() } else { body });
    }
    let mut lines = vec![
        "cff-version: 1.2.0".to_owned(),
        format!("message: {}", text(&locale.text("publication-cite-message"))),
        "type: dataset".to_owned(),
        format!("title: {}", text(&title(assessment, locale))),
        "authors:".to_owned(),
    ];
    lines.extend(authors.into_iter().map(|author| format!("  - name: {}", text(author))));
    lines.push(format!("date-released: {}", text(&assessment.date().to_string())));
    let licence = assessment.published().map(|published| published.licence.as_str()).unwrap_or_default();
    match Licence::of(licence) {
        Licence::Spdx(id) => lines.push(format!("license: {}", text(id))),
        Licence::Address(address) => lines.push(format!("license-url: {}", text(&address))),
        Licence::Words(_) => {}
    }
    let mut all = lines.join("\n");
    all.push('\n');
    all.into_bytes()
}

fn title(assessment: &Assessment, locale: &Locale) -> String {
    let body = match assessment.body().name.as_str() {
        "" => locale.text("no-body"),
        name => name.to_owned(),
    };
    without_isolates(&locale.format("report-title", &[("body", Arg::Text(&body))]))
}

fn description(assessment: &Assessment, card: &Scorecard, locale: &Locale) -> String {
    let fewest = assessment.published().map_or(0, |published| u64::from(published.fewest));
    let rule = locale.format("publication-rule", &[("fewest", Arg::Count(fewest))]);
    let figures = Arg::Count(card.suppressed(Whose::Joint));
    format!("{rule} {}", locale.format("publication-figures", &[("figures", figures)]))
}

/// Ids of the SPDX list that data are published under.
const SPDX: [&str; 19] = [
    "CC0-1.0",
    "CC-BY-3.0",
    "CC-BY-3.0-IGO",
    "CC-BY-4.0",
    "CC-BY-NC-4.0",
    "CC-BY-NC-ND-4.0",
    "CC-BY-NC-SA-3.0-IGO",
    "CC-BY-NC-SA-4.0",
    "CC-BY-ND-4.0",
    "CC-BY-SA-3.0",
    "CC-BY-SA-4.0",
    "DL-DE-BY-2.0",
    "ODC-By-1.0",
    "ODbL-1.0",
    "OGL-UK-3.0",
    "PDDL-1.0",
    "etalab-2.0",
    "Apache-2.0",
    "MIT",
];

/// A licence, as far as programs know it.
#[derive(Debug, PartialEq, Eq)]
enum Licence<'a> {
    /// An id of the SPDX list, as it is written there: its address knows capitals from small letters.
    Spdx(&'static str),
    /// The address of its text.
    Address(String),
    /// Words for people.
    Words(&'a str),
}

impl<'a> Licence<'a> {
    fn of(text: &'a str) -> Self {
        let text = text.trim();
        if let Some(id) = SPDX.iter().find(|id| id.eq_ignore_ascii_case(text)) {
            return Self::Spdx(id);
        }
        let is_address = ["http://", "https://"].iter().any(|scheme| text.starts_with(scheme));
        match uri(text).filter(|_| is_address) {
            Some(address) => Self::Address(address),
            None => Self::Words(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_as_catalogues_know_them() {
        for (tag, uri) in [
            ("en", "http://publications.europa.eu/resource/authority/language/ENG"),
            ("fr-CH", "http://publications.europa.eu/resource/authority/language/FRA"),
            ("sw", "http://id.loc.gov/vocabulary/iso639-1/sw"),
            ("fil", "http://id.loc.gov/vocabulary/iso639-2/fil"),
        ] {
            assert_eq!(language_uri(tag), uri);
        }
    }

    #[test]
    fn a_licence_is_known_by_its_id_or_its_address() {
        let address = "https://creativecommons.org/licenses/by/4.0/";
        for (text, expected) in [
            ("CC-BY-4.0", Licence::Spdx("CC-BY-4.0")),
            ("cc-by-4.0", Licence::Spdx("CC-BY-4.0")),
            ("odbl-1.0", Licence::Spdx("ODbL-1.0")),
            (address, Licence::Address(address.into())),
            ("NOPE-1.0", Licence::Words("NOPE-1.0")),
            ("Open licence 2", Licence::Words("Open licence 2")),
            ("", Licence::Words("")),
        ] {
            assert_eq!(Licence::of(text), expected);
        }
    }
}
