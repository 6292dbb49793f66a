//! A picture with the credential baked in: an SVG whose first element holds it.

use roxmltree::Document;

/// The namespace of the element; the root of the picture names it.
pub(super) const SPACE: &str = "https://purl.imsglobal.org/ob/v3p0";

/// A picture in which no single credential was found, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unbaked {
    /// It is no XML, or has no root `svg`.
    NoPicture,
    /// It holds none.
    None,
    /// It holds so many.
    Several(usize),
    /// It holds one in the form of a token, which is another kind of signature.
    Token,
}

/// The credential of a picture, and the picture without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Baked {
    /// The credential, as JSON.
    pub(super) json: String,
    /// The picture as it was before the credential was put in.
    pub(super) picture: String,
}

/// Puts a credential into a picture, right behind its opening tag.
pub(super) fn bake(picture: &str, json: &str) -> String {
    // The end of a literal can stand in a text only, where JSON has an escape for it.
    let json = json.replace("]]>", "]]\\u003e");
    let element = format!("<openbadges:credential><![CDATA[{json}]]></openbadges:credential>");
    let opening = picture.find('>').map_or(0, |end| end + 1);
    let (before, after) = picture.split_at(opening);
    format!("{before}{element}{after}")
}

/// Takes the credential out of a picture.
///
/// # Errors
/// There is none, or not exactly one.
pub(super) fn extract(svg: &str) -> Result<Baked, Unbaked> {
    let document = Document::parse(svg).map_err(|_| Unbaked::NoPicture)?;
    if document.root_element().tag_name().name() != "svg" {
        return Err(Unbaked::NoPicture);
    }
    let is_credential = |node: &roxmltree::Node<'_, '_>| node.has_tag_name((SPACE, "credential"));
    let all: Vec<_> = document.descendants().filter(is_credential).collect();
    match all.as_slice() {
        [] => Err(Unbaked::None),
        [one] if one.has_attribute("verify") => Err(Unbaked::Token),
        [one] => {
            let json: String =
                one.descendants().filter_map(|node| node.text().filter(|_| node.is_text())).collect();
            let range = one.range();
            let picture = [svg.get(..range.start), svg.get(range.end..)].into_iter().flatten().collect();
            Ok(Baked { json, picture })
        }
        several => Err(Unbaked::Several(several.len())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_baked_in_is_taken_out_as_it_was() {
        let picture =
            format!("<svg xmlns:openbadges=\"{SPACE}\" width=\"1\"><title>a &lt; b</title></svg>\n");
        for json in ["{}", r#"{"a": "b < c & d"}"#, r#"{"a": "x]]>y"}"#] {
            let baked = extract(&bake(&picture, json)).unwrap();
            assert_eq!(baked.picture, picture);
            let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
            assert_eq!(value(&baked.json), value(json));
        }
    }

    #[test]
    fn a_picture_holds_one_credential_or_is_refused() {
        let empty = format!("<svg xmlns:openbadges=\"{SPACE}\"></svg>");
        let one = bake(&empty, "{}");
        let token = one
            .replace("credential>", "credential verify=\"a.b.c\">")
            .replace("/openbadges:credential verify=\"a.b.c\"", "/openbadges:credential");
        let bomb = format!("<!DOCTYPE svg [<!ENTITY a \"b\">]>{one}");
        #[rustfmt::skip]
        let cases = [
            ("none",            empty,                                     Unbaked::None),
            ("two",             bake(&one, "{}"),                          Unbaked::Several(2)),
            ("one inside another", one.replace("<![CDATA[{}]]>", &one[one.find("<open").unwrap()..one.rfind("</svg").unwrap()]), Unbaked::Several(2)),
            ("a token",         token,                                     Unbaked::Token),
            ("another root",    one.replace("svg", "html"),                Unbaked::NoPicture),
            ("entities",        bomb,                                      Unbaked::NoPicture),
            ("no XML",          "{}".to_owned(),                           Unbaked::NoPicture),
        ];
        for (name, svg, expected) in cases {
            assert_eq!(extract(&svg), Err(expected), "{name}");
        }
        assert!(extract(&one).is_ok());
    }
}
