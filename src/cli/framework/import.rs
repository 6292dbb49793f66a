//! `framework import`: an edited workbook into the folder of a framework that holds only what differs.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::cli::failure::Failure;
use crate::cli::new::id_of;
use crate::cli::session::Session;
use crate::cli::{Outcome, fileset};
use crate::form::extension::{NewExtension, WRITTEN, emptied, extension};
use crate::load::disk::Disk;
use crate::load::edited::Import;
use crate::load::source::{InMemoryTree, Over, Tree as _};
use crate::load::{Catalog, Loader};
use crate::locale::Arg;
use crate::model::sheet::{Cell, Change};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "ID")]
    base: Option<String>,
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let mut loader = session.loader();
    let Some(bytes) = loader.file(&args.file) else {
        session.findings(loader.findings(), loader.texts());
        return Ok(Outcome::InvalidInput);
    };
    let import = loader.edited(&bytes, &args.file, args.base.as_deref());
    session.findings(loader.findings(), loader.texts());
    let Some(import) = import else { return Ok(Outcome::InvalidInput) };
    let framework = &import.base.framework;
    let name = format!("{}@{}", framework.id(), framework.version().major);
    if import.changes.is_empty() {
        session.out.line(&session.locale.format("import-nothing", &[("framework", Arg::Text(&name))]))?;
        return Ok(Outcome::Done);
    }
    let folder = args.output.clone().unwrap_or_else(|| args.file.with_extension(""));
    if !import.base.builtin && Disk.real(&folder) == Disk.real(import.base.root()) {
        return Err(Failure::new("failure-import-into-base").at(&folder).into());
    }
    let files = files(&import, &folder, &name, session)?;
    // Nothing is written that could not be read.
    if !loads(&files, &folder, session) {
        return Ok(Outcome::InvalidInput);
    }
    let written = fileset::write_all(&folder, &files, args.force)?;
    say(&import, session)?;
    for path in written {
        session.out.line(&path.display().to_string())?;
    }
    session.out.line("")?;
    let folder = folder.display().to_string();
    session.out.line(&session.locale.format("import-next", &[("folder", Arg::Text(&folder))]))?;
    Ok(Outcome::Done)
}

/// The files of the new folder. Those of an earlier import that have nothing to say any more are written empty.
fn files(import: &Import, folder: &Path, name: &str, session: &Session) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    let framework = &import.base.framework;
    let own = id_of(folder, "framework");
    let id = if own.eq_ignore_ascii_case(framework.id()) { format!("{own}-own") } else { own };
    let extends = if import.base.builtin { name.to_owned() } else { between(folder, import.base.root()) };
    let new = NewExtension {
        id: &id,
        extends: &extends,
        framework,
        questionnaires: &import.base.questionnaires,
        language: import.localised.framework.language().as_str(),
        changes: &import.changes,
    };
    let mut files: Vec<(PathBuf, Vec<u8>)> = extension(&new, &session.locale)
        .into_iter()
        .map(|(path, text)| (PathBuf::from(path), text.into_bytes()))
        .collect();
    let named: BTreeSet<PathBuf> = files.iter().map(|(path, _)| path.clone()).collect();
    for path in Disk.files(folder).unwrap_or_default() {
        let Ok(below) = path.strip_prefix(folder) else { continue };
        let written = std::fs::read(&path).with_context(|| path.display().to_string())?;
        if written.starts_with(WRITTEN.as_bytes()) && !named.contains(below) {
            let parts: Vec<&str> = below.iter().filter_map(|part| part.to_str()).collect();
            files.push((below.to_owned(), emptied(&parts.join("/"), &session.locale).into_bytes()));
        }
    }
    Ok(files)
}

/// Does the new folder load? What is wrong with it is said.
fn loads(files: &[(PathBuf, Vec<u8>)], folder: &Path, session: &Session) -> bool {
    let mut tree = InMemoryTree::default();
    for (path, bytes) in files {
        tree.insert(folder.join(path), bytes.clone());
    }
    let tree = Over { first: tree, then: &Disk };
    let mut loader = Loader::new(&tree, Catalog::builtin());
    let loaded = folder.to_str().and_then(|folder| loader.framework(folder, Path::new("")));
    let (diags, texts) = loader.finish();
    session.findings(&diags, &texts);
    loaded.is_some()
}

/// What was changed, added and hidden.
fn say(import: &Import, session: &mut Session) -> Result<()> {
    let Session { out, locale, .. } = session;
    let changes = &import.changes;
    let columns = |change: &Change| {
        let names: Vec<String> = change.cells.keys().map(Cell::name).collect();
        locale.labelled(&change.id, &names.join(", "))
    };
    let title = |change: &Change| {
        locale.labelled(&change.id, change.cells.get(&Cell::Title).map(String::as_str).unwrap_or_default())
    };
    let hidden = |id: &String| {
        let i = import.localised.framework.indicator(id);
        locale.labelled(id, i.map(|i| import.localised.framework[i].title.as_str()).unwrap_or_default())
    };
    let lists: [(&str, Vec<String>); 3] = [
        ("import-changed", changes.changed.iter().map(columns).collect()),
        ("import-added", changes.added.iter().map(title).collect()),
        ("import-hidden", changes.hidden.iter().map(hidden).collect()),
    ];
    for (key, lines) in lists.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        out.line(&locale.format(key, &[("count", Arg::Count(lines.len() as u64))]))?;
        for line in lines {
            out.line(&format!("  {line}"))?;
        }
    }
    let (own, language) = (import.base.framework.language(), import.localised.framework.language());
    if own != language {
        let said = [("language", Arg::Text(language.as_str())), ("own", Arg::Text(own.as_str()))];
        if changes.changed.iter().any(|change| change.cells.keys().any(Cell::is_text)) {
            out.line(&locale.format("import-alone", &said))?;
        }
        if !changes.added.is_empty() {
            out.line(&locale.format("import-foreign", &said))?;
        }
    }
    out.line("")?;
    Ok(())
}

/// The way from one folder to another, as `extends` writes it.
fn between(from: &Path, to: &Path) -> String {
    let [from, to] = [from, to].map(|path| Disk.real(path));
    let (from, to): (Vec<Component<'_>>, Vec<Component<'_>>) =
        (from.components().collect(), to.components().collect());
    let shared = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    let up = from[shared..].iter().map(|_| "..".to_owned());
    let down = to[shared..].iter().map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}
