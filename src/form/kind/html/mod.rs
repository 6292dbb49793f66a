//! A form to fill in with a browser: one page that keeps, saves and opens answers, and sends nothing.

mod data;
mod texts;
mod view;

use minijinja::value::Serde;
use minijinja::{Value, context};

use self::texts::Texts;
use self::view::View;
use super::{Kind, Worded};
use crate::document::GENERATOR;
use crate::document::html::{Styles, policy};
use crate::document::templates::{Compiled, Templates};
use crate::document::writer::{WriteError, without_controls};
use crate::locale::Locale;
use crate::model::state::State;

/// The page.
#[derive(Debug)]
pub(super) struct Html;

/// The answer that needs a reason.
const NEEDS_REASON: &str = State::NotApplicable.code();

/// The files of the page, by name.
const FILES: [(&str, &str); 3] = [
    ("form.html", include_str!("../../../../reports/form/form.html")),
    ("form.css", include_str!("../../../../reports/form/form.css")),
    ("form.js", include_str!("../../../../reports/form/form.js")),
];

impl Kind for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn about(&self) -> &'static str {
        "kind-html"
    }

    fn is_usual(&self) -> bool {
        true
    }

    fn holds_all_languages(&self) -> bool {
        true
    }

    fn write(&self, forms: &[Worded<'_>]) -> Result<Vec<u8>, WriteError> {
        let Some(first) = forms.first() else { return Ok(Vec::new()) };
        let own = files()?;
        let base = Templates::built_in().map_err(WriteError::Templates)?;
        let style = format!("{}{}", base.plain("base.css"), own.plain("form.css"));
        let script = own.plain("form.js");
        let mut texts = Texts::new(forms.len());
        let view = View::new(first.form, forms, &mut texts);
        let names = forms.iter().map(|one| {
            let (tag, name) = (&*one.form.language, one.locale.text("fill-language-name"));
            context! { tag, name, direction => Locale::direction_of(tag) }
        });
        let page = own.render(
            "form.html",
            context! {
                language => &*first.form.language,
                direction => Locale::direction_of(&first.form.language),
                generator => GENERATOR,
                policy => Value::from_safe_string(policy(script, Styles::Own(&style))),
                data => Value::from_safe_string(data::block(first.form, forms, &texts)),
                languages => names.collect::<Vec<_>>(),
                view => Value::from(Serde(&view)),
                script => Value::from_safe_string(script.to_owned()),
                style => Value::from_safe_string(style),
            },
        );
        let page = page.map_err(|finding| WriteError::of_template(*finding))?;
        Ok(without_controls(page).into_bytes())
    }
}

/// The files of the page, compiled once a process.
fn files() -> Result<&'static Templates, WriteError> {
    static FORM: Compiled = Compiled::new();
    Templates::of(&FORM, "reports/form", &FILES).map_err(WriteError::Templates)
}
