//! "Did you mean": the nearest known word, if one is near enough.

use super::sentence::{Sentence, sentence};

/// Help that offers the [`nearest`] candidate, if there is one.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<Sentence> {
    nearest(word, candidates).map(|name| sentence!("did-you-mean", name))
}

/// Bytes of the longest word that somebody may have meant otherwise: names have at most 60 characters.
const LONGEST: usize = 4 * 64;

/// Candidate nearest to `word`, at most two edits away (and fewer edits than letters).
///
/// On a tie the earlier candidate wins, so the answer does not depend on anything but the order given.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.len() > LONGEST {
        return None;
    }
    let lower = word.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (edits(&lower, &candidate.to_lowercase()), candidate))
        .filter(|&(distance, _)| distance <= 2 && distance < lower.chars().count())
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}

/// Levenshtein distance in characters, cut off at 3: more is as good as infinite here.
pub fn edits(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 2 {
        return 3;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_nearest_word_is_offered_and_a_far_one_is_not() {
        #[rustfmt::skip]
        let cases = [
            // name            word        candidates                 expected
            ("one letter",     "T02P33",   vec!["T02P3", "T01P1"],    Some("T02P3")),
            ("case",           "Worker",   vec!["ministry", "workers"], Some("workers")),
            ("too far",        "observer", vec!["workers"],           None),
            ("a short word",   "X",        vec!["Y"],                 None),
            ("the first wins", "ab1",      vec!["ab2", "ab3"],        Some("ab2")),
        ];
        for (name, word, candidates, expected) in cases {
            assert_eq!(nearest(word, candidates), expected, "{name}");
        }
    }
}
