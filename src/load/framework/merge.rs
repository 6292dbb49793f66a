//! Merging of trees: what a file says over the same file of the framework that it extends, item by item of the same id.

use super::texts::NAMES;
use crate::load::yaml::{Kind, Node};

/// The tree of a file over that of the file below it. Keys are taken one by one, items of lists by their id, and whatever else
/// is written stands in the place of what was there. What only the file below says has no place.
pub(super) fn merged(below: Node, own: Node) -> Node {
    let Node { value, line, column } = own;
    let value = match (below.value, value) {
        (Kind::Map(mut pairs), Kind::Map(own)) => {
            for (key, node) in own {
                match pairs.iter().position(|(known, _)| known.value == key.value) {
                    Some(at) => {
                        let (_, before) = pairs.remove(at);
                        pairs.insert(at, (key, merged(before, node)));
                    }
                    None => pairs.push((key, node)),
                }
            }
            Kind::Map(pairs)
        }
        (Kind::List(mut items), Kind::List(own)) if are_named(&items) && are_named(&own) => {
            for node in own {
                match items.iter().position(|item| name(item) == name(&node)) {
                    Some(at) => {
                        let before = items.remove(at);
                        items.insert(at, merged(before, node));
                    }
                    None => items.push(node),
                }
            }
            Kind::List(items)
        }
        (_, value) => value,
    };
    Node { value, line, column }
}

/// The tree without its places: that of a framework which others extend.
pub(super) fn without_places(node: &mut Node) {
    (node.line, node.column) = (0, 0);
    match &mut node.value {
        Kind::List(items) => items.iter_mut().for_each(without_places),
        Kind::Map(pairs) => {
            for (key, node) in pairs {
                (key.line, key.column) = (0, 0);
                without_places(node);
            }
        }
        _ => {}
    }
}

/// The value of a key of a mapping.
pub(super) fn get<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    let Kind::Map(pairs) = &node.value else { return None };
    pairs.iter().find(|(known, _)| known.value == key).map(|(_, node)| node)
}

/// The same, to be changed.
pub(super) fn get_mut<'n>(node: &'n mut Node, key: &str) -> Option<&'n mut Node> {
    let Kind::Map(pairs) = &mut node.value else { return None };
    pairs.iter_mut().find(|(known, _)| known.value == key).map(|(_, node)| node)
}

/// Takes keys out of a mapping.
pub(super) fn forget(node: &mut Node, keys: &[&str]) {
    if let Kind::Map(pairs) = &mut node.value {
        pairs.retain(|(key, _)| !keys.contains(&key.value.as_str()));
    }
}

/// The items of the list under a key.
pub(super) fn items<'n>(node: &'n Node, key: &str) -> &'n [Node] {
    match get(node, key).map(|list| &list.value) {
        Some(Kind::List(items)) => items,
        _ => &[],
    }
}

/// The same, to be changed.
pub(super) fn items_mut<'n>(node: &'n mut Node, key: &str) -> Option<&'n mut Vec<Node>> {
    match &mut get_mut(node, key)?.value {
        Kind::List(items) => Some(items),
        _ => None,
    }
}

/// What tells an item of a list from the others.
pub(super) fn name(item: &Node) -> Option<String> {
    NAMES.iter().find_map(|name| get(item, name)?.value.scalar())
}

/// A mapping with these values, which stands in no file.
pub(super) fn map(pairs: &[(&str, &str)]) -> Node {
    let text = |text: &str| Node { value: Kind::Text(text.to_owned()), line: 0, column: 0 };
    let key = |key: &str| crate::model::marked::Marked { value: key.to_owned(), line: 0, column: 0 };
    let pairs = pairs.iter().map(|(name, value)| (key(name), text(value))).collect();
    Node { value: Kind::Map(pairs), line: 0, column: 0 }
}

fn are_named(items: &[Node]) -> bool {
    items.iter().all(|item| name(item).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::yaml::tree;

    #[test]
    fn a_file_says_only_what_differs() {
        #[rustfmt::skip]
        let cases = [
            // what                below                                     own                                  merged
            ("a key",              "{a: 1, b: 2}",                           "{b: 3}",                            "{a: 1, b: 3}"),
            ("a new key",          "{a: 1}",                                 "{b: 3}",                            "{a: 1, b: 3}"),
            ("a key below a key",  "{a: {x: 1, y: 2}}",                      "{a: {y: 3}}",                       "{a: {x: 1, y: 3}}"),
            ("an item by its id",  "[{id: A, t: 1}, {id: B, t: 2}]",         "[{id: B, t: 3}]",                   "[{id: A, t: 1}, {id: B, t: 3}]"),
            ("a new item",         "[{id: A, t: 1}]",                        "[{id: C, t: 3}]",                   "[{id: A, t: 1}, {id: C, t: 3}]"),
            ("a point by its code","[{code: 0, t: 1}]",                      "[{code: 0, t: 3}]",                 "[{code: 0, t: 3}]"),
            ("a question",         "[{indicator: A, t: 1}]",                 "[{indicator: A, t: 3}]",            "[{indicator: A, t: 3}]"),
            ("a list of values",   "{a: [x, y]}",                            "{a: [z]}",                          "{a: [z]}"),
            ("nothing",            "{a: 1}",                                 "{a: }",                             "{a: }"),
        ];
        for (what, below, own, expected) in cases {
            let [below, own, expected] = [below, own, expected].map(|text| tree(text).unwrap());
            assert_eq!(merged(below, own).value.plain(), expected.value.plain(), "{what}");
        }
    }

    #[test]
    fn only_what_the_file_itself_says_has_a_place() {
        let mut below = tree("a: 1\nlist:\n  - {id: A, t: 1}\n").unwrap();
        without_places(&mut below);
        let node = merged(below, tree("\n\nlist:\n  - {id: A, u: 2}\n").unwrap());
        let item = &items(&node, "list")[0];
        let line = |node: Option<&Node>| node.unwrap().line;
        assert_eq!((line(get(&node, "a")), item.line), (0, 4));
        assert_eq!((line(get(item, "t")), line(get(item, "u"))), (0, 4));
    }
}
