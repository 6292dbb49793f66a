//! HTML: a document tree as one self-contained page, through a template for each kind of block.

mod block;
mod inline;
mod paper;
mod policy;
mod script;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use minijinja::{Value, context};

use self::inline::html;
pub(crate) use self::policy::{Styles, policy};
pub(crate) use self::script::{inside_script, with_places};
use super::templates::Templates;
use super::tree::{Block, Document, Genre, Inline, Meta};
use super::writer::{Paper, Setting, WriteError, Writer, without_controls};
use crate::chart::ChartError;
use crate::diag::Diagnostics;
use crate::locale::Locale;
use crate::locale::direction::has_rtl;

/// Pages for a browser: no network, one file.
#[derive(Debug)]
pub struct Html;

impl Writer for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn also(&self) -> &'static [&'static str] {
        &["htm"]
    }

    fn write(&self, document: &Document, setting: &Setting<'_>) -> Result<Vec<u8>, WriteError> {
        let templates = match setting.templates {
            Some(templates) => templates,
            None => Templates::built_in().map_err(WriteError::Templates)?,
        };
        let page = Page {
            templates,
            document,
            locale: setting.locale,
            paper: setting.paper,
            level: Cell::new(TITLE),
            under: Cell::new(TITLE),
            failures: RefCell::default(),
        };
        let text = without_controls(page.whole());
        let Failures { findings, drawing, .. } = page.failures.into_inner();
        match drawing {
            Some(error) => Err(error.into()),
            None if !findings.is_empty() => Err(WriteError::Templates(findings)),
            None => Ok(text.into_bytes()),
        }
    }
}

/// Blocks as a part of a page that is put together elsewhere, below a heading of this level.
pub(crate) fn fragment(blocks: &[Block], level: usize, locale: &Locale) -> Result<String, WriteError> {
    let meta = Meta {
        title: String::new(),
        generator: String::new(),
        genre: Genre::Handbook,
        footer: String::new(),
    };
    let page = Page {
        templates: Templates::built_in().map_err(WriteError::Templates)?,
        document: &Document { meta, body: Vec::new() },
        locale,
        paper: Paper::A4,
        level: Cell::new(level),
        under: Cell::new(level),
        failures: RefCell::default(),
    };
    let text = page.blocks(blocks).to_string();
    let failures = page.failures.into_inner();
    match failures.drawing {
        Some(error) => Err(error.into()),
        None if !failures.findings.is_empty() => Err(WriteError::Templates(failures.findings)),
        None => Ok(text),
    }
}

/// A page in the making.
struct Page<'a> {
    templates: &'a Templates,
    document: &'a Document,
    locale: &'a Locale,
    paper: Paper,
    /// The level of the title of what is being written: the page, a section, a part of it.
    level: Cell<usize>,
    /// The level of the last heading in it.
    under: Cell<usize>,
    failures: RefCell<Failures>,
}

/// The level of the page's title.
const TITLE: usize = 1;
/// The deepest level that HTML has.
const DEEPEST: usize = 6;

/// What went wrong; the page is written on to its end, so that all of it is found at once.
#[derive(Default)]
struct Failures {
    /// Templates that failed once are not tried again.
    templates: BTreeSet<&'static str>,
    findings: Diagnostics,
    drawing: Option<ChartError>,
}

impl Page<'_> {
    /// Text that stands for itself, such as a heading or a cell: isolated, as a rule in the direction of its first letter. In a document
    /// from right to left, a text that has letters of its own goes their way, also where an id or a foreign name stands first.
    fn isolated(&self, text: &Inline) -> Value {
        let own = self.locale.direction() == "rtl" && has_rtl(&text.plain());
        let direction = if own { " dir=\"rtl\"" } else { "" };
        safe(format!("<bdi{direction}>{}</bdi>", html(text)))
    }

    fn whole(&self) -> String {
        let (front, main): (Vec<&Block>, Vec<&Block>) = self
            .document
            .body
            .iter()
            .partition(|block| matches!(block, Block::Cover(_) | Block::Contents(_)));
        let joined = |blocks: Vec<&Block>| {
            safe(blocks.into_iter().map(|block| self.block(block)).collect::<Vec<_>>().join("\n"))
        };
        let own = match self.document.meta.genre {
            Genre::Report | Genre::Brief | Genre::Plan | Genre::Letter => "report.css",
            Genre::Handbook | Genre::Form => "handbook.css",
        };
        let sheets = [self.templates.plain("base.css"), self.templates.plain(own)].concat();
        let lies = self.document.meta.genre == Genre::Plan;
        let rule = paper::rule(self.paper, lies, self.footer(), self.locale.direction());
        let style = format!("{sheets}{rule}");
        let first = self.document.sections().next();
        self.rendered(
            "page.html",
            context! {
                language => self.locale.tag(),
                direction => self.locale.direction(),
                genre => self.document.meta.genre.name(),
                title => &self.document.meta.title,
                generator => &self.document.meta.generator,
                style => safe(style),
                script => safe(self.script().to_owned()),
                policy => safe(policy(self.script(), Styles::Anywhere)),
                first => first.map(|section| section.id.as_str()).unwrap_or_default(),
                skip => self.locale.text("skip-link"),
                front => joined(front),
                body => joined(main),
            },
        ) + "\n"
    }

    /// What stands at the foot of each printed page.
    fn footer(&self) -> &str {
        match self.document.meta.footer.as_str() {
            "" => &self.document.meta.title,
            footer => footer,
        }
    }

    /// What finds words in the page; without it the page is the same, only without a search.
    fn script(&self) -> &str {
        match self.document.meta.genre {
            Genre::Handbook => self.templates.plain("search.js"),
            Genre::Report | Genre::Brief | Genre::Plan | Genre::Form | Genre::Letter => "",
        }
    }

    /// A template with something put in; nothing where it fails, which is kept.
    fn rendered(&self, name: &'static str, view: Value) -> String {
        if self.failures.borrow().templates.contains(name) {
            return String::new();
        }
        let rendered = self.templates.render(name, view);
        rendered.map(|text| text.trim_end().to_owned()).unwrap_or_else(|finding| {
            let mut failures = self.failures.borrow_mut();
            failures.templates.insert(name);
            // A template that several others include is at fault once.
            if !failures.findings.iter().any(|known| *known == *finding) {
                failures.findings.push(*finding);
            }
            String::new()
        })
    }

    /// The level of a heading one below the last, and what stands under it. Levels never skip one on the way down, so
    /// that a reader who goes from heading to heading misses nothing.
    fn titled(&self, blocks: &[Block]) -> (usize, Value) {
        let level = (self.under.get() + 1).min(DEEPEST);
        let outside = (self.level.replace(level), self.under.replace(level));
        let body = self.blocks(blocks);
        self.level.set(outside.0);
        self.under.set(outside.1);
        (level, body)
    }

    /// Blocks one after the other.
    fn blocks(&self, blocks: &[Block]) -> Value {
        safe(blocks.iter().map(|block| self.block(block)).collect::<Vec<_>>().join("\n"))
    }
}

/// What is HTML already.
fn safe(text: String) -> Value {
    Value::from_safe_string(text)
}

/// Inline text for a template.
fn words(text: &Inline) -> Value {
    safe(html(text))
}
