//! Imports of a source file: every path that its code names, read with `syn` and made absolute.
//!
//! A path counts wherever it stands: in `use` trees, types, expressions, patterns, attributes and the arguments of macros. A
//! name that a `use` or a `mod` of the file brings in is followed to where it comes from. Tests are left out.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Attribute, Item, Meta, Token, UseTree};

/// Segments of a path, the first one `crate` for our own.
pub(crate) type Segments = Vec<String>;

/// What one file names.
#[derive(Debug, Default)]
pub(crate) struct Imports {
    /// Absolute paths: `crate::...` for our own, the name of the crate for all others.
    pub(crate) paths: BTreeSet<Segments>,
    /// Macros that are called, by their last segment.
    pub(crate) macros: BTreeSet<String>,
    /// Modules that stand in files of their own and are compiled for tests only.
    pub(crate) test_modules: BTreeSet<Segments>,
}

/// The imports of a source text that is the module `here` (`["load", "returns"]`).
pub(crate) fn imports(source: &str, here: &[String]) -> syn::Result<Imports> {
    let file = syn::parse_file(source)?;
    let mut module = vec!["crate".to_owned()];
    module.extend_from_slice(here);
    let mut reader = Reader { module, names: BTreeMap::new(), found: Imports::default(), naming: true };
    // Names first, and twice: one may stand above the line that brings it in, and be brought in through another.
    reader.visit_file(&file);
    reader.visit_file(&file);
    reader.naming = false;
    reader.visit_file(&file);
    Ok(reader.found)
}

/// Whether texts in quotes are read as paths: serde and schemars take theirs so.
#[derive(Clone, Copy, PartialEq)]
enum Quotes {
    Read,
    Skipped,
}

struct Reader {
    /// The module in which the reader stands, inline modules too.
    module: Segments,
    /// Names that `use` and `mod` bring into a module, with what they stand for.
    names: BTreeMap<(Segments, String), Segments>,
    found: Imports,
    /// The first passes collect names, the last one paths.
    naming: bool,
}

impl Reader {
    /// The path as seen from the root, if it begins with a crate or with a name of the file.
    fn absolute(&self, path: &[String]) -> Option<Segments> {
        let (first, rest) = path.split_first()?;
        let mut base = match first.as_str() {
            "crate" => vec![first.clone()],
            "self" => self.module.clone(),
            "super" => self.module[..self.module.len().saturating_sub(1)].to_vec(),
            name => match self.names.get(&(self.module.clone(), name.to_owned())) {
                Some(base) => base.clone(),
                None => vec![first.clone()],
            },
        };
        for part in rest {
            match part.as_str() {
                "super" => _ = base.pop(),
                "self" => {}
                _ => base.push(part.clone()),
            }
        }
        Some(base)
    }

    fn path(&mut self, path: &[String]) {
        if !self.naming
            && let Some(path) = self.absolute(path)
        {
            self.found.paths.insert(path);
        }
    }

    /// A name of the present module that stands for a path.
    fn name(&mut self, name: String, path: &[String]) {
        if self.naming
            && let Some(path) = self.absolute(path)
        {
            self.names.insert((self.module.clone(), name), path);
        }
    }

    fn tree(&mut self, before: &[String], tree: &UseTree) {
        let with = |part: &syn::Ident| [before, &[part.to_string()]].concat();
        match tree {
            UseTree::Path(one) => self.tree(&with(&one.ident), &one.tree),
            UseTree::Group(group) => group.items.iter().for_each(|one| self.tree(before, one)),
            UseTree::Glob(_) => self.path(before),
            UseTree::Name(one) if one.ident == "self" => {
                self.path(before);
                if let Some(last) = before.last() {
                    self.name(last.clone(), before);
                }
            }
            UseTree::Name(one) => {
                self.path(&with(&one.ident));
                self.name(one.ident.to_string(), &with(&one.ident));
            }
            UseTree::Rename(one) => {
                let path = if one.ident == "self" { before.to_vec() } else { with(&one.ident) };
                self.path(&path);
                self.name(one.rename.to_string(), &path);
            }
        }
    }

    /// Paths among tokens that no grammar reads: the arguments of macros and of attributes, where paths may stand in quotes.
    /// `before` is the path to a group of a `use` tree.
    fn tokens(&mut self, tokens: TokenStream, before: &[String], quotes: Quotes) {
        let mut tokens = tokens.into_iter().peekable();
        let mut path = before.to_vec();
        // So many colons stand behind the last word of the path.
        let mut colons = if before.is_empty() { 0 } else { 2 };
        // A word behind one point is a method or a field.
        let mut member = false;
        while let Some(token) = tokens.next() {
            let after_point = std::mem::take(&mut member);
            if let TokenTree::Punct(p) = &token
                && p.as_char() == ':'
            {
                colons += 1;
                continue;
            }
            let goes_on = colons == 2;
            colons = 0;
            match token {
                TokenTree::Ident(word) => {
                    if !goes_on {
                        self.path_of(&mut path);
                    }
                    if matches!(tokens.peek(), Some(TokenTree::Punct(p)) if p.as_char() == '!') {
                        self.call(&word);
                    }
                    if !after_point {
                        path.push(word.to_string());
                    }
                }
                TokenTree::Punct(p) => {
                    self.path_of(&mut path);
                    member = p.as_char() == '.' && !after_point;
                    if p.as_char() == ',' && !before.is_empty() {
                        path = before.to_vec();
                        colons = 2;
                    }
                }
                TokenTree::Group(group) => {
                    let before = if goes_on { std::mem::take(&mut path) } else { Segments::new() };
                    self.tokens(group.stream(), &before, quotes);
                    self.path_of(&mut path);
                }
                TokenTree::Literal(literal) => {
                    self.path_of(&mut path);
                    let text = literal.to_string();
                    if quotes == Quotes::Read
                        && let Some(quoted) = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'))
                        && let Ok(quoted) = syn::parse_str::<syn::Path>(quoted)
                        && quoted.segments.len() > 1
                    {
                        self.visit_path(&quoted);
                    }
                }
            }
        }
        self.path_of(&mut path);
    }

    fn call(&mut self, name: &syn::Ident) {
        if !self.naming {
            self.found.macros.insert(name.to_string());
        }
    }

    fn path_of(&mut self, path: &mut Segments) {
        if !path.is_empty() {
            self.path(path);
            path.clear();
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast Item) {
        if only_for_tests(attributes(item)) {
            if let Item::Mod(module) = item
                && module.content.is_none()
            {
                let path = [&self.module[1..], &[module.ident.to_string()]].concat();
                self.found.test_modules.insert(path);
            }
            return;
        }
        visit::visit_item(self, item);
    }

    fn visit_impl_item(&mut self, item: &'ast syn::ImplItem) {
        let attributes = match item {
            syn::ImplItem::Fn(one) => &one.attrs,
            syn::ImplItem::Const(one) => &one.attrs,
            _ => return visit::visit_impl_item(self, item),
        };
        if !only_for_tests(attributes) {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        let name = module.ident.to_string();
        self.name(name.clone(), &["self".to_owned(), name.clone()]);
        module.attrs.iter().for_each(|one| self.visit_attribute(one));
        let Some((_, items)) = &module.content else { return };
        self.module.push(name);
        items.iter().for_each(|item| self.visit_item(item));
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Segments = path.segments.iter().map(|one| one.ident.to_string()).collect();
        self.path(&segments);
        // Arguments of generics hold paths of their own.
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        if let Some(last) = call.path.segments.last() {
            self.call(&last.ident);
        }
        self.visit_path(&call.path);
        self.tokens(call.tokens.clone(), &[], Quotes::Skipped);
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        match &attribute.meta {
            Meta::NameValue(one) if one.path.is_ident("doc") => {}
            Meta::List(list) => self.tokens(list.tokens.clone(), &[], Quotes::Read),
            meta => visit::visit_meta(self, meta),
        }
    }

    /// `pub(super)` gives, it does not take.
    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}
}

pub(crate) fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(one) => &one.attrs,
        Item::Enum(one) => &one.attrs,
        Item::Fn(one) => &one.attrs,
        Item::Impl(one) => &one.attrs,
        Item::Macro(one) => &one.attrs,
        Item::Mod(one) => &one.attrs,
        Item::Static(one) => &one.attrs,
        Item::Struct(one) => &one.attrs,
        Item::Trait(one) => &one.attrs,
        Item::Type(one) => &one.attrs,
        Item::Use(one) => &one.attrs,
        _ => &[],
    }
}

/// Attributes say that an item is compiled for tests and for nothing else.
pub(crate) fn only_for_tests(attributes: &[Attribute]) -> bool {
    fn needs_test(meta: &Meta) -> bool {
        let inner = |list: &syn::MetaList| {
            list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).unwrap_or_default()
        };
        match meta {
            Meta::Path(path) => path.is_ident("test"),
            Meta::List(list) if list.path.is_ident("cfg") || list.path.is_ident("all") => {
                inner(list).iter().any(needs_test)
            }
            Meta::List(list) if list.path.is_ident("any") => {
                let inner = inner(list);
                !inner.is_empty() && inner.iter().all(needs_test)
            }
            _ => false,
        }
    }
    attributes
        .iter()
        .any(|one| one.path().is_ident("cfg") && needs_test(&one.meta) || one.path().is_ident("test"))
}

/// The paths of a text that is the module `load::returns`, joined by `::`.
fn read(source: &str) -> Vec<String> {
    let imports = imports(source, &["load".to_owned(), "returns".to_owned()]).unwrap();
    imports.paths.iter().map(|path| path.join("::")).filter(|path| path.starts_with("crate")).collect()
}

#[test]
fn use_trees_are_opened() {
    let source =
        "use crate::{diag::{Code, self as findings}, model::tally::*};\nuse super::{table, super::model};\n";
    assert_eq!(
        read(source),
        ["crate::diag", "crate::diag::Code", "crate::load::table", "crate::model", "crate::model::tally"]
    );
}

#[test]
fn a_name_is_followed_to_where_it_comes_from() {
    // Under another name, through a module that was brought in, and above the line that brings it.
    let source = "fn f() -> x::Row { row::read() }\nuse super::table as x;\nmod row;\n";
    assert_eq!(
        read(source),
        ["crate::load::returns::row::read", "crate::load::table", "crate::load::table::Row"]
    );
}

#[test]
fn paths_stand_in_types_patterns_bounds_and_generics() {
    let source = "struct A<T: crate::chart::Draw>(Vec<crate::model::Day>, T);\n\
                  fn f(a: Option<u8>) { if let Some(super::table::ONE) = a { <crate::form::B as Clone>::clone(&b); } }\n";
    assert_eq!(
        read(source),
        ["crate::chart::Draw", "crate::form::B", "crate::load::table::ONE", "crate::model::Day"]
    );
}

#[test]
fn arguments_of_macros_are_read() {
    let source = "fn f() { vec![format!(\"crate::cli::A {}\", super::table::row(1)), a.b(crate :: report :: NAME), 0..crate::N]; }\n\
                  macro_rules! m { () => { $crate::form::FORM; use crate::learn::{card, table as t}; } }\n";
    assert_eq!(
        read(source),
        [
            "crate::N",
            "crate::form::FORM",
            "crate::learn::card",
            "crate::learn::table",
            "crate::load::table::row",
            "crate::report::NAME"
        ]
    );
}

#[test]
fn paths_in_attributes_are_read_and_words_in_quotes_are_not() {
    let source = "/// See [`crate::cli`].\n#[serde(with = \"crate::model::date\")]\nstruct A { b: &'static str }\n\
                  const C: &str = \"crate::form::FORM\"; // crate::learn::card\n";
    assert_eq!(read(source), ["crate::model::date"]);
}

#[test]
fn tests_are_left_out_wherever_they_stand_and_nothing_else() {
    let source = "#[cfg(test)]\nmod tests { use crate::form::FORM; }\n\
                  #[cfg(all(test, feature = \"cli\"))]\nuse crate::cli::run;\n\
                  #[test]\nfn t() { crate::learn::card(); }\n\
                  #[cfg(test)]\nmod samples;\n\
                  #[cfg(not(test))]\nuse crate::chart::svg;\n\
                  impl A { #[cfg(test)] fn u() { crate::learn::card(); } fn v() { crate::report::html(); } }\n";
    assert_eq!(read(source), ["crate::chart::svg", "crate::report::html"]);
    let imports = imports(source, &["chart".to_owned()]).unwrap();
    assert_eq!(
        imports.test_modules.iter().map(|path| path.join("::")).collect::<Vec<_>>(),
        ["chart::samples"]
    );
}

#[test]
fn inline_modules_see_their_own_surroundings() {
    let source =
        "mod inner { use super::super::table; use self::deep::D; mod deep { use super::super::row; } }\n";
    assert_eq!(
        read(source),
        ["crate::load::returns::inner::deep::D", "crate::load::returns::row", "crate::load::table"]
    );
}
