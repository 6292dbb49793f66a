//! `certificate` and `verify`: exit codes, what is said, keys.

use std::path::Path;

use tripartite::learn::log;

use super::Run;
use crate::credential::{Class, ISSUER};

/// A folder with the log of a learner who passed and a key.
fn passed() -> Run {
    let run = Run::new();
    let class = Class::new("en");
    let log = class.passer("Awa Diop");
    run.write("learner.jsonl", log::text(&log.heading, &log.entries).unwrap());
    run.done(&["certificate", "key", "issuer.key.json"]);
    run
}

fn issue(run: &Run, more: &[&str]) -> super::Said {
    let mut arguments = vec!["certificate", "--key", "issuer.key.json", "--date", "2026-11-23"];
    arguments.extend(more);
    if !more.contains(&"--issuer") {
        arguments.extend(["--issuer", ISSUER]);
    }
    run.run(&arguments)
}

const JSON: &str = "coherence_certificate_awa-diop_2026-11-23_en.json";
const SVG: &str = "coherence_certificate_awa-diop_2026-11-23_en.svg";

#[test]
fn a_certificate_is_issued_once_and_verified_in_two_steps() {
    let run = passed();
    let said = issue(&run, &[]);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{}", said.out);
    let (json, svg) = (run.read(JSON), run.read(SVG));
    assert_eq!(issue(&run, &[]).code, 0, "the same input gives the same bytes");
    assert_eq!((run.read(JSON), run.read(SVG)), (json.clone(), svg));
    // Nobody is known yet: the signature fits, and that is all.
    for file in [JSON, SVG] {
        let said = run.run(&["verify", file]);
        assert_eq!(said.code, 1, "{}", said.err);
        assert!(said.out.starts_with("Signature: valid."), "{}", said.out);
        assert!(
            said.out.contains("Holder: Awa Diop") && said.out.contains("Issuer: NOT known."),
            "{}",
            said.out
        );
    }
    let credential: serde_json::Value = serde_json::from_str(&json).unwrap();
    let (id, did) = (credential["id"].clone(), credential["issuer"]["id"].clone());
    let issuers =
        serde_json::json!({"format": "tripartite-issuers/1", "issuers": [{"id": did, "name": ISSUER}]});
    run.write("issuers.json", issuers.to_string());
    let said = run.run(&["verify", SVG, "--issuers", "issuers.json"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert!(said.out.contains("Issuer: known."), "{}", said.out);
    let revoked = serde_json::json!({"format": "tripartite-revocations/1", "issuer": did,
        "revoked": [{"id": id, "on": "2026-11-24", "reason": "another person"}]});
    run.write("revoked.json", revoked.to_string());
    let said = run.run(&["verify", JSON, "--issuers", "issuers.json", "--revocations", "revoked.json"]);
    assert_eq!(said.code, 3);
    assert!(said.err.starts_with("error[credential/revoked]"), "{}", said.err);
    run.write("forged.json", json.replace("Awa Diop", "Eva Dupe"));
    let said = run.run(&["verify", "forged.json", "--issuers", "issuers.json"]);
    assert_eq!(said.code, 3);
    assert!(said.err.starts_with("error[credential/tampered]"), "{}", said.err);
    assert!(said.out.starts_with("Signature: NOT valid.") && !said.out.contains("Eva"), "{}", said.out);
    run.write("bad.json", "{}");
    assert_eq!(run.run(&["verify", JSON, "--issuers", "bad.json"]).code, 3);
    assert_eq!(run.run(&["verify", "none.json"]).code, 3);
}

#[test]
fn a_french_run_is_french() {
    let run = passed();
    let said = issue(&run, &["--lang", "fr"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let file = "coherence_certificate_awa-diop_2026-11-23_fr.svg";
    assert!(run.read(file).contains("Certificat de réussite"));
    let said = run.run(&["verify", file, "--lang", "fr"]);
    assert_eq!(said.code, 1);
    assert!(said.out.starts_with("Signature\u{a0}: valable."), "{}", said.out);
}

/// The issuer has no default, and what is wrong with it is said along with all that is not met.
#[test]
fn an_issuer_that_is_none_is_refused() {
    let run = passed();
    let said = run.run(&["certificate", "--key", "issuer.key.json"]);
    assert_eq!(said.code, 2, "{}", said.err);
    assert!(said.err.contains("--issuer"), "{}", said.err);
    for (name, code) in [
        ("I.L.O.", "certificate/forbidden-issuer"),
        ("itc-ilo", "certificate/forbidden-issuer"),
        ("Organisation internationale du Travail", "certificate/forbidden-issuer"),
        (" \u{200b} ", "certificate/no-issuer"),
    ] {
        let said = issue(&run, &["--issuer", name]);
        assert_eq!(said.code, 3, "{name}");
        assert!(said.err.starts_with(&format!("error[{code}]")), "{name}: {}", said.err);
    }
    assert!(!run.files().iter().any(|file| file.contains("certificate_")), "{:?}", run.files());
}

#[test]
fn all_that_is_missing_is_said_at_once() {
    let run = passed();
    let class = Class::new("en");
    let log = class.log("Awa Diop", class.events().into_iter().skip(200).collect());
    run.write("learner.jsonl", log::text(&log.heading, &log.entries).unwrap());
    let said = issue(&run, &[]);
    assert_eq!((said.code, said.out.as_str()), (1, ""));
    assert!(said.err.starts_with("error: there is no certificate for Awa Diop yet"), "{}", said.err);
    assert_eq!(said.err.lines().filter(|line| line.starts_with("- ")).count(), 3, "{}", said.err);
    let said = issue(&run, &["--issuer", "ILO"]);
    assert_eq!(said.code, 3);
    assert!(
        said.err.contains("certificate/forbidden-issuer") && said.err.contains("no certificate"),
        "{}",
        said.err
    );
}

#[test]
fn a_certificate_is_neither_older_than_what_it_is_about_nor_for_a_day_to_come() {
    let run = passed();
    for (day, code) in [("2026-11-11", "certificate/early-date"), ("2126-01-01", "certificate/late-date")] {
        let said = run.run(&["certificate", "--key", "issuer.key.json", "--issuer", ISSUER, "--date", day]);
        assert_eq!(said.code, 3);
        assert!(said.err.starts_with(&format!("error[{code}]")), "{}", said.err);
    }
}

#[test]
fn a_log_that_somebody_edited_gives_none() {
    let run = passed();
    run.write("learner.jsonl", run.read("learner.jsonl").replacen("Awa Diop", "Eva Dupe", 1));
    let said = issue(&run, &[]);
    assert_eq!(said.code, 3);
    assert!(said.err.starts_with("error[log/edited-line]"), "{}", said.err);
}

#[test]
fn a_key_is_its_owners_alone() {
    let run = passed();
    let key = run.read("issuer.key.json");
    let said = run.run(&["certificate", "key", "issuer.key.json"]);
    assert_eq!(said.code, 4, "never overwritten");
    assert_eq!(run.read("issuer.key.json"), key);
    run.done(&["certificate", "key", "other.key.json"]);
    assert_ne!(run.read("other.key.json"), key);
    for name in ["assessment.yaml", "framework.yaml", "course.yaml"] {
        run.write(Path::new(name).with_extension("").join(name), "");
        let folder = name.trim_end_matches(".yaml");
        run.write(format!("{folder}/inner/x"), "");
        for file in [format!("{folder}/k.json"), format!("{folder}/inner/k.json")] {
            let said = run.run(&["certificate", "key", &file]);
            assert_eq!(said.code, 3, "{file}");
            assert!(said.err.starts_with("error[certificate/key-in-folder]"), "{}", said.err);
            assert!(!run.path().join(&file).exists());
        }
    }
    run.write("no.key.json", "{}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode =
            |file: &str| std::fs::metadata(run.path().join(file)).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode("issuer.key.json"), 0o600);
        for open in [0o640, 0o604, 0o620] {
            std::fs::set_permissions(run.path().join("issuer.key.json"), PermissionsExt::from_mode(open))
                .unwrap();
            let said = issue(&run, &[]);
            assert_eq!(said.code, 3, "{open:o}");
            assert!(said.err.starts_with("error[certificate/exposed-key]"), "{}", said.err);
        }
        std::fs::set_permissions(run.path().join("no.key.json"), PermissionsExt::from_mode(0o600)).unwrap();
    }
    for file in ["no.key.json", "none.json"] {
        let said = run.run(&["certificate", "--key", file, "--issuer", ISSUER, "--date", "2026-11-23"]);
        assert_eq!(said.code, 3, "{file}");
        assert!(said.err.starts_with("error[certificate/bad-key]"), "{file}: {}", said.err);
    }
}

#[test]
#[cfg(unix)]
fn a_certificate_is_printed_by_a_browser_or_nothing_of_it_is_written() {
    use std::os::unix::fs::PermissionsExt as _;

    let run = passed();
    let browser = |script: &str| {
        run.write("browser", format!("#!/bin/sh\n{script}\n"));
        let path = run.path().join("browser");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        path.display().to_string()
    };
    let said = issue(&run, &["--pdf", "--browser", &browser("exit 3")]);
    assert!(said.code == 4 && said.err.contains("wrote no PDF"), "{}", said.err);
    assert!(!run.path().join(JSON).exists(), "all or nothing");
    // The page that is printed, between the first and the last word of a PDF.
    let copies = "for a in \"$@\"; do case $a in --print-to-pdf=*) out=${a#*=};; file://*) in=${a#file://};; esac; done; \
                  { echo %PDF-1.4; cat \"$in\"; echo %%EOF; } >\"$out\"";
    let said = issue(&run, &["--pdf", "--browser", &browser(copies)]);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{}", said.out);
    let page = run.read(JSON.replace(".json", ".pdf"));
    assert!(page.contains("<html lang=\"en\">") && page.contains("size:A4"), "{page:.300}");
    assert!(page.contains(&run.read(SVG)), "both pages are those of the picture");
}
