//! `trainer certificates`: certificates for all of a roster who passed, and for the others everything that is still missing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use anyhow::Result;

use super::class::{class_of, look_at, table, warn_of_strangers};
use crate::cli::certificate::signer::{self, Signer, made, stem};
use crate::cli::learn::course::Course;
use crate::cli::session::Session;
use crate::cli::{Outcome, fileset, summary};
use crate::diag::Diagnostics;
use crate::document::csv::Csv;
use crate::learn::class::{Member, Roster, word};
use crate::learn::credential::{Facts, NotEarned};
use crate::learn::grade::Decision;
use crate::learn::sums::unmet;
use crate::load::Texts;
use crate::locale::Arg;
use crate::model::name::fold;

/// Columns of the register, for programs: the same in every language.
const HEADER: [&str; 4] = ["learner", "verdict", "certificate", "file"];

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[arg(long, value_name = "FILE")]
    roster: PathBuf,
    #[command(flatten)]
    signer: signer::Issuing,
    #[arg(short, long, value_name = "DIR", default_value = "certificates")]
    output: PathBuf,
}

/// What came of somebody on the roster.
enum Came {
    /// The course is passed.
    Passed(Box<Facts>),
    /// It is not.
    Not(NotEarned),
    /// Nothing came.
    Nothing,
}

pub(super) fn run(args: &Args, course: &Course, session: &mut Session) -> Result<Outcome> {
    let Some(roster) = table(&args.roster, Roster::read, session) else { return Ok(Outcome::InvalidInput) };
    let Some(members) = class_of(&[&args.folder], course, session)? else {
        return Ok(Outcome::InvalidInput);
    };
    warn_of_strangers(&args.roster, &roster, &members, session);
    let mut findings = Diagnostics::new();
    let signer = Signer::read(&args.signer, &args.folder, &mut findings)?;
    let mut list: Vec<(&str, Came)> = Vec::new();
    let by_name: BTreeMap<String, &Member> = members.iter().map(|one| (fold(one.name()), one)).collect();
    for name in roster.names() {
        let member = by_name.get(&fold(name));
        let came = match member.map(|one| (one, signer.facts(course, &one.log))) {
            Some((member, Ok(facts))) => {
                signer.timely(&member.log, &member.file, &mut findings);
                Came::Passed(Box::new(facts))
            }
            Some((_, Err(why))) => Came::Not(why),
            None => Came::Nothing,
        };
        list.push((name, came));
    }
    session.findings(&findings, &Texts::default());
    let passed = list.iter().filter(|(_, came)| matches!(came, Came::Passed(_))).count();
    if findings.has_errors() {
        others(&list, session)?;
        return Ok(Outcome::InvalidInput);
    }
    if passed > 0 {
        write(&list, &signer, args, course, session)?;
    }
    let signed = list.iter().filter_map(|(name, came)| match came {
        Came::Passed(facts) => Some((*name, &facts.hours)),
        _ => None,
    });
    look_at(signed, session)?;
    let counts = [("count", Arg::Count(passed as u64)), ("all", Arg::Count(list.len() as u64))];
    session.out.line(&session.locale.format("certificates-of", &counts))?;
    others(&list, session)?;
    Ok(if passed == list.len() { Outcome::Done } else { Outcome::No })
}

/// Writes the register and all certificates, or nothing.
fn write(
    list: &[(&str, Came)],
    signer: &Signer,
    args: &Args,
    course: &Course,
    session: &mut Session,
) -> Result<()> {
    let Some((key, did, own)) = signer.key() else { return Ok(()) };
    let (mut register, mut certificates) = (Csv::new(&HEADER), Vec::new());
    let mut stems = BTreeSet::new();
    for (name, came) in list {
        let [verdict, id, file] = match came {
            Came::Passed(facts) => {
                let made = made(facts, key, &session.locale)?;
                let (id, mut stem) = (made.id.clone(), stem(facts, &session.locale));
                // Two names can be the same letters once accents and signs are gone.
                if !stems.insert(stem.clone()) {
                    stem = format!("{stem}_{}", id.rsplit('-').next().unwrap_or_default());
                }
                let files = signer.files(&stem, made, &session.locale)?;
                let picture = files[1].0.display().to_string();
                certificates.extend(files);
                ["passed".to_owned(), id, picture]
            }
            Came::Not(NotEarned::Unmet(Decision { verdict, .. })) => {
                [word(*verdict).to_owned(), String::new(), String::new()]
            }
            Came::Not(NotEarned::Void(_)) => ["no_grade".to_owned(), String::new(), String::new()],
            Came::Nothing => ["no_log".to_owned(), String::new(), String::new()],
        };
        register.row(&[(*name).to_owned(), verdict, id, file]);
    }
    let name = format!("{}_certificates_{}.csv", course.training.framework, signer.issued());
    let files = [vec![(PathBuf::from(name), register.finish())], certificates].concat();
    for path in fileset::write_all(&args.output, &files, false)? {
        session.out.line(&path.display().to_string())?;
    }
    let said = [("issuer", Arg::Text(&did)), ("fingerprint", Arg::Text(&own))];
    session.out.line(&session.locale.format("certificates-signed", &said))?;
    Ok(())
}

/// Those without a certificate, and everything that keeps each of them from one.
fn others(list: &[(&str, Came)], session: &mut Session) -> Result<()> {
    let locale = &session.locale;
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (name, came) in list {
        let lines: Vec<String> = match came {
            Came::Passed(_) => continue,
            Came::Not(NotEarned::Unmet(decision)) => {
                decision.unmet.iter().map(|one| unmet(one, locale)).collect()
            }
            Came::Not(NotEarned::Void(void)) => {
                vec![locale.format("learn-all-void", &[("module", Arg::Text(&void.0))])]
            }
            Came::Nothing => vec![locale.text("class-no-log")],
        };
        let names = std::iter::once((*name).to_owned()).chain(std::iter::repeat(String::new()));
        rows.extend(names.zip(lines).map(|(name, line)| vec![name, line]));
    }
    if rows.is_empty() {
        return Ok(());
    }
    let header = ["class-col-learner", "certificates-col-missing"].map(|key| locale.text(key));
    let table = summary::table(&header, rows, &[]);
    session.out.line("")?;
    session.out.line(&table)?;
    Ok(())
}
