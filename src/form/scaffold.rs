//! The scaffold of a new assessment: files with everything that must be said, and nothing that is
//! not true yet.

use std::fmt::Write;

use super::names::separator;
use crate::document::csv::Csv;
use crate::locale::{Arg, Locale};
use crate::model::day::Day;
use crate::model::framework::Framework;
use crate::model::invitation::{Invitation, Publication};
use crate::model::questionnaire::FULL;

/// What is known when an assessment begins.
#[derive(Debug, Clone)]
pub struct NewAssessment<'a> {
    /// The id of the assessment.
    pub id: &'a str,
    /// Whom it is about.
    pub body: &'a str,
    /// Kinds of country; empty = not known yet.
    pub profile: &'a [String],
    /// Year-month-day.
    pub date: Day,
    /// How the framework is named in the file: `<id>@<major>` or a path.
    pub reference: &'a str,
    /// The form of the questionnaires.
    pub form: &'a str,
    /// What those who are asked to answer are told.
    pub invitation: Invitation,
}

/// The files of a new assessment: path and text.
/// The words are those of the locale, which is that of the framework's texts.
pub fn scaffold(
    framework: &Framework,
    assessment_to_be: &NewAssessment<'_>,
    locale: &Locale,
) -> Vec<(String, String)> {
    vec![
        ("assessment.yaml".to_owned(), assessment(framework, assessment_to_be, locale)),
        ("invited.csv".to_owned(), invited(framework, locale)),
        ("README.md".to_owned(), readme(framework, assessment_to_be, locale)),
        ("returns/README.md".to_owned(), returns_readme(framework, locale)),
        ("statements/README.md".to_owned(), statements_readme(framework, locale)),
    ]
}

/// A text as a YAML scalar that cannot be misread.
pub fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '\\' | '"' => out.extend(['\\', c]),
            // Writing to a string cannot fail.
            c if c.is_control() => drop(write!(out, "\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A word that stands as it is where nothing else could be read from it, and in quotes otherwise.
fn scalar(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '@' | '/');
    let begins = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
    let word = matches!(
        text.to_ascii_lowercase().as_str(),
        "null" | "true" | "false" | "yes" | "no" | "on" | "off" | "y" | "n"
    );
    if begins && !word && text.chars().all(plain) { text.to_owned() } else { quoted(text) }
}

/// Notes in a YAML file, each line behind a `#`, broken at words.
fn note(out: &mut String, text: &str) {
    const WIDTH: usize = 110;
    let mut length = 0;
    for word in text.split(' ') {
        let room = word.chars().count() + 1;
        if length == 0 || length + room > WIDTH {
            out.push_str(if length == 0 { "#" } else { "\n#" });
            length = 1;
        }
        out.push(' ');
        out.push_str(word);
        length += room;
    }
    out.push('\n');
}

fn assessment(framework: &Framework, assessment_to_be: &NewAssessment<'_>, locale: &Locale) -> String {
    let profiles: Vec<&str> = framework.profiles().iter().map(|p| p.id.as_str()).collect();
    let remits: Vec<&str> = framework.remits().iter().map(|r| r.id.as_str()).collect();
    let weights: Vec<String> =
        framework.constituencies().iter().map(|c| format!("{}: {}", c.id, c.weight)).collect();
    let weights = weights.join(", ");
    let mut out = String::new();
    let say = |out: &mut String, key: &str| note(out, &locale.text(key));
    let list = |out: &mut String, key: &str, name: &str, text: &str| {
        note(out, &locale.format(key, &[(name, Arg::Text(text))]));
    };
    let line = |out: &mut String, text: String| out.extend([text.as_str(), "\n"]);
    say(&mut out, "scaffold-about");
    say(&mut out, "scaffold-notes");
    line(&mut out, format!("\nassessment: {}", scalar(assessment_to_be.id)));
    line(&mut out, format!("body:\n  name: {}", quoted(assessment_to_be.body)));
    if !assessment_to_be.profile.is_empty() {
        line(&mut out, format!("  profile: [{}]", assessment_to_be.profile.join(", ")));
    } else if let Some(first) = profiles.first() {
        list(&mut out, "scaffold-profile", "known", &profiles.join(", "));
        line(&mut out, format!("  # profile: [{first}]"));
    }
    line(&mut out, format!("framework: {}", scalar(assessment_to_be.reference)));
    line(&mut out, format!("date: {}", assessment_to_be.date));
    line(&mut out, format!("language: {}\n", framework.language()));
    list(&mut out, "scaffold-weights", "weights", &weights);
    line(&mut out, format!("# constituencies: {{{weights}}}\n"));
    say(&mut out, "scaffold-targets");
    line(&mut out, format!("# targets: {{default: {}}}\n", framework.targets().default.get()));
    say(&mut out, "scaffold-form");
    let off = if assessment_to_be.form == FULL { "# " } else { "" };
    line(&mut out, format!("{off}questionnaire: {}\n", scalar(assessment_to_be.form)));
    line(&mut out, "returns: returns/\nstatements: statements/\n".to_owned());
    say(&mut out, "scaffold-invited");
    line(&mut out, "invited: invited.csv".to_owned());
    if !remits.is_empty() {
        list(&mut out, "scaffold-remits", "known", &remits.join(", "));
    }
    out.push('\n');
    terms(&mut out, assessment_to_be, locale);
    for (key, example) in [
        ("scaffold-uninvited", "uninvited: heard"),
        ("scaffold-distinct", "distinct: []"),
        ("scaffold-ids", "ids: checked"),
        ("scaffold-reasons", "reasons: optional"),
    ] {
        out.push('\n');
        say(&mut out, key);
        line(&mut out, format!("# {example}"));
    }
    out
}

/// What those who are asked to answer are told.
fn terms(out: &mut String, assessment_to_be: &NewAssessment<'_>, locale: &Locale) {
    let Invitation { languages, deadline, return_to, publication } = &assessment_to_be.invitation;
    let tags: Vec<&str> = languages.iter().map(|tag| tag.as_str()).collect();
    let publication = match publication {
        Publication::Named => "named",
        Publication::Unnamed => "unnamed",
    };
    let shown =
        |said: Option<String>, example: &str| said.map_or((true, example.to_owned()), |text| (false, text));
    let lines = [
        (
            "languages",
            "scaffold-languages",
            shown((!tags.is_empty()).then(|| format!("[{}]", tags.join(", "))), "[en, fr]"),
        ),
        ("deadline", "scaffold-deadline", shown(deadline.map(|day| day.to_string()), "2026-12-31")),
        (
            "return_to",
            "scaffold-return-to",
            shown((!return_to.is_empty()).then(|| quoted(return_to)), "\"\""),
        ),
        ("publication", "scaffold-publication", (false, publication.to_owned())),
    ];
    for (key, note_key, (off, value)) in lines {
        note(out, &locale.text(note_key));
        out.extend([if off { "# " } else { "" }, key, ": ", &value, "\n"]);
    }
}

/// The table of the invited: its headings, and rows that show how it is filled in, which are not read.
fn invited(framework: &Framework, locale: &Locale) -> String {
    let separator = separator(framework.language().base());
    let mut table = Csv::separated(
        &["organisation", "constituency", "remit", "questionnaire", "language", "contact"],
        separator,
    );
    let remit = framework.remits().first().map(|remit| remit.id.as_str());
    for (n, constituency) in framework.constituencies().iter().filter(|c| c.weight > 0).enumerate() {
        let name = locale.text("scaffold-organisation");
        let example = locale.format("scaffold-example", &[("name", Arg::Text(&name))]);
        let remit = remit.filter(|_| n == 0).unwrap_or_default();
        let contact = locale.text("scaffold-contact");
        let language = framework.language().to_string();
        table.row(&[
            format!("# {example}").as_str(),
            constituency.id.as_str(),
            remit,
            FULL,
            &language,
            &contact,
        ]);
    }
    String::from_utf8_lossy(&table.finish()).into_owned()
}

fn readme(framework: &Framework, assessment_to_be: &NewAssessment<'_>, locale: &Locale) -> String {
    let version = format!("{} {}", framework.id(), framework.version());
    let named = [("title", Arg::Text(framework.title())), ("version", Arg::Text(&version))];
    format!("# {}\n\n{}\n", assessment_to_be.body, locale.format("scaffold-readme", &named))
}

fn returns_readme(framework: &Framework, locale: &Locale) -> String {
    let points = framework.scales().first().into_iter().flat_map(|scale| &scale.points);
    let points: Vec<String> = points.map(|p| format!("- `{}` {}", p.code, p.label)).collect();
    let ids: Vec<String> = framework.constituencies().iter().map(|c| c.id.to_string()).collect();
    let ids = locale.list(&ids);
    format!(
        "# {}\n\n{}\n\n{}\n\n{}\n",
        locale.text("scaffold-returns-title"),
        locale.format("scaffold-returns", &[("constituencies", Arg::Text(&ids))]),
        points.join("\n"),
        locale.text("scaffold-returns-states"),
    )
}

fn statements_readme(framework: &Framework, locale: &Locale) -> String {
    let names: Vec<String> = framework
        .constituencies()
        .iter()
        .filter(|c| c.weight > 0)
        .map(|c| format!("`{}.md`", c.id))
        .collect();
    let names = locale.list(&names);
    let about = locale.format("scaffold-statements", &[("files", Arg::Text(&names))]);
    format!("# {}\n\n{about}\n", locale.text("scaffold-statements-title"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_as_yaml_is_read_back_as_it_was() {
        for text in [
            "null",
            "a",
            "no",
            "1.5",
            "a: b",
            "c:\\x # y",
            "say \"so\"",
            "\u{1b}[31m\n",
            "/a/b.c-d_e@1",
            "~",
            "",
            "é",
            "- x",
        ] {
            let read: String = serde_saphyr::from_str(&scalar(text)).unwrap();
            assert_eq!(read, text);
        }
    }

    #[test]
    fn notes_are_broken_at_words() {
        let mut out = String::new();
        note(&mut out, &["abcdefghi"; 12].join(" "));
        // A line holds the sign and ten words of nine letters with their spaces: 1 + 10 x 10 = 101; one more makes 111.
        let line = format!("#{}", " abcdefghi".repeat(10));
        assert_eq!(out, format!("{line}\n# abcdefghi abcdefghi\n"));
    }
}
