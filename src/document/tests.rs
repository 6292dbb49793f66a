//! Every writer on every kind of block.

use crate::chart::{Bar, BarGroup, Bars, Caption, Measure, bars};
use crate::document::html::Html;
use crate::document::markdown::Markdown;
use crate::document::text;
use crate::document::tree::*;
use crate::document::writer::{Setting, Writer};
use crate::locale::Locale;

/// What a reader must find, whatever the format.
const WORD: &str = "Wort";

fn page(body: Vec<Block>, genre: Genre, writer: &dyn Writer) -> String {
    let meta = Meta { title: WORD.into(), generator: WORD.into(), genre, footer: String::new() };
    let locale = Locale::new("en");
    let setting = Setting::new(&locale);
    String::from_utf8(writer.write(&Document { meta, body }, &setting).unwrap()).unwrap()
}

fn drawing(word: &str) -> Figure {
    let bar = Bar { label: word.into(), score: Measure::new(50.0, word), ..Bar::default() };
    let groups = vec![BarGroup { heading: word.into(), bars: vec![bar] }];
    let caption = Caption { id: "x".into(), title: word.into(), description: word.into() };
    Figure { name: "x", drawing: bars(&Bars { caption, groups, ..Bars::default() }).unwrap() }
}

/// A block of every kind, with the word wherever words can stand.
pub(super) fn every_kind(word: &str) -> Vec<Block> {
    let said = || {
        vec![Block::paragraph(Inline::own(word).note(word).then(Span::Break).then(Span::Code(word.into())))]
    };
    let mut table = Table::new(word, vec![Column::words(word), Column::numbers(word)]);
    table.row(RowKind::Group, vec![Cell::with(word, word), Cell::missing(word).note(word)]);
    table.row(RowKind::Total, vec![Cell::text(word), Cell::of(CellValue::score(1.0, word))]);
    table.notes.push(word.into());
    (table.stacks, table.folds) = (true, true);
    let term = Definition::new(word, Inline::from(word).then(Span::Toned(Tone::Act, word.into()))).id(word);
    let definitions = |kind| Block::definitions(kind, vec![term.clone()]);
    let card =
        Card { title: word.into(), value: CellValue::count(1, word), note: word.into(), series: Some(1) };
    let more = Some(Inline::place(word, word));
    vec![
        Block::Cover(Cover { kind: word.into(), title: word.into(), body: said(), ..Cover::default() }),
        Block::Contents(word.into()),
        Block::Section(Section { id: word.into(), title: word.into(), page: Page::New, body: said() }),
        Block::Heading(Heading { level: 2, id: Some(word.into()), text: word.into() }),
        Block::said(Role::Small, Span::Strong(Inline::from(Span::Emphasis(word.into())))),
        Block::List(List {
            marks: Marks::Numbers(2),
            role: Role::Aside,
            items: vec![said(), [said(), said()].concat()],
            more,
        }),
        definitions(DefinitionKind::Terms),
        definitions(DefinitionKind::Facts),
        definitions(DefinitionKind::Open),
        definitions(DefinitionKind::Register),
        Block::Table(table),
        Block::Figure(drawing(word)),
        Block::Headline(Headline { value: CellValue::percent(0.5, word), name: word.into(), body: said() }),
        Block::Cards(vec![card]),
        Block::Columns(Columns { width: Width::Narrow, columns: vec![said(), said()] }),
        Block::Callout(said()),
        Block::Quote(said()),
        Block::Fold(Fold { id: Some(word.into()), summary: word.into(), open: true, body: said() }),
        Block::Entry(Entry { id: word.into(), title: word.into(), beside: true, body: said() }),
        Block::Checklist(Checklist {
            blank: word.into(),
            groups: vec![CheckGroup { title: word.into(), items: vec![word.into()] }],
        }),
        Block::Field(Field::new(
            word,
            word,
            Fill::Choice(vec![Choice::new(word, word, word), Choice::new(word, word, "")]),
        )),
        Block::Field(Field::new(word, word, Fill::Line(word.into()))),
        Block::Field(Field::new(word, word, Fill::Text(String::new()))),
        Block::Field(Field::new(word, word, Fill::Day(String::new()))),
        Block::Code(word.into()),
        Block::Rule,
    ]
}

/// The parts of a file of Word.
#[cfg(feature = "word")]
fn parts_of_word(body: Vec<Block>, title: &str, locale: &Locale) -> Vec<(String, String)> {
    use std::io::Read as _;
    let meta =
        Meta { title: title.into(), generator: title.into(), genre: Genre::Report, footer: String::new() };
    let setting = Setting::new(locale);
    let file = crate::document::docx::Docx.write(&Document { meta, body }, &setting).unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
    let mut parts = Vec::new();
    for n in 0..zip.len() {
        let mut part = zip.by_index(n).unwrap();
        let name = part.name().unwrap().into_owned();
        // Pictures are no text.
        if !name.starts_with("word/media/") {
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            parts.push((name, text));
        }
    }
    parts
}

#[cfg(feature = "word")]
#[test]
fn word_says_the_words_of_each_kind_and_passes_nothing_on() {
    let body = |blocks, title: &str, locale: &Locale| {
        let parts = parts_of_word(blocks, title, locale);
        for (name, text) in &parts {
            let read = roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(read.descendants().all(|node| node.tag_name().name() != "x"), "{name}");
            assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{name}");
        }
        let body = parts.into_iter().find(|(name, _)| name == "word/document.xml").unwrap().1;
        let read = roxmltree::Document::parse(&body).unwrap();
        let words = read.descendants().filter(|node| node.tag_name().name() == "t");
        words.filter_map(|node| node.text().map(str::to_owned)).collect::<Vec<_>>()
    };
    for locale in [Locale::new("en"), Locale::new("fr"), Locale::from_source("ar", "")] {
        for block in every_kind(WORD) {
            let name = kind(&block);
            let words = body(vec![block], WORD, &locale).concat();
            assert!(words.contains(WORD) || ["rule"].contains(&name), "{name}: {words}");
        }
        for hostile in ["<x y='1'>&amp;\"</x>", "]]><x>", "{{ 7 }}", "a\u{1b}[31mb\u{0}c\u{9b}d\u{ffff}e"] {
            let words = body(every_kind(hostile), hostile, &locale);
            let shown = hostile.replace(|c: char| c.is_control() || c == '\u{ffff}', "\u{fffd}");
            assert!(words.iter().filter(|text| text.contains(&shown)).count() > 20, "{hostile}");
        }
    }
}

/// The kinds by name: a new kind does not compile before it has a name here, and fails before it has an example above.
fn kind(block: &Block) -> &'static str {
    match block {
        Block::Cover(_) => "cover",
        Block::Contents(_) => "contents",
        Block::Section(_) => "section",
        Block::Heading(_) => "heading",
        Block::Paragraph(_) => "paragraph",
        Block::List(_) => "list",
        Block::Definitions(_) => "definitions",
        Block::Table(_) => "table",
        Block::Figure(_) => "figure",
        Block::Headline(_) => "headline",
        Block::Cards(_) => "cards",
        Block::Columns(_) => "columns",
        Block::Callout(_) => "callout",
        Block::Quote(_) => "quote",
        Block::Fold(_) => "fold",
        Block::Entry(_) => "entry",
        Block::Checklist(_) => "checklist",
        Block::Field(_) => "field",
        Block::Code(_) => "code",
        Block::Rule => "rule",
    }
}

#[test]
fn each_writer_says_the_words_of_each_kind() {
    let kinds: std::collections::BTreeSet<&str> = every_kind(WORD).iter().map(kind).collect();
    assert_eq!(kinds.len(), 20);
    let nothing = page(Vec::new(), Genre::Report, &Html).matches(WORD).count();
    for block in every_kind(WORD) {
        let name = kind(&block);
        let html = page(vec![block.clone()], Genre::Report, &Html);
        let markdown = page(vec![block.clone()], Genre::Report, &Markdown);
        if name == "rule" {
            assert!(html.contains("<hr/>") && markdown == "---\n");
            continue;
        }
        assert!(html.matches(WORD).count() > nothing, "{name}: {html}");
        assert!(markdown.contains(WORD), "{name}: {markdown}");
        if name != "contents" {
            assert!(text::blocks(&[block], &Locale::new("en")).contains(WORD), "{name}");
        }
    }
}

#[test]
fn a_page_is_well_formed_whatever_stands_in_it() {
    for hostile in ["<x y='1'>&amp;\"</x>", "</script><x>", "--><x>", "]]><x>", "{{ 7 }}"] {
        for genre in [Genre::Report, Genre::Handbook] {
            let text = page(every_kind(hostile), genre, &Html);
            let body = text.strip_prefix("<!DOCTYPE html>").unwrap();
            // The script of the handbook is no XML.
            let body = match (body.find("<script>"), body.rfind("</script>")) {
                (Some(from), Some(to)) => format!("{}{}", &body[..from], &body[to + "</script>".len()..]),
                _ => body.to_owned(),
            };
            let read = roxmltree::Document::parse(&body).unwrap_or_else(|error| panic!("{hostile}: {error}"));
            assert!(read.descendants().all(|node| node.tag_name().name() != "x"), "{hostile}");
            let words =
                read.descendants().filter_map(|node| node.text()).filter(|text| text.contains(hostile));
            assert!(words.count() > 20, "{hostile} is shown as it is");
        }
    }
}

#[test]
fn no_writer_passes_on_a_control_character() {
    let hostile = "a\u{1b}[31mb\u{0}c\u{9b}d\u{7f}e";
    for genre in [Genre::Report, Genre::Handbook] {
        for writer in [&Html as &dyn Writer, &Markdown] {
            let text = page(every_kind(hostile), genre, writer);
            assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{text:?}");
            assert!(text.contains("a\u{fffd}"), "{text}");
        }
    }
}

#[test]
fn every_cell_and_heading_keeps_its_direction_to_itself() {
    let turned = "\u{202e}turned";
    let text = page(every_kind(turned), Genre::Report, &Html);
    let body = text.strip_prefix("<!DOCTYPE html>").unwrap();
    let read = roxmltree::Document::parse(body).unwrap();
    let apart = ["th", "td", "caption", "h3"];
    let mut met = std::collections::BTreeSet::new();
    for node in read.descendants().filter(|node| node.text().is_some_and(|text| text.contains(turned))) {
        if let Some(of) = node.ancestors().find(|one| apart.contains(&one.tag_name().name())) {
            assert!(node.ancestors().any(|one| one.has_tag_name("bdi")), "{of:?}");
            met.insert(of.tag_name().name());
        }
    }
    assert_eq!(met.len(), apart.len(), "{met:?}");
}

#[test]
fn in_a_page_from_right_to_left_an_id_stands_where_its_title_begins() {
    let heading = |text: Inline, locale: &Locale| {
        let document = Document {
            meta: Meta {
                title: "t".into(),
                generator: "g".into(),
                genre: Genre::Report,
                footer: String::new(),
            },
            body: vec![Block::Heading(Heading { level: 2, id: None, text })],
        };
        let page = String::from_utf8(Html.write(&document, &Setting::new(locale)).unwrap()).unwrap();
        let (_, rest) = page.split_once("<main").unwrap();
        rest.split_once("<h2>").unwrap().1.split_once("</h2>").unwrap().0.to_owned()
    };
    let (hebrew, english) = (Locale::from_source("he", ""), Locale::new("en"));
    let title = || Inline::from(Span::Id("T1".into())).text(" \u{5d0}");
    let id = "<span class=\"id\">T1</span>";
    assert_eq!(heading(title(), &hebrew), format!("<bdi dir=\"rtl\">{id} \u{5d0}</bdi>"));
    assert_eq!(heading(title(), &english), format!("<bdi>{id} \u{5d0}</bdi>"));
    // Words and numbers without a letter of the document's keep their own direction.
    assert_eq!(heading("T1 b".into(), &hebrew), "<bdi>T1 b</bdi>");
    assert_eq!(heading("25\u{2013}50".into(), &hebrew), "<bdi>25\u{2013}50</bdi>");
}

#[test]
fn a_small_page_as_a_browser_gets_it() {
    let mut table = Table::new("Scores", vec![Column::words("Who"), Column::numbers("Score")]);
    table.row(RowKind::Total, vec![Cell::with("All", "overall"), Cell::of(CellValue::score(62.51, "62.5"))]);
    table.row(RowKind::Plain, vec![Cell::text("A"), Cell::missing("none").note("why")]);
    let item = Inline::place("A1", Span::Id("A1".into())).text(" Title").note("25.0");
    let list = List {
        marks: Marks::Bullets,
        role: Role::Text,
        items: vec![vec![Block::paragraph(item)]],
        more: Some(Inline::place("s", "and 2 more")),
    };
    let term = Definition::new("open", "A1").tone(Some(Tone::Ask));
    let body = vec![
        Block::Table(table),
        Block::List(list),
        Block::definitions(DefinitionKind::Open, vec![term]),
        Block::said(Role::About, "about"),
    ];
    let section = Section { id: "s".into(), title: "One".into(), page: Page::Alone, body };
    let page = page(vec![Block::Contents("Contents".into()), Block::Section(section)], Genre::Report, &Html);
    let wanted = "<nav aria-labelledby=\"contents\">
<h2 id=\"contents\">Contents</h2>
<ol>
<li><a href=\"#s\">One</a></li>
</ol>
</nav>
<main>
<section class=\"alone\" aria-labelledby=\"s\">
<h2 id=\"s\"><bdi>One</bdi></h2>
<div class=\"table\" role=\"group\" aria-label=\"Scores\" tabindex=\"0\"><div>
<p class=\"scrolls\"><span>Table wider than the screen: scroll sideways.</span></p>
<table>
<caption><bdi>Scores</bdi></caption>
<thead><tr><th scope=\"col\"><bdi>Who</bdi></th><th scope=\"col\" class=\"n\"><bdi>Score</bdi></th></tr></thead>
<tbody>
<tr class=\"total\">
<th scope=\"row\"><bdi>All</bdi><small><bdi>overall</bdi></small></th>
<td class=\"n\"><bdi>62.5</bdi></td>
</tr>
<tr>
<th scope=\"row\"><bdi>A</bdi></th>
<td class=\"n missing\"><bdi>none</bdi><small><bdi>why</bdi></small></td>
</tr>
</tbody>
</table>
</div></div>
<ul>
<li><a class=\"id\" href=\"#A1\">A1</a> Title <small>25.0</small></li>
<li class=\"more\"><a href=\"#s\">and 2 more</a></li>
</ul>
<dl class=\"open\">
<dt class=\"ask\">open<span class=\"colon\">:</span></dt><dd>A1</dd>
</dl>
<p class=\"about\">about</p>
</section>
</main>
";
    assert!(page.contains(wanted), "{page}");
}

#[test]
fn a_table_without_a_caption_has_a_name_for_those_who_hear_it() {
    let body =
        crate::document::markdown::read("|a|\n|-|\n|1|\n", &|_| crate::document::markdown::Kept::Words);
    let page = page(body, Genre::Report, &Html);
    assert!(page.contains("role=\"group\" aria-label=\"Table\" tabindex=\"0\""), "{page}");
    assert!(!page.contains("<caption>"), "{page}");
}

#[test]
fn an_entry_on_a_terminal() {
    let mut table = Table::new("A1", ["Point", "Looks like", "Next"].map(Column::words).into());
    (table.quiet, table.stacks) = (true, true);
    table.row(
        RowKind::Plain,
        vec![Cell::with("0", "none"), Cell::text("No text"), Cell::with("Write it", "ministry")],
    );
    table.row(RowKind::Plain, vec![Cell::with("1", "all"), Cell::text("A text"), Cell::default()]);
    let entry = Entry {
        id: "A1".into(),
        title: Inline::from(Span::Id("A1".into())).text(" Hearings"),
        beside: false,
        body: vec![
            Block::paragraph("What it is."),
            Block::definitions(
                DefinitionKind::Facts,
                vec![Definition::new("Phase", "P1"), Definition::new("Fields", "F")],
            ),
            Block::Table(table),
            Block::aside("Evidence: e"),
            Block::aside("Sources: s"),
        ],
    };
    let wanted = "A1  Hearings
What it is.

Phase: P1
Fields: F

0  none
   No text
   Next: Write it ministry

1  all
   A text

Evidence: e
Sources: s";
    assert_eq!(text::entry(&entry, &Locale::new("en")), wanted);
}

#[test]
fn a_page_allows_no_script_but_its_own() {
    let policy_of = |text: &str| {
        let (_, rest) = text.split_once("http-equiv=\"Content-Security-Policy\" content=\"").unwrap();
        rest.split_once('"').unwrap().0.to_owned()
    };
    let report = page(every_kind("x"), Genre::Report, &Html);
    let policy = policy_of(&report);
    assert!(policy.contains("default-src 'none'; script-src 'none';"), "{policy}");
    assert!(policy.contains("form-action 'none'") && policy.contains("base-uri 'none'"), "{policy}");
    let handbook = page(every_kind("x"), Genre::Handbook, &Html);
    let (_, script) = handbook.split_once("<script>").unwrap();
    let (script, _) = script.rsplit_once("</script>").unwrap();
    use base64::prelude::{BASE64_STANDARD, Engine as _};
    use sha2::{Digest, Sha256};
    let hash = BASE64_STANDARD.encode(Sha256::digest(script));
    assert!(
        policy_of(&handbook).contains(&format!("script-src 'sha256-{hash}';")),
        "{}",
        policy_of(&handbook)
    );
}
