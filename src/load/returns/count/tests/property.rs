//! Whatever the file looks like, however it is cut, by however many threads: the same tally and the same findings.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::naive::Table;
use super::{Options, count, lexicon};
use crate::load::returns::lexicon::Lexicon;

/// How a file is written.
#[derive(Debug, Clone)]
struct Style {
    delimiter: char,
    line_end: &'static str,
    mark: bool,
    ends_with_line_end: bool,
}

fn style() -> impl Strategy<Value = Style> {
    (select(vec![',', ';', '\t']), select(vec!["\n", "\r\n"]), any::<bool>(), any::<bool>()).prop_map(
        |(delimiter, line_end, mark, ends_with_line_end)| Style {
            delimiter,
            line_end,
            mark,
            ends_with_line_end,
        },
    )
}

/// How much a cell is quoted.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Quoting {
    AsNeeded,
    Always,
}

fn quoting() -> impl Strategy<Value = Quoting> {
    prop_oneof![4 => Just(Quoting::AsNeeded), 1 => Just(Quoting::Always)]
}

impl Style {
    fn cell(&self, (text, quoting): &(&str, Quoting)) -> String {
        let special = |c: char| c == self.delimiter || c == '\n' || c == '\r' || c == '"';
        // A quote in the middle is left as it is now and then: sloppy, and read the same by everybody.
        let sloppy =
            text.contains('"') && !text.starts_with('"') && !text.contains(['\n', '\r', self.delimiter]);
        if *quoting == Quoting::Always || (text.contains(special) && !sloppy) {
            format!("\"{}\"", text.replace('"', "\"\""))
        } else {
            (*text).to_owned()
        }
    }

    fn record(&self, cells: &[(&str, Quoting)]) -> String {
        let cells: Vec<String> = cells.iter().map(|cell| self.cell(cell)).collect();
        cells.join(&self.delimiter.to_string())
    }

    fn file(&self, header: &str, records: &[String]) -> Vec<u8> {
        let header = header.replace(',', &self.delimiter.to_string());
        let mut file = if self.mark { "\u{feff}".to_owned() } else { String::new() } + &header;
        for record in records {
            file += self.line_end;
            file += record;
        }
        if self.ends_with_line_end || records.is_empty() {
            file += self.line_end;
        }
        file.into_bytes()
    }

    fn table(&self, file: &[u8]) -> Table {
        Table::read(file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file), self.delimiter as u8)
    }
}

fn answer() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        6 => select(vec!["0", "1", "2", "3", "4", "", "NA", "dk"]),
        1 => select(vec![" 3 ", "n/a", "nC", "10", "a,b", "x;y", "tab\there", "\"", "5\" pipe", "a\"\"b", "line\nend",
            "cr\r\nlf", "Applied in part", "Наполовину выполнено", "é", "  ", "-", "blank", "\"quoted\" word"]),
    ]
}

fn person() -> impl Strategy<Value = (&'static str, &'static str, &'static str)> {
    let respondents = select(vec!["1", "2", "W-7", "Zoë", "a long id of somebody, with a comma"]);
    let constituencies = select(vec!["ministry", "workers", "employers", "a;b"]);
    let organisations = select(vec!["", "", "Labour", "Ministry of \"Labour\", and more", "União Geral"]);
    (respondents, constituencies, organisations)
}

fn options() -> impl Strategy<Value = Options<'static>> {
    (any::<bool>(), any::<bool>()).prop_map(|(blocks, organisations)| Options {
        blocks,
        organisations,
        threads: 1,
        ..Options::default()
    })
}

/// Points 0 to 3, for three indicators and two constituencies.
fn framework() -> impl Strategy<Value = Option<&'static Lexicon<'static>>> {
    static LEXICON: std::sync::OnceLock<Lexicon<'static>> = std::sync::OnceLock::new();
    let points = [("0", "Nothing"), ("1", "Begun"), ("2", "Наполовину выполнено"), ("3", "Applied in part")];
    let lexicon = LEXICON.get_or_init(|| lexicon(&["q1", "q2", "q3"], &["workers", "employers"], &points));
    prop_oneof![Just(None), Just(Some(lexicon))]
}

/// Checks a file against the plain reading for several cuts and numbers of threads. Where a limit ends the
/// count early, how much the other threads had counted by then is nobody's concern: such a tally is not used.
fn agrees(file: &[u8], options: &Options<'_>, sizes: &[usize], expected: &crate::model::tally::Tally) {
    let (_, findings) = count(file, options, 1 << 20);
    for (size, threads) in sizes.iter().zip([1, 2, 3, 4]) {
        let (tally, other) = count(file, &Options { threads, ..*options }, *size);
        if !findings.iter().any(|line| line.contains("too-many-values")) {
            assert_eq!(&tally, expected, "blocks of {size}, {threads} threads");
        }
        assert_eq!(other, findings, "blocks of {size}, {threads} threads");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn wide(
        style in style(),
        mut options in options(),
        framework in framework(),
        order in Just([0, 1, 2, 3, 4, 5, 6]).prop_shuffle(),
        rows in vec((person(), vec((answer(), quoting()), 4), quoting(), 0..40_u8), 0..30),
        sizes in vec(1..400_usize, 4),
    ) {
        const NAMES: [&str; 7] = ["respondent", "constituency", "organisation", "q1", "q2", "q3", "q1_comment"];
        let header = order.map(|i| NAMES[i]).join(",");
        let mut records = Vec::new();
        for ((respondent, constituency, organisation), answers, quoting, oddity) in &rows {
            let mut cells = vec![(*respondent, *quoting), (constituency, *quoting), (organisation, *quoting)];
            cells.extend(answers);
            let mut cells: Vec<_> = order.iter().map(|&i| cells[i]).collect();
            match oddity {
                0 => records.push(String::new()),
                1 => cells.truncate(5),
                2 => cells.push(("1", Quoting::AsNeeded)),
                _ => {}
            }
            records.push(style.record(&cells));
        }
        options.lexicon = framework;
        let file = style.file(&header, &records);
        let expected = style.table(&file).wide(&options);
        agrees(&file, &options, &sizes, &expected);
    }

    #[test]
    fn long(
        style in style(),
        mut options in options(),
        framework in framework(),
        rows in vec((person(), 1..5_usize, vec((select(vec!["q1", "q2", "q3", "q4"]), (answer(), quoting())), 5)), 0..20),
        sizes in vec(1..400_usize, 4),
    ) {
        options.lexicon = framework;
        let header = "respondent,constituency,organisation,comment,indicator,answer";
        let mut records = Vec::new();
        for ((respondent, constituency, organisation), length, answers) in &rows {
            for (i, (indicator, answer)) in answers.iter().take(*length).enumerate() {
                let organisation = if i == 0 { "" } else { organisation };
                let plain = |text| (text, Quoting::AsNeeded);
                records.push(style.record(&[plain(*respondent), plain(constituency), plain(organisation),
                    plain("a, \"b\"\n"), plain(*indicator), *answer]));
            }
        }
        let file = style.file(header, &records);
        let expected = style.table(&file).long(&options);
        agrees(&file, &options, &sizes, &expected);
    }

    #[test]
    fn quotes_in_the_oddest_places(
        text in vec(select(b"11,,\n\n\"\"x ".to_vec()), 0..200),
        sizes in vec(1..100_usize, 4),
    ) {
        let header = b"respondent,constituency,q1\n";
        let mut file = header.to_vec();
        for record in text.split(|byte| *byte == b'\n') {
            file.extend_from_slice(b"7,workers,");
            file.extend_from_slice(record);
            file.push(b'\n');
        }
        let options = Options { threads: 1, ..Options::default() };
        let (expected, findings) = count(&file, &options, 1 << 20);
        agrees(&file, &options, &sizes, &expected);
        // An open quote is an error here, and so is the very long answer that a quote may gather.
        let refused = |line: &String| line.contains("never closed") || line.contains("too-many-values");
        if !findings.iter().any(refused) {
            assert_eq!(expected, Table::read(&file, b',').wide(&options));
        }
    }

    #[test]
    fn any_bytes_at_all(
        text in vec(select(b"1,;\n\r\"x \0\xe9a".to_vec()), 0..300),
        long in any::<bool>(),
        sizes in vec(1..100_usize, 4),
    ) {
        let header: &[u8] = if long { b"respondent,constituency,indicator,answer\n" } else { b"respondent,constituency,q1\n" };
        let file = [header, &text].concat();
        let options = Options { threads: 1, ..Options::default() };
        let (expected, _) = count(&file, &options, 1 << 20);
        agrees(&file, &options, &sizes, &expected);
        // And as the header itself.
        let _ = count(&text, &options, sizes[0]);
    }
}
