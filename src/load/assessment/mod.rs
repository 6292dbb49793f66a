//! An assessment from its folder, or from a tally alone.

mod actions;
mod additions;
mod at;
mod baseline;
mod beside;
mod check;
mod invited;
pub(super) mod invited_table;
mod language;
mod logo;
mod migration;
pub(super) mod raw;
pub(super) mod release;
mod statements;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_saphyr::DuplicateKeyPolicy;

pub use self::migration::{Migrated, Migration};

use self::check::Frame;
use self::invited::Listed;
use self::raw::{InvitedList, RawAssessment};
use super::framework::FrameworkSet;
use super::loader::Loader;
use super::returns::lexicon::Lexicon;
use super::returns::{self, Against, Guests, Spellings, Taken};
use super::tally;
use super::yaml::parse;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, sentence};
use crate::model::asked::Asked;
use crate::model::assessment::{self, Assessment, Body, Overrides, Particulars, SourceFile, Sources};
use crate::model::day::Day;
use crate::model::framework::{Constituency, Framework};
use crate::model::invitation::Invitation;
use crate::model::marked::Marked;
use crate::model::policy::ReturnsPolicy;
use crate::model::release::Release;
use crate::model::response::{Purpose, Response, Returns};
use crate::model::table::{Ix, Table};
use crate::model::tag::Language;
use crate::model::tally::{RETURNS_OF, Tally};

/// The file that makes a folder an assessment.
pub const FILE: &str = "assessment.yaml";

/// What came of loading one assessment.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The assessment; `None` when there is an error among its findings.
    pub assessment: Option<Assessment>,
    /// What came in so far, where an error keeps it from being the assessment: for who has answered, and for no score.
    pub so_far: Option<Assessment>,
    /// Its framework in all languages, as soon as it is known.
    pub framework: Option<Arc<FrameworkSet>>,
    /// The language that `assessment.yaml` asks for, also where something else in it is wrong.
    pub language: Option<Language>,
    /// The folder into which returns are put, as soon as it is known.
    pub returns: Option<PathBuf>,
    /// The folder of an earlier assessment that `assessment.yaml` names, with where it stands there.
    pub baseline: Option<Marked<String>>,
}

/// Returns that were read without their assessment.
#[derive(Debug)]
pub struct Read {
    /// The responses, in the order in which their respondents were met.
    pub responses: Table<Response>,
    /// The files in which they stand.
    pub sources: Vec<SourceFile>,
    /// Who is asked what.
    pub asked: Asked,
    /// The framework that they answer.
    pub framework: Arc<FrameworkSet>,
}

impl Loader<'_> {
    /// Loads the assessment of a folder with its returns. With an error among its findings there is none.
    pub fn assessment(&mut self, folder: &Path) -> Loaded {
        let mut made = Loaded::default();
        let before = self.input.findings.errors();
        self.bounded(folder, |loader| {
            let assessment = loader.assessment_of(folder, &mut made);
            made.assessment = assessment;
        });
        made.so_far = made.assessment.take_if(|_| self.input.findings.errors() > before);
        made
    }

    fn assessment_of(&mut self, folder: &Path, made: &mut Loaded) -> Option<Assessment> {
        let before = self.input.findings.errors();
        let (raw, source) = self.assessment_file(folder, &mut made.language)?;
        made.baseline = raw.baseline.as_ref().map(baseline::folder_meant);
        let loaded = self.framework_of(&raw, folder)?;
        made.framework = Some(loaded.clone());
        let frame = self.frame(&raw, folder, &loaded)?;
        let input = &mut self.input;
        let otherwise = otherwise(self.otherwise.as_deref(), &loaded, &mut input.findings)?;
        let lexicon = Lexicon::of(&loaded).knowing(frame.asked.invited(), otherwise);
        let lexicon = lexicon.speaking(Some(&frame.said.language));
        let against = Against {
            lexicon: &lexicon,
            asked: &frame.asked,
            policy: &frame.policy,
            weights: &frame.weights,
        };
        let taken = returns::returns(input, &folder.join(&raw.returns.value), against);
        let (mut responses, mut sources) = (taken.responses, taken.sources);
        let turned_away = taken.turned_away.into_iter();
        sources.insert(0, source);
        let statements = statements::statements(input, folder, &raw, &loaded, &mut sources);
        let actions = actions::actions(input, folder, &loaded.framework, &frame.said.language, &mut sources);
        let settings = frame.said.release.clone();
        let said = (&responses, statements.as_slice());
        let released = release::release(input, folder, &loaded.framework, said, settings);
        let additions = additions::additions(input, folder, frame.logo.as_deref(), &mut sources);
        let counted = assessment::tally(&loaded.framework, &responses);
        let assessment = assemble(&loaded, frame, counted);
        seen_from(folder, &mut responses, &mut sources);
        let returns = Returns::new(responses, Purpose::Internal);
        let inside = |path: &PathBuf| path.strip_prefix(folder).unwrap_or(path).display().to_string();
        let replaced =
            self.input.replaced.iter().filter(|path| path.starts_with(folder)).map(inside).collect();
        let sources = Sources::new(sources).with_replaced(replaced).with_turned_away(turned_away);
        let assessment = assessment.with_words(returns, statements).with_actions(actions);
        let assessment = assessment.with_release(released);
        let assessment = assessment.with_additions(additions).with_sources(sources);
        // Who has not replied, only whole returns can tell.
        if self.input.findings.errors() == before {
            let file = folder.join(FILE);
            let list = match &raw.invited {
                InvitedList::Here(_) => file.clone(),
                InvitedList::Table(path) => folder.join(&path.value),
            };
            let (worded, _) = loaded.framework_in(assessment.language());
            look_over(&assessment, &worded, (&file, &list), &mut self.input.findings);
        }
        Some(assessment)
    }

    /// Loads what a folder says of its assessment, and no return: what is to be asked, and of whom.
    pub fn plan(&mut self, folder: &Path) -> Loaded {
        let mut made = Loaded::default();
        let before = self.input.findings.errors();
        let framed = self.bounded(folder, |loader| loader.framed(folder, &mut made));
        let Some((loaded, frame, sources)) = framed else { return made };
        made.framework = Some(loaded.clone());
        made.assessment =
            frame.map(|frame| assemble(&loaded, frame, Tally::default()).with_sources(Sources::new(sources)));
        made.assessment.take_if(|_| self.input.findings.errors() > before);
        made
    }

    /// Reads returns wherever they lie, without an assessment of their own. Framework and list of the invited come from `folder`
    /// if there is one. With an error among the findings there are none.
    pub fn returns(
        &mut self,
        paths: &[PathBuf],
        reference: Option<&str>,
        folder: Option<&Path>,
        date: Day,
    ) -> Option<Read> {
        let before = self.input.findings.errors();
        let (loaded, frame) = self.frame_of(reference, folder, date, &mut Loaded::default())?;
        let otherwise = otherwise(self.otherwise.as_deref(), &loaded, &mut self.input.findings)?;
        let lexicon = Lexicon::of(&loaded).knowing(frame.asked.invited(), otherwise);
        // Without an assessment nothing says in which language.
        let lexicon = lexicon.speaking(folder.map(|_| &frame.said.language));
        let policy = frame.policy.as_written();
        let against =
            Against { lexicon: &lexicon, asked: &frame.asked, policy: &policy, weights: &frame.weights };
        let Taken { responses, sources, .. } = returns::of_paths(&mut self.input, paths, against);
        let sound = self.input.findings.errors() == before;
        sound.then(|| Read { responses, sources, asked: frame.asked, framework: loaded })
    }

    /// Loads an assessment from tallies alone. Framework, weights, targets and who was asked come from
    /// `folder` if there is one; else voices are equal, every profile fits and the questionnaire is full.
    pub fn assessment_from_tally(
        &mut self,
        tallies: &[PathBuf],
        reference: Option<&str>,
        folder: Option<&Path>,
        date: Day,
    ) -> Loaded {
        let mut made = Loaded::default();
        let before = self.input.findings.errors();
        let framed = match folder {
            Some(folder) => self.bounded(folder, |loader| loader.framed(folder, &mut made)),
            None => self.framework(reference.unwrap_or("coherence"), Path::new("")).map(|loaded| {
                let frame = alone(&loaded, date);
                (loaded, Some(frame), Vec::new())
            }),
        };
        let Some((loaded, frame, sources)) = framed else { return made };
        made.framework = Some(loaded.clone());
        let Some(frame) = frame else { return made };
        let mut sources = sources;
        let actions = folder.map(|folder| {
            self.bounded(folder, |loader| {
                actions::actions(
                    &mut loader.input,
                    folder,
                    &loaded.framework,
                    &frame.said.language,
                    &mut sources,
                )
            })
        });
        let logo = frame.logo.clone();
        let additions = folder.map(|folder| {
            self.bounded(folder, |loader| {
                additions::additions(&mut loader.input, folder, logo.as_deref(), &mut sources)
            })
        });
        let language = folder.map(|_| frame.said.language.clone());
        let counted = self.counted(&loaded, frame, tallies, sources, language.as_ref());
        let counted = counted.with_additions(additions.unwrap_or_default());
        made.assessment = Some(counted.with_actions(actions.unwrap_or_default()));
        made.assessment.take_if(|_| self.input.findings.errors() > before);
        made
    }

    fn counted(
        &mut self,
        loaded: &FrameworkSet,
        frame: Frame,
        tallies: &[PathBuf],
        mut sources: Vec<SourceFile>,
        language: Option<&Language>,
    ) -> Assessment {
        let mut sum = Tally::default();
        let lexicon = Lexicon::of(loaded).speaking(language);
        let guests = Guests::new(&lexicon, &frame.asked, &frame.policy);
        let mut spellings = Spellings::new(frame.asked.invited().map(|who| who.organisation.as_str()));
        let against = tally::Against { lexicon: &lexicon, guests: &guests, weights: &frame.weights };
        for path in tallies {
            if let Some((one, source)) = tally::tally_file(&mut self.input, path, against, &mut spellings) {
                sum.merge(&one);
                sources.push(source);
            }
        }
        assemble(loaded, frame, sum).with_sources(Sources::new(sources))
    }

    /// The framework to read by and what is asked of whom: those of a folder if there is one, else a framework alone.
    fn frame_of(
        &mut self,
        reference: Option<&str>,
        folder: Option<&Path>,
        date: Day,
        made: &mut Loaded,
    ) -> Option<(Arc<FrameworkSet>, Frame)> {
        match folder {
            Some(folder) => {
                let (loaded, frame, _) = self.bounded(folder, |loader| loader.framed(folder, made))?;
                Some((loaded, frame?))
            }
            None => {
                let loaded = self.framework(reference.unwrap_or("coherence"), Path::new(""))?;
                let frame = alone(&loaded, date);
                Some((loaded, frame))
            }
        }
    }

    /// The framework that a folder's `assessment.yaml` names, what else it says if that is sound, and the file.
    fn framed(
        &mut self,
        folder: &Path,
        made: &mut Loaded,
    ) -> Option<(Arc<FrameworkSet>, Option<Frame>, Vec<SourceFile>)> {
        let (raw, source) = self.assessment_file(folder, &mut made.language)?;
        made.returns = Some(folder.join(&raw.returns.value));
        made.baseline = raw.baseline.as_ref().map(baseline::folder_meant);
        let loaded = self.framework_of(&raw, folder)?;
        let frame = self.frame(&raw, folder, &loaded);
        Some((loaded, frame, vec![source]))
    }

    /// What `assessment.yaml` says, with the list of the invited, if all of it is sound.
    fn frame(&mut self, raw: &RawAssessment, folder: &Path, loaded: &FrameworkSet) -> Option<Frame> {
        let file = folder.join(FILE);
        let listed = match &raw.invited {
            InvitedList::Here(list) => Listed::Here(list),
            InvitedList::Table(path) => {
                let lexicon = Lexicon::of(loaded);
                let table = invited_table::read(&folder.join(&path.value), &lexicon, &mut self.input);
                // Where it cannot be read nobody is invited, and what else is wrong is found all the same.
                table.map_or(Listed::Here(&[]), Listed::Table)
            }
        };
        let before = self.input.findings.errors();
        check::frame(raw, &listed, &file, loaded, &mut self.input.findings)
            .filter(|_| self.input.findings.errors() == before)
    }

    /// `assessment.yaml`; its language is noted as soon as it is known.
    fn assessment_file(
        &mut self,
        folder: &Path,
        language: &mut Option<Language>,
    ) -> Option<(RawAssessment, SourceFile)> {
        let path = folder.join(FILE);
        if self.input.lacks(&path) {
            let diags = &mut self.input.findings;
            let message = sentence!("folder-without-assessment");
            diags.push(
                Diagnostic::error(Code::NoAssessment, Place::file(folder), message)
                    .help(sentence!("help-new-or-demo")),
            );
            return None;
        }
        let (text, source) = self.input.source(&path)?;
        let raw: RawAssessment = parse(&text, &path, DuplicateKeyPolicy::Error, &mut self.input.findings)?;
        *language = language::meant(&raw.language.value);
        Some((raw, source))
    }

    fn framework_of(&mut self, raw: &RawAssessment, folder: &Path) -> Option<Arc<FrameworkSet>> {
        let (line, column) = (raw.framework.line, raw.framework.column);
        let named = Place::Text { file: folder.join(FILE), line, column };
        self.framework_named_at(&raw.framework.value, folder, &named)
    }
}

impl Loader<'_> {
    /// The constituency of returns that name none, where the loader was told one. The outer `None` says that the framework has
    /// no such constituency, which is a finding.
    pub fn otherwise_in(&mut self, loaded: &FrameworkSet) -> Option<Option<Ix<Constituency>>> {
        otherwise(self.otherwise.as_deref(), loaded, &mut self.input.findings)
    }
}

/// The constituency of returns that name none. The outer `None` says that there is no such constituency, which is a finding.
fn otherwise(
    name: Option<&str>,
    loaded: &FrameworkSet,
    diags: &mut Diagnostics,
) -> Option<Option<Ix<Constituency>>> {
    let Some(name) = name else { return Some(None) };
    let lexicon = Lexicon::of(loaded);
    let found = lexicon.constituency(name);
    if found.is_none() {
        let at = Place::file(Path::new("--constituency"));
        let one = Diagnostic::error(Code::UnknownConstituency, at, sentence!("unknown-constituency", name));
        diags.push(one.help(lexicon.constituency_help(name)));
    }
    found.map(Some)
}

/// Names the files as they are seen from the folder: what is published does not depend on where the
/// folder lies, nor tell it.
fn seen_from(folder: &Path, responses: &mut Table<Response>, sources: &mut [SourceFile]) {
    let inside = |path: &str| match Path::new(path).strip_prefix(folder) {
        Ok(inside) => inside.display().to_string(),
        Err(_) => path.to_owned(),
    };
    // Responses from the same files share the list of them, and go on sharing it.
    type Files = Arc<Vec<String>>;
    let mut shared: HashMap<*const Vec<String>, (Files, Files)> = HashMap::new();
    for response in responses.iter_mut() {
        let (_, files) = shared.entry(Arc::as_ptr(&response.files)).or_insert_with(|| {
            // The old list is kept with the new one: another in its place would be taken for it.
            (response.files.clone(), Arc::new(response.files.iter().map(|path| inside(path)).collect()))
        });
        response.files = files.clone();
    }
    sources.iter_mut().for_each(|source| source.path = inside(&source.path));
}

/// The frame of a tally that stands alone.
fn alone(loaded: &FrameworkSet, date: Day) -> Frame {
    let framework = &loaded.framework;
    Frame {
        said: Particulars {
            id: "tally".to_owned(),
            body: Body::default(),
            date,
            language: Language::english(),
            prepared_by: String::new(),
            authors: Vec::new(),
            targets: framework.targets().clone(),
            overrides: Overrides { edited_framework: loaded.edited, ..Overrides::default() },
            invitation: Invitation::default(),
            seen_by: Vec::new(),
            release: Release::default(),
        },
        weights: framework.constituencies().map(|_, c| c.weight),
        asked: Asked::everything(framework),
        policy: ReturnsPolicy::default(),
        logo: None,
    }
}

fn assemble(loaded: &FrameworkSet, frame: Frame, counted: Tally) -> Assessment {
    let Frame { said, weights, asked, .. } = frame;
    Assessment::new(said, loaded.framework.clone(), asked, &weights, counted)
}

/// What can be seen only when everything is there: who is silent, and who is too loud. `worded` has the titles of constituencies
/// in the language of the assessment, and `list` is the file that holds the list of the invited.
fn look_over(
    assessment: &Assessment,
    worded: &Framework,
    (file, list): (&Path, &Path),
    diags: &mut Diagnostics,
) {
    let constituencies = worded.constituencies();
    for who in assessment.silent() {
        let constituency = &constituencies[who.constituency].title;
        let message = sentence!("not-replied", organisation = &who.organisation, constituency);
        diags.push(Diagnostic::warning(Code::NotReplied, Place::file(list), message));
    }
    for (voice, constituency) in assessment.voices().iter().zip(constituencies) {
        let named: Vec<_> = voice.organisations.iter().filter(|o| !o.name.is_empty()).collect();
        let loud = named.iter().find(|o| o.respondents * 2 > voice.respondents && voice.respondents > 1);
        if let Some(loud) = loud.filter(|_| voice.weight > 0) {
            let (count, all) = (loud.respondents, voice.respondents);
            let (organisation, constituency) = (&loud.name, &constituency.title);
            let message = sentence!("one-sided-returns", organisation, count, all, constituency);
            diags.push(
                Diagnostic::warning(Code::OneSidedReturns, Place::file(file), message)
                    .help(sentence!("help-one-sided-returns")),
            );
        }
    }
    debug_assert!(assessment.tally().rows().all(|(key, _)| &*key.indicator == RETURNS_OF
        || assessment.framework().indicator(&key.indicator).is_some()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::catalog::Catalog;
    use crate::load::source::InMemoryTree;
    use crate::model::invitation::Publication;
    use crate::model::policy::{Reasons, Uninvited};

    /// What an `assessment.yaml` with these lines says about the returns.
    fn policy(lines: &str) -> ReturnsPolicy {
        let head =
            "assessment: a\nbody: {name: A, profile: [origin]}\nframework: coherence@1\ndate: 2026-11-23\n";
        let mut tree = InMemoryTree::default();
        tree.insert("a/assessment.yaml", format!("{head}{lines}"));
        let mut loader = Loader::new(&tree, Catalog::builtin());
        let (_, frame, _) = loader.framed(Path::new("a"), &mut Loaded::default()).unwrap();
        frame.unwrap().policy
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
            "uninvited: counted\ndistinct: [\" Union B \", Union C]\nids: checked\nreasons: optional\npublication: unnamed\n",
        );
        assert_eq!(
            said,
            ReturnsPolicy {
                uninvited: Uninvited::Counted,
                distinct: vec!["Union B".to_owned(), "Union C".to_owned()],
                ids_checked: true,
                reasons: Reasons::Optional,
                publication: Publication::Unnamed,
            }
        );
    }
}
