//! Files of Word, opened again: their parts read as XML, and what a reader of them finds.

use std::io::{Cursor, Read as _};

use super::body::Body;
use super::{Docx, Extras, write};
use crate::chart::{Bar, BarGroup, Bars, Caption, Measure, bars};
use crate::document::tree::*;
use crate::document::writer::{Setting, Writer as _};
use crate::locale::Locale;

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn document(body: Vec<Block>) -> Document {
    Document {
        meta: Meta {
            title: "Titel".into(),
            generator: "prog 1".into(),
            genre: Genre::Report,
            footer: String::new(),
        },
        body,
    }
}

fn bytes(body: Vec<Block>, locale: &Locale) -> Vec<u8> {
    Docx.write(&document(body), &Setting::new(locale)).unwrap()
}

/// A part of a file; `None` where it is not there.
fn part(bytes: &[u8], name: &str) -> Option<String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name(name).ok()?.read_to_string(&mut text).unwrap();
    Some(text)
}

fn body_of(blocks: Vec<Block>) -> String {
    part(&bytes(blocks, &Locale::new("en")), "word/document.xml").unwrap()
}

/// Each paragraph with its style and its text, breaks as `/`.
fn paragraphs(xml: &str) -> Vec<(String, String)> {
    let read = roxmltree::Document::parse(xml).unwrap();
    let is = |node: &roxmltree::Node<'_, '_>, name| node.has_tag_name((W, name));
    read.descendants()
        .filter(|node| is(node, "p"))
        .map(|node| {
            let style = node.descendants().find(|one| is(one, "pStyle"));
            let style = style.and_then(|one| one.attribute((W, "val"))).unwrap_or("").to_owned();
            let text = node.descendants().filter_map(|one| match one.tag_name().name() {
                "t" => one.text(),
                "br" => Some("/"),
                "tab" if one.parent().is_some_and(|parent| is(&parent, "r")) => Some("\t"),
                _ => None,
            });
            (style, text.collect())
        })
        .collect()
}

fn small_table() -> Table {
    let mut table = Table::new("Scores", vec![Column::words("Who"), Column::numbers("Score")]);
    table.heading_row("Voices");
    table.row(RowKind::Plain, vec![Cell::with("A", "note"), Cell::of(CellValue::score(62.5, "62.5"))]);
    table.row(RowKind::Total, vec![Cell::text("All"), Cell::missing("none")]);
    table
}

fn drawing() -> Figure {
    let bar = Bar { label: "b".into(), score: Measure::new(50.0, "50"), ..Bar::default() };
    let groups = vec![BarGroup { heading: "h".into(), bars: vec![bar] }];
    let caption = Caption { id: "x".into(), title: "Bars & more".into(), description: "One bar.".into() };
    Figure { name: "bars", drawing: bars(&Bars { caption, groups, ..Bars::default() }).unwrap() }
}

#[test]
fn structure_is_said_by_styles() {
    let section = Section {
        id: "one".into(),
        title: "One".into(),
        page: Page::New,
        body: vec![
            Block::heading(2, "Part"),
            // Headings skip no level on the way down.
            Block::heading(4, "Deeper"),
            Block::Entry(Entry { id: "A1".into(), title: "Entry".into(), beside: false, body: vec![] }),
            Block::bullets(["a".into(), "b".into()]),
            Block::Quote(vec![Block::paragraph("q")]),
        ],
    };
    let cover = Cover {
        kind: "kind".into(),
        title: "Title".into(),
        body: vec![Block::paragraph("p")],
        ..Cover::default()
    };
    let blocks = vec![
        Block::Cover(cover),
        Block::Contents("Contents".into()),
        Block::Section(section),
        Block::Table(small_table()),
    ];
    let xml = body_of(blocks);
    let found = paragraphs(&xml);
    let found: Vec<(&str, &str)> =
        found.iter().map(|(style, text)| (style.as_str(), text.as_str())).collect();
    let expected = [
        ("Title", "Title"),
        ("Subtitle", "kind"),
        ("", "p"),
        ("TOCHeading", "Contents"),
        ("TOC1", "One\t–"),
        ("Heading1", "One"),
        ("Heading2", "Part"),
        ("Heading3", "Deeper"),
        ("Heading4", "Entry"),
        ("ListBullet", "a"),
        ("ListBullet", "b"),
        ("Quote", "q"),
        ("Caption", "Table 1. Scores"),
        ("TableHeading", "Who"),
        ("TableHeading", "Score"),
        ("TableText", "Voices"),
        ("TableText", "A note"),
        ("TableText", "62.5"),
        ("TableText", "All"),
        ("TableText", "none"),
        ("Between", ""),
    ];
    assert_eq!(found, expected);
    assert_eq!(xml.matches("<w:pageBreakBefore/>").count(), 1);
    // The contents lead to the section, whose bookmark is there.
    assert_eq!(xml.matches("_Toc00000001").count(), 3, "link, page and bookmark");
}

#[test]
fn a_table_says_what_its_header_is() {
    let xml = body_of(vec![Block::Table(small_table())]);
    for once in [
        "<w:tblHeader/>",
        "w:firstRow=\"1\"",
        "<w:tblCaption w:val=\"Scores\"/>",
        "<w:tblDescription w:val=\"Who, Score\"/>",
        "<w:gridSpan w:val=\"2\"/>",
        "SEQ Table",
        "<w:pStyle w:val=\"Caption\"/><w:keepNext/>",
    ] {
        assert_eq!(xml.matches(once).count(), 1, "{once}");
    }
    // Numbers stand at the end of the line: a heading, a score and what is missing.
    assert_eq!(xml.matches("<w:jc w:val=\"right\"/>").count(), 3);
    assert!(!xml.contains("bidiVisual"));
}

#[test]
fn what_is_filled_in_has_a_tag_a_name_and_a_bookmark() {
    let mut three = Choice::new("3", "in part", "when so");
    three.ticked = true;
    let choices = vec![
        Choice::new("0", "nothing", "when not"),
        three,
        Choice::new("na", "n/a", ""),
        Choice::new("dk", "?", ""),
    ];
    let xml = body_of(vec![
        Block::Field(Field::new("T1.answer", "Question 1", Fill::Choice(choices))),
        Block::Field(Field::new("T1.comment", "Comment", Fill::Text(String::new()))),
        Block::Field(Field::new("meta.role", "Role", Fill::Line("Clerk".into()))),
        Block::Field(Field::new("meta.answered_on", "Date", Fill::Day("2026-11-23".into()))),
    ]);
    let read = roxmltree::Document::parse(&xml).unwrap();
    let value = |node: roxmltree::Node<'_, '_>, name: &str| {
        let found = node.descendants().find(|one| one.has_tag_name((W, name)));
        found.and_then(|one| one.attribute((W, "val"))).unwrap_or("").to_owned()
    };
    let controls: Vec<(String, String)> = read
        .descendants()
        .filter(|node| node.has_tag_name((W, "sdt")))
        .map(|node| (value(node, "tag"), value(node, "alias")))
        .collect();
    let expected = [
        ("T1.answer.0", "Question 1: nothing"),
        ("T1.answer.3", "Question 1: in part"),
        ("T1.answer.na", "Question 1: n/a"),
        ("T1.answer.dk", "Question 1: ?"),
        ("T1.comment", "Comment"),
        ("meta.role", "Role"),
        ("meta.answered_on", "Date"),
    ];
    assert_eq!(controls, expected.map(|(tag, name)| (tag.to_owned(), name.to_owned())));
    for bookmark in ["T1_answer_0", "T1_answer_na", "T1_comment", "meta_answered_on"] {
        assert_eq!(xml.matches(&format!("w:name=\"{bookmark}\"")).count(), 1, "{bookmark}");
    }
    assert_eq!(xml.matches("<w:showingPlcHdr/>").count(), 1, "the comment alone is empty");
    assert_eq!(xml.matches("<w14:checked w14:val=\"1\"/>").count(), 1);
    assert!(xml.contains("w:fullDate=\"2026-11-23T00:00:00Z\""));
    let lines: Vec<String> = paragraphs(&xml).into_iter().map(|(_, text)| text).collect();
    assert_eq!(lines[0], "\u{2610}\tnothing: when not");
    assert_eq!(lines[1], "\u{2612}\tin part: when so");
    assert_eq!(lines[2], "\u{2610}\u{a0}n/a\u{2003}\u{2003}\u{2610}\u{a0}?");
    assert_eq!(lines[4], "Role: Clerk");
}

#[test]
fn numbers_of_controls_and_bookmarks_are_their_own() {
    let choices = vec![Choice::new("0", "a", ""), Choice::new("1", "b", "")];
    let entry = Block::Entry(Entry { id: "A1".into(), title: "E".into(), beside: false, body: vec![] });
    let xml = body_of(vec![entry, Block::Field(Field::new("T1.answer", "q", Fill::Choice(choices)))]);
    let read = roxmltree::Document::parse(&xml).unwrap();
    let ids: Vec<&str> = read
        .descendants()
        .filter(|node| node.has_tag_name((W, "bookmarkStart")))
        .filter_map(|node| node.attribute((W, "id")))
        .collect();
    let different: std::collections::BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!((ids.len(), different.len()), (3, 3), "{ids:?}");
}

#[test]
fn a_figure_is_its_picture_or_its_words() {
    let blocks = || vec![Block::Figure(drawing())];
    let locale = Locale::new("en");
    let setting = Setting::new(&locale);
    let without = write(&document(blocks()), &setting, &Extras::default()).unwrap();
    let words = paragraphs(&part(&without, "word/document.xml").unwrap());
    let said = |style: &str, text: &str| (style.to_owned(), text.to_owned());
    assert_eq!(words, [said("FigureCaption", "Figure 1. Bars & more"), said("Aside", "One bar.")]);
    let picture = |_: &Figure| Some(b"PNG".to_vec());
    let extras = Extras { pictures: Some(&picture), ..Extras::default() };
    let file = write(&document(blocks()), &setting, &extras).unwrap();
    let xml = part(&file, "word/document.xml").unwrap();
    assert!(
        xml.contains("descr=\"Bars &amp; more. One bar.\"") && xml.contains("r:embed=\"rPicture1\""),
        "{xml}"
    );
    assert_eq!(part(&file, "word/media/picture1.png").as_deref(), Some("PNG"));
    let links = part(&file, "word/_rels/document.xml.rels").unwrap();
    assert!(links.contains("Id=\"rPicture1\"") && links.contains("media"), "{links}");
}

#[test]
fn from_right_to_left() {
    let arabic = Locale::from_source("ar", "colon = :\ntable-numbered = { $number }\n");
    let blocks = vec![
        Block::paragraph("\u{645}\u{631}\u{62d}\u{628}\u{627}"),
        Block::paragraph("Latin"),
        Block::paragraph("42"),
        Block::Table(small_table()),
    ];
    let file = bytes(blocks, &arabic);
    let xml = part(&file, "word/document.xml").unwrap();
    assert!(xml.contains("<w:bidiVisual/>") && xml.contains("<w:bidi/></w:sectPr>"), "{xml}");
    let run = |text: &str| xml.split("<w:r>").find(|run| run.contains(text)).unwrap().to_owned();
    assert!(run("\u{645}\u{631}").contains("<w:rtl/>"));
    assert!(!run("Latin").contains("<w:rtl/>"), "a word of another direction keeps its own");
    assert!(run("42").contains("<w:rtl/>"), "a number goes with the document");
    let styles = part(&file, "word/styles.xml").unwrap();
    assert!(styles.contains("<w:pPr><w:bidi/></w:pPr>") && styles.contains("w:bidi=\"ar\""));
    // Digits run from left to right everywhere: numbers stand at the right, where such a paragraph begins.
    // In the small table there are three: the head, a score, and one that is missing.
    let aligned = |xml: &str| xml.matches("<w:jc w:val=\"right\"/>").count();
    assert_eq!((aligned(&xml), aligned(&body_of(vec![Block::Table(small_table())]))), (0, 3));
    // An Arabic name in an English document.
    assert!(body_of(vec![Block::paragraph(Inline::own("\u{645}"))]).contains("<w:rtl/>"));
}

#[test]
fn widths_are_those_of_the_face_of_the_theme() {
    let width = |locale: &Locale| {
        let mut table = Table::new("t", vec![Column::numbers("n"), Column::words("w")]);
        table.row(RowKind::Plain, vec![Cell::text("62.5"), Cell::text("a word and ".repeat(40))]);
        let file = bytes(vec![Block::Table(table)], locale);
        let theme = part(&file, "word/theme/theme1.xml").unwrap();
        assert_eq!(theme.matches("typeface=\"Arial\"").count(), 4, "headings and text, in each script");
        let xml = part(&file, "word/document.xml").unwrap();
        let first = xml.split_once("<w:gridCol w:w=\"").unwrap().1;
        first.split_once('"').unwrap().0.parse::<usize>().unwrap()
    };
    // Three letters and a point of 48: 348 hundredths of 97 * 115 / 100 = 111, cut off, with 170; numbers stay whole in either direction.
    let arabic = Locale::from_source("ar", "colon = :\ntable-numbered = { $number }\n");
    assert_eq!([width(&Locale::new("en")), width(&arabic)], [386 + 170; 2]);
}

#[test]
fn a_full_stop_stays_behind_the_words_that_it_ends() {
    // In a line from right to left a full stop behind Latin letters goes to their left, unless a sign that nobody sees stands behind it.
    let words = |locale: &Locale, text: &str| {
        let xml =
            part(&bytes(vec![Block::paragraph(Inline::own(text))], locale), "word/document.xml").unwrap();
        paragraphs(&xml)[0].1.clone()
    };
    let (arabic, english) = (Locale::from_source("ar", ""), Locale::new("en"));
    assert_eq!(words(&arabic, "Not yet."), "Not yet.\u{200e}");
    assert_eq!(words(&english, "Not yet."), "Not yet.");
    assert_eq!(words(&english, "\u{645}."), "\u{645}.\u{200f}");
    assert_eq!(words(&arabic, "\u{645}."), "\u{645}.");
}

#[test]
fn words_in_another_language_end_before_what_stands_behind_them() {
    let said = |language: &str, text: &str, locale: &Locale| {
        let quoted =
            Inline::from(Span::Foreign { language: language.into(), text: text.into() }).text("\u{201d}");
        let xml = part(&bytes(vec![Block::paragraph(quoted)], locale), "word/document.xml").unwrap();
        paragraphs(&xml)[0].1.clone()
    };
    let (arabic, english) = (Locale::from_source("ar", ""), Locale::new("en"));
    assert_eq!(said("en", "Yes", &arabic), "Yes\u{200f}\u{201d}");
    assert_eq!(said("ar", "\u{645}", &english), "\u{645}\u{200e}\u{201d}");
    assert_eq!(said("fr", "Oui", &english), "Oui\u{201d}");
}

#[test]
fn the_number_of_a_page_stays_whole_beside_a_long_footer() {
    let file = bytes(Vec::new(), &Locale::new("en"));
    let footer = part(&file, "word/footer1.xml").unwrap();
    assert!(footer.contains("\u{a0}/\u{a0}") && footer.contains(">Titel<"), "{footer}");
}

#[test]
fn what_a_brief_asks_for_stands_together() {
    let kept = |genre| {
        let mut table = Table::new("t", vec![Column::words("a")]);
        for text in ["1", "2", "3", "4"] {
            table.row(RowKind::Plain, vec![Cell::text(text)]);
        }
        let mut document = document(vec![Block::Table(table)]);
        document.meta.genre = genre;
        let xml =
            part(&Docx.write(&document, &Setting::new(&Locale::new("en"))).unwrap(), "word/document.xml")
                .unwrap();
        let rows = xml.split("<w:tr>").skip(2).map(|row| row.contains("<w:keepNext/>"));
        rows.collect::<Vec<bool>>()
    };
    // Each row but the last with the next one; in a report only the one before the last.
    assert_eq!(kept(Genre::Brief), [true, true, true, false]);
    assert_eq!(kept(Genre::Report), [false, false, true, false]);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let blocks = || vec![Block::Table(small_table()), Block::paragraph("p")];
    let locale = Locale::new("fr");
    assert_eq!(bytes(blocks(), &locale), bytes(blocks(), &locale));
    let core = part(&bytes(blocks(), &locale), "docProps/core.xml").unwrap();
    assert!(core.contains("<dc:title>Titel</dc:title>") && core.contains("<dc:language>fr</dc:language>"));
    assert!(core.contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2000-01-01T00:00:00Z<"), "{core}");
}

#[test]
fn properties_are_there_for_programs() {
    let locale = Locale::new("en");
    let setting = Setting::new(&locale);
    let properties = [("tripartite", "form"), ("organisation", "A & <B>\u{0}")];
    let extras = Extras { properties: &properties, ..Extras::default() };
    let file = write(&document(Vec::new()), &setting, &extras).unwrap();
    let custom = part(&file, "docProps/custom.xml").unwrap();
    let read = roxmltree::Document::parse(&custom).unwrap();
    let found: Vec<(Option<&str>, Option<&str>)> = read
        .root_element()
        .children()
        .filter(|node| node.is_element())
        .map(|node| (node.attribute("name"), node.first_element_child().and_then(|value| value.text())))
        .collect();
    assert_eq!(
        found[..2],
        [(Some("tripartite"), Some("form")), (Some("organisation"), Some("A & <B>\u{fffd}"))]
    );
    let own = found[2].1.unwrap_or_default();
    assert!(
        found[2].0 == Some("tripartite_written") && own.len() == 64,
        "the fingerprint stands behind them: {found:?}"
    );
}

#[test]
fn links_lead_to_what_is_there_and_to_no_other_program() {
    let link = |to: &str| Inline::from(Span::Link { to: Target::Address(to.into()), text: "w".into() });
    let entry = Block::Entry(Entry { id: "A1".into(), title: "E".into(), beside: false, body: vec![] });
    let file = bytes(
        vec![
            entry,
            Block::paragraph(Inline::place("A1", "there")),
            Block::paragraph(Inline::place("B1", "nowhere")),
            Block::paragraph(link("https://x.test/a b?c=\u{e9}&d")),
            Block::paragraph(link("https://x.test/a b?c=\u{e9}&d")),
            Block::paragraph(link("javascript:alert(1)")),
            Block::paragraph(link("file:///etc/passwd")),
        ],
        &Locale::new("en"),
    );
    let xml = part(&file, "word/document.xml").unwrap();
    assert_eq!(xml.matches("<w:hyperlink ").count(), 3, "{xml}");
    let rels = part(&file, "word/_rels/document.xml.rels").unwrap();
    let read = roxmltree::Document::parse(&rels).unwrap();
    let outside: Vec<&str> = read
        .descendants()
        .filter(|node| node.attribute("TargetMode") == Some("External"))
        .filter_map(|node| node.attribute("Target"))
        .collect();
    assert_eq!(outside, ["https://x.test/a%20b?c=%C3%A9&d"]);
}

#[test]
fn what_is_measured_rests_on_nothing_that_the_style_of_a_clients_text_says() {
    let styles = part(&bytes(Vec::new(), &Locale::new("en")), "word/styles.xml").unwrap();
    let style = |id: &str| {
        let found = styles.split("<w:style ").find(|one| one.contains(&format!("w:styleId=\"{id}\"")));
        found.unwrap_or_else(|| panic!("{id}")).to_owned()
    };
    for id in [
        "TableHeading",
        "CardValue",
        "CardNote",
        "FigureCaption",
        "Figure",
        "Logo",
        "Value",
        "Between",
        "Footer",
    ] {
        let mut at = id.to_owned();
        while at != "Base" {
            let fragment = style(&at);
            let below =
                fragment.split_once("<w:basedOn w:val=\"").unwrap_or_else(|| panic!("{id} is no Base")).1;
            at = below.split_once('"').unwrap().0.to_owned();
        }
    }
    let base = style("Base");
    for said in [
        "<w:ind w:left=\"0\" w:right=\"0\" w:firstLine=\"0\"/>",
        "<w:jc w:val=\"left\"/>",
        "<w:caps w:val=\"0\"/>",
    ] {
        assert!(base.contains(said), "{said}");
    }
    // As high as what stands in them, whatever is between the lines of the text.
    for id in ["TableText", "CardNote", "Figure"] {
        assert!(style(id).contains("w:line=\"240\" w:lineRule=\"auto\""), "{id}");
    }
}

#[test]
fn heads_stand_upright_where_their_titles_read_from_left_to_right() {
    let heads = |last: &str| {
        // Twelve heads of 917 ("Ministries", 798 * 115 / 100) and 110 are more than the 10206 of the page.
        let mut columns = vec![Column::words("Who")];
        columns.extend((0..12).map(|n| Column::numbers(if n < 11 { "Ministries of labour" } else { last })));
        let mut table = Table::new("t", columns);
        table.row(RowKind::Plain, (0..13).map(|_| Cell::text("1")).collect());
        body_of(vec![Block::Table(table)]).matches("btLr").count()
    };
    assert_eq!(heads("Ministries of labour"), 12);
    assert_eq!(heads("\u{645}\u{631}\u{62d}"), 11, "that one stands level");
}

#[test]
fn the_caption_of_a_figure_stays_with_the_sentence_behind_it() {
    let kept = "<w:pStyle w:val=\"FigureCaption\"/><w:keepNext/>";
    assert!(body_of(vec![Block::Figure(drawing()), Block::paragraph("It says.")]).contains(kept));
    assert!(!body_of(vec![Block::Figure(drawing()), Block::heading(2, "Next")]).contains(kept));
}

#[test]
fn a_table_in_a_quotation_stands_beside_its_bar() {
    let xml = body_of(vec![Block::Quote(vec![Block::Table(small_table())])]);
    // The text of a quotation is set in by 340 on either side, and its bar by 340 - 160; the page is 11906 - 2 * 850 wide, and
    // 10206 - 180 - 340 are left.
    let size =
        "<w:tblW w:w=\"9686\" w:type=\"dxa\"/><w:tblInd w:w=\"180\" w:type=\"dxa\"/><w:tblBorders><w:left ";
    assert!(xml.contains(size), "{xml}");
    assert!(!body_of(vec![Block::Table(small_table())]).contains("w:tblInd"));
}

#[test]
fn the_heading_of_the_contents_has_no_number() {
    let document = document(vec![Block::Contents("Contents".into())]);
    let locale = Locale::new("en");
    let number =
        "<w:pStyle w:val=\"TOCHeading\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>";
    // A template may number headings; ours are not numbered.
    for dressed in [true, false] {
        let mut body = Body::of(&document, &Setting::new(&locale), None);
        body.dressed = dressed;
        body.blocks(&document.body);
        let xml = body.finish().xml;
        assert_eq!(xml.contains(number), dressed, "{xml}");
    }
}
