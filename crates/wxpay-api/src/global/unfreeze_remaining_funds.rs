// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ProfitSharingOrder;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Unfreezes the funds of an order that were not shared (解冻剩余资金).
///
/// `POST /v3/global/profit-sharing/orders/unfreeze`
///
/// - Returns [`ProfitSharingOrder`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：解冻剩余资金。调用方：商户、服务商、平台；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_3.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::UnfreezeRemainingFunds;
///
/// let request = UnfreezeRemainingFunds::new("1217752501201407033233368018")
///     .transaction_id("1217752501201407033233368018")
///     .description("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"description":"示例文字","out_order_no":"1217752501201407033233368018","transaction_id":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "解冻剩余资金",
    "/v3/global/profit-sharing/orders/unfreeze",
    "POST /v3/global/profit-sharing/orders/unfreeze"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UnfreezeRemainingFunds {
    /// The merchant's own order number (商户分账单号). Required.
    pub out_order_no: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). Required.
    pub transaction_id: Option<String>,
    /// Description (分账描述). Required.
    pub description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UnfreezeRemainingFunds {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `transaction_id` and `description`.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            sub_mchid: None,
            transaction_id: None,
            description: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号). Required.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// Description (分账描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }
}

wxpay_core::__model_impl! { UnfreezeRemainingFunds
    [out_order_no,]
    [sub_mchid, transaction_id, description,]
    ["transaction_id", "description",]
}

wxpay_core::operation!(UnfreezeRemainingFunds => ProfitSharingOrder, wxpay_core::Spec::new(
    "global.unfreeze_remaining_funds",
    wxpay_core::http::Method::POST,
    "/v3/global/profit-sharing/orders/unfreeze",
)
.title("解冻剩余资金")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_3.shtml")
.body(wxpay_core::Body::JsonIfAny)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
