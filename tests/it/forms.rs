//! Forms: written in every kind, filled in, read back without a loss; who gets them, in which language; who has answered.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rust_xlsxwriter::Workbook;
use tripartite::analysis::status::{Progress, standings};
use tripartite::diag::Code;
use tripartite::form::kind::{KINDS, Worded};
use tripartite::form::model::{Addressee, Before, Form};
use tripartite::form::sets::{Tongue, Wanted, all_languages, sets};
use tripartite::load::source::InMemoryTree;
use tripartite::load::{Catalog, Loader, Material, assessment};
use tripartite::locale::Locale;
use tripartite::model::day::Day;
use tripartite::model::response::Name;
use tripartite::report::canonical::returns_csv;

const HEAD: &str = "assessment: n\nbody: {name: Nerania, profile: [origin, transit]}\nframework: coherence@1\ndate: 2026-11-23\n";

/// A folder in memory: `assessment.yaml` with these lines, and other files.
fn tree(lines: &str, files: &[(&str, Vec<u8>)]) -> InMemoryTree {
    let mut tree = InMemoryTree::default();
    tree.insert("a/assessment.yaml", format!("{HEAD}{lines}"));
    for (path, bytes) in files {
        tree.insert(Path::new("a").join(path), bytes.clone());
    }
    tree
}

fn planned(tree: &InMemoryTree) -> Material {
    let mut loader = Loader::new(tree, Catalog::builtin());
    let planned = loader.plan(Path::new("a"));
    Material::new(planned, loader)
}

fn said(material: &Material) -> Vec<String> {
    let locale = Locale::new("en");
    let text = |one| locale.finding_text(one, &|_, _| None).lines().take(2).collect::<Vec<_>>().join(" ");
    material.diagnostics.iter().map(text).collect()
}

const INVITED: &str = "questionnaire: quick
invited:
  - {organisation: Union & Congress, constituency: workers}
  - {organisation: Ministère du Travail, constituency: ministry, language: fr, remit: [labour]}
";

/// An answer of each kind in turn, with words that are hard to carry.
fn hard(indicator: &str) -> Before {
    let codes = ["0", "1", "2", "3", "4", "na", "dk", "nc", ""];
    let n = indicator.bytes().map(usize::from).sum::<usize>();
    let code = codes[n % codes.len()];
    let words = [
        "",
        "Line 1\nline 2",
        "é « œuvre » عربي שלום",
        "=SUM(A1) <b>&amp;</b>",
        "a, \"b\"; c\td",
        "- no\n+ yes: 'x'",
        "null",
    ];
    let word = |k: usize| match words[(n + k) % words.len()] {
        // A word that stands for an empty cell is one.
        "null" => String::new(),
        word => word.to_owned(),
    };
    let reason = if code == "na" { format!("No sea border {n}") } else { String::new() };
    Before { code: code.to_owned(), reason, comment: word(0), evidence: word(3) }
}

#[test]
fn what_is_filled_in_comes_back_the_same_from_every_kind() {
    let plan = planned(&tree(INVITED, &[]));
    let plan_assessment = plan.assessment.as_ref().unwrap();
    let set = plan.framework.as_ref().unwrap();
    for who in plan_assessment.asked().invited() {
        for language in ["en", "fr"] {
            let texts = set.in_language(language).unwrap();
            let locale = Locale::new(language);
            let form = Form::new(plan_assessment, &texts, Addressee::Organisation(who), None)
                .with_before(|indicator| Some(hard(indicator)), true);
            assert!(form.effort.questions >= 20, "{}", form.effort.questions);
            let mut tables: BTreeMap<&str, String> = BTreeMap::new();
            for kind in KINDS.iter().filter(|kind| ["xlsx", "docx", "csv"].contains(&kind.name())) {
                let bytes = kind.write(&[Worded { form: &form, locale: &locale }]).unwrap();
                let file = format!("returns/r.{}", kind.ending());
                let tree = tree(INVITED, &[(&file, bytes)]);
                let mut loader = Loader::new(&tree, Catalog::builtin());
                let day = Day::parse("2026-11-23").unwrap();
                let paths = [PathBuf::from("a").join(&file)];
                let read = loader.returns(&paths, None, Some(Path::new("a")), day);
                let errors: Vec<_> = loader.findings().iter().map(|one| one.code).collect();
                let read = read.unwrap_or_else(|| panic!("{}: {errors:?}", kind.name()));
                assert_eq!(errors, [], "{}", kind.name());
                let table = returns_csv(&read.framework.framework, &read.responses);
                tables.insert(kind.name(), String::from_utf8(table).unwrap());
            }
            assert_eq!(tables.len(), 3, "{:?}", tables.keys());
            let of_table = &tables["csv"];
            for (kind, table) in &tables {
                assert_eq!(table, of_table, "{kind} in {language}");
            }
            // And what stands there is what was filled in.
            let mut rows = csv::Reader::from_reader(of_table.trim_start_matches('\u{feff}').as_bytes());
            let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
            for row in &rows {
                let filled = hard(&row[4]);
                assert_eq!(
                    (&row[0], &row[2], &row[5]),
                    (&*who.organisation, &*who.organisation, &*filled.code)
                );
                let undefused = |text: &str| text.strip_prefix('\'').unwrap_or(text).to_owned();
                assert_eq!(undefused(&row[7]), filled.comment, "{}", &row[4]);
                assert_eq!(undefused(&row[8]), filled.evidence, "{}", &row[4]);
            }
            let blank = |q: &&tripartite::form::model::Question| {
                let filled = hard(&q.indicator);
                filled.code.is_empty() && filled.comment.is_empty() && filled.evidence.is_empty()
            };
            assert_eq!(rows.len(), form.questions().count() - form.questions().filter(blank).count());
        }
    }
}

/// A workbook like a form that somebody worked on: columns moved, a row inserted, ids and codes in other spellings.
fn worked_on(version: &str, rows: &[[&str; 6]]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Questions").unwrap();
    for (column, name) in ["comment", "", "answer", "indicator", "reason", "evidence"].iter().enumerate() {
        sheet.write_string(0, column as u16, *name).unwrap();
    }
    for (row, cells) in (1..).zip(rows) {
        for (column, text) in (0..).zip(cells) {
            sheet.write_string(row, column, *text).unwrap();
        }
    }
    let sheet = workbook.add_worksheet().set_name("_meta").unwrap();
    for (row, (key, value)) in [
        ("tripartite", "form"),
        ("framework", "coherence"),
        ("version", version),
        ("constituency", "workers"),
        ("organisation", "Union & Congress"),
        ("language", "fr"),
    ]
    .iter()
    .enumerate()
    {
        sheet.write_string(row as u32, 0, *key).unwrap().write_string(row as u32, 1, *value).unwrap();
    }
    workbook.save_to_buffer().unwrap()
}

fn returned(bytes: Vec<u8>) -> Material {
    assessment(&tree(INVITED, &[("returns/r.xlsx", bytes)]), Path::new("a"))
}

#[test]
fn a_workbook_form_is_read_by_its_hidden_names() {
    let current = Catalog::builtin().framework("coherence").unwrap().framework.version().to_string();
    let rows = [
        ["Notre avis", "", "", "", "", ""],
        ["", "", "Secrétaire", "#role", "", ""],
        ["oui", "", "3 - Appliqué en partie", "T02P3", "", ""],
        ["", "", "  4 ", "T01P1", "", "Gazette"],
        ["", "", "", "#section", "", ""],
        ["", "", "sans objet", "T05P1", "Aucun accord", ""],
    ];
    let material = returned(worked_on(&current, &rows));
    let findings = said(&material);
    assert!(
        findings.iter().any(|one| one.contains("`Notre avis` stands in a row that belongs to no question")),
        "{findings:?}"
    );
    let assessment = material.assessment.as_ref().unwrap_or_else(|| panic!("{findings:?}"));
    let framework = assessment.framework();
    let responses = assessment.responses().unwrap();
    let one = responses.iter().next().unwrap();
    assert_eq!((responses.len(), one.name()), (1, Name::Said("Union & Congress")));
    assert_eq!(one.role(), "Secrétaire");
    let point = |id: &str| {
        let indicator = framework.indicator(id).unwrap();
        match one.answer(indicator) {
            tripartite::model::response::Answer::Point(point) => {
                framework.scale_of(indicator).points[point].code.to_string()
            }
            tripartite::model::response::Answer::State(state) => state.code().to_owned(),
        }
    };
    assert_eq!(["T02P3", "T01P1", "T05P1"].map(point), ["3", "4", "na"]);
    // Four rows stand above: the names, the stray words, the role; the answer to T02P3 stands in row 4.
    // A reader sees the letter of the column and the heading below the hidden names.
    let wrong = ["", "", "seven", "T02P3", "", ""];
    let told = said(&returned(worked_on(&current, &[wrong])));
    assert!(told[0].contains("sheet `Questions`, row 2, column `C`"), "{told:?}");
    let headings = ["Commentaire", "", "Réponse", "#headings", "Motif", "Preuves"];
    let told = said(&returned(worked_on(&current, &[headings, wrong])));
    assert!(told[0].contains("sheet `Questions`, row 3, column `C (Réponse)`"), "{told:?}");
}

#[test]
fn what_is_wrong_in_the_head_of_a_form_is_told_at_its_own_row() {
    let version = Catalog::builtin().framework("coherence").unwrap().framework.version().to_string();
    let head = |day: &'static str, consent: &'static str| {
        let rows = [
            ["", "", "Secrétaire", "#role", "", ""],
            ["", "Titre", "", "#section", "", ""],
            ["", "", day, "#answered_on", "", ""],
            ["oui", "", "3", "T02P3", "", ""],
            // Somebody sorted the rows: what is said once may stand below the answers.
            ["", "", consent, "#consent", "", ""],
            ["", "", "au nom de l’organisation", "#capacity", "", ""],
        ];
        worked_on(&version, &rows)
    };
    let bytes = head("5/3/2026", "Oui");
    let tree = tree(INVITED, &[("returns/r.xlsx", bytes)]);
    let mut loader = Loader::new(&tree, Catalog::builtin());
    let day = Day::parse("2026-11-23").unwrap();
    let read = loader.returns(&[PathBuf::from("a/returns/r.xlsx")], None, Some(Path::new("a")), day).unwrap();
    assert!(loader.findings().iter().next().is_none());
    let table = String::from_utf8(returns_csv(&read.framework.framework, &read.responses)).unwrap();
    let row = "Union & Congress,workers,Union & Congress,Secrétaire,T02P3,3,,oui,,fr,2026-03-05,organisation,yes\r\n";
    assert_eq!(table.lines().count(), 2);
    assert!(table.ends_with(row), "{table}");
    let material = returned(head("en mars", "Oui, sans le nom"));
    let findings = said(&material);
    assert_eq!(findings.len(), 2, "{findings:?}");
    for (finding, row, text) in [
        (&findings[0], "row 4, column `C`", "`en mars`"),
        (&findings[1], "row 6, column `C`", "`Oui, sans le nom`"),
    ] {
        assert!(finding.contains(row) && finding.contains(text), "{findings:?}");
    }
}

#[test]
fn the_sheet_of_questions_alone_is_named_for_what_it_is() {
    let sheet =
        "indicator;;;;;answer;reason;comment;evidence\r\n#title;Union;;;;;;;\r\nT02P3;T02P3;?;0;;3;;;\r\n";
    let table = "indicator;answer;reason;comment;evidence;score\r\nT02P3;3;;;;1\r\n";
    for (text, expected) in [(sheet, "the sheet of questions of a form"), (table, "add the column")] {
        let material =
            assessment(&tree(INVITED, &[("returns/r.csv", text.as_bytes().to_vec())]), Path::new("a"));
        let locale = Locale::new("en");
        let findings: Vec<String> =
            material.diagnostics.iter().map(|one| locale.finding_text(one, &|_, _| None)).collect();
        assert!(
            findings[0].contains("no column `respondent`") && findings[0].contains(expected),
            "{findings:?}"
        );
    }
}

#[test]
fn a_form_of_another_edition_says_so() {
    let rows = [["", "", "3", "T03P5", "", ""], ["", "", "2", "T02P1", "", ""]];
    let codes = |version: &str| {
        let material = returned(worked_on(version, &rows));
        let found = material.diagnostics.iter().filter(|one| one.code == Code::OtherVersion).count();
        (found, material.assessment.is_some())
    };
    let current = Catalog::builtin().framework("coherence").unwrap().framework.version().to_string();
    assert_eq!(codes(&current), (0, true));
    assert_eq!(codes("1.0.0"), (1, true), "an earlier minor version is read, with a warning");
    assert_eq!(codes("2.0.0"), (1, false), "another major version is not read");
    // Who sent it has answered, and is not to be chased.
    let drafted = returned(worked_on("2.0.0", &rows)).drafted();
    let all = standings(drafted.assessment.as_ref().unwrap(), &std::collections::BTreeSet::new());
    let board: Vec<(&str, Progress)> =
        all.iter().map(|one| (one.organisation.as_str(), one.progress)).collect();
    assert_eq!(board, [("Ministère du Travail", Progress::Missing), ("Union & Congress", Progress::Refused)]);
    let help = returned(worked_on("1.0.0", &rows));
    let locale = Locale::new("en");
    let text: String = help.diagnostics.iter().map(|one| locale.finding_text(one, &|_, _| None)).collect();
    assert!(text.contains("T03P5"), "what has changed its meaning is named: {text}");
}

#[test]
fn the_invited_stand_in_a_table_that_a_secretary_keeps() {
    let table = "Organisation;Mandant;Attributions;Questionnaire;Langue;Contact;Remarque\n\
                 # Exemple : Nom de l’organisation;ministry;labour;full;fr;x@y.z;\n\
                 Ministère du Travail;Ministères;travail, Emploi et services de l’emploi, Éducation,health;;Français;secret@ministere.example;appelé le 3\n\
                 Union A;workers;;quick;;;\n";
    let plan = planned(&tree("invited: invited.csv\n", &[("invited.csv", table.as_bytes().to_vec())]));
    let assessment = plan.assessment.as_ref().unwrap_or_else(|| panic!("{:?}", said(&plan)));
    let invited: Vec<_> = assessment.asked().invited().collect();
    assert_eq!(invited.len(), 2, "the example is a note");
    // By the beginning of a title, by a title, by an id.
    assert_eq!(invited[0].remits, ["labour", "employment", "education", "health"]);
    assert_eq!(invited[0].language.as_deref(), Some("fr"));
    assert_eq!(invited[1].questionnaire.as_deref(), Some("quick"));
    // A finding stands at its cell.
    let wrong = "organisation,constituency,remit\nUnion A,workers,\nMinistry,ministry,labor\n";
    let plan = planned(&tree("invited: invited.csv\n", &[("invited.csv", wrong.as_bytes().to_vec())]));
    assert!(plan.assessment.is_none());
    assert!(said(&plan)[0].contains("a/invited.csv, row 3, column `remit`"), "{:?}", said(&plan));
    // Who keeps a list in French is told the ids with their titles, and reads of constituencies by these alone.
    let foreign = "organisation,constituency\nUnion A,sindicatos\n";
    let lines = "language: fr\ninvited: invited.csv\n";
    let in_french = |material: &Material| -> String {
        let locale = Locale::new("fr");
        material.diagnostics.iter().map(|one| locale.finding_text(one, &|_, _| None)).collect()
    };
    let told = in_french(&planned(&tree(lines, &[("invited.csv", foreign.as_bytes().to_vec())])));
    assert!(told.contains("ministry (Ministères), workers (Organisations de travailleurs), "), "{told}");
    let list = "organisation,constituency\nUnion générale,workers\n";
    let stranger = "respondent,constituency,organisation,T02P3\nW1,workers,Autre syndicat,3\n";
    let files = [("invited.csv", list.as_bytes().to_vec()), ("returns/r.csv", stranger.as_bytes().to_vec())];
    let told = in_french(&tripartite::load::assessment(&tree(lines, &files), Path::new("a")));
    assert!(told.contains("(«\u{a0}Organisations de travailleurs\u{a0}»)"), "{told}");
    assert!(!told.contains("«\u{a0}workers\u{a0}»"), "{told}");
    // A key without a value is nobody's list.
    let plan = planned(&tree("invited:\n", &[]));
    assert!(said(&plan)[0].contains("`invited` has no value"), "{:?}", said(&plan));
    let lacking = "name,constituency\nUnion A,workers\n";
    let plan = planned(&tree("invited: invited.csv\n", &[("invited.csv", lacking.as_bytes().to_vec())]));
    assert!(said(&plan)[0].contains("lacks a column: organisation"), "{:?}", said(&plan));
}

#[test]
fn each_set_speaks_the_language_of_its_organisation() {
    let lines = format!("{INVITED}languages: [en, fr]\n");
    let plan = planned(&tree(&lines, &[]));
    let (assessment, set) = (plan.assessment.as_ref().unwrap(), plan.framework.as_ref().unwrap());
    let tongue = |tag: &str| Tongue {
        tag: tag.to_owned(),
        texts: set.in_language(tag).unwrap(),
        locale: Locale::new(tag),
    };
    let tongues: Vec<Tongue> = all_languages(assessment, None).into_iter().map(tongue).collect();
    let wanted = Wanted { kinds: vec![KINDS[0]], ..Wanted::default() };
    let made = sets(assessment, &tongues, &wanted).unwrap();
    let forms: Vec<(String, Vec<String>)> = made
        .iter()
        .map(|set| {
            let names = set.files.iter().map(|(name, _)| name.clone());
            (set.folder.clone(), names.filter(|name| name.contains("_form_")).collect())
        })
        .collect();
    let named = |who: &str, tag: &str| format!("n_form_{who}_{tag}.xlsx");
    let (union, ministry) = ("workers_union-congress", "ministry_ministere-du-travail");
    assert_eq!(forms[0], (union.to_owned(), vec![named(union, "en"), named(union, "fr")]));
    assert_eq!(forms[1], (ministry.to_owned(), vec![named(ministry, "fr")]), "its own language alone");
    // Nobody of the employers is on the list: they get a form for whoever answers.
    assert_eq!(forms[2].0, "employers");
    assert_eq!(forms.len(), 3);
}

#[test]
fn what_may_be_printed_is_said_once_for_all_who_do_not_say() {
    let table = "respondent,constituency,organisation,indicator,answer,comment,consent\n\
                 W1,workers,Union & Congress,T02P3,1,Never asked,\n\
                 W2,workers,Union & Congress,T02P3,2,Twice asked,yes\n";
    let files = [("returns/r.csv", table.as_bytes().to_vec())];
    let withheld = |publication: &str| -> Vec<bool> {
        let tree = tree(&format!("{INVITED}publication: {publication}\n"), &files);
        let material = assessment(&tree, Path::new("a"));
        let assessment = material.assessment.as_ref().unwrap_or_else(|| panic!("{:?}", said(&material)));
        assessment.responses().unwrap().iter().map(|one| one.is_withheld()).collect()
    };
    assert_eq!(withheld("named"), [false, false]);
    assert_eq!(withheld("unnamed"), [true, false]);
}

#[test]
fn the_standing_of_an_organisation_is_what_it_was_asked_and_what_it_answered() {
    // The quick form of the workers has 28 questions; three are answered, one of them with "don't know".
    let table = "respondent,constituency,organisation,indicator,answer,answered_on\n\
                 W1,workers,Union & Congress,T02P3,1,2026-11-02\n\
                 W1,workers,Union & Congress,T01P1,dk,2026-11-02\n\
                 W1,workers,Union & Congress,T02P4,nc,2026-11-02\n";
    let tree = tree(INVITED, &[("returns/r.csv", table.as_bytes().to_vec())]);
    let material = assessment(&tree, Path::new("a"));
    let all = standings(material.assessment.as_ref().unwrap(), &std::collections::BTreeSet::new());
    let of = |name: &str| all.iter().find(|one| one.organisation == name).unwrap();
    let union = of("Union & Congress");
    assert_eq!(
        (union.progress, union.returns, union.asked, union.answered, union.unknown, union.not_consulted),
        (Progress::Partly, 1, 28, 3, 1, 1)
    );
    assert_eq!(union.last.map(|day| day.to_string()).as_deref(), Some("2026-11-02"));
    let ministry = of("Ministère du Travail");
    assert_eq!((ministry.progress, ministry.returns, ministry.answered), (Progress::Missing, 0, 0));
}

#[test]
fn a_survey_form_has_every_question_in_every_language_and_labels_that_begin_with_ids() {
    let plan = planned(&tree("", &[]));
    let (assessment, set) = (plan.assessment.as_ref().unwrap(), plan.framework.as_ref().unwrap());
    let workers = assessment.framework().constituency("workers").unwrap();
    let texts = ["en", "fr"].map(|tag| (set.in_language(tag).unwrap(), Locale::new(tag)));
    let forms = texts.each_ref().map(|(texts, locale)| {
        (Form::new(assessment, texts, Addressee::Constituency(workers), None), locale)
    });
    let worded: Vec<Worded<'_>> = forms.iter().map(|(form, locale)| Worded { form, locale }).collect();
    let kind = tripartite::form::kind::named("xlsform").unwrap();
    let bytes = kind.write(&worded).unwrap();
    let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(bytes)).unwrap();
    let mut sheet = |name: &str| {
        let range = calamine::Reader::worksheet_range(&mut book, name).unwrap();
        range.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect::<Vec<Vec<String>>>()
    };
    let (survey, choices) = (sheet("survey"), sheet("choices"));
    let column = |sheet: &[Vec<String>], name: &str| sheet[0].iter().position(|own| own == name).unwrap();
    let (name, french) = (column(&survey, "name"), column(&survey, "label::Français (fr)"));
    for (question, other) in forms[0].0.questions().zip(forms[1].0.questions()) {
        let row = survey.iter().find(|row| row[name] == question.indicator).unwrap();
        assert_eq!(row[french], format!("[{}] {}", question.indicator, other.text));
        let list = choices.iter().filter(|row| row[0] == question.indicator).count();
        assert_eq!(list, question.points.len() + 3);
    }
    let english = column(&choices, "label::English (en)");
    let point = choices.iter().find(|row| row[0] == "T01P1" && row[1] == "3").unwrap();
    assert!(point[english].starts_with("Applied in part: "), "{}", point[english]);
    let reason = survey.iter().find(|row| row[name] == "T01P1_reason").unwrap();
    assert_eq!(reason[column(&survey, "relevant")], "${T01P1} = 'na'");
}

#[test]
fn parts_of_a_form_come_together_unless_they_answer_the_same() {
    let plan = planned(&tree(INVITED, &[]));
    let planned = plan.assessment.as_ref().unwrap();
    let texts = plan.framework.as_ref().unwrap().in_language("en").unwrap();
    let locale = Locale::new("en");
    let who = planned.asked().invited().next().unwrap();
    // The parts of a form that was filled in with one answer throughout.
    let parts = |code: &str| {
        let before = Before { code: code.to_owned(), comment: format!("said {code}"), ..Before::default() };
        let whole = Form::new(planned, &texts, Addressee::Organisation(who), None);
        whole.with_before(|_| Some(before.clone()), true).by_topic()
    };
    let (first, second) = (parts("3"), parts("1"));
    let topics: Vec<String> = first.iter().map(|form| form.part.as_ref().unwrap().id.clone()).collect();
    assert!(topics.len() > 3, "{topics:?}");
    for kind in KINDS.iter().filter(|kind| ["xlsx", "docx"].contains(&kind.name())) {
        let file = |name: &str, form: &Form| {
            let bytes = kind.write(&[Worded { form, locale: &locale }]).unwrap();
            (format!("returns/{name}.{}", kind.ending()), bytes)
        };
        let read = |files: &[(String, Vec<u8>)]| {
            let files: Vec<(&str, Vec<u8>)> =
                files.iter().map(|(path, bytes)| (path.as_str(), bytes.clone())).collect();
            assessment(&tree(INVITED, &files), Path::new("a"))
        };
        let mut files: Vec<_> = topics.iter().zip(&first).map(|(topic, form)| file(topic, form)).collect();
        let whole = read(&files);
        let one = whole.assessment.as_ref().unwrap_or_else(|| panic!("{}: {:?}", kind.name(), said(&whole)));
        let responses = one.responses().unwrap();
        assert_eq!(responses.len(), 1, "{}", kind.name());
        let response = responses.iter().next().unwrap();
        let asked: usize = first.iter().map(|form| form.questions().count()).sum();
        assert_eq!(response.replies().count(), asked, "{}", kind.name());
        assert_eq!(one.files_of(&response).len(), topics.len());
        // A colleague answers one of the topics again.
        let again = &second[1];
        files.push(file("zz-again", again));
        let twice = read(&files);
        assert!(twice.assessment.is_none(), "{}", kind.name());
        let found: Vec<String> =
            said(&twice).into_iter().filter(|one| one.contains("duplicate-answer")).collect();
        assert_eq!(found.len(), again.questions().count(), "{}: {found:?}", kind.name());
        assert!(found[0].contains("with `1` here and with `3` at"), "{}", found[0]);
        let place = format!("a/returns/{}.{}", topics[1], kind.ending());
        assert!(found[0].contains(&place) && found[0].contains("zz-again"), "{}", found[0]);
    }
}

#[test]
fn who_does_not_say_for_whom_publishes_no_position() {
    use tripartite::model::response::Capacity::{Individual, Organisation};
    let rows = [
        ("Union & Congress", "Union & Congress", "", None),
        ("union & congress: Awa", "Union & Congress", "", None),
        ("Ministère du Travail", "Ministère du Travail", "à titre individuel", Some(Individual)),
        ("Somebody", "", "", None),
        ("Bintou", "Union & Congress", "organisation", Some(Organisation)),
    ];
    let mut csv = "respondent,constituency,organisation,capacity,consent,T01P1\n".to_owned();
    for (respondent, organisation, capacity, _) in rows {
        let side = if respondent.starts_with('M') { "ministry" } else { "workers" };
        csv.push_str(&format!("{respondent},{side},{organisation},{capacity},yes,3\n"));
    }
    let read = |csv: String| {
        let lines = format!("{INVITED}uninvited: heard\n");
        assessment(&tree(&lines, &[("returns/r.csv", csv.into_bytes())]), Path::new("a"))
    };
    let material = read(csv);
    let told = said(&material);
    let own = material.assessment.unwrap_or_else(|| panic!("{told:?}"));
    let responses = own.responses().unwrap();
    let found: Vec<_> = responses.iter().map(|one| one.capacity()).collect();
    assert_eq!(found, rows.map(|(.., capacity)| capacity));
    // A publication names nobody who has not said so: only Bintou's return is a position, the union's own silence is none.
    let positions: Vec<_> = responses.iter().map(|one| one.is_position()).collect();
    assert_eq!(positions, [false, false, false, false, true]);
}
