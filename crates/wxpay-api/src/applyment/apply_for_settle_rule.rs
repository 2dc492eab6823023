// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SettleRuleApplication;

wxpay_core::model! {
    /// Applies to change the settlement rule of a sub-merchant (申请修改特约商户结算规则).
    ///
    /// `POST /v3/merchant-settlement/merchant-settle-rule-applications`
    ///
    /// - Returns [`SettleRuleApplication`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：申请修改特约商户结算规则。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_1.shtml)
    #[doc(alias = "申请修改特约商户结算规则")]
    pub request ApplyForSettleRule {
        required {
            /// Acquiring institution number (从业机构号). Required.
            acquiring_bank_id: String,
            /// Channel number (渠道商户号). Required.
            channel_id: String,
            /// The sub-merchant's number (从业机构特约商户号). Required.
            sub_mchid: String,
            /// Settlement rule id. Required.
            settle_rule_id: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(ApplyForSettleRule => SettleRuleApplication, wxpay_core::Spec::new(
    "apply_for_settle_rule",
    wxpay_core::http::Method::POST,
    "/v3/merchant-settlement/merchant-settle-rule-applications",
)
.title("申请修改特约商户结算规则")
.family("applyment")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_1.shtml")
.body(wxpay_core::Body::Json));
