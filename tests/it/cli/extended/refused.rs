//! Folders and workbooks that are wrong: each has its finding, at its place.

use std::path::Path;

use super::{ADDED, Book};
use crate::cli::Run;

#[test]
fn what_a_folder_says_wrongly_has_its_finding_in_that_folder() {
    /// `framework.yaml`, another file, what is said, where.
    type Case = (String, Option<(&'static str, String)>, &'static str, &'static str);
    let head = "id: mine\nversion: 1.0.0\n";
    let ok = "id: mine\nversion: 1.0.0\nextends: coherence@1\n";
    let topic = |text: &str| format!("id: T02\nindicators:\n  - {text}\n");
    #[rustfmt::skip]
    let cases: Vec<Case> = vec![
        (format!("{head}extends: coherense@1\n"), None, "`coherense@1` is neither a built-in framework", "mine/framework.yaml:3:10"),
        (format!("{head}extends: coherence@2\n"), None, "write `coherence@1`, and check", "mine/framework.yaml:3:10"),
        (format!("{head}extends: ../mine\n"), None, "extends itself", "mine/framework.yaml:3:10"),
        (format!("{head}extends: ../other\n"), None, "extends itself", "mine/../other/framework.yaml:3:10"),
        ("id: Coherence\nversion: 1.0.0\nextends: coherence@1\n".into(), None, "has the id of `coherence`, which it extends", "mine/framework.yaml:1:5"),
        ("version: 1.0.0\nextends: coherence@1\n".into(), None, "`id` is missing", "mine/framework.yaml:1:1"),
        (format!("{ok}language: fr\n"), None, "has the language of that one", "mine/framework.yaml:4:11"),
        (format!("{ok}hidden: [T01P1, T02P33]\n"), None, "did you mean `T02P3`?", "mine/framework.yaml:4:17"),
        (format!("{ok}hidden: [T03P5]\n"), None, "`T03P5` is hidden, but other indicators stand beside it: `W1`", "mine/framework.yaml:4:10"),
        (format!("{ok}targets: {{T77: 50}}\n"), None, "a target is set for `T77`", "mine/framework.yaml:4:16"),
        (format!("{ok}hiden: [T01P1]\n"), None, "did you mean `hidden`?", "mine/framework.yaml:4:1"),
        (ok.into(), Some(("topics/T02.yaml", topic("{id: T02P33, title: x}"))), "`T02P33` is not in `coherence@1`, so it is a new indicator", "mine/topics/T02.yaml:3:10"),
        (ok.into(), Some(("topics/T02.yaml", topic("{id: T03P3, title: x}"))), "`T03P3` does not belong to this file but to `topics/T03.yaml`", "mine/topics/T02.yaml:3:10"),
        (ok.into(), Some(("topics/T02.yaml", topic("{id: T02P3, phase: P9}"))), "did you mean `P1`?", "mine/topics/T02.yaml:3:24"),
        (ok.into(), Some(("topics/T02.yaml", topic("{id: T02P3, wieght: 2}"))), "did you mean `weight`?", "mine/topics/T02.yaml:3:17"),
        (ok.into(), Some(("topics/T02.yaml", topic("{id: T02P3, weight: heavy}"))), "whole number", "mine/topics/T02.yaml:3:25"),
        (ok.into(), Some(("topics/T77.yaml", "id: T77\nindicators: []\n".into())), "there is no topic `T77` in `coherence@1`", "mine/topics/T77.yaml"),
        (format!("{ok}hidden: [T01P1]\n"), Some(("questionnaires/workers.yaml", "sections:\n  - id: T01\n    questions:\n      - {indicator: T01P1, text: x}\n".into())), "the questionnaire asks `T01P1`, which the framework hides", "mine/questionnaires/workers.yaml:4:21"),
    ];
    for (framework, file, said, place) in cases {
        let run = Run::new();
        run.write("other/framework.yaml", "id: other\nversion: 1.0.0\nextends: ../mine\n");
        run.write("mine/framework.yaml", &framework);
        if let Some((path, text)) = file {
            run.write(Path::new("mine").join(path), text);
        }
        let got = run.run(&["framework", "check", "mine"]);
        assert_eq!(got.code, 3, "{framework}\n{}", got.err);
        assert!(
            got.err.contains(said) && got.err.contains(&format!("--> {place}")),
            "{said} {place}\n{}",
            got.err
        );
        assert_eq!(got.err.matches("error[").count(), 1, "{}", got.err);
    }
    // Without `extends` there is nothing to hide anything of.
    let run = Run::new();
    run.done(&["framework", "new", "own"]);
    let own = run.read("own/framework.yaml");
    run.write("own/framework.yaml", format!("{own}\nhidden: [A1]\n"));
    let got = run.run(&["framework", "check", "own"]);
    assert!(
        got.code == 3 && got.err.contains("error[framework/bad-extension]: `hidden` has no effect"),
        "{}",
        got.err
    );
}

#[test]
fn what_a_workbook_says_wrongly_has_its_finding_at_its_row() {
    type Edit = fn(&mut Book);
    #[rustfmt::skip]
    let cases: [(Edit, i32, &str, &str); 20] = [
        (|b| b.set("T02P3", "phase", "P9"), 3, "the column `phase` names `P9`", "row 11, column `phase`"),
        (|b| b.set("T02P3", "weight", "1.5"), 3, "the weight `1.5` is not a whole number", "row 11, column `weight`"),
        (|b| b.set("T02P3", "weight", "-1"), 3, "the weight `-1` is not a whole number", "row 11, column `weight`"),
        (|b| b.set("T02P3", "asked", "workers unions"), 3, "names `unions`", "row 11, column `asked`"),
        (|b| b.set("T02P3", "sources", "c1444"), 3, "did you mean `c144`?", "row 11, column `sources`"),
        (|b| b.set("T02P3", "topic", "T03"), 3, "that cannot be changed", "row 11, column `topic`"),
        (|b| b.set("T02P3", "title", ""), 3, "the column `title` of `T02P3` is empty", "row 11, column `title`"),
        (|b| b.set("T02P3", "advice_0_effort", "little"), 3, "names `little`", "row 11, column `advice_0_effort`"),
        (|b| b.set("T02P3", "hidden", "maybe"), 3, "does not say whether", "row 11, column `hidden`"),
        (|b| b.set("T02P3", "id", "T02P4"), 3, "`T02P4` stands in two rows; the first is row 11", "row 12, column `id`"),
        (|b| b.set("T02P3", "id", ""), 3, "the row has no `id`", "row 11, column `id`"),
        (|b| b.set("T03P5", "hidden", "yes"), 3, "other indicators stand beside it: `W1`", "row 19, column `hidden`"),
        (|b| b.add(&ADDED[..5]), 3, "these columns are still empty: `question`, `scale`, `asked`", "row 109, column `id`"),
        (|b| b.add(&[("id", "a b"), ("title", "x")]), 3, "`a b`", "row 109, column `id`"),
        (|b| b.add(&ADDED[..11]), 3, "the column `advice_0_effort` is empty", "row 109, column `advice_0_effort`"),
        (|b| drop(b.rows.remove(8)), 0, "the row of one indicator is missing; it was not hidden: `T02P3`", "row 1"),
        (|b| b.meta[2].1 = "2.0.0".into(), 3, "was made from coherence 2.0.0", "edited.xlsx"),
        (|b| b.meta[3].1 = "0".into(), 0, "the workbook was made from other files", "edited.xlsx"),
        (|b| b.meta[0].1 = "form".into(), 3, "the hidden sheet `_meta` is missing", "edited.xlsx"),
        (|b| b.names[4] = "Title of it".into(), 3, "no sheet has a row that names the columns", "edited.xlsx"),
    ];
    let run = Run::new();
    let whole = Book::export(&run, "coherence", "en");
    assert_eq!(whole.meta[2].0, "version");
    for (n, (edit, code, said, place)) in cases.into_iter().enumerate() {
        let mut book = whole.clone();
        edit(&mut book);
        book.save(&run, "edited.xlsx");
        let got = run.run(&["framework", "import", "edited.xlsx"]);
        let code_of = match n {
            0..15 => "error[framework/bad-row]",
            15 => "warning[framework/missing-row]",
            16 => "error[framework/other-edition]",
            17 => "warning[framework/other-edition]",
            _ => "error[framework/no-sheet]",
        };
        assert!(got.err.starts_with(code_of), "{n} {code_of}\n{}", got.err);
        assert_eq!(got.code, code, "{n} {said}\n{}", got.err);
        assert!(got.err.contains(said) && got.err.contains(place), "{n} {said} {place}\n{}", got.err);
        assert!(!run.path().join("edited").exists(), "{n}: nothing is written");
    }
    run.write("text.csv", "id,title\n");
    let got = run.run(&["framework", "import", "text.csv"]);
    assert!(got.code == 3 && got.err.contains("this is no workbook"), "{}", got.err);
    let mut book = whole;
    book.meta[1].1 = "../elsewhere".into();
    book.save(&run, "edited.xlsx");
    let got = run.run(&["framework", "import", "edited.xlsx"]);
    assert!(
        got.code == 3 && got.err.contains("name the folder of that framework with `--base`"),
        "{}",
        got.err
    );
}
