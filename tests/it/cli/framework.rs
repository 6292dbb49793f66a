//! Frameworks that somebody else made: begun, checked, used.

use std::collections::BTreeSet;

use super::Run;

/// Every key of some kinds of file.
fn keys(run: &Run, files: &[&str]) -> BTreeSet<String> {
    fn walk(value: &serde_json::Value, keys: &mut BTreeSet<String>) {
        if let Some(properties) = value.get("properties").and_then(serde_json::Value::as_object) {
            keys.extend(properties.keys().cloned());
        }
        match value {
            serde_json::Value::Object(map) => map.values().for_each(|one| walk(one, keys)),
            serde_json::Value::Array(list) => list.iter().for_each(|one| walk(one, keys)),
            _ => {}
        }
    }
    let mut all = BTreeSet::new();
    for file in files {
        walk(&serde_json::from_str(&run.done(&["framework", "schema", file]).out).unwrap(), &mut all);
    }
    assert!(all.len() > 60 && all.contains("practice_from") && all.contains("meant_for"), "{all:?}");
    all
}

fn has_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').any(|one| one == word)
}

#[test]
fn a_new_framework_is_sound_explains_every_key_and_is_not_overwritten() {
    let run = Run::new();
    let keys = keys(&run, &["framework", "topic", "questionnaire"]);
    for language in tripartite::load::builtin::scaffold_languages() {
        let folder = format!("mine-{language}");
        let said = run.done(&["framework", "new", &folder, "--lang", language, "--name", "Ours: \"a\" # b"]);
        assert_eq!(said.err, "");
        assert_eq!(said.out.lines().filter(|line| line.ends_with(".yaml")).count(), 6, "{}", said.out);
        let checked = run.done(&["framework", "check", &folder]);
        assert_eq!(
            (checked.out, checked.err),
            (
                format!(
                    "{folder} 1.0.0: 4 core and 0 supporting indicators, 3 questionnaires, no findings\n"
                ),
                String::new()
            )
        );
        let shown = run.done(&["framework", "show", &folder]).out;
        assert!(shown.starts_with(&format!("{folder} 1.0.0  Ours: \"a\" # b\n")), "{shown}");
        let texts: String =
            run.files().iter().filter(|file| file.starts_with(&folder)).map(|file| run.read(file)).collect();
        let silent: Vec<&String> = keys.iter().filter(|key| !has_word(&texts, key)).collect();
        assert!(silent.is_empty(), "{language} explains nothing of {silent:?}");
        assert!(!texts.contains("@ID@") && !texts.contains("@TITLE@"));

        run.write(format!("{folder}/framework.yaml"), "id: changed\n");
        let again = run.run(&["framework", "new", &folder]);
        assert_eq!(again.code, 4);
        assert!(again.err.contains("use --force to overwrite"), "{}", again.err);
        assert_eq!(run.read(format!("{folder}/framework.yaml")), "id: changed\n");
    }
    let french = run.read("mine-fr/topics/T1.yaml");
    assert!(french.contains("Recrutement des travailleurs migrants"), "{french}");
    let unknown = run.run(&["framework", "new", "x", "--lang", "de"]);
    assert_eq!(unknown.code, 0);
    assert!(
        unknown.err.contains("there are no texts in the language `de`; English is used"),
        "{}",
        unknown.err
    );
    assert!(unknown.err.contains("Languages available: en, fr"), "{}", unknown.err);
}

#[test]
fn an_assessment_scores_with_a_new_framework() {
    let run = Run::new();
    run.done(&["framework", "new", "own/first", "--lang", "fr"]);
    run.write(
        "land/assessment.yaml",
        "assessment: land\nbody: {name: Land}\nframework: ../own/first\ndate: 2026-11-23\n",
    );
    // Points are worth 0, 50 and 100; a label is as good as a code.
    run.write(
        "land/returns/all.csv",
        "respondent,constituency,T1A,T1B,T2A,T2B\n\
         M1,ministry,2,Sur le papier,0,\n\
         W1,workers,1,0,1,1\n\
         E1,employers,2,1,dk,2\n",
    );
    run.done(&["check", "land"]);
    // A framework without kinds of country takes none.
    let sound = run.read("land/assessment.yaml");
    run.write("land/assessment.yaml", sound.replace("{name: Land}", "{name: Land, profile: [origin]}"));
    let kind = run.run(&["check", "land"]);
    assert!(
        kind.err.contains("help: this framework has no country profiles: delete the key"),
        "{}",
        kind.err
    );
    run.write("land/assessment.yaml", sound);
    let json: serde_json::Value =
        serde_json::from_str(&run.done(&["score", "land", "--format", "json"]).out).unwrap();
    // T1: ministry (100 + 50) / 2 = 75, workers (50 + 0) / 2 = 25, employers (100 + 50) / 2 = 75; mean 175 / 3.
    assert_eq!(json["lenses"]["topic"][0]["score"], 58.333333333);
    // T2: ministry 0 (asked T2A alone), workers 50, employers 100 (half of it answered: a full voice); mean 50.
    assert_eq!(json["lenses"]["topic"][1]["score"], 50.0);
    // Overall: ministry (75 + 0) / 2 = 37.5, workers (25 + 50) / 2 = 37.5, employers (75 + 100) / 2 = 87.5.
    assert_eq!(json["overall"]["score"], 54.166666667);
    run.done(&["report", "land"]);
}

/// A new framework with its five levels worth 20 to 100, as the States Parties' annual report (SPAR) has them.
fn with_levels(run: &Run) {
    run.done(&["framework", "new", "spar"]);
    let text = run.read("spar/framework.yaml");
    let (before, rest) = text.split_once("    points:\n").unwrap();
    let (_, after) = rest.split_once("    practice_from: 100\n").unwrap();
    let levels: String =
        (1..=5).map(|n| format!("      - {{code: {n}, value: {}, label: Level {n}}}\n", n * 20)).collect();
    run.write("spar/framework.yaml", format!("{before}    points:\n{levels}{after}"));
    for topic in ["T1", "T2"] {
        let path = format!("spar/topics/{topic}.yaml");
        // Anchors and advice were those of the other scale.
        let kept: Vec<String> = run
            .read(&path)
            .lines()
            .filter(|line| {
                let line = line.trim();
                !line.starts_with(['0', '1', '2']) && line != "anchors:" && line != "advice:"
            })
            .map(str::to_owned)
            .collect();
        run.write(&path, kept.join("\n"));
    }
}

#[test]
fn five_levels_from_20_to_100_are_a_scale_like_any_other() {
    let run = Run::new();
    with_levels(&run);
    let checked = run.done(&["framework", "check", "spar"]);
    assert!(checked.out.ends_with("no findings\n") && checked.err.is_empty(), "{}", checked.err);
    run.write(
        "land/assessment.yaml",
        "assessment: land\nbody: {name: Land}\nframework: ../spar\ndate: 2026-11-23\n",
    );
    run.write(
        "land/returns/all.csv",
        "respondent,constituency,T1A,T1B,T2A,T2B\nM1,ministry,1,3,5,\nW1,workers,1,1,1,1\nE1,employers,2,,,\n",
    );
    let json: serde_json::Value =
        serde_json::from_str(&run.done(&["score", "land", "--format", "json"]).out).unwrap();
    let by = |node: &serde_json::Value, who: &str| node["by"][who].clone();
    let (first, second) = (&json["lenses"]["topic"][0], &json["lenses"]["topic"][1]);
    // Level 1 is worth 20, 3 is worth 60: 40.
    assert_eq!(by(first, "ministry")["score"], 40.0);
    assert_eq!(by(second, "ministry")["score"], 100.0);
    // The lowest level throughout is 20, not 0.
    assert_eq!(by(&json["overall"], "workers")["score"], 20.0);
    // T1A is 40, T1B is missing: from 20 to 100 instead of from 0: (40 + 20) / 2 and (40 + 100) / 2.
    assert_eq!(
        (by(first, "employers")["low"].clone(), by(first, "employers")["high"].clone()),
        (30.0.into(), 70.0.into())
    );

    // `missing: zero` would count less than the lowest level.
    let text = run.read("spar/framework.yaml");
    run.write("spar/framework.yaml", format!("{text}method: {{missing: zero}}\n"));
    let zero = run.run(&["framework", "check", "spar"]);
    assert_eq!(zero.code, 3);
    assert!(
        zero.err.contains("`missing: zero` needs scales that begin at 0; these begin at 20"),
        "{}",
        zero.err
    );
}

#[test]
fn a_fault_of_a_scale_is_told_once_however_many_indicators_use_it() {
    let run = Run::new();
    with_levels(&run);
    let text = run.read("spar/framework.yaml");
    run.write("spar/framework.yaml", text.replace("label: Level 2", "label: level 1"));
    let said = run.run(&["framework", "check", "spar"]);
    assert_eq!((said.code, said.out.as_str()), (3, "1 error\n"));
    assert!(
        said.err.contains("the points `1` and `2` of the scale `steps` have the same label"),
        "{}",
        said.err
    );
    run.write("spar/framework.yaml", text.replace("  - id: steps\n", "  - id: levels\n"));
    let said = run.run(&["framework", "check", "spar"]);
    assert_eq!((said.code, said.out.as_str()), (3, "1 error\n"));
    assert!(
        said.err.contains(
            "`steps` is not a scale of this framework (4 times; the next is at spar/topics/T1.yaml:"
        ),
        "{}",
        said.err
    );
}

#[test]
fn texts_for_the_points_of_a_faulty_scale_are_no_news() {
    let run = Run::new();
    run.done(&["framework", "new", "own"]);
    // Every indicator has an anchor for 2, which is now the second 1.
    let text = run.read("own/framework.yaml");
    run.write("own/framework.yaml", text.replace("{code: 2, value: 100", "{code: 1, value: 100"));
    let said = run.run(&["framework", "check", "own"]);
    assert_eq!((said.code, said.out.as_str()), (3, "1 error\n"), "{}", said.err);
    // On a sound scale without a 2 they are, once: the four indicators have four such anchors.
    run.write("own/framework.yaml", text.replace("{code: 2, value: 100", "{code: z, value: 100"));
    let said = run.run(&["framework", "check", "own"]);
    assert_eq!((said.code, said.out.as_str()), (3, "1 error\n"), "{}", said.err);
    assert!(
        said.err.contains("`T1A` has a text for `2`, which is not a point of the scale `steps` (4 times;"),
        "{}",
        said.err
    );
}

#[test]
fn what_only_explains_may_be_left_out_and_is_missed() {
    let run = Run::new();
    run.done(&["framework", "new", "bare"]);
    let without = |path: &str, keys: &[&str]| {
        let kept: Vec<String> = run
            .read(path)
            .lines()
            .filter(|line| !keys.iter().any(|key| line.trim_start().starts_with(&format!("{key}:"))))
            .map(str::to_owned)
            .collect();
        run.write(path, kept.join("\n"));
    };
    without("bare/framework.yaml", &["summary", "provenance", "bands_note", "target_note"]);
    without("bare/topics/T1.yaml", &["evidence"]);
    without("bare/topics/T2.yaml", &["evidence"]);
    let said = run.done(&["framework", "check", "bare"]);
    assert!(said.out.ends_with("3 questionnaires, 2 warnings\n"), "{}", said.out);
    assert!(
        said.err.contains(
            "there is no text under `summary`, `provenance`, `bands_note`, `target_note`, which reports print"
        ) && said.err.contains("what counts as `evidence`: 4 of 4 (`T1A`, `T1B`, `T2A`, `T2B`)"),
        "{}",
        said.err
    );
    // What is not there leaves no empty line and no lonely label behind.
    let card = run.done(&["framework", "show", "T1A", "--framework", "bare"]);
    assert!(!card.out.contains("Evidence to look for"), "{}", card.out);
    let shown = run.done(&["framework", "show", "bare"]).out;
    assert!(!shown.contains("\n\n\n"), "{shown}");
    // Whoever writes a topic names scales and constituencies by their ids.
    let shipped = run.done(&["framework", "show", "coherence"]).out;
    for line in
        ["Scale: Share (share)\n", "  ministry   Ministries\n", "  workers    Workers' organisations\n"]
    {
        assert!(shipped.contains(line), "{line}{shipped}");
    }
    run.write(
        "land/assessment.yaml",
        "assessment: land\nbody: {name: Land}\nframework: ../bare\ndate: 2026-11-23\n",
    );
    run.write("land/returns/a.csv", "respondent,constituency,T1A\nM1,ministry,1\n");
    run.done(&["report", "land"]);
    let page = run.pages("land/reports/2026-11-23/land", "2026-11-23_en.html");
    assert!(!page.contains("<p></p>") && !page.contains("Evidence to look for"));
}

#[test]
fn the_words_of_the_states_are_data_and_have_a_default_in_each_language() {
    let run = Run::new();
    run.done(&["framework", "new", "own"]);
    let export = |arguments: &[&str]| -> serde_json::Value {
        let all = [&["framework", "export", "own", "--format", "json"], arguments].concat();
        serde_json::from_str(&run.done(&all).out).unwrap()
    };
    assert_eq!(export(&[])["states"]["nc"], "not consulted or informed");
    run.write("own/fr/framework.yaml", "title: Le nôtre\nstates: {dk: inconnu}\n");
    let french = &export(&["--lang", "fr"])["states"];
    // One of its own, two as usual in the language: none stands there in English.
    assert_eq!(
        (&french["na"], &french["dk"], &french["nc"]),
        (&"sans objet".into(), &"inconnu".into(), &"non consulté ni informé".into())
    );
    let coverage = run.done(&["framework", "coverage", "own", "--missing"]).out;
    assert!(!coverage.contains("framework.yaml states."), "{coverage}");
    // German has no default: what the framework lacks there is counted as missing.
    run.write("own/de/framework.yaml", "states: {na: entfällt}\n");
    let coverage = run.done(&["framework", "coverage", "own", "--missing"]).out;
    assert!(
        coverage.contains("missing in de: framework.yaml states.dk")
            && !coverage.contains("missing in de: framework.yaml states.na"),
        "{coverage}"
    );
}

#[test]
fn an_id_or_a_label_that_could_be_something_else_is_refused() {
    let run = Run::new();
    run.done(&["framework", "new", "own"]);
    let (framework, topic) = (run.read("own/framework.yaml"), run.read("own/topics/T1.yaml"));
    #[rustfmt::skip]
    let cases = [
        // file                    as it is               as it must not be           because
        ("own/topics/T1.yaml",     "id: T1B",             "id: role",                 "`role` is reserved"),
        ("own/topics/T1.yaml",     "id: T1B",             "id: Respondent",           "`Respondent` is reserved"),
        ("own/topics/T1.yaml",     "id: T1B",             "id: N",                    "`N` is reserved"),
        ("own/topics/T1.yaml",     "id: T1B",             "id: Today",                "survey systems"),
        ("own/topics/T1.yaml",     "id: T1B",             "id: t1a",                  "`t1a` and `T1A` differ only in case"),
        ("own/topics/T1.yaml",     "id: T1B",             "id: T1ATime",              "LimeSurvey"),
        ("own/topics/T1.yaml",     "id: T1B",             "id: DO",                   "`DO` and `do` differ only in case"),
        ("own/framework.yaml",     "id: decide",          "id: comment",              "`comment` is reserved"),
        ("own/framework.yaml",     "id: decide",          "id: t1",                   "`T1` and `t1` differ only in case"),
        ("own/framework.yaml",     "label: Nothing yet",  "label: N/A",               "means `na`"),
        ("own/framework.yaml",     "label: Nothing yet",  "label: Blank",             "means `blank`"),
        ("own/framework.yaml",     "label: Nothing yet",  "label: Ne sait pas",       "means `dk`"),
        ("own/framework.yaml",     "label: Nothing yet",  "label: In Practice",       "have the same label"),
        ("own/framework.yaml",     "code: 0",             "code: dk",                 "means `dk`"),
    ];
    for (path, is, becomes, why) in cases {
        run.write("own/framework.yaml", &framework);
        run.write("own/topics/T1.yaml", &topic);
        let text = run.read(path);
        assert!(text.contains(is), "{is}");
        run.write(path, text.replacen(is, becomes, 1));
        let said = run.run(&["framework", "check", "own"]);
        assert_eq!(said.code, 3, "{becomes}: {}", said.out);
        assert!(said.err.contains(why), "{becomes}: {}", said.err);
    }
    run.write("own/framework.yaml", &framework);
    run.write("own/topics/T1.yaml", &topic);
    // What survey systems call a column is refused for indicators alone: no column is called as a node.
    run.write("own/framework.yaml", framework.replacen("id: decide", "id: start", 1));
    for path in ["own/topics/T1.yaml", "own/topics/T2.yaml"] {
        run.write(path, run.read(path).replace("phase: decide", "phase: start"));
    }
    run.done(&["framework", "check", "own"]);
    run.write("own/fr/framework.yaml", "scales:\n  - {id: steps, points: [{code: 0, label: In practice}]}\n");
    let said = run.run(&["framework", "check", "own"]);
    assert_eq!(said.code, 3);
    assert!(said.err.contains("--> own/fr/framework.yaml:2:43"), "{}", said.err);
}

#[test]
fn an_indicator_that_its_questionnaire_leaves_out_is_missed() {
    let run = Run::new();
    run.done(&["framework", "new", "own"]);
    let path = "own/questionnaires/workers.yaml";
    let kept: Vec<String> =
        run.read(path).lines().filter(|line| !line.contains("indicator: T2B")).map(str::to_owned).collect();
    run.write(path, kept.join("\n"));
    let said = run.done(&["framework", "check", "own"]);
    assert!(
        said.err.contains(
            "leaves out indicators that name `workers`, which is therefore not asked about them: `T2B`\n"
        ),
        "{}",
        said.err
    );
}

#[test]
fn the_readme_has_every_key_of_the_format() {
    let readme = include_str!("../../../README.md");
    let (_, rest) = readme.split_once("### The format of a framework\n").unwrap();
    let page = rest.split("\n## ").next().unwrap();
    let run = Run::new();
    let files = ["framework", "topic", "questionnaire", "supporting", "instruments"];
    let course = ["course", "exercises", "capstone", "case", "key"];
    let mut all = keys(&run, &[&files[..], &course[..]].concat());
    all.retain(|key| !has_word(page, key));
    assert!(all.is_empty(), "the README says nothing of {all:?}");
}

#[test]
fn a_course_is_written_by_the_readme_alone() {
    let readme = include_str!("../../../README.md");
    let example = |begins: &str| -> String {
        let (_, rest) = readme.split_once(begins).unwrap_or_else(|| panic!("{begins}"));
        rest.split_once("\n```").unwrap().0.to_owned()
    };
    let run = Run::new();
    run.done(&["framework", "new", "own"]);
    for file in ["exercises/course.yaml", "exercises/T1.yaml", "case/case.yaml", "case/key.yaml"] {
        run.write(format!("own/{file}"), example(&format!("```yaml\n# {file}\n")));
    }
    run.write("own/case/report.md", example("```markdown\n"));
    run.write("own/lessons/T1.md", "## Who pays {#fees}\n\nWhere nothing is settled, the worker pays.\n");
    let lines = example("```yaml\n# framework.yaml, in the lens topic\n");
    let lines: Vec<&str> = lines.lines().filter(|line| !line.starts_with('#')).collect();
    let [groups, skills, of_topic, objectives] = lines[..] else { panic!("{lines:?}") };
    let framework = run.read("own/framework.yaml");
    let lens = "  topic:\n    title: By topic\n";
    assert!(framework.contains(lens));
    let framework = framework.replace(lens, &format!("{lens}    {groups}\n"));
    run.write("own/framework.yaml", format!("{framework}\n{skills}\n"));
    run.write(
        "own/topics/T1.yaml",
        format!("{}\n{of_topic}\n{objectives}\n", run.read("own/topics/T1.yaml")),
    );
    let said = run.done(&["framework", "check", "own"]);
    assert!(!said.err.contains("error["), "{}", said.err);
    let shown = run.done(&["learn", "T1X1", "--course", "own", "--learner", "Awa", "--plain", "--practice"]);
    assert!(shown.out.contains("Who pays the agency, by the law of Nerania?"), "{}", shown.out);
}
