//! Files of office programs: the parts of one, packed into a zip container that opens, or, after a first byte of 0, any bytes.

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use std::path::Path;

use tripartite::Catalog;
use tripartite::load::source::Tree;
use tripartite::load::{Loader, Material};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::roads::framework::files;
use crate::{check, folder};

/// The file that the input means; `parts` are those of a sound one, and a part of the input takes the place of one.
pub(crate) fn file(input: &[u8], first: &str, parts: &[(&str, &str)]) -> Vec<u8> {
    if let Some((0, file)) = input.split_first() {
        return file.to_vec();
    }
    let sound = parts.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()));
    let mut all: BTreeMap<String, Vec<u8>> = sound.collect();
    all.extend(folder::files(first, input).into_iter().filter(|(name, _)| name.len() < 1000));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in all {
        // A name that stands twice in another spelling is refused by the writer.
        if zip.start_file(name, stored).is_ok() {
            zip.write_all(&bytes).unwrap_or_else(|error| panic!("{error}"));
        }
    }
    zip.finish().unwrap_or_else(|error| panic!("{error}")).into_inner()
}

/// Reads the file where files of this name are read, twice the same.
pub(crate) fn read(places: &[&str], bytes: &[u8]) {
    let mut tree = files("statements: statements\n");
    for place in places {
        tree.insert(*place, bytes);
    }
    let (first, second) = (load(&tree), load(&tree));
    check::findings(&first.diagnostics);
    assert_eq!(check::said(&first.diagnostics), check::said(&second.diagnostics), "read again");
    let Some(assessment) = &first.assessment else {
        assert!(first.diagnostics.has_errors());
        return;
    };
    check::assessment(assessment, &first.diagnostics, true);
    let again = second.assessment.as_ref().map(|again| again.tally());
    assert_eq!(Some(assessment.tally()), again, "read again");
}

fn load(tree: &dyn Tree) -> Material {
    let mut loader = Loader::new(tree, Catalog::builtin());
    let loaded = loader.assessment(Path::new(""));
    Material::new(loaded, loader)
}
