//! The lists of a report: what must stand in each of them, worked out by hand, the sums in comments.
//!
//! Three constituencies of equal voice, M, W and E; five points worth 0, 25, 50, 75, 100; the target is 75, a gap of 25 is
//! serious, a divergence above 25 is a dispute, a score is shown from 50 % coverage on.

use crate::support::three::{Country, one_of_each, tally};
use tripartite::analysis::scoring::score;
use tripartite::diag::Diagnostics;
use tripartite::document::html::Html;
use tripartite::document::tree::walk::each;
use tripartite::document::tree::{Block, Document, Inline, List, RowKind, Section, Span, Table};
use tripartite::document::writer::{Setting, Writer};
use tripartite::locale::Locale;
use tripartite::model::assessment::Assessment;
use tripartite::model::table::Ix;
use tripartite::report::OUTLINES;
use tripartite::report::chapters::document;

fn report(assessment: &Assessment) -> Document {
    written("report", assessment)
}

fn written(name: &str, assessment: &Assessment) -> Document {
    let outline = OUTLINES.into_iter().find(|outline| outline.name() == name).unwrap();
    document(outline, assessment, &score(assessment), &Diagnostics::default(), &Locale::new("en"))
}

fn html(document: &Document) -> String {
    let locale = Locale::new("en");
    let setting = Setting::new(&locale);
    String::from_utf8(Html.write(document, &setting).unwrap()).unwrap()
}

fn chapter<'d>(document: &'d Document, id: &str) -> Option<&'d Section> {
    document.sections().find(|section| section.id == id)
}

/// The table of a chapter whose caption begins with these words.
fn table<'d>(document: &'d Document, id: &str, caption: &str) -> &'d Table {
    let tables = chapter(document, id).unwrap().tables();
    tables.into_iter().find(|table| table.caption.plain().starts_with(caption)).unwrap()
}

fn svg(document: &Document, name: &str) -> String {
    document
        .figures()
        .into_iter()
        .find(|figure| figure.name == name)
        .unwrap()
        .drawing
        .svg(tripartite::chart::Medium::Page)
        .unwrap()
        .to_owned()
}

/// The sentences beside the score.
fn sentences(document: &Document) -> Vec<String> {
    let body = &chapter(document, "summary").or(chapter(document, "results")).unwrap().body;
    let Some(Block::Headline(headline)) = body.first() else { panic!("{body:?}") };
    headline.body.iter().map(words).collect()
}

/// The words of a heading or a paragraph.
fn words(block: &Block) -> String {
    match block {
        Block::Heading(heading) => heading.text.plain(),
        Block::Paragraph(paragraph) => paragraph.text.plain(),
        other => panic!("{other:?}"),
    }
}

/// The lists of the first page: heading, small print, list, and what stands below.
fn columns(document: &Document) -> &[Vec<Block>] {
    let body = &chapter(document, "summary").unwrap().body;
    body.iter()
        .find_map(|block| if let Block::Columns(list) = block { Some(&*list.columns) } else { None })
        .unwrap()
}

fn list(column: &[Block]) -> &List {
    column.iter().find_map(|block| if let Block::List(list) = block { Some(list) } else { None }).unwrap()
}

/// Each list of the first page: its heading, and its lines by id and note.
fn lines(document: &Document) -> Vec<(String, Vec<(String, String)>)> {
    let line = |item: &Vec<Block>| {
        let [Block::Paragraph(paragraph)] = item.as_slice() else { panic!("{item:?}") };
        let [Span::Id(id), _, Span::Note(note)] = &paragraph.text.0[..] else { panic!("{item:?}") };
        (id.clone(), note.plain())
    };
    columns(document)
        .iter()
        .map(|column| (words(&column[0]), list(column).items.iter().map(line).collect()))
        .collect()
}

/// Terms with what is said of them, in a chapter: the note apart.
fn terms(document: &Document, id: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    each(&chapter(document, id).unwrap().body, &mut |block| {
        if let Block::Definitions(list) = block {
            found.extend(list.items.iter().map(|one| {
                let said = one.meaning.0.iter().filter(|span| !matches!(span, Span::Note(_)));
                (one.term.plain(), Inline(said.cloned().collect()).plain())
            }));
        }
    });
    found
}

/// The rows of a table: the id under the first cell, then the other texts.
fn rows(table: &Table) -> Vec<Vec<String>> {
    table
        .rows
        .iter()
        .map(|row| {
            let others = row.cells[1..].iter().map(|cell| cell.value.shown().plain());
            std::iter::once(row.cells[0].note.plain()).chain(others).collect()
        })
        .collect()
}

#[test]
fn each_indicator_stands_in_the_list_of_its_reading() {
    let view = report(&one_of_each());
    let note = |id: &str, note: &str| (id.to_owned(), note.to_owned());
    assert_eq!(
        lines(&view),
        [
            // B1 100; A1 (100 + 100 + 75) / 3 = 91.7, and 25 apart is no dispute.
            ("Strengths".to_owned(), vec![note("B1", "score 100.0"), note("A1", "score 91.7")]),
            // A2: all 25, gap 75 - 25 = 50.
            ("Agreed gaps: act".to_owned(), vec![note("A2", "score 25.0, gap 50.0")]),
            // A3: (100 + 0 + 0) / 3 = 33.3, gap 41.7; 100 apart, and of two such pairs the first counts.
            ("Contested gaps: discuss first".to_owned(), vec![note("A3", "W 0.0, M 100.0")]),
            // A4: (100 + 100 + 25) / 3 = 75 is on target; 75 apart.
            ("Contested strengths: show the evidence".to_owned(), vec![note("A4", "E 25.0, M 100.0")]),
        ]
    );
    let open = terms(&view, "summary");
    let open: Vec<(&str, &str)> = open.iter().map(|(name, items)| (name.as_str(), items.as_str())).collect();
    assert_eq!(
        open,
        [
            // W was not consulted on any of it.
            ("Not consulted (1)", "A7 t"),
            // M alone gave a point, and W is not concerned: coverage (1 + 0) / 2 shows a score.
            ("One constituency only (1)", "A5 t"),
            // M and W gave points, and share a quarter: coverage (1 + 0.25) / 2 shows a score.
            ("Not comparable (1)", "A6 t"),
            ("Not assessed (1)", "A9 t"),
            ("Silences (2)", "W 1, E 1"),
            ("Applicability disputed (2)", "A5 t; A6 t"),
            ("Claimed by one constituency only (1)", "M 1"),
        ]
    );
    // The legend of the readings counts the same.
    let counts: Vec<String> = terms(&view, "gaps").into_iter().map(|(term, _)| term).collect();
    for (name, count) in [
        ("agreed gap", "1"),
        ("contested gap", "1"),
        ("contested strength", "1"),
        ("one constituency only", "1"),
        ("not comparable", "1"),
        ("not consulted", "1"),
        // A8: (75 + 75 + 50) / 3 = 66.7
        ("small gap", "1"),
        // A1 and B1
        ("on target", "2"),
        ("not assessed", "1"),
    ] {
        assert!(counts.contains(&format!("{name} ({count})")), "{name}: {counts:?}");
    }
}

#[test]
fn strengths_and_claims_come_with_every_voice() {
    let view = report(&one_of_each());
    // The whole: of A, M has 700 / 8 = 87.5, W 300 / 6 = 50, E 275 / 6 = 45.8; with 100 in B that is 93.75, 75, 72.9, mean
    // 80.6. Low: (700 / 9, 300 / 8, 275 / 8 with 100 each) 88.9, 68.8, 67.2, mean 74.9. High: A9 and what else is missing at
    // 100: (800 / 9, 575 / 8, 475 / 8 with 100 each) 94.4, 85.9, 79.7, mean 86.7. Disputed are A3 and A4 of ten.
    assert_eq!(
        rows(table(&view, "strengths", "Strengths as a whole")),
        [
            ["B", "100.0", "75.0", "100.0", "100.0", "100.0", "100.0"],
            ["", "80.6", "75.0", "74.9\u{a0}to\u{a0}86.7", "93.8", "75.0", "72.9"],
        ]
    );
    assert_eq!(
        rows(table(&view, "strengths", "Strengths among")),
        [
            ["B1", "100.0", "75.0", "100.0", "100.0", "100.0", "100.0"],
            ["A1", "91.7", "75.0", "91.7", "100.0", "100.0", "75.0"],
        ]
    );
    let claimed = chapter(&view, "strengths").unwrap().tables().split_off(2);
    assert_eq!(claimed.len(), 1);
    assert_eq!(claimed[0].caption.plain(), "M: on target according to this constituency only (1)");
    assert_eq!(rows(claimed[0]), [["A5", "100.0", "75.0", "1 × not applicable", "1 × blank"]]);
}

#[test]
fn silences_stand_under_the_name_of_who_is_silent() {
    let view = report(&one_of_each());
    let tables = chapter(&view, "silences").unwrap().tables();
    let captions: Vec<String> = tables.iter().map(|table| table.caption.plain()).collect();
    assert_eq!(
        captions[..2],
        [
            "W: no point given where another constituency gave one (1)",
            "E: no point given where another constituency gave one (1)"
        ]
    );
    // (100 + 100) / 2
    assert_eq!(rows(tables[0]), [["A7", "1 × not consulted", "100.0", "M 100.0, E 100.0"]]);
    // W says that A5 does not apply, so M alone is left.
    assert_eq!(rows(tables[1]), [["A5", "1 × blank", "100.0", "M 100.0"]]);
    assert_eq!(
        rows(tables[2]),
        [
            ["A5", "W", "100.0", "M 100.0"],
            // W answered a quarter and speaks with 0.25 / 0.5 of its voice: (1 x 100 + 0.5 x 0) / 1.5
            ["A6", "E", "66.7", "M 100.0, W (only 25.0\u{a0}% answered)"],
        ]
    );
}

#[test]
fn what_was_not_asked_is_not_called_not_applicable() {
    // A1 is asked of M alone, and so is topic A; E finds that B1 does not apply to it.
    let indicators = [("A1", 1), ("B1", 1)];
    let country = Country { indicators: &indicators, asked: &[("A1", "[ministry]")], ..Country::default() };
    let assessment = country.assessed(&tally(&["ministry A1=1 B1=1", "workers B1=1", "employers B1=na"]));
    let (view, whole) = (report(&assessment), written("annex", &assessment));
    let topics = view.sections().find(|section| section.id == "lens-topic").unwrap().tables()[0];
    let ranked = whole.sections().find(|section| section.id == "gaps").unwrap().tables();
    let ranked = ranked.iter().find(|table| table.rows.len() == 2 && table.columns.len() == 9).unwrap();
    let own = |table: &Table, row: usize| -> Vec<String> {
        let cells = &table.rows[row].cells;
        cells[cells.len() - 3..].iter().map(|cell| cell.value.shown().plain()).collect()
    };
    // Of equal gaps the one with a divergence ranks first.
    for (table, a, b) in [(topics, 0, 1), (ranked, 1, 0)] {
        assert_eq!(own(table, a), ["25.0", "not asked", "not asked"]);
        assert_eq!(own(table, b), ["25.0", "25.0", "not applicable"]);
    }
    let bars = svg(&view, "topics-dumbbell");
    assert!(bars.contains("asked<") && bars.contains("applicable<"), "{bars}");
}

#[test]
fn the_plane_names_what_stands_in_it_and_nothing_else() {
    let view = report(&one_of_each());
    let indicators = svg(&written("annex", &one_of_each()), "quadrant-indicators");
    for reading in [
        "agreed gap",
        "contested gap",
        "contested strength",
        "small gap",
        "on target",
        "one constituency only",
        "not comparable",
        "not consulted",
    ] {
        assert!(indicators.contains(&format!(">{reading}</text>")), "{reading}");
    }
    // A7 has a divergence (0, between M and E) and stands in the plane; A9 shows no score and stands nowhere.
    assert!(indicators.contains(">Not compared: one constituency only, not comparable</text>"));
    // All are called "t": ten indicators but A9.
    assert_eq!(indicators.matches(">t</text>").count(), 9, "{indicators}");
    // Nothing of the kind is there among the two topics.
    let topics = svg(&view, "quadrant-topics");
    for reading in ["one constituency only", "not comparable", "not consulted", "Not compared"] {
        assert!(!topics.contains(reading), "{reading}");
    }
}

#[test]
fn the_first_page_says_of_which_voices_the_score_is_the_mean() {
    let indicators = [("A1", 1)];
    let page = |weights: [u32; 3], lines: &[&str]| {
        let country = Country { indicators: &indicators, weights, ..Country::default() };
        sentences(&report(&country.assessed(&tally(lines))))
    };
    let three = ["ministry A1=4", "workers A1=2", "employers A1=0"];
    let stands =
        |score: &str, rest: &str| format!("This assessment stands at {score} out of 100 points (h). {rest}");
    #[rustfmt::skip]
    let cases = [
        // (100 + 50 + 0) / 3
        (page([1, 1, 1], &three), stands("50.0", "It is the mean of the three scores shown below, one for each constituency, whatever the number of returns it sent.")),
        // (100 + 50) / 2: who is silent has no score beside it.
        (page([1, 1, 1], &["ministry A1=4", "workers A1=2", "employers A1=blank"]), stands("75.0", "It is the mean of the two scores shown below, one for each constituency, whatever the number of returns it sent.")),
        // (2 x 100 + 50 + 0) / 4
        (page([2, 1, 1], &three), stands("62.5", "It is the weighted mean of the three scores shown below, one for each constituency, whatever the number of returns it sent.")),
        (page([1, 0, 0], &three), stands("100.0", "It rests on one constituency only: M.")),
    ];
    for (page, sentence) in cases {
        assert_eq!(page[0], sentence);
    }
}

#[test]
fn the_first_page_warns_of_thin_voices_and_of_a_spread_that_is_no_dispute() {
    let four = [("A1", 1), ("A2", 1), ("A3", 1), ("A4", 1)];
    let country = Country { indicators: &four, ..Country::default() };
    let all = |name: &str| format!("{name} A1=4 A2=4 A3=4 A4=4");
    let thin = [&all("ministry"), &all("workers"), "employers A1=0 A2=blank A3=blank A4=blank"];
    let said = sentences(&report(&country.assessed(&tally(&thin))));
    // E answered 1 of 4 and counts 0.25 / 0.5: (100 + 100 + 0.5 x 0) / 2.5 = 80
    assert!(said[0].contains("stands at 80.0"), "{said:?}");
    assert!(
        said.contains(&"Overall: only 25.0\u{a0}% answered by E, whose voice counts for 0.5.".to_owned()),
        "{said:?}"
    );
    // M leaves out A1: 100 over A2, W (0 + 100) / 2 = 50: printed 50 apart, like with like |100 - 100| = 0.
    let two = "[ministry, workers]";
    let country =
        Country { indicators: &four[..2], asked: &[("A1", two), ("A2", two)], ..Country::default() };
    let left_out = ["ministry A1=blank A2=4", "workers A1=0 A2=4"];
    let page = html(&report(&country.assessed(&tally(&left_out))));
    let spread = "Overall: the printed scores are 50.0 points apart, while the divergence, on the common indicators only, is \
                  0.0. They are on different sides of the dispute threshold";
    assert!(page.contains(spread), "{page}");
}

#[test]
fn one_constituency_alone_has_gaps_and_no_list_that_needs_two() {
    let indicators = [("A1", 1), ("A2", 1)];
    let country = Country { indicators: &indicators, weights: [1, 0, 0], ..Country::default() };
    let view = report(&country.assessed(&tally(&["ministry A1=2 A2=3", "workers A1=4"])));
    // 75 - 50 = 25 is serious.
    assert_eq!(
        lines(&view),
        [("Gaps: act".to_owned(), vec![("A1".to_owned(), "score 50.0, gap 25.0".to_owned())])]
    );
    assert!(chapter(&view, "strengths").is_none() && chapter(&view, "silences").is_none());
    assert!(terms(&view, "summary").is_empty());
    let page = html(&view);
    assert!(!page.contains("id=\"strengths\"") && !page.contains("id=\"silences\""));
}

#[test]
fn a_long_list_says_how_many_there_are_and_where() {
    for (n, left_out) in [(5, None), (7, Some("2 more stand in the annex."))] {
        let ids: Vec<String> = (1..=n).map(|i| format!("A{i}")).collect();
        let indicators: Vec<(&str, u32)> = ids.iter().map(|id| (id.as_str(), 1)).collect();
        let country = Country { indicators: &indicators, ..Country::default() };
        let all = |name: &str, answer: &str| {
            ids.iter().fold(name.to_owned(), |line, id| format!("{line} {id}={answer}"))
        };
        let lines = [all("ministry", "1"), all("workers", "dk"), all("employers", "1")];
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let assessment = country.assessed(&tally(&lines));
        let view = report(&assessment);
        // M and E agree on 25: the first page names three of them.
        let agreed = list(&columns(&view)[1]);
        let more = agreed.more.as_ref().map(|more| more.plain());
        assert_eq!((agreed.items.len(), more), (3, Some(format!("and {} more", n - 3))));
        let caption = format!("W: no point given where another constituency gave one ({n})");
        let first = table(&view, "silences", &caption);
        let notes: Vec<String> = first.notes.iter().map(Inline::plain).collect();
        assert_eq!((first.rows.len(), notes.first().map(String::as_str)), (5, left_out));
        let whole = written("annex", &assessment);
        let all = table(&whole, "silences", &caption);
        assert_eq!((all.rows.len(), all.notes.len()), (n, 0));
    }
}

#[test]
fn a_group_with_one_node_is_shown_once() {
    let indicators = [("A1", 1), ("B1", 1), ("C1", 1)];
    let groups = "[{id: G, title: first, members: [A]}, {id: H, title: second, members: [B, C]}]";
    let more = format!("lenses: {{topic: {{title: t, groups: {groups}}}}}\n");
    let country = Country { indicators: &indicators, more: &more, ..Country::default() };
    let lines = ["ministry A1=4 B1=3 C1=2", "workers A1=4 B1=3 C1=2", "employers A1=4 B1=3 C1=2"];
    let assessment = country.assessed(&tally(&lines));
    let view = report(&assessment);
    let table = view.sections().find(|section| section.id == "lens-topic").unwrap().tables()[0];
    let shown: Vec<(RowKind, String, String)> = table
        .rows
        .iter()
        .map(|row| (row.kind, row.cells[0].value.shown().plain(), row.cells[1].value.shown().plain()))
        .collect();
    let wanted = [
        // The title of the group stands over its node, and the numbers once, at the node.
        (RowKind::Group, "first", ""),
        (RowKind::Plain, "A", "100.0"),
        (RowKind::Group, "second", "62.5"),
        (RowKind::Plain, "B", "75.0"),
        (RowKind::Plain, "C", "50.0"),
        (RowKind::Total, "Overall", "75.0"),
    ];
    assert_eq!(shown, wanted.map(|(kind, title, score)| (kind, title.to_owned(), score.to_owned())));
    let bars = svg(&view, "topics-bars");
    let at = |words: &str| bars.find(&format!(">{words}</text>")).unwrap();
    assert!(at("first") < at("second"), "{bars}");
    // Data for programs have both.
    let card = score(&assessment);
    let ids: Vec<&str> = card.lenses()[Ix::new(0)]
        .in_order(assessment.framework())
        .iter()
        .map(|(entry, _)| entry.part.id(assessment.framework()))
        .collect();
    assert_eq!(ids, ["G", "A", "H", "B", "C"]);
}

#[test]
fn headings_of_equal_rank_have_one_level_and_none_skips_one() {
    // A brief with two contested points: A3 and A4.
    let assessment = one_of_each();
    for outline in OUTLINES {
        for section in written(outline.name(), &assessment).sections() {
            let mut above = 1;
            each(&section.body, &mut |block| {
                if let Block::Heading(heading) = block {
                    assert!(heading.level <= above + 1, "{}: {:?}", outline.name(), heading.text);
                    above = heading.level;
                }
            });
        }
    }
    let page = html(&written("brief", &assessment));
    let contested = &page[page.find("id=\"positions\"").unwrap()..];
    assert_eq!((contested.matches("<h3").count(), contested.matches("<h4").count()), (2, 0), "{contested}");
}
