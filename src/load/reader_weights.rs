//! Weights of a reader's own: a small YAML file, or a table with a row for each id.

use std::path::Path;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_saphyr::DuplicateKeyPolicy;

use super::loader::Loader;
use super::table::{self, whole::Whole};
use super::text::sha256;
use super::yaml::{is_yaml, parse};
use crate::diag::{Code, Diagnostic, Names, Place, Sentence, did_you_mean, sentence};
use crate::model::assessment::{Assessment, SourceFile};
use crate::model::framework::raw::indexed::Pairs;
use crate::model::framework::{Framework, Mean};
use crate::model::marked::Marked;
use crate::model::name::fold;
use crate::model::reader_weights::ReaderWeights;

/// No weight is larger, as in a framework.
const MOST: u32 = 1000;

/// A file of weights.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawReaderWeights {
    /// Whose weights they are: it is printed beside every number that they make.
    pub whose: Marked<String>,
    /// Weights of the voices, by constituency; the others keep theirs.
    #[serde(default)]
    pub constituencies: Pairs<Marked<i64>>,
    /// Weights of indicators, by id; the others keep theirs.
    #[serde(default)]
    pub indicators: Pairs<Marked<i64>>,
}

/// A weight as it was written, and where.
struct Written {
    id: String,
    weight: Result<i64, String>,
    place: Place,
    /// It is said to be of a constituency, or of an indicator; a table does not say it.
    kind: Option<Kind>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Constituency,
    Indicator,
}

impl Loader<'_> {
    /// Reads the weights that a reader sets for an assessment. With an error among the findings there are none.
    pub fn reader_weights(&mut self, path: &Path, assessment: &Assessment) -> Option<ReaderWeights> {
        let before = self.input.findings.errors();
        let bytes = self.input.bytes(path)?;
        let sha256 = sha256(&bytes);
        let (whose, written) = if is_yaml(path) { self.yaml(path, bytes) } else { self.table(path, &bytes) }?;
        let mut made = ReaderWeights {
            whose: whose.trim().to_owned(),
            constituencies: Vec::new(),
            indicators: Vec::new(),
            file: SourceFile { path: path.display().to_string(), sha256 },
        };
        if made.whose.is_empty() {
            self.refuse(
                Place::file(path),
                sentence!("weights-of-nobody"),
                Some(sentence!("help-weights-whose")),
            );
        }
        for one in &written {
            self.take(one, assessment.framework(), &mut made);
        }
        if self.input.findings.errors() > before {
            return None;
        }
        if written.is_empty() {
            self.refuse(Place::file(path), sentence!("weights-none"), Some(sentence!("help-weights")));
        }
        let counted = assessment.reweighed(&made);
        if counted.voices().iter().all(|voice| voice.weight == 0) {
            self.refuse(Place::file(path), sentence!("no-constituency-weighs"), None);
        }
        if !counted.framework().indicators().iter().any(|one| one.is_scored()) {
            self.refuse(Place::file(path), sentence!("weights-no-indicator-weighs"), None);
        }
        (self.input.findings.errors() == before).then_some(made)
    }

    fn yaml(&mut self, path: &Path, bytes: Vec<u8>) -> Option<(String, Vec<Written>)> {
        let text = self.input.text(path, bytes)?;
        let raw: Option<RawReaderWeights> =
            parse(&text, path, DuplicateKeyPolicy::Error, &mut self.input.findings);
        let RawReaderWeights { whose, constituencies, indicators } = raw?;
        let written = |kind| {
            move |(id, weight): (String, Marked<i64>)| Written {
                id,
                weight: Ok(weight.value),
                place: Place::Text { file: path.to_owned(), line: weight.line, column: weight.column },
                kind: Some(kind),
            }
        };
        let voices = constituencies.0.into_iter().map(written(Kind::Constituency));
        let all = voices.chain(indicators.0.into_iter().map(written(Kind::Indicator))).collect();
        Some((whose.value, all))
    }

    /// A table with the headings `id` and `weight`, and `whose` where the name of the file does not say it; in French
    /// `identifiant`, `poids` and `titulaire`.
    fn table(&mut self, path: &Path, bytes: &[u8]) -> Option<(String, Vec<Written>)> {
        const COLUMNS: [[&str; 2]; 3] = [["id", "identifiant"], ["weight", "poids"], ["whose", "titulaire"]];
        let table = Whole::read(bytes, path, COLUMNS.as_flattened(), &mut self.input.findings)?;
        let [id, weight, whose] =
            COLUMNS.map(|known| table.names.iter().position(|name| known.contains(&fold(name).as_str())));
        let (Some(id), Some(weight)) = (id, weight) else {
            self.refuse(
                Place::file(path),
                sentence!("weights-without-columns"),
                Some(sentence!("help-weights")),
            );
            return None;
        };
        let cell = |cells: &[String], at: usize| {
            cells.get(at).map(|text| text.trim().to_owned()).unwrap_or_default()
        };
        let named = whose
            .and_then(|at| table.rows.iter().map(|(_, cells)| cell(cells, at)).find(|name| !name.is_empty()));
        let whose =
            named.or_else(|| Some(path.file_stem()?.to_string_lossy().into_owned())).unwrap_or_default();
        let mut all: Vec<Written> = Vec::new();
        for (row, cells) in &table.rows {
            let (id, text) = (cell(cells, id), cell(cells, weight));
            if id.is_empty() && text.is_empty() {
                continue;
            }
            let place = table::place(path, table.sheet.as_deref(), *row, &table.names[weight]);
            if all.iter().any(|known| fold(&known.id) == fold(&id)) {
                self.refuse(place.clone(), sentence!("weights-twice", id = &id), None);
            }
            all.push(Written { id, weight: text.parse().map_err(|_| text), place, kind: None });
        }
        Some((whose, all))
    }

    fn take(&mut self, one: &Written, framework: &Framework, made: &mut ReaderWeights) {
        let of_constituency = framework
            .constituencies()
            .position(|c| fold(&c.id) == fold(&one.id))
            .filter(|_| one.kind != Some(Kind::Indicator));
        let of_indicator = framework
            .indicators()
            .position(|i| fold(&i.id) == fold(&one.id))
            .filter(|_| one.kind != Some(Kind::Constituency));
        let place = || one.place.clone();
        if of_constituency.is_none() && of_indicator.is_none() {
            let voices = framework.constituencies().iter().map(|c| c.id.as_str());
            let voices = voices.filter(|_| one.kind != Some(Kind::Indicator));
            let indicators = framework.indicators().iter().map(|i| i.id.as_str());
            let known = voices.chain(indicators.filter(|_| one.kind != Some(Kind::Constituency)));
            let message = match one.kind {
                Some(Kind::Constituency) => sentence!("unknown-constituency", name = &one.id),
                Some(Kind::Indicator) => sentence!("weight-of-unknown-indicator", id = &one.id),
                None => sentence!("weight-of-unknown-id", id = &one.id),
            };
            let help = did_you_mean(&one.id, known.clone()).or_else(|| {
                (one.kind == Some(Kind::Constituency))
                    .then(|| sentence!("help-allowed", names = Names::plain(known)))
            });
            let finding = Diagnostic::error(Code::WeightOfNothing, place(), message);
            self.input.findings.push(finding.maybe_help(help));
            return;
        }
        let weight = match &one.weight {
            Ok(number) => {
                u32::try_from(*number).ok().filter(|whole| *whole <= MOST).ok_or(number.to_string())
            }
            Err(text) => Err(text.clone()),
        };
        let weight = match weight {
            Ok(weight) => weight,
            Err(found) => {
                let message = sentence!("weights-no-weight", found, id = &one.id);
                return self.refuse(
                    place(),
                    message,
                    Some(sentence!("help-weights-number", most = MOST as usize)),
                );
            }
        };
        if let Some(constituency) = of_constituency {
            made.constituencies.push((constituency, weight));
            return;
        }
        let Some(indicator) = of_indicator else { return };
        let method = framework.method();
        if framework[indicator].supports.is_some() {
            self.refuse(place(), sentence!("weights-of-supporting", id = &one.id), None);
        } else if [method.node, method.group, method.overall].contains(&Mean::Points) {
            self.refuse(place(), sentence!("weights-of-points", id = &one.id), None);
        } else {
            made.indicators.push((indicator, weight));
        }
    }

    fn refuse(&mut self, place: Place, message: Sentence, help: Option<Sentence>) {
        self.input.findings.push(Diagnostic::error(Code::BadWeights, place, message).maybe_help(help));
    }
}
