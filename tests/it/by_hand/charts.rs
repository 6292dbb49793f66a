//! Sentences under the charts, held against numbers that were computed by hand.

use tripartite::analysis::scoring::score;
use tripartite::chart::Medium;
use tripartite::diag::Diagnostics;
use tripartite::document::tree::{Block, Document};
use tripartite::locale::Locale;
use tripartite::model::assessment::Assessment;
use tripartite::report::OUTLINES;
use tripartite::report::chapters::document;

use crate::support::three::{Country, one_of_each, tally};

fn written(name: &str, assessment: &Assessment) -> Document {
    let outline = OUTLINES.into_iter().find(|outline| outline.name() == name).unwrap();
    document(outline, assessment, &score(assessment), &Diagnostics::default(), &Locale::new("en"))
}

/// The paragraph under a figure of a chapter.
fn under(document: &Document, id: &str, name: &str) -> String {
    let body = &document.sections().find(|section| section.id == id).unwrap().body;
    let is_it = |block: &Block| matches!(block, Block::Figure(figure) if figure.name == name);
    match &body[body.iter().position(is_it).unwrap() + 1] {
        Block::Paragraph(paragraph) => paragraph.text.plain(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_chart_says_what_it_shows() {
    let view = written("report", &one_of_each());
    // A: M (6 x 100 + 25 + 75) / 8 = 87.5, W (100 + 25 + 0 + 100 + 0 + 75) / 6 = 50, E (75 + 25 + 0 + 25 + 100 + 50) / 6 = 45.8;
    // together 61.1. B: 100.
    assert_eq!(
        under(&view, "lens-topic", "topics-bars"),
        "Highest: B (100.0); lowest: A (61.1). On target: 1 of 2."
    );
    // M and E share A1 to A4, A7 and A8: M (4 x 100 + 25 + 75) / 6 = 83.3, E 275 / 6 = 45.8. M and W are 33.3 apart.
    assert_eq!(
        under(&view, "voices", "topics-dumbbell"),
        "Farthest apart: A, by 37.5 points: E 45.8, M 83.3, on 6 indicators in common. At one: B."
    );
    assert_eq!(
        under(&written("annex", &one_of_each()), "organisations", "topics-by-voice"),
        "Highest: M on B, W on B, E on B (100.0); lowest: E on A (45.8)."
    );
}

#[test]
fn the_plane_holds_the_ten_indicators_that_matter() {
    // Twelve indicators. A1 to A11 are all 25 apart between M and E; A12 is at one and matters least. The gap of A1 is the smallest of the
    // others: 75 - (75 + 50) / 2 = 12.5; that of the rest is 75 - (25 + 0) / 2 = 62.5.
    let ids: Vec<String> = (1..=12).map(|n| format!("A{n}")).collect();
    let indicators: Vec<(&str, u32)> = ids.iter().map(|id| (id.as_str(), 1)).collect();
    let answers = |first: u8, others: u8, last: u8| {
        let of = |n: usize| match n {
            1 => first,
            12 => last,
            _ => others,
        };
        (1..=12).map(|n| format!("A{n}={}", of(n))).collect::<Vec<_>>().join(" ")
    };
    let lines = [format!("ministry {}", answers(3, 1, 0)), format!("employers {}", answers(2, 0, 0))];
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let country = Country { indicators: &indicators, weights: [1, 0, 1], ..Country::default() };
    let view = written("annex", &country.assessed(&tally(&lines)));
    let figures = view.figures();
    let plane = figures.iter().find(|figure| figure.name == "quadrant-indicators").unwrap();
    let svg = plane.drawing.svg(Medium::Page).unwrap();
    // All are called "t": ten names, each printed once, and ten marks beside those of the legend.
    assert_eq!(svg.matches(">t</text>").count(), 10, "{svg}");
    // The largest gap is 62.5; nothing stands left of it at 12.5, where A1 would, so the plane holds no small gap.
    assert!(svg.contains(">agreed gap</text>") && !svg.contains(">small gap</text>"), "{svg}");
    let said = under(&view, "gaps", "quadrant-indicators");
    assert!(
        said.ends_with("Shown are the 10 indicators with the largest gap times divergence; the other 2 stand in the table."),
        "{said}"
    );
}

#[test]
fn a_chart_of_one_comparable_topic_says_first_what_is_not_compared() {
    let country = Country { indicators: &[("A1", 1), ("B1", 1)], ..Country::default() };
    let lines = ["ministry A1=4 B1=4", "workers A1=0 B1=blank", "employers A1=4 B1=blank"];
    let view = written("report", &country.assessed(&tally(&lines)));
    // M 100, W 0, E 100 on A; on B nobody but M gave a point.
    assert_eq!(
        under(&view, "voices", "topics-dumbbell"),
        "Not compared, since too few of the same questions were answered: 1 of 2. Only A can be compared, where they lie 100.0 \
         points apart: W 0.0, M 100.0, on one indicator in common."
    );
}

#[test]
fn a_chart_of_more_constituencies_than_it_draws_names_the_others() {
    let others =
        ", {id: c4, title: C4, weight: 1}, {id: c5, title: C5, weight: 1}, {id: c6, title: C6, weight: 1}";
    let all = "[ministry, workers, employers, c4, c5, c6]";
    let asked = [("A1", all), ("B1", all)];
    let country =
        Country { indicators: &[("A1", 1), ("B1", 1)], others, asked: &asked, ..Country::default() };
    let answers = |name: &str, answer: u8| format!("{name} A1={answer} B1=4");
    let lines = [
        answers("ministry", 4),
        answers("workers", 4),
        answers("employers", 4),
        answers("c4", 4),
        answers("c5", 4),
        answers("c6", 0),
    ];
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let view = written("report", &country.assessed(&tally(&lines)));
    assert_eq!(
        under(&view, "voices", "topics-dumbbell"),
        "Shown are the first 5 constituencies; the tables have all. Not shown: C6. Farthest apart: A, by 100.0 points: C6 0.0, \
         M 100.0, on one indicator in common. At one: B."
    );
}
