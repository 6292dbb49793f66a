//! What stands in a report.

use super::Run;

const DEMO: &str = "demo/reports/2026-11-23/nerania-2026";

/// The report and its annex, one after the other.
fn page(run: &Run) -> String {
    run.done(&["report", "demo", "--format", "html", "--force"]);
    run.pages(DEMO, "2026-11-23_en.html")
}

/// The text of the box of overrides.
fn overrides(page: &str) -> &str {
    let from = page.find("Departures from the framework").unwrap();
    &page[from..from + page[from..].find("</div>").unwrap()]
}

#[test]
fn the_page_is_one_file_that_needs_no_network_and_no_script() {
    let run = Run::with_demo();
    let both = page(&run);
    let pages =
        ["brief", "report", "annex"].map(|name| run.read(format!("{DEMO}_{name}_2026-11-23_en.html")));
    assert_eq!(pages[1..].concat(), both);
    for page in pages {
        needs_no_network(&page);
    }
}

fn needs_no_network(page: &str) {
    for bad in ["<script", "<link", "<img", "@import", "url(", "src="] {
        assert!(!page.contains(bad), "{bad}");
    }
    // Whatever is linked is a place in the page itself; the only addresses are names of XML vocabularies.
    for part in page.split("href=\"").skip(1) {
        let target = &part[..part.find('"').unwrap()];
        let id = target.strip_prefix('#').unwrap_or_else(|| panic!("{target}"));
        assert!(page.contains(&format!("id=\"{id}\"")), "{target}");
    }
    for part in page.split("http:").skip(1).chain(page.split("https:").skip(1)) {
        assert!(part.starts_with("//www.w3.org/"), "{}", &part[..60]);
    }
    for style in ["@media print", "prefers-color-scheme: dark", "@media (max-width"] {
        assert!(page.contains(style), "{style}");
    }
}

#[test]
fn every_chapter_stands_in_the_page() {
    let run = Run::with_demo();
    let page = page(&run);
    for chapter in [
        "summary",
        "lens-cycle",
        "lens-topic",
        "lens-field",
        "lens-pair",
        "voices",
        "statements",
        "gaps",
        "strengths",
        "silences",
        "evidence",
        "method",
        "register",
        "missing",
        "annex",
        "fingerprint",
    ] {
        assert!(page.contains(&format!("<h2 id=\"{chapter}\">")), "{chapter}");
    }
    // A supporting indicator stands directly behind the one that it supports, and says so.
    let (core, beside) = (page.find("id=\"T03P5\"").unwrap(), page.find("(supports T03P5)").unwrap());
    assert!(core < beside && beside < page.find("id=\"T03P6\"").unwrap());
    // Statements as they came, and the one that did not come.
    let statement = run.read("demo/statements/workers.md");
    let sentence =
        statement.lines().find(|l| l.len() > 60 && l.is_ascii() && !l.contains(['\'', '*', '`'])).unwrap();
    assert!(page.contains(sentence.split(". ").next().unwrap()), "{sentence}");
    assert!(page.contains("Not received."));
    assert!(page.contains("Chamber of Small Enterprises"), "who has not replied is named");
}

#[test]
fn every_return_is_in_the_register_with_its_file_and_fingerprint() {
    use sha2::Digest as _;
    let run = Run::with_demo();
    let page = page(&run);
    let material = tripartite::load::assessment(&tripartite::load::disk::Disk, &run.path().join("demo"));
    let assessment = material.assessment.unwrap();
    let responses = assessment.responses().unwrap();
    assert_eq!(responses.len(), 16);
    for response in responses.iter() {
        let files = assessment.files_of(&response);
        assert!(!files.is_empty(), "{:?}", response.name());
        for file in files.iter().map(|file| &file.path) {
            let bytes = std::fs::read(run.path().join("demo").join(file)).unwrap();
            let sha: String = sha2::Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
            assert!(page.contains(&sha), "{file}");
            assert!(page.contains(&file.replace('/', "&#x2f;")), "{file}");
        }
    }
}

#[test]
fn departures_from_the_framework_stand_on_the_first_page() {
    let run = Run::with_demo();
    let page_as_it_is = page(&run);
    let box_ = overrides(&page_as_it_is);
    for part in
        ["The target of P6 is 60.0 instead of 75.0.", "The target of T03P5 is 90.0", "Growers", "(quick)"]
    {
        assert!(box_.contains(part), "{part}: {box_}");
    }
    let overall = |run: &Run| {
        let json = run.done(&["score", "demo", "--format", "json"]).out;
        serde_json::from_str::<serde_json::Value>(&json).unwrap()["overall"]["score"].as_f64().unwrap()
    };
    let equal = overall(&run);
    let yaml = run.read("demo/assessment.yaml");
    run.write(
        "demo/assessment.yaml",
        format!("{yaml}constituencies: {{workers: 3}}\nquestionnaire: quick\n"),
    );
    let page_with_weights = page(&run);
    let box_ = overrides(&page_with_weights);
    assert!(box_.contains("organisations: weight 3 instead of 1."), "{box_}");
    assert!(box_.contains("The questionnaires were sent in the “quick” form."), "{box_}");
    assert!(!box_.contains("Another form"), "that of the growers is the form of all now: {box_}");
    run.write("demo/assessment.yaml", format!("{yaml}constituencies: {{workers: 3}}\n"));
    let page_with_weights = page(&run);
    assert!((overall(&run) - equal).abs() > 1.0);
    assert!(
        overrides(&page_with_weights)
            .contains(&format!("With the weights of the framework the overall score is {equal:.1}.")),
        "{equal}: {}",
        overrides(&page_with_weights)
    );
}

#[test]
fn the_target_of_all_is_told_in_words() {
    let run = Run::with_demo();
    let noted = "A target of 75 asks";
    assert!(page(&run).contains(noted), "targets of single parts leave that of all as it is");
    let yaml = run.read("demo/assessment.yaml");
    let targets = yaml.find("targets:").unwrap();
    let line = yaml[targets..].lines().next().unwrap();
    let only_default = yaml.replace(line, "targets: {default: 70}");
    run.write("demo/assessment.yaml", only_default);
    let page = page(&run);
    let told = "The target is 70.0 instead of 75.0, wherever none of its own is set.";
    assert!(overrides(&page).contains(told), "{}", overrides(&page));
    assert!(!page.contains("target of default") && !page.contains(noted));
}

#[test]
fn a_framework_of_ones_own_is_used_and_an_edited_one_is_told() {
    let run = Run::with_demo();
    let shipped = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks/coherence");
    run.copy(&shipped, "demo/own");
    let questionnaires = shipped.ancestors().nth(2).unwrap().join("questionnaires/coherence");
    run.copy(&questionnaires, "demo/own/questionnaires");
    let yaml = run.read("demo/assessment.yaml").replace("framework: coherence@1", "framework: own");
    run.write("demo/assessment.yaml", yaml);
    assert!(!overrides(&page(&run)).contains("edited"), "a copy is the same framework");
    let topic = run.read("demo/own/topics/T01.yaml");
    run.write("demo/own/topics/T01.yaml", topic.replacen("id: T01P1\n", "id: T01P1\n    weight: 2\n", 1));
    assert!(
        overrides(&page(&run)).contains("edited: they are not the built-in ones"),
        "{}",
        overrides(&page(&run))
    );
}

#[test]
fn a_report_from_a_tally_leaves_people_out_and_says_so() {
    let run = Run::with_demo();
    run.done(&["report", "demo"]);
    let tally = "demo/reports/2026-11-23/nerania-2026_tally_2026-11-23.csv";
    run.done(&["report", "--tally", tally, "-o", "out", "--date", "2026-11-23"]);
    let page = run.pages("out/tally", "2026-11-23_en.html");
    assert!(page.contains("This report was prepared from a tally only."));
    // The score is the mean of the three that are printed beside it.
    let results: serde_json::Value = serde_json::from_str(
        &run.done(&["score", "--tally", tally, "--date", "2026-11-23", "--format", "json"]).out,
    )
    .unwrap();
    let own =
        ["ministry", "workers", "employers"].map(|c| results["overall"]["by"][c]["score"].as_f64().unwrap());
    let mean = own.iter().sum::<f64>() / 3.0;
    assert!(page.contains(&format!("This assessment stands at {mean:.1} out of 100 points")), "{own:?}");
    assert!(
        !page.contains("Comment:") && !page.contains("Evidence: "),
        "people and their words are left out"
    );
}

#[test]
fn a_report_without_a_single_score_is_whole() {
    let run = Run::new();
    run.write(
        "a/assessment.yaml",
        "assessment: a\nbody: {name: A, profile: [origin]}\nframework: coherence@1\ndate: 2026-11-23\n",
    );
    run.write("a/returns/r.csv", "respondent,constituency,T01P1\nA,workers,dk\n");
    run.done(&["report", "a"]);
    let page = run.pages("a/reports/2026-11-23/a", "2026-11-23_en.html");
    assert!(page.contains("not assessed") && !page.contains("NaN") && !page.contains("none</"));
    for file in run.files().iter().filter(|f| f.ends_with(".svg")) {
        let svg = run.read(file);
        let parsed = roxmltree::Document::parse(&svg).unwrap();
        assert!(
            parsed.descendants().any(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "title"))),
            "{file}"
        );
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{file}");
    }
}

#[test]
fn agreed_gaps_come_with_the_next_step() {
    let run = Run::with_demo();
    run.done(&["report", "demo", "--force"]);
    let tree: serde_json::Value =
        serde_json::from_str(&run.done(&["framework", "export", "--format", "json"]).out).unwrap();
    let step = |id: &str, point: &str| {
        let one = tree["indicators"].as_array().unwrap().iter().find(|i| i["id"] == id).unwrap();
        one["advice"][point]["step"].as_str().unwrap().to_owned()
    };
    let page = run.read(format!("{DEMO}_annex_2026-11-23_en.html"));
    let from = page.find("the next step from the point reached</bdi></caption>").unwrap();
    let steps = &page[from..from + page[from..].find("</table>").unwrap()];
    let table = run.read("demo/reports/2026-11-23/nerania-2026_gaps_2026-11-23.csv");
    let mut table = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    let header = table.headers().unwrap().clone();
    let of = |row: &csv::StringRecord, name: &str| {
        row[header.iter().position(|known| known == name).unwrap()].to_owned()
    };
    let mut listed = 0;
    for row in table.records().map(Result::unwrap) {
        let (id, own) = (of(&row, "id"), of(&row, "next_step"));
        assert_eq!(own.is_empty(), of(&row, "who").is_empty() && of(&row, "effort").is_empty(), "{id}");
        // The mean of all voices lies between two points: what counts is the lower of them.
        match id.as_str() {
            // 6.25: above 0, not yet 25
            "T02P5" => assert_eq!(own, step("T02P5", "0")),
            // 13.2: above 0, not yet 25
            "T05P5" => assert_eq!(own, step("T05P5", "0")),
            // exactly 25
            "T04P5" => assert_eq!((of(&row, "score").as_str(), own.as_str()), ("25", &*step("T04P5", "1"))),
            _ => {}
        }
        let agreed = of(&row, "reading") == "agreed_gap";
        listed += usize::from(agreed);
        // Where the constituencies differ, talk comes before any step.
        assert_eq!(agreed, steps.contains(&format!("<bdi>{id}</bdi>")), "{id}");
    }
    assert!(listed > 0 && steps.matches("<tr>").count() == listed + 1, "{steps}");
}

/// The readings of the core indicators in the data file, in the words of a page.
fn ids_by_reading(run: &Run, reading: &str) -> Vec<String> {
    let json = run.done(&["score", "demo", "--format", "json"]).out;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let of = |id: &str| {
        let all = json["indicators"].as_array().unwrap();
        all.iter().find(|i| i["id"] == id).unwrap()["reading"].as_str().unwrap_or_default().to_owned()
    };
    let ranked = json["gaps"]["together"].as_array().unwrap();
    let ids = ranked.iter().map(|id| id.as_str().unwrap().to_owned());
    ids.filter(|id| of(id) == reading).collect()
}

#[test]
fn page_screen_and_data_put_the_same_indicators_under_the_same_words() {
    let run = Run::with_demo();
    let page = page(&run);
    let screen = run.done(&["demo", "other"]).out;
    for (reading, heading) in [
        ("agreed_gap", "Agreed gaps: act"),
        ("contested_gap", "Contested gaps: discuss first"),
        ("contested_strength", "Contested strengths: show the evidence"),
    ] {
        let ids = ids_by_reading(&run, reading);
        assert!(ids.len() > 3, "{reading}");
        assert!(screen.contains(&format!("\n{heading} ({})\n", ids.len())), "{heading}: {screen}");
        let from = page.find(&format!("<h3><bdi>{heading}</bdi></h3>")).unwrap();
        let list = &page[from..from + page[from..].find("</ul>").unwrap()];
        let listed: Vec<&str> = list.split("class=\"id\">").skip(1).map(|rest| &rest[..5]).collect();
        assert_eq!(listed.len(), 3, "{list}");
        assert!(listed.iter().all(|id| ids.iter().any(|known| known == id)), "{listed:?} {ids:?}");
        assert!(list.contains(&format!("and {} more", ids.len() - 3)), "{list}");
        let words = reading.replace('_', " ");
        assert!(
            page.contains(&format!("{words} ({})<span class=\"colon\">:</span></dt>", ids.len())),
            "{words}"
        );
    }
    for reading in ["one_voice", "not_comparable", "not_assessed"] {
        let ids = ids_by_reading(&run, reading);
        // The code of a reading is one thing and its words are another.
        let words = reading.replace('_', " ").replace("one voice", "one constituency only");
        let words = words[..1].to_uppercase() + &words[1..];
        // Each point has a link of the same kind, and the first indicators stand there with their titles.
        let line = format!(
            "<dt><a href=\"#gaps\">{words} ({})</a><span class=\"colon\">:</span></dt><dd><span class=\"id\">{id}</span> ",
            ids.len(),
            id = ids[0]
        );
        let at = page.find(&line).unwrap_or_else(|| panic!("{line}")) + line.len();
        assert!(page[at..].starts_with(char::is_alphabetic), "{}", &page[at..at + 40]);
    }
}

#[test]
fn markdown_nests_no_brackets_and_breaks_no_line_inside_a_sentence() {
    let run = Run::with_demo();
    for language in ["en", "fr"] {
        run.done(&["report", "demo", "--lang", language, "--format", "md", "--force"]);
        run.done(&["handbook", "--lang", language, "-o", &format!("book-{language}.md")]);
        let report = format!("demo/reports/2026-11-23/nerania-2026_report_2026-11-23_{language}.md");
        for file in [report, format!("book-{language}.md")] {
            let text = run.read(&file);
            assert!(!text.contains("<br>"), "{file}");
            for line in text.lines() {
                // Addresses of links stand in brackets of their own.
                let mut depth = 0_i32;
                // Report I(B) is the official name of a paper.
                for c in line.replace("](", "]\0").replace("I(B)", "IB").chars() {
                    depth += i32::from(c == '(') - i32::from(c == ')');
                    assert!(depth < 2, "{file}: {line}");
                    depth = depth.max(0);
                }
            }
        }
        let book = run.read(format!("book-{language}.md"));
        let headings: Vec<&str> = book.lines().filter(|line| line.ends_with("-cards}")).collect();
        assert_eq!(headings.len(), 14, "{headings:?}");
        assert!(headings.iter().all(|line| line.contains(" T")), "{headings:?}");
        assert!(book.contains("\n| 0 · "), "{language}");
    }
}

#[test]
fn a_french_reader_meets_the_readings_in_french_on_the_screen_too() {
    let run = Run::with_demo();
    let said = run.done(&["score", "demo", "--by", "topic", "--lang", "fr"]).out;
    for words in ["écart reconnu", "écart contesté", "point fort contesté", "non évalué", "Lecture", "83,2"]
    {
        assert!(said.contains(words), "{words}\n{said}");
    }
    let yaml = run.read("demo/assessment.yaml").replace("language: en", "language: fr");
    run.write("demo/assessment.yaml", yaml);
    let said = run.done(&["demo/assessment.yaml"]).out;
    for words in [
        "Écarts reconnus : agir (",
        "Écarts contestés : en débattre d’abord (",
        "Points forts contestés : produire les preuves (",
        "Un seul mandant (",
    ] {
        assert!(said.replace('\u{a0}', " ").contains(words), "{words}\n{said}");
    }
    for english in ["gap", "contested", "coverage", "not assessed", "Overall"] {
        assert!(
            !said.lines().any(|line| !line.contains("demo/") && line.contains(english)),
            "{english}\n{said}"
        );
    }
}

#[test]
fn a_letter_that_pictures_lack_costs_pictures_and_no_document() {
    let run = Run::with_demo();
    run.write("f/framework.yaml", "id: own\nversion: 1.0.0\nextends: coherence@1\n");
    run.write("f/topics/T01.yaml", "id: T01\nshort: \u{653f}\u{7b56}\n");
    let yaml = run.read("demo/assessment.yaml").replace("framework: coherence@1", "framework: ../f");
    run.write("demo/assessment.yaml", yaml);
    let whole = run.run(&["report", "demo"]);
    assert_eq!(whole.code, 0, "{}", whole.err);
    assert!(whole.err.contains("png not written") && whole.err.contains('\u{653f}'), "{}", whole.err);
    assert!(whole.err.contains("charts are described in the files of Word"), "{}", whole.err);
    let endings = |ending: &str| whole.out.lines().filter(|line| line.ends_with(ending)).count();
    assert_eq!((endings(".html"), endings(".docx"), endings(".png")), (4, 4, 0), "{}", whole.out);
    let word = |file: &str| {
        crate::cli::word_files::part(
            &crate::cli::word_files::parts(&std::fs::read(run.path().join(file)).unwrap()),
            "word/document.xml",
        )
    };
    let report = word("demo/reports/2026-11-23/nerania-2026_report_2026-11-23_en.docx");
    // The charts of the topics name it, those of the phases do not.
    assert!(report.contains("\u{653f}\u{7b56}") && report.contains("<pic:pic"), "{report}");
    // Whoever asks for pictures gets none that lack a letter.
    let asked = run.run(&["report", "demo", "--format", "png", "-o", "out"]);
    assert_eq!(asked.code, 4, "{}", asked.err);
    assert!(!run.path().join("out").exists());
}

#[test]
fn nothing_is_asked_of_those_whom_the_questionnaire_does_not_ask() {
    let run = Run::with_demo();
    run.done(&["report", "demo", "--format", "md", "--outline", "brief,annex,actions", "-o", "out"]);
    assert!(run.read("out/nerania-2026_brief_2026-11-23_en.md").contains("permit.” (Ministry of Labour)"));
    let plan = run.read("out/nerania-2026_actions_2026-11-23_en.md");
    // 23 indicators have one voice, and one cannot be compared though several were asked.
    assert_eq!(plan.matches("Put the question to the others, too").count(), 23, "{plan}");
    assert_eq!(plan.matches("Another constituency has said how it sees this").count(), 23, "{plan}");
    // Where nobody disputes that something applies, nothing is said to have been disputed.
    let annex = run.read("out/nerania-2026_annex_2026-11-23_en.md");
    assert!(annex.contains("Nowhere does a constituency as a whole say “not applicable”"));
    assert!(!annex.contains("One constituency says “not applicable” and another gave a point"), "{annex}");
    assert!(annex.contains("An invited organisation that sent nothing counts as blank."));
}
