//! CSV for spreadsheets: quoted where needed, formulas defused.

use std::borrow::Cow;

use crate::diag::is_formula;

/// A table being written. UTF-8 with a byte order mark, so that spreadsheet programs read accents
/// and Arabic right; `,` and CRLF, as RFC 4180 has it.
pub struct Csv {
    out: Vec<u8>,
    columns: usize,
    separator: u8,
}

impl Csv {
    /// A table with its header.
    pub fn new<S: AsRef<str>>(header: &[S]) -> Self {
        Self::separated(header, b',')
    }

    /// A table with its header whose cells stand apart by another separator: spreadsheets where decimals take a comma
    /// expect a semicolon.
    pub fn separated<S: AsRef<str>>(header: &[S], separator: u8) -> Self {
        let mut csv = Self { out: "\u{FEFF}".into(), columns: header.len(), separator };
        csv.row(header);
        csv
    }

    /// Adds a row.
    pub fn row<S: AsRef<str>>(&mut self, cells: &[S]) {
        debug_assert_eq!(cells.len(), self.columns);
        for (n, cell) in cells.iter().enumerate() {
            if n > 0 {
                self.out.push(self.separator);
            }
            self.out.extend_from_slice(quoted(&defused(cell.as_ref())).as_bytes());
        }
        self.out.extend_from_slice(b"\r\n");
    }

    /// Adds a row whose cells were defused by rules of their own, so that they can be read back.
    pub fn row_as_it_is<S: AsRef<str>>(&mut self, cells: &[S]) {
        debug_assert_eq!(cells.len(), self.columns);
        let quoted: Vec<Cow<'_, str>> = cells.iter().map(|cell| quoted(cell.as_ref())).collect();
        for (n, cell) in quoted.iter().enumerate() {
            if n > 0 {
                self.out.push(self.separator);
            }
            self.out.extend_from_slice(cell.as_bytes());
        }
        self.out.extend_from_slice(b"\r\n");
    }

    /// What was written since it was last taken: a table of any length goes out row by row.
    pub(crate) fn take(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.out)
    }

    /// The whole table.
    pub fn finish(mut self) -> Vec<u8> {
        self.take()
    }
}

/// The text so that no spreadsheet takes it for a formula: what begins like one, after spaces too,
/// gets an apostrophe before it. Numbers stay numbers. Characters that turn the reading direction
/// of what follows are left out, as are control characters but for the line break.
pub fn defused(text: &str) -> String {
    let mut clean = text.to_owned();
    // Most texts have none, which their bytes tell faster: 0xC2 and 0xE2 begin what is unwanted beyond ASCII.
    if text.bytes().any(|byte| matches!(byte, 0..=8 | 11..=31 | 127 | 0xC2 | 0xE2)) {
        let turns = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        clean.retain(|c| !turns(c) && (!c.is_control() || matches!(c, '\n' | '\t')));
    }
    let formula = is_formula(&clean) || clean.starts_with(['\t', '\r']);
    // `-inf` is a number to this language and a formula to a spreadsheet.
    let number = formula && clean.parse::<f64>().is_ok_and(f64::is_finite);
    if formula && !number { format!("'{clean}") } else { clean }
}

fn quoted(text: &str) -> Cow<'_, str> {
    if text.contains([',', '"', '\n', '\r', ';', '\t']) {
        Cow::Owned(format!("\"{}\"", text.replace('"', "\"\"")))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_defused_and_numbers_are_not() {
        #[rustfmt::skip]
        let cases = [
            ("a command",       "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
            ("after spaces",    "  @SUM(A1)",         "'  @SUM(A1)"),
            ("a phone number",  "+41 22",             "'+41 22"),
            ("a number",        "-12.5",              "-12.5"),
            ("a hyphen inside", "well-being",         "well-being"),
            ("no number",       "-inf",               "'-inf"),
            ("no number",       "+nan",               "'+nan"),
            ("behind a mark",   "\u{feff}=1+1",       "'\u{feff}=1+1"),
            ("behind nothing",  "\u{200b} =1+1",      "'\u{200b} =1+1"),
            ("turned around",   "a\u{202e}b\u{7}",    "ab"),
        ];
        for (name, text, expected) in cases {
            assert_eq!(defused(text), expected, "{name}");
        }
        let mut csv = Csv::new(&["a", "b"]);
        csv.row(&["say \"no\"", "x;y\nz"]);
        assert_eq!(
            String::from_utf8(csv.finish()).unwrap(),
            "\u{FEFF}a,b\r\n\"say \"\"no\"\"\",\"x;y\nz\"\r\n"
        );
    }
}
