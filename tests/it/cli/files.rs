//! Files are whole or not there.

use super::{Run, said};

#[test]
fn nothing_is_overwritten_unasked_and_nothing_is_written_then() {
    let run = Run::with_demo();
    run.write("out/nerania-2026_scores_2026-11-23.csv", "mine");
    let said = run.run(&["report", "demo", "-o", "out"]);
    assert_eq!(said.code, 4);
    assert!(
        said.err
            .contains("`out/nerania-2026_scores_2026-11-23.csv` already exists; use --force to overwrite"),
        "{}",
        said.err
    );
    assert_eq!(run.read("out/nerania-2026_scores_2026-11-23.csv"), "mine");
    let written: Vec<String> = run.files().into_iter().filter(|f| f.starts_with("out/")).collect();
    assert_eq!(written, ["out/nerania-2026_scores_2026-11-23.csv"], "all or nothing");
    run.done(&["report", "demo", "-o", "out", "--force"]);
    assert_ne!(run.read("out/nerania-2026_scores_2026-11-23.csv"), "mine");
}

/// A file may grow to 64 KiB and no further, as on a disk that is full.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_nothing_half() {
    let run = Run::with_demo();
    let program = env!("CARGO_BIN_EXE_tripartite");
    let script = format!("trap '' XFSZ; ulimit -f 64; exec '{program}' report demo -o out");
    let said = said(
        std::process::Command::new("sh").arg("-c").arg(script).current_dir(run.path()).output().unwrap(),
    );
    assert_eq!(said.code, 4, "{}{}", said.out, said.err);
    assert!(said.err.contains("cannot be written: "), "{}", said.err);
    let left: Vec<String> = run.files().into_iter().filter(|f| f.starts_with("out/")).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[cfg(unix)]
#[test]
fn what_cannot_be_written_says_so() {
    let run = Run::with_demo();
    run.write("file", "not a folder");
    let said = run.run(&["report", "demo", "-o", "file/below"]);
    assert_eq!(said.code, 4);
    assert!(said.err.contains("the folder `file/below` cannot be created"), "{}", said.err);
    let to_full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let output = run.command().args(["score", "demo"]).stdout(to_full).output().unwrap();
    assert_eq!(output.status.code(), Some(4), "{}", String::from_utf8_lossy(&output.stderr));
}

#[cfg(unix)]
#[test]
fn a_device_is_never_replaced() {
    let run = Run::new();
    run.write("s.csv", "respondent,constituency,T01P1\nA,workers,3\n");
    // A socket stands for every file that is no ordinary one, and anybody may make one.
    let _socket = std::os::unix::net::UnixListener::bind(run.path().join("socket")).unwrap();
    let said = run.run(&["tally", "s.csv", "-o", "socket", "--force"]);
    assert_eq!(said.code, 4);
    assert!(said.err.contains("`socket` is not a regular file and cannot be replaced"), "{}", said.err);
    assert!(!run.path().join("socket").is_file());
}

#[test]
fn errors_say_what_and_leave_the_trace_out() {
    let run = Run::new();
    let said = run.run(&["report", "no-such-folder"]);
    assert_eq!(said.code, 3);
    assert!(said.err.contains("`no-such-folder` does not exist"), "{}", said.err);
    assert!(said.err.contains("`tripartite new DIR` creates a new assessment"), "{}", said.err);
    assert!(run.files().is_empty());
}
