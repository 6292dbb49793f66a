//! Three constituencies of equal voice and a framework as small as a case needs, from a tally.

use std::fmt::Write;

use tripartite::load::assessment_from_tally;
use tripartite::load::source::InMemoryTree;
use tripartite::model::assessment::Assessment;

/// A framework: topics by the first letter of their indicators, five points worth 0 to 100.
pub(crate) struct Country<'a> {
    /// Id and weight of each core indicator; the same topic stands together.
    pub(crate) indicators: &'a [(&'a str, u32)],
    /// Of the voices of ministry, workers and employers.
    pub(crate) weights: [u32; 3],
    /// Of everything.
    pub(crate) target: f64,
    /// In percent.
    pub(crate) coverage: f64,
    /// Lines of `framework.yaml` that a case needs besides.
    pub(crate) more: &'a str,
    /// Lines of the topics, such as a cap.
    pub(crate) topic: &'a str,
    /// Constituencies beside the three, as `framework.yaml` has them.
    pub(crate) others: &'a str,
    /// Lists of constituencies that are asked, where not all are: `indicator: [workers]`.
    pub(crate) asked: &'a [(&'a str, &'a str)],
}

impl Default for Country<'_> {
    fn default() -> Self {
        Self {
            indicators: &[],
            weights: [1, 1, 1],
            target: 75.0,
            coverage: 50.0,
            more: "",
            topic: "",
            others: "",
            asked: &[],
        }
    }
}

impl Country<'_> {
    /// Scores this tally: lines of `constituency,indicator,answer,n`.
    pub(crate) fn assessed(&self, tally: &str) -> Assessment {
        self.counted(&format!("constituency,indicator,answer,n\n{tally}"))
    }

    /// Scores this tally: lines of `constituency,organisation,indicator,answer,n`.
    pub(crate) fn organised(&self, tally: &str) -> Assessment {
        self.counted(&format!("constituency,organisation,indicator,answer,n\n{tally}"))
    }

    fn counted(&self, tally: &str) -> Assessment {
        let mut tree = InMemoryTree::default();
        let mut topics: Vec<&str> = self.indicators.iter().map(|(id, _)| &id[..1]).collect();
        topics.dedup();
        for topic in &topics {
            let mut text = format!("id: {topic}\ntitle: {topic}\n{}indicators:\n", self.topic);
            for (id, weight) in self.indicators.iter().filter(|(id, _)| id.starts_with(topic)) {
                let asked = self.asked.iter().find(|(known, _)| known == id);
                let asked = asked.map_or("[ministry, workers, employers]", |(_, list)| list);
                let scale = if id.ends_with('x') { "other" } else { "steps" };
                writeln!(
                    text,
                    "  - {{id: {id}, title: t, scale: {scale}, weight: {weight}, asked: {asked}, evidence: e}}"
                )
                .unwrap();
            }
            tree.insert(format!("f/topics/{topic}.yaml"), text);
        }
        let points = |labels: [&str; 5]| -> String {
            let point = |(n, label)| format!("{{code: {n}, value: {}, label: {label}}}", n * 25);
            (0..5).zip(labels).map(point).collect::<Vec<_>>().join(", ")
        };
        let framework = format!(
            "id: f\nversion: 1.0.0\nlanguage: en\ntitle: t\nsummary: s\nprovenance: p\n\
             constituencies: [{{id: ministry, title: M, weight: {}}}, {{id: workers, title: W, weight: {}}}, \
             {{id: employers, title: E, weight: {}}}{}]\n\
             scales:\n- {{id: steps, title: s, points: [{}], paper_from: 50, practice_from: 75}}\n\
             - {{id: other, title: o, points: [{}]}}\n\
             overall: topic\nbands: [{{id: low, from: 0, label: l}}, {{id: high, from: 50, label: h}}]\n\
             bands_note: n\ntarget_note: n\ntargets: {{default: {}}}\nthresholds: {{coverage: {}}}\n\
             topics: [{}]\n{}",
            self.weights[0],
            self.weights[1],
            self.weights[2],
            self.others,
            points(["none", "begun", "paper", "part", "works"]),
            points(["never", "seldom", "sometimes", "often", "always"]),
            self.target,
            self.coverage,
            topics.join(", "),
            if self.more.contains("lenses") {
                self.more.to_owned()
            } else {
                format!("lenses: {{topic: {{title: t}}}}\n{}", self.more)
            }
        );
        tree.insert("f/framework.yaml", framework);
        tree.insert("t.csv", tally);
        let material =
            assessment_from_tally(&tree, &["t.csv".into()], Some("f"), None, crate::support::day());
        let findings: Vec<String> = material
            .diagnostics
            .iter()
            .map(|d| tripartite::locale::Locale::new("en").sentence(&d.message))
            .collect();
        material.assessment.unwrap_or_else(|| panic!("{findings:?}"))
    }
}

/// Lines of a tally: `"ministry A1=4 A2=0x3 A3=nc"`, each answer given once unless it says how often.
pub(crate) fn tally(lines: &[&str]) -> String {
    let mut out = String::new();
    for line in lines {
        let mut words = line.split(' ');
        let constituency = words.next().unwrap();
        for word in words {
            let (indicator, answer) = word.split_once('=').unwrap();
            let (answer, n) = answer.split_once('x').unwrap_or((answer, "1"));
            writeln!(out, "{constituency},{indicator},{answer},{n}").unwrap();
        }
    }
    out
}

/// An indicator for each list, and B1 for a topic that is a strength as a whole.
pub(crate) fn one_of_each() -> Assessment {
    let ids = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "B1"];
    let indicators = ids.map(|id| (id, 1));
    let country = Country { indicators: &indicators, ..Country::default() };
    country.assessed(&tally(&[
        "ministry A1=4 A2=1 A3=4 A4=4 A5=4 A6=4 A7=4 A8=3 A9=blank B1=4",
        "workers A1=4 A2=1 A3=0 A4=4 A5=na A6=0 A6=blankx3 A7=nc A8=3 A9=blank B1=4",
        "employers A1=3 A2=1 A3=0 A4=1 A5=blank A6=na A7=4 A8=2 A9=blank B1=4",
    ]))
}
