use serde::{Deserialize, Serialize};
use serde_json::Value;
use wxpay::Timestamp;

use crate::route::{Method, Party};

/// A merchant's request to the orders, read and checked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum OrderRequest {
    Create(Box<Draft>),
    Query {
        by: Key,
        filter: Filter,
    },
    Close {
        out_trade_no: String,
        filter: Filter,
    },
    Reverse {
        out_trade_no: String,
        filter: Filter,
    },
}

/// Either number of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    OutTradeNo(String),
    TransactionId(String),
}

/// Required owner of the order besides the caller: other orders look like missing ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Filter {
    pub(crate) party: Party,
    pub(crate) sub_mchid: Option<String>,
}

/// The parameters of a new order.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Draft {
    pub(crate) way: Way,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) appid: Option<String>,
    pub(crate) sub_appid: Option<String>,
    pub(crate) out_trade_no: String,
    pub(crate) total: i64,
    pub(crate) currency: String,
    pub(crate) description: String,
    pub(crate) attach: Option<String>,
    pub(crate) notify_url: Option<String>,
    pub(crate) openid: Option<String>,
    pub(crate) sub_openid: Option<String>,
    pub(crate) device_id: Option<String>,
    pub(crate) time_expire: Option<Timestamp>,
    /// All sent members, with decrypted sensitive fields: a request with the same number but other values is a
    /// different request.
    pub(crate) parameters: Value,
}

/// The operation that creates the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Way {
    Prepay(Method),
    CodePay,
}
