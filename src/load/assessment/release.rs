//! Release: `release.yaml` in the folder of the assessment, which says line by line which words may be published.
//!
//! A line that names nothing releases nothing, so it is a warning: no score rests on it, and nothing is published by mistake.

use std::path::Path;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_saphyr::DuplicateKeyPolicy;

use super::at::{At, bare};
use super::raw::{RawAssessment, Words};
use crate::diag::{Code, Diagnostic, Names, Sentence, did_you_mean, sentence};
use crate::load::intake::Intake;
use crate::load::yaml::parse;
use crate::model::assessment::Statement;
use crate::model::framework::{Framework, Indicator};
use crate::model::marked::Marked;
use crate::model::name::fold;
use crate::model::release::{Line, MOST_FEWEST, Release, Word};
use crate::model::response::{Consent, Response};
use crate::model::table::{Ix, Table};

/// The file.
pub const RELEASE_FILE: &str = "release.yaml";

/// `release.yaml`
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawRelease {
    /// Constituencies whose statement may be published.
    #[serde(default)]
    pub statements: Option<Words>,
    /// Words that may be published.
    #[serde(default)]
    pub lines: Option<Vec<RawLine>>,
}

/// What one respondent said beside one answer.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawLine {
    /// The constituency.
    pub constituency: Marked<String>,
    /// The respondent, as in the return. It is not published.
    pub respondent: Marked<String>,
    /// The indicator.
    pub indicator: Marked<String>,
    /// Which words: `comment`, `evidence`, `reason`.
    pub words: Words,
}

/// What `assessment.yaml` says about a publication.
pub(super) fn settings(raw: &RawAssessment, at: &mut At<'_>) -> Release {
    let mut release = Release {
        licence: raw.licence.as_deref().unwrap_or_default().trim().to_owned(),
        ..Release::default()
    };
    if let Some(number) = &raw.suppress_below {
        match u32::try_from(number.value).ok().filter(|fewest| (2..=MOST_FEWEST).contains(fewest)) {
            Some(fewest) => release.fewest = fewest,
            None => {
                let message = sentence!("suppress-below-unsound", number = number.value.to_string());
                let help = sentence!("help-suppress-below", most = MOST_FEWEST as usize);
                at.error(Code::BadAssessment, number, message, Some(help));
            }
        }
    }
    release
}

/// Adds to the settings what the file of a folder releases; nothing where there is none.
pub(super) fn release(
    input: &mut Intake<'_>,
    folder: &Path,
    framework: &Framework,
    said: (&Table<Response>, &[Statement]),
    settings: Release,
) -> Release {
    let path = folder.join(RELEASE_FILE);
    if input.lacks(&path) {
        return settings;
    }
    let Some((text, _)) = input.source(&path) else { return settings };
    // The list that the program writes has a comment for each line, until somebody releases one.
    if text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
        return settings;
    }
    let raw: Option<RawRelease> = parse(&text, &path, DuplicateKeyPolicy::Error, &mut input.findings);
    let Some(raw) = raw else { return settings };
    let at = At { path: &path, table: None, diags: &mut input.findings };
    let (responses, statements) = said;
    let mut reading = Reading { at, framework, responses, statements, release: settings };
    raw.statements.iter().for_each(|words| reading.statements(words));
    raw.lines.iter().flatten().for_each(|line| reading.line(line));
    reading.release
}

struct Reading<'a> {
    at: At<'a>,
    framework: &'a Framework,
    responses: &'a Table<Response>,
    statements: &'a [Statement],
    release: Release,
}

impl Reading<'_> {
    fn statements(&mut self, words: &Words) {
        bare("statements", words, None, &mut self.at);
        for id in &words.list {
            let Some(c) = self.framework.constituency(id.value.trim()) else {
                self.unknown_constituency(id);
                continue;
            };
            if self.statements.iter().any(|one| one.constituency == c) {
                self.release.statements.insert(c);
            } else {
                self.nothing(id, sentence!("release-no-statement", constituency = &id.value), None);
            }
        }
    }

    fn line(&mut self, line: &RawLine) {
        let Some(c) = self.framework.constituency(line.constituency.value.trim()) else {
            return self.unknown_constituency(&line.constituency);
        };
        let name = fold(&line.respondent.value);
        let is_meant = |one: &Response| one.constituency == c && fold(&one.respondent) == name;
        let Some(response) = self.responses.position(is_meant) else {
            let of_side = self.responses.iter().filter(|one| one.constituency == c);
            let help = did_you_mean(&line.respondent.value, of_side.map(|one| one.respondent.as_str()));
            let message = sentence!(
                "release-no-respondent",
                respondent = &line.respondent.value,
                constituency = &line.constituency.value
            );
            return self.nothing(&line.respondent, message, help);
        };
        let Some(indicator) = self.framework.indicator(line.indicator.value.trim()) else {
            let known = self.framework.indicators().iter().map(|one| one.id.as_str());
            let help = did_you_mean(&line.indicator.value, known);
            let message = sentence!("release-no-indicator", indicator = &line.indicator.value);
            return self.nothing(&line.indicator, message, help);
        };
        bare("words", &line.words, Some(&Word::ALL.map(Word::as_str)), &mut self.at);
        if line.words.list.is_empty() && line.words.bare.is_none() {
            let help = sentence!("help-allowed", names = Names::plain(Word::ALL.map(Word::as_str)));
            self.nothing(&line.indicator, sentence!("release-no-words"), Some(help));
        }
        for word in &line.words.list {
            self.word(line, (response, indicator), word);
        }
    }

    fn word(
        &mut self,
        line: &RawLine,
        (response, indicator): (Ix<Response>, Ix<Indicator>),
        written: &Marked<String>,
    ) {
        let kind = Word::ALL.into_iter().enumerate().find(|(_, word)| word.as_str() == written.value.trim());
        let Some((n, word)) = kind else {
            let known = Word::ALL.map(Word::as_str);
            let help = did_you_mean(&written.value, known)
                .unwrap_or_else(|| sentence!("help-allowed", names = Names::plain(known)));
            return self.nothing(
                written,
                sentence!("release-unknown-word", word = &written.value),
                Some(help),
            );
        };
        let one = &self.responses[response];
        let said = one.replies.get(indicator).map(|reply| reply.remarks().texts()[n]);
        if said.is_none_or(|text| text.is_empty()) {
            let message = sentence!(
                "release-no-such-words",
                respondent = &line.respondent.value,
                indicator = &line.indicator.value,
                word = word.as_str()
            );
            return self.nothing(written, message, None);
        }
        if one.about().consent != Consent::Yes {
            let message = sentence!("release-without-consent", respondent = &line.respondent.value);
            let place = self.at.place(&line.respondent);
            let one = Diagnostic::warning(Code::NoConsent, place, message);
            self.at.diags.push(one.help(sentence!("help-release-consent")));
            return;
        }
        self.release.lines.insert(Line { response, indicator, word });
    }

    fn unknown_constituency(&mut self, id: &Marked<String>) {
        let known = self.framework.constituencies().iter().map(|c| c.id.as_str());
        let help = did_you_mean(&id.value, known);
        self.nothing(id, sentence!("unknown-constituency", name = &id.value), help);
    }

    /// A line that names nothing.
    fn nothing(&mut self, at: &Marked<String>, message: Sentence, help: Option<Sentence>) {
        let place = self.at.place(at);
        let one = Diagnostic::warning(Code::ReleasesNothing, place, message);
        self.at.diags.push(one.help(help.unwrap_or_else(|| sentence!("help-release-list"))));
    }
}
