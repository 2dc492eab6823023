use super::json::{PathStep, path};
use crate::model::{Node, Object};

/// Returns the paths of all required members that are missing, outer ones first, such as
/// `detail.goods_detail[1].quantity`. Alternatives stand as `a|b`.
///
/// A member that is null counts as present: only a caller's `extra` can have put it there.
pub(super) fn missing(object: &Object<'_>) -> Vec<String> {
    let mut search = Search::default();
    search.object(object);
    search.missing
}

#[derive(Default)]
struct Search<'n> {
    missing: Vec<String>,
    path: Vec<PathStep<'n>>,
}

impl<'n> Search<'n> {
    fn object(&mut self, object: &'n Object<'_>) {
        for required in object.required() {
            if !required.split('|').any(|name| object.contains(name)) {
                self.path.push(PathStep::Member(required));
                self.missing.push(path(&self.path));
                self.path.pop();
            }
        }
        for (name, node) in object.iter() {
            self.path.push(PathStep::Member(name));
            self.node(node);
            self.path.pop();
        }
    }

    fn node(&mut self, node: &'n Node<'_>) {
        match node {
            Node::Object(object) => self.object(object),
            Node::Embedded(inner) => self.node(inner),
            Node::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.path.push(PathStep::Item(index));
                    self.node(item);
                    self.path.pop();
                }
            }
            _ => {}
        }
    }
}
