//! A folder of an assessment: `assessment.yaml` and whatever else the input names, beside the small framework of the surveys.

use std::path::Path;

use tripartite::Catalog;
use tripartite::load::source::Tree;
use tripartite::load::{Loader, Material};

use crate::roads::framework::files;
use crate::{check, folder};

/// Reads the folder twice, scores it and writes its report.
pub fn run(input: &[u8]) {
    let mut tree = files("");
    folder::put(&mut tree, "", "assessment.yaml", input);
    let (first, second) = (load(&tree), load(&tree));
    check::findings(&first.diagnostics);
    assert_eq!(check::said(&first.diagnostics), check::said(&second.diagnostics), "read again");
    let Some(assessment) = &first.assessment else {
        assert!(first.diagnostics.has_errors());
        return;
    };
    assert!(!first.diagnostics.has_errors());
    // The built-in frameworks take a second and more for a report.
    let is_small = assessment.framework().indicators().len() <= 12;
    check::assessment(assessment, &first.diagnostics, is_small);
    if let Some((french, _)) = first.in_language("fr") {
        check::assessment(&french, &first.diagnostics, false);
    }
    check::findings(&first.published(Path::new("")));
}

fn load(tree: &dyn Tree) -> Material {
    let mut loader = Loader::new(tree, Catalog::builtin());
    let loaded = loader.assessment(Path::new(""));
    Material::new(loaded, loader)
}
