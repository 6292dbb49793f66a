//! The surface of the library: every public item that a program can reach, held against `tests/public_api.txt`.
//!
//! The source is read with `syn`, as if with all features, so that no toolchain but the stable one is needed.
//! `UPDATE_EXPECTED=1 cargo test --test it surface` writes the list anew: a line that goes or changes breaks somebody's program.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use quote::ToTokens;
use syn::{Attribute, Fields, ImplItem, Item, TraitItem, Type, UseTree, Visibility};

use crate::architecture::{attributes, files, module, only_for_tests, src};

type Segments = Vec<String>;

/// All modules of a crate, with the items in each.
#[derive(Default)]
struct Library {
    modules: BTreeMap<Segments, Vec<Item>>,
}

impl Library {
    fn read(&mut self, here: &[String], source: &str) {
        let items = syn::parse_file(source).unwrap().items;
        self.put(here.to_vec(), items);
    }

    fn put(&mut self, here: Segments, items: Vec<Item>) {
        let items: Vec<Item> = items.into_iter().filter(|item| !only_for_tests(attributes(item))).collect();
        for item in &items {
            if let Item::Mod(inline) = item
                && let Some((_, inner)) = &inline.content
            {
                self.put(joined(&here, &inline.ident.to_string()), inner.clone());
            }
        }
        self.modules.insert(here, items);
    }

    /// Every line of the surface, in order.
    fn surface(&self) -> BTreeSet<String> {
        let mut lines = BTreeSet::new();
        self.module(&[], &[], &mut BTreeSet::new(), &mut lines);
        lines
    }

    /// The public items of the module `at`, under the path by which they are reached.
    fn module(
        &self,
        at: &[String],
        reached: &[String],
        seen: &mut BTreeSet<(Segments, Segments)>,
        lines: &mut BTreeSet<String>,
    ) {
        if !seen.insert((at.to_vec(), reached.to_vec())) {
            return;
        }
        for item in self.modules.get(at).into_iter().flatten() {
            match item {
                Item::Use(one) if public(&one.vis) => self.tree(at, &[], &one.tree, reached, seen, lines),
                item => {
                    if let Some(name) = public_name(item) {
                        self.item(at, &name, &joined(reached, &name), seen, lines);
                    }
                }
            }
        }
    }

    fn tree(
        &self,
        at: &[String],
        before: &[String],
        tree: &UseTree,
        reached: &[String],
        seen: &mut BTreeSet<(Segments, Segments)>,
        lines: &mut BTreeSet<String>,
    ) {
        let mut one = |name: String, renamed: String| match self.home(at, before, &name) {
            Some((home, name)) => self.item(&home, &name, &joined(reached, &renamed), seen, lines),
            None => {
                let path = joined(before, &name).join("::");
                lines.insert(format!("{} = {path}", joined(reached, &renamed).join("::")));
            }
        };
        match tree {
            UseTree::Path(path) => {
                self.tree(at, &joined(before, &path.ident.to_string()), &path.tree, reached, seen, lines);
            }
            UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.tree(at, before, tree, reached, seen, lines));
            }
            UseTree::Name(name) => one(name.ident.to_string(), name.ident.to_string()),
            UseTree::Rename(name) => one(name.ident.to_string(), name.rename.to_string()),
            UseTree::Glob(_) => match self.absolute(at, before) {
                Some(module) => self.module(&module, reached, seen, lines),
                None => _ = lines.insert(format!("{} = {}::*", reached.join("::"), before.join("::"))),
            },
        }
    }

    /// The module of ours that a path leads to.
    fn absolute(&self, at: &[String], path: &[String]) -> Option<Segments> {
        let mut module = at.to_vec();
        for (n, part) in path.iter().enumerate() {
            match part.as_str() {
                "crate" if n == 0 => module.clear(),
                "self" => {}
                "super" => _ = module.pop(),
                part => module.push(part.to_owned()),
            }
        }
        self.modules.contains_key(&module).then_some(module)
    }

    /// Where an item that a `use` names is defined: further `use` items are followed.
    fn home(&self, at: &[String], before: &[String], name: &str) -> Option<(Segments, String)> {
        let module = self.absolute(at, before)?;
        let items = &self.modules[&module];
        if items.iter().any(|item| named(item).as_deref() == Some(name)) {
            return Some((module, name.to_owned()));
        }
        let leaves = items.iter().filter_map(|item| match item {
            Item::Use(one) => Some(leaves(&[], &one.tree)),
            _ => None,
        });
        let (path, own) =
            leaves.flatten().find(|(_, _, called)| called == name).map(|(path, own, _)| (path, own))?;
        self.home(&module, &path, &own)
    }

    fn item(
        &self,
        at: &[String],
        name: &str,
        reached: &[String],
        seen: &mut BTreeSet<(Segments, Segments)>,
        lines: &mut BTreeSet<String>,
    ) {
        let path = reached.join("::");
        for item in
            self.modules.get(at).into_iter().flatten().filter(|item| named(item).as_deref() == Some(name))
        {
            let marks = marks(attributes(item));
            let mut line = |rest: String| lines.insert(format!("{path}{rest}"));
            match item {
                Item::Mod(_) => {
                    line(format!(": mod{marks}"));
                    self.module(&joined(at, name), reached, seen, lines);
                }
                Item::Fn(one) => _ = line(format!(": {}{marks}", text(&one.sig))),
                Item::Const(one) => _ = line(format!(": const {}{marks}", text(&one.ty))),
                Item::Static(one) => _ = line(format!(": static {}{marks}", text(&one.ty))),
                Item::Type(one) => {
                    _ = line(format!(": type{} = {}{marks}", text(&one.generics), text(&one.ty)))
                }
                Item::Struct(one) => {
                    line(format!(": struct{}{marks}", text(&one.generics)));
                    fields(&path, &one.fields, true, lines);
                    self.impls(at, name, &path, lines);
                }
                Item::Enum(one) => {
                    line(format!(": enum{}{marks}", text(&one.generics)));
                    for variant in &one.variants {
                        let path = format!("{path}::{}", variant.ident);
                        lines.insert(format!("{path}: variant{}", self::marks(&variant.attrs)));
                        fields(&path, &variant.fields, false, lines);
                    }
                    self.impls(at, name, &path, lines);
                }
                Item::Trait(one) => {
                    let with = text(&one.supertraits);
                    let with = if with.is_empty() { with } else { format!(": {with}") };
                    line(format!(": trait{}{with}{marks}", text(&one.generics)));
                    for part in &one.items {
                        lines.insert(match part {
                            TraitItem::Fn(method) => {
                                let provided = if method.default.is_some() { " { .. }" } else { "" };
                                format!("{path}::{}: {}{provided}", method.sig.ident, text(&method.sig))
                            }
                            other => format!("{path}: {}", text(other)),
                        });
                    }
                }
                _ => {}
            }
        }
    }

    /// What is implemented for a type, wherever it stands.
    fn impls(&self, at: &[String], name: &str, path: &str, lines: &mut BTreeSet<String>) {
        let impls =
            self.modules.iter().flat_map(|(stands, items)| items.iter().map(move |item| (stands, item)));
        let impls = impls.filter_map(|(stands, item)| match item {
            Item::Impl(one) => Some((stands, one)),
            _ => None,
        });
        let of = (at.to_vec(), name.to_owned());
        for (_, one) in
            impls.filter(|(stands, one)| self.self_type(stands, &one.self_ty).as_ref() == Some(&of))
        {
            if let Some((_, implemented, _)) = &one.trait_ {
                lines.insert(format!(
                    "{path}: impl{} {} for {}",
                    text(&one.generics),
                    text(implemented),
                    text(&one.self_ty)
                ));
                continue;
            }
            for part in &one.items {
                match part {
                    ImplItem::Fn(method) if public(&method.vis) => {
                        lines.insert(format!(
                            "{path}::{}: {}{}",
                            method.sig.ident,
                            text(&method.sig),
                            marks(&method.attrs)
                        ));
                    }
                    ImplItem::Const(constant) if public(&constant.vis) => {
                        lines.insert(format!("{path}::{}: const {}", constant.ident, text(&constant.ty)));
                    }
                    _ => {}
                }
            }
        }
    }

    /// Where the type of ours is defined that an `impl` in the module `stands` is for.
    fn self_type(&self, stands: &[String], of: &Type) -> Option<(Segments, String)> {
        match of {
            Type::Path(path) => {
                let path: Segments = path.path.segments.iter().map(|one| one.ident.to_string()).collect();
                let (last, before) = path.split_last()?;
                self.home(stands, before, last)
            }
            Type::Reference(one) => self.self_type(stands, &one.elem),
            _ => None,
        }
    }
}

/// The names that a `use` tree brings in: path before, own name, name here.
fn leaves(before: &[String], tree: &UseTree) -> Vec<(Segments, String, String)> {
    match tree {
        UseTree::Path(path) => leaves(&joined(before, &path.ident.to_string()), &path.tree),
        UseTree::Group(group) => group.items.iter().flat_map(|tree| leaves(before, tree)).collect(),
        UseTree::Name(one) => vec![(before.to_vec(), one.ident.to_string(), one.ident.to_string())],
        UseTree::Rename(one) => vec![(before.to_vec(), one.ident.to_string(), one.rename.to_string())],
        UseTree::Glob(_) => Vec::new(),
    }
}

/// Public fields, and whether there are others.
fn fields(path: &str, fields: &Fields, of_struct: bool, lines: &mut BTreeSet<String>) {
    for (n, field) in fields.iter().enumerate() {
        let name = field.ident.as_ref().map_or(n.to_string(), ToString::to_string);
        if !of_struct || public(&field.vis) {
            lines.insert(format!("{path}.{name}: {}", text(&field.ty)));
        } else {
            lines.insert(format!("{path}: with private fields"));
        }
    }
}

fn joined(path: &[String], name: &str) -> Segments {
    [path, &[name.to_owned()]].concat()
}

fn public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn public_name(item: &Item) -> Option<String> {
    let visible = match item {
        Item::Const(one) => &one.vis,
        Item::Enum(one) => &one.vis,
        Item::Fn(one) => &one.vis,
        Item::Mod(one) => &one.vis,
        Item::Static(one) => &one.vis,
        Item::Struct(one) => &one.vis,
        Item::Trait(one) => &one.vis,
        Item::Type(one) => &one.vis,
        _ => return None,
    };
    let is_hidden = attributes(item).iter().any(|one| text(&one.meta) == "doc(hidden)");
    (public(visible) && !is_hidden).then(|| named(item)).flatten()
}

fn named(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(one) => &one.ident,
        Item::Enum(one) => &one.ident,
        Item::Fn(one) => &one.sig.ident,
        Item::Mod(one) => &one.ident,
        Item::Static(one) => &one.ident,
        Item::Struct(one) => &one.ident,
        Item::Trait(one) => &one.ident,
        Item::Type(one) => &one.ident,
        _ => return None,
    };
    Some(name.to_string())
}

/// Attributes that a user of an item meets.
fn marks(attributes: &[Attribute]) -> String {
    let met = ["derive", "non_exhaustive", "must_use", "deprecated", "cfg", "doc"];
    let met = attributes.iter().filter(|one| met.iter().any(|name| one.path().is_ident(name)));
    // Of documentation only `hidden`.
    let met = met.map(|one| text(&one.meta)).filter(|text| !text.starts_with("doc") || text == "doc(hidden)");
    met.map(|text| format!(" #[{text}]")).collect()
}

/// Tokens as one would write them, or nearly so: one text for one meaning is all that is needed.
fn text(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string().split_whitespace().collect::<Vec<_>>().join(" ");
    for (spaced, tight) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" ::", "::"),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        (" ,", ","),
        (" :", ":"),
        (" < ", "<"),
        ("< ", "<"),
        (" <", "<"),
        (" >", ">"),
        ("& ", "&"),
        ("[ ", "["),
        (" ]", "]"),
        (",)", ")"),
        (" ;", ";"),
        (" !", "!"),
    ] {
        text = text.replace(spaced, tight);
    }
    text.replace("->", " -> ").replace("  ", " ")
}

fn library() -> Library {
    let mut library = Library::default();
    for path in files(&src()) {
        let here = module(&path);
        if here != ["main"] {
            let here: &[String] = if here == ["lib"] { &[] } else { &here };
            library.read(here, &std::fs::read_to_string(&path).unwrap());
        }
    }
    library
}

#[test]
fn the_surface_is_the_one_that_is_written_down() {
    let lines = library().surface();
    let found: String = lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/public_api.txt");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, &found).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    let known: BTreeSet<&str> = expected.lines().collect();
    let new: Vec<&str> = found.lines().filter(|line| !known.contains(line)).collect();
    let gone: Vec<&str> = known.iter().filter(|line| !lines.contains(**line)).copied().collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "the surface has changed.\nnew:\n{}\ngone:\n{}\nIf it is meant: UPDATE_EXPECTED=1 cargo test --test it surface",
        new.join("\n"),
        gone.join("\n")
    );
}

#[test]
fn what_can_be_reached_is_listed_and_nothing_else() {
    let mut library = Library::default();
    library.read(&[], "mod inner; pub mod open; pub use inner::{One as Two, deep::go}; pub use csv::Reader; mod shut { pub fn no() {} }");
    library.read(
        &["inner".to_owned()],
        "pub mod deep { pub fn go(a: &str) -> Option<u8> { None } pub fn never() {} }\n\
         #[derive(Debug)] #[non_exhaustive] pub struct One<T> { pub a: Vec<T>, b: u8 }\n\
         impl<T> One<T> { pub const MOST: usize = 1; pub fn new() -> Self { todo!() } fn own(&self) {} }\n\
         impl<T> Clone for One<T> { fn clone(&self) -> Self { todo!() } }",
    );
    library.read(
        &["open".to_owned()],
        "pub(crate) struct Hidden; use super::inner::One as Other; impl Other<u8> { pub fn more(&self) {} } pub enum Kind { A, B { c: u8 } } pub trait Draw: Send { fn draw(&self); fn twice(&self) {} }\n\
         #[cfg(test)] pub mod tests { pub fn no() {} } pub use super::inner::*;",
    );
    let lines: Vec<String> = library.surface().into_iter().collect();
    let expected = [
        "Reader = csv::Reader",
        "Two.a: Vec<T>",
        "Two: impl<T> Clone for One<T>",
        "Two: struct<T> #[derive(Debug)] #[non_exhaustive]",
        "Two: with private fields",
        "Two::MOST: const usize",
        "Two::more: fn more(&self)",
        "Two::new: fn new() -> Self",
        "go: fn go(a: &str) -> Option<u8>",
        "open: mod",
        "open::Draw: trait: Send",
        "open::Draw::draw: fn draw(&self)",
        "open::Draw::twice: fn twice(&self) { .. }",
        "open::Kind: enum",
        "open::Kind::A: variant",
        "open::Kind::B.c: u8",
        "open::Kind::B: variant",
        "open::One.a: Vec<T>",
        "open::One: impl<T> Clone for One<T>",
        "open::One: struct<T> #[derive(Debug)] #[non_exhaustive]",
        "open::One: with private fields",
        "open::One::MOST: const usize",
        "open::One::more: fn more(&self)",
        "open::One::new: fn new() -> Self",
        "open::deep: mod",
        "open::deep::go: fn go(a: &str) -> Option<u8>",
        "open::deep::never: fn never()",
    ];
    assert_eq!(lines, expected);
}
