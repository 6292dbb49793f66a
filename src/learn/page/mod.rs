//! The course as one page for a browser: lessons, exercises and papers, which keeps what a learner does and sends nothing.
//!
//! A page [`Keys::With`] keys is for self-study: it marks, hints and explains. A page [`Keys::Without`] collects responses alone: no
//! key, hint or feedback is in it (`view` decides that in one place), and even the ids of items to order are others
//! ([`alias`]), since their own tell the order.

pub mod alias;
mod chapters;
mod view;
mod words;

use minijinja::value::Serde;
use minijinja::{Value, context};
use serde::Serialize;

use self::chapters::Chapters;
use crate::document::GENERATOR;
use crate::document::html::{Styles, inside_script, policy};
use crate::document::templates::{Compiled, Templates};
use crate::document::writer::{WriteError, without_controls};
use crate::locale::Locale;
use crate::model::course::Course;
use crate::model::course::training::Training;
use crate::model::framework::Framework;
use crate::model::ratio::Ratio;

/// Does a page carry the keys of its exercises?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// It marks answers, gives hints and explains.
    With,
    /// It collects answers, and nothing in it says which are right.
    Without,
}

/// Where a page is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Host {
    /// From a disk, by itself.
    Alone,
    /// In a learning platform, to which it reports by the runtime interface of SCORM 1.2.
    Scorm,
}

/// The files of the page, by name. What it has in common with the form for a browser is taken from there.
const FILES: [(&str, &str); 5] = [
    ("course.html", include_str!("../../../reports/course/course.html")),
    ("course.css", include_str!("../../../reports/course/course.css")),
    ("course.js", include_str!("../../../reports/course/course.js")),
    ("scorm.js", include_str!("../../../reports/course/scorm.js")),
    ("form.css", include_str!("../../../reports/form/form.css")),
];

/// A course with its texts in one language.
#[derive(Debug, Clone, Copy)]
pub struct Material<'a> {
    /// Framework, whose indicators are rated.
    pub framework: &'a Framework,
    /// Lessons.
    pub course: &'a Course,
    /// Exercises and papers.
    pub training: &'a Training,
}

/// What the script needs to know.
#[derive(Serialize)]
struct Data<'a> {
    course: &'a str,
    version: &'a str,
    language: &'a str,
    keys: bool,
    attempts: u32,
    threshold: &'a Ratio,
    modules: Vec<ModuleData<'a>>,
    papers: Vec<(&'a str, &'a str)>,
    units: Vec<view::UnitView<'a>>,
    words: std::collections::BTreeMap<String, String>,
}

#[derive(Serialize)]
struct ModuleData<'a> {
    id: &'a str,
    weight: &'a Ratio,
}

/// Writes the page.
///
/// # Errors
/// A template that fails.
pub fn page(of: Material<'_>, keys: Keys, host: Host, locale: &Locale) -> Result<Vec<u8>, WriteError> {
    let own = files()?;
    let base = Templates::built_in().map_err(WriteError::Templates)?;
    let sheets =
        [base.plain("base.css"), base.plain("handbook.css"), own.plain("form.css"), own.plain("course.css")];
    let style = sheets.concat();
    let script = match host {
        Host::Alone => own.plain("course.js").to_owned(),
        Host::Scorm => [own.plain("scorm.js"), own.plain("course.js")].concat(),
    };
    let training = of.training;
    let data = Data {
        course: &training.framework,
        version: &training.version,
        language: locale.tag(),
        keys: keys == Keys::With,
        attempts: training.attempts,
        threshold: &training.pass.threshold,
        modules: training
            .modules
            .iter()
            .map(|module| ModuleData { id: &module.id, weight: &module.weight })
            .collect(),
        papers: training
            .case
            .iter()
            .flat_map(|case| &case.papers)
            .map(|paper| (paper.id.as_str(), paper.title.as_str()))
            .collect(),
        units: training
            .units
            .iter()
            .map(|unit| view::unit(unit, of, keys, locale))
            .collect::<Result<_, _>>()?,
        words: words::script(locale),
    };
    let data = inside_script(&serde_json::to_string(&data).unwrap_or_default());
    let chapters = Chapters::new(of, locale)?;
    let page = own.render(
        "course.html",
        context! {
            language => locale.tag(),
            direction => locale.direction(),
            generator => GENERATOR,
            policy => Value::from_safe_string(policy(&script, Styles::Own(&style))),
            title => &training.title,
            keys => keys == Keys::With,
            words => words::template(locale),
            view => Value::from(Serde(&chapters)),
            data => Value::from_safe_string(data),
            script => Value::from_safe_string(script),
            style => Value::from_safe_string(style),
        },
    );
    let page = page.map_err(|finding| WriteError::of_template(*finding))?;
    Ok(without_controls(page).into_bytes())
}

/// The files of the page, compiled once a process.
fn files() -> Result<&'static Templates, WriteError> {
    static COURSE: Compiled = Compiled::new();
    Templates::of(&COURSE, "reports/course", &FILES).map_err(WriteError::Templates)
}
