//! Text of the user's material without characters that nobody sees

/// Text without characters that a reader cannot see, and that could steer a terminal or turn the reading
/// direction: they are shown as their code points. Every argument of a finding passes through here.
pub fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|c| show(c, &mut |c| out.push(c)));
    out
}

/// The same on one line, so that a line end in a name makes nothing that looks like a line of ours.
pub(crate) fn printable_line(text: &str) -> String {
    printable(text).replace('\n', "\\u{a}")
}

/// Gives the characters that a reader sees in place of one.
fn show(c: char, put: &mut dyn FnMut(char)) {
    if c == '\t' {
        put(' ');
    } else if is_invisible(c) {
        "\\u{".chars().for_each(&mut *put);
        format!("{:x}}}", u32::from(c)).chars().for_each(put);
    } else {
        put(c);
    }
}

/// The most characters of a text that a finding quotes, and of one word in it.
const TEXT: usize = 200;
const WORD: usize = 60;

/// Text for a finding: at most 60 characters of a word and 200 in all, an ellipsis for what is left out, nothing that nobody
/// sees (see [`printable`]), and on one line.
///
/// What is an excerpt stays as it is.
pub fn excerpt(text: &str) -> String {
    let mut short = String::new();
    let (mut length, mut word) = (0, 0);
    for c in text.chars().map(|c| if c == '\n' { ' ' } else { c }) {
        if length > TEXT {
            break;
        }
        show(c, &mut |c| {
            word = if c.is_whitespace() { 0 } else { word + 1 };
            if length > TEXT || word > WORD + 1 {
                return;
            }
            let over = length == TEXT || word > WORD;
            short.push(if over { '…' } else { c });
            length += usize::from(word <= WORD);
        });
    }
    short
}

/// Is it a control or format character, of no width on any screen?
pub fn is_invisible(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(
            c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
                | '\u{180B}'..='\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
}

/// Could a spreadsheet take a text for a formula, whatever white space and signs that nobody sees stand before it?
pub fn is_formula(text: &str) -> bool {
    let bare = text.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c));
    bare.starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'])
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    #[test]
    fn a_word_ends_after_sixty_characters_and_a_text_after_two_hundred() {
        assert_eq!(excerpt("short"), "short");
        let word = "é".repeat(60);
        assert_eq!(excerpt(&word), word);
        assert_eq!(excerpt(&format!("{word}x{word}")), format!("{word}…"));
        assert_eq!(excerpt(&format!("{word}x b")), format!("{word}… b"));
        // 40 times "12345" is 200 characters with its spaces.
        let text = "1234 ".repeat(40);
        assert_eq!(excerpt(&text), text);
        assert_eq!(excerpt(&format!("{text}1")), format!("{text}…"));
        assert_eq!(excerpt("a\u{202e}b"), "a\\u{202e}b");
        for long in
            ["x".repeat(99), "x ".repeat(199), "\u{202e}".repeat(99), format!("{}\u{202e}", "x".repeat(58))]
        {
            assert_eq!(excerpt(&excerpt(&long)), excerpt(&long));
        }
    }
}
