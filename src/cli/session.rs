//! A run of the program: where it prints, and in which language.

use std::io;
use std::path::Path;

use super::findings;
use super::language::{self, ENGLISH, of_machine};
use super::out::{Out, print_error, shown};
use crate::diag::{Diagnostics, Severity, did_you_mean};
use crate::load::disk::Disk;
use crate::load::source::Tree;
use crate::load::{Catalog, Loader, Material, Texts};
use crate::locale::{Arg, Locale, languages};

/// What every command is handed.
pub(super) struct Session {
    /// Standard output.
    pub(super) out: Out,
    /// The reader's language. One at a time: it becomes the assessment's once there is one, where no other was asked for.
    pub(super) locale: Locale,
    /// The files that are read: those that belong together, or with `--allow-outside` wherever they lie.
    pub(super) disk: &'static dyn Tree,
    /// Are all findings kept, however many there are of a kind?
    pub(super) all_findings: bool,
    /// The constituency of returns that name none.
    pub(super) constituency: Option<String>,
    /// What `--lang` asks for.
    asked: Option<String>,
}

impl Session {
    /// A run before anything is loaded.
    pub(super) fn new(asked: Option<String>) -> Self {
        let tag = asked.clone().or_else(of_machine).unwrap_or_else(|| ENGLISH.to_owned());
        Self {
            out: Out::new(),
            locale: language::locale(&tag),
            disk: &Disk,
            all_findings: false,
            constituency: None,
            asked,
        }
    }

    /// Reads what is asked for, with the built-in frameworks.
    pub(super) fn loader(&self) -> Loader<'static> {
        let loader = Loader::new(self.disk, Catalog::builtin()).answering_for(self.constituency.clone());
        if self.all_findings { loader.keeping_all() } else { loader }
    }

    /// What `--lang` asks for.
    pub(super) fn asked(&self) -> Option<&str> {
        self.asked.as_deref()
    }

    /// Takes the language of what was loaded, unless another one was asked for. Gives its tag, as it was written.
    pub(super) fn follow(&mut self, material: &Material) -> String {
        let own = material.assessment.as_ref().map(|assessment| assessment.language().clone());
        // With an error there is no assessment, and its findings are for the same reader.
        let own = own.or_else(|| material.language.clone());
        let Some(tag) = self.asked.clone().or(own.map(String::from)) else {
            return self.locale.tag().to_owned();
        };
        self.write_in(&tag);
        tag
    }

    /// Goes on in a language, which is that of what is read or written.
    pub(super) fn write_in(&mut self, tag: &str) {
        if self.locale.tag() != tag {
            self.locale = language::locale(tag);
        }
    }

    /// Takes the language of what was loaded and puts the assessment into it; what it lacks is a finding.
    pub(super) fn translate(&mut self, folder: &Path, material: &mut Material) {
        let tag = self.follow(material);
        language::translate(&tag, &self.locale, folder, material);
    }

    /// Prints where files of a kind stand: the word for it, by its key, and the path, one below the other.
    pub(super) fn written(&mut self, files: &[(&str, &Path)]) -> io::Result<()> {
        let words: Vec<String> = files.iter().map(|(key, _)| self.locale.text(key)).collect();
        let width = words.iter().map(|word| word.chars().count()).max().unwrap_or_default();
        for (word, (_, path)) in words.iter().zip(files) {
            self.out.line(&format!("{word:<width$} {}", path.display()))?;
        }
        Ok(())
    }

    /// Prints findings.
    pub(super) fn findings(&self, diags: &Diagnostics, texts: &Texts) {
        findings::print(diags, texts, &self.locale);
        if diags.is_cut() {
            print_error(&self.locale.text("findings-cut"));
        }
    }

    /// Says on standard error what keeps the program from doing what was asked.
    pub(super) fn error(&self, text: &str) {
        self.remark(Severity::Error, text);
    }

    /// Says on standard error what somebody should look at.
    pub(super) fn warning(&self, text: &str) {
        self.remark(Severity::Warning, text);
    }

    /// A sentence on standard error, behind the word that says how much it weighs.
    fn remark(&self, severity: Severity, text: &str) {
        print_error(&shown(&self.locale.labelled(&self.locale.severity(severity), text)));
    }

    /// Warns where there are no words for the language that was asked for: what follows is in English.
    pub(super) fn warn_of_unknown_language(&self) {
        if let Some(asked) = self.asked.as_deref().filter(|asked| !language::is_known(asked)) {
            let known: Vec<String> = languages().map(str::to_owned).collect();
            let known = self.locale.list(&known);
            let arguments = [("language", Arg::Text(asked)), ("known", Arg::Text(&known))];
            self.warning(&self.locale.format("language-unknown", &arguments));
        }
    }
}

/// A sentence, and below it the known word that was perhaps meant.
pub(super) fn with_suggestion<'a>(
    said: String,
    word: &str,
    known: impl IntoIterator<Item = &'a str>,
    locale: &Locale,
) -> String {
    match did_you_mean(word, known) {
        Some(help) => format!("{said}\n  {}", locale.help_line(&locale.sentence(&help))),
        None => said,
    }
}
