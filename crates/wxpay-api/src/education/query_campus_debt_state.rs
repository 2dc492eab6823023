// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CampusDebtState;

wxpay_core::model! {
    /// Queries whether a user owes campus payments (商户查询用户欠款状态).
    ///
    /// `GET /v3/eduschoolpay/users/{openid}/debt-state`
    ///
    /// - Returns [`CampusDebtState`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：商户查询用户欠款状态。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_4.shtml)
    #[doc(alias = "商户查询用户欠款状态")]
    pub request QueryCampusDebtState {
        required {
            /// The user's id within the application (商户appid下的用户标识). Required. It stands in the path.
            openid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryCampusDebtState => CampusDebtState, wxpay_core::Spec::new(
    "query_campus_debt_state",
    wxpay_core::http::Method::GET,
    "/v3/eduschoolpay/users/{openid}/debt-state",
)
.title("商户查询用户欠款状态")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_4.shtml")
.repeat(wxpay_core::Repeat::Freely));
