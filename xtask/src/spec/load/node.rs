//! Words and values of a line of KDL.

use kdl::{KdlDocument, KdlNode, KdlValue};

pub(super) fn set<T>(place: &mut Option<T>, value: Option<T>) -> bool {
    *place = value;
    place.is_some()
}

/// Returns whether the line names fields of which one is enough.
pub(super) fn is_one_of(node: &KdlNode) -> bool {
    node.name().value() == "one-of"
}

pub(super) fn integer(value: i128) -> Option<i64> {
    value.try_into().ok()
}

pub(super) fn children(node: &KdlNode) -> impl Iterator<Item = &KdlNode> {
    node.children().into_iter().flat_map(KdlDocument::nodes)
}

pub(super) fn arguments(node: &KdlNode) -> impl Iterator<Item = String> {
    let positional = node.entries().iter().filter(|entry| entry.name().is_none());
    positional.filter_map(|entry| entry.value().as_string().map(str::to_owned))
}

pub(super) fn argument(node: &KdlNode, index: usize) -> Option<String> {
    arguments(node).nth(index)
}

pub(super) fn text_of(node: &KdlNode, name: &str) -> Option<String> {
    node.get(name)
        .and_then(KdlValue::as_string)
        .map(str::to_owned)
}
