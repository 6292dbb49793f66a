//! Versions of a form: columns that survey systems write once for each version of a question, read as one.

use super::columns::Columns;
use super::problem::{Problem, Versions};
use crate::diag::excerpt;
use crate::load::count::cell::{is_blank, text};
use crate::load::count::row::Row;
use crate::model::name::fold;

/// A row whose cells of one meaning were put into one column, with room for the next.
#[derive(Debug, Default)]
pub(super) struct Merged {
    bytes: Vec<u8>,
    ends: Vec<u32>,
}

impl Merged {
    /// The row, each cell of an older column in the place of the empty one that is read. What stands in both and differs is
    /// reported with the column that is read.
    pub(super) fn row<'m>(
        &'m mut self,
        row: Row<'m>,
        columns: &Columns,
        report: &mut dyn FnMut(usize, Problem),
    ) -> Row<'m> {
        if columns.versions.is_empty() {
            return row;
        }
        let mut cells: Vec<&[u8]> =
            (0..columns.names.len()).map(|column| row.cell(Some(column)).raw).collect();
        for version in &columns.versions {
            let (read, older) = (cells[version.read], cells[version.older]);
            if is_blank(read) {
                cells[version.read] = older;
            } else if !is_blank(older) {
                let [here, there] = [read, older].map(|raw| text(raw).text);
                if fold(&here) != fold(&there) {
                    let [column, other] = [version.read, version.older].map(|n| columns.name(Some(n)));
                    let differing = Versions {
                        numbers: [version.older + 1, version.read + 1],
                        columns: [other.to_owned(), column.to_owned()],
                        texts: [excerpt(&there), excerpt(&here)],
                    };
                    report(version.read, Problem::TwoVersions(Box::new(differing)));
                }
            }
        }
        self.bytes.clear();
        self.ends.clear();
        for cell in cells {
            self.bytes.extend_from_slice(cell);
            self.ends.push(u32::try_from(self.bytes.len()).unwrap_or(u32::MAX));
            // Between two cells one byte stands that belongs to neither.
            self.bytes.push(b'\n');
        }
        Row { bytes: &self.bytes, start: 0, ends: &self.ends }
    }
}
