//! The charts of a made-up assessment, with texts as a report would finish them.

use crate::chart::{
    Areas, Bar, BarGroup, BarLegend, Bars, Caption, Divide, Dumbbell, DumbbellRow, HeatCell, HeatLegend,
    HeatMap, HeatRow, Measure, Quadrant, QuadrantPoint, Radar, RadarVoice, Ticks,
};

pub(crate) const PHASES: [&str; 6] = ["Commit", "Diagnose", "Design", "Coordinate", "Implement", "Monitor"];
pub(crate) const PHASES_FR: [&str; 6] = [
    "S’engager au plus haut niveau",
    "Établir le diagnostic partagé",
    "Concevoir les politiques",
    "Coordonner entre ministères et niveaux",
    "Mettre en œuvre",
    "Suivre, évaluer et corriger",
];
pub(crate) const VOICES: [&str; 3] = ["Ministries", "Workers’ organisations", "Employers’ organisations"];
pub(crate) const FIVE: [&str; 5] = ["Ministries", "Workers", "Employers", "Observers", "Desk review"];
pub(crate) const TOPICS: [&str; 14] = [
    "Political commitment and whole-of-government coordination",
    "Participation, consultation and social dialogue",
    "Labour market information and skills anticipation",
    "Rights at work and equal treatment",
    "Fair recruitment",
    "Social protection and portability",
    "Skills recognition and development",
    "Admission, residence and work permits",
    "Labour inspection and access to justice",
    "Bilateral agreements and regional mobility",
    "Informality and transition to formality",
    "Gender equality and care work",
    "Return and reintegration",
    "Data, monitoring and evaluation",
];

/// The same topics, as a chart names them.
pub(crate) const SHORT: [&str; 12] = [
    "Policy making",
    "Consultation and dialogue",
    "Labour market information",
    "Rights at work",
    "Fair recruitment",
    "Social protection",
    "Skills recognition",
    "Work permits",
    "Inspection and justice",
    "Bilateral agreements",
    "Informality",
    "Care work",
];

pub(crate) fn caption(id: &str, title: &str) -> Caption {
    Caption {
        id: id.into(),
        title: title.into(),
        description: "A made-up assessment of the Republic of Nerania, 2026.".into(),
    }
}

/// A number as reports print it: cut to one decimal.
pub(crate) fn number(at: f64) -> Measure {
    Measure::new(at, format!("{:.1}", (at * 10.0).floor() / 10.0))
}

/// Some number on 0..=100 that looks like a score and is always the same for a seed.
pub(crate) fn score(seed: usize) -> f64 {
    [62.5, 41.6, 75.0, 33.3, 58.3, 25.0, 50.0, 83.3, 66.6, 16.6, 45.8, 91.6, 37.5, 54.1, 8.3, 70.8, 29.1]
        [seed * 7 % 17]
}

pub(crate) fn radar(phases: &[&str], voices: &[&str]) -> Radar {
    let values = |voice: usize| {
        (0..phases.len())
            .map(|axis| match (voice, axis) {
                (1, 2) => Measure::missing("not assessed"),
                (0 | 2, 5) => number(50.0),
                _ => number(score(voice * 3 + axis)),
            })
            .collect()
    };
    Radar {
        caption: caption("radar", "The six phases, by constituency"),
        axes: phases.iter().map(|phase| (*phase).into()).collect(),
        voices: voices
            .iter()
            .enumerate()
            .map(|(voice, name)| RadarVoice { name: (*name).into(), values: values(voice) })
            .collect(),
        target: Some(RadarVoice {
            name: "Target".into(),
            values: (0..phases.len()).map(|axis| number(if axis == 5 { 60.0 } else { 75.0 })).collect(),
        }),
        ticks: Ticks::default(),
    }
}

pub(crate) fn bars(topics: &[&str]) -> Bars {
    let bar = |(row, label): (usize, &&str)| {
        let at = score(row + 2);
        Bar {
            label: format!("T{:02} {label}", row + 1),
            score: if row == 4 {
                Measure::missing("not assessed: 33 % of the answers are there")
            } else {
                number(at)
            },
            bounds: Some(match row {
                4 => (12.5, 87.5),
                2 | 7 => (at, at),
                _ => ((at - 6.0 - row as f64).max(0.0), (at + 9.0).min(100.0)),
            }),
            target: Some(if row == 2 { 60.0 } else { 75.0 }),
        }
    };
    let half = topics.len() / 2;
    let all: Vec<Bar> = topics.iter().enumerate().map(bar).collect();
    let (first, second) = all.split_at(half);
    Bars {
        caption: caption("bars", "Scores by topic"),
        groups: vec![
            BarGroup { heading: "Module 1: Governance of labour migration".into(), bars: first.into() },
            BarGroup { heading: "Module 2: Labour markets and protection".into(), bars: second.into() },
        ],
        legend: BarLegend {
            score: "Score".into(),
            bounds: "Lowest and highest possible score".into(),
            target: "Target".into(),
        },
        axis: "Score, 0 to 100".into(),
        ticks: Ticks::default(),
    }
}

pub(crate) fn heat_map(topics: &[&str], columns: &[&str]) -> HeatMap {
    let cell = |row: usize, column: usize| HeatCell {
        value: if (row * 5 + column * 3) % 13 == 4 {
            Measure::missing("–")
        } else {
            number(score(row * 4 + column * 5))
        },
        flagged: (row + column * 2) % 7 == 3,
    };
    HeatMap {
        caption: caption("heat", "Scores by topic and phase"),
        columns: columns.iter().map(|column| (*column).into()).collect(),
        keys: (1..=columns.len()).map(|key| key.to_string()).collect(),
        rows: topics
            .iter()
            .enumerate()
            .map(|(row, topic)| HeatRow {
                label: format!("T{:02} {topic}", row + 1),
                cells: (0..columns.len()).map(|column| cell(row, column)).collect(),
            })
            .collect(),
        legend: HeatLegend {
            ramp: "Score".into(),
            missing: "Not assessed".into(),
            flagged: "Dispute: the voices differ by more than 25".into(),
        },
        ticks: Ticks::default(),
    }
}

pub(crate) fn dumbbell(topics: &[&str], voices: &[&str]) -> Dumbbell {
    let value = |row: usize, voice: usize| match (row, voice) {
        (1, _) => number(50.0),
        (3, 1) | (6, 0) => Measure::missing("not assessed"),
        (8, 0 | 2) => number(25.0),
        (9, _) => Measure::missing("not assessed"),
        (10, _) => number(40.0 + voice as f64),
        (11, 0) => number(100.0),
        (11, 1) => number(0.0),
        _ => number(score(row * 2 + voice * 3)),
    };
    Dumbbell {
        caption: caption("voices", "What each constituency says, by topic"),
        voices: voices.iter().map(|voice| (*voice).into()).collect(),
        rows: topics
            .iter()
            .enumerate()
            .map(|(row, topic)| DumbbellRow {
                label: format!("T{:02} {topic}", row + 1),
                values: (0..voices.len()).map(|voice| value(row, voice)).collect(),
                note: String::new(),
            })
            .collect(),
        axis: "Score, 0 to 100".into(),
        ticks: Ticks::default(),
    }
}

/// Twelve topics. `coarse` gives the few values that one return per voice gives.
pub(crate) fn quadrant(coarse: bool) -> Quadrant {
    let kind = |x: f64, y: Option<f64>| match y {
        None => 5,
        Some(y) if x >= 25.0 => usize::from(y > 25.0),
        Some(y) if y > 25.0 => 2,
        Some(_) if x > 0.0 => 3,
        Some(_) => 4,
    };
    let points = SHORT.iter().enumerate().map(|(topic, name)| {
        let (a, b) = (score(topic * 3), score(topic * 5));
        let x = (75.0 - if coarse { (a / 25.0).round() * 25.0 } else { a + topic as f64 / 2.0 }).max(0.0);
        let y = if coarse { (b * 0.9 / 25.0).floor() * 25.0 } else { b * 0.7 };
        let y = (topic % 11 != 5).then_some(y);
        QuadrantPoint { key: (topic + 1).to_string(), name: (*name).into(), x, y, kind: kind(x, y) }
    });
    Quadrant {
        caption: caption("readings", "What to do about each gap"),
        x_axis: "Gap to the target →".into(),
        y_axis: "↑ Divergence between the voices".into(),
        x_line: Divide { at: 25.0, text: "gap of 25".into() },
        y_line: Divide { at: 25.0, text: "dispute".into() },
        areas: Areas {
            upper_left: "Contested strength: show the evidence".into(),
            upper_right: "Contested gap: discuss first".into(),
            lower_left: "Small gap or on target".into(),
            lower_right: "Agreed gap: act".into(),
            strip: "Not compared: one voice, not comparable".into(),
        },
        kinds: ["Agreed gap", "Contested gap", "Contested strength", "Small gap", "On target", "One voice"]
            .map(String::from)
            .into(),
        points: points.collect(),
        ticks: Ticks::default(),
    }
}
