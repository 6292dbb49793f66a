//! Own words: the text of each paragraph of a document beside its fields.

use std::borrow::Cow;

use quick_xml::escape::unescape;

/// The texts of the paragraphs of a body as it was written here, each without what stands in controls.
pub(super) fn paragraphs(xml: &str) -> Vec<String> {
    xml.split("</w:p>").map(beside_controls).filter(|text| !text.trim().is_empty()).collect()
}

fn beside_controls(paragraph: &str) -> String {
    let parts = paragraph.split("<w:sdt>").enumerate();
    // Before the first control all is the document's; else what follows its end.
    let beside = parts.map(|(n, part)| match n {
        0 => part,
        _ => part.split_once("</w:sdt>").map_or("", |(_, rest)| rest),
    });
    let texts = beside.flat_map(|part| part.split("<w:t xml:space=\"preserve\">").skip(1));
    let texts = texts.filter_map(|text| Some(text.split_once("</w:t>")?.0));
    let text: String = texts.collect();
    unescape(&text).map_or_else(|_| text.clone(), Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_beside_the_fields() {
        let run = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
        let control =
            |text: &str| format!("<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>", run(text));
        let p = |runs: &[String]| format!("<w:p><w:pPr/>{}</w:p>", runs.concat());
        let xml = [
            p(&[control("\u{2610}"), run("0"), run(" A &amp;lt; &lt;B&gt; &quot;c&quot;")]),
            p(&[control("filled in")]),
            p(&[run("Reason: "), control("x"), run("end"), control("y")]),
        ];
        assert_eq!(paragraphs(&xml.concat()), ["0 A &lt; <B> \"c\"", "Reason: end"]);
    }
}
