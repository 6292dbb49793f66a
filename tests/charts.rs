//! Charts, read again as XML: every label is there, nothing is clipped, nothing missing is a zero.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

use tripartite::chart::*;

const PHASES: [&str; 6] = [
    "Commit and set objectives",
    "Diagnose and gather evidence",
    "Design and align",
    "Coordinate and consult",
    "Implement and resource",
    "Monitor, evaluate and adjust",
];
const TOPICS: [&str; 14] = [
    "Policy-making process",
    "Participation, consultation and social dialogue",
    "Rights-based approach",
    "Social protection for migrant workers and their families",
    "Regional and international cooperation",
    "Good practices on governance",
    "Coordination mechanisms",
    "Crisis and recovery",
    "What coherence means",
    "The coherence cycle",
    "Stakeholders",
    "Where the fields intersect",
    "Good practices on coherence",
    "Guidelines",
];
const VOICES: [&str; 3] = ["Ministries", "Workers' organisations", "Employers' organisations"];

fn head(id: &'static str) -> Head<'static> {
    Head {
        id,
        title: "How far the three constituencies see the policy-coherence cycle & its <phases>",
        description: "A description.",
    }
}

fn mark(at: f64) -> Mark {
    Mark { at, text: format!("{at:.1}") }
}

/// Something between 5 and 95 that looks like data and is the same every time.
fn number(n: usize) -> f64 {
    5.0 + ((n * 7919 + 104_729) % 901) as f64 / 10.0
}

fn strings(list: &[&str]) -> Vec<String> {
    list.iter().map(|s| (*s).to_owned()).collect()
}

fn samples() -> Vec<(&'static str, String)> {
    let voices = strings(&VOICES);
    let axes: Vec<Axis> = PHASES
        .iter()
        .enumerate()
        .map(|(a, name)| Axis {
            label: (*name).to_owned(),
            values: (0..3).map(|v| (a * 3 + v != 7).then(|| mark(number(a * 31 + v * 3)))).collect(),
        })
        .collect();
    let radar = radar(&Radar {
        head: head("radar"),
        axes: &axes,
        voices: &voices,
        target: Some(Mark { at: 75.0, text: "Target 75.0".into() }),
        missing: "not assessed",
    })
    .unwrap();
    let mut rows = vec![Row::Heading("Module 1: governance".into())];
    for (n, name) in TOPICS.iter().enumerate() {
        let score = number(n);
        let known = n != 8;
        rows.push(Row::Bar(Bar {
            label: (*name).to_owned(),
            score: known.then_some(score),
            bounds: Some(if known {
                ((score - 12.0).max(0.0), (score + 9.0).min(100.0))
            } else {
                (10.0, 80.0)
            }),
            target: Some(75.0),
            value: mark_text(if known {
                format!("{score:.1}")
            } else {
                "not assessed (coverage 31.2 %)".into()
            }),
        }));
    }
    let bars = bars(&Bars {
        head: head("bars"),
        rows: &rows,
        score: "Score",
        bounds: "Bounds: where the score could be",
        target: "Target",
    })
    .unwrap();
    let grid: Vec<(String, Vec<Cell>)> = TOPICS
        .iter()
        .enumerate()
        .map(|(t, name)| {
            (
                (*name).to_owned(),
                (0..6)
                    .map(|p| {
                        let v = number(t * 6 + p);
                        let known = (t * 6 + p) % 17 != 3;
                        Cell {
                            value: known.then_some(v),
                            text: if known { format!("{v:.1}") } else { "–".into() },
                            flagged: (t + p) % 9 == 0,
                        }
                    })
                    .collect(),
            )
        })
        .collect();
    let map = heat_map(&HeatMap {
        head: head("map"),
        columns: &strings(&PHASES),
        rows: &grid,
        missing: "not assessed",
        flagged: Some("in dispute"),
    })
    .unwrap();
    let rows: Vec<DumbbellRow> = TOPICS
        .iter()
        .enumerate()
        .map(|(t, name)| DumbbellRow {
            label: (*name).to_owned(),
            values: (0..3)
                .map(|v| {
                    (t * 3 + v != 4).then(|| {
                        mark(if t == 2 {
                            50.0
                        } else if t == 5 {
                            40.0 + v as f64
                        } else {
                            number(t * 13 + v * 5)
                        })
                    })
                })
                .collect(),
            note: if t == 1 { "Workers' organisations: not assessed".into() } else { "12.5 apart".into() },
        })
        .collect();
    let bells = dumbbell(&Dumbbell { head: head("bells"), voices: &voices, rows: &rows }).unwrap();
    let readings = strings(&["agreed gap", "contested", "one voice", "disputed", "small gap", "on target"]);
    let reading = |gap: f64, d: Option<f64>| match (gap >= 25.0, d) {
        (true, None) => 2,
        (true, Some(d)) => usize::from(d > 25.0),
        (false, Some(d)) if d > 25.0 => 3,
        (false, _) if gap == 0.0 => 5,
        _ => 4,
    };
    let points = |n: usize, of: &dyn Fn(usize) -> String| -> Vec<Point> {
        (0..n)
            .map(|i| {
                let gap = (number(i * 3) - 25.0).max(0.0);
                let d = (i % 11 != 5).then(|| (number(i * 17 + 5) * 0.8 / 12.5).round() * 12.5);
                let gap = (gap / 6.25).round() * 6.25;
                Point { label: of(i), gap, divergence: d, reading: reading(gap, d) }
            })
            .collect()
    };
    let areas = Areas {
        contested: "Contested: talk first",
        agreed: "Agreed gap: act",
        disputed: "Disputed: show evidence",
        calm: "Small gap",
    };
    let quadrant_of = |id, points: &[Point]| {
        quadrant(&Quadrant {
            head: head(id),
            across: "Gap: target minus score",
            upwards: "Divergence: widest distance between two voices",
            gap_line: 25.0,
            dispute_line: 25.0,
            areas,
            readings: &readings,
            points,
            alone: "Nobody to compare with",
        })
        .unwrap()
    };
    let few = quadrant_of("few", &points(14, &|i| format!("T{:02}", i + 1)));
    let many = quadrant_of("many", &points(84, &|i| format!("T{:02}P{}", i / 6 + 1, i % 6 + 1)));
    vec![
        ("radar", radar),
        ("bars", bars),
        ("heat-map", map),
        ("dumbbell", bells),
        ("quadrant-topics", few),
        ("quadrant-indicators", many),
    ]
}

fn mark_text(text: String) -> Mark {
    Mark { at: 0.0, text }
}

/// All texts of a chart, with where they begin and end, in the units of its view box.
fn texts(svg: &str) -> Vec<(String, f64, f64)> {
    let document = roxmltree::Document::parse(svg).unwrap();
    document
        .descendants()
        .filter(|node| node.has_tag_name("text"))
        .map(|node| {
            let text = node.text().unwrap_or_default().to_owned();
            let number = |name: &str| node.attribute(name).unwrap().parse::<f64>().unwrap();
            // 0.62 em a letter is above the mean of the widest common face; bold adds to it.
            let w = text.chars().count() as f64 * number("font-size") * 0.62;
            let x = number("x");
            let start = match node.attribute("text-anchor") {
                Some("middle") => x - w / 2.0,
                Some("end") => x - w,
                _ => x,
            };
            (text, start, start + w)
        })
        .collect()
}

#[test]
fn charts_are_sound_and_nothing_is_clipped() {
    for (name, svg) in samples() {
        if let Some(folder) = std::env::var_os("CHART_SAMPLES") {
            std::fs::write(std::path::Path::new(&folder).join(format!("{name}.svg")), &svg).unwrap();
        }
        let document = roxmltree::Document::parse(&svg).unwrap();
        let root = document.root_element();
        assert_eq!(root.attribute("role"), Some("img"), "{name}");
        let title = root.children().find(|n| n.has_tag_name("title")).unwrap();
        assert!(title.text().unwrap().contains("& its <phases>"), "{name}");
        assert!(root.children().any(|n| n.has_tag_name("desc")), "{name}");
        let view: Vec<f64> =
            root.attribute("viewBox").unwrap().split(' ').map(|n| n.parse().unwrap()).collect();
        for (text, start, end) in texts(&svg) {
            assert!(
                start >= -0.12 * view[2] && end <= view[2] * 1.12,
                "{name}: {text} runs from {start} to {end}"
            );
        }
    }
}

#[test]
fn trap_a_missing_value_is_not_drawn_as_zero() {
    let axis = |at: Option<f64>| Axis { label: "x".into(), values: vec![at.map(mark)] };
    let of = |axes: &[Axis]| {
        radar(&Radar { head: head("r"), axes, voices: &strings(&["A"]), target: None, missing: "none" })
            .unwrap()
    };
    let shapes = |svg: &str| (svg.matches("<circle").count(), svg.matches("<polygon").count());
    let whole = of(&[axis(Some(50.0)), axis(Some(50.0)), axis(Some(50.0))]);
    let broken = of(&[axis(Some(50.0)), axis(None), axis(Some(50.0))]);
    let (whole_marks, whole_areas) = shapes(&whole);
    let (marks, areas) = shapes(&broken);
    assert!(
        marks < whole_marks && areas < whole_areas,
        "a value less is a mark less, and the outline is open"
    );
    assert!(texts(&broken).iter().any(|(text, ..)| text == "none"));

    let row = |score: Option<f64>| {
        Row::Bar(Bar {
            label: "x".into(),
            score,
            bounds: Some((0.0, 100.0)),
            target: None,
            value: mark_text("none".into()),
        })
    };
    let of = |score| {
        bars(&Bars { head: head("b"), rows: &[row(score)], score: "s", bounds: "b", target: "t" }).unwrap()
    };
    assert!(
        of(None).matches("<rect").count() < of(Some(0.0)).matches("<rect").count(),
        "no bar, not even one of no length"
    );
}

#[test]
fn hostile_labels_are_harmless_and_long_ones_end_in_an_ellipsis() {
    let long = "x".repeat(200);
    let label = format!("<script>alert(1)</script>\u{202e}\u{7}{long}");
    let rows =
        [DumbbellRow { label: label.clone(), values: vec![Some(mark(10.0)), None], note: label.clone() }];
    let svg =
        dumbbell(&Dumbbell { head: head("d"), voices: &[label.clone(), "B".into()], rows: &rows }).unwrap();
    assert!(!svg.contains("<script") && !svg.contains('\u{202e}') && !svg.contains('\u{7}'));
    assert!(roxmltree::Document::parse(&svg).is_ok());
    assert!(svg.contains('…'));
}

#[test]
fn nothing_to_draw_is_said() {
    assert_eq!(
        bars(&Bars { head: head("b"), rows: &[], score: "", bounds: "", target: "" }),
        Err(ChartError::Empty)
    );
    assert_eq!(
        heat_map(&HeatMap { head: head("h"), columns: &[], rows: &[], missing: "", flagged: None }),
        Err(ChartError::Empty)
    );
    assert_eq!(dumbbell(&Dumbbell { head: head("d"), voices: &[], rows: &[] }), Err(ChartError::Empty));
    assert_eq!(
        radar(&Radar { head: head("r"), axes: &[], voices: &[], target: None, missing: "" }),
        Err(ChartError::Empty)
    );
}
