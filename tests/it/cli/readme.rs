//! The README's commands are run as they stand there.

use super::{Run, said};

#[test]
fn the_commands_of_the_readme_do_what_it_says() {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let run = Run::new();
    let mut count = 0;
    let mut inside = false;
    for line in readme.lines() {
        if line.starts_with("```") {
            inside = line == "```sh";
            continue;
        }
        let Some(rest) = line.strip_prefix("tripartite ").filter(|_| inside) else { continue };
        let command = rest.split('#').next().unwrap().trim();
        let output = run.command().arg("--version").output().unwrap();
        assert!(output.status.success());
        let program = env!("CARGO_BIN_EXE_tripartite");
        let output = std::process::Command::new("sh")
            .arg("-c")
            .arg(format!("'{program}' {command}"))
            .current_dir(run.path())
            .output()
            .unwrap();
        let said = said(output);
        assert!(matches!(said.code, 0 | 3), "{line}: {}{}", said.out, said.err);
        // A scaffold has no returns yet, and `check` says so; everything else succeeds.
        if said.code == 3 {
            assert!(said.err.contains("load/nothing-to-read"), "{line}: {}", said.err);
        }
        count += 1;
    }
    assert!(count >= 8, "only {count} commands were found");
}
