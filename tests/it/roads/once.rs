//! Files on which the two roads once disagreed, at their smallest.

use super::both::{Both, Known};

/// Ten rows that count up, with what stands between them.
fn counting_up(rows: &[(usize, &str)]) -> String {
    let header = "respondent,constituency,indicator,answer\n".to_owned();
    rows.iter().fold(header, |file, (n, answer)| file + &format!("P{n},workers,T01P1,{answer}\n"))
}

/// A long table of two rows, the first with a comment of so many bytes.
fn long_comment(length: usize) -> Vec<u8> {
    let comment = "x".repeat(length);
    let rows = format!("W1,workers,T01P1,1,{comment}\nW2,workers,T01P1,2,\n");
    format!("respondent,constituency,indicator,answer,comment\n{rows}").into()
}

#[test]
fn what_the_roads_once_disagreed_about() {
    let long = Known { long: true, ..Known::default() };
    let words = Known { words: true, ..long };
    let wide = Known::default();
    let header = "respondent,constituency,organisation,indicator,answer\n";
    // Ten people with one answer each, one of them there twice: a repeated answer is one.
    let one_each: Vec<(usize, &str)> = (1..=10).map(|n| (n, "1")).chain([(10, "1")]).collect();
    // Nine answers of ten people; one of them answers twice, which is not ten answers.
    let nine: Vec<(usize, &str)> = (1..=9).map(|n| (n, "1")).chain([(9, "2"), (10, "")]).collect();
    #[rustfmt::skip]
    let cases: [(&str, Vec<u8>, Known, &[&str]); 11] = [
        ("versions of a form", "respondent,v1/constituency,a/T01P1,T01P2,v2/constituency,b/T01P1,T02P1,c/T01P1,_uuid\nW1,workers,1,1,,,y,,u\nW2,,,2,workers,2,y,,u\nW3,workers,,,,,,3,u\n".into(), wide, &[]),
        ("a sign for nothing beside no indicator", "respondent,constituency,indicator,answer,reason\nW1,workers,T01P1,1,\nW1,workers,,,-\n".into(), words, &[]),
        ("a word beside no indicator", "respondent,constituency,indicator,answer,reason\nW1,workers,T01P1,1,\nW1,workers,,,why\n".into(), words, &[
            "response/unknown-indicator returns/r.csv, row 3, column `indicator`"]),
        ("one person dragged down, with a row twice", counting_up(&one_each).into(), long, &[
            "response/counting-up returns/r.csv",
            "response/duplicate-answer returns/r.csv, row 12, column `answer`"]),
        ("ten people who did not give one answer each", counting_up(&nine).into(), long, &[
            "response/duplicate-answer returns/r.csv, row 11, column `answer`"]),
        ("one respondent in two spellings, with two organisations", format!("{header}w1,workers,Union,T01P1,1\nw1,workers,Labour,T01P2,1\nW2,workers,Union,T01P1,1\nW1,workers,LABOUR,T02P1,y\n").into(), Known { apart: true, ..long }, &[
            "response/conflicting-respondent returns/r.csv, row 3, column `organisation`"]),
        ("a column without a name that is no UTF-8", b"respondent,constituency,T01P1,T01P2,T02P1,\nW1,workers,1,1,y,\xe9t\xe9\n".to_vec(), wide, &[
            "load/unnamed-column returns/r.csv, row 2"]),
        ("an answer that is no UTF-8 and answers nothing", b"respondent,constituency,indicator,answer\nW1,workers,T01P1,1\nW1,workers,,consult\xe9\n".to_vec(), long, &[
            "response/unknown-indicator returns/r.csv, row 3, column `indicator`"]),
        // 1 MiB is 1,048,576 bytes.
        ("a comment as long as a text may be", long_comment(1_048_576), words, &[]),
        ("a comment of one byte more", long_comment(1_048_577), words, &[
            "load/too-large returns/r.csv, row 2, column `comment`"]),
        ("an answer that was not asked for", "respondent,constituency,T01P1,T01P2,T02P1,T02P2\nW1,workers,1,1,y,1\n".into(), wide, &[
            "response/not-asked returns/r.csv"]),
    ];
    for (name, file, known, expected) in cases {
        let both = Both::read(&file, known);
        assert_eq!(both.disagreement(known), None, "{name}");
        let english = tripartite::locale::Locale::new("en");
        let mut found: Vec<String> = both
            .counted
            .findings
            .iter()
            .map(|(code, place, _)| format!("{} {}", code.as_str(), english.place(place)))
            .collect();
        found.sort();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn versions_of_a_form_that_differ_are_said_by_both_roads() {
    let file = "respondent,constituency,a/T01P1,T01P2,b/T01P1,T02P1,_uuid\nW1,workers,1,1,2,y,u\nW2,workers,1,1,1,y,u\n";
    let both = Both::read(file.as_bytes(), Known::default());
    assert_eq!(both.collected.said, both.counted.said);
    assert!(both.counted.errors && both.counted.said.len() == 1, "{:?}", both.counted.said);
    assert!(both.counted.said[0].contains("r.csv, row 2, column `b/T01P1`"), "{:?}", both.counted.said);
}
