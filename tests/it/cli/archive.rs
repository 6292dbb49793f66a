//! Archives: an assessment in one file, scored again from it alone.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use super::Run;

fn files(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut all = BTreeMap::new();
    for n in 0..zip.len() {
        let mut part = zip.by_index(n).unwrap();
        let (name, mut bytes) = (part.name().unwrap().into_owned(), Vec::new());
        part.read_to_end(&mut bytes).unwrap();
        all.insert(name, bytes);
    }
    all
}

fn zipped(files: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn archived(run: &Run, folder: &str) -> Vec<u8> {
    run.done(&["archive", folder, "-o", "a.zip", "--force"]);
    std::fs::read(run.path().join("a.zip")).unwrap()
}

#[test]
fn an_archive_makes_the_same_numbers_far_from_where_it_was_made() {
    let run = Run::with_demo();
    let bytes = archived(&run, "demo");
    assert!(bytes == archived(&run, "demo"), "the same bytes for the same input");
    let there = Run::new();
    there.write("x.zip", &bytes);
    let said = there.done(&["archive", "--check", "x.zip"]);
    assert!(
        said.out.contains("The same numbers: all") && said.out.contains("the same one built in"),
        "{}",
        said.out
    );
    assert_eq!(there.files(), ["x.zip"], "nothing is unpacked");
    let french = there.done(&["archive", "--check", "x.zip", "--lang", "fr"]);
    assert!(french.out.contains("Les mêmes nombres"), "{}", french.out);
    let all = files(&bytes);
    let results = run.done(&["score", "demo", "--format", "json"]).out;
    let (kept, now): (serde_json::Value, serde_json::Value) = (
        serde_json::from_slice(&all["results/results.json"]).unwrap(),
        serde_json::from_str(&results).unwrap(),
    );
    assert_eq!(kept["indicators"], now["indicators"]);
    for name in [
        "archive.json",
        "results/method.md",
        "results/tally.csv",
        "material/returns/ministries.csv",
        "material/statements/workers.md",
        "built-in/frameworks/coherence/fr/framework.yaml",
        "built-in/frameworks/coherence/lessons/T14.md",
        "built-in/questionnaires/coherence/workers.yaml",
    ] {
        assert!(all.contains_key(name), "{name}: {:?}", all.keys().collect::<Vec<_>>());
    }
    assert!(!all.keys().any(|name| name.contains("demo")), "the worked example is none of it");
    // Where nothing is said, it stands beside the reports of the day.
    run.done(&["archive", "demo"]);
    assert!(run.path().join("demo/reports/2026-11-23/nerania-2026_archive_2026-11-23.zip").is_file());
}

#[test]
fn an_assessment_without_a_statement_is_archived_too() {
    let run = Run::new();
    run.done(&["new", "b", "--name", "X", "--profile", "origin", "--date", "2026-05-05", "--yes"]);
    run.write("b/returns/r.csv", "respondent,constituency,T01P1\na,ministry,3\n");
    let all = files(&archived(&run, "b"));
    // The folder is there, and not the file that explains it to people.
    let statements: Vec<_> = all.keys().filter(|name| name.contains("statements/")).collect();
    assert_eq!(statements, ["material/statements/.keep"]);
    let said = run.done(&["archive", "--check", "a.zip"]);
    assert!(said.out.contains("The same numbers"), "{}", said.out);
}

#[test]
fn what_cannot_be_read_from_the_archive_alone_is_said() {
    let run = Run::with_demo();
    framework(&run, "mine");
    let named = format!("framework: {}", run.path().join("mine").display());
    let file = run.read("demo/assessment.yaml");
    run.write("demo/assessment.yaml", file.replace("framework: coherence@1", &named));
    let said = run.run(&["archive", "demo", "--allow-outside", "-o", "a.zip"]);
    assert!(said.err.contains("the archive was not written") && said.err.contains("error["), "{}", said.err);
}

#[test]
fn a_framework_in_a_folder_that_extends_another_one_comes_along() {
    let run = Run::with_demo();
    run.write("frames/mine/framework.yaml", "id: mine\nversion: 1.0.0\nextends: coherence@1\ntitle: Mine\n");
    let file =
        run.read("demo/assessment.yaml").replace("framework: coherence@1", "framework: ../frames/mine");
    run.write("demo/assessment.yaml", file);
    let said = run.run(&["archive", "demo", "-o", "a.zip"]);
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    let bytes = std::fs::read(run.path().join("a.zip")).unwrap();
    let all = files(&bytes);
    assert!(
        all.contains_key("material/frames/mine/framework.yaml")
            && all.contains_key("material/demo/assessment.yaml")
    );
    assert!(all.contains_key("built-in/frameworks/coherence/framework.yaml"));
    let there = Run::new();
    there.write("x.zip", bytes);
    assert!(there.done(&["archive", "--check", "x.zip"]).out.contains("The same numbers"));
}

#[test]
fn contacts_of_the_invited_are_in_no_archive() {
    let run = Run::with_demo();
    let file = run.read("demo/assessment.yaml");
    run.write(
        "demo/assessment.yaml",
        file.replace("remit: [education]}", "remit: [education], contact: \"ann@example.org\"}"),
    );
    let all = files(&archived(&run, "demo"));
    assert!(!all.values().any(|bytes| String::from_utf8_lossy(bytes).contains("ann@example.org")));
    let manifest = String::from_utf8(all["archive.json"].clone()).unwrap();
    assert!(manifest.contains("invited.contact"));
    // Who has the rest of a file and its fingerprint can try out one contact after the other.
    let sum = tripartite::load::fingerprint(run.read("demo/assessment.yaml").as_bytes());
    assert!(
        !all.values().any(|bytes| String::from_utf8_lossy(bytes).contains(&sum)),
        "of the file as it was"
    );
    assert!(run.done(&["archive", "--check", "a.zip"]).out.contains("The same numbers"));
    // A table of the invited, as text.
    let head: String = file
        .lines()
        .take_while(|line| !line.starts_with("invited:"))
        .map(|line| format!("{line}\n"))
        .collect();
    run.write("demo/assessment.yaml", format!("{head}invited: invited.csv\n"));
    run.write(
        "demo/invited.csv",
        "organisation,constituency,contact,phone\nMinistry of Labour,ministry,ann@example.org,555-0199\nMinistry of Education,ministry,,\nMinistry of the Interior,ministry,,\nMinistry of Foreign Affairs,ministry,,\n",
    );
    let all = files(&archived(&run, "demo"));
    let table = String::from_utf8(all["material/invited.csv"].clone()).unwrap();
    assert!(
        table.trim_start_matches('\u{feff}').starts_with("organisation,constituency")
            && !table.contains("contact")
            && table.contains("Ministry of Labour"),
        "{table}"
    );
    assert!(!all.values().any(|bytes| {
        let text = String::from_utf8_lossy(bytes);
        text.contains("ann@example.org") || text.contains("555-0199")
    }));
}

#[test]
fn contacts_are_taken_out_of_a_table_whatever_it_is_called() {
    let run = Run::with_demo();
    let file = run.read("demo/assessment.yaml");
    let (head, _) = file.split_once("\ninvited:").unwrap();
    run.write("demo/assessment.yaml", format!("{head}\ninvited: returns/../lists/./invited.csv\n"));
    run.write(
        "demo/lists/invited.csv",
        "organisation,constituency,contact,phone\nMinistry of Labour,ministry,ann@example.org,555-0199\nMinistry of Education,ministry,,\nMinistry of the Interior,ministry,,\nMinistry of Foreign Affairs,ministry,,\n",
    );
    let all = files(&archived(&run, "demo"));
    let table = String::from_utf8(all["material/lists/invited.csv"].clone()).unwrap();
    assert!(table.contains("Ministry of Labour"), "{table}");
    assert!(!table.contains("ann@example.org") && !table.contains("555-0199"), "{table}");
    let sum = tripartite::load::fingerprint(run.read("demo/lists/invited.csv").as_bytes());
    assert!(!all.values().any(|bytes| String::from_utf8_lossy(bytes).contains(&sum)));
}

/// A framework of its own with a lesson and texts in French in the folder, which extends `coherence`.
fn framework(run: &Run, folder: &str) {
    let write = |name: &str, text: &str| run.write(format!("{folder}/{name}"), text);
    write("framework.yaml", "id: mine\nversion: 1.0.0\nextends: coherence@1\ntitle: Mine\n");
    write("fr/framework.yaml", "title: Le mien\n");
    let lesson = include_str!("../../../frameworks/coherence/lessons/T01.md");
    write("lessons/T01.md", lesson);
}

#[test]
fn an_archive_holds_what_its_framework_and_its_assessment_need_and_nothing_beside_them() {
    for (place, root) in [("..", "."), ("mine", "demo/mine")] {
        let run = Run::with_demo();
        framework(&run, root);
        let file = run.read("demo/assessment.yaml");
        let named = format!("framework: {place}");
        run.write("demo/assessment.yaml", file.replace("framework: coherence@1", &named));
        // Another assessment that lies below the framework, and what lies about.
        run.write("other/assessment.yaml", "assessment: other\n");
        for name in ["other/returns/secret.yaml", "other/statements/workers.md", "notes.md", "fr/notes.txt"] {
            run.write(name, "secret");
        }
        let from_outside = files(&archived(&run, "demo"));
        let inside = super::said(
            run.command()
                .current_dir(run.path().join("demo"))
                .args(["archive", "-o", "../b.zip"])
                .output()
                .unwrap(),
        );
        assert_eq!(inside.code, 0, "{}{}", inside.out, inside.err);
        let from_inside = files(&std::fs::read(run.path().join("b.zip")).unwrap());
        for all in [&from_outside, &from_inside] {
            for name in ["framework.yaml", "lessons/T01.md", "fr/framework.yaml"] {
                assert!(
                    all.keys().any(|path| path.ends_with(&format!("/{name}")) && !path.contains("built-in"))
                );
            }
            let secret = all.iter().find(|(_, bytes)| bytes.as_slice() == b"secret");
            assert!(secret.is_none(), "{place}: {:?}", secret.map(|(name, _)| name));
            assert!(!all.keys().any(|path| path.contains("other")), "{:?}", all.keys());
        }
        let names = |all: &BTreeMap<String, Vec<u8>>| all.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&from_outside), names(&from_inside), "from wherever it is made");
    }
}

#[test]
fn what_was_changed_in_an_archive_is_said() {
    let run = Run::with_demo();
    let all = files(&archived(&run, "demo"));
    let check = |run: &Run, files: &BTreeMap<String, Vec<u8>>| {
        run.write("b.zip", zipped(files));
        run.run(&["archive", "--check", "b.zip"])
    };
    assert_eq!(check(&run, &all).code, 0, "packed anew it is the same");
    // A changed answer: the fingerprint tells, and so do the numbers.
    let name = "material/returns/seafarers-union.yaml";
    let mut changed = all.clone();
    let text = String::from_utf8(all[name].clone()).unwrap();
    assert!(text.contains("T01P1: 4"));
    changed.insert(name.to_owned(), text.replace("T01P1: 4", "T01P1: 0").into_bytes());
    let said = check(&run, &changed);
    assert_eq!(said.code, 3);
    assert!(said.err.contains("archive/changed") && said.err.contains(name), "{}", said.err);
    assert!(said.out.contains("Not the same numbers") && said.out.contains("overall.score"), "{}", said.out);
    assert!(said.out.contains("Files were changed"), "{}", said.out);
    // With the manifest made to fit, the numbers still tell.
    let sum = |bytes: &[u8]| tripartite::load::fingerprint(bytes);
    let manifest = String::from_utf8(all["archive.json"].clone()).unwrap();
    changed.insert(
        "archive.json".to_owned(),
        manifest.replace(&sum(&all[name]), &sum(&changed[name])).into_bytes(),
    );
    let said = check(&run, &changed);
    assert_eq!(said.code, 3);
    assert!(
        !said.err.contains("archive/changed") && said.out.contains("were not made from its files"),
        "{}",
        said.out
    );
    // Added, lost, and numbers of their own.
    let mut added = all.clone();
    added.insert("material/returns/more.csv".to_owned(), b"x".to_vec());
    assert!(check(&run, &added).err.contains("was added"));
    let mut lost = all.clone();
    lost.remove("material/assessment.yaml");
    let said = check(&run, &lost);
    assert_eq!(said.code, 3);
    assert!(
        said.err.contains("no longer in the archive") && said.out.contains("cannot be scored"),
        "{}",
        said.out
    );
}

#[test]
fn who_gives_an_archive_for_an_assessment_is_told_how_it_is_read() {
    let run = Run::with_demo();
    archived(&run, "demo");
    for arguments in [&["score", "a.zip"][..], &["compare", "demo", "a.zip"], &["check", "a.zip"]] {
        let said = run.run(arguments);
        assert_eq!(said.code, 3, "{}", said.err);
        assert!(said.err.contains("`tripartite archive --check a.zip`"), "{}", said.err);
        assert!(!said.err.contains("put the file into"), "{}", said.err);
    }
}

#[test]
fn a_file_that_is_no_archive_is_refused_whole() {
    let run = Run::new();
    let bomb = vec![0_u8; 257 << 20];
    let of = |name: &str, bytes: &[u8]| zipped(&[(name.to_owned(), bytes.to_vec())].into_iter().collect());
    let cases: [(&str, Vec<u8>, &str); 7] = [
        ("text", b"T01P1: 3".to_vec(), "archive/no-archive"),
        ("another zip", of("a.txt", b"1"), "archive/no-archive"),
        ("no manifest", of("archive.json", b"{}"), "archive/no-archive"),
        ("a path upwards", of("../../evil.sh", b"1"), "archive/unsafe-name"),
        ("a path from the root", of("/etc/evil", b"1"), "archive/unsafe-name"),
        ("a bomb", of("a", &bomb), "load/too-large"),
        ("cut off", of("archive.json", b"{}")[..30].to_vec(), "load/damaged"),
    ];
    for (name, bytes, code) in cases {
        run.write("x.zip", bytes);
        for language in ["en", "fr"] {
            let said = run.run(&["archive", "--check", "x.zip", "--lang", language]);
            assert_eq!(said.code, 3, "{name}: {}", said.err);
            assert!(said.err.contains(code), "{name}: {}", said.err);
        }
    }
    assert_eq!(run.files(), ["x.zip"]);
    assert_eq!(run.run(&["archive", "--check", "nowhere.zip"]).code, 3);
}
