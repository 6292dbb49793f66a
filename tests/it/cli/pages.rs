//! Pages for those who do not see them, or use no mouse: headings in order, tables with names, what scrolls can be reached.

use super::Run;

/// The pages of the demo in both languages, and a page of findings with errors.
fn pages() -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for language in ["en", "fr"] {
        let run = Run::with_demo();
        run.done(&["report", "demo", "--lang", language]);
        run.done(&["handbook", "-o", "demo/reports/handbook.html", "--lang", language]);
        run.write("demo/returns/wrong.csv", "respondent,constituency,T01P1\nW1,wrokers,7\n");
        // A folder as the only argument leaves a page of findings, in the language of the assessment.
        let yaml = run.read("demo/assessment.yaml").replace("language: en", &format!("language: {language}"));
        run.write("demo/assessment.yaml", yaml);
        assert_eq!(run.run(&["./demo"]).code, 3);
        for file in run.files().into_iter().filter(|file| file.ends_with(".html")) {
            pages.push((format!("{language}/{file}"), run.read(&file)));
        }
    }
    assert_eq!(pages.len(), 12, "{:?}", pages.iter().map(|(name, _)| name).collect::<Vec<_>>());
    pages
}

#[test]
fn headings_never_skip_a_level() {
    for (name, page) in pages() {
        let levels = page.split("<h").skip(1).filter_map(|rest| {
            let (level, after) = rest.split_at_checked(1)?;
            after.starts_with([' ', '>']).then(|| level.parse::<u8>().ok()).flatten()
        });
        let levels: Vec<u8> = levels.collect();
        assert_eq!(levels.first(), Some(&1), "{name}");
        assert!(levels.len() > 2, "{name}: {levels:?}");
        for pair in levels.windows(2) {
            assert!(pair[1] <= pair[0] + 1, "{name}: {} after {}: {levels:?}", pair[1], pair[0]);
        }
    }
}

#[test]
fn what_heads_a_column_has_words_and_what_scrolls_can_be_reached() {
    for (name, page) in pages() {
        for rest in page.split("<th ").skip(1) {
            let (attributes, words) = rest.split_once('>').unwrap();
            assert!(!words.starts_with("</th>"), "{name}: a heading without words: {attributes}");
        }
        for tag in ["<figure ", "<div class=\"table"] {
            for rest in page.split(tag).skip(1) {
                let attributes = rest.split('>').next().unwrap();
                // A figure is as wide as its page and never scrolls.
                let reached = if tag == "<figure " { "role=\"group\"" } else { "tabindex=\"0\"" };
                assert!(attributes.contains(reached), "{name}: {attributes}");
                assert!(
                    attributes.contains("aria-label=\"") && !attributes.contains("aria-label=\"\""),
                    "{name}: {attributes}"
                );
            }
        }
        // Regions are landmarks, and dozens of them lead nowhere.
        assert!(!page.contains("role=\"region\""), "{name}");
    }
}
