use serde::{Deserialize, Serialize};
use serde_json::Value;
use wxpay::catalog::EventRow;

use crate::json::{Json, Object};
use crate::orders::{self, Order};
use crate::refunds::{self, Refund, RefundState};
use crate::shelf::{Interned, interned};
use crate::transfers::{self, Transfer};

/// An event that a merchant is notified of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Event {
    #[serde(deserialize_with = "interned")]
    pub(crate) event_type: Interned,
    /// Kind of its content, which is its `associated_data` too.
    #[serde(deserialize_with = "interned")]
    pub(crate) original_type: Interned,
    #[serde(deserialize_with = "interned")]
    pub(crate) summary: Interned,
    pub(crate) resource: Object,
    /// The brand that it is for; `None` for the merchant.
    pub(crate) brand: Option<String>,
    /// The merchant that it is for, where its content does not name one.
    #[serde(default)]
    pub(crate) mchid: Option<String>,
}

impl Event {
    pub(crate) fn paid(order: &Order) -> Self {
        Self {
            event_type: "TRANSACTION.SUCCESS",
            original_type: "transaction",
            summary: "支付成功",
            resource: orders::wire::notified(order),
            brand: None,
            mchid: None,
        }
    }

    /// The end of a refund; `None` while it is processing.
    pub(crate) fn refunded(refund: &Refund) -> Option<Self> {
        let (event_type, summary) = match refund.state {
            RefundState::Processing => return None,
            RefundState::Success => ("REFUND.SUCCESS", "退款成功"),
            RefundState::Closed => ("REFUND.CLOSED", "退款关闭"),
            RefundState::Abnormal => ("REFUND.ABNORMAL", "退款异常"),
        };
        Some(Self {
            event_type,
            original_type: "refund",
            summary,
            resource: refunds::wire::notified(refund),
            brand: None,
            mchid: None,
        })
    }

    pub(crate) fn transferred(transfer: &Transfer) -> Self {
        Self {
            event_type: "MCHTRANSFER.BILL.FINISHED",
            original_type: "mch_payment",
            summary: "商家转账单据终态通知",
            resource: transfers::wire::notified(transfer),
            brand: None,
            mchid: None,
        }
    }

    /// One of the model's events, with its resource in the order of the model. `None` if there is no such
    /// event.
    pub(crate) fn of_model(family: &str, name: &str, resource: Value) -> Option<Self> {
        let mut rows = wxpay::api::catalog().events();
        let row = rows.find(|row| row.family == family && row.name == name)?;
        Some(Self {
            event_type: row.event_type,
            original_type: row.original_types.first().copied().unwrap_or_default(),
            summary: row.title.unwrap_or(row.en),
            resource: match Json::in_order_of(row.resource.fields(), resource) {
                Json::Object(resource) => resource,
                _ => Object::new(),
            },
            brand: None,
            mchid: None,
        })
    }

    /// The numbers of the merchant that it is for, the likeliest first.
    pub(crate) fn mchids(&self) -> impl Iterator<Item = &str> {
        // Those of service providers and combined orders, and that of transfers.
        const NAMES: [&str; 4] = ["sp_mchid", "combine_mchid", "mchid", "mch_id"];
        let named = NAMES.iter().filter_map(|name| self.resource.text(name));
        self.mchid.as_deref().into_iter().chain(named)
    }

    /// Returns whether a member at the top of its content is that number.
    pub(crate) fn names(&self, number: &str) -> bool {
        let Value::Object(members) = self.resource.to_value() else {
            return false;
        };
        members.values().any(|value| value.as_str() == Some(number))
    }

    /// One of the model's events, for a brand.
    pub(crate) fn for_brand(
        brand_id: &str,
        of: (&'static EventRow, &'static str),
        resource: Value,
    ) -> Self {
        Self {
            brand: Some(brand_id.to_owned()),
            ..Self::of_row(of, resource)
        }
    }

    /// One of the model's events, as one of its types.
    pub(crate) fn of_row(
        (row, event_type): (&'static EventRow, &'static str),
        resource: Value,
    ) -> Self {
        Self {
            event_type,
            original_type: row.original_types.first().copied().unwrap_or_default(),
            summary: row.title.unwrap_or(row.en),
            resource: match Json::in_order_of(row.resource.fields(), resource) {
                Json::Object(resource) => resource,
                _ => Object::new(),
            },
            brand: None,
            mchid: None,
        }
    }

    /// The end of the security echo.
    pub(crate) fn echoed(mchid: &str, resource: Object) -> Self {
        Self {
            event_type: "SECURITY_ECHO.SUCCESS",
            original_type: "security",
            summary: "验签解密测试",
            resource,
            brand: None,
            mchid: Some(mchid.to_owned()),
        }
    }
}
