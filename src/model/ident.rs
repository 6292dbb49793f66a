//! Ids: short, pinned, and safe in every system that an answer may pass through.

/// Does `text` fit survey systems as an indicator id: a letter, then at most 19 letters and digits?
///
/// LimeSurvey allows 20 alphanumerics and XLSForm no spaces, so this survives both unchanged.
pub fn is_indicator_id(text: &str) -> bool {
    text.len() <= 20
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Is `text` an answer code: one to five lower-case letters and digits?
pub fn is_answer_code(text: &str) -> bool {
    (1..=5).contains(&text.len()) && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
}

/// Is `text` an id of anything else: letters, digits, `_`, `.` and `-`, at most 60, not beginning
/// with a sign? Such an id is also a safe part of a file name.
pub fn is_id(text: &str) -> bool {
    text.len() <= 60
        && text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'))
}

/// Ids that `targets` and `explain` use for something else.
pub const RESERVED: [&str; 2] = ["default", "overall"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_survive_survey_systems() {
        #[rustfmt::skip]
        let cases = [
            // text                     indicator  code   other
            ("T02P3",                   true,      false, true),
            ("dk",                      true,      true,  true),
            ("0",                       false,     true,  true),
            ("labour_migration",        false,     false, true),
            ("",                        false,     false, false),
            ("../x",                    false,     false, false),
            ("é",                       false,     false, false),
            ("A12345678901234567890",   false,     false, true),
        ];
        for (text, indicator, code, other) in cases {
            assert_eq!(
                (is_indicator_id(text), is_answer_code(text), is_id(text)),
                (indicator, code, other),
                "{text}"
            );
        }
    }
}
