//! Templates of the user's own: they take the place of built-in ones, and what is wrong with them is said with its line.

use super::{Run, Said};

fn report(run: &Run) -> Said {
    run.run(&["report", "demo", "-o", "out", "--templates", "t", "--force"])
}

fn page(run: &Run) -> String {
    run.pages("out/nerania-2026", "2026-11-23_en.html")
}

#[test]
fn a_file_takes_the_place_of_the_built_in_one() {
    let run = Run::with_demo();
    run.write(
        "t/heading.html",
        "<h{{ level }} class=\"house\">{% include \"parts/mark.html\" %}{{ text }}</h{{ level }}>\n",
    );
    run.write("t/parts/mark.html", "<i>&#167;</i>");
    run.write("t/report.css", "h2 { color: teal; }");
    let said = report(&run);
    assert_eq!(said.code, 0, "{}", said.err);
    let page = page(&run);
    assert!(page.contains("<h3 class=\"house\"><i>&#167;</i><bdi>Departures from the framework</bdi></h3>"));
    assert!(page.contains("h2 { color: teal; }") && !page.contains(".headline {"), "the style is the user's");
    assert!(page.contains("<table>"), "what is not replaced is as it was");
    run.write("t/handbook.css", "h2 { color: olive; }");
    run.done(&["handbook", "-o", "book.html", "--templates", "t"]);
    let book = run.read("book.html");
    assert!(book.contains("h2 { color: olive; }") && book.contains("<h3 class=\"house\">"));
}

#[test]
fn what_is_wrong_is_said_with_its_line_and_nothing_is_written() {
    let endless = "{% for a in range(10000) %}\n{% for b in range(10000) %}{{ a }}{% endfor %}{% endfor %}";
    #[rustfmt::skip]
    let cases = [
        ("a misspelt variable",  "paragraph.html", "<p>\n{{ txet }}</p>",                       "template/unknown-name", ":2:", "did you mean `text`"),
        ("an unknown filter",    "cards.html",     "{{ cards|shout }}",                         "template/unknown-name", ":1:", "shout"),
        ("an open block",        "table.html",     "<table>\n{% for row in rows %}\n</table>",  "template/syntax",       ":",   "unexpected end of input"),
        ("an endless loop",      "section.html",   endless,                                     "template/endless",      ":",   "more steps"),
        ("it includes itself",   "heading.html",   "\n{% include \"heading.html\" %}",          "template/endless",      ":2:", "endlessly"),
        ("it calls itself",      "cover.html",     "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "template/endless", ":1:", "endlessly"),
        ("a file of the system", "cover.html",     "\n\n{% include \"/etc/passwd\" %}",         "template/include",      ":3:", "/etc/passwd"),
        ("a file beside it",     "cover.html",     "{% extends \"../demo/assessment.yaml\" %}", "template/include",      ":1:", "assessment.yaml"),
        ("words and numbers",    "cards.html",     "{{ cards + 1 }}",                           "template/failed",       ":1:", "cards + 1"),
        ("a misspelt file",      "tabel.html",     "<table></table>",                           "template/unused",       "",    "did you mean `table.html`"),
        ("a picture",            "logo.png",       "PNG",                                       "template/unreadable",   "",    "neither a template"),
    ];
    for (name, file, text, code, line, said) in cases {
        let run = Run::with_demo();
        run.write(format!("t/{file}"), text);
        let found = report(&run);
        assert_eq!(found.code, 3, "{name}: {}", found.err);
        for part in [format!("error[{code}]"), format!("t/{file}{line}"), said.to_owned()] {
            assert!(found.err.contains(&part), "{name}: {part}: {}", found.err);
        }
        assert!(found.err.contains("1 error"), "{name}: {}", found.err);
        assert!(!found.err.contains("root:"), "{name}: nothing of the file is shown");
        assert!(!run.path().join("out").exists(), "{name}: nothing is written");
    }
}

#[test]
fn all_that_is_wrong_is_said_at_once() {
    let run = Run::with_demo();
    run.write("t/cards.html", "{{ nothing }}");
    run.write("t/table.html", "{% for row in rows %}\n{{ row.nothing }}{% endfor %}");
    let said = report(&run);
    assert_eq!(said.code, 3, "{}", said.err);
    assert!(said.err.contains("t/cards.html:1:") && said.err.contains("t/table.html:2:"), "{}", said.err);
    assert!(said.err.contains("2 errors"), "once for each, however many tables there are: {}", said.err);
    // The excerpt shows the line.
    assert!(said.err.contains("{{ row.nothing }}"), "{}", said.err);
    run.write("t/cards.html", [0xFF, 0xFE, 0x00]);
    assert!(report(&run).err.contains("error[template/unreadable]"));
    let nowhere = run.run(&["report", "demo", "-o", "out", "--templates", "nowhere"]);
    assert_eq!(nowhere.code, 3);
    assert!(nowhere.err.contains("error[template/unreadable]"), "{}", nowhere.err);
    let book = run.run(&["handbook", "-o", "book.html", "--templates", "t"]);
    assert_eq!(book.code, 3);
    assert!(!run.path().join("book.html").exists());
    assert_eq!(run.run(&["report", "demo", "--format", "json", "-o", "out", "--templates", "t"]).code, 3);
}

#[test]
fn a_folder_in_the_place_of_a_template_is_said() {
    for inside in [None, Some("t/table.html/page.html")] {
        let run = Run::with_demo();
        std::fs::create_dir_all(run.path().join("t/table.html")).unwrap();
        if let Some(file) = inside {
            run.write(file, "<p></p>");
        }
        let said = report(&run);
        assert_eq!(said.code, 3, "{}", said.err);
        assert!(said.err.contains("error[template/unreadable]"), "{}", said.err);
        assert!(
            said.err.contains("t/table.html` cannot be read: it is a folder, not a file"),
            "{}",
            said.err
        );
        assert!(!run.path().join("out").exists());
    }
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed_unless_that_is_allowed() {
    let linked = |link: &str| {
        let run = Run::with_demo();
        run.write("elsewhere/style.css", "h2 { color: teal; }");
        std::fs::create_dir_all(run.path().join("t/parts")).unwrap();
        std::os::unix::fs::symlink(run.path().join("elsewhere/style.css"), run.path().join(link)).unwrap();
        run
    };
    let run = linked("t/report.css");
    let said = report(&run);
    assert_eq!(said.code, 3, "{}", said.err);
    for part in
        ["error[template/unreadable]", "t/report.css` is not read: it lies outside", "--allow-outside"]
    {
        assert!(said.err.contains(part), "{part}: {}", said.err);
    }
    assert!(!run.path().join("out").exists(), "nothing is written");
    run.done(&["report", "demo", "-o", "out", "--templates", "t", "--allow-outside"]);
    assert!(page(&run).contains("h2 { color: teal; }"));
    // What a template includes lies in the folder too.
    let run = linked("t/parts/mark.html");
    run.write("t/heading.html", "{% include \"parts/mark.html\" %}{{ text }}{{ level }}{{ id }}");
    assert!(report(&run).err.contains("t/parts/mark.html` is not read: it lies outside"));
    // The folder itself may be named by a link, and a link inside of it may lead to another file of it.
    let run = Run::with_demo();
    run.write("real/parts/style.css", "h2 { color: teal; }");
    std::os::unix::fs::symlink("parts/style.css", run.path().join("real/report.css")).unwrap();
    std::os::unix::fs::symlink(run.path().join("real"), run.path().join("t")).unwrap();
    run.write("real/table.html", "{# parts/style.css #}<table></table>");
    let said = report(&run);
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(page(&run).contains("h2 { color: teal; }"));
}

#[test]
fn the_program_speaks_french_of_templates_and_marks_what_the_engine_says() {
    let run = Run::with_demo();
    run.write("t/cover.html", "{% include \"x.html\" %}");
    run.write("t/table.html", "{% for row in rows %}");
    let said = |run: &Run| {
        run.run(&["report", "demo", "-o", "out", "--templates", "t", "--lang", "fr"])
            .err
            .replace('\u{a0}', " ")
    };
    let syntax = said(&run);
    assert!(
        syntax.contains("message du moteur de modèles, en anglais : « unexpected end of input"),
        "{syntax}"
    );
    run.write("t/table.html", "<table></table>");
    let include = said(&run);
    assert!(
        include.contains("auquel il n’a pas accès : « x.html »") && !include.contains("tried"),
        "{include}"
    );
    let nowhere = run.run(&["report", "demo", "-o", "out", "--templates", "nowhere", "--lang", "fr"]).err;
    assert!(nowhere.contains("nowhere\u{a0}» n’existe pas"), "{nowhere}");
}

#[test]
fn the_parts_of_word_files_are_templates_like_any_other() {
    let run = Run::with_demo();
    let footer = "<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r><w:t>House of {{ footer }}</w:t></w:r></w:p></w:ftr>";
    run.write("t/docx/footer.xml", footer);
    let word = |run: &Run| {
        run.run(&[
            "report",
            "demo",
            "-o",
            "out",
            "--templates",
            "t",
            "--force",
            "--format",
            "docx",
            "--outline",
            "brief",
        ])
    };
    let said = word(&run);
    assert_eq!(said.code, 0, "{}", said.err);
    let file = std::fs::File::open(run.path().join("out/nerania-2026_brief_2026-11-23_en.docx")).unwrap();
    let mut zip = zip::ZipArchive::new(file).unwrap();
    let text = std::io::read_to_string(zip.by_name("word/footer1.xml").unwrap()).unwrap();
    assert!(text.contains("House of Republic of Nerania"), "{text}");
    let endless = "{% for a in range(10000) %}{% for b in range(10000) %}{{ a }}{% endfor %}{% endfor %}";
    #[rustfmt::skip]
    let cases = [
        ("a misspelt variable",  "docx/footer.xml", "<w:ftr>\n{{ foter }}</w:ftr>",        "template/unknown-name", ":2:", "did you mean `footer`"),
        ("a file of the system", "docx/footer.xml", "\n{% include \"/etc/passwd\" %}",      "template/include",      ":2:", "/etc/passwd"),
        ("an endless loop",      "docx/footer.xml", endless,                               "template/endless",      ":",   "more steps"),
        ("an open element",      "docx/footer.xml", "<w:ftr><not closed",                  "template/not-xml",      "",    "(line 1 of its result)"),
        ("another element",      "docx/footer.xml", "<w:wrong xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>", "template/not-xml", "", "`w:wrong` and not with `w:ftr`"),
        ("another namespace",    "docx/footer.xml", "<w:ftr xmlns:w=\"urn:w\"/>",          "template/not-xml",      "",    "`w:ftr` and not with `w:ftr` of its namespace"),
        ("an open block",        "docx/styles.xml", "{% if rtl %}",                        "template/syntax",       ":",   "unexpected end of input"),
        ("a misspelt file",      "docx/foter.xml",  "<w:ftr/>",                            "template/unused",       "",    "did you mean `docx/footer.xml`"),
    ];
    for (name, file, text, code, line, expected) in cases {
        let run = Run::with_demo();
        run.write(format!("t/{file}"), text);
        let found = word(&run);
        assert_eq!(found.code, 3, "{name}: {}", found.err);
        for part in [format!("error[{code}]"), format!("t/{file}{line}"), expected.to_owned()] {
            assert!(found.err.contains(&part), "{name}: {part}: {}", found.err);
        }
        assert!(!found.err.contains("root:") && !run.path().join("out").exists(), "{name}");
    }
}

#[test]
fn a_name_that_is_not_there_is_never_left_empty() {
    // Strict: not in a condition, not in a loop, not with an attribute, not through a filter.
    for text in [
        "{% if nothing %}a{% endif %}",
        "{% for a in nothing %}{% endfor %}",
        "{{ nothing.at.all }}",
        "{{ nothing|upper }}",
    ] {
        let run = Run::with_demo();
        run.write("t/paragraph.html", text);
        let found = report(&run);
        assert_eq!(found.code, 3, "{text}: {}", found.err);
        assert!(found.err.contains("t/paragraph.html:1:"), "{text}: {}", found.err);
    }
}
