//! The course for other systems: what is written is read back by a small reader of each format, with hostile signs too.

use std::collections::BTreeMap;
use std::io::Read as _;

use proptest::prelude::*;
use tripartite::learn::class::{BadTable, Roster};
use tripartite::learn::exchange::passers::{Field, Passer, Sheet, csv, of_results};
use tripartite::learn::exchange::{Bank, TooMany, gift, moodle, scorm};
use tripartite::learn::page::Material;
use tripartite::model::course::training::{Choice, Credit, Exercise, Kind, Left, Near, Piece, Training};
use tripartite::model::day::Day;

use super::page::{Course, english, french};
use super::{exercise, ratio, training, two_of_four};

fn bank<'a>(course: &'a Course, training: &'a Training, only: &'a [String]) -> Bank<'a> {
    let of = Material { framework: &course.texts.framework, course: &course.texts.course, training };
    Bank { of, only, locale: &course.locale }
}

/// A course of one exercise.
fn of_one(one: Exercise) -> Training {
    let mut made = training([&["1"], &["1"]]);
    made.units[0].exercises = vec![one];
    made.units.truncate(1);
    made
}

/// A question as the reader of the test has it.
#[derive(Debug, PartialEq, Eq, Default)]
struct Asked {
    name: String,
    text: String,
    /// Sign, weight, text, feedback.
    answers: Vec<(char, String, String, String)>,
    general: String,
}

/// A text up to an unescaped sign of these; the sign, and what stands behind it.
fn until<'t>(text: &'t str, signs: &[char]) -> (String, Option<char>, &'t str) {
    let mut out = String::new();
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => match chars.next().unwrap().1 {
                'n' => out.push('\n'),
                escaped => out.push(escaped),
            },
            c if signs.contains(&c) => return (out, Some(c), &text[at + c.len_utf8()..]),
            c => out.push(c),
        }
    }
    (out, None, "")
}

/// Reads GIFT by its rules: blocks between blank lines, comments, and escaped signs.
fn read_gift(text: &str) -> Vec<Asked> {
    let mut all = Vec::new();
    for block in text.split("\n\n") {
        let lines: Vec<&str> = block.lines().filter(|line| !line.starts_with("//")).collect();
        let block = lines.join("\n");
        let Some(rest) = block.strip_prefix("::") else { continue };
        let mut asked = Asked::default();
        let (name, _, rest) = until(rest, &[':']);
        let rest = rest.strip_prefix(":[markdown]").unwrap();
        let (text, sign, rest) = until(rest, &['{']);
        assert_eq!(sign, Some('{'));
        (asked.name, asked.text) = (name, text.trim().to_owned());
        let body = rest.strip_prefix('#').filter(|rest| rest.starts_with('\n')).unwrap_or(rest);
        let (body, general) = match body.split_once("####") {
            Some((body, general)) => (body, until(general, &['}']).0.trim().to_owned()),
            None => (body, String::new()),
        };
        asked.general = general;
        let mut rest = body;
        let (_, mut sign, behind) = until(rest, &['=', '~', '}']);
        rest = behind;
        while let Some(kind) = sign.filter(|sign| *sign != '}') {
            let mut weight = String::new();
            if let Some((found, behind)) = rest.strip_prefix('%').and_then(|rest| rest.split_once('%')) {
                (weight, rest) = (found.to_owned(), behind);
            }
            let (text, mut end, mut behind) = until(rest, &['#', '=', '~', '}']);
            let mut feedback = String::new();
            if end == Some('#') {
                (feedback, end, behind) = until(behind, &['=', '~', '}']);
            }
            let text = text.trim().replace("&#37;", "%").replace("&#91;", "[");
            asked.answers.push((kind, weight, text, feedback.trim().to_owned()));
            (sign, rest) = (end, behind);
        }
        all.push(asked);
    }
    all
}

fn written(one: Exercise) -> Vec<Asked> {
    let training = of_one(one);
    read_gift(&gift::write(bank(&english(), &training, &[])).unwrap().text)
}

fn choice(id: &str, text: &str, correct: bool, feedback: &str) -> Choice {
    Choice { id: id.into(), text: text.into(), correct, feedback: feedback.into() }
}

/// Words of signs that mean something in one of the formats; never empty.
fn hostile() -> impl Strategy<Value = String> {
    let sign = prop::sample::select(vec![
        "\\",
        "#",
        "=",
        "~",
        "{",
        "}",
        ":",
        "%",
        "->",
        "[",
        "]",
        "<",
        ">",
        "&",
        "\"",
        "'",
        "n",
        " ",
        "\n",
        "//",
        "$CATEGORY",
        "::",
        "####",
        "a",
        "é",
        "}\n\n::",
        "\\n",
        "%50%",
    ]);
    // A text has no space at its ends, as those of a course have not.
    prop::collection::vec(sign, 1..12).prop_map(|signs| format!("x{}x", signs.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn hostile_signs_come_back_from_gift(
        prompt in hostile(), options in prop::collection::vec((hostile(), hostile()), 2..5), explain in hostile(), lead in "[%\\[=~]?",
    ) {
        let own: Vec<Choice> = options.iter().zip(0..).map(|((text, said), n)| choice(&format!("o{n}"), &format!("{lead}{text}"), n == 0, said)).collect();
        let mut one = exercise("T01X1", "1", Kind::Single { options: own.clone() });
        (one.prompt, one.explain) = (prompt.clone(), explain.clone());
        let expected = Asked {
            name: "T01X1".into(),
            text: prompt.clone(),
            answers: own.iter().map(|one| (if one.correct { '=' } else { '~' }, String::new(), one.text.clone(), one.feedback.clone())).collect(),
            general: explain.clone(),
        };
        prop_assert_eq!(written(one), vec![expected]);
    }

    #[test]
    fn hostile_signs_come_back_from_moodle_xml(prompt in hostile(), option in hostile(), hint in hostile()) {
        let options = vec![choice("a", &option, true, &hint), choice("b", "b", false, "")];
        let mut one = exercise("T01X1", "5/2", Kind::Single { options });
        one.prompt = prompt.clone();
        one.hints = vec![hint.clone()];
        let training = of_one(one);
        let text = moodle::write(bank(&english(), &training, &[])).unwrap().text;
        let document = roxmltree::Document::parse(&text).unwrap();
        let found = |name: &str| {
            let node = document.descendants().find(|node| node.has_tag_name(name)).unwrap();
            node.descendants().find(|node| node.has_tag_name("text")).unwrap().text().unwrap_or_default().to_owned()
        };
        prop_assert_eq!(found("questiontext"), prompt);
        prop_assert_eq!(found("answer"), option);
        prop_assert_eq!(found("hint"), hint);
        let grade = document.descendants().find(|node| node.has_tag_name("defaultgrade")).unwrap();
        prop_assert_eq!(grade.text(), Some("2.5"));
    }
}

#[test]
fn several_right_options_have_weights_of_the_list_and_no_equals_sign() {
    let asked = written(exercise("T01X1", "2", two_of_four(Credit::PerOption)));
    let answers: Vec<(char, &str)> = asked[0].answers.iter().map(|one| (one.0, one.1.as_str())).collect();
    assert_eq!(answers, [('~', "50"), ('~', "50"), ('~', "-50"), ('~', "-50")]);
    let of = |right: usize| {
        let mut options: Vec<Choice> = (0..right).map(|n| choice(&format!("r{n}"), "r", true, "")).collect();
        options.push(choice("w", "w", false, ""));
        let made = of_one(exercise("T01X1", "2", Kind::Multiple { options, credit: Credit::PerOption }));
        gift::write(bank(&english(), &made, &[]))
            .map(|written| read_gift(&written.text)[0].answers[0].1.clone())
    };
    // The list of Moodle: the n-th part of a hundred with five decimals at most.
    let list = ["100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10"];
    for (weight, n) in list.iter().zip(1..) {
        assert_eq!(of(n).as_deref(), Ok(*weight), "{n}");
    }
    assert_eq!(of(11), Err(TooMany { exercise: "T01X1".into(), count: 11 }));
}

#[test]
fn pairs_numbers_and_words_as_gift_has_them() {
    let left = |id: &str, text: &str, matches: &str| Left {
        id: id.into(),
        text: text.into(),
        matches: matches.into(),
        feedback: String::new(),
    };
    let piece = |id: &str, text: &str| Piece { id: id.into(), text: text.into(), feedback: String::new() };
    let matching = Kind::Matching {
        left: vec![left("a", "from -> to", "y"), left("b", "B", "x")],
        right: vec![piece("x", "X"), piece("y", "Y"), piece("z", "over")],
    };
    let asked = written(exercise("T01X1", "1", matching));
    let texts: Vec<&str> = asked[0].answers.iter().map(|one| one.2.as_str()).collect();
    assert_eq!(texts, ["from → to -> Y", "B -> X", "-> over"]);
    let near = vec![Near { id: "n".into(), answer: ratio("105/4"), feedback: "no".into() }];
    let numeric =
        Kind::Numeric { answer: ratio("-1/2"), tolerance: ratio("1/20"), unit: "per cent".into(), near };
    let asked = written(exercise("T01X1", "1", numeric));
    assert_eq!(asked[0].text, "? (per cent)");
    let answers: Vec<(&str, &str, &str)> =
        asked[0].answers.iter().map(|one| (one.1.as_str(), one.2.as_str(), one.3.as_str())).collect();
    assert_eq!(answers, [("", "-0.5:0.05", ""), ("0", "26.25:0.05", "no")]);
    assert_eq!(written(exercise("T01X1", "1", Kind::Text))[0].answers, []);
}

#[test]
fn the_whole_course_is_written_and_what_is_left_out_is_named() {
    for course in [&english(), &french()] {
        let all = bank(course, course.training, &[]);
        let (gift, xml) = (gift::write(all).unwrap(), moodle::write(all).unwrap());
        let exercises = course.training.exercises().count();
        let orderings =
            course.training.exercises().filter(|one| matches!(one.kind, Kind::Ordering { .. })).count();
        assert_eq!(
            (gift.count, gift.left_out.len(), xml.count),
            (exercises - orderings, orderings, exercises)
        );
        assert_eq!((gift.essays.len(), xml.left_out.len()), (14, 0));
        let asked = read_gift(&gift.text);
        assert_eq!(asked.len(), gift.count);
        let by_id: BTreeMap<&str, &Asked> = asked.iter().map(|one| (one.name.as_str(), one)).collect();
        for exercise in course.training.exercises() {
            if let Kind::Single { options } = &exercise.kind {
                let own = &by_id[exercise.id.as_str()];
                assert_eq!(own.text, exercise.prompt.trim());
                assert!(own.answers.iter().map(|one| &one.2).eq(options.iter().map(|one| &one.text)));
            }
        }
        // In words what no question bank can mark.
        let case = by_id["T01X9"];
        assert!(case.text.contains(&course.locale.text("exchange-case")) && case.text.contains("T01P1 "));
        let document = roxmltree::Document::parse(&xml.text).unwrap();
        let questions: Vec<_> = document
            .descendants()
            .filter(|node| node.has_tag_name("question") && node.attribute("type") != Some("category"))
            .collect();
        assert_eq!(questions.len(), exercises);
        let points = questions.iter().map(|node| {
            let grade = node.children().find(|node| node.has_tag_name("defaultgrade")).unwrap();
            grade.text().unwrap().parse::<f64>().unwrap()
        });
        let own = course.training.exercises().map(|one| one.points.digits(5).parse::<f64>().unwrap());
        assert!((points.sum::<f64>() - own.sum::<f64>()).abs() < 1e-9);
        for (ordering, exercise) in questions
            .iter()
            .filter(|node| node.attribute("type") == Some("ordering"))
            .zip(course.training.exercises().filter(|one| matches!(one.kind, Kind::Ordering { .. })))
        {
            let Kind::Ordering { items, .. } = &exercise.kind else { unreachable!() };
            let answers: Vec<_> = ordering.children().filter(|node| node.has_tag_name("answer")).collect();
            let fractions: Vec<&str> =
                answers.iter().map(|node| node.attribute("fraction").unwrap()).collect();
            let expected: Vec<String> = (1..=items.len()).map(|n| n.to_string()).collect();
            assert_eq!(fractions, expected);
        }
        assert_eq!(
            xml.text.matches("<hint ").count(),
            course.training.exercises().map(|one| one.hints.len()).sum::<usize>()
        );
        assert_eq!(
            (gift::write(all).unwrap(), moodle::write(all).unwrap()),
            (gift, xml),
            "the same bytes each time"
        );
    }
    let only = ["t03".to_owned(), "M2".to_owned()];
    let some = gift::write(bank(&english(), english().training, &only)).unwrap();
    assert!(
        read_gift(&some.text).iter().all(|one| one.name.starts_with("T03X") || one.name.starts_with("M2X"))
    );
    assert_eq!(some.text.matches("$CATEGORY").count(), 2);
}

#[test]
fn a_package_has_its_manifest_first_and_the_same_bytes_each_time() {
    let course = english();
    let bytes = scorm::write(course.material(), &course.locale).unwrap();
    assert_eq!(bytes, scorm::write(course.material(), &course.locale).unwrap());
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let names: Vec<String> =
        (0..zip.len()).map(|n| zip.by_index(n).unwrap().name().unwrap().into_owned()).collect();
    assert_eq!(names, ["imsmanifest.xml", "index.html"]);
    let mut manifest = String::new();
    zip.by_name("imsmanifest.xml").unwrap().read_to_string(&mut manifest).unwrap();
    let document = roxmltree::Document::parse(&manifest).unwrap();
    let text = |name: &str| {
        document.descendants().find(|node| node.tag_name().name() == name).unwrap().text().unwrap()
    };
    assert_eq!(
        (text("masteryscore"), text("schemaversion"), text("title")),
        ("60", "1.2", course.training.title.as_str())
    );
    let mut page = String::new();
    zip.by_name("index.html").unwrap().read_to_string(&mut page).unwrap();
    assert!(page.contains("LMSInitialize"));
}

fn passer(name: &str, grade: &str) -> Passer {
    Passer { name: name.into(), grade: grade.into(), hours: "61".into() }
}

#[test]
fn those_who_passed_as_a_platform_takes_them() {
    let roster =
        Roster::with_addresses("\u{FEFF}learner;email\r\nAwa;awa@example.org\r\n".as_bytes()).unwrap();
    let passers = [
        passer("Awa", "71.2"),
        passer("=HYPERLINK(\"x\")", "60.0"),
        passer("AWA", "68.9"),
        passer("Ben, \"B\"", "100.0"),
    ];
    let sheet = |columns: &[(Field, String)]| {
        let issued = Day::parse("2026-11-26").unwrap();
        let sheet = Sheet { columns, roster: &roster, issued, course: "Course" };
        String::from_utf8(csv(&passers, &sheet)).unwrap()
    };
    assert_eq!(
        sheet(&[]),
        "\u{FEFF}Recipient Name,Recipient Email,Issued on,Grade\r\n\"'=HYPERLINK(\"\"x\"\")\",,2026-11-26,60.0\r\nAwa,awa@example.org,2026-11-26,71.2\r\n\"Ben, \"\"B\"\"\",,2026-11-26,100.0\r\n"
    );
    let own = sheet(&[(Field::Issued, "Issued at".into()), (Field::Hours, "Hours".into())]);
    assert!(own.starts_with("\u{FEFF}Recipient Name,Recipient Email,Issued at,Grade,Hours\r\n"), "{own}");
    assert!(own.contains("Awa,awa@example.org,2026-11-26,71.2,61\r\n"), "{own}");
}

#[test]
fn class_results_name_those_who_passed() {
    let table = "learner,verdict,grade_percent,hours_counted\nAwa,passed,71.2,219600\nBen,failed,59.9,219600\n'=Cy,passed,60.0,216000\nDi,no_log,,\n";
    let (passers, others) = of_results(table.as_bytes()).unwrap();
    let expected = [
        Passer { name: "Awa".into(), grade: "71.2".into(), hours: "61".into() },
        Passer { name: "=Cy".into(), grade: "60.0".into(), hours: "60".into() },
    ];
    assert_eq!((passers.as_slice(), others), (&expected[..], 2));
    assert_eq!(of_results(b"learner,grade_percent\nAwa,70\n"), Err(BadTable::Column("verdict")));
    assert_eq!(of_results(b"learner,verdict,grade_percent\n\xff,passed,70\n"), Err(BadTable::Line(2)));
}
