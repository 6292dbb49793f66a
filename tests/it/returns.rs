//! Returns as a whole: who was invited, what is there twice, what an assessment allows. Small files, worked out by hand.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

use std::path::Path;

use crate::support::{loaded, material};
use tripartite::diag::{Code, Diagnostic, Severity};
use tripartite::load::source::InMemoryTree;
use tripartite::load::{Material, assessment_from_tally};
use tripartite::locale::Locale;
use tripartite::model::response::Name;
use tripartite::model::table::Ix;
use tripartite::report::tables;

const HEAD: &str =
    "assessment: t\nbody: {name: T, profile: [origin]}\nframework: framework\ndate: 2026-11-23\n";
const INVITED: &str = "invited:\n  - {organisation: \"Workers' Congress\", constituency: workers}\n  - {organisation: Workers of the North, constituency: workers}\n";

/// An assessment with these further lines in its file and one table of returns.
fn one(lines: &str, table: &str) -> Material {
    material(&[("assessment.yaml", &format!("{HEAD}{lines}")), ("returns/r.csv", table)])
}

/// Severity, code and message of each finding that is none of the usual ones.
fn said(material: &Material) -> Vec<String> {
    let usual = [Code::NotReplied, Code::OneSidedReturns, Code::MissingColumn];
    let english = Locale::new("en");
    let line = |d: &Diagnostic| {
        format!("{} {} {}", d.severity.as_str(), d.code.as_str(), english.sentence(&d.message))
    };
    material.diagnostics.iter().filter(|d| !usual.contains(&d.code)).map(line).collect()
}

/// `constituency organisation indicator answer n`, a line each.
fn counted(material: &Material) -> Vec<String> {
    let assessment = material.assessment.as_ref().unwrap_or_else(|| panic!("{:?}", material.diagnostics));
    let rows = assessment.tally().rows();
    rows.map(|(k, n)| format!("{} {} {} {} {n}", k.constituency, k.organisation, k.indicator, k.answer))
        .collect()
}

/// The points given by a constituency to an indicator: the counts that enter its score.
fn points(material: &Material, constituency: usize, indicator: &str) -> Vec<u64> {
    let assessment = material.assessment.as_ref().unwrap_or_else(|| panic!("{:?}", material.diagnostics));
    let indicator = assessment.framework().indicator(indicator).unwrap();
    let voice = &assessment.voices()[Ix::new(constituency)];
    voice.cells[indicator].as_ref().unwrap().points.iter().copied().collect()
}

#[test]
fn an_invited_organisation_is_known_in_any_spelling_and_printed_as_it_was_invited() {
    let table = "respondent,constituency,organisation,A1,B2\nW1,workers,WORKERS\u{2019}  CONGRESS,0,1\nW2,Workers,workers' congress,1,1\nW3,workers,Workers\u{a0}of the North,2,1\n";
    let material = one(INVITED, table);
    assert_eq!(said(&material), [] as [&str; 0]);
    let returns: Vec<String> = counted(&material).into_iter().filter(|line| line.contains(" * ")).collect();
    assert_eq!(
        returns,
        ["workers Workers of the North * returns 1", "workers Workers' Congress * returns 2"]
    );
    assert_eq!(points(&material, 1, "A1"), [1, 1, 1]);
}

#[test]
fn whoever_was_not_invited_is_refused_heard_or_counted() {
    let table = "respondent,constituency,organisation,A1,B2\nW1,workers,Workers' Congress,0,1\nW2,workers,Teachers,2,2\n";
    let refused = one(INVITED, table);
    assert_eq!(
        said(&refused),
        [
            "error response/not-invited `W2` of `Workers' organisations` comes from `Teachers`, which was not invited"
        ]
    );
    let heard = one(&format!("{INVITED}uninvited: heard\n"), table);
    assert_eq!(
        said(&heard),
        [
            "warning response/not-invited `W2` of `Workers' organisations` comes from `Teachers`, which was not invited; the return is shown but not counted"
        ]
    );
    // One answer of the Congress; the Congress of the North is silent, and the Teachers count nowhere.
    assert_eq!(points(&heard, 1, "A1"), [1, 0, 0]);
    assert_eq!(heard.assessment.as_ref().unwrap().responses().unwrap().len(), 2);
    let counted = one(&format!("{INVITED}uninvited: counted\n"), table);
    assert_eq!(said(&counted), [] as [&str; 0]);
    assert_eq!(points(&counted, 1, "A1"), [1, 0, 1]);
}

#[test]
fn a_constituency_of_which_nobody_was_invited_is_open() {
    let table = "respondent,constituency,organisation,A1,A2,B2\nM1,ministry,Whoever it is,0,1,1\n";
    assert_eq!(said(&one(INVITED, table)), [] as [&str; 0]);
}

#[test]
fn a_name_that_is_nearly_an_invited_one_is_an_error_unless_it_is_said_to_be_another() {
    let table = |name: &str| format!("respondent,constituency,organisation,A1,B2\nW1,workers,{name},0,1\n");
    // Two letters changed places: two edits.
    let near = "error response/near-name `W1` of `Workers' organisations` comes from `Workers' Cogners`; `Workers' Congress` was invited";
    for lines in ["", "uninvited: heard\n", "uninvited: counted\n"] {
        let material = one(&format!("{INVITED}{lines}"), &table("Workers' Congerss"));
        assert_eq!(said(&material), [near.replace("Cogners", "Congerss")], "{lines}");
        let help = material.diagnostics.iter().find_map(|d| Locale::new("en").finding(d).help).unwrap();
        assert!(
            help.contains("`Workers' Congress`") && help.contains("distinct: [Workers' Congerss]"),
            "{help}"
        );
    }
    let lines = format!("{INVITED}uninvited: counted\ndistinct: [\"workers\u{2019} congerss\"]\n");
    assert_eq!(said(&one(&lines, &table("Workers' Congerss"))), [] as [&str; 0]);
    // Three edits are another name, and so is a short one.
    assert!(said(&one(INVITED, &table("Workers' Conge")))[0].contains("response/not-invited"));
    let short = "invited: [{organisation: Unions, constituency: workers}]\n";
    assert!(said(&one(short, &table("Onions")))[0].contains("response/not-invited"));
}

#[test]
fn a_file_that_is_there_twice_is_said_once() {
    let file = "respondent,constituency,A1,B2\nW1,workers,0,1\nW2,workers,1,1\n";
    let exported_again = file.replace('\n', "\r\n").replace(',', ";");
    let same = material(&[("returns/r.csv", file), ("returns/r (1).csv", file)]);
    assert_eq!(said(&same), ["error load/same-file `returns/r (1).csv` is the same file as `returns/r.csv`"]);
    let again = material(&[("returns/a.csv", file), ("returns/b.csv", &exported_again)]);
    assert_eq!(
        said(&again),
        [
            "error load/same-file `returns/b.csv` contains the same 4 answers as `returns/a.csv`: the file is present twice"
        ]
    );
}

#[test]
fn two_exports_that_count_their_people_from_one_are_told_how_to_tell_them_apart() {
    let table =
        |answer: u8| format!("respondent,constituency,A1,B2\n1,workers,{answer},1\n2,workers,1,{answer}\n");
    let material = material(&[("returns/a.csv", &table(0)), ("returns/b.csv", &table(2))]);
    assert_eq!(said(&material).len(), 4);
    let first = material.diagnostics.iter().find(|d| d.code == Code::DuplicateAnswer).unwrap();
    let first = Locale::new("en").finding(first);
    assert_eq!(
        first.message,
        "`1` answers `A1` with `2` here and with `0` at returns/a.csv, row 2, column `A1`"
    );
    assert!(first.help.as_ref().unwrap().contains("such as `b1`"), "{:?}", first.help);
}

#[test]
fn an_answer_is_given_once_and_a_blank_is_no_second_one() {
    let wide =
        "respondent,constituency,A1,A1_comment,B2\nW1,workers,0,,\nW1,workers,,seen,2\nW1,workers,0,,2\n";
    let material = one("", wide);
    assert_eq!(
        said(&material),
        [
            "warning response/repeated-answer 2 answers are given again, identically, by the same respondents; each counts once"
        ]
    );
    assert_eq!((points(&material, 1, "A1"), points(&material, 1, "B2")), (vec![1, 0, 0], vec![0, 0, 1]));
    let responses = material.assessment.as_ref().unwrap().responses().unwrap();
    let reply = responses.get(Ix::new(0)).unwrap().reply(Ix::new(0)).unwrap();
    assert_eq!(reply.comment().text(), "seen", "words beside a blank are kept");
}

#[test]
fn what_an_assessment_allows_is_allowed() {
    let na = "respondent,constituency,A1,B2\nW1,workers,na,1\n";
    assert_eq!(
        said(&one("", na)),
        ["error response/na-without-reason `A1` is marked as not applicable (`na`), but no reason is given"]
    );
    assert_eq!(said(&one("reasons: optional\n", na)), [] as [&str; 0]);
    let rows: String = (1..=10).map(|n| format!("W{n},workers,A1,1\n")).collect();
    let dragged = format!("respondent,constituency,indicator,answer\n{rows}");
    assert_eq!(said(&one("", &dragged)).len(), 1);
    assert_eq!(said(&one("ids: checked\n", &dragged)), [] as [&str; 0]);
}

/// The base with a tally and these lines in its assessment.
fn tallied(lines: &str, tally: &[u8]) -> Material {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/inputs/base");
    let mut tree = InMemoryTree::default();
    for path in [
        "framework/framework.yaml",
        "framework/topics/A.yaml",
        "framework/topics/B.yaml",
        "questionnaires/workers.yaml",
    ] {
        tree.insert(path, std::fs::read(base.join(path)).unwrap());
    }
    tree.insert("assessment.yaml", format!("{HEAD}{lines}"));
    tree.insert("t.csv", tally);
    assessment_from_tally(&tree, &["t.csv".into()], None, Some(Path::new("")), crate::support::day())
}

#[test]
fn an_organisation_in_a_tally_is_held_against_the_invited_like_one_in_returns() {
    let tally = |name: &str| {
        format!(
            "constituency,organisation,indicator,answer,n\nworkers,{name},*,returns,2\nworkers,{name},A1,2,2\n"
        )
    };
    let spelled = tallied(INVITED, tally("WORKERS\u{2019} CONGRESS").as_bytes());
    assert_eq!(said(&spelled), [] as [&str; 0]);
    assert_eq!(points(&spelled, 1, "A1"), [0, 0, 2]);
    let near = tallied(INVITED, tally("Workers' Congerss").as_bytes());
    assert_eq!(
        said(&near),
        [
            "error response/near-name a count of `Workers' organisations` comes from `Workers' Congerss`; `Workers' Congress` was invited"
        ]
    );
    let other = tallied(INVITED, tally("Teachers").as_bytes());
    assert_eq!(
        said(&other),
        [
            "error response/not-invited a count of `Workers' organisations` comes from `Teachers`, which was not invited"
        ]
    );
    let sides = tallied(
        "",
        b"constituency,organisation,indicator,answer,n\nworkers,Union,A1,2,2\nministry,union,A1,2,2\n",
    );
    assert_eq!(
        said(&sides),
        ["error response/two-sides `Union` answers for `Ministries` and for `Workers' organisations`"]
    );
}

#[test]
fn an_empty_cell_of_a_tally_is_no_answer_and_a_word_for_none_is_one() {
    let tally = |answer: &str| {
        let rows = format!("constituency,indicator,answer,n\nworkers,A1,{answer},2\nworkers,A1,2,1\n");
        tallied("", rows.as_bytes())
    };
    assert_eq!(said(&tally("")), ["error tally/bad-row `` is not an answer to `A1`"]);
    let none = tally("blank");
    assert_eq!(said(&none), [] as [&str; 0]);
    assert_eq!(points(&none, 1, "A1"), [0, 0, 1]);
}

#[test]
fn a_tally_that_was_written_is_read_back_as_it_was() {
    let names =
        ["-Union", "'-Solidarity-'", "=1+1", "@home", "O'Hara, \"and\" sons", "two\nlines", "\u{202a}abc"];
    let rows: String = names
        .iter()
        .enumerate()
        .map(|(n, name)| format!("W{n},workers,\"{}\",{},1\n", name.replace('"', "\"\""), n % 3))
        .collect();
    let material = one("", &format!("respondent,constituency,organisation,A1,B2\n{rows}"));
    let written = tables::tally_csv(material.assessment.as_ref().unwrap().tally());
    let back = tallied("", &written);
    assert_eq!(
        back.diagnostics.iter().filter(|d| d.severity == Severity::Error).count(),
        0,
        "{:?}",
        back.diagnostics
    );
    assert_eq!(counted(&back), counted(&material));
}

#[test]
fn without_a_list_a_name_is_printed_as_it_was_first_spelled() {
    let assessment = loaded(&[
        ("assessment.yaml", HEAD),
        (
            "returns/a.csv",
            "respondent,constituency,organisation,A1,B2\nW1,workers,Conf\u{e9}d\u{e9}ration,0,\n",
        ),
        (
            "returns/b.csv",
            "respondent,constituency,organisation,A1,B2\nw1,workers,CONFE\u{301}DE\u{301}RATION,,2\n",
        ),
    ]);
    let responses = assessment.responses().unwrap();
    assert_eq!(responses.len(), 1);
    let response = responses.get(Ix::new(0)).unwrap();
    assert_eq!(response.name(), Name::Said("W1"));
    assert_eq!(response.organisation(), "Conf\u{e9}d\u{e9}ration");
}

#[test]
fn what_a_person_or_a_system_left_beside_statements_is_no_statement() {
    let material = material(&[
        ("assessment.yaml", &format!("{HEAD}statements: statements/\n")),
        ("returns/r.csv", "respondent,constituency,A1,B2\nW1,workers,0,1\n"),
        ("statements/README.md", "Put statements here."),
        ("statements/Thumbs.db", "x"),
        ("statements/workers.md", "We were not asked."),
    ]);
    assert_eq!(said(&material), [] as [&str; 0]);
    assert_eq!(material.assessment.as_ref().unwrap().statements().len(), 1);
}

#[test]
fn a_text_in_the_folder_is_a_table_only_if_it_begins_like_one() {
    let table = "respondent\tconstituency\tA1\tB2\nW1\tworkers\t0\t1\n";
    let both = material(&[
        ("assessment.yaml", HEAD),
        ("returns/notes.txt", "Call the union on Monday."),
        ("returns/r.txt", table),
    ]);
    let endings = tripartite::load::returns::kinds().flat_map(|(_, endings)| endings.iter());
    let endings: Vec<String> = endings.map(|ending| format!(".{ending}")).collect();
    let left_out = format!(
        "warning load/skipped-file `returns/notes.txt` is left out: files of returns end in {}",
        endings.join(", ")
    );
    assert_eq!(said(&both), [left_out]);
    assert_eq!(points(&both, 1, "A1"), [1, 0, 0]);
    let none = material(&[("assessment.yaml", HEAD), ("returns/notes.txt", "Call the union on Monday.")]);
    assert!(none.diagnostics.iter().any(|d| d.code == Code::NothingToRead));
}

#[test]
fn an_anchor_is_an_answer_in_every_language_of_the_framework() {
    let files = |answer: &str| {
        material(&[
            ("assessment.yaml", HEAD),
            (
                "framework/topics/A.yaml",
                "id: A\ntitle: First\nindicators:\n  - id: A1\n    title: One\n    scale: steps\n    asked: [ministry, workers]\n    evidence: a text\n    anchors: {0: No such text exists, 1: \"A text was signed, dated and printed\", 2: Every office uses the text}\n",
            ),
            (
                "framework/topics/B.yaml",
                "id: B\ntitle: Second\nindicators:\n  - {id: B1, title: Three, scale: steps, asked: [ministry, workers], evidence: a text}\n",
            ),
            (
                "framework/fr/topics/A.yaml",
                "indicators:\n  - id: A1\n    anchors: {1: \"Un texte a été signé, daté et imprimé\"}\n",
            ),
            (
                "questionnaires/workers.yaml",
                "id: workers\nframework: small@1\nconstituency: workers\ntitle: For workers\nsections:\n  - {id: all, title: All, questions: [{indicator: A1, text: One?}, {indicator: B1, text: Three?}]}\n",
            ),
            ("returns/r.csv", &format!("respondent,constituency,A1,B1\nW1,workers,\"{answer}\",1\n")),
        ])
    };
    for answer in [
        "a text was signed, dated and printed",
        "UN TEXTE A E\u{301}TE\u{301} SIGNE\u{301}, DATE\u{301} ET IMPRIME\u{301}",
    ] {
        let material = files(answer);
        assert_eq!(said(&material), [] as [&str; 0], "{answer}");
        assert_eq!(points(&material, 1, "A1"), [0, 1, 0], "{answer}");
    }
    assert_eq!(said(&files("a text was signed")).len(), 1, "part of an anchor is none");
}

#[test]
fn what_lies_beside_the_returns_is_passed_over_without_a_word() {
    let material = material(&[
        ("returns/r.csv", "respondent,constituency,A1,B2\nW1,workers,0,1\n"),
        ("returns/README.md", "# how to answer\n"),
        ("returns/Readme.csv", "a,b\n1,2\n"),
        ("returns/.DS_Store", "\u{1}"),
        ("returns/~$r.csv", "lock"),
    ]);
    assert_eq!(said(&material), [] as [&str; 0]);
}

#[test]
fn a_statement_under_a_title_is_told_whose_it_would_be() {
    let base = [("returns/r.csv", "respondent,constituency,A1,B2\nW1,workers,0,1\n")];
    let help = |file: &str| {
        let lines = format!("{HEAD}statements: statements\n");
        let material = material(&[base[0], ("assessment.yaml", &lines), (file, "Our words.\n")]);
        let stray = material.diagnostics.iter().find(|d| d.code == Code::StrayStatement).unwrap();
        Locale::new("en").sentence(stray.help.as_ref().unwrap())
    };
    // By the title of the constituency, nearly its title, and something that is nobody's.
    assert_eq!(help("statements/Workers' organisations.md"), "did you mean `workers.md`?");
    assert_eq!(help("statements/worker.md"), "did you mean `workers.md`?");
    assert!(!help("statements/annex.md").contains("did you mean"));
}

#[test]
fn headings_that_lack_everything_are_told_all_that_is_missing() {
    let material = one("", "person,union,day\nW1,UGT,Monday\n");
    let said = said(&material);
    assert_eq!(said.len(), 1, "{said:?}");
    for part in ["respondent", "constituency", "indicator", "person"] {
        assert!(said[0].contains(part), "{part}: {said:?}");
    }
}

#[test]
fn who_answers_for_an_organisation_needs_no_other_name() {
    let wide = "[organisation] Your organisation,constituency,A1,B2\nWorkers' Congress,workers,0,1\nWorkers of the North,workers,1,1\n";
    let long = "organisation,constituency,indicator,answer\nWorkers' Congress,workers,A1,0\nWorkers' Congress,workers,B2,1\nWorkers of the North,workers,A1,1\nWorkers of the North,workers,B2,1\n";
    for table in [wide, long] {
        let material = one(INVITED, table);
        assert_eq!(said(&material), [] as [&str; 0], "{table}");
        assert_eq!(points(&material, 1, "A1"), [1, 1, 0], "{table}");
        let returns: Vec<String> =
            counted(&material).into_iter().filter(|line| line.contains(" * ")).collect();
        let each = ["workers Workers of the North * returns 1", "workers Workers' Congress * returns 1"];
        assert_eq!(returns, each, "{table}");
    }
    // The same organisation twice is one respondent who answered twice.
    let twice = one(INVITED, &format!("{wide}Workers' Congress,workers,2,1\n"));
    assert!(said(&twice).iter().any(|line| line.starts_with("error ")), "{:?}", said(&twice));
}

#[test]
fn labels_that_begin_with_the_name_of_a_column_in_brackets_are_read_as_it() {
    // A name of two words is one name, and no word beside an indicator.
    let table = "[respondent_id] Who are you?,[constituency] Whose side?,About/[answered_on] When?,[A1] First,[A1_comment] Why?,[B2] Second\nW1,workers,2026-11-01,0,so it is,1\n";
    let material = one("", table);
    assert_eq!(said(&material), [] as [&str; 0]);
    assert_eq!(points(&material, 1, "A1"), [1, 0, 0]);
}

#[test]
fn submissions_on_hold_are_counted_in_one_sentence() {
    let table =
        "respondent,constituency,A1,B2,_validation_status\nW1,workers,0,1,on hold\nW2,workers,1,1,on hold\n";
    let material = one("", table);
    let said = said(&material);
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].starts_with("warning response/held-for-review") && said[0].contains('2'), "{said:?}");
}

#[test]
fn two_files_that_say_the_same_are_one_finding_and_two_that_share_one_answer_are_not() {
    let answers = |more: &str| format!("respondent,constituency,A1,B2\nW1,workers,0,1\n{more}");
    let twice = |second: String| {
        let first = answers("");
        said(&material(&[("returns/a.csv", &first), ("returns/b.csv", &second)]))
    };
    // Two answers and no other: one file. One answer alone may be a slip.
    let same = twice("respondent,constituency,A1,B2\nW1,workers,0,1\n\n".to_owned());
    assert!(same.iter().any(|line| line.contains("response/same-file") || line.contains("same")), "{same:?}");
    let one = twice("respondent,constituency,A1\nW1,workers,0\n".to_owned());
    assert!(one.iter().all(|line| !line.contains("same-file")), "{one:?}");
    assert!(one.iter().any(|line| line.contains("duplicate-answer")), "{one:?}");
}

#[test]
fn two_files_of_one_respondent_that_overlap_show_both_answers_and_the_way_out() {
    let first = "respondent,constituency,organisation,A1,B2\nUnion,workers,Union,0,1\n";
    let second = "respondent,constituency,organisation,A1\nUnion,workers,Union,2\n";
    let files = [("assessment.yaml", HEAD), ("returns/new.csv", second), ("returns/old.csv", first)];
    let both = material(&files);
    assert_eq!(
        said(&both),
        [
            "error response/duplicate-answer `Union` answers `A1` with `0` here and with `2` at returns/new.csv, row 2, column `A1`"
        ]
    );
    let found = both.diagnostics.iter().find(|one| one.code == Code::DuplicateAnswer).unwrap();
    assert_eq!(Locale::new("en").place(&found.place), "returns/old.csv, row 2, column `A1`");
    let help = Locale::new("en").finding(found).help.unwrap();
    assert!(help.contains("move the older one into the folder `replaced`"), "{help}");
    assert!(both.assessment.is_none(), "the last one does not win");
    // Moved there, it is listed and not read.
    let moved = material(&[
        files[0],
        files[1],
        ("returns/replaced/old.csv", first),
        ("returns/replaced/2025/older.csv", first),
    ]);
    assert_eq!(said(&moved), [] as [&str; 0]);
    assert_eq!(points(&moved, 1, "A1"), [0, 0, 1]);
    let listed: Vec<String> = moved.replaced.iter().map(|path| path.display().to_string()).collect();
    let expected = ["returns/replaced/2025/older.csv", "returns/replaced/old.csv"];
    assert_eq!(listed, expected);
    let assessment = moved.assessment.unwrap();
    assert_eq!(assessment.replaced(), expected);
    assert!(assessment.sources().iter().all(|source| !source.path.contains("replaced")));
    // Whose name is withheld is not told by a file of theirs.
    let withheld =
        second.replace("organisation,A1", "organisation,consent,A1").replace("Union,2", "Union,no,2");
    let moved = material(&[files[0], ("returns/new.csv", &withheld), ("returns/replaced/Union.csv", first)]);
    assert_eq!(moved.assessment.unwrap().replaced(), ["replaced/#1.csv"]);
}
