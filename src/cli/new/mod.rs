//! `new`: the scaffold of an assessment, by flags or by questions on a terminal.

mod questions;

use std::collections::BTreeSet;
use std::io::IsTerminal as _;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use anyhow::Result;

use self::questions::{Answers, Choices};
use super::framework::in_language;
use super::place::{absolute, seen_from, typed};
use super::session::{Session, with_suggestion};
use super::{Outcome, clock, fileset};
use crate::form::names::plain;
use crate::form::scaffold::{NewAssessment, scaffold};
use crate::load::{FrameworkSet, Material};
use crate::locale::{Arg, Locale};
use crate::model::day::Day;
use crate::model::framework::Framework;
use crate::model::ident::is_id;
use crate::model::invitation::{Invitation, Publication};
use crate::model::questionnaire::FULL;
use crate::model::tag::Language;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[arg(long, value_name = "ID", default_value = "coherence")]
    framework: String,
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    profile: Vec<String>,
    #[arg(long, value_name = "FORM", hide_default_value = true)]
    questionnaire: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = clock::parse)]
    date: Option<Day>,
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    languages: Vec<String>,
    #[arg(long, value_name = "DATE", value_parser = clock::parse)]
    deadline: Option<Day>,
    #[arg(long, value_name = "TEXT")]
    return_to: Option<String>,
    #[arg(long, value_enum)]
    publication: Option<Publication>,
    #[arg(long)]
    yes: bool,
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let Some(loaded) = in_language(&args.framework, session) else {
        return Ok(Outcome::InvalidInput);
    };
    session.write_in(loaded.framework.language());
    let framework = &loaded.framework;
    let known: Vec<&str> = framework.profiles().iter().map(|p| p.id.as_str()).collect();
    if let Some(bad) = args.profile.iter().find(|p| !known.contains(&p.as_str())) {
        session.error(&unknown("new-no-profile", bad, &known, &session.locale));
        return Ok(Outcome::InvalidInput);
    }
    let forms = loaded.questionnaires.iter().flat_map(|q| &q.profiles).map(|(name, _)| name.as_str());
    let forms: BTreeSet<&str> = forms.chain([FULL]).collect();
    let forms: Vec<&str> = forms.into_iter().collect();
    if let Some(bad) = args.questionnaire.as_deref().filter(|form| !forms.contains(form)) {
        session.error(&unknown("new-no-form", bad, &forms, &session.locale));
        return Ok(Outcome::InvalidInput);
    }
    let mut languages = Vec::new();
    for text in &args.languages {
        let Some(tag) = Language::parse(text.trim()) else {
            let known: Vec<&str> = crate::locale::languages().collect();
            session.error(&unknown("new-no-language", text, &known, &session.locale));
            return Ok(Outcome::InvalidInput);
        };
        languages.push(tag);
    }
    let given = Answers {
        name: args.name.clone(),
        profile: args.profile.clone(),
        form: args.questionnaire.clone(),
        date: clock::date(args.date)?,
        invitation: Invitation {
            languages,
            deadline: args.deadline,
            return_to: args.return_to.clone().unwrap_or_default(),
            publication: args.publication.unwrap_or_default(),
        },
    };
    let asks = !args.yes && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let answers = if asks {
        let profiles: Vec<(&str, &str)> =
            framework.profiles().iter().map(|one| (one.id.as_str(), one.title.as_str())).collect();
        let choices = Choices { profiles: &profiles, forms: &forms };
        match questions::ask(args, given, choices, session)? {
            Some(answers) => answers,
            None => {
                session.error(&session.locale.text("new-stopped"));
                return Ok(Outcome::InvalidInput);
            }
        }
    } else {
        given
    };
    // Whoever chose a language for the forms reads the files of the assessment in it too.
    let tag = match (session.asked(), answers.invitation.languages.first()) {
        (None, Some(first)) => first.to_string(),
        _ => session.locale.tag().to_owned(),
    };
    let mut texts = loaded;
    if tag != session.locale.tag() {
        session.write_in(&tag);
        texts = in_language(&args.framework, session).unwrap_or(texts);
    }
    write(args, &answers, &texts.framework, session)
}

/// Writes the folder, and checks what it says.
fn write(args: &Args, answers: &Answers, framework: &Framework, session: &mut Session) -> Result<Outcome> {
    let reference = if !Path::new(&args.framework).is_dir() {
        format!("{}@{}", framework.id(), framework.version().major)
    } else {
        // The file lies in the new folder, and paths in it are read from there. Both folders can be moved together.
        let [folder, framework] = [args.folder.as_path(), Path::new(&args.framework)].map(absolute);
        seen_from(&folder?, &framework?).display().to_string().replace(MAIN_SEPARATOR, "/")
    };
    let id = id_of(&args.folder, "assessment");
    let unnamed = session.locale.text("scaffold-body");
    let assessment_to_be = NewAssessment {
        id: &id,
        body: answers.name.as_deref().unwrap_or(&unnamed),
        profile: &answers.profile,
        date: answers.date,
        reference: &reference,
        form: answers.form.as_deref().unwrap_or(FULL),
        invitation: answers.invitation.clone(),
    };
    let files: Vec<(PathBuf, Vec<u8>)> = scaffold(framework, &assessment_to_be, &session.locale)
        .into_iter()
        .map(|(path, text)| (PathBuf::from(path), text.into_bytes()))
        .collect();
    for path in fileset::write_all(&args.folder, &files, args.force)? {
        session.out.line(&path.display().to_string())?;
    }
    let mut loader = session.loader();
    let planned = loader.plan(&args.folder);
    let material = Material::new(planned, loader);
    session.findings(&material.diagnostics, &material.texts);
    doubts(answers, material.framework.as_deref(), session);
    let file = args.folder.join("invited.csv").display().to_string();
    let command = format!("tripartite form {}", typed(&args.folder));
    session.out.line("")?;
    let next = [("file", Arg::Text(&file)), ("command", Arg::Text(&command))];
    session.out.line(&session.locale.format("new-next", &next))?;
    Ok(Outcome::Done)
}

/// Says what can be written and is hardly meant.
fn doubts(answers: &Answers, framework: Option<&FrameworkSet>, session: &Session) {
    let Invitation { languages, deadline, .. } = &answers.invitation;
    for tag in languages {
        if let Some(set) = framework.filter(|set| set.in_language(tag).is_none()) {
            let known: Vec<String> = set.languages().map(str::to_owned).collect();
            let known = session.locale.list(&known);
            let arguments = [("language", Arg::Text(tag.as_str())), ("known", Arg::Text(&known))];
            session.warning(&session.locale.format("form-language-lacking", &arguments));
        }
    }
    if let Some(deadline) = deadline.filter(|day| *day < answers.date) {
        let [deadline, date] = [deadline, answers.date].map(|day| day.to_string());
        let arguments = [("deadline", Arg::Text(deadline.as_str())), ("date", Arg::Text(&date))];
        session.warning(&session.locale.format("new-deadline-before-date", &arguments));
    }
}

/// Why a value is not one that the framework has: what it has, and which of them was perhaps meant.
fn unknown(key: &str, value: &str, known: &[&str], locale: &Locale) -> String {
    let allowed = known.join(&locale.text("list-separator"));
    let said = locale.format(key, &[("value", Arg::Text(value)), ("known", Arg::Text(&allowed))]);
    with_suggestion(said, value, known.iter().copied(), locale)
}

/// An id from the folder's name: letters lose their accents, and what an id cannot carry becomes a hyphen.
/// `otherwise` where nothing is left.
pub(super) fn id_of(folder: &Path, otherwise: &str) -> String {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let name = absolute.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let id = plain(&name);
    let id = id.trim_start_matches(['-', '_', '.']).chars().take(60).collect::<String>();
    if is_id(&id) { id } else { otherwise.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_from_the_name_of_a_folder() {
        for (folder, id) in [
            ("nerania-2026", "nerania-2026"),
            ("Évaluation 2026", "Evaluation-2026"),
            ("E\u{301}valuation", "Evaluation"),
            ("Cœur & Niño", "Coeur---Nino"),
            ("تقييم", "assessment"),
        ] {
            assert_eq!(id_of(Path::new(folder), "assessment"), id, "{folder}");
        }
    }
}
