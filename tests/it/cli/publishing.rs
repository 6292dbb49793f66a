//! The pack of a publication in its folder: what lies there, and what is said of it.

use super::Run;
use super::word_files::edited;

/// The checksums of a publication, as `sha256sum -c` reads them: the names that lie there with other bytes.
fn unlike(run: &Run, folder: &str) -> Vec<String> {
    let sums = run.read(format!("{folder}/SHA256SUMS_en"));
    let lines = sums.lines().map(|line| line.split_once("  ").unwrap());
    let lies = |sum: &str, name: &str| {
        tripartite::load::fingerprint(&std::fs::read(run.path().join(folder).join(name)).unwrap()) == sum
    };
    lines.filter(|(sum, name)| !lies(sum, name)).map(|(_, name)| name.to_owned()).collect()
}

#[test]
fn what_an_earlier_run_left_in_the_folder_of_a_publication_is_told() {
    let run = Run::with_demo();
    let publish =
        |more: &[&str]| run.done(&[&["report", "demo", "--public", "--force", "--format"], more].concat());
    let said = publish(&["csv,md"]);
    assert!(!said.err.contains("earlier run"), "{}", said.err);
    // Another language of the same publication belongs to it.
    let said = publish(&["csv,md", "--lang", "fr"]);
    assert!(!said.err.contains("passage antérieur"), "{}", said.err);
    let returns =
        run.files().into_iter().find(|file| file.starts_with("demo/returns/") && file.ends_with(".csv"));
    std::fs::remove_file(run.path().join(returns.unwrap())).unwrap();
    let said = publish(&["csv"]);
    assert!(
        said.err.contains("holds files of an earlier run") && said.err.contains("SHA256SUMS_fr"),
        "{}",
        said.err
    );
}

#[test]
fn a_second_language_with_fewer_formats_belongs_to_the_publication() {
    let run = Run::with_demo();
    let publish =
        |more: &[&str]| run.done(&[&["report", "demo", "--public", "--force", "--format"], more].concat());
    publish(&["csv,md,json"]);
    let said = publish(&["md", "--lang", "fr"]);
    assert!(!said.err.contains("passage antérieur"), "{}", said.err);
    assert_eq!(unlike(&run, "demo/reports/2026-11-23-public"), [""; 0], "the first one is whole");
    // In the order in which it is asked for, or in another.
    let said = publish(&["json,md,csv"]);
    assert!(!said.err.contains("earlier run"), "{}", said.err);
    // Another publication is another one, though no file of data is written now.
    let returns =
        run.files().into_iter().find(|file| file.starts_with("demo/returns/") && file.ends_with(".csv"));
    std::fs::remove_file(run.path().join(returns.unwrap())).unwrap();
    let said = publish(&["md", "--lang", "fr"]);
    assert!(said.err.contains("passage antérieur"), "{}", said.err);
}

#[test]
fn views_in_two_languages_belong_to_one_publication() {
    let run = Run::with_demo();
    let publish = |more: &[&str]| {
        run.done(
            &[&["report", "demo", "--public", "--emit-view", "--force", "--format", "csv"], more].concat(),
        )
    };
    publish(&[]);
    let said = publish(&["--lang", "fr"]);
    assert!(!said.err.contains("passage antérieur"), "{}", said.err);
    let folder = "demo/reports/2026-11-23-public";
    assert_eq!(unlike(&run, folder), [""; 0], "the first one is whole");
    let described = run.read(format!("{folder}/nerania-2026_dataset_2026-11-23.jsonld"));
    assert!(described.contains("_scores_") && !described.contains("view"), "{described}");
}

#[test]
fn counts_of_a_publication_are_no_tally() {
    let run = Run::with_demo();
    run.done(&["report", "demo", "--public", "--format", "csv", "-o", "pack"]);
    let counts = "pack/nerania-2026_counts_2026-11-23.csv";
    let suppressed = run.read(counts).lines().filter(|line| line.ends_with(",suppressed")).count();
    assert!(suppressed > 1);
    for arguments in
        [&["compare", counts, "demo"][..], &["report", "--tally", counts, "--framework", "coherence"]]
    {
        let said = run.run(arguments);
        assert_eq!(said.code, 3, "{}", said.err);
        assert_eq!(said.err.matches("error[tally/bad-row]").count(), 1, "{}", said.err);
        assert!(said.err.contains(&format!("{suppressed} rows of it are suppressed")), "{}", said.err);
    }
}

#[test]
fn the_licence_of_a_tally_alone_is_missed_where_it_can_be_stated() {
    let run = Run::with_demo();
    run.done(&["report", "demo", "--format", "csv", "-o", "out"]);
    std::fs::rename(run.path().join("out/nerania-2026_tally_2026-11-23.csv"), run.path().join("t.csv"))
        .unwrap();
    let publish =
        ["report", "--tally", "t.csv", "--framework", "coherence", "--public", "--date", "2026-11-23"];
    let said = run.done(&[&publish[..], &["--format", "csv", "-o", "pack"]].concat());
    assert!(said.err.contains("warning[release/no-licence]"), "{}", said.err);
    assert!(said.err.contains("--> t.csv\n") && said.err.contains("beside the tally"), "{}", said.err);
}

#[test]
fn a_party_can_be_said_not_to_have_seen_the_report() {
    for (word, is_read) in [("not seen", true), ("non vu", true), ("perhaps", false)] {
        let run = Run::with_demo();
        let file = run.read("demo/assessment.yaml");
        let without = file.lines().filter(|line| !line.starts_with("seen_by")).collect::<Vec<_>>().join("\n");
        run.write(
            "demo/assessment.yaml",
            format!("{without}\nseen_by: {{workers: {word}, ministry: 2026-11-20}}\n"),
        );
        let said = run.run(&["check", "demo"]);
        assert_eq!(said.code == 0, is_read, "{word}: {}", said.err);
    }
}

#[test]
fn a_name_in_released_words_is_told() {
    let run = Run::with_demo();
    let returns = "respondent,constituency,organisation,indicator,answer,comment,consent,capacity\n\
                   Bert Stone,workers,Seafarers and Port Workers Union,T01P1,2,I disagree with anna brook,yes,organisation\n\
                   Anna Brook,workers,Seafarers and Port Workers Union,T01P1,3,,no,individual\n";
    run.write("demo/returns/names.csv", returns);
    run.write(
        "demo/release.yaml",
        "lines:\n  - {constituency: workers, respondent: Bert Stone, indicator: T01P1, words: [comment]}\n",
    );
    let said = run.done(&["report", "demo", "--public", "--format", "md"]);
    assert!(said.err.contains("warning[release/names-somebody]"), "{}", said.err);
    assert!(said.err.contains("`T01P1` names `Anna Brook`"), "{}", said.err);
    // The positions of an organisation are under its name, and an individual of it under none.
    let report = run.read("demo/reports/2026-11-23-public/nerania-2026_report_2026-11-23_en.md");
    assert!(
        report.contains("Seafarers and Port Workers Union (2), organisation 1 (name withheld) (1)"),
        "{report}"
    );
    let list = run.done(&["report", "demo", "--release-list"]).out;
    assert!(list.contains("! names Anna Brook"), "{list}");
}

#[test]
fn the_checksums_of_a_publication_name_what_lies_there() {
    let run = Run::with_demo();
    let arguments = ["report", "demo", "--public", "--format", "docx,csv", "--outline", "brief", "--force"];
    run.done(&arguments);
    let folder = "demo/reports/2026-11-23-public";
    assert_eq!(unlike(&run, folder), Vec::<String>::new());
    let file = format!("{folder}/nerania-2026_brief_2026-11-23_en.docx");
    run.write(&file, edited(&std::fs::read(run.path().join(&file)).unwrap()));
    let said = run.done(&arguments);
    assert!(said.err.contains("was edited"), "{}", said.err);
    assert_eq!(unlike(&run, folder), Vec::<String>::new());
    let sums = run.read(format!("{folder}/SHA256SUMS_en"));
    assert!(sums.contains("_en-2.docx") && !sums.contains("_en.docx"), "{sums}");
}

#[test]
fn a_publication_without_a_licence_is_said_to_lack_one() {
    let run = Run::with_demo();
    let arguments = ["report", "demo", "--public", "--format", "csv", "--outline", "brief", "--force"];
    let without = run.done(&arguments);
    assert!(without.err.contains("warning[release/no-licence]"), "{}", without.err);
    let assessment = run.read("demo/assessment.yaml");
    run.write("demo/assessment.yaml", format!("{}\nlicence: CC-BY-4.0\n", assessment.trim_end()));
    let with = run.done(&arguments);
    assert!(!with.err.contains("release/no-licence"), "{}", with.err);
}
