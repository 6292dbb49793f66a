//! Templates: one for each kind of block, one for the page around them, and the styles; built in, or with files of the user's in
//! the place of some.

mod finding;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value};

use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, did_you_mean, sentence};

/// The name of each built-in file and what stands in it: those of pages by their names alone, the parts of Word's files with
/// their folder, and so those of pages set by typst.
macro_rules! files {
    ($($page:literal)* ; $($part:literal)* ; $($set:literal)*) => {
        const FILES: &[(&str, &str)] = &[
            $(($page, include_str!(concat!("../../../reports/html/", $page))),)*
            $((concat!("docx/", $part), include_str!(concat!("../../../reports/docx/", $part))),)*
            $(#[cfg(feature = "pdf")] (concat!("typst/", $set), include_str!(concat!("../../../reports/typst/", $set))),)*
        ];
    };
}

files! {
    "page.html" "cover.html" "contents.html" "section.html" "heading.html" "paragraph.html" "list.html" "definitions.html"
    "table.html" "figure.html" "headline.html" "cards.html" "columns.html" "callout.html" "quote.html" "fold.html" "entry.html"
    "checklist.html" "field.html" "code.html" "rule.html" "base.css" "report.css" "handbook.css" "search.js";
    "content_types.xml" "rels.xml" "core.xml" "app.xml" "custom.xml" "document.xml" "document_rels.xml" "styles.xml"
    "numbering.xml" "settings.xml" "footer.xml" "header.xml" "font_table.xml" "theme.xml";
    "document.typ" "parts.typ" "style.typ" "tables.typ" "words.typ"
}

/// How many steps a template of the user's may take: some hundred times what the longest table of a report needs.
const FUEL: u64 = 20_000_000;

/// Place of a set of templates that is compiled when it is first asked for.
pub(crate) type Compiled = OnceLock<Result<Templates, Diagnostics>>;

/// A set of templates, compiled.
pub struct Templates {
    environment: Environment<'static>,
    /// Styles and scripts, which are put into the page as they are, and what typst reads itself.
    plain: BTreeMap<String, String>,
    /// Where the files of the user's lie.
    own: BTreeMap<String, PathBuf>,
    /// Where the built-in files lie among the sources.
    folder: &'static str,
}

impl Templates {
    /// The built-in ones, compiled once a process.
    ///
    /// # Errors
    /// When one of them is not sound, which a test excludes.
    pub fn built_in() -> Result<&'static Self, Diagnostics> {
        static BUILT_IN: Compiled = Compiled::new();
        Self::of(&BUILT_IN, "reports/html", FILES)
    }

    /// Files of a folder of the sources, by name and text, compiled once a process into `place`.
    ///
    /// # Errors
    /// When one of them is not sound.
    pub(crate) fn of(
        place: &'static Compiled,
        folder: &'static str,
        files: &[(&str, &str)],
    ) -> Result<&'static Self, Diagnostics> {
        let compiled = || {
            let mut templates = Self::empty(folder);
            let mut findings = Diagnostics::new();
            for (name, text) in files {
                templates.add(name, text, &mut findings);
            }
            if findings.is_empty() { Ok(templates) } else { Err(findings) }
        };
        place.get_or_init(compiled).as_ref().map_err(Clone::clone)
    }

    /// The names of the files that can be replaced.
    pub fn names() -> impl Iterator<Item = &'static str> {
        FILES.iter().map(|(name, _)| *name)
    }

    /// The built-in ones with the files of a folder in their place: each with its name as seen from the folder, its path and its
    /// text. A file of another name is a template to be included by one of the others.
    ///
    /// # Errors
    /// With a finding for each file that is no template, and for each that is never used.
    pub fn with(files: Vec<(String, PathBuf, String)>) -> Result<Self, Diagnostics> {
        let built_in = Self::built_in()?;
        let mut templates = Self {
            environment: built_in.environment.clone(),
            plain: built_in.plain.clone(),
            own: files.iter().map(|(name, path, _)| (name.clone(), path.clone())).collect(),
            folder: built_in.folder,
        };
        templates.environment.set_fuel(Some(FUEL));
        templates.environment.set_debug(true);
        let mut findings = Diagnostics::new();
        for (name, path, _) in &files {
            let included = files.iter().any(|(other, _, text)| other != name && text.contains(name.as_str()));
            if !Self::names().any(|known| known == name) && !included {
                findings.push(unknown(name, path));
            }
        }
        for (name, _, text) in &files {
            templates.add(name, text, &mut findings);
        }
        if findings.is_empty() { Ok(templates) } else { Err(findings) }
    }

    fn empty(folder: &'static str) -> Self {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        if let Ok(syntax) = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build() {
            environment.set_syntax(syntax);
        }
        Self { environment, plain: BTreeMap::new(), own: BTreeMap::new(), folder }
    }

    fn add(&mut self, name: &str, text: &str, findings: &mut Diagnostics) {
        if !name.ends_with(".html") && !name.ends_with(".xml") {
            self.plain.insert(name.to_owned(), text.to_owned());
        } else if let Err(error) = self.environment.add_template_owned(name.to_owned(), text.to_owned()) {
            findings.push(finding::of(&error, name, self, &Value::UNDEFINED));
        }
    }

    /// A template with something put in; what is wrong with it is a finding.
    pub(crate) fn render(&self, name: &str, view: Value) -> Result<String, Box<Diagnostic>> {
        let rendered = self.environment.get_template(name).and_then(|template| template.render(view.clone()));
        rendered.map_err(|error| Box::new(finding::of(&error, name, self, &view)))
    }

    /// A style or a script.
    pub(crate) fn plain(&self, name: &str) -> &str {
        self.plain.get(name).map(String::as_str).unwrap_or_default()
    }

    /// A file of typst, as its template or another file of typst asks for it.
    #[cfg(feature = "pdf")]
    pub(crate) fn typst(&self, name: &str) -> Option<&str> {
        self.plain.get(name).filter(|_| name.ends_with(".typ")).map(String::as_str)
    }

    /// Is a file one of the user's?
    #[cfg(feature = "word")]
    pub(crate) fn is_own(&self, name: &str) -> bool {
        self.own.contains_key(name)
    }

    /// Where a file lies: the user's own, or its place among the sources.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.own.get(name).cloned().unwrap_or_else(|| match name.contains('/') {
            true => Path::new("reports").join(name),
            false => Path::new(self.folder).join(name),
        })
    }
}

fn unknown(name: &str, path: &Path) -> Diagnostic {
    let message = sentence!("template-not-used", name);
    let help = did_you_mean(name, Templates::names())
        .unwrap_or_else(|| sentence!("help-there-are", names = Names::plain(Templates::names())));
    Diagnostic::error(Code::TemplateUnused, Place::file(path), message).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_file_is_sound() {
        assert!(Templates::built_in().is_ok());
        assert!(Templates::names().count() > 20);
    }
}
