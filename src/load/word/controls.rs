//! Fields of a document: content controls by their tags, or by the bookmarks around them, each with what stands in it.

use std::io::Read;

use quick_xml::events::{BytesStart, Event};

use super::beside::Beside;
use crate::load::container::Refusal;
use crate::load::container::xml::{Xml, attribute, closed, opened, push_text};
use crate::model::own_words::OwnWords;

/// The name of a field: of which question or of the return as a whole, which field, and for a box the answer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::load) struct Key {
    /// Id of the indicator, or `meta`.
    pub(in crate::load) of: String,
    /// `answer`, `reason`, ..., or what is said of the return.
    pub(in crate::load) field: String,
    /// For a box to tick: what it stands for.
    pub(in crate::load) choice: Option<String>,
}

/// What stands in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::load) enum Value {
    /// Words; none where nothing was filled in.
    Text(String),
    /// A box, ticked or not.
    Box(bool),
}

/// Deeper than this no program puts a control into a control, or bookmarks into each other.
const DEEPEST: usize = 100;
/// Signs by which a box is ticked, where somebody put one in place of the control.
const TICKS: [char; 8] = ['\u{2612}', '\u{2611}', '\u{2713}', '\u{2714}', '\u{2717}', '\u{2718}', 'x', 'X'];

impl Key {
    /// The key of a tag such as `T02P3.answer.3`, or of a bookmark such as `T02P3_answer_3`.
    fn parse(name: &str, between: char) -> Option<Self> {
        let mut parts = name.trim().split(between);
        let (of, first) = (parts.next()?, parts.next()?);
        let is_id = of.starts_with(|c: char| c.is_ascii_alphabetic())
            && of.chars().all(|c| c.is_ascii_alphanumeric());
        let rest: Vec<&str> = parts.collect();
        let whole_of = |rest: &[&str]| rest.join("_");
        let (field, choice) = match (of, first, rest.as_slice()) {
            // Names of what is said of the return may have underscores.
            ("meta", "answered", ["on", choice @ ..]) => ("answered_on".to_owned(), whole_of(choice)),
            (_, field, choice) => (field.to_owned(), whole_of(choice)),
        };
        let known = match of {
            "meta" => ["organisation", "person", "role", "answered_on", "capacity", "consent"].as_slice(),
            _ => ["answer", "reason", "comment", "evidence"].as_slice(),
        };
        let choice = (!choice.is_empty()).then_some(choice);
        (is_id && known.contains(&field.as_str())).then(|| Self { of: of.to_owned(), field, choice })
    }
}

/// Every field with what stands in it, and the question of each paragraph that is not as the form was written.
pub(super) type Fields = (Vec<(Key, Value)>, Vec<String>);

/// A control that is being read.
#[derive(Debug, Default)]
struct Control {
    key: Option<Key>,
    /// It stands in a line, not around paragraphs.
    in_line: bool,
    /// What it shows asks for something and says nothing.
    asks: bool,
    ticked: Option<bool>,
    day: Option<String>,
    /// What is shown, and what it stands for.
    items: Vec<(String, String)>,
    text: String,
    /// How much of the paragraph stands before it in no field.
    begins: usize,
}

/// A bookmark that is open.
#[derive(Debug)]
struct Bookmark {
    id: String,
    key: Key,
    /// A control tells what stands in it.
    bound: bool,
    text: String,
    /// How much of the paragraph stands before it in no field.
    begins: usize,
}

/// A document that is being read.
#[derive(Debug)]
struct Reading<'a> {
    controls: Vec<Control>,
    bookmarks: Vec<Bookmark>,
    /// Inside the properties of a control.
    in_properties: bool,
    paragraphs: usize,
    in_run: usize,
    /// Inside what says how a run looks.
    in_looks: bool,
    in_text: bool,
    /// Inside what is there for programs that know less.
    in_fallback: usize,
    values: Vec<(Key, Value)>,
    beside: Beside<'a>,
}

/// Every field, in the order of the document, and the question of each paragraph that is not as the form was written.
pub(super) fn read<R: Read>(mut xml: Xml<R>, own: Option<&OwnWords<'_>>) -> Result<Fields, Refusal> {
    let mut reading = Reading::new(own);
    let mut piece = String::new();
    loop {
        match xml.next()? {
            Event::Start(tag) => reading.start(opened(&tag), |name| attribute(&tag, name), is_on(&tag))?,
            Event::End(tag) => reading.end(closed(&tag)),
            Event::Eof => return Ok((reading.values, reading.beside.finish())),
            event if reading.in_text => {
                piece.clear();
                push_text(&event, &mut piece);
                reading.say(&piece);
            }
            _ => {}
        }
    }
}

impl<'a> Reading<'a> {
    fn new(own: Option<&'a OwnWords<'a>>) -> Self {
        Self {
            controls: Vec::new(),
            bookmarks: Vec::new(),
            in_properties: false,
            paragraphs: 0,
            in_run: 0,
            in_looks: false,
            in_text: false,
            in_fallback: 0,
            values: Vec::new(),
            beside: Beside::new(own),
        }
    }

    fn start(
        &mut self,
        name: &str,
        attribute: impl Fn(&str) -> Option<String>,
        is_on: bool,
    ) -> Result<(), Refusal> {
        if name == "Fallback" || self.in_fallback > 0 {
            self.in_fallback += 1;
            return Ok(());
        }
        match name {
            "p" => self.paragraphs += 1,
            "pStyle" if attribute("val").is_some_and(|style| style.starts_with("Heading")) => {
                self.beside.heading();
            }
            "r" => self.in_run += 1,
            "t" if self.in_run > 0 => self.in_text = true,
            "br" | "cr" if self.in_run > 0 => self.say("\n"),
            "rPr" => self.in_looks = true,
            "tab" if self.in_run > 0 && !self.in_looks => self.say("\t"),
            "noBreakHyphen" => self.say("\u{2011}"),
            "sdt" => self.open_control()?,
            "sdtPr" => self.in_properties = true,
            "bookmarkStart" => {
                if let (Some(id), Some(name)) = (attribute("id"), attribute("name")) {
                    self.open_bookmark(id, &name)?;
                }
            }
            "bookmarkEnd" => self.close_bookmark(&attribute("id").unwrap_or_default()),
            _ if self.in_properties => self.property(name, attribute, is_on),
            _ => {}
        }
        Ok(())
    }

    fn property(&mut self, name: &str, attribute: impl Fn(&str) -> Option<String>, is_on: bool) {
        let Some(control) = self.controls.last_mut() else { return };
        match name {
            "tag" => {
                let key = attribute("val").and_then(|tag| Key::parse(&tag, '.'));
                control.key = key.or(control.key.take());
            }
            "showingPlcHdr" => control.asks = is_on,
            "checkbox" => control.ticked = Some(false),
            "checked" => control.ticked = Some(is_on),
            "date" => control.day = attribute("fullDate"),
            "listItem" => {
                let value = attribute("value").unwrap_or_default();
                control.items.push((attribute("displayText").unwrap_or_else(|| value.clone()), value));
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if self.in_fallback > 0 {
            self.in_fallback -= 1;
            return;
        }
        match name {
            "p" => {
                self.paragraphs = self.paragraphs.saturating_sub(1);
                self.say("\n");
                match self.field_begins() {
                    Some(begins) => self.beside.take_back(begins),
                    None => self.beside.paragraph(),
                }
            }
            "r" => self.in_run = self.in_run.saturating_sub(1),
            "t" => self.in_text = false,
            "rPr" => self.in_looks = false,
            "sdtPr" => self.in_properties = false,
            "sdt" => self.close_control(),
            _ => {}
        }
    }

    /// Words belong to every control and every bookmark around them.
    fn say(&mut self, words: &str) {
        self.controls.iter_mut().for_each(|control| control.text.push_str(words));
        self.bookmarks.iter_mut().filter(|one| !one.bound).for_each(|one| one.text.push_str(words));
        self.beside.say(words);
    }

    /// Where in the paragraph the field begins that is read.
    fn field_begins(&self) -> Option<usize> {
        let controls = self.controls.iter().filter(|one| one.key.is_some()).map(|one| one.begins);
        controls.chain(self.bookmarks.iter().map(|one| one.begins)).min()
    }

    /// Takes down what stands in a field that began there.
    fn field(&mut self, key: Key, value: Value, begins: usize) {
        self.beside.take_back(begins);
        self.beside.field(&key.of);
        self.values.push((key, value));
    }

    fn open_control(&mut self) -> Result<(), Refusal> {
        if self.controls.len() >= DEEPEST {
            return Err(Refusal::Damaged);
        }
        let in_line = self.paragraphs > 0;
        let mut control = Control { in_line, begins: self.beside.len(), ..Control::default() };
        if let Some(bookmark) = self.bookmarks.last_mut().filter(|one| in_line && !one.bound) {
            bookmark.bound = true;
            control.key = Some(bookmark.key.clone());
        }
        self.controls.push(control);
        Ok(())
    }

    fn open_bookmark(&mut self, id: String, name: &str) -> Result<(), Refusal> {
        let Some(key) = Key::parse(name, '_') else { return Ok(()) };
        if self.bookmarks.len() >= DEEPEST {
            return Err(Refusal::Damaged);
        }
        // LibreOffice puts the beginning of the bookmark into the control that it was around.
        let inside = self.controls.last_mut().filter(|one| one.in_line);
        let bound = match inside {
            Some(control) => {
                control.key.get_or_insert_with(|| key.clone());
                control.key.as_ref() == Some(&key)
            }
            None => false,
        };
        self.bookmarks.push(Bookmark { id, key, bound, text: String::new(), begins: self.beside.len() });
        Ok(())
    }

    fn close_bookmark(&mut self, id: &str) {
        let Some(at) = self.bookmarks.iter().rposition(|one| one.id == id) else { return };
        let bookmark = self.bookmarks.remove(at);
        if !bookmark.bound {
            let value = match bookmark.key.choice {
                Some(_) => Value::Box(bookmark.text.contains(TICKS)),
                None => Value::Text(said(&bookmark.text)),
            };
            self.field(bookmark.key, value, bookmark.begins);
        }
    }

    fn close_control(&mut self) {
        self.in_properties = false;
        let Some(control) = self.controls.pop() else { return };
        let Some(key) = control.key else {
            // LibreOffice makes several controls of one where the direction of its words changes.
            if !self.bookmarks.is_empty() {
                self.beside.take_back(control.begins);
            }
            return;
        };
        let text = if control.asks { String::new() } else { said(&control.text) };
        let value = match (key.choice.is_some(), control.ticked) {
            (true, ticked) => Value::Box(ticked.unwrap_or(false) || text.contains(TICKS)),
            (false, _) => {
                let chosen =
                    control.items.into_iter().find(|(shown, _)| *shown == text).map(|(_, value)| value);
                let day =
                    control.day.filter(|_| !text.is_empty()).and_then(|day| day.get(..10).map(str::to_owned));
                Value::Text(chosen.or(day).unwrap_or(text))
            }
        };
        self.field(key, value, control.begins);
    }
}

/// What was said in a field: lines without the spaces around them.
fn said(text: &str) -> String {
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    lines.join("\n")
}

/// Is a switch on that stands there? One without a value is.
fn is_on(tag: &BytesStart<'_>) -> bool {
    attribute(tag, "val").is_none_or(|value| !["0", "false", "off"].contains(&value.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(body: &str) -> Vec<String> {
        let xml = format!("<w:document xmlns:w='w' xmlns:w14='x'><w:body>{body}</w:body></w:document>");
        let show = |(key, value): (Key, Value)| {
            let choice = key.choice.map(|choice| format!(".{choice}")).unwrap_or_default();
            match value {
                Value::Text(text) => format!("{}.{}{choice}={text}", key.of, key.field),
                Value::Box(ticked) => format!("{}.{}{choice}:{ticked}", key.of, key.field),
            }
        };
        read(Xml::new(xml.as_bytes()), None).unwrap().0.into_iter().map(show).collect()
    }

    fn run(text: &str) -> String {
        format!("<w:r><w:rPr><w:tab/></w:rPr><w:t>{text}</w:t></w:r>")
    }

    fn control(properties: &str, content: &str) -> String {
        format!("<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>")
    }

    fn tagged(tag: &str, properties: &str, content: &str) -> String {
        control(&format!("<w:tag w:val='{tag}'/>{properties}"), content)
    }

    #[test]
    fn what_stands_in_a_field() {
        let ticked = |on: &str| format!("<w14:checkbox><w14:checked w14:val='{on}'/></w14:checkbox>");
        let list = "<w:dropDownList><w:listItem w:displayText='In part' w:value='3'/></w:dropDownList>";
        let day = "<w:date w:fullDate='2026-11-02T00:00:00Z'><w:dateFormat w:val='d MMMM'/></w:date>";
        #[rustfmt::skip]
        let cases: [(&str, String, &[&str]); 18] = [
            ("a ticked box",       tagged("T1.answer.3", &ticked("1"), &run("☒")),            &["T1.answer.3:true"]),
            ("an empty box",       tagged("T1.answer.3", &ticked("0"), &run("☐")),            &["T1.answer.3:false"]),
            ("true in words",      tagged("T1.answer.na", &ticked("true"), &run("☒")),        &["T1.answer.na:true"]),
            ("split runs",         tagged("T1.comment", "<w:text/>", &[run("He"), run("llo &amp; &#233;")].concat()), &["T1.comment=Hello & é"]),
            ("a placeholder",      tagged("T1.comment", "<w:showingPlcHdr/>", &run("Click here")), &["T1.comment="]),
            ("none any more",      tagged("T1.comment", "<w:showingPlcHdr w:val='0'/>", &run("a")), &["T1.comment=a"]),
            ("spaces alone",       tagged("T1.reason", "", &run("\u{2002}\u{2002}")),         &["T1.reason="]),
            ("line breaks",        tagged("T1.comment", "", "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>"), &["T1.comment=a\nb\tc"]),
            ("paragraphs",         tagged("T1.comment", "", &format!("<w:p>{}</w:p><w:p>{}</w:p>", run("a "), run("b"))), &["T1.comment=a\nb"]),
            ("a list, by value",   tagged("T1.answer", list, &run("In part")),                &["T1.answer=3"]),
            ("a list, by words",   tagged("T1.answer", list, &run("Partly")),                 &["T1.answer=Partly"]),
            ("a day",              tagged("meta.answered_on", day, &run("2 novembre")),       &["meta.answered_on=2026-11-02"]),
            ("a day in words",     tagged("meta.answered_on", "<w:date/>", &run("yesterday")), &["meta.answered_on=yesterday"]),
            ("of somebody else",   tagged("Address", "", &run("a")),                          &[]),
            ("a field not ours",   tagged("T1.score", "", &run("4")),                         &[]),
            ("what was deleted",   tagged("T1.comment", "", "<w:del><w:r><w:delText>a</w:delText></w:r></w:del><w:ins><w:r><w:t>b</w:t></w:r></w:ins>"), &["T1.comment=b"]),
            ("for older programs", tagged("T1.comment", "", "<mc:AlternateContent><mc:Choice><w:r><w:t>a</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>a</w:t></w:r></mc:Fallback></mc:AlternateContent>"), &["T1.comment=a"]),
            ("in a box of others", control("<w:alias w:val='x'/>", &format!("<w:p>{}{}</w:p>", run("Comment: "), tagged("T1.comment", "", &run("a")))), &["T1.comment=a"]),
        ];
        for (name, body, expected) in cases {
            let body = format!("<w:p>{body}</w:p>");
            assert_eq!(fields(&body), expected, "{name}");
        }
    }

    #[test]
    fn bookmarks_tell_where_tags_are_lost() {
        let begin = |name: &str| format!("<w:bookmarkStart w:id='7' w:name='{name}'/>");
        let end = "<w:bookmarkEnd w:id='7'/>";
        let ticked = "<w14:checkbox><w14:checked w14:val='1'/></w14:checkbox>";
        #[rustfmt::skip]
        let cases: [(&str, String, &[&str]); 8] = [
            ("around the control",  [begin("T1_answer_3"), control(ticked, &run("☒")), end.into()].concat(),       &["T1.answer.3:true"]),
            ("begun in it",         [control(ticked, &[begin("T1_answer_3"), run("☒")].concat()), end.into()].concat(), &["T1.answer.3:true"]),
            ("words before it",     [control("", &[run("be"), begin("T1_comment"), run("hind")].concat()), end.into()].concat(), &["T1.comment=behind"]),
            ("a word of two parts", [begin("meta_answered_on"), control("", &run("2026-11-02")), end.into()].concat(), &["meta.answered_on=2026-11-02"]),
            ("no control left",     [begin("T1_comment"), run("a"), end.into()].concat(),                          &["T1.comment=a"]),
            ("a sign typed",        [begin("T1_answer_3"), run("X"), end.into()].concat(),                         &["T1.answer.3:true"]),
            ("the box alone",       [begin("T1_answer_3"), run("☐"), end.into()].concat(),                         &["T1.answer.3:false"]),
            ("of somebody else",    [begin("_Toc1"), run("a"), end.into()].concat(),                               &[]),
        ];
        for (name, body, expected) in cases {
            // A control around everything, as LibreOffice makes one, is no field.
            let wrapped = control("<w:alias w:val='y'/>", &format!("<w:p>{}{body}</w:p>", run("Label: ")));
            for body in [format!("<w:p>{body}</w:p>"), wrapped] {
                assert_eq!(fields(&body), expected, "{name}");
            }
        }
    }

    #[test]
    fn what_stands_in_a_field_stands_beside_none_however_the_file_was_saved() {
        let form: Vec<String> = ["1. Law?", "Comment: ", "Reason: "].map(str::to_owned).into();
        let properties = crate::model::own_words::properties(&form);
        let own = OwnWords::of(properties.iter().map(|(name, text)| (&**name, &**text))).unwrap();
        let begin = "<w:bookmarkStart w:id='7' w:name='T1_comment'/>";
        let end = "<w:bookmarkEnd w:id='7'/>";
        let heading = format!("<w:p><w:pPr><w:pStyle w:val='Heading2'/></w:pPr>{}</w:p>", run("1. Law?"));
        let comment = |field: &str| format!("{heading}<w:p>{}{field}</w:p>", run("Comment: "));
        let field = tagged("T1.comment", "", &run("a"));
        let several = format!("{begin}{}{}{end}", control("", &run("a")), control("", &run("b")));
        let around = tagged("T1.comment", "", &format!("<w:p>{}</w:p><w:p>{}</w:p>", run("a"), run("b")));
        #[rustfmt::skip]
        let cases: [(&str, String, &[&str]); 9] = [
            ("in a control",         comment(&field),                                           &[]),
            ("in several",           comment(&several),                                         &[]),
            ("in a bookmark",        comment(&format!("{begin}{}{end}", run("a"))),             &[]),
            ("begun in it",          comment(&format!("{}{end}", control("", &format!("{}{begin}{}", run("a"), run("b"))))), &[]),
            ("around paragraphs",    format!("{heading}{around}"),                              &[]),
            ("behind it",            comment(&format!("{field}{}", run("x"))),                  &["T1"]),
            ("in somebody's control", comment(&format!("{field}{}", control("", &run("x")))),   &["T1"]),
            ("under the heading",    format!("{heading}<w:p>{}</w:p><w:p>{field}</w:p>", run("x")), &["T1"]),
            ("under the field",      comment(&format!("{field}</w:p><w:p>{}</w:p>{heading}<w:p>{}", run("x"), tagged("T2.reason", "", &run("a")))), &["T1"]),
        ];
        for (name, body, expected) in cases {
            let xml = format!("<w:document xmlns:w='w'><w:body>{body}</w:body></w:document>");
            assert_eq!(read(Xml::new(xml.as_bytes()), Some(&own)).unwrap().1, expected, "{name}");
        }
    }

    #[test]
    fn nothing_is_nested_without_end() {
        let deep = format!("<w:p>{}", "<w:sdt>".repeat(DEEPEST + 1));
        assert_eq!(read(Xml::new(deep.as_bytes()), None).err(), Some(Refusal::Damaged));
        let many: String =
            (0..=DEEPEST).map(|n| format!("<w:bookmarkStart w:id='{n}' w:name='T{n}_comment'/>")).collect();
        assert_eq!(read(Xml::new(many.as_bytes()), None).err(), Some(Refusal::Damaged));
    }
}
