//! Every number that the tree of a report says, found in each format that it is written in.

use std::collections::BTreeMap;
use std::io::Read as _;

use calamine::{Data, Reader as _, Xlsx};
use tripartite::document::text;
use tripartite::report::{OUTLINES, Outline};
use tripartite::{Assessment, Diagnostics, Locale, Report, score};

/// How often each number with decimals stands in a text.
fn numbers(text: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let inside = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    for word in text.split(|c| !inside(c)) {
        let word = word.trim_matches(['.', ',']);
        if word.contains(['.', ',']) {
            *found.entry(word.to_owned()).or_default() += 1;
        }
    }
    found
}

/// What stands between the tags of a page, the style and the script of its head aside.
fn between_tags(page: &str) -> String {
    let body = &page[page.find("<body").unwrap()..];
    let mut text = String::new();
    for piece in body.split('<') {
        let (tag, words) = piece.split_once('>').unwrap_or(("", piece));
        // A fold, a cell and a line end a word; what is set off inside of one does not.
        let joins = ["b", "/b", "strong", "/strong", "em", "/em", "bdi", "/bdi"].contains(&tag);
        text.push_str(if joins { "" } else { " " });
        text.push_str(words);
    }
    text
}

/// The text of a Word document, a line for each paragraph.
fn paragraphs(file: &[u8]) -> String {
    let mut parts = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
    let mut xml = String::new();
    parts.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    let document = roxmltree::Document::parse(&xml).unwrap();
    let paragraphs = document.descendants().filter(|node| node.tag_name().name() == "p");
    let words = |paragraph: roxmltree::Node<'_, '_>| -> String {
        let word = |node: roxmltree::Node<'_, '_>| match node.tag_name().name() {
            "t" => node.text().unwrap_or_default().to_owned(),
            "br" | "tab" => " ".to_owned(),
            _ => String::new(),
        };
        paragraph.descendants().map(word).collect()
    };
    paragraphs.map(words).collect::<Vec<_>>().join("\n")
}

/// Fails for a number of the tree that stands less often in another text.
fn found(of: &str, tree: &BTreeMap<String, usize>, text: &str) {
    let there = numbers(text);
    let less: Vec<String> = tree
        .iter()
        .filter(|(number, times)| there.get(*number).unwrap_or(&0) < times)
        .map(|(number, times)| format!("{number}: {} of {times}", there.get(number).unwrap_or(&0)))
        .collect();
    assert!(less.is_empty(), "{of} lacks {less:?}");
}

fn each_format(assessment: &Assessment, locale: &Locale, outline: &'static Outline) {
    let (card, findings) = (score(assessment), Diagnostics::new());
    let report = Report::new(assessment, &card, &findings, locale);
    let tree = numbers(&text::blocks(&report.document(outline).body, locale));
    // 43.0 for all, and two in each row of the topics; the action plan has a score in each row.
    assert!(tree.len() > 15, "{} {}", outline.name(), tree.len());
    let name = |format: &str| format!("{} in {} as {format}", outline.name(), locale.tag());
    let file = |format: &str| crate::book::file(assessment, locale, format, outline.name());
    let page = String::from_utf8(file("html")).unwrap();
    found(&name("html"), &tree, &between_tags(&page));
    found(&name("md"), &tree, &String::from_utf8(file("md")).unwrap());
    found(&name("docx"), &tree, &paragraphs(&file("docx")));
}

#[test]
fn every_number_of_a_report_stands_in_each_format() {
    let material = crate::book::example();
    for language in ["en", "fr"] {
        let (assessment, _) = material.in_language(language).unwrap();
        for outline in OUTLINES {
            each_format(&assessment, &Locale::new(language), outline);
        }
    }
}

/// What a workbook shows: its words, and its numbers as a spreadsheet prints them, which may be percentages.
fn shown(file: Vec<u8>, mark: char) -> BTreeMap<String, usize> {
    let mut book = Xlsx::new(std::io::Cursor::new(file)).unwrap();
    let mut all = String::new();
    for name in book.sheet_names() {
        for (_, _, cell) in book.worksheet_range(&name).unwrap().used_cells() {
            let printed = match cell {
                // Half a digit rounds up, also where the number nearest to it lies below.
                Data::Float(number) => {
                    let decimal = |number: f64| format!("{:.1}", number + number.signum() * 1e-9);
                    format!("{} {}", decimal(*number), decimal(number * 100.0))
                        .replace('.', &mark.to_string())
                }
                other => other.to_string(),
            };
            all.push_str(&printed);
            all.push(' ');
        }
    }
    numbers(&all)
}

#[test]
fn every_number_of_brief_and_report_stands_in_the_workbook() {
    let material = crate::book::example();
    for (language, mark) in [("en", '.'), ("fr", ',')] {
        let (assessment, _) = material.in_language(language).unwrap();
        let locale = Locale::new(language);
        let (card, findings) = (score(&assessment), Diagnostics::new());
        let report = Report::new(&assessment, &card, &findings, &locale);
        let there = shown(crate::book::file(&assessment, &locale, "xlsx", "workbook"), mark);
        for outline in OUTLINES.iter().filter(|outline| ["brief", "report"].contains(&outline.name())) {
            let tree = numbers(&text::blocks(&report.document(outline).body, &locale));
            let lost: Vec<&String> = tree.keys().filter(|number| !there.contains_key(*number)).collect();
            assert!(tree.len() > 15 && lost.is_empty(), "{language} {}: {lost:?}", outline.name());
        }
    }
}
