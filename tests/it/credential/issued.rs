//! What is issued: the same bytes for the same input, and everything that has to be printed.

use tripartite::learn::credential::{Facts, certificate, fingerprint};
use tripartite::learn::log::{Entry, Event};

use super::{Class, ISSUER, day, key, plain};

fn facts(change: impl FnOnce(&mut Vec<Entry>)) -> (Class, Facts) {
    let class = Class::new("en");
    let mut entries = class.events();
    change(&mut entries);
    let facts = class.facts(&class.log("Awa Diop", entries), "2026-11-23").unwrap();
    (class, facts)
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let class = Class::new("en");
    let (one, other) = (class.certificate("Awa Diop"), Class::new("en").certificate("Awa Diop"));
    assert_eq!(one, other);
    assert_ne!(one.id, class.certificate("Awa Diopp").id);
}

#[test]
fn the_picture_prints_what_the_credential_says() {
    let certificate = Class::new("en").certificate("Awa Diop");
    let document = roxmltree::Document::parse(&certificate.svg).unwrap();
    let texts: Vec<&str> = document
        .descendants()
        .filter(|n| n.has_tag_name(("http://www.w3.org/2000/svg", "text")))
        .filter_map(|n| n.text())
        .collect();
    let printed = plain(&texts.join(" "));
    for part in [
        "Certificate of achievement",
        "Awa Diop",
        ISSUER,
        "pass mark: 60.0 %",
        "61 h, of which 56 h logged by the program and 5 h declared by the learner and confirmed by Mira Oduya",
        "Studied from",
        "Issued on",
        "Unproctored self-study record",
        "Policy development, Stakeholder engagement, Social dialogue, Rights-based approach and Policy coherence",
        "Page 1 of 2",
        "Page 2 of 2",
        &fingerprint(&key().did()).unwrap(),
        &certificate.id,
    ] {
        assert!(printed.contains(part), "{part}: {printed}");
    }
    for topic in 1..=14 {
        assert!(printed.contains(&format!("T{topic:02} ")), "T{topic:02}");
    }
    // Nothing of it is asked for on a network, and nothing of it runs.
    for word in ["<script", "href", "url(", "@import"] {
        assert!(!certificate.svg.contains(word), "{word}");
    }
}

#[test]
fn the_days_of_study_are_those_of_the_hours_that_count() {
    let dates = |facts: &Facts| (facts.begun, facts.completed);
    // Answers on 2 November, hours logged on 3 to 9 November, and five declared and confirmed for the 10th.
    let (_, whole) = facts(|_| {});
    assert_eq!(dates(&whole), (day("2026-11-02"), day("2026-11-10")));
    // A page tells, long after, of October: from five minutes before midnight until midnight of the 12th.
    let midnight = 1_791_763_200 + 86_400;
    let told = |entries: &mut Vec<Entry>| {
        let sessions = vec![vec![midnight - 300, midnight]];
        let event = Event::Imported { sha256: "x".to_owned(), sessions };
        entries.push(Entry { at: entries.last().unwrap().at, session: String::new(), event });
    };
    let (_, page) = facts(told);
    assert_eq!(dates(&page), (day("2026-10-12"), day("2026-11-10")));
    // An answer of a page before any hours, in a log that was made later.
    let (_, early) = facts(|entries| entries[0].at -= 30 * 86_400);
    assert_eq!(dates(&early), (day("2026-10-03"), day("2026-11-10")));
}

/// Letters of each size stay within the page, down to its foot.
#[test]
fn long_names_stay_on_the_page() {
    let long = "Marie-Antoinette Éléonore Wilhelmina van der Westhuizen-Papadopoulou de la Fontaine y Ruiz-Echeverría ".repeat(2);
    for language in ["en", "fr"] {
        let class = Class::new(language);
        let mut facts = class.facts(&class.passer(long.trim()), "2026-11-23").unwrap();
        facts.issuer = "Secrétariat permanent du Conseil national tripartite pour le dialogue social, l’emploi et les migrations de main-d’œuvre de la République de Néranie".to_owned();
        facts.countersigned = Some((long.trim().to_owned(), day("2026-11-20")));
        let svg = certificate(&facts, &key(), &class.locale).unwrap().svg;
        let document = roxmltree::Document::parse(&svg).unwrap();
        let number = |node: &roxmltree::Node<'_, '_>, name: &str| {
            node.attribute(name).unwrap().parse::<f64>().unwrap()
        };
        let texts: Vec<_> = document.descendants().filter(|n| n.tag_name().name() == "text").collect();
        assert!(texts.len() > 60);
        for text in &texts {
            let y = number(text, "y") % 842.0;
            assert!((40.0..=812.0).contains(&y), "{language}: {:?} at {y}", text.text());
        }
        // One above the other, never on top of each other: baselines of a page's centred texts rise by their size.
        let first: Vec<_> = texts.iter().filter(|n| number(n, "y") < 842.0).collect();
        for pair in first.windows(2) {
            let gap = number(pair[1], "y") - number(pair[0], "y");
            assert!(
                gap >= 0.9 * number(pair[1], "font-size"),
                "{language}: {:?} and {:?}",
                pair[0].text(),
                pair[1].text()
            );
        }
        let names: String = texts.iter().filter_map(|n| n.text()).collect::<Vec<_>>().join(" ");
        assert!(names.contains("Ruiz-Echeverría Marie-Antoinette"), "no name is cut");
        assert!(!names.contains('…'));
    }
}

#[test]
fn a_countersignature_holds_until_something_else_is_submitted() {
    let sign = |entries: &mut Vec<Entry>| {
        let at = entries.last().unwrap().at;
        let event = Event::Countersigned { by: "Mira Oduya".into(), on: day("2026-11-13") };
        entries.push(Entry { at, session: String::new(), event });
    };
    let (class, signed) = facts(sign);
    assert_eq!(signed.countersigned, Some(("Mira Oduya".to_owned(), day("2026-11-13"))));
    let svg = certificate(&signed, &key(), &class.locale).unwrap().svg;
    assert!(svg.contains("Countersigned by the trainer Mira Oduya") && !svg.contains("Unproctored"));
    let (_, later) = facts(|entries| {
        sign(entries);
        let again =
            entries.iter().find(|entry| matches!(entry.event, Event::Submitted { .. })).unwrap().clone();
        let at = entries.last().unwrap().at;
        entries.push(Entry { at, ..again });
    });
    assert_eq!(later.countersigned, None);
    assert_eq!(facts(|_| {}).1.countersigned, None);
}

#[test]
fn hours_that_do_not_count_are_named_as_such() {
    let (class, facts) = facts(|entries| {
        for entry in entries.iter_mut() {
            if let Event::HoursConfirmed { declared, .. } = &mut entry.event {
                declared.pop();
            }
        }
    });
    let json = plain(&certificate(&facts, &key(), &class.locale).unwrap().json);
    assert!(json.contains("60 h, of which 56 h logged by the program and 4 h declared"), "{json}");
    assert!(json.contains("(1 h more were declared and do not count)"), "{json}");
}
