//! The scorecard: all scores of an assessment in one place.

use super::answered::Answered;
use super::divergence::{Apart, Divergence, Speaker, divergences};
use super::part::{ByPart, Part, Whose};
use super::tree::{Aggregation, Values};
use super::within::Within;
use super::{Value, leaf};
use crate::analysis::agreement::{Agreement, agreement};
use crate::analysis::gap::{Gaps, gap_of, ranked};
use crate::analysis::limits::target_of;
use crate::analysis::reading::{Ground, Reading, is_dispute, reading};
use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Framework, Group, Indicator, Lens, LensKind, Node};
use crate::model::score::{Score, Share};
use crate::model::table::{Ix, Table};
use crate::model::voice::{Counts, Organisation, Voice};

/// What one constituency says of a node.
#[derive(Debug, Clone)]
pub struct VoiceEntry {
    /// Its own value.
    pub value: Value,
    /// How much of its voice it speaks with (rule 3); nothing where it has none.
    pub voice: Share,
    /// The share of what it was asked to which `nc` is the answer.
    pub not_consulted: Share,
    /// Target minus its own score; none without a score or a target.
    pub gap: Option<Score>,
    /// Own values of its organisations; none where there are more than 200, of which only the widest distance is kept.
    pub organisations: Vec<(Ix<Organisation>, Value)>,
    /// The widest distance between two of its organisations.
    pub within: Apart<Ix<Organisation>>,
    /// For an indicator: how often each answer was given.
    pub counts: Option<Counts>,
    /// Agreement among its respondents.
    pub agreement: Agreement,
}

/// Everything known of one node, group or indicator.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Which one.
    pub part: Part,
    /// The joint score; `None` = not applicable.
    pub value: Option<Value>,
    /// `None` = not applicable to the constituency.
    pub by: Table<Constituency, Option<VoiceEntry>>,
    /// The target; none for supporting indicators and where nothing is applicable.
    pub target: Option<Score>,
    /// Target minus score.
    pub gap: Option<Score>,
    /// Between the voices that weigh.
    pub divergence: Apart,
    /// The largest minus the smallest own score that is shown, of at least two.
    pub spread: Option<Score>,
    /// What gap and divergence say together; none for supporting indicators.
    pub reading: Option<Reading>,
    /// Agreement among all respondents whose voice weighs.
    pub pooled: Agreement,
    /// What of it a publication leaves out.
    pub suppressed: Suppressed,
}

/// What of an entry is there and not published. Its figures are missing as if there were none: this tells the one from the other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Suppressed {
    /// Everything that all say together.
    pub joint: bool,
    /// Constituencies of which everything is left out.
    pub by: Vec<Ix<Constituency>>,
}

impl Suppressed {
    /// Anything at all?
    pub fn is_any(&self) -> bool {
        self.joint || !self.by.is_empty()
    }

    /// Is what one of them says left out, or what all say?
    pub(crate) fn holds(&self, whose: Whose) -> bool {
        match whose {
            Whose::Joint => self.joint,
            Whose::Constituency(c) | Whose::Organisation(c, _) => self.by.contains(&c),
        }
    }
}

/// A constituency below the coverage threshold in a together-score that is shown (rule 4).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ThinVoice {
    /// The constituency.
    pub constituency: Ix<Constituency>,
    /// What it answered.
    pub coverage: Share,
    /// How much of its voice it speaks with.
    pub voice: Share,
}

impl Entry {
    /// The constituencies whose unshown score is in the together-score that is shown.
    pub fn thin_voices(&self, assessment: &Assessment) -> Vec<ThinVoice> {
        let threshold = assessment.framework().thresholds().coverage;
        if self.value.and_then(|v| v.shown(threshold)).is_none() {
            return Vec::new();
        }
        assessment
            .weighing()
            .filter_map(|c| Some((c, self.by[c].as_ref()?)))
            .filter(|(_, own)| own.voice > Share::NONE && own.value.shown(threshold).is_none())
            .map(|(constituency, own)| ThinVoice {
                constituency,
                coverage: own.value.coverage,
                voice: own.voice,
            })
            .collect()
    }

    /// Do the printed scores and the comparison like with like fall on different sides of the line for
    /// a dispute (rule 5)? Gives the spread of the printed scores and the divergence.
    pub fn spread_against_divergence(&self, framework: &Framework) -> Option<(Score, Divergence)> {
        let (spread, divergence) = (self.spread?, self.divergence.ok()?);
        let apart = spread > framework.thresholds().dispute;
        (apart != is_dispute(framework.thresholds(), Some(divergence))).then_some((spread, divergence))
    }
}

/// A lens with its entries.
#[derive(Debug, Clone)]
pub struct LensEntries {
    /// Which lens.
    pub kind: LensKind,
    /// Entries of its groups.
    pub groups: Table<Group, Entry>,
    /// Entries of its nodes.
    pub nodes: Table<Node, Entry>,
}

impl LensEntries {
    /// Nodes in order, each group right before its first member; `true` marks a group.
    pub fn in_order(&self, framework: &Framework) -> Vec<(&Entry, bool)> {
        let Some(lens) = framework.lens(self.kind) else { return Vec::new() };
        let mut shown = lens.groups.map(|_, _| false);
        let mut out = Vec::new();
        for (node, entry) in lens.nodes.iter().zip(&self.nodes) {
            if let Some(group) = node.group
                && !std::mem::replace(&mut shown[group], true)
            {
                out.push((&self.groups[group], true));
            }
            out.push((entry, false));
        }
        out
    }

    /// Rows of the lens as a reader is shown them: in order, and a group with one node once, as that node.
    pub fn rows(&self, framework: &Framework) -> Vec<(&Entry, Standing)> {
        let members = |entry: &Entry| match entry.part {
            Part::Group(lens, group) => framework[lens].groups[group].nodes.len(),
            Part::Node(lens, node) => {
                let lens = &framework[lens];
                lens.nodes[node].group.map_or(1, |group| lens.groups[group].nodes.len())
            }
            _ => 1,
        };
        self.in_order(framework)
            .into_iter()
            .filter_map(|(entry, is_group)| match (is_group, members(entry)) {
                (true, 1) => None,
                (true, _) => Some((entry, Standing::Group)),
                (false, 1) => Some((entry, Standing::Alone)),
                (false, _) => Some((entry, Standing::Member)),
            })
            .collect()
    }
}

/// Standing of a row among those of its lens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Standing {
    /// A group of several nodes.
    Group,
    /// A node below its group.
    Member,
    /// A node without a group, or the only one of its group.
    Alone,
}

/// All scores of an assessment.
#[derive(Debug, Clone)]
pub struct Scorecard {
    /// The overall value.
    pub(in crate::analysis) overall: Entry,
    /// Entries of the lenses.
    pub(in crate::analysis) lenses: Table<Lens, LensEntries>,
    /// Entries of the indicators.
    pub(in crate::analysis) indicators: Table<Indicator, Entry>,
    /// Core indicators ranked by gap, for all and for each voice.
    pub(in crate::analysis) gaps: Gaps,
}

impl Scorecard {
    /// The overall value.
    pub fn overall(&self) -> &Entry {
        &self.overall
    }

    /// Entries of the lenses.
    pub fn lenses(&self) -> &Table<Lens, LensEntries> {
        &self.lenses
    }

    /// Entries of the indicators.
    pub fn indicators(&self) -> &Table<Indicator, Entry> {
        &self.indicators
    }

    /// Core indicators ranked by gap, for all and for each voice.
    pub fn gaps(&self) -> &Gaps {
        &self.gaps
    }

    /// The entries of a lens.
    pub fn lens(&self, kind: LensKind) -> Option<&LensEntries> {
        self.lenses.iter().find(|lens| lens.kind == kind)
    }

    /// Every part that has an entry.
    pub(crate) fn parts(&self) -> impl Iterator<Item = Part> + use<'_> {
        self.entries().map(|entry| entry.part)
    }

    /// Every entry: the overall value, groups and nodes, then the indicators.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        std::iter::once(&self.overall)
            .chain(self.lenses.iter().flat_map(|l| l.groups.iter().chain(&l.nodes)))
            .chain(&self.indicators)
    }

    /// The same, for changes.
    pub(in crate::analysis) fn entries_mut(&mut self) -> impl Iterator<Item = &mut Entry> {
        std::iter::once(&mut self.overall)
            .chain(self.lenses.iter_mut().flat_map(|l| l.groups.iter_mut().chain(l.nodes.iter_mut())))
            .chain(self.indicators.iter_mut())
    }

    /// How many of its figures a publication leaves out.
    pub(crate) fn suppressed(&self, whose: Whose) -> u64 {
        self.entries().filter(|entry| entry.suppressed.holds(whose)).count() as u64
    }

    /// The entry of a part.
    pub fn of(&self, part: Part) -> &Entry {
        match part {
            Part::Overall => &self.overall,
            Part::Group(lens, group) => &self.lenses[lens].groups[group],
            Part::Node(lens, node) => &self.lenses[lens].nodes[node],
            Part::Indicator(indicator) => &self.indicators[indicator],
        }
    }

    /// The entry with this id: an indicator, a node, a group, or `overall`.
    pub fn find(&self, framework: &Framework, id: &str) -> Option<&Entry> {
        self.entries().find(|entry| entry.part.id(framework) == id)
    }
}

impl std::ops::Index<Ix<Indicator>> for Scorecard {
    type Output = Entry;

    fn index(&self, indicator: Ix<Indicator>) -> &Entry {
        &self.indicators[indicator]
    }
}

impl std::ops::Index<Ix<Lens>> for Scorecard {
    type Output = LensEntries;

    fn index(&self, lens: Ix<Lens>) -> &LensEntries {
        &self.lenses[lens]
    }
}

/// Scores an assessment.
pub fn score(assessment: &Assessment) -> Scorecard {
    let aggregations = Aggregations::new(assessment);
    let framework = assessment.framework();
    let lenses = framework.lenses().map(|l, lens| LensEntries {
        kind: lens.kind,
        groups: lens.groups.map(|g, _| aggregations.entry(Part::Group(l, g))),
        nodes: lens.nodes.map(|n, _| aggregations.entry(Part::Node(l, n))),
    });
    let indicators = framework.indicators().map(|i, _| aggregations.entry(Part::Indicator(i)));
    let gaps = ranked(assessment, &indicators);
    Scorecard { overall: aggregations.entry(Part::Overall), lenses, indicators, gaps }
}

/// Every aggregation that is needed: of each constituency, of its organisations where they are not too many, and of the
/// shares of `nc`.
struct Aggregations<'a> {
    assessment: &'a Assessment,
    answered: Answered<'a>,
    weighing: Vec<Ix<Constituency>>,
    not_consulted: Table<Constituency, Values>,
    between: ByPart<Apart>,
    within: Table<Constituency, Within>,
}

impl<'a> Aggregations<'a> {
    fn new(assessment: &'a Assessment) -> Self {
        let framework = assessment.framework();
        let aggregation = Aggregation::new(framework);
        let answered = Answered::of(assessment);
        let not_consulted = |voice: &Voice| {
            let share = |i, cell: &Option<Counts>| leaf::not_consulted(cell.as_ref(), framework.scale_of(i));
            aggregation.up(voice.cells.map(share))
        };
        let weighing: Vec<Ix<Constituency>> = assessment.weighing().collect();
        let between: Vec<Speaker<'_, Ix<Constituency>>> =
            weighing.iter().map(|&number| Speaker { number, own: &answered.voices[number] }).collect();
        Self {
            assessment,
            between: divergences(framework, &between),
            within: assessment.voices().map(|c, _| Within::new(assessment, aggregation, c)),
            not_consulted: assessment.voices().map(|_, voice| not_consulted(voice)),
            answered,
            weighing,
        }
    }

    fn entry(&self, part: Part) -> Entry {
        let framework = self.assessment.framework();
        let threshold = framework.thresholds().coverage;
        let counting = part.counting(framework);
        let value = self.answered.joint(part);
        // A constituency has its own gap even where nothing is applicable to all together.
        let own_target =
            (!part.is_supporting(framework)).then(|| target_of(framework, self.assessment.targets(), part));
        let target = own_target.filter(|_| value.is_some());
        let gap = gap_of(target, value.and_then(|v| v.shown(threshold)));
        let divergence = *self.between.of(part);
        let shown: Vec<Score> =
            self.weighing.iter().filter_map(|&c| self.answered.own(c, part)?.shown(threshold)).collect();
        let spread = match (shown.iter().min(), shown.iter().max()) {
            (Some(least), Some(most)) if shown.len() > 1 => Some(most.distance(*least)),
            _ => None,
        };
        let shares = self.weighing.iter().filter_map(|&c| *self.not_consulted[c].of(part));
        let ground = Ground {
            gap,
            divergence,
            not_consulted: shares.map(|share| share.coverage).max().unwrap_or(Share::NONE),
            alone: self.weighing.len() == 1,
        };
        Entry {
            part,
            value,
            by: self.not_consulted.map(|c, _| self.voice_entry(part, c, own_target, &counting)),
            target,
            gap,
            divergence,
            spread,
            reading: target.map(|_| reading(framework.thresholds(), ground)),
            pooled: agreement(self.assessment, &self.weighing, &counting),
            suppressed: Suppressed::default(),
        }
    }

    fn voice_entry(
        &self,
        part: Part,
        c: Ix<Constituency>,
        target: Option<Score>,
        indicators: &[Ix<Indicator>],
    ) -> Option<VoiceEntry> {
        let value = self.answered.own(c, part)?;
        let voice = &self.assessment.voices()[c];
        Some(VoiceEntry {
            value,
            voice: if voice.weight == 0 { Share::NONE } else { self.answered.quorum.share(&value) },
            not_consulted: self.not_consulted[c].of(part).map_or(Share::NONE, |share| share.coverage),
            gap: gap_of(target, value.shown(self.assessment.framework().thresholds().coverage)),
            organisations: self.within[c].values(part),
            within: *self.within[c].apart.of(part),
            counts: match part {
                Part::Indicator(i) => voice.cells[i].clone(),
                _ => None,
            },
            agreement: agreement(self.assessment, &[c], indicators),
        })
    }
}
