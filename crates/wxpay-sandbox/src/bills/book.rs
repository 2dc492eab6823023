use std::collections::HashMap;

use bytes::Bytes;
use wxpay::Timestamp;

/// Announced bills, by the token of their links.
pub(crate) struct Bills {
    pub(super) links: HashMap<String, (Timestamp, Bytes)>,
    /// Lifetime of a link, in seconds.
    pub(super) life: u64,
    /// Number of made-up payments in each trade bill.
    pub(super) made_up: usize,
    /// Limit of a file of an encrypted bill in bytes, before compression and encryption.
    pub(super) part_len: usize,
}

impl Bills {
    pub(crate) fn new(life: u64, made_up: usize) -> Self {
        Self {
            links: HashMap::new(),
            life,
            made_up,
            part_len: usize::MAX,
        }
    }

    pub(crate) fn with_part_len(mut self, bytes: usize) -> Self {
        self.part_len = bytes.max(1);
        self
    }
}
