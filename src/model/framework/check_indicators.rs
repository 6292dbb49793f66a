//! Indicators: every id, reference and number of them.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::checker::{Checker, File, Files, Kind};
use super::raw::indexed::Pairs;
use super::raw::{RawAdvice, RawIndicator, RawTopic};
use super::{
    Advice, Constituency, Indicator, Instrument, Lens, LensKind, Named, Node, Point, Scale, Version,
};
use crate::diag::{Code, sentence};
use crate::model::ident::IndicatorId;
use crate::model::marked::Marked;
use crate::model::table::{Ix, Table};

/// What an indicator may refer to.
pub(super) struct Known<'a> {
    /// The version of the framework; `None` where it is not sound, which has been said.
    pub(super) version: Option<Version>,
    pub(super) constituencies: &'a Table<Constituency>,
    pub(super) scales: &'a Table<Scale>,
    /// Positions of those without a fault: texts are held against the points of these alone.
    pub(super) sound_scales: &'a [Ix<Scale>],
    pub(super) lenses: &'a Table<Lens>,
    pub(super) remits: &'a [Named],
    pub(super) profiles: &'a [Named],
    /// `None` where there is no register: then sources are not checked.
    pub(super) instruments: Option<&'a [Instrument]>,
}

impl Known<'_> {
    fn lens(&self, kind: LensKind) -> Option<&Lens> {
        self.lenses.iter().find(|lens| lens.kind == kind)
    }
}

/// The core indicators, topic by topic, then the supporting ones.
pub(super) fn indicators(files: &Files, known: &Known<'_>, at: &mut Checker) -> Table<Indicator> {
    let mut list = Table::new();
    if let Some(topics) = known.lens(LensKind::Topic) {
        for (position, node) in topics.nodes.pairs() {
            let file = files.topics.iter().find(|file| file.raw.id.value == node.id);
            if let Some(file) = file {
                at.path.clone_from(&file.path);
                for raw in &file.raw.indicators {
                    list.push(core(raw, position, file, known, at));
                }
            }
        }
    }
    let core_ids: Vec<IndicatorId> = list.iter().map(|i: &Indicator| i.id.clone()).collect();
    if let Some(file) = &files.supporting {
        at.path.clone_from(&file.path);
        for raw in &file.raw.indicators {
            let core_ids = core_ids.iter().map(IndicatorId::as_str);
            let supports =
                raw.supports.as_ref().and_then(|id| at.reference(id, Kind::CoreIndicator, core_ids));
            let mut indicator = common(raw, known, at);
            // An unknown reference is an error already, so no framework will be made of this.
            indicator.supports = Some(supports.unwrap_or(Ix::new(0)));
            list.push(indicator);
        }
    }
    timed(files, at);
    list
}

/// LimeSurvey calls the time spent on the question `A1` `A1Time`: beside `A1`, no indicator may be called so.
fn timed(files: &Files, at: &mut Checker) {
    let core = files.topics.iter().flat_map(|file| file.raw.indicators.iter().map(|i| (&file.path, &i.id)));
    let supporting = files.supporting.iter().flat_map(|f| f.raw.indicators.iter().map(|i| (&f.path, &i.id)));
    let ids: Vec<(&PathBuf, &Marked<String>)> = core.chain(supporting).collect();
    let known: BTreeSet<String> = ids.iter().map(|(_, id)| id.value.to_lowercase()).collect();
    for (path, id) in ids {
        let lower = id.value.to_lowercase();
        if let Some(question) = lower.strip_suffix("time").filter(|question| known.contains(*question)) {
            at.path.clone_from(path);
            let question = &id.value[..question.len()];
            let message = sentence!("id-of-survey-time", id = &id.value, question);
            at.error(Code::BadId, id, message, Some(sentence!("help-other-ending")));
        }
    }
}

fn core(
    raw: &RawIndicator,
    topic: Ix<Node>,
    file: &File<RawTopic>,
    known: &Known<'_>,
    at: &mut Checker,
) -> Indicator {
    let phases = known.lens(LensKind::Cycle);
    let phase = match (&raw.phase, phases) {
        (Some(phase), Some(lens)) => {
            at.reference(phase, Kind::Phase, lens.nodes.iter().map(|n| n.id.as_str()))
        }
        (None, None) => None,
        (None, Some(_)) => {
            at.error_of(
                "no phase".into(),
                Code::UnknownReference,
                &raw.id,
                sentence!("indicator-without-phase", id = &raw.id.value),
                Some(sentence!("help-one-phase")),
            );
            None
        }
        (Some(phase), None) => {
            at.error_of(
                "no cycle".into(),
                Code::UnknownReference,
                phase,
                sentence!("phase-without-cycle", id = &raw.id.value),
                None,
            );
            None
        }
    };
    let written = raw.fields.as_deref().unwrap_or_default();
    let fields = match known.lens(LensKind::Field) {
        Some(lens) => {
            if written.is_empty() {
                let message = sentence!("indicator-without-field", id = &raw.id.value);
                at.error_of("no field".into(), Code::UnknownReference, &raw.id, message, None);
            }
            references(written, Kind::Field, lens.nodes.iter().map(|n| n.id.as_str()), at)
        }
        None => {
            if let Some(field) = written.first() {
                at.error_of(
                    "no fields".into(),
                    Code::UnknownReference,
                    field,
                    sentence!("field-without-lens", id = &raw.id.value),
                    None,
                );
            }
            Vec::new()
        }
    };
    if let Some(cap) = &raw.cap {
        at.reference::<(String, u32)>(cap, Kind::Cap, file.raw.caps.0.iter().map(|(name, _)| name.as_str()));
    }
    let mut indicator = common(raw, known, at);
    indicator.topic = Some(topic);
    indicator.phase = phase;
    indicator.fields = fields;
    indicator.cap = raw.cap.as_ref().map(|cap| cap.value.clone());
    indicator
}

/// What core and supporting indicators have in common.
fn common(raw: &RawIndicator, known: &Known<'_>, at: &mut Checker) -> Indicator {
    if IndicatorId::parse(&raw.id.value).is_none() {
        let message = sentence!("indicator-id-unsound", id = &raw.id.value);
        at.error(Code::BadId, &raw.id, message, Some(sentence!("help-indicator-id")));
    }
    at.explained_id(&raw.id);
    at.survey_id(&raw.id);
    at.text(&raw.title, sentence!("title-of-indicator-empty"));
    let scale = at.reference(&raw.scale, Kind::Scale, known.scales.iter().map(|s| s.id.as_str()));
    let asked =
        references(&raw.asked, Kind::Constituency, known.constituencies.iter().map(|c| c.id.as_str()), at);
    let weighs = |c: &Constituency| c.weight > 0;
    // Where no constituency weighs, or the list names one that is not there, that has been said.
    let whole = asked.len() == raw.asked.len() && known.constituencies.iter().any(weighs);
    if whole && !asked.iter().any(|&c| weighs(&known.constituencies[c])) {
        at.error_of(
            format!("asked {asked:?}"),
            Code::NotAsked,
            &raw.id,
            sentence!("indicator-asked-of-nobody", id = &raw.id.value),
            None,
        );
    }
    references::<Named>(&raw.remits, Kind::Remit, known.remits.iter().map(|r| r.id.as_str()), at);
    references::<Named>(&raw.profile, Kind::Profile, known.profiles.iter().map(|p| p.id.as_str()), at);
    if let Some(instruments) = known.instruments {
        references::<Instrument>(&raw.sources, Kind::Source, instruments.iter().map(|i| i.id.as_str()), at);
    }
    let scale_of = scale.filter(|s| known.sound_scales.contains(s)).map(|s| &known.scales[s]);
    let anchors = by_point(&raw.anchors, |text| text.trim().to_owned(), scale_of, &raw.id, at);
    let advice = by_point(&raw.advice, advice, scale_of, &raw.id, at);
    let texts = |list: &[Marked<String>]| list.iter().map(|m| m.value.clone()).collect();
    Indicator {
        id: IndicatorId::reported(&raw.id.value),
        title: raw.title.value.trim().to_owned(),
        definition: raw.definition.trim().to_owned(),
        question: raw.question.trim().to_owned(),
        stems: raw.stems.trim().to_owned(),
        since: raw.since.as_ref().and_then(|written| since(written, known.version, at)),
        topic: None,
        phase: None,
        fields: Vec::new(),
        // An unknown scale is an error already, so no framework will be made of this.
        scale: scale.unwrap_or(Ix::new(0)),
        weight: at.weight(&raw.weight),
        cap: None,
        asked,
        remits: texts(&raw.remits),
        profile: texts(&raw.profile),
        anchors,
        evidence: raw.evidence.trim().to_owned(),
        sources: texts(&raw.sources),
        lesson: raw.lesson.as_ref().map(|section| section.value.clone()),
        advice,
        sensitive: raw.sensitive,
        supports: None,
    }
}

/// The version from which on something is as it is now: one that the framework has reached.
pub(super) fn since(written: &Marked<String>, own: Option<Version>, at: &mut Checker) -> Option<Version> {
    let since = Version::parse(&written.value);
    match (since, own) {
        (None, _) => {
            let message = sentence!("version-unsound", version = &written.value);
            at.error(Code::BadVersion, written, message, Some(sentence!("help-version")));
        }
        (Some(since), Some(own)) if since > own => {
            let (since, version) = (since.to_string(), own.to_string());
            let message = sentence!("since-later-version", since, version);
            at.error(Code::BadVersion, written, message, Some(sentence!("help-since")));
        }
        _ => {}
    }
    since
}

fn references<'k, K>(
    list: &[Marked<String>],
    kind: Kind,
    known: impl Iterator<Item = &'k str> + Clone,
    at: &mut Checker,
) -> Vec<Ix<K>> {
    let mut found: Vec<Ix<K>> = Vec::new();
    for reference in list {
        if let Some(position) = at.reference(reference, kind, known.clone()) {
            if found.contains(&position) {
                let message = sentence!("listed-twice", id = &reference.value);
                at.error(Code::DuplicateId, reference, message, None);
            } else {
                found.push(position);
            }
        }
    }
    found.sort_unstable();
    found
}

fn advice(raw: &RawAdvice) -> Advice {
    Advice {
        step: raw.step.trim().to_owned(),
        who: raw.who.trim().to_owned(),
        effort: raw.effort,
        practice: raw.practice.as_ref().map(|practice| practice.value.clone()),
    }
}

/// One thing for each point of the scale, where it was written.
fn by_point<R, T>(
    written: &Pairs<R>,
    read: impl Fn(&R) -> T,
    scale: Option<&Scale>,
    id: &Marked<String>,
    at: &mut Checker,
) -> Table<Point, Option<T>> {
    let Some(scale) = scale else { return Table::new() };
    for (code, _) in &written.0 {
        if !scale.points.iter().any(|p| p.code == *code) {
            at.error_of(
                format!("point {code} of {}", scale.id),
                Code::UnknownReference,
                id,
                sentence!("text-for-no-point", id = &id.value, code, scale = &scale.id),
                None,
            );
        }
    }
    let of = |code: &str| written.0.iter().find(|(known, _)| known == code).map(|(_, one)| read(one));
    scale.points.iter().map(|p| of(&p.code)).collect()
}
