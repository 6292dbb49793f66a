//! Slopes: every name stands at both ends, however close the numbers are.

use roxmltree::Document;

use super::page::{lines, squeezed};
use super::samples::{TOPICS, caption, number, score};
use super::{ChartError, Measure, Slope, SlopeLine, assert_sound, slope, written};

fn sample(labels: &[&str], at: impl Fn(usize, usize) -> Measure) -> Slope {
    Slope {
        caption: caption("slope", "The topics on both days"),
        days: ["2 October 2023".into(), "23 November 2026".into()],
        kinds: vec!["rose".into(), "fell".into()],
        lines: labels
            .iter()
            .enumerate()
            .map(|(n, label)| SlopeLine {
                label: (*label).into(),
                kind: n % 2,
                ends: [at(n, 0), at(n, 1)],
                note: "+12.5".into(),
            })
            .collect(),
        ..Slope::default()
    }
}

#[test]
fn every_name_stands_at_both_ends() {
    let spread = |n: usize, end: usize| match (n, end) {
        (3, 0) | (5, 1) | (7, _) => Measure::missing("not assessed"),
        _ => number(score(n + 5 * end)),
    };
    type Numbers<'n> = &'n dyn Fn(usize, usize) -> Measure;
    let cases: [(&str, Numbers<'_>); 5] = [
        ("spread", &spread),
        ("all alike", &|_, _| number(50.0)),
        ("all at the top", &|_, _| number(100.0)),
        ("all at the bottom", &|_, _| number(0.0)),
        ("nothing there", &|_, _| Measure::missing("not assessed")),
    ];
    for (name, at) in cases {
        for count in [1, 2, 14] {
            let svg = written(slope(&sample(&TOPICS[..count], at)));
            assert_sound(name, &svg);
            let page = Document::parse(&svg).unwrap();
            let printed: String = lines(&page).iter().map(|line| squeezed(&line.text)).collect();
            assert!(!printed.contains('…'), "{name}");
            for label in &TOPICS[..count] {
                assert_eq!(printed.matches(&squeezed(label)).count(), 2, "{name}: {label}");
            }
        }
    }
}

#[test]
fn any_label_is_drawn_inside_the_page() {
    let (long, unbroken) = ("Participation et dialogue social interministériel ".repeat(5), "W".repeat(200));
    let arabic = "المشاركة والتشاور والحوار الاجتماعي (T02): 62.5 ".repeat(4);
    for (name, label) in [("long", &long), ("without a space", &unbroken), ("right to left", &arabic)] {
        let labels = [label.as_str(); 9];
        assert_sound(name, &written(slope(&sample(&labels, |n, end| number(score(n + end))))));
    }
}

#[test]
fn what_cannot_be_drawn_is_refused() {
    assert_eq!(slope(&sample(&[], |_, _| number(1.0))), Err(ChartError::Empty));
    assert_eq!(slope(&sample(&["a"], |_, _| Measure::new(100.5, "100.5"))), Err(ChartError::OffScale(100.5)));
    let mut many = sample(&["a"], |_, _| number(1.0));
    many.kinds = vec!["k".into(); 9];
    assert_eq!(slope(&many), Err(ChartError::TooMany { most: 8, found: 9 }));
}
