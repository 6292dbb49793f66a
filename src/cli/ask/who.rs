//! Who answers: one of those who are asked, by a word, or chosen from a list.

use anyhow::Result;

use crate::cli::dialogue::{Dialogue, Line};
use crate::cli::form::unknown_addressee;
use crate::cli::session::Session;
use crate::form::journal::{Event, What};
use crate::form::model::Addressee;
use crate::form::names::slug;
use crate::form::sets::{is_named, with_names};
use crate::model::assessment::Assessment;
use crate::model::digest::sha256;
use crate::model::name::{clean, fold};

/// Who answers.
pub(super) struct Who<'a> {
    /// For whom the form is made.
    pub(super) to: Addressee<'a>,
    /// The name of its files, without an ending.
    pub(super) name: String,
    /// What the form does not say of who answers.
    pub(super) said: Vec<Event>,
}

/// Finds out who answers; asks where a word names several or there is none. `None` where it is not said, and the reason
/// where the word names nobody.
pub(super) fn who<'a>(
    assessment: &'a Assessment,
    word: Option<&str>,
    dialogue: Dialogue,
    session: &mut Session,
) -> Result<Result<Option<Who<'a>>, String>> {
    let framework = assessment.framework();
    let words: Vec<String> = word.map(str::to_owned).into_iter().collect();
    if let Some(said) = unknown_addressee(assessment, &words, &session.locale) {
        return Ok(Err(said));
    }
    let is_meant = |to| words.is_empty() || is_named(to, framework, &words);
    let mut all = with_names(assessment);
    all.retain(|(to, _)| is_meant(*to) && framework.indicators().ixs().any(|i| asked(assessment, *to)(i)));
    let chosen = if all.len() > 1 {
        let titles: Vec<String> = all.iter().map(|(to, _)| title(*to, assessment, session)).collect();
        dialogue.choice(&session.locale.text("ask-who"), &titles, session)?
    } else {
        Some(0)
    };
    let Some((to, name)) = chosen.and_then(|n| all.into_iter().nth(n)) else { return Ok(Ok(None)) };
    if to.organisation().is_empty() {
        someone(to, name, dialogue, session).map(Ok)
    } else {
        Ok(Ok(Some(Who { to, name, said: Vec::new() })))
    }
}

fn asked<'a>(
    assessment: &'a Assessment,
    to: Addressee<'a>,
) -> impl Fn(crate::model::table::Ix<crate::model::framework::Indicator>) -> bool + 'a {
    let of = assessment.asked().of_organisation(to.constituency(), to.organisation());
    move |i| of(i)
}

/// An addressee in the list.
fn title(to: Addressee<'_>, assessment: &Assessment, session: &Session) -> String {
    let constituency = &assessment.framework()[to.constituency()].title;
    match to.organisation() {
        "" => constituency.clone(),
        organisation => {
            let arguments = [
                ("name", crate::locale::Arg::Text(organisation)),
                ("note", crate::locale::Arg::Text(constituency)),
            ];
            session.locale.format("with-note", &arguments)
        }
    }
}

/// The organisation that answers where any of a constituency may, or else the person.
fn someone<'a>(
    to: Addressee<'a>,
    name: String,
    dialogue: Dialogue,
    session: &mut Session,
) -> Result<Option<Who<'a>>> {
    let mut said = Vec::new();
    for (id, key) in [("#organisation", "ask-organisation"), ("#person", "ask-person")] {
        loop {
            let prompt = session.locale.labelled(&session.locale.text(key), "");
            let line = dialogue.line(prompt.trim_end(), session)?;
            let text = match &line {
                Line::Text(text) if !text.trim().eq_ignore_ascii_case("q") => clean(text).into_owned(),
                _ => return Ok(None),
            };
            let is_empty = text.is_empty();
            if !is_empty || id == "#organisation" {
                said.push(Event { of: id.to_owned(), what: What::About, text: text.clone() });
            }
            if !is_empty {
                let name = format!("{name}_{}", part_of_name(&text));
                return Ok(Some(Who { to, name, said }));
            }
            if id == "#organisation" {
                break;
            }
            session.out.line(&session.locale.text("ask-person-needed"))?;
        }
    }
    Ok(None)
}

/// A name as a part of the name of a file; a number made of it where none of its letters can be kept.
fn part_of_name(name: &str) -> String {
    match slug(name) {
        slug if !slug.is_empty() => slug,
        _ => sha256(fold(name).as_bytes()).chars().take(8).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_every_script_are_told_apart() {
        assert_eq!(part_of_name("Union des Métallurgistes"), "union-des-metallurgistes");
        let [one, other] = ["نقابة", "اتحاد"].map(part_of_name);
        assert!(one != other && one.len() == 8, "{one} {other}");
        assert_eq!(part_of_name("نقابة "), one);
    }
}
