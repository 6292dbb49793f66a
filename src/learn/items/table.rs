//! Item analysis as a table: for the screen in the reader's words, and as CSV for programs.

use super::{Analysis, Band, Item};
use crate::document::csv::Csv;
use crate::locale::Locale;
use crate::model::printed::Printed;

/// A number with so many decimals; `n/a` where there is none.
pub(super) fn number(value: Option<f64>, decimals: u8, locale: &Locale) -> String {
    let Some(value) = value else { return locale.text("items-none") };
    let digits = (value * 10_f64.powi(decimals.into())).round() as i64;
    locale.number(Printed { digits, decimals, trace: None })
}

/// A share in whole percent; `n/a` where there is none.
pub(super) fn percent(share: Option<f64>, locale: &Locale) -> String {
    number(share.map(|share| share * 100.0), 0, locale)
}

/// One row of the screen for each item: id, facility, its band, discrimination, efficiency, difference of the groups, and what to look at.
pub fn rows(analysis: &Analysis, locale: &Locale) -> Vec<[String; 7]> {
    let row = |item: &Item| {
        [
            item.head.id.clone(),
            percent(Some(item.facility), locale),
            locale.text(Band::of(item.facility).key()),
            percent(item.discrimination, locale),
            percent(item.efficiency, locale),
            number(item.groups, 2, locale),
            locale.list(&remarks(item, locale)),
        ]
    };
    analysis.items.iter().map(row).collect()
}

/// What a trainer should look at.
pub(super) fn remarks(item: &Item, locale: &Locale) -> Vec<String> {
    let mut remarks = Vec::new();
    if item.discrimination.is_some_and(|r| r < 0.0) {
        remarks.push(locale.text("items-negative"));
    }
    let ids = |test: fn(&super::Chosen) -> bool| {
        let ids: Vec<String> =
            item.options.iter().filter(|one| test(one)).map(|one| one.id.clone()).collect();
        (!ids.is_empty()).then(|| locale.list(&ids))
    };
    let said = |key: &str, ids: String| locale.format(key, &[("ids", crate::locale::Arg::Text(&ids))]);
    remarks.extend(ids(super::Chosen::is_idle).map(|ids| said("items-idle", ids)));
    // Below that many learners a group is one person, who proves nothing about an option.
    if item.groups.is_some() {
        remarks.extend(ids(super::Chosen::misleads).map(|ids| said("items-misleads", ids)));
    }
    remarks
}

/// Everything for a spreadsheet: a row for the whole, for each item, each option and each indicator, with decimals as programs write them.
pub fn csv(analysis: &Analysis) -> Vec<u8> {
    let header = [
        "row",
        "exercise",
        "part",
        "unit",
        "skill",
        "points",
        "learners",
        "indicative",
        "facility",
        "discrimination",
        "item_total",
        "efficiency",
        "upper_lower",
        "alpha_without",
        "correct",
        "chosen",
        "chosen_upper",
        "chosen_lower",
        "rated",
        "mean_deviation",
        "bias",
        "exact",
        "within_one",
        "mean_points",
        "alpha",
        "kr20",
        "standard_error",
        "standard_deviation",
    ];
    let mut table = Csv::new(&header);
    let fixed = |value: Option<f64>| value.map_or_else(|| "n/a".to_owned(), |value| format!("{value:.4}"));
    let learners = analysis.learners.to_string();
    let indicative = if analysis.is_indicative() { "yes" } else { "no" };
    let mut row = |filled: &[(usize, String)]| {
        let mut cells = vec![String::new(); header.len()];
        (cells[6], cells[7]) = (learners.clone(), indicative.to_owned());
        for (place, text) in filled {
            cells[*place].clone_from(text);
        }
        table.row(&cells);
    };
    row(&[
        (0, "all".to_owned()),
        (5, format!("{}", analysis.points)),
        (23, fixed(Some(analysis.mean))),
        (24, fixed(analysis.alpha)),
        (25, fixed(analysis.kr20)),
        (26, fixed(analysis.error)),
        (27, fixed(analysis.deviation)),
    ]);
    for item in &analysis.items {
        let head = &item.head;
        row(&[
            (0, "exercise".to_owned()),
            (1, head.id.clone()),
            (3, head.unit.clone()),
            (4, head.skill.clone()),
            (5, format!("{}", head.points)),
            (8, fixed(Some(item.facility))),
            (9, fixed(item.discrimination)),
            (10, fixed(item.item_total)),
            (11, fixed(item.efficiency)),
            (12, fixed(item.groups)),
            (13, fixed(item.alpha_without)),
        ]);
        for one in &item.options {
            row(&[
                (0, "option".to_owned()),
                (1, head.id.clone()),
                (2, one.id.clone()),
                (14, if one.correct { "yes" } else { "no" }.to_owned()),
                (15, one.count.to_string()),
                (16, fixed(Some(one.upper))),
                (17, fixed(Some(one.lower))),
            ]);
        }
        for one in &item.deviations {
            row(&[
                (0, "indicator".to_owned()),
                (1, head.id.clone()),
                (2, one.indicator.clone()),
                (18, one.rated.to_string()),
                (19, fixed(one.mean)),
                (20, fixed(one.bias)),
                (21, fixed(one.exact)),
                (22, fixed(one.near)),
            ]);
        }
    }
    table.finish()
}
