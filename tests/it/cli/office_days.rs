//! Days of an office that sends forms out and takes returns in: the list, last year's answers, the board.

use super::Run;

const ASSESSMENT: &str = "assessment: a\nbody: {name: A, profile: [origin]}\nframework: coherence@1\ndate: 2026-11-23\nquestionnaire: quick\nlanguage: fr\nlanguages: [fr]\nreturns: returns/\ninvited: invited.csv\ndeadline: 2026-12-15\nreturn_to: a@office.example\n";

fn office(invited: &str, returns: &[(&str, &str)]) -> Run {
    let run = Run::new();
    run.write("a/assessment.yaml", ASSESSMENT);
    run.write("a/invited.csv", invited);
    for (path, text) in returns {
        run.write(format!("a/returns/{path}"), text);
    }
    run
}

const LIST: &str = "organisation,constituency\nUnion A,workers\nUnion B,workers\nUnion C,workers\n";
const GOOD: &str = "respondent,constituency,organisation,T01P1\nUnion A,workers,Union A,2\n";
const BAD: &str = "respondent,constituency,organisation,T01P1\nUnion B,workers,Union B,na\n";
const UNINVITED: &str = "respondent,constituency,organisation,T01P1\nSyndicat Z,workers,Syndicat Z,3\n";

/// The cells of the line of an organisation.
fn line<'a>(board: &'a str, organisation: &str) -> Vec<&'a str> {
    let line = board.lines().find(|line| line.starts_with(organisation)).unwrap_or_else(|| panic!("{board}"));
    line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect()
}

#[test]
fn what_is_wrong_is_refused_on_the_board_and_nobody_is_chased_for_it() {
    let run = office(LIST, &[("a.csv", GOOD), ("b.csv", BAD), ("z.csv", UNINVITED)]);
    let status = run.run(&["status", "a"]);
    for (organisation, state) in
        [("Union A", "en partie"), ("Union B", "refusé"), ("Union C", "pas encore"), ("Syndicat Z", "refusé")]
    {
        assert_eq!(line(&status.out, organisation)[2], state, "{organisation}: {}", status.out);
    }
    let chased = status.out.lines().find(|line| line.starts_with("À relancer")).unwrap();
    assert!(chased.contains("Union A") && chased.contains("Union C") && !chased.contains("Union B"));
    let table = run.run(&["status", "a", "--format", "csv"]).out;
    assert!(table.contains("Union B,workers,refused,1"), "{table}");
    // The same board where everything is checked.
    let check = run.run(&["check", "a"]);
    assert_eq!(check.code, 3);
    assert_eq!(line(&check.out, "Union B"), line(&status.out, "Union B"));
    // A file of several organisations does not say whose answer is wrong.
    let both = format!("{GOOD}Union B,workers,Union B,na\n");
    let run = office(LIST, &[("a.csv", &both)]);
    assert_eq!(line(&run.run(&["status", "a"]).out, "Union A")[2], "en partie");
}

#[test]
fn last_answers_are_in_the_table_too_and_whoever_has_none_is_named() {
    let run = office(LIST, &[("a.csv", GOOD)]);
    let form = ["form", "a", "--kind", "csv", "--prefill", "a/returns/a.csv", "-o", "f"];
    let said = run.done(&form);
    let nothing: Vec<&str> = said.err.lines().filter(|line| line.contains("aucune réponse de")).collect();
    assert_eq!(nothing.len(), 1, "{}", said.err);
    assert!(
        nothing[0].contains("Union B") && nothing[0].contains("Union C") && !nothing[0].contains("Union A")
    );
    let path = run.files().into_iter().find(|path| path.ends_with("union-a_fr.csv")).unwrap();
    let table = run.read(&path);
    let table = table.trim_start_matches('\u{feff}');
    let head = "répondant;mandant;organisation;fonction;indicateur;réponse;motif;commentaire;preuves;langue;question;points;dernière réponse";
    assert_eq!(table.lines().next().unwrap().trim_end(), head);
    let first = table.lines().find(|line| line.contains(";T01P1;")).unwrap();
    assert!(first.contains("T01P1;;;;;fr;") && first.trim_end().ends_with("Adopté sur le papier"), "{first}");
    // What was filled into it is read; without earlier answers the column is not there.
    run.write("f.csv", table.replace(";T01P1;;", ";T01P1;3;"));
    let read = run.done(&["import", "f.csv", "--dir", "a"]);
    assert!(read.out.contains("Union A,workers,Union A,,T01P1,3,"), "{}", read.out);
    assert!(!read.err.contains("colonne"), "{}", read.err);
    run.done(&["form", "a", "--kind", "csv", "-o", "g"]);
    let plain = run.read(path.replacen("f/", "g/", 1));
    assert!(plain.lines().next().unwrap().trim_end().ends_with(";points"));
}

#[test]
fn files_of_no_bytes_are_empty_whatever_they_are_called_and_no_copies_of_each_other() {
    let run = office(LIST, &[("a.csv", GOOD), ("b.docx", ""), ("c.xlsx", ""), ("d.csv", ""), ("e.yaml", "")]);
    let check = run.run(&["check", "a"]);
    assert_eq!(check.err.matches("load/empty-file").count(), 4, "{}", check.err);
    assert!(!check.err.contains("load/same-file"), "{}", check.err);
}

#[test]
fn a_list_with_a_gap_or_swapped_columns_says_so_and_prints_no_address() {
    let run = office("organisation;mandant;courriel\nUnion A;;u@a.example\n", &[]);
    let gap = run.run(&["check", "a"]);
    assert!(gap.err.contains("«\u{a0}Union A\u{a0}» n’a pas de mandant"), "{}", gap.err);
    let run = office("organisation;mandant;langue;contact\nUnion A;travailleurs;u@a.example;fr\n", &[]);
    let swapped = run.run(&["check", "a"]);
    assert_eq!(swapped.code, 3, "{}", swapped.err);
    assert!(swapped.err.contains("une adresse figure dans cette colonne"), "{}", swapped.err);
    assert!(!swapped.err.contains("u@a.example") && !swapped.out.contains("u@a.example"), "{}", swapped.err);
}

#[test]
fn what_an_earlier_run_left_in_the_sets_is_named() {
    let run = office(LIST, &[]);
    let form = ["form", "a", "--kind", "csv", "--for", "workers", "--force"];
    assert!(!run.done(&form).err.contains("exécution précédente"));
    // The list said nothing of the language of Union A, which is English.
    run.write(
        "a/invited.csv",
        LIST.replace("constituency\nUnion A,workers", "constituency,language\nUnion A,workers,en"),
    );
    run.write("a/forms/workers_union-a/.DS_Store", "");
    let said = run.done(&form).err;
    let line =
        said.lines().find(|line| line.contains("exécution précédente")).unwrap_or_else(|| panic!("{said}"));
    // The form and both letters in French; nothing of the other sets, which were written anew.
    assert!(line.contains("3 éléments"), "{line}");
    for name in [
        "a_form_workers_union-a_fr.csv",
        "a_letter_workers_union-a_fr.docx",
        "a_letter_workers_union-a_fr.txt",
    ] {
        assert!(line.contains(&format!("workers_union-a/{name}")), "{name}: {line}");
    }
    assert!(!line.contains("_en.") && !line.contains("union-b") && !line.contains("DS_Store"), "{line}");
    // The list says the same, and goes on naming the sets that were not asked for this time.
    let list = run.read("a/forms/README.md");
    let (sets, left) = list.split_once("\n## Reste d’une exécution précédente").unwrap();
    assert_eq!(left.lines().filter(|line| line.starts_with("- `workers_union-a/")).count(), 3, "{list}");
    run.done(&["form", "a", "--kind", "csv", "--for", "Union B", "--force"]);
    let after = run.read("a/forms/README.md");
    for set in ["`workers_union-a`", "`workers_union-b`", "`workers_union-c`"] {
        assert!(sets.contains(set) && after.contains(set), "{set}: {after}");
    }
}

#[test]
fn sets_that_left_the_list_or_were_packed_before_are_named_and_stay() {
    let run = office(LIST, &[]);
    let form = |more: &[&str]| {
        run.done(&[&["form", "a", "--kind", "csv", "--for", "workers", "--force"], more].concat())
    };
    let warned =
        |said: &str| said.lines().find(|line| line.contains("exécution précédente")).map(str::to_owned);
    assert_eq!(warned(&form(&["--zip"]).err), None);
    run.write("a/forms/notes/mine.txt", "mine");
    run.write("a/forms/list.xlsx", "mine");
    // Union C is no longer invited, and the sets are folders now.
    run.write("a/invited.csv", LIST.replace("Union C,workers\n", ""));
    let packed = warned(&form(&[]).err).unwrap();
    for name in ["workers_union-a.zip", "workers_union-b.zip", "workers_union-c.zip"] {
        assert!(packed.contains(name), "{packed}");
    }
    assert!(packed.contains("3 éléments"), "{packed}");
    for n in ["a", "b", "c"] {
        std::fs::remove_file(run.path().join(format!("a/forms/workers_union-{n}.zip"))).unwrap();
    }
    assert_eq!(warned(&form(&[]).err), None);
    run.write("a/invited.csv", "organisation,constituency\nUnion A,workers\n");
    let gone = warned(&form(&[]).err).unwrap();
    assert!(gone.contains("un élément") && gone.contains("workers_union-b/"), "{gone}");
    assert!(run.read("a/forms/README.md").ends_with("à ne pas envoyer\n\n- `workers_union-b/`\n"));
    // Packed anew, the folders of the sets themselves are what is left.
    let folders = warned(&form(&["--zip"]).err).unwrap();
    assert!(folders.contains("2 éléments") && folders.contains("workers_union-a/"), "{folders}");
    assert!(run.files().contains(&"a/forms/workers_union-b/a_form_workers_union-b_fr.csv".to_owned()));
}

#[test]
fn the_list_of_the_forms_says_which_of_them_name_an_organisation() {
    let (named, open) =
        ("chaque formulaire porte le nom de son organisation", "aucune organisation ne figure sur la liste");
    let everybody = "organisation,constituency\nU,workers\nE,employers\nM,ministry\n";
    for (list, has_named, has_open) in
        [("organisation,constituency\n", false, true), (LIST, true, true), (everybody, true, false)]
    {
        let run = office(list, &[]);
        run.done(&["form", "a", "--kind", "csv,xlsform"]);
        let read = run.read("a/forms/README.md");
        assert_eq!((read.contains(named), read.contains(open)), (has_named, has_open), "{list}\n{read}");
    }
}

#[test]
fn a_new_assessment_says_what_is_hardly_meant() {
    let run = Run::new();
    let new = |folder: &str, languages: &str, deadline: &str| {
        let fixed = ["--profile", "origin", "--lang", "fr", "--date", "2026-11-23", "--name", "X"];
        let own = ["new", folder, "--languages", languages, "--deadline", deadline];
        run.done(&[&own[..], &fixed[..]].concat()).err
    };
    let (lacking, early) = ("pas de textes en «\u{a0}ar\u{a0}»", "avant la date de l’évaluation");
    let said = new("a", "fr,ar", "2026-11-22");
    assert!(said.contains(lacking) && said.contains(early), "{said}");
    let said = new("b", "fr,en", "2026-11-23");
    assert!(!said.contains("pas de textes") && !said.contains(early), "{said}");
}

#[test]
fn who_has_not_replied_is_found_where_the_list_is_and_by_the_words_of_the_form() {
    let run = office(LIST, &[("a.csv", GOOD)]);
    let check = run.run(&["check", "a"]).err;
    // Union B and Union C.
    assert_eq!(check.matches("(«\u{a0}Organisations de travailleurs\u{a0}»)").count(), 2, "{check}");
    assert_eq!(check.matches("--> a/invited.csv").count(), 2, "{check}");
    assert!(!check.contains("«\u{a0}workers\u{a0}»"), "{check}");
}

#[test]
fn forms_in_a_language_without_words_have_one_direction() {
    let run = Run::new();
    run.done(&["framework", "new", "fw", "--lang", "fr"]);
    run.write("fw/ar/framework.yaml", "title: \u{645}\u{631}\u{62d}\u{628}\u{627}\n");
    run.write("a/assessment.yaml", ASSESSMENT.replace("coherence@1", "../fw").replace("[fr]", "[ar]"));
    run.write("a/assessment.yaml", {
        let text = run.read("a/assessment.yaml");
        text.replace(", profile: [origin]", "").replace("questionnaire: quick\n", "")
    });
    run.write("a/invited.csv", "organisation,constituency\n");
    let said = run.done(&["form", "a", "--kind", "html,xlsx,docx"]);
    assert!(said.err.contains("mots de formulaires en «\u{a0}ar\u{a0}»"), "{}", said.err);
    let part = |end: &str, name: &str| {
        let path =
            run.files().into_iter().find(|path| path.contains("_form_") && path.ends_with(end)).unwrap();
        let file = std::fs::File::open(run.path().join(path)).unwrap();
        let mut zip = zip::ZipArchive::new(file).unwrap();
        std::io::read_to_string(zip.by_name(name).unwrap()).unwrap()
    };
    let page = run.files().into_iter().find(|path| path.ends_with("_ar.html")).unwrap();
    assert!(run.read(page).contains("<html lang=\"ar\" dir=\"rtl\">"));
    for sheet in 1..=3 {
        let xml = part("_ar.xlsx", &format!("xl/worksheets/sheet{sheet}.xml"));
        assert!(xml.contains("rightToLeft=\"1\""), "{sheet}");
    }
    assert!(part("_ar.docx", "word/document.xml").contains("<w:bidi/></w:sectPr>"));
    // The words are in the language of the framework, as its texts are: no third language stands between them.
    let words = part("_ar.xlsx", "xl/sharedStrings.xml");
    assert!(words.contains("Comment répondre") && !words.contains("How to answer"), "{words}");
    assert!(part("_ar.docx", "word/document.xml").contains("Comment répondre"));
    // What is French alone is read from left to right, at the right edge; what holds Arabic goes with the sheet.
    let looks = part("_ar.xlsx", "xl/styles.xml");
    assert!(looks.contains("readingOrder=\"1\"") && looks.contains("readingOrder=\"2\""), "{looks}");
    // No Arabic of a language that is called French.
    let styles = part("_ar.docx", "word/styles.xml");
    assert!(styles.contains("w:bidi=\"ar-SA\"") && !styles.contains("w:bidi=\"fr"), "{styles}");
}
