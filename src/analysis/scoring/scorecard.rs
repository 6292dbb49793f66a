//! All scores of an assessment in one place.

use super::divergence::{Divergence, NoDivergence, Pairs};
use super::{Climb, Value, Values, leaf};
use crate::analysis::agreement::{Agreement, agreement};
use crate::analysis::gap::{Gaps, Reading, gap_of, ranked, reading};
use crate::model::assessment::{Assessment, Counts};
use crate::model::framework::{Framework, LensKind};
use crate::model::score::Score;

/// Which thing an entry is about. Numbers are positions in the framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The overall value.
    Overall,
    /// A group of a lens: lens, group.
    Group(usize, usize),
    /// A node of a lens: lens, node.
    Node(usize, usize),
    /// An indicator.
    Indicator(usize),
}

impl Part {
    /// Its value in a climb.
    pub fn of(self, values: &Values) -> Option<Value> {
        match self {
            Self::Overall => values.overall,
            Self::Group(lens, group) => values.groups[lens][group],
            Self::Node(lens, node) => values.nodes[lens][node],
            Self::Indicator(indicator) => values.indicators[indicator],
        }
    }

    /// Its id.
    pub fn id(self, framework: &Framework) -> &str {
        match self {
            Self::Overall => "overall",
            Self::Group(lens, group) => &framework.lenses[lens].groups[group].id,
            Self::Node(lens, node) => &framework.lenses[lens].nodes[node].id,
            Self::Indicator(indicator) => &framework.indicators[indicator].id,
        }
    }

    /// The core indicators below it.
    pub fn indicators(self, framework: &Framework) -> Vec<usize> {
        match self {
            Self::Overall => framework.core().collect(),
            Self::Indicator(indicator) => vec![indicator],
            Self::Node(lens, node) => framework.lenses[lens].nodes[node].indicators.clone(),
            Self::Group(lens, group) => {
                let lens = &framework.lenses[lens];
                let members = &lens.groups[group].nodes;
                let mut all: Vec<usize> =
                    members.iter().flat_map(|&n| lens.nodes[n].indicators.iter().copied()).collect();
                all.sort_unstable();
                all.dedup();
                all
            }
        }
    }
}

/// What one voice says of a node.
#[derive(Debug, Clone)]
pub struct VoiceEntry {
    /// Its value.
    pub value: Value,
    /// Target minus its own score; none without a score or a target.
    pub gap: Option<Score>,
    /// Its organisations: position in the voice's list, and value.
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
    /// What gap and divergence say together; none for supporting indicators.
    pub reading: Option<Reading>,
    /// Agreement among all respondents whose voice weighs.
    pub pooled: Agreement,
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

/// Every climb that is needed: for all together, for each voice, for each organisation.
struct Climbs<'a> {
    assessment: &'a Assessment,
    together: Values,
    voices: Vec<Values>,
    organisations: Vec<Vec<Values>>,
    pairs: Pairs,
    pairs_within: Vec<Pairs>,
}

impl<'a> Climbs<'a> {
    fn new(assessment: &'a Assessment) -> Self {
        let framework = &assessment.framework;
        let climb = Climb::new(framework);
        let leaves = |cells: &[Option<Counts>]| -> Vec<Option<Value>> {
            cells
                .iter()
                .enumerate()
                .map(|(i, cell)| leaf::one_voice(cell.as_ref(), framework.scale_of(i)))
                .collect()
        };
        let by_voice: Vec<Vec<Option<Value>>> =
            assessment.voices.iter().map(|voice| leaves(&voice.cells)).collect();
        let weights: Vec<u32> = assessment.voices.iter().map(|voice| voice.weight).collect();
        let together: Vec<Option<Value>> = (0..framework.indicators.len())
            .map(|i| {
                let voices: Vec<Option<Value>> = by_voice.iter().map(|voice| voice[i]).collect();
                leaf::together(&voices, &weights)
            })
            .collect();
        let by_organisation: Vec<Vec<Vec<Option<Value>>>> = assessment
            .voices
            .iter()
            .map(|voice| voice.organisations.iter().map(|o| leaves(&o.cells)).collect())
            .collect();
        let weighing: Vec<(usize, &[Option<Value>])> =
            assessment.weighing().map(|c| (c, by_voice[c].as_slice())).collect();
        let pairs = Pairs::new(framework, &weighing);
        let pairs_within = by_organisation
            .iter()
            .map(|list| {
                let voices: Vec<(usize, &[Option<Value>])> =
                    list.iter().enumerate().map(|(o, values)| (o, values.as_slice())).collect();
                Pairs::new(framework, &voices)
            })
            .collect();
        Self {
            assessment,
            together: climb.up(together),
            organisations: by_organisation
                .into_iter()
                .map(|list| list.into_iter().map(|values| climb.up(values)).collect())
                .collect(),
            voices: by_voice.into_iter().map(|values| climb.up(values)).collect(),
            pairs,
            pairs_within,
        }
    }

    fn entry(&self, part: Part) -> Entry {
        let framework = &self.assessment.framework;
        let threshold = framework.thresholds.coverage;
        let indicators = part.indicators(framework);
        let supporting = matches!(part, Part::Indicator(i) if framework.indicators[i].supports.is_some());
        let counting: Vec<usize> = match part {
            Part::Indicator(_) => indicators.clone(),
            _ => indicators.iter().copied().filter(|&i| framework.indicators[i].is_scored()).collect(),
        };
        let value = part.of(&self.together);
        // A constituency has its own gap even where nothing is applicable to all together.
        let own_target = (!supporting).then(|| self.target(part));
        let target = own_target.filter(|_| value.is_some());
        let shown = value.and_then(|v| v.shown(threshold));
        let gap = gap_of(target, shown);
        let divergence = if supporting {
            Err(NoDivergence::OneVoice)
        } else {
            self.pairs.of(&|values| part.of(values), &counting)
        };
        let by = (0..self.voices.len())
            .map(|c| self.voice_entry(part, c, own_target, &counting, supporting))
            .collect();
        let weighing: Vec<usize> = self.assessment.weighing().collect();
        Entry {
            part,
            value,
            by,
            target,
            gap,
            divergence,
            reading: (value.is_some() && !supporting)
                .then(|| reading(framework.thresholds, gap, divergence.ok())),
            pooled: agreement(self.assessment, &weighing, &counting),
        }
    }

    fn voice_entry(
        &self,
        part: Part,
        c: usize,
        target: Option<Score>,
        indicators: &[usize],
        supporting: bool,
    ) -> Option<VoiceEntry> {
        let framework = &self.assessment.framework;
        let value = part.of(&self.voices[c])?;
        let organisations = self.organisations[c]
            .iter()
            .enumerate()
            .filter_map(|(o, values)| Some((o, part.of(values)?)))
            .collect();
        Some(VoiceEntry {
            value,
            gap: gap_of(target, value.shown(framework.thresholds.coverage)),
            organisations,
            within: if supporting {
                Err(NoDivergence::OneVoice)
            } else {
                self.pairs_within[c].of(&|values| part.of(values), indicators)
            },
            counts: match part {
                Part::Indicator(i) => self.assessment.voices[c].cells[i].clone(),
                _ => None,
            },
            agreement: agreement(self.assessment, &[c], indicators),
        })
    }

    fn target(&self, part: Part) -> Score {
        let framework = &self.assessment.framework;
        match part {
            Part::Indicator(i) => self.assessment.targets.of_indicator(framework, i),
            _ => self.assessment.targets.of_node(part.id(framework)),
        }
    }
}
