//! Item analysis against the golden vector, and its edges: small classes, what does not vary, voids, options and indicators.

use std::path::PathBuf;

use tripartite::learn::class::{Member, borderline};
use tripartite::learn::items::{Analysis, Band, Matrix, group_size, statistics};
use tripartite::learn::log::{Entry, Event, Heading, Log};
use tripartite::model::course::training::{Exercise, Kind, Training};

use super::{MONDAY, at, chosen, ratio, submitted, training};

/// Ten learners by six exercises. The published sums leave one vector of totals: 6 5 5 4 3 3 2 2 1 1.
const GOLDEN: [&str; 10] =
    ["111111", "111110", "111101", "111010", "111000", "100110", "110000", "100100", "010000", "000001"];

/// A learner whose answers are right where there is a 1, wrong at a 0, and missing at a dot.
fn member(training: &Training, name: &str, answers: &str) -> Member {
    let ids: Vec<String> = training.exercises().map(|exercise| exercise.id.clone()).collect();
    let answered = ids.iter().zip(answers.chars()).filter(|(_, given)| *given != '.');
    let entries: Vec<Entry> =
        answered.map(|(id, given)| submitted(id, chosen(if given == '1' { "a" } else { "b" }))).collect();
    of_entries(training, name, entries)
}

fn of_entries(training: &Training, name: &str, entries: Vec<Entry>) -> Member {
    let heading = Heading::new(name, "coherence", MONDAY);
    let log = Log { heading, entries, head: String::new(), whole: 0 };
    Member::of(training, PathBuf::from(format!("{name}.jsonl")), log)
}

fn class(training: &Training, rows: &[&str]) -> Vec<Member> {
    rows.iter().zip('a'..).map(|(row, name)| member(training, &name.to_string(), row)).collect()
}

fn six() -> Training {
    training([&["1", "1", "1"], &["1", "1", "1"]])
}

fn analysed(training: &Training, members: &[Member]) -> Analysis {
    Analysis::of(&Matrix::of(training, members, None))
}

/// Numbers as they are printed in the vector: four decimals.
fn printed(values: impl Iterator<Item = Option<f64>>) -> Vec<String> {
    values.map(|value| value.map_or("n/a".to_owned(), |value| format!("{value:.4}"))).collect()
}

#[test]
fn the_golden_vector_to_its_printed_digits() {
    let training = six();
    let analysis = analysed(&training, &class(&training, &GOLDEN));
    let items = || analysis.items.iter();
    assert_eq!((analysis.learners, analysis.items.len(), analysis.group), (10, 6, 3));
    assert_eq!(
        printed(items().map(|item| Some(item.facility))),
        ["0.8000", "0.7000", "0.5000", "0.5000", "0.4000", "0.3000"]
    );
    assert_eq!(
        printed(items().map(|item| item.groups)),
        ["0.6667", "0.6667", "1.0000", "0.6667", "0.6667", "0.3333"]
    );
    assert_eq!(
        printed(items().map(|item| item.discrimination)),
        ["0.4901", "0.2182", "0.7093", "0.3527", "0.4082", "0.0415"]
    );
    assert_eq!(
        printed(items().map(|item| item.item_total)),
        ["0.6621", "0.4729", "0.8427", "0.6019", "0.6389", "0.3152"]
    );
    assert_eq!(
        printed(items().map(|item| item.efficiency)),
        ["1.0000", "0.2727", "0.8182", "0.3846", "0.4828", "0.0566"]
    );
    assert_eq!(
        printed(items().map(|item| item.alpha_without)),
        ["0.5392", "0.6333", "0.4193", "0.5846", "0.5612", "0.6928"]
    );
    let six = |value: Option<f64>| format!("{:.6}", value.unwrap());
    assert_eq!((six(analysis.alpha), six(analysis.kr20)), ("0.626087".into(), "0.626087".into()));
    assert_eq!(
        printed([Some(analysis.mean), analysis.deviation, analysis.error].into_iter()),
        ["3.2000", "1.7512", "1.0708"]
    );
    assert!(analysis.is_indicative());
}

#[test]
fn a_first_attempt_alone_counts_and_who_lacks_one_is_left_out() {
    let training = six();
    let mut members = class(&training, &GOLDEN);
    // The tenth learner gets everything right at the second attempt; the eleventh leaves one out.
    let mut entries = members[9].log.entries.clone();
    entries.extend(training.exercises().map(|one| submitted(&one.id, chosen("a"))));
    members[9] = of_entries(&training, "j", entries);
    members.push(member(&training, "k", "11111."));
    let analysis = analysed(&training, &members);
    assert_eq!((analysis.learners, analysis.excluded), (10, 1));
    assert_eq!(printed([Some(analysis.mean), analysis.alpha].into_iter()), ["3.2000", "0.6261"]);
    // On the first module alone the eleventh has everything.
    let unit = Analysis::of(&Matrix::of(&training, &members, Some("T01")));
    assert_eq!((unit.learners, unit.excluded, unit.items.len()), (11, 0, 3));
}

#[test]
fn what_does_not_vary_has_no_number() {
    let training = six();
    let same = analysed(&training, &class(&training, &["111000", "111000", "111000"]));
    assert_eq!((same.alpha, same.kr20, same.error), (None, None, None));
    assert!(same.items.iter().all(|item| item.discrimination.is_none() && item.efficiency.is_none()));
    assert!(same.items.iter().all(|item| item.groups.is_none()), "three learners make no groups");
    let alone = analysed(&training, &class(&training, &["111000"]));
    assert_eq!((alone.deviation, alone.alpha), (None, None));
    // One item everybody has right: it alone has no discrimination.
    let one = analysed(&training, &class(&training, &["110000", "111000", "100000"]));
    assert_eq!(one.items[0].discrimination, None);
    assert!(one.items[1].discrimination.is_some());
    assert_eq!(statistics::alpha(1, 0.2, 0.2), None, "one item has no alpha");
}

#[test]
fn an_exercise_that_was_taken_out_is_no_item() {
    let training = six();
    let mut members = class(&training, &GOLDEN);
    let mut entries = members[0].log.entries.clone();
    let (by, reason) = ("B. Keller".to_owned(), "two keys".to_owned());
    entries.push(at(MONDAY, Event::Voided { exercise: "T01X2".to_owned(), by, reason }));
    members[0] = of_entries(&training, "a", entries);
    let analysis = analysed(&training, &members);
    assert_eq!(analysis.items.len(), 5);
    assert!(analysis.items.iter().all(|item| item.head.id != "T01X2"));
    // Alpha of the others is what the vector has for alpha without it.
    assert_eq!(printed([analysis.alpha].into_iter()), ["0.6333"]);
}

#[test]
fn points_weigh_and_parts_make_no_kr20() {
    let training = training([&["3", "1"], &["1"]]);
    let members = class(&training, &["111", "100", "010"]);
    let analysis = analysed(&training, &members);
    // Totals 5, 3, 1: mean 3, variance 4. Variances 3, 1/3, 1/3. 3/2 × (1 − (11/3)/4) = 1/8.
    assert_eq!(
        printed([Some(analysis.mean), analysis.deviation, analysis.alpha].into_iter()),
        ["3.0000", "2.0000", "0.1250"]
    );
    // KR-20 counts right answers: totals 3, 1, 1 have variance 8/9 and shares 2/9 three times: 3/2 × (1 − (6/9)/(8/9)) = 3/8.
    assert_eq!(printed([analysis.kr20].into_iter()), ["0.3750"]);
    assert_eq!(statistics::kr20(&[vec![0.5, 1.0], vec![0.0, 1.0]]), None);
}

#[test]
fn bands_meet_and_groups_round() {
    let cases = [
        (0.05, Band::ExtremelyDifficult),
        (0.06, Band::VeryDifficult),
        (0.20, Band::Difficult),
        (0.21, Band::ModeratelyDifficult),
        (0.34, Band::ModeratelyDifficult),
        (0.345, Band::AboutRight),
        (0.65, Band::AboutRight),
        (0.66, Band::FairlyEasy),
        (0.80, Band::FairlyEasy),
        (0.89, Band::Easy),
        (0.94, Band::VeryEasy),
        (0.95, Band::ExtremelyEasy),
    ];
    for (facility, band) in cases {
        assert_eq!(Band::of(facility), band, "{facility}");
    }
    assert_eq!([1, 2, 10, 13, 500].map(group_size), [1, 1, 3, 4, 135]);
    assert_eq!(group_size(0), 0);
}

#[test]
fn options_and_their_groups() {
    let training = six();
    let analysis = analysed(&training, &class(&training, &GOLDEN));
    let first = &analysis.items[0].options;
    assert_eq!(
        first.iter().map(|one| (one.id.as_str(), one.correct, one.count)).collect::<Vec<_>>(),
        [("a", true, 8), ("b", false, 2)]
    );
    // Upper group a, b, c: all right. Lower group h, i, j: one right.
    assert_eq!(printed([Some(first[1].upper), Some(first[1].lower)].into_iter()), ["0.0000", "0.6667"]);
    assert!(!first[1].is_idle() && !first[1].misleads());
    let all_right = analysed(&training, &class(&training, &["111111"; 10]));
    assert!(all_right.items[0].options[1].is_idle());
}

#[test]
fn ratings_lie_from_the_key_in_points_of_the_scale() {
    use tripartite::learn::answer::{Answer, Rated};
    use tripartite::model::course::training::Rating;
    let mut training = training([&["1"], &["1"]]);
    let rating = |indicator: &str, model: usize| Rating {
        indicator: indicator.to_owned(),
        weight: 1,
        model,
        full: 0,
        partial: 1,
        documents: vec!["decree".to_owned()],
        high: String::new(),
        low: String::new(),
    };
    let kind = Kind::Case {
        case: "nerania".to_owned(),
        scale: ["0", "1", "2", "3", "4"].map(str::to_owned).into(),
        evidence_required: false,
        partial_credit: ratio("1/2"),
        ratings: vec![rating("T01P1", 2), rating("T01P2", 3)],
    };
    training.units[0].exercises = vec![Exercise { ..super::exercise("T01X1", "1", kind) }];
    let rated = |points: [&str; 2]| {
        let given = ["T01P1", "T01P2"].into_iter().zip(points).filter(|(_, point)| !point.is_empty());
        let given = given.map(|(id, point)| {
            (id.to_owned(), Rated { point: point.to_owned(), document: "decree".to_owned() })
        });
        vec![submitted("T01X1", Answer::Ratings(given.collect())), submitted("T02X1", chosen("a"))]
    };
    let members: Vec<Member> = [["4", "3"], ["2", ""], ["1", "4"], ["2", "3"]]
        .into_iter()
        .zip('a'..)
        .map(|(points, name)| of_entries(&training, &name.to_string(), rated(points)))
        .collect();
    let analysis = analysed(&training, &members);
    let [one, two] = analysis.items[0].deviations.as_slice() else { panic!() };
    // From 2: +2, 0, −1, 0. From 3: 0, none, +1, 0.
    assert_eq!((one.rated, two.rated), (4, 3));
    assert_eq!(
        printed([one.mean, one.bias, one.exact, one.near].into_iter()),
        ["0.7500", "0.2500", "0.5000", "0.7500"]
    );
    assert_eq!(
        printed([two.mean, two.bias, two.exact, two.near].into_iter()),
        ["0.3333", "0.3333", "0.6667", "1.0000"]
    );
}

#[test]
fn near_the_pass_mark_is_within_one_standard_error_with_its_limit() {
    let training = six();
    let members = class(&training, &GOLDEN);
    let analysis = analysed(&training, &members);
    // 1.0708 of 6 points are 17.8 %: from 42.2 to 77.8. Grades: 4/6 = 66.7, 3/6 = 50 twice; 5/6 = 83.3 is too far.
    let near: Vec<&str> = borderline(&training, &members, &analysis).iter().map(|one| one.name()).collect();
    assert_eq!(near, ["d", "e", "f"]);
    // Whoever lacks an exercise is incomplete and not borderline.
    let mut more = class(&training, &GOLDEN);
    more.push(member(&training, "k", "1111.."));
    assert_eq!(borderline(&training, &more, &analysis).len(), 3);
}

#[test]
fn the_table_for_programs_has_every_number_once() {
    let training = six();
    let bytes = tripartite::learn::items::csv(&analysed(&training, &class(&training, &GOLDEN)));
    let text = String::from_utf8(bytes).unwrap();
    let rows: Vec<&str> = text.lines().collect();
    // A header, the class, six exercises with two options each.
    assert_eq!(rows.len(), 1 + 1 + 6 * 3);
    assert!(rows[1].starts_with("all,"), "{}", rows[1]);
    assert!(
        rows[2].contains("T01X1") && rows[2].contains("0.8000,0.4901,0.6621,1.0000,0.6667,0.5392"),
        "{}",
        rows[2]
    );
}
