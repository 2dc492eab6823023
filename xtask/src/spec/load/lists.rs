//! The lists beside the families: glossary, numbers of `Request-ID`, common error codes.

use std::collections::BTreeMap;

use kdl::KdlDocument;

use super::Reader;
use super::node::{argument, text_of};
use crate::spec::{CURES, ErrorCode, RequestNumber};

impl Reader<'_> {
    pub(super) fn glossary(&mut self, document: &KdlDocument) -> BTreeMap<String, String> {
        let mut glossary = BTreeMap::new();
        for node in document.nodes() {
            let Some(meaning) = argument(node, 0) else {
                self.wrong(node, "a name of the glossary needs its meaning");
                continue;
            };
            if glossary
                .insert(node.name().value().to_owned(), meaning)
                .is_some()
            {
                self.wrong(node, "the name stands in the glossary twice");
            }
        }
        glossary
    }

    pub(super) fn request_numbers(
        &mut self,
        document: &KdlDocument,
    ) -> BTreeMap<u32, RequestNumber> {
        let mut numbers = BTreeMap::new();
        for node in document.nodes() {
            let Ok(number) = node.name().value().parse::<u32>() else {
                self.wrong(node, "a number of Request-ID is a whole number");
                continue;
            };
            let cure = self.text(node, "cure");
            if CURES.iter().all(|(known, _)| *known != cure) {
                self.wrong(node, "there is no such cure");
            }
            let (zh, en) = (text_of(node, "zh"), self.text(node, "en"));
            let known = RequestNumber { zh, en, cure };
            if numbers.insert(number, known).is_some() {
                self.wrong(node, "the number stands here twice");
            }
        }
        numbers
    }

    pub(super) fn common_errors(&mut self, document: &KdlDocument) -> BTreeMap<String, ErrorCode> {
        let mut errors = BTreeMap::new();
        for node in document.nodes() {
            let Some(error) = self.error(node) else {
                continue;
            };
            if errors.insert(error.code.clone(), error).is_some() {
                self.wrong(node, "the code stands in the file twice");
            }
        }
        errors
    }
}
