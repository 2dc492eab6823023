// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PapayOrder;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a papay order by the merchant's order number (查询订单(商户订单号)).
///
/// `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}`
///
/// - Returns [`PapayOrder`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - 中文：查询订单(商户订单号)。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_8.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::QueryPapayOrderByOutTradeNo;
///
/// let request = QueryPapayOrderByOutTradeNo::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询订单(商户订单号)",
    "/v3/global/papay/transactions/out-trade-no/{out_trade_no}",
    "GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPapayOrderByOutTradeNo {
    /// The merchant's own order number (商户订单号). Required. It stands in the path.
    pub out_trade_no: String,
    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPapayOrderByOutTradeNo {
    /// Creates the request; setters add the other fields.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryPapayOrderByOutTradeNo
    [out_trade_no,]
    [sub_mchid,]
    []
}

wxpay_core::operation!(QueryPapayOrderByOutTradeNo => PapayOrder, wxpay_core::Spec::new(
    "global.query_papay_order_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/global/papay/transactions/out-trade-no/{out_trade_no}",
)
.title("查询订单(商户订单号)")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_8.shtml")
.query(&["sub_mchid"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
