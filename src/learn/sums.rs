//! The arithmetic of a grade, as lines that a pocket calculator can follow; and hours as they are printed everywhere.

use super::answer::Answer;
use super::grade::{Decision, Grade, UnitGrade, Unmet};
use super::hours::{Flag, Hours};
use super::mark::{Mark, pairs, rating};
use super::next::is_done;
use super::quiz::order;
use super::record::{Record, Standing};
use crate::locale::{Arg, Locale};
use crate::model::course::training::{Credit, Exercise, HoursRule, Kind, Pass, Rating, Training};
use crate::model::printed::Printed;
use crate::model::ratio::Ratio;

/// A share in percent with one decimal, cut and not rounded: 59.9999 prints 59.9, so that no print contradicts a decision.
pub fn percent(share: &Ratio, locale: &Locale) -> String {
    let number = locale.number(Printed { digits: share.permille_cut(), decimals: 1, trace: None });
    locale.format("percent", &[("number", Arg::Text(&number))])
}

/// Seconds as hours and minutes, cut: 59:59:59 prints 59 h 59.
pub fn duration(seconds: u64, locale: &Locale) -> String {
    let (hours, minutes) = (locale.whole(seconds / 3600), format!("{:02}", seconds / 60 % 60));
    let key = if minutes == "00" { "learn-hours" } else { "learn-hours-minutes" };
    let said = [("hours", Arg::Text(&hours)), ("minutes", Arg::Text(&minutes))];
    locale.format(key, if minutes == "00" { &said[..1] } else { &said })
}

/// The line that stands above everything: how many topics of the module are done, the grade so far, the hours that count. Without a
/// unit it is about the first module in which something is left, or else the last.
pub fn headline(
    training: &Training,
    record: &Record,
    grade: &Grade,
    hours: &Hours,
    unit: Option<&str>,
    locale: &Locale,
) -> String {
    let open = || training.units.iter().find(|unit| unit.is_topic && !is_done(unit, record));
    let unit = unit.and_then(|id| training.unit(id)).or_else(open).or(training.units.last());
    let module = unit.map_or(0, |unit| unit.module);
    let topics = || training.units.iter().filter(move |unit| unit.is_topic && unit.module == module);
    let done = topics().filter(|unit| is_done(unit, record)).count();
    let name = training.modules.get(module).map_or("", |module| module.id.as_str());
    let (share, counted) = (percent(&grade.share, locale), hours.counted(training.pass.rule));
    let (counted, needed) = (duration(counted, locale), duration(training.pass.seconds, locale));
    let all = topics().count() as u64;
    let said = [
        ("module", Arg::Text(name)),
        ("done", Arg::Count(done as u64)),
        ("all", Arg::Count(all)),
        ("share", Arg::Text(&share)),
        ("hours", Arg::Text(&counted)),
        ("needed", Arg::Text(&needed)),
    ];
    locale.format("learn-headline", &said)
}

/// The hours, each by itself: what was logged, declared, confirmed, and what the author gave; and what a trainer should look at.
pub fn hours(hours: &Hours, pass: &Pass, locale: &Locale) -> Vec<String> {
    let line = |key: &str, seconds: u64| locale.labelled(&locale.text(key), &duration(seconds, locale));
    let mut lines = vec![line("learn-hours-logged", hours.logged)];
    if hours.on_page > 0 {
        lines.push(line("learn-hours-page", hours.on_page));
    }
    lines.extend([
        line("learn-hours-declared", hours.declared),
        line("learn-hours-confirmed", hours.confirmed),
        line("learn-hours-nominal", hours.nominal),
    ]);
    let key = match pass.rule {
        HoursRule::VerifiedOrAttested => "learn-rule-attested",
        HoursRule::Verified => "learn-rule-verified",
        HoursRule::Nominal => "learn-rule-nominal",
    };
    let (counted, needed) = (duration(hours.counted(pass.rule), locale), duration(pass.seconds, locale));
    lines.push(locale.format(key, &[("hours", Arg::Text(&counted)), ("needed", Arg::Text(&needed))]));
    let look = |what: String| locale.format("learn-flag", &[("what", Arg::Text(&what))]);
    lines.extend(flags(hours, locale).into_iter().map(look));
    lines
}

/// What a trainer should look at before they stand by the hours.
pub fn flags(hours: &Hours, locale: &Locale) -> Vec<String> {
    let line = |flag: &Flag| match flag {
        Flag::BackwardsClock(at) => {
            let day = locale.date(crate::model::day::Day::of_seconds(*at));
            locale.format("learn-flag-clock", &[("day", Arg::Text(&day))])
        }
        Flag::ClockAhead(at) => {
            let day = locale.date(crate::model::day::Day::of_seconds(*at));
            locale.format("learn-flag-ahead", &[("day", Arg::Text(&day))])
        }
        Flag::LongDay(day, seconds) => {
            let (day, length) = (locale.date(*day), duration(*seconds, locale));
            locale.format("learn-flag-day", &[("day", Arg::Text(&day)), ("hours", Arg::Text(&length))])
        }
        Flag::EarlyDay(day) => {
            let day = locale.date(*day);
            locale.format("learn-flag-early", &[("day", Arg::Text(&day))])
        }
        Flag::OverCap(topic, seconds, cap) => {
            let (length, cap) = (duration(*seconds, locale), duration(*cap, locale));
            let said = [("topic", Arg::Text(topic)), ("hours", Arg::Text(&length)), ("cap", Arg::Text(&cap))];
            locale.format("learn-flag-cap", &said)
        }
    };
    hours.flags.iter().map(line).collect()
}

/// Where a learner stands with the capstone; nothing where the course has none.
pub fn capstone(training: &Training, record: &Record, locale: &Locale) -> Option<String> {
    let capstone = training.capstone.as_ref()?;
    let Some(mark) = record.capstone() else { return Some(locale.text("learn-capstone-open")) };
    let share = percent(&capstone.share(&mark.levels), locale);
    let said =
        [("share", Arg::Text(&share)), ("by", Arg::Text(&mark.by)), ("comment", Arg::Text(&mark.comment))];
    Some(locale.format("learn-capstone-marked", &said).trim_end().to_owned())
}

/// The verdict, and every condition that is not met.
pub fn decision(decision: &Decision, locale: &Locale) -> Vec<String> {
    let lines = decision.unmet.iter().map(|one| format!("- {}", unmet(one, locale)));
    [locale.text(decision.verdict.key())].into_iter().chain(lines).collect()
}

/// A condition that is not met.
pub fn unmet(unmet: &Unmet, locale: &Locale) -> String {
    let count = |key: &str, count: usize| locale.format(key, &[("count", Arg::Count(count as u64))]);
    match unmet {
        Unmet::Missing(missing) => count("learn-unmet-missing", *missing),
        Unmet::Pending(pending) => count("learn-unmet-pending", *pending),
        Unmet::Grade(share, needed) => {
            let (share, needed) = (percent(share, locale), percent(needed, locale));
            let said = [("share", Arg::Text(&share)), ("needed", Arg::Text(&needed))];
            locale.format("learn-unmet-grade", &said)
        }
        Unmet::Hours(counted, needed) => {
            let (counted, needed) = (duration(*counted, locale), duration(*needed, locale));
            let said = [("hours", Arg::Text(&counted)), ("needed", Arg::Text(&needed))];
            locale.format("learn-unmet-hours", &said)
        }
    }
}

/// One line of a unit: how much is submitted, and what was earned of its points.
pub fn unit(grade: &UnitGrade, locale: &Locale) -> String {
    let share = percent(&grade.earned.share_of(&grade.points), locale);
    let (earned, points) = (grade.earned.to_string(), grade.points.to_string());
    let submitted = grade.submitted as u64;
    let all = submitted + grade.missing.len() as u64;
    let said = [
        ("unit", Arg::Text(&grade.id)),
        ("submitted", Arg::Count(submitted)),
        ("all", Arg::Count(all)),
        ("earned", Arg::Text(&earned)),
        ("points", Arg::Text(&points)),
        ("share", Arg::Text(&share)),
    ];
    locale.format("learn-unit", &said)
}

/// The whole grade: units, modules, course.
pub fn course(grade: &Grade, pass: &Pass, locale: &Locale) -> Vec<String> {
    let mut lines: Vec<String> = grade.units.iter().map(|one| unit(one, locale)).collect();
    lines.push(String::new());
    for (module, n) in grade.modules.iter().zip(0..) {
        let own = grade.units.iter().filter(|unit| unit.module == n);
        let earned: Vec<String> = own.map(|unit| unit.earned.to_string()).collect();
        let share = percent(&module.earned.share_of(&module.points), locale);
        let (sum, points) = (module.earned.to_string(), module.points.to_string());
        let said = [
            ("module", Arg::Text(&module.id)),
            ("parts", Arg::Text(&earned.join(" + "))),
            ("earned", Arg::Text(&sum)),
            ("points", Arg::Text(&points)),
            ("share", Arg::Text(&share)),
        ];
        lines.push(locale.format("learn-sum-module", &said));
    }
    let parts: Vec<String> = grade
        .modules
        .iter()
        .map(|module| format!("{}/100 × {}/{}", module.weight, bracketed(&module.earned), module.points))
        .collect();
    let (share, needed) = (percent(&grade.share, locale), percent(&pass.threshold, locale));
    let exact = grade.share.to_string();
    let said = [
        ("parts", Arg::Text(&parts.join(" + "))),
        ("exact", Arg::Text(&exact)),
        ("share", Arg::Text(&share)),
        ("needed", Arg::Text(&needed)),
    ];
    lines.push(locale.format("learn-sum-course", &said));
    lines
}

/// A fraction inside another sum.
fn bracketed(ratio: &Ratio) -> String {
    let text = ratio.to_string();
    if text.contains('/') { format!("({text})") } else { text }
}

/// One exercise: each attempt with what it earned and how, and which of them counts.
pub fn exercise(training: &Training, record: &Record, exercise: &Exercise, locale: &Locale) -> Vec<String> {
    let id = exercise.id.as_str();
    let points = exercise.points.to_string();
    let said = [
        ("id", Arg::Text(id)),
        ("points", Arg::Text(&points)),
        ("most", Arg::Count(record.most(id).into())),
        ("left", Arg::Count(record.left(id).into())),
    ];
    let mut lines = vec![locale.format("learn-sum-exercise", &said)];
    let is_closed = record.is_settled(id);
    for (attempt, n) in record.attempts(id).iter().zip(1_u64..) {
        let day = locale.date(crate::model::day::Day::of_seconds(attempt.at));
        let number = [("number", Arg::Count(n)), ("day", Arg::Text(&day))];
        let head = locale.format("learn-attempt", &number);
        let what = match &attempt.mark {
            Mark::Pending => locale.text("learn-mark-pending"),
            Mark::Share(share) => {
                let earned = (share * &attempt.points).to_string();
                format!("{} × {} = {earned}", attempt.points, bracketed(share))
            }
        };
        lines.push(locale.labelled(&head, &what));
        let how = match (attempt.stale, is_closed) {
            (true, _) => Vec::new(),
            (false, true) => how(exercise, &attempt.answer, locale),
            // The share tells as much: what was right where is told once nothing depends on it.
            (false, false) => in_sum(exercise, &attempt.answer, locale),
        };
        lines.extend(how.into_iter().map(|line| format!("    {line}")));
        if !attempt.counts {
            lines.push(format!("    {}", locale.text("learn-attempt-not-counted")));
        }
        if attempt.stale {
            lines.push(format!("    {}", locale.text("learn-attempt-stale")));
        }
    }
    if record.key_shown(id) {
        lines.push(locale.text("learn-key-closed"));
    }
    if let Some((by, reason)) = record.voided(id) {
        lines.push(locale.format("learn-voided", &[("by", Arg::Text(by)), ("reason", Arg::Text(reason))]));
    }
    if let Some(set) = record.overridden(id) {
        let share = set.share.to_string();
        let said =
            [("share", Arg::Text(&share)), ("by", Arg::Text(&set.by)), ("reason", Arg::Text(&set.reason))];
        lines.push(locale.format("learn-overridden", &said));
    }
    let standing = match record.standing(exercise) {
        Standing::Open => locale.text("learn-standing-open"),
        Standing::Pending => locale.text("learn-mark-pending"),
        Standing::Void => locale.text("learn-standing-void"),
        Standing::Done { share, points } => {
            let (earned, points) = ((&share * &points).to_string(), points.to_string());
            let said = [("earned", Arg::Text(&earned)), ("points", Arg::Text(&points))];
            locale.format("learn-standing-done", &said)
        }
    };
    lines.push(standing);
    if let Some((unit, _)) = training.exercise(id)
        && record.voided(id).is_none()
    {
        lines.push(locale.format("learn-sum-within", &[("unit", Arg::Text(&unit.id))]));
    }
    lines
}

/// How the share of an answer came about, without a word on which part of it was right.
fn in_sum(exercise: &Exercise, answer: &Answer, locale: &Locale) -> Vec<String> {
    match (&exercise.kind, answer) {
        (Kind::Ordering { .. } | Kind::Matching { .. }, _) => how(exercise, answer, locale),
        (Kind::Case { scale, evidence_required, ratings, partial_credit, .. }, Answer::Ratings(given)) => {
            let share = |one: &Rating| {
                let rates = rating(one, given.get(&one.indicator), scale, *evidence_required);
                rates.share(partial_credit)
            };
            let weights = |is: &dyn Fn(&Ratio) -> bool| -> u64 {
                ratings.iter().filter(|one| is(&share(one))).map(|one| u64::from(one.weight)).sum()
            };
            let (full, all) = (weights(&|share| *share == Ratio::one()), weights(&|_| true));
            let partly = weights(&|share| *share != Ratio::one() && !share.is_zero());
            let sum = match partly {
                0 => full.to_string(),
                partly => format!("({full} + {partly} × {partial_credit})"),
            };
            vec![format!("{sum} / {all}")]
        }
        _ => Vec::new(),
    }
}

/// How the share of an answer came about, once nothing depends on it any more.
fn how(exercise: &Exercise, answer: &Answer, locale: &Locale) -> Vec<String> {
    match (&exercise.kind, answer) {
        (Kind::Multiple { options, credit }, Answer::Options(chosen)) => {
            let count = |correct: bool, chosen_only: bool| {
                let among = |id: &String| !chosen_only || chosen.contains(id);
                options.iter().filter(|one| one.correct == correct && among(&one.id)).count()
            };
            let (hits, right) = (count(true, true), count(true, false));
            let (misses, wrong) = (count(false, true), count(false, false));
            vec![match credit {
                Credit::AllOrNothing => {
                    let chosen = format!("{hits}/{right} − {misses}/{wrong}");
                    locale.labelled(&chosen, &locale.text("learn-all-or-nothing"))
                }
                _ => format!("max(0, {hits}/{right} − {misses}/{wrong})"),
            }]
        }
        (Kind::Ordering { items, credit }, Answer::Order(given)) => {
            let said = order(items, given, *credit, locale);
            let is_whole = *credit == Credit::AllOrNothing;
            let more = is_whole.then(|| locale.text("learn-all-or-nothing"));
            [said].into_iter().chain(more).collect()
        }
        (Kind::Matching { left, .. }, Answer::Match(_)) => {
            let said =
                [("right", Arg::Count(pairs(exercise, answer))), ("all", Arg::Count(left.len() as u64))];
            vec![locale.format("learn-matches-right", &said)]
        }
        (Kind::Case { scale, evidence_required, ratings, partial_credit, .. }, Answer::Ratings(given)) => {
            let line = |one: &Rating| {
                let rates = rating(one, given.get(&one.indicator), scale, *evidence_required);
                let share = rates.share(partial_credit);
                format!("{}  {} × {}", one.indicator, one.weight, share)
            };
            let all: u64 = ratings.iter().map(|one| u64::from(one.weight)).sum();
            ratings.iter().map(line).chain([format!("/ {all}")]).collect()
        }
        _ => Vec::new(),
    }
}
