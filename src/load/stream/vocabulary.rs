//! What may stand in a cell: the ids and answers of a framework, as plain data.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// No answer.
pub(super) const BLANK: &str = "blank";

/// The ids and answers that a file may hold. Without one, a file is counted as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Vocabulary {
    /// The ids of the constituencies, in the framework's order.
    pub constituencies: Vec<String>,
    /// For each indicator the accepted texts in lower case (codes and labels), each with its code.
    /// The states (`na`, `dk`, `nc`, blank) are always accepted and need not be here.
    pub indicators: BTreeMap<String, Vec<(String, String)>>,
}

impl Vocabulary {
    /// The code that `text` stands for as an answer to `indicator`.
    pub(super) fn code<'a>(&'a self, indicator: &str, text: &str) -> Option<&'a str> {
        let lower = text.to_lowercase();
        let points = self.indicators.get(indicator)?;
        let point = points.iter().find(|(accepted, _)| *accepted == lower).map(|(_, code)| code.as_str());
        point.or_else(|| state(text))
    }

    /// The codes of an indicator's points, each once, in the order given.
    pub(super) fn codes(&self, indicator: &str) -> Vec<&str> {
        let mut codes: Vec<&str> = Vec::new();
        for (_, code) in self.indicators.get(indicator).into_iter().flatten() {
            if !codes.contains(&code.as_str()) {
                codes.push(code);
            }
        }
        codes
    }
}

/// The code of an answer when no scale is known: a state, or else the text itself.
pub(super) fn as_it_stands(text: &str) -> Cow<'_, str> {
    state(text).map_or(Cow::Borrowed(text), Cow::Borrowed)
}

/// The answers that are no point of a scale, in any case.
fn state(text: &str) -> Option<&'static str> {
    #[rustfmt::skip]
    let states = [("", BLANK), (BLANK, BLANK), ("na", "na"), ("n/a", "na"), ("dk", "dk"), ("nc", "nc")];
    states.into_iter().find(|(accepted, _)| text.eq_ignore_ascii_case(accepted)).map(|(_, code)| code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scale() -> Vocabulary {
        let points = [("0", "0"), ("nothing yet", "0"), ("1", "1"), ("élaboré", "1")];
        let points = points.map(|(text, code)| (text.to_owned(), code.to_owned())).to_vec();
        Vocabulary { constituencies: vec![], indicators: [("T01P1".to_owned(), points)].into() }
    }

    #[test]
    fn an_answer_is_a_code_a_label_or_a_state() {
        #[rustfmt::skip]
        let cases = [
            // name                   indicator  text            code
            ("a code",                "T01P1",   "1",            Some("1")),
            ("a label",               "T01P1",   "Nothing yet",  Some("0")),
            ("a label with accents",  "T01P1",   "ÉLABORÉ",      Some("1")),
            ("a state",               "T01P1",   "N/A",          Some("na")),
            ("nothing",               "T01P1",   "",             Some("blank")),
            ("off the scale",         "T01P1",   "2",            None),
            ("no such indicator",     "T09P9",   "1",            None),
        ];
        for (name, indicator, text, code) in cases {
            assert_eq!(scale().code(indicator, text), code, "{name}");
        }
        assert_eq!(scale().codes("T01P1"), ["0", "1"]);
    }

    #[test]
    fn without_a_scale_the_text_is_the_code() {
        for (text, code) in
            [("NA", "na"), ("n/a", "na"), ("DK", "dk"), ("Nc", "nc"), ("", "blank"), ("Yes", "Yes")]
        {
            assert_eq!(as_it_stands(text), code);
        }
    }
}
