//! Marks by the golden vectors: the points that each answer earns, as fractions.

use std::collections::BTreeMap;

use tripartite::learn::answer::{Answer, Rated, Unfit};
use tripartite::learn::mark::{Mark, mark};
use tripartite::learn::quiz::{Reveal, feedback};
use tripartite::locale::Locale;
use tripartite::model::course::training::{Credit, Exercise, Kind, Left, Near, Piece, Rating};

use super::{chosen, exercise, ratio, two_of_four};

fn earned(exercise: &Exercise, answer: &Answer) -> String {
    let mark = mark(exercise, answer).unwrap();
    (mark.share().unwrap() * &exercise.points).to_string()
}

fn order(digits: &str) -> Answer {
    Answer::Order(digits.chars().map(String::from).collect())
}

fn piece(id: &str) -> Piece {
    Piece { id: id.to_owned(), text: id.to_owned(), feedback: String::new() }
}

/// Four items in the order 1234.
fn ordering(credit: Credit) -> Exercise {
    exercise("X", "3", Kind::Ordering { items: ["1", "2", "3", "4"].map(piece).into(), credit })
}

/// Two indicators with the points 2 and 3 of a scale of five, weights 2 and 1, carried by the paper `p`.
fn case(evidence_required: bool, full: usize) -> Exercise {
    let rating = |indicator: &str, model, weight| Rating {
        indicator: indicator.to_owned(),
        weight,
        model,
        full,
        partial: 1.max(full),
        documents: vec!["p".to_owned(), "also".to_owned()],
        high: String::new(),
        low: String::new(),
    };
    let ratings = vec![rating("A", 2, 2), rating("B", 3, 1)];
    let scale = (0..5).map(|n| n.to_string()).collect();
    let case = "nerania".to_owned();
    exercise("X", "9", Kind::Case { case, scale, evidence_required, partial_credit: ratio("1/2"), ratings })
}

/// Ratings of A and B with the paper `p`; `-` leaves one out.
fn rated(points: &str) -> Answer {
    of_papers(points, ["p", "p"])
}

fn of_papers(points: &str, papers: [&str; 2]) -> Answer {
    let all = ["A", "B"].into_iter().zip(points.chars()).zip(papers);
    let given = all.filter(|((_, point), _)| *point != '-').map(|((id, point), paper)| {
        (id.to_owned(), Rated { point: point.to_string(), document: paper.to_owned() })
    });
    Answer::Ratings(given.collect())
}

#[test]
fn multiple_counts_hits_less_wrong_ones_and_never_below_nothing() {
    let exercise = exercise("X", "2", two_of_four(Credit::PerOption));
    // 2 points x max(0, hits/2 - wrong/2).
    for (answer, wanted) in [
        ("ab", "2"),
        ("a", "1"),
        ("ac", "0"),
        ("abc", "1"),
        ("abcd", "0"),
        ("-", "0"),
        ("cd", "0"),
        ("c", "0"),
    ] {
        assert_eq!(earned(&exercise, &chosen(answer)), wanted, "{answer}");
    }
    assert_eq!(earned(&exercise, &Answer::Nothing), "0");
}

#[test]
fn multiple_with_three_right_and_two_wrong_ones_is_exact() {
    let Kind::Multiple { mut options, credit } = two_of_four(Credit::PerOption) else { panic!() };
    options[2].correct = true;
    options.push(tripartite::model::course::training::Choice { id: "e".to_owned(), ..options[3].clone() });
    let exercise = exercise("X", "2", Kind::Multiple { options, credit });
    // 2 x (2/3 - 1/2) = 1/3
    assert_eq!(earned(&exercise, &chosen("abd")), "1/3");
}

#[test]
fn multiple_without_wrong_options_has_no_deduction() {
    let Kind::Multiple { mut options, credit } = two_of_four(Credit::PerOption) else { panic!() };
    options.truncate(2);
    let exercise = exercise("X", "2", Kind::Multiple { options, credit });
    assert_eq!(earned(&exercise, &chosen("a")), "1");
    assert_eq!(earned(&exercise, &chosen("ab")), "2");
}

#[test]
fn all_or_nothing_wants_exactly_the_right_options() {
    let exercise = exercise("X", "2", two_of_four(Credit::AllOrNothing));
    for (answer, wanted) in [("ab", "2"), ("a", "0"), ("abc", "0"), ("-", "0")] {
        assert_eq!(earned(&exercise, &chosen(answer)), wanted, "{answer}");
    }
}

#[test]
fn single_is_right_or_not() {
    let Kind::Multiple { mut options, .. } = two_of_four(Credit::PerOption) else { panic!() };
    options[1].correct = false;
    let exercise = exercise("X", "2", Kind::Single { options });
    assert_eq!(earned(&exercise, &chosen("a")), "2");
    assert_eq!(earned(&exercise, &chosen("b")), "0");
    assert_eq!(mark(&exercise, &chosen("ab")), Err(Unfit::TooMany));
    assert_eq!(mark(&exercise, &chosen("z")), Err(Unfit::Unknown("z".to_owned())));
}

#[test]
fn ordering_counts_pairs_or_places() {
    #[rustfmt::skip]
    let cases = [
        // 2134: of the pairs 12 23 34 only 34 is there: 3 x 1/3. The places of 3 and 4 are right: 3 x 2/4.
        ("2134", "1", "3/2"),
        // 4123: the pairs 12 and 23 are there: 3 x 2/3. No place is right.
        ("4123", "2", "0"),
        ("1234", "3", "3"),
        ("4321", "0", "0"),
    ];
    for (answer, pairs, absolute) in cases {
        assert_eq!(earned(&ordering(Credit::AdjacentPairs), &order(answer)), pairs, "{answer}");
        assert_eq!(earned(&ordering(Credit::Absolute), &order(answer)), absolute, "{answer}");
    }
    assert_eq!(earned(&ordering(Credit::AllOrNothing), &order("1243")), "0");
    assert_eq!(earned(&ordering(Credit::AllOrNothing), &order("1234")), "3");
}

#[test]
fn what_is_no_permutation_is_refused_and_not_wrong() {
    for wrong in ["123", "1233", "12344", ""] {
        assert_eq!(
            mark(&ordering(Credit::AdjacentPairs), &order(wrong)),
            Err(Unfit::NoPermutation),
            "{wrong}"
        );
    }
    let unknown = Err(Unfit::Unknown("5".to_owned()));
    assert_eq!(mark(&ordering(Credit::AdjacentPairs), &order("1235")), unknown);
    // Handed in without an answer it counts as one, and earns nothing.
    assert_eq!(earned(&ordering(Credit::AdjacentPairs), &Answer::Nothing), "0");
}

#[test]
fn matching_counts_what_is_matched_as_it_should_be() {
    let left = [("1", "x"), ("2", "y"), ("3", "z")].map(|(id, matches)| Left {
        id: id.to_owned(),
        text: id.to_owned(),
        matches: matches.to_owned(),
        feedback: String::new(),
    });
    let kind = Kind::Matching { left: left.into(), right: ["x", "y", "z", "over"].map(piece).into() };
    let exercise = exercise("X", "2", kind);
    let pairs = |list: &[(&str, &str)]| {
        Answer::Match(list.iter().map(|(one, other)| ((*one).to_owned(), (*other).to_owned())).collect())
    };
    assert_eq!(earned(&exercise, &pairs(&[("1", "x"), ("2", "y"), ("3", "z")])), "2");
    // 2 x 1/3
    assert_eq!(earned(&exercise, &pairs(&[("1", "x"), ("2", "over"), ("3", "y")])), "2/3");
    assert_eq!(earned(&exercise, &pairs(&[("3", "z")])), "2/3");
    assert_eq!(earned(&exercise, &Answer::Match(BTreeMap::new())), "0");
    assert_eq!(mark(&exercise, &pairs(&[("1", "w")])), Err(Unfit::Unknown("w".to_owned())));
}

#[test]
fn numeric_takes_the_tolerance_in_and_a_comma() {
    let near = vec![Near { id: "a".to_owned(), answer: ratio("73"), feedback: String::new() }];
    let unit = String::new();
    let kind = Kind::Numeric { answer: ratio("457/10"), tolerance: ratio("3/10"), unit, near };
    let exercise = exercise("X", "2", kind);
    for (text, wanted) in [
        ("45.7", "2"),
        ("45,7", "2"),
        ("46", "2"),
        ("45.4", "2"),
        ("46.0001", "0"),
        ("45.3999", "0"),
        ("73", "0"),
    ] {
        assert_eq!(earned(&exercise, &Answer::Number(text.to_owned())), wanted, "{text}");
    }
    assert_eq!(
        mark(&exercise, &Answer::Number("about 45".to_owned())),
        Err(Unfit::NoNumber("about 45".to_owned()))
    );
}

#[test]
fn a_case_weighs_its_ratings() {
    #[rustfmt::skip]
    let cases = [
        ("23", "9"),
        // (2 x 1/2 + 1 x 1) / 3 x 9
        ("13", "6"),
        // (2 x 0 + 1 x 1/2) / 3 x 9
        ("42", "3/2"),
        // (2 x 1 + 0) / 3 x 9
        ("2-", "6"),
        ("--", "0"),
        ("00", "0"),
    ];
    for (points, wanted) in cases {
        assert_eq!(earned(&case(true, 0), &rated(points)), wanted, "{points}");
    }
}

#[test]
fn a_rating_without_a_paper_that_carries_it_earns_nothing() {
    let strict = case(true, 0);
    assert_eq!(earned(&strict, &of_papers("23", ["", "p"])), "3", "no paper for A, which weighs 2 of 3");
    assert_eq!(earned(&strict, &of_papers("23", ["other", "p"])), "3", "a paper that carries something else");
    assert_eq!(earned(&strict, &of_papers("23", ["also", "p"])), "9", "a further paper that carries it too");
    assert_eq!(
        earned(&case(false, 0), &of_papers("23", ["", "other"])),
        "9",
        "where no evidence is asked for"
    );
}

#[test]
fn where_the_papers_allow_two_readings_both_are_right() {
    // A tolerance of 1 in the key: 1 and 3 are as good as 2; two points away earns nothing.
    for (points, wanted) in [("13", "9"), ("33", "9"), ("43", "3"), ("03", "3")] {
        assert_eq!(earned(&case(true, 1), &rated(points)), wanted, "{points}");
    }
}

#[test]
fn words_wait_for_a_trainer() {
    let exercise = exercise("X", "5", Kind::Text);
    assert_eq!(mark(&exercise, &Answer::Words("because".to_owned())), Ok(Mark::Pending));
    assert_eq!(earned(&exercise, &Answer::Words(" ".to_owned())), "0");
    assert_eq!(mark(&exercise, &chosen("a")), Err(Unfit::OtherKind));
}

/// The arithmetic that is shown is the one by which the mark was made.
#[test]
fn the_sum_of_a_mark_follows_its_credit() {
    use tripartite::learn::record::Record;
    let after = |attempts: usize, mut exercise: Exercise, answer: &Answer| -> Vec<String> {
        exercise.id = "T01X1".to_owned();
        exercise.sha256 = "hash of T01X1".to_owned();
        let mut training = super::training([&["1"], &["1"]]);
        training.units[0].exercises = vec![exercise.clone()];
        let record = Record::of(&training, &vec![super::submitted("T01X1", answer.clone()); attempts]);
        let lines = tripartite::learn::sums::exercise(&training, &record, &exercise, &Locale::new("en"));
        let inner = lines.iter().filter_map(|line| line.strip_prefix("    "));
        inner.take(lines.len() / 3).map(str::to_owned).collect()
    };
    // Three attempts: nothing depends on it any more.
    let shown = |exercise: Exercise, answer: &Answer| after(3, exercise, answer);
    let options = |credit| shown(exercise("X", "2", two_of_four(credit)), &chosen("a"))[0].clone();
    assert_eq!(options(Credit::PerOption), "max(0, 1/2 − 0/2)");
    assert_eq!(options(Credit::AllOrNothing), "1/2 − 0/2: it earns all points or none");
    // 2134: of the pairs 12, 23, 34 the last alone; of the places the third and the fourth.
    let ordered = |credit| shown(ordering(credit), &order("2134"));
    assert_eq!(ordered(Credit::AdjacentPairs)[0], "Pairs that follow each other as they should: 1 of 3");
    assert_eq!(ordered(Credit::Absolute)[0], "Items that stand where they should: 2 of 4");
    assert_eq!(
        ordered(Credit::AllOrNothing)[..2],
        ["Items that stand where they should: 2 of 4", "it earns all points or none"]
    );
    // After one attempt of three, nothing tells which of them they are.
    let one = after(1, exercise("X", "2", two_of_four(Credit::PerOption)), &chosen("a"));
    assert_eq!(one, [""; 0]);
    let one = after(1, ordering(Credit::AdjacentPairs), &order("2134"));
    assert_eq!(one, ["Pairs that follow each other as they should: 1 of 3"]);
    let piece = |id: &str| Piece { id: id.to_owned(), text: String::new(), feedback: String::new() };
    let left = ["1", "2"].map(|id| Left {
        id: id.to_owned(),
        text: String::new(),
        matches: id.to_owned(),
        feedback: String::new(),
    });
    let kind = Kind::Matching { left: left.into(), right: ["1", "2"].map(piece).into() };
    let both = ["1", "2"].map(|id| (id.to_owned(), "1".to_owned()));
    let one = after(1, exercise("X", "2", kind), &Answer::Match(both.into()));
    assert_eq!(one, ["Matched as they should be: 1 of 2"]);
    // A of weight 2 is one off, B of weight 1 is right: 9 x 2/3 = 6.
    assert_eq!(after(1, case(true, 0), &rated("13")), ["(1 + 2 × 1/2) / 3"]);
    assert_eq!(after(1, case(true, 0), &rated("-3")), ["1 / 3"]);
}

/// A number with a sign is shown as the number that it is.
#[test]
fn the_right_number_is_shown_with_its_sign() {
    let kind = Kind::Numeric {
        answer: ratio("-1/2"),
        tolerance: ratio("0"),
        unit: "points".to_owned(),
        near: Vec::<Near>::new(),
    };
    let (asked, locale) = (exercise("X", "1", kind), Locale::new("en"));
    let lines =
        feedback(&asked, &Answer::Number("-0.5".to_owned()), &Mark::Pending, Reveal::Key, None, &locale);
    assert!(lines.iter().any(|line| line.contains("-0.5") || line.contains("−0.5")), "{lines:?}");
}
