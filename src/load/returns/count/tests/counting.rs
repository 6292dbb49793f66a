//! What is counted, on tables small enough to count by hand.

use super::{Options, SHORT, count, lines, with_lexicon};

#[test]
fn tables_small_enough_to_count_by_hand() {
    let plain = Options { threads: 1, ..Options::default() };
    let without = Options { organisations: false, ..plain };
    #[rustfmt::skip]
    let cases: [(&str, &str, &Options<'_>, &[&str]); 11] = [
        ("wide", "respondent,constituency,A1,B2\n1,ministry,3,\n2,ministry,3,NA\n3,workers,n/a,dk\n", &plain, &[
            "ministry * returns 2", "ministry A1 3 2", "ministry B2 blank 1", "ministry B2 na 1",
            "workers * returns 1", "workers A1 na 1", "workers B2 dk 1",
        ]),
        ("by organisation", "respondent;organisation;constituency;A1\n1;Labour;ministry;3\n2;;ministry;3\n", &plain, &[
            "ministry * returns 1", "ministry A1 3 1", "ministry Labour * returns 1", "ministry Labour A1 3 1",
        ]),
        ("organisations left out", "respondent;organisation;constituency;A1\n1;Labour;ministry;3\n2;;ministry;3\n", &without, &[
            "ministry * returns 2", "ministry A1 3 2",
        ]),
        ("an export of Kobo", "start,g/respondent,g/constituency,g/A1,g/A1_comment,_id,meta/instanceID\nx,1,ministry,3,\"a,\nb\",7,u\n", &plain, &[
            "ministry * returns 1", "ministry A1 3 1",
        ]),
        ("everything quoted, CRLF", "\"respondent\",\"constituency\",\"A1\"\r\n\"1\",\"ministry\",\"3\"\r\n\"2\",\"ministry\",\"\"\r\n", &plain, &[
            "ministry * returns 2", "ministry A1 3 1", "ministry A1 blank 1",
        ]),
        ("labels", "respondent,constituency,A1,B2,B2_reason\n1,ministry,Nothing YET,\"works, at last\",\n2,workers, 1 ,Na,no such thing\n", &with_lexicon(), &[
            "ministry * returns 1", "ministry A1 0 1", "ministry B2 2 1",
            "workers * returns 1", "workers A1 1 1", "workers B2 na 1",
        ]),
        ("long", "respondent,constituency,indicator,answer\n1,ministry,A1,3\n1,ministry,B2,\n2,ministry,A1,3\n1,workers,A1,dk\n", &plain, &[
            "ministry * returns 2", "ministry A1 3 2", "workers * returns 1", "workers A1 dk 1",
        ]),
        ("long: a blank is no second answer", "respondent,constituency,indicator,answer\n1,workers,A1,\n1,workers,A1,2\n1,workers,A1,\n", &plain, &[
            "workers * returns 1", "workers A1 2 1",
        ]),
        ("long: sorted by indicator", "respondent,constituency,indicator,answer\nW1,workers,A1,1\nW2,workers,A1,2\nw1,workers,B2,0\nW2,workers,B2,\n", &plain, &[
            "workers * returns 2", "workers A1 1 1", "workers A1 2 1", "workers B2 0 1",
        ]),
        ("long: the organisation stands in the last row, far away", "respondent,constituency,organisation,indicator,answer\nW1,workers,,A1,1\nW2,workers,,A1,2\nW1,workers,Union,B2,0\n", &plain, &[
            "workers * returns 1", "workers A1 2 1", "workers Union * returns 1", "workers Union A1 1 1", "workers Union B2 0 1",
        ]),
        ("long: the organisation stands once", "respondent,constituency,organisation,indicator,answer\n1,workers,,A1,1\n1,workers,Union,B2,2\n", &plain, &[
            "workers Union * returns 1", "workers Union A1 1 1", "workers Union B2 2 1",
        ]),
    ];
    for (name, file, options, expected) in cases {
        for size in [1, 16, SHORT, 1 << 20] {
            let (tally, findings) = count(file.as_bytes(), options, size);
            assert_eq!(lines(&tally), expected, "{name}, blocks of {size}");
            assert!(findings.is_empty(), "{name}: {findings:?}");
        }
    }
}

#[test]
fn a_respondent_is_in_the_same_block_for_ever() {
    let options = Options { blocks: true, threads: 1, ..Options::default() };
    let file = "respondent,constituency,A1\nW1,workers,1\n\"W2\",workers,1\nW1,ministry,1\n";
    let (tally, _) = count(file.as_bytes(), &options, SHORT);
    let blocks: Vec<_> = lines(&tally).into_iter().filter(|line| line.contains("returns")).collect();
    assert_eq!(blocks, BLOCKS_OF_THREE);
    let long =
        "respondent,constituency,indicator,answer\nW1,workers,A1,1\nW2,workers,A1,1\nW1,ministry,A1,1\n";
    for size in [1, SHORT, 1 << 20] {
        assert_eq!(count(long.as_bytes(), &options, size).0, tally, "long, blocks of {size}");
    }
}

/// Computed by another program from the definition of `block_of`. They must never change.
const BLOCKS_OF_THREE: [&str; 3] =
    ["ministry 25 * returns 1", "workers 1 * returns 1", "workers 53 * returns 1"];

#[test]
fn more_codes_than_fit_the_quick_tables_are_counted_all_the_same() {
    let mut file = "respondent,constituency,A1,B2\n".to_owned();
    for i in 0..3000 {
        file += &format!("{i},workers,{},{}\n", i % 300, i % 7);
    }
    let (tally, findings) = count(file.as_bytes(), &Options::default(), 1 << 12);
    assert!(findings.is_empty(), "{findings:?}");
    let lines = lines(&tally);
    assert_eq!(
        lines.iter().filter(|line| line.starts_with("workers A1 ") && line.ends_with(" 10")).count(),
        300
    );
    assert!(lines.contains(&"workers B2 3 429".to_owned()));
}

#[test]
fn neighbouring_separators_and_their_likes() {
    // `-` differs from `,` in one bit, `:` from `;`.
    for (file, expected) in [
        (
            "respondent,constituency,A1,B2\n1,workers,-,-\n2,workers,,-\n",
            ["workers A1 - 1", "workers A1 blank 1", "workers B2 - 2"],
        ),
        (
            "respondent;constituency;A1;B2\n1;workers;:;:\n2;workers;;:\n",
            ["workers A1 : 1", "workers A1 blank 1", "workers B2 : 2"],
        ),
    ] {
        let (tally, _) = count(file.as_bytes(), &Options::default(), SHORT);
        assert_eq!(lines(&tally)[1..], expected);
    }
}
