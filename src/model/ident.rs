//! Ids: short, pinned, and safe in every system that an answer may pass through.

/// Defines a text that fits a rule, made by its `parse` alone, and read as the text that it is.
macro_rules! checked_text {
    ($(#[$doc:meta])* $name:ident, $fits:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The text, where it fits the rule of its type.
            pub fn parse(text: &str) -> Option<Self> {
                let fits: fn(&str) -> bool = $fits;
                fits(text).then(|| Self(text.to_owned()))
            }

            /// The text itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::ops::Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl PartialEq<String> for $name {
            fn eq(&self, other: &String) -> bool {
                self.0 == *other
            }
        }

        impl PartialEq<$name> for String {
            fn eq(&self, other: &$name) -> bool {
                *self == other.0
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }

        impl From<&$name> for crate::diag::Argument {
            fn from(text: &$name) -> Self {
                text.as_str().into()
            }
        }
    };
}
pub(in crate::model) use checked_text;

/// As [`checked_text`], for what stands in a framework.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $fits:expr) => {
        checked_text!($(#[$doc])* $name, $fits);

        impl $name {
            /// An id that may break its rule, which is a finding already: no framework is made of it.
            pub(in crate::model) fn reported(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
    };
}

id!(
    /// Id of an indicator: a letter, then at most 19 letters and digits.
    ///
    /// LimeSurvey allows 20 alphanumerics and XLSForm no spaces, so it survives both unchanged.
    ///
    /// ```
    /// use tripartite::model::ident::IndicatorId;
    ///
    /// assert!(IndicatorId::parse("T02P3").is_some_and(|id| id == "T02P3"));
    /// assert_eq!(IndicatorId::parse("labour_migration"), None);
    /// ```
    IndicatorId,
    |text| {
        text.len() <= 20
            && text.starts_with(|c: char| c.is_ascii_alphabetic())
            && text.chars().all(|c| c.is_ascii_alphanumeric())
    }
);

id!(
    /// Code of a point as it stands in returns: one to five lower-case letters and digits.
    AnswerCode,
    |text| (1..=5).contains(&text.len()) && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
);

id!(
    /// Id of a node or a group of a lens, such as a topic or a phase.
    NodeId,
    is_id
);

id!(
    /// Id of a constituency.
    ConstituencyId,
    is_id
);

/// Is `text` an id of anything but an indicator: letters, digits, `_`, `.` and `-`, at most 60, not beginning
/// with a sign? Such an id is also a safe part of a file name.
pub fn is_id(text: &str) -> bool {
    text.len() <= 60
        && text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'))
}

/// Ids that `targets` and `explain` use for something else.
pub const RESERVED: [&str; 2] = [DEFAULT, "overall"];

/// Id of the target of all that has none of its own.
pub(crate) const DEFAULT: &str = "default";

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
            let found = (IndicatorId::parse(text), AnswerCode::parse(text), NodeId::parse(text));
            assert_eq!(
                (found.0.as_deref(), found.1.as_deref(), found.2.as_deref()),
                (indicator.then_some(text), code.then_some(text), other.then_some(text)),
                "{text}"
            );
            assert_eq!((ConstituencyId::parse(text).is_some(), is_id(text)), (other, other), "{text}");
        }
    }

    #[test]
    fn an_id_is_found_by_its_text() {
        let ids: std::collections::BTreeSet<IndicatorId> =
            ["B1", "A1"].into_iter().filter_map(IndicatorId::parse).collect();
        assert!(ids.contains("A1") && !ids.contains("a1"));
        let [first, second] = [&ids.first().unwrap(), &ids.last().unwrap()].map(|id| format!("{id:>3}"));
        assert_eq!((first.as_str(), second.as_str()), (" A1", " B1"));
        assert_eq!(serde_json::to_string(&ids).unwrap(), r#"["A1","B1"]"#);
    }
}
