//! The charts as a reader gets them: SVG, read back as XML.

mod contrast;
mod page;
#[cfg(feature = "png")]
mod pictures;
pub(crate) mod samples;
mod slope;

use roxmltree::Document;

use self::page::{lines, middles, number, squeezed};
use self::samples::{FIVE, PHASES, PHASES_FR, TOPICS, VOICES};
use super::text::SMALL;
use super::*;

/// The text of a chart that must be drawn, for a page.
fn written(drawn: Result<Drawing, ChartError>) -> String {
    drawn.unwrap().svg(Medium::Page).unwrap().to_owned()
}

/// Every chart from labels of one's own: as rows or axes, columns, voices, titles and texts.
fn all(labels: &[&str], voices: &[&str]) -> Vec<(&'static str, Result<Drawing, ChartError>)> {
    let columns = &labels[..labels.len().min(6)];
    let mut map = samples::heat_map(labels, columns);
    let mut web = samples::radar(&labels[..labels.len().min(MOST_AXES)], voices);
    let mut rows = samples::bars(labels);
    let mut bells = samples::dumbbell(labels, voices);
    let mut plane = samples::quadrant(false);
    let text = || labels[0].to_owned();
    for caption in
        [&mut map.caption, &mut web.caption, &mut rows.caption, &mut bells.caption, &mut plane.caption]
    {
        (caption.title, caption.description) = (text(), text());
    }
    rows.groups.iter_mut().for_each(|group| group.heading = text());
    rows.legend = BarLegend { score: text(), bounds: text(), target: text() };
    rows.axis = text();
    map.legend = HeatLegend { ramp: text(), missing: text(), flagged: text() };
    bells.axis = text();
    bells.rows[0].note = text();
    plane.areas = Areas {
        upper_left: text(),
        upper_right: text(),
        lower_left: text(),
        lower_right: text(),
        strip: text(),
    };
    (plane.x_line.text, plane.y_line.text, plane.x_axis, plane.y_axis) = (text(), text(), text(), text());
    plane.kinds.iter_mut().for_each(|kind| *kind = text());
    plane.points.iter_mut().zip(labels).for_each(|(point, label)| point.name = (*label).into());
    vec![
        ("radar", radar(&web)),
        ("bars", bars(&rows)),
        ("heat map", heat_map(&map)),
        ("dumbbell", dumbbell(&bells)),
        ("quadrant", quadrant(&plane)),
    ]
}

/// What reports will draw.
fn usual() -> Vec<(&'static str, Drawing)> {
    [
        ("radar", radar(&samples::radar(&PHASES_FR, &VOICES))),
        ("bars", bars(&samples::bars(&TOPICS))),
        ("heat map", heat_map(&samples::heat_map(&TOPICS, &PHASES))),
        ("dumbbell", dumbbell(&samples::dumbbell(&TOPICS, &FIVE))),
        ("quadrant", quadrant(&samples::quadrant(false))),
        ("quadrant, coarse", quadrant(&samples::quadrant(true))),
    ]
    .map(|(name, drawn)| (name, drawn.unwrap()))
    .into()
}

/// Fails unless the SVG is sound, whatever it shows.
fn assert_sound(name: &str, svg: &str) {
    let page = Document::parse(svg).unwrap_or_else(|error| panic!("{name}: {error}"));
    let root = page.root_element();
    let laid: Vec<f64> =
        root.attribute("viewBox").unwrap().split(' ').skip(2).map(|side| side.parse().unwrap()).collect();
    let (width, height) = (laid[0], laid[1]);
    // What is shown has the same shape.
    let shown = (number(root, "width"), number(root, "height"));
    assert!((shown.0 / shown.1 - width / height).abs() < 0.01, "{name}: {shown:?} {laid:?}");
    assert_eq!(root.attribute("role"), Some("img"), "{name}");
    for id in root.attribute("aria-labelledby").unwrap().split(' ') {
        assert!(page.descendants().any(|node| node.attribute("id") == Some(id)), "{name}: {id}");
    }
    let ground = page.descendants().find(|node| node.has_tag_name("rect")).unwrap();
    assert_eq!((number(ground, "width"), number(ground, "height")), (width, height), "{name}");
    assert_eq!(ground.attribute("fill"), Some("#ffffff"), "{name}");
    let lines = lines(&page);
    for (number, line) in lines.iter().enumerate() {
        let other = lines[..number].iter().find(|other| other.overlaps(line));
        assert_eq!(other, None, "{name}: two texts in one place: {line:?}");
        assert!(line.size >= SMALL, "{name}: too small: {line:?}");
        let inside = line.left >= 0.0 && line.right <= width && line.top >= 0.0 && line.bottom <= height;
        assert!(inside, "{name}: outside {width} by {height}: {line:?}");
    }
}

#[test]
fn usual_charts_are_sound_and_print_every_label_on_every_medium() {
    for (name, drawing) in usual() {
        for medium in Medium::ALL {
            let (name, svg) = (format!("{name}{}", medium.suffix()), drawing.svg(medium).unwrap());
            assert_sound(&name, svg);
            let page = Document::parse(svg).unwrap();
            let size = match medium {
                Medium::Phone => (360.0, drawing.height(medium)),
                Medium::Page | Medium::Captioned => (680.0, drawing.height(medium)),
                Medium::Slide => (960.0, 540.0),
            };
            assert_eq!((drawing.width(medium), drawing.height(medium)), size, "{name}");
            assert_eq!(number(page.root_element(), "width"), size.0, "{name}");
            let lines = lines(&page);
            let printed: String = lines.iter().map(|line| squeezed(&line.text)).collect();
            assert!(!printed.contains('…'), "{name}");
            let labels: Vec<&str> = match name.split(['-', ',']).next().unwrap() {
                "radar" => PHASES_FR.into_iter().chain(VOICES).chain(["Target", "not assessed"]).collect(),
                "heat map" => TOPICS.into_iter().chain(PHASES).chain(["Not assessed", "–"]).collect(),
                "dumbbell" => TOPICS.into_iter().chain(FIVE).collect(),
                "bars" => TOPICS.into_iter().chain(["not assessed: 33 % of the answers are there"]).collect(),
                _ => [
                    "Contested gap: discuss first",
                    "Small gap or on target",
                    "Not compared: one voice, not comparable",
                ]
                .into(),
            };
            for label in labels {
                assert!(printed.contains(&squeezed(label)), "{name}: {label}");
            }
            assert_eq!(printed.contains(&squeezed(drawing.title())), medium != Medium::Captioned, "{name}");
        }
    }
}

#[test]
fn any_number_of_rows_and_any_label_is_drawn_inside_the_page() {
    let long = "Participation, consultation, dialogue social et coordination interministérielle ".repeat(3);
    let unbroken = "W".repeat(200);
    let hostile = "</text><script>alert('1 & \"2\"')</script>\u{0}\u{b}\u{1b}\u{ffff} ]]>";
    let arabic = "المشاركة والتشاور والحوار الاجتماعي (T02): 62.5 ".repeat(4);
    let cases = [
        ("one row", vec!["Commit"]),
        ("two rows", vec!["Commit", "Design"]),
        ("forty rows", vec!["Labour inspection and access to justice"; 40]),
        ("long", vec![long.as_str(); 14]),
        ("without a space", vec![unbroken.as_str(); 14]),
        ("hostile", vec![hostile; 14]),
        ("right to left", vec![arabic.as_str(); 14]),
        ("empty labels", vec![""; 14]),
    ];
    for (case, labels) in cases {
        for voices in [&labels[..1], &labels[..labels.len().min(5)]] {
            for (chart, drawn) in all(&labels, voices) {
                let name = format!("{case}, {chart}, {} voices", voices.len());
                let drawing = drawn.unwrap_or_else(|error| panic!("{name}: {error}"));
                for medium in Medium::ALL {
                    let svg = drawing.svg(medium).unwrap();
                    assert_sound(&format!("{name}{}", medium.suffix()), svg);
                    assert!(!svg.contains("<script"), "{name}");
                }
            }
        }
    }
}

#[test]
fn texts_arrive_as_they_were_given() {
    let mut chart = samples::bars(&["<b>R&D</b> \"x\"", "الرصد (P6)"]);
    chart.groups[1].bars[0].label = "الرصد (P6)".into();
    chart.caption.title = "A & B <i>".into();
    let svg = written(bars(&chart));
    let page = Document::parse(&svg).unwrap();
    let texts: Vec<String> = lines(&page).into_iter().map(|line| line.text).collect();
    for text in ["T01 <b>R&D</b> \"x\"", "الرصد (P6)", "A & B <i>"] {
        assert!(texts.iter().any(|printed| printed == text), "{text}: {texts:?}");
    }
    let named = page.descendants().find(|node| node.has_tag_name("title")).and_then(|node| node.text());
    assert_eq!(named, Some("A & B <i>"));
    assert!(svg.contains("\u{2067}الرصد (P6)\u{2069}"), "isolated from right to left");
}

#[test]
fn a_missing_number_is_never_drawn_as_zero() {
    // Radar: the second voice lacks one of six numbers, and has five marks and three lines besides its key.
    let svg = written(radar(&samples::radar(&PHASES, &VOICES)));
    let page = Document::parse(&svg).unwrap();
    let squares = middles(&page, "polygon", "#d55e00");
    assert_eq!(squares.len(), 5 + 1);
    let stroked = page.descendants().filter(|node| node.attribute("stroke") == Some("#d55e00")).count();
    assert_eq!(stroked, 4 + 1, "six sides, two of them broken, and the key");
    let centre = middles(&page, "circle", "none")[0];
    let near = |mark: &(f64, f64)| (mark.0 - centre.0).hypot(mark.1 - centre.1) < 10.0;
    assert!(!squares.iter().any(near));

    // Bars: a row without a score has no bar.
    let svg = written(bars(&samples::bars(&TOPICS)));
    let page = Document::parse(&svg).unwrap();
    assert_eq!(middles(&page, "rect", "#6a8099").len(), 13 + 1, "fourteen rows but one, and the key");

    // Dumbbell: a row without any number has no mark.
    let voices = ["Ministries"];
    let mut chart = samples::dumbbell(&TOPICS[..2], &voices);
    chart.rows[1].values = vec![Measure::missing("–")];
    let svg = written(dumbbell(&chart));
    let page = Document::parse(&svg).unwrap();
    assert_eq!(middles(&page, "circle", "#0072b2").len(), 1 + 2, "one number; legend and column");

    // Heat map: missing cells carry no colour of the ramp.
    let mut chart = samples::heat_map(&TOPICS[..1], &PHASES[..1]);
    chart.rows[0].cells = vec![HeatCell { value: Measure::missing("–"), flagged: false }];
    chart.legend = HeatLegend::default();
    let svg = written(heat_map(&chart));
    assert_eq!(svg.matches("fill=\"#ffffd9\"").count(), 0);
}

#[test]
fn eight_kinds_have_eight_marks() {
    let kinds: Vec<String> = ["a", "b", "c", "d", "e", "f", "g", "h"].map(String::from).into();
    let points = (0..8)
        .map(|kind| QuadrantPoint {
            key: format!("{kind}"),
            name: format!("I{kind}"),
            x: 12.0 * kind as f64,
            y: Some(50.0),
            kind,
        })
        .collect();
    let svg = written(quadrant(&Quadrant { kinds: kinds.clone(), points, ..samples::quadrant(false) }));
    let page = Document::parse(&svg).unwrap();
    // A filled circle and an open one, each in the legend and in the plane; so with squares and diamonds in paper and grey.
    assert_eq!(middles(&page, "circle", "#0072b2").len(), 2);
    let grey = |shape: &str| middles(&page, shape, "#495057").len();
    assert_eq!((grey("circle"), grey("polygon")), (2, 2 * 2));
    // Each open mark has the paper of its inside besides that of its rim: 3 of 8 marks, twice.
    let paper = middles(&page, "circle", "#ffffff").len() + middles(&page, "polygon", "#ffffff").len();
    assert_eq!(paper, 2 * (8 + 3));
    // Without a name there is no entry in the legend, and the mark stands all the same.
    let kinds = kinds.into_iter().enumerate().map(|(n, name)| if n == 0 { String::new() } else { name });
    let svg = written(quadrant(&Quadrant { kinds: kinds.collect(), ..samples::quadrant(false) }));
    assert!(!svg.contains(">a</text>") && svg.contains(">h</text>"));
}

#[test]
fn marks_that_coincide_all_stay_visible() {
    let mut chart = samples::dumbbell(&TOPICS[..1], &FIVE);
    chart.rows[0].values = vec![Measure::new(50.0, "50.0"); 5];
    let svg = written(dumbbell(&chart));
    let page = Document::parse(&svg).unwrap();
    let mut marks = middles(&page, "circle", "#0072b2");
    for colour in ["#d55e00", "#009e73", "#cc79a7", "#212529"] {
        marks.extend(middles(&page, "polygon", colour));
    }
    // Each voice: legend, column, mark.
    let heights: Vec<f64> = marks.chunks(3).map(|voice| voice[2].1).collect();
    assert_eq!(heights.len(), 5);
    assert!(heights.windows(2).all(|pair| pair[1] - pair[0] >= 10.0), "{heights:?}");
}

#[test]
fn every_name_of_a_quadrant_is_printed_once() {
    for coarse in [false, true] {
        for medium in Medium::ALL {
            let chart = samples::quadrant(coarse);
            let drawing = quadrant(&chart).unwrap();
            let page = Document::parse(drawing.svg(medium).unwrap()).unwrap();
            let printed: String = lines(&page).iter().map(|line| squeezed(&line.text)).collect();
            for point in &chart.points {
                assert_eq!(printed.matches(&squeezed(&point.name)).count(), 1, "{} {medium:?}", point.name);
            }
        }
    }
    // A number stands at the mark and at the name: on a phone for every point.
    let chart = samples::quadrant(false);
    let drawing = quadrant(&chart).unwrap();
    let page = Document::parse(drawing.svg(Medium::Phone).unwrap()).unwrap();
    let keys: Vec<String> = lines(&page)
        .into_iter()
        .flat_map(|line| line.text.split(", ").map(str::to_owned).collect::<Vec<_>>())
        .collect();
    for point in
        chart.points.iter().filter(|point| !["0", "25", "50", "75", "100"].contains(&point.key.as_str()))
    {
        assert_eq!(keys.iter().filter(|key| **key == point.key).count(), 2, "{}", point.key);
    }
    // Long names stand in the list alone.
    let mut chart = samples::quadrant(false);
    chart.points[3].name =
        "The consultation opens before the texts are fixed, and all that are concerned are heard".into();
    let svg = written(quadrant(&chart));
    let page = Document::parse(&svg).unwrap();
    assert!(lines(&page).iter().any(|line| line.text == "Policy making"));
    let numbered = lines(&page).into_iter().filter(|line| line.text == "12").count();
    assert_eq!(numbered, 2, "at the mark and in the list");
}

#[test]
fn names_of_areas_cut_no_line_of_a_quadrant() {
    for coarse in [false, true] {
        let chart = samples::quadrant(coarse);
        let svg = written(quadrant(&chart));
        let page = Document::parse(&svg).unwrap();
        let lines_of = |colour: &str| -> Vec<[(f64, f64); 2]> {
            let drawn = page.descendants().filter(|node| node.attribute("stroke") == Some(colour));
            drawn
                .filter_map(|node| {
                    let points = node.attribute("points")?.split(' ').filter_map(|point| {
                        let (x, y) = point.split_once(',')?;
                        Some((x.parse().ok()?, y.parse().ok()?))
                    });
                    points.collect::<Vec<_>>().try_into().ok()
                })
                .collect()
        };
        let grid = lines_of(&palette::GRID.to_string());
        assert!(grid.len() > 6, "{grid:?}");
        let areas = &chart.areas;
        let names =
            [&areas.upper_left, &areas.upper_right, &areas.lower_left, &areas.lower_right, &areas.strip];
        let of_a_name =
            |line: &page::Line| line.text.len() > 4 && names.iter().any(|name| name.contains(&line.text));
        // Those of the legend stand above the plane.
        let top = grid.iter().flatten().map(|point| point.1).fold(f64::INFINITY, f64::min);
        let written: Vec<page::Line> =
            lines(&page).into_iter().filter(|line| line.top > top && of_a_name(line)).collect();
        assert!(written.len() >= 5, "{written:?}");
        for line in written {
            for [a, b] in &grid {
                let apart = line.right < a.0.min(b.0)
                    || line.left > a.0.max(b.0)
                    || line.bottom < a.1.min(b.1)
                    || line.top > a.1.max(b.1);
                assert!(apart, "{} is cut by {a:?} {b:?}", line.text);
            }
        }
    }
}

#[test]
fn colours_are_those_of_the_palette() {
    let own: Vec<String> = palette::NEUTRALS
        .into_iter()
        .chain(palette::VOICES)
        .chain([palette::BAR, palette::ON_LIGHT, palette::ON_DARK])
        .map(|colour| colour.to_string())
        .chain(["none".into()])
        .collect();
    for (name, drawing) in usual().into_iter().filter(|(name, _)| *name != "heat map") {
        let page = Document::parse(drawing.svg(Medium::Page).unwrap()).unwrap();
        for node in page.descendants() {
            for colour in ["fill", "stroke"].into_iter().filter_map(|paint| node.attribute(paint)) {
                assert!(own.iter().any(|known| known == colour), "{name}: {colour}");
            }
        }
    }
}

#[test]
fn the_same_data_gives_the_same_bytes() {
    assert_eq!(usual(), usual());
}

#[test]
fn ids_of_two_charts_differ() {
    let mut chart = samples::bars(&TOPICS);
    chart.caption.id = "bars-2".into();
    let svg = written(bars(&chart));
    assert!(svg.contains("<title id=\"bars-2-title\">") && svg.contains("<desc id=\"bars-2-desc\">"));
    chart.caption.description.clear();
    assert!(!written(bars(&chart)).contains("<desc"));
}

#[test]
fn what_cannot_be_drawn_is_an_error() {
    let radar_of = |change: fn(&mut Radar)| {
        let mut chart = samples::radar(&PHASES, &VOICES);
        change(&mut chart);
        radar(&chart)
    };
    let map_of = |change: fn(&mut HeatMap)| {
        let mut chart = samples::heat_map(&TOPICS, &PHASES);
        change(&mut chart);
        heat_map(&chart)
    };
    let plane_of = |change: fn(&mut Quadrant)| {
        let mut chart = samples::quadrant(false);
        change(&mut chart);
        quadrant(&chart)
    };
    #[rustfmt::skip]
    let cases = [
        ("no axis",      radar_of(|c| c.axes.clear()),                        ChartError::Empty),
        ("no voice",     radar_of(|c| c.voices.clear()),                      ChartError::Empty),
        ("many axes",    radar_of(|c| c.axes = vec![String::new(); 13]),      ChartError::TooMany { most: 12, found: 13 }),
        ("short voice",  radar_of(|c| { c.voices[0].values.pop(); }),         ChartError::Uneven { expected: 6, found: 5 }),
        ("off scale",    radar_of(|c| c.voices[0].values[0].at = Some(100.5)), ChartError::OffScale(100.5)),
        ("no bar",       bars(&Bars::default()),                              ChartError::Empty),
        ("no row",       dumbbell(&Dumbbell::default()),                      ChartError::Empty),
        ("no column",    map_of(|c| c.columns.clear()),                       ChartError::Empty),
        ("short row",    map_of(|c| { c.rows[3].cells.pop(); }),              ChartError::Uneven { expected: 6, found: 5 }),
        ("infinite",     map_of(|c| c.rows[0].cells[0].value.at = Some(f64::INFINITY)), ChartError::OffScale(f64::INFINITY)),
        ("no point",     plane_of(|c| c.points.clear()),                      ChartError::Empty),
        ("13 points",    plane_of(|c| c.points.push(c.points[0].clone())),    ChartError::TooMany { most: 12, found: 13 }),
        ("no keys",      map_of(|c| c.keys.clear()),                          ChartError::Uneven { expected: 6, found: 0 }),
        ("unknown kind", plane_of(|c| c.points[0].kind = 6),                  ChartError::TooMany { most: 6, found: 7 }),
        ("line off",     plane_of(|c| c.x_line.at = -1.0),                    ChartError::OffScale(-1.0)),
    ];
    for (name, drawn, error) in cases {
        assert_eq!(drawn, Err(error), "{name}");
    }
    let nan = radar_of(|c| c.voices[0].values[0].at = Some(f64::NAN));
    assert!(matches!(nan, Err(ChartError::OffScale(number)) if number.is_nan()));
}
