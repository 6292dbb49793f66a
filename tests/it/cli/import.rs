//! `import` and `receipt`, and the constituency of returns that name none.

use super::Run;

const TABLE: &str =
    "respondent,organisation,T05P3,T05P3_comment\nM1,Ministry of Labour,2,one\nW1,Union,3,\nX1,,na,\n";

#[test]
fn what_is_read_is_written_as_the_canonical_table() {
    let run = Run::new();
    run.write("w.csv", "constituency;respondent;T05P3;T05P1;T05P3_comment;consent\nWorkers;W1;Applied in part;;=1+1;no\nministry;M1;;;;\n");
    let said = run.done(&["import", "w.csv", "--to", "r.csv"]);
    assert_eq!(said.out, "r.csv\n");
    assert_eq!(said.err.lines().last(), Some("Read 2 returns from w.csv (table)"));
    let table = run.read("r.csv");
    assert_eq!(
        table.replace('\r', "").trim_start_matches('\u{feff}'),
        "respondent,constituency,organisation,role,indicator,answer,reason,comment,evidence,language,answered_on,capacity,consent\n\
         W1,workers,,,T05P3,3,,'=1+1,,,,,no\n\
         M1,ministry,,,,,,,,,,,\n"
    );
    // What was written is read as it was, and nothing is overwritten unasked.
    assert_eq!(run.done(&["import", "r.csv"]).out, table);
    run.write("mine.csv", "mine\n");
    assert_eq!(run.run(&["import", "w.csv", "--to", "mine.csv"]).code, 4);
    assert_eq!(run.read("mine.csv"), "mine\n");
    let wrong = run.run(&["import", "w.csv", "nothing.csv", "--to", "s.csv"]);
    assert_eq!(wrong.code, 3, "{}", wrong.err);
    assert!(!run.files().contains(&"s.csv".to_owned()));
}

#[test]
fn a_constituency_is_that_of_the_column_the_organisation_or_the_command() {
    let run = Run::with_demo();
    let assessment = run.read("demo/assessment.yaml");
    let invited = assessment.split("invited:").nth(1).unwrap();
    let of = |side: &str| {
        let line = invited.lines().find(|line| line.contains(&format!("constituency: {side}"))).unwrap();
        let name = line.split("organisation: ").nth(1).unwrap();
        name.split([',', '}']).next().unwrap().trim_matches('"').to_owned()
    };
    let (ministry, workers) = (of("ministry"), of("workers"));
    let table =
        TABLE.replace("Ministry of Labour", &ministry).replace("Union", &workers).replace("X1,,na,\n", "");
    run.write("w.csv", &table);
    let said = run.done(&["import", "w.csv", "--dir", "demo"]);
    assert!(said.out.contains(&format!("M1,ministry,{ministry},")), "{}", said.out);
    assert!(said.out.contains(&format!("W1,workers,{workers},")), "{}", said.out);
    // Nobody says it: one error, with the ways out.
    let nowhere = run.run(&["import", "w.csv"]);
    assert_eq!(nowhere.code, 3);
    assert_eq!(nowhere.err.matches("error[").count(), 1, "{}", nowhere.err);
    assert!(
        nowhere.err.contains("`constituency`") && nowhere.err.contains("--constituency"),
        "{}",
        nowhere.err
    );
    let given = run.done(&["import", "w.csv", "--constituency", "Employers"]);
    assert!(given.out.contains("W1,employers,"), "{}", given.out);
    let unknown = run.run(&["import", "w.csv", "--constituency", "wokers"]);
    assert!(unknown.code == 3 && unknown.err.contains("did you mean `workers`?"), "{}", unknown.err);
    // In a column it wins.
    run.write("c.csv", "respondent,constituency,T05P3\nA,workers,2\nB,,1\n");
    let both = run.done(&["import", "c.csv", "--constituency", "employers"]).out;
    assert!(both.contains("A,workers,") && both.contains("B,employers,"), "{both}");
}

#[test]
fn a_constituency_is_named_by_a_word_of_its_title_too() {
    let run = Run::new();
    let table = "Répondant;Mandant;Organisation;Indicateur;Réponse;Motif\nA;Travailleurs;UGT;T01P1;2;\nB;Ministère;Travail;T01P1;na;sans\nC;employeurs;CNP;T01P1;1;\n";
    run.write("r.csv", table);
    let read = run.done(&["import", "r.csv"]).out;
    for row in ["A,workers,UGT,,T01P1,2,", "B,ministry,Travail,,T01P1,na,sans", "C,employers,CNP,,T01P1,1,"] {
        assert!(read.contains(row), "{row}: {read}");
    }
    run.write("n.csv", "respondent,T01P1\nA,2\n");
    let given = run.done(&["import", "n.csv", "--constituency", "travailleurs"]);
    assert!(given.out.contains("A,workers,"), "{}", given.out);
    // A word that several titles have names none of them.
    run.write("r.csv", table.replace("Travailleurs", "Organisations"));
    let several = run.run(&["import", "r.csv"]);
    assert!(several.code == 3 && several.err.contains("response/unknown-constituency"), "{}", several.err);
}

#[test]
fn what_lies_in_an_assessment_is_read_as_belonging_to_it() {
    let run = Run::new();
    run.write(
        "a/assessment.yaml",
        "assessment: t\nbody: {name: T, profile: [origin]}\nframework: coherence@1\ndate: 2026-11-23\nlanguage: fr\ninvited:\n  - {organisation: UGT, constituency: workers}\n",
    );
    run.write("a/returns/r.csv", "organisation,T05P3\nUGT,2\n");
    let inside = run.done(&["import", "a/returns/r.csv"]);
    assert!(inside.out.contains("UGT,workers,UGT,"), "{}", inside.out);
    assert!(inside.err.contains("1 questionnaire lu dans"), "{}", inside.err);
    assert_eq!(inside.out, run.done(&["import", "a/returns/r.csv", "--dir", "a"]).out);
    // Whoever names a framework asks about nothing else.
    let alone = run.run(&["import", "a/returns/r.csv", "--framework", "coherence"]);
    assert!(alone.code == 3 && alone.err.contains("constituency"), "{}", alone.err);
}

#[test]
fn check_takes_the_constituency_of_the_command_too() {
    let run = Run::new();
    run.write(
        "a/assessment.yaml",
        "assessment: t\nbody: {name: T, profile: [origin]}\nframework: coherence@1\ndate: 2026-11-23\n",
    );
    run.write("a/returns/r.csv", "respondent,T05P3\nA,2\n");
    assert_eq!(run.run(&["check", "a"]).code, 3);
    assert_eq!(run.done(&["check", "a", "--constituency", "workers"]).code, 0);
}

#[test]
fn a_receipt_says_what_the_register_will() {
    let run = Run::new();
    run.write(
        "w.csv",
        "respondent,constituency,organisation,T05P3,T05P4,T05P3_reason\nW1,workers,Union,na,dk,none\n",
    );
    let said = run.done(&["receipt", "w.csv"]);
    let lines: Vec<&str> = said.out.lines().collect();
    let answers = {
        use sha2::{Digest, Sha256};
        let hash =
            |bytes: &[u8]| Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect::<String>();
        assert!(lines[1].ends_with(&hash(run.read("w.csv").as_bytes())), "{}", said.out);
        hash(run.done(&["import", "w.csv"]).out.as_bytes())
    };
    assert!(lines[2].ends_with(&answers), "{}", said.out);
    let counts: Vec<&str> = lines.last().unwrap().split_whitespace().collect();
    // No point, one "not applicable", one "don't know", nobody not consulted; the others are blank.
    assert_eq!([counts[0], counts[1], counts[2]], ["W1", "Union", "0"]);
    assert_eq!(counts[4..], ["1", "1", "0"], "{}", said.out);
    // The hash of the answers is that of the answers, whatever the file is.
    run.write("v.csv", "constituency;respondent;T05P4;organisation;T05P3_reason;T05P3\nworkers;W1;don't know;Union;none;N/A\n");
    assert_eq!(run.done(&["receipt", "v.csv"]).out.lines().nth(2), said.out.lines().nth(2));
}

#[test]
fn what_each_file_is_is_said_by_kind() {
    let run = Run::new();
    let row = |id: &str| format!("{id},ministry,3,u");
    for (file, ids) in [("a.csv", ["M1", "M2"]), ("b.csv", ["M3", "M4"])] {
        let rows = ids.map(row).join("\n");
        run.write(file, format!("respondent,constituency,T05P3,_uuid\n{rows}\n"));
    }
    run.write("c.yaml", "respondent: M5\nconstituency: ministry\nanswers: {T05P3: 1}\n");
    let said = run.done(&["import", "a.csv", "b.csv", "c.yaml"]);
    let lines: Vec<&str> = said.err.lines().filter(|line| line.starts_with("Read")).collect();
    assert_eq!(lines, ["Read 4 returns from 2 files (Kobo export)", "Read 1 return from c.yaml (YAML)"]);
    let french = run.done(&["--lang", "fr", "import", "c.yaml"]);
    assert!(french.err.ends_with("1 questionnaire lu dans c.yaml (YAML)\n"), "{}", french.err);
    let question = "[T05P3] How far?";
    run.write(
        "g.csv",
        format!("Timestamp,[respondent] Who?,[constituency] Side?,{question}\nx,M6,ministry,2\n"),
    );
    let google = run.done(&["import", "g.csv"]).err;
    assert!(google.ends_with("Read 1 return from g.csv (Google Forms export)\n"), "{google}");
}

#[test]
fn a_tally_takes_the_constituency_of_the_command_as_an_assessment_does() {
    let run = Run::new();
    let assessment =
        "assessment: t\nbody: {name: T, profile: [origin]}\nframework: coherence@1\ndate: 2026-11-23\n";
    run.write("a/assessment.yaml", assessment);
    let tables = [
        ("wide", "respondent,organisation,T05P3,T05P4\nA,Union,2,dk\nB,Union,1,\n"),
        ("long", "respondent;indicator;answer\nA;T05P3;2\nA;T05P4;0\nB;T05P3;1\n"),
        ("a column with gaps", "respondent,constituency,T05P3\nA,,2\nB,employers,1\n"),
    ];
    for (name, table) in tables {
        run.write("a/returns/r.csv", table);
        let count = ["tally", "a/returns/r.csv", "--framework", "coherence"];
        let nowhere = run.run(&count);
        assert_eq!(nowhere.code, 3, "{name}");
        for way in ["a column `constituency`", "`_meta`", "lists the invited", "--constituency"] {
            assert!(nowhere.err.contains(way), "{name}: {way}: {}", nowhere.err);
        }
        let collected = run.run(&["check", "a"]);
        assert!(collected.code == 3 && collected.err.contains("--constituency"), "{name}: {}", collected.err);
        let counted = run.done(&[&count[..], &["--constituency", "Workers' organisations"]].concat());
        run.done(&["report", "a", "--constituency", "workers", "--format", "csv", "-o", "out", "--force"]);
        let file =
            run.files().into_iter().find(|file| file.starts_with("out/") && file.contains("tally")).unwrap();
        let answered = |table: &str| -> Vec<String> {
            table.lines().filter(|line| !line.contains(",blank,")).map(str::to_owned).collect()
        };
        assert_eq!(answered(&counted.out), answered(&run.read(file)), "{name}");
        assert!(counted.out.contains("workers,"), "{name}: {}", counted.out);
    }
    let unknown =
        run.run(&["tally", "a/returns/r.csv", "--framework", "coherence", "--constituency", "wokers"]);
    assert!(unknown.code == 3 && unknown.err.contains("did you mean `workers`?"), "{}", unknown.err);
    assert_eq!(run.run(&["tally", "a/returns/r.csv", "--constituency", "workers"]).code, 2);
}

#[test]
fn a_return_in_yaml_takes_its_constituency_from_the_same_places() {
    let run = Run::new();
    let assessment = "assessment: t\nbody: {name: T, profile: [origin]}\nframework: coherence@1\ndate: 2026-11-23\ninvited: [{organisation: Union, constituency: workers}]\n";
    run.write("a/assessment.yaml", assessment);
    run.write("r.yaml", "respondent: U\norganisation: Union\nform: {framework: coherence, version: 1.1.0}\nanswers: {T05P3: 2}\n");
    assert!(run.done(&["import", "r.yaml", "--dir", "a"]).out.contains("U,workers,Union,"));
    assert!(
        run.done(&["import", "r.yaml", "--constituency", "employers"]).out.contains("U,employers,Union,")
    );
    let nowhere = run.run(&["import", "r.yaml"]);
    assert!(nowhere.code == 3 && nowhere.err.contains("--constituency"), "{}", nowhere.err);
}

#[test]
fn silence_on_consent_stays_silence_also_from_an_assessment_that_prints_no_names() {
    let run = Run::with_demo();
    let yaml = run.read("demo/assessment.yaml");
    run.write("demo/assessment.yaml", format!("{yaml}\npublication: unnamed\n"));
    run.write(
        "in.csv",
        "respondent,constituency,organisation,indicator,answer,consent\nA,workers,,T01P1,2,\nB,workers,,T01P1,3,no\n",
    );
    let table = run.done(&["import", "in.csv", "--dir", "demo"]).out;
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    let column = rows.headers().unwrap().iter().position(|name| name == "consent").unwrap();
    let said: Vec<String> = rows.records().map(|row| row.unwrap()[column].to_owned()).collect();
    assert_eq!(said, ["", "no"]);
}
