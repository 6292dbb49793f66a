//! Bad input: each kind has its own finding, exit code 3, and nothing is written.

use super::Run;

const ASSESSMENT: &str =
    "assessment: a\nbody: {name: A, profile: [origin]}\nframework: coherence@1\ndate: 2026-11-23\n";

/// Runs `report` on an assessment with one return; gives what it says.
fn report(name: &str, bytes: &[u8]) -> String {
    let run = Run::new();
    run.write("a/assessment.yaml", ASSESSMENT);
    run.write(format!("a/returns/{name}"), bytes);
    let said = run.run(&["report", "a"]);
    assert_eq!(said.code, 3, "{name}: {}{}", said.out, said.err);
    assert_eq!(said.out, "");
    let files = run.files();
    assert_eq!(files.len(), 2, "nothing was written: {files:?}");
    said.err
}

#[test]
fn each_kind_of_bad_return_has_its_own_finding() {
    #[rustfmt::skip]
    let cases: [(&str, &[u8], &str); 15] = [
        ("broken.yaml",   b"respondent: [x\n",                                                    "load/yaml-syntax"),
        ("keys.yaml",     b"respondent: A\nrespondent: B\nconstituency: workers\n",               "load/yaml-"),
        ("bomb.yaml",     b"respondent: A\nconstituency: workers\nanswers: {T01P1: &a [x,x], T01P2: [*a,*a,*a]}\n", "load/yaml-"),
        ("ids.csv",       b"respondent,constituency,indicator,answer\nA,workers,T01P11,1\n",      "response/unknown-indicator"),
        ("voices.csv",    b"respondent,constituency,indicator,answer\nA,unions,T01P1,1\n",        "response/unknown-constituency"),
        ("scale.csv",     b"respondent,constituency,indicator,answer\nA,workers,T01P1,5\n",       "response/answer-off-scale"),
        ("twice.csv",     b"respondent,constituency,indicator,answer\nA,workers,T01P1,1\nA,workers,T01P1,1\n", "response/duplicate-answer"),
        ("na.csv",        b"respondent,constituency,indicator,answer\nA,workers,T01P1,na\n",      "response/na-without-reason"),
        ("empty.csv",     b"",                                                                    "load/empty-file"),
        ("junk.csv",      b"\x00\x01\x02PK\x03\x04",                                              "load/binary-file"),
        ("latin.csv",     b"respondent,constituency,T01P1\nAndr\xe9,workers,caf\xe9\n",          "response/answer-off-scale"),
        ("quote.csv",     b"respondent,constituency,T01P1\n\"A,workers,1\n",                      "load/csv-syntax"),
        ("ragged.csv",    b"respondent,constituency,T01P1\nA,workers,1,2\n",                      "load/csv-syntax"),
        ("header.csv",    b"name,T01P1\nA,1\n",                                                   "load/csv-header"),
        ("other.doc",     b"hello",                                                               "load/nothing-to-read"),
    ];
    for (name, bytes, code) in cases {
        let said = report(name, bytes);
        assert!(said.contains(&format!("error[{code}")), "{name}: {said}");
    }
}

#[test]
fn a_bom_semicolons_and_crlf_are_fine() {
    let run = Run::new();
    run.write("a/assessment.yaml", ASSESSMENT);
    run.write("a/returns/r.csv", "\u{feff}respondent;constituency;T01P1\r\nA;workers;3\r\n");
    assert_eq!(run.run(&["check", "a"]).code, 0);
}

#[test]
fn a_line_of_200_megabytes_is_refused_within_bounds() {
    let mut line = b"respondent,constituency,T01P1\nA,workers,\"".to_vec();
    line.resize(200 * 1024 * 1024, b'x');
    line.extend(b"\"\n");
    let said = report("long.csv", &line);
    assert!(
        said.contains("error[load/too-large]") || said.contains("error[response/answer-off-scale]"),
        "{}",
        &said[..said.len().min(500)]
    );
    assert!(said.len() < 10_000, "the finding does not repeat the line");
}

#[test]
fn empty_folders_and_folders_in_the_place_of_files() {
    let run = Run::new();
    std::fs::create_dir_all(run.path().join("empty")).unwrap();
    assert!(run.run(&["report", "empty"]).err.contains("error[load/no-assessment]"));
    std::fs::create_dir_all(run.path().join("b/assessment.yaml")).unwrap();
    let said = run.run(&["report", "b"]);
    assert_eq!(said.code, 3);
    assert!(
        said.err.contains("error[load/unreadable]") && said.err.contains("it is a folder, not a file"),
        "{}",
        said.err
    );
    run.write("c/assessment.yaml", ASSESSMENT);
    run.write("c/returns", "a file");
    let said = run.run(&["check", "c"]);
    assert_eq!(said.code, 3);
    assert!(said.err.contains("it is a file, not a folder"), "{}", said.err);
    std::fs::create_dir_all(run.path().join("d/returns")).unwrap();
    run.write("d/assessment.yaml", ASSESSMENT);
    assert!(run.run(&["check", "d"]).err.contains("error[load/nothing-to-read]"));
}

#[cfg(unix)]
#[test]
fn a_file_without_the_right_to_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let run = Run::with_demo();
    let path = run.path().join("demo/returns/ministries.csv");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).unwrap();
    // Whoever may read everything (root) gets the other reason why a file cannot be read: a link into nothing.
    if std::fs::read(&path).is_ok() {
        std::fs::remove_file(&path).unwrap();
        std::os::unix::fs::symlink("/nowhere/at/all.csv", &path).unwrap();
    }
    let said = run.run(&["report", "demo"]);
    assert_eq!(said.code, 3);
    assert!(
        said.err.contains("error[load/unreadable]") || said.err.contains("error[load/not-found]"),
        "{}",
        said.err
    );
    assert!(!run.path().join("demo/reports").exists());
}

#[test]
fn weights_and_numbers_that_are_none() {
    for (line, code) in [
        ("constituencies: {workers: -1}", "assessment/bad-value"),
        ("constituencies: {workers: 0.5}", "load/yaml-syntax"),
        ("constituencies: {workers: .inf}", "load/yaml-syntax"),
        ("targets: {default: .nan}", "assessment/bad-value"),
        ("targets: {T02P33: 50}", "assessment/unknown-target"),
        ("constituencies: {ministry: 0, workers: 0, employers: 0}", "assessment/bad-value"),
    ] {
        let run = Run::new();
        run.write("a/assessment.yaml", format!("{ASSESSMENT}{line}\n"));
        run.write("a/returns/r.csv", "respondent,constituency,T01P1\nA,workers,3\n");
        let said = run.run(&["report", "a"]);
        assert_eq!(said.code, 3, "{line}");
        assert!(said.err.contains(&format!("error[{code}]")), "{line}: {}", said.err);
    }
}

#[test]
fn a_hostile_respondent_can_run_nothing() {
    let run = Run::new();
    let long = "n".repeat(200);
    run.write(
        "a/assessment.yaml",
        ASSESSMENT.replace("name: A", "name: \"<script>alert(0)</script>{{ 7*191 }}\""),
    );
    run.write(
        "a/statements/workers.md",
        "<script>alert(2)</script> [x](javascript:alert(3))\n\n<img src=x onerror=alert(4)>",
    );
    run.write("a/assessment.yaml", format!("{}statements: statements/\n", run.read("a/assessment.yaml")));
    run.write(
        "a/returns/r.csv",
        format!(
            "respondent,constituency,organisation,role,indicator,answer,comment,evidence\n\
             <script>alert(1)</script>,workers,=cmd|' /C calc'!A0,\u{202e}evil,T01P1,3,{{{{ 7*191 }}}} {{% raise %}},<img src=x onerror=alert(5)>\n\
             {long},workers,@SUM(A1),r,T01P1,1,\"a\u{1b}[31mred\",x\n"
        ),
    );
    let check = run.run(&["check", "a"]);
    assert_eq!(check.code, 0, "{}", check.err);
    run.done(&["report", "a"]);
    // Long words of headings may part.
    let page = run.pages("a/reports/2026-11-23/a", "2026-11-23_en.html").replace('\u{ad}', "");
    for bad in ["<script", "<img", "href=\"javascript", "1337"] {
        assert!(!page.contains(bad), "{bad}");
    }
    for kept in ["&lt;script&gt;alert(1)", "{{ 7*191 }}", "onerror=alert(5)", &long] {
        assert!(page.contains(kept), "{kept}");
    }
    for file in run.files().into_iter().filter(|f| f.ends_with(".csv") && f.contains("reports")) {
        for line in run.read(&file).trim_start_matches('\u{feff}').lines() {
            for cell in line.split(',') {
                let text = cell.trim_start_matches('"').trim_start();
                let formula = text.starts_with(['=', '+', '@'])
                    || (text.starts_with('-') && text.parse::<f64>().is_err());
                assert!(!formula, "{file}: {cell}");
            }
        }
    }
    // The name that looks like a formula comes back as it was.
    let tally = "a/reports/2026-11-23/a_tally_2026-11-23.csv";
    let json = run.done(&["score", "a", "--tally", tally, "--format", "json"]).out;
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&json).unwrap()["assessment"]["returns"]["workers"],
        2
    );
}

#[cfg(unix)]
#[test]
fn a_line_end_in_a_name_or_a_cell_makes_no_line_of_ours() {
    let run = Run::new();
    run.write("a/assessment.yaml", ASSESSMENT);
    let name = "a/returns/x\nerror[forged]: a.csv";
    run.write(name, "respondent,constituency,T01P1\nR,workers,\"9\nerror[forged]: b\"\n");
    let forged = |said: &str| said.lines().any(|line| line.starts_with("error[forged]"));
    let check = run.run(&["check", "a"]);
    assert_eq!(check.code, 3);
    assert!(!forged(&check.out) && !forged(&check.err), "{}{}", check.out, check.err);
    assert!(check.err.contains("x\\u{a}error[forged]: a.csv, row 2"), "{}", check.err);
    assert!(check.err.contains("`9 error[forged]: b`"), "{}", check.err);
    // A command that fails says where, too.
    let failed = run.run(&["tally", name, "-o", name]);
    assert_eq!(failed.code, 4, "{}", failed.err);
    assert!(!forged(&failed.err) && failed.err.contains("\\u{a}"), "{}", failed.err);
}

#[test]
fn what_a_tally_prints_tells_a_terminal_nothing() {
    let run = Run::new();
    run.write("r.csv", "respondent,constituency,organisation,T01P1\nM1,ministry,Lab\u{1b}[31mour,3\n");
    let said = run.done(&["tally", "r.csv"]);
    assert!(
        said.out.contains("ministry,Lab[31mour,T01P1,3,1") && !said.out.contains('\u{1b}'),
        "{}",
        said.out
    );
}
