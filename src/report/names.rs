//! What the files of a report are called: ASCII, no spaces, no commas; words by language, data once.

use crate::model::day::Day;

/// What stands in place of the outline in the name of the workbook.
#[cfg(feature = "workbook")]
pub const WORKBOOK: &str = "workbook";

/// How the name of a view of a document ends.
pub(super) const VIEW: &str = "view.json";
/// What the schema of views is called.
pub(super) const VIEW_SCHEMA: &str = "view.schema.json";

/// `<assessment>_<outline>_<date>_<language>.<ending>`; the ids are safe as they are.
pub fn document(assessment: &str, outline: &str, date: Day, language: &str, ending: &str) -> String {
    format!("{assessment}_{outline}_{date}_{language}.{ending}")
}

/// `<assessment>_<outline>_<organisation>_<date>_<language>.<ending>`
pub fn own(assessment: &str, organisation: &str, date: Day, language: &str, ending: &str) -> String {
    format!("{assessment}_own_{organisation}_{date}_{language}.{ending}")
}

/// `<assessment>_<kind>_<date>.<ending>`
pub fn data(assessment: &str, kind: &str, date: Day, ending: &str) -> String {
    format!("{assessment}_{kind}_{date}.{ending}")
}

/// `<assessment>_compare_<date of the baseline>_<date>_<language>.<ending>`; data without a language.
pub fn comparison(assessment: &str, before: Day, after: Day, language: Option<&str>, ending: &str) -> String {
    let language = language.map(|tag| format!("_{tag}")).unwrap_or_default();
    format!("{assessment}_compare_{before}_{after}{language}.{ending}")
}

/// `charts/<language>/<name>.<ending>`
pub fn chart(language: &str, name: &str, ending: &str) -> String {
    crate::document::writer::drawing_file(language, name, ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files() {
        let day = Day::parse("2026-11-23").unwrap();
        assert_eq!(
            document("nerania-2026", "brief", day, "en", "html"),
            "nerania-2026_brief_2026-11-23_en.html"
        );
        let before = Day::parse("2023-10-02").unwrap();
        assert_eq!(
            comparison("nerania-2026", before, day, Some("fr"), "docx"),
            "nerania-2026_compare_2023-10-02_2026-11-23_fr.docx"
        );
        assert_eq!(
            comparison("nerania-2026", before, day, None, "csv"),
            "nerania-2026_compare_2023-10-02_2026-11-23.csv"
        );
        assert_eq!(data("nerania-2026", "scores", day, "csv"), "nerania-2026_scores_2026-11-23.csv");
        assert_eq!(chart("fr", "cycle-radar", "svg"), "charts/fr/cycle-radar.svg");
    }
}
