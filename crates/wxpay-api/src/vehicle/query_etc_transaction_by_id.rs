// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EtcTransaction;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries an ETC transaction by its WeChat Pay transaction id (查询订单).
///
/// `GET /v3/vehicle/etc/transactions/id/{transaction_id}`
///
/// - Returns [`EtcTransaction`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询订单。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012715719)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::vehicle::QueryEtcTransactionById;
///
/// let request = QueryEtcTransactionById::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"transaction_id":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询订单",
    "/v3/vehicle/etc/transactions/id/{transaction_id}",
    "GET /v3/vehicle/etc/transactions/id/{transaction_id}",
    "4012715719"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryEtcTransactionById {
    /// WeChat Pay's order number (微信支付订单号). Required. It stands in the path.
    pub transaction_id: String,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryEtcTransactionById {
    /// Creates the request; setters add the other fields.
    pub fn new(transaction_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryEtcTransactionById
    [transaction_id,]
    [sub_mchid,]
    []
}

wxpay_core::operation!(QueryEtcTransactionById => EtcTransaction, wxpay_core::Spec::new(
    "vehicle.query_etc_transaction_by_id",
    wxpay_core::http::Method::GET,
    "/v3/vehicle/etc/transactions/id/{transaction_id}",
)
.title("查询订单")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012715719")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
