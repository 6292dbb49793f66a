//! An assessment from its folder, or from a tally alone.

mod at;
mod check;
mod invited;
mod language;
pub(super) mod raw;
mod statements;

use std::path::{Path, PathBuf};

use self::check::Frame;
use self::raw::RawAssessment;
use super::Material;
use super::framework::{LoadedFramework, framework, framework_named_at};
use super::returns::lexicon::Lexicon;
use super::returns::{self, Against, Guests, Spellings};
use super::source::{Tree, Unread};
use super::tally;
use super::text::Texts;
use super::yaml::read_yaml;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, sentence};
use crate::model::asked::Asked;
use crate::model::assessment::{self, Assessment, Body, Departures, SourceFile, Sources, voices};
use crate::model::policy::ReturnsPolicy;
use crate::model::response::{Purpose, Response, Returns};
use crate::model::tally::{RETURNS_OF, Tally};

/// The file that makes a folder an assessment.
pub const FILE: &str = "assessment.yaml";

/// Loads the assessment of a folder with its returns. With an error among the findings there is
/// none.
pub fn assessment(tree: &dyn Tree, folder: &Path) -> Material {
    let mut material = Material::default();
    let (texts, diags) = (&mut material.texts, &mut material.diagnostics);
    let Some((raw, loaded, source)) = framed(tree, folder, texts, diags, &mut material.language) else {
        return material;
    };
    material.overlays.clone_from(&loaded.overlays);
    let Some(frame) = check::frame(&raw, &folder.join(FILE), &loaded, diags) else { return material };
    let folder_of_returns = folder.join(&raw.returns.value);
    let lexicon = Lexicon::of(&loaded.framework, &loaded.overlays);
    let against =
        Against { lexicon: &lexicon, asked: &frame.asked, policy: &frame.policy, weights: &frame.weights };
    let (mut responses, mut sources) = returns::returns(tree, &folder_of_returns, against, texts, diags);
    sources.insert(0, source);
    let statements = statements::statements(tree, folder, &raw, &loaded, &mut sources, texts, diags);
    let counted = assessment::tally(&loaded.framework, &responses);
    let mut assessment = assemble(loaded, frame, counted);
    seen_from(folder, &mut responses, &mut sources);
    assessment.responses = Some(Returns::new(responses, Purpose::Internal));
    assessment.statements = statements;
    assessment.sources = Sources::new(sources);
    // Who has not replied, only whole returns can tell.
    if !diags.has_errors() {
        look_over(&assessment, &folder.join(FILE), diags);
    }
    material.assessment = Some(assessment).filter(|_| !material.diagnostics.has_errors());
    material
}

/// Loads an assessment from tallies alone. Framework, weights, targets and who was asked come from
/// `folder` if there is one; else voices are equal, every profile fits and the questionnaire is full.
pub fn assessment_from_tally(
    tree: &dyn Tree,
    tallies: &[PathBuf],
    reference: Option<&str>,
    folder: Option<&Path>,
    date: &str,
) -> Material {
    let mut material = Material::default();
    let (texts, diags) = (&mut material.texts, &mut material.diagnostics);
    let (loaded, frame, mut sources) = match folder {
        Some(folder) => {
            let Some((raw, loaded, source)) = framed(tree, folder, texts, diags, &mut material.language)
            else {
                return material;
            };
            let Some(frame) = check::frame(&raw, &folder.join(FILE), &loaded, diags) else { return material };
            (loaded, frame, vec![source])
        }
        None => {
            let reference = reference.unwrap_or("coherence");
            let Some(loaded) = framework(tree, reference, Path::new(""), texts, diags) else {
                return material;
            };
            let frame = alone(&loaded, date);
            (loaded, frame, Vec::new())
        }
    };
    material.overlays.clone_from(&loaded.overlays);
    let mut sum = Tally::default();
    let lexicon = Lexicon::of(&loaded.framework, &loaded.overlays);
    let guests = Guests::new(&loaded.framework, &frame.asked, &frame.policy);
    let mut spellings = Spellings::new(frame.asked.invited().map(|who| who.organisation.as_str()));
    let against = tally::Against { lexicon: &lexicon, guests: &guests, weights: &frame.weights };
    for path in tallies {
        if let Some((one, sha256)) = tally::tally_file(tree, path, against, &mut spellings, diags) {
            sum.merge(&one);
            sources.push(SourceFile { path: path.display().to_string(), sha256 });
        }
    }
    let mut assessment = assemble(loaded, frame, sum);
    assessment.sources = Sources::new(sources);
    material.assessment = Some(assessment).filter(|_| !material.diagnostics.has_errors());
    material
}

/// Names the files as they are seen from the folder: what is published does not depend on where the
/// folder lies, nor tell it.
fn seen_from(folder: &Path, responses: &mut [Response], sources: &mut [SourceFile]) {
    let files = responses.iter_mut().flat_map(|response| &mut response.files);
    for path in files.chain(sources.iter_mut().map(|source| &mut source.path)) {
        if let Ok(inside) = Path::new(path).strip_prefix(folder) {
            *path = inside.display().to_string();
        }
    }
}

/// `assessment.yaml` and the framework that it names; its language is noted as soon as it is known.
fn framed(
    tree: &dyn Tree,
    folder: &Path,
    texts: &mut Texts,
    diags: &mut Diagnostics,
    language: &mut Option<String>,
) -> Option<(RawAssessment, LoadedFramework, SourceFile)> {
    let path = folder.join(FILE);
    if tree.read(&path) == Err(Unread::NotFound) {
        let message = sentence!("folder-without-assessment");
        diags.push(
            Diagnostic::error(Code::NoAssessment, Place::file(folder), message)
                .help(sentence!("help-new-or-demo")),
        );
        return None;
    }
    let (raw, text) = read_yaml::<RawAssessment>(tree, &path, texts, diags)?;
    *language = language::meant(&raw.language.value).map(str::to_owned);
    let named = Place::Text { file: path.clone(), line: raw.framework.line, column: raw.framework.column };
    let loaded = framework_named_at(tree, &raw.framework.value, folder, &named, texts, diags)?;
    let source = SourceFile { path: path.display().to_string(), sha256: text.sha256 };
    Some((raw, loaded, source))
}

/// The frame of a tally that stands alone.
fn alone(loaded: &LoadedFramework, date: &str) -> Frame {
    let framework = &loaded.framework;
    Frame {
        id: "tally".to_owned(),
        body: Body::default(),
        date: date.to_owned(),
        language: "en".to_owned(),
        prepared_by: String::new(),
        weights: framework.constituencies.iter().map(|c| c.weight).collect(),
        targets: framework.targets.clone(),
        asked: Asked::everything(framework),
        departures: Departures { edited_framework: loaded.edited, ..Departures::default() },
        policy: ReturnsPolicy::default(),
    }
}

fn assemble(loaded: LoadedFramework, frame: Frame, counted: Tally) -> Assessment {
    let voices = voices(&loaded.framework, &frame.asked, &frame.weights, &counted);
    Assessment {
        id: frame.id,
        body: frame.body,
        date: frame.date,
        language: frame.language,
        prepared_by: frame.prepared_by,
        framework: loaded.framework,
        asked: frame.asked,
        targets: frame.targets,
        voices,
        tally: counted,
        responses: None,
        statements: Vec::new(),
        sources: Sources::default(),
        departures: frame.departures,
    }
}

/// What can be seen only when everything is there: who is silent, and who is too loud.
fn look_over(assessment: &Assessment, file: &Path, diags: &mut Diagnostics) {
    let constituencies = &assessment.framework.constituencies;
    for who in assessment.silent() {
        let constituency = &constituencies[who.constituency].id;
        let message = sentence!("not-replied", organisation = &who.organisation, constituency);
        diags.push(Diagnostic::warning(Code::NotReplied, Place::file(file), message));
    }
    for (voice, constituency) in assessment.voices.iter().zip(constituencies) {
        let named: Vec<_> = voice.organisations.iter().filter(|o| !o.name.is_empty()).collect();
        let loud = named.iter().find(|o| o.respondents * 2 > voice.respondents && voice.respondents > 1);
        if let Some(loud) = loud.filter(|_| voice.weight > 0) {
            let (count, all) = (loud.respondents, voice.respondents);
            let (organisation, constituency) = (&loud.name, &constituency.id);
            let message = sentence!("one-sided-returns", organisation, count, all, constituency);
            diags.push(
                Diagnostic::warning(Code::OneSidedReturns, Place::file(file), message)
                    .help(sentence!("help-one-sided-returns")),
            );
        }
    }
    debug_assert!(
        assessment.tally.rows().all(|(key, _)| key.indicator == RETURNS_OF
            || assessment.framework.indicator(&key.indicator).is_some())
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::source::Memory;
    use crate::model::policy::{Reasons, Uninvited};

    /// What an `assessment.yaml` with these lines says about the returns.
    fn policy(lines: &str) -> ReturnsPolicy {
        let head =
            "assessment: a\nbody: {name: A, profile: [origin]}\nframework: coherence@1\ndate: 2026-11-23\n";
        let mut tree = Memory::default();
        tree.insert("a/assessment.yaml", format!("{head}{lines}"));
        let (mut texts, mut diags) = (Texts::default(), Diagnostics::new());
        let (raw, loaded, _) = framed(&tree, Path::new("a"), &mut texts, &mut diags, &mut None).unwrap();
        check::frame(&raw, Path::new("a/assessment.yaml"), &loaded, &mut diags).unwrap().policy
    }

    #[test]
    fn what_the_file_says_about_the_returns_is_carried() {
        let plain = policy("");
        assert_eq!(plain, ReturnsPolicy::default());
        assert_eq!(
            (plain.uninvited, plain.reasons, plain.ids_checked),
            (Uninvited::Refused, Reasons::Required, false)
        );
        let said = policy(
            "uninvited: counted\ndistinct: [\" Union B \", Union C]\nids: checked\nreasons: optional\n",
        );
        assert_eq!(
            said,
            ReturnsPolicy {
                uninvited: Uninvited::Counted,
                distinct: vec!["Union B".to_owned(), "Union C".to_owned()],
                ids_checked: true,
                reasons: Reasons::Optional,
            }
        );
    }
}
