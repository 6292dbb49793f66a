//! Questionnaires in Word: written, filled in as Word would, and read back.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;

use tripartite::diag::{Code, Diagnostic};
use tripartite::form::kind::{self, KINDS, Kind, Worded};
use tripartite::form::letter;
use tripartite::form::model::{Addressee, Form};
use tripartite::load::source::InMemoryTree;
use tripartite::load::{Catalog, Loader, Material, assessment};
use tripartite::locale::Locale;
use tripartite::model::assessment::Assessment;
use tripartite::model::day::Day;
use tripartite::model::response::{Name, Printed};

const ASSESSMENT: &str = "assessment: n
body: {name: Nerania, profile: [origin, transit]}
framework: coherence@1
date: 2026-11-23
questionnaire: quick
returns: returns/
deadline: 2026-12-15
return_to: survey@nerania.example
invited:
  - {organisation: Union & Congress, constituency: workers}
  - {organisation: Ministry of Labour, constituency: ministry}
";

fn tree(files: &[(&str, Vec<u8>)]) -> InMemoryTree {
    let mut tree = InMemoryTree::default();
    tree.insert("assessment.yaml", ASSESSMENT);
    for (path, bytes) in files {
        tree.insert(*path, bytes.clone());
    }
    tree
}

fn loaded(files: &[(&str, Vec<u8>)]) -> Material {
    assessment(&tree(files), Path::new(""))
}

/// The form of the first invited organisation, and the words of its language.
fn form(language: &str) -> (Form, Locale) {
    let tree = tree(&[]);
    let mut loader = Loader::new(&tree, Catalog::builtin());
    let planned = loader.plan(Path::new(""));
    let material = Material::new(planned, loader);
    let assessment: &Assessment = material.assessment.as_ref().unwrap();
    let texts = Catalog::builtin().framework("coherence").unwrap().in_language(language).unwrap();
    let invited = assessment.asked().invited().next().unwrap();
    (Form::new(assessment, &texts, Addressee::Organisation(invited), None), Locale::new(language))
}

fn written(form: &Form, locale: &Locale) -> Vec<u8> {
    kind::named("docx").unwrap().write(&[Worded { form, locale }]).unwrap()
}

/// The same file with another body.
fn with_body(file: &[u8], change: impl Fn(&mut String)) -> Vec<u8> {
    let mut old = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for n in 0..old.len() {
        let mut part = old.by_index(n).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        if name == "word/document.xml" {
            change(&mut text);
        }
        new.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        new.write_all(text.as_bytes()).unwrap();
    }
    new.finish().unwrap().into_inner()
}

/// Where the control of a tag begins and ends.
fn control(xml: &str, tag: &str) -> (usize, usize) {
    let at = xml.find(&format!("<w:tag w:val=\"{tag}\"/>")).unwrap_or_else(|| panic!("{tag}"));
    (at, at + xml[at..].find("</w:sdt>").unwrap())
}

fn tick(xml: &mut String, tag: &str) {
    let (from, to) = control(xml, tag);
    let ticked = xml[from..to].replace("<w14:checked w14:val=\"0\"/>", "<w14:checked w14:val=\"1\"/>");
    xml.replace_range(from..to, &ticked.replace('\u{2610}', "\u{2612}"));
}

/// Writes into a field as Word does: in several runs, with breaks.
fn write(xml: &mut String, tag: &str, runs: &[&str]) {
    let (from, to) = control(xml, tag);
    let head = xml[from..to].split("<w:sdtContent>").next().unwrap().replace("<w:showingPlcHdr/>", "");
    let runs: String = runs
        .iter()
        .map(|run| match *run {
            "\n" => "<w:r><w:br/></w:r>".to_owned(),
            run => format!("<w:r><w:t xml:space=\"preserve\">{run}</w:t></w:r>"),
        })
        .collect();
    xml.replace_range(from..to, &format!("{head}<w:sdtContent>{runs}</w:sdtContent>"));
}

fn codes(material: &Material) -> Vec<Code> {
    material.diagnostics.iter().map(|one| one.code).collect()
}

#[test]
fn what_is_filled_in_comes_back_as_the_same_table_in_csv() {
    for language in ["en", "fr"] {
        let (form, locale) = form(language);
        let ids: Vec<String> = form.questions().map(|one| one.indicator.clone()).collect();
        let answers = ["0", "4", "na", "dk", "nc", ""];
        let filled = with_body(&written(&form, &locale), |xml| {
            write(xml, "meta.role", &["Head ", "of unit"]);
            write(xml, "meta.answered_on", &["2026-11-02"]);
            tick(xml, "meta.capacity.organisation");
            tick(xml, "meta.consent.yes");
            for (id, answer) in ids.iter().zip(answers.iter().cycle()) {
                if !answer.is_empty() {
                    tick(xml, &format!("{id}.answer.{answer}"));
                }
                if *answer == "na" {
                    write(xml, &format!("{id}.reason"), &["Not ", "ours: \"1\""]);
                    write(xml, &format!("{id}.comment"), &["One", "\n", "two, \u{e9} &amp; \u{645}\u{631}"]);
                    write(xml, &format!("{id}.evidence"), &["=1+1"]);
                }
            }
        });
        let mut table =
            "respondent,constituency,organisation,role,language,answered_on,capacity,consent,indicator,answer,reason,comment,evidence\n"
                .to_owned();
        for (id, answer) in ids.iter().zip(answers.iter().cycle()) {
            let words = match *answer {
                "na" => "\"Not ours: \"\"1\"\"\",\"One\ntwo, \u{e9} & \u{645}\u{631}\",=1+1",
                _ => ",,",
            };
            table.push_str(&format!(
                "Union & Congress,workers,Union & Congress,Head of unit,{language},2026-11-02,organisation,yes,{id},{answer},{words}\n"
            ));
        }
        let [word, csv] = [("returns/w.docx", filled), ("returns/w.csv", table.into_bytes())].map(|file| {
            let material = loaded(&[file]);
            let assessment = material.assessment.unwrap_or_else(|| panic!("{:?}", material.diagnostics));
            let all = assessment.responses().unwrap();
            let said = |one: Printed<'_>| {
                let about =
                    format!("{:?} {} {} {:?}", one.name(), one.organisation(), one.role(), one.capacity());
                let replies = one.replies().map(|reply| {
                    let words = [reply.reason(), reply.comment(), reply.evidence()].map(|one| one.text());
                    format!("{:?} {words:?}", reply.answer())
                });
                (about, replies.collect::<Vec<_>>())
            };
            all.iter().map(said).collect::<Vec<_>>()
        });
        assert_eq!(word, csv);
        assert_eq!(word.len(), 1);
        assert!(word[0].1.iter().any(|reply| reply.contains("One\\ntwo")), "{:?}", word[0].1);
    }
}

#[test]
fn a_form_that_nobody_touched_says_nothing() {
    let (form, locale) = form("en");
    let material = loaded(&[("returns/w.docx", written(&form, &locale))]);
    let said = codes(&material);
    assert!(said.contains(&Code::EmptyReturn), "{:?}", material.diagnostics);
    assert!(!material.diagnostics.has_errors(), "{:?}", material.diagnostics);
}

#[test]
fn two_boxes_of_a_question_are_said_with_both() {
    let (form, locale) = form("en");
    let first = form.questions().next().unwrap().indicator.clone();
    let filled = with_body(&written(&form, &locale), |xml| {
        tick(xml, &format!("{first}.answer.3"));
        tick(xml, &format!("{first}.answer.dk"));
    });
    let material = loaded(&[("returns/w.docx", filled)]);
    let is_it = |one: &&Diagnostic| one.code.as_str() == "response/two-boxes";
    let found = material.diagnostics.iter().find(is_it).unwrap();
    let [en, fr] = ["en", "fr"].map(|tag| Locale::new(tag).finding(found));
    assert_eq!(en.message, format!("more than one box is ticked for `{first}`: `3`, `dk`"));
    assert_eq!(en.place, format!("returns/w.docx, question `{first}`"));
    assert_eq!(fr.place, format!("returns/w.docx, question «\u{a0}{first}\u{a0}»"));
}

#[test]
fn what_is_wrong_in_a_row_is_said_of_its_question() {
    let (form, locale) = form("en");
    let second = form.questions().nth(1).unwrap().indicator.clone();
    let filled = with_body(&written(&form, &locale), |xml| tick(xml, &format!("{second}.answer.na")));
    let again = filled.clone();
    let material = loaded(&[("returns/w.docx", filled)]);
    let found = material.diagnostics.iter().find(|one| one.code == Code::NaWithoutReason).unwrap();
    assert_eq!(Locale::new("en").finding(found).place, format!("returns/w.docx, question `{second}`"));
    // And of two files that answer the same question.
    let other = format!(
        "respondent,constituency,organisation,indicator,answer\nUnion & Congress,workers,Union & Congress,{second},3\n"
    );
    let material = loaded(&[("returns/v.csv", other.into_bytes()), ("returns/w.docx", again)]);
    let twice = material.diagnostics.iter().find(|one| one.code == Code::DuplicateAnswer);
    let twice = Locale::new("en").finding(twice.unwrap_or_else(|| panic!("{:?}", material.diagnostics)));
    assert_eq!(twice.place, format!("returns/w.docx, question `{second}`"));
}

#[test]
fn what_is_no_form_is_named_for_what_it_is() {
    let (form, locale) = form("en");
    let form = written(&form, &locale);
    let other =
        with_body(&form, |xml| *xml = xml.replace("<w:tag ", "<w:x ").replace("w:name=\"", "w:name=\"_"));
    let mut old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    old.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    let cases = [
        ("cut off", form[..form.len() / 2].to_vec(), "load/damaged"),
        ("a password", old, "load/protected"),
        ("text", b"T01P1: 3".to_vec(), "load/binary-file"),
        ("broken inside", with_body(&form, |xml| xml.truncate(xml.len() / 2)), "load/damaged"),
        (
            "not well formed",
            with_body(&form, |xml| *xml = xml.replace("</w:body>", "</w:boddy>")),
            "load/damaged",
        ),
        ("another document", other, "load/skipped-file"),
    ];
    for (name, bytes, code) in cases {
        let material = loaded(&[("returns/w.docx", bytes)]);
        let found = material.diagnostics.iter().any(|one| one.code.as_str() == code);
        assert!(found, "{name}: {:?}", material.diagnostics);
    }
}

#[test]
fn a_form_for_a_constituency_asks_who_answers() {
    let (mut form, locale) = form("en");
    form.organisation.clear();
    let empty = written(&form, &locale);
    let material = loaded(&[("returns/w.docx", empty.clone())]);
    assert!(codes(&material).contains(&Code::NoRespondent), "{:?}", material.diagnostics);
    let named = with_body(&empty, |xml| {
        write(xml, "meta.organisation", &["Union &amp; Congress"]);
        write(xml, "meta.person", &["A. B."]);
    });
    let material = loaded(&[("returns/w.docx", named)]);
    let assessment = material.assessment.unwrap_or_else(|| panic!("{:?}", material.diagnostics));
    let response = assessment.responses().unwrap().iter().next().unwrap();
    assert_eq!(response.name(), Name::Said("Union & Congress: A. B."));
    assert_eq!(response.organisation(), "Union & Congress");
}

#[test]
fn a_statement_in_word_is_its_text() {
    use tripartite::document::docx::Docx;
    use tripartite::document::tree::{Block, Document, Genre, Meta};
    use tripartite::document::writer::{Setting, Writer as _};
    let meta =
        Meta { title: String::new(), generator: String::new(), genre: Genre::Letter, footer: String::new() };
    let body = vec![Block::paragraph("We *stand* by it."), Block::bullets(["one".into(), "# two".into()])];
    let locale = Locale::new("en");
    let setting = Setting::new(&locale);
    let file = Docx.write(&Document { meta, body }, &setting).unwrap();
    let answer =
        b"respondent,constituency,organisation,indicator,answer\nU,workers,Union & Congress,T01P1,3\n"
            .to_vec();
    let material = loaded(&[
        ("assessment.yaml", format!("{ASSESSMENT}statements: statements/\n").into_bytes()),
        ("returns/w.csv", answer),
        ("statements/workers.docx", file.clone()),
        ("statements/workers.md", b"Another".to_vec()),
        ("statements/others.docx", file),
        ("statements/employers.docx", b"no document".to_vec()),
    ]);
    assert!(codes(&material).contains(&Code::BinaryFile), "left out, with a warning");
    let stray = material.diagnostics.iter().filter(|one| one.code == Code::StrayStatement).count();
    assert_eq!(stray, 2, "{:?}", material.diagnostics);
    let assessment = material.assessment.unwrap_or_else(|| panic!("{:?}", material.diagnostics));
    let texts: Vec<&str> = assessment.statements().iter().map(|one| one.text.as_str()).collect();
    assert_eq!(texts, ["We \\*stand\\* by it\\.\n\n- one\n- \\# two"]);
}

#[test]
fn earlier_answers_are_ticked_only_where_they_are_carried_over() {
    use tripartite::form::model::Before;
    let (form, locale) = form("en");
    let first = form.questions().next().unwrap().indicator.clone();
    let before = |id: &str| {
        (id == first).then(|| Before { code: "3".into(), comment: "as <before>".into(), ..Before::default() })
    };
    for carry_over in [false, true] {
        let file = written(&form.clone().with_before(before, carry_over), &locale);
        let mut body = String::new();
        let mut zip = zip::ZipArchive::new(Cursor::new(file.as_slice())).unwrap();
        zip.by_name("word/document.xml").unwrap().read_to_string(&mut body).unwrap();
        assert!(
            body.contains("Applied in part \u{b7} Comment: as &lt;before&gt;"),
            "the last answer is shown"
        );
        assert_eq!(body.matches("<w14:checked w14:val=\"1\"/>").count(), usize::from(carry_over));
        let material = loaded(&[("returns/w.docx", file)]);
        assert_eq!(codes(&material).contains(&Code::EmptyReturn), !carry_over);
    }
}

#[test]
fn a_letter_says_what_is_known_and_leaves_out_the_rest() {
    let kinds: Vec<&dyn Kind> = KINDS.iter().copied().filter(|kind| kind.is_usual()).collect();
    let (mut form, locale) = form("en");
    let text = letter::text(&form, &kinds, &locale);
    for part in [
        "Subject: Questionnaire for workers' organisations, Nerania",
        "\n\nUnion & Congress\n",
        "We kindly ask Union & Congress to fill in the attached questionnaire",
        "(28 questions)",
        "by 15 December 2026 to: survey@nerania.example.",
        "- The form as a Word document",
        "under the name of your organisation",
        "28 questions; to read and choose, about ",
        "Who to ask which question",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!text.contains("\n\n\n") && text.ends_with('\n') && !text.contains('{'), "{text}");
    form.publication = tripartite::model::invitation::Publication::Unnamed;
    (form.deadline, form.return_to) = (None, String::new());
    let text = letter::text(&form, &kinds[..1], &locale);
    assert!(text.contains("are not printed, unless you answer"), "{text}");
    for part in ["2026 to", "Please return", "same address", "one of them is enough"] {
        assert!(!text.contains(part), "{part}\n{text}");
    }
    let (form, french) = self::form("fr");
    let text = letter::text(&form, &kinds, &french);
    let subject = text.lines().next().unwrap();
    assert!(
        subject.starts_with("Objet\u{a0}: Questionnaire ") && subject.ends_with(", Nerania"),
        "{subject}"
    );
    assert!(text.contains("référentiel") && !text.contains("cadre"), "one term per meaning: {text}");
    assert!(text.contains("au plus tard le 15 décembre 2026 à\u{a0}: survey@nerania.example."), "{text}");
    assert!(!text.contains("[en]") && form.deadline == Day::parse("2026-12-15"), "{text}");
}

/// Adds a run behind the control of a tag, in its paragraph.
fn write_beside(xml: &mut String, tag: &str, words: &str) {
    let (_, end) = control(xml, tag);
    xml.insert_str(end + "</w:sdt>".len(), &format!("<w:r><w:t>{words}</w:t></w:r>"));
}

#[test]
fn what_is_written_beside_the_fields_is_not_lost_without_a_word() {
    let (form, locale) = form("en");
    let ids: Vec<String> = form.questions().map(|one| one.indicator.clone()).collect();
    let file = written(&form, &locale);
    let said = |change: &dyn Fn(&mut String)| {
        let material = loaded(&[("returns/a.docx", with_body(&file, change))]);
        let is_it = |one: &&Diagnostic| one.code.as_str() == "response/words-beside-fields";
        let found: Vec<String> =
            material.diagnostics.iter().filter(is_it).map(|one| locale.sentence(&one.message)).collect();
        found
    };
    let fill = |xml: &mut String| {
        tick(xml, &format!("{}.answer.3", ids[0]));
        write(xml, &format!("{}.comment", ids[0]), &["In ", "the field"]);
    };
    assert_eq!(said(&fill), Vec::<String>::new(), "what is in the fields is read");
    let crosses = said(&|xml| {
        fill(xml);
        write_beside(xml, &format!("{}.answer.2", ids[1]), "X");
        write_beside(xml, &format!("{}.evidence", ids[1]), "a letter");
        write_beside(xml, &format!("{}.answer.0", ids[3]), " X ");
        // A paragraph under the heading of the third question belongs to it.
        let heading = xml.find(&format!(">{}<", ids[2])).unwrap();
        let end = heading + xml[heading..].find("</w:p>").unwrap() + "</w:p>".len();
        xml.insert_str(end, "<w:p><w:r><w:t>We do not know.</w:t></w:r></w:p><w:p/>");
    });
    let expected = format!(
        "4 paragraphs of the form are not as they were written: what stands beside the fields is not read. See {}, {}, {}",
        ids[1], ids[2], ids[3]
    );
    assert_eq!(crosses, [expected]);
    // A comment stands in a part of its own.
    let comment = "<w:comment><w:p><w:r><w:t>Not so.</w:t></w:r></w:p></w:comment>";
    let mut parts = zip::ZipWriter::new_append(Cursor::new(with_body(&file, fill))).unwrap();
    parts.start_file("word/comments.xml", zip::write::SimpleFileOptions::default()).unwrap();
    write!(parts, "<w:comments xmlns:w='w'>{comment}{comment}</w:comments>").unwrap();
    let material = loaded(&[("returns/a.docx", parts.finish().unwrap().into_inner())]);
    let found: Vec<String> = material.diagnostics.iter().map(|one| locale.sentence(&one.message)).collect();
    assert!(found.contains(&"2 comments in the margin of the form are not read".to_owned()), "{found:?}");
    let first = said(&|xml| write_beside(xml, "meta.role", "and chair"));
    let expected = "one paragraph at the beginning of the form is not as it was written: what stands beside the fields is not read";
    assert_eq!(first, [expected]);
}
