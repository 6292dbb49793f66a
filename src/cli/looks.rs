//! Looks of questions on a terminal.

use inquire::ui::{Color, RenderConfig, Styled};

/// Nothing in English, and a colour that is seen on light and dark alike.
pub(super) fn looks() -> RenderConfig<'static> {
    let looks = if anstream::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none() {
        RenderConfig::default_colored().with_prompt_prefix(Styled::new(">").with_fg(Color::DarkCyan))
    } else {
        RenderConfig::empty().with_prompt_prefix(Styled::new(">"))
    };
    looks.with_answered_prompt_prefix(Styled::new(">")).with_canceled_prompt_indicator(Styled::new(""))
}
