//! The public interface: every number as JSON, and its schema, both from the same types.
//!
//! Scores are numbers on 0..=100 and coverage on 0..=1, both with 9 decimals. "No score" is `null` with
//! a reason.

mod finding;
mod shape;

use serde_json::Value as Json;

use self::finding::Finding;
use self::shape::{
    AgreementNumbers, AssessmentId, BothScores, DivergenceNumbers, Extends, FrameworkId, Map, Node, Numbers,
    OwnWeights, PublicationNumbers, Reason, Results, Tool, Voice,
};
use super::tables::suppressed;
use crate::analysis::agreement::Agreement;
use crate::analysis::reweighed::{Both, Reweighed};
use crate::analysis::scoring::{Entry, NoDivergence, Part, Scorecard, Unshown, Value, Whose};
use crate::diag::Diagnostics;
use crate::locale::Locale;
use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Framework, Indicator};
use crate::model::score::{Score, nine_decimals};
use crate::model::state::State;
use crate::model::table::Ix;
use crate::model::voice::Counts;

/// Every number of an assessment; its findings in the language of `locale`.
pub fn results(assessment: &Assessment, card: &Scorecard, diags: &Diagnostics, locale: &Locale) -> Json {
    let framework = assessment.framework();
    let by_constituency = |of: &dyn Fn(Ix<Constituency>) -> u64| -> Map<u64> {
        framework.constituencies().pairs().map(|(c, known)| (known.id.to_string(), of(c))).collect()
    };
    let mut silent: Map<Vec<String>> = Map::new();
    for who in assessment.silent() {
        let id = framework[who.constituency].id.to_string();
        silent.entry(id).or_default().push(who.organisation.clone());
    }
    let writer = Writer { assessment, overall: locale.text("overall"), framework };
    let ids = |list: &[Ix<Indicator>]| list.iter().map(|&i| framework[i].id.to_string()).collect::<Vec<_>>();
    let mut gaps: Map<Vec<String>> = Map::new();
    gaps.insert("together".to_owned(), ids(&card.gaps().together));
    for (constituency, own) in framework.constituencies().iter().zip(&card.gaps().by) {
        gaps.insert(constituency.id.to_string(), ids(own));
    }
    let results = Results {
        tool: Tool { name: env!("CARGO_PKG_NAME").into(), version: env!("CARGO_PKG_VERSION").into() },
        framework: FrameworkId {
            id: framework.id().to_owned(),
            version: framework.version().to_string(),
            sha256: framework.sha256().to_owned(),
            title: framework.title().to_owned(),
            extends: framework.extension().map(|extension| Extends {
                id: extension.id.clone(),
                version: extension.version.to_string(),
                hidden: extension.hidden.iter().map(|one| one.id.clone()).collect(),
                reworded: extension.reworded.clone(),
                altered: extension.altered.clone(),
                added: extension.added.clone(),
            }),
        },
        assessment: AssessmentId {
            id: assessment.id().to_owned(),
            body: assessment.body().name.clone(),
            profile: assessment.body().profile.clone(),
            date: assessment.date().to_string(),
            language: assessment.language().to_string(),
            weights: framework
                .constituencies()
                .iter()
                .zip(assessment.voices())
                .map(|(c, voice)| (c.id.to_string(), voice.weight))
                .collect(),
            returns: by_constituency(&|c| assessment.voices()[c].respondents),
            silent,
            sources: assessment.sources().into_iter().map(|s| (s.path, s.sha256)).collect(),
            tally_only: assessment.responses().is_none(),
            publication: publication(assessment, card),
        },
        overall: writer.node(card.overall(), false),
        lenses: card
            .lenses()
            .iter()
            .map(|entries| {
                let nodes = entries.in_order(framework);
                let kind = entries.kind.as_str().to_owned();
                (kind, nodes.into_iter().map(|(entry, group)| writer.node(entry, group)).collect())
            })
            .collect(),
        indicators: card.indicators().pairs().map(|(i, entry)| writer.indicator(i, entry)).collect(),
        gaps,
        own_weights: None,
        diagnostics: diags.iter().map(|one| Finding::new(one, locale)).collect(),
    };
    // A type of ours that did not serialise would be a mistake in this file; a test writes them all.
    serde_json::to_value(&results).unwrap_or(Json::Null)
}

/// Results with the scores that a reader's own weights make, where there are such. They stand in a place of their own, and change
/// nothing else.
pub fn beside(
    mut results: Json,
    assessment: &Assessment,
    card: &Scorecard,
    reweighed: Option<&Reweighed>,
) -> Json {
    let Some(reweighed) = reweighed else { return results };
    let framework = assessment.framework();
    let weights = reweighed.weights();
    let both = |both: Both| BothScores {
        id: both.part.id(framework).to_owned(),
        standard: both.standard.map(Score::in_files),
        own: both.own.map(Score::in_files),
        difference: both.difference().map(nine_decimals),
    };
    let own = OwnWeights {
        whose: weights.whose.clone(),
        sha256: weights.file.sha256.clone(),
        constituencies: weights
            .constituencies
            .iter()
            .map(|&(c, w)| (framework[c].id.to_string(), w))
            .collect(),
        indicators: weights.indicators.iter().map(|&(i, w)| (framework[i].id.to_string(), w)).collect(),
        scores: reweighed.rows(assessment, card).into_iter().map(both).collect(),
    };
    if let (Some(object), Ok(own)) = (results.as_object_mut(), serde_json::to_value(&own)) {
        object.insert("own_weights".to_owned(), own);
    }
    results
}

/// What is left out of a publication; none of other results.
fn publication(assessment: &Assessment, card: &Scorecard) -> Option<PublicationNumbers> {
    let published = assessment.published()?;
    let framework = assessment.framework();
    let mut suppressed = Map::new();
    suppressed.insert("together".to_owned(), card.suppressed(Whose::Joint));
    let mut seen_by = Map::new();
    for (c, constituency) in framework.constituencies().pairs() {
        suppressed.insert(constituency.id.to_string(), card.suppressed(Whose::Constituency(c)));
        if assessment.voices()[c].weight > 0 {
            seen_by.insert(constituency.id.to_string(), assessment.seen_by(c).map(|day| day.to_string()));
        }
    }
    Some(PublicationNumbers {
        suppress_below: published.fewest,
        licence: Some(published.licence.clone()).filter(|licence| !licence.is_empty()),
        suppressed,
        positions: published.positions,
        words: published.words.iter().sum(),
        words_printed: published.printed.iter().sum(),
        seen_by,
    })
}

/// Findings alone, as `check --format json` prints them: a list of what `diagnostics` holds in [`results`].
pub fn findings(diags: &Diagnostics, locale: &Locale) -> Json {
    let list: Vec<Finding> = diags.iter().map(|one| Finding::new(one, locale)).collect();
    serde_json::to_value(&list).unwrap_or(Json::Null)
}

/// The JSON Schema (draft 2020-12) of [`results`].
#[cfg(feature = "schema")]
pub fn schema() -> Json {
    let mut schema = schemars::schema_for!(Results).to_value();
    if let Some(object) = schema.as_object_mut() {
        object.insert("title".into(), "Results of a Tripartite assessment".into());
    }
    schema
}

struct Writer<'a> {
    assessment: &'a Assessment,
    /// The word for the overall value, which has no title of its own.
    overall: String,
    framework: &'a Framework,
}

impl Writer<'_> {
    fn node(&self, entry: &Entry, group: bool) -> Node {
        Node {
            id: entry.part.id(self.framework).to_owned(),
            title: self.title(entry.part),
            applicable: entry.value.is_some() || entry.suppressed.joint,
            group: group.then_some(true),
            within: entry.part.group(self.framework).map(str::to_owned),
            numbers: self.numbers(entry),
        }
    }

    fn indicator(&self, i: Ix<Indicator>, entry: &Entry) -> shape::Indicator {
        let known = &self.framework[i];
        let id = |node: &crate::model::framework::Node| node.id.to_string();
        shape::Indicator {
            id: known.id.to_string(),
            title: known.title.clone(),
            applicable: entry.value.is_some() || entry.suppressed.joint,
            numbers: self.numbers(entry),
            topic: self.framework.topic_of(i).map(id),
            phase: self.framework.phase_of(i).map(id),
            fields: self.framework.fields_of(i).map(id).collect(),
            weight: known.weight,
            supports: known.supports.map(|core| self.framework[core].id.to_string()),
        }
    }

    fn title(&self, part: Part) -> String {
        part.title(self.framework).map_or_else(|| self.overall.clone(), str::to_owned)
    }

    fn constituency(&self, c: Ix<Constituency>) -> String {
        self.framework[c].id.to_string()
    }

    fn numbers(&self, entry: &Entry) -> Numbers {
        let threshold = self.framework.thresholds().coverage;
        let shown = entry.value.and_then(|v| v.shown(threshold));
        let mut agreement = Map::new();
        agreement.insert("pooled".to_owned(), agreement_numbers(&entry.pooled));
        let mut by = Map::new();
        let mut respondents = 0;
        for (c, own) in entry.by.pairs() {
            let Some(own) = own else { continue };
            let returns = self.assessment.voices()[c].respondents;
            if self.assessment.voices()[c].weight > 0 {
                respondents += returns;
                agreement.insert(self.constituency(c), agreement_numbers(&own.agreement));
            }
            by.insert(
                self.constituency(c),
                Voice {
                    score: own.value.shown(threshold).map(Score::in_files),
                    reason: self.reason(Some(own.value)),
                    unshown: self.unshown(own.value),
                    low: own.value.low.in_files(),
                    high: own.value.high.in_files(),
                    coverage: own.value.coverage.in_files(),
                    voice: own.voice.in_files(),
                    gap: own.gap.map(Score::in_files),
                    respondents: returns,
                    counts: match (entry.part, &own.counts) {
                        (Part::Indicator(i), Some(counts)) => Some(self.counts(i, counts)),
                        _ => None,
                    },
                },
            );
        }
        let (divergence, divergence_reason) = match (entry.value, entry.divergence) {
            (None, _) if !entry.suppressed.joint => (None, None),
            (_, Ok(d)) => (
                Some(DivergenceNumbers {
                    value: d.value.in_files(),
                    between: [self.constituency(d.lower), self.constituency(d.higher)],
                    values: [d.values.0.in_files(), d.values.1.in_files()],
                    shared: d.shared() as u64,
                }),
                None,
            ),
            (_, Err(why)) => (None, Some(why).filter(|why| *why != NoDivergence::Supporting)),
        };
        Numbers {
            score: shown.map(Score::in_files),
            reason: match entry.suppressed.joint {
                true => Some(Reason::Suppressed),
                false => self.reason(entry.value),
            },
            unshown: entry.value.and_then(|v| self.unshown(v)),
            low: entry.value.map(|v| v.low.in_files()),
            high: entry.value.map(|v| v.high.in_files()),
            coverage: entry.value.map(|v| v.coverage.in_files()),
            band: shown.map(|score| self.framework.band(score).id.clone()),
            target: entry.target.map(Score::in_files),
            gap: entry.gap.map(Score::in_files),
            reading: entry.reading,
            respondents,
            divergence,
            divergence_reason,
            agreement,
            by,
            suppressed: suppressed(self.framework, entry),
        }
    }

    fn unshown(&self, value: Value) -> Option<f64> {
        value.unshown(self.framework.thresholds(), self.framework.method().missing).map(Score::in_files)
    }

    fn reason(&self, value: Option<Value>) -> Option<Reason> {
        let Some(value) = value else { return Some(Reason::NotApplicable) };
        value.why_unshown(self.framework.thresholds().coverage).map(|why| match why {
            Unshown::NoAnswer => Reason::NoAnswer,
            Unshown::BelowThreshold => Reason::BelowThreshold,
        })
    }

    fn counts(&self, i: Ix<Indicator>, counts: &Counts) -> Map<u64> {
        let points = self.framework.scale_of(i).points.iter().zip(&counts.points);
        let states = State::ALL.map(|state| (state.code(), counts.states[state]));
        points
            .map(|(point, &n)| (point.code.to_string(), n))
            .chain(states.map(|(state, n)| (state.to_owned(), n)))
            .collect()
    }
}

fn agreement_numbers(agreement: &Agreement) -> AgreementNumbers {
    AgreementNumbers {
        alpha: agreement.alpha.ok(),
        reason: agreement.alpha.err(),
        observed: agreement.observed.map(|share| share.in_files()),
        units: agreement.units as u64,
        descriptive: agreement.descriptive,
    }
}
