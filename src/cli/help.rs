//! The command line in the reader's language: what each command and each argument is for, and the headings around it.
//!
//! The definitions in Rust name arguments and say how they are parsed. What a person reads stands in
//! `reports/lang/help`: `help-COMMAND` for a command (`help-COMMAND-long` where it has more to say, `after-COMMAND` for its
//! examples), `arg-COMMAND-ARGUMENT` for an argument (`arg-ARGUMENT` where it means the same everywhere),
//! `choice-COMMAND-ARGUMENT-VALUE` for a value, `value-NAME` for the name of a value.

use clap::builder::{PossibleValue, PossibleValuesParser, StyledStr};
use clap::{Arg, ArgAction, Command};

use crate::locale::{Arg as Put, Locale};

/// For what the command line is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Arguments are parsed with it.
    Parsing,
    /// It is printed: as completions or as a manual.
    Printing,
}

/// The name by which words are found, of a command below another.
const PROGRAM: &str = "program";

/// The command line with its words, built.
pub(super) fn localised(command: Command, locale: &Locale, purpose: Purpose) -> Command {
    let help = Help { locale, purpose };
    let mut command = help
        .command(command, PROGRAM)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(help.flag("help", 'h', ArgAction::Help, 901))
        .arg(help.flag("version", 'V', ArgAction::Version, 902));
    command.build();
    help.framed(command, PROGRAM)
}

struct Help<'a> {
    locale: &'a Locale,
    purpose: Purpose,
}

impl Help<'_> {
    /// A command and those below it with their words, before clap builds it.
    fn command(&self, command: Command, path: &str) -> Command {
        let mut command = command
            .about(self.locale.text(&format!("help-{path}")))
            .subcommand_value_name(self.locale.text("value-command"))
            .subcommand_help_heading(self.locale.text("heading-commands"));
        if let Some(long) = self.locale.find(&format!("help-{path}-long")) {
            command = command.long_about(long);
        }
        if let Some(after) = self.locale.find(&format!("after-{path}")) {
            command = command.after_help(after);
        }
        // Below a heading clap sorts by name what has no order: what is given by its place stands as it is given.
        let mut place = 0;
        let argument = |arg: Arg| {
            let arg = self.argument(arg, path);
            if !arg.is_positional() {
                return arg;
            }
            place += 1;
            arg.display_order(place)
        };
        command.mut_args(argument).mut_subcommands(|below| {
            let path = below_of(path, &below);
            self.command(below, &path)
        })
    }

    fn flag(&self, name: &'static str, short: char, action: ArgAction, order: usize) -> Arg {
        let flag = Arg::new(name).short(short).long(name).action(action).global(true).display_order(order);
        self.argument(flag, PROGRAM)
    }

    /// An argument with its words. Its default and its values are told in them: clap would tell them in English.
    fn argument(&self, arg: Arg, path: &str) -> Arg {
        let id = arg.get_id().as_str().replace('_', "-");
        let own = self.locale.find(&format!("arg-{path}-{id}"));
        let text = own.unwrap_or_else(|| self.locale.text(&format!("arg-{id}")));
        let heading = if arg.is_positional() { "heading-arguments" } else { "heading-options" };
        let names = arg.get_value_names().filter(|_| arg.get_action().takes_values());
        let names: Option<Vec<String>> = names.map(|names| {
            names.iter().map(|name| self.locale.text(&format!("value-{}", name.to_lowercase()))).collect()
        });
        let (default, choices) = (self.default(&arg), self.choices(&arg, path, &id));
        let known: Vec<String> = choices.iter().map(|(name, _)| name.clone()).collect();
        let known = self.locale.list(&known);
        let mut short = vec![text.clone()];
        let mut long = vec![text];
        if choices.iter().any(|(_, about)| about.is_some()) {
            let lines = choices.iter().map(|(name, about)| match about {
                Some(about) => format!("- {}", self.locale.labelled(name, about)),
                None => format!("- {name}"),
            });
            let heading = self.locale.labelled(&self.locale.text("help-values"), "");
            long.push(format!("{}\n{}", heading.trim_end(), lines.collect::<Vec<_>>().join("\n")));
        } else if !choices.is_empty() {
            long.push(self.locale.format("help-possible-values", &[("values", Put::Text(&known))]));
        }
        if let Some(default) = default {
            long.push(default.clone());
            short.push(default);
        }
        if !choices.is_empty() {
            short.push(self.locale.format("help-possible-values", &[("values", Put::Text(&known))]));
        }
        let mut arg =
            arg.help(short.join(" ")).long_help(long.join("\n\n")).help_heading(self.locale.text(heading));
        if arg.get_action().takes_values() {
            arg = arg.hide_default_value(true).hide_possible_values(true);
        }
        if let Some(names) = names {
            arg = arg.value_names(names);
        }
        if self.purpose == Purpose::Printing && !choices.is_empty() {
            let described = choices.into_iter().map(|(name, about)| {
                let value = PossibleValue::new(name);
                if let Some(about) = about { value.help(about) } else { value }
            });
            arg = arg.value_parser(PossibleValuesParser::new(described));
        }
        arg
    }

    /// `[default: text]`
    fn default(&self, arg: &Arg) -> Option<String> {
        let values: Vec<String> =
            arg.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
        // What a flag is without it, is no news.
        if values.is_empty() || !arg.get_action().takes_values() {
            return None;
        }
        let values = self.locale.list(&values);
        Some(self.locale.format("help-default", &[("value", Put::Text(&values))]))
    }

    /// The values that an argument takes, and what each of them means where it needs saying.
    fn choices(&self, arg: &Arg, path: &str, id: &str) -> Vec<(String, Option<String>)> {
        if !arg.get_action().takes_values() {
            return Vec::new();
        }
        let values = arg.get_possible_values().into_iter().filter(|value| !value.is_hide_set());
        // A value that stands in a list of the library, such as a format, has its words there: its help is their key.
        let listed = |value: &PossibleValue| self.locale.find(&value.get_help()?.to_string());
        let about = |value: &PossibleValue| {
            self.locale.find(&format!("choice-{path}-{id}-{}", value.get_name())).or_else(|| listed(value))
        };
        values.map(|value| (value.get_name().to_owned(), about(&value))).collect()
    }

    /// The built command with its usage and its frame; only now its full name is known.
    fn framed(&self, command: Command, path: &str) -> Command {
        let mut command = command;
        let (title, usage) = (self.locale.text("heading-usage"), self.usage(&mut command));
        let style = command.get_styles().get_usage();
        let template = format!(
            "{{before-help}}{{about-with-newline}}\n{style}{title}{style:#} {{usage}}\n\n{{all-args}}{{after-help}}"
        );
        let helps = command.get_name() == "help";
        if helps {
            command = command.about(self.locale.text("help-help"));
        }
        command
            .override_usage(usage)
            .help_template(StyledStr::from(template))
            // What stands below `help` has the words of the commands that it stands for.
            .mut_subcommands(|below| {
                let path = if helps { path.to_owned() } else { below_of(path, &below) };
                self.framed(below, &path)
            })
    }

    /// The usage line, without its title.
    fn usage(&self, command: &mut Command) -> StyledStr {
        let usage = command.render_usage().ansi().to_string();
        let title = command.get_styles().get_usage();
        let usage = usage.strip_prefix(&format!("{title}Usage:{title:#} ")).unwrap_or(&usage);
        let options = format!("[{}]", self.locale.text("value-options"));
        StyledStr::from(usage.replace("[OPTIONS]", &options))
    }
}

/// The path of a command below another, by which its words are found.
fn below_of(path: &str, command: &Command) -> String {
    match path {
        PROGRAM => command.get_name().to_owned(),
        path => format!("{path}-{}", command.get_name()),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;

    use super::*;
    use crate::cli::Args;

    /// The texts of a command and of those below it.
    fn texts(command: &Command, out: &mut Vec<String>) {
        let own = [command.get_about(), command.get_long_about(), command.get_after_help()];
        out.extend(own.into_iter().flatten().map(ToString::to_string));
        for arg in command.get_arguments() {
            out.extend([arg.get_help(), arg.get_long_help()].into_iter().flatten().map(ToString::to_string));
            let names = arg.get_value_names().filter(|_| arg.get_action().takes_values());
            out.extend(names.into_iter().flatten().map(ToString::to_string));
        }
        command.get_subcommands().for_each(|below| texts(below, out));
    }

    /// The keys under which words of a command and of those below it may stand.
    fn keys(command: &Command, path: &str, out: &mut BTreeSet<String>) {
        out.extend(["help-", "after-"].map(|kind| format!("{kind}{path}")));
        out.insert(format!("help-{path}-long"));
        for arg in command.get_arguments() {
            let id = arg.get_id().as_str().replace('_', "-");
            out.extend([format!("arg-{id}"), format!("arg-{path}-{id}")]);
            let names = arg.get_value_names().unwrap_or_default();
            out.extend(names.iter().map(|name| format!("value-{}", name.to_lowercase())));
            let values = arg.get_possible_values();
            out.extend(values.iter().map(|value| format!("choice-{path}-{id}-{}", value.get_name())));
        }
        command.get_subcommands().for_each(|below| keys(below, &below_of(path, below), out));
    }

    #[test]
    fn every_command_and_every_argument_has_its_words_in_every_language() {
        for language in crate::locale::languages() {
            let locale = Locale::new(language);
            for purpose in [Purpose::Parsing, Purpose::Printing] {
                let command = localised(Args::command(), &locale, purpose);
                command.clone().debug_assert();
                let mut all = Vec::new();
                texts(&command, &mut all);
                assert!(all.len() > 100, "{}", all.len());
                for text in all {
                    // A key that has no words stands in brackets; what another language lends is marked.
                    assert!(!text.starts_with('[') && !text.ends_with("[en]") && !text.is_empty(), "{text}");
                }
            }
            assert_eq!(locale.words.missing(), Vec::<String>::new(), "{language}");
        }
    }

    #[test]
    fn no_word_of_the_help_is_there_for_nothing() {
        let mut used = BTreeSet::new();
        keys(&Args::command(), PROGRAM, &mut used);
        used.extend(["arg-program-help", "arg-program-version", "help-help"].map(str::to_owned));
        used.extend(["value-options", "value-command", "help-values", "help-default"].map(str::to_owned));
        used.insert("help-possible-values".to_owned());
        let file = include_str!("../../reports/lang/help/en.ftl");
        let kinds = ["help-", "arg-", "choice-", "value-", "after-"];
        let there = file.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
        let stray: Vec<&str> = there
            .filter(|key| kinds.iter().any(|kind| key.starts_with(kind)) && !used.contains(*key))
            .collect();
        assert_eq!(stray, Vec::<&str>::new());
    }

    #[test]
    fn help_is_framed_in_the_language_of_the_reader() {
        let mut command = localised(Args::command(), &Locale::new("fr"), Purpose::Parsing);
        let error = command.try_get_matches_from_mut(["tripartite", "score", "--help"]).unwrap_err();
        let said = error.to_string();
        assert!(
            said.contains("\n\nSyntaxe\u{a0}: tripartite score [OPTIONS] [DOSSIER]\n\nArguments\u{a0}:\n"),
            "{said}"
        );
        assert!(
            said.contains("          Valeurs possibles\u{a0}:") && said.contains("[par défaut\u{a0}: table]"),
            "{said}"
        );
        for english in ["Usage", "Possible values", "default:", "Print "] {
            assert!(!said.contains(english), "{english}: {said}");
        }
    }
}
