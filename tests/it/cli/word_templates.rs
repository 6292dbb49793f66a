//! Templates of Word: what files of Word take from them, and which are none.

use super::Run;
use super::word_files::{BRIEF, FILE, Parts, part, parts, zipped};

const TYPES: &str = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml\"/><Override PartName=\"/word/header9.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/><Override PartName=\"/word/media/image1.gif\" ContentType=\"image/gif\"/><Override PartName=\"/word/charts/chart1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/><Override PartName=\"/word/embeddings/sheet.xlsx\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/></Types>";
const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

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
