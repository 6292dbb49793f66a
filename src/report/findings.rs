//! The findings of a check as a document, for whoever has no terminal; and one finding as a reader of a report meets it.

use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::document::GENERATOR;
use crate::document::tree::{
    Block, Cover, Definition, DefinitionKind, Document, Genre, Inline, Meta, Span, Tone,
};
use crate::locale::{Arg, Locale};

/// A finding in the reader's language: the one place where a report words findings.
pub(super) struct Worded {
    code: &'static str,
    message: String,
    place: String,
    help: String,
    /// What a finding of this kind means.
    pub(super) meaning: String,
}

impl Worded {
    pub(super) fn new(finding: &Diagnostic, locale: &Locale) -> Self {
        let words = locale.finding(finding);
        Self {
            code: finding.code.as_str(),
            message: words.message,
            place: words.place,
            help: words.help.unwrap_or_default(),
            meaning: words.paragraph,
        }
    }

    /// Code, message and place.
    pub(super) fn line(&self, locale: &Locale) -> String {
        let said = [("name", Arg::Text(&self.message)), ("note", Arg::Text(&self.place))];
        locale.labelled(self.code, &locale.format("with-note", &said))
    }
}

/// The most findings on a page: more would be read by nobody, and make it too large to open.
const MOST: usize = 400;

/// All findings as a document.
pub fn document(diags: &Diagnostics, locale: &Locale) -> Document {
    let count = |key: &str, n: usize| locale.format(key, &[("count", Arg::Count(n as u64))]);
    let title = locale.text("findings-title");
    let counted = format!(
        "{} {}",
        count("findings-errors", diags.errors()),
        count("findings-warnings", diags.warnings())
    );
    let cover = Cover {
        kind: Inline::default(),
        title: (&title).into(),
        body: vec![Block::paragraph(counted)],
        ..Cover::default()
    };
    let findings = diags.iter().take(MOST).map(|one| finding(one, locale));
    let cut = diags.is_cut() || diags.iter().count() > MOST;
    let cut = cut.then(|| Block::paragraph(locale.text("findings-cut")));
    Document {
        meta: Meta { title, generator: GENERATOR.to_owned(), genre: Genre::Report, footer: String::new() },
        body: std::iter::once(Block::Cover(cover)).chain(findings).chain(cut).collect(),
    }
}

fn finding(one: &Diagnostic, locale: &Locale) -> Block {
    let said = Worded::new(one, locale);
    let tone = match one.severity {
        Severity::Error => Tone::Talk,
        Severity::Warning => Tone::Minor,
    };
    let heading = Inline::from(Span::Toned(tone, locale.severity(one.severity).into()));
    let place = Span::Own(said.place);
    let meaning = Inline::from(format!("{} ", said.meaning)).then(Span::Id(said.code.to_owned()));
    let mut facts = vec![Definition::new(locale.text("findings-place"), place)];
    if !said.help.is_empty() {
        facts.push(Definition::new(locale.text("findings-help"), Inline::own(said.help)));
    }
    facts.push(Definition::new(locale.text("findings-what"), meaning));
    Block::Callout(vec![
        Block::heading(2, heading.text(" ").then(Span::Own(said.message))),
        Block::definitions(DefinitionKind::Terms, facts),
    ])
}
