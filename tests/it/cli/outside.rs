//! A folder stays in its folder: nothing outside of it is read or written, by a path or by a link.

use super::Run;

const SECRET: &str = "TOPSECRET";
const ASSESSMENT: &str =
    "assessment: a\nbody: {name: A, profile: [origin]}\nframework: coherence@1\ndate: 2026-11-23\n";

/// An assessment in `a` with one return, and beside it what is nobody's business.
fn assessment(more: &str) -> Run {
    let run = Run::new();
    run.write("a/assessment.yaml", format!("{ASSESSMENT}{more}"));
    run.write("a/returns/r.csv", "respondent,constituency,T01P1\nW1,workers,3\n");
    run.write(
        "secret/returns/w.csv",
        format!("respondent,constituency,T01P1,{SECRET}\nX1,workers,{SECRET}\n"),
    );
    run.write("secret/statements/workers.md", format!("# {SECRET}\n"));
    run.write("secret/s.yaml", format!("{SECRET}: [\n"));
    run
}

/// Every command that reads the folder refuses it, and says nothing of what stands outside.
fn refused(run: &Run) {
    for arguments in [&["check", "a"][..], &["score", "a"], &["report", "a"], &["a"]] {
        let said = run.run(arguments);
        assert_eq!(said.code, 3, "{arguments:?}: {}", said.err);
        assert!(said.err.contains("[load/outside]"), "{}", said.err);
        assert!(!format!("{}{}", said.out, said.err).contains(SECRET), "{}{}", said.out, said.err);
    }
    for file in run.files().into_iter().filter(|file| !file.starts_with("secret/") && !file.contains("link"))
    {
        assert!(!run.read(&file).contains(SECRET), "{file}");
    }
}

#[test]
fn a_path_that_leads_out_is_not_read() {
    refused(&assessment("returns: ../secret/returns\n"));
    refused(&assessment("returns: returns/../../secret/returns\n"));
    refused(&assessment("statements: ../secret/statements\n"));
    let absolute = assessment("");
    let path = absolute.path().join("secret/returns");
    absolute.write("a/assessment.yaml", format!("{ASSESSMENT}returns: {}\n", path.display()));
    refused(&absolute);
}

#[test]
fn what_is_allowed_outside_is_read() {
    let run = assessment("statements: ../secret/statements\n");
    let page = |run: &Run| {
        let name = run.files().into_iter().find(|file| file.ends_with("_report_2026-11-23_en.html"));
        run.read(name.unwrap())
    };
    run.done(&["report", "a", "--allow-outside"]);
    assert!(page(&run).contains(SECRET));
}

#[test]
fn a_framework_may_lie_elsewhere_and_its_files_may_not() {
    let run = assessment("");
    run.done(&["framework", "new", "mine"]);
    let file = run.read("mine/framework.yaml");
    let topics = file.lines().find(|line| line.starts_with("topics:")).unwrap().to_owned();
    run.write("a/assessment.yaml", ASSESSMENT.replace("coherence@1", "../mine"));
    let said = run.run(&["check", "a"]);
    assert!(!said.err.contains("load/outside"), "{}", said.err);
    run.write("mine/framework.yaml", file.replace(&topics, "topics: [../../secret/s]"));
    let said = run.run(&["check", "a"]);
    assert_eq!(said.code, 3);
    assert!(said.err.contains("[load/outside]") && !said.err.contains(SECRET), "{}", said.err);
    let said = run.run(&["framework", "check", "mine"]);
    assert!(said.err.contains("[load/outside]") && !said.err.contains(SECRET), "{}", said.err);
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_link_that_leads_out_is_not_read() {
        for (target, link) in [
            ("secret/returns/w.csv", "a/returns/link.csv"),
            ("secret/returns", "a/returns/link"),
            ("secret/statements", "a/statements"),
            ("secret/s.yaml", "a/returns/link.yaml"),
        ] {
            let run = assessment("statements: statements\n");
            if link != "a/statements" {
                std::fs::create_dir(run.path().join("a/statements")).unwrap();
            }
            symlink(run.path().join(target), run.path().join(link)).unwrap();
            let said = run.run(&["check", "a"]);
            assert_eq!(said.code, 3, "{link}: {}", said.err);
            assert!(
                said.err.contains("[load/outside]") && !said.err.contains(SECRET),
                "{link}: {}",
                said.err
            );
        }
        let run = assessment("");
        symlink(run.path().join("secret/s.yaml"), run.path().join("a/returns/link.yaml")).unwrap();
        refused(&run);
    }

    #[test]
    fn exercises_and_the_papers_of_their_case_lie_in_the_folder_of_the_framework() {
        let base = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks/coherence");
        let copied = || {
            let run = Run::new();
            run.copy(&base, "f");
            run.write("secret/p.md", format!("---\nid: policy-2022\ntitle: P\n---\n\n{SECRET}\n"));
            run
        };
        let told = |run: &Run, name: &str| {
            let said = run.run(&["framework", "check", "f"]);
            assert_eq!(said.code, 3, "{name}: {}", said.err);
            assert!(
                said.err.contains("[load/outside]") && !said.err.contains(SECRET),
                "{name}: {}",
                said.err
            );
        };
        let run = copied();
        let case = run.read("f/case/case.yaml");
        run.write("f/case/case.yaml", case.replace("file: 01-policy.md", "file: ../../secret/p.md"));
        told(&run, "a path");
        let run = copied();
        std::fs::remove_file(run.path().join("f/case/01-policy.md")).unwrap();
        symlink(run.path().join("secret/p.md"), run.path().join("f/case/01-policy.md")).unwrap();
        told(&run, "a paper");
        let run = copied();
        run.write("secret/e.yaml", format!("{SECRET}\n"));
        symlink(run.path().join("secret/e.yaml"), run.path().join("f/exercises/T98.yaml")).unwrap();
        told(&run, "a file of exercises");
        for folder in ["exercises", "case", "trainer", "fr/exercises", "fr/trainer"] {
            let run = copied();
            let (from, to) = (run.path().join("f").join(folder), run.path().join("secret/moved"));
            std::fs::rename(&from, &to).unwrap();
            symlink(&to, &from).unwrap();
            told(&run, folder);
        }
    }

    #[test]
    fn a_link_that_stays_inside_is_read() {
        let run = assessment("");
        run.write("a/kept/w.csv", "respondent,constituency,T01P1\nW2,workers,4\n");
        symlink("../kept", run.path().join("a/returns/more")).unwrap();
        let said = run.done(&["check", "a"]);
        assert!(said.out.contains('2'), "{}", said.out);
        let numbers: serde_json::Value =
            serde_json::from_str(&run.done(&["score", "a", "--format", "json"]).out).unwrap();
        assert_eq!(numbers["overall"]["by"]["workers"]["respondents"], 2);
    }

    #[test]
    fn links_in_a_circle_and_links_to_one_folder_show_each_file_once() {
        let run = assessment("");
        run.write("a/kept/w.csv", "respondent,constituency,T01P1\nW2,workers,4\n");
        run.write("a/kept/deep/v.csv", "respondent,constituency,T01P1\nW3,workers,4\n");
        // First the folder inside, then the one around it, then that of all of them.
        for (target, link) in [("../kept/deep", "1"), ("../kept", "2"), ("../kept", "3"), ("../returns", "4")]
        {
            symlink(target, run.path().join("a/returns").join(link)).unwrap();
        }
        symlink("../../returns", run.path().join("a/kept/deep/back")).unwrap();
        let numbers: serde_json::Value =
            serde_json::from_str(&run.done(&["score", "a", "--format", "json"]).out).unwrap();
        assert_eq!(numbers["overall"]["by"]["workers"]["respondents"], 3);
    }

    #[test]
    fn a_device_or_a_pipe_is_refused_before_it_is_opened() {
        let run = assessment("");
        symlink("/dev/zero", run.path().join("a/returns/zero.csv")).unwrap();
        let pipe = run.path().join("a/returns/pipe.csv");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let said = run.run(&["check", "a", "--allow-outside"]);
        assert_eq!(said.code, 3);
        for name in ["zero.csv", "pipe.csv"] {
            assert!(said.err.contains(&format!("{name}` cannot be read: it is a device")), "{}", said.err);
        }
    }

    #[test]
    fn nothing_is_written_through_a_link() {
        let run = assessment("");
        std::fs::create_dir(run.path().join("elsewhere")).unwrap();
        symlink(run.path().join("elsewhere"), run.path().join("a/reports")).unwrap();
        for arguments in [&["a"][..], &["report", "a"]] {
            let said = run.run(arguments);
            assert_eq!(said.code, 4, "{arguments:?}: {}", said.err);
            assert!(said.err.contains("leads outside of the assessment"), "{}", said.err);
        }
        // A folder below the reports that is a link.
        std::fs::remove_file(run.path().join("a/reports")).unwrap();
        std::fs::create_dir(run.path().join("a/reports")).unwrap();
        symlink(run.path().join("elsewhere"), run.path().join("a/reports/2026-11-23")).unwrap();
        let said = run.run(&["report", "a"]);
        assert_eq!(said.code, 4);
        assert!(said.err.contains("leads outside of the assessment"), "{}", said.err);
        // And one in the folder of a day.
        std::fs::remove_file(run.path().join("a/reports/2026-11-23")).unwrap();
        std::fs::create_dir(run.path().join("a/reports/2026-11-23")).unwrap();
        symlink(run.path().join("elsewhere"), run.path().join("a/reports/2026-11-23/charts")).unwrap();
        let said = run.run(&["report", "a"]);
        assert_eq!(said.code, 4);
        assert!(said.err.contains("a link leads elsewhere"), "{}", said.err);
        assert_eq!(std::fs::read_dir(run.path().join("elsewhere")).unwrap().count(), 0);
        assert!(run.files().iter().all(|file| !file.contains("_report_")), "{:?}", run.files());
    }
}
