//! Own words: the text of each paragraph of a document beside its fields.

use std::borrow::Cow;

use quick_xml::escape::unescape;

/// The texts of the paragraphs of a body as it was written here, each without what stands in controls. One walk from sign to sign: the
/// body of a form is long, and there is one for each organisation.
pub(super) fn paragraphs(xml: &str) -> Vec<String> {
    let (mut all, mut text, mut in_control) = (Vec::new(), String::new(), false);
    for part in xml.split('<').skip(1) {
        if part.starts_with("w:t xml:space=\"preserve\">") && !in_control {
            text.push_str(part.split_once('>').map_or("", |(_, words)| words));
        } else if part.starts_with("w:sdt>") {
            in_control = true;
        } else if part.starts_with("/w:sdt>") {
            in_control = false;
        } else if part.starts_with("/w:p>") {
            let text = std::mem::take(&mut text);
            if !text.trim().is_empty() {
                all.push(unescape(&text).map_or_else(|_| text.clone(), Cow::into_owned));
            }
        }
    }
    all
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
