//! The charts as pictures: every label has its ink, in Latin and in Arabic letters.

use resvg::tiny_skia::Pixmap;
use roxmltree::Document;

use super::page::lines;
use super::samples::VOICES;
use super::{bars, samples, usual};
use crate::chart::Medium;

/// How far apart the darkest and the lightest pixel of a part of a picture are, in all colours together.
fn range(picture: &Pixmap, (left, top): (f64, f64), (right, bottom): (f64, f64)) -> u32 {
    let (mut least, mut most) = (u32::MAX, 0);
    for y in top.max(0.0) as u32..(bottom as u32).min(picture.height()) {
        for x in left.max(0.0) as u32..(right as u32).min(picture.width()) {
            let pixel = picture.pixel(x, y).unwrap();
            let light = [pixel.red(), pixel.green(), pixel.blue()].map(u32::from).iter().sum();
            (least, most) = (least.min(light), most.max(light));
        }
    }
    most.saturating_sub(least)
}

#[test]
fn ink_stands_where_each_label_stands() {
    for (name, drawing) in usual() {
        for medium in [Medium::Phone, Medium::Page, Medium::Slide] {
            let picture = Pixmap::decode_png(&drawing.png(medium, 2.0).unwrap()).unwrap();
            let (width, height) = (drawing.width(medium) * 2.0, drawing.height(medium) * 2.0);
            assert_eq!((f64::from(picture.width()), f64::from(picture.height())), (width, height), "{name}");
            let page = Document::parse(drawing.svg(medium).unwrap()).unwrap();
            let laid = page.root_element().attribute("viewBox").unwrap().split(' ').nth(2).unwrap();
            let scale = width / laid.parse::<f64>().unwrap();
            for line in lines(&page) {
                let corners = [(line.left, line.top), (line.right, line.bottom)];
                let [from, to] = corners.map(|(x, y)| (x * scale, y * scale));
                let ink = range(&picture, from, to);
                assert!(ink > 150, "{name} {medium:?}: no ink at {line:?}: {ink}");
            }
        }
    }
}

#[test]
fn arabic_has_its_ink() {
    let mut chart = samples::bars(&["الرصد والتقييم", "المشاركة"]);
    chart.caption.title = "المشاركة والتشاور والحوار الاجتماعي".into();
    for bar in chart.groups.iter_mut().flat_map(|group| &mut group.bars) {
        bar.label = bar.label.split_once(' ').unwrap().1.to_owned();
    }
    let drawing = bars(&chart).unwrap();
    let picture = Pixmap::decode_png(&drawing.png(Medium::Page, 2.0).unwrap()).unwrap();
    let page = Document::parse(drawing.svg(Medium::Page).unwrap()).unwrap();
    let labels: Vec<_> = lines(&page).into_iter().filter(|line| line.text.starts_with('ا')).collect();
    assert_eq!(labels.len(), 3, "{labels:?}");
    for line in labels {
        let ink = range(&picture, (line.left * 2.0, line.top * 2.0), (line.right * 2.0, line.bottom * 2.0));
        assert!(ink > 150, "{line:?}: {ink}");
    }
}

#[test]
fn voices_differ_in_grey() {
    // The marks of the legend: each has another outline, whatever its colour.
    let drawing = crate::chart::dumbbell(&samples::dumbbell(&["one"], &VOICES)).unwrap();
    let picture = Pixmap::decode_png(&drawing.png(Medium::Page, 4.0).unwrap()).unwrap();
    let page = Document::parse(drawing.svg(Medium::Page).unwrap()).unwrap();
    let marks: Vec<(f64, f64)> = [("circle", 0), ("polygon", 1), ("polygon", 2)]
        .into_iter()
        .map(|(element, voice)| {
            super::middles(&page, element, &crate::chart::palette::VOICES[voice].to_string())[1]
        })
        .collect();
    // Which pixels of a square around its middle belong to the mark.
    let outline = |(x, y): (f64, f64)| -> Vec<bool> {
        let (x, y) = ((x * 4.0) as u32, (y * 4.0) as u32);
        let grey = |x: u32, y: u32| {
            let pixel = picture.pixel(x, y).unwrap();
            (u32::from(pixel.red()) + u32::from(pixel.green()) + u32::from(pixel.blue())) / 3
        };
        (0..48)
            .flat_map(|down| (0..48).map(move |right| (x + right - 24, y + down - 24)))
            .map(|(x, y)| grey(x, y) < 200)
            .collect()
    };
    let outlines: Vec<Vec<bool>> = marks.into_iter().map(outline).collect();
    for (a, b) in [(0, 1), (0, 2), (1, 2)] {
        let differ = outlines[a].iter().zip(&outlines[b]).filter(|(a, b)| a != b).count();
        assert!(differ > 100, "{a} and {b}: {differ} pixels");
    }
}
