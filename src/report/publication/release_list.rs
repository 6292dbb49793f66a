//! List of what could be released: a `release.yaml` with every line of it as a comment, so that somebody has to decide on each.

use serde_json::Value as Json;

use crate::locale::{Arg, Locale};
use crate::model::assessment::Assessment;
use crate::model::release::Word;
use crate::model::response::{Name, Returns};
use crate::model::unnamed::UnnamedNames;

/// The list. It has names, and is for the keeper of the assessment alone.
pub fn release_list(assessment: &Assessment, locale: &Locale) -> String {
    let framework = assessment.framework();
    let unnamed = UnnamedNames::of(assessment);
    let mut out = String::new();
    let mut line = |text: &str| {
        out.push_str(text.trim_end());
        out.push('\n');
    };
    for about in ["release-list-about", "release-list-how", "release-list-reasons", "release-list-consent"] {
        line(&format!("# {}", locale.text(about)));
    }
    line("");
    line("statements:");
    for statement in assessment.statements() {
        line(&format!("#  - {}", framework[statement.constituency].id));
    }
    line("");
    line("lines:");
    let mut without = 0;
    for one in assessment.responses().iter().flat_map(|all| Returns::iter(all)) {
        for (i, _) in framework.indicators().pairs() {
            let Some(reply) = one.reply(i) else { continue };
            let texts = [reply.reason(), reply.comment(), reply.evidence()];
            for (word, text) in Word::ALL.into_iter().zip(texts) {
                if !text.is_there() {
                    continue;
                }
                let (true, Name::Said(respondent)) = (one.consents(), one.name()) else {
                    without += 1;
                    continue;
                };
                // In one line, whatever is in it: a comment ends where the line does.
                let said: Vec<&str> =
                    text.text().split(|c: char| c.is_whitespace() || c.is_control()).collect();
                let said: Vec<&str> = said.into_iter().filter(|part| !part.is_empty()).collect();
                line(&format!("#    {}", said.join(" ").replace(['\u{2028}', '\u{2029}'], " ")));
                let named = unnamed.within(text.text());
                if !named.is_empty() {
                    let named: Vec<String> = named.into_iter().map(str::to_owned).collect();
                    let said = [("names", Arg::Text(&locale.list(&named)))];
                    line(&format!("#    ! {}", locale.format("release-list-names", &said)));
                }
                line(&format!(
                    "#  - {{constituency: {}, respondent: {}, indicator: {}, words: [{}]}}",
                    framework[one.constituency()].id,
                    Json::from(respondent),
                    framework[i].id,
                    word.as_str()
                ));
            }
        }
    }
    if without > 0 {
        line("");
        line(&format!("# {}", locale.format("release-list-without", &[("count", Arg::Count(without))])));
    }
    out
}
