//! What a framework says of itself, part by part.

use super::states::States;
use super::{
    Band, Constituency, Extension, Framework, Group, Indicator, Instrument, Lens, LensKind, Method, Named,
    Node, Scale, Skill, Targets, Thresholds, Version,
};
use crate::model::table::{Ix, Table};
use crate::model::tag::Language;

impl Framework {
    /// Its id, such as `coherence`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its version, such as 1.0.0.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The language in which it was written.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Its name.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What it is, in a paragraph; empty where it was not written.
    pub fn summary(&self) -> &str {
        &self.summary
    }

    /// Whose method it is; empty where it was not written.
    pub fn provenance(&self) -> &str {
        &self.provenance
    }

    /// Who answers, in order.
    pub fn constituencies(&self) -> &Table<Constituency> {
        &self.constituencies
    }

    /// Areas of responsibility that an organisation can have.
    pub fn remits(&self) -> &[Named] {
        &self.remits
    }

    /// Kinds of country.
    pub fn profiles(&self) -> &[Named] {
        &self.profiles
    }

    /// The skills that its lessons train.
    pub fn skills(&self) -> &Table<Skill, Named> {
        &self.skills
    }

    /// The scales.
    pub fn scales(&self) -> &Table<Scale> {
        &self.scales
    }

    /// What the answers that are no point are called.
    pub fn states(&self) -> &States {
        &self.states
    }

    /// The lenses that there are, in the order cycle, topic, field, pair.
    pub fn lenses(&self) -> &Table<Lens> {
        &self.lenses
    }

    /// The lens whose nodes are the children of the overall value: a position in `lenses`.
    pub fn overall(&self) -> Ix<Lens> {
        self.overall
    }

    /// How numbers are put together.
    pub fn method(&self) -> Method {
        self.method
    }

    /// Half-open and gapless, rising.
    pub fn bands(&self) -> &[Band] {
        &self.bands
    }

    /// Where the edges of the bands come from, in a sentence; empty where it was not written.
    pub fn bands_note(&self) -> &str {
        &self.bands_note
    }

    /// What is aimed at.
    pub fn targets(&self) -> &Targets {
        &self.targets
    }

    /// What the default target means, in a sentence; empty where it was not written.
    pub fn target_note(&self) -> &str {
        &self.target_note
    }

    /// The lines that decide.
    pub fn thresholds(&self) -> Thresholds {
        self.thresholds
    }

    /// The core indicators in order (topic by topic), then the supporting ones.
    pub fn indicators(&self) -> &Table<Indicator> {
        &self.indicators
    }

    /// What the indicators cite.
    pub fn instruments(&self) -> &[Instrument] {
        &self.instruments
    }

    /// What it changes of the framework that it extends; none where it stands for itself.
    pub fn extension(&self) -> Option<&Extension> {
        self.extension.as_ref()
    }

    /// The same framework, as one that extends another.
    pub(crate) fn extending(mut self, extension: Option<Extension>) -> Self {
        self.extension = extension;
        self
    }

    /// SHA-256 of the framework's files, in lower-case hexadecimal.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// The topic of an indicator; none for a supporting one.
    pub fn topic_of(&self, indicator: Ix<Indicator>) -> Option<&Node> {
        self.node(LensKind::Topic, self[indicator].topic?)
    }

    /// The phase of an indicator; none where the framework has no cycle, and for a supporting one.
    pub fn phase_of(&self, indicator: Ix<Indicator>) -> Option<&Node> {
        self.node(LensKind::Cycle, self[indicator].phase?)
    }

    /// The fields of an indicator, in order.
    pub fn fields_of(&self, indicator: Ix<Indicator>) -> impl Iterator<Item = &Node> {
        self[indicator].fields.iter().filter_map(|&field| self.node(LensKind::Field, field))
    }

    /// The group of which a node of a lens is a member.
    pub fn group_of(&self, lens: Ix<Lens>, node: Ix<Node>) -> Option<&Group> {
        let lens = &self[lens];
        lens.nodes[node].group.map(|group| &lens.groups[group])
    }

    /// The file in which an indicator stands, as seen from the framework's folder.
    pub(crate) fn file_of(&self, indicator: Ix<Indicator>) -> String {
        match self.topic_of(indicator) {
            Some(topic) => format!("topics/{}.yaml", topic.id),
            None => "supporting.yaml".to_owned(),
        }
    }

    fn node(&self, kind: LensKind, node: Ix<Node>) -> Option<&Node> {
        self.lens(kind)?.nodes.get(node)
    }
}

macro_rules! index {
    ($($of:ident in $table:ident),*) => {
        $(
            impl std::ops::Index<Ix<$of>> for Framework {
                type Output = $of;

                fn index(&self, ix: Ix<$of>) -> &$of {
                    &self.$table[ix]
                }
            }
        )*
    };
}

index!(Constituency in constituencies, Scale in scales, Lens in lenses, Indicator in indicators);
