//! Printed pages: their size, and at the foot of each what it belongs to and its number.

use crate::document::writer::Paper;

/// Letter is 18 mm shorter than A4: what stands on a page of its own does so there with narrower margins and lower lines.
const SHORTER: &str = "@page { margin: 9mm 12mm 12mm; } @media print { .alone, .alone :is(li, dt, dd, .card) { line-height: 1.12; } \
                       .alone .finds li { padding: .05rem 0; } }\n";

/// The rule of a style sheet for the pages of a document, which stand upright or lie on their side.
pub(super) fn rule(paper: Paper, lies: bool, footer: &str, direction: &str) -> String {
    let (start, end) = if direction == "rtl" { ("right", "left") } else { ("left", "right") };
    // A table with too many columns for an upright page lies on its side, so that nothing is made smaller.
    let shorter = if paper == Paper::Letter { SHORTER } else { "" };
    format!(
        "{shorter}@page lying {{ size: {0} landscape; }} @page {{ size: {0}{1}; @bottom-{start} {{ content: {2}; }} @bottom-{end} {{ content: counter(page) \" / \" counter(pages); white-space: nowrap; }} }}\n",
        paper.as_str(),
        if lies { " landscape" } else { "" },
        string(footer)
    )
}

/// The text as a string of a style sheet: whatever is no letter and no digit is written by its number, so that nothing in it
/// ends the string or the sheet.
fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            ' ' => out.push(' '),
            c if c.is_alphanumeric() => out.push(c),
            c if c.is_control() => {}
            c => out.push_str(&format!("\\{:x} ", u32::from(c))),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_footer_stays_a_string() {
        assert_eq!(string("N\u{e9}ranie \u{b7} 1"), "\"N\u{e9}ranie \\b7  1\"");
        assert_eq!(string("\"; } </style>\n"), "\"\\22 \\3b  \\7d  \\3c \\2f style\\3e \"");
        let rule = rule(Paper::Letter, false, "a", "rtl");
        assert!(
            rule.contains(
                "size: letter; @bottom-right { content: \"a\"; } @bottom-left { content: counter(page)"
            ),
            "{rule}"
        );
        assert!(
            rule.contains("counter(pages); white-space: nowrap; }"),
            "a number of a page stays whole: {rule}"
        );
        assert!(rule.contains(SHORTER) && !super::rule(Paper::A4, false, "a", "ltr").contains(SHORTER));
        assert!(super::rule(Paper::A4, true, "a", "ltr").contains("size: a4 landscape;"));
    }
}
