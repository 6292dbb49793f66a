//! Breadth of words in a face without serifs, by its letters: no face is at hand where a document is written for the programs of
//! others.

/// The paragraphs of a text, each as the widths of its words.
pub(super) fn words(text: &str, letter: usize) -> Vec<Vec<usize>> {
    let paragraphs = text.split('\n').filter(|text| !text.trim().is_empty());
    paragraphs.map(|text| text.split([' ', '-']).map(|word| measure(word, letter)).collect()).collect()
}

/// The lines that words take in this room.
pub(super) fn lines(words: &[usize], room: usize, space: usize) -> usize {
    let (mut lines, mut at) = (1, 0);
    for &word in words {
        let needed = if at == 0 { word } else { at + space + word };
        if needed <= room {
            at = needed;
            continue;
        }
        lines += usize::from(at > 0) + word.saturating_sub(1) / room;
        at = word - word.saturating_sub(1) / room * room;
    }
    lines
}

/// The width of a word whose letters are so wide on the average.
pub(super) fn measure(word: &str, letter: usize) -> usize {
    word.chars().map(|c| breadth(c) * letter).sum::<usize>() / 100
}

/// The width of a letter against the average, in percent, as in the faces without serifs.
fn breadth(c: char) -> usize {
    match c {
        'i' | 'j' | 'l' | 'î' | 'ï' | '.' | ',' | ';' | ':' | '!' | '|' | '\'' | '’' | '\u{a0}'
        | '\u{202f}' => 48,
        'f' | 'r' | 't' | 'I' | '(' | ')' | '/' => 66,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'ç' => 86,
        'm' | 'w' | 'œ' | 'M' | 'W' => 150,
        'A'..='Z' | 'À'..='Ý' | '\u{400}'..='\u{52f}' => 115,
        // Signs as wide as they are high, and the scripts of them.
        '%'
        | '@'
        | '—'
        | '…'
        | '\u{1100}'..='\u{11ff}'
        | '\u{2e80}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{ff00}'..='\u{ff60}' => 180,
        _ => 100,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn narrow_letters_take_less_room() {
        // 10 * 48, and 48 of the no-break space with the digits of "75,0": 3 * 100 + 48.
        assert_eq!(measure("iiiiiiiiii", 100), 480);
        assert_eq!(measure("\u{a0}75,0", 100), 396);
        assert_eq!(measure("MM", 50), 150);
    }

    #[test]
    fn lines_of_words() {
        let words = |text: &str| super::words(text, 100).concat();
        // "one" 300 + 50 + "four" 332 + 50 + "six" 220 = 952.
        assert_eq!(lines(&words("one four six"), 951, 50), 2);
        assert_eq!(lines(&words("one four six"), 952, 50), 1);
        // A word of 25 letters takes three lines of ten, and the last has room for another.
        assert_eq!(lines(&[2500, 300], 1000, 50), 3);
        assert_eq!(lines(&[], 1000, 50), 1);
    }
}
