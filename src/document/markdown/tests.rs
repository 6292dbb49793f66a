use super::read::DEEPEST;
use super::*;
use crate::document::tree::*;
use crate::locale::Locale;

fn written(body: Vec<Block>, language: &str) -> String {
    let meta =
        Meta { title: String::new(), generator: String::new(), genre: Genre::Report, footer: String::new() };
    write::document(&Document { meta, body }, &Locale::new(language))
}

fn all(text: &str) -> Vec<Block> {
    read(text, &|_| Kept::Link)
}

#[test]
fn what_both_can_say_comes_back() {
    let mut table = Table::new("", vec![Column::words("a | b"), Column::numbers("n")]);
    table.quiet = true;
    table.row(RowKind::Plain, vec![Cell::text("*x*"), Cell::default()]);
    table.row(RowKind::Plain, vec![Cell::text(Inline::from(Span::Code("`|".into()))), Cell::text("1.5")]);
    let list = |marks, items: Vec<Vec<Block>>| List { marks, role: Role::Text, items, more: None };
    let inner = Block::List(list(Marks::Bullets, vec![vec![Block::paragraph("deep")]]));
    let link = |to| Inline::from(Span::Link { to, text: Inline::from(Span::Strong("w".into())) });
    #[rustfmt::skip]
    let blocks = vec![
        Block::Heading(Heading { level: 1, id: Some("x-1".into()), text: "One # two".into() }),
        Block::heading(3, "Four"),
        Block::paragraph("# no heading"),
        Block::paragraph("1. no item, 2) nor here"),
        Block::paragraph("- no bullet"),
        Block::paragraph("+"),
        Block::paragraph("> no quote; a_b and _c_ and [d](e) and <b>f</b> and &amp; and \\ and ~~g~~ and `h`"),
        Block::paragraph("---"),
        Block::paragraph(Inline::from("a ").then(Span::Strong(Inline::from("b ").then(Span::Emphasis("c".into())).text(" d"))).text(" e").then(Span::Break).text("f")),
        Block::paragraph(link(Target::Place("x-1".into())).text(" ").with(link(Target::Address("https://x.test/(a)".into())))),
        Block::bullets(["a".into(), "b".into()]),
        Block::paragraph("between"),
        Block::List(list(Marks::Numbers(3), vec![vec![Block::paragraph("c"), inner], vec![Block::paragraph("d")]])),
        Block::List(list(Marks::Bullets, vec![vec![Block::paragraph("e"), Block::paragraph("f")], vec![Block::paragraph("g")]])),
        Block::Quote(vec![Block::paragraph("h"), Block::bullets(["i".into()])]),
        Block::Code("fn x() {\n    ```\n}\n".into()),
        Block::Rule,
        Block::Table(table),
    ];
    let text = written(blocks.clone(), "en");
    for (read, wanted) in all(&text).iter().zip(&blocks) {
        assert_eq!(read, wanted, "{text}");
    }
    assert_eq!(all(&text).len(), blocks.len(), "{text}");
}

#[test]
fn blocks_as_people_read_them() {
    let mut table = Table::new("Scores", vec![Column::words("Who"), Column::numbers("Score")]);
    table.row(RowKind::Total, vec![Cell::with("All", "overall"), Cell::of(CellValue::score(62.51, "62,5"))]);
    table.row(RowKind::Plain, vec![Cell::text("One"), Cell::missing("not assessed").note("no answer")]);
    table.notes.push("A note.".into());
    let term =
        Definition::new(Inline::place("gaps", "open"), Inline::from("A1").note("ask")).tone(Some(Tone::Ask));
    let section = |id: &str, body| {
        Block::Section(Section { id: id.into(), title: id.to_uppercase().into(), page: Page::Alone, body })
    };
    let card = |value| Card { title: "M".into(), value, note: "two returns".into(), series: Some(0) };
    let more = Some(Inline::place("gaps", "and 2 more"));
    let item = Inline::place("A1", Span::Id("A1".into())).text(" Title").note("25,0");
    let items = vec![vec![Block::paragraph(item)]];
    let entry = Entry {
        id: "A1".into(),
        title: Inline::from(Span::Id("A1".into())).text(" Title"),
        beside: false,
        body: vec![Block::paragraph(
            Inline::from("75,0").note(Inline::default().then(Span::Break).text("Seen")),
        )],
    };
    let group = CheckGroup { title: "A".into(), items: vec![Inline::place("A1", "A1")] };
    let text = written(
        vec![
            Block::Cover(Cover {
                kind: "report".into(),
                title: "T".into(),
                body: vec![Block::aside("by me")],
                ..Cover::default()
            }),
            Block::Contents("Contents".into()),
            section(
                "first",
                vec![
                    Block::Headline(Headline {
                        value: CellValue::score(62.5, "62,5"),
                        name: "fair".into(),
                        body: vec![Block::paragraph("It is so.")],
                    }),
                    Block::Cards(vec![card(CellValue::score(50.0, "50,0"))]),
                    Block::Columns(Columns {
                        width: Width::Wide,
                        columns: vec![
                            vec![Block::heading(2, "Left")],
                            vec![Block::List(List { marks: Marks::Bullets, role: Role::Text, items, more })],
                        ],
                    }),
                    Block::definitions(DefinitionKind::Open, vec![term]),
                    Block::Callout(vec![Block::paragraph("Apart")]),
                ],
            ),
            section(
                "gaps",
                vec![
                    Block::Table(table),
                    Block::Fold(Fold {
                        id: None,
                        summary: "More".into(),
                        open: false,
                        body: vec![Block::Entry(entry)],
                    }),
                    Block::Checklist(Checklist { blank: "Reference".into(), groups: vec![group] }),
                    Block::definitions(
                        DefinitionKind::Facts,
                        vec![Definition::new("Phase", "P1").id("nowhere")],
                    ),
                    Block::paragraph(Inline::place("nowhere", "leads nowhere")),
                ],
            ),
        ],
        "fr",
    );
    let wanted = "# T

report

by me

**Contents**

- [FIRST](#first)
- [GAPS](#gaps)

## FIRST {#first}

**62,5** (fair)

It is so.

- M\u{a0}: **50,0** (two returns)

### Left

- [A1](#A1) Title (25,0)
- [and 2 more](#gaps)

- **[open](#gaps)**\u{a0}: A1 (ask)

> Apart

## GAPS {#gaps}

*Scores*

| Who | Score |
| --- | ---: |
| All · overall | 62,5 |
| One | not assessed (no answer) |

A note.

**More**

#### A1 Title {#A1}

75,0\\
Seen

### A

- [ ] [A1](#A1)

- Phase\u{a0}: P1

leads nowhere
";
    assert_eq!(text, wanted);
}

#[test]
fn small_letters_nest_no_brackets_and_follow_as_sentences() {
    let written = |blocks| written(blocks, "en");
    let row = |cell: Cell| {
        let mut table = Table::new("", vec![Column::words("a")]);
        table.quiet = true;
        table.row(RowKind::Plain, vec![cell]);
        written(vec![Block::Table(table)]).lines().last().unwrap().to_owned()
    };
    let own = |text: &str| Inline::from(text).then(Span::Break).text("Practice: X (2020)");
    #[rustfmt::skip]
    let cells = [
        (Cell::with("0", "Nothing yet"), "| 0 · Nothing yet |"),
        (Cell::of(CellValue::score(1.0, "1.0")).note("0.0 to 2.0"), "| 1.0 (0.0 to 2.0) |"),
        (Cell::of(CellValue::score(1.0, "1.0")).note("M 1.0 (2 in common)"), "| 1.0 · M 1.0 (2 in common) |"),
        (Cell::with("Begin.", own("Unit · low effort")), "| Begin. Unit · low effort · Practice: X (2020) |"),
        (Cell::missing("–").note("too few"), "| – (too few) |"),
    ];
    for (cell, wanted) in cells {
        assert_eq!(row(cell), wanted);
    }
    let defined = |meaning| {
        written(vec![Block::definitions(DefinitionKind::Facts, vec![Definition::new("T", meaning)])])
    };
    #[rustfmt::skip]
    let lines = [
        (Inline::from("A1").note("Ask them."), "- T: A1. Ask them."),
        (Inline::from("A sentence.").note("see: X"), "- T: A sentence. (see: X)"),
        (Inline::default().note("binding").then(Span::Break).text("Use"), "- T: binding. Use"),
        (Inline::from("title").note("(supports A1)"), "- T: title (supports A1)"),
    ];
    for (meaning, wanted) in lines {
        assert_eq!(defined(meaning), format!("{wanted}\n"));
    }
}

#[test]
fn a_statement_can_neither_fetch_nor_run_anything() {
    let hostile = "# Head\n\nText <script>alert(1)</script> [words](javascript:alert(1)) ![alt](https://x.test/a.png)\n\n\
                   <img src=x onerror=alert(1)>\n";
    assert_eq!(
        statement(hostile),
        [
            Block::paragraph(Span::Strong("Head".into())),
            Block::paragraph("Text <script>alert(1)</script> words alt"),
            Block::paragraph("<img src=x onerror=alert(1)>"),
        ]
    );
}

#[test]
fn a_link_becomes_what_is_asked() {
    let text = |kept| read("[a](#b) c", &move |_| kept);
    assert_eq!(text(Kept::Link), [Block::paragraph(Inline::place("b", "a").text(" c"))]);
    assert_eq!(text(Kept::Emphasis), [Block::paragraph(Inline::from(Span::Emphasis("a".into())).text(" c"))]);
    let Block::Paragraph(words) = &text(Kept::Words)[0] else { panic!() };
    assert_eq!(words.text.plain(), "a c");
}

#[test]
fn what_lies_too_deep_keeps_its_words() {
    // Deep enough to end a program that goes down with them.
    let many = 20_000;
    for (open, close) in
        [(">", ""), ("- ", ""), ("1. ", ""), ("> - ", ""), ("![", "](x)"), ("*a **b ", "** c*")]
    {
        let text = format!("{}deep{} after", open.repeat(many), close.repeat(many));
        let blocks = all(&text);
        let mut words = String::new();
        let mut nested = 0;
        let mut level = blocks.as_slice();
        while let Some(block) = level.first() {
            nested += 1;
            if let Block::Paragraph(paragraph) = block {
                words = paragraph.text.plain();
            }
            level = block.inside().into_iter().next().unwrap_or_default();
        }
        assert!(words.contains("deep") && words.ends_with("after"), "{open:?}: {words:?}");
        assert!(nested <= 2 * DEEPEST + 1, "{open:?}: {nested}");
    }
}

#[test]
fn what_is_not_too_deep_keeps_its_marks() {
    let mut level = all(&format!("{}deep", ">".repeat(DEEPEST - 1)));
    for _ in 1..DEEPEST {
        let Some(Block::Quote(inner)) = level.pop() else { panic!() };
        level = inner;
    }
    assert_eq!(level, [Block::paragraph("deep")]);
}

#[test]
fn what_people_wrote_says_the_same_once_it_is_written() {
    // What is read, and what is written of it.
    let cases = [
        ("a line that would be a heading", "a  \n    # b", "a\\\n\\# b\n"),
        ("a line that would be an item", "a\\\n\t- b", "a\\\n\\- b\n"),
        ("a line that would end a heading", "a\\\n\t---", "a\\\n\\---\n"),
        ("a break behind which nothing stands", "a<br>", "a\n"),
        ("a break at the end of a mark", "*a<br>* b", "*a*\\\nb\n"),
        ("a break in a heading", "a\\\nb\n---", "## a b\n"),
        ("a break in a cell", "| a<BR />b |\n| --- |", "| a b |\n| --- |\n"),
        ("a no-break space", "\u{a0}", "\u{a0}\n"),
        ("a no-break space in a list", "- \u{a0}", "- \u{a0}\n"),
        ("a heading that ends as an id does", "# a {b}c}", "## a {b}c&#125;\n"),
        ("a heading of signs", "# \\##", "## \\##\n"),
        ("a heading with signs behind it", "# a \\#", "## a \\#\n"),
        ("lines of code without an end", "\ta", "```\na\n```\n"),
        ("empty lines of code", "```\na\n\n\n```", "```\na\n\n\n```\n"),
        ("no lines of code", "```\n```", "```\n```\n"),
        ("spaces behind code in a quote", "> ```\n> a  \n> ```", "> ```\n> a  \n> ```\n"),
        ("a backslash in an address", "[a](<b\\\\>)", "[a](b\\\\)\n"),
        ("a reference in an address", "[a](?b=1&amp;lt;)", "[a](?b=1\\&lt;)\n"),
        ("a link in a link", "[a <https://x.test/> b](c)", "[a https://x.test/ b](c)\n"),
        ("a mark in itself", "*a __b **c** d__ _e_ f*", "*a **b c d** e f*\n"),
    ];
    for (name, text, wanted) in cases {
        let first = all(text);
        let once = written(first.clone(), "en");
        assert_eq!(once, wanted, "{name}");
        assert_eq!(written(all(&once), "en"), wanted, "{name}");
        if !["a break behind which nothing stands", "a break at the end of a mark"].contains(&name) {
            assert_eq!(all(&once), first, "{name}");
        }
    }
}
