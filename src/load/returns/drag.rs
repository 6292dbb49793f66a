//! Drag-fill of a spreadsheet: ids that count up, one answer each, where one person was meant.

/// So many respondents before it is said: fewer could be people.
const FEWEST: u64 = 10;
/// Longer numbers are no numbers that a spreadsheet counts.
const DIGITS: usize = 15;

/// Ids and answers of a long table, put together in any order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::load) struct Drag {
    /// What stands before the number of every id; `None` = no id yet.
    prefix: Option<String>,
    least: Option<(u64, String)>,
    most: Option<(u64, String)>,
    respondents: u64,
    answers: u64,
    /// An id ends in no number, or begins otherwise than the others.
    other: bool,
}

impl Drag {
    /// Takes a respondent that was not met before, by the comparison key and as it is shown.
    pub(in crate::load) fn respondent(&mut self, key: &str, shown: &str) {
        self.respondents += 1;
        if self.other {
            return;
        }
        let digits = key.bytes().rev().take_while(u8::is_ascii_digit).count();
        let (prefix, number) = key.split_at(key.len() - digits);
        let number = number.parse::<u64>().ok().filter(|_| digits <= DIGITS);
        let Some(number) = number.filter(|_| self.prefix.as_deref().is_none_or(|known| known == prefix))
        else {
            self.other = true;
            return;
        };
        self.prefix.get_or_insert_with(|| prefix.to_owned());
        if self.least.as_ref().is_none_or(|(least, _)| number < *least) {
            self.least = Some((number, shown.to_owned()));
        }
        if self.most.as_ref().is_none_or(|(most, _)| number > *most) {
            self.most = Some((number, shown.to_owned()));
        }
    }

    /// Takes so many answers.
    pub(in crate::load) fn answers(&mut self, n: u64) {
        self.answers += n;
    }

    /// How many respondents a spreadsheet seems to have made of one, the first and the last; `None` where
    /// nothing speaks for it.
    pub(in crate::load) fn found(&self) -> Option<(u64, &str, &str)> {
        let ((least, first), (most, last)) = (self.least.as_ref()?, self.most.as_ref()?);
        let counted_up = !self.other && most - least + 1 == self.respondents;
        (counted_up && self.respondents >= FEWEST && self.answers == self.respondents).then_some((
            self.respondents,
            first.as_str(),
            last.as_str(),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(ids: impl IntoIterator<Item = String>, answers: u64) -> bool {
        let mut drag = Drag::default();
        ids.into_iter().for_each(|id| drag.respondent(&id.to_lowercase(), &id));
        drag.answers(answers);
        drag.found().is_some()
    }

    #[test]
    fn one_person_dragged_down() {
        let ids = |range: std::ops::Range<u32>| range.map(|n| format!("W{n}"));
        assert!(found(ids(1..11), 10), "ten ids, ten answers");
        assert!(found(ids(1..11).rev(), 10), "in any order");
        assert!(found((8..18).map(|n| format!("{n:03}")), 10), "leading zeros");
        assert!(!found(ids(1..10), 9), "nine could be people");
        assert!(!found(ids(1..11), 11), "somebody answers twice as much");
        assert!(!found(ids(1..10).chain(["W12".to_owned()]), 10), "a gap");
        assert!(!found(ids(1..10).chain(["M10".to_owned()]), 10), "another prefix");
        assert!(
            !found(["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].map(str::to_owned), 10),
            "no numbers"
        );
    }
}
