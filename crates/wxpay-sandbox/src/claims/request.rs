use super::{ClaimKind, ClaimReceiver};
use serde::{Deserialize, Serialize};

/// A merchant's request to the book, read and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ClaimRequest {
    Create(Order),
    Query {
        by: Key,
        sub_mchid: Option<String>,
    },
    Cancel {
        out_bill_no: String,
        sub_mchid: Option<String>,
    },
}

/// Either number of a bill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    OutBillNo(String),
    BillId(String),
}

/// The parameters of a new bill. A request with the same number but other values is a different request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Order {
    pub(crate) kind: ClaimKind,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) out_bill_no: String,
    pub(crate) receiver: ClaimReceiver,
    pub(crate) amount: Option<i64>,
    pub(crate) transfer_remark: String,
    pub(crate) notify_url: Option<String>,
}
