//! Parses the YAML files of the built-in frameworks once, when the crate is built, so that no run has to; and has the
//! crate built again when a file of the content is added: the compiler knows only of the files it has read.
//!
//! The files stay what is true. What is written here is their tree of mappings, lists and scalars, in the order of the
//! file; `src/load/packed.rs` reads it and says what it looks like.

use std::error::Error;
use std::path::{Path, PathBuf};

use granit_parser::{Event, Parser, ScalarStyle};

fn main() -> Result<(), Box<dyn Error>> {
    for folder in ["frameworks", "questionnaires", "reports/scaffolds"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let mut files = Vec::new();
    for folder in ["frameworks", "questionnaires"] {
        collect(Path::new(folder), &mut files)?;
    }
    files.sort();
    let mut packed = Vec::new();
    for path in files {
        let tree = pack(&std::fs::read_to_string(&path)?).map_err(|e| format!("{}: {e}", path.display()))?;
        let name = path.to_string_lossy().replace('\\', "/");
        text(&mut packed, name.as_bytes())?;
        text(&mut packed, &tree)?;
    }
    let target = PathBuf::from(std::env::var("OUT_DIR")?).join("builtin.packed");
    Ok(std::fs::write(target, packed)?)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "yaml") {
            files.push(path);
        }
    }
    Ok(())
}

/// Length and bytes.
fn text(out: &mut Vec<u8>, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    out.extend(u32::try_from(bytes.len())?.to_le_bytes());
    out.extend(bytes);
    Ok(())
}

/// The tree of one file.
fn pack(source: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut out = Vec::new();
    for event in Parser::new_from_str(source) {
        match event?.0 {
            Event::MappingStart(_, 0, None) => out.push(b'{'),
            Event::MappingEnd => out.push(b'}'),
            Event::SequenceStart(_, 0, None) => out.push(b'['),
            Event::SequenceEnd => out.push(b']'),
            Event::Scalar(scalar, style, 0, None) => {
                out.push(if style == ScalarStyle::Plain { b'=' } else { b'"' });
                text(&mut out, scalar.as_bytes())?;
            }
            Event::StreamStart | Event::StreamEnd | Event::DocumentStart(..) | Event::DocumentEnd => {}
            Event::Comment(..) => {}
            other => return Err(format!("{other:?} has no place in a built-in file").into()),
        }
    }
    Ok(out)
}
