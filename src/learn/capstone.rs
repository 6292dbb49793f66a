//! The capstone as it is read, on a terminal and on the page in a browser: what is to be done, and the rubric by which it is marked.

use super::sums::duration;
use crate::document::markdown::{Kept, read};
use crate::document::tree::{Block, Definition, DefinitionKind, Definitions};
use crate::locale::{Arg, Locale};
use crate::model::course::training::{Capstone, Criterion};

/// The brief, the hours, and for each criterion what every level looks like.
pub fn blocks(capstone: &Capstone, locale: &Locale) -> Vec<Block> {
    let mut blocks = brief(capstone, locale);
    blocks.push(Block::heading(1, locale.text("paper-rubric")));
    for criterion in &capstone.criteria {
        let weight = [("weight", Arg::Count(criterion.weight.into()))];
        let label = format!("{} ({})", criterion.title, locale.format("paper-weight", &weight));
        blocks.push(Block::heading(2, label));
        blocks.push(levels(criterion));
    }
    blocks
}

/// What is to be done, and how its hours count.
pub(super) fn brief(capstone: &Capstone, locale: &Locale) -> Vec<Block> {
    let mut blocks = read(&capstone.brief, &|_| Kept::Words);
    let hours = duration(u64::from(capstone.minutes) * 60, locale);
    blocks.push(Block::aside(locale.format("paper-capstone-hours", &[("hours", Arg::Text(&hours))])));
    blocks
}

fn levels(criterion: &Criterion) -> Block {
    let level = |(n, text): (usize, &String)| Definition {
        id: None,
        term: n.to_string().into(),
        tone: None,
        meaning: text.as_str().into(),
    };
    let items = criterion.levels.iter().enumerate().map(level).collect();
    Block::Definitions(Definitions { kind: DefinitionKind::Terms, items })
}
