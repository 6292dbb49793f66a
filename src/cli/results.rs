//! The result on one screen: the whole, the voices, and what to do about the first of each reading.

use std::io;

use super::out::Out;
use super::session::Session;
use super::summary::{Screen, on_one_line, score_limits, table};
use crate::analysis::reading::Reading;
use crate::analysis::scoring::{Entry, Part, Scorecard, Whose};
use crate::locale::{Arg, Locale};
use crate::model::assessment::Assessment;
use crate::model::framework::Constituency;
use crate::model::printed::Limits;
use crate::model::table::Ix;

/// How many indicators are named under each heading: all of it is to fit on one screen.
const FIRST: usize = 2;

/// Prints the result.
pub(super) fn results(assessment: &Assessment, card: &Scorecard, session: &mut Session) -> io::Result<()> {
    let Session { out, locale, .. } = session;
    let locale = &*locale;
    let screen = Screen { assessment, locale };
    overall(&screen, card, out)?;
    let with = |reading: Reading| -> Vec<&Entry> {
        let ranked = card.gaps().together.iter().map(|&i| &card[i]);
        ranked.filter(|entry| entry.reading == Some(reading)).collect()
    };
    // Nobody can agree, nor dispute anything, where one constituency alone weighs.
    if assessment.weighing().count() < 2 {
        return first(&screen, "gaps", &with(Reading::Gap), out);
    }
    first(&screen, "agreed-gaps", &with(Reading::AgreedGap), out)?;
    for (heading, reading) in
        [("contested-gaps", Reading::ContestedGap), ("contested-strengths", Reading::ContestedStrength)]
    {
        let mut entries = with(reading);
        entries.sort_by_key(|e| std::cmp::Reverse(e.divergence.ok().map(|d| d.value)));
        first(&screen, heading, &entries, out)?;
    }
    out.line("")?;
    for reading in [Reading::NotConsulted, Reading::OneVoice, Reading::NotComparable] {
        let count = with(reading).len();
        if count > 0 {
            let about = locale.text(&format!("reading-{}-about", reading.key()));
            out.line(&locale.labelled(&named(locale, &screen.reading(reading), count), &about))?;
        }
    }
    Ok(())
}

/// The whole with its bounds, and the voices of which it is the mean.
fn overall(screen: &Screen<'_>, card: &Scorecard, out: &mut Out) -> io::Result<()> {
    let Screen { assessment, locale } = *screen;
    let limits = score_limits(assessment, Part::Overall);
    let value = card.overall().value;
    let mut parts = vec![format!(
        "{} {}",
        locale.text("overall"),
        screen.score(Part::Overall, Whose::Joint, value, &limits)
    )];
    parts.extend(value.map(|v| {
        let (low, high) = (locale.score(v.low, &limits), locale.score(v.high, &limits));
        let bounds = locale.format("bounds", &[("low", Arg::Text(&low)), ("high", Arg::Text(&high))]);
        locale.format("line-bounds", &[("bounds", Arg::Text(&bounds))])
    }));
    parts.push(locale.format("cell-coverage", &[("coverage", Arg::Text(&screen.percent(value)))]));
    out.line(
        &locale
            .labelled(&on_one_line(&assessment.body().name), &parts.join(&locale.text("numbers-separator"))),
    )?;
    let rows = assessment
        .weighing()
        .map(|c| {
            let own = card.overall().by[c].as_ref().map(|own| own.value);
            vec![
                format!("  {}", assessment.framework()[c].title),
                screen.score(Part::Overall, Whose::Constituency(c), own, &limits),
                screen.percent(own),
                locale.whole(assessment.voices()[c].respondents),
            ]
        })
        .collect();
    let header = ["col-score", "col-coverage", "col-returns"].map(|key| locale.text(key));
    let [score, coverage, returns] = header.each_ref().map(String::as_str);
    out.line(&table(&["", score, coverage, returns], rows, &[1, 2, 3]))
}

/// A heading with the number of its indicators, and the first of them.
fn first(screen: &Screen<'_>, heading: &str, entries: &[&Entry], out: &mut Out) -> io::Result<()> {
    let Screen { assessment, locale } = *screen;
    out.line("")?;
    out.line(&named(locale, &locale.text(heading), entries.len()))?;
    for entry in entries.iter().take(FIRST) {
        let note = match entry.divergence {
            Ok(d) if entry.reading.is_some_and(Reading::is_contested) => {
                let voice = |c: Ix<Constituency>| assessment.framework()[c].title.as_str();
                let (low, high) =
                    (locale.score(d.values.0, &Limits::none()), locale.score(d.values.1, &Limits::none()));
                locale.format(
                    "divergence-direction-one",
                    &[
                        ("lower", Arg::Text(voice(d.lower))),
                        ("low", Arg::Text(&low)),
                        ("higher", Arg::Text(voice(d.higher))),
                        ("high", Arg::Text(&high)),
                    ],
                )
            }
            _ => {
                let score = screen.score(
                    entry.part,
                    Whose::Joint,
                    entry.value,
                    &score_limits(assessment, entry.part),
                );
                locale.format("find-score", &[("score", Arg::Text(&score))])
            }
        };
        let noted = [("name", Arg::Text(&screen.named(entry.part))), ("note", Arg::Text(&note))];
        out.line(&format!("  {}", locale.format("with-note", &noted)))?;
    }
    Ok(())
}

fn named(locale: &Locale, name: &str, count: usize) -> String {
    let count = locale.whole(count as u64);
    let name = Locale::capitalised(name);
    locale.format("with-note", &[("name", Arg::Text(&name)), ("note", Arg::Text(&count))])
}
