//! From the raw files to a sound [`Framework`]: every finding is collected, none stops the check.

use std::path::{Path, PathBuf};

use super::checker::{Checker, Files, place};
use super::raw::RawFramework;
use super::{
    Band, Constituency, Framework, Instrument, Named, Targets, Thresholds, Version, check_indicators,
    check_lenses, check_method, check_scales, raw, rename,
};
use crate::diag::{Code, Diagnostic, Diagnostics, did_you_mean, sentence};
use crate::model::ident::{ConstituencyId, DEFAULT};
use crate::model::score::{Score, Share};
use crate::model::table::Table;
use crate::model::tag::Language;

/// Makes a framework, or finds out why not. With an error among the findings there is none.
pub fn check(files: Files, diags: &mut Diagnostics) -> Option<Framework> {
    let mut at = Checker::new(&files.framework.path);
    let framework = sound(files, &mut at);
    at.finish(diags);
    let (framework, raw, path) = framework?;
    let before = diags.errors();
    check_method::check(&framework, &path, diags);
    check_targets(&framework, &raw, &path, diags);
    (diags.errors() == before).then_some(framework)
}

/// The framework with what it was made of, before its method and its targets were looked at.
fn sound(files: Files, at: &mut Checker) -> Option<(Framework, RawFramework, PathBuf)> {
    let raw = &files.framework.raw;

    at.id(&raw.id);
    at.text(&raw.title, sentence!("title-of-framework-empty"));
    let version = Version::parse(&raw.version.value);
    if version.is_none() {
        at.error(
            Code::BadVersion,
            &raw.version,
            sentence!("version-unsound", version = &raw.version.value),
            Some(sentence!("help-version")),
        );
    }
    let language = Language::parse(raw.language.value.trim());
    if language.is_none() {
        at.error(
            Code::BadId,
            &raw.language,
            sentence!("language-unsound", name = raw.language.value.trim()),
            Some(sentence!("help-any-language-tag")),
        );
    }
    let constituencies = constituencies(raw, at);
    let states = check_scales::states(raw, at);
    let (scales, sound_scales) = check_scales::scales(raw, &states, at);
    let bands = bands(raw, at);
    let thresholds = Thresholds {
        coverage: Share::made(at.limit(&raw.thresholds.coverage).get() / 100.0),
        dispute: at.limit(&raw.thresholds.dispute),
        gap: at.limit(&raw.thresholds.gap),
    };
    let named = |list: &[raw::RawNamed], at: &mut Checker| -> Vec<Named> {
        at.unique(list.iter().map(|n| &n.id));
        list.iter().map(|n| Named { id: n.id.value.clone(), title: n.title.clone() }).collect()
    };
    let remits = named(&raw.remits, at);
    let profiles = named(&raw.profiles, at);
    let skills = named(&raw.skills, at).into_iter().collect();

    let mut lenses = check_lenses::lenses(raw, &files.topics, at);
    let instruments =
        files.register.iter().flat_map(|file| &file.raw.instruments).map(instrument).collect::<Vec<_>>();
    let known = check_indicators::Known {
        version,
        constituencies: &constituencies,
        scales: &scales,
        sound_scales: &sound_scales,
        lenses: &lenses,
        remits: &remits,
        profiles: &profiles,
        instruments: files.register.as_ref().map(|_| instruments.as_slice()),
    };
    let indicators = check_indicators::indicators(&files, &known, at);
    at.path.clone_from(&files.framework.path);
    check_lenses::fill(&mut lenses, &indicators, raw, at);
    let present: Vec<&str> = indicators.iter().map(|one| one.id.as_str()).collect();
    let renames = rename::renames(&raw.renames, version, &present, at);
    let targets = targets(raw, at);
    let overall_kind = raw.overall.value;
    let overall = lenses.position(|lens| lens.kind == overall_kind);
    if overall.is_none() {
        at.error(
            Code::UnknownReference,
            &raw.overall,
            sentence!("overall-without-lens", lens = overall_kind.as_str()),
            None,
        );
    }
    if at.errors() > 0 {
        return None;
    }
    let method = super::Method {
        node: raw.method.node,
        group: raw.method.group,
        overall: raw.method.overall,
        missing: raw.method.missing,
    };
    let framework = Framework {
        id: raw.id.value.clone(),
        version: version?,
        language: language?,
        title: raw.title.value.clone(),
        summary: raw.summary.trim().to_owned(),
        provenance: raw.provenance.trim().to_owned(),
        constituencies,
        remits,
        profiles,
        skills,
        scales,
        states,
        lenses,
        overall: overall?,
        method,
        bands,
        bands_note: raw.bands_note.trim().to_owned(),
        targets,
        target_note: raw.target_note.trim().to_owned(),
        thresholds,
        indicators,
        instruments,
        extension: None,
        renames,
        sha256: files.sha256,
    };
    Some((framework, files.framework.raw, files.framework.path))
}

fn instrument(raw: &raw::RawInstrument) -> Instrument {
    Instrument {
        id: raw.id.clone(),
        kind: raw.kind.clone(),
        number: raw.number.clone(),
        title: raw.title.clone(),
        year: raw.year,
        binding: raw.binding,
        verified: raw.verified,
        use_here: raw.use_here.clone(),
    }
}

fn constituencies(raw: &RawFramework, at: &mut Checker) -> Table<Constituency> {
    at.unique(raw.constituencies.iter().map(|c| &c.id));
    let list: Table<Constituency> = raw
        .constituencies
        .iter()
        .map(|c| {
            at.text(&c.title, sentence!("title-of-constituency-empty"));
            let weight = at.weight(&c.weight);
            if c.hears.is_some() && weight > 0 {
                at.error(
                    Code::BadNumber,
                    &c.weight,
                    sentence!("hears-with-weight", id = &c.id.value),
                    Some(sentence!("help-heard-weighs-0")),
                );
            }
            Constituency {
                id: ConstituencyId::reported(&c.id.value),
                title: c.title.value.clone(),
                about: c.about.trim().to_owned(),
                weight,
                hears: c.hears,
            }
        })
        .collect();
    if list.iter().all(|c| c.weight == 0) {
        at.error(Code::NotAsked, &raw.id, sentence!("no-constituency-weighs"), None);
    }
    list
}

fn bands(raw: &RawFramework, at: &mut Checker) -> Vec<Band> {
    at.unique(raw.bands.iter().map(|b| &b.id));
    let mut bands: Vec<Band> = Vec::new();
    for band in &raw.bands {
        let from = at.limit(&band.from);
        let sound = bands.last().map_or(from == Score::ZERO, |before| from > before.from);
        if !sound {
            at.error(
                Code::BadBands,
                &band.from,
                sentence!("band-out-of-order", id = &band.id.value, number = band.from.value),
                Some(sentence!("help-bands")),
            );
        }
        bands.push(Band { id: band.id.value.clone(), from, label: band.label.clone() });
    }
    if bands.is_empty() {
        at.error(Code::BadBands, &raw.id, sentence!("no-bands"), None);
    }
    bands
}

fn targets(raw: &RawFramework, at: &mut Checker) -> Targets {
    let mut own: Vec<(String, Score)> =
        raw.targets.0.iter().map(|(id, target)| (id.clone(), at.limit(target))).collect();
    let default = own.iter().position(|(id, _)| id == DEFAULT).map(|n| own.remove(n).1);
    if default.is_none() {
        at.error(Code::BadNumber, &raw.id, sentence!("targets-without-default"), None);
    }
    Targets { default: default.unwrap_or(Score::FULL), own }
}

fn check_targets(framework: &Framework, raw: &RawFramework, path: &Path, diags: &mut Diagnostics) {
    for (id, target) in &raw.targets.0 {
        if id != DEFAULT && !framework.has(id) {
            let message = sentence!("framework-target-for-nothing", id);
            diags.push(
                Diagnostic::error(Code::UnknownTarget, place(path, target), message)
                    .maybe_help(did_you_mean(id, framework.ids())),
            );
        }
    }
}
