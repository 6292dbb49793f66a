//! The words of the three answers that are no point: not applicable, don't know, not consulted or informed.
//!
//! They are framework data: `states` in `framework.yaml` and in its overlays, with a default in each language of the
//! table `SPOKEN`. Whatever a framework calls them, the default words of every language are understood as well, so no
//! label of a point may be one of them.

use super::super::name::fold;
use super::super::state::{ByState, State};

/// Default words of one language. The first of each list is the label; the others are read as well.
struct Spoken {
    language: &'static str,
    states: ByState<&'static [&'static str]>,
}

const SPOKEN: [Spoken; 4] = [
    Spoken {
        language: "en",
        states: ByState([
            &["not applicable", "does not apply"],
            &["don't know", "do not know", "does not know", "doesn't know"],
            &[
                "not consulted or informed",
                "not consulted",
                "not consulted nor informed",
                "neither consulted nor informed",
            ],
            &["blank", "no answer"],
        ]),
    },
    Spoken {
        language: "fr",
        states: ByState([
            &["sans objet", "ne s'applique pas", "non applicable", "s.o."],
            &["ne sait pas", "ne sais pas", "je ne sais pas", "nsp"],
            &[
                "non consulté ni informé",
                "non consulté ou informé",
                "non consulté",
                "non consultée ni informée",
                "ni consulté ni informé",
                "ni consultée ni informée",
            ],
            &["vide", "sans réponse", "pas de réponse"],
        ]),
    },
    Spoken {
        language: "es",
        states: ByState([
            &["no aplicable", "no se aplica", "no procede"],
            &["no sabe", "no sé", "no lo sé"],
            &["no consultado ni informado", "no consultado", "no consultada ni informada"],
            &["en blanco", "sin respuesta"],
        ]),
    },
    Spoken {
        language: "ar",
        states: ByState([
            &["لا ينطبق"],
            &["لا أعرف", "لا أعلم"],
            &["لم تتم الاستشارة ولا الإبلاغ"],
            &["فارغ", "بدون إجابة"],
        ]),
    },
];

/// Signs of no language that stand for "not applicable" where an answer is expected.
pub const SIGNS: [&str; 6] = ["n/a", "n.a.", "null", "-", "–", "."];

/// State that a word means as an answer, whatever the framework: by its code, a sign, or a word of any language.
pub fn meaning(word: &str) -> Option<State> {
    let word = fold(word);
    let is = |known: &&str| fold(known) == word;
    if let Some(state) = State::ALL.into_iter().find(|state| is(&state.code())) {
        return Some(state);
    }
    if SIGNS.iter().any(&is) {
        return Some(State::NotApplicable);
    }
    SPOKEN
        .iter()
        .find_map(|spoken| State::ALL.into_iter().find(|&state| spoken.states[state].iter().any(&is)))
}

/// The words for no answer at all, in every language.
pub fn blank_words() -> impl Iterator<Item = &'static str> {
    SPOKEN.iter().flat_map(|spoken| spoken.states[State::Blank].iter().copied())
}

/// The default label of a state in a language such as `fr` or `fr-CA`, if there is one.
pub fn default_label(language: &str, state: State) -> Option<&'static str> {
    let base = language.split(['-', '_']).next().unwrap_or(language);
    let spoken = SPOKEN.iter().find(|spoken| spoken.language.eq_ignore_ascii_case(base))?;
    spoken.states[state].first().copied()
}

/// The words of the states in one framework. The blank has the default words of its language.
#[derive(Debug, Clone)]
pub struct States {
    labels: ByState<String>,
    others: ByState<Vec<String>>,
}

impl States {
    /// What the framework calls them, in the order of [`State::GIVEN`]; `None` = the default of its language, or the
    /// English one where its language has none.
    pub fn new(language: &str, own: [Option<&str>; 3]) -> Self {
        let [na, dk, nc] = own;
        let own = ByState([na, dk, nc, None]);
        let labels = State::ALL.map(|state| {
            let default = default_label(language, state).or_else(|| default_label("en", state));
            own[state].or(default).unwrap_or_default().trim().to_owned()
        });
        // The label is read in every language, also after the texts were put into another.
        Self { others: ByState(labels.clone().map(|label| vec![label])), labels: ByState(labels) }
    }

    /// The label in the language in which the framework's texts stand.
    pub fn label(&self, state: State) -> &str {
        &self.labels[state]
    }

    /// The same, for a translation.
    pub(in crate::model) fn label_mut(&mut self, state: State) -> &mut String {
        &mut self.labels[state]
    }

    /// Adds the word of another language.
    pub(super) fn add(&mut self, state: State, word: &str) {
        self.others[state].push(word.trim().to_owned());
    }

    /// Every word that is read as this state: the framework's own in all its languages, then the default ones of
    /// every language. A word may come twice; codes and signs (`na`, `n/a`) are not among them.
    pub fn words(&self, state: State) -> impl Iterator<Item = &str> {
        let own = std::iter::once(&self.labels[state]).chain(&self.others[state]);
        let defaults = SPOKEN.iter().flat_map(move |spoken| spoken.states[state].iter().copied());
        own.map(String::as_str).chain(defaults)
    }

    /// The same as the free function, with the framework's own words.
    pub fn meaning(&self, word: &str) -> Option<State> {
        let own = fold(word);
        let is_own = |state: &State| self.words(*state).any(|known| fold(known) == own);
        State::GIVEN.into_iter().find(is_own).or_else(|| meaning(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_are_no_points() {
        #[rustfmt::skip]
        let cases = [
            ("N/A",                           Some(State::NotApplicable)),
            ("NA",                            Some(State::NotApplicable)),
            ("\u{2014}",                      Some(State::NotApplicable)),
            ("Don\u{2019}t know",             Some(State::DontKnow)),
            ("Ne s\u{2019}applique pas",      Some(State::NotApplicable)),
            ("NON CONSULTÉ\u{A0}NI INFORMÉ",  Some(State::NotConsulted)),
            ("Blank",                         Some(State::Blank)),
            ("Vide",                          Some(State::Blank)),
            ("No sabe",                       Some(State::DontKnow)),
            ("لا ينطبق",                       Some(State::NotApplicable)),
            ("Nothing",                       None),
            ("",                              None),
        ];
        for (word, expected) in cases {
            assert_eq!(meaning(word), expected, "{word}");
        }
    }

    #[test]
    fn no_word_has_two_meanings() {
        for spoken in &SPOKEN {
            for state in State::ALL {
                for word in spoken.states[state] {
                    assert_eq!(meaning(word), Some(state), "{word}");
                }
            }
        }
    }

    #[test]
    fn a_framework_has_its_own_words_and_reads_all_others() {
        let mut states = States::new("fr-CH", [None, Some(" inconnu "), None]);
        assert_eq!(
            State::GIVEN.map(|state| states.label(state).to_owned()),
            ["sans objet", "inconnu", "non consulté ni informé"]
        );
        states.add(State::DontKnow, "unknown");
        *states.label_mut(State::DontKnow) = "unknown".to_owned();
        let words: Vec<&str> = states.words(State::DontKnow).collect();
        assert!(["unknown", "inconnu", "don't know", "ne sait pas"].iter().all(|w| words.contains(w)));
        assert_eq!(
            (states.meaning("Unknown"), states.meaning("inconnu")),
            (Some(State::DontKnow), Some(State::DontKnow))
        );
        assert_eq!(
            (states.meaning("does not apply"), states.meaning("done")),
            (Some(State::NotApplicable), None)
        );
        // A language without words of its own borrows the English ones.
        assert_eq!(States::new("pt", [None; 3]).label(State::NotApplicable), "not applicable");
    }
}
