//! A comparison on the terminal: the result in words, the phases and topics, and what moved most.

use anyhow::Result;

use crate::analysis::compare::{Comparison, Fate, Moved, Step};
use crate::analysis::scoring::Part;
use crate::cli::session::Session;
use crate::cli::summary;
use crate::locale::Arg;
use crate::model::assessment::Assessment;
use crate::model::framework::LensKind;
use crate::model::score::Score;
use crate::report::chapters::{reason, remarks, sentences, signed};

/// How many of those that moved most are shown.
const FIRST: usize = 10;

/// Prints all of it.
pub(super) fn print(all: &Comparison<'_>, session: &mut Session) -> Result<()> {
    let Session { out, locale, .. } = session;
    for said in sentences(all, locale).into_iter().chain(remarks(all, locale)) {
        out.line(&said)?;
    }
    let assessments = [all.before(), all.after()];
    let days = assessments.map(|assessment| assessment.date().to_string());
    let heads = |first: &str| -> Vec<String> {
        let mut header = vec![first.to_owned()];
        header.extend(days.clone());
        header.push(locale.text("col-compare-change"));
        header.extend(Step::ALL.map(|step| locale.text(&format!("col-compare-{}", step.as_str()))));
        header
    };
    let printed = |assessment: &Assessment, part: Option<Part>, score: Option<Score>| match (part, score) {
        (None, _) => String::new(),
        (Some(_), None) => "-".to_owned(),
        (Some(part), Some(score)) => locale.score(score, &summary::score_limits(assessment, part)),
    };
    let row = |one: &Moved| {
        let id = all.id(one);
        let title = all.title(one).map_or_else(|| locale.text("overall"), str::to_owned);
        let name = if summary::is_code(id) { format!("{id} {title}") } else { title };
        let mut cells = vec![name, printed(assessments[0], one.before, one.scores.0)];
        cells.push(printed(assessments[1], one.after, one.scores.1));
        match one.change {
            Some(change) => {
                cells.push(signed(locale, change.by));
                cells.extend(change.parts.map(|part| signed(locale, part)));
            }
            None => {
                cells.push(locale.text(match one.fate {
                    Fate::New => "compare-is-new",
                    Fate::Dropped => "compare-is-dropped",
                    Fate::Redefined(_) => "compare-is-not-compared",
                    _ => "compare-no-change-told",
                }));
                cells.extend(Step::ALL.map(|_| String::new()));
            }
        }
        cells
    };
    let numbers: Vec<usize> = (1..4 + Step::ALL.len()).collect();
    for kind in [LensKind::Cycle, LensKind::Topic] {
        let of = |assessment: &Assessment| assessment.framework().lens(kind).map(|lens| lens.title.clone());
        let Some(title) = of(all.after()).or_else(|| of(all.before())) else { continue };
        let is_group = |one: &&Moved| !matches!(one.after.or(one.before), Some(Part::Group(..)));
        let mut rows: Vec<Vec<String>> = all.lens(kind).iter().filter(is_group).map(row).collect();
        if kind == LensKind::Cycle {
            rows.push(row(all.overall()));
        }
        out.line("")?;
        out.line(&summary::table(&heads(&title), rows, &numbers))?;
    }
    for (fate, key) in [(Fate::Up, "caption-compare-up"), (Fate::Down, "caption-compare-down")] {
        let moved = all.most(fate);
        if moved.is_empty() {
            continue;
        }
        out.line("")?;
        out.line(&summary::table(
            &heads(&locale.text(key)),
            moved.iter().take(FIRST).map(|one| row(one)).collect(),
            &numbers,
        ))?;
        if let Some(more) = moved.len().checked_sub(FIRST).filter(|more| *more > 0) {
            out.line(&locale.format("and-more", &[("count", Arg::Count(more as u64))]))?;
        }
    }
    for (key, fits) in [("compare-new", Fate::New), ("compare-dropped", Fate::Dropped)] {
        listed(all, key, &|fate| fate == fits, session)?;
    }
    listed(all, "compare-not-compared", &|fate| matches!(fate, Fate::Redefined(_)), session)?;
    session.out.line("")?;
    session.out.line(&session.locale.text("compare-parts-sum"))?;
    Ok(())
}

/// The ids of indicators of some fate, in a line.
fn listed(all: &Comparison<'_>, key: &str, fits: &dyn Fn(Fate) -> bool, session: &mut Session) -> Result<()> {
    let list = all.indicators().iter().filter(|one| fits(one.fate));
    let Session { out, locale, .. } = session;
    let named = |one: &Moved| {
        let id = all.id(one).to_owned();
        let Fate::Redefined(why) = one.fate else { return id };
        let why = reason(locale, why);
        locale.format("with-note", &[("name", Arg::Text(&id)), ("note", Arg::Text(&why))])
    };
    let ids: Vec<String> = list.map(named).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let title = locale.format(key, &[("count", Arg::Count(ids.len() as u64))]);
    out.line("")?;
    Ok(out.line(&locale.labelled(&title, &locale.list(&ids)))?)
}
