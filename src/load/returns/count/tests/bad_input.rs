//! Whatever is wrong is said, with its place, in bounded memory and without a panic.

use std::io::Read;

use super::{Options, SHORT, count, lines, with_lexicon};
use crate::diag::Diagnostics;
use crate::load::returns::count::tally_csv;
use crate::load::source::Unread;
use crate::locale::Locale;

#[test]
fn everything_that_can_be_wrong_with_a_file() {
    let wide = "respondent,constituency,A1\n";
    let long = "respondent,constituency,indicator,answer\n";
    #[rustfmt::skip]
    let cases: [(&str, Vec<u8>, &str); 18] = [
        ("empty",            vec![],                                              "error[load/empty-file] f.csv: the file is empty (was the export interrupted?)"),
        ("header only",      wide.into(),                                         "warning[load/empty-file] f.csv: the table has a header but no rows: no return is counted"),
        ("a workbook",       b"PK\x03\x04....".to_vec(),                          "error[load/binary-file] f.csv: this is not CSV but a workbook (.xlsx, .ods) or another zip file (export the table as CSV UTF-8)"),
        ("junk",             b"ab\0cd,\n".to_vec(),                               "error[load/binary-file] f.csv: this is neither CSV nor text: there is a NUL byte at its beginning (export the table as CSV UTF-8)"),
        ("a NUL in a cell",  (wide.to_owned() + &"1,workers,3\n".repeat(100) + "1,workers,\0\n").into(),              "error[load/binary-file] f.csv, row 102, column `A1`: the cell contains a NUL byte, which does not occur in text (export the table again as \"CSV UTF-8\")"),
        ("Latin-1",          [wide.as_bytes(), b"2,workers,caf\xe9\n"].concat(), "warning[load/guessed-encoding] f.csv, row 2, column `A1`: the file is not UTF-8 and was read as Windows-1252: `café` (check these words; if they are wrong, save the file again as \"CSV UTF-8\")"),
        ("Latin-1 in an id", [wide.as_bytes(), b"J\xf6rg,workers,3\n"].concat(),  "warning[load/guessed-encoding] f.csv, row 2, column `respondent`: the file is not UTF-8 and was read as Windows-1252: `Jörg` (check these words; if they are wrong, save the file again as \"CSV UTF-8\")"),
        ("Latin-1, no word", [wide.as_bytes(), b"2,workers,3\n3,workers,\xa0\n"].concat(), "warning[load/guessed-encoding] f.csv, row 3, column `A1`: the file is not UTF-8 and was read as Windows-1252 (check its accented letters; if they are wrong, save the file again as \"CSV UTF-8\")"),
        ("a text too long",  format!("{wide}1,workers,{}\n", "3".repeat((1 << 20) + 1)).into(), "error[load/too-large] f.csv, row 2, column `A1`: the text is longer than 1 MiB (this is as long as a book: shorten it, or send it as a file of its own beside the returns)"),
        ("an open quote",    format!("{wide}1,workers,\"3\n\"\n2,workers,\"3\n3,workers,3\n").into(), "error[load/csv-syntax] f.csv:4:11: a quotation mark is opened here but never closed (close it, or double it if it belongs to the text)"),
        ("a lone CR",        format!("{wide}1,workers,3\r2,workers,3\n").into(),  "error[load/csv-syntax] f.csv, row 2: the row contains a carriage return (CR) that is not followed by a line feed (LF) (save the file again with LF or CRLF at the ends of its lines)"),
        ("only CR",          wide.replace('\n', "\r").into(),                     "error[load/csv-syntax] f.csv:1:1: the header contains a carriage return (CR) that is not followed by a line feed (LF) (save the file again with LF or CRLF at the ends of its lines; CR alone was written by old Macintosh programs)"),
        ("too many cells",   format!("{wide}1,workers,3,4\n").into(),             "error[load/csv-syntax] f.csv, row 2: the row has 4 cells, but the header has 3 (look for a separator in a text without quotation marks, or for a quotation mark that is not closed)"),
        ("a name twice",     b"respondent,constituency,A1,A1\n".to_vec(),         "error[load/csv-header] f.csv, row 1, column `A1`: columns 3 and 4 have the same meaning: `A1` and `A1` (remove one of the two, or give it another name)"),
        ("a column missing", b"respondent,A1\n1,3\n".to_vec(),                    "error[load/csv-header] f.csv, row 1: the header has no column `constituency`; it contains: respondent, A1 (name it in a column `constituency` (a form of Tripartite does so on its sheet `_meta`); or the organisation in a column `organisation`, if `assessment.yaml` lists the invited; or give all of them one with --constituency)"),
        ("no respondent",    format!("{wide} ,workers,3\n").into(),               "error[response/no-respondent] f.csv, row 2, column `respondent`: the return does not name a respondent (give every respondent a short id of their own, such as W2, and write it in each of their rows)"),
        ("no constituency",  format!("{wide}1,,3\n").into(),                      "error[response/unknown-constituency] f.csv, row 2, column `constituency`: the return does not name a constituency (name it in a column `constituency` (a form of Tripartite does so on its sheet `_meta`); or the organisation in a column `organisation`, if `assessment.yaml` lists the invited; or give all of them one with --constituency)"),
        ("answered twice",   format!("{long}1,workers,A1,3\n1,workers,B2,3\n1,workers,A1,4\n").into(), "error[response/duplicate-answer] f.csv, row 4, column `answer`: `1` answers `A1` with `4` here and with `3` at f.csv, row 2 (remove one of the two answers; if these are two people, give one of them another id)"),
    ];
    for (name, file, expected) in cases {
        for (size, threads) in [(1, 1), (SHORT, 2), (1 << 20, 1)] {
            let (_, findings) = count(&file, &Options { threads, ..Options::default() }, size);
            assert_eq!(findings, [expected], "{name}, blocks of {size}");
        }
    }
}

#[test]
fn everything_that_a_framework_does_not_allow() {
    #[rustfmt::skip]
    let cases: [(&str, &str, &[&str]); 7] = [
        ("an unknown constituency, once", "respondent,constituency,A1,B2\n1,wokers,1,1\n2,wokers,1,1\n3,workers,1,1\n", &[
            "error[response/unknown-constituency] f.csv, row 2, column `constituency`: `wokers` is not a constituency of the framework (did you mean `workers`?)"]),
        ("an answer off the scale", "respondent,constituency,A1,B2\n1,workers,1,7\n2,workers,  maybe ,1\n", &[
            "error[response/answer-off-scale] f.csv, row 2, column `B2`: `7` is not an answer to `B2` (allowed are 0, 1, 2, na, dk, nc, the label of a point, or an empty cell for no answer)",
            "error[response/answer-off-scale] f.csv, row 3, column `A1`: `maybe` is not an answer to `A1` (allowed are 0, 1, 2, na, dk, nc, the label of a point, or an empty cell for no answer)"]),
        ("both in one row", "respondent,constituency,A1,B2\n1,officials,1,7\n", &[
            "error[response/answer-off-scale] f.csv, row 2, column `B2`: `7` is not an answer to `B2` (allowed are 0, 1, 2, na, dk, nc, the label of a point, or an empty cell for no answer)",
            "error[response/unknown-constituency] f.csv, row 2, column `constituency`: `officials` is not a constituency of the framework (allowed are: ministry, workers)"]),
        ("an unknown column", "respondent,constituency,A1,B3\n1,workers,1,x\n", &[
            "warning[load/unknown-column] f.csv, row 1, column `B3`: the column `B3` is not an indicator and is not read (did you mean `B2`?)",
            "warning[load/missing-column] f.csv, row 1: the table has no column for B2; it counts as not answered"]),
        ("long: an unknown indicator, once", "respondent,constituency,indicator,answer\n1,workers,A11,1\n2,workers,A11,1\n2,workers,A1,1\n", &[
            "error[response/unknown-indicator] f.csv, row 2, column `indicator`: `A11` is not an indicator of the framework (did you mean `A1`?)"]),
        ("long: an answer off the scale", "respondent;constituency;indicator;answer\n1;workers;A1;9\n", &[
            "error[response/answer-off-scale] f.csv, row 2, column `answer`: `9` is not an answer to `A1` (allowed are 0, 1, 2, na, dk, nc, the label of a point, or an empty cell for no answer)"]),
        ("long: two organisations", "respondent,constituency,organisation,indicator,answer\n1,workers,Union,A1,1\n1,workers,Labour,B2,1\n", &[
            "error[response/conflicting-respondent] f.csv, row 3, column `organisation`: `1` belongs to `Labour` here and to `Union` further up (if these are two people, give one of them another id)"]),
    ];
    for (name, file, expected) in cases {
        for (size, threads) in [(1, 1), (SHORT, 2), (1 << 20, 1)] {
            let (_, findings) = count(file.as_bytes(), &Options { threads, ..with_lexicon() }, size);
            assert_eq!(findings, expected, "{name}, blocks of {size}");
        }
    }
}

#[test]
fn of_many_findings_fifty_are_shown_whoever_finds_them() {
    let mut file = "respondent,constituency,A1,B2\n".to_owned();
    for i in 0..500 {
        file += &format!("{i},workers,{},{}\n", i % 3, i % 4);
    }
    // Every fourth of 500 answers to B2 is 3, which is off the scale.
    let (tally, expected) = count(file.as_bytes(), &with_lexicon(), 1 << 20);
    assert_eq!(expected.len(), 51);
    assert!(
        expected[49].starts_with("error[response/answer-off-scale] f.csv, row 201, column `B2`"),
        "{}",
        expected[49]
    );
    assert_eq!(expected[50], "error[response/answer-off-scale] f.csv: 75 more of this kind");
    for (size, threads) in [(1, 4), (100, 1), (1000, 3)] {
        let options = Options { threads, ..with_lexicon() };
        assert_eq!(
            count(file.as_bytes(), &options, size),
            (tally.clone(), expected.clone()),
            "blocks of {size}"
        );
    }
}

#[test]
fn what_is_no_coded_answer_is_refused_by_its_column() {
    let mut file = "respondent,constituency,A1,why,B2\n".to_owned();
    for i in 0..6000 {
        file += &format!("{i},workers,{},because of {i},{}\n", i % 5, i % 3);
    }
    let expected = "error[tally/too-many-values] f.csv, row 1, column `why`: `why` has very many or very long answers (in the whole file 4,096 different ones are allowed): this does not look like coded answers (leave the column out, or name the framework, so that only its indicators are read)";
    for threads in [1, 4] {
        let options = Options { threads, ..Options::default() };
        assert_eq!(count(file.as_bytes(), &options, 1000).1, [expected]);
        let long_text = format!("respondent,constituency,A1,why\n1,workers,3,{}\n", "because ".repeat(50));
        assert_eq!(count(long_text.as_bytes(), &options, 1000).1, [expected]);
    }
}

#[test]
fn a_column_of_names_is_no_column_of_constituencies() {
    let header = "respondent,constituency,organisation,A1\n".to_owned();
    let file = (0..100).fold(header.clone(), |file, i| file + &format!("{i},Jane Doe {i},,3\n"));
    let (_, findings) = count(file.as_bytes(), &Options::default(), SHORT);
    assert_eq!(
        findings,
        [
            "error[tally/too-many-values] f.csv, row 1, column `constituency`: there are more than 64 different constituencies: this does not look like a survey (is this the column of the constituencies?)"
        ]
    );
    let file = (0..11_000).fold(header, |file, i| file + &format!("{i},workers,Jane Doe {i},3\n"));
    let (_, findings) = count(file.as_bytes(), &Options::default(), 1 << 12);
    assert_eq!(
        findings,
        [
            "error[tally/too-many-values] f.csv, row 1, column `organisation`: there are more than 10,000 different organisations (is this the column of the organisations? They can be left out of the count)"
        ]
    );
}

#[test]
fn a_line_of_200_mb_is_refused() {
    #[rustfmt::skip]
    let cases = [
        ("1,workers,",   "error[load/too-large] f.csv:3:1: the row that begins here is longer than 4 MiB (is this a table? Every row must end with a line end)"),
        ("1,workers,\"", "error[load/too-large] f.csv:3:11: a quotation mark is opened here but not closed within 4 MiB (close it, or double it if it belongs to the text)"),
    ];
    for (start, expected) in cases {
        let before = format!("respondent,constituency,A1\n1,workers,3\n{start}");
        let file = before.as_bytes().chain(std::io::repeat(b'x').take(200 << 20));
        let mut diags = Diagnostics::new();
        let tally = tally_csv("f.csv", file, &Options::default(), &mut diags).unwrap();
        let found: Vec<_> = diags
            .iter()
            .map(|d| {
                let said = Locale::new("en").finding(d);
                let help = said.help.map(|help| format!(" ({help})")).unwrap_or_default();
                format!("error[{}] {}: {}{help}", d.code.as_str(), said.place, said.message)
            })
            .collect();
        assert_eq!(found, [expected]);
        assert_eq!(lines(&tally), ["workers * returns 1", "workers A1 3 1"]);
    }
    let header = "respondent,".as_bytes().chain(std::io::repeat(b'x').take(200 << 20));
    let mut diags = Diagnostics::new();
    tally_csv("f.csv", header, &Options::default(), &mut diags).unwrap();
    let first = Locale::new("en").finding(diags.iter().next().unwrap());
    assert_eq!(first.message, "the header is longer than 4 MiB");
}

#[test]
fn a_stream_that_breaks_is_an_error_of_the_world() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the cable is out"))
        }
    }
    let start = "respondent,constituency,A1\n1,workers,3\n".repeat(100);
    for file in ["", &start] {
        let read =
            tally_csv("f.csv", file.as_bytes().chain(Broken), &Options::default(), &mut Diagnostics::new());
        let Err(Unread::Other(cause)) = read else { panic!("read a broken stream") };
        assert_eq!(cause.to_string(), "the cable is out");
    }
}
