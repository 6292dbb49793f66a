//! The numbers as CSV, for spreadsheets and other programs. Without a score a cell is empty, never 0.

use crate::analysis::reweighed::Reweighed;
use crate::analysis::scoring::{Entry, Part, Scorecard};
use crate::document::csv::Csv;
use crate::locale::Locale;
use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Framework, Node};
use crate::model::score::{Score, nine_decimals};
use crate::model::state::State;
use crate::model::table::Ix;
use crate::model::tally::{COUNTS_STATUS, Tally, defused};

/// One row for the overall value, each node and group of each lens, and each indicator.
pub fn scores_csv(assessment: &Assessment, card: &Scorecard, locale: &Locale) -> Vec<u8> {
    let framework = assessment.framework();
    let mut header: Vec<String> = [
        "lens",
        "id",
        "title",
        "in",
        "score",
        "unshown",
        "low",
        "high",
        "coverage",
        "band",
        "target",
        "gap",
        "reading",
        "divergence",
        "lower",
        "higher",
        "shared",
    ]
    .map(str::to_owned)
    .to_vec();
    for constituency in framework.constituencies() {
        for what in ["score", "unshown", "low", "high", "coverage", "voice", "gap", "respondents"] {
            header.push(format!("{}_{what}", constituency.id));
        }
    }
    let is_public = assessment.published().is_some();
    header.extend(is_public.then(|| SUPPRESSED.to_owned()));
    let overall = locale.text("overall");
    let row = |kind: &str, entry: &Entry, within: String| {
        let mut cells = row(assessment, kind, entry, within, &overall);
        cells.extend(is_public.then(|| suppressed(framework, entry).join(" ")));
        cells
    };
    let mut csv = Csv::new(&header);
    csv.row(&row("overall", card.overall(), String::new()));
    for entries in card.lenses() {
        for (entry, _) in entries.in_order(framework) {
            let within = entry.part.group(framework).unwrap_or_default().to_owned();
            csv.row(&row(entries.kind.as_str(), entry, within));
        }
    }
    for entry in card.indicators() {
        let Part::Indicator(i) = entry.part else { continue };
        let indicator = &framework[i];
        let (kind, within) = match indicator.supports {
            Some(core) => ("supporting", framework[core].id.to_string()),
            None => ("indicator", id(framework.topic_of(i))),
        };
        csv.row(&row(kind, entry, within));
    }
    csv.finish()
}

/// The scores with a reader's own weights beside the standard ones: a row for each phase and topic, and overall.
pub fn reweighed_csv(
    assessment: &Assessment,
    card: &Scorecard,
    reweighed: &Reweighed,
    locale: &Locale,
) -> Vec<u8> {
    let framework = assessment.framework();
    let mut csv = Csv::new(&["id", "title", "standard", "own_weights", "difference", "whose"]);
    for both in reweighed.rows(assessment, card) {
        let title = both.part.title(framework).map_or_else(|| locale.text("overall"), str::to_owned);
        let difference = both.difference().map(|by| nine_decimals(by).to_string()).unwrap_or_default();
        let id = both.part.id(framework).to_owned();
        let whose = defused(&reweighed.weights().whose);
        csv.row(&[id, title, number(both.standard), number(both.own), difference, whose]);
    }
    csv.finish()
}

/// The column that says what a publication leaves out of a row.
const SUPPRESSED: &str = "suppressed";

/// What a publication leaves out of an entry: `together`, and the ids of constituencies.
pub(super) fn suppressed(framework: &Framework, entry: &Entry) -> Vec<String> {
    let joint = entry.suppressed.joint.then(|| "together".to_owned());
    let own = entry.suppressed.by.iter().map(|&c| framework[c].id.to_string());
    joint.into_iter().chain(own).collect()
}

/// How often each answer was given, by constituency and indicator: a row for each answer, and one without an answer where a
/// publication leaves the counts out.
pub fn counts_csv(assessment: &Assessment) -> Vec<u8> {
    let framework = assessment.framework();
    let mut csv = Csv::new(&["constituency", "indicator", "answer", "n", COUNTS_STATUS.0]);
    for (c, voice) in assessment.voices().pairs().filter(|(_, voice)| voice.respondents > 0) {
        for (i, indicator) in framework.indicators().pairs() {
            let mut row = |answer: &str, n: String, status: &str| {
                csv.row(&[&framework[c].id, indicator.id.as_str(), answer, &n, status].map(str::to_owned));
            };
            match &voice.cells[i] {
                None if assessment.asked().of(c, i) => row("", String::new(), COUNTS_STATUS.1),
                None => {}
                Some(counts) => {
                    for (point, n) in framework.scale_of(i).points.iter().zip(&counts.points) {
                        row(&point.code, n.to_string(), "published");
                    }
                    for state in State::ALL {
                        row(state.code(), counts.states[state].to_string(), "published");
                    }
                }
            }
        }
    }
    csv.finish()
}

fn id(node: Option<&Node>) -> String {
    node.map(|node| node.id.to_string()).unwrap_or_default()
}

/// A number with its 9 decimals, or nothing.
fn number(score: Option<Score>) -> String {
    score.map(|s| s.in_files().to_string()).unwrap_or_default()
}

fn row(assessment: &Assessment, lens: &str, entry: &Entry, within: String, overall: &str) -> Vec<String> {
    let framework = assessment.framework();
    let threshold = framework.thresholds().coverage;
    let shown = entry.value.and_then(|v| v.shown(threshold));
    let constituency = |c: Ix<Constituency>| framework[c].id.to_string();
    let divergence = entry.divergence.ok();
    let unshown = |value: crate::analysis::scoring::Value| {
        value.unshown(framework.thresholds(), framework.method().missing)
    };
    let mut cells = vec![
        lens.to_owned(),
        entry.part.id(framework).to_owned(),
        entry.part.title(framework).unwrap_or(overall).to_owned(),
        within,
        number(shown),
        number(entry.value.and_then(unshown)),
        number(entry.value.map(|v| v.low)),
        number(entry.value.map(|v| v.high)),
        entry.value.map(|v| v.coverage.in_files().to_string()).unwrap_or_default(),
        shown.map(|s| framework.band(s).id.clone()).unwrap_or_default(),
        number(entry.target),
        number(entry.gap),
        entry.reading.map(|r| r.as_str().to_owned()).unwrap_or_default(),
        number(divergence.map(|d| d.value)),
        divergence.map(|d| constituency(d.lower)).unwrap_or_default(),
        divergence.map(|d| constituency(d.higher)).unwrap_or_default(),
        divergence.map(|d| d.shared().to_string()).unwrap_or_default(),
    ];
    for (c, own) in entry.by.pairs() {
        match own {
            Some(own) => cells.extend([
                number(own.value.shown(threshold)),
                number(unshown(own.value)),
                number(Some(own.value.low)),
                number(Some(own.value.high)),
                own.value.coverage.in_files().to_string(),
                own.voice.in_files().to_string(),
                number(own.gap),
                assessment.voices()[c].respondents.to_string(),
            ]),
            None => cells.extend(std::iter::repeat_n(String::new(), 8)),
        }
    }
    cells
}

/// Every scored core indicator, the largest gap first, with each constituency's own score and rank.
pub fn gaps_csv(assessment: &Assessment, card: &Scorecard) -> Vec<u8> {
    let framework = assessment.framework();
    let weighing: Vec<Ix<Constituency>> = assessment.weighing().collect();
    let mut header: Vec<String> = [
        "rank",
        "id",
        "title",
        "topic",
        "phase",
        "fields",
        "weight",
        "score",
        "target",
        "gap",
        "reading",
        "divergence",
        "lower",
        "higher",
        "evidence",
        "next_step",
        "who",
        "effort",
    ]
    .map(str::to_owned)
    .to_vec();
    let is_public = assessment.published().is_some();
    for &c in &weighing {
        for what in ["score", "gap", "rank"] {
            header.push(format!("{}_{what}", framework[c].id));
        }
    }
    header.extend(is_public.then(|| SUPPRESSED.to_owned()));
    let mut csv = Csv::new(&header);
    let threshold = framework.thresholds().coverage;
    for (rank, &i) in card.gaps().together.iter().enumerate() {
        let (indicator, entry) = (&framework[i], &card[i]);
        let fields: Vec<String> = framework.fields_of(i).map(|field| field.id.to_string()).collect();
        let divergence = entry.divergence.ok();
        let constituency = |c: Ix<Constituency>| framework[c].id.to_string();
        let shown = entry.value.and_then(|v| v.shown(threshold));
        let advice = shown.and_then(|score| framework.advice(i, score));
        let mut cells = vec![
            (rank + 1).to_string(),
            indicator.id.to_string(),
            indicator.title.clone(),
            id(framework.topic_of(i)),
            id(framework.phase_of(i)),
            fields.join(" "),
            indicator.weight.to_string(),
            number(shown),
            number(entry.target),
            number(entry.gap),
            entry.reading.map(|r| r.as_str().to_owned()).unwrap_or_default(),
            number(divergence.map(|d| d.value)),
            divergence.map(|d| constituency(d.lower)).unwrap_or_default(),
            divergence.map(|d| constituency(d.higher)).unwrap_or_default(),
            indicator.evidence.clone(),
            advice.map(|a| a.step.clone()).unwrap_or_default(),
            advice.map(|a| a.who.clone()).unwrap_or_default(),
            advice.map(|a| a.effort.as_str().to_owned()).unwrap_or_default(),
        ];
        for &c in &weighing {
            let own = entry.by[c].as_ref();
            let own_rank = card.gaps().by[c].iter().position(|&known| known == i);
            cells.extend([
                number(own.and_then(|own| own.value.shown(threshold))),
                number(own.and_then(|own| own.gap)),
                own_rank.map(|r| (r + 1).to_string()).unwrap_or_default(),
            ]);
        }
        cells.extend(is_public.then(|| suppressed(framework, entry).join(" ")));
        csv.row(&cells);
    }
    csv.finish()
}

/// A tally in the form in which it is read again. Columns that hold nothing are left out.
pub fn tally_csv(tally: &Tally) -> Vec<u8> {
    let organisations = tally.rows().any(|(key, _)| !key.organisation.is_empty());
    let blocks = tally.rows().any(|(key, _)| key.block.is_some());
    let mut header = vec!["constituency"];
    if organisations {
        header.push("organisation");
    }
    if blocks {
        header.push("block");
    }
    header.extend(["indicator", "answer", "n"]);
    let mut csv = Csv::new(&header);
    for (key, n) in tally.rows() {
        let mut cells = vec![key.constituency.to_string()];
        if organisations {
            cells.push(defused(&key.organisation));
        }
        if blocks {
            cells.push(key.block.map(|b| b.to_string()).unwrap_or_default());
        }
        cells.extend([key.indicator.to_string(), key.answer.to_string(), n.to_string()]);
        csv.row_as_it_is(&cells);
    }
    csv.finish()
}
