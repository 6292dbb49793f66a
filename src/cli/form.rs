//! `form`: a set of forms for each invited organisation.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::earlier::Earlier;
use super::failure::Failure;
use super::kinds::Kinds;
use super::language;
use super::place::{folder_of, typed};
use super::progress::Progress;
use super::session::{Session, with_suggestion};
use super::{Outcome, edited};
use crate::document::zipped::{Effort, zipped as packed};
use crate::form::kind::{KINDS, Kind};
use crate::form::model::Addressee;
use crate::form::sets::{self, FormSet, Tongue, Wanted, addressees, all_languages, sets};
use crate::load::Material;
use crate::load::source::lies_in;
use crate::locale::{Arg, Locale};
use crate::model::assessment::Assessment;
use crate::model::framework::Framework;
use crate::model::questionnaire::FULL;
use crate::report::Artifact;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
    #[arg(id = "for", long, value_name = "NAME", num_args = 1..)]
    only: Vec<String>,
    #[arg(long, value_parser = Kinds, value_delimiter = ',', hide_default_value = true)]
    kind: Vec<&'static dyn Kind>,
    #[arg(long, value_name = "FORM")]
    questionnaire: Option<String>,
    #[arg(long, value_enum)]
    by: Option<By>,
    #[arg(long, value_name = "PATH")]
    prefill: Option<PathBuf>,
    #[arg(long, requires = "prefill")]
    carry_over: bool,
    #[arg(long)]
    zip: bool,
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    #[arg(long)]
    force: bool,
}

/// How a form is split.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum By {
    Topic,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let given = args.folder.clone().unwrap_or_default();
    let Some(folder) = folder_of(&given, session) else { return Ok(Outcome::InvalidInput) };
    let mut loader = session.loader();
    let planned = loader.plan(&folder);
    let material = Material::new(planned, loader);
    session.follow(&material);
    session.findings(&material.diagnostics, &material.texts);
    let (Some(assessment), Some(set)) = (&material.assessment, &material.framework) else {
        return Ok(Outcome::InvalidInput);
    };
    if let Some(said) = refused(args, assessment, session, &set.questionnaires) {
        session.error(&said);
        return Ok(Outcome::InvalidInput);
    }
    let only = session.asked().map(str::to_owned);
    let mut tongues = Vec::new();
    for tag in all_languages(assessment, only.as_deref()) {
        // For a language that the framework lacks there is that of the assessment, words and all; or else its own.
        let others = [assessment.language(), set.framework.language()];
        let spoken = std::iter::once(tag).chain(others.map(|tag| tag.as_str()));
        let found = spoken.map(|tag| (tag, set.in_language(tag))).find(|(_, texts)| texts.is_some());
        let (spoken, texts) = found.unwrap_or((tag, None));
        // Without words for a language those of the framework's own stand around it, as its own texts do: two languages, not three.
        let own = set.framework.language().as_str();
        let around =
            [spoken, own].into_iter().find(|tag| language::is_known(tag)).unwrap_or(language::ENGLISH);
        if around != spoken {
            let arguments = [("language", Arg::Text(spoken)), ("instead", Arg::Text(around))];
            session.warning(&session.locale.format("form-words-lacking", &arguments));
        }
        let locale = language::locale(around);
        if set.in_language(tag).is_none() {
            let known: Vec<String> = set.languages().map(str::to_owned).collect();
            let known = session.locale.list(&known);
            let arguments = [("language", Arg::Text(tag)), ("known", Arg::Text(&known))];
            session.warning(&session.locale.format("form-language-lacking", &arguments));
        }
        if let Some(texts) = texts {
            let locale = locale.beside(texts.framework.language());
            tongues.push(Tongue { tag: tag.to_owned(), texts, locale });
        }
    }
    let earlier = match args.prefill.as_deref().map(|path| Earlier::read(path, &folder, session)) {
        None => None,
        Some(Ok(Some(earlier))) => Some(earlier),
        Some(Ok(None)) => return Ok(Outcome::InvalidInput),
        Some(Err(error)) => return Err(error),
    };
    let before = |constituency: &str, organisation: &str, indicator: &str| {
        earlier.as_ref().and_then(|earlier| earlier.of(constituency, organisation, indicator))
    };
    let progress = Progress::new("progress-forms", language::locale(session.locale.tag()));
    let made = || progress.step();
    let wanted = Wanted {
        made: Some(&made),
        before: earlier.is_some().then_some(&before),
        carry_over: args.carry_over,
        kinds: if args.kind.is_empty() { usual() } else { args.kind.clone() },
        short: args.questionnaire.as_deref(),
        by_topic: args.by.is_some(),
        only: args.only.clone(),
        only_language: only.as_deref(),
    };
    let invitation = assessment.invitation();
    if invitation.deadline.is_none() {
        session.warning(&session.locale.text("form-lacks-deadline"));
    }
    if invitation.return_to.is_empty() {
        session.warning(&session.locale.text("form-lacks-return-to"));
    }
    if let (Some(earlier), Some(path)) = (&earlier, &args.prefill) {
        without_earlier(assessment, args, earlier, path, session);
    }
    let sets = sets(assessment, &tongues, &wanted)?;
    if sets.is_empty() {
        session.error(&session.locale.text("form-nobody"));
        return Ok(Outcome::InvalidInput);
    }
    let target = match &args.output {
        Some(folder) => folder.clone(),
        None => of_assessment(&folder, session)?,
    };
    // The list is for whoever sends the sets out.
    let (framework, _) = set.framework_in(session.locale.tag());
    write(&sets, &target, assessment, &framework, args, session)
}

/// Says for which of the invited there are no last answers.
fn without_earlier(assessment: &Assessment, args: &Args, earlier: &Earlier, path: &Path, session: &Session) {
    let invited = assessment.asked().invited().map(Addressee::Organisation);
    let wanted =
        invited.filter(|to| args.only.is_empty() || sets::is_named(*to, assessment.framework(), &args.only));
    let id = |to: &Addressee<'_>| assessment.framework()[to.constituency()].id.to_string();
    let lacks = wanted.filter(|to| !earlier.knows(&id(to), to.organisation()));
    let names: Vec<String> = lacks.map(|to| to.organisation().to_owned()).collect();
    if names.is_empty() {
        return;
    }
    let (path, names) = (path.display().to_string(), session.locale.list(&names));
    let arguments = [("path", Arg::Text(path.as_str())), ("names", Arg::Text(names.as_str()))];
    session.warning(&session.locale.format("form-prefill-nothing", &arguments));
}

/// The kinds that are written where none is asked for: what people fill in on their own machines.
fn usual() -> Vec<&'static dyn Kind> {
    KINDS.iter().copied().filter(|kind| kind.is_usual()).collect()
}

/// Why what was asked for cannot be done, if so.
fn refused(
    args: &Args,
    assessment: &Assessment,
    session: &Session,
    questionnaires: &[crate::model::questionnaire::Questionnaire],
) -> Option<String> {
    let locale = &session.locale;
    let no_form = args.questionnaire.as_deref().and_then(|form| unknown_form(form, questionnaires, locale));
    no_form.or_else(|| unknown_addressee(assessment, &args.only, locale))
}

/// Why no questionnaire has a form of this name, if so.
pub(super) fn unknown_form(
    form: &str,
    questionnaires: &[crate::model::questionnaire::Questionnaire],
    locale: &Locale,
) -> Option<String> {
    let names = questionnaires.iter().flat_map(|one| one.profiles.iter().map(|(name, _)| name.as_str()));
    let mut names: Vec<&str> = names.chain([FULL]).collect();
    names.sort_unstable();
    names.dedup();
    if names.contains(&form) {
        return None;
    }
    let known = names.join(&locale.text("list-separator"));
    let arguments = [("value", Arg::Text(form)), ("known", Arg::Text(&known))];
    Some(with_suggestion(locale.format("new-no-form", &arguments), form, names, locale))
}

/// Why one of these words names nobody who is asked, if so.
pub(super) fn unknown_addressee(
    assessment: &Assessment,
    words: &[String],
    locale: &Locale,
) -> Option<String> {
    let unknown = sets::unknown(assessment, words);
    let name = unknown.first()?;
    let framework = assessment.framework();
    let all = addressees(assessment);
    let known: Vec<String> = all
        .iter()
        .map(|to| match to.organisation() {
            "" => framework[to.constituency()].id.to_string(),
            organisation => organisation.to_owned(),
        })
        .collect();
    let shown = locale.list(&known.iter().take(12).cloned().collect::<Vec<_>>());
    let arguments = [("name", Arg::Text(name)), ("known", Arg::Text(&shown))];
    let said = locale.format("form-unknown-addressee", &arguments);
    Some(with_suggestion(said, name, known.iter().map(String::as_str), locale))
}

/// The folder of an assessment's forms. What is written without being told where stays in the assessment.
fn of_assessment(folder: &Path, session: &Session) -> Result<PathBuf> {
    let forms = folder.join("forms");
    if lies_in(session.disk, &forms, folder) {
        Ok(forms)
    } else {
        Err(Failure::new("failure-reports-outside").at(&forms).into())
    }
}

/// Writes the sets, and before them the list that says which is for whom.
fn write(
    sets: &[FormSet],
    target: &Path,
    assessment: &Assessment,
    framework: &Framework,
    args: &Args,
    session: &mut Session,
) -> Result<Outcome> {
    let others: Vec<FormSet> = sets::others(assessment, sets)
        .into_iter()
        .filter(|set| target.join(&set.folder).is_dir() || target.join(packed_name(set)).is_file())
        .collect();
    let left = left_over(sets, &others, target, args.zip);
    let list = sets::list(sets.iter().chain(&others), &left, framework, &session.locale);
    let mut files = vec![Artifact { path: "README.md".to_owned(), bytes: list.into_bytes() }];
    for set in sets {
        let folder = &set.folder;
        if args.zip {
            files.push(Artifact { path: packed_name(set), bytes: zipped(set)? });
        } else {
            let all = set.files.iter().map(|(path, bytes)| (format!("{folder}/{path}"), bytes.clone()));
            files.extend(all.map(|(path, bytes)| Artifact { path, bytes }));
        }
    }
    let written = edited::write_all(target, files, args.force, session)?;
    if !left.is_empty() {
        let (count, names) = (Arg::Count(left.len() as u64), session.locale.list(&left));
        let arguments = [("count", count), ("names", Arg::Text(&names))];
        session.warning(&session.locale.format("form-left-over", &arguments));
    }
    let forms: usize = sets.iter().map(|set| set.files.len()).sum();
    let counts = [("sets", Arg::Count(sets.len() as u64)), ("files", Arg::Count(forms as u64))];
    session.out.line(&session.locale.format("form-written", &counts))?;
    if let Some(list) = written.first() {
        session.written(&[("files-forms", target), ("files-forms-list", list)])?;
    }
    session.out.line("")?;
    let next = format!("tripartite check {}", typed(args.folder.as_deref().unwrap_or(Path::new(""))));
    session.out.line(&session.locale.format("form-next", &[("command", Arg::Text(next.trim()))]))?;
    Ok(Outcome::Done)
}

/// What an earlier run wrote that belongs to no set any more, below the folder of the forms: whoever sends a folder as it is sends it
/// too. The sets of `others` were not asked for this time, and stay.
fn left_over(sets: &[FormSet], others: &[FormSet], target: &Path, zip: bool) -> Vec<String> {
    let mut names = Vec::new();
    for name in inside(target) {
        let set = |own: &[FormSet]| own.iter().position(|set| name == set.folder || name == packed_name(set));
        let folder = target.join(&name);
        match (set(sets), folder.is_dir()) {
            // A set is either a folder or a file; what a document was called that somebody has edited is told elsewhere.
            (Some(n), true) if !zip => {
                let is_of_set = |name: &String| {
                    sets[n].files.iter().any(|(path, _)| path == name || is_numbered(name, path))
                };
                let files = inside(&folder).into_iter().filter(|file| !is_of_set(file));
                names.extend(files.map(|file| format!("{name}/{file}")));
            }
            (Some(_), is_folder) if is_folder != zip => {}
            (None, _) if set(others).is_some() => {}
            (_, true) if inside(&folder).iter().any(|file| is_ours(file)) => names.push(format!("{name}/")),
            (_, false) if name.ends_with(".zip") => names.push(name),
            _ => {}
        }
    }
    names.sort();
    names
}

/// The names in a folder, without those that systems and editors keep there.
fn inside(folder: &Path) -> Vec<String> {
    let there = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let names = there.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| !name.starts_with(['.', '~'])).collect()
}

/// Is it the name of a form or of a covering letter?
fn is_ours(name: &str) -> bool {
    ["_form_", "_letter_"].iter().any(|part| name.contains(part))
}

/// `letter_en-2.docx` beside `letter_en.docx`, which somebody has edited.
fn is_numbered(name: &str, path: &str) -> bool {
    let number = path.strip_suffix(".docx").and_then(|stem| name.strip_prefix(stem));
    let number = number.and_then(|rest| rest.strip_prefix('-')?.strip_suffix(".docx"));
    number.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|one| one.is_ascii_digit()))
}

/// The name of a set that is one file.
fn packed_name(set: &FormSet) -> String {
    format!("{}.zip", set.folder)
}

/// A set as one file, which mail programs let through where they stop pages.
fn zipped(set: &FormSet) -> Result<Vec<u8>> {
    let named: Vec<(String, &[u8])> =
        set.files.iter().map(|(path, bytes)| (format!("{}/{path}", set.folder), bytes.as_slice())).collect();
    Ok(packed(named.iter().map(|(path, bytes)| (path.as_str(), *bytes)), Effort::Usual)?)
}
