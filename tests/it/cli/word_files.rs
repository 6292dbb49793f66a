//! Files of Word in the folder of a report: what somebody has edited stays, and a template gives them its styles.

use std::io::{Cursor, Read as _, Write as _};

use super::Run;

const FILE: &str = "demo/reports/2026-11-23/nerania-2026_brief_2026-11-23_en.docx";
const BESIDE: &str = "demo/reports/2026-11-23/nerania-2026_brief_2026-11-23_en-2.docx";
const BRIEF: [&str; 7] = ["report", "demo", "--format", "docx", "--outline", "brief", "--force"];

type Parts = Vec<(String, Vec<u8>)>;

fn parts(bytes: &[u8]) -> Parts {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|n| {
            let mut file = zip.by_index(n).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

fn zipped(parts: &Parts) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn part(parts: &Parts, name: &str) -> String {
    let found = parts.iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("{name}"));
    String::from_utf8(found.1.clone()).unwrap()
}

#[test]
fn a_plan_of_action_that_was_filled_in_where_it_lies_stays_as_it_is() {
    let run = Run::with_demo();
    let plan = "demo/reports/2026-11-23/nerania-2026_actions_2026-11-23_en.xlsx";
    let write = || run.done(&["report", "demo", "--format", "xlsx", "--force"]);
    write();
    let said = write();
    assert!(!said.err.contains("was edited"), "{}", said.err);
    let ours = std::fs::read(run.path().join(plan)).unwrap();
    // Packed anew it is the same; with another word in it, it is somebody's.
    run.write(plan, zipped(&parts(&ours)));
    let said = write();
    assert!(!said.err.contains("was edited"), "{}", said.err);
    let mut theirs = parts(&ours);
    let (_, texts) = theirs.iter_mut().find(|(name, _)| name == "xl/sharedStrings.xml").unwrap();
    *texts = String::from_utf8(texts.clone()).unwrap().replacen("<t>", "<t>Ana ", 1).into_bytes();
    let theirs = zipped(&theirs);
    run.write(plan, &theirs);
    let said = write();
    assert!(said.err.contains("was edited after it was written and stays as it is"), "{}", said.err);
    assert_eq!(std::fs::read(run.path().join(plan)).unwrap(), theirs);
    assert_eq!(std::fs::read(run.path().join(plan.replace(".xlsx", "-2.xlsx"))).unwrap(), ours);
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

/// The same file, with a word of its text changed, as another program would save it.
fn edited(bytes: &[u8]) -> Vec<u8> {
    let mut parts = parts(bytes);
    for (name, bytes) in &mut parts {
        if name == "word/document.xml" {
            let text = String::from_utf8(bytes.clone()).unwrap();
            assert!(text.contains("Nerania"));
            *bytes = text.replacen("Nerania", "NERANIA", 1).into_bytes();
        }
    }
    zipped(&parts)
}

#[test]
fn a_document_that_is_no_questionnaire_is_left_out_like_any_other_file() {
    let run = Run::with_demo();
    run.done(&BRIEF);
    run.write("position.docx", std::fs::read(run.path().join(FILE)).unwrap());
    let alone = run.run(&["import", "position.docx", "--to", "x.csv"]);
    assert_eq!(alone.code, 3, "{}", alone.err);
    assert!(alone.err.contains("error[load/nothing-to-read]"), "{}", alone.err);
    assert!(alone.err.contains("load/skipped-file") && alone.err.contains("no fields"), "{}", alone.err);
    assert!(!run.files().contains(&"x.csv".to_owned()));
    // Among others it is named, and what is read is the same as without it.
    run.write("w.csv", "respondent,constituency,T05P3\nW1,workers,3\n");
    let both = run.done(&["import", "position.docx", "w.csv"]);
    assert!(both.err.contains("load/skipped-file") && both.err.contains("--> position.docx"), "{}", both.err);
    assert_eq!(both.out, run.done(&["import", "w.csv"]).out);
    let receipt = run.run(&["receipt", "position.docx"]);
    assert!(receipt.code == 3 && receipt.err.contains("load/nothing-to-read"), "{}", receipt.err);
}

#[test]
fn a_word_file_that_somebody_has_edited_stays_as_it_is() {
    let run = Run::with_demo();
    let bytes = |path: &str| std::fs::read(run.path().join(path)).unwrap();
    run.done(&BRIEF);
    let first = bytes(FILE);
    // Packed anew with the same parts, it is what was written, and is replaced.
    run.write(FILE, zipped(&parts(&first)));
    let said = run.done(&BRIEF);
    assert!(!said.err.contains("was edited"), "{}", said.err);
    assert_eq!(bytes(FILE), first);
    // Edited, it stays, and the new one is beside it, however often.
    let theirs = edited(&first);
    run.write(FILE, &theirs);
    for _ in 0..2 {
        let said = run.done(&BRIEF);
        assert!(said.err.contains("was edited after it was written and stays as it is"), "{}", said.err);
        assert!(said.out.contains("_en-2.docx") && !said.out.contains("_en.docx"), "{}", said.out);
        assert_eq!((bytes(FILE), bytes(BESIDE)), (theirs.clone(), first.clone()));
    }
    assert!(!run.files().iter().any(|name| name.contains("-3.docx")));
    // So does a file of somebody else's, and what is no document at all; without --force too.
    for other in [b"not a document".to_vec(), zipped(&vec![("word/document.xml".into(), b"<a/>".to_vec())])] {
        run.write(FILE, &other);
        let said = run.done(&BRIEF[..6]);
        assert!(said.err.contains("was edited"), "{}", said.err);
        assert_eq!(bytes(FILE), other);
    }
    let french = run.done(&[&BRIEF[..], &["--lang", "fr"]].concat());
    assert!(!french.err.contains("a été modifié"), "another language is another file: {}", french.err);
}

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

#[test]
fn what_somebody_wrote_in_a_form_or_a_plan_stays_whatever_writes_it_anew() {
    let run = Run::with_demo();
    let bytes = |path: &str| std::fs::read(run.path().join(path)).unwrap();
    let form = [
        "form",
        "demo",
        "--for",
        "Seafarers and Port Workers Union",
        "--kind",
        "docx",
        "-o",
        "forms",
        "--force",
    ];
    let plan = ["learn", "plan", "demo", "-o", "plan.docx", "--force"];
    let book = ["handbook", "-o", "book.docx", "--force"];
    let pack = ["trainer", "pack", "pack", "--format", "docx", "--force"];
    for arguments in [&form[..], &plan, &book, &pack] {
        let run_it = || run.done(arguments);
        let before = run.files();
        run_it();
        let now = run.files();
        let file = now.iter().find(|name| name.ends_with(".docx") && !before.contains(name)).unwrap();
        let filled = zipped(&parts(&bytes(file)).into_iter().chain([("a".into(), b"b".to_vec())]).collect());
        run.write(file, &filled);
        let said = run_it();
        assert!(said.err.contains("was edited after it was written and stays as it is"), "{}", said.err);
        assert_eq!(bytes(file), filled, "{arguments:?}");
        assert!(run.files().contains(&file.replace(".docx", "-2.docx")), "{:?}", run.files());
    }
}

#[test]
fn an_edited_document_is_not_overwritten_for_want_of_a_name() {
    let run = Run::with_demo();
    run.done(&BRIEF);
    let theirs = edited(&std::fs::read(run.path().join(FILE)).unwrap());
    run.write(FILE, &theirs);
    for n in 2..1000 {
        run.write(FILE.replace(".docx", &format!("-{n}.docx")), b"somebody's");
    }
    let said = run.run(&BRIEF);
    assert_eq!(said.code, 4, "{}", said.err);
    assert!(said.err.contains("choose another place with -o"), "{}", said.err);
    assert_eq!(std::fs::read(run.path().join(FILE)).unwrap(), theirs);
}

const TYPES: &str = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml\"/><Override PartName=\"/word/header9.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/><Override PartName=\"/word/media/image1.gif\" ContentType=\"image/gif\"/><Override PartName=\"/word/charts/chart1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/><Override PartName=\"/word/embeddings/sheet.xlsx\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/></Types>";
const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A template as a French Word would save it: ids in French, a numbered heading, a header with a logo, Letter paper.
fn client() -> Parts {
    let styles = format!(
        "<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"de-DE\"/></w:rPr></w:rPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/></w:style>\
         <w:style w:type=\"paragraph\" w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>\
         <w:style w:type=\"paragraph\" w:styleId=\"Callout\"><w:name w:val=\"Something else\"/></w:style></w:styles>"
    );
    let numbering = format!(
        "<w:numbering {W}><w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"/></w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>"
    );
    let document = format!(
        "<w:document {W}><w:body><w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1000\" w:right=\"1000\" w:bottom=\"1000\" w:left=\"1440\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
    );
    let rels = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId3\" Type=\"{RELATION}/header\" Target=\"header9.xml\"/></Relationships>"
    );
    let header_rels = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{RELATION}/image\" Target=\"media/image1.gif\"/></Relationships>"
    );
    [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("word/document.xml", document),
        ("word/_rels/document.xml.rels", rels),
        ("word/styles.xml", styles),
        ("word/numbering.xml", numbering),
        ("word/header9.xml", format!("<w:hdr {W}><w:p/></w:hdr>")),
        ("word/_rels/header9.xml.rels", header_rels),
        ("word/media/image1.gif", "GIF89a".to_owned()),
    ]
    .map(|(name, text)| (name.to_owned(), text.into_bytes()))
    .into()
}

#[test]
fn a_template_gives_its_styles_headers_numbering_and_page() {
    let run = Run::with_demo();
    run.write("client.dotx", zipped(&client()));
    let said = run.done(&[&BRIEF[..], &["--word-template", "client.dotx"]].concat());
    assert!(said.err.contains("template/lacks-styles"), "{}", said.err);
    assert!(said.err.contains("`heading 2`") && !said.err.contains("`heading 1`"), "{}", said.err);
    assert!(!said.err.contains("Tripartite Grid"), "no other file has styles of ours: {}", said.err);
    let made = parts(&std::fs::read(run.path().join(FILE)).unwrap());
    let document = part(&made, "word/document.xml");
    assert!(document.contains("<w:pStyle w:val=\"Titre1\"/>") && !document.contains("w:val=\"Heading1\""));
    assert!(
        document.contains("<w:pgSz w:w=\"12240\" w:h=\"15840\"/>") && document.contains("w:left=\"1440\"")
    );
    assert!(!document.contains("w:w=\"11906\""), "one page and no other");
    let styles = part(&made, "word/styles.xml");
    assert_eq!(styles.matches("w:default=\"1\" w:styleId").count(), 1, "one style is the usual one");
    // An id of theirs with another meaning is left to them, and styles of ours rest on theirs.
    assert!(styles.contains("w:styleId=\"TripartiteCallout\""));
    assert!(styles.contains("<w:basedOn w:val=\"Standard\"/>") && styles.contains("w:lang w:val=\"en\""));
    // Lists of ours stand behind theirs.
    let numbering = part(&made, "word/numbering.xml");
    assert!(numbering.contains("<w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/>"), "{numbering}");
    assert!(numbering.contains("<w:num w:numId=\"8\"><w:abstractNumId w:val=\"6\"/>"), "{numbering}");
    // The header with its picture.
    assert!(document.contains("<w:headerReference w:type=\"default\" r:id=\"rTemplate0\"/>"));
    assert!(part(&made, "word/_rels/template_0.xml.rels").contains("Target=\"template_1.gif\"/>"));
    assert_eq!(part(&made, "word/template_1.gif"), "GIF89a");
}

#[test]
fn what_stands_in_a_header_comes_along_with_its_type_and_what_it_needs_itself() {
    let run = Run::with_demo();
    let rels = |inside: &str| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inside}</Relationships>"
        )
    };
    let rel = |id: &str, kind: &str, target: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{RELATION}/{kind}\" Target=\"{target}\"/>")
    };
    let header_rels =
        rels(&[rel("rId1", "image", "media/image1.gif"), rel("rId2", "chart", "charts/chart1.xml")].concat());
    let mut template: Parts =
        client().into_iter().filter(|(name, _)| name != "word/_rels/header9.xml.rels").collect();
    for (name, text) in [
        ("word/_rels/header9.xml.rels", header_rels),
        ("word/charts/chart1.xml", "<c:chartSpace xmlns:c=\"c\"/>".to_owned()),
        ("word/charts/_rels/chart1.xml.rels", rels(&rel("rId1", "package", "../embeddings/sheet.xlsx"))),
        ("word/embeddings/sheet.xlsx", "PK".to_owned()),
    ] {
        template.push((name.to_owned(), text.into_bytes()));
    }
    run.write("client.dotx", zipped(&template));
    run.done(&[&BRIEF[..], &["--word-template", "client.dotx"]].concat());
    let made = parts(&std::fs::read(run.path().join(FILE)).unwrap());
    let targets = part(&made, "word/_rels/template_0.xml.rels");
    let types = part(&made, "[Content_Types].xml");
    // The header is the first part, what it refers to follows by name, and then what that refers to.
    for (name, kind) in [
        ("template_1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"),
        ("template_2.gif", "image/gif"),
    ] {
        assert!(targets.contains(&format!("Target=\"{name}\"/>")), "{targets}");
        let said = format!("<Override PartName=\"/word/{name}\" ContentType=\"{kind}\"/>");
        assert_eq!(types.matches(&said).count(), 1, "{types}");
    }
    assert!(part(&made, "word/_rels/template_1.xml.rels").contains("Target=\"template_3.xlsx\"/>"));
    assert_eq!(part(&made, "word/template_3.xlsx"), "PK");
    // A part that the header asks for and that is not there, or of which nothing says what it is.
    for (lost, types) in
        [("word/media/image1.gif", TYPES), ("none", &TYPES.replace("image1.gif", "image2.gif"))]
    {
        let mut parts: Parts = client().into_iter().filter(|(name, _)| name != lost).collect();
        parts
            .iter_mut()
            .filter(|(name, _)| name == "[Content_Types].xml")
            .for_each(|(_, text)| *text = types.into());
        run.write("client.dotx", zipped(&parts));
        let said = run.run(&[&BRIEF[..], &["--word-template", "client.dotx"]].concat());
        assert!(said.code == 3 && said.err.contains("[template/no-word-file]"), "{lost}: {}", said.err);
    }
}

#[test]
fn a_template_is_read_where_a_file_of_word_is_written() {
    let run = Run::with_demo();
    run.write("client.dotx", zipped(&client()));
    let said = run.done(&[
        "report",
        "demo",
        "--format",
        "md",
        "--outline",
        "brief",
        "--force",
        "--word-template",
        "client.dotx",
    ]);
    assert!(!said.err.contains("template/lacks-styles"), "{}", said.err);
}

#[test]
fn word_files_are_as_wide_as_the_paper() {
    let run = Run::with_demo();
    run.done(&[&BRIEF[..], &["--paper", "letter"]].concat());
    let made = parts(&std::fs::read(run.path().join(FILE)).unwrap());
    let document = part(&made, "word/document.xml");
    assert!(document.contains("<w:pgSz w:w=\"12240\" w:h=\"15840\"/>"), "8.5 and 11 inches of 1440");
    // The text is 12240 - 2 * 850 wide, and so are the table of what is to be decided and the line of the footer.
    assert!(part(&made, "word/styles.xml").contains("<w:tab w:val=\"right\" w:pos=\"10540\"/>"));
    let grid = document.split_once("<w:tblStyle w:val=\"Grid\"/>").unwrap().1;
    let grid = grid.split_once("<w:tblGrid>").unwrap().1.split_once("</w:tblGrid>").unwrap().0;
    let columns = grid.split("w:w=\"").skip(1).map(|one| one.split_once('"').unwrap().0);
    let wide: usize = columns.map(|one| one.parse::<usize>().unwrap()).sum();
    assert!((10535..=10540).contains(&wide), "{wide}");
    // The page of a template counts for more.
    run.write("client.dotx", zipped(&client()));
    run.done(&[&BRIEF[..], &["--paper", "a4", "--word-template", "client.dotx"]].concat());
    let made = parts(&std::fs::read(run.path().join(FILE)).unwrap());
    assert!(part(&made, "word/document.xml").contains("w:w=\"12240\""));
}

#[test]
fn a_template_of_a_long_life_is_taken_as_a_whole() {
    let run = Run::with_demo();
    let changed = |name: &str, text: &str| {
        match name {
        // The letterhead belongs to the first section, and the second goes on with it.
        "word/document.xml" => text.replace(
            "<w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>",
            "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/></w:sectPr></w:pPr></w:p><w:sectPr>",
        ),
        // A language in the style of the text, and tabs of footers where Word has them.
        "word/styles.xml" => text
            .replace(
                "<w:name w:val=\"Normal\"/>",
                "<w:name w:val=\"Normal\"/><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr><w:rPr><w:lang w:val=\"de-DE\"/></w:rPr>",
            )
            .replace(
                "</w:styles>",
                "<w:style w:type=\"paragraph\" w:styleId=\"Pied\"><w:name w:val=\"footer\"/><w:basedOn w:val=\"Standard\"/><w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"4680\"/><w:tab w:val=\"right\" w:pos=\"9360\"/></w:tabs></w:pPr></w:style></w:styles>",
            ),
        "word/numbering.xml" => text
            .replace(
                "<w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"/>",
                "<w:numPicBullet w:numPicBulletId=\"0\"/><w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"*\"/><w:lvlPicBulletId w:val=\"0\"/></w:lvl>",
            ),
        "word/_rels/document.xml.rels" => text.replace(
            "</Relationships>",
            &format!("<Relationship Id=\"rId4\" Type=\"{RELATION}/theme\" Target=\"theme/theme1.xml\"/></Relationships>"),
        ),
        _ => text.to_owned(),
    }
    };
    let mut template: Parts = client()
        .into_iter()
        .map(|(name, bytes)| {
            let text = changed(&name, &String::from_utf8(bytes).unwrap());
            (name, text.into_bytes())
        })
        .collect();
    // A theme whose ground is a picture, and pages of even numbers that are not apart after all.
    let a = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
    let theme = format!(
        "<a:theme {a} xmlns:r=\"{RELATION}\"><a:fontScheme><a:minorFont><a:latin typeface=\"Gill Sans\"/></a:minorFont></a:fontScheme><a:bgFillStyleLst><a:blipFill><a:blip r:embed=\"rId1\"/></a:blipFill></a:bgFillStyleLst></a:theme>"
    );
    template.push(("word/theme/theme1.xml".into(), theme.into()));
    let even = format!("<w:settings {W}><w:evenAndOddHeaders w:val=\"false\"/></w:settings>");
    template.push(("word/settings.xml".into(), even.into()));
    run.write("client.dotx", zipped(&template));
    run.done(&[&BRIEF[..], &["--word-template", "client.dotx"]].concat());
    let made = parts(&std::fs::read(run.path().join(FILE)).unwrap());
    let document = part(&made, "word/document.xml");
    assert!(document.contains("<w:headerReference w:type=\"default\" r:id=\"rTemplate0\"/>"));
    let styles = part(&made, "word/styles.xml");
    assert!(!styles.contains("de-DE") && styles.matches("<w:lang ").count() == 1, "the text is English");
    let numbering = part(&made, "word/numbering.xml");
    assert!(numbering.contains("<w:num w:numId=\"7\">") && numbering.contains("<w:num w:numId=\"8\">"));
    assert!(numbering.contains("w:lvlText w:val=\"*\"") && !numbering.contains("PicBullet"), "{numbering}");
    // The text is 12240 - 1440 - 1000 wide.
    assert!(part(&made, "word/footer1.xml").contains(
        "<w:pStyle w:val=\"Pied\"/><w:tabs><w:tab w:val=\"clear\" w:pos=\"720\"/><w:tab w:val=\"clear\" w:pos=\"4680\"/><w:tab w:val=\"clear\" w:pos=\"9360\"/><w:tab w:val=\"right\" w:pos=\"9800\"/></w:tabs>"
    ));
    let theme = part(&made, "word/theme/theme1.xml");
    assert!(theme.contains("Gill Sans") && !theme.contains("r:embed"), "{theme}");
    assert!(!part(&made, "word/settings.xml").contains("evenAndOddHeaders"));
}

#[test]
fn where_even_pages_have_a_header_of_their_own_our_footer_stands_there_too() {
    let run = Run::with_demo();
    let mut template: Parts = client()
        .into_iter()
        .map(|(name, bytes)| {
            let text = String::from_utf8(bytes).unwrap();
            let even = "<w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:headerReference w:type=\"even\" r:id=\"rId3\"/>";
            (name, text.replace("<w:headerReference w:type=\"default\" r:id=\"rId3\"/>", even).into_bytes())
        })
        .collect();
    template.push((
        "word/settings.xml".into(),
        format!("<w:settings {W}><w:evenAndOddHeaders/></w:settings>").into(),
    ));
    run.write("client.dotx", zipped(&template));
    run.done(&[&BRIEF[..], &["--word-template", "client.dotx"]].concat());
    let made = parts(&std::fs::read(run.path().join(FILE)).unwrap());
    let document = part(&made, "word/document.xml");
    for kind in ["default", "even"] {
        assert!(
            document.contains(&format!("<w:footerReference w:type=\"{kind}\" r:id=\"rId6\"/>")),
            "{kind}"
        );
    }
    assert!(part(&made, "word/settings.xml").contains("<w:evenAndOddHeaders/>"));
}

#[test]
fn a_foot_without_page_numbers_is_said() {
    let run = Run::with_demo();
    let foot: Parts = client()
        .into_iter()
        .map(|(name, bytes)| {
            let text = String::from_utf8(bytes).unwrap();
            let text = text.replace("headerReference", "footerReference").replace("/header\"", "/footer\"");
            (name, text.into_bytes())
        })
        .collect();
    for (parts, is_said) in [(foot, true), (client(), false)] {
        run.write("client.dotx", zipped(&parts));
        let said = run.done(&[&BRIEF[..], &["--word-template", "client.dotx"]].concat());
        assert_eq!(said.err.contains("warning[template/no-page-numbers]"), is_said, "{}", said.err);
    }
}

#[test]
fn what_is_no_template_is_said_and_nothing_is_written() {
    let run = Run::with_demo();
    let with = |name: &str, text: &str| {
        let mut parts: Parts = client().into_iter().filter(|(known, _)| known != name).collect();
        parts.push((name.to_owned(), text.as_bytes().to_vec()));
        zipped(&parts)
    };
    let whole = zipped(&client());
    let cases = [
        ("no container", b"a template".to_vec(), "template/no-word-file"),
        ("cut off", whole[..whole.len() / 2].to_vec(), "template/no-word-file"),
        ("of another kind", with("[Content_Types].xml", "<Types/>"), "template/no-word-file"),
        ("macros", with("word/vbaProject.bin", "x"), "template/macros"),
        (
            "a .dotm",
            with(
                "[Content_Types].xml",
                &TYPES.replace("template.main", "template.macroEnabledTemplate.main"),
            ),
            "template/macros",
        ),
        (
            "macros under another name",
            with("[Content_Types].xml", &format!("{TYPES}<!-- application/vnd.ms-office.vbaProject -->")),
            "template/macros",
        ),
        ("no styles", with("word/styles.xml", ""), "template/lacks-styles"),
        (
            "damaged styles",
            with(
                "word/styles.xml",
                &format!(
                    "<w:styles {W}><w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"Normal\"/></w:style><w:style></w:styles>"
                ),
            ),
            "template/no-word-file",
        ),
        ("a damaged header", with("word/header9.xml", "<w:hdr>"), "template/no-word-file"),
    ];
    for (name, bytes, code) in cases {
        run.write("bad.dotx", bytes);
        for language in ["en", "fr"] {
            let said = run.run(&[&BRIEF[..], &["--word-template", "bad.dotx", "--lang", language]].concat());
            assert_eq!(said.code, 3, "{name}: {}", said.err);
            assert!(
                said.err.contains(&format!("[{code}]")) && said.err.contains("bad.dotx"),
                "{name}: {}",
                said.err
            );
        }
    }
    assert!(!run.path().join("demo/reports").exists());
}

#[test]
fn a_cover_has_its_logo_and_authors_and_their_words_stand_around_the_results() {
    let run = Run::with_demo();
    let file = run.read("demo/assessment.yaml");
    run.write("demo/assessment.yaml", format!("{file}\nauthors: [Ana Diaz, Ben Okoro]\n"));
    run.write("demo/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"30\"><rect width=\"90\" height=\"30\"/></svg>");
    run.write("demo/introduction.md", "# Why we ask\n\nOur **own** words.\n\n# Part\n\n![x](http://example.org/x.png) [home](https://example.org)\n");
    run.write("demo/conclusions.md", "What <b>follows</b> from it.\n");
    run.done(&["report", "demo", "--format", "html,md,docx", "--outline", "report", "--force"]);
    let path = |ending: &str| format!("demo/reports/2026-11-23/nerania-2026_report_2026-11-23_en.{ending}");
    let page = run.read(path("html"));
    assert!(
        page.contains("<img class=\"logo\" src=\"data:image/svg+xml;base64,")
            && page.contains("alt=\"Logo\"")
    );
    assert!(page.contains("Ana Diaz") && page.contains("Ben Okoro"));
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}"));
    assert!(at("<h2 id=\"introduction\"><bdi>Why we ask") < at("<h2 id=\"summary\">"));
    assert!(
        at("<h2 id=\"silences\">") < at("<h2 id=\"conclusions\">")
            && at("<h2 id=\"conclusions\">") < at("<h2 id=\"method\">")
    );
    assert!(page.contains(">Part</") && !page.contains("x.png") && !page.contains("<b>follows"));
    let markdown = run.read(path("md"));
    assert!(markdown.contains("![Logo](logo.svg)") && markdown.contains("Why we ask"));
    assert!(run.read("demo/reports/2026-11-23/logo.svg").contains("<rect"));
    let made = parts(&std::fs::read(run.path().join(path("docx"))).unwrap());
    let core = part(&made, "docProps/core.xml");
    assert!(core.contains("<dc:creator>Ana Diaz; Ben Okoro"));
    assert_eq!(core.matches(">2026-11-23T00:00:00Z<").count(), 2, "made and changed: {core}");
    let document = part(&made, "word/document.xml");
    assert!(document.contains("<w:pStyle w:val=\"Logo\"/>") && document.contains("Why we ask"));
    assert!(
        document.find("Our ").unwrap()
            < document.find("Summary</w:t>").map_or(usize::MAX, |at| at + 1_000_000)
    );
    // What does not come along is said with its place.
    run.write("demo/statements/workers.md", "Our words, and [the law](law.pdf).\n");
    for (language, picture, file) in [
        (
            "en",
            "the picture `http://example.org/x.png` is not carried along",
            "the file `law.pdf` is not carried along",
        ),
        (
            "fr",
            "l’image «\u{a0}http://example.org/x.png\u{a0}» n’est pas reprise",
            "le fichier «\u{a0}law.pdf\u{a0}» n’est pas repris",
        ),
    ] {
        let found = run.done(&["check", "demo", "--lang", language]).err;
        assert_eq!(found.matches("[assessment/not-carried-along]").count(), 2, "{found}");
        for part in [picture, file, "demo/introduction.md:7:1", "demo/statements/workers.md:1:16"] {
            assert!(found.contains(part), "{part}: {found}");
        }
    }
    // Where no authors are named, it is by who prepared it.
    run.write("demo/assessment.yaml", &file);
    run.done(&BRIEF);
    let made = parts(&std::fs::read(run.path().join(FILE)).unwrap());
    assert!(
        part(&made, "docProps/core.xml")
            .contains("<dc:creator>Secretariat of the National Tripartite Council<")
    );
    // What is no picture is a warning in the reader's language, and the report is written without it.
    for (name, bytes) in [("text", b"a logo".to_vec()), ("large", vec![b' '; 3 << 20])] {
        run.write("demo/logo.svg", bytes);
        for (language, said) in [("en", "there is no logo"), ("fr", "il n’y a pas de logo")] {
            let found = run.done(&["check", "demo", "--lang", language]);
            assert!(
                found.err.contains("[assessment/bad-logo]") && found.err.contains(said),
                "{name}: {}",
                found.err
            );
        }
    }
    // A file that is named and missing is an error.
    run.write("demo/assessment.yaml", format!("{file}\nlogo: emblem.png\n"));
    let said = run.run(&["check", "demo"]);
    assert!(said.code == 3 && said.err.contains("emblem.png"), "{}", said.err);
}

/// Browsers that hang, fail and write nothing, and one that prints.
#[cfg(unix)]
#[test]
fn a_browser_prints_within_its_time_or_nothing_is_written() {
    use std::os::unix::fs::PermissionsExt as _;

    let run = Run::with_demo();
    let target = "demo/reports/2026-11-23/nerania-2026_brief_2026-11-23_en.pdf";
    let browser = |script: &str| {
        run.write("browser", format!("#!/bin/sh\n{script}\n"));
        let path = run.path().join("browser");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        path.display().to_string()
    };
    let print = |browser: &str, more: &[&str]| {
        let arguments =
            ["report", "demo", "--format", "pdf", "--outline", "brief", "--force", "--browser", browser];
        run.run(&[&arguments[..], more].concat())
    };
    // What ends up where the browser was told, with the page that it was given behind it.
    let pdf = "for a in \"$@\"; do case $a in --print-to-pdf=*) out=${a#*=};; file://*) in=${a#file://};; esac; done";
    let begin = std::time::Instant::now();
    let said = print(&browser("sleep 600"), &["--browser-wait", "1"]);
    assert!(begin.elapsed().as_secs() < 60, "stopped");
    assert!(said.code == 4 && said.err.contains("was stopped after 1"), "{}", said.err);
    for (script, reason) in [
        ("exit 3", "wrote no PDF"),
        ("exit 0", "wrote no PDF"),
        (&format!("{pdf}; echo %PDF-1.4 cut off >\"$out\""), "wrote no PDF"),
        (&format!("{pdf}; cp \"$in\" \"$out\""), "wrote no PDF"),
    ] {
        let said = print(&browser(script), &[]);
        assert!(said.code == 4 && said.err.contains(reason), "{script}: {}", said.err);
    }
    let said = print("nowhere/chromium", &[]);
    assert!(said.code == 4 && said.err.contains("cannot be started"), "{}", said.err);
    let said = print("nowhere/chromium", &["--lang", "fr"]);
    assert!(said.err.contains("ne peut pas être lancé"), "{}", said.err);
    // Without any, and without typst, it is said how to print by hand.
    let mut command = run.command();
    command
        .args(["report", "demo", "--format", "pdf"])
        .env("PATH", "/nowhere")
        .env_remove("TRIPARTITE_BROWSER");
    let said = super::said(command.output().unwrap());
    if cfg!(all(target_os = "linux", not(feature = "pdf"))) {
        assert!(
            said.code == 4 && said.err.contains("--browser") && said.err.contains("Ctrl+P"),
            "{}",
            said.err
        );
    }
    assert!(cfg!(feature = "pdf") || !run.path().join("demo/reports").exists(), "nothing half-written");
    let good = browser(&format!("{pdf}; (echo %PDF-1.4; cat \"$in\"; echo; echo %%EOF) >\"$out\""));
    let said = print(&good, &[]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(run.read(target).contains("class=\"brief\""), "the page of the brief");
    // It is none of the usual formats.
    assert!(run.done(&["report", "demo", "-o", "all"]).out.lines().all(|line| !line.ends_with(".pdf")));
    // Every document can be printed, not those of a report alone.
    run.done(&["handbook", "-o", "book.pdf", "--browser", &good]);
    run.done(&["demo", "later"]);
    run.write("later/assessment.yaml", run.read("demo/assessment.yaml").replace("2026-11-23", "2027-11-23"));
    run.done(&["compare", "demo", "later", "--format", "pdf", "-o", "moved", "--browser", &good]);
    run.done(&[
        "report",
        "demo",
        "--for",
        "Ministry of Labour",
        "--format",
        "pdf",
        "-o",
        "own",
        "--browser",
        &good,
    ]);
    for (file, said) in [
        ("book.pdf", "id=\"T14\""),
        ("moved/nerania-2026_compare_2026-11-23_2027-11-23_en.pdf", "23 November 2027"),
        ("own/nerania-2026_own_ministry-of-labour_2026-11-23_en.pdf", "Ministry of Labour"),
    ] {
        let page = run.read(file);
        assert!(page.starts_with("%PDF") && page.contains(said), "{file}");
    }
}
