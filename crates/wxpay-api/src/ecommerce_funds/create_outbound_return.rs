// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::OutboundReturnFailReason;
use super::OutboundReturnState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for the return of funds sent abroad (申请资金出境退回).
///
/// `POST /v3/funds-to-oversea/return/return-orders`
///
/// - Returns [`CreatedOutboundReturn`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_return_no` and the same parameters.
/// - 中文：申请资金出境退回。调用方：服务商、平台；`out_return_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013735039)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::CreateOutboundReturn;
///
/// let request = CreateOutboundReturn::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .out_order_id("sample-out-order-id")
///     .transaction_id("1217752501201407033233368018")
///     .amount(100);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":100,"out_order_id":"sample-out-order-id","out_return_no":"1217752501201407033233368018","sub_mchid":"1900000109","transaction_id":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请资金出境退回",
    "/v3/funds-to-oversea/return/return-orders",
    "POST /v3/funds-to-oversea/return/return-orders",
    "4013735039"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateOutboundReturn {
    /// The merchant's own return number (商户出境退回单号). Required.
    pub out_return_no: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// The merchant's own order number (商户出境单号). Required.
    pub out_order_id: Option<String>,
    /// WeChat Pay's order number (微信订单号). Required.
    pub transaction_id: Option<String>,
    /// Supplementary details for a returned proof (退回凭证补充信息). Sources differ on whether it is required.
    pub supplement_info: Option<String>,
    /// Amount (退回金额). Required. In fen.
    pub amount: Option<i64>,
    /// WeChat Pay's refund number (微信退款单号). Described by SKIT; no official source confirms it.
    pub refund_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateOutboundReturn {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `out_order_id`, `transaction_id` and `amount`.
    pub fn new(out_return_no: impl Into<String>) -> Self {
        Self {
            out_return_no: out_return_no.into(),
            sub_mchid: None,
            out_order_id: None,
            transaction_id: None,
            supplement_info: None,
            amount: None,
            refund_id: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The merchant's own order number (商户出境单号). Required.
    pub fn out_order_id<Via>(mut self, out_order_id: impl IntoField<String, Via>) -> Self {
        self.out_order_id = out_order_id.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号). Required.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// Supplementary details for a returned proof (退回凭证补充信息). Sources differ on whether it is required.
    pub fn supplement_info<Via>(mut self, supplement_info: impl IntoField<String, Via>) -> Self {
        self.supplement_info = supplement_info.into_field();
        self
    }

    /// Amount (退回金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// WeChat Pay's refund number (微信退款单号). Described by SKIT; no official source confirms it.
    pub fn refund_id<Via>(mut self, refund_id: impl IntoField<String, Via>) -> Self {
        self.refund_id = refund_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateOutboundReturn
    [out_return_no,]
    [sub_mchid, out_order_id, transaction_id, supplement_info, amount, refund_id,]
    ["sub_mchid", "out_order_id", "transaction_id", "amount",]
}

wxpay_core::operation!(CreateOutboundReturn => CreatedOutboundReturn, wxpay_core::Spec::new(
    "ecommerce_funds.create_outbound_return",
    wxpay_core::http::Method::POST,
    "/v3/funds-to-oversea/return/return-orders",
)
.title("申请资金出境退回")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013735039")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_return_no")));

/// A return of funds just asked for, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedOutboundReturn {
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
    /// Supplementary details for a returned proof (退回凭证补充信息).
    pub supplement_info: Option<String>,
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
    /// WeChat Pay's refund number (微信退款单号). Described by SKIT; no official source confirms it.
    pub refund_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedOutboundReturn
    []
    [out_return_no, sub_mchid, return_id, out_order_id, transaction_id, supplement_info, amount, state, create_time, success_time, fail_reason, refund_id,]
    []
}
