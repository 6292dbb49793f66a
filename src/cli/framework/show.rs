//! `framework show`: a framework on the screen, or one indicator as a card.

use anyhow::Result;

use super::in_language;
use crate::cli::Outcome;
use crate::cli::out::{Out, complain};
use crate::diag::did_you_mean;
use crate::document::text;
use crate::form::effort::{SECONDS_A_POINT, WORDS_A_MINUTE, effort};
use crate::learn::card::card;
use crate::load::{LoadedFramework, builtin};
use crate::locale::Locale;
use crate::model::framework::{Framework, LensKind};
use crate::model::printed::Limits;
use crate::model::questionnaire::FULL;

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    /// A built-in framework, a folder, or the id of an indicator
    #[arg(value_name = "ID")]
    id: String,
    /// The framework of the indicator: a built-in id or a folder
    #[arg(long, value_name = "ID", default_value = "coherence")]
    framework: String,
    /// The language of the texts
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

pub(super) fn run(args: &Args, out: &mut Out) -> Result<Outcome> {
    let is_framework =
        builtin::frameworks().contains(&args.id.as_str()) || std::path::Path::new(&args.id).is_dir();
    let reference = if is_framework { &args.id } else { &args.framework };
    let Some(loaded) = in_language(reference, args.lang.as_deref()) else { return Ok(Outcome::InvalidInput) };
    let framework = &loaded.framework;
    if is_framework {
        overview(&loaded, out)?;
        return Ok(Outcome::Done);
    }
    let Some(i) = framework.indicator(&args.id) else {
        let ids = framework.indicators.iter().map(|i| i.id.as_str()).chain(builtin::frameworks());
        let help = did_you_mean(&args.id, ids).unwrap_or_default();
        complain(&format!(
            "error: `{}` is neither a framework nor an indicator of `{}` {help}",
            args.id, framework.id
        ));
        return Ok(Outcome::InvalidInput);
    };
    let locale = Locale::new(&framework.language);
    out.line(&text::entry(&card(framework, &loaded.course, i, &locale), &locale))?;
    Ok(Outcome::Done)
}

fn overview(loaded: &LoadedFramework, out: &mut Out) -> Result<()> {
    let framework = &loaded.framework;
    out.line(&format!("{} {}  {}", framework.id, framework.version, framework.title))?;
    let about: Vec<&str> =
        [&*framework.summary, &*framework.provenance].into_iter().filter(|text| !text.is_empty()).collect();
    if !about.is_empty() {
        out.line(&format!("\n{}", about.join("\n")))?;
    }
    for scale in &framework.scales {
        out.line("")?;
        out.line(&format!("Scale {} ({})", scale.title, scale.id))?;
        for point in &scale.points {
            out.line(&format!(
                "  {:<2} {:>5}  {}",
                point.code,
                point.value.printed(&Limits::none()),
                point.label
            ))?;
        }
    }
    questionnaires(loaded, out)?;
    let Some(topics) = framework.lens(LensKind::Topic) else { return Ok(()) };
    for topic in &topics.nodes {
        out.line("")?;
        out.line(&format!("{}  {}", topic.id, topic.title))?;
        for &i in &topic.indicators {
            line(framework, i, "  ", out)?;
            for beside in
                (0..framework.indicators.len()).filter(|&b| framework.indicators[b].supports == Some(i))
            {
                line(framework, beside, "      beside it: ", out)?;
            }
        }
    }
    Ok(())
}

/// Each form of each questionnaire with the minutes that it takes.
fn questionnaires(loaded: &LoadedFramework, out: &mut Out) -> Result<()> {
    let framework = &loaded.framework;
    if !loaded.questionnaires.is_empty() {
        out.line(&format!(
            "\nQuestionnaires, with the minutes to read and answer at {WORDS_A_MINUTE} words a minute and \
             {SECONDS_A_POINT} seconds a point"
        ))?;
    }
    for own in &loaded.questionnaires {
        let shorter = own.profiles.iter().map(|(name, _)| name.as_str());
        let forms: Vec<String> = std::iter::once(FULL)
            .chain(shorter)
            .map(|form| {
                let effort = effort(framework, own, |i| own.contains(form, i) == Some(true));
                format!("{form} {} questions, {} min", effort.questions, effort.minutes())
            })
            .collect();
        let id = &framework.constituencies[own.constituency].id;
        out.line(&format!("  {id:<10} {}", forms.join("; ")))?;
    }
    Ok(())
}

fn line(framework: &Framework, i: usize, indent: &str, out: &mut Out) -> Result<()> {
    let indicator = &framework.indicators[i];
    let asked: Vec<&str> = indicator.asked.iter().map(|&c| framework.constituencies[c].id.as_str()).collect();
    let profile = if indicator.profile.is_empty() {
        String::new()
    } else {
        format!("; {} only", indicator.profile.join(", "))
    };
    out.line(&format!("{indent}{}  {} [{}{profile}]", indicator.id, indicator.title, asked.join(", ")))?;
    Ok(())
}
