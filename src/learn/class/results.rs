//! Results of a class: a row for each learner, those of a roster who sent nothing, and those near the line.

use super::Member;
use crate::document::csv::Csv;
use crate::learn::grade::{Unmet, Verdict};
use crate::learn::items::Analysis;
use crate::learn::sums::{duration, flags, percent};
use crate::locale::Locale;
use crate::model::course::training::Training;
use crate::model::ratio::Ratio;

/// Columns of the results, for programs: the same in every language.
const HEADER: [&str; 17] = [
    "learner",
    "verdict",
    "grade_percent",
    "grade_exact",
    "missing",
    "pending",
    "void",
    "seconds_logged",
    "seconds_on_page",
    "seconds_declared",
    "seconds_confirmed",
    "seconds_counted",
    "capstone",
    "borderline",
    "marked_by_trainer",
    "look_at",
    "file",
];

/// Learners whose grade lies within one standard error of the pass mark, the mark included: a second marker looks at them.
pub fn borderline<'m>(training: &Training, members: &'m [Member], analysis: &Analysis) -> Vec<&'m Member> {
    let Some(error) = analysis.error_share() else { return Vec::new() };
    let mark = training.pass.threshold.to_f64();
    let is_near = |share: &Ratio| (share.to_f64() - mark).abs() <= error + 1e-12;
    let is_complete = |member: &&Member| {
        let grade = member.grade.as_ref().ok();
        grade.is_some_and(|grade| grade.missing().next().is_none() && is_near(&grade.share))
    };
    members.iter().filter(is_complete).collect()
}

/// The results for a spreadsheet: exact fractions beside percents that are cut, hours in seconds, and in words what a trainer should
/// look at.
pub fn csv(
    training: &Training,
    members: &[Member],
    absent: &[String],
    near: &[&Member],
    locale: &Locale,
) -> Vec<u8> {
    let mut table = Csv::new(&HEADER);
    for member in members {
        let grade = member.grade.as_ref().ok();
        let count = |of: &dyn Fn(&crate::learn::grade::Grade) -> usize| {
            grade.map(|grade| of(grade).to_string()).unwrap_or_default()
        };
        let share = grade.map(|grade| &grade.share);
        let verdict = member.decision(training).map_or("no_grade", |one| word(one.verdict));
        let hours = &member.hours;
        let capstone = training.capstone.as_ref().zip(member.record.capstone());
        let marked = training.exercises().filter(|one| member.record.overridden(&one.id).is_some()).count();
        let is_near = near.iter().any(|one| one.name() == member.name());
        table.row(&[
            member.name().to_owned(),
            verdict.to_owned(),
            share.map(Ratio::percent_cut).unwrap_or_default(),
            share.map(ToString::to_string).unwrap_or_default(),
            count(&|grade| grade.missing().count()),
            count(&|grade| grade.pending().count()),
            count(&|grade| grade.units.iter().map(|unit| unit.void.len()).sum()),
            hours.logged.to_string(),
            hours.on_page.to_string(),
            hours.declared.to_string(),
            hours.confirmed.to_string(),
            hours.counted(training.pass.rule).to_string(),
            capstone.map(|(of, given)| of.share(&given.levels).percent_cut()).unwrap_or_default(),
            if is_near { "yes" } else { "no" }.to_owned(),
            marked.to_string(),
            flags(hours, locale).join(" "),
            member.file.display().to_string(),
        ]);
    }
    for name in absent {
        let mut row = vec![String::new(); HEADER.len()];
        (row[0], row[1]) = (name.clone(), "no_log".to_owned());
        table.row(&row);
    }
    table.finish()
}

/// A verdict as programs read it.
pub fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Passed => "passed",
        Verdict::HoursShort => "hours_short",
        Verdict::Failed => "failed",
        Verdict::Incomplete => "incomplete",
        Verdict::Pending => "pending",
    }
}

/// The results for the screen: name, grade, hours, verdict, and what is not met.
pub fn rows(training: &Training, members: &[Member], absent: &[String], locale: &Locale) -> Vec<[String; 4]> {
    let mut rows: Vec<[String; 4]> = members.iter().map(|member| row(training, member, locale)).collect();
    let none = || [String::new(), String::new(), locale.text("class-no-log")];
    rows.extend(absent.iter().map(|name| {
        let [grade, hours, verdict] = none();
        [name.clone(), grade, hours, verdict]
    }));
    rows
}

fn row(training: &Training, member: &Member, locale: &Locale) -> [String; 4] {
    let counted = duration(member.hours.counted(training.pass.rule), locale);
    let grade = member.grade.as_ref().ok();
    let share = grade.map(|grade| percent(&grade.share, locale)).unwrap_or_default();
    let Some(decision) = member.decision(training) else {
        return [member.name().to_owned(), share, counted, locale.text("class-no-grade")];
    };
    let mut said = locale.text(&format!("class-{}", word(decision.verdict).replace('_', "-")));
    let open = decision.unmet.iter().filter_map(|unmet| match unmet {
        Unmet::Missing(count) => Some(("class-missing", *count)),
        Unmet::Pending(count) => Some(("class-pending-count", *count)),
        Unmet::Grade(..) | Unmet::Hours(..) => None,
    });
    for (key, count) in open {
        let count = [("count", crate::locale::Arg::Count(count as u64))];
        said = format!("{said}, {}", locale.format(key, &count));
    }
    [member.name().to_owned(), share, counted, said]
}
