// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::OutboundReturnFailReason;
use super::OutboundReturnState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a return of funds sent abroad by the merchant's own number (查询出境退回结果（通过商户出境退回单号）).
///
/// `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
///
/// - Returns [`OutboundReturn`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询出境退回结果（通过商户出境退回单号）。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013735052)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::QueryOutboundReturn;
///
/// let request = QueryOutboundReturn::new("1217752501201407033233368018").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_return_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询出境退回结果（通过商户出境退回单号）",
    "/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}",
    "GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}",
    "4013735052"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryOutboundReturn {
    /// The merchant's own return number (商户出境单号). Required. It stands in the path.
    pub out_return_no: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryOutboundReturn {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(out_return_no: impl Into<String>) -> Self {
        Self {
            out_return_no: out_return_no.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryOutboundReturn
    [out_return_no,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(QueryOutboundReturn => OutboundReturn, wxpay_core::Spec::new(
    "ecommerce_funds.query_outbound_return",
    wxpay_core::http::Method::GET,
    "/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}",
)
.title("查询出境退回结果（通过商户出境退回单号）")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013735052")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

/// A return of funds sent abroad with its state and amount.
#[derive(Clone)]
#[non_exhaustive]
pub struct OutboundReturn {
    /// The merchant's own return number (商户出境退回单号).
    pub out_return_no: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's return number (微信出境退回单号).
    pub return_id: Option<String>,
    /// The merchant's own order number (商户出境单号).
    pub out_order_id: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// WeChat Pay's refund number (微信退款单号).
    pub refund_id: Option<String>,
    /// Amount (退回金额). In fen.
    pub amount: Option<i64>,
    /// State (出境退回状态).
    pub state: Option<OutboundReturnState>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// When it succeeded (成功时间).
    pub success_time: Option<DateTime>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<OutboundReturnFailReason>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OutboundReturn
    []
    [out_return_no, sub_mchid, return_id, out_order_id, transaction_id, refund_id, amount, state, create_time, success_time, fail_reason,]
    []
}
