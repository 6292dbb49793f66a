//! The sink *count* as a whole.

mod bad_input;
mod counting;
mod naive;
mod property;

use std::path::Path;
use std::sync::OnceLock;

use super::{Options, tally_in_blocks};
use crate::diag::Diagnostics;
use crate::load::returns::lexicon::Lexicon;
use crate::load::source::InMemoryTree;
use crate::load::{Catalog, Loader};
use crate::locale::Locale;
use crate::model::tally::{Tally, TallyKey};

/// A short block, so that a test of a few rows crosses its edges.
const SHORT: usize = 64;

/// Counts a file; the tally and the findings, one line each.
fn count(file: &[u8], options: &Options<'_>, size: usize) -> (Tally, Vec<String>) {
    let mut diags = Diagnostics::new();
    let tally = tally_in_blocks(("f.csv", None), file, options, size, &mut diags).unwrap();
    let line = |d: &crate::diag::Diagnostic| {
        let said = Locale::new("en").finding(d);
        let help = said.help.map(|help| format!(" ({help})")).unwrap_or_default();
        format!("{}[{}] {}: {}{help}", said.severity, d.code.as_str(), said.place, said.message)
    };
    (tally, diags.iter().map(line).collect())
}

/// One line for each count: `constituency organisation block indicator answer n`, without what is not there.
fn lines(tally: &Tally) -> Vec<String> {
    let line = |(key, n): (&TallyKey, u64)| {
        let block = key.block.map(|block| block.to_string()).unwrap_or_default();
        let parts = [&*key.constituency, &key.organisation, &block, &key.indicator, &key.answer];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        format!("{} {n}", parts.join(" "))
    };
    tally.rows().map(line).collect()
}

/// A framework with these indicators, all asked of these constituencies, on one scale.
pub(super) fn lexicon(
    indicators: &[&str],
    constituencies: &[&str],
    points: &[(&str, &str)],
) -> Lexicon<'static> {
    let list = |items: Vec<String>| items.join("\n");
    let asked = constituencies.join(", ");
    let constituencies = list(
        constituencies.iter().map(|id| format!("  - {{id: {id}, title: The {id}, weight: 1}}")).collect(),
    );
    let top = points.len() - 1;
    let value = |n: usize| n * 100 / top;
    let points = list(
        points
            .iter()
            .enumerate()
            .map(|(n, (code, label))| {
                format!("      - {{code: {code}, value: {}, label: \"{label}\"}}", value(n))
            })
            .collect(),
    );
    let framework = format!(
        "id: t\nversion: 1.0.0\nlanguage: en\ntitle: T\nsummary: T\nprovenance: T\nconstituencies:\n{constituencies}\nscales:\n  - id: s\n    title: S\n    points:\n{points}\nlenses:\n  topic: {{title: T}}\noverall: topic\nbands: [{{id: low, from: 0, label: Low}}]\nbands_note: One.\ntargets: {{default: 75}}\ntarget_note: T\ntopics: [T]\n"
    );
    let ids = list(
        indicators
            .iter()
            .map(|id| format!("  - {{id: {id}, title: {id}, scale: s, asked: [{asked}], evidence: e}}"))
            .collect(),
    );
    let mut tree = InMemoryTree::default();
    tree.insert("t/framework.yaml", framework);
    tree.insert("t/topics/T.yaml", format!("id: T\ntitle: T\nindicators:\n{ids}\n"));
    tree.insert("t/questionnaires/workers.yaml", format!("id: w\nframework: t@1\nconstituency: workers\ntitle: W\nsections:\n  - id: all\n    title: All\n    questions:\n{}\n", list(indicators.iter().map(|id| format!("      - {{indicator: {id}, text: Q?}}")).collect())));
    let mut loader = Loader::new(&tree, Catalog::builtin());
    let loaded = loader.framework("t", Path::new(""));
    let loaded = loaded.unwrap_or_else(|| panic!("{:?}", loader.findings()));
    // Tests are short: what a few of them hold on to needs no owner.
    Lexicon::of(Box::leak(Box::new(loaded)))
}

/// Two indicators with three points, for ministries and workers.
fn with_lexicon() -> Options<'static> {
    static LEXICON: OnceLock<Lexicon<'static>> = OnceLock::new();
    let points = [("0", "Nothing yet"), ("1", "On paper"), ("2", "Works, at last")];
    let lexicon = LEXICON.get_or_init(|| lexicon(&["A1", "B2"], &["ministry", "workers"], &points));
    Options { lexicon: Some(lexicon), threads: 2, ..Options::default() }
}
