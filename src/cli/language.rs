//! The language of a run: which words the findings are printed in

use crate::locale::{Locale, languages};

/// Locale that is asked for, else that of the environment.
pub(super) fn of_request(wanted: Option<&str>) -> Locale {
    wanted.map_or_else(of_environment, Locale::new)
}

/// Locale of the environment.
pub(super) fn of_environment() -> Locale {
    Locale::new(environment())
}

/// Tag of the language that the environment asks for by `LC_ALL`, `LC_MESSAGES` or `LANG`; English where there are
/// no words for it.
pub(super) fn environment() -> &'static str {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let value = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set).unwrap_or_default();
    tag(&value)
}

/// Language of a locale of the system, such as `fr_FR.UTF-8`; English where there are no words for it.
fn tag(value: &str) -> &'static str {
    let base = value.split(['_', '.', '@', '-']).next().unwrap_or_default();
    languages().find(|known| known.eq_ignore_ascii_case(base)).unwrap_or("en")
}

#[cfg(test)]
mod tests {
    use super::tag;

    #[test]
    fn a_locale_of_the_system_names_a_language() {
        for (value, expected) in [
            ("fr_FR.UTF-8", "fr"),
            ("fr", "fr"),
            ("fr-CA", "fr"),
            ("C.UTF-8", "en"),
            ("POSIX", "en"),
            ("de_DE@euro", "en"),
            ("", "en"),
        ] {
            assert_eq!(tag(value), expected, "{value}");
        }
    }
}
