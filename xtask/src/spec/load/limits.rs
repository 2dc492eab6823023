//! Error codes and rates of an operation.

use kdl::{KdlNode, KdlValue};

use super::Reader;
use super::node::{arguments, children, integer, set, text_of};
use crate::spec::{ErrorCode, Rate};

impl Reader<'_> {
    /// One code with its status, cause and cure.
    pub(super) fn error(&mut self, node: &KdlNode) -> Option<ErrorCode> {
        let status = node.get(0).and_then(KdlValue::as_integer);
        let Some(status) = status.and_then(integer) else {
            self.wrong(node, "an error code needs its HTTP status");
            return None;
        };
        let cures = text_of(node, "cure").unwrap_or_default();
        Some(ErrorCode {
            code: node.name().value().to_owned(),
            status,
            en: self.text(node, "en"),
            zh: text_of(node, "zh"),
            cures: cures.split_whitespace().map(str::to_owned).collect(),
        })
    }

    /// The codes of an operation: common ones by name, its own below.
    pub(super) fn errors(&mut self, node: &KdlNode) -> Vec<ErrorCode> {
        let mut errors = Vec::new();
        let common = self.common;
        for code in arguments(node) {
            match common.get(&code) {
                Some(common) => errors.push(common.clone()),
                None => self.wrong(node, &format!("{code} is no common error code")),
            }
        }
        for child in children(node) {
            errors.extend(self.error(child));
        }
        errors
    }

    pub(super) fn rate(&mut self, node: &KdlNode) -> Rate {
        let merchant = node.get(0).and_then(KdlValue::as_integer);
        let mut rate = Rate {
            merchant: merchant.and_then(integer),
            ..Rate::default()
        };
        for entry in node.entries() {
            let Some(name) = entry.name() else {
                continue;
            };
            let number = entry.value().as_integer().and_then(integer);
            let understood = match name.value() {
                "failed" => set(&mut rate.failed, number),
                "receiver" => set(&mut rate.receiver, number),
                "payee" => set(&mut rate.payee, number),
                "order-a-minute" => set(&mut rate.order_a_minute, number),
                _ => false,
            };
            if !understood {
                self.wrong(
                    node,
                    "a rate is a number, and numbers for failed, receiver, payee or order-a-minute",
                );
            }
        }
        if rate == Rate::default() {
            self.wrong(node, "a rate has a number");
        }
        rate
    }
}
