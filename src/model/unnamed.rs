//! Names that no publication prints: those of respondents, and of organisations that did not agree to be named. Words that are released
//! may hold one all the same.

use std::collections::BTreeMap;

use super::assessment::Assessment;
use super::name::fold;

/// A shorter name, such as `M1`, stands in too many texts that mean something else.
const FEWEST_LETTERS: usize = 4;

/// The names of an assessment that its publication leaves out.
#[derive(Debug, Clone, Default)]
pub struct UnnamedNames {
    /// As they were given, by how they are compared.
    names: BTreeMap<String, String>,
}

impl UnnamedNames {
    /// The names of an assessment that is not published itself.
    pub fn of(assessment: &Assessment) -> Self {
        let named = assessment.positions();
        let returns = assessment.responses().into_iter();
        let respondents = returns.flat_map(|all| all.raw().iter()).map(|one| one.respondent.clone());
        let organisations = assessment.voices().pairs().flat_map(|(c, voice)| {
            let names = voice.organisations.iter().map(|one| one.name.clone());
            names.filter(|name| !named.contains_key(&(c, name.clone()))).collect::<Vec<_>>()
        });
        let all = respondents.chain(organisations);
        let long = all.filter(|name| name.chars().filter(|c| c.is_alphabetic()).count() >= FEWEST_LETTERS);
        Self { names: long.map(|name| (fold(&name), name)).collect() }
    }

    /// Those that stand in a text, as whole words, in the order of the alphabet.
    pub fn within(&self, text: &str) -> Vec<&str> {
        let text = fold(text);
        let is_within = |name: &str| {
            text.match_indices(name).any(|(at, found)| {
                let before = text[..at].chars().next_back();
                let behind = text[at + found.len()..].chars().next();
                !before.is_some_and(char::is_alphanumeric) && !behind.is_some_and(char::is_alphanumeric)
            })
        };
        let found = self.names.iter().filter(|(folded, _)| is_within(folded));
        found.map(|(_, name)| name.as_str()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_as_whole_words_however_they_are_written() {
        let names = ["Anna Brook", "Fédération des marins"];
        let names = UnnamedNames { names: names.map(|name| (fold(name), name.to_owned())).into() };
        for (text, expected) in [
            ("I disagree with ANNA  BROOK.", vec!["Anna Brook"]),
            ("Anna Brookfield said so", vec![]),
            ("signed: “fédération des marins”", vec!["Fédération des marins"]),
            ("Anna and the brook", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(names.within(text), expected, "{text}");
        }
    }
}
