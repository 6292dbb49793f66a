//! The chapters of a report as trees: what is said, in which order, and what if there is nothing, decided once for every format.

mod actions;
mod additions;
mod annex;
mod brief;
mod cells;
mod compare;
mod context;
mod cover;
mod evidence;
mod figures;
mod fingerprint;
mod gaps;
mod lens;
mod method;
mod missing;
mod open;
mod overrides;
mod own;
mod people;
mod publication;
mod quadrant;
mod register;
mod reweighed;
mod says;
#[cfg(feature = "workbook")]
mod sheets;
mod signoff;
mod silences;
mod statements;
mod strengths;
mod summary;
mod trust;
mod unheard;
mod voices;

#[cfg(feature = "cli")]
pub(crate) use self::compare::{reason, remarks, sentences, signed};
use self::context::Context;
use crate::analysis::compare::Comparison;
use crate::analysis::own::Own;
use crate::analysis::reweighed::Reweighed;
use crate::analysis::scoring::Scorecard;
use crate::diag::Diagnostics;
use crate::document::GENERATOR;
use crate::document::tree::{Block, Document, Genre, Meta};
use crate::locale::Locale;
use crate::model::assessment::Assessment;
use crate::model::course::Lessons;

/// A chapter: its blocks, or none where it has nothing to say.
type Chapter = fn(&Context<'_>) -> Vec<Block>;

/// An outline: one of the documents of a report, with its chapters in order.
#[derive(Debug)]
pub struct Outline {
    /// Its short name, as it is typed and as its files are called.
    name: &'static str,
    /// The key of the words that say what kind of document it is.
    kind: &'static str,
    genre: Genre,
    chapters: &'static [Chapter],
    /// The chapters to which others of the same document link.
    linked: &'static [&'static str],
    /// Every indicator has its entry in the document, to which the others link.
    entries: bool,
}

/// Two pages for whoever decides.
const BRIEF: Outline = Outline {
    name: "brief",
    kind: "brief-kind",
    genre: Genre::Brief,
    chapters: &[
        cover::masthead,
        brief::results,
        brief::decisions,
        brief::positions,
        brief::purpose,
        publication::note,
    ],
    linked: &[],
    entries: false,
};

/// What was found, for those who work with it.
const REPORT: Outline = Outline {
    name: "report",
    kind: "report-kind",
    genre: Genre::Report,
    chapters: &[
        cover::cover,
        additions::introduction,
        summary::summary,
        publication::note,
        compare::chapter,
        lens::lenses,
        reweighed::reweighed,
        voices::voices,
        statements::statements,
        gaps::ranked,
        actions::first,
        strengths::strengths,
        silences::first,
        additions::conclusions,
        trust::trust,
        method::method,
        publication::publication,
        register::register,
        signoff::signoff,
    ],
    linked: &["gaps", "strengths", "silences"],
    entries: false,
};

/// Everything that stands behind the report.
const ANNEX: Outline = Outline {
    name: "annex",
    kind: "annex-kind",
    genre: Genre::Report,
    chapters: &[
        cover::cover,
        publication::note,
        gaps::all,
        lens::agreements,
        voices::organisations,
        strengths::claims,
        silences::all,
        evidence::evidence,
        missing::missing,
        publication::publication,
        annex::annex,
        register::files,
        register::findings,
        fingerprint::fingerprint,
    ],
    linked: &["gaps", "strengths", "silences"],
    entries: true,
};

/// The next steps alone, to be filled in and followed up.
const ACTIONS: Outline = Outline {
    name: "actions",
    kind: "actions-kind",
    genre: Genre::Plan,
    chapters: &[cover::masthead, actions::all],
    linked: &[],
    entries: false,
};

/// A baseline and its follow-up: a document of its own, and none of a report's.
pub(super) const COMPARISON: Outline = Outline {
    name: "compare",
    kind: "compare-kind",
    genre: Genre::Report,
    chapters: &[compare::cover, compare::result, compare::topics, compare::indicators, compare::method],
    linked: &[],
    entries: false,
};

/// What a publication is, for whoever finds it.
pub(super) const ABOUT: Outline = Outline {
    name: "about",
    kind: "about-kind",
    genre: Genre::Report,
    chapters: &[
        cover::masthead,
        publication::source,
        publication::publication,
        trust::trust,
        method::method,
        fingerprint::fingerprint,
    ],
    linked: &[],
    entries: false,
};

/// One organisation's own answers, for its own board: nothing that another organisation said.
pub(super) const OWN: Outline = Outline {
    name: "own",
    kind: "own-kind",
    genre: Genre::Report,
    chapters: &[own::front, own::scores, own::apart, own::answers, own::method],
    linked: &[],
    entries: false,
};

/// How the numbers were made, for whoever computes them again.
pub(super) const METHOD: Outline = Outline {
    name: "method",
    kind: "method-kind",
    genre: Genre::Report,
    chapters: &[method::method, fingerprint::fingerprint],
    linked: &[],
    entries: false,
};

/// Every outline: the three of the report, the shortest first, then the action plan.
pub const OUTLINES: [&Outline; 4] = [&BRIEF, &REPORT, &ANNEX, &ACTIONS];

/// The outlines of a publication: the plan is for those who fill it in.
pub const PUBLIC: [&Outline; 3] = [&BRIEF, &REPORT, &ANNEX];

impl Outline {
    /// Short name of the outline, as it is typed.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The key of the words that say what kind of document it is.
    pub fn about(&self) -> &'static str {
        self.kind
    }

    /// A plan to be filled in: it has a workbook of its own.
    #[cfg(feature = "workbook")]
    pub(super) fn is_filled_in(&self) -> bool {
        self.name == ACTIONS.name
    }

    /// Its place in [`OUTLINES`]; behind the last for the comparison.
    pub(super) fn place(&self) -> usize {
        OUTLINES.iter().position(|known| known.name == self.name).unwrap_or(OUTLINES.len())
    }

    /// Is it about two assessments?
    pub(super) fn compares(&self) -> bool {
        self.name == COMPARISON.name
    }

    /// Can a link of the document lead to this chapter or indicator?
    fn leads_to(&self, id: &str) -> bool {
        self.entries || self.linked.contains(&id)
    }
}

/// What stands beside an assessment and its scores.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Beside<'a> {
    /// What moved since a baseline.
    pub(super) comparison: Option<&'a Comparison<'a>>,
    /// The lessons of the framework; none where it teaches nothing.
    pub(super) lessons: Option<&'a Lessons>,
    /// The scores with a reader's own weights.
    pub(super) reweighed: Option<&'a Reweighed>,
    /// What one organisation is shown of it.
    pub(super) own: Option<&'a Own>,
}

/// The numbers and the words of a report as a workbook.
#[cfg(feature = "workbook")]
pub(super) fn workbook(
    assessment: &Assessment,
    card: &Scorecard,
    Beside { comparison, lessons, reweighed, own }: Beside<'_>,
    diags: &Diagnostics,
    locale: &Locale,
) -> crate::document::xlsx::Book {
    sheets::book(&Context {
        outline: &ANNEX,
        assessment,
        card,
        diags,
        comparison,
        lessons,
        reweighed,
        own,
        locale,
    })
}

/// The action plan as a workbook of its own.
#[cfg(feature = "workbook")]
pub(super) fn action_book(
    assessment: &Assessment,
    card: &Scorecard,
    Beside { comparison, lessons, reweighed, own }: Beside<'_>,
    diags: &Diagnostics,
    locale: &Locale,
) -> crate::document::xlsx::Book {
    sheets::action_book(&Context {
        outline: &ACTIONS,
        assessment,
        card,
        diags,
        comparison,
        lessons,
        reweighed,
        own,
        locale,
    })
}

/// The document of an outline as a tree.
pub fn document(
    outline: &'static Outline,
    assessment: &Assessment,
    card: &Scorecard,
    diags: &Diagnostics,
    locale: &Locale,
) -> Document {
    with(outline, (assessment, card), Beside::default(), diags, locale)
}

/// The same with what stands beside the assessment.
pub(super) fn with(
    outline: &'static Outline,
    (assessment, card): (&Assessment, &Scorecard),
    Beside { comparison, lessons, reweighed, own }: Beside<'_>,
    diags: &Diagnostics,
    locale: &Locale,
) -> Document {
    let cx = Context { outline, assessment, card, diags, comparison, lessons, reweighed, own, locale };
    Document {
        meta: Meta {
            // Beside the others of the same day a file is told by what it is.
            title: own.map_or_else(
                || format!("{} \u{b7} {}", cover::title(&cx), cx.text(outline.about())),
                |own| own::title(&cx, own),
            ),
            generator: GENERATOR.to_owned(),
            genre: outline.genre,
            footer: cover::footer(&cx),
        },
        body: outline.chapters.iter().flat_map(|chapter| chapter(&cx)).collect(),
    }
}
