//! What came in, and what came of it, on one screen.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use comfy_table::{CellAlignment, ContentArrangement, Table};

use super::place::typed;
use super::session::Session;
use super::width;
use crate::analysis::limits;
use crate::analysis::reading::Reading;
use crate::analysis::scoring::{Answered, Part, Value, Whose};
use crate::diag::{Diagnostics, MOST_OF_A_CODE};
use crate::locale::{Arg, Locale};
use crate::model::asked::Invited;
use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, LensKind};
use crate::model::origin::{FileKind, Origin, ReadFile};
use crate::model::printed::Limits;
use crate::model::table::Ix;
use crate::report::no_value;

/// A table without frames that fits into the terminal; the columns `numbers` stand flush right.
pub(super) fn table(header: &[impl AsRef<str>], rows: Vec<Vec<String>>, numbers: &[usize]) -> String {
    let header: Vec<String> = header.iter().map(|heading| heading.as_ref().to_owned()).collect();
    let columns = width::of_output();
    fitting(&header, &rows, numbers, columns).unwrap_or_else(|| close(header, rows, numbers, columns))
}

/// A table as wide as its texts, if so many columns are there.
pub(super) fn fitting(
    header: &[String],
    rows: &[Vec<String>],
    numbers: &[usize],
    columns: Option<usize>,
) -> Option<String> {
    let table = laid_out(header, rows, numbers, 2);
    let widest = table.lines().map(width::wide).max().unwrap_or_default();
    columns.is_none_or(|columns| widest <= columns).then_some(table)
}

/// A table with one space between its columns: headings of numbers are broken at each word, and the texts of the first
/// column, then of the others, so that they fit.
pub(super) fn close(
    mut header: Vec<String>,
    mut rows: Vec<Vec<String>>,
    numbers: &[usize],
    columns: Option<usize>,
) -> String {
    /// What the first column keeps before the texts of others are broken.
    const FIRST: usize = 20;
    for &n in numbers {
        header[n] = broken_at(0, &header[n]);
    }
    let widest = |n: usize, parts: &dyn Fn(&str) -> Vec<usize>| {
        let cells = rows.iter().chain([&header]).filter_map(|row| row.get(n));
        cells.flat_map(|cell| parts(cell)).max().unwrap_or_default()
    };
    let lines = |cell: &str| cell.lines().map(width::wide).collect();
    let words = |cell: &str| cell.split_whitespace().map(width::wide).collect();
    let mut widths: Vec<usize> = (0..header.len()).map(|n| widest(n, &lines)).collect();
    let columns = columns.unwrap_or(usize::MAX);
    let left = |widths: &[usize]| columns.saturating_sub(widths.iter().skip(1).map(|width| width + 1).sum());
    for n in (1..header.len()).filter(|n| !numbers.contains(n)) {
        if left(&widths) < FIRST {
            widths[n] = widest(n, &words);
        }
    }
    widths[0] = left(&widths);
    for row in rows.iter_mut().chain([&mut header]) {
        for (n, cell) in row.iter_mut().enumerate().filter(|(n, _)| !numbers.contains(n)) {
            *cell = width::wrapped(cell, Some(widths[n]));
        }
    }
    laid_out(&header, &rows, numbers, 1)
}

fn laid_out(header: &[String], rows: &[Vec<String>], numbers: &[usize], gap: u16) -> String {
    let mut table = Table::new();
    table.load_style(comfy_table::presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(header);
    for row in rows {
        table.add_row(row);
    }
    for (n, column) in table.column_iter_mut().enumerate() {
        column.set_padding((0, gap));
        if numbers.contains(&n) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

/// A heading of a narrow column, broken at its words.
pub(super) fn narrow(heading: &str) -> String {
    const WIDTH: usize = 15;
    broken_at(WIDTH, heading)
}

/// A heading in lines of at most `most` letters, at least a word each.
fn broken_at(most: usize, heading: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in heading.split([' ', '\n']) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}

/// A name that somebody typed, without line ends that would look like lines of ours.
pub(super) fn on_one_line(name: &str) -> String {
    name.split(['\n', '\r']).map(str::trim).collect::<Vec<_>>().join(" ")
}

/// What the print of a part's scores may not contradict.
pub(super) fn score_limits(assessment: &Assessment, part: Part) -> Limits {
    limits::of_score(assessment.framework(), assessment.targets(), part)
}

/// An assessment as it is said on the screen: numbers and words of the reader's language.
pub(super) struct Screen<'a> {
    pub(super) assessment: &'a Assessment,
    pub(super) locale: &'a Locale,
}

impl Screen<'_> {
    /// The score that is shown, or that there is none.
    pub(super) fn score(&self, part: Part, whose: Whose, value: Option<Value>, limits: &Limits) -> String {
        match value {
            None => self.no_value(part, whose),
            Some(value) => value
                .shown(self.assessment.framework().thresholds().coverage)
                .map_or_else(|| self.locale.text("not-assessed"), |score| self.locale.score(score, limits)),
        }
    }

    /// Why there is no value.
    pub(super) fn no_value(&self, part: Part, whose: Whose) -> String {
        no_value(self.assessment, part, whose, self.locale)
    }

    /// The coverage as percent; nothing where nothing is applicable.
    pub(super) fn percent(&self, value: Option<Value>) -> String {
        let limits = limits::of_coverage(self.assessment.framework());
        value.map(|v| self.locale.percent(v.coverage, &limits)).unwrap_or_default()
    }

    /// A reading in words.
    pub(super) fn reading(&self, reading: Reading) -> String {
        self.locale.text(&format!("reading-{}", reading.key()))
    }

    /// A part as it is named in a line: its code and its title. An id that is itself a word is not printed, for it is
    /// none of the reader's language.
    pub(super) fn named(&self, part: Part) -> String {
        let title = self.title(part);
        match part.id(self.assessment.framework()) {
            id if is_code(id) => format!("{id} {title}"),
            _ => title,
        }
    }

    /// A part in a narrow column: its code, else its title.
    pub(super) fn short(&self, part: Part) -> String {
        match part.id(self.assessment.framework()) {
            id if is_code(id) => id.to_owned(),
            _ => self.title(part),
        }
    }

    /// The title of what an entry is about.
    pub(super) fn title(&self, part: Part) -> String {
        part.title(self.assessment.framework()).map_or_else(|| self.locale.text("overall"), str::to_owned)
    }
}

/// Is the id a code, such as `P1` or `T02P3`, and no word?
pub(super) fn is_code(id: &str) -> bool {
    id.contains(|c: char| c.is_ascii_digit())
}

/// What the files of returns were recognised as, and a blank line below it.
pub(super) fn read_files(read: &[ReadFile], session: &mut Session) -> io::Result<()> {
    let Session { out, locale, .. } = session;
    for line in of_files(read, locale) {
        out.line(&line)?;
    }
    if read.is_empty() { Ok(()) } else { out.line("") }
}

/// A line for each kind of file: how many returns were read, and from which file or how many.
pub(super) fn of_files(read: &[ReadFile], locale: &Locale) -> Vec<String> {
    let mut kinds: BTreeMap<&FileKind, Vec<&ReadFile>> = BTreeMap::new();
    for file in read {
        kinds.entry(&file.kind).or_default().push(file);
    }
    let line = |(kind, files): (&FileKind, Vec<&ReadFile>)| {
        let place = match files.as_slice() {
            [only] => on_one_line(&only.path),
            all => locale.format("read-files", &[("count", Arg::Count(all.len() as u64))]),
        };
        let mut named = locale.text(key(kind.origin));
        if let Some(tag) = &kind.labels {
            let language = match tag.as_str() {
                "en" => locale.text("read-labels-in-english"),
                "fr" => locale.text("read-labels-in-french"),
                tag => locale.format("read-labels-in", &[("language", Arg::Text(tag))]),
            };
            named = format!("{named}{}{language}", locale.text("list-separator"));
        }
        let count = files.iter().map(|file| file.returns as u64).sum();
        let arguments =
            [("count", Arg::Count(count)), ("place", Arg::Text(&place)), ("kind", Arg::Text(&named))];
        locale.format("read-returns", &arguments)
    };
    kinds.into_iter().map(line).collect()
}

/// Key of the words for an origin.
fn key(origin: Origin) -> &'static str {
    match origin {
        Origin::Kobo => "origin-kobo",
        Origin::Odk => "origin-odk",
        Origin::LimeSurvey => "origin-limesurvey",
        Origin::Microsoft => "origin-microsoft",
        Origin::Google => "origin-google",
        Origin::WorkbookForm => "origin-workbook-form",
        Origin::WordForm => "origin-word-form",
        Origin::BrowserForm => "origin-browser-form",
        Origin::Table => "origin-table",
        Origin::Yaml => "origin-yaml",
    }
}

/// Returns, organisations and coverage by constituency; who has not replied; the least answered
/// topics.
pub(super) fn came_in(assessment: &Assessment, session: &mut Session) -> io::Result<()> {
    let answered = Answered::of(assessment);
    let Session { out, locale, .. } = session;
    let framework = assessment.framework();
    let screen = Screen { assessment, locale };
    let name = if assessment.body().name.is_empty() { assessment.id() } else { &assessment.body().name };
    let about = format!(
        "{} {}{}{}",
        framework.id(),
        framework.version(),
        locale.text("list-separator"),
        assessment.date()
    );
    out.line(&locale.labelled(&on_one_line(name), &about))?;
    out.line("")?;
    let rows = framework
        .constituencies()
        .pairs()
        .filter(|(c, _)| is_planned(assessment, *c))
        .map(|(c, constituency)| {
            let voice = &assessment.voices()[c];
            let organisations =
                voice.organisations.iter().filter(|o| o.respondents > 0 && !o.name.is_empty()).count();
            let weight = voice.weight.to_string();
            vec![
                constituency.title.clone(),
                voice.respondents.to_string(),
                organisations.to_string(),
                screen.percent(answered.own(c, Part::Overall)),
                match voice.weight {
                    0 => locale.text("check-heard"),
                    _ => locale.format("check-weight", &[("weight", Arg::Text(&weight))]),
                },
            ]
        })
        .collect();
    let header = ["check-came-in", "check-returns", "check-organisations", "check-coverage", "check-voice"];
    let header = header.map(|key| locale.text(key));
    out.line(&table(&header.each_ref().map(String::as_str), rows, &[1, 2, 3]))?;
    let silent: Vec<&Invited> = assessment.silent().collect();
    // Without a list of the invited nobody is known to have replied or not.
    if assessment.asked().invited().next().is_some() {
        out.line("")?;
        out.line(&locale.text(if silent.is_empty() { "check-all-replied" } else { "check-not-replied" }))?;
    }
    for who in silent.iter().take(MOST_OF_A_CODE) {
        let title = &framework[who.constituency].title;
        out.line(&format!("  {} ({title})", on_one_line(&who.organisation)))?;
    }
    if let Some(more) = silent.len().checked_sub(MOST_OF_A_CODE).filter(|more| *more > 0) {
        out.line(&format!("  {}", locale.format("and-more", &[("count", Arg::Count(more as u64))])))?;
    }
    least_answered(assessment, &answered, session)
}

/// Is anything expected from the constituency, or did anything come? One that is only heard need not be there.
fn is_planned(assessment: &Assessment, constituency: Ix<Constituency>) -> bool {
    let voice = &assessment.voices()[constituency];
    voice.weight > 0 || voice.respondents > 0 || assessment.asked().has_invited(constituency)
}

/// What comes next, once nothing is wrong: the report, at once or after a reminder.
pub(super) fn next(
    assessment: &Assessment,
    diags: &Diagnostics,
    folder: &Path,
    session: &mut Session,
) -> io::Result<()> {
    let Session { out, locale, .. } = session;
    let folder = typed(folder);
    let command = if folder.is_empty() {
        "tripartite report".to_owned()
    } else {
        format!("tripartite report {folder}")
    };
    let command = [("command", Arg::Text(&command))];
    let is_silent = assessment.silent().next().is_some();
    let is_unheard = assessment.weighing().any(|c| assessment.voices()[c].respondents == 0);
    let is_listed = assessment.asked().invited().next().is_some();
    let (state, next) = match (diags.is_empty(), is_listed) {
        _ if is_silent => ("check-silent", "check-next-remind"),
        _ if is_unheard => ("check-unheard", "check-next-unheard"),
        (true, true) => ("check-well", "check-next-report"),
        (true, false) => ("check-sound", "check-next-report"),
        (false, _) => ("check-warnings", "check-next-report"),
    };
    let next = locale.format(next, &command);
    out.line("")?;
    out.line(&locale.text(state))?;
    out.line(&next)
}

fn least_answered(assessment: &Assessment, answered: &Answered<'_>, session: &mut Session) -> io::Result<()> {
    let Session { out, locale, .. } = session;
    let lenses = assessment.framework().lenses();
    let Some((topics, lens)) = lenses.pairs().find(|(_, lens)| lens.kind == LensKind::Topic) else {
        return Ok(());
    };
    let screen = Screen { assessment, locale };
    let nodes = lens.nodes.ixs().map(|node| Part::Node(topics, node));
    let mut nodes: Vec<(Part, Value)> =
        nodes.filter_map(|part| Some((part, answered.joint(part)?))).collect();
    nodes.sort_by_key(|(_, value)| value.coverage);
    let weighing: Vec<Ix<Constituency>> = assessment.weighing().collect();
    let mut header = vec![locale.text("check-least-answered"), locale.text("check-all")];
    header.extend(weighing.iter().map(|&c| narrow(&assessment.framework()[c].title)));
    let rows = nodes
        .into_iter()
        .take(5)
        .map(|(part, value)| {
            let mut row = vec![screen.named(part), screen.percent(Some(value))];
            row.extend(weighing.iter().map(|&c| screen.percent(answered.own(c, part))));
            row
        })
        .collect();
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    let numbers: Vec<usize> = (1..header.len()).collect();
    out.line("")?;
    out.line(&table(&header, rows, &numbers))
}
