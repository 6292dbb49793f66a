//! Pages from templates: strict, escaped, bounded.

use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Serialize;

use crate::locale::Words;

/// Why a page could not be made.
#[derive(Debug, thiserror::Error)]
#[error("the template `{template}` cannot be rendered: {cause}")]
pub struct TemplateError {
    template: String,
    cause: minijinja::Error,
}

/// Renders a template with a view.
///
/// `templates` are names and sources; all values are escaped unless a template says `|safe`, which
/// is for our own charts and for HTML that [`super::markdown`] made. `say("key")` gives a word of
/// the reader's language.
///
/// # Errors
/// When a template is not sound or names what the view does not have.
pub fn render<T: Serialize>(
    templates: &[(&'static str, &'static str)],
    name: &str,
    view: &T,
    words: Arc<Words>,
) -> Result<String, TemplateError> {
    let failed = |cause| TemplateError { template: name.to_owned(), cause };
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment
        .set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build().map_err(failed)?);
    environment.add_function("say", move |key: String| words.tell(&key, &[]));
    for (template, source) in templates {
        environment.add_template(template, source).map_err(failed)?;
    }
    environment.get_template(name).map_err(failed)?.render(Value::from(Serde(view))).map_err(failed)
}
