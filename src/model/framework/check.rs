//! From the raw files to a sound [`Framework`]: every finding is collected, none stops the check.

use std::path::Path;

use super::checker::{Checker, Files, place};
use super::raw::{RawFramework, RawLensKind, RawScale};
use super::{
    Band, Constituency, Framework, Hears, LensKind, Named, Point, Scale, Targets, Thresholds, Version,
    check_indicators, check_lenses, check_method, raw,
};
use crate::diag::{Code, Diagnostic, Diagnostics, did_you_mean};
use crate::model::ident::{STATES, is_answer_code};
use crate::model::marked::Marked;
use crate::model::score::{Score, Share};

/// Makes a framework, or finds out why not. With an error among the findings there is none.
pub fn check(files: Files, diags: &mut Diagnostics) -> Option<Framework> {
    let before = diags.errors();
    let mut at = Checker::new(&files.framework.path, diags);
    let raw = &files.framework.raw;

    at.id(&raw.id);
    at.text(&raw.title, "the title of the framework");
    let version = Version::parse(&raw.version.value);
    if version.is_none() {
        at.error(
            Code::BadVersion,
            &raw.version,
            format!("`{}` is not a version", raw.version.value),
            Some("write it as 1.0.0".into()),
        );
    }
    let constituencies = constituencies(raw, &mut at);
    let scales: Vec<Scale> = raw.scales.iter().filter_map(|s| scale(s, &mut at)).collect();
    same_ends(raw, &scales, &mut at);
    let bands = bands(raw, &mut at);
    let thresholds = Thresholds {
        coverage: Share::made(at.limit(&raw.thresholds.coverage).get() / 100.0),
        dispute: at.limit(&raw.thresholds.dispute),
        gap: at.limit(&raw.thresholds.gap),
    };
    let named = |list: &[raw::RawNamed], at: &mut Checker<'_>| -> Vec<Named> {
        at.unique(list.iter().map(|n| &n.id));
        list.iter().map(|n| Named { id: n.id.value.clone(), title: n.title.clone() }).collect()
    };
    let remits = named(&raw.remits, &mut at);
    let profiles = named(&raw.profiles, &mut at);
    let skills = named(&raw.skills, &mut at);

    let mut lenses = check_lenses::lenses(raw, &files.topics, &mut at);
    let instruments = files.register.as_ref().map(|f| f.raw.instruments.clone()).unwrap_or_default();
    let known = check_indicators::Known {
        constituencies: &constituencies,
        scales: &scales,
        lenses: &lenses,
        remits: &remits,
        profiles: &profiles,
        instruments: files.register.as_ref().map(|_| instruments.as_slice()),
    };
    let indicators = check_indicators::indicators(&files, &known, &mut at);
    at.path.clone_from(&files.framework.path);
    check_lenses::fill(&mut lenses, &indicators, raw, &mut at);
    let targets = targets(raw, &mut at);
    let overall_kind = lens_kind(raw.overall.value);
    let overall = lenses.iter().position(|lens| lens.kind == overall_kind);
    if overall.is_none() {
        at.error(
            Code::UnknownReference,
            &raw.overall,
            format!(
                "the overall value rests on the lens `{}`, which this framework does not have",
                overall_kind.as_str()
            ),
            None,
        );
    }
    if at.diags.errors() > before {
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
        language: raw.language.clone(),
        title: raw.title.value.clone(),
        summary: raw.summary.trim().to_owned(),
        provenance: raw.provenance.trim().to_owned(),
        constituencies,
        remits,
        profiles,
        skills,
        scales,
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
        sha256: files.sha256,
    };
    check_method::check(&framework, &files.framework.path, at.diags);
    check_targets(&framework, raw, &files.framework.path, at.diags);
    (at.diags.errors() == before).then_some(framework)
}

pub(super) fn lens_kind(raw: RawLensKind) -> LensKind {
    match raw {
        RawLensKind::Cycle => LensKind::Cycle,
        RawLensKind::Topic => LensKind::Topic,
        RawLensKind::Field => LensKind::Field,
        RawLensKind::Pair => LensKind::Pair,
    }
}

fn constituencies(raw: &RawFramework, at: &mut Checker<'_>) -> Vec<Constituency> {
    at.unique(raw.constituencies.iter().map(|c| &c.id));
    let list: Vec<Constituency> = raw
        .constituencies
        .iter()
        .map(|c| {
            at.text(&c.title, "the title of the constituency");
            let weight = at.whole(&c.weight, "weight");
            let hears = c.hears.map(|hears| match hears {
                raw::RawHears::Shared => Hears::Shared,
                raw::RawHears::All => Hears::All,
            });
            if hears.is_some() && weight > 0 {
                at.error(
                    Code::BadNumber,
                    &c.weight,
                    format!("`{}` has `hears` and a weight above 0", c.id.value),
                    Some("a constituency that is only heard has weight 0".into()),
                );
            }
            Constituency {
                id: c.id.value.clone(),
                title: c.title.value.clone(),
                about: c.about.trim().to_owned(),
                weight,
                hears,
            }
        })
        .collect();
    if list.iter().all(|c| c.weight == 0) {
        at.error(Code::NotAsked, &raw.id, "no constituency has a weight above 0".into(), None);
    }
    list
}

fn scale(raw: &RawScale, at: &mut Checker<'_>) -> Option<Scale> {
    at.id(&raw.id);
    let points: Vec<Point> = raw
        .points
        .iter()
        .map(|p| Point {
            code: p.code.value.clone(),
            value: at.limit(&p.value),
            label: p.label.value.trim().to_owned(),
            labels: Vec::new(),
            anchor: p.anchor.trim().to_owned(),
        })
        .collect();
    let before = at.diags.errors();
    if points.len() < 2 {
        at.error(
            Code::BadScale,
            &raw.id,
            format!("the scale `{}` has fewer than two points", raw.id.value),
            None,
        );
    }
    for (n, p) in raw.points.iter().enumerate() {
        let code = &p.code.value;
        if !is_answer_code(code) || STATES.contains(&code.as_str()) {
            at.error(Code::BadId, &p.code, format!("`{code}` cannot be the code of a point"), Some("use 1 to 5 lower-case letters and digits; na, dk, nc and blank have a meaning of their own".into()));
        }
        at.text(&p.label, "the label of the point");
        let label = p.label.value.trim().to_lowercase();
        let earlier = &raw.points[..n];
        if earlier.iter().any(|e| e.code.value == *code || e.label.value.trim().to_lowercase() == label) {
            at.error(
                Code::BadScale,
                &p.code,
                format!(
                    "the code or the label of point `{code}` stands twice in the scale `{}`",
                    raw.id.value
                ),
                None,
            );
        }
        if raw.points.iter().enumerate().any(|(m, other)| m != n && other.code.value == label) {
            at.error(
                Code::BadScale,
                &p.label,
                format!("the label `{label}` is the code of another point"),
                None,
            );
        }
        if n > 0 && p.value.value <= raw.points[n - 1].value.value {
            at.error(
                Code::BadScale,
                &p.value,
                format!(
                    "the values of the scale `{}` do not rise: {} follows {}",
                    raw.id.value,
                    p.value.value,
                    raw.points[n - 1].value.value
                ),
                None,
            );
        }
    }
    let mut edge = |edge: &Option<Marked<f64>>| edge.as_ref().map(|e| at.limit(e));
    let (paper_from, practice_from) = (edge(&raw.paper_from), edge(&raw.practice_from));
    match (&raw.paper_from, paper_from, practice_from) {
        (_, None, None) => {}
        (_, Some(paper), Some(practice)) if paper < practice => {}
        _ => at.error(Code::BadScale, &raw.id, format!("the scale `{}` needs both `paper_from` and `practice_from`, the first below the second, or neither", raw.id.value), None),
    }
    (at.diags.errors() == before).then(|| Scale {
        id: raw.id.value.clone(),
        title: raw.title.clone(),
        about: raw.about.trim().to_owned(),
        points,
        paper_from,
        practice_from,
    })
}

/// Means over scales have a meaning only where all begin and end alike.
fn same_ends(raw: &RawFramework, scales: &[Scale], at: &mut Checker<'_>) {
    at.unique(raw.scales.iter().map(|s| &s.id));
    if raw.scales.is_empty() {
        at.error(Code::BadScale, &raw.id, "the framework has no scale".into(), None);
    }
    let ends = |s: &Scale| (s.points[0].value, s.points[s.points.len() - 1].value);
    for (scale, r) in scales.iter().zip(&raw.scales).skip(1) {
        if ends(scale) != ends(&scales[0]) {
            let (low, high) = ends(&scales[0]);
            at.error(
                Code::BadScale,
                &r.id,
                format!(
                    "the scale `{}` does not begin at {} and end at {} as the scale `{}` does",
                    scale.id,
                    low.get(),
                    high.get(),
                    scales[0].id
                ),
                None,
            );
        }
    }
}

fn bands(raw: &RawFramework, at: &mut Checker<'_>) -> Vec<Band> {
    at.unique(raw.bands.iter().map(|b| &b.id));
    let mut bands: Vec<Band> = Vec::new();
    for band in &raw.bands {
        let from = at.limit(&band.from);
        let sound = bands.last().map_or(from == Score::ZERO, |before| from > before.from);
        if !sound {
            at.error(
                Code::BadBands,
                &band.from,
                format!("the band `{}` begins at {}", band.id.value, band.from.value),
                Some("the first band begins at 0 and each begins above the one before it".into()),
            );
        }
        bands.push(Band { id: band.id.value.clone(), from, label: band.label.clone() });
    }
    if bands.is_empty() {
        at.error(Code::BadBands, &raw.id, "the framework has no bands".into(), None);
    }
    bands
}

fn targets(raw: &RawFramework, at: &mut Checker<'_>) -> Targets {
    let mut own: Vec<(String, Score)> =
        raw.targets.0.iter().map(|(id, target)| (id.clone(), at.limit(target))).collect();
    let default = own.iter().position(|(id, _)| id == "default").map(|n| own.remove(n).1);
    if default.is_none() {
        at.error(Code::BadNumber, &raw.id, "`targets` has no `default`".into(), None);
    }
    Targets { default: default.unwrap_or(Score::FULL), own }
}

fn check_targets(framework: &Framework, raw: &RawFramework, path: &Path, diags: &mut Diagnostics) {
    for (id, target) in &raw.targets.0 {
        if id != "default" && !framework.has(id) {
            let message = format!("a target is set for `{id}`, which this framework does not have");
            diags.push(
                Diagnostic::error(Code::UnknownTarget, place(path, target), message)
                    .maybe_help(did_you_mean(id, framework.ids())),
            );
        }
    }
}
