//! The book as Markdown, for whoever wants to edit or convert it.

use std::fmt::Write as _;

use super::Handbook;
use crate::learn::card::Card;
use crate::locale::Locale;

/// The book as Markdown.
pub fn markdown(view: &Handbook, locale: &Locale) -> String {
    let say = |key: &str| locale.say(key);
    let mut out = format!("# {}\n\n{}\n", view.title, view.version);
    // Writing to a string cannot fail.
    for paragraph in &view.about {
        let _ = write!(out, "\n{paragraph}\n");
    }
    let _ = write!(out, "\n## {}\n", say("handbook-frame"));
    for list in view.lenses.iter().chain(&view.scales) {
        let _ = write!(out, "\n### {}\n\n{}\n\n", list.title, list.about);
        for row in &list.rows {
            let _ =
                writeln!(out, "- {}", locale.labelled(&format!("**{} {}**", row.id, row.title), &row.text));
        }
    }
    for topic in &view.topics {
        let _ = write!(out, "\n## {} {}\n\n{}\n", topic.id, topic.title, topic.about);
        for fact in &topic.facts {
            let _ = write!(out, "\n{fact}\n");
        }
        if !topic.objectives.is_empty() {
            let _ = write!(out, "\n{}\n\n", say("handbook-objectives"));
            for objective in &topic.objectives {
                let _ = writeln!(out, "- {objective}");
            }
        }
        for section in &topic.sections {
            let _ = write!(out, "\n### {}\n\n{}\n", section.title, section.markdown);
        }
        let _ = write!(out, "\n### {} {}\n", topic.id, say("handbook-cards"));
        for card in &topic.cards {
            of_card(&mut out, card, locale);
        }
    }
    for (title, list) in [("handbook-instruments", &view.instruments), ("handbook-tools", &view.tools)] {
        let _ = write!(out, "\n## {}\n\n", say(title));
        for one in list {
            let _ = writeln!(out, "- **{}** ({}). {}", one.title, one.force, one.use_here);
        }
    }
    let _ = write!(out, "\n## {}\n", say("handbook-practices"));
    for one in &view.practices {
        let _ = write!(out, "\n### {}\n\n{}, {}. {}\n", one.title, one.place, one.since, one.what);
        for (key, text) in [
            ("practice-result", &one.result),
            ("practice-criticism", &one.criticism),
            ("practice-transfer", &one.transfer),
            ("practice-source", &one.source),
        ] {
            let _ = write!(out, "\n{}\n", locale.labelled(&format!("*{}*", say(key)), text));
        }
    }
    let _ = write!(out, "\n## {}\n\n", say("handbook-glossary"));
    for term in &view.glossary {
        let _ = writeln!(out, "- {}", locale.labelled(&format!("**{}**", term.term), &term.meaning));
    }
    let _ = write!(out, "\n## {}\n\n{}\n", say("handbook-checklist"), say("handbook-checklist-about"));
    for topic in &view.topics {
        let _ = write!(out, "\n### {} {}\n\n", topic.id, topic.title);
        for card in topic.cards.iter().filter(|card| !card.beside) {
            let _ = writeln!(out, "- [ ] {} {}", card.id, card.title);
        }
    }
    out
}

fn of_card(out: &mut String, card: &Card, locale: &Locale) {
    let _ = write!(out, "\n#### {} {}\n\n{}\n\n", card.id, card.title, card.definition);
    for (label, value) in &card.facts {
        let _ = writeln!(out, "- {}", locale.labelled(label, value));
    }
    out.push('\n');
    for point in &card.points {
        let _ = writeln!(
            out,
            "- {}",
            match (format!("**{} {}**", point.code, point.label), point.anchor.as_str()) {
                (name, "") => name,
                (name, anchor) => locale.labelled(&name, anchor),
            }
        );
        if !point.step.is_empty() {
            let mut line = |label: &str, text: &str| {
                let _ = writeln!(out, "  - {}", locale.labelled(&locale.say(label), text));
            };
            line("col-next", &format!("{} {}", point.step, point.who));
            if let Some((_, practice)) = &point.practice {
                line("card-practice", practice);
            }
        }
    }
    if !card.evidence.is_empty() {
        let _ = write!(out, "\n{}\n", locale.labelled(&locale.say("evidence-label"), &card.evidence));
    }
}
