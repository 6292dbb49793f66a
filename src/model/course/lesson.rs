//! A lesson: Markdown with one heading for each section, which names the section's id.

use super::words;

/// A lesson, cut at its headings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// The heading of the whole.
    pub title: String,
    /// Sections of the lesson, in the order of the file.
    pub sections: Vec<Section>,
}

/// A part of a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Named by indicators and objectives.
    pub id: String,
    /// The heading.
    pub title: String,
    /// What stands below it, as Markdown.
    pub markdown: String,
}

impl Section {
    /// How many numbered items stand in it: questions, steps, clauses.
    pub fn items(&self) -> usize {
        let numbered = |line: &str| {
            let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            digits > 0 && line[digits..].starts_with(". ")
        };
        self.markdown.lines().filter(|line| numbered(line)).count()
    }
}

impl Lesson {
    /// Reads a lesson. The line of the first heading without an id is the error.
    ///
    /// # Errors
    /// The number of the line (from 1) of a `## ` heading that does not end in `{#id}`.
    pub fn read(text: &str) -> Result<Self, usize> {
        let mut lesson = Self { title: String::new(), sections: Vec::new() };
        for (n, line) in text.lines().enumerate() {
            if let Some(heading) = line.strip_prefix("## ") {
                let (title, id) = heading
                    .trim_end()
                    .strip_suffix('}')
                    .and_then(|rest| rest.rsplit_once("{#"))
                    .filter(|(_, id)| super::super::ident::is_id(id))
                    .ok_or(n + 1)?;
                let section =
                    Section { id: id.to_owned(), title: title.trim().to_owned(), markdown: String::new() };
                lesson.sections.push(section);
            } else if let Some(section) = lesson.sections.last_mut() {
                section.markdown.push_str(line);
                section.markdown.push('\n');
            } else if let Some(title) = line.strip_prefix("# ") {
                lesson.title = title.trim().to_owned();
            }
        }
        for section in &mut lesson.sections {
            section.markdown = section.markdown.trim().to_owned();
        }
        Ok(lesson)
    }

    /// The section with this id.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }

    /// How many words it has.
    pub fn words(&self) -> usize {
        words(&self.title) + self.sections.iter().map(|s| words(&s.title) + words(&s.markdown)).sum::<usize>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lesson_is_cut_at_its_headings() {
        let lesson =
            Lesson::read("# T01 Title\n\n## Why {#why}\nOne two.\n\n## Do {#do}\n1. a\n2. b\nx\n").unwrap();
        assert_eq!(lesson.title, "T01 Title");
        let ids: Vec<&str> = lesson.sections.iter().map(|s| s.id.as_str()).collect();
        assert_eq!(ids, ["why", "do"]);
        assert_eq!(lesson.sections[0].markdown, "One two.");
        assert_eq!((lesson.sections[0].items(), lesson.sections[1].items()), (0, 2));
        // T01 Title, Why, One two., Do, 1. a 2. b x
        assert_eq!(lesson.words(), 2 + 1 + 2 + 1 + 5);
        assert_eq!(Lesson::read("# T\n\n## Why\n"), Err(3));
    }
}
