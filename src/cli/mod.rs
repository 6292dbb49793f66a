//! The edge: arguments, printing, exit codes, the clock, the disk. `anyhow` lives here only.

mod appended;
mod archive;
mod args;
mod ask;
mod baseline;
mod belonging;
mod browser;
mod certificate;
mod check;
mod clock;
mod compare;
mod completions;
mod demo;
mod dialogue;
mod earlier;
mod edited;
mod ending;
mod exchange;
mod explain;
mod failure;
mod fileset;
mod findings;
mod folder;
mod form;
mod formats;
mod framework;
mod handbook;
mod help;
mod import;
mod input;
mod kinds;
mod language;
mod learn;
mod leftover;
mod lessons;
mod looks;
mod man;
mod migrate;
mod new;
mod number;
mod out;
mod outlines;
mod own;
mod place;
mod progress;
mod reader_weights;
mod receipt;
mod report;
mod results;
mod score;
mod session;
mod status;
mod summary;
mod tally;
mod templates;
mod trainer;
mod usage;
mod verify;
mod width;
mod word_template;

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};

pub use args::Args;
use args::Command;
use help::Purpose;
use session::Session;

use crate::load::disk::OpenDisk;
use progress::Watched;

/// What became of a run that did not break. Errors are the other half of `Result`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Done,
    BelowThreshold,
    /// What was asked about is sound, and the answer is no: not passed, or an issuer that nobody knows.
    No,
    InvalidInput,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Done => 0,
            Outcome::BelowThreshold | Outcome::No => 1,
            // 2 is clap's own, for wrong usage.
            Outcome::InvalidInput => 3,
        })
    }
}

/// Runs the program with the arguments of the process.
pub fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let mut session = Session::new(language::asked(arguments.get(1..).unwrap_or_default()));
    let result = match dragged(arguments.get(1..).unwrap_or_default()) {
        Some(paths) => folder::run(&paths, &mut session),
        None => match parsed(arguments, &session) {
            Ok(args) => run(args, &mut session),
            Err(code) => return code,
        },
    };
    let result = result.and_then(|outcome| {
        session.out.flush()?;
        Ok(outcome)
    });
    match result {
        Ok(outcome) => outcome.into(),
        // Whoever closed the pipe has read enough.
        Err(error) if out::is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            session.error(&failure::worded(&error, &session.locale));
            ExitCode::from(4)
        }
    }
}

/// The arguments, or the exit code where they ask for help or make no sense; what there is to say is said then.
fn parsed(arguments: Vec<OsString>, session: &Session) -> Result<Args, ExitCode> {
    let mut command = help::localised(Args::command(), &session.locale, Purpose::Parsing);
    let parsed = command.try_get_matches_from_mut(without_language_of_help(arguments));
    parsed.and_then(|mut matches| Args::from_arg_matches_mut(&mut matches)).map_err(|error| {
        match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                out::show(&error.render().ansi().to_string());
                ExitCode::SUCCESS
            }
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                out::print_error(error.render().ansi().to_string().trim_end());
                ExitCode::from(2)
            }
            // Whoever names a language and no command is shown what commands there are, as without a language.
            ErrorKind::MissingSubcommand => {
                let help = usage::command(&error, &command).render_help();
                out::print_error(help.ansi().to_string().trim_end());
                ExitCode::from(2)
            }
            _ => {
                out::print_error(&usage::worded(&error, &session.locale));
                ExitCode::from(2)
            }
        }
    })
}

/// The arguments of `help` without the language, which was found before: clap takes nothing behind `help` but names of
/// commands.
fn without_language_of_help(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if arguments.get(1).is_some_and(|first| first == "help")
        && let Some(at) = arguments.iter().position(|one| one.to_string_lossy().starts_with("--lang"))
    {
        let both = if arguments[at] == "--lang" { 2 } else { 1 };
        arguments.drain(at..arguments.len().min(at + both));
    }
    arguments
}

/// Folders and files as the only arguments: whoever drags them onto the program means "look at this". A path
/// that does not exist is one too, where it could be nothing else.
fn dragged(arguments: &[OsString]) -> Option<Vec<PathBuf>> {
    let first = arguments.first().filter(|first| !is_command(first))?;
    let is_path = |argument: &OsString| {
        let path = Path::new(argument);
        let table = ["csv", "tsv", "xlsx", "xls", "ods", "yaml", "yml", "md", "docx"];
        let file = path.extension().is_some_and(|e| table.iter().any(|known| e.eq_ignore_ascii_case(known)));
        let flag = argument.to_string_lossy().starts_with('-');
        !flag && (path.exists() || file || path.components().count() > 1)
    };
    (!first.is_empty() && arguments.iter().all(is_path))
        .then(|| arguments.iter().map(PathBuf::from).collect())
}

/// Does a command have this name? Then it is not the folder of that name.
fn is_command(argument: &OsStr) -> bool {
    argument == "help" || Args::command().get_subcommands().any(|known| known.get_name() == argument)
}

fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    if args.allow_outside {
        session.disk = &OpenDisk;
    }
    if out::can_show_progress() {
        // One for the whole run, which ends with the process.
        let watched = Watched::new(session.disk, language::locale(session.locale.tag()));
        session.disk = Box::leak(Box::new(watched));
    }
    // Where there is an assessment, the warning is one of its findings.
    let has_assessment = matches!(
        args.command,
        Command::Demo(_)
            | Command::Form(_)
            | Command::Ask(_)
            | Command::Check(_)
            | Command::Score(_)
            | Command::Explain(_)
            | Command::Report(_)
            | Command::Compare(_)
    );
    if !has_assessment {
        session.warn_of_unknown_language();
    }
    match args.command {
        Command::Demo(args) => demo::run(&args, session),
        Command::New(args) => new::run(&args, session),
        Command::Form(args) => form::run(&args, session),
        Command::Ask(args) => ask::run(&args, session),
        Command::Check(args) => check::run(&args, session),
        Command::Status(args) => status::run(&args, session),
        Command::Score(args) => score::run(&args, session),
        Command::Explain(args) => explain::run(&args, session),
        Command::Report(args) => report::run(&args, session),
        Command::Archive(args) => archive::run(&args, session),
        Command::Compare(args) => compare::run(&args, session),
        Command::Tally(args) => tally::run(&args, session),
        Command::Import(args) => import::run(&args, session),
        Command::Migrate(args) => migrate::run(&args, session),
        Command::Receipt(args) => receipt::run(&args, session),
        Command::Framework(args) => framework::run(&args, session),
        Command::Handbook(args) => handbook::run(&args, session),
        Command::Learn(args) => learn::run(&args, session),
        Command::Certificate(args) => certificate::run(&args, session),
        Command::Verify(args) => verify::run(&args, session),
        Command::Trainer(args) => trainer::run(&args, session),
        Command::Exchange(args) => exchange::run(&args, session),
        Command::Completions(args) => completions::run(&args, session),
        Command::Man(args) => man::run(&args, session),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_takes_a_language_like_any_command() {
        #[rustfmt::skip]
        let cases: [(&[&str], &[&str]); 4] = [
            (&["t", "help", "score", "--lang", "fr"], &["t", "help", "score"]),
            (&["t", "help", "--lang=fr", "score"],    &["t", "help", "score"]),
            (&["t", "help", "--lang"],                &["t", "help"]),
            (&["t", "score", "--lang", "fr"],         &["t", "score", "--lang", "fr"]),
        ];
        for (given, expected) in cases {
            let given: Vec<OsString> = given.iter().map(OsString::from).collect();
            assert_eq!(without_language_of_help(given), expected);
        }
    }

    #[test]
    fn the_command_line_is_sound() {
        Args::command().debug_assert();
    }
}
