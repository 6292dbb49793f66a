//! An SVG read back, as far as the tests ask about it.

use roxmltree::{Document, Node};

use crate::chart::text::{BOLD, width};

/// A line of text as written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) size: f64,
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) top: f64,
    pub(crate) bottom: f64,
}

impl Line {
    fn read(node: Node<'_, '_>) -> Self {
        let text: String =
            node.text().unwrap_or_default().replace(['\u{2067}', '\u{2069}'], "").trim().to_owned();
        let size = number(node, "font-size");
        let bold = if node.attribute("font-weight") == Some("bold") { BOLD } else { 1.0 };
        let wide = width(&text, size) * bold;
        let left = number(node, "x")
            - match node.attribute("text-anchor") {
                Some("middle") => wide / 2.0,
                Some("end") => wide,
                _ => 0.0,
            };
        let y = number(node, "y");
        Self { text, size, left, right: left + wide, top: y - 0.76 * size, bottom: y + 0.24 * size }
    }

    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// A number among the attributes.
pub(crate) fn number(node: Node<'_, '_>, name: &str) -> f64 {
    node.attribute(name).and_then(|value| value.parse().ok()).unwrap_or_else(|| panic!("{name} of {node:?}"))
}

/// All lines of text.
pub(crate) fn lines(svg: &Document<'_>) -> Vec<Line> {
    svg.descendants().filter(|node| node.has_tag_name("text")).map(Line::read).collect()
}

/// The middles of all filled shapes of a colour and an element.
pub(crate) fn middles(svg: &Document<'_>, element: &str, fill: &str) -> Vec<(f64, f64)> {
    let filled =
        |node: &Node<'_, '_>| node.attribute("fill") == Some(fill) && node.tag_name().name() == element;
    svg.descendants().filter(filled).map(middle).collect()
}

/// The middle of a shape's box.
fn middle(node: Node<'_, '_>) -> (f64, f64) {
    match node.tag_name().name() {
        "circle" => (number(node, "cx"), number(node, "cy")),
        "rect" => (
            number(node, "x") + number(node, "width") / 2.0,
            number(node, "y") + number(node, "height") / 2.0,
        ),
        _ => {
            let points: Vec<(f64, f64)> = node
                .attribute("points")
                .unwrap_or_default()
                .split(' ')
                .filter_map(|point| point.split_once(','))
                .map(|(x, y)| (x.parse().unwrap(), y.parse().unwrap()))
                .collect();
            let mean = |pick: fn(&(f64, f64)) -> f64| {
                let (least, most) = points
                    .iter()
                    .map(pick)
                    .fold((f64::INFINITY, f64::NEG_INFINITY), |(l, m), x| (l.min(x), m.max(x)));
                (least + most) / 2.0
            };
            (mean(|point| point.0), mean(|point| point.1))
        }
    }
}

/// A text without its spaces, since a label may be broken anywhere.
pub(crate) fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
