//! The world of one document: our template, its data and its pictures, the shipped faces, and nothing else. No disk, no network, no
//! clock.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use crate::chart::SHIPPED;
use crate::document::templates::Templates;

/// The template that begins, as it is named among the templates.
pub(super) const MAIN: &str = "typst/document.typ";
/// The file of the data.
pub(super) const DATA: &str = "data.json";

/// The files that belong to one document, by their names.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// The world of one document.
pub(super) struct Paper<'a> {
    templates: &'a Templates,
    files: BTreeMap<String, Bytes>,
    main: FileId,
}

impl<'a> Paper<'a> {
    /// A world of these templates and files.
    pub(super) fn new(templates: &'a Templates, files: Files) -> Self {
        let files = files.into_iter().map(|(name, bytes)| (name, Bytes::new(bytes))).collect();
        Self { templates, files, main: id(MAIN) }
    }
}

/// The name of a file as it is seen from the folder of the templates; a file of a package has none.
pub(super) fn name(id: FileId) -> Option<String> {
    match id.get().root() {
        VirtualRoot::Project => Some(id.get().vpath().get_without_slash().to_owned()),
        VirtualRoot::Package(_) => None,
    }
}

#[expect(clippy::expect_used, reason = "a name of ours, which has no part that leads upwards")]
fn id(name: &str) -> FileId {
    RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).expect("a plain name")).intern()
}

impl World for Paper<'_> {
    fn library(&self) -> &LazyHash<Library> {
        static LIBRARY: OnceLock<LazyHash<Library>> = OnceLock::new();
        // Headings of rows are a feature of their own for as long as its names may change.
        let features = || [Feature::A11yExtras].into_iter().collect();
        LIBRARY.get_or_init(|| LazyHash::new(Library::builder().with_features(features()).build()))
    }

    fn book(&self) -> &LazyHash<FontBook> {
        static BOOK: OnceLock<LazyHash<FontBook>> = OnceLock::new();
        BOOK.get_or_init(|| LazyHash::new(FontBook::from_fonts(faces())))
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let text = name(id).and_then(|name| self.templates.typst(&name));
        text.map(|text| Source::new(id, text.to_owned())).ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        name(id).and_then(|name| self.files.get(&name).cloned()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        faces().get(index).cloned()
    }

    /// The clock has no say in what is written.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// The face of the charts, for texts and tables nine tenths as wide.
static NARROWER: [&[u8]; 2] = [
    include_bytes!("../../../reports/fonts/DejaVuSansCondensed.ttf"),
    include_bytes!("../../../reports/fonts/DejaVuSansCondensed-Bold.ttf"),
];

/// The shipped faces, read once a process.
pub(super) fn faces() -> &'static [Font] {
    static READ: OnceLock<Vec<Font>> = OnceLock::new();
    READ.get_or_init(|| {
        SHIPPED.iter().chain(&NARROWER).flat_map(|bytes| Font::iter(Bytes::new(*bytes))).collect()
    })
}
