//! The assessment: framework + who is asked + what was counted + who said it. The one input of the
//! analysis.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use super::action::Action;
use super::additions::Additions;
use super::asked::Asked;
use super::day::Day;
use super::framework::{Constituency, Framework, Targets};
use super::invitation::Invitation;
use super::name::fold;
use super::release::{Published, Release};
use super::response::{Printed, Response, Returns};
use super::table::{Ix, Table};
use super::tag::Language;
use super::tally::{KeyTexts, RETURNS, RETURNS_OF, Tally, TallyKey};
use super::voice::{Voice, voices};

/// Whom it is about.
#[derive(Debug, Clone, Default)]
pub struct Body {
    /// Name of the assessed body, as a reader sees it.
    pub name: String,
    /// Kinds of country.
    pub profile: Vec<String>,
}

/// A constituency's own words.
#[derive(Debug, Clone)]
pub struct Statement {
    /// The constituency.
    pub constituency: Ix<Constituency>,
    /// Markdown, unedited.
    pub text: String,
}

/// A file that went in.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Its path as the user would write it.
    pub path: String,
    /// SHA-256 in lower-case hexadecimal.
    pub sha256: String,
}

/// Files that went in. Their names are had from [`Assessment::sources`], as they may be printed.
#[derive(Debug, Clone, Default)]
pub struct Sources(Arc<SourceList>);

#[derive(Debug, Default, Clone)]
struct SourceList {
    files: Vec<SourceFile>,
    numbers: BTreeMap<String, usize>,
    /// Returns in whose place others came: not read, so without a fingerprint.
    replaced: Vec<String>,
    /// Organisations of which a form came that is not read, as they are compared.
    turned_away: BTreeSet<String>,
}

impl Sources {
    /// `assessment.yaml`, then the returns in the order of reading, then the statements; or tallies alone.
    pub fn new(files: Vec<SourceFile>) -> Self {
        let numbers = files.iter().enumerate().map(|(number, file)| (file.path.clone(), number)).collect();
        Self(Arc::new(SourceList { files, numbers, ..SourceList::default() }))
    }

    /// The same with the paths of returns in whose place others came, which were not read.
    #[must_use]
    pub fn with_replaced(self, replaced: Vec<String>) -> Self {
        Self(Arc::new(SourceList { replaced, ..Arc::unwrap_or_clone(self.0) }))
    }

    /// The same with the organisations of which a form came that is not read.
    #[must_use]
    pub(crate) fn with_turned_away(self, organisations: impl Iterator<Item = String>) -> Self {
        let turned_away = organisations.map(|name| fold(&name)).collect();
        Self(Arc::new(SourceList { turned_away, ..Arc::unwrap_or_clone(self.0) }))
    }

    /// The number of a file, by its path as seen from the folder of the assessment.
    fn number(&self, path: &str) -> Option<usize> {
        self.0.numbers.get(path).copied()
    }
}

/// What the assessment changes in the framework.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Overrides {
    /// Weights of voices that differ: constituency, framework's weight, this assessment's.
    pub weights: Vec<(Ix<Constituency>, u32, u32)>,
    /// Targets set by the assessment: id, the framework's own if it has one, this assessment's.
    pub targets: Vec<(String, f64, f64)>,
    /// Another form of the questionnaires than the full one.
    pub form: Option<String>,
    /// The framework's files differ from the built-in ones of the same id.
    pub edited_framework: bool,
}

/// What is said of an assessment before anything is counted.
pub(crate) struct Particulars {
    pub(crate) id: String,
    pub(crate) body: Body,
    pub(crate) date: Day,
    pub(crate) language: Language,
    pub(crate) prepared_by: String,
    pub(crate) authors: Vec<String>,
    pub(crate) targets: Targets,
    pub(crate) overrides: Overrides,
    pub(crate) invitation: Invitation,
    pub(crate) seen_by: Vec<(Ix<Constituency>, Day)>,
    pub(crate) release: Release,
}

/// Everything that the analysis needs. A copy shares what is large.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// The id of the assessment.
    pub(in crate::model) id: String,
    /// Whom it is about.
    pub(in crate::model) body: Body,
    /// The day at which it is made.
    pub(in crate::model) date: Day,
    /// The language asked for.
    pub(in crate::model) language: Language,
    /// Who prepared it, if said.
    pub(in crate::model) prepared_by: String,
    /// Names of those who wrote the report.
    pub(in crate::model) authors: Vec<String>,
    /// What they put beside the numbers.
    pub(in crate::model) additions: Arc<Additions>,
    /// The framework.
    pub(in crate::model) framework: Arc<Framework>,
    /// Who is asked what.
    pub(in crate::model) asked: Arc<Asked>,
    /// The targets in force.
    pub(in crate::model) targets: Targets,
    /// What came from each constituency.
    pub(in crate::model) voices: Table<Constituency, Voice>,
    /// What was counted, as it came.
    pub(in crate::model) tally: Arc<Tally>,
    /// Who said what; `None` when there is only a tally.
    pub(in crate::model) responses: Option<Returns>,
    /// Statements that came.
    pub(in crate::model) statements: Vec<Statement>,
    /// Files that went in.
    pub(in crate::model) sources: Sources,
    /// What differs from the framework.
    pub(in crate::model) overrides: Overrides,
    /// What those who are asked to answer are told.
    pub(in crate::model) invitation: Invitation,
    /// What was entered in the plan of action.
    pub(in crate::model) actions: Arc<[Action]>,
    /// Constituencies that have seen the report, each with the day.
    pub(in crate::model) seen_by: Vec<(Ix<Constituency>, Day)>,
    /// What may be published.
    pub(in crate::model) release: Arc<Release>,
    /// What is withheld, where this is a published assessment.
    pub(in crate::model) published: Option<Arc<Published>>,
}

impl Assessment {
    /// Counts what came, for an assessment of which everything else is said.
    pub(crate) fn new(
        said: Particulars,
        framework: Arc<Framework>,
        asked: Asked,
        weights: &Table<Constituency, u32>,
        tally: Tally,
    ) -> Self {
        let voices = voices(&framework, &asked, weights, &tally);
        let Particulars {
            id,
            body,
            date,
            language,
            prepared_by,
            authors,
            targets,
            overrides,
            invitation,
            seen_by,
            release,
        } = said;
        Self {
            id,
            body,
            date,
            language,
            prepared_by,
            authors,
            additions: Arc::default(),
            framework,
            asked: Arc::new(asked),
            targets,
            voices,
            tally: Arc::new(tally),
            responses: None,
            statements: Vec::new(),
            sources: Sources::default(),
            overrides,
            invitation,
            actions: Arc::default(),
            seen_by,
            release: Arc::new(release),
            published: None,
        }
    }

    /// The same with what was said, by whom, and in a constituency's own words.
    #[must_use]
    pub(crate) fn with_words(self, responses: Returns, statements: Vec<Statement>) -> Self {
        Self { responses: Some(responses), statements, ..self }
    }

    /// The same with what was entered in the plan of action.
    #[must_use]
    pub(crate) fn with_actions(self, actions: Vec<Action>) -> Self {
        Self { actions: actions.into(), ..self }
    }

    /// The same with what its authors put beside the numbers.
    #[must_use]
    pub(crate) fn with_additions(self, additions: Additions) -> Self {
        Self { additions: additions.into(), ..self }
    }

    /// The same with the files that went in.
    #[must_use]
    pub(crate) fn with_sources(self, sources: Sources) -> Self {
        Self { sources, ..self }
    }

    /// The same at another day.
    #[must_use]
    pub fn dated(self, date: Day) -> Self {
        Self { date, ..self }
    }

    /// The same with other weights of the voices. All else is shared.
    #[must_use]
    pub fn weighed(&self, weights: &Table<Constituency, u32>) -> Self {
        let voices = voices(&self.framework, &self.asked, weights, &self.tally);
        Self { voices, ..self.clone() }
    }

    /// The same with a framework that has the same indicators and constituencies in the same order, and with what is counted of
    /// each constituency put together anew.
    #[must_use]
    pub(crate) fn recounted(&self, framework: Arc<Framework>, voices: Table<Constituency, Voice>) -> Self {
        Self { framework, voices, ..self.clone() }
    }

    /// Is a file, by its path as seen from the folder of the assessment, one of those that went in?
    pub fn rests_on(&self, path: &str) -> bool {
        self.sources.number(path).is_some()
    }

    /// The id of the assessment.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Whom it is about.
    pub fn body(&self) -> &Body {
        &self.body
    }

    /// The day at which it is made.
    pub fn date(&self) -> Day {
        self.date
    }

    /// The language asked for.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Who prepared it, if said.
    pub fn prepared_by(&self) -> &str {
        &self.prepared_by
    }

    /// Names of those who wrote the report, if said.
    pub fn authors(&self) -> &[String] {
        &self.authors
    }

    /// Names of those to whom the report is credited: its authors, or who prepared it where none are named.
    pub fn credited(&self) -> Vec<&str> {
        match (self.authors(), self.prepared_by()) {
            ([], "") => Vec::new(),
            ([], by) => vec![by],
            (authors, _) => authors.iter().map(String::as_str).collect(),
        }
    }

    /// What the authors put beside the numbers: a logo, an introduction, conclusions.
    pub(crate) fn additions(&self) -> &Additions {
        &self.additions
    }

    /// The framework.
    pub fn framework(&self) -> &Arc<Framework> {
        &self.framework
    }

    /// Who is asked what.
    pub fn asked(&self) -> &Arc<Asked> {
        &self.asked
    }

    /// The targets in force.
    pub fn targets(&self) -> &Targets {
        &self.targets
    }

    /// What came from each constituency.
    pub fn voices(&self) -> &Table<Constituency, Voice> {
        &self.voices
    }

    /// What was counted, as it came.
    pub fn tally(&self) -> &Arc<Tally> {
        &self.tally
    }

    /// Who said what; `None` when there is only a tally.
    pub fn responses(&self) -> Option<&Returns> {
        self.responses.as_ref()
    }

    /// Statements that came.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// What differs from the framework.
    pub fn overrides(&self) -> &Overrides {
        &self.overrides
    }

    /// What those who are asked to answer are told.
    pub fn invitation(&self) -> &Invitation {
        &self.invitation
    }

    /// What was entered in the plan of action, in the order of its file.
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// The day on which a constituency saw the report; none where it has not.
    pub fn seen_by(&self, constituency: Ix<Constituency>) -> Option<Day> {
        self.seen_by.iter().find(|(known, _)| *known == constituency).map(|(_, day)| *day)
    }

    /// The same assessment with the texts of its framework in another language. All else is shared.
    #[must_use]
    pub fn worded(&self, framework: Arc<Framework>) -> Self {
        Self { framework, ..self.clone() }
    }

    /// The constituencies whose voice counts, in the framework's order.
    pub fn weighing(&self) -> impl Iterator<Item = Ix<Constituency>> + '_ {
        self.voices.ixs().filter(|&c| self.voices[c].weight > 0)
    }

    /// The files that went in, with their names as they may be printed.
    pub fn sources(&self) -> Vec<SourceFile> {
        let printed = |one: &SourceFile| SourceFile { path: self.printed_path(&one.path), ..one.clone() };
        self.sources.0.files.iter().map(printed).collect()
    }

    /// Did a form of this organisation come that is not read, such as one of another version?
    pub(crate) fn has_turned_away(&self, organisation: &str) -> bool {
        self.sources.0.turned_away.contains(&fold(organisation))
    }

    /// Returns in whose place others came, which were not read: their paths as seen from the folder of the assessment. Such a file
    /// may tell by its name who answers in it, so where the names of others are withheld, its number stands in its place.
    pub fn replaced(&self) -> Vec<String> {
        let replaced = self.sources.0.replaced.iter();
        match self.responses.as_ref().is_some_and(Returns::has_unnamed) {
            false => replaced.cloned().collect(),
            true => (1..).zip(replaced).map(|(n, path)| format!("replaced/{}", numbered(n, path))).collect(),
        }
    }

    /// The files of a response, with their names as they may be printed.
    pub fn files_of(&self, response: &Printed<'_>) -> Vec<SourceFile> {
        let mut numbers: Vec<usize> =
            response.files().iter().filter_map(|path| self.sources.number(path)).collect();
        numbers.sort_unstable();
        let files = numbers.into_iter().filter_map(|number| self.sources.0.files.get(number));
        files.map(|one| SourceFile { path: self.printed_path(&one.path), ..one.clone() }).collect()
    }

    /// The name of a file as it may be printed: where the names of all who answer in it are withheld, its number
    /// among the returns, such as `#3.csv`.
    pub fn printed_path(&self, path: &str) -> String {
        let unnamed = self.responses.as_ref().is_some_and(|returns| returns.is_unnamed(path));
        // `assessment.yaml` is the first of the files, so that the place of a return in the list is its number.
        match self.sources.number(path) {
            Some(number) if unnamed => numbered(number, path),
            _ => path.to_owned(),
        }
    }

    /// Was any organisation invited by name? Without a list nobody is said to have replied or not.
    pub fn has_invited(&self) -> bool {
        self.asked.invited().next().is_some()
    }

    /// Invited organisations that sent nothing; without their names in a publication.
    pub fn silent(&self) -> impl Iterator<Item = &super::asked::Invited> {
        let silent: Vec<&super::asked::Invited> = match &self.published {
            Some(published) => published.silent.iter().collect(),
            None => self.sent_nothing().collect(),
        };
        silent.into_iter()
    }

    fn sent_nothing(&self) -> impl Iterator<Item = &super::asked::Invited> {
        let replied: BTreeSet<(Ix<Constituency>, &str)> = self
            .voices
            .pairs()
            .flat_map(|(c, voice)| voice.organisations.iter().map(move |o| (c, o)))
            .filter(|(_, o)| o.respondents > 0)
            .map(|(c, o)| (c, o.name.as_str()))
            .collect();
        self.asked
            .invited()
            .filter(move |who| !replied.contains(&(who.constituency, who.organisation.as_str())))
    }
}

/// A number in the place of the name of a file.
fn numbered(number: usize, path: &str) -> String {
    match Path::new(path).extension().and_then(|ending| ending.to_str()) {
        Some(ending) => format!("#{number}.{ending}"),
        None => format!("#{number}"),
    }
}

/// Counts the responses.
pub fn tally(framework: &Framework, responses: &Table<Response>) -> Tally {
    let (mut tally, mut texts) = (Tally::default(), KeyTexts::default());
    for response in responses {
        let constituency = texts.of(&framework.constituencies[response.constituency].id);
        let mut key = |indicator: &str, answer: &str| TallyKey {
            constituency: Arc::clone(&constituency),
            organisation: Arc::clone(&response.organisation),
            block: None,
            indicator: texts.of(indicator),
            answer: texts.of(answer),
        };
        tally.add(key(RETURNS_OF, RETURNS), 1);
        for (indicator, reply) in response.replies.iter() {
            let answer = reply.answer.code(framework, indicator);
            tally.add(key(&framework.indicators[indicator].id, answer), 1);
        }
    }
    tally
}
