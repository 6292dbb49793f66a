//! The scorecard: all scores of an assessment in one place.

use super::divergence::{Apart, Divergence, NoDivergence, Speaker, divergences};
use super::part::{ByPart, Part};
use super::together::{Quorum, together};
use super::tree::{Climb, Values};
use super::{Value, leaf};
use crate::analysis::agreement::{Agreement, agreement};
use crate::analysis::gap::{Gaps, gap_of, ranked};
use crate::analysis::limits::target_of;
use crate::analysis::reading::{Ground, Reading, is_dispute, reading};
use crate::model::assessment::{Assessment, Counts};
use crate::model::framework::{Framework, LensKind};
use crate::model::score::{Score, Share};

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
    /// Its organisations: position in the voice's list, and own value.
    pub organisations: Vec<(usize, Value)>,
    /// The widest distance between two of its organisations.
    pub within: Result<Divergence, NoDivergence>,
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
    /// The together-value; `None` = not applicable.
    pub value: Option<Value>,
    /// By constituency; `None` = not applicable to it.
    pub by: Vec<Option<VoiceEntry>>,
    /// The target; none for supporting indicators and where nothing is applicable.
    pub target: Option<Score>,
    /// Target minus score.
    pub gap: Option<Score>,
    /// Between the voices that weigh.
    pub divergence: Result<Divergence, NoDivergence>,
    /// The largest minus the smallest own score that is shown, of at least two.
    pub spread: Option<Score>,
    /// What gap and divergence say together; none for supporting indicators.
    pub reading: Option<Reading>,
    /// Agreement among all respondents whose voice weighs.
    pub pooled: Agreement,
}

/// A constituency below the coverage threshold in a together-score that is shown (rule 4).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ThinVoice {
    /// The constituency.
    pub constituency: usize,
    /// What it answered.
    pub coverage: Share,
    /// How much of its voice it speaks with.
    pub voice: Share,
}

impl Entry {
    /// The constituencies whose unshown score is in the together-score that is shown.
    pub fn thin_voices(&self, assessment: &Assessment) -> Vec<ThinVoice> {
        let threshold = assessment.framework.thresholds.coverage;
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
        let apart = spread > framework.thresholds.dispute;
        (apart != is_dispute(framework.thresholds, Some(divergence))).then_some((spread, divergence))
    }
}

/// A lens with its entries.
#[derive(Debug, Clone)]
pub struct LensEntries {
    /// Which lens.
    pub kind: LensKind,
    /// By group.
    pub groups: Vec<Entry>,
    /// By node.
    pub nodes: Vec<Entry>,
}

impl LensEntries {
    /// Nodes in order, each group right before its first member; `true` marks a group.
    pub fn in_order(&self, framework: &Framework) -> Vec<(&Entry, bool)> {
        let Some(lens) = framework.lens(self.kind) else { return Vec::new() };
        let mut shown = vec![false; lens.groups.len()];
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
            Part::Group(lens, group) => framework.lenses[lens].groups[group].nodes.len(),
            Part::Node(lens, node) => {
                let lens = &framework.lenses[lens];
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
    pub overall: Entry,
    /// In the framework's order of lenses.
    pub lenses: Vec<LensEntries>,
    /// In the framework's order, the supporting ones last.
    pub indicators: Vec<Entry>,
    /// Core indicators ranked by gap, for all and for each voice.
    pub gaps: Gaps,
}

impl Scorecard {
    /// The entries of a lens.
    pub fn lens(&self, kind: LensKind) -> Option<&LensEntries> {
        self.lenses.iter().find(|lens| lens.kind == kind)
    }

    /// The entry with this id: an indicator, a node, a group, or `overall`.
    pub fn find(&self, framework: &Framework, id: &str) -> Option<&Entry> {
        std::iter::once(&self.overall)
            .chain(self.lenses.iter().flat_map(|l| l.groups.iter().chain(&l.nodes)))
            .chain(&self.indicators)
            .find(|entry| entry.part.id(framework) == id)
    }
}

/// Scores an assessment.
pub fn score(assessment: &Assessment) -> Scorecard {
    let climbs = Climbs::new(assessment);
    let framework = &assessment.framework;
    let lenses: Vec<LensEntries> = framework
        .lenses
        .iter()
        .enumerate()
        .map(|(l, lens)| LensEntries {
            kind: lens.kind,
            groups: (0..lens.groups.len()).map(|g| climbs.entry(Part::Group(l, g))).collect(),
            nodes: (0..lens.nodes.len()).map(|n| climbs.entry(Part::Node(l, n))).collect(),
        })
        .collect();
    let indicators: Vec<Entry> =
        (0..framework.indicators.len()).map(|i| climbs.entry(Part::Indicator(i))).collect();
    let gaps = ranked(assessment, &indicators);
    Scorecard { overall: climbs.entry(Part::Overall), lenses, indicators, gaps }
}

/// Every climb that is needed: of each voice, of each organisation, and of the shares of `nc`.
struct Climbs<'a> {
    assessment: &'a Assessment,
    quorum: Quorum,
    weighing: Vec<usize>,
    voices: Vec<Values>,
    not_consulted: Vec<Values>,
    organisations: Vec<Vec<Values>>,
    between: ByPart<Apart>,
    within: Vec<ByPart<Apart>>,
}

impl<'a> Climbs<'a> {
    fn new(assessment: &'a Assessment) -> Self {
        let framework = &assessment.framework;
        let climb = Climb::new(framework);
        type Leaf = fn(Option<&Counts>, &crate::model::framework::Scale) -> Option<Value>;
        let up = |cells: &[Option<Counts>], leaf: Leaf| -> Values {
            let leaves = cells.iter().enumerate();
            climb.up(leaves.map(|(i, cell)| leaf(cell.as_ref(), framework.scale_of(i))).collect())
        };
        let voices: Vec<Values> = assessment.voices.iter().map(|v| up(&v.cells, leaf::own)).collect();
        let organisations: Vec<Vec<Values>> = assessment
            .voices
            .iter()
            .map(|voice| voice.organisations.iter().map(|o| up(&o.cells, leaf::own)).collect())
            .collect();
        let weighing: Vec<usize> = assessment.weighing().collect();
        let between: Vec<Speaker<'_>> =
            weighing.iter().map(|&number| Speaker { number, own: &voices[number] }).collect();
        let within = |list: &Vec<Values>| {
            let speakers: Vec<Speaker<'_>> =
                list.iter().enumerate().map(|(number, own)| Speaker { number, own }).collect();
            divergences(framework, &speakers)
        };
        Self {
            assessment,
            quorum: Quorum { threshold: framework.thresholds.coverage, missing: framework.method.missing },
            between: divergences(framework, &between),
            within: organisations.iter().map(within).collect(),
            not_consulted: assessment.voices.iter().map(|v| up(&v.cells, leaf::not_consulted)).collect(),
            weighing,
            voices,
            organisations,
        }
    }

    fn entry(&self, part: Part) -> Entry {
        let framework = &self.assessment.framework;
        let threshold = framework.thresholds.coverage;
        let counting = part.counting(framework);
        let own = self.weighing.iter().map(|&c| (self.assessment.voices[c].weight, *self.voices[c].of(part)));
        let value = together(own, self.quorum);
        // A constituency has its own gap even where nothing is applicable to all together.
        let own_target =
            (!part.is_supporting(framework)).then(|| target_of(framework, &self.assessment.targets, part));
        let target = own_target.filter(|_| value.is_some());
        let gap = gap_of(target, value.and_then(|v| v.shown(threshold)));
        let divergence = *self.between.of(part);
        let shown: Vec<Score> =
            self.weighing.iter().filter_map(|&c| (*self.voices[c].of(part))?.shown(threshold)).collect();
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
            by: (0..self.voices.len()).map(|c| self.voice_entry(part, c, own_target, &counting)).collect(),
            target,
            gap,
            divergence,
            spread,
            reading: target.map(|_| reading(framework.thresholds, ground)),
            pooled: agreement(self.assessment, &self.weighing, &counting),
        }
    }

    fn voice_entry(
        &self,
        part: Part,
        c: usize,
        target: Option<Score>,
        indicators: &[usize],
    ) -> Option<VoiceEntry> {
        let value = (*self.voices[c].of(part))?;
        let voice = &self.assessment.voices[c];
        Some(VoiceEntry {
            value,
            voice: if voice.weight == 0 { Share::NONE } else { self.quorum.share(&value) },
            not_consulted: self.not_consulted[c].of(part).map_or(Share::NONE, |share| share.coverage),
            gap: gap_of(target, value.shown(self.assessment.framework.thresholds.coverage)),
            organisations: self.organisations[c]
                .iter()
                .enumerate()
                .filter_map(|(o, values)| Some((o, (*values.of(part))?)))
                .collect(),
            within: *self.within[c].of(part),
            counts: match part {
                Part::Indicator(i) => voice.cells[i].clone(),
                _ => None,
            },
            agreement: agreement(self.assessment, &[c], indicators),
        })
    }
}
