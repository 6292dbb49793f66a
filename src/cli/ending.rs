//! Format of a file that is to be written: the one asked for, or the one that the file's ending names.

use std::path::Path;

use anyhow::Result;
use clap::ValueEnum;

use super::failure::Failure;

/// The format to write: the one asked for, or else the one that the file's ending names. A file under an ending
/// that means something else would be opened by the wrong program.
pub(super) fn format<F: ValueEnum>(asked: Option<F>, target: Option<&Path>, otherwise: F) -> Result<F> {
    if let Some(asked) = asked {
        return Ok(asked);
    }
    let Some((target, ending)) = target.and_then(|target| Some((target, target.extension()?))) else {
        return Ok(otherwise);
    };
    F::from_str(&ending.to_string_lossy(), true).map_err(|_| {
        let known = F::value_variants().iter().filter_map(ValueEnum::to_possible_value);
        let names: Vec<String> = known.map(|value| value.get_name().to_owned()).collect();
        Failure::new("failure-format").at(target).with("known", names.join(", ")).into()
    })
}
