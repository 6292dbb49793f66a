//! From what stands in the returns to [`Response`]s: every finding is collected, none stops the
//! reading.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::{Answer, Reply, Response};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, did_you_mean};
use crate::model::asked::Asked;
use crate::model::framework::{Framework, Scale};

/// What a return says of its respondent, and where.
#[derive(Debug, Clone)]
pub struct RawRespondent {
    /// The respondent's id.
    pub respondent: String,
    /// The id of the constituency.
    pub constituency: String,
    /// The organisation; empty = none.
    pub organisation: String,
    /// The other columns about the respondent.
    pub about: BTreeMap<&'static str, String>,
    /// The file.
    pub file: String,
    /// Where the respondent is named.
    pub place: Place,
}

/// One cell: what is said to one indicator, and where.
#[derive(Debug, Clone)]
pub struct RawReply {
    /// The id of the indicator.
    pub indicator: String,
    /// Where the indicator is named, if elsewhere than the answer.
    pub indicator_place: Place,
    /// A code, a label, a state, or nothing.
    pub answer: String,
    /// Where the answer stands.
    pub place: Place,
    /// Why it does not apply.
    pub reason: String,
    /// The comment.
    pub comment: String,
    /// The evidence.
    pub evidence: String,
}

/// Puts rows and files together into one response for each respondent.
pub struct Collector<'a> {
    framework: &'a Framework,
    asked: &'a Asked,
    /// In the order in which the respondents were first met.
    responses: Vec<Response>,
    by_key: BTreeMap<(usize, String), usize>,
    /// What has been reported once and need not be again.
    unknown: BTreeSet<String>,
    /// Responses of which something could not be read.
    troubled: BTreeSet<usize>,
}

impl<'a> Collector<'a> {
    /// Nothing read yet.
    pub fn new(framework: &'a Framework, asked: &'a Asked) -> Self {
        Self {
            framework,
            asked,
            responses: Vec::new(),
            by_key: BTreeMap::new(),
            unknown: BTreeSet::new(),
            troubled: BTreeSet::new(),
        }
    }

    /// Takes what one row or one file says of one respondent.
    pub fn take(&mut self, who: &RawRespondent, replies: &[RawReply], diags: &mut Diagnostics) {
        let Some(position) = self.respondent(who, diags) else { return };
        for raw in replies {
            let Some(indicator) = self.framework.indicator(&raw.indicator) else {
                self.unknown_indicator(raw, diags);
                self.troubled.insert(position);
                continue;
            };
            let Some(reply) = self.reply(indicator, raw, diags) else {
                self.troubled.insert(position);
                continue;
            };
            let response = &mut self.responses[position];
            match response.replies.entry(indicator) {
                Entry::Vacant(slot) => {
                    slot.insert(reply);
                }
                Entry::Occupied(mut first) => {
                    // A blank cell beside an answer is no second answer.
                    if reply.is_silent() {
                        continue;
                    }
                    if first.get().is_silent() {
                        first.insert(reply);
                        continue;
                    }
                    let message = format!(
                        "`{}` of `{}` answers `{}` twice",
                        who.respondent, who.constituency, raw.indicator
                    );
                    diags.push(Diagnostic::error(Code::DuplicateAnswer, raw.place.clone(), message).help(
                        format!(
                            "the first answer is at {}; if these are two people, give one of them another id",
                            first.get().place
                        ),
                    ));
                }
            }
        }
    }

    /// All responses, with warnings for what counts nowhere.
    pub fn finish(self, diags: &mut Diagnostics) -> Vec<Response> {
        for (position, response) in self.responses.iter().enumerate() {
            self.look_over(position, response, diags);
        }
        self.responses
    }

    fn respondent(&mut self, who: &RawRespondent, diags: &mut Diagnostics) -> Option<usize> {
        if who.respondent.trim().is_empty() {
            diags.push(
                Diagnostic::error(Code::NoRespondent, who.place.clone(), "the return names no respondent")
                    .help("give every respondent a short id of its own, such as W2"),
            );
            return None;
        }
        let ids = || self.framework.constituencies.iter().map(|c| c.id.as_str());
        let Some(constituency) = self.framework.constituency(who.constituency.trim()) else {
            let key = format!("{}\u{0}{}", who.file, who.constituency);
            if self.unknown.insert(key) {
                let allowed: Vec<&str> = ids().collect();
                let help = did_you_mean(&who.constituency, ids())
                    .unwrap_or_else(|| format!("allowed are: {}", allowed.join(", ")));
                diags.push(
                    Diagnostic::error(
                        Code::ResponseUnknownConstituency,
                        who.place.clone(),
                        format!("`{}` is no constituency of the framework", who.constituency),
                    )
                    .help(help),
                );
            }
            return None;
        };
        let respondent = who.respondent.trim().to_owned();
        if let Some(&position) = self.by_key.get(&(constituency, respondent.clone())) {
            self.join(position, who, diags);
            return Some(position);
        }
        self.by_key.insert((constituency, respondent.clone()), self.responses.len());
        self.responses.push(Response {
            respondent,
            constituency,
            organisation: who.organisation.trim().to_owned(),
            about: who.about.clone(),
            files: vec![who.file.clone()],
            replies: BTreeMap::new(),
        });
        Some(self.responses.len() - 1)
    }

    /// Another row of a respondent that is known: it must tell the same.
    fn join(&mut self, position: usize, who: &RawRespondent, diags: &mut Diagnostics) {
        let response = &mut self.responses[position];
        if !response.files.contains(&who.file) {
            response.files.push(who.file.clone());
        }
        let organisation = who.organisation.trim();
        if response.organisation.is_empty() {
            organisation.clone_into(&mut response.organisation);
        } else if !organisation.is_empty() && organisation != response.organisation {
            let message = format!(
                "`{}` of `{}` belongs to `{organisation}` here and to `{}` before",
                who.respondent, who.constituency, response.organisation
            );
            diags.push(
                Diagnostic::error(Code::ConflictingRespondent, who.place.clone(), message)
                    .help("if these are two people, give one of them another id"),
            );
        }
        for (column, value) in &who.about {
            response.about.entry(column).or_insert_with(|| value.clone());
        }
    }

    fn unknown_indicator(&mut self, raw: &RawReply, diags: &mut Diagnostics) {
        let key = format!("{}\u{0}{}", raw.indicator_place.path().display(), raw.indicator);
        if self.unknown.insert(key) {
            let help = did_you_mean(&raw.indicator, self.framework.indicators.iter().map(|i| i.id.as_str()))
                .unwrap_or_else(|| format!("`framework show {}` prints the indicators", self.framework.id));
            diags.push(
                Diagnostic::error(
                    Code::UnknownIndicator,
                    raw.indicator_place.clone(),
                    format!("`{}` is no indicator of the framework", raw.indicator),
                )
                .help(help),
            );
        }
    }

    fn reply(&self, indicator: usize, raw: &RawReply, diags: &mut Diagnostics) -> Option<Reply> {
        let scale = self.framework.scale_of(indicator);
        let Some(answer) = read_answer(&raw.answer, scale) else {
            diags.push(off_scale(&raw.answer, &raw.indicator, scale, raw.place.clone()));
            return None;
        };
        if answer == Answer::NotApplicable && raw.reason.trim().is_empty() {
            diags.push(
                Diagnostic::error(
                    Code::NaWithoutReason,
                    raw.place.clone(),
                    format!("`{}` is `na` and no reason is given", raw.indicator),
                )
                .help("say in the column for the reason why it does not apply; if nobody knows, write dk"),
            );
        }
        let text = |t: &String| t.trim().to_owned();
        Some(Reply {
            answer,
            reason: text(&raw.reason),
            comment: text(&raw.comment),
            evidence: text(&raw.evidence),
            place: raw.place.clone(),
        })
    }

    fn look_over(&self, position: usize, response: &Response, diags: &mut Diagnostics) {
        let constituency = &self.framework.constituencies[response.constituency];
        let file = || Place::file(response.files.first().cloned().unwrap_or_default());
        let invited = self.asked.has_invited(response.constituency);
        let names = || {
            self.asked
                .invited()
                .filter(|who| who.constituency == response.constituency)
                .map(|who| who.organisation.as_str())
        };
        if invited && response.organisation.is_empty() {
            diags.push(Diagnostic::warning(Code::NoOrganisation, file(), format!("`{}` of `{}` names no organisation", response.respondent, constituency.id)).help("remits cannot be applied; the respondent is taken to be asked all that the constituency is asked"));
        } else if invited && !names().any(|name| name == response.organisation) {
            let help = did_you_mean(&response.organisation, names())
                .unwrap_or_else(|| "add it to `invited` in assessment.yaml, or mend its name".to_owned());
            diags.push(
                Diagnostic::warning(
                    Code::NotInvited,
                    file(),
                    format!(
                        "`{}` of `{}` comes from `{}`, which was not invited; the return counts nowhere",
                        response.respondent, constituency.id, response.organisation
                    ),
                )
                .help(help),
            );
            return;
        }
        let says_nothing = response.replies.values().all(|r| r.answer == Answer::Blank);
        if says_nothing && !self.troubled.contains(&position) {
            diags.push(Diagnostic::warning(
                Code::EmptyReturn,
                file(),
                format!(
                    "`{}` of `{}` answers nothing; the return counts as blank",
                    response.respondent, constituency.id
                ),
            ));
        }
        let unasked: Vec<&str> = response
            .replies
            .iter()
            .filter(|(i, r)| {
                r.answer != Answer::Blank
                    && !self.asked.of_organisation(response.constituency, &response.organisation, **i)
            })
            .map(|(&i, _)| self.framework.indicators[i].id.as_str())
            .collect();
        if !unasked.is_empty() {
            diags.push(Diagnostic::warning(
                Code::AnswerNotAsked,
                file(),
                format!(
                    "`{}` of `{}` answers what it is not asked: {}; that counts nowhere",
                    response.respondent,
                    constituency.id,
                    unasked.join(", ")
                ),
            ));
        }
    }
}

impl Reply {
    /// A blank without a word beside it.
    fn is_silent(&self) -> bool {
        self.answer == Answer::Blank
            && self.reason.is_empty()
            && self.comment.is_empty()
            && self.evidence.is_empty()
    }
}

/// Reads one answer: a code or a label of the scale, or a state in any case.
pub fn read_answer(text: &str, scale: &Scale) -> Option<Answer> {
    let text = text.trim();
    if let Some(point) = scale.point(text) {
        return Some(Answer::Point(point));
    }
    match text.to_ascii_lowercase().as_str() {
        "" | "blank" => Some(Answer::Blank),
        "na" | "n/a" => Some(Answer::NotApplicable),
        "dk" => Some(Answer::DontKnow),
        "nc" => Some(Answer::NotConsulted),
        _ => None,
    }
}

fn off_scale(text: &str, indicator: &str, scale: &Scale, place: Place) -> Diagnostic {
    let codes: Vec<&str> = scale.points.iter().map(|p| p.code.as_str()).collect();
    let shown: String = text.trim().chars().take(60).collect();
    Diagnostic::error(Code::AnswerOffScale, place, format!("`{shown}` is no answer to `{indicator}`"))
        .help(format!("allowed are {}, na, dk, nc, or an empty cell for no answer", codes.join(", ")))
}
