//! `receipt`: what the register of a report will say of a return, so that who sent it can check that it was counted unaltered.

use std::path::PathBuf;

use anyhow::Result;

use super::belonging::Belonging;
use super::session::Session;
use super::summary::table;
use super::{Outcome, clock};
use crate::load::fingerprint;
use crate::locale::answer_key;
use crate::model::response::Answer;
use crate::model::state::{ByState, State};
use crate::report::canonical::returns_csv;

/// The states in the order of the register.
const STATES: [State; 4] = [State::Blank, State::NotApplicable, State::DontKnow, State::NotConsulted];

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    belonging: Belonging,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let folder = args.belonging.named_or_around(&args.file, session);
    let mut loader = session.loader();
    let files = [args.file.clone()];
    let date = clock::date(None)?;
    let read = loader.returns(&files, args.belonging.framework.as_deref(), folder.as_deref(), date);
    session.findings(loader.findings(), loader.texts());
    let Some(read) = read else { return Ok(Outcome::InvalidInput) };
    let framework = &read.framework.framework;
    for source in &read.sources {
        session.out.line(&session.locale.labelled(&session.locale.text("receipt-file"), &source.path))?;
        session.out.line(&session.locale.labelled(&session.locale.text("receipt-sha256"), &source.sha256))?;
    }
    let answers = fingerprint(&returns_csv(framework, &read.responses));
    session.out.line(&session.locale.labelled(&session.locale.text("receipt-answers"), &answers))?;
    let mut header = vec![session.locale.text("col-respondent"), session.locale.text("col-organisation")];
    header.push(session.locale.text("col-answered"));
    header.extend(STATES.map(|state| session.locale.text(answer_key(state))));
    let mut rows = Vec::new();
    for response in &read.responses {
        let (mut points, mut states) = (0, ByState::<u64>::default());
        let is_asked = read.asked.of_organisation(response.constituency, &response.organisation);
        for i in framework.indicators().ixs().filter(|i| is_asked(*i)) {
            match response.answer(i) {
                Answer::Point(_) => points += 1,
                Answer::State(state) => states[state] += 1,
            }
        }
        let mut row = vec![response.respondent.clone(), response.organisation.to_string()];
        row.push(session.locale.whole(points));
        row.extend(STATES.map(|state| session.locale.whole(states[state])));
        rows.push(row);
    }
    session.out.line("")?;
    session.out.line(&table(&header, rows, &[2, 3, 4, 5, 6]))?;
    Ok(Outcome::Done)
}
