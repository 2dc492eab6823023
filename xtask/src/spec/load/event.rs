//! The lines of an `event`.

use kdl::KdlNode;

use super::Reader;
use super::node::{argument, arguments, children};
use crate::spec::Event;

impl Reader<'_> {
    pub(super) fn event(&mut self, node: &KdlNode) -> Event {
        let mut event = Event {
            name: argument(node, 0).unwrap_or_default(),
            event_type: argument(node, 1).unwrap_or_default(),
            also: Vec::new(),
            original_types: Vec::new(),
            title: None,
            en: String::new(),
            page: None,
            with: Vec::new(),
            without: Vec::new(),
            after: Vec::new(),
            assumed: None,
            resource: String::new(),
            place: self.place(node),
        };
        for child in children(node) {
            match (child.name().value(), argument(child, 0)) {
                ("title", title @ Some(_)) => event.title = title,
                ("en", Some(en)) => event.en = en,
                ("page", None) => event.page = self.page(child),
                ("also", Some(_)) => event.also = arguments(child).collect(),
                ("original-type", Some(_)) => event.original_types = arguments(child).collect(),
                ("with", Some(_)) => event.with = arguments(child).collect(),
                ("without", Some(_)) => event.without = arguments(child).collect(),
                ("after", Some(_)) => event.after = arguments(child).collect(),
                ("assumed", reason @ Some(_)) => event.assumed = reason,
                ("resource", Some(resource)) => event.resource = resource,
                (other, _) => {
                    let what = format!("`{other}` is not known here, or lacks its value");
                    self.wrong(child, &what);
                }
            }
        }
        event
    }
}
