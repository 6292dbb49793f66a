//! A baseline and its follow-up: the parts of a change worked out by hand, the sums in comments; and for any two assessments,
//! parts that add up to the change.
//!
//! Two constituencies of equal voice, M and W, unless a case says otherwise; points 0, 1, 2 worth 0, 50 and 100; two topics, A and
//! B, under the overall value.

mod drawn;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use tripartite::analysis::compare::{Change, Comparison, Fate, Moved, Redefined, Refusal, compare};
use tripartite::analysis::scoring::score;
use tripartite::load::source::InMemoryTree;
use tripartite::load::{Catalog, Loader};
use tripartite::locale::Locale;
use tripartite::model::assessment::Assessment;
use tripartite::model::framework::LensKind;
use tripartite::report::compare::{json, table};

/// One of two assessments.
#[derive(Debug, Clone)]
struct Side {
    framework: &'static str,
    version: &'static str,
    /// Id of an indicator, and what else is said of it.
    indicators: Vec<(&'static str, String)>,
    method: &'static str,
    /// Values of the points 0, 1 and 2.
    values: [u32; 3],
    /// Lines of `assessment.yaml`.
    more: String,
    /// `ministry/Labour/M1 A1=2 A2=0`; without an organisation `ministry//M1`.
    returns: Vec<String>,
}

impl Side {
    fn new(returns: &[&str]) -> Self {
        Self {
            framework: "f",
            version: "1.0.0",
            indicators: ["A1", "A2", "B1"].map(|id| (id, String::new())).into(),
            method: "",
            values: [0, 50, 100],
            more: String::new(),
            returns: returns.iter().map(|line| (*line).to_owned()).collect(),
        }
    }

    fn files(&self) -> InMemoryTree {
        let mut tree = InMemoryTree::default();
        let mut topics: BTreeMap<&str, String> = BTreeMap::new();
        for (id, more) in &self.indicators {
            let topic = topics
                .entry(&id[..1])
                .or_insert_with_key(|id| format!("id: {id}\ntitle: {id}\nindicators:\n"));
            let asked = if more.contains("asked:") { "" } else { ", asked: [ministry, workers]" };
            let scale = if more.contains("scale:") { "" } else { ", scale: s" };
            writeln!(topic, "  - {{id: {id}, title: t{id}, evidence: e{scale}{asked}{more}}}").unwrap();
        }
        let [none, half, all] = self.values;
        let framework = format!(
            "id: {}\nversion: {}\nlanguage: en\ntitle: t\nsummary: s\nprovenance: p\n\
             constituencies: [{{id: ministry, title: M, weight: 1}}, {{id: workers, title: W, weight: 1}}]\n\
             scales:\n- {{id: s, title: s, points: [{{code: 0, value: {none}, label: none}}, {{code: 1, value: {half}, label: half}}, {{code: 2, value: {all}, label: all}}]}}\n\
             - {{id: o, title: o, points: [{{code: 0, value: {none}, label: no}}, {{code: 2, value: {all}, label: yes}}]}}\n\
             lenses: {{topic: {{title: Topics}}}}\noverall: topic\n{}\n\
             bands: [{{id: all, from: 0, label: all}}]\nbands_note: n\ntargets: {{default: 75}}\ntarget_note: n\n\
             topics: [{}]\n",
            self.framework,
            self.version,
            self.method,
            topics.keys().copied().collect::<Vec<_>>().join(", ")
        );
        tree.insert("f/framework.yaml", framework);
        for (id, text) in topics {
            tree.insert(format!("f/topics/{id}.yaml"), text);
        }
        let mut csv = "respondent,constituency,organisation,indicator,answer,reason\n".to_owned();
        for line in &self.returns {
            let mut words = line.split(' ');
            let who: Vec<&str> = words.next().unwrap().split('/').collect();
            for word in words {
                let (indicator, answer) = word.split_once('=').unwrap();
                writeln!(csv, "{},{},{},{indicator},{answer},why", who[2], who[0], who[1]).unwrap();
            }
        }
        tree.insert("returns/r.csv", csv);
        tree.insert(
            "assessment.yaml",
            format!(
                "assessment: a\nbody: {{name: N}}\nframework: f\ndate: 2026-11-23\nlanguage: en\nreturns: returns\n{}",
                self.more
            ),
        );
        tree
    }

    fn loaded(&self) -> Assessment {
        let tree = self.files();
        let mut loader = Loader::new(&tree, Catalog::builtin());
        let loaded = loader.assessment(Path::new(""));
        let findings: Vec<String> =
            loader.findings().iter().map(|one| Locale::new("en").finding(one).message).collect();
        loaded.assessment.unwrap_or_else(|| panic!("{findings:?}"))
    }
}

/// Compares two sides, and gives what is asked of the comparison.
fn compared<T>(before: &Side, after: &Side, ask: impl Fn(&Comparison<'_>) -> T) -> T {
    let (before, after) = (before.loaded(), after.loaded());
    let card = score(&after);
    ask(&compare(&before, &after, &card).unwrap())
}

fn change(all: &Comparison<'_>) -> Change {
    all.overall().change.unwrap()
}

/// The change and the parts of the overall value: method, framework, questions, respondents, answers.
#[track_caller]
fn assert_parts(before: &Side, after: &Side, by: f64, parts: [f64; 5]) {
    let change = compared(before, after, change);
    let near = |a: f64, b: f64| (a - b).abs() < 1e-9;
    assert!(near(change.by, by), "{change:?}");
    assert!(change.parts.iter().zip(parts).all(|(&a, b)| near(a, b)), "{change:?}");
    // What did not change has a part of nothing at all, and no dust.
    assert!(change.parts.iter().zip(parts).all(|(&a, b)| b != 0.0 || a == 0.0), "{change:?}");
    assert!(!change.joined);
}

const M: &str = "ministry/Labour/M1 A1=1 A2=1 B1=0";
const W: &str = "workers/Union/W1 A1=0 A2=2 B1=2";
// M: A (50 + 50) / 2 = 50, B 0, overall 25. W: A (0 + 100) / 2 = 50, B 100, overall 75. Together 50.

#[test]
fn only_answers_changed() {
    let before = Side::new(&[M, W]);
    // M: A (100 + 50) / 2 = 75, B 0, overall 37.5. Together (37.5 + 75) / 2 = 56.25.
    let after = Side::new(&["ministry/Labour/M1 A1=2 A2=1 B1=0", W]);
    assert_parts(&before, &after, 6.25, [0.0, 0.0, 0.0, 0.0, 6.25]);
    compared(&before, &after, |all| {
        let fates = |rows: &[Moved]| rows.iter().map(|one| one.fate).collect::<Vec<_>>();
        assert_eq!(fates(all.indicators()), [Fate::Up, Fate::Unchanged, Fate::Unchanged]);
        assert_eq!(fates(all.lens(LensKind::Topic)), [Fate::Up, Fate::Unchanged]);
        // A1: M from 50 to 100, W 0 both times; together from 25 to 50.
        assert_eq!(all.indicators()[0].change.unwrap().by, 25.0);
        assert_eq!(all.most(Fate::Up).len(), 1);
        assert!(all.most(Fate::Down).is_empty());
        let own: Vec<_> =
            all.overall().by.iter().map(|(a, b)| (a.unwrap().get(), b.unwrap().get())).collect();
        assert_eq!(own, [(25.0, 37.5), (75.0, 75.0)]);
    });
}

#[test]
fn only_weights_changed() {
    let before = Side::new(&[M, W]);
    // The voice of the ministries counts three times: (3 x 25 + 75) / 4 = 37.5.
    let mut after = before.clone();
    after.more = "constituencies: {ministry: 3}\n".to_owned();
    assert_parts(&before, &after, -12.5, [-12.5, 0.0, 0.0, 0.0, 0.0]);
    // A1 counts three times in A. M: A 50, overall 25. W: A (3 x 0 + 100) / 4 = 25, overall (25 + 100) / 2 = 62.5. Together 43.75.
    let mut after = before.clone();
    after.indicators[0].1 = ", weight: 3".to_owned();
    assert_parts(&before, &after, -6.25, [-6.25, 0.0, 0.0, 0.0, 0.0]);
    // The point 1 is worth 25. M: A 25, overall 12.5. Together (12.5 + 75) / 2 = 43.75.
    let mut after = before.clone();
    after.values = [0, 25, 100];
    assert_parts(&before, &after, -6.25, [-6.25, 0.0, 0.0, 0.0, 0.0]);
    // What is not answered counts 0: W without B1 was 50, and is (50 + 0) / 2 = 25. Together from (25 + 50) / 2 to (25 + 25) / 2.
    let before = Side::new(&[M, "workers/Union/W1 A1=0 A2=2"]);
    let mut after = before.clone();
    after.method = "method: {node: mean, missing: zero}";
    assert_parts(&before, &after, -12.5, [-12.5, 0.0, 0.0, 0.0, 0.0]);
}

#[test]
fn only_the_targets_changed() {
    let before = Side::new(&[M, W]);
    let mut after = before.clone();
    after.more = "targets: {default: 80}\n".to_owned();
    assert_parts(&before, &after, 0.0, [0.0; 5]);
    compared(&before, &after, |all| {
        let (old, new) = all.overall().targets;
        assert_eq!((old.unwrap().get(), new.unwrap().get()), (75.0, 80.0));
    });
}

#[test]
fn an_organisation_is_added_or_leaves() {
    let without = Side::new(&[M, W]);
    // Interior: 100 everywhere. M: A1 (50 + 100) / 2 = 75, A2 75, B1 50: A 75, B 50, overall 62.5. Together (62.5 + 75) / 2 = 68.75.
    let with = Side::new(&[M, "ministry/Interior/M2 A1=2 A2=2 B1=2", W]);
    assert_parts(&without, &with, 18.75, [0.0, 0.0, 0.0, 18.75, 0.0]);
    assert_parts(&with, &without, -18.75, [0.0, 0.0, 0.0, -18.75, 0.0]);
    compared(&without, &with, |all| {
        let ministry = all.answered().first().unwrap();
        assert_eq!(
            (&ministry.both, &ministry.after),
            (&vec!["Labour".to_owned()], &vec!["Interior".to_owned()])
        );
        assert!(ministry.before.is_empty());
    });
    // A second return of an organisation that answered before is a changed answer of that organisation.
    let twice = Side::new(&[M, "ministry/LABOUR/M2 A1=2 A2=2 B1=2", W]);
    assert_parts(&without, &twice, 18.75, [0.0, 0.0, 0.0, 0.0, 18.75]);
}

#[test]
fn a_late_return_of_somebody_without_an_organisation() {
    let before = Side::new(&["ministry//M1 A1=1 A2=1 B1=0", W]);
    // As above: 68.75, by a respondent that the first time does not know.
    let after = Side::new(&["ministry//m1 A1=1 A2=1 B1=0", "ministry//M2 A1=2 A2=2 B1=2", W]);
    assert_parts(&before, &after, 18.75, [0.0, 0.0, 0.0, 18.75, 0.0]);
    compared(&before, &after, |all| {
        assert_eq!(all.answered().first().unwrap().unnamed, Some((1, 0, 1)));
    });
}

#[test]
fn who_was_invited_and_silent_did_not_answer() {
    let invited = "invited: [{organisation: Labour, constituency: ministry}, {organisation: Interior, constituency: ministry}]\n";
    let mut before = Side::new(&[M, W]);
    before.more = invited.to_owned();
    let mut after = Side::new(&[M, "ministry/Interior/M2 A1=2 A2=2 B1=2", W]);
    after.more = invited.to_owned();
    // The blank return lowers the coverage of the ministries to half, which is the threshold: scores and parts as above.
    assert_parts(&before, &after, 18.75, [0.0, 0.0, 0.0, 18.75, 0.0]);
}

#[test]
fn what_no_voice_is_asked_lacks_no_score() {
    let mut side = Side::new(&[M]);
    // C1 is put to the workers, who have no voice here; A2 is put to the ministries, who left it out.
    side.indicators.push(("C1", ", asked: [workers]".to_owned()));
    side.returns = vec!["ministry/Labour/M1 A1=1 B1=0".to_owned()];
    side.more = "constituencies: {ministry: 1, workers: 0}\n".to_owned();
    compared(&side, &side, |all| {
        let fate = |id: &str| {
            let title = format!("t{id}");
            let csv = String::from_utf8(table(all, &Locale::new("en"))).unwrap();
            let row = csv.lines().find(|row| row.contains(&format!(",{title},"))).unwrap().to_owned();
            row.split(',').nth(3).unwrap().to_owned()
        };
        assert_eq!(["A1", "A2", "C1"].map(fate), ["unchanged", "not_assessed", "not_asked"]);
    });
}

#[test]
fn indicators_are_added_and_dropped() {
    let before = Side::new(&[M, W]);
    let mut after =
        Side::new(&["ministry/Labour/M1 A1=1 A2=1 B1=0 B2=2", "workers/Union/W1 A1=0 A2=2 B1=2 B2=2"]);
    after.version = "1.1.0";
    after.indicators.push(("B2", ", since: 1.1.0".to_owned()));
    // M: B (0 + 100) / 2 = 50, overall 50. W: B 100, overall 75. Together 62.5.
    assert_parts(&before, &after, 12.5, [0.0, 12.5, 0.0, 0.0, 0.0]);
    assert_parts(&after, &before, -12.5, [0.0, -12.5, 0.0, 0.0, 0.0]);
    compared(&before, &after, |all| {
        let new = all.indicators().last().unwrap();
        assert_eq!((all.id(new), new.fate, new.change), ("B2", Fate::New, None));
    });
    compared(&after, &before, |all| {
        let dropped = all.indicators().last().unwrap();
        assert_eq!((all.id(dropped), dropped.fate, dropped.change), ("B2", Fate::Dropped, None));
        assert_eq!(all.title(dropped), Some("tB2"));
    });
}

#[test]
fn an_indicator_that_was_renamed_is_the_same() {
    let before = Side::new(&[M, W]);
    let mut after = Side::new(&["ministry/Labour/M1 A9=2 A2=1 B1=0", "workers/Union/W1 A9=0 A2=2 B1=2"]);
    after.version = "1.1.0";
    after.indicators[0].0 = "A9";
    after.method = "renames: [{id: A1, to: A9, since: 1.1.0}]";
    // As where only the answers changed.
    assert_parts(&before, &after, 6.25, [0.0, 0.0, 0.0, 0.0, 6.25]);
    assert_parts(&after, &before, -6.25, [0.0, 0.0, 0.0, 0.0, -6.25]);
    compared(&before, &after, |all| {
        assert_eq!(all.indicators().len(), 3);
        assert_eq!((all.id(&all.indicators()[0]), all.indicators()[0].fate), ("A9", Fate::Up));
    });
}

#[test]
fn an_indicator_whose_meaning_changed_is_not_compared() {
    let before = Side::new(&[M, W]);
    let mut after = Side::new(&["ministry/Labour/M1 A1=2 A2=1 B1=0", W]);
    after.version = "1.1.0";
    after.indicators[0].1 = ", since: 1.1.0".to_owned();
    // As where only the answers changed, 56.25; but A1 is another question now.
    assert_parts(&before, &after, 6.25, [0.0, 6.25, 0.0, 0.0, 0.0]);
    let since = |all: &Comparison<'_>| {
        let one = &all.indicators()[0];
        assert_eq!(one.change, None);
        one.fate
    };
    let version = after.loaded().framework().version();
    assert_eq!(compared(&before, &after, since), Fate::Redefined(Redefined::Since(version)));
    // Also where the later version is that of the baseline.
    assert_eq!(compared(&after, &before, since), Fate::Redefined(Redefined::Since(version)));
    // Both have the meaning of 1.1.0: they are compared.
    let mut later = before.clone();
    (later.version, later.indicators) = ("1.1.0", after.indicators.clone());
    assert_parts(&later, &after, 6.25, [0.0, 0.0, 0.0, 0.0, 6.25]);
    // Other points are another question too.
    let mut after = Side::new(&["ministry/Labour/M1 A1=2 A2=1 B1=0", W]);
    after.indicators[0].1 = ", scale: o".to_owned();
    assert_eq!(compared(&before, &after, since), Fate::Redefined(Redefined::Scale));
}

#[test]
fn what_is_asked_anew_enters_with_its_answer() {
    let mut before = Side::new(&[M, "workers/Union/W1 A1=0 A2=2"]);
    before.indicators[2].1 = ", asked: [ministry]".to_owned();
    let after = Side::new(&[M, W]);
    // Before, W is not asked B1: A 50, overall 50. Together (25 + 50) / 2 = 37.5; after it is 50.
    assert_parts(&before, &after, 12.5, [0.0, 0.0, 12.5, 0.0, 0.0]);
    assert_parts(&after, &before, -12.5, [0.0, 0.0, -12.5, 0.0, 0.0]);
}

#[test]
fn everything_at_once() {
    let before = Side::new(&[M, "ministry/Interior/M2 A1=2 A2=2 B1=2", W]);
    let mut after = Side::new(&[
        "ministry/Labour/M1 A1=2 A2=1 B1=1 B2=2",
        "ministry/Finance/M3 A1=0 A2=0 B1=0 B2=2",
        "workers/Union/W1 A1=0 A2=2 B2=0",
    ]);
    after.version = "1.1.0";
    after.indicators[2].1 = ", asked: [ministry]".to_owned();
    after.indicators.push(("B2", ", since: 1.1.0".to_owned()));
    after.more = "constituencies: {ministry: 3}\n".to_owned();
    // Baseline: M: A1 75, A2 75, B1 50: A 75, B 50, 62.5. W 75. Together 68.75.
    // Method: (3 x 62.5 + 75) / 4 = 65.625, a part of -3.125.
    // Framework: B2 enters, M 100, W 0. M: B (50 + 100) / 2 = 75, overall 75. W: B (100 + 0) / 2 = 50, overall 50.
    //   (3 x 75 + 50) / 4 = 68.75: +3.125.
    // Questions: W is no longer asked B1: B 0, overall 25. (3 x 75 + 25) / 4 = 62.5: -6.25.
    // Respondents: Interior leaves, Finance enters with 0. M: A1 (50 + 0) / 2 = 25, A2 25, B1 0, B2 100: A 25, B 50, overall 37.5.
    //   (3 x 37.5 + 25) / 4 = 34.375: -28.125.
    // Answers: Labour has A1 100 and B1 50. M: A1 50, A2 25, B1 25, B2 100: A 37.5, B 62.5, overall 50.
    //   (3 x 50 + 25) / 4 = 43.75: +9.375.
    // 68.75 - 3.125 + 3.125 - 6.25 - 28.125 + 9.375 = 43.75.
    assert_parts(&before, &after, -25.0, [-3.125, 3.125, -6.25, -28.125, 9.375]);
    // And of the topic A alone: 75 and 50 to 37.5 and 50. (75 + 50) / 2 = 62.5; weighed 68.75; 68.75; 68.75;
    // (3 x 25 + 50) / 4 = 31.25; (3 x 37.5 + 50) / 4 = 40.625.
    compared(&before, &after, |all| {
        let topic = all.lens(LensKind::Topic)[0].change.unwrap();
        assert_eq!(topic.parts, [6.25, 0.0, 0.0, -37.5, 9.375]);
        assert_eq!(topic.by, -21.875);
        // The files say the same.
        let numbers = json::numbers(all, &Locale::new("en"));
        assert_eq!(numbers["overall"]["change"], -25.0);
        assert_eq!(numbers["overall"]["parts"]["respondents"], -28.125);
        assert_eq!(numbers["indicators"][3]["status"], "new");
        assert_eq!(numbers["respondents"]["ministry"]["baseline_only"][0], "Interior");
        let csv = String::from_utf8(table(all, &Locale::new("en"))).unwrap();
        let row = csv.lines().find(|line| line.starts_with("overall,")).unwrap();
        assert_eq!(
            row,
            "overall,overall,Overall,down,,68.75,43.75,-25,-3.125,3.125,-6.25,-28.125,9.375,75,75"
        );
    });
}

#[test]
fn a_step_without_a_score_is_joined_with_the_next() {
    // B1 is asked of W alone the second time, and Union answers for W the first time only.
    let before = Side::new(&["ministry/Labour/M1 B1=2"]);
    let mut after = Side::new(&["workers/Union/W1 B1=1"]);
    after.indicators[2].1 = ", asked: [workers]".to_owned();
    compared(&before, &after, |all| {
        let b = all.indicators()[2].change.unwrap();
        // Method 0, framework 0; asked of W, which answered nothing: no score. Then Union answers 50.
        assert_eq!((b.by, b.parts, b.joined), (-50.0, [0.0, 0.0, 0.0, -50.0, 0.0], true));
    });
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let refused = |before: &Side, after: &Side| {
        let (before, after) = (before.loaded(), after.loaded());
        let refused = compare(&before, &after, &score(&after)).err();
        assert_eq!(tripartite::analysis::compare::refusal(&before, &after), refused);
        refused
    };
    let before = Side::new(&[M, W]);
    let mut after = before.clone();
    after.framework = "g";
    assert_eq!(refused(&before, &after), Some(Refusal::OtherFramework));
    let mut after = Side::new(&["ministry/Labour/M1 C1=1"]);
    after.indicators = vec![("C1", String::new())];
    assert_eq!(refused(&before, &after), Some(Refusal::NothingInCommon));
    assert_eq!(refused(&before, &before), None);
    assert_parts(&before, &before, 0.0, [0.0; 5]);
}
