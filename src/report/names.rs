//! What the files of a report are called: ASCII, no spaces, no commas.

use crate::model::day::Day;

/// `<assessment>_gap-report_<date>_<language>.<ending>`; the ids are safe as they are.
pub fn gap_report(assessment: &str, date: Day, language: &str, ending: &str) -> String {
    format!("{assessment}_gap-report_{date}_{language}.{ending}")
}

/// `<assessment>_<kind>_<date>.<ending>`
pub fn data(assessment: &str, kind: &str, date: Day, ending: &str) -> String {
    format!("{assessment}_{kind}_{date}.{ending}")
}

/// `charts/<name>.svg`
pub fn chart(name: &str) -> String {
    crate::document::writer::drawing_file(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files() {
        let day = Day::parse("2026-11-23").unwrap();
        assert_eq!(
            gap_report("nerania-2026", day, "en", "html"),
            "nerania-2026_gap-report_2026-11-23_en.html"
        );
        assert_eq!(data("nerania-2026", "scores", day, "csv"), "nerania-2026_scores_2026-11-23.csv");
        assert_eq!(chart("cycle-radar"), "charts/cycle-radar.svg");
    }
}
