//! What `new` asks on a terminal, for whatever no flag said.

use anyhow::Result;
use inquire::validator::Validation;
use inquire::{InquireError, MultiSelect, Select, Text};

use super::Args;
use crate::cli::looks::looks;
use crate::cli::session::Session;
use crate::locale::languages;
use crate::model::day::Day;
use crate::model::invitation::{Invitation, Publication};
use crate::model::questionnaire::FULL;
use crate::model::tag::Language;

/// What is known of a new assessment.
#[derive(Debug, Clone)]
pub(super) struct Answers {
    pub(super) name: Option<String>,
    pub(super) profile: Vec<String>,
    pub(super) form: Option<String>,
    pub(super) date: Day,
    pub(super) invitation: Invitation,
}

/// What can be chosen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Choices<'a> {
    /// Kinds of country: id and title.
    pub(super) profiles: &'a [(&'a str, &'a str)],
    pub(super) forms: &'a [&'a str],
}

/// Asks for what is not known yet. `None` if whoever was asked wants to stop.
pub(super) fn ask(
    args: &Args,
    known: Answers,
    choices: Choices<'_>,
    session: &Session,
) -> Result<Option<Answers>> {
    match asked(args, known, choices, session) {
        Ok(answers) => Ok(Some(answers)),
        Err(InquireError::OperationCanceled | InquireError::OperationInterrupted) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn asked(
    args: &Args,
    mut answers: Answers,
    choices: Choices<'_>,
    session: &Session,
) -> Result<Answers, InquireError> {
    let words = |key: &str| session.locale.text(key);
    let [several, one] = ["new-list-keys", "ask-list-keys"].map(words);
    inquire::set_global_render_config(looks());
    if answers.name.is_none() {
        let name = Text::new(&words("new-question-name")).prompt()?;
        answers.name = Some(name.trim().to_owned()).filter(|name| !name.is_empty());
    }
    if answers.profile.is_empty() && !choices.profiles.is_empty() {
        let titles: Vec<&str> = choices.profiles.iter().map(|(_, title)| *title).collect();
        let chosen = MultiSelect::new(&words("new-question-profile"), titles)
            .with_help_message(&several)
            .raw_prompt()?;
        let ids = chosen.into_iter().filter_map(|one| choices.profiles.get(one.index));
        answers.profile = ids.map(|(id, _)| (*id).to_owned()).collect();
    }
    let invitation = &mut answers.invitation;
    if args.languages.is_empty() {
        let mut tags: Vec<&str> = languages().collect();
        // The reader's own comes first, and is what Enter takes.
        tags.sort_by_key(|tag| *tag != session.locale.tag());
        let chosen = MultiSelect::new(&words("new-question-languages"), tags)
            .with_default(&[0])
            .with_help_message(&several)
            .prompt()?;
        invitation.languages = chosen.into_iter().filter_map(Language::parse).collect();
    }
    if answers.form.is_none() && choices.forms.len() > 1 {
        let mut forms = choices.forms.to_vec();
        forms.sort_by_key(|form| *form != FULL);
        let chosen = Select::new(&words("new-question-form"), forms).with_help_message(&one).prompt()?;
        answers.form = Some(chosen.to_owned());
    }
    let no_date = words("usage-date");
    let dated = move |text: &str| {
        let text = text.trim();
        let sound = text.is_empty() || Day::parse(text).is_some();
        Ok(if sound { Validation::Valid } else { Validation::Invalid(no_date.as_str().into()) })
    };
    if args.date.is_none() {
        let (usual, question) = (answers.date.to_string(), words("new-question-date"));
        let date = Text::new(&question).with_default(&usual).with_validator(dated.clone());
        answers.date = Day::parse(date.prompt()?.trim()).unwrap_or(answers.date);
    }
    if args.deadline.is_none() {
        let question = words("new-question-deadline");
        let deadline = Text::new(&question).with_validator(dated);
        invitation.deadline = Day::parse(deadline.prompt()?.trim());
    }
    if args.return_to.is_none() {
        invitation.return_to = Text::new(&words("new-question-return-to")).prompt()?.trim().to_owned();
    }
    if args.publication.is_none() {
        let [named, unnamed] = ["new-publication-named", "new-publication-unnamed"].map(words);
        let chosen = Select::new(&words("new-question-publication"), vec![named, unnamed.clone()])
            .with_help_message(&one)
            .prompt()?;
        invitation.publication = if chosen == unnamed { Publication::Unnamed } else { Publication::Named };
    }
    Ok(answers)
}
