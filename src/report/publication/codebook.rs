//! Codebook: every column of the tables of a publication, and every code that stands in them.

use crate::analysis::reading::Reading;
use crate::document::csv::Csv;
use crate::locale::{Locale, answer_key};
use crate::model::assessment::Assessment;
use crate::model::state::State;
use crate::report::Artifact;

/// What numbers of a constituency are called: `<constituency>_<what>`.
const OF_CONSTITUENCIES: [&str; 9] =
    ["score", "unshown", "low", "high", "coverage", "voice", "gap", "respondents", "rank"];

/// The codebook of the tables among these files.
pub(super) fn codebook(assessment: &Assessment, files: &[Artifact], locale: &Locale) -> Vec<u8> {
    let mut csv = Csv::new(&["file", "column", "code", "meaning"]);
    for file in files.iter().filter(|file| file.path.ends_with(".csv")) {
        let header = file.bytes.split(|&byte| byte == b'\n').next().unwrap_or_default();
        let header = String::from_utf8_lossy(header);
        for column in header.trim_start_matches('\u{feff}').trim_end().split(',') {
            csv.row(&[file.path.as_str(), column, "", &meaning(assessment, column, locale)]);
        }
    }
    let framework = assessment.framework();
    let mut code = |column: &str, code: &str, meaning: &str| csv.row(&["", column, code, meaning]);
    for constituency in framework.constituencies() {
        code("constituency", &constituency.id, &constituency.title);
    }
    for reading in Reading::ALL {
        code("reading", reading.as_str(), &locale.text(&format!("reading-{}", reading.key())));
    }
    for band in framework.bands() {
        code("band", &band.id, &band.label);
    }
    for scale in framework.scales() {
        for point in &scale.points {
            code("answer", &point.code, &format!("{} ({})", point.label, scale.id));
        }
    }
    for state in State::ALL {
        code("answer", state.code(), &locale.text(answer_key(state)));
    }
    for status in ["published", "suppressed"] {
        code("status", status, &locale.text(&format!("codebook-status-{status}")));
    }
    csv.finish()
}

/// What a column holds.
fn meaning(assessment: &Assessment, column: &str, locale: &Locale) -> String {
    let mut constituencies = assessment.framework().constituencies().iter();
    let own = constituencies.find_map(|constituency| {
        let what = column.strip_prefix(constituency.id.as_str())?.strip_prefix('_')?;
        OF_CONSTITUENCIES.contains(&what).then_some((constituency, what))
    });
    match own {
        Some((constituency, what)) => {
            let meaning = locale.text(&format!("codebook-own-{what}"));
            locale.labelled(&constituency.title, &meaning)
        }
        None => locale.text(&format!("codebook-{}", column.replace('_', "-"))),
    }
}
