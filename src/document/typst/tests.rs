//! Files of PDF as far as they can be read without a reader of PDF: what belongs to the whole, and the structure that is read aloud.

use std::path::PathBuf;

use super::Typst;
use super::view::View;
use super::world::DATA;
use crate::document::templates::Templates;
use crate::document::tests::every_kind;
use crate::document::tree::*;
use crate::document::writer::{Paper, Setting, WriteError, Writer as _};
use crate::locale::Locale;

fn document(title: &str, genre: Genre, body: Vec<Block>) -> Document {
    Document {
        meta: Meta { title: title.into(), generator: String::new(), genre, footer: String::new() },
        body,
    }
}

fn written(document: &Document, setting: &Setting<'_>) -> String {
    String::from_utf8_lossy(&Typst.write(document, setting).unwrap()).into_owned()
}

/// What the template is given.
fn data(document: &Document, locale: &Locale) -> serde_json::Value {
    let files = View::of(document, &Setting::new(locale)).files().unwrap();
    serde_json::from_slice(&files[DATA]).unwrap()
}

#[test]
fn each_kind_is_set_whatever_stands_in_it_and_however_it_is_read() {
    let hostile = [
        "Wort",
        "",
        " ",
        "#let x = 1; #x",
        "$ x^2 $ *b* _e_ `r` @ref <label> // c /* d */ - l\n= h\n+ n\\",
        "a\u{1b}[31mb\u{0}c\u{9b}d\u{7f}e\u{ffff}\u{feff}\u{e000}",
        "\u{202e}turned \u{5e9}\u{5dc}\u{5d5}\u{5dd} \u{645}\u{631}\u{62d}\u{628}\u{627}",
        "\u{1f469}\u{200d}\u{1f52c}\u{fe0f} \u{653f}\u{7b56} e\u{301}\u{323}",
        "\u{639}\u{645}\u{651}\u{64e}\u{627}\u{644} \u{5e9}\u{5b8}\u{5c1}\u{5dc}\u{5d5}\u{5b9}\u{5dd} Ministe\u{300}re",
        "https://example.test/a/very/long/address/that/finds/no/room/in/a/cell?of=a&table=1",
    ];
    for locale in [Locale::new("en"), Locale::new("fr"), Locale::from_source("ar", "")] {
        for text in hostile {
            let file = Typst.write(&document(text, Genre::Report, every_kind(text)), &Setting::new(&locale));
            let tag = locale.tag();
            assert!(
                file.as_ref().is_ok_and(|file| file.starts_with(b"%PDF-1.7")),
                "{tag} {text:?}: {file:.300?}"
            );
        }
    }
    for genre in [Genre::Brief, Genre::Plan, Genre::Handbook, Genre::Form, Genre::Letter] {
        written(&document("t", genre, every_kind("Wort")), &Setting::new(&Locale::new("en")));
    }
}

#[test]
fn a_text_is_data_and_never_source() {
    let text = "#panic() $x$ *b* \\ <l> @r // c";
    let body = vec![Block::paragraph(text), Block::paragraph(Inline::own(text))];
    let locale = Locale::new("en");
    let made = data(&document(text, Genre::Report, body), &locale);
    for n in 0..2 {
        assert_eq!(made["body"][n]["text"], serde_json::json!([text]), "{made}");
    }
    assert_eq!(made["title"], text);
}

#[test]
fn what_is_read_against_the_line_stays_together() {
    let words = |text: &str, locale: &Locale| {
        data(
            &document(
                "t",
                Genre::Report,
                vec![Block::paragraph(Inline::from("a ").then(Span::Own(text.into())))],
            ),
            locale,
        )["body"][0]["text"]
            .to_string()
    };
    let (en, ar) = (Locale::new("en"), Locale::from_source("ar", ""));
    assert_eq!(words("b", &en), "[\"a \",\"b\"]");
    assert_eq!(words("\u{5d1}", &en), "[\"a \",\"\u{2068}\",\"\u{5d1}\",\"\u{2069}\"]");
    assert_eq!(words("b", &ar), "[\"a \",\"\u{2068}\",\"b\",\"\u{2069}\"]");
}

#[test]
fn a_link_leads_to_what_is_there_and_is_harmless() {
    let link = |to: Target| Inline(vec![Span::Link { to, text: "w".into() }]);
    let twice = |id: &str| Block::Heading(Heading { level: 2, id: Some(id.into()), text: "h".into() });
    let body = vec![
        Block::paragraph(link(Target::Place("h".into()))),
        Block::paragraph(link(Target::Place("nowhere".into()))),
        Block::paragraph(link(Target::Address("https://x.test/\u{e9}".into()))),
        Block::paragraph(link(Target::Address("javascript:alert(1)".into()))),
        twice("h"),
        twice("h"),
    ];
    let document = document("t", Genre::Report, body);
    let made = data(&document, &Locale::new("en"));
    let said = |n: usize| made["body"][n]["text"].to_string();
    assert_eq!(said(0), r#"[{"kind":"link","place":"h","body":["w"]}]"#);
    assert_eq!(said(1), r#"["w"]"#);
    assert_eq!(said(2), r#"[{"kind":"link","address":"https://x.test/%C3%A9","body":["w"]}]"#);
    assert_eq!(said(3), r#"["w"]"#);
    assert_eq!((&made["body"][4]["id"], &made["body"][5]["id"]), (&"h".into(), &serde_json::Value::Null));
    let file = written(&document, &Setting::new(&Locale::new("en")));
    assert!(file.contains("https://x.test/%C3%A9") && !file.contains("javascript"));
}

#[test]
fn levels_of_headings_skip_none_on_the_way_down() {
    let heading = |level| Block::heading(level, "h");
    let section = Section {
        id: "s".into(),
        title: "s".into(),
        page: Page::New,
        body: vec![heading(4), heading(4), Block::Callout(vec![heading(2), heading(9)]), heading(3)],
    };
    let entry = Entry { id: "e".into(), title: "e".into(), beside: false, body: vec![heading(2)] };
    let made = data(
        &document("t", Genre::Report, vec![heading(3), Block::Section(section), Block::Entry(entry)]),
        &Locale::new("en"),
    );
    let body = &made["body"];
    // Before any section the first of all; below a section of level 1 first 2, then as deep as wanted: 4 is 1 + 4 - 1.
    assert_eq!(body[0]["level"], 1);
    assert_eq!(body[1]["title"]["level"], 1);
    let levels: Vec<i64> = [0, 1, 3].iter().map(|n| body[1]["body"][n]["level"].as_i64().unwrap()).collect();
    assert_eq!(levels, [2, 3, 3]);
    let inside: Vec<i64> =
        [0, 1].iter().map(|n| body[1]["body"][2]["body"][n]["level"].as_i64().unwrap()).collect();
    assert_eq!(inside, [2, 3]);
    // What stands beside the sections is of their level.
    assert_eq!((&body[2]["title"]["level"], &body[2]["body"][0]["level"]), (&1.into(), &2.into()));
}

#[test]
fn a_file_says_what_it_is_and_is_the_same_each_time() {
    let (en, fr) = (Locale::new("en"), Locale::new("fr"));
    let file =
        |genre, setting: &Setting<'_>| written(&document("A title", genre, every_kind("Wort")), setting);
    let report = file(Genre::Report, &Setting::new(&fr).dated(Some((2026, 11, 23))));
    assert_eq!(report, file(Genre::Report, &Setting::new(&fr).dated(Some((2026, 11, 23)))));
    for part in [
        "<pdfuaid:part>1</pdfuaid:part>",
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<xmp:CreateDate>2026-11-23T00:00:00Z</xmp:CreateDate>",
        "/Lang(fr)",
        "/Marked true",
        "A title",
        "/S/TOC",
        "/S/BlockQuote",
        "/S/Caption",
        "/Scope/Column",
        "/Scope/Row",
        "/MediaBox[0 0 595.2756 841.8898]",
    ] {
        assert!(report.contains(part), "{part}");
    }
    // A picture says what it shows: the chart has a title and a description, both `Wort`.
    assert_eq!(report.matches("/S/Figure").count(), 1);
    assert!(report.contains("/Alt(Wort. Wort)"));
    let plan = file(Genre::Plan, &Setting::new(&en));
    assert!(plan.contains("/MediaBox[0 0 841.8898 595.2756]"));
    assert!(file(Genre::Report, &Setting::new(&en).on(Paper::Letter)).contains("/MediaBox[0 0 612 792]"));
}

#[test]
fn templates_of_the_users_take_the_place_of_ours_and_read_nothing() {
    let with = |name: &str, text: &str| {
        let files = vec![(name.to_owned(), PathBuf::from("t").join(name), text.to_owned())];
        let templates = Templates::with(files).unwrap();
        let locale = Locale::new("en");
        Typst.write(
            &document("A title", Genre::Report, every_kind("Wort")),
            &Setting::new(&locale).with_templates(Some(&templates)),
        )
    };
    let own = "#let data = json(\"/data.json\")\n#set document(title: [My #data.title], date: datetime(year: 2026, month: 1, day: 2))\n= A heading";
    let file = String::from_utf8_lossy(&with("typst/document.typ", own).unwrap()).into_owned();
    assert!(file.contains("My A title") && !file.contains("/S/TOC"), "the page is the user's");
    #[rustfmt::skip]
    let cases = [
        ("a misspelt name",      "typst/document.typ", "= A\n#dta",                            "template/unknown-name", 2),
        ("an open bracket",      "typst/document.typ", "= A\n\n#text(",                        "template/syntax",       3),
        ("a file of the system", "typst/document.typ", "#read(\"/etc/passwd\")",               "template/include",      1),
        ("a file above",         "typst/document.typ", "\n#read(\"../../assessment.yaml\")",   "template/include",      2),
        ("a package",            "typst/document.typ", "#import \"@preview/x:1.0.0\": *",      "template/include",      1),
        ("it calls itself",      "typst/document.typ", "#let f() = f()\n#f()",                 "template/endless",      1),
        ("an endless loop",      "typst/document.typ", "#while 1 + 1 == 2 {}",                 "template/endless",      1),
        ("words and numbers",    "typst/document.typ", "#{ 1 + \"a\" }",                       "template/failed",       1),
        ("no title",             "typst/document.typ", "= A",                                  "template/failed",       1),
    ];
    for (name, file, text, code, line) in cases {
        let Err(WriteError::Templates(found)) = with(file, text) else { panic!("{name}") };
        let first = found.iter().next().unwrap();
        assert_eq!(first.code.as_str(), code, "{name}: {first:?}");
        assert!(format!("{first:?}").contains(&format!("line: {line}")), "{name}: {first:?}");
    }
}
