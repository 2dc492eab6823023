// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SettleRuleApplication;

wxpay_core::model! {
    /// Queries an application to change a settlement rule (根据申请单ID查询结果).
    ///
    /// `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
    ///
    /// - Returns [`SettleRuleApplication`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：根据申请单ID查询结果。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_2.shtml)
    #[doc(alias = "根据申请单ID查询结果")]
    pub request QuerySettleRuleApplication {
        required {
            /// Application number. Required. It stands in the path.
            application_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QuerySettleRuleApplication => SettleRuleApplication, wxpay_core::Spec::new(
    "query_settle_rule_application",
    wxpay_core::http::Method::GET,
    "/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}",
)
.title("根据申请单ID查询结果")
.family("applyment")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_2.shtml")
.repeat(wxpay_core::Repeat::Freely));
