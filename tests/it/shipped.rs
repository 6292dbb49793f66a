//! Everything that is shipped loads without a finding.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

use std::path::Path;

use tripartite::diag::Diagnostics;
use tripartite::load::source::InMemoryTree;
use tripartite::load::{Catalog, Loader, builtin};

fn findings(diags: &Diagnostics) -> String {
    diags.iter().map(|d| tripartite::locale::Locale::new("en").finding_text(d, &|_, _| None)).collect()
}

#[test]
fn every_shipped_framework_loads_without_a_finding() {
    assert_eq!(builtin::frameworks(), ["coherence", "sdg-10-7-2", "sdg-17-14-1"]);
    for id in builtin::frameworks() {
        let nothing = InMemoryTree::default();
        let mut loader = Loader::new(&nothing, Catalog::builtin());
        let loaded = loader.framework(id, Path::new(""));
        assert_eq!(findings(loader.findings()), "", "{id}");
        let loaded = loaded.unwrap();
        assert!(loaded.builtin && !loaded.edited && !loaded.questionnaires.is_empty(), "{id}");
    }
}
