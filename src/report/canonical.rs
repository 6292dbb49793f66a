//! Canonical CSV of returns: one answer a row, as every reader of returns reads it, in one order whatever the files were.

use std::sync::Arc;

use crate::document::csv::Csv;
use crate::model::columns::CANONICAL;
use crate::model::framework::{Framework, Indicator};
use crate::model::response::{Answer, Capacity, Consent, Remarks, Response};
use crate::model::table::{Ix, Table};

/// Writes responses as the canonical table: respondents in the order in which they were met, indicators in that of the framework. A
/// blank without words has no row; a return without any answer has one, so that it is not lost.
pub fn returns_csv(framework: &Arc<Framework>, responses: &Table<Response>) -> Vec<u8> {
    let mut csv = Csv::new(&CANONICAL);
    for response in responses {
        let mut rows = framework.indicators().ixs().filter_map(|i| Some((i, response.replies.get(i)?)));
        let mut silent = true;
        for (indicator, reply) in &mut rows {
            let remarks = reply.remarks();
            if reply.answer != Answer::BLANK || remarks.texts().iter().any(|text| !text.is_empty()) {
                csv.row(&row(framework, response, Some((indicator, reply.answer, remarks))));
                silent = false;
            }
        }
        if silent {
            csv.row(&row(framework, response, None));
        }
    }
    csv.finish()
}

fn row(
    framework: &Framework,
    response: &Response,
    said: Option<(Ix<Indicator>, Answer, &Remarks)>,
) -> [String; 13] {
    let about = response.about();
    let (indicator, answer, [reason, comment, evidence]) = match said {
        None => (String::new(), String::new(), [(); 3].map(|()| String::new())),
        Some((i, answer, remarks)) => {
            let code = if answer == Answer::BLANK { "" } else { answer.code(framework, i) };
            (framework[i].id.to_string(), code.to_owned(), remarks.texts().map(String::clone))
        }
    };
    let capacity = match about.capacity {
        Some(Capacity::Organisation) => "organisation",
        Some(Capacity::Individual) => "individual",
        None => "",
    };
    let consent = match about.consent {
        Consent::Unsaid => "",
        Consent::Yes => "yes",
        Consent::No => "no",
    };
    [
        response.respondent.clone(),
        framework[response.constituency].id.to_string(),
        response.organisation.to_string(),
        about.role.clone(),
        indicator,
        answer,
        reason,
        comment,
        evidence,
        about.language.clone().map(String::from).unwrap_or_default(),
        about.answered_on.map(|day| day.to_string()).unwrap_or_default(),
        capacity.to_owned(),
        consent.to_owned(),
    ]
}
