//! CSV as spreadsheets and survey systems write it: `,` `;` or tab, LF or CRLF, quotes, with or
//! without a byte order mark.

use std::path::Path;

use super::{Table, place};
use crate::diag::{Code, Diagnostic, Diagnostics, Place};

/// Longer cells than this are no answers; usually a quotation mark was never closed.
const LONGEST_CELL: usize = 4 * 1024 * 1024;

/// Reads a whole table, or finds out why it is none.
pub(in crate::load) fn table(text: &str, file: &Path, diags: &mut Diagnostics) -> Option<Table> {
    if text.trim().is_empty() {
        diags.push(Diagnostic::error(Code::EmptyFile, Place::file(file), "the file is empty"));
        return None;
    }
    if let Some(line) = unclosed_quote(text) {
        let at = Place::Text { file: file.to_owned(), line, column: 1 };
        diags.push(
            Diagnostic::error(
                Code::CsvSyntax,
                at,
                format!("a quotation mark that opens in line {line} never closes"),
            )
            .help("close it, or double it if it is part of the text"),
        );
        return None;
    }
    if !text.contains('\n') && text.contains('\r') {
        let message = "the lines end in a lone carriage return, as old programs wrote them";
        diags.push(
            Diagnostic::error(Code::CsvSyntax, Place::file(file), message)
                .help("save the table again as CSV (UTF-8)"),
        );
        return None;
    }
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(text))
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut records = reader.records();
    let header: Vec<String> = match records.next() {
        Some(Ok(record)) => record.iter().map(|name| name.trim().to_owned()).collect(),
        _ => return None,
    };
    let before = diags.errors();
    for (n, name) in header.iter().enumerate() {
        if !name.is_empty() && header[..n].iter().any(|earlier| earlier.eq_ignore_ascii_case(name)) {
            diags.push(Diagnostic::error(
                Code::CsvHeader,
                place(file, 1, name),
                format!("the column `{name}` stands twice"),
            ));
        }
    }
    let mut rows = Vec::new();
    for (n, record) in records.enumerate() {
        let row = n + 2;
        match record {
            Ok(record) => {
                let cells: Vec<String> = record.iter().map(str::to_owned).collect();
                if cells.iter().all(|cell| cell.trim().is_empty()) {
                    continue;
                }
                if cells.iter().any(|cell| cell.len() > LONGEST_CELL) {
                    diags.push(Diagnostic::error(
                        Code::TooLarge,
                        place(file, row, ""),
                        "a cell is longer than 4 MiB",
                    ));
                    continue;
                }
                if cells.len() != header.len() {
                    let message =
                        format!("the row has {} cells, and the header has {}", cells.len(), header.len());
                    diags.push(
                        Diagnostic::error(Code::CsvSyntax, place(file, row, ""), message)
                            .help("a cell that holds the separator must stand in quotation marks"),
                    );
                    continue;
                }
                rows.push((row, cells));
            }
            Err(error) => {
                diags.push(Diagnostic::error(Code::CsvSyntax, place(file, row, ""), error.to_string()));
                break;
            }
        }
    }
    (diags.errors() == before).then(|| Table { file: file.to_owned(), header, rows })
}

/// The separator that stands most often in the header, outside quotation marks; the earlier of
/// `,` `;` and tab on a tie.
fn delimiter(text: &str) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if !quoted => {
                for (separator, count) in &mut counts {
                    *count += usize::from(*separator == byte);
                }
            }
            _ => {}
        }
    }
    let most = counts.iter().map(|(_, n)| *n).max().unwrap_or(0);
    counts.iter().find(|(_, n)| *n == most).map_or(b',', |(separator, _)| *separator)
}

/// The line in which a quotation mark opens that never closes.
///
/// Only a mark at the beginning of a cell opens; a doubled one inside is part of the text.
fn unclosed_quote(text: &str) -> Option<usize> {
    let separator = delimiter(text);
    let mut line = 1;
    let mut opened = None;
    let mut at_start = true;
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        if byte == b'\n' {
            line += 1;
        }
        if opened.is_some() {
            if byte == b'"' {
                if bytes.peek() == Some(&b'"') {
                    bytes.next();
                } else {
                    opened = None;
                }
            }
            at_start = false;
        } else if byte == b'"' && at_start {
            opened = Some(line);
        } else {
            at_start = byte == separator || byte == b'\n';
        }
    }
    opened
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<Vec<String>>, String> {
        let mut diags = Diagnostics::new();
        let found = table(text, Path::new("t.csv"), &mut diags);
        match found {
            Some(t) => {
                Ok(std::iter::once(t.header).chain(t.rows.into_iter().map(|(_, cells)| cells)).collect())
            }
            None => Err(diags.iter().map(|d| d.message.clone()).collect::<Vec<_>>().join("; ")),
        }
    }

    #[test]
    fn tables_as_programs_write_them() {
        let plain = vec![vec!["a".to_owned(), "b".to_owned()], vec!["1".to_owned(), "2".to_owned()]];
        #[rustfmt::skip]
        let good = [
            ("comma", "a,b\n1,2\n"),
            ("trap: semicolon", "a;b\r\n1;2\r\n"),
            ("tab", "a\tb\n1\t2"),
            ("quoted", "\"a\",\"b\"\n\"1\",\"2\"\n"),
            ("empty rows", "a,b\n\n1,2\n,\n"),
        ];
        for (name, text) in good {
            assert_eq!(read(text), Ok(plain.clone()), "{name}");
        }
        assert_eq!(read("a,b\n\"x\ny\",\"say \"\"no\"\"\"\n").unwrap()[1], vec!["x\ny", "say \"no\""]);
        #[rustfmt::skip]
        let bad = [
            ("empty",        "",                 "the file is empty"),
            ("unclosed",     "a,b\n1,2\n\"3,4\n", "a quotation mark that opens in line 3 never closes"),
            ("too few",      "a,b\n1\n",         "the row has 1 cells, and the header has 2"),
            ("twice",        "a,A\n1,2\n",       "the column `A` stands twice"),
            ("lone returns", "a,b\r1,2\r",       "the lines end in a lone carriage return, as old programs wrote them"),
        ];
        for (name, text, message) in bad {
            assert_eq!(read(text), Err(message.to_owned()), "{name}");
        }
    }
}
