// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CampusTransaction;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a campus payment by the merchant's order number (商户订单号查单).
///
/// `GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`
///
/// - Returns [`CampusTransaction`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：商户订单号查单。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_3.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::education::QueryCampusTransactionByOutTradeNo;
///
/// let request = QueryCampusTransactionByOutTradeNo::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户订单号查单",
    "/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}",
    "GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryCampusTransactionByOutTradeNo {
    /// The merchant's own order number (商户订单号). Required. It stands in the path.
    pub out_trade_no: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryCampusTransactionByOutTradeNo {
    /// Creates the request; setters add the other fields.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryCampusTransactionByOutTradeNo
    [out_trade_no,]
    [sub_mchid,]
    []
}

wxpay_core::operation!(QueryCampusTransactionByOutTradeNo => CampusTransaction, wxpay_core::Spec::new(
    "education.query_campus_transaction_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}",
)
.title("商户订单号查单")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_3.shtml")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
