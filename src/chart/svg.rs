//! A canvas as SVG text: drawn by plotters, then made small, accessible and exact.
//!
//! Plotters counts in whole units, so the drawing is made ten times as large and every number divided
//! by ten afterwards. Its SVG says nothing to a screen reader; `role`, `<title>` and `<desc>` are added.

use super::canvas::Canvas;
use super::draw::{FINENESS, draw};
use super::error::ChartError;
use super::input::Caption;
use super::text::{FACES, clean};

/// The size of a drawing: as it was laid out, and as it is shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    pub(super) laid: (f64, f64),
    pub(super) shown: (f64, f64),
}

/// The finished chart in its frame.
pub(super) fn svg(canvas: &Canvas, caption: &Caption, frame: Frame) -> Result<String, ChartError> {
    let size = ((frame.laid.0 * FINENESS) as u32, (frame.laid.1 * FINENESS) as u32);
    let drawn = draw(canvas, size).map_err(ChartError::Draw)?;
    let mut svg = head(caption, frame);
    for line in drawn.lines().skip_while(|line| line.starts_with("<svg ")) {
        // Texts are escaped, so a line that begins with `<` is a tag; plotters breaks lines inside `<text>`.
        svg.push_str(&if line.starts_with("</") || !line.starts_with('<') {
            line.into()
        } else {
            refine(line)
        });
        if line.ends_with("/>") || line.starts_with("</") {
            svg.push('\n');
        }
    }
    Ok(svg)
}

/// The opening tag with name and description. Where a text begins is where it is placed from, in a page of any direction.
fn head(caption: &Caption, frame: Frame) -> String {
    let ((laid_width, laid_height), (width, height)) = (frame.laid, frame.shown);
    let id = safe_id(&caption.id);
    let (title, description) = (escape(&clean(&caption.title)), escape(&clean(&caption.description)));
    let mut labelled_by = format!("{id}-title");
    let mut texts = format!("<title id=\"{id}-title\">{title}</title>\n");
    if !description.is_empty() {
        labelled_by += &format!(" {id}-desc");
        texts += &format!("<desc id=\"{id}-desc\">{description}</desc>\n");
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {laid_width} {laid_height}\" direction=\"ltr\" role=\"img\" aria-labelledby=\"{labelled_by}\" \
         font-family=\"{FACES}\">\n{texts}"
    )
}

/// An id that XML, HTML and CSS all accept.
fn safe_id(id: &str) -> String {
    let safe: String =
        id.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }).collect();
    if safe.starts_with(|c: char| c.is_ascii_alphabetic()) { safe } else { format!("chart-{safe}") }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A tag of plotters in the chart's units, without what the head says already or what is so anyway.
fn refine(tag: &str) -> String {
    let (tag, end) = match tag.strip_suffix("/>") {
        Some(rest) => (rest, "/>"),
        None => (tag.trim_end_matches('>'), ">"),
    };
    // Plotters writes ` name="value"`, and escapes quotes in values.
    let mut parts = tag.split('"');
    let mut refined = String::with_capacity(tag.len());
    while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
        let (element, name) = name.rsplit_once(' ').unwrap_or(("", name));
        let name = name.trim_end_matches('=');
        refined.push_str(element);
        let value = match (name, value) {
            // The baseline is where a text stands; the head names the face; the rest is so by default.
            ("dy" | "font-family", _) | ("opacity", "1") | ("text-anchor", "start") => continue,
            // Our own strokes are ten times as wide and more.
            ("stroke", "none") | ("stroke-width", "1") => continue,
            ("fill" | "stroke", colour) => colour.to_ascii_lowercase(),
            ("text-anchor" | "font-weight" | "font-style" | "opacity", word) => word.to_owned(),
            ("points", points) => {
                let points: Vec<String> = points
                    .split_whitespace()
                    .map(|p| p.split(',').map(reduce).collect::<Vec<_>>().join(","))
                    .collect();
                points.join(" ")
            }
            (_, number) => reduce(number),
        };
        refined.push_str(&format!(" {name}=\"{value}\""));
    }
    refined + end
}

/// A number divided by the fineness, with at most two decimals.
fn reduce(number: &str) -> String {
    match number.parse::<f64>() {
        Ok(fine) => ((fine / FINENESS * 100.0).round() / 100.0).to_string(),
        Err(_) => number.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_come_back_in_units_of_the_chart() {
        #[rustfmt::skip]
        let cases = [
            (r##"<line opacity="1" stroke="#CED4DA" stroke-width="10" x1="-5" y1="125" x2="30" y2="0"/>"##,
             r##"<line stroke="#ced4da" stroke-width="1" x1="-0.5" y1="12.5" x2="3" y2="0"/>"##),
            (r##"<polygon opacity="1" fill="#0072B2" points="10,25 30,40 "/>"##,
             r##"<polygon fill="#0072b2" points="1,2.5 3,4"/>"##),
            (r##"<text x="120" y="30" dy="-0.5ex" text-anchor="end" font-family="A, B" font-size="110.00000000000001" opacity="1" fill="#212529">"##,
             r##"<text x="12" y="3" text-anchor="end" font-size="11" fill="#212529">"##),
        ];
        for (tag, refined) in cases {
            assert_eq!(refine(tag), refined);
        }
    }

    #[test]
    fn ids_are_safe() {
        assert_eq!(safe_id("radar-2"), "radar-2");
        assert_eq!(safe_id("2 \"x\""), "chart-2--x-");
        assert_eq!(safe_id(""), "chart-");
    }
}
