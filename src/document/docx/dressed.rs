//! A file of Word in the dress of a template: its parts with those of the template in their place.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::word_template::{WordTemplate, fragments, rels_of, resolved, style, without};

/// The parts of a file in the making, by name.
pub(super) type Parts = Vec<(String, Vec<u8>)>;

/// How the name of each part that comes from the template begins, below `word/`.
const FROM: &str = "template_";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// Puts the template on the parts.
pub(super) fn dress(parts: Parts, template: &WordTemplate, text_width: usize) -> Parts {
    let mut dress = Dress { parts, template, types: String::new(), relations: String::new() };
    let ids = dress.styles();
    let shift = dress.numbering();
    dress.theme();
    dress.fonts();
    dress.footer(text_width);
    let (references, has) = dress.around();
    dress.document(&ids, shift, &references, has);
    dress.finish();
    dress.parts
}

struct Dress<'t> {
    parts: Parts,
    template: &'t WordTemplate,
    /// Content types to be added.
    types: String,
    /// Relations of the document to be added.
    relations: String,
}

impl Dress<'_> {
    fn text(&self, name: &str) -> String {
        let part = self.parts.iter().find(|(known, _)| known == name);
        part.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default()
    }

    fn set(&mut self, name: &str, text: impl Into<Vec<u8>>) {
        let text = text.into();
        match self.parts.iter_mut().find(|(known, _)| known == name) {
            Some((_, bytes)) => *bytes = text,
            None => self.parts.push((name.to_owned(), text)),
        }
    }

    /// The template's theme, for its colours and faces; a ground that is a picture is one of a colour here.
    fn theme(&mut self) {
        let Some(theme) = self.template.related("/theme").and_then(|name| self.template.text(&name)) else {
            return;
        };
        let pictures = fragments(theme, "a:blipFill");
        let colour = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        let theme = pictures.into_iter().fold(theme.to_owned(), |theme, one| theme.replacen(one, colour, 1));
        let needs_others = ["r:embed=", "r:link=", "r:id="].iter().any(|reference| theme.contains(reference));
        if !needs_others {
            self.set("word/theme/theme1.xml", theme);
        }
    }

    /// Our footer, with the number of the page at the end of the line: the tabs of the template's style stand elsewhere.
    fn footer(&mut self, text_width: usize) {
        let mut stops = self.template.stops_of_footers();
        if stops.is_empty() {
            return;
        }
        let end = text_width as i64;
        stops.insert(end);
        let tab = |stop: &i64| {
            let kind = if *stop == end { "right" } else { "clear" };
            format!("<w:tab w:val=\"{kind}\" w:pos=\"{stop}\"/>")
        };
        let style = "<w:pStyle w:val=\"Footer\"/>";
        let tabs = format!("{style}<w:tabs>{}</w:tabs>", stops.iter().map(tab).collect::<String>());
        let footer = self.text("word/footer1.xml").replacen(style, &tabs, 1);
        self.set("word/footer1.xml", footer);
    }

    /// The template's fonts, without those that it brings along.
    fn fonts(&mut self) {
        let Some(fonts) = self.template.text("word/fonttable.xml") else { return };
        let faces = ["w:embedRegular", "w:embedBold", "w:embedItalic", "w:embedBoldItalic"];
        let fonts = faces.iter().fold(fonts.to_owned(), |fonts, face| without(&fonts, face));
        self.set("word/fontTable.xml", fonts);
    }

    /// The template's styles, and those of ours that it lacks; gives what each of ours is called there.
    fn styles(&mut self) -> BTreeMap<String, String> {
        let ours = self.text("word/styles.xml");
        let template = self.template;
        let taken: BTreeSet<&str> = template.ids.values().map(String::as_str).collect();
        let mut ids = BTreeMap::new();
        let mut kept = Vec::new();
        for fragment in fragments(&ours, "w:style") {
            let Some(style) = style(fragment) else { continue };
            let theirs = template.ids.get(&(style.kind, style.name.to_lowercase()));
            let id = match theirs {
                Some(theirs) => theirs.clone(),
                None => {
                    kept.push(fragment);
                    // An id of theirs that means something else.
                    if taken.contains(style.id.as_str()) {
                        format!("Tripartite{}", style.id)
                    } else {
                        style.id.clone()
                    }
                }
            };
            ids.insert(style.id, id);
        }
        let has_default = template.styles.contains("w:default=");
        let added: String = kept
            .into_iter()
            .map(|fragment| {
                let fragment = renamed(
                    fragment,
                    &["w:styleId=\"", "<w:basedOn w:val=\"", "<w:next w:val=\"", "<w:link w:val=\""],
                    &ids,
                );
                if has_default { fragment.replacen(" w:default=\"1\"", "", 1) } else { fragment }
            })
            .collect();
        // The language is that of the text, not that in which the template was made.
        let language = fragments(&ours, "w:lang").first().copied().unwrap_or_default();
        let mut styles = speaking(&without(&template.styles, "w:lang"), language);
        if let Some(end) = styles.rfind("</w:styles>") {
            styles.insert_str(end, &added);
        }
        self.set("word/styles.xml", styles);
        ids
    }

    /// The template's lists and ours behind them; gives by how much the numbers of ours are moved.
    fn numbering(&mut self) -> usize {
        let ours = self.text("word/numbering.xml");
        let theirs = self.template.text("word/numbering.xml").unwrap_or_default();
        let abstracts = fragments(theirs, "w:abstractNum");
        let lists = fragments(theirs, "w:num");
        // A style may name a list that is not there.
        let named = fragments(&self.template.styles, "w:numId");
        let largest = |all: &[&str], name: &str| {
            all.iter().filter_map(|one| number_behind(one, name)).max().unwrap_or(0)
        };
        let by = largest(&lists, "w:numId=\"").max(largest(&named, "w:val=\""));
        if by == 0 {
            return 0;
        }
        let by_abstract = largest(&abstracts, "w:abstractNumId=\"") + 1;
        // A mark that is a picture is the sign that stands beside it.
        let abstracts = without(&abstracts.concat(), "w:lvlPicBulletId");
        let own_abstracts = fragments(&ours, "w:abstractNum").concat();
        let own_abstracts = moved(&own_abstracts, "w:abstractNumId=\"", by_abstract);
        let own_lists = fragments(&ours, "w:num").concat();
        let own_lists = moved(&moved(&own_lists, "w:numId=\"", by), "<w:abstractNumId w:val=\"", by_abstract);
        let with_root = if theirs.contains("<w:numbering") { theirs } else { &ours };
        let Some(root) = with_root.find("<w:numbering") else { return 0 };
        let Some(end) = with_root[root..].find('>').map(|n| root + n + 1) else { return 0 };
        let all =
            [&with_root[..end], &abstracts, &own_abstracts, &lists.concat(), &own_lists, "</w:numbering>"];
        let all = all.concat();
        self.set("word/numbering.xml", all);
        by
    }

    /// Headers and footers of the template with all that they refer to; gives the elements that refer to them, and of which kind there
    /// are.
    fn around(&mut self) -> (String, [bool; 2]) {
        let template = self.template;
        let parts = template.around();
        let names: BTreeMap<&str, String> =
            parts.iter().enumerate().map(|(n, part)| (part.as_str(), carried(n, part))).collect();
        for part in &parts {
            let (name, kind) = (&names[part.as_str()], template.type_of(part).unwrap_or_default());
            self.set(&format!("word/{name}"), template.part(part).unwrap_or_default());
            let kind = escaped(&kind);
            self.types.push_str(&format!("<Override PartName=\"/word/{name}\" ContentType=\"{kind}\"/>"));
            let relations: String = template
                .relations_of(part)
                .iter()
                .map(|one| {
                    let inside = names.get(resolved(part, &one.target).as_str()).filter(|_| !one.outside);
                    let mode = if one.outside { " TargetMode=\"External\"" } else { "" };
                    let [id, kind, target] =
                        [&one.id, &one.kind, inside.unwrap_or(&one.target)].map(|text| escaped(text));
                    format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"{mode}/>")
                })
                .collect();
            if !relations.is_empty() {
                let all = format!(
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>"
                );
                self.set(&rels_of(&format!("word/{name}")), all);
            }
        }
        let (mut references, mut has) = (String::new(), [false; 2]);
        for (n, (element, kind, part)) in template.page.around.iter().enumerate() {
            let Some(name) = names.get(part.as_str()) else { continue };
            let is_footer = element == "w:footerReference";
            let (id, what) = (format!("rTemplate{n}"), if is_footer { "footer" } else { "header" });
            self.relations.push_str(&format!(
                "<Relationship Id=\"{id}\" Type=\"{RELATION}{what}\" Target=\"{name}\"/>"
            ));
            references.push_str(&format!("<{element} w:type=\"{kind}\" r:id=\"{id}\"/>"));
            has[usize::from(is_footer)] = true;
        }
        (references, has)
    }

    /// The document with the template's styles, lists and pages.
    fn document(&mut self, ids: &BTreeMap<String, String>, by: usize, references: &str, has: [bool; 2]) {
        const STYLES: [&str; 3] = ["<w:pStyle w:val=\"", "<w:rStyle w:val=\"", "<w:tblStyle w:val=\""];
        for part in ["word/header1.xml", "word/footer1.xml"] {
            let text = self.text(part);
            if !text.is_empty() {
                self.set(part, renamed(&text, &STYLES, ids));
            }
        }
        if by > 0 {
            let styles = self.text("word/styles.xml");
            // Of our styles, one has a list; those of the template stand before it.
            let own = ids.get("ListBullet").filter(|id| *id == "ListBullet" || id.starts_with("Tripartite"));
            let is_ours = own.is_some() && !self.template.styles.contains("w:styleId=\"ListBullet\"");
            if is_ours
                && let Some(fragment) = fragments(&styles, "w:style")
                    .into_iter()
                    .find(|one| one.contains("w:styleId=\"ListBullet\""))
            {
                let moved = moved(fragment, "<w:numId w:val=\"", by);
                self.set("word/styles.xml", styles.replacen(fragment, &moved, 1));
            }
        }
        let mut text =
            moved(&renamed(&self.text("word/document.xml"), &STYLES, ids), "<w:numId w:val=\"", by);
        let page = &self.template.page;
        if let Some(section) = text.rfind("<w:sectPr") {
            let mut end = text.split_off(section);
            for (kind, there) in ["w:headerReference", "w:footerReference"].iter().zip(has) {
                if there {
                    end = without(&end, kind);
                } else if page.own_even {
                    // Where pages of even numbers have their own, ours stand there too.
                    let ours: Vec<String> = fragments(&end, kind).into_iter().map(str::to_owned).collect();
                    for one in ours.iter().filter(|one| one.contains("\"default\"")) {
                        end =
                            end.replacen(one, &format!("{one}{}", one.replace("\"default\"", "\"even\"")), 1);
                    }
                }
            }
            end = end.replacen("<w:sectPr>", &format!("<w:sectPr>{references}"), 1);
            if !page.layout.is_empty() {
                let own = without(&without(&end, "w:pgSz"), "w:titlePg");
                let margins = fragments(&own, "w:pgMar").concat();
                let first = if end.contains("<w:titlePg/>") { "<w:titlePg/>" } else { "" };
                end = own.replacen(&margins, &format!("{}{first}", page.layout), 1);
            }
            if has[0] {
                end = end.replacen("<w:titlePg/>", "", 1);
            }
            if page.own_first && !end.contains("<w:titlePg/>") {
                let at = end.find("<w:bidi/>").or_else(|| end.find("</w:sectPr>")).unwrap_or(0);
                end.insert_str(at, "<w:titlePg/>");
            }
            text.push_str(&end);
        }
        self.set("word/document.xml", text);
        if page.own_even {
            let settings = self.text("word/settings.xml");
            let before = "<w:characterSpacingControl";
            self.set(
                "word/settings.xml",
                settings.replacen(before, &format!("<w:evenAndOddHeaders/>{before}"), 1),
            );
        }
    }

    /// What the package says of its parts.
    fn finish(&mut self) {
        for (name, end, added) in [
            ("[Content_Types].xml", "</Types>", self.types.clone()),
            ("word/_rels/document.xml.rels", "</Relationships>", self.relations.clone()),
        ] {
            let text = self.text(name).replacen(end, &format!("{added}{end}"), 1);
            self.set(name, text);
        }
    }
}

/// The name below `word/` of a part that comes from the template: it says nothing, since others would have to be told apart and escaped.
fn carried(n: usize, part: &str) -> String {
    let ending = part.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_plain = !ending.is_empty() && ending.chars().all(|c| c.is_ascii_alphanumeric());
    if is_plain { format!("{FROM}{n}.{ending}") } else { format!("{FROM}{n}") }
}

/// Styles that name no language, with this one as that of whatever says no other.
fn speaking(styles: &str, language: &str) -> String {
    let defaults = fragments(styles, "w:docDefaults").first().copied().unwrap_or_default();
    let looks =
        fragments(defaults, "w:rPrDefault").first().and_then(|one| fragments(one, "w:rPr").first().copied());
    let inside =
        looks.and_then(|looks| looks.split_once('>')?.1.strip_suffix("</w:rPr>")).unwrap_or_default();
    let paragraphs = fragments(defaults, "w:pPrDefault").concat();
    let new = format!(
        "<w:docDefaults><w:rPrDefault><w:rPr>{inside}{language}</w:rPr></w:rPrDefault>{paragraphs}</w:docDefaults>"
    );
    if !defaults.is_empty() {
        return styles.replacen(defaults, &new, 1);
    }
    let root = styles.find("<w:styles").and_then(|root| Some(root + styles[root..].find('>')? + 1));
    match root {
        Some(root) => format!("{}{new}{}", &styles[..root], &styles[root..]),
        None => styles.to_owned(),
    }
}

/// The text with other ids behind each of these beginnings.
fn renamed(text: &str, behind: &[&str], ids: &BTreeMap<String, String>) -> String {
    let mut out = text.to_owned();
    for begin in behind {
        let mut pieces = out.split(begin);
        let mut new = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (id, rest) = piece.split_once('"').unwrap_or((piece, ""));
            new.push_str(begin);
            new.push_str(ids.get(id).map_or(id, String::as_str));
            new.push('"');
            new.push_str(rest);
        }
        out = new;
    }
    out
}

/// The text with each number behind this beginning moved; 0, which stands for none, stays.
fn moved(text: &str, behind: &str, by: usize) -> String {
    let mut pieces = text.split(behind);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (number, rest) = piece.split_once('"').unwrap_or((piece, ""));
        let number = match number.parse::<usize>() {
            Ok(0) | Err(_) => number.to_owned(),
            Ok(number) => (number + by).to_string(),
        };
        out.push_str(&format!("{behind}{number}\"{rest}"));
    }
    out
}

/// The number behind the first such beginning.
fn number_behind(text: &str, begin: &str) -> Option<usize> {
    text.split_once(begin)?.1.split_once('"')?.0.parse().ok()
}

fn escaped(text: &str) -> String {
    super::escape::attribute(text, 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_numbers_are_moved_where_they_stand_and_nowhere_else() {
        let ids = BTreeMap::from([("Heading1".to_owned(), "Titre1".to_owned())]);
        let text = "<w:pStyle w:val=\"Heading1\"/>Heading1<w:pStyle w:val=\"About\"/>";
        assert_eq!(
            renamed(text, &["<w:pStyle w:val=\""], &ids),
            "<w:pStyle w:val=\"Titre1\"/>Heading1<w:pStyle w:val=\"About\"/>"
        );
        let text = "<w:numId w:val=\"0\"/><w:numId w:val=\"2\"/><w:ilvl w:val=\"2\"/>";
        assert_eq!(
            moved(text, "<w:numId w:val=\"", 7),
            "<w:numId w:val=\"0\"/><w:numId w:val=\"9\"/><w:ilvl w:val=\"2\"/>"
        );
    }
}
