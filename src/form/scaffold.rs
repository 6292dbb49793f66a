//! The scaffold of a new assessment: files with everything that must be said, and nothing that is
//! not true yet.

use std::fmt::Write;

use super::booklet::booklet;
use crate::locale::Locale;
use crate::model::asked::Asked;
use crate::model::framework::Framework;
use crate::model::questionnaire::{FULL, Questionnaire};

/// What is known when an assessment begins.
#[derive(Debug, Clone)]
pub struct Beginning<'a> {
    /// The id of the assessment.
    pub id: &'a str,
    /// Whom it is about.
    pub body: &'a str,
    /// Kinds of country; empty = not known yet.
    pub profile: &'a [String],
    /// Year-month-day.
    pub date: &'a str,
    /// How the framework is named in the file: `<id>@<major>` or a path.
    pub reference: &'a str,
    /// The form of the questionnaires.
    pub form: &'a str,
}

/// The files of a new assessment: path and text. For each constituency one blank table, with the indicators
/// that it is asked and their questions, ready to be filled in, and beside it the questionnaire to read.
/// The language is that of the framework.
pub fn scaffold(
    framework: &Framework,
    questionnaires: &[Questionnaire],
    beginning: &Beginning<'_>,
) -> Vec<(String, String)> {
    let asked = Asked::new(framework, questionnaires, beginning.profile, beginning.form, &[]);
    let locale = Locale::new(&framework.language);
    let mut files = vec![
        ("assessment.yaml".to_owned(), assessment(framework, beginning)),
        ("README.md".to_owned(), readme(framework, beginning)),
        ("returns/README.md".to_owned(), returns_readme(framework)),
        ("statements/README.md".to_owned(), statements_readme(framework)),
    ];
    for (c, constituency) in framework.constituencies.iter().enumerate() {
        let text = blank_table(framework, questionnaires, &asked, c);
        files.push((format!("blank/{}.csv", constituency.id), text));
        if let Some(own) = questionnaires.iter().find(|q| q.constituency == c) {
            let text = booklet(framework, own, &locale, |i| asked.of(c, i));
            files.push((format!("blank/{}.md", constituency.id), text));
        }
    }
    files
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

fn assessment(framework: &Framework, beginning: &Beginning<'_>) -> String {
    let profiles: Vec<&str> = framework.profiles.iter().map(|p| p.id.as_str()).collect();
    let remits: Vec<&str> = framework.remits.iter().map(|r| r.id.as_str()).collect();
    let weights: Vec<String> =
        framework.constituencies.iter().map(|c| format!("{}: {}", c.id, c.weight)).collect();
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(out, "# The assessment: whom it is about, and who is expected to answer what.");
    let _ = writeln!(
        out,
        "# `tripartite check` says what is missing; lines that begin with # are notes and can go.\n"
    );
    let _ = writeln!(out, "assessment: {}", scalar(beginning.id));
    if beginning.profile.is_empty() && !profiles.is_empty() {
        let _ = writeln!(
            out,
            "body:\n  name: {}\n  # One or more of {}: only what applies is asked.\n  # profile: [{}]",
            quoted(beginning.body),
            profiles.join(", "),
            profiles[0]
        );
    } else if beginning.profile.is_empty() {
        let _ = writeln!(out, "body: {{name: {}}}", quoted(beginning.body));
    } else {
        let _ = writeln!(
            out,
            "body:\n  name: {}\n  profile: [{}]",
            quoted(beginning.body),
            beginning.profile.join(", ")
        );
    }
    let _ = writeln!(out, "framework: {}", scalar(beginning.reference));
    let _ = writeln!(out, "date: {}", beginning.date);
    let _ = writeln!(out, "language: {}\n", framework.language);
    let _ = writeln!(out, "# Weights of the voices. The framework's own are: {}.", weights.join(", "));
    let _ = writeln!(out, "# constituencies: {{{}}}\n", weights.join(", "));
    let _ = writeln!(
        out,
        "# Targets by id: an indicator takes its own, else its topic's, its phase's, the default."
    );
    let _ = writeln!(out, "# targets: {{default: {}}}\n", framework.targets.default.get());
    let note = if beginning.form == FULL { "# " } else { "" };
    let _ = writeln!(
        out,
        "# full, or a shorter form of the questionnaires.\n{note}questionnaire: {}\n",
        scalar(beginning.form)
    );
    let _ = writeln!(out, "returns: returns/");
    let _ = writeln!(out, "statements: statements/\n");
    let _ = writeln!(
        out,
        "# Who is expected to answer. An organisation that is named here and sends nothing counts as silent;"
    );
    let _ = writeln!(
        out,
        "# one that is not named here counts nowhere. Without the list, whoever sends a return is counted."
    );
    let _ = writeln!(out, "# invited:");
    for (c, constituency) in framework.constituencies.iter().filter(|c| c.weight > 0).enumerate() {
        let remit =
            if c == 0 && !remits.is_empty() { format!(", remit: [{}]", remits[0]) } else { String::new() };
        let _ = writeln!(
            out,
            "#   - {{organisation: Name of the organisation, constituency: {}{remit}}}",
            constituency.id
        );
    }
    if !remits.is_empty() {
        let _ = writeln!(
            out,
            "# Remits are {}: an organisation is asked only what lies in its remit. Left out = everything.",
            remits.join(", ")
        );
    }
    out
}

fn readme(framework: &Framework, beginning: &Beginning<'_>) -> String {
    format!(
        "# {}\n\nAn assessment with the framework “{}” ({} {}).\n\n\
         1. Complete `assessment.yaml`.\n\
         2. Send each organisation the table of its constituency from `blank/`; it opens in any spreadsheet program.\n\
         \x20  The file of the same name in `.md` is the questionnaire to read: what each point looks like, what counts as evidence.\n\
         3. Put what comes back into `returns/`, as CSV (UTF-8). One file a return or many in one, both are fine.\n\
         4. `tripartite check` in this folder says what is wrong and who has not replied.\n\
         5. `tripartite report` writes the gap report into `reports/`.\n",
        beginning.body, framework.title, framework.id, framework.version
    )
}

fn returns_readme(framework: &Framework) -> String {
    let scale = &framework.scales[0];
    let points: Vec<String> = scale.points.iter().map(|p| format!("- `{}` {}", p.code, p.label)).collect();
    let ids: Vec<&str> = framework.constituencies.iter().map(|c| c.id.as_str()).collect();
    format!(
        "# Returns\n\nFiles that end in .csv, .yaml or .yml are read; everything else is left out.\n\n\
         A row is one answer: `respondent` (a short id of its own, such as W2), `constituency` ({}), `organisation`, `indicator`,\n\
         `answer`, and what is said beside it: `reason`, `comment`, `evidence`.\n\n\
         An answer is a point of the scale:\n\n{}\n\n\
         or `na` (not applicable, with a reason), `dk` (don't know), `nc` (not consulted or informed), or nothing at all.\n",
        ids.join(", "),
        points.join("\n")
    )
}

fn statements_readme(framework: &Framework) -> String {
    let names: Vec<String> =
        framework.constituencies.iter().filter(|c| c.weight > 0).map(|c| format!("`{}.md`", c.id)).collect();
    format!(
        "# Statements\n\nA constituency may add its own words. They are printed unedited and signed by it: {}.\n",
        names.join(", ")
    )
}

/// A long table with a row for each question, in the order of the questionnaire.
fn blank_table(framework: &Framework, questionnaires: &[Questionnaire], asked: &Asked, c: usize) -> String {
    let constituency = &framework.constituencies[c];
    let own = questionnaires.iter().find(|q| q.constituency == c);
    let order: Vec<(usize, String)> = match own {
        Some(own) => own.questions().map(|q| (q.indicator, q.text.clone())).collect(),
        None => framework.indicators.iter().enumerate().map(|(i, known)| (i, known.title.clone())).collect(),
    };
    let mut csv = crate::document::csv::Csv::new(&[
        "respondent",
        "constituency",
        "organisation",
        "role",
        "indicator",
        "answer",
        "reason",
        "comment",
        "evidence",
        "question",
    ]);
    for (i, text) in order.into_iter().filter(|(i, _)| asked.of(c, *i)) {
        let id = framework.indicators[i].id.as_str();
        csv.row(&["", constituency.id.as_str(), "", "", id, "", "", "", "", text.as_str()]);
    }
    String::from_utf8_lossy(&csv.finish()).into_owned()
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
}
