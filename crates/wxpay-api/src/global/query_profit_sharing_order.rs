// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ProfitSharingOrder;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the result of a profit sharing order (查询分账结果).
///
/// `GET /v3/global/profit-sharing/orders/{out_order_no}`
///
/// - Returns [`ProfitSharingOrder`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询分账结果。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_4.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::QueryProfitSharingOrder;
///
/// let request = QueryProfitSharingOrder::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询分账结果",
    "/v3/global/profit-sharing/orders/{out_order_no}",
    "GET /v3/global/profit-sharing/orders/{out_order_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryProfitSharingOrder {
    /// The merchant's own order number (商户分账单号). Required. It stands in the path.
    pub out_order_no: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryProfitSharingOrder {
    /// Creates the request; setters add the other fields.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            sub_mchid: None,
            transaction_id: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号).
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryProfitSharingOrder
    [out_order_no,]
    [sub_mchid, transaction_id,]
    []
}

wxpay_core::operation!(QueryProfitSharingOrder => ProfitSharingOrder, wxpay_core::Spec::new(
    "global.query_profit_sharing_order",
    wxpay_core::http::Method::GET,
    "/v3/global/profit-sharing/orders/{out_order_no}",
)
.title("查询分账结果")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_4.shtml")
.query(&["sub_mchid", "transaction_id"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
