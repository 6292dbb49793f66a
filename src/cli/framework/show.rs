//! `framework show`: a framework on the screen, or one indicator as a card.

use anyhow::Result;

use super::in_language;
use crate::cli::Outcome;
use crate::cli::out::Out;
use crate::cli::session::{Session, with_suggestion};
use crate::document::text;
use crate::form::effort::{SECONDS_A_POINT, WORDS_A_MINUTE};
use crate::form::model::Form;
use crate::learn::card::card;
use crate::load::builtin;
use crate::locale::{Arg, Locale};
use crate::model::framework::{Framework, Indicator, LensKind};
use crate::model::language::Localised;
use crate::model::questionnaire::{FULL, Questionnaire};
use crate::model::table::Ix;

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "ID", default_value = "coherence")]
    framework: String,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let is_framework =
        builtin::frameworks().contains(&args.id.as_str()) || std::path::Path::new(&args.id).is_dir();
    let reference = if is_framework { &args.id } else { &args.framework };
    let Some(loaded) = in_language(reference, session) else { return Ok(Outcome::InvalidInput) };
    let framework = &loaded.framework;
    let Session { out, locale, .. } = session;
    if is_framework {
        overview(&loaded, locale, out)?;
        return Ok(Outcome::Done);
    }
    let Some(i) = framework.indicator(&args.id) else {
        let ids = framework.indicators().iter().map(|i| i.id.as_str()).chain(builtin::frameworks());
        let said = [("id", Arg::Text(&args.id)), ("framework", Arg::Text(framework.id()))];
        let said = with_suggestion(locale.format("framework-unknown-id", &said), &args.id, ids, locale);
        session.error(&said);
        return Ok(Outcome::InvalidInput);
    };
    out.line(&text::entry(&card(framework, &loaded.course, i, locale), locale))?;
    Ok(Outcome::Done)
}

fn overview(loaded: &Localised, locale: &Locale, out: &mut Out) -> Result<()> {
    let framework = &loaded.framework;
    out.line(&format!("{} {}  {}", framework.id(), framework.version(), framework.title()))?;
    let about: Vec<&str> =
        [framework.summary(), framework.provenance()].into_iter().filter(|text| !text.is_empty()).collect();
    if !about.is_empty() {
        out.line(&format!("\n{}", about.join("\n")))?;
    }
    if !framework.constituencies().is_empty() {
        out.line(&format!("\n{}", locale.text("show-constituencies")))?;
        let ids = framework.constituencies().iter().map(|one| one.id.chars().count());
        let width = ids.max().unwrap_or_default();
        for one in framework.constituencies().iter() {
            out.line(&format!("  {:<width$}  {}", one.id, one.title))?;
        }
    }
    for scale in framework.scales() {
        out.line("")?;
        // A topic names its scale by the id.
        let said = [("name", Arg::Text(&scale.title)), ("note", Arg::Text(&scale.id))];
        out.line(&locale.labelled(&locale.text("show-scale"), &locale.format("with-note", &said)))?;
        for point in &scale.points {
            out.line(&format!("  {:<2} {:>5}  {}", point.code, locale.limit(point.value), point.label))?;
        }
    }
    questionnaires(loaded, locale, out)?;
    let beside_it = locale.text("show-beside");
    let Some(topics) = framework.lens(LensKind::Topic) else { return Ok(()) };
    for topic in &topics.nodes {
        out.line("")?;
        out.line(&format!("{}  {}", topic.id, topic.title))?;
        for &i in &topic.indicators {
            line(framework, i, "  ", locale, out)?;
            for beside in framework.indicators().ixs().filter(|&b| framework[b].supports == Some(i)) {
                line(framework, beside, &format!("      {}", locale.labelled(&beside_it, "")), locale, out)?;
            }
        }
    }
    Ok(())
}

/// Each form of each questionnaire with the minutes that it takes.
fn questionnaires(loaded: &Localised, locale: &Locale, out: &mut Out) -> Result<()> {
    let framework = &loaded.framework;
    if !loaded.questionnaires.is_empty() {
        let pace =
            [("words", Arg::Count(WORDS_A_MINUTE as u64)), ("seconds", Arg::Count(SECONDS_A_POINT as u64))];
        out.line(&format!("\n{}", locale.format("show-questionnaires", &pace)))?;
    }
    let title = |own: &Questionnaire| framework[own.constituency].title.as_str();
    let width = loaded.questionnaires.iter().map(|own| title(own).chars().count()).max().unwrap_or_default();
    for own in loaded.questionnaires.iter() {
        let shorter = own.profiles.iter().map(|(name, _)| name.as_str());
        let forms: Vec<String> = std::iter::once(FULL)
            .chain(shorter)
            .map(|form| {
                let effort = Form::of_questionnaire(framework, own, form).effort;
                let said = [
                    ("form", Arg::Text(form)),
                    ("questions", Arg::Count(effort.questions as u64)),
                    ("minutes", Arg::Count(effort.minutes() as u64)),
                    ("hours", Arg::Count(effort.hours() as u64)),
                    ("informants", Arg::Count(effort.informants as u64)),
                ];
                locale.format("show-form", &said)
            })
            .collect();
        let forms = forms.join(&locale.text("title-separator"));
        out.line(&format!("  {:<width$}  {forms}", title(own)))?;
    }
    Ok(())
}

fn line(framework: &Framework, i: Ix<Indicator>, indent: &str, locale: &Locale, out: &mut Out) -> Result<()> {
    let indicator = &framework[i];
    let asked: Vec<String> = indicator.asked.iter().map(|&c| framework[c].title.clone()).collect();
    let mut whom = locale.list(&asked);
    if !indicator.profile.is_empty() {
        let title = |id: &String| {
            let known = framework.profiles().iter().find(|one| one.id == *id);
            known.map_or_else(|| id.clone(), |one| one.title.clone())
        };
        let profiles: Vec<String> = indicator.profile.iter().map(title).collect();
        let only = locale.labelled(&locale.text("card-profile"), &locale.list(&profiles));
        whom = format!("{whom}{}{only}", locale.text("title-separator"));
    }
    out.line(&format!("{indent}{}  {} [{whom}]", indicator.id, indicator.title))?;
    Ok(())
}
