// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SettleRuleApplication;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Applies to change the settlement rule of a sub-merchant (申请修改特约商户结算规则).
///
/// `POST /v3/merchant-settlement/merchant-settle-rule-applications`
///
/// - Returns [`SettleRuleApplication`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：申请修改特约商户结算规则。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::ApplyForSettleRule;
///
/// let request = ApplyForSettleRule::new()
///     .acquiring_bank_id("sample-acquiring-bank-id")
///     .channel_id("sample-channel-id")
///     .sub_mchid("1900000109")
///     .settle_rule_id(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"acquiring_bank_id":"sample-acquiring-bank-id","channel_id":"sample-channel-id","settle_rule_id":1,"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请修改特约商户结算规则",
    "/v3/merchant-settlement/merchant-settle-rule-applications",
    "POST /v3/merchant-settlement/merchant-settle-rule-applications"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForSettleRule {
    /// Acquiring institution number (从业机构号). Required.
    pub acquiring_bank_id: Option<String>,
    /// Channel number (渠道商户号). Required.
    pub channel_id: Option<String>,
    /// The sub-merchant's number (从业机构特约商户号). Required.
    pub sub_mchid: Option<String>,
    /// Settlement rule id. Required.
    pub settle_rule_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForSettleRule {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `acquiring_bank_id`, `channel_id`, `sub_mchid` and `settle_rule_id`.
    pub fn new() -> Self {
        Self {
            acquiring_bank_id: None,
            channel_id: None,
            sub_mchid: None,
            settle_rule_id: None,
            extra: Extra::new(),
        }
    }

    /// Acquiring institution number (从业机构号). Required.
    pub fn acquiring_bank_id<Via>(
        mut self,
        acquiring_bank_id: impl IntoField<String, Via>,
    ) -> Self {
        self.acquiring_bank_id = acquiring_bank_id.into_field();
        self
    }

    /// Channel number (渠道商户号). Required.
    pub fn channel_id<Via>(mut self, channel_id: impl IntoField<String, Via>) -> Self {
        self.channel_id = channel_id.into_field();
        self
    }

    /// The sub-merchant's number (从业机构特约商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Settlement rule id. Required.
    pub fn settle_rule_id<Via>(mut self, settle_rule_id: impl IntoField<i64, Via>) -> Self {
        self.settle_rule_id = settle_rule_id.into_field();
        self
    }
}

impl Default for ApplyForSettleRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForSettleRule
    []
    [acquiring_bank_id, channel_id, sub_mchid, settle_rule_id,]
    ["acquiring_bank_id", "channel_id", "sub_mchid", "settle_rule_id",]
}

wxpay_core::operation!(ApplyForSettleRule => SettleRuleApplication, wxpay_core::Spec::new(
    "applyment.apply_for_settle_rule",
    wxpay_core::http::Method::POST,
    "/v3/merchant-settlement/merchant-settle-rule-applications",
)
.title("申请修改特约商户结算规则")
.family("applyment")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_1.shtml")
.body(wxpay_core::Body::Json));
