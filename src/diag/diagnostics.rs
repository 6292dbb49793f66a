//! List of the findings of a run, bounded by kind

use std::path::{Path, PathBuf};

use super::{Argument, Code, Diagnostic, Place, Sentence, Severity, sentence};

/// So many findings of one code are kept; the others are counted. Whoever has a thousand mistakes of a kind corrects them
/// as one.
pub(crate) const MOST: usize = 50;

/// All findings of a run, in the order in which they were met: at most 50 of one code, and then one that counts the others.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    /// By severity and code: how many there are, and the finding that counts those beyond the most.
    kinds: Vec<Kind>,
    most: usize,
}

#[derive(Debug, Clone, PartialEq)]
struct Kind {
    severity: Severity,
    code: Code,
    count: usize,
    others: Option<Diagnostic>,
}

impl Kind {
    fn count_other(&mut self, like: Diagnostic, more: usize) {
        let count = self.others.as_ref().map_or(0, others_of) + more;
        let others = self.others.get_or_insert(like);
        others.message = sentence!("more-of-this-kind", count);
        others.help = None;
    }
}

impl Default for Diagnostics {
    fn default() -> Self {
        Self { list: Vec::new(), kinds: Vec::new(), most: MOST }
    }
}

impl Diagnostics {
    /// No findings yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// No findings yet, and all of them will be kept, however many of a code.
    pub fn unbounded() -> Self {
        Self { most: usize::MAX, ..Self::default() }
    }

    /// Adds one; the caller goes on.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let position = self.kind_of(&diagnostic);
        let kind = &mut self.kinds[position];
        kind.count += 1;
        if kind.count <= self.most {
            self.list.push(diagnostic);
        } else {
            kind.count_other(diagnostic, 1);
        }
    }

    /// Counts so many more findings like this one, which were left out where they were found.
    pub fn push_others(&mut self, like: Diagnostic, count: usize) {
        if count > 0 {
            let position = self.kind_of(&like);
            self.kinds[position].count += count;
            self.kinds[position].count_other(like, count);
        }
    }

    fn kind_of(&mut self, one: &Diagnostic) -> usize {
        let is_kind = |kind: &Kind| kind.code == one.code && kind.severity == one.severity;
        self.kinds.iter().position(is_kind).unwrap_or_else(|| {
            self.kinds.push(Kind { severity: one.severity, code: one.code, count: 0, others: None });
            self.kinds.len() - 1
        })
    }

    /// Adds one if there is one.
    pub fn extend_with(&mut self, diagnostic: Option<Diagnostic>) {
        if let Some(diagnostic) = diagnostic {
            self.push(diagnostic);
        }
    }

    /// Adds all of `other`.
    pub fn extend(&mut self, other: Self) {
        for diagnostic in other.list {
            self.push(diagnostic);
        }
        for others in other.kinds.into_iter().filter_map(|kind| kind.others) {
            let count = others_of(&others);
            self.push_others(others, count);
        }
    }

    /// The same findings with their paths as they are seen from `folder`: for what is published, which must not
    /// depend on where the folder lies.
    #[must_use]
    pub fn seen_from(&self, folder: &Path) -> Self {
        self.with_places(&|place| place.see_from(folder))
    }

    /// The same findings in files of other names.
    #[must_use]
    pub fn renamed(&self, rename: &dyn Fn(&Path) -> PathBuf) -> Self {
        self.with_places(&|place| *place.path_mut() = rename(place.path()))
    }

    /// The same findings after a change of every place in them.
    #[must_use]
    pub(crate) fn with_places(&self, change: &dyn Fn(&mut Place)) -> Self {
        let mut changed = self.clone();
        for one in changed.iter_mut() {
            one.change_places(change);
        }
        changed
    }

    /// Every finding of one code, for changes.
    pub fn of_code(&mut self, code: Code) -> impl Iterator<Item = &mut Diagnostic> {
        self.iter_mut().filter(move |one| one.code == code)
    }

    /// Applies a change to every sentence of every finding, sentences inside others included.
    pub fn for_each_sentence(&mut self, change: &dyn Fn(&mut Sentence)) {
        for one in self.iter_mut() {
            one.message.for_each(change);
            one.help.iter_mut().for_each(|help| help.for_each(change));
        }
    }

    /// In the order in which they were met; behind them the findings that count others of their kind.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter().chain(self.kinds.iter().filter_map(|kind| kind.others.as_ref()))
    }

    fn iter_mut(&mut self) -> impl Iterator<Item = &mut Diagnostic> {
        self.list.iter_mut().chain(self.kinds.iter_mut().filter_map(|kind| kind.others.as_mut()))
    }

    /// How many there are, those that are only counted with them.
    pub fn len(&self) -> usize {
        self.kinds.iter().map(|kind| kind.count).sum()
    }

    /// None at all?
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Are some of them only counted?
    pub fn is_cut(&self) -> bool {
        self.kinds.iter().any(|kind| kind.others.is_some())
    }

    /// How many findings of one code are kept.
    pub fn most(&self) -> usize {
        self.most
    }

    /// At least one error?
    pub fn has_errors(&self) -> bool {
        self.errors() > 0
    }

    /// The number of errors.
    pub fn errors(&self) -> usize {
        self.kinds.iter().filter(|kind| kind.severity == Severity::Error).map(|kind| kind.count).sum()
    }

    /// The number of warnings.
    pub fn warnings(&self) -> usize {
        self.len() - self.errors()
    }
}

/// How many findings one that counts others stands for.
fn others_of(finding: &Diagnostic) -> usize {
    let count = finding.message.arguments.iter().find_map(|(_, argument)| match argument {
        Argument::Count(count) => usize::try_from(*count).ok(),
        _ => None,
    });
    count.unwrap_or(1)
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(findings: I) -> Self {
        let mut list = Self::new();
        findings.into_iter().for_each(|one| list.push(one));
        list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(row: usize, severity: Severity, code: Code) -> Diagnostic {
        let place = Place::Cell { file: "r.csv".into(), sheet: None, row, column: String::new() };
        Diagnostic { severity, ..Diagnostic::error(code, place, sentence!("file-empty")) }
    }

    #[test]
    fn fifty_of_a_code_are_kept_and_the_others_counted() {
        let mut all = Diagnostics::new();
        for row in 1..=60 {
            all.push(finding(row, Severity::Error, Code::EmptyFile));
            all.push(finding(row, Severity::Warning, Code::UnknownColumn));
        }
        all.push(finding(1, Severity::Error, Code::NotFound));
        assert_eq!((all.len(), all.errors(), all.warnings()), (121, 61, 60));
        // 50 + 50 + 1, and two that count 10 each.
        let shown: Vec<&Diagnostic> = all.iter().collect();
        assert_eq!(shown.len(), 103);
        let last = shown[101];
        assert_eq!((last.code, last.severity), (Code::EmptyFile, Severity::Error));
        assert_eq!(last.message, sentence!("more-of-this-kind", count = 10_usize));
        // Beside the first of those that are counted.
        assert_eq!(last.place, finding(51, Severity::Error, Code::EmptyFile).place);

        let mut sum = Diagnostics::new();
        sum.extend(all.clone());
        assert_eq!(sum, all);
        sum.extend(all);
        assert_eq!((sum.len(), sum.errors(), sum.iter().count()), (242, 122, 50 + 50 + 2 + 2));
    }

    #[test]
    fn all_are_kept_where_all_are_wanted() {
        let mut all = Diagnostics::unbounded();
        (1..=60).for_each(|row| all.push(finding(row, Severity::Error, Code::EmptyFile)));
        assert_eq!((all.len(), all.iter().count()), (60, 60));
    }
}
